/** The values that say what a figure is: its metric, its period, its scope. */
import * as z from 'zod'
import { IsoDate } from './values.js'

/**
 * What a figure measures. Names follow J-Quants V1 and TDnet's XBRL taxonomy (tse-ed-t) where those have one meaning for the fact;
 * `ownersEquity` and `equityRatioPercent` depart on purpose: J-Quants' Equity is netAssets here, its EquityToAssetRatio is a fraction.
 * - `netSales`: net sales, revenue, operating revenue; a bank's ordinary income (経常収益)
 * - `operatingProfit`: operating income; `ordinaryProfit`: ordinary or recurring income (経常利益)
 * - `profit`: net income without saying whose; `profitAttributableToOwnersOfParent`: where the label says so
 * - `netAssets`: 純資産, total equity; `ownersEquity`: 自己資本, shareholders' equity
 * - per-share metrics are in units of the currency, whatever the scale of their table
 *
 * Adjusted, core, non-GAAP and segment figures are none of these.
 */
export const Metric = z
  .enum([
    'netSales',
    'operatingProfit',
    'ordinaryProfit',
    'profitBeforeTax',
    'profit',
    'profitAttributableToOwnersOfParent',
    'comprehensiveIncome',
    'earningsPerShare',
    'dilutedEarningsPerShare',
    'totalAssets',
    'netAssets',
    'ownersEquity',
    'equityRatioPercent',
    'bookValuePerShare',
    'cashFlowsFromOperatingActivities',
    'cashFlowsFromInvestingActivities',
    'cashFlowsFromFinancingActivities',
    'cashAndEquivalents',
    'dividendPerShare',
  ])
  .describe('What the figure measures')
  .meta({ id: 'Metric' })
export type Metric = z.infer<typeof Metric>

/** The metrics whose value is a plain number, for it is a percentage. */
export const percentMetrics: ReadonlySet<Metric> = new Set<Metric>(['equityRatioPercent'])

/**
 * The period that figures are for. "six months ended September 30" and "first half" are year-to-date with quarter 2;
 * "third quarter (April 1 to December 31)" is year-to-date with quarter 3; three months from the year's start are quarter 1.
 *
 * @example
 * { kind: 'quarter', quarter: 3, fiscalYear: 2007 }
 * { kind: 'full-year', fiscalYearEnd: '2017-03-31', from: '2016-04-01', to: '2017-03-31' }
 */
export const FiscalPeriod = z
  .strictObject({
    kind: z
      .enum(['quarter', 'year-to-date', 'full-year', 'second-half'])
      .describe('Three months; the year up to the end of a quarter; the whole year; its last six months'),
    quarter: z.literal([1, 2, 3, 4]).exactOptional().describe('The quarter, or the one that the year-to-date period ends with'),
    fiscalYear: z.int().positive().exactOptional().describe('The number that the issuer prints, 2007 for FY2007'),
    fiscalYearEnd: IsoDate.exactOptional().describe('The last day of the fiscal year, as printed: 2017-03-31 for 2017年3月期'),
    from: IsoDate.exactOptional().describe('First day of the period'),
    to: IsoDate.exactOptional().describe('Last day of the period'),
  })
  .describe('A period of a fiscal year')
  .meta({ id: 'FiscalPeriod' })
export type FiscalPeriod = z.infer<typeof FiscalPeriod>

/** Whose figures: the group's or the company's own. */
export const Scope = z.enum(['consolidated', 'non-consolidated']).describe('The group, or the company alone').meta({ id: 'Scope' })
export type Scope = z.infer<typeof Scope>

/** The standard that figures are drawn up under; JMIS is Japan's Modified International Standards. */
export const AccountingStandard = z
  .enum(['JP-GAAP', 'IFRS', 'US-GAAP', 'JMIS'])
  .describe('The accounting standard that the release names')
  .meta({ id: 'AccountingStandard' })
export type AccountingStandard = z.infer<typeof AccountingStandard>
