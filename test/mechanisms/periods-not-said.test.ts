import { describe, expect, test } from 'vitest'
import { safeParseEarnings, safeParseForecastRevision } from '../../src/index.js'

const NAME = 'Hollin Paper Co., Ltd. (Code: 3899)'

describe('years alone over the columns of a release of a part of a year', () => {
  const TABLE = `(Millions of yen)
                        FY2021       FY2020    Change
Net sales                98,000       88,000      11.4%
Operating income          9,800        8,100      21.0%
`
  const periods = (headline: string, body = TABLE) => {
    const result = safeParseEarnings(`${headline}\n\nNovember 10, 2021\n${NAME}\n\n${body}`)
    const { results = [] } = result.success ? result.data.record : {}
    return results.map(({ period }) => period)
  }

  test('hold that part where its headline has the number of the first', () => {
    expect(periods('Financial Results for the First Half of FY2021')).toEqual([
      { kind: 'year-to-date', quarter: 2, fiscalYear: 2021 },
      { kind: 'year-to-date', quarter: 2, fiscalYear: 2020 },
    ])
  })

  test.each([
    'Financial Results for the Six Months Ended September 30, 2021',
    'Financial Results for the Second Quarter of the Fiscal Year Ending March 31, 2022',
  ])('hold nobody knows what: %s', (headline) => expect(periods(headline)).toEqual([]))

  test('hold no whole years below months of one', () => {
    const table = TABLE.replace('(Millions', 'Consolidated results (April 1 - September 30)\n(Millions')
    expect(periods('Financial Results for the Second Quarter of FY2022', table)).toEqual([])
  })

  test('hold whole years that were over before it', () => {
    const table = TABLE.replace('FY2021       FY2020', 'FY2019       FY2018')
    expect(periods('Financial Results for the First Half of FY2021', table).map((period) => period.kind)).toEqual([
      'full-year',
      'full-year',
    ])
  })

  test('and rows of them', () => {
    const rows = '(Millions of yen)\n| | Net sales | Profit |\n| FY2021 | 8,000 | 400 |\n| FY2020 | 7,843 | 396 |\n'
    expect(periods('Financial Results for the Six Months Ended September 30, 2021', rows)).toEqual([])
  })
})

describe('a sentence about results names no period of a forecast', () => {
  const TABLE = `(Millions of yen)
                        Net sales      Operating income    Ordinary income    Net income
Previous forecast (A)           210,000         22,000             22,400            15,000
Revised forecast (B)            215,000         24,000             24,500            16,000
Change (B-A)                      5,000          2,000              2,100             1,000
`
  const HEAD = `Notice of Revision of Earnings Forecast for the Fiscal Year Ending March 31, 2023\n\nFebruary 10, 2023\n${NAME}\n\n`

  test.each([
    'In light of its results for the third quarter, the Company revises its forecast as follows.',
    'The Company today announced results for the nine months ended December 31, 2022 and revised the forecast of November 10, 2022.',
    'The forecast announced in the Summary of Financial Results for the Six Months Ended September 30, 2022 is revised as follows.',
    'The forecasts announced on May 10, 2022 have been revised. Results for the third quarter were announced on February 7, 2023.',
    'Orders for the first half were strong. The forecast below replaces that of November 10, 2022.',
  ])('%s', (sentence) => {
    const result = safeParseForecastRevision(`${HEAD}${sentence}\n\n${TABLE}`)
    expect(result.success && result.data.record.revisions?.map(({ period }) => period)).toEqual([
      { kind: 'full-year', fiscalYearEnd: '2023-03-31' },
    ])
  })

  test('but one about its forecast for the first half does', () => {
    const result = safeParseForecastRevision(`${HEAD}The Company has revised its forecast for the first half as follows.\n\n${TABLE}`)
    expect(result.success && result.data.record.revisions?.[0]?.period.quarter).toBe(2)
  })
})

test('no year ends in the month of a quarter that is named as the second', () => {
  const result = safeParseEarnings(`Summary of Financial Results for the Second Quarter Ended September 30, 2019

November 14, 2019
${NAME}

Consolidated results for the six months ended September 2019 (April 1, 2019 through September 30, 2019)
(Millions of yen)
| | Net sales | Operating income |
| Six months ended Sep. 2019 | 15,985 | 604 |
| Six months ended Sep. 2018 | 15,270 | 351 |
(Note) Comprehensive income: Year ended September 2019: 253 million yen; Year ended September 2018: 39 million yen
`)
  const { results = [] } = result.success ? result.data.record : {}
  expect(results.map(({ period }) => [period.kind, period.quarter])).toEqual([
    ['year-to-date', 2],
    ['year-to-date', 2],
  ])
})
