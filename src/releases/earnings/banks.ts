import { type Doc, wordsOf } from '../../form/doc.js'
import type { Fact } from '../../form/prose/fact.js'
import { ENDS_IN_INCOME, ENDS_IN_PROFIT, ORDINARY_PROFIT } from '../../language/en/tables.js'

/**
 * Sentences or rows of a bank that tell of both its "ordinary income" and its "ordinary profit": the income is its revenue. Where
 * another figure is its revenue, the words are used of one figure; where the profit is named and not read, which of the
 * two the income is cannot be told.
 */
export function ofBank(doc: Doc, facts: readonly Fact[]): readonly Fact[] {
  const says = ({ metric }: Fact, end: RegExp): boolean => metric.value === 'ordinaryProfit' && end.test(wordsOf(doc, metric.at))
  const isIncome = (fact: Fact): boolean => says(fact, ENDS_IN_INCOME)
  if (!facts.some(isIncome) || !ORDINARY_PROFIT.test(doc.text) || facts.some(({ metric }) => metric.value === 'netSales')) return facts
  if (!facts.some((fact) => says(fact, ENDS_IN_PROFIT))) return facts.filter((fact) => !isIncome(fact))
  return facts.map((fact) => (isIncome(fact) ? { ...fact, metric: { ...fact.metric, value: 'netSales' as const } } : fact))
}
