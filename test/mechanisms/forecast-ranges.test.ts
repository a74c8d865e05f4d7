import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const notice = (row: string) => `Delta Robotics K.K. Revises Its Forecast
Delta Robotics K.K. today revised its forecast for the fiscal year ending December 31, 2022.
| (Millions of yen) | Previous forecast | Revised forecast | Difference | FY2021 results |
| --- | --- | --- | --- | --- |
| Revenue | ${row} | 28,914 |
| Operating profit | 3,900–4,300 | 4,800–5,100 | +800–900 | 3,377 |
`

describe('ranges whose dash stands glued between their ends', () => {
  test.each([
    ['an en dash', '33,000–34,500 | 36,000–37,000 | +2,500–3,000'],
    ['a hyphen', '33,000-34,500 | 36,000-37,000 | +2,500-3,000'],
    ['with blanks', '33,000 - 34,500 | 36,000 - 37,000 | +2,500 - 3,000'],
  ])('%s', (_, row) =>
    expect(revisionOf(notice(row))).toEqual([
      'revision',
      'full-year 2022-12-31',
      'netSales 33000~34500 36000~37000 2500~3000 - 28914',
      'operatingProfit 3900~4300 4800~5100 800~900 - 3377',
    ]),
  )
  test('the higher first is no range', () =>
    expect(revisionOf(notice('34,500-33,000 | 36,000-37,000 | +2,500-3,000')).join()).not.toContain('33000'))
})
