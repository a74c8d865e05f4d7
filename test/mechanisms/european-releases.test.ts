import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'

function recordOf(text: string) {
  const result = safeParseRelease(text)
  return result.success ? result.data.record : undefined
}

describe('a programme that is over, told in sentences', () => {
  const bought = (sentence: string) => {
    const record = recordOf(
      `Completion of share buyback programme\n\nTurku, 14 June 2022 – Aurajoki Oyj (Nasdaq Helsinki: AURA) announces the completion of its share buyback programme.\n${sentence}\n`,
    )
    return record?.type === 'buyback' ? record.purchase : undefined
  }
  const COST = { amount: 8_290_500, currency: 'EUR' }
  const PERIOD = { from: '2022-02-14', to: '2022-06-13' }

  test.each([
    'During the period from 14 February 2022 to 13 June 2022, Aurajoki repurchased 650,000 own shares for an average price of EUR 12.7546 per share, a total of EUR 8,290,500.',
    'During the period from 14 February 2022 to 13 June 2022, the company repurchased 650,000 own shares for a total of EUR 8,290,500.',
    'Aurajoki bought back 650,000 own shares between 14 February 2022 and 13 June 2022 for EUR 8,290,500.',
  ])('%s', (sentence) => expect(bought(sentence)).toMatchObject({ period: PERIOD, shares: 650_000, cost: COST }))

  test('with no days', () =>
    expect(bought('A total of 650,000 shares were repurchased for EUR 8,290,500.')).toEqual({ shares: 650_000, cost: COST }))
})

describe('results of half a year', () => {
  const TEXT = `Vasari Tyres N.V. – First half 2019 results

Rotterdam, 31 July 2019

Key figures (EUR million)          H1 2019    H1 2018    Change
Revenue                              1,245      1,180      5.5%
EBITDA                                 212        190     11.6%
Operating profit (EBIT)                118        104     13.5%
Net profit                              77         66     16.7%
`
  const record = recordOf(TEXT)

  test('have the first line as headline, not the heads of their table', () =>
    expect(record?.headline).toBe('Vasari Tyres N.V. – First half 2019 results'))

  test('name operating profit twice', () => {
    const figures = record?.type === 'earnings' ? record.results?.[0]?.figures : undefined
    expect(figures?.find(({ metric }) => metric === 'operatingProfit')?.value).toEqual({ amount: 118_000_000, currency: 'EUR' })
    expect(figures?.map(({ metric }) => metric)).toEqual(['netSales', 'operatingProfit', 'profit'])
  })
})

test.each([
  'Aggregate number and price of shares repurchased (as of March 4, 2015)',
  'Total number and price repurchased as of March 4, 2015',
])('what stands below "%s" is all that was bought so far', (heading) => {
  const record = recordOf(`NOTICE OF COMPLETION OF REPURCHASE OF OWN SHARES

Tokyo, March 5, 2015 — Tarumi Life Holdings, Inc. (TSE: 8791) announces that it has completed the repurchase of its own shares resolved at the meeting of its Board of Directors held on November 14, 2014.

Aggregate number of shares repurchased: 1,230,400 shares
Aggregate price of shares repurchased: JPY 2,184,552,300
Period of repurchase: From February 2, 2015 to March 4, 2015

(Reference)
1. Matters resolved at the Board of Directors meeting held on November 14, 2014
(1) Aggregate number of shares to be repurchased: Up to 8,000,000 shares
(2) Aggregate price of shares to be repurchased: Up to JPY 15,000,000,000
2. ${heading}
(1) Aggregate number of shares repurchased: 7,911,200 shares
(2) Aggregate price of shares repurchased: JPY 14,999,871,400
`)
  expect(record?.type === 'buyback' ? record.cumulative : undefined).toEqual({
    to: '2015-03-04',
    shares: 7_911_200,
    cost: { amount: 14_999_871_400, currency: 'JPY' },
  })
})
