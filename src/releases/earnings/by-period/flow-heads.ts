import type { RawTable } from '../../../form/figures/cut.js'
import type { Head } from '../../../form/figures/heads.js'
import type { Metric } from '../../../reading/figure-values.js'

/** The order in which the exchange's form prints cash flows and what they lead to. */
const FLOWS: readonly Metric[] = [
  'cashFlowsFromOperatingActivities',
  'cashFlowsFromInvestingActivities',
  'cashFlowsFromFinancingActivities',
  'cashAndEquivalents',
]

/**
 * The heads of a table of cash flows whose words were torn over lines: "Cash flows from | Cash flows from | Cash flows
 * from | Cash and cash equivalents | operating activities | investing activities | financing activities | at end of period".
 * The columns then stand in the order of the form.
 */
export function flowHeads({ heads: { heads } }: RawTable, widest: number): readonly Head[] | undefined {
  if (widest !== FLOWS.length || heads.length !== FLOWS.length) return undefined
  const flows = FLOWS.map((metric) => heads.find((head) => head.metric === metric))
  const [operating, , , cash] = flows
  // "Operating | Investing | Financing" over "activities" stand together as they are read
  const torn = operating !== undefined && !operating.whole && operating.below?.length === 1
  if (flows.includes(undefined) || (!torn && (cash as Head).first > (operating as Head).first)) return undefined
  return flows.map((head) => ({ ...(head as Head), whole: false }))
}
