import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision } from '../../src/index.js'

function parse(text: string) {
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  return result.data
}

const amount = (value: unknown): unknown => (value as { amount?: number } | undefined)?.amount ?? '-'
const lines = (text: string): string[] =>
  (parse(text).record.revisions ?? []).flatMap(({ figures }) =>
    figures.map(({ metric, previous, revised, priorYear }) => [metric, amount(previous), amount(revised), amount(priorYear)].join(' ')),
  )

const HEAD = `October 7, 2013
Revision of Consolidated Forecast
Ashigara Foods, Ltd. hereby revises its consolidated forecast for the fiscal year ending December 31, 2013.
1. Revision of the full-year forecast (January 1, 2013 - December 31, 2013)
`

describe('cells of a page', () => {
  const page = `${HEAD}|
Revenue |
Operating income |
Net income |
Earnings per share |
Previous forecast (A) |
Millions yen
- |
Millions yen
- |
Millions yen
- |
Yen
- |
Latest forecast (B) |
121,000 |
¢4,400 |
¢7,000 |
¢57.86 |
(Note) FY2012 Results |
130,441 |
5,524 |
2,138 |
18.64 |
`
  test('a unit before each dash, and a mark that may be a minus before amounts, which are left out', () => {
    expect(lines(page)).toEqual([
      'netSales - 121000000000 130441000000',
      'operatingProfit - - 5524000000',
      'profit - - 2138000000',
      'earningsPerShare - - 18.64',
    ])
    expect(parse(page).warnings.map(({ message }) => message)).toContain(
      'A point may stand for a comma, or a mark for a minus, so the number was left out.',
    )
  })
  test('without such a mark they are read', () => {
    expect(lines(page.replaceAll('¢', ''))).toContain('operatingProfit - 4400000000 5524000000')
  })
})

test('the number of the item below a table is no cell of its last row', () => {
  const text = `${HEAD}(In millions of yen)
Net sales Operating income Net income
Previous forecast (A) 173,000 1,100 600
Revised forecast (B) 179,000 1,800 900
Results of the previous year 171,087 1,831 842
2 Reasons for the revision
Sales grew.
`
  expect(lines(text)).toContain('profit 600000000 900000000 842000000')
  // an amount is none
  expect(lines(text.replace('842\n2 Reasons', '842\n2,000 Reasons'))).not.toContain('profit 600000000 900000000 842000000')
})
