import { describe, expect, test } from 'vitest'
import { lines, read, told } from '../support/earnings-lines.js'

describe('a percent sign alone titles the row of changes', () => {
  const table = (rows: string): string => `Summary of Financial Results (Non-consolidated)
for the Nine Months ended November 30, 2021
January 11, 2022
(Thousands of yen)
1. Results for the nine months from March 1, 2021 to November 30, 2021 (% shows the change on the year before)
Nine months ended Nov. 30, 2021
Nine months ended Nov. 30, 2020
${rows}`

  test('one cell a line, a loss without its change', () => {
    expect(
      told(
        table(`Operating revenue
2,204,118
2,450,009
%
(10.0)
4.4
Operating profit
(31,207)
88,450
%
-
12.9
Ordinary profit
14,880
92,140
%
(83.9)
11.0`),
      )?.map(({ figures }) => figures),
    ).toEqual([
      ['netSales 2204118000 -10', 'operatingProfit -31207000', 'ordinaryProfit 14880000 -83.9'],
      ['netSales 2450009000 4.4', 'operatingProfit 88450000 12.9', 'ordinaryProfit 92140000 11'],
    ])
  })

  test('percentages that the amounts do not bear out are left out', () => {
    expect(
      told(
        table(`Operating revenue
2,204,118
2,450,009
%
63.1
61.0
Operating profit
31,207
88,450
%
1.4
3.6`),
      )?.map(({ figures }) => figures),
    ).toEqual([
      ['netSales 2204118000', 'operatingProfit 31207000'],
      ['netSales 2450009000', 'operatingProfit 88450000'],
    ])
  })
})

test('dividends whose rows are payments, one column of years expected', () => {
  expect(
    read(`Financial Results for the First Half of the Fiscal Year Ending August 31, 2024
April 10, 2024
(Millions of yen)
Six months ended Feb. 29, 2024 Six months ended Feb. 28, 2023
Net sales 8,215 7,940
Operating income 511 498
2. Dividends per share (yen)
FY ended Aug. 31, 2023
FY ending Aug. 31, 2024 (forecast)
End of second quarter
5.00
7.50
End of year
12.00
7.50
Full year
17.00
15.00`).dividends,
  ).toEqual([
    {
      fiscalYearEnd: '2023-08-31',
      forecast: false,
      secondQuarter: { amount: 5, currency: 'JPY' },
      yearEnd: { amount: 12, currency: 'JPY' },
      annual: { amount: 17, currency: 'JPY' },
    },
    {
      fiscalYearEnd: '2024-08-31',
      forecast: true,
      secondQuarter: { amount: 7.5, currency: 'JPY' },
      yearEnd: { amount: 7.5, currency: 'JPY' },
      annual: { amount: 15, currency: 'JPY' },
    },
  ])
})

test('the head of one column round that of its changes', () => {
  const { forecasts } = read(`Financial Results for the Nine Months ended December 31, 2020
1. Consolidated results (April 1, 2020, through December 31, 2020)
(Millions of yen)
Nine months ending
December 31, 2019
December 31, 2020
YoY (%)
Net sales
80,269
85,120
6.0
Operating income
13,250
19,128
44.4
2. Earnings forecast
(Millions of yen)
Year ending
Change (%)
March 31, 2021
Net sales
117,400
8.2
Operating income
24,900
31.5
Net income per share (yen)
411.20
-`)
  expect(forecasts?.map(({ period, figures }) => [period, lines(figures)])).toEqual([
    [
      { kind: 'full-year', fiscalYearEnd: '2021-03-31', to: '2021-03-31' },
      ['netSales 117400000000 8.2', 'operatingProfit 24900000000 31.5', 'earningsPerShare 411.2'],
    ],
  ])
})

describe('a table without units above one that has them', () => {
  const text = (second: string): string => `Date: October 26, 2011
|Actual
|Three months
|Three months
|Three months
|ended
|ended
|Change(%)
|ended
|September 30, 2011
|September 30, 2010
|September 30, 2011
|
Net sales
|¥
|212,480
|¥
|241,906
|-
|12.2
|$
|2,759,481
|
Operating profit
|14,203
|13,115
|+
|8.3
|184,455
|
RESULTS FOR THE NINE MONTHS
|(${second})
|Actual
|Nine months
|Nine months
|Nine months
|ended
|ended
|Change(%)
|ended
|September 30, 2011
|September 30, 2010
|September 30, 2011
|
Net sales
|¥
|640,117
|¥
|702,455
|-
|8.9
|$
|8,313,208
|
Operating profit
|40,906
|39,880
|+
|2.6
|531,247
|`

  test('takes them, and its three months are the last quarter of the nine', () => {
    const { results } = read(text('Millions of yen, thousands of U.S. dollars'))
    expect(results?.map(({ period, figures }) => [period, lines(figures)])).toEqual([
      [{ kind: 'quarter', quarter: 3, to: '2011-09-30' }, ['netSales 212480000000 -12.2', 'operatingProfit 14203000000 8.3']],
      [{ kind: 'quarter', quarter: 3, to: '2010-09-30' }, ['netSales 241906000000', 'operatingProfit 13115000000']],
      [{ kind: 'year-to-date', quarter: 3, to: '2011-09-30' }, ['netSales 640117000000 -8.9', 'operatingProfit 40906000000 2.6']],
      [{ kind: 'year-to-date', quarter: 3, to: '2010-09-30' }, ['netSales 702455000000', 'operatingProfit 39880000000']],
    ])
  })

  test('whose figures are of another order: none', () => {
    const { results } = read(
      text('Millions of yen, thousands of U.S. dollars').replaceAll('640,117', '640,117,204').replaceAll('702,455', '702,455,118'),
    )
    expect(results?.some(({ period }) => period.kind === 'quarter')).toBe(false)
  })
})

