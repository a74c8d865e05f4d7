import { describe, expect, test } from 'vitest'
import { read, results, revised } from '../support/figures.js'

const HEAD = `Notice of Revision of Earnings Forecast
August 4, 2021
Kawasemi Lighting Co., Ltd.
Consolidated forecast for the fiscal year ending March 31, 2022
(Millions of yen)
`
const PLAN = `                          Net sales     Operating profit
Previous forecast (A)     54,200        3,150
`

/** Words that stand in cells of a revised forecast that is not printed. */
const WORDS = [
  'Undetermined',
  'To be determined',
  'TBD',
  'Undecided',
  'n/a',
  'N.A.',
  'Not disclosed',
  'Not yet decided',
  'Withdrawn',
  'None',
]

describe('rows of words', () => {
  test.each(WORDS)('"%s" is an empty cell: the figures of the next row are not its own', (word) => {
    for (const edge of ['     ', '\t', ' | '])
      expect(
        revised(`${HEAD}${PLAN}Revised forecast (B)${edge}${word}${edge}${word}
Results for the previous year    51,870     2,940`),
      ).toEqual([['netSales 54200000000 - - - 51870000000', 'operatingProfit 3150000000 - - - 2940000000']])
  })

  test('words of no list, set like cells, close their row', () => {
    expect(() =>
      revised(`${HEAD}${PLAN}Revised forecast (B)      under study    under study
Results for the previous year    51,870     2,940`),
    ).toThrow('no fact')
  })

  test('a result that was not audited is none, nor takes it that of the year before', () => {
    const text = `Consolidated Results for the Year Ended June 30, 2021
Kawasemi Lighting Co., Ltd.
(Millions of yen)
                           Net sales     Operating profit
Year ended June 30, 2021   54,200        3,150
Year ended June 30, 2020   not audited   not audited
Year ended June 30, 2019   51,870        2,940
`
    const record = read(text)
    expect(record.type === 'earnings' && record.results?.map(({ period }) => period.to)).toEqual(['2021-06-30', '2019-06-30'])
    expect(results(text)).toEqual([
      ['netSales 54200000000', 'operatingProfit 3150000000'],
      ['netSales 51870000000', 'operatingProfit 2940000000'],
    ])
  })

  test('a forecast that is not disclosed takes no results printed below it', () => {
    const record = read(`Consolidated Results for the Year Ended June 30, 2021
Kawasemi Lighting Co., Ltd.
(Millions of yen)
                           Net sales     Operating profit
Year ended June 30, 2021   54,200        3,150
Forecast for the year ending June 30, 2022
                           Net sales     Operating profit
Full year                  Undisclosed   Undisclosed
Year ended June 30, 2021   54,200        3,150
`)
    expect(record).not.toHaveProperty('forecasts')
  })

  test('a half whose forecast is to be decided does not take that of the year', () => {
    const record = read(`Consolidated Results for the Year Ended June 30, 2021
Kawasemi Lighting Co., Ltd.
(Millions of yen)
                           Net sales     Operating profit
Year ended June 30, 2021   54,200        3,150
Forecast for the year ending June 30, 2022
                           Net sales     Operating profit
First half                 TBD           TBD
Full year                  55,000        3,300
`)
    expect(record.type === 'earnings' && record.forecasts?.map(({ period }) => period.kind)).toEqual(['full-year'])
  })

  test('dividends that are undecided are left out of their year', () => {
    const record = read(`Consolidated Results for the Year Ended June 30, 2021
Kawasemi Lighting Co., Ltd.
Net sales were 54.2 billion yen.
Dividends per share (yen)
                                        Interim     Year-end    Annual
Year ended June 30, 2020                11.00       12.00       23.00
Year ended June 30, 2021                undecided   undecided   undecided
Year ending June 30, 2022 (forecast)    12.00       13.00       25.00
`)
    const years = record.type === 'earnings' ? record.dividends : []
    expect(years?.map(({ fiscalYearEnd, annual }) => `${fiscalYearEnd} ${annual?.amount}`)).toEqual(['2020-06-30 23', '2022-06-30 25'])
  })
})
