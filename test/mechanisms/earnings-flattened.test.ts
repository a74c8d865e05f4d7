/** Statements and tables in a text that runs on in one line. */
import { expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

const HEAD =
  'Consolidated Financial Results for the Three Months Ended June 30, 2024 August 5, 2024 Hazama Seiki Co., Ltd. (Code: 6279, TSE) 1. Consolidated results for the three months ended June 30, 2024 (April 1, 2024 to June 30, 2024) (Millions of yen) Net sales Operating profit Three months ended June 30, 2024 92,114 4,020 Three months ended June 30, 2023 89,085 4,457'

function read(body: string) {
  const text = `${HEAD} ${body}\n`
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

test('a heading right before the first row of a statement of cash flows is not the figure of that row', () => {
  const { results } = read(
    '(3) Consolidated statement of cash flows (Millions of yen) Three months ended June 30, 2023 Three months ended June 30, 2024 Cash flows from operating activities Profit before income taxes 4,686 4,311 Depreciation 5,020 5,230 Net cash provided by (used in) operating activities 7,118 6,904 Cash flows from investing activities Purchase of property (3,310) (4,020) Net cash provided by (used in) investing activities (3,402) (4,110)',
  )
  const flows = results?.flatMap(({ figures }) => figures.filter(({ metric }) => metric.startsWith('cashFlows')))
  expect(flows?.map(({ value }) => value)).toEqual(
    [6904, -4110, 7118, -3402].map((millions) => ({ amount: millions * 1_000_000, currency: 'JPY' })),
  )
})

test('"Previous | Revised" behind a heading on the same line: the revised forecast holds', () => {
  const { forecasts } = read(
    '2. Forecast for the year ending March 31, 2025 Yen in millions Previous Revised (April 26, 2024) Net sales 455,000 460,000 Operating profit 26,000 28,000',
  )
  expect(forecasts?.flatMap(({ figures }) => figures.map(({ value }) => value))).toEqual(
    [460_000, 28_000].map((millions) => ({ amount: millions * 1_000_000, currency: 'JPY' })),
  )
})
