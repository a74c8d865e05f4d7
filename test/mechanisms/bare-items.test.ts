import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/document/layout.js'
import { scan } from '../../src/document/scan.js'
import { readBuyback } from '../support/buyback.js'
import { readOptions } from '../support/options.js'

describe('items whose numbers have neither point nor bracket', () => {
  test('the terms of options', () => {
    const record = readOptions(`Issue of Subscription Rights to Shares (Stock Options)

August 9, 2013
Tatehira Denki K.K. (TSE: 6699)

The Board of Directors resolved today to allot subscription rights to shares as stock options.

1 Number of rights to be issued 330
2 Shares under the rights Common stock, 33,000 shares (100 shares per right)
3 Payment for the rights None
4 Exercise price per share 1,275 yen
5 Period for exercise of the rights From August 27, 2015 to August 26, 2020
6 Allotment date August 26, 2013
7 Persons to be allotted rights: 9 directors, 330 rights
`)
    expect(record).toMatchObject({
      allottedOn: '2013-08-26',
      rights: { count: 330, sharesPerRight: 100 },
      underlying: { shareClass: 'common', shares: 33_000 },
      issuePrice: { status: 'none' },
      exercisePrice: { perShare: { status: 'set', value: { amount: 1275, currency: 'JPY' } } },
      exercisePeriod: { from: '2015-08-27', to: '2020-08-26' },
    })
    expect(record.allottees?.map(({ persons }) => persons)).not.toContain(7)
  })

  test('the terms of a purchase of own shares', () => {
    const { authorization } = readBuyback(`Notice of Acquisition of Own Shares

May 20, 2024
Isonami Kiln Works Co., Ltd.

The Board of Directors resolved today to acquire own shares.

1 Class of shares to be acquired Common stock
2 Number of shares to be acquired Up to 300,000 shares
3 Total amount of acquisition Up to 450 million yen
4 Period of acquisition May 21, 2024 to September 30, 2024
`)
    expect(authorization).toEqual({
      resolvedOn: '2024-05-20',
      shareClass: 'common',
      maxShares: 300_000,
      maxCost: { amount: 450_000_000, currency: 'JPY' },
      period: { from: '2024-05-21', to: '2024-09-30' },
    })
  })

  const itemsOf = (...lines: string[]): number[] => layOut(scan(lines.join('\n'))).items.map(({ marker }) => marker.number)

  test('a run of lines that count up is a list', () => {
    expect(itemsOf('1 Kind of shares', '2 Number of shares', 'more of it', '3 Total amount', '4 Period of purchase')).toEqual([1, 2, 3, 4])
  })

  test.each([
    ['days', ['1 April 2024', '2 April 2024', '3 April 2024', '4 April 2024']],
    ['figures', ['1 Director of the company', '2 Officers of the company', '8 Managers of the company', '41 Staff of the company']],
    ['too few', ['1 Kind of shares', '2 Number of shares', '3 Total amount']],
    ['small letters', ['1 share of stock', '2 shares of stock', '3 shares of stock', '4 shares of stock']],
    ['far apart', ['1 Kind of shares', ...Array(40).fill('A line'), '2 Number of shares', '3 Total amount', '4 Period of purchase']],
  ])('%s are none', (_, lines) => {
    expect(itemsOf(...lines)).toEqual([])
  })
})

test('issued shares without own shares, in other words', () => {
  for (const words of ['except treasury shares', 'less treasury shares', 'exclusive of treasury stock', 'other than own shares']) {
    const { holdings } = readBuyback(`Notice of Acquisition of Own Shares

May 20, 2024
Isonami Kiln Works Co., Ltd.

The Board of Directors resolved today to acquire own shares.

(1) Number of shares to be acquired: up to 300,000 shares
(2) Total amount: up to 450 million yen

Issued shares ${words}: 11,929,400
`)
    expect(holdings).toEqual({ issuedSharesExcludingTreasury: 11_929_400 })
  }
})
