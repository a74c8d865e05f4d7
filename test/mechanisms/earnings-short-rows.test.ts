import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

const table = (heads: string, ...rows: string[]): string => `Consolidated Results for the Year Ended March 31, 2021
May 12, 2021, Otaru - Hirose Rope Works Co., Ltd. today announced its results for the year ended March 31, 2021.

(Millions of yen)
${heads}
Net sales                      41,206            39,815            3.5
Operating profit                2,910             2,655            9.6
${rows.join('\n')}
`
const HEADS = `                          Year ended        Year ended     Change
                      March 31, 2021    March 31, 2020        (%)`
const FULL = 'netSales (Net sales) 41206000000 3.5; operatingProfit (Operating profit) 2910000000 9.6'
const BEFORE = 'netSales (Net sales) 39815000000; operatingProfit (Operating profit) 2655000000'
const both = (now = '', before = ''): string[] => [
  `result full-year 2021-03-31 to 2021-03-31: ${FULL}${now}`,
  `result full-year 2020-03-31 to 2020-03-31: ${BEFORE}${before}`,
]

describe('a row that lacks cells stands where it is aligned', () => {
  test('under the year before', () =>
    expect(told(table(HEADS, 'Ordinary profit                                 2,704           '))).toEqual(
      both('', '; ordinaryProfit (Ordinary profit) 2704000000'),
    ))
  test('under the year before and the change', () =>
    expect(told(table(HEADS, 'Ordinary profit                                 2,704            (1.2)'))).toEqual(
      both('', '; ordinaryProfit (Ordinary profit) 2704000000'),
    ))
  test('under neither column: of a figure that has changes elsewhere nobody says which it lacks', () =>
    expect(told(table(HEADS, 'Ordinary profit    2,704     (1.2)'))).toEqual(both()))
  test('per share the changes are seldom printed', () =>
    expect(told(table(HEADS, 'Earnings per share (yen)   88.20     81.04'))).toEqual(
      both('; earningsPerShare (Earnings per share (yen)) 88.2', '; earningsPerShare (Earnings per share (yen)) 81.04'),
    ))
})

const tabbed = (...rows: string[]): string => `Consolidated Results for the Year Ended March 31, 2021
(Millions of yen)
 | Year ended March 31, 2021 | Year ended March 31, 2020 | Change (%)
Net sales | 41,206 | 39,815 | 3.5
Operating profit | 2,910 | 2,655 | 9.6
${rows.join('\n')}
`

describe('a row that lacks cells and is aligned with nothing', () => {
  test.each([
    ['a dash before an amount', 'Ordinary profit | – | 2,704 |', both('', '; ordinaryProfit (Ordinary profit) 2704000000')],
    ['a dash behind an amount', 'Ordinary profit | 2,704 | –', both()],
  ])('%s', (_, row, expected) => expect(told(tabbed(row))).toEqual(expected))
})

test('a name without cells lends none to the row below it', () =>
  expect(
    told(
      table(
        HEADS,
        'Profit before income taxes',
        'Net loss attributable to owners',
        ' of parent                         -120               -85         -',
      ),
    ),
  ).toEqual(both()))

test('as many heads as columns that stand aside of them are counted', () =>
  expect(
    told(`Consolidated Results for the First Quarter of the Fiscal Year Ending March 31, 2022
August 5, 2021
Hirose Rope Works Co., Ltd.
(Millions of yen)
1Q FY3/2022 (Apr. 1, 2021 - June 30, 2021)    1Q FY3/2021 (Apr. 1, 2020 - June 30, 2020)     YoY change
Net sales                                                                         10,206          9,815    +4.0%
Operating profit                                                                     810            655   +23.7%
`).filter((line) => line.startsWith('result')),
  ).toEqual([
    'result quarter 1 2022-03-31 2021-04-01 on to 2021-06-30: netSales (Net sales) 10206000000 4; operatingProfit (Operating profit) 810000000 23.7',
    'result quarter 1 2021-03-31 2020-04-01 on to 2020-06-30: netSales (Net sales) 9815000000; operatingProfit (Operating profit) 655000000',
  ]))

test('equity attributable to the owners is not all equity', () =>
  expect(
    told(`Consolidated Statement of Financial Position (IFRS)
Results for the year ended March 31, 2021 (Millions of yen)
 | March 31, 2021 | March 31, 2020
Total assets | 88,120 | 85,377
Total equity attributable to owners of the parent | 40,110 | 38,620
`),
  ).toEqual([
    'at 2021-03-31: totalAssets (Total assets) 88120000000; ownersEquity (Total equity attributable to owners of the parent) 40110000000',
    'at 2020-03-31: totalAssets (Total assets) 85377000000; ownersEquity (Total equity attributable to owners of the parent) 38620000000',
  ]))
