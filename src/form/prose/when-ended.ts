import type { Concept } from '../../language/concepts.js'
import { isPeriod } from '../../language/en/period.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptAt, type Doc } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import type { When, WhenKeys } from './when.js'
import { HEADS } from './when-part.js'

/** Tokens of the brackets behind a period. */
const BRACKETS = 14

/**
 * "The fiscal period ended December 31, 2022 (nine months)" of a company: its year, cut short, or a part of its year. Which, no
 * words tell, so it is a period that is not understood. `noun` is the token behind "fiscal".
 */
export function cutShort(doc: Doc, when: When, noun: number): When | undefined {
  const { tokens } = doc
  if (when.keys.to === undefined || !isPeriod(tokens, noun) || glueAt(tokens, noun + 1) !== 'ended') return undefined
  let { last } = when
  const inside = markAt(tokens, last) === '(' ? conceptAt(doc, last + 1) : undefined
  if (inside !== undefined && (inside === 'month' || HEADS.has(inside)))
    while (last < when.last + BRACKETS && markAt(tokens, last - 1) !== ')') last += 1
  return { ...when, last, unclear: true }
}

/** Parts that are named by the number of their months end where they are said to end; "the first quarter, ending …" may speak of its year. */
export const COUNTED: ReadonlySet<Concept> = new Set<Concept>([
  'threeMonths',
  'sixMonths',
  'nineMonths',
  'twelveMonths',
  'monthCount',
  'quarter',
  'fullYear',
])

/** "The six months to March", "ended March 31" of the year that the text is about: a part of a year with the month it ends in, by its name alone. */
export function toMonth(doc: Doc, from: number, concept: Concept, { quarter, to }: WhenKeys): Pick<When, 'months'> | undefined {
  if (to !== undefined || quarter === undefined || !COUNTED.has(concept)) return undefined
  const last = glueAt(doc.tokens, from) === 'ended' || conceptAt(doc, from) === 'dateTo' ? monthAt(doc, from + 1) : undefined
  return last === undefined ? undefined : { months: { last, count: quarter * 3 } }
}

/** "March", "March 31" at token `i`. */
function monthAt({ mentions, terms }: Doc, i: number): number | undefined {
  const mention = mentions[mentionAt(mentions, i)]
  if (mention?.kind === 'date' && mention.first === i) return mention.month
  const meaning = terms.meaning[terms.at[i] ?? -1]
  return meaning?.concept === 'month' ? (meaning.datum as number) : undefined
}
