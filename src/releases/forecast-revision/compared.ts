import { isMark } from '../../document/scan.js'
import { conceptSet, firstAmong } from '../../form/concept-set.js'
import { type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import { itemsOf } from '../../form/prose/items.js'
import { type FoundMoney, moneyOf } from '../../form/values.js'
import { isCompared } from '../../language/en/revisions.js'
import { turnedMoney } from './told-words.js'

const LOSSES = conceptSet('loss', 'netLoss')
const YEAR_BEFORE = conceptSet('priorPeriod', 'yearOnYear', 'previousQuarter')

/** A sentence, cut before the bracket that compares its figure with a year before, and that year's amount. */
interface Compared {
  readonly told: Range
  readonly priorYear?: FoundMoney
}

/**
 * "Revised upward, from the previous forecast of A to B (compared to C in the previous period)": what stands before such a
 * bracket is a revision; undefined where a sentence compares outside of one.
 */
export function beforeComparison<S extends Range>(doc: Doc, sentence: S): (Compared & { readonly told: S }) | undefined {
  const { tokens } = doc
  let open = firstAmong(doc, sentence.first, sentence.last, YEAR_BEFORE) - 1
  while (open > sentence.first && !isMark(tokens, open, '(') && !isMark(tokens, open, ')')) open -= 1
  if (open < 0) open = comparingBracket(doc, sentence)
  if (!isMark(tokens, open, '(')) return undefined
  const told = { ...sentence, last: open }
  if (!holds(doc, told, 'revise') || !holds(doc, told, 'previous')) return undefined
  let close = open + 1
  while (close < sentence.last && !isMark(tokens, close, ')')) close += 1
  const bracket = { first: open + 1, last: close }
  if (holds(doc, bracket, 'forecast', 'revise')) return undefined
  const priorYear = isOfYearBefore(doc, bracket) ? amountIn(doc, bracket) : undefined
  return { told, ...(priorYear === undefined ? {} : { priorYear }) }
}

const isOfYearBefore = (doc: Doc, bracket: Range): boolean =>
  !holds(doc, bracket, 'previousQuarter') &&
  (holds(doc, bracket, 'priorPeriod', 'yearOnYear') || (holds(doc, bracket, 'previous') && holds(doc, bracket, 'period', 'fiscalYear')))

/** "(compared to 3.7 billion yen in the previous period)": the bracket that begins so, or -1. */
function comparingBracket({ tokens }: Doc, { first, last }: Range): number {
  for (let i = first; i < last; i += 1) if (isMark(tokens, i, '(') && isCompared(tokens, i + 1)) return i
  return -1
}

/** The one amount of a bracket; below zero where it is a loss's. */
function amountIn(doc: Doc, bracket: Range): FoundMoney | undefined {
  const items = itemsOf(doc, bracket, [], 0)
  const amounts = items.flatMap((item) => (item.kind === 'money' && item.high === undefined ? [item] : []))
  const [amount] = amounts
  const found =
    amount === undefined || amounts.length > 1 || items.some(({ kind }) => kind === 'percent') ? undefined : moneyOf(amount.mention)
  const loss = firstAmong(doc, bracket.first, bracket.last, LOSSES)
  if (found === undefined || loss < 0) return found
  const ground = { role: 'sign' as const, at: spanOfRange(doc, { first: loss, last: loss + 1 }) }
  return holds(doc, bracket, 'profit', 'income') ? undefined : turnedMoney(found, { sign: -1, ground })
}
