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
