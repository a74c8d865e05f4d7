import { describe, expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

const amountOf = (value: unknown): unknown => (value as { amount?: number }).amount ?? value

/** Each period with its figures: its last day or the number of its year, then metric, value and change. */
const periods = (list: ReturnType<typeof read>['results'] | ReturnType<typeof read>['forecasts']) =>
  (list ?? []).map(({ period, figures }) => [
    `${period.kind} ${period.quarter ?? ''} ${period.to ?? period.fiscalYearEnd ?? period.fiscalYear ?? ''}`,
    ...figures.map(({ metric, value, yearOnYearPercent = '' }) => `${metric} ${amountOf(value)} ${yearOnYearPercent}`.trim()),
  ])

describe('tables of web pages', () => {
  test('that open with rows of no known name keep their heads', () => {
    const text = (rows: string): string => `Consolidated Results for the First Half of Fiscal 2017
November 9, 2017
Shirakaba Machine Works, Ltd.
(Billions of yen)
                      FY2016 1H   FY2017 1H   Change   Rate of change
${rows}Net sales                  72.0        75.6      3.6         5.0%
Ordinary profit             6.4         5.6     (0.8)      (12.5)%
`
    const expected = [
      ['year-to-date 2 2017', 'netSales 75600000000 5', 'ordinaryProfit 5600000000 -12.5'],
      ['year-to-date 2 2016', 'netSales 72000000000', 'ordinaryProfit 6400000000'],
    ]
    expect(periods(read(text('')).results)).toEqual(expected)
    expect(periods(read(text('Orders received            81.2        79.0     (2.2)       (2.7)%\n')).results)).toEqual(expected)
    expect(
      periods(
        read(
          text(
            'Orders received            81.2        79.0     (2.2)       (2.7)%\nOrder backlog              40.1        42.3      2.2         5.5%\n',
          ),
        ).results,
      ),
    ).toEqual(expected)
  })

  test('whose line of days stands below a line of lengths', () => {
    expect(
      periods(
        read(`Consolidated Results for the Year Ended February 28, 2019
April 10, 2019
(Millions of yen)
                     Year ended          Year ended
                     February 28, 2019   February 28, 2018   Increase (decrease)
Revenue                  31,206              30,114                1,092
Profit before tax         2,480               2,611                 (131)
Profit                    1,702               1,800                  (98)
`).results,
      ),
    ).toEqual([
      ['full-year  2019-02-28', 'netSales 31206000000', 'profitBeforeTax 2480000000', 'profit 1702000000'],
      ['full-year  2018-02-28', 'netSales 30114000000', 'profitBeforeTax 2611000000', 'profit 1800000000'],
    ])
  })

  test('with a change behind each amount, where the heads say as many changes', () => {
    expect(
      periods(
        read(`RESULTS OF OPERATIONS FOR THE SIX MONTHS ENDED SEPTEMBER 30, 2014
(Unit: millions of yen)

Six months ended

Change

Six months ended

Change

September 30, 2014

[%]

September 30, 2013

[%]

Revenue

¥ 48,120

(2.6)

¥ 49,404

3.8

Operating profit

¥ 3,077

12.4

¥ 2,738

(0.9)
`).results,
      ),
    ).toEqual([
      ['year-to-date 2 2014-09-30', 'netSales 48120000000 -2.6', 'operatingProfit 3077000000 12.4'],
      ['year-to-date 2 2013-09-30', 'netSales 49404000000 3.8', 'operatingProfit 2738000000 -0.9'],
    ])
  })

  test('of five years, in a dated release of the last of them', () => {
    const text = `Financial Results for the Year Ended December 31, 2015
February 9, 2016
Momiji Hotels Co., Ltd.
(Millions of yen)
Years ended December 31     2011     2012     2013     2014     2015
Net sales                 12,440   12,902   13,310   13,005   14,118
Operating profit           1,010    1,120    1,204    1,088    1,240
`
    expect(periods(read(text).results).map(([period, sales]) => `${period}: ${sales}`)).toEqual([
      'full-year  2015-12-31: netSales 14118000000',
      'full-year  2011-12-31: netSales 12440000000',
      'full-year  2012-12-31: netSales 12902000000',
      'full-year  2013-12-31: netSales 13310000000',
      'full-year  2014-12-31: netSales 13005000000',
    ])
    expect(safeParseEarnings(text.replace('February 9, 2016\n', '')).success).toBe(false)
  })
})

describe('the caption of a forecast', () => {
  test('is no remark on its percentages', () => {
    expect(
      periods(
        read(`Consolidated Results for the Year Ended March 31, 2016
3. Forecast for the year ending March 31, 2017 (from April 1, 2016 to March 31, 2017)
(Percentages for the full year are changes from the previous year; those for the first half are changes from the same period of the previous year)
Net sales Operating income Net income Net income per share
¥ million % ¥ million % ¥ million % Yen
First half 20,500 2.5 1,800 (4.4) 1,150 (3.1) 25.20
Full year 43,000 3.2 3,600 7.8 2,400 7.1 61.42
`).forecasts,
      ),
    ).toEqual([
      [
        'year-to-date 2 2017-03-31',
        'netSales 20500000000 2.5',
        'operatingProfit 1800000000 -4.4',
        'profit 1150000000 -3.1',
        'earningsPerShare 25.2',
      ],
      [
        'full-year  2017-03-31',
        'netSales 43000000000 3.2',
        'operatingProfit 3600000000 7.8',
        'profit 2400000000 7.1',
        'earningsPerShare 61.42',
      ],
    ])
  })

  test('names no day of news', () => {
    expect(
      read(`FY2018 Third Quarter Consolidated Results
(Millions of yen)
Nine months ended December 31, 2018
Net sales 44,120
Operating income 3,210
Full-year forecast (April 2018 - March 2019), revised on October 26, 2018
Net sales 61,000   Operating income 4,500   Ordinary income 4,700
`).forecasts?.map(({ period }) => period.to),
    ).toEqual(['2019-03-31'])
  })
})

describe('lines of a name and its amount', () => {
  const results = 'Net sales: 38,400 million yen (up 2.2%)\nOperating income: 2,750 million yen (down 1.5%)\n'
  const forecast = 'Forecast for the fiscal year ending June 30, 2020\n'
  const expected =
    'Net sales: 52,000 million yen (up 3.0%)\nOperating income: 3,900 million yen (up 1.0%)\nNet income per share: 48.10 yen\n'
  const head = 'Consolidated Financial Results for the Nine Months Ended March 31, 2020\n'
  const ahead = [['full-year  2020-06-30', 'netSales 52000000000 3', 'operatingProfit 3900000000 1', 'earningsPerShare 48.1']]

  test('below a heading of forecasts are expected, each by itself', () => {
    const record = read(head + results + forecast + expected)
    expect(periods(record.results)).toEqual([['year-to-date 3 2020-03-31', 'netSales 38400000000 2.2', 'operatingProfit 2750000000 -1.5']])
    expect(periods(record.forecasts)).toEqual(ahead)
  })

  test('right below the headline and such a heading', () => {
    const record = read(head + forecast + expected)
    expect(record.results).toBeUndefined()
    expect(periods(record.forecasts)).toEqual(ahead)
  })
})

describe('years and changes in heads and cells', () => {
  test('years in two digits behind their letters', () => {
    expect(
      periods(
        read(`Consolidated Results for the Interim Period of FY2009 (April 1 - September 30, 2008)
(Millions of yen)
Net Sales Operating Income Net Income
Interim FY09 41,700 -2.1% 3,800 -13.0% 2,300 -12.4%
Interim FY08 42,600 11.2% 4,370 15.4% 2,630 9.9%
`).results,
      ).map(([period]) => period),
    ).toEqual(['year-to-date 2 2008-09-30', 'year-to-date 2 2008'])
    expect(
      periods(
        read(`Consolidated Results for the Second Quarter Fiscal 2017
(Note) Comprehensive income: 2nd Q FY17: 4,120 million yen [(12.0) %] 2nd Q FY16: 4,680 million yen [31.0 %]
`).results,
      ),
    ).toEqual([
      ['quarter 2 2017', 'comprehensiveIncome 4120000000 -12'],
      ['quarter 2 2016', 'comprehensiveIncome 4680000000 31'],
    ])
  })

  test('changes in square brackets', () => {
    expect(
      periods(
        read(`Consolidated Results for the First Half of the Fiscal Year Ending December 31, 2017
(Millions of yen; percentage figures denote year-on-year change)
Net Sales
Operating Profit
Ordinary Profit
First Half Ended June 30, 2017
64,600
[6.0%]
8,900
[(3.0)%]
7,900
[(6.7)%]
First Half Ended June 30, 2016
60,900
[2.8%]
9,170
[10.1%]
8,470
[12.9%]
`).results,
      ),
    ).toEqual([
      ['year-to-date 2 2017-06-30', 'netSales 64600000000 6', 'operatingProfit 8900000000 -3', 'ordinaryProfit 7900000000 -6.7'],
      ['year-to-date 2 2016-06-30', 'netSales 60900000000 2.8', 'operatingProfit 9170000000 10.1', 'ordinaryProfit 8470000000 12.9'],
    ])
    expect(
      periods(
        read(`Consolidated Results for the Six Months Ended June 30, 2017
(Millions of yen)
                      Six months ended June 30, 2017   Six months ended June 30, 2016
Net sales                64,600 [6.0%]                    60,900 [2.8%]
Operating profit          8,900 [(3.0)%]                   9,170 [10.1%]
`).results,
      ).map(([period, sales]) => `${period} ${sales}`),
    ).toEqual(['year-to-date 2 2017-06-30 netSales 64600000000', 'year-to-date 2 2016-06-30 netSales 60900000000'])
  })

  test('three months beside nine, their days and years in cells of two lines', () => {
    expect(
      periods(
        read(`Consolidated Results for the Third Quarter of the Fiscal Year Ending June 30, 2015
(Millions of yen)
| | Three months ended March 31, | Nine months ended March 31, |
| | 2015 | 2014 | 2015 | 2014 |
Net sales | 20,100 | 19,000 | 60,500 | 57,000 |
Operating income | 2,100 | 2,000 | 6,100 | 5,800 |
`).results,
      ),
    ).toEqual([
      ['quarter 3 2015-03-31', 'netSales 20100000000', 'operatingProfit 2100000000'],
      ['quarter 3 2014-03-31', 'netSales 19000000000', 'operatingProfit 2000000000'],
      ['year-to-date 3 2015-03-31', 'netSales 60500000000', 'operatingProfit 6100000000'],
      ['year-to-date 3 2014-03-31', 'netSales 57000000000', 'operatingProfit 5800000000'],
    ])
  })

  test('what an amount fell from is of another period', () => {
    expect(
      periods(
        read(`Sales of the company fell 4.2 billion yen from the first quarter of FY2015 to 118 billion yen, with an operating loss of 2.6 billion yen.
Results for the first quarter of fiscal 2016
`).results,
      ),
    ).toEqual([['quarter 1 2016', 'netSales 118000000000', 'operatingProfit -2600000000']])
  })
})

describe('a text that ends inside a table', () => {
  const head = `Consolidated Financial Results for the Nine Months Ended December 31, 2020
(1) Operating results
Net sales
Operating profit
Ordinary profit
Millions of yen
%
Millions of yen
%
Millions of yen
%
Nine months ended December 31, 2020
41,206
3.1
2,480
(4.0)
2,555
(3.2)
Nine months ended December 31, 2019
39,967
1.7
2,583
31.5
`
  test('keeps the cells of its last row but for the torn one', () => {
    expect(periods(read(`${head}2,6`).results)).toEqual([
      ['year-to-date 3 2020-12-31', 'netSales 41206000000 3.1', 'operatingProfit 2480000000 -4', 'ordinaryProfit 2555000000 -3.2'],
      ['year-to-date 3 2019-12-31', 'netSales 39967000000 1.7', 'operatingProfit 2583000000 31.5'],
    ])
    const position = `${head}2,640
21.2
(2) Financial position
Total assets
Net assets
Equity ratio
Net assets per share
Millions of yen
Millions of yen
%
Yen
As of December 31, 2020
58,411
31,020
53.1`
    expect(read(position).financialPosition?.map(({ asOf, figures }) => [asOf, ...figures.map(({ metric }) => metric)])).toEqual([
      ['2020-12-31', 'totalAssets', 'netAssets'],
    ])
  })
})

test('months behind the cells of "three months" are no end of a year', () => {
  expect(
    read(`1. Consolidated business results for the three months ended May 2017
(March 1, 2017 through May 31, 2017)
Revenue
Operating profit
Million yen
%
Million yen
%
Three months
11,800
-6.0
728
-4.1
ended May 2017
Three months
12,550
6.0
759
6.7
ended May 2016
Basic earnings per share
Diluted earnings per share
Yen
Yen
Three months ended
39.11
39.02
May 2017
Three months ended
38.24
38.20
May 2016
`).results?.map(({ period }) => [period.kind, period.to, period.fiscalYearEnd]),
  ).toEqual([
    ['quarter', '2017-05-31', undefined],
    ['quarter', '2016-05-31', undefined],
  ])
})
