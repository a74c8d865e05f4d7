import { HAS } from '../../../form/name-words.js'
import { metricOf } from '../../../form/prose/metric-of.js'
import type { Metric } from '../../../reading/figure-values.js'

const EARNED = HAS.profit | HAS.income | HAS.loss | HAS.netLoss

/** What a row's words measure; "Diluted" alone goes on with the row above. */
export function rowMetric(words: number, share: boolean, above: { readonly metric?: Metric | undefined } | undefined): Metric | undefined {
  if ((words & (HAS.adjusted | HAS.margin | HAS.gross | HAS.segment)) !== 0) return undefined
  if ((words & HAS.ratio) !== 0) return 'equityRatioPercent'
  if ((words & HAS.totalAssets) !== 0) return 'totalAssets'
  if ((words & HAS.beforeTax) !== 0 && (words & HAS.attributable) !== 0) return undefined // two names run together
  const earned = (words & EARNED) !== 0
  if ((words & (HAS.equity | HAS.netAssets)) !== 0) {
    if (earned) return undefined // "Equity in net income of affiliates"
    if ((words & HAS.percent) !== 0) return 'equityRatioPercent'
    if (share) return 'bookValuePerShare'
    return (words & HAS.netAssets) !== 0 && (words & HAS.attributable) === 0 ? 'netAssets' : 'ownersEquity' // "Total equity attributable to owners of the parent"
  }
  if ((words & (HAS.basic | HAS.diluted)) !== 0) {
    const goesOn = above?.metric === 'earningsPerShare'
    if (!earned && (words & (HAS.perShare | HAS.eps)) === 0 && !share && !goesOn) return undefined
    return (words & HAS.diluted) !== 0 ? 'dilutedEarningsPerShare' : 'earningsPerShare'
  }
  if ((words & HAS.cash) !== 0) return (words & HAS.cashFlow) === 0 && !earned ? 'cashAndEquivalents' : undefined
  if ((words & HAS.sales) !== 0 && !earned) return 'netSales' // "Sales and operating | revenue"
  return metricOf(words)
}
