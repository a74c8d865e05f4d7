import type { Doc } from '../../form/doc.js'
import type { RawTable } from '../../form/figures/cut.js'
import type { Head } from '../../form/figures/heads.js'
import { isEquivalents } from '../../language/en/tables.js'
import type { Metric } from '../../reading/figure-values.js'

/** The order in which the exchange's form prints cash flows. */
const FLOWS: readonly Metric[] = [
  'cashFlowsFromOperatingActivities',
  'cashFlowsFromInvestingActivities',
  'cashFlowsFromFinancingActivities',
]

/**
 * The heads of a table of cash flows whose words were torn over lines: "Cash flows from | Cash flows from | Cash flows
 * from | Cash and cash equivalents | operating activities | investing activities | financing activities | at end of period".
 * The columns then stand in the order of the form.
 */
export function flowHeads(doc: Doc, { heads: { heads, first, last } }: RawTable, widest: number): readonly Head[] | undefined {
  if (widest !== FLOWS.length + 1) return undefined
  const flows = FLOWS.map((metric) => heads.find((head) => head.metric === metric))
  const [operating] = flows
  if (operating === undefined || flows.includes(undefined)) return undefined
  const cash = heads.find(({ metric }) => metric === 'cashAndEquivalents') ?? tornCash(doc, first, last)
  if (cash === undefined || heads.length > FLOWS.length + 1 || (heads.length > FLOWS.length && cash.first > operating.first))
    return undefined
  return [...flows, cash].map((head) => ({ ...(head as Head), whole: false }))
}

/** "Cash and cash" over "equivalents at end of period". */
function tornCash({ tokens }: Doc, first: number, last: number): Head | undefined {
  for (let k = first; k < last + 3 && k < tokens.count; k += 1)
    if (isEquivalents(tokens, k)) return { first: k, last: k + 1, metric: 'cashAndEquivalents', whole: false, adjusted: false }
  return undefined
}
