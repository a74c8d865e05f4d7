import { describe, expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}
const money = (amount: number) => ({ amount, currency: 'JPY' })

describe('a headline that sees the year ahead', () => {
  test('names neither the year of the results nor makes forecasts of them', () => {
    const { issuer, results, forecasts } = read(`Ebisawa Gears Sees Higher Profit in Fiscal 2022 After Record Year

TOKYO, May 12, 2022 -- Ebisawa Gears Corporation (6299: TSE, NSE) today reported results for fiscal 2021, the year ended March 31, 2022.

- Net sales: JPY 88.1 billion, up 6.2% year on year
- Operating profit: JPY 7.7 billion, up 12.0%

In fiscal 2022, the year ending March 31, 2023, Ebisawa Gears forecasts net sales of JPY 92.0 billion and operating profit of JPY 8.0 billion, increases of 4.4% and 3.9%, respectively.
`)
    expect(issuer?.listings).toEqual([
      { exchange: 'TSE', code: '6299' },
      { exchange: 'NSE', code: '6299' },
    ])
    expect(results).toEqual([
      {
        period: { kind: 'full-year', fiscalYear: 2021, fiscalYearEnd: '2022-03-31', to: '2022-03-31' },
        figures: [
          { metric: 'netSales', label: 'Net sales', value: money(88100000000), yearOnYearPercent: 6.2 },
          { metric: 'operatingProfit', label: 'Operating profit', value: money(7700000000), yearOnYearPercent: 12 },
        ],
      },
    ])
    expect(forecasts).toEqual([
      {
        period: { kind: 'full-year', fiscalYear: 2022, fiscalYearEnd: '2023-03-31', to: '2023-03-31' },
        figures: [
          { metric: 'netSales', label: 'net sales', value: money(92000000000), yearOnYearPercent: 4.4 },
          { metric: 'operatingProfit', label: 'operating profit', value: money(8000000000), yearOnYearPercent: 3.9 },
        ],
      },
    ])
  })

  test('a colon leads to what is expected without a verb', () => {
    const { forecasts } = read(`Torigoe Foods Reports Results for the First Quarter of Fiscal 2022

NAGOYA, January 13, 2022 -- Torigoe Foods Co., Ltd. today announced its results for the three months ended November 30, 2021. Net sales were JPY 23.4 billion.

There is no change to the forecast for the full year: net sales ¥97,000 million, operating profit ¥4,300 million and basic earnings per share ¥72.60.
`)
    expect(forecasts).toMatchObject([
      {
        period: { kind: 'full-year' },
        figures: [
          { metric: 'netSales', value: money(97000000000) },
          { metric: 'operatingProfit', value: money(4300000000) },
          { metric: 'earningsPerShare', value: money(72.6) },
        ],
      },
    ])
  })
})

describe('the words of a period', () => {
  test('a heading of the year ends above the sentence that numbers it', () => {
    const { results } = read(`Dunmore Scales Announces Fourth Quarter and Fiscal 2014 Results

DAYTON, Ohio, October 30, 2014 -- Dunmore Scales, Inc. today announced results for its fourth quarter and fiscal year ended September 30, 2014.

Fourth Quarter Results
Revenue for the fourth quarter of fiscal 2014 was $41.7 million.

Fiscal Year Results
For fiscal 2014, revenue was $152.6 million, up 9% from $140.0 million in fiscal 2013.
`)
    expect(results).toMatchObject([
      { period: { kind: 'quarter', quarter: 4, fiscalYear: 2014 }, figures: [{ value: { amount: 41700000 } }] },
      { period: { kind: 'full-year', fiscalYear: 2014 }, figures: [{ value: { amount: 152600000 }, yearOnYearPercent: 9 }] },
      { period: { kind: 'full-year', fiscalYear: 2013 }, figures: [{ value: { amount: 140000000 } }] },
    ])
  })

  test('the days stand behind "under review"', () => {
    const { results } = read(`Qualitative Information on Results for the Nine Months Ended December 31, 2020
February 12, 2021
Seto Warehouse Co., Ltd.

During the nine months under review (April 1, 2020 to December 31, 2020), the economy was weak.
As a result, operating revenue decreased by 5.2% year on year to ¥71,302 million.
`)
    expect(results?.[0]?.period).toEqual({ kind: 'year-to-date', quarter: 3, from: '2020-04-01', to: '2020-12-31' })
  })
})

describe('pence', () => {
  const figures = (line: string) =>
    read(`Interim results for the six months ended 30 September 2014

Holt Fabrics plc (LSE: HFB) announces its interim results for the six months ended 30 September 2014.

- Revenue up 8% to £64.2m
${line}
`).results?.[0]?.figures.slice(1)

  test.each([
    '- Basic earnings per share of 14.2p',
    '- Basic earnings per share of 14.2 pence',
    '- Basic earnings per share were 14.2 pence.',
  ])('%s', (line) => {
    expect(figures(line)).toEqual([
      { metric: 'earningsPerShare', label: 'Basic earnings per share', value: { amount: 0.142, currency: 'GBP' } },
    ])
  })

  test('in the brackets behind them those of the year before', () => {
    const text = `Preliminary results for the year ended 31 December 2009

Penrose Marine plc (LSE: PME) today reports its results for the year ended 31 December 2009.

* Revenue increased by 6% to £112.5 million (2008: £106.1 million)
* Profit before taxation fell 9% to £11.0 million (2008: £12.1 million)
* Basic earnings per share 21.6p (2008: 23.9p)
`
    const gbp = (amount: number) => ({ amount, currency: 'GBP' })
    expect(read(text).results).toMatchObject([
      {
        period: { kind: 'full-year', fiscalYearEnd: '2009-12-31' },
        figures: [
          { metric: 'netSales', value: gbp(112500000), yearOnYearPercent: 6 },
          { metric: 'profitBeforeTax', value: gbp(11000000), yearOnYearPercent: -9 },
          { metric: 'earningsPerShare', value: gbp(0.216) },
        ],
      },
      {
        period: { kind: 'full-year', fiscalYear: 2008 },
        figures: [
          { metric: 'netSales', value: gbp(106100000) },
          { metric: 'profitBeforeTax', value: gbp(12100000) },
          { metric: 'earningsPerShare', value: gbp(0.239) },
        ],
      },
    ])
  })

  test('are of no other currency', () => {
    expect(figures('- Cash of ¥60 million\n- Basic earnings per share of 14.2p')).toEqual([])
  })
})
