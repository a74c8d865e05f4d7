import { describe, expect, test } from 'vitest'
import { partsOf, readBuyback } from '../support/buyback.js'

const release = (headline: string, ...lines: string[]): string => `Notice Concerning ${headline}

August 4, 2025
Isonami Kiln Works Co., Ltd. (TSE: 5391)

${lines.join('\n')}
`

const TERMS = [
  '',
  '1. Class of shares: Common stock',
  '2. Total number of shares to be acquired: up to 300,000 shares',
  '3. Total cost: up to 600 million yen',
  '4. Period: May 13, 2025 to August 29, 2025',
]
const RECALLED = 'authorization: shareClass common, maxShares 300000, maxCost 600000000 JPY, period 2025-05-13/2025-08-29'

describe('a programme that is given up', () => {
  test.each([
    [
      'Withdrawal of Resolution to Acquire Own Shares',
      'The Board of Directors resolved on August 4, 2025 to withdraw its resolution of May 12, 2025 on the acquisition of own shares.',
    ],
    [
      'Acquisition of Own Shares',
      'The Board of Directors resolved at its meeting held today to discontinue the acquisition of own shares resolved on May 12, 2025.',
    ],
    [
      'Suspension of Share Buyback',
      'The Board of Directors of Isonami Kiln Works Co., Ltd. resolved today to suspend the buyback of own shares resolved on May 12, 2025.',
    ],
  ])('%s: the resolution that ends it resolved none of its terms', (headline, sentence) => {
    expect(partsOf(readBuyback(release(headline, sentence, ...TERMS)))).toEqual([RECALLED])
  })

  test('why it is given up is no reason of it', () => {
    const { authorization } = readBuyback(
      release(
        'Withdrawal of the Acquisition of Own Shares',
        'The Company resolved today to discontinue the acquisition of own shares.',
        ...TERMS,
        '5. Reason: The Company will give priority to its investment in the new kiln.',
      ),
    )
    expect(authorization?.maxShares).toBe(300_000)
    expect(authorization?.reason).toBeUndefined()
  })

  test('a programme that may be ended early is resolved all the same', () => {
    const { stage, authorization } = readBuyback(
      release(
        'Acquisition of Own Shares',
        'The Board of Directors resolved today to acquire own shares. The acquisition may be discontinued before its end.',
        ...TERMS,
      ),
    )
    expect(stage).toBe('authorization')
    expect(authorization?.resolvedOn).toBe('2025-08-04')
  })
})
