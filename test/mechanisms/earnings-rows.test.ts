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
  test('ratios of two figures, other income, profit that goes on', () => {
    expect(
      figures(`${HEAD}(Millions of yen)
Year ended March 31, 2018 | Year ended March 31, 2019 | |
---|---|---|
Revenue | 30,480 | 31,902 |
Other operating income | 410 | 388 |
Profit from continuing operations | 2,215 | 2,340 |
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

describe('tables of pages', () => {
  test('the rules of a wide table are no words of its first row', () => {
    expect(
      figures(`Consolidated Financial Summary for the Six Months Ended September 30, 2019

**(1) Operating Results**

| | Ordinary Income | | Ordinary Profit | | Profit Attributable to Owners of Parent | | Earnings per Share | Diluted Earnings per Share |
|---|---|---|---|---|---|---|---|---|
| Six months ended | ¥ million | % | ¥ million | % | ¥ million | % | ¥ | ¥ |
| September 30, 2019 | 21,308 | (0.8) | 4,117 | 6.9 | 2,806 | 5.2 | 61.04 | 60.91 |
| September 30, 2018 | 21,480 | 1.1 | 3,851 | (4.4) | 2,667 | (5.0) | 58.02 | 57.88 |
`),
    ).toEqual([
      [
        'netSales 21308000000 -0.8',
        'ordinaryProfit 4117000000 6.9',
        'profitAttributableToOwnersOfParent 2806000000 5.2',
        'earningsPerShare 61.04',
        'dilutedEarningsPerShare 60.91',
      ],
      [
        'netSales 21480000000 1.1',
        'ordinaryProfit 3851000000 -4.4',
        'profitAttributableToOwnersOfParent 2667000000 -5',
        'earningsPerShare 58.02',
        'dilutedEarningsPerShare 57.88',
      ],
    ])
  })

  test('a page of many years is no release', () => {
    const years = (n: number): string => `Consolidated Statements of Income
(Millions of yen)
${Array.from({ length: n }, (_, k) => `Year ended\nMarch 31, ${2024 - n + k + 1}`).join('\n')}
Revenue ${Array.from({ length: n }, (_, k) => `${31 + k},204`).join(' ')}
Operating profit ${Array.from({ length: n }, (_, k) => `${2 + k},118`).join(' ')}
Profit before tax ${Array.from({ length: n }, (_, k) => `${2 + k},077`).join(' ')}
`
    expect(safeParseEarnings(years(2)).success).toBe(true)
    expect(safeParseEarnings(years(5)).success).toBe(false)
  })

  test('a year is no quarter, where columns of both run into each other', () => {
    const result = safeParseEarnings(`Consolidated Statements of Profit and Loss
(Unit: Million yen)
FY2021 | FY2022 | FY2023 | FY2023 Q1 |
FY2024 Q1 |
||
Revenue | 46,054 | 48,717 | 43,607 | 16,816 | 16,605 | |
Operating income | 4,917 | 1,479 | 1,587 | 600 | 889 | |
`)
    expect(
      result.success &&
        (result.data.record.results ?? []).filter(({ period }) => period.kind === 'full-year' && period.quarter !== undefined),
    ).toEqual(result.success ? [] : false)
  })
})

describe('dividends', () => {
  test('what was paid so far beside a forecast whose mark stands behind its cells', () => {
    const forecast = (mark: string) =>
      read(`Consolidated Financial Results for the Nine Months Ended December 31, 2019
Net sales Operating profit
Millions of yen Millions of yen
Nine months ended December 31, 2019 9,120 905
2. Dividends
Annual dividends per share
First quarter
Second quarter
Third quarter
Year-end
Total
Yen
Yen
Yen
Yen
Yen
Fiscal year ended March 31, 2019
-
11.00
-
13.00
24.00
Fiscal year ending March 31, 2020
-
12.00
${mark.replace('ROW', 'Fiscal year ending March 31, 2020').replace('CELLS', '-\n14.00\n26.00')}
`).dividends?.map(({ forecast, secondQuarter, yearEnd, annual }) => [forecast, secondQuarter?.amount, yearEnd?.amount, annual?.amount])
    const expected = [
      [false, 11, 13, 24],
      [false, 12, undefined, undefined],
      [true, undefined, 14, 26],
    ]
    expect(forecast('ROW\nCELLS\n(Forecast)')).toEqual(expected)
    expect(forecast('ROW (Est.)\nCELLS')).toEqual(expected)
  })
})

describe('evidence', () => {
  test('the day that columns of years share is shown beside each year', () => {
    const { results } = read(`Consolidated Results for the Fiscal Year Ended March 31, 2014
(Billions of yen)
|
Fiscal year ended March 31
|
2013
|
2014
|
Sales
|795.5
|767.3
|
Operating income
|26.5
|28.3
|
`)
    expect(results?.map(({ period }) => period.to)).toEqual(['2014-03-31', '2013-03-31'])
    expect(results?.map(({ period }) => period.fiscalYearEnd)).toEqual(['2014-03-31', '2013-03-31'])
  })

  test('a scale and the word of a decrease glued to it', () => {
    const { results } = read(`Consolidated Results for the Third Quarter Ended December 31, 2020
Operating profitJPY5.7 billiondown3.3%YoY
`)
    expect(results?.[0]?.figures[0]?.yearOnYearPercent).toBe(-3.3)
  })
})

test.each([
  ['-          14.07', 14.07],
  ['-\t14.07', 14.07],
  ['-14.07', -14.07],
])('a dash that a wide gap parts from the number behind it is an empty cell: %j', (cells, expected) => {
  const record = read(`Oshima Pumps Co., Ltd. Announces First Quarter Results

July 30, 2021, Nagoya - Oshima Pumps Co., Ltd. (TSE: 6399) today announced its results for the three months ended June 30, 2021.

(Millions of yen)             1Q FY2021    1Q FY2020    Change     4Q FY2020
Net sales                     8,410        7,933        6.0%       8,702
Operating income              611          498          22.7%      640
EPS (yen)                     12.53        10.18        ${expected > 0 ? cells : `23.1%      ${cells}`}
`)
  expect(JSON.stringify(record)).toContain(`"amount":${expected}`)
  expect(JSON.stringify(record)).not.toContain(`"amount":${-expected}`)
})
