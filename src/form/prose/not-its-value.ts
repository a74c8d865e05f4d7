import { WORD } from '../../document/scan.js'
import { isAbout, isAddedOn, isExceeded, isFormer, isMeasure, isMoreOrLess, isSwung } from '../../language/en/prose.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { behindArrow } from './arrow.js'
import { jointOf } from './gap.js'
import { glueAt } from './glue.js'
import type { ItemOf } from './items.js'
import type { Clause } from './state.js'

/** "sales were 5 billion yen and 6 billion yen": two values of one name; "5 billion yen, 1 billion more than" is a value and its change. */
export function tellsTwo({ doc: { tokens }, doc }: Clause, values: readonly ItemOf<'money'>[]): boolean {
  return values.some((value, k) => {
    const before = values[k - 1]
    if (before === undefined || before.mention.currency?.code !== value.mention.currency?.code) return false
    for (let n = before.last; n < value.first; n += 1) if (glueAt(tokens, n) === 'and') return true
    return !isMove(doc, value.last)
  })
}

/** "up", "higher", "more" right behind an amount: it is a change. */
const isMove = (doc: Doc, k: number): boolean => {
  const concept = conceptAt(doc, k)
  return concept === 'increase' || concept === 'decrease' || isMoreOrLess(doc.tokens, k)
}

/** "revised its forecast of 195 billion yen down by 65 billion yen to 130 billion yen": what was expected before. */
export function isMovedOn({ doc, items }: Clause, { last }: Range): boolean {
  const [by, to] = items.filter((item) => item.first >= last)
  if (by?.kind !== 'money' || to?.kind !== 'money') return false
  return jointOf(doc, last, by.first) === 'change' && jointOf(doc, by.last, to.first) === 'value'
}

/** "exceeding the previous high of 8 billion yen": the figure of another year, whatever that is. */
export function isOldRecord({ tokens }: Doc, first: number): boolean {
  let k = first - 1
  if (glueAt(tokens, k) === 'of') k -= 1
  while (isMeasure(tokens, k) && !isFormer(tokens, k)) k -= 1
  if (k >= first - 1) return false
  if (isFormer(tokens, k)) return true
  return isExceeded(tokens, glueAt(tokens, k) === 'the' ? k - 1 : k) // "topped the record high of 8 billion yen"
}

/** "net loss includes expenses of 2 million", "income rose on a gain of 2 million": the amount is that of the noun before "of". */
export function isOfOther(doc: Doc, from: number, first: number): boolean {
  const { tokens } = doc
  let noun = first
  do {
    let k = noun - 1
    while (k > from && (isAbout(tokens, k) || glueAt(tokens, k) === 'the')) k -= 1
    if (glueAt(tokens, k) !== 'of' || k - 1 < from) return false
    noun = k - 1
  } while (isMeasure(tokens, noun)) // "losses of a total of 2 million"
  return tokens.kind[noun] === WORD && glueAt(tokens, noun) === undefined && conceptAt(doc, noun) === undefined
}

/** Words of a turn: "turned around into a". */
const TURN = 4

/** "the operating loss of 4 million turned into a profit": the amount before is that of an earlier period. */
export function isTurned(doc: Doc, last: number): boolean {
  if (!isSwung(doc.tokens, last)) return false
  for (let k = last + 1; k <= last + TURN; k += 1) {
    const concept = conceptAt(doc, k)
    if (concept === 'loss' || concept === 'profit') return glueAt(doc.tokens, k - 1) === 'the'
  }
  return false
}

/** "since the acquisition sales of 3 billion yen were added": what a part brings to the figure. */
export const isAddition = ({ tokens }: Doc, last: number): boolean => glueAt(tokens, last) === 'be' && isAddedOn(tokens, last + 1)

/** "Net sales: 33 billion yen → 32 billion yen": what a figure was before, of which year or forecast nobody says. */
export const isBeforeArrow = ({ tokens }: Doc, last: number): boolean => behindArrow(tokens, last) > last

/** "a net loss of 9.3 billion yen in 3Q from the sale of securities": of a part, not of the company. */
export function isFromPart({ doc, items }: Clause, last: number): boolean {
  const when = items.find((item) => item.kind === 'when' && item.first >= last && item.first - last <= 2)
  const from = when?.last ?? last
  if (glueAt(doc.tokens, from) !== 'from') return false
  const k = glueAt(doc.tokens, from + 1) === 'the' ? from + 2 : from + 1
  return doc.tokens.kind[k] === WORD && conceptAt(doc, k) === undefined && glueAt(doc.tokens, k) === undefined
}

/** "rose 2.1% to 596,000 units": what grew is a number of things. */
export function isCounted({ doc: { tokens, mentions } }: Clause, from: number): boolean {
  if (glueAt(tokens, from) !== 'to') return false
  const next = mentions[mentionAt(mentions, from)]
  return (
    next?.kind === 'number' &&
    next.first === from + 1 &&
    next.currency === undefined &&
    next.percent === undefined &&
    next.scale === undefined
  )
}
