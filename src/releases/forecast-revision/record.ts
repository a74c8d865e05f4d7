/**
 * Releases that revise a forecast, or report results that differ from it.
 * Disclosure: TSE Securities Listing Regulations, Rule 405 (revision of forecasts, etc.).
 */
import * as z from 'zod'
import { AccountingStandard, FiscalPeriod, Metric, Scope } from '../../reading/figure-values.js'
import { IsoDate, MoneyOrRange, Percent, Text } from '../../reading/values.js'
import { dividendKeys } from '../dividend-record.js'
import { letterheadKeys } from '../letterhead-record.js'

/**
 * One figure, before and after, in whole units of the currency (per-share metrics: per share).
 *
 * @example
 * { metric: 'netSales', label: 'Net Sales', previous: { amount: 22500000000, currency: 'JPY' },
 *   revised: { amount: 25000000000, currency: 'JPY' }, change: { amount: 2500000000, currency: 'JPY' }, changePercent: 11.1 }
 */
export const RevisedFigure = z
  .strictObject({
    metric: Metric.describe('What it measures'),
    label: Text.exactOptional().describe('The words of the release'),
    previous: MoneyOrRange.exactOptional().describe('The forecast as announced before'),
    revised: MoneyOrRange.exactOptional().describe('The forecast as revised; where stage is "difference", the actual result'),
    change: MoneyOrRange.exactOptional().describe('Revised less previous, as printed'),
    changePercent: Percent.exactOptional().describe('The change in percent of previous, as printed'),
    priorYear: MoneyOrRange.exactOptional().describe('The actual result of the same period a year before'),
  })
  .describe('One figure, before and after the revision')
  .meta({ id: 'RevisedFigure' })
export type RevisedFigure = z.infer<typeof RevisedFigure>

/** The revision for one period. */
export const Revision = z
  .strictObject({
    period: FiscalPeriod.describe('The period that is forecast'),
    scope: Scope.exactOptional().describe('Whether the figures are the group’s'),
    accountingStandard: AccountingStandard.exactOptional().describe('The accounting standard that the release names'),
    previouslyAnnouncedOn: IsoDate.exactOptional().describe('The day on which the previous forecast was announced'),
    figures: z.array(RevisedFigure).describe('The figures, in the release’s order'),
  })
  .describe('The revision for one period')
  .meta({ id: 'Revision' })
export type Revision = z.infer<typeof Revision>

/** The dividends of a year in money per share: `{ secondQuarter: { amount: 15, currency: "JPY" }, yearEnd: { amount: 15, currency: "JPY" } }`. */
export const DividendParts = z.strictObject(dividendKeys).describe('The dividends of a year, per share').meta({ id: 'DividendParts' })
export type DividendParts = z.infer<typeof DividendParts>

/** The revision of the dividend forecast: the columns before, after and a year ago. */
export const DividendRevision = z
  .strictObject({
    fiscalYearEnd: IsoDate.exactOptional().describe('The last day of the fiscal year, as printed'),
    previous: DividendParts.exactOptional().describe('The forecast as announced before'),
    revised: DividendParts.describe('The forecast as revised'),
    priorYear: DividendParts.exactOptional().describe('What was paid for the year before'),
  })
  .describe('The revision of the dividend forecast')
  .meta({ id: 'DividendRevision' })
export type DividendRevision = z.infer<typeof DividendRevision>

/**
 * A release that revises a forecast. Only `type` is always there; a release about the dividend alone has no `revisions`.
 *
 * @example
 * { type: 'forecast-revision', stage: 'revision', dividend: { revised: { annual: { amount: 30, currency: 'JPY' } } } }
 */
export const ForecastRevision = z
  .strictObject({
    type: z.literal('forecast-revision').describe('The type of the release'),
    ...letterheadKeys,
    stage: z.enum(['revision', 'difference']).exactOptional().describe('A forecast revised; actual results that differ from the forecast'),
    revisions: z.array(Revision).exactOptional().describe('The revisions, by period'),
    dividend: DividendRevision.exactOptional().describe('The revision of the dividend forecast'),
    reason: Text.exactOptional().describe('Why, in the release’s words'),
  })
  .describe('A release that revises a forecast or reports results that differ from it')
  .meta({ id: 'ForecastRevision' })
export type ForecastRevision = z.infer<typeof ForecastRevision>
