import { expect, test } from 'vitest'
import { read, told } from '../support/earnings-lines.js'

test('a word of a period far above the days of columns is not the head of one of them', () =>
  expect(
    told(`November 7, 2012
Isuzugawa Seasonings Co., Inc.
Summary of Financial Statements (Consolidated)
For the interim period ended September 30, 2012
Scheduled date of submission of quarterly report: November 13, 2012
Scheduled date of payment of dividend: December 5, 2012

1. Consolidated Financial Results for the Interim Period Ended September 30, 2012
1) Consolidated Operating Results
                                   Millions of yen, rounded down
                     September 30, 2012        September 30, 2011
                              Change %                  Change %
Net sales            189,306      (2.7)        194,559       1.4
Operating income      11,521     (14.0)         13,397       6.6
(Note) Comprehensive income: Interim period ended September 30, 2012: ¥4,872 million (-30.8%)
`),
  ).toEqual([
    {
      kind: 'year-to-date',
      quarter: 2,
      to: '2012-09-30',
      figures: ['netSales 189306000000 -2.7', 'operatingProfit 11521000000 -14', 'comprehensiveIncome 4872000000 -30.8'],
    },
    { kind: 'year-to-date', quarter: 2, to: '2011-09-30', figures: ['netSales 194559000000 1.4', 'operatingProfit 13397000000 6.6'] },
  ]))

test('heads of their own above the days of columns', () =>
  expect(
    told(`November 7, 2012
Isuzugawa Seasonings Co., Inc.
Consolidated Financial Results
(Millions of yen)
             Three months ended      Six months ended
             September 30, 2012    September 30, 2012
Net sales                92,306               189,306
Operating income          5,521                11,521
`)?.map(({ kind, quarter, to }) => `${kind} ${quarter} ${to}`),
  ).toEqual(['year-to-date 2 2012-09-30', 'quarter 2 2012-09-30']))

test('a quarterly report is no quarter, and days that head columns are no day of the release', () => {
  const text = `May 2, 2012
Kazehaya Foods, Inc.
Consolidated Financial Results for the Six Months Ended March 31, 2012
Scheduled date of filing of quarterly securities report: May 11, 2012

Consolidated results
|  | March 31, 2012 | March 31, 2011 | % change |
| Net sales (millions of yen) | 465,225 | 368,832 | 26.1 |
| Operating profit (millions of yen) | 12,065 | 13,779 | (12.4) |
`
  expect(read(text).announcedOn).toBe('2012-05-02')
  expect(told(text)?.map(({ kind, quarter, to }) => `${kind} ${quarter} ${to}`)).toEqual([
    'year-to-date 2 2012-03-31',
    'year-to-date 2 2011-03-31',
  ])
})
