/** The whole of a limit beside its parts, the new days beside the old, the issuer's own beside a subsidiary's. */
import { describe, expect, test } from 'vitest'
import { safeParseRelease, verifyRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  if (result.data.record.type !== 'buyback') throw new Error(result.data.record.type)
  return result.data.record
}
const HEAD = 'August 2, 2021\nSuzuran Holdings Co., Ltd. (Code: 2899)\n'

test('a total below its parts', () => {
  const { authorization } = read(`${HEAD}Notice Regarding Acquisition of Own Shares
Suzuran Holdings Co., Ltd. announces that its Board of Directors resolved today to acquire its own shares.
1. Class: Common stock
2. Number of shares
ToSTNeT-3: 200,000 shares
Market purchases: up to 300,000 shares
Total: up to 500,000 shares
3. Total cost: up to 800,000,000 yen
4. Period: August 3, 2021 to January 31, 2022
`)
  expect(authorization).toMatchObject({ maxShares: 500_000, maxCost: { amount: 800_000_000 } })
})

describe('the period of a programme that is extended', () => {
  const release = (change: string): string => `${HEAD}Notice Regarding Extension of the Acquisition Period of Own Shares
Suzuran Holdings Co., Ltd. announces that its Board of Directors resolved on August 2, 2021 to extend the period of acquisition of own shares resolved on February 10, 2021.
1. ${change}
2. Terms of the resolution of February 10, 2021
(1) Class of shares to be acquired: Common stock
(2) Total number of shares to be acquired: Up to 500,000 shares
(3) Total acquisition cost: Up to 800,000,000 yen
(4) Acquisition period: February 12, 2021 to August 31, 2021
`
  test.each([
    'The acquisition period is extended from "February 12, 2021 to August 31, 2021" to "February 12, 2021 to January 31, 2022".',
    'The end of the acquisition period is changed from August 31, 2021 to January 31, 2022.',
    'The acquisition period, which was to end on August 31, 2021, is extended until January 31, 2022.',
  ])('%s', (change) => {
    expect(read(release(change)).authorization).toMatchObject({
      maxShares: 500_000,
      period: { from: '2021-02-12', to: '2022-01-31' },
    })
  })

  test.each([
    'The period of the lease is changed from June 30, 2021 to January 31, 2022.',
    'The period of acquisition, which ends on August 31, 2021, is not changed, and the shares will be cancelled on January 31, 2022.',
    'The acquisition period from February 12 is changed in its terms: by August 31, 2021 shares are bought, the cancellation follows on January 31, 2022.',
    'The acquisition period was not extended from August 31, 2021, and the lease runs to January 31, 2022.',
  ])('days that are not those of the terms change nothing: %s', (change) => {
    const { authorization } = read(release(change))
    expect(authorization?.period).toEqual({ from: '2021-02-12', to: '2021-08-31' })
  })
})

describe('whose shares', () => {
  const release = (headline: string, who: string): string => `${HEAD}${headline}
Suzuran Holdings Co., Ltd. announces that ${who} resolved today to acquire its own shares.
1. Class of shares to be acquired: Common stock
2. Total number of shares to be acquired: 500,000 shares (maximum)
`
  test.each(['a Subsidiary', 'Our Consolidated Subsidiary'])('a subsidiary’s own are no buyback of the issuer: by %s', (by) => {
    const result = safeParseRelease(release(`Notice Regarding Acquisition of Own Shares by ${by}`, 'its subsidiary Kikyo Foods Co., Ltd.'))
    expect(result.success ? result.data.record.type : result.error.code).toBe('unrecognized')
  })

  test.each([
    'Notice Regarding Acquisition of Own Shares Held by a Subsidiary',
    'Notice Regarding Sale of the Company’s Shares by a Consolidated Subsidiary and Acquisition of Own Shares',
  ])('shares that a subsidiary holds are bought by the issuer: %s', (headline) => {
    expect(read(release(headline, 'its Board of Directors')).authorization?.maxShares).toBe(500_000)
  })
})
