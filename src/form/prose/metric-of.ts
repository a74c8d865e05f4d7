import type { Concept } from '../../language/concepts.js'
import type { Metric } from '../../reading/figure-values.js'

const PARTS: ReadonlySet<Concept> = new Set<Concept>([
  'sales',
  'operating',
  'ordinary',
  'profit',
  'income',
  'loss',
  'netLoss',
  'beforeTax',
  'attributable',
  'owners',
  'basic',
  'diluted',
  'eps',
  'comprehensive',
  'gross',
  'cashFlow',
  'operatingActivities',
  'investingActivities',
  'financingActivities',
  'perShare',
  'perShareDiluted',
  'adjusted',
  'margin',
])

export const isPart = (concept: Concept | undefined): boolean => concept !== undefined && PARTS.has(concept)
export const isHead = (concept: Concept | undefined): boolean =>
  concept === 'sales' ||
  concept === 'profit' ||
  concept === 'income' ||
  concept === 'loss' ||
  concept === 'netLoss' ||
  concept === 'eps' ||
  concept === 'cashFlow'

/** The metric that parts of a name make together; undefined where they make none of ours. */
export function metricOf(words: ReadonlySet<Concept>): { metric: Metric; loss: boolean } | undefined {
  const has = (concept: Concept): boolean => words.has(concept)
  if (has('adjusted') || has('margin') || has('gross')) return undefined
  const loss = has('loss') || has('netLoss')
  const earned = loss || has('profit') || has('income')
  const of = (metric: Metric) => ({ metric, loss: loss && !has('profit') && !has('income') })
  if (has('cashFlow')) {
    if (has('operatingActivities')) return of('cashFlowsFromOperatingActivities')
    if (has('investingActivities')) return of('cashFlowsFromInvestingActivities')
    return has('financingActivities') ? of('cashFlowsFromFinancingActivities') : undefined
  }
  if (has('eps') || has('perShare') || has('perShareDiluted'))
    return has('sales') ? undefined : of(has('diluted') || has('perShareDiluted') ? 'dilutedEarningsPerShare' : 'earningsPerShare')
  if (has('comprehensive')) return earned ? of('comprehensiveIncome') : undefined
  if (has('operating')) return earned ? of('operatingProfit') : undefined
  if (has('ordinary')) return earned ? of('ordinaryProfit') : undefined
  if (has('beforeTax')) return earned ? of('profitBeforeTax') : undefined
  if (has('sales')) return earned ? undefined : of('netSales')
  if (has('attributable')) return earned ? of('profitAttributableToOwnersOfParent') : undefined
  return has('profit') || has('netLoss') ? of('profit') : undefined
}

/** Words that name some figure, if none of ours. */
export function isSomeFigure(words: ReadonlySet<Concept>): boolean {
  for (const concept of words) if (OTHERS.has(concept)) return true
  return false
}
const OTHERS: ReadonlySet<Concept> = new Set<Concept>(['adjusted', 'margin', 'gross', 'income', 'loss', 'sales', 'cashFlow'])
