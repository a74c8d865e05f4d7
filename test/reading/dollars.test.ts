/** Whose dollar a sign is. */
import { expect, test } from 'vitest'
import { safeParseEarnings, safeParseStockOptions, verifyRelease } from '../../src/index.js'

function priceOf(price: string) {
  const text = `Grant of Share Options
September 11, 2019
Minato Securities Limited announces that its Board of Directors resolved today to grant share options.
1. Number of share options: 1,000,000
2. Exercise price: ${price} per share
`
  const result = safeParseStockOptions(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  const { exercisePrice } = result.data.record
  return exercisePrice?.perShare?.status === 'set' ? exercisePrice.perShare.value : undefined
}

test.each([
  ['HK$1.450', 'HKD'],
  ['HK $1.450', 'HKD'],
  ['NT$1.450', 'TWD'],
  ['S$1.450', 'SGD'],
  ['A$1.450', 'AUD'],
  ['C$1.450', 'CAD'],
  ['NZ$1.450', 'NZD'],
  ['US$1.450', 'USD'],
  ['U.S.$1.450', 'USD'],
  ['$1.450', 'USD'],
  ['1.450 Hong Kong dollars', 'HKD'],
])('%s', (price, currency) => expect(priceOf(price)).toEqual({ amount: 1.45, currency }))

test('a dollar that nobody knows is none of America', () => expect(priceOf('ZZ$1.450')).toBeUndefined())

test('the unit of a table', () => {
  const text = `Minato Shipping Limited
Results for the Fiscal Year Ended March 31, 2020
May 12, 2020
Consolidated results for the fiscal year ended March 31, 2020 (NT$ million)
 Net sales Operating profit Ordinary profit
FY2019 8,200 640 610
FY2018 7,900 600 580
`
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  expect(result.data.record.results?.[0]?.figures[0]).toMatchObject({ value: { amount: 8_200_000_000, currency: 'TWD' } })
})
