import type { When } from '../../../form/prose/when.js'

/** A column of figures for a period. */
export interface PeriodColumn {
  readonly keys: When['keys']
  readonly at: When['at']
}
