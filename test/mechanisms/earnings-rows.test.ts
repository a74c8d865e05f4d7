import { describe, expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

/** Metric, value and change of the figures of each period. */
const figures = (text: string) =>
  (read(text).results ?? []).map(({ figures }) =>
    figures.map(({ metric, value, yearOnYearPercent = '' }) =>
      `${metric} ${typeof value === 'number' ? value : value.amount} ${yearOnYearPercent}`.trim(),
    ),
  )

const HEAD = `Consolidated Results for the Year Ended March 31, 2019 [IFRS]
`

describe('rows of percentages', () => {
  test('under a row of a page: the changes of both columns', () => {
    expect(
      figures(`${HEAD}(Millions of yen)
Year ended March 31, 2018 | Year ended March 31, 2019 | |
---|---|---|
Sales | 81,240 | 84,106 |
(% change from the previous year) | 2.2 | 3.5 |
Operating profit | 4,310 | -1,870 |
(% change from the previous year) | -8.4 | - |
`),
    ).toEqual([
      ['netSales 84106000000 3.5', 'operatingProfit -1870000000'],
      ['netSales 81240000000 2.2', 'operatingProfit 4310000000 -8.4'],
    ])
  })

  test('under a row of figures, one cell a line', () => {
    expect(
      figures(`${HEAD}(1) Results of operations
(Millions of yen)
Revenue
Operating
profit
Profit before
tax
Year ended March 31, 2019
60,310
5,120
5,004
% change from previous year
4.1%
(6.3)%
(7.0)%
Year ended March 31, 2018
57,935
5,464
5,381
% change from previous year
1.9%
12.2%
11.8%
`),
    ).toEqual([
      ['netSales 60310000000 4.1', 'operatingProfit 5120000000 -6.3', 'profitBeforeTax 5004000000 -7'],
      ['netSales 57935000000 1.9', 'operatingProfit 5464000000 12.2', 'profitBeforeTax 5381000000 11.8'],
    ])
  })
})

describe('rows that are none of ours', () => {
  test('ratios of two figures, other income, profit of activities', () => {
    expect(
      figures(`${HEAD}(Millions of yen)
Year ended March 31, 2018 | Year ended March 31, 2019 | |
---|---|---|
Revenue | 30,480 | 31,902 |
Other operating income | 410 | 388 |
Profit from operating activities | 2,215 | 2,340 |
Profit before tax | 2,102 | 2,254 |
Operating profit on sales (%) | 7.3 | 7.3 |
Profit before tax on total assets (%) | 5.0 | 5.2 |
`),
    ).toEqual([
      ['netSales 31902000000', 'profitBeforeTax 2254000000'],
      ['netSales 30480000000', 'profitBeforeTax 2102000000'],
    ])
  })

  test('cash at the end of a year, not at its beginning', () => {
    expect(
      read(`${HEAD}(Millions of yen)
Year ended March 31, 2018 | Year ended March 31, 2019 | |
---|---|---|
Cash flows from operating activities | 8,812 | 9,140 |
Cash flows from financing activities | -1,904 | -2,377 |
Cash and cash equivalents at beginning of year | 14,055 | 15,210 |
Cash and cash equivalents at end of year | 15,210 | 17,006 |
`).financialPosition,
    ).toEqual([
      {
        asOf: '2019-03-31',
        figures: [
          {
            metric: 'cashAndEquivalents',
            label: 'Cash and cash equivalents at end of year',
            value: { amount: 17006000000, currency: 'JPY' },
          },
        ],
      },
      {
        asOf: '2018-03-31',
        figures: [
          {
            metric: 'cashAndEquivalents',
            label: 'Cash and cash equivalents at end of year',
            value: { amount: 15210000000, currency: 'JPY' },
          },
        ],
      },
    ])
  })
})

describe('columns that are ratios', () => {
  test('profit per share stands before ratios without units', () => {
    expect(
      figures(`Consolidated Financial Results for the fiscal year ended March 31, 2019 <under Japanese GAAP>
(Unit: Millions of Yen, except per share data and percentages)
|
Net Income per Share
|
Net Income per Share (Diluted)
|
Return on Equity
|
Ordinary Profit on Total Assets
|
Ordinary Profit on Ordinary Income
|
Fiscal year ended March 31, 2019
|¥41.30
|¥41.12
|6.2%
|0.4%
|28.9%
|
Fiscal year ended March 31, 2018
|¥39.84
|¥39.70
|6.1%
|0.4%
|27.7%
|
`),
    ).toEqual([
      ['earningsPerShare 41.3', 'dilutedEarningsPerShare 41.12'],
      ['earningsPerShare 39.84', 'dilutedEarningsPerShare 39.7'],
    ])
  })
})

describe('numbers of years', () => {
  test('"FY2018" is not the year before where the year ended in 2019 may bear the number, too', () => {
    const { results } = read(`FY2018 Consolidated Financial Results (Bank of Hirado)
Consolidated Financial Results for the fiscal year ended March 31, 2019
(Millions of yen)
Ordinary Income Ordinary Profit
Fiscal year ended March 31, 2019 14,950 3,648
Fiscal year ended March 31, 2018 14,462 3,074
`)
    expect(results?.map(({ period }) => period)).toEqual([
      { kind: 'full-year', fiscalYearEnd: '2019-03-31', to: '2019-03-31' },
      { kind: 'full-year', fiscalYearEnd: '2018-03-31', to: '2018-03-31' },
    ])
  })
})

describe('codes', () => {
  test('digits are no code of an exchange abroad', () => {
    const { issuer } = read(`Consolidated Financial Results for the Six Months Ended September 30, 2019
November 5, 2019
HIRADO SOFTWARE CORPORATION
Stock code number, TSE:
9799
Ticker symbol, LSE:
HRD
Shares listed:
Tokyo Stock Exchange and London Stock Exchange
(Millions of yen)
Net sales Operating income
Six months ended September 30, 2019 14,950 3,648
Six months ended September 30, 2018 14,462 3,074
`)
    expect(issuer?.listings).toEqual([{ exchange: 'TSE', code: '9799' }])
  })
})
