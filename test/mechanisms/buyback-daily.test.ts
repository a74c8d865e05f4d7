import { describe, expect, test } from 'vitest'
import { parseBuyback, safeParseRelease } from '../../src/index.js'

const HEAD = 'Merrow Estates PLC (Code: 2999)\n11 July 2023\n\nTransactions in own shares\n\n'
const LINES = 'Date of purchase: 11 July 2023\nNumber of ordinary shares purchased: 72,994\n\n'
const DAY = { from: '2023-07-11', to: '2023-07-11' }
const read = (body: string) => parseBuyback(HEAD + body).record

describe('a daily report of purchases', () => {
  test('begins with its terms, without a sentence before them', () => {
    const result = safeParseRelease(`${HEAD}${LINES}The shares will be cancelled.\n`)
    const { headline, purchase } = result.success && result.data.record.type === 'buyback' ? result.data.record : {}
    expect([headline, purchase]).toEqual(['Transactions in own shares', { period: DAY, shareClass: 'common', shares: 72_994 }])
  })

  test('tells of all so far in a sentence of its own', () => {
    const { purchase, cumulative } = read(
      `${LINES}Since 20 April 2023, it has bought 4,534,877 shares at a cost (with all fees) of £14,984,146.49.\n`,
    )
    expect(purchase?.shares).toBe(72_994)
    expect(cumulative).toEqual({ from: '2023-04-20', shares: 4_534_877, cost: { amount: 14_984_146.49, currency: 'GBP' } })
  })

  test.each([
    'Following the purchase, 851,274,235 ordinary shares of 25p each are in issue.',
    'The Company confirms that, after this transaction, there are 851,274,235 ordinary shares of GBP 0.25 each in issue.',
    'The Company has 851,274,235 ordinary shares in issue after this purchase.',
  ])('%s', (sentence) => expect(read(`${LINES}${sentence}\n`).holdings).toEqual({ issuedShares: 851_274_235 }))

  test.each([
    ['Merrow Estates announces that on 11 July 2023 it purchased 72,994 of its own shares.', DAY],
    ['Merrow Estates announces that it purchased 72,994 of its own shares on 11 July 2023.', DAY],
  ])('%s', (sentence, period) => {
    const { purchase } = read(`${sentence}\n`)
    expect([purchase?.shares, purchase?.period]).toEqual([72_994, period])
  })

  test('"For the purposes of" a rule is no reason', () => {
    const { authorization } = read(
      `The Company has bought shares under its plan for up to 1,400,000 of its shares.\n\n${LINES}For the purposes of Rule 2.9 there are 851,274,235 shares.\n`,
    )
    expect(authorization?.reason).toBeUndefined()
  })
})

describe('terms without a head', () => {
  const TERMS = `(1) Class of shares to be repurchased: Common stock
(2) Total number of shares to be repurchased: Up to 60,000,000 shares
(3) Time of purchase: From June 25, 2007 through June 24, 2008
Note: The limit becomes 3,000,000 shares by the reverse stock split that the general meeting of shareholders approved today.
`
  test('whose labels tell of what is to be bought are a resolution, and a split that a meeting approved is not its day', () => {
    const { stage, authorization } = parseBuyback(`June 23, 2007\nHollin Paper Co., Ltd.\n\n${TERMS}`).record
    expect(stage).toBe('authorization')
    expect(authorization).toEqual({ shareClass: 'common', maxShares: 60_000_000, period: { from: '2007-06-25', to: '2008-06-24' } })
  })
})
