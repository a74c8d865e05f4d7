import { describe, expect, test } from 'vitest'
import { partsOf, readBuyback } from '../support/buyback.js'

const told = (headline: string, sentence: string): string[] =>
  partsOf(
    readBuyback(`Notice Concerning ${headline}

August 4, 2025
Isonami Kiln Works Co., Ltd. (TSE: 5391)

Isonami Kiln Works Co., Ltd. announces the following with regard to its own shares. ${sentence}
`),
  )

const STATUS = 'Status of Acquisition of Own Shares'

describe('a sentence that tells of a limit and of what was bought', () => {
  test.each([
    [
      'what was bought is no limit',
      'Following the resolution of May 12, 2025 to acquire own shares for up to 1,600 million yen, the Company acquired 412,300 shares by July 31, 2025.',
      'authorization: maxCost 1600000000 JPY',
    ],
    [
      'nor is what was spent, and its days are not those of the limit',
      'Under the resolution of May 12, 2025 to acquire up to 800,000 shares, the Company has spent 811,204,500 yen on shares acquired from July 1 to July 31, 2025.',
      'authorization: maxShares 800000',
    ],
    [
      'nor are the days of one of two numbers',
      'Following the resolution of May 12, 2025, the Company acquired 412,300 shares for 811,204,500 yen in the period from July 1 to July 31, 2025, as against a limit of 800,000 shares and 1,600 million yen.',
      'authorization: maxShares 800000',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(told(STATUS, sentence)).toEqual(['progress', expected])
  })

  test('an earlier purchase gives a new limit no cost', () => {
    const sentence =
      'The Board of Directors resolved today to acquire up to 800,000 shares from August 5 to December 30, 2025, having acquired 300,000 shares for 588,120,300 yen between February 12 and July 25, 2025.'
    expect(told('Acquisition of Own Shares', sentence)).toEqual(['authorization', 'authorization: resolvedOn 2025-08-04, maxShares 800000'])
  })

  test('without a purchase beside it the limit has its days', () => {
    const sentence = 'The Board of Directors resolved today to acquire up to 800,000 shares from August 5 to December 30, 2025.'
    expect(told('Acquisition of Own Shares', sentence)).toContain(
      'authorization: resolvedOn 2025-08-04, maxShares 800000, period 2025-08-05/2025-12-30',
    )
  })
})

test.each([
  'In July 2025 the Company bought 61,000 shares for 120,331,200 yen. It can still acquire up to 145,700 shares for up to 297,665,100 yen.',
  'In July 2025 the Company bought 61,000 shares for 120,331,200 yen. The remaining amount of the acquisition resolved is up to 297,665,100 yen.',
])('what is left of a limit is not the limit: %s', (sentence) => {
  expect(told(STATUS, sentence).join('; ')).not.toMatch(/145700|297665100/)
})

test('how many shares a depositary receipt stands for is no limit', () => {
  const sentence =
    'The Board of Directors resolved today to repurchase up to 2,000,000 American Depositary Receipts, each representing two shares of common stock, for up to $60 million through December 31, 2025.'
  expect(told('Repurchase of Own Shares', sentence)).toContain(
    'authorization: resolvedOn 2025-08-04, maxCost 60000000 USD, period /2025-12-31',
  )
})
