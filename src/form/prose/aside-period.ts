import { WORD } from '../../document/scan.js'
import { isPossessive } from '../../language/en/letter.js'
import { isConjunction, isOfResults, isSelf, isTopicWord } from '../../language/en/prose.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { type Doc, type Range, spanOfRange } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import type { Item, ItemOf } from './items.js'
import type { Clause } from './state.js'

/** Words before a period that only lead to it: "for the consolidated results of the third quarter, …". */
const LEADING = conceptSet('consolidated', 'nonConsolidated', 'result', 'period', 'fiscalYear', 'cumulative')

/**
 * The periods of a sentence that date the words around them as well: "As demand recovered in the second half, net sales were",
 * "Although orders slowed in the second half, net sales reached".
 */
export function asidesOf(doc: Doc, sentence: Range, items: readonly Item[], whens: readonly ItemOf<'when'>[]): readonly ItemOf<'when'>[] {
  return whens.filter((when) => {
    if (when.when.relation !== undefined || markAt(doc.tokens, when.last) !== ',') return false
    const from = phraseOf(doc, sentence, when.first)
    const own = (item: Item): boolean => item.kind !== 'when' && !isOther(item) && item.first >= from && item.first < when.first
    return tellsMore(doc, { first: from, last: when.first }) && !items.some(own)
  })
}

/** "orders", "margins": of no figure that is read. */
const isOther = (item: Item): boolean => item.kind === 'name' && item.name.metric === undefined

/** Whether a figure that no other words date may be of such a period: of that of a clause beside its own it is not. */
export function mayBeOfAside({ doc, thread, sentence, asides }: Clause, { first }: Range): boolean {
  const open = asides.some(
    (when) =>
      when.last <= first &&
      !isConjunction(doc.tokens, phraseOf(doc, sentence, when.first)) &&
      thread.calendar.take(when.when) !== thread.calendar.current,
  )
  if (open)
    thread.warn(
      'A period stands in what a sentence tells before its figure, so of which period the figure is is not certain.',
      spanOfRange(doc, { first, last: sentence.last }),
    )
  return open
}

/** The token at which the phrase of a period begins: behind the comma before it. */
function phraseOf({ tokens }: Doc, { first }: Range, at: number): number {
  let k = at
  while (k > first && markAt(tokens, k - 1) !== ',') k -= 1
  return k
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
