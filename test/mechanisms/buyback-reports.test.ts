import { describe, expect, test } from 'vitest'
import { parseBuyback } from '../../src/index.js'

const LIST = `1. Class of shares: common shares
2. Number of shares acquired: 120,000 shares
3. Total cost: 240,000,000 yen
4. Period of acquisition: February 1 to February 29, 2024
`
const read = (headline: string, body: string) =>
  parseBuyback(`${headline}\n\nMarch 1, 2024\nHollin Paper Co., Ltd. (Code: 3899)\n\n${body}`).record

describe('a report that recalls its resolution in the headline tells what was bought', () => {
  test.each([
    'Report on Own Share Purchases Based on the Resolution of the Board of Directors',
    'Own Share Purchase Resolution: Monthly Report',
    "Report on the Company's Share Repurchase Resolved by the Board of Directors",
  ])('%s', (headline) => {
    const { stage, authorization, purchase } = read(headline, LIST)
    expect({ stage, limit: authorization?.maxShares, bought: purchase?.shares }).toEqual({
      stage: 'progress',
      limit: undefined,
      bought: 120_000,
    })
  })
})

test('the date in a list of shares to be cancelled is not when shares were bought', () => {
  const { purchase, cancellation } = read(
    'Notice of Completion of Share Repurchase and Number of Shares to be Cancelled',
    `With the completion of the purchase the number of shares to be cancelled is settled.

1. Class of shares to be cancelled: common shares
2. Number of shares to be cancelled: 500,000 shares
3. Date: March 28, 2024
`,
  )
  expect(purchase?.period).toBeUndefined()
  expect(cancellation).toEqual({ shareClass: 'common', shares: 500_000, scheduledOn: '2024-03-28' })
})

test('shares of another company that stand below a heading of their own are no own shares', () => {
  const { purchase } = read(
    'Notice Concerning Acquisition of Own Shares and of Shares of Benmore Parts Co., Ltd.',
    `1. Own shares acquired from February 1 to February 28, 2024: 120,000 shares

2. Acquisition of shares of Benmore Parts Co., Ltd.
(1) Number of shares acquired: 1,200 shares
(2) Acquisition price: 600 million yen
`,
  )
  expect([purchase?.shares, purchase?.cost]).toEqual([120_000, undefined])
})

test('shares of the issuer below a heading that names it are its own', () => {
  const { purchase } = read(
    'Notice Concerning Status of Share Repurchase',
    `1. Acquisition of shares of Hollin Paper Co., Ltd.\n${LIST.replace(/^/gm, '(1) ')}`,
  )
  expect(purchase?.shares).toBe(120_000)
})

test('the end of a month is not the end of a purchase', () => {
  const head = 'March 1, 2024\nHollin Paper Co., Ltd. (Code: 3899)\n\nShare Repurchases up to the End of February 2024\n\n'
  expect(parseBuyback(`${head}Hollin Paper bought back own shares.\n\n${LIST}`).record.stage).not.toBe('completion')
})
