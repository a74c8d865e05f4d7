/** Words that say where a figure went: their percentage has its sign. */
import { expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'

test.each([
  ['came to ¥48.62 billion, an advance of 7.9%', 7.9],
  ['leapt 12.5% to ¥48.62 billion', 12.5],
  ['rebounded 4.0% to ¥48.62 billion', 4],
  ['tumbled 7.9% to ¥48.62 billion', -7.9],
  ['sank to ¥48.62 billion, a plunge of 23.1%', -23.1],
  ['were ¥48.62 billion, a slide of 3.1% from a year earlier', -3.1],
])('net sales %s', (words, percent) => {
  const result = safeParseEarnings(`Tsukushi Optical Reports First Half Results

MATSUMOTO, Japan — November 7, 2024 — Tsukushi Optical Co., Ltd. (TSE: 7799) today reported consolidated results for the six months ended September 30, 2024.

Net sales ${words}.
`)
  if (!result.success) throw result.error
  expect(result.data.record.results?.[0]?.figures[0]).toMatchObject({
    metric: 'netSales',
    value: { amount: 48_620_000_000, currency: 'JPY' },
    yearOnYearPercent: percent,
  })
})
