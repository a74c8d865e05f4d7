/**
 * Releases about the results of a quarter or a year: financial results summaries (決算短信) and free-form earnings releases.
 * Disclosure: TSE Securities Listing Regulations, Rule 404.
 */
import * as z from 'zod'
import { AccountingStandard, Metric, Scope } from '../../reading/figure-values.js'
import { Currency, IsoDate, Money, Percent, Text } from '../../reading/values.js'
import { dividendKeys } from '../dividend-record.js'
import { letterheadKeys } from '../letterhead-record.js'
import { FinancialPosition, PeriodForecast, PeriodResults } from './figure-record.js'

/** A figure of one region: `{ region: "Europe", metric: "netSales", yearOnYearPercent: 16 }`. */
export const RegionFigure = z
  .strictObject({
    region: Text.describe('The region as printed'),
    metric: Metric.describe('What it measures'),
    value: Money.exactOptional().describe('The amount'),
    yearOnYearPercent: Percent.exactOptional().describe('Change on the same period a year before, as printed'),
  })
  .describe('A figure of one region')
  .meta({ id: 'RegionFigure' })
export type RegionFigure = z.infer<typeof RegionFigure>

/** What one unit of `base` costs in `quote`: "117.56 yen to the dollar" is `{ base: "USD", quote: "JPY", rate: 117.56, appliesTo: "results" }`. */
export const ExchangeRate = z
  .strictObject({
    base: Currency.describe('The currency of which one unit is priced'),
    quote: Currency.describe('The currency that the price is in'),
    rate: z.number().positive().describe('Units of quote for one unit of base'),
    appliesTo: z.enum(['results', 'forecast']).describe('The figures that it was used for'),
  })
  .describe('An exchange rate that the release used')
  .meta({ id: 'ExchangeRate' })
export type ExchangeRate = z.infer<typeof ExchangeRate>

/** The dividends of one fiscal year, paid or forecast, in money per share. */
export const Dividends = z
  .strictObject({
    fiscalYearEnd: IsoDate.exactOptional().describe('The last day of the fiscal year, as printed'),
    forecast: z.boolean().describe('Whether the row is a forecast'),
    ...dividendKeys,
  })
  .describe('The dividends of one fiscal year')
  .meta({ id: 'Dividends' })
export type Dividends = z.infer<typeof Dividends>

/** What somebody is quoted as saying. */
export const Quote = z
  .strictObject({
    speaker: Text.describe('Who speaks'),
    role: Text.exactOptional().describe('What the speaker is'),
    text: Text.describe('The words, without the quotation marks'),
  })
  .describe('A quotation')
  .meta({ id: 'Quote' })
export type Quote = z.infer<typeof Quote>

/** A heading of the release's highlights and the bullets under it. */
export const Highlight = z
  .strictObject({
    heading: Text.describe('The heading as printed'),
    items: z.array(Text).describe('The bullets, one text each'),
  })
  .describe('Highlights under one heading')
  .meta({ id: 'Highlight' })
export type Highlight = z.infer<typeof Highlight>

/** Customers named for one region: `{ region: "Japan", names: ["Acme", "Trading House"] }`. */
export const Customers = z
  .strictObject({
    region: Text.describe('The region as printed'),
    names: z.array(Text).describe('The customers, one text each'),
  })
  .describe('Customers named for one region')
  .meta({ id: 'Customers' })
export type Customers = z.infer<typeof Customers>

/**
 * A release about results. Only `type` is always there.
 *
 * @example
 * { type: 'earnings', scope: 'consolidated', results: [{ period: { kind: 'quarter', quarter: 3, fiscalYear: 2007 },
 *   figures: [{ metric: 'netSales', value: { amount: 25201000000, currency: 'JPY' }, yearOnYearPercent: 19 }] }] }
 */
export const Earnings = z
  .strictObject({
    type: z.literal('earnings').describe('The type of the release'),
    ...letterheadKeys,
    accountingStandard: AccountingStandard.exactOptional().describe('The accounting standard that the release names'),
    scope: Scope.exactOptional().describe('Whether the figures are the group’s'),
    results: z.array(PeriodResults).exactOptional().describe('The results, current period first'),
    regions: z.array(RegionFigure).exactOptional().describe('Figures by region'),
    exchangeRates: z.array(ExchangeRate).exactOptional().describe('The exchange rates that the release used'),
    forecasts: z.array(PeriodForecast).exactOptional().describe('The forecasts'),
    financialPosition: z.array(FinancialPosition).exactOptional().describe('The financial position, by date'),
    dividends: z.array(Dividends).exactOptional().describe('The dividends, by fiscal year'),
    quotes: z.array(Quote).exactOptional().describe('Quotations'),
    highlights: z.array(Highlight).exactOptional().describe('Highlights, by heading'),
    customers: z.array(Customers).exactOptional().describe('Customers named, by region'),
  })
  .describe('A release about the results of a quarter or a year')
  .meta({ id: 'Earnings' })
export type Earnings = z.infer<typeof Earnings>
