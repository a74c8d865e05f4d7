import { describe, expect, test } from 'vitest'
import { toldOf } from '../support/buyback.js'

const told = (headline: string, ...lines: string[]): string[] =>
  toldOf(`${headline}\nJune 6, 2018\nTorridon Loom Co., Ltd.\n${lines.join('\n')}`)

const RESOLVED = 'The Board of Directors resolved today to buy back own shares.'
const LIMITS = ['Number of shares to be acquired: up to 700,000 shares', 'Amount of acquisition: up to 910 million yen']

describe('percentages of other things than the issued shares', () => {
  test.each([
    '(40% of the treasury shares will be cancelled)',
    '(75% to be bought by December 28, 2018)',
    '(60% of the shares to be acquired from the market)',
  ])('%s', (aside) => {
    expect(told('Notice of Share Buyback', RESOLVED, `Number of shares: up to 700,000 shares ${aside}`)).toEqual([
      'authorization',
      'authorization: resolvedOn 2018-06-06, maxShares 700000',
    ])
  })

  test.each(['(1.4% of the issued shares)', '(1.4%)', '(1.4% of the total shares)', '(1.4% of the total, excluding treasury shares)'])(
    'but: %s',
    (aside) => {
      expect(told('Notice of Share Buyback', RESOLVED, `Number of shares: up to 700,000 shares ${aside}`)).toEqual([
        'authorization',
        'authorization: resolvedOn 2018-06-06, maxShares 700000, maxSharesPercent 1.4',
      ])
    },
  )
})

describe('what was bought is no limit', () => {
  test('a heading says up to which day', () => {
    const lines = ['1. Own shares acquired up to May 31, 2018', 'Total number: 84,000 shares', 'Total amount: 105,420,000 yen']
    const resolution = ['2. Resolution of February 8, 2018', ...LIMITS]
    expect(told('Notice Regarding Share Buyback', ...lines, ...resolution)).toEqual([
      'authorization',
      'authorization: resolvedOn 2018-02-08, maxShares 700000, maxCost 910000000 JPY',
      'cumulative: to 2018-05-31, shares 84000, cost 105420000 JPY',
    ])
  })

  test('a bracket says how much of the maximum was used', () => {
    const lines = ['1. Acquisition from May 1, 2018 to May 31, 2018', 'Number: 84,000 shares (12% of the maximum)', 'Cost: 105,420,000 yen']
    const parts = told('Notice of Completion of Acquisition of Own Shares', ...lines).join('\n')
    expect(parts).toContain('shares 84000, cost 105420000 JPY')
    expect(parts).not.toMatch(/maxShares|maxCost/)
  })

  test('a report under the name of the resolution', () => {
    const lines = ['Resolution of February 8, 2018', 'Period: May 1, 2018 to May 31, 2018', 'Number of shares purchased: 84,000 shares']
    expect(told('Status of Share Buyback', ...lines)).toEqual(['progress', 'purchase: period 2018-05-01/2018-05-31, shares 84000'])
    expect(told('Status of Share Buyback', ...lines.slice(0, 1), 'Number of shares acquired: up to 700,000 shares')).toContain(
      'authorization: resolvedOn 2018-02-08, maxShares 700000',
    )
  })
})

test.each(['Notice of Extension of the Acquisition Period of Own Shares', 'Notice of the Purchase Date of Own Shares'])(
  'the day below a headline is no period: %s',
  (headline) => {
    expect(told(headline, ...LIMITS, 'Period of acquisition: July 2, 2018 to August 31, 2018')).toContain(
      'authorization: maxShares 700000, maxCost 910000000 JPY, period 2018-07-02/2018-08-31',
    )
  },
)

describe('the issued shares beside a cancellation', () => {
  const cancelled = (...lines: string[]): string[] =>
    told(
      'Notice of Cancellation of Treasury Shares',
      'Number of shares to be cancelled: 400,000 shares',
      'Date of cancellation: June 29, 2018',
      ...lines,
    )
  const CANCELLED = 'cancellation: shares 400000, scheduledOn 2018-06-29'

  test('before it and after it', () => {
    const both = ['Total issued shares before cancellation: 21,600,000 shares', 'Total issued shares after cancellation: 21,200,000 shares']
    expect(cancelled(...both)).toEqual(['cancellation', `${CANCELLED}, issuedAfter 21200000`])
    expect(cancelled('Total number of issued shares (prior to cancellation): 21,600,000 shares')).toEqual(['cancellation', CANCELLED])
  })

  test('"after" of another class, in the line above', () => {
    const lines = [
      'Class A shares outstanding: before 900,000 shares, after 500,000 shares',
      'Common shares outstanding: 21,600,000 shares',
    ]
    expect(cancelled(...lines).join('\n')).not.toContain('issuedAfter 21600000')
  })
})
