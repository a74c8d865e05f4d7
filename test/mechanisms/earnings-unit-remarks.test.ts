/** A remark on the units of a table that names a figure: "except net income per share". */
import { expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

const text = (remark: string): string =>
  `Consolidated Financial Results for FY2004 (April 1, 2004 through March 31, 2005) April 26, 2005 Listed company: Ryokuzan Works Co., Ltd. Code number: 6399 1. Consolidated Financial Highlights (April 1, 2004 through March 31, 2005) (1) Consolidated Financial Results ${remark} Net Sales Operating income Ordinary income million yen % million yen % million yen % FY2004 218,406 10.4 12,307 - 8,110 5.2 FY2003 197,833 (9.1) (1,295) - 7,709 -`

test.each([
  '(in Japanese yen rounded to millions, except amounts per share)',
  '(millions of yen, except net income per share)',
  '(Amounts are rounded to millions of yen, except for earnings per share)',
])('%s is no head of the table below', (remark) => {
  const result = safeParseEarnings(text(remark))
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text(remark))).toEqual([])
  const [now, prior] = result.data.record.results ?? []
  const figure = (metric: string) => now?.figures.find((one) => one.metric === metric)
  expect(figure('netSales')).toMatchObject({ value: { amount: 218_406_000_000, currency: 'JPY' }, yearOnYearPercent: 10.4 })
  expect(figure('operatingProfit')?.value).toMatchObject({ amount: 12_307_000_000 })
  expect(figure('ordinaryProfit')).toMatchObject({ value: { amount: 8_110_000_000, currency: 'JPY' }, yearOnYearPercent: 5.2 })
  expect(prior?.figures).toHaveLength(3)
})
