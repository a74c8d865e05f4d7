import { describe, expect, test } from 'vitest'
import { read } from '../support/earnings-lines.js'

const HEAD = `November 10, 2020
Sanada Systems, Inc.
Consolidated Financial Results for the Second Quarter of FY2020 [Japanese GAAP]

`
const ROWS = ` | Sales | YoY | Operating income | YoY
 | Millions of yen | % | Millions of yen | %
2Q FY2020 | 1,001 | 8.9 | 126 | 321.5
2Q FY2019 | 920 | 5.0 | 29 | (81.6)
`
const COLUMNS = `(Millions of yen)
 | 2Q FY2019 | 2Q FY2020 | Change (%)
Net sales | 920 | 1,001 | 8.9
Operating income | 29 | 126 | 334.5
`
const periods = (text: string): (string | undefined)[] | undefined =>
  read(HEAD + text).results?.map(({ period: { kind, quarter, fiscalYear } }) => `${kind} ${quarter} ${fiscalYear}`)
const SO_FAR = ['year-to-date 2 2020', 'year-to-date 2 2019']
const ALONE = ['quarter 2 2020', 'quarter 2 2019']

describe('a quarter that rows or columns name runs from the start of the year where the words above say so', () => {
  test.each([
    ['(1) Operating results (cumulative)\n', SO_FAR],
    ['(1) Operating results (cumulative total)\n', SO_FAR],
    ['(1) Operating results\n(Cumulative)\n', SO_FAR],
    ['1. Consolidated results (April 1, 2020 - September 30, 2020)\n(1) Operating results\n', SO_FAR],
    ['1. 2Q FY2020 consolidated results (April 1, 2020 to September 30, 2020)\n', SO_FAR],
    ['(1) Operating results\n', ALONE],
    ['1. Consolidated results (July 1, 2020 - September 30, 2020)\n(1) Operating results\n', ALONE],
    ['1. Consolidated results (cumulative)\nNone.\n2. Operating results\n', ALONE],
    ['1. Consolidated results (April 1, 2020 - December 31, 2020)\n', ALONE],
    ['1. Results (cumulative)\n2. Quarterly results\n', ALONE],
  ])('%j', (above, expected) => {
    expect(periods(above + ROWS)).toEqual(expected)
    expect(periods(above + COLUMNS)).toEqual(expected)
  })

  test('and in the next table of the item', () => {
    const perShare = ` | Earnings per share | Diluted earnings per share
 | Yen | Yen
2Q FY2020 | 14.89 | 14.76
2Q FY2019 | (40.93) | -
`
    expect(periods(`(1) Operating results (cumulative)\n${ROWS}\n${perShare}`)).toEqual(SO_FAR)
  })

  test('but not quarters that follow each other', () =>
    expect(
      periods(`(1) Operating results (cumulative)
(Millions of yen)
 | 1Q FY2020 | 2Q FY2020
Net sales | 420 | 581
Operating income | 29 | 97
`),
    ).toEqual(['quarter 2 2020', 'quarter 1 2020']))
})

test('days and months by hyphens', () => {
  const { announcedOn, financialPosition } = read(`14-May-2021
Sanada Systems, Inc.
Consolidated Financial Results for the Six Months Ended 31-Mar-2021

 | Sales | Operating income
 | Millions of yen | Millions of yen
Six months ended Mar-2021 | 1,001 | 126
 | Total assets | Net assets
 | Millions of yen | Millions of yen
As of 31-Mar-2021 | 3,128 | 1,633
`)
  expect(announcedOn).toBe('2021-05-14')
  expect(financialPosition?.map(({ asOf }) => asOf)).toEqual(['2021-03-31'])
})
