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
  readonly label: Span | undefined
  readonly forecast: boolean
  readonly period: Known | undefined
  region: Span | undefined
  value: Found<Money | MoneyRange | number> | undefined
  translation: Found<Money> | undefined
  yearOnYear: Found<number> | undefined
}

/** A fact before its translation, its change and its region are known: all facts have one shape, which the engine reads fastest. */
export const factOf = (
  metric: Found<Metric>,
  label: Span | undefined,
  forecast: boolean,
  period: Known | undefined,
  value?: Fact['value'],
): Fact => ({ metric, label, forecast, period, region: undefined, value, translation: undefined, yearOnYear: undefined })

/** What one unit of a currency costs in another. */
export interface Rate {
  readonly base: Found<string>
  readonly quote: Found<string>
  readonly rate: Found<number>
  readonly forecast: boolean
}
