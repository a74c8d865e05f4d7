import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const notice = (table: string) => `October 22, 2019
Ginza Pharmacies Co., Ltd.
Revision of Forecasts for the First Half and the Full Year
We have revised the forecasts which we published on May 13, 2019.

${table}`
const HALF = `Net sales                   12,450      12,310       (140)      (1.1)        11,982
Operating profit               410         268       (142)     (34.6)           395
Net profit per share (yen)   41.00       26.00
`
const YEAR = `Net sales                   25,300      25,000       (300)      (1.2)        24,307
Operating profit               920         780       (140)     (15.2)           866
Net profit per share (yen)   93.00       78.00
`
const TITLES = 'Item                      Previous     Revised     Change   Change (%)   Last year\n'
const half = ['netSales 12450 12310 -140 -1.1 11982', 'operatingProfit 410 268 -142 -34.6 395', 'earningsPerShare 0.000041 0.000026 - - -']
const year = ['netSales 25300 25000 -300 -1.2 24307', 'operatingProfit 920 780 -140 -15.2 866', 'earningsPerShare 0.000093 0.000078 - - -']

describe('the same figures of two periods below each other', () => {
  const expected = ['revision', 'year-to-date2 2020-03-31', ...half, 'full-year 2020-03-31', ...year]
  const [first, second] = ['First half of the fiscal year ending March 31, 2020', 'Full year ending March 31, 2020'].map(
    (period) => `${period}     (Unit: million yen)\n`,
  ) as [string, string]

  test('each under titles of its own', () =>
    expect(revisionOf(notice(`${first}${TITLES}${HALF}\n${second}${TITLES}${YEAR}`))).toEqual(expected))
  test('the titles over the first stand for both', () =>
    expect(revisionOf(notice(`${first}${TITLES}${HALF}\n${second}${YEAR}`))).toEqual(expected))
  test('other titles over the second are not the first’s', () => {
    const own = 'Full year ending March 31, 2020\n                          Stores     Online     Abroad   Ratio (%)    Total\n'
    expect(revisionOf(notice(`${first}${TITLES}${HALF}\n${own}${YEAR}`))).toEqual(expected.slice(0, 5))
  })
  test('figures told twice of no other period are no further table', () =>
    expect(revisionOf(notice(`${first}${TITLES}${HALF}of which stores\n${YEAR}`)).slice(1)).toEqual(['year-to-date2 2020-03-31', ...half]))
})
