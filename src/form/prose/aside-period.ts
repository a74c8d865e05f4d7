import { WORD } from '../../document/scan.js'
import { isPossessive } from '../../language/en/letter.js'
import { isConjunction, isOfResults, isSelf, isTopicWord } from '../../language/en/prose.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { type Doc, type Range, spanOfRange } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import type { Item, ItemOf } from './items.js'
import type { Asides, Clause, Thread } from './state.js'

/** Words before a period that only lead to it: "for the consolidated results of the third quarter, …". */
const LEADING = conceptSet('consolidated', 'nonConsolidated', 'result', 'period', 'fiscalYear', 'cumulative')

/**
 * The periods that date the words around them as well: "As demand recovered in the second half, net sales were",
 * "Although orders slowed in the second half, net sales reached".
 */
export function asidesOf(
  doc: Doc,
  sentence: Range,
  items: readonly Item[],
  whens: readonly ItemOf<'when'>[],
  { calendar }: Pick<Thread, 'calendar'>,
): Asides {
  const { tokens } = doc
  const found = new Set<ItemOf<'when'>>()
  let [open, beside] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let phrase = sentence.first // the token at which the phrase begins: behind the comma before it
  let told = -1 // the last item before the period that is a figure's
  let i = 0
  let k = sentence.first
  for (const when of whens) {
    for (; k < when.first; k += 1) if (markAt(tokens, k) === ',') phrase = k + 1
    for (; i < items.length && (items[i] as Item).first < when.first; i += 1) {
      const item = items[i] as Item
      if (item.kind !== 'when' && !isOther(item)) told = item.first
    }
    if (when.when.relation !== undefined || markAt(tokens, when.last) !== ',' || told >= phrase) continue
    if (!tellsMore(doc, { first: phrase, last: when.first })) continue
    found.add(when)
    if (calendar.take(when.when) === calendar.current) continue
    if (isConjunction(tokens, phrase)) beside = Math.min(beside, when.last)
    else open = Math.min(open, when.last)
  }
  return { whens: found, open, beside }
}

export const NO_ASIDES: Asides = { whens: new Set(), open: Number.POSITIVE_INFINITY, beside: Number.POSITIVE_INFINITY }

/** "orders", "margins": of no figure that is read. */
const isOther = (item: Item): boolean => item.kind === 'name' && item.name.metric === undefined

/** Whether a figure that no other words date may be of such a period; of that of a clause beside its own it is taken not to be. */
export function mayBeOfAside({ doc, thread, sentence, asides }: Clause, { first }: Range): boolean {
  const open = asides.open <= first
  if (open)
    thread.warn(
      'A period stands in what a sentence tells before its figure, so of which period the figure is is not certain.',
      spanOfRange(doc, { first, last: sentence.last }),
    )
  else if (asides.beside <= first)
    thread.warn(
      "A clause with a period of its own stands before a figure that names none; the figure was taken as one of the release's own period.",
      spanOfRange(doc, { first, last: sentence.last }),
    )
  return open
}

/** Whether words stand there that do more than lead to a period. */
function tellsMore(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  if (isPossessive(tokens, last - 1)) return false // "In Example's fourth quarter, …"
  for (let k = first; k < last; k += 1) {
    if (tokens.kind[k] !== WORD || glueAt(tokens, k) !== undefined || isAmong(doc, k, LEADING)) continue
    if (!isSelf(tokens, k) && !isOfResults(tokens, k) && !isTopicWord(tokens, k)) return true
  }
  return false
}
