import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision } from '../../src/index.js'
import { periods, read, revised } from '../support/figures.js'

const HEAD = `Notice of Revision of Earnings Forecast
November 2, 2018
Aosagi Ceramics Corp.
Consolidated forecast for the fiscal year ending March 31, 2019 (millions of yen)
`
const over = (first: string, second: string, titles = 'Previous   Revised   Change'): string =>
  `${HEAD}                    ${first.padEnd(33)}${second}
                    ${titles.padEnd(33)}${titles}
`
const ROWS = `Net sales           21,400     22,150    750        43,900     44,800    900
Operating profit    1,310      1,480     170        2,760      2,950     190
`
const HALF = ['netSales 21400000000 22150000000 750000000 - -', 'operatingProfit 1310000000 1480000000 170000000 - -']
const YEAR = ['netSales 43900000000 44800000000 900000000 - -', 'operatingProfit 2760000000 2950000000 190000000 - -']

describe('columns before and after, printed once under each of several heads', () => {
  test('each group has the period over it', () => {
    const text = `${over('First half', 'Full year')}${ROWS}`
    expect(revised(text)).toEqual([HALF, YEAR])
    expect(periods(text)).toEqual([
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2019-03-31' },
      { kind: 'full-year', fiscalYearEnd: '2019-03-31' },
    ])
  })

  test('a quarter beside the first half, with their months', () => {
    const text = `${over('2nd quarter (July-Sept. 2018)', 'First half (April-Sept. 2018)')}${ROWS}`
    expect(revised(text)).toEqual([HALF, YEAR])
    expect(periods(text)).toMatchObject([
      { kind: 'quarter', quarter: 2 },
      { kind: 'year-to-date', quarter: 2 },
    ])
  })

  test('the group beside its parent', () => {
    const record = read(`${over('Consolidated', 'Non-consolidated')}${ROWS}`)
    expect(record.type === 'forecast-revision' && record.revisions?.map(({ scope }) => scope)).toEqual(['consolidated', 'non-consolidated'])
  })

  test('bars part the columns', () => {
    const text = `${HEAD}| | First half | | | Full year | | |
| | Previous | Revised | Change | Previous | Revised | Change |
| Net sales | 21,400 | 22,150 | 750 | 43,900 | 44,800 | 900 |
| Operating profit | 1,310 | 1,480 | 170 | 2,760 | 2,950 | 190 |
`
    expect(revised(text)).toEqual([HALF, YEAR])
  })

  test.each([
    ['a segment', 'Ceramics', 'Whole group'],
    ['one period twice', 'Full year', 'Full year'],
    ['nothing known', 'Case A', 'Case B'],
  ])('%s over a group: none is read', (_, first, second) => {
    const text = `${over(first, second)}${ROWS}`
    const parsed = safeParseForecastRevision(text)
    expect(parsed.success).toBe(false)
  })
})

test('a table whose groups are not told is named in a warning', () => {
  const text = `${HEAD}                    Net sales   Operating profit
Previous forecast   43,900      2,760
Revised forecast    44,800      2,950

2. Forecast by business (millions of yen)
                    Tiles                            Tableware
                    Previous   Revised   Change      Previous   Revised   Change
${ROWS}`
  const parsed = safeParseForecastRevision(text)
  expect(parsed.success && parsed.data.record.revisions).toHaveLength(1)
  expect(parsed.success && parsed.data.warnings.map(({ code, message }) => `${code}: ${message}`)).toContainEqual(
    expect.stringMatching(/^ambiguous: What the groups of columns/),
  )
})
