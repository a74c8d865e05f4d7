import { describe, expect, test } from 'vitest'
import { lines, read } from '../support/earnings-lines.js'

const HEAD = `Kurihama Dredging Reports Results for the First Half

November 6, 2018
Kurihama Dredging Co., Ltd. (Code: 1878, TSE)

`
const FIRST_HALF = 'Net sales for the six months ended September 30, 2018 were 41,300 million yen.\n\n'

/** The periods of forecasts, or of results, by year and end, with their figures. */
function periods(text: string, of: 'forecasts' | 'results'): string[] {
  return (read(HEAD + text)[of] ?? []).map(({ period: { kind, fiscalYear, fiscalYearEnd }, figures }) =>
    [kind, fiscalYear, fiscalYearEnd, ...lines(figures)].filter((part) => part !== undefined).join(', '),
  )
}

describe('rows of years below a forecast for one', () => {
  const table = (
    end: string,
    first: string,
    second: string,
  ): string => `${FIRST_HALF}The forecast for the fiscal year ending ${end} is as follows.

(Millions of yen)
 | Net sales | Operating income
${first} | 90,000 | 7,200
${second} | 84,500 | 6,900
`

  test('the year before is none of its', () =>
    expect(periods(table('March 31, 2019', 'FY2018', 'FY2017'), 'forecasts')).toEqual([
      'full-year, 2018, 2019-03-31, netSales 90000000000, operatingProfit 7200000000',
    ]))

  test('an earlier forecast has another end', () =>
    expect(periods(table('March 31, 2019', 'FY2018 forecast', 'FY2017 forecast'), 'forecasts')).toEqual([
      'full-year, 2018, 2019-03-31, netSales 90000000000, operatingProfit 7200000000',
      'full-year, 2017, netSales 84500000000, operatingProfit 6900000000',
    ]))

  test('of two years that may end so neither', () => {
    expect(periods(table('March 31, 2019', 'FY2019', 'FY2018'), 'forecasts')).toEqual([])
    expect(periods(table('March 31, 2019', 'FY2019 forecast', 'FY2018 forecast'), 'forecasts')).toEqual([])
  })

  test('the number that the caption names', () =>
    expect(
      periods(table('March 31, 2019', 'FY2018', 'FY2017').replace('the fiscal year ending March 31, 2019', 'FY2018'), 'forecasts'),
    ).toEqual(['full-year, 2018, netSales 90000000000, operatingProfit 7200000000']))
})

describe('a forecast and results in one sentence', () => {
  test.each([
    'Forecast for fiscal 2019: net sales 90,000 million yen, operating profit 7,200 million yen; results for six months: profit 2,150 million yen\n',
    'Forecast for fiscal 2019: net sales 90,000 million yen (up 5.0%), operating profit 7,200 million yen (up 3.0%); Profit: 2,150 million yen (up 1.0%)\n',
    'Forecast for fiscal 2019:\n- net sales of 90,000 million yen;\n- operating profit of 7,200 million yen;\n- Results for six months: profit of 2,150 million yen\n',
  ])('%s', (text) =>
    expect((read(HEAD + text).forecasts ?? []).flatMap(({ figures }) => figures.map(({ metric }) => metric))).toEqual([
      'netSales',
      'operatingProfit',
    ]),
  )
})

describe('a sentence on a revised forecast above a table', () => {
  test.each([
    '(There is no change to the previously announced revised forecast.)',
    'There is no change to the previously revised forecast',
  ])('%s', (sentence) => {
    const text = `${FIRST_HALF}Consolidated forecast for the fiscal year ending March 31, 2019\n${sentence}\n(Millions of yen)\n | FY2018 | FY2017\nNet sales | 90,000 | 84,500\nOperating income | 7,200 | 6,900\n`
    expect(periods(text, 'forecasts')).toEqual(['full-year, 2018, netSales 90000000000, operatingProfit 7200000000'])
  })

  test('years below such a sentence are no results', () => {
    const text = `${FIRST_HALF}Consolidated forecast for the fiscal year ending March 31, 2019
There is no change to the previously announced forecast.
(Millions of yen)
 | FY2018 | FY2017
Net sales | 90,000 | 84,500
Operating income | 7,200 | 6,900
`
    const firstHalf = ['year-to-date, netSales 41300000000']
    expect(periods(text, 'results')).toEqual(firstHalf)
    expect(periods(text, 'forecasts')).toEqual([])
    const results = text.replace(/Consolidated forecast.*\n.*\n/, 'Past years may be compared below.\n')
    expect(periods(results, 'results')).toEqual(firstHalf) // nor are they where nothing says that the years are whole
  })
})
