import { isSwung } from '../../language/en/prose.js'
import { mentionsIn } from '../../reading/mentions.js'
import { conceptAt, type Doc } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import { isItem, type Sentence } from './sentences.js'
import type { Clause, Group, Name } from './state.js'

/** "a loss of", "a profit of": the figure named before, once more by its sign alone. */
const isSignOnly = (doc: Doc, { first, last }: Name): boolean => {
  const concept = conceptAt(doc, first)
  return last === first + 1 && (concept === 'loss' || concept === 'profit') && glueAt(doc.tokens, first - 1) === 'the'
}

/**
 * The names before a name that only says their sign: "operating income was a loss of 3 billion yen", "turned to a loss of".
 * Undefined where the name is one of its own.
 */
export function signedAnew(c: Clause, name: Name): Group<Name> | undefined {
  const { doc, given } = c
  const names = isReturn(c, name) ? c.former : c.names
  const only = names?.items[0]
  if (names === undefined || only === undefined || names.items.length > 1 || given.length > 0 || !isSignOnly(doc, name)) return undefined
  if (only.name.metric === undefined || glueAt(doc.tokens, name.last) !== 'of') return undefined
  if (names === c.former) return withSign(doc, names, only, name)
  let leads = false
  for (let k = only.last; k < name.first; k += 1) {
    const glue = glueAt(doc.tokens, k)
    leads ||= glue === 'be' || glue === 'to'
    if (glue !== 'be' && glue !== 'to' && glue !== 'the' && !isSwung(doc.tokens, k)) return undefined
  }
  return leads ? withSign(doc, names, only, name) : undefined
}

/** A name with the sign that another says. */
const withSign = (doc: Doc, names: Group<Name>, only: Name, { first }: Name): Group<Name> => ({
  ...names,
  items: [{ ...only, name: { ...only.name, loss: conceptAt(doc, first) === 'loss', lossAt: first } }],
})

/** "swung from a loss of 3 billion yen": what the figure named before once was. */
export const isOnceSigned = ({ doc, names, given }: Clause, name: Name): boolean =>
  names?.items.length === 1 && given.length === 0 && isSignOnly(doc, name) && glueAt(doc.tokens, name.first - 2) === 'from'

/** "… to a profit of 5 billion yen", behind what it once was. */
const isReturn = ({ doc, former }: Clause, name: Name): boolean =>
  former !== undefined && isSignOnly(doc, name) && isLedTo(doc, name.first - 2)

/** "to", "into" */
const isLedTo = ({ tokens }: Doc, k: number): boolean => glueAt(tokens, k) === 'to' || isSwung(tokens, k)

/** "…, against a profit of 1 billion yen a year ago": whose profit it is says the name before. */
export function isSetAnew({ doc, names, given, barred }: Clause, name: Name): boolean {
  const before = names?.items[0]?.name.metric
  if ((given.length === 0 && !barred) || before === undefined || before === 'profit' || !isSignOnly(doc, name)) return false
  const glue = glueAt(doc.tokens, name.first - 2)
  return glue === 'against' || glue === 'from' || isLedTo(doc, name.first - 2)
}

/** "net sales were 40 billion yen and operating profit 4 billion": the verb of the figure before serves the next, too. */
export function isElided({ doc, last, given }: Clause, first: number): boolean {
  if (given.length === 0 || last === undefined) return false
  let joins = false
  for (let k = last.last; k < first; k += 1) {
    const mark = markAt(doc.tokens, k)
    const glue = glueAt(doc.tokens, k)
    joins ||= mark === ',' || glue === 'and'
    if (mark !== ',' && mark !== ')' && glue !== 'and' && glue !== 'the' && glue !== 'reached') return false
  }
  return joins
}

/**
 * "- Ordinary profit 33 billion yen, …", "- Outlook for fiscal 2022: revenues 188 billion yen": the first name of an item, of a
 * line that says no more, or of what a forecast's colon leads to, needs no verb.
 */
export function opensItem({ doc, sentence, last, expected }: Clause, { name }: Name): boolean {
  if (last !== undefined) return false
  const led = markAt(doc.tokens, name.outer - 1) === ':'
  return led && expected === 'said' ? true : (led || name.outer === sentence.first) && (isItem(doc, sentence) || isOwnLine(doc, sentence))
}

/** Tokens; a line that says one figure and its change has no more. */
const LONGEST_LINE = 16

/** "Ordinary profit 33 billion yen (up 4.0%)" on a line of its own: one amount, and percentages. */
function isOwnLine({ layout, mentions, tokens }: Doc, { first, last, segment }: Sentence): boolean {
  const own = layout.segments[segment]
  if (own === undefined || own.first !== first || own.last !== last || last - first > LONGEST_LINE || markAt(tokens, last - 1) === '.')
    return false
  const numbers = mentionsIn(mentions, first, last)
  const amounts = numbers.filter((mention) => mention.kind !== 'number' || mention.percent === undefined)
  return amounts.length === 1 && amounts[0]?.kind === 'number' && amounts[0].currency !== undefined
}
