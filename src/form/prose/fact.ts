import type { Span } from '../../document/scan.js'
import type { Metric } from '../../reading/figure-values.js'
import type { Found } from '../draft.js'
import type { Known } from './calendar.js'

export interface Money {
  readonly amount: number
  readonly currency: string
}
export interface MoneyRange {
  readonly low: number
  readonly high: number
  readonly currency: string
}

/** One figure with what its sentence, or its row and column, says of it. */
export interface Fact {
  readonly metric: Found<Metric>
  readonly label?: Span
  readonly forecast: boolean
  readonly period?: Known
  readonly region?: Span
  value?: Found<Money | MoneyRange | number>
  translation?: Found<Money>
  yearOnYear?: Found<number>
}

/** What one unit of a currency costs in another. */
export interface Rate {
  readonly base: Found<string>
  readonly quote: Found<string>
  readonly rate: Found<number>
  readonly forecast: boolean
}
