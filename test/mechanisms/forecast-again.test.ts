import { describe, expect, test } from 'vitest'
import { parseForecastRevision } from '../../src/index.js'

const rows = (corner: string, previous: string, revised: string): string => `(Millions of yen)
${corner.padEnd(21)}Net sales   Operating profit
Previous forecast    ${previous}
Revised forecast     ${revised}
`
const notice = (title: string, corner = ''): string => `Notice of Revision of Earnings Forecast
October 30, 2019
Kumotaka Glass Corp.
1. Consolidated forecast for the fiscal year ending March 31, 2020
${rows('', '81,300      6,400', '84,100      6,900')}
${title}
${rows(corner, '31,200      2,100', '33,900      2,700')}`

describe('a further table that is not the company’s is none of its revisions', () => {
  test.each([
    ['a segment', '2. Reference: forecast of the Tableware segment for the fiscal year ending March 31, 2020', ''],
    ['segments, the name in the corner', '2. Forecast by business segment for the fiscal year ending March 31, 2020', 'Tableware'],
    ['a subsidiary', '2. Forecast of our subsidiary Kumo Works Ltd. for the fiscal year ending March 31, 2020', ''],
  ])('%s', (_, title, corner) => {
    const { record, warnings } = parseForecastRevision(notice(title, corner))
    expect(record.revisions).toHaveLength(1)
    expect(record.revisions?.[0]?.figures[0]?.revised).toEqual({ amount: 84_100_000_000, currency: 'JPY' })
    expect(warnings.map(({ code }) => code)).toContain('ambiguous')
  })

  test('another forecast of the same period and scope contradicts the first', () => {
    const { record, warnings } = parseForecastRevision(notice('2. Consolidated forecast for the fiscal year ending March 31, 2020'))
    expect(record.revisions).toHaveLength(1)
    expect(warnings.map(({ code }) => code)).toContain('conflict')
  })

  test('that of another scope does not', () => {
    const { record, warnings } = parseForecastRevision(
      notice('2. Revision of non-consolidated business forecast for the fiscal year ending March 31, 2020'),
    )
    expect(record.revisions?.map(({ scope }) => scope)).toEqual(['consolidated', 'non-consolidated'])
    expect(warnings).toEqual([])
  })
})
