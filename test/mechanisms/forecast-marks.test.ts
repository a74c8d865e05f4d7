import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const HEAD = `August 8, 2023
Nagato Precision Co., Ltd.
Notice of Revision of Earnings Forecast
`

describe('forecasts before and after by their marks', () => {
  const notice = (rows: string) => `${HEAD}Nagato Precision has revised its forecast for the fiscal year ending March 31, 2024.
(Millions of yen)
                                        Net sales   Operating profit
${rows}`
  const ours = ['revision', 'full-year 2024-03-31', 'netSales 10400 10900 500 - -', 'operatingProfit 860 900 40 - -']
  test.each([
    [
      'the latest of two is the one before',
      `Initial forecast (May 12, 2023)            10,000          800
Latest forecast (July 10, 2023) (A)        10,400          860
Revised forecast (B)                       10,900          900
Change (B-A)                                  500           40
`,
    ],
    [
      'the latest alone, too',
      `Latest forecast (A)                        10,400          860
New forecast (B)                           10,900          900
Change (B-A)                                  500           40
`,
    ],
  ])('%s', (_, rows) => expect(revisionOf(notice(rows))).toEqual(ours))
})

test('a change from a year is none from the forecast', () => {
  const text = `${HEAD}Revised forecast for the fiscal year ending March 31, 2024
(Billions of yen)
| | FY2022 results | FY2023 forecast (previous) | FY2023 forecast (revised) | Change from previous | Change from FY2022 |
|---|---|---|---|---|---|
| Net sales | 98.0 | 100.0 | 103.0 | 3.0 | 5.0 |
| Operating profit | 7.0 | 8.0 | 10.0 | 2.0 | 3.0 |
`
  expect(revisionOf(text)).toEqual([
    'revision',
    'full-year 2024-03-31',
    'netSales 100000 103000 3000 - 98000',
    'operatingProfit 8000 10000 2000 - 7000',
  ])
})

test('a caption that reaches over the first column heads it not', () => {
  const text = `${HEAD}For the fiscal year ending March 31, 2024
                         Previous forecast    Revised forecast    Difference
Net sales (thousand yen)     1,000,000          1,030,000          30,000
Operating profit (thousand yen)  80,000             82,000           2,000
`
  expect(revisionOf(text)).toEqual(['revision', 'full-year 2024-03-31', 'netSales 1000 1030 30 - -', 'operatingProfit 80 82 2 - -'])
})
