import { describe, expect, test } from 'vitest'
import { safeParseBuyback } from '../../src/index.js'
import { partsOf, readBuyback } from '../support/buyback.js'

const wire = (headline: string, ...sentences: string[]): string => `${headline}

TOKYO, March 18, 2022 - Harbor Robotics Corporation (TSE: 6311) ${sentences.join('\n\n')}

About Harbor
Harbor builds robots for ports.
`

describe('what was bought so far under a programme, told in sentences', () => {
  test('since a day, with a part of it', () => {
    const record = readBuyback(
      wire(
        'Harbor Robotics Completes ¥7 Billion Share Repurchase',
        'today announced the completion of the share repurchase program that its Board of Directors approved on October 29, 2021.',
        'Since November 1, 2021, Harbor has repurchased a total of 2,318,700 shares of its common stock for 6,999,846,300 yen, including 520,500 shares for 1,577,903,100 yen bought between March 1, 2022 and March 17, 2022.',
      ),
    )
    expect(partsOf(record)).toEqual([
      'completion',
      'authorization: resolvedOn 2021-10-29',
      'cumulative: from 2021-11-01, shares 2318700, cost 6999846300 JPY',
    ])
  })

  test.each(['April 1, 2010', '2021'])('but not since %s, which is no day of the programme', (day) => {
    const result = safeParseBuyback(
      wire(
        'Harbor Robotics Completes Share Repurchase',
        'today announced the completion of the share repurchase program that its Board of Directors approved on October 29, 2021.',
        `Since ${day}, Harbor has repurchased a total of 42,318,700 shares of its common stock.`,
      ),
    )
    expect(result.success && result.data.record.cumulative).toBeFalsy()
  })
})

describe('a headline that says nothing of how far the purchase has come', () => {
  const report = (lead: string): string => wire('Harbor Robotics Announces Share Repurchase Activity', lead)

  test('the first sentence reports what was bought', () => {
    const lead =
      'today reported that during the quarter ended February 28, 2022 it repurchased 140,300 shares of common stock for 421 million yen.'
    expect(readBuyback(report(lead))).toMatchObject({
      stage: 'progress',
      purchase: { shareClass: 'common', shares: 140_300, cost: { amount: 421_000_000, currency: 'JPY' } },
    })
  })

  test.each([
    'announced today that its Board of Directors resolved on a limit of 421 million yen, after it repurchased 140,300 shares in 2019.',
    'announced today that its subsidiary has repurchased 140,300 shares of common stock for 421 million yen.',
    'announced today that it will repurchase up to 200,000 shares. It repurchased 140,300 shares in 2019.',
  ])('not what is no report: %s', (lead) => {
    const result = safeParseBuyback(report(lead))
    expect(result.success && result.data.record.purchase).toBeFalsy()
  })
})

test('an amount right before the noun is no part of what was spent; the day of the count', () => {
  const record = readBuyback(
    wire(
      'Harbor Robotics Announces Share Repurchase Activity',
      'today reported that during the quarter ended February 28, 2022 it repurchased 140,300 shares of common stock for 421 million yen.',
      'As of February 28, 2022, the company had repurchased a cumulative total of 902,100 shares for 2,763 million yen under the 5 billion yen share repurchase program authorized by its Board of Directors on August 9, 2021.',
    ),
  )
  expect(record.cumulative).toEqual({ to: '2022-02-28', shares: 902_100, cost: { amount: 2_763_000_000, currency: 'JPY' } })
  expect(record.purchase?.cost).toEqual({ amount: 421_000_000, currency: 'JPY' })
})