describe('rows that were printed as one, their titles together', () => {
  test('figures of a share, basic and diluted, column by column', () => {
    const text = `Consolidated Financial Statements for the Interim Period ended September 30 2009 (FY2010 Interim)
1. Consolidated Results for the Interim Period of FY2010 (April 1 - September 30, 2009)
(Millions of yen, rounded down) Net Sales Operating Income Net Income Interim FY10 21,823 -16.9% 1,450 -15.6% 813 4.1% Interim FY09 26,261 8.1% 1,718 0.7% 781 79.7%
(Millions of yen, except as indicated) Net income per Share (yen) Net income per Share (diluted) (yen) Interim FY10 Interim FY09 42.10 60.35 41.88 60.02 Full Year FY09 88.14 87.90`
    expect(read(text).results?.map(({ figures }) => lines(figures))).toEqual([
      [
        'netSales 21823000000 -16.9',
        'operatingProfit 1450000000 -15.6',
        'profit 813000000 4.1',
        'earningsPerShare 42.1',
        'dilutedEarningsPerShare 41.88',
      ],
      [
        'netSales 26261000000 8.1',
        'operatingProfit 1718000000 0.7',
        'profit 781000000 79.7',
        'earningsPerShare 60.35',
        'dilutedEarningsPerShare 60.02',
      ],
      ['earningsPerShare 88.14', 'dilutedEarningsPerShare 87.9'],
    ])
  })

  test('where both ways may be, neither is read', () => {
    const text = `Consolidated Financial Statements for the 12-month period ended March 31, 2009 (FY2009)
1. Consolidated Results for the Period of FY2009 (April 1, 2008 - March 31, 2009)
(Millions of yen) Net Sales Operating Income FY2009 41,823 3,450 FY2008 40,322 3,086
Net income per Share (yen) Net income per Share (diluted) (yen) FY2009 FY2008 42.10 41.20 41.90 41.10`
    expect(read(text).results?.map(({ figures }) => lines(figures))).toEqual([
      ['netSales 41823000000', 'operatingProfit 3450000000'],
      ['netSales 40322000000', 'operatingProfit 3086000000'],
    ])
  })

  test('titles before the rows, and the rows one behind the other, by their changes', () => {
    const text = `Summary of Consolidated Financial Results for the Third Quarter of the Fiscal Year Ending June 30, 2018
1. Consolidated Results for the Third Quarter of the Fiscal Year Ending June 30, 2018 (July 1, 2017 to March 31, 2018)
(Millions of yen) Net sales Operating profit Ordinary profit Nine months ended March 31, 2018 Nine months ended March 31, 2017 30,477 3.1 715 5.1 730 7.8 29,561 -5.4 680 40.7 677 28.3`
    expect(told(text)?.map(({ figures }) => figures)).toEqual([
      ['netSales 30477000000 3.1', 'operatingProfit 715000000 5.1', 'ordinaryProfit 730000000 7.8'],
      ['netSales 29561000000 -5.4', 'operatingProfit 680000000 40.7', 'ordinaryProfit 677000000 28.3'],
    ])
  })

  const behind = (
    first: string,
  ): string => `Summary of Consolidated Financial Results for the Third Quarter of the Year Ending June 30, 2018
1. Consolidated Financial Results for the Third Quarter of the Year Ending June 30, 2018 (July 1, 2017 - March 31, 2018)
(Yen in millions) Net Sales Operating Profit Ordinary Profit Million yen % Million yen % Million yen % ${first} 29,561 -5.4 680 40.7 677 28.3 3rd Quarter of the Year Ending June 30, 2018 3rd Quarter of the Year Ended June 30, 2017 (Note) Comprehensive Income: Third Quarter of the year ending June 30, 2018 ¥456 million (12.0%)`

  test('titles behind the rows, where the changes show whose they are', () => {
    expect(told(behind('30,477 3.1 715 5.1 730 7.8'))?.map(({ figures }) => figures)).toEqual([
      ['netSales 30477000000 3.1', 'operatingProfit 715000000 5.1', 'ordinaryProfit 730000000 7.8', 'comprehensiveIncome 456000000 12'],
      ['netSales 29561000000 -5.4', 'operatingProfit 680000000 40.7', 'ordinaryProfit 677000000 28.3'],
    ])
  })

  test('and where they show that they are not, none', () => {
    expect(told(behind('30,477 9.9 715 5.1 730 7.8'))?.map(({ figures }) => figures)).toEqual([['comprehensiveIncome 456000000 12']])
  })
})
