import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'

/** The periods that results or forecasts are told of, in the order of the record. */
function periods(headline: string, body: string): unknown[] {
  const result = safeParseEarnings(`${headline}\n\nNovember 12, 2004\nHollin Paper Co., Ltd. (Code: 3899)\n\n${body}`)
  const { results = [] } = result.success ? result.data.record : {}
  return results.map(({ period }) => period)
}

const ROWS = `(millions of yen)
| | Net sales | Operating income |
| Sep. 2004 | 50,000 | 3,000 |
| Sep. 2003 | 48,000 | 2,800 |
| Mar. 2004 | 98,000 | 5,800 |
`
const SIX = [
  { kind: 'year-to-date', quarter: 2, to: '2004-09-30' },
  { kind: 'year-to-date', quarter: 2, to: '2003-09-30' },
]

describe('interim results of a year are none of all of it', () => {
  test.each([
    'Interim Consolidated Financial Results for the Fiscal Year Ending March 31, 2005',
    'Summary of Interim Financial Statements for the Year Ending March 31, 2005 (Consolidated)',
    'Interim Report for the Fiscal Year Ending March 31, 2005',
    'Interim Financial Report for the Fiscal Year Ending March 31, 2005',
  ])('%s: rows by their last month', (headline) => {
    expect(periods(headline, ROWS).slice(0, 2)).toEqual(SIX)
  })

  test.each(['Interim Results for FY2004', 'Interim Consolidated Results for the Fiscal Year 2004'])(
    '%s: what is told is not of the year',
    (headline) => {
      expect(periods(headline, 'Net sales were 50,000 million yen. Ordinary profit rose to 3,000 million yen.\n')).toEqual([])
    },
  )

  test('a range of months says which part it is', () => {
    const body = `1. Consolidated results (April 1, 2004 - September 30, 2004)\n${ROWS}`
    expect(periods('Interim Consolidated Financial Results for the Fiscal Year Ending March 31, 2005', body)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'year-to-date', quarter: 2 })]),
    )
    expect(periods('Interim Consolidated Financial Results for the Fiscal Year Ending March 31, 2005', body)).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'full-year', fiscalYearEnd: '2004-09-30' })]),
    )
  })
})

describe('a row that ends in another month', () => {
  test('of a table of six months is none of them', () => {
    const body = ROWS.replace('| | Net', 'Results for the six months ended September 30, 2004\n| | Net')
    const told = periods('Consolidated Financial Results for the Six Months Ended September 30, 2004', body)
    expect(told).toEqual(SIX)
  })
})
