import { describe, expect, test } from 'vitest'
import { partsOf, readBuyback, toldOf } from '../support/buyback.js'

const resolved = (...lines: string[]): string => `Notice of the Acquisition of Own Shares

May 20, 2024
Isonami Kiln Works Co., Ltd.

The Board of Directors resolved today to acquire own shares.

(1) Class of shares to be acquired: Common stock
(2) Number of shares to be acquired: up to 300,000 shares
(3) Total amount: up to 450 million yen

${lines.join('\n')}
`

const held = (...lines: string[]): unknown => readBuyback(resolved(...lines)).holdings

describe('shares of another class than those that are bought are not those that are issued or held', () => {
  test.each([
    ['the label says so', 'Total number of preferred shares issued: 1,000,000 shares'],
    ['the value says so', 'Total number of issued shares: 1,000,000 class A preferred shares'],
    ['the line above says so', 'Class A preferred shares', 'Total number of issued shares: 1,000,000 shares'],
  ])('%s', (_, ...lines) => {
    expect(held(...lines)).toBeUndefined()
  })

  test('those of the same class are', () => {
    expect(held('Common stock', 'Total number of issued shares: 1,000,000 shares')).toEqual({ issuedShares: 1_000_000 })
  })
})

describe('whose own shares a sentence counts', () => {
  test.each([
    'The Company now owns a total of 62,322 shares as treasury shares.',
    'Isonami Kiln Works holds 62,322 treasury shares.',
    'It currently holds 62,322 treasury shares.',
  ])('%s', (sentence) => {
    expect(held(sentence)).toEqual({ treasuryShares: 62_322 })
  })

  test.each([
    'Minato Holdings, Inc., the parent company, owns 62,322 treasury shares.',
    'Suda Works, the largest shareholder, owns 62,322 treasury shares.',
    'The parent company Minato Holdings owns 62,322 treasury shares.',
    'The trust holds 62,322 shares as treasury shares.',
    'In 2019 the Company held 62,322 treasury shares.',
    'Upon completion of the purchase, the Company will own 62,322 treasury shares.',
  ])('not the own shares of the issuer now: %s', (sentence) => {
    expect(held(sentence)).toBeUndefined()
  })
})

test('as many shares held as were bought may be these, or all', () => {
  const told = toldOf(`Notice of the Status of Acquisition of Own Shares

May 20, 2024
Isonami Kiln Works Co., Ltd.

Isonami Kiln Works Co., Ltd. announces the status of the acquisition of its own shares.

(1) Number of shares acquired: 59,000 shares
(2) Total amount: 45,000,000 yen
(3) Shares held as treasury shares: 59,000 shares
`)
  expect(told).toEqual(['progress', 'purchase: shares 59000, cost 45000000 JPY', '! ambiguous /holdings/treasuryShares'])
})

describe('heads of two sides head no table below a heading or a sentence of its own', () => {
  const changed = (between: string): string[] =>
    partsOf(
      readBuyback(`Notice of the Acquisition of Own Shares

May 20, 2024
Isonami Kiln Works Co., Ltd.

The Board of Directors resolved today to acquire own shares.

Change of the place of the meeting
Before the change   After the change
Main hall           Annex

${between}
Total number of shares to be acquired   Up to 300,000 shares   500,000 shares held at present
Total amount   Up to 450 million yen   1.2% of net assets
`),
    )

  test.each(['2. Details of the acquisition', '(2) Details', 'The details of the acquisition are as follows.'])('%s', (between) => {
    expect(changed(between)).not.toContainEqual(expect.stringContaining('maxShares 500000'))
  })
})

test('the last report of the transactions completes the programme', () => {
  const { stage, purchase } = readBuyback(`Completion of the share buyback programme

2 May 2023

Rensdal ASA has completed the share buyback programme announced on 1 March 2023.

In the period 26 April 2023 to 28 April 2023 the following transactions were made:

Trading day | No. of shares bought | Average price (NOK) | Amount (NOK)
26 April 2023 | 1,200 | 51.20 | 61,440
27 April 2023 | 900 | 51.85 | 46,665
28 April 2023 | 1,400 | 52.10 | 72,940
Total, week 17 | 3,500 | 51.73 | 181,045
`)
  expect(stage).toBe('completion')
  expect(purchase?.shares).toBe(3500)
})

test('an amount in front of the noun names the programme, it is not what was spent', () => {
  const { purchase } = readBuyback(`Harbor Robotics Completes ¥7 Billion Share Repurchase

TOKYO, March 18, 2022 - Harbor Robotics Corporation (TSE: 6311) today announced that it has completed the repurchase of its own shares that its Board of Directors approved on October 29, 2021. It had been authorized to repurchase up to 3,000,000 shares at a cost of up to 7 billion yen.
`)
  expect(purchase).toBeUndefined()
})
