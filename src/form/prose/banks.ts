import { ENDS_IN_INCOME, ENDS_IN_PROFIT, ORDINARY_PROFIT } from '../../language/en/tables.js'
import type { Metric } from '../../reading/figure-values.js'
import type { Doc } from '../doc.js'
import { once } from '../once.js'

/** Whether a text names the ordinary profit, in tables or sentences. */
const namesProfit = once(({ text }: Doc) => ({ named: ORDINARY_PROFIT.test(text) }))

/** What is asked of a figure that sentences or rows tell, and what it is as revenue. */
interface Told<T> {
  readonly metric: (one: T) => Metric
  readonly words: (one: T) => string
  readonly asSales: (one: T) => T
}

/**
 * Sentences or rows of a bank that tell of both its "ordinary income" and its "ordinary profit": the income is its revenue. Where
 * another figure is its revenue, the words are used of one figure; where the profit is named and not read, which of the
 * two the income is cannot be told.
 */
export function ofBank<T>(doc: Doc, told: readonly T[], { metric, words, asSales }: Told<T>): readonly T[] {
  const says = (one: T, end: RegExp): boolean => metric(one) === 'ordinaryProfit' && end.test(words(one))
  const isIncome = (one: T): boolean => says(one, ENDS_IN_INCOME)
  if (!told.some(isIncome) || !namesProfit(doc).named || told.some((one) => metric(one) === 'netSales')) return told
  if (!told.some((one) => says(one, ENDS_IN_PROFIT))) return told.filter((one) => !isIncome(one))
  return told.map((one) => (isIncome(one) ? asSales(one) : one))
}
