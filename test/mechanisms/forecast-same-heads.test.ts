import { expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

test.each([
  ['a period', 'Full year ending March 31, 2024', 'full-year 2024-03-31'],
  ['a scope', 'Non-consolidated', 'year-to-date2 2024-03-31 2023-09-30 non-consolidated'],
])('rows behind a line of their own that names %s, under heads printed once', (_, line, period) => {
  const text = `August 8, 2023
Nagato Precision Co., Ltd.
Notice of Recognition of Impairment Losses and Revision of Earnings Forecast
Nagato Precision has revised its forecast for the first half of the fiscal year ending March 31, 2024.
(Millions of yen)
Consolidated, six months ending September 30, 2023
 | Net sales | Operating profit | Profit attributable to owners of parent |
Previous forecast (A) | 5,000 | 400 | 250 |
Revised forecast (B) | 4,800 | 300 | (900) |
Change (B-A) | (200) | (100) | (1,150) |
${line}
Previous forecast (A) | 10,000 | 800 | 500 |
Revised forecast (B) | 9,700 | 650 | (700) |
Change (B-A) | (300) | (150) | (1,200) |
`
  const lines = revisionOf(text)
  expect(lines[5]?.replace(' consolidated', '')).toBe(period)
  expect(lines.filter((_, i) => i !== 5)).toEqual([
    'revision',
    'year-to-date2 2024-03-31 2023-09-30 consolidated',
    'netSales 5000 4800 -200 - -',
    'operatingProfit 400 300 -100 - -',
    'profitAttributableToOwnersOfParent 250 -900 -1150 - -',
    'netSales 10000 9700 -300 - -',
    'operatingProfit 800 650 -150 - -',
    'profitAttributableToOwnersOfParent 500 -700 -1200 - -',
  ])
})
