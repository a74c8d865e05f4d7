/** What a company holds before and after it cancels shares is no number of what it cancels. */
import { expect, test } from 'vitest'
import { safeParseBuyback, verifyRelease } from '../../src/index.js'

function read(items: string) {
  const text = `Notice of Completion of Cancellation of Treasury Shares
July 3, 2023
Aoba Kikai Co., Ltd.
The Company announces that it has completed the cancellation of treasury shares.
${items}`
  const result = safeParseBuyback(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

test('before, of it and after: three counts', () => {
  const { cancellation, holdings } = read(`1. Class of shares: Common stock
2. Number of treasury shares before cancellation: 14,279,877 shares
3. Number of shares cancelled: 4,200,000 shares
4. Number of treasury shares after cancellation: 10,079,877 shares
5. Total number of shares issued after the cancellation: 307,386,165 shares
`)
  expect(cancellation?.shares).toBe(4_200_000)
  expect(cancellation?.issuedAfter).toBe(307_386_165)
  expect(holdings?.treasuryShares).toBe(10_079_877)
})

test.each(['(after cancellation)', 'after the cancellation', 'held after cancellation'])('"Number of treasury shares %s"', (words) => {
  const { cancellation, holdings } = read(`1. Total number of shares cancelled: 4,200,000 shares
2. Number of treasury shares ${words}: 10,079,877 shares
`)
  expect(cancellation?.shares).toBe(4_200_000)
  expect(holdings?.treasuryShares).toBe(10_079_877)
})

test('what is left of shares that were acquired after a cancellation is not told', () => {
  const { holdings } = read(`1. Total number of shares cancelled: 4,200,000 shares
2. Number of shares acquired after the cancellation: 79,877 shares
`)
  expect(holdings?.treasuryShares).toBeUndefined()
})
