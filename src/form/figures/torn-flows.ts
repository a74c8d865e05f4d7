import { isActivities, isFinancing, isInvesting, isOperating } from '../../language/en/tables.js'
import type { Metric } from '../../reading/figure-values.js'
import type { Doc, Range } from '../doc.js'
import type { Head } from './head.js'

const FLOWS: readonly Metric[] = [
  'cashFlowsFromOperatingActivities',
  'cashFlowsFromInvestingActivities',
  'cashFlowsFromFinancingActivities',
]

/** Torn heads go on for no more tokens. */
const REACH = 80

/**
 * "Operating | Investing | Financing | Cash and cash equivalents" over "activities | activities | activities | at end of
 * year": the three words in a row, and as many times "activities" behind them.
 */
export function tornFlows({ tokens }: Doc, i: number, last: number): readonly Head[] | undefined {
  if (!isOperating(tokens, i) || !isInvesting(tokens, i + 1) || !isFinancing(tokens, i + 2)) return undefined
  const below: Range[] = []
  const end = Math.min(last, i + REACH)
  for (let k = i + FLOWS.length; k < end; k += 1) if (isActivities(tokens, k)) below.push({ first: k, last: k + 1 })
  if (below.length !== FLOWS.length) return undefined
  return FLOWS.map((metric, f) => ({ first: i + f, last: i + f + 1, below: [below[f] as Range], whole: false, adjusted: false, metric }))
}
