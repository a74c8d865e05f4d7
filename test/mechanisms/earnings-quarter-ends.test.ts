import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

const release = (rest: string): string => `Consolidated Financial Results for the Three Months Ended June 30, 2024
August 7, 2024
Company name: Kisaragi Logistics Holdings, Inc.

(Millions of yen)
 | Three months ended June 30, 2024 | Three months ended March 31, 2024 | Change (%)
Net sales | 92,114 | 89,085 | 3.4
Operating profit | 4,210 | 4,005 | 5.1
${rest}`
const periods = (text: string): string[] => told(text).flatMap((line) => /^result ([^:]*):/.exec(line)?.[1] ?? [])
const DIVIDENDS = `
Dividends (yen)
 | End of second quarter | Year-end | Total
FY2024 | 28.00 | 30.00 | 58.00
`

describe('three months are numbered by the days of a year that the text names', () => {
  test.each([
    ['the first day of the year', 'The fiscal year ending March 31, 2025 (April 1, 2024 - March 31, 2025) goes on as planned.'],
    ['the end of the year before', 'The fiscal year ended March 31, 2024 was a good one.'],
  ])('%s', (_, rest) => expect(periods(release(`${rest}\n`))).toEqual(['quarter 1 to 2024-06-30', 'quarter to 2024-03-31']))
  test('not by the end of one that may be cut short', () =>
    expect(periods(release('Net sales of 380,000 million yen are forecast for the fiscal year ending March 31, 2025.\n'))).toEqual([
      'quarter to 2024-06-30',
      'quarter to 2024-03-31',
    ]))
  test('nor by that of a company whose year ends elsewhere', () =>
    expect(
      periods(
        release(`Net sales of 380,000 million yen are forecast for the fiscal year ending March 31, 2025.
The subsidiary in Thailand had a good fiscal year ended December 31, 2023.
`),
      ),
    ).toEqual(['quarter to 2024-06-30', 'quarter to 2024-03-31']))
  test('the end of a quarter in the table of dividends is none of them', () =>
    expect(periods(release(DIVIDENDS))).toEqual(['quarter to 2024-06-30', 'quarter to 2024-03-31']))
  test('by the year before, where the next is cut short', () =>
    expect(
      periods(
        release(`The fiscal year ended March 31, 2024 was the last of its kind.
The fiscal year ending December 31, 2024 has nine months.
`),
      ),
    ).toEqual(['quarter 1 to 2024-06-30', 'quarter to 2024-03-31']))
})

test('the end of a quarter is the day on which the months from the start of the year end', () =>
  expect(
    told(`Consolidated Results for the Nine Months Ended December 31, 2024
Net sales for the nine months ended December 31, 2024 were 71,302 million yen.
Total assets at the end of the third quarter amounted to 96,420 million yen.
`),
  ).toEqual([
    'result year-to-date 3 to 2024-12-31: netSales (Net sales) 71302000000',
    'at 2024-12-31: totalAssets (Total assets) 96420000000',
  ]))
