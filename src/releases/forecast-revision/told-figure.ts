import type { Range } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import type { FoundMoney, FoundRange } from '../../form/values.js'
import type { Metric } from '../../reading/figure-values.js'

/** What a sentence tells of one figure. */
export interface Told {
  readonly metric: Metric
  readonly label: Range
  readonly revised?: FoundMoney | FoundRange
  readonly previous?: FoundMoney | FoundRange
  readonly change?: FoundMoney
  readonly changePercent?: Found<number>
  readonly priorYear?: FoundMoney
}