describe('the results of a tender offer for own shares', () => {
  const result = (...lines: string[]) =>
    readBuyback(`Notice Regarding Results of Tender Offer for Own Shares

October 12, 2021
Ushio Trading Co., Ltd.

Ushio Trading Co., Ltd. resolved on September 8, 2021 to acquire its own shares by a tender offer, which ended on October 11, 2021.

1. Outline of the tender offer
(1) Tender offer price: 1,254 yen per share
2. Results of the tender offer
${lines.join('\n')}
`).purchase

  test('what the shares purchased cost in total', () => {
    const told = result(
      '(1) Number of shares planned to be purchased: 2,400,000 shares',
      '(2) Number of shares tendered: 2,251,830 shares',
      '(3) Number of shares purchased: 2,251,830 shares',
      '(4) Total cost of purchase: 2,823,794,820 yen',
    )
    expect(told).toEqual({ shares: 2_251_830, cost: { amount: 2_823_794_820, currency: 'JPY' } })
  })

  test('not the price, nor what the shares planned would cost', () => {
    const told = result(
      '(1) Number of shares purchased: 2,251,830 shares',
      '(2) Purchase price: 1,254 yen',
      '(3) Number of shares planned to be purchased: 2,400,000 shares',
      '(4) Total cost of purchase: 3,009,600,000 yen',
    )
    expect(told).toEqual({ shares: 2_251_830 })
  })
})

const LABELS = ['Class of shares', 'Number of shares acquired', 'Total amount', 'Acquisition period', 'Method']
const VALUES = ['Common stock', '186,000 shares', '¥399,604,300', 'February 15, 2018 through May 30, 2018', 'Market purchases']

test.each([
  [' .......... ', 10],
  ['…………… ', 6],
  [' . . . . . . ', 6],
])('points that lead from a label to words say what a colon says: %s', (points) => {
  const record = readBuyback(`Notice of the Status of Acquisition of Own Shares

May 31, 2018
Kitabe Breweries, Ltd.

Kitabe Breweries, Ltd. announces the status of the acquisition of its own shares.

${LABELS.map((label, k) => label + points + VALUES[k]).join('\n')}
`)
  expect(record.purchase).toEqual({
    shareClass: 'common',
    shares: 186_000,
    cost: { amount: 399_604_300, currency: 'JPY' },
    period: { from: '2018-02-15', to: '2018-05-30' },
    method: 'Market purchases',
  })
})

test('a percentage before and after a change, the day in a heading, and a basis in other words', () => {
  const changed = readBuyback(`Notice of Change to the Acquisition of Own Shares

June 12, 2023
Tamamizu Foods Co., Ltd. (TSE: 2977)

The Board of Directors resolved today to change the acquisition of own shares as follows.

| Item | Before change | After change |
| Total number of shares to be acquired | Up to 310,000 shares | Up to 520,000 shares |
| Ratio to issued shares (excluding treasury shares) | 1.21% | 2.03% |

Treasury shares held on May 31, 2023
Treasury shares: 70,600
`)
  expect(changed.authorization).toMatchObject({ maxShares: 520_000, maxSharesPercent: 2.03 })
  expect(changed.holdings).toEqual({ asOf: '2023-05-31', treasuryShares: 70_600 })
  const bought = readBuyback(`Notice of the Status of Acquisition of Own Shares

June 12, 2023
Tamamizu Foods Co., Ltd.

Tamamizu Foods Co., Ltd. announces the status of the acquisition of its own shares.

Number of shares acquired: 7,400 shares
Period of acquisition: May 1, 2023 to May 31, 2023 (based on contract)
`)
  expect(bought.purchase?.basis).toBe('trade')

  const behind = (words: string) =>
    readBuyback(`Notice of the Status of Acquisition of Own Shares

June 12, 2023
Tamamizu Foods Co., Ltd.

Number of shares acquired: 7,400 shares
Period of acquisition: May 1, 2023 to May 31, 2023
Method of acquisition: Purchase on the market ${words}
`)
  expect(behind('based on contracts with a securities company').purchase?.basis).toBeUndefined()
  expect(behind('based on contract').purchase?.basis).toBeUndefined()
  expect(behind('(based on contracts)').purchase?.basis).toBe('trade')
  expect(behind('(trades, based on contract)').purchase?.basis).toBe('trade')
  expect(behind('(figures stated based on contract)').purchase?.basis).toBe('trade')
  expect(behind('(discretionary trades, based on contract)').purchase?.basis).toBeUndefined()
  expect(behind('trades, based on contract)').purchase?.basis).toBeUndefined()
})
