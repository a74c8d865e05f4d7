/** Columns whose heads each carry their unit, and titles of rows that are torn or coded. */
import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

const HEAD = `Kaede Rope Corporation
Consolidated Financial Results for the Three Months Ended June 30, 2015 [IFRS]
August 4, 2015

1. Consolidated Financial Results for the Three Months Ended June 30, 2015 (April 1, 2015 to June 30, 2015)
(1) Consolidated operating results
`
const results = (table: string) => told(HEAD + table).filter((line) => line.startsWith('result'))

describe.each(['Change (%)', '% change', 'Change %'])('"%s" heads the column beside a figure', (change) => {
  test('in a line', () =>
    expect(
      results(`Revenue (Millions of yen) ${change} Operating profit (Millions of yen) ${change} Profit before tax (Millions of yen) ${change}
Three months ended June 30, 2015 8,120 3.1 611 (4.4) 640 -
Three months ended June 30, 2014 7,876 - 639 12.0 655 8.2
`),
    ).toEqual([
      'result quarter 2015-04-01 on to 2015-06-30: netSales (Revenue) 8120000000 3.1; operatingProfit (Operating profit) 611000000 -4.4; profitBeforeTax (Profit before tax) 640000000',
      'result quarter to 2014-06-30: netSales (Revenue) 7876000000; operatingProfit (Operating profit) 639000000 12; profitBeforeTax (Profit before tax) 655000000 8.2',
    ]))
})

test('comprehensive income in the last column is not the first cell', () => {
  const lines =
    results(`| | Revenue (million yen, %) | | Operating profit (million yen, %) | | Total comprehensive income (million yen, %) | |
| Three months ended June 30, 2015 | 8,120 | 3.1 | 611 | 4.4 | 402 | 1.9 |
| Three months ended June 30, 2014 | 7,876 | 2.0 | 585 | 1.0 | 377 | 5.6 |
`)
  expect(lines.join('\n')).not.toMatch(/comprehensiveIncome [^;]*(8120|7876)/)
})

test('a note with its unit behind its name keeps its values', () =>
  expect(
    results(`Revenue Operating profit
Millions of yen Millions of yen
Three months ended June 30, 2015 8,120 611
Three months ended June 30, 2014 7,876 585
(Note) Comprehensive income (million yen): three months ended June 30, 2015: 402; three months ended June 30, 2014: 377
`).map((line) => /comprehensiveIncome \([^)]*\) \d+/.exec(line)?.[0]),
  ).toEqual(['comprehensiveIncome (Comprehensive income) 402000000', 'comprehensiveIncome (Comprehensive income) 377000000']))

const CELLS = (titles: readonly [string, string, string, string]) => `Revenue
Operating profit
Millions of yen
Millions of yen
${titles[0]}
8,120
611
${titles[1]}
${titles[2]}
7,876
585
${titles[3]}

Basic earnings per share
Diluted earnings per share
Yen
Yen
${titles[0]}
23.42
22.96
${titles[1]}
${titles[2]}
21.10
-
${titles[3]}
`

test('a title that breaks off at the name of its year goes on with the end of it behind the cells', () => {
  const lines = results(CELLS(['Q1 of FYE', 'March 2016', 'Q1 of FYE', 'March 2015']))
  expect(lines.map((line) => line.replace(/\([^)]*\) /g, ''))).toEqual([
    'result quarter 1 2016-03-31 2015-04-01 on to 2015-06-30: netSales 8120000000; operatingProfit 611000000; earningsPerShare 23.42; dilutedEarningsPerShare 22.96',
    'result quarter 1 2015-03-31: netSales 7876000000; operatingProfit 585000000; earningsPerShare 21.1',
  ])
})

test('a quarter of a year that its closing month names is no year', () => {
  const lines = results(`Revenue Operating profit
Millions of yen % Millions of yen %
FY3/2016 1Q 8,120 3.1 611 4.4
FY3/2015 1Q 7,876 2.0 585 1.0
`)
  expect(lines.map((line) => line.replace(/\([^)]*\) /g, ''))).toEqual([
    'result quarter 1 2016-03-31 2015-04-01 on to 2015-06-30: netSales 8120000000 3.1; operatingProfit 611000000 4.4',
    'result quarter 1 2015-03-31: netSales 7876000000 2; operatingProfit 585000000 1',
  ])
})

describe('a title whose year stands alone on the line below its cells', () => {
  const rows = (open: string): string => `Revenue Operating profit
Millions of yen % Millions of yen %
${open}
8,120 3.1 611 4.4
FY2015
${open}
7,876 2.0 585 1.0
FY2014

Basic earnings per share Diluted earnings per share
Yen Yen
${open}
23.42 22.96
FY2015
${open}
21.10 -
FY2014
`
  test.each(['First quarter of', 'First quarter of the'])('%s', (open) =>
    expect(results(rows(open)).map((line) => line.replace(/\([^)]*\) /g, ''))).toEqual([
      'result quarter 1 FY2015 2015-04-01 on to 2015-06-30: netSales 8120000000 3.1; operatingProfit 611000000 4.4; earningsPerShare 23.42; dilutedEarningsPerShare 22.96',
      'result quarter 1 FY2014: netSales 7876000000 2; operatingProfit 585000000 1; earningsPerShare 21.1',
    ]),
  )

  test.each(['First quarter', 'First quarter (cumulative)', 'Three months of'])('no whole year where "%s" stands for it', (open) => {
    const lines = results(rows(open))
    expect(lines.filter((line) => line.startsWith('result full-year'))).toEqual([])
    expect(lines[0] ?? 'netSales (Revenue) 8120000000').toContain('netSales (Revenue) 8120000000')
  })
})

test('columns headed by years that their closing month names', () =>
  expect(
    told(`Kaede Rope Corporation
Consolidated Financial Results for the Fiscal Year Ended March 31, 2016
May 10, 2016

(Millions of yen)
| | FY3/2015 | FY3/2016 | Change | % |
| Net sales | 31,200 | 32,448 | 1,248 | 4.0 |
| Operating income | 2,100 | 2,016 | (84) | (4.0) |
`)
      .filter((line) => line.startsWith('result'))
      .map((line) => line.replace(/\([^)]*\) /g, '')),
  ).toEqual([
    'result full-year 2016-03-31 to 2016-03-31: netSales 32448000000 4; operatingProfit 2016000000 -4',
    'result full-year 2015-03-31: netSales 31200000000; operatingProfit 2100000000',
  ]))

test('a year is no percentage, though the head behind it begins with the sign', () =>
  expect(
    results(`(Millions of yen)
1Q FY2015 1Q FY2014 % change
Revenue 8,120 7,876 3.1
Operating profit 611 639 (4.4)
`),
  ).toEqual([
    'result quarter 1 FY2015 2015-04-01 on to 2015-06-30: netSales (Revenue) 8120000000 3.1; operatingProfit (Operating profit) 611000000 -4.4',
    'result quarter 1 FY2014: netSales (Revenue) 7876000000; operatingProfit (Operating profit) 639000000',
  ]))

test('a column headed by a quarter in a release of the year so far is left out, and that is said', () => {
  const lines = told(`Kaede Rope Corporation
Consolidated Financial Results for the Nine Months Ended December 31, 2015
February 4, 2016

As of December 31, 2015, total assets were 41,500 million yen.
(Millions of yen)
| | FY2014 3Q | FY2015 3Q |
| Net sales | 23,100 | 24,024 |
| Operating income | 1,540 | 1,612 |
`)
  expect(lines.filter((line) => line.startsWith('result'))).toEqual([])
  expect(lines).toContain('warns ambiguous')
})
