/** Numbers of a buyback release that stand near a label and are another's. */
import { describe, expect, test } from 'vitest'
import { safeParseBuyback, verifyRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseBuyback(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

const REPORT = (items: string, bought: string, resolved: string): string => `September 2, 2024
Kaede Rope Corporation
(Securities code: 5993)

Notice Regarding Status of Acquisition of Treasury Stock

Kaede Rope Corporation announces the status of the acquisition of its own shares, which the Board of Directors resolved on May 13, 2024, as follows.

${bought.replaceAll('@', items)}
(Reference)
1. Details of the resolution at the meeting of the Board of Directors held on May 13, 2024
${resolved.replaceAll('@', items)}2. Cumulative total of treasury stock acquired pursuant to the above resolution (as of August 31, 2024)
${'@ Total number of shares acquired: 91,300 shares\n@ Total acquisition cost: 118,704,500 yen\n'.replaceAll('@', items)}`
const BOUGHT = `@ Class of shares acquired: Common stock
@ Total number of shares acquired: 30,400 shares
@ Total acquisition cost: 39,911,200 yen
@ Acquisition period: From August 1, 2024 to August 31, 2024
`
const RESOLVED = `@ Class of shares to be acquired: Common stock
@ Total number of shares to be acquired: 250,000 shares (maximum)
@ Total acquisition cost: 300,000,000 yen (maximum)
@ Acquisition period: From May 14, 2024 to November 29, 2024
`

test.each(['•', '-', '*'])('a report whose items have bullets (%s): each list is of its own heading', (bullet) => {
  const { authorization, purchase, cumulative } = read(REPORT(bullet, BOUGHT, RESOLVED))
  expect(purchase?.shares).toBe(30_400)
  expect(purchase?.cost?.amount).toBe(39_911_200)
  expect(purchase?.period).toEqual({ from: '2024-08-01', to: '2024-08-31' })
  expect(authorization?.maxShares).toBe(250_000)
  expect(authorization?.maxCost?.amount).toBe(300_000_000)
  expect(authorization?.period).toEqual({ from: '2024-05-14', to: '2024-11-29' })
  expect(cumulative?.shares).toBe(91_300)
  expect(cumulative?.cost?.amount).toBe(118_704_500)
})

test('a currency on the line below a bare number is that of the number behind it', () => {
  const { purchase } = read(`September 2, 2024
Kaede Rope Corporation
Notice Regarding Status of Acquisition of Treasury Stock
(1) Class of shares acquired
(2) Total number of shares acquired
(3) Total acquisition cost
(4) Acquisition period
Common stock
30,400
JPY 39,911,200
From August 1, 2024 to August 31, 2024
`)
  expect(purchase?.cost?.amount).toBe(39_911_200)
  expect(purchase?.shares).toBe(30_400)
})

const RESOLUTION = (scale: string, held: string): string => `May 13, 2024
Kaede Rope Corporation
Notice Regarding Acquisition of Treasury Stock
The Board of Directors of Kaede Rope Corporation resolved today to acquire its own shares as follows.
2. Details of Acquisition
Class of shares to be acquired: Common stock
${scale}: Up to 250,000 shares
Total acquisition cost: 300,000,000 yen (maximum)
Acquisition period: From May 14, 2024 to November 29, 2024

(Reference) Holdings as of March 31, 2024
${held}
`
describe('shares that are merely held', () => {
  test.each(['Number of shares held in treasury', 'Company-owned shares', 'Number of own stocks', 'Number of shares held'])(
    '%s are no ceiling',
    (label) => {
      const { authorization } = read(RESOLUTION('Extent of the plan', `${label}: 61,200 shares`))
      expect(authorization?.maxShares).toBeUndefined()
    },
  )
  test('"held in treasury" says which', () =>
    expect(
      read(RESOLUTION('Number of shares to be acquired', 'Number of shares held in treasury: 61,200 shares')).holdings?.treasuryShares,
    ).toBe(61_200))
  test.each(['excl. treasury shares', 'excl. own shares', 'excluding the number of treasury shares'])(
    'issued shares (%s) are net of them',
    (net) => {
      const { holdings } = read(RESOLUTION('Number of shares to be acquired', `Issued shares (${net}): 9,500,300 shares`))
      expect(holdings?.issuedSharesExcludingTreasury).toBe(9_500_300)
      expect(holdings?.issuedShares).toBeUndefined()
    },
  )
})

test('a number is no method', () => {
  const { authorization } = read(
    RESOLUTION('Number of shares to be acquired', 'Total number of issued shares: 9,800,000 shares').replace(
      '\n\n(Ref',
      '\nMethod of acquisition: 1) Purchase through ToSTNeT-3 2) Market purchases\n\n(Ref',
    ),
  )
  expect(authorization?.method ?? 'none').not.toMatch(/^\d/)
})

const told = (...lines: string[]): string => `September 24, 2024
Kaede Rope Corporation (Securities code: 5993)
Notice Regarding Acquisition of Own Shares
Kaede Rope Corporation announces that its Board of Directors resolved today to acquire its own shares.
${lines.join('\n')}
`

test('what a sentence says may still be bought is no limit, nor is the number of a trading system', () => {
  const { authorization } = read(
    told(
      'If the Company buys its own shares through the off-auction own share',
      'trading system ("ToSTNeT-3") up to the amount told below, what is left of the limit',
      'resolved in May will be 115.5 billion yen (90 million shares). With the new limit, the',
      'Company will be able to buy up to 315.5 billion yen (210 million shares) of its own shares.',
      '',
      '1. Class of shares: Common stock',
    ),
  )
  expect(authorization).toEqual({ resolvedOn: '2024-09-24', shareClass: 'common' })
})

test('what a company wants to be able to do is nothing that is left', () => {
  const { authorization } = read(
    told(
      'To be able to acquire its own shares when it sees fit, the Board resolved to acquire up to 500,000 shares for up to 800 million yen.',
    ),
  )
  expect(authorization).toMatchObject({ maxShares: 500_000, maxCost: { amount: 800_000_000 } })
})

test('the nominal value of a share is no cost, and a programme in a sentence is nothing held', () => {
  const text = `Tuesday, 18 June 2024

Kaede Rope plc

Transactions in own shares

Kaede Rope plc announces that, as part of its share repurchase programme of up to 1,468,393 ordinary shares, the Company bought the following number of its ordinary shares of £0.05 each. The programme has been completed.

Date of purchase:
18 June 2024
Aggregate number of ordinary shares purchased:
1,725
`
  const { purchase, holdings, announcedOn } = read(text)
  expect(announcedOn).toBe('2024-06-18')
  expect(purchase).toMatchObject({ shares: 1725 })
  expect(purchase).not.toHaveProperty('cost')
  expect(holdings).toBeUndefined()
})
