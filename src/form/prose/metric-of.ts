import type { Metric } from '../../reading/figure-values.js'
import { HAS } from '../name-words.js'

const {
  sales,
  operating,
  ordinary,
  profit,
  income,
  loss,
  netLoss,
  beforeTax,
  attributable,
  owners,
  minority,
  basic,
  diluted,
  eps,
  comprehensive,
  gross,
  cashFlow,
  operatingActivities,
  investingActivities,
  financingActivities,
  perShare,
  perShareDiluted,
  adjusted,
  margin,
  segment,
} = HAS
const LOSSES = loss | netLoss
const ACTIVITIES = operatingActivities | investingActivities | financingActivities
/** Words beside which "operating activities" do not make a profit an operating one. */
const NOT_OPERATING =
  investingActivities | financingActivities | segment | netLoss | beforeTax | attributable | eps | perShare | perShareDiluted
const PER_SHARE = eps | perShare | perShareDiluted
/** Nouns that head a name. */
const HEADS = sales | profit | income | LOSSES | eps | cashFlow
/** Words that a name in a sentence is made of. */
const PARTS =
  HEADS |
  operating |
  ordinary |
  beforeTax |
  attributable |
  owners |
  minority |
  basic |
  diluted |
  comprehensive |
  gross |
  ACTIVITIES |
  PER_SHARE |
  adjusted |
  margin
/** Words that name some figure, if none of ours. */
const OTHERS = adjusted | margin | gross | income | loss | sales | cashFlow

export const isPart = (word: number): boolean => (word & PARTS) !== 0
export const isHead = (word: number): boolean => (word & HEADS) !== 0
export const isSomeFigure = (words: number): boolean => (words & OTHERS) !== 0 || ((words & minority) !== 0 && isHead(words))

/** Whether a name speaks of a loss only: what is printed plain is negative. */
export const isLoss = (words: number): boolean => (words & LOSSES) !== 0 && (words & (profit | income)) === 0

/** The metric that the words of a name make together; undefined where they make none of ours. */
export function metricOf(words: number): Metric | undefined {
  if ((words & (adjusted | margin | gross)) !== 0) return undefined
  if ((words & minority) !== 0 && (words & beforeTax) === 0) return undefined // what others than the owners have of it
  const earned = (words & (LOSSES | profit | income)) !== 0
  if ((words & cashFlow) !== 0) {
    if ((words & (operatingActivities | operating)) !== 0) return 'cashFlowsFromOperatingActivities' // "operating cash flow"
    if ((words & investingActivities) !== 0) return 'cashFlowsFromInvestingActivities'
    return (words & financingActivities) !== 0 ? 'cashFlowsFromFinancingActivities' : undefined
  }
  // "Profit from operating activities"; "Income from continuing operations" is another figure
  if (earned && (words & ACTIVITIES) !== 0)
    return (words & NOT_OPERATING) === 0 && (words & operatingActivities) !== 0 ? 'operatingProfit' : undefined
  if ((words & PER_SHARE) !== 0) {
    if ((words & (sales | operating | ordinary | beforeTax)) !== 0) return undefined
    return (words & (diluted | perShareDiluted)) !== 0 ? 'dilutedEarningsPerShare' : 'earningsPerShare'
  }
  if ((words & comprehensive) !== 0) return earned ? 'comprehensiveIncome' : undefined
  if ((words & operating) !== 0) return earned ? 'operatingProfit' : undefined
  if ((words & ordinary) !== 0) return earned ? 'ordinaryProfit' : undefined
  if ((words & beforeTax) !== 0) return earned ? 'profitBeforeTax' : undefined
  if ((words & sales) !== 0) return earned ? undefined : 'netSales'
  if ((words & attributable) !== 0) return earned ? 'profitAttributableToOwnersOfParent' : undefined
  return (words & (profit | netLoss)) !== 0 ? 'profit' : undefined
}
