/** The figures of an earnings release: results, forecasts, balance sheet, dividends. */
import * as z from 'zod'
import { FiscalPeriod, Metric, percentMetrics } from '../../reading/figure-values.js'
import { IsoDate, Money, MoneyOrRange, Percent, Text } from '../../reading/values.js'

const label = Text.exactOptional().describe('The words of the release')
const yearOnYearPercent = Percent.exactOptional().describe('Change on the same period a year before, as printed')
const translation = Money.exactOptional().describe('The convenience translation into another currency')
const moneyOrPercent = z.union([Money, Percent]).describe('An amount of money; a plain number where the metric is a percentage')

/** A percentage is a plain number, everything else an amount with its currency. */
const fitsMetric = (figure: { metric: Metric; value: Money | number }): boolean =>
  percentMetrics.has(figure.metric) === (typeof figure.value === 'number')
const misfit = { path: ['value'], error: 'a percentage is a plain number, every other metric an amount of money' }

/** One figure of the results: `{ metric: "netSales", label: "Net sales", value: { amount: 25201000000, currency: "JPY" }, yearOnYearPercent: 19 }`. */
export const ResultFigure = z
  .strictObject({ metric: Metric.describe('What it measures'), label, value: moneyOrPercent, translation, yearOnYearPercent })
  .refine(fitsMetric, misfit)
  .describe('One figure of the results')
  .meta({ id: 'ResultFigure' })
export type ResultFigure = z.infer<typeof ResultFigure>

/** The figures of one period; cash flows stand here. */
export const PeriodResults = z
  .strictObject({
    period: FiscalPeriod.describe('The period that the figures are for'),
    figures: z.array(ResultFigure).describe('The figures, in the release’s order'),
  })
  .describe('The results of one period')
  .meta({ id: 'PeriodResults' })
export type PeriodResults = z.infer<typeof PeriodResults>

/** One figure of a forecast: `{ metric: "netSales", value: { low: 24000000000, high: 25000000000, currency: "JPY" } }`. */
export const ForecastFigure = z
  .strictObject({
    metric: Metric.describe('What it measures'),
    label,
    value: MoneyOrRange.describe('The amount forecast, or the range'),
    translation,
    yearOnYearPercent,
  })
  .describe('One figure of a forecast')
  .meta({ id: 'ForecastFigure' })
export type ForecastFigure = z.infer<typeof ForecastFigure>

/** The forecast for one period. */
export const PeriodForecast = z
  .strictObject({
    period: FiscalPeriod.describe('The period that the forecast is for'),
    figures: z.array(ForecastFigure).describe('The figures, in the release’s order'),
  })
  .describe('The forecast for one period')
  .meta({ id: 'PeriodForecast' })
export type PeriodForecast = z.infer<typeof PeriodForecast>

/** One figure at a date: `{ metric: "equityRatioPercent", value: 61.2 }`. */
export const PositionFigure = z
  .strictObject({ metric: Metric.describe('What it measures'), label, value: moneyOrPercent })
  .refine(fitsMetric, misfit)
  .describe('One figure of the financial position')
  .meta({ id: 'PositionFigure' })
export type PositionFigure = z.infer<typeof PositionFigure>

/** The financial position at a date; cash and equivalents at a date stand here. */
export const FinancialPosition = z
  .strictObject({
    asOf: IsoDate.describe('The day of the balance sheet'),
    figures: z.array(PositionFigure).describe('The figures, in the release’s order'),
  })
  .describe('The financial position at a date')
  .meta({ id: 'FinancialPosition' })
export type FinancialPosition = z.infer<typeof FinancialPosition>
