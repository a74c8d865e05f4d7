import { describe, expect, test } from 'vitest'
import { safeParseBuyback, verifyRelease } from '../../src/index.js'

/** Reads an invented text; every leaf must come out again from its evidence. */
function read(text: string) {
  const result = safeParseBuyback(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

const yen = (amount: number) => ({ amount, currency: 'JPY' })

const head = `June 3, 2022

Harutsuge Instruments Co., Ltd. (TSE: 6819)

Announcement on Purchase of Own Shares on the Market
`

/** A month's purchase in a list, the resolution and all so far in lists of their own. */
const report = (heading: string, label = 'Shares purchased'): string => `${head}
The state of the purchase of our shares in May is given below.

1. Class of shares to be purchased: Common stock
2. ${label}: 23,700 shares
3. Total amount: 41,208,500 yen
4. Period: May 2, 2022 to May 31, 2022

(Reference)
1. Resolution of the Board on February 10, 2022
(1) Shares to be purchased: up to 640,000 shares
(2) Total amount: up to 1.1 billion yen
(3) Period: February 14, 2022 to December 30, 2022
2. ${heading}
(1) ${label}: 208,300 shares
(2) Total amount: 377,016,200 yen
`

describe('what was bought so far', () => {
  test.each(['Progress to May 31, 2022', 'Total purchased by May 31, 2022', 'State of purchase as of May 31, 2022'])(
    '%s heads no purchase of the month',
    (heading) => {
      const { purchase, cumulative } = read(report(heading))
      expect(purchase).toMatchObject({ period: { from: '2022-05-02', to: '2022-05-31' }, shares: 23_700, cost: yen(41_208_500) })
      expect(cumulative).toEqual({ to: '2022-05-31', shares: 208_300, cost: yen(377_016_200) })
    },
  )

  test('labels of what is to come, in a report that recalls its resolution, tell what was bought', () => {
    const { authorization, purchase, cumulative } = read(report('Progress to May 31, 2022', 'Shares to be purchased'))
    expect(authorization?.maxShares).toBe(640_000)
    expect(purchase?.shares).toBe(23_700)
    expect(cumulative?.shares).toBe(208_300)
  })

  test('a heading of a day whose list names a period is of that period', () => {
    const text = report('Status of purchase as of May 31, 2022').replace(
      '(2) Total amount: 377',
      '(2) Period: May 9 to May 31, 2022\n(3) Total amount: 377',
    )
    expect(read(text).cumulative).toBeUndefined()
  })
})

describe('a line with a label that is nobody’s', () => {
  test('what it tells is not of the label above', () => {
    const { stage, purchase, authorization } = read(`${head}
Period: May 2 to May 31, 2022
Shares purchased: 23,700 shares
Amount: JPY 41.2 million
Plan: resolution of 10 February 2022; up to 640,000 shares (2.6%); up to JPY 1.1 billion; Feb. 14, 2022 - Dec. 30, 2022
`)
    expect(stage).toBe('progress')
    expect(purchase).toEqual({ period: { from: '2022-05-02', to: '2022-05-31' }, shares: 23_700, cost: yen(41_200_000) })
    expect(authorization?.maxShares).not.toBe(23_700)
    expect(authorization?.period?.from).not.toBe('2022-05-02')
  })

  test('a note tells of what stands above', () => {
    const { purchase } = read(`${head}
Period of purchase: May 2 to May 31, 2022
Shares purchased: 23,700 shares
Note: The figures above are given on a settlement basis.
`)
    expect(purchase?.basis).toBe('settlement')
  })
})

test('a percentage of the shares without own ones is checked against what is left after a cancellation', () => {
  const result = safeParseBuyback(`Notice Regarding Cancellation of Own Shares
June 9, 2020
Mejiro Cables Co., Ltd. (TSE: 5893)

The Board of Directors of Mejiro Cables resolved today to cancel its own shares.

1. Number of shares to be cancelled: 1,000,000 shares (5.0% of issued shares, net of treasury shares)
2. Number of issued shares after the cancellation: 21,000,000 shares
(Reference) Number of treasury shares as of May 31, 2020: 2,000,000 shares
`)
  expect(result.success && result.data.checks.map(({ rule, status }) => [rule, status])).toEqual([['percent-of-issued', 'holds']])
})
