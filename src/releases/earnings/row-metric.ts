import { metricOf } from '../../form/prose/metrics.js'
import type { Concept } from '../../language/concepts.js'
import type { Metric } from '../../reading/figure-values.js'

/** What a row's words measure; "Diluted" alone goes on with the row above. */
export function rowMetric(
  words: ReadonlySet<Concept>,
  share: boolean,
  above: { readonly metric?: Metric } | undefined,
): Metric | undefined {
  const has = (concept: Concept): boolean => words.has(concept)
  if (has('adjusted') || has('margin') || has('gross') || has('segment')) return undefined
  if (has('ratio')) return 'equityRatioPercent'
  if (has('totalAssets')) return 'totalAssets'
  if (has('equity') || has('netAssets')) {
    if (has('profit') || has('income') || has('loss') || has('netLoss')) return undefined // "Equity in net income of affiliates"
    if (has('percent')) return 'equityRatioPercent'
    if (share || has('perShare')) return 'bookValuePerShare'
    return has('netAssets') ? 'netAssets' : 'ownersEquity'
  }
  if (has('basic') || has('diluted')) {
    const earned = has('profit') || has('income') || has('loss') || has('netLoss') || has('perShare') || has('eps')
    const goesOn = above?.metric === 'earningsPerShare' || above?.metric === 'dilutedEarningsPerShare'
    return earned || share || goesOn ? (has('diluted') ? 'dilutedEarningsPerShare' : 'earningsPerShare') : undefined
  }
  const earned = has('profit') || has('income') || has('loss') || has('netLoss')
  if (has('sales') && !earned) return 'netSales' // "Sales and operating | revenue"
  return metricOf(words)?.metric
}
