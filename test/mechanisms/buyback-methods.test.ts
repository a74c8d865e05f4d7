import { describe, expect, test } from 'vitest'
import { readBuyback } from '../support/buyback.js'

/** A resolution that ends with the method, and what stands behind it. */
const ending = (method: string): string =>
  `June 3, 2019

Sekirei Optics Corporation (TSE: 7744)

Notice of Acquisition of Own Shares

The Board of Directors of Sekirei Optics Corporation resolved today to acquire own shares.

(1) Number of shares to be acquired: Up to 500,000 shares
(2) Cost of acquisition: Up to 600 million yen
(3) Method of acquisition: ${method}
`

describe('a method ends', () => {
  test.each([
    'The Company plans to cancel the shares acquired.\nShares acquired will be held in treasury.',
    'Part or all of the order may not be filled.',
    'Sekirei Optics intends to give the shares to its staff.',
    'As of May 31, 2019, the Company held 90,000 treasury shares.',
    '212,600 shares\nCommon shares',
  ])('before another sentence or a value: %s', (behind) => {
    expect(readBuyback(ending(`Purchase on the Nagoya Stock Exchange\n${behind}`)).authorization?.method).toBe(
      'Purchase on the Nagoya Stock Exchange',
    )
  })

  test.each([
    ['Purchase on the Nagoya Stock Exchange\nthrough a trust bank', 'Purchase on the Nagoya Stock Exchange through a trust bank'],
    ['Purchase through a trust with\nMidori Trust Bank, Limited', 'Purchase through a trust with Midori Trust Bank, Limited'],
    ['Purchase by an order at\n1,310 yen on June 4', 'Purchase by an order at 1,310 yen on June 4'],
  ])('but not in the middle of a phrase: %s', (method, expected) => {
    expect(readBuyback(ending(method)).authorization?.method).toBe(expected)
  })

  test('an order told in several sentences is none', () => {
    const told = 'The Company will place an order at 8:45 a.m. on June 4, 2019. No change to other hours will be made.'
    expect(readBuyback(ending(told)).authorization?.method).toBeUndefined()
  })
})
