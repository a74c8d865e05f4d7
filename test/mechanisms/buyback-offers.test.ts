import { expect, test } from 'vitest'
import { partsOf, readBuyback } from '../support/buyback.js'

const release = (headline: string, ...lines: string[]): string => `September 4, 2017

Hakobe Ceramics Co., Ltd. (TSE: 5377)

${headline}

${lines.join('\n')}
`

const offer = (...lines: string[]): string[] =>
  partsOf(
    readBuyback(
      release(
        'Notice Regarding Repurchase of Own Shares through Tender Offer',
        'The Board of Directors resolved today to repurchase own shares by way of a tender offer.',
        ...lines,
      ),
    ),
  )

const limits = ['Total number of shares to be repurchased: up to 2,400,100 shares', 'Period: September 5, 2017 to November 30, 2017']
const resolved = 'authorization: resolvedOn 2017-09-04, maxShares 2400100, period 2017-09-05/2017-11-30'

test.each([
  [
    'below a heading',
    ['2. Outline of the tender offer', '(1) Period: September 5, 2017 to October 3, 2017', '(2) Number of shares: up to 2,400,000 shares'],
  ],
  ['before the terms of the resolution', []],
  ['in a line of its own', ['Number of shares scheduled to be repurchased in the tender offer: 2,400,000 shares']],
  ['planned', ['Number of shares planned to be purchased: 2,400,000 shares', 'Tender offer period: September 5, 2017 to October 3, 2017']],
])('the terms of a tender offer are no terms of the resolution: %s', (_, lines) => {
  expect(offer('1. Resolution', ...limits, ...lines)).toEqual(['authorization', resolved])
  if (lines.length > 2) return
  expect(offer(...lines.map((line) => line.replace('2. ', '1. ')), '2. Details of the resolution', ...limits)).toEqual([
    'authorization',
    resolved,
  ])
})

test('what the offer brought in is what was bought', () => {
  const text = release(
    'Notice of Results of Tender Offer for Own Shares',
    'The tender offer for own shares, which the Board of Directors resolved on July 28, 2017, ended on September 1, 2017.',
    '1. Tender offer',
    '(1) Number of shares planned to be purchased: 900,000 shares',
    '(2) Number of shares purchased: 870,300 shares',
    '(Reference) Resolution of July 28, 2017: common shares, 900,100 shares (maximum), 1,350,150,000 yen (maximum), from July 31, 2017 to September 29, 2017',
  )
  expect(partsOf(readBuyback(text))).toEqual([
    'completion',
    'authorization: resolvedOn 2017-07-28, shareClass common, maxShares 900100, maxCost 1350150000 JPY, period 2017-07-31/2017-09-29',
    'purchase: shares 870300',
  ])
})

test('a day that figures are counted on is no day of the resolution below it', () => {
  const text = release(
    'Share Repurchase Report',
    'Repurchase under the resolution of the Board of Directors',
    '(as of August 31, 2017)',
    'Resolution of the Board of Directors (May 12, 2017)',
    'Repurchase period: May 15, 2017 to October 31, 2017',
    'Cumulative number of shares repurchased: 64,900 shares',
  )
  expect(partsOf(readBuyback(text))).toEqual([
    'progress',
    'authorization: resolvedOn 2017-05-12, period 2017-05-15/2017-10-31',
    'cumulative: shares 64900',
  ])
})

test.each([
  ['Class B', 'Class B preferred stock'],
  ['Second Series', 'Second Series preferred stock'],
])('the class stands as its label prints it, and shares of another class are none that are held: %s', (name, shareClass) => {
  const text = release(
    `Notice of Cancellation of ${name} Preferred Stock`,
    `Class of shares to be cancelled: ${name} preferred stock`,
    'Number of shares to be cancelled: 250,000 shares',
    'Common shares outstanding: 88,410,000 shares',
  )
  expect(partsOf(readBuyback(text))).toEqual(['cancellation', `cancellation: shareClass ${shareClass}, shares 250000`])
})

test('the class of a headline is told whole', () => {
  const text = release('Notice of Cancellation of Class C Preference Shares', 'Number of shares to be cancelled: 250,000 shares')
  expect(readBuyback(text).cancellation?.shareClass).toBe('Class C Preference Shares')
})

test.each([
  ['Aggregate acquired: 310,200 shares for JPY 604,118,000', 'cumulative: shares 310200, cost 604118000 JPY'],
  [
    'Own shares bought until September 1, 2017: 310,200 shares, 604,118,000 yen',
    'cumulative: to 2017-09-01, shares 310200, cost 604118000 JPY',
  ],
  ['Shares acquired from August 1 to September 1, 2017: 310,200 shares, 604,118,000 yen', undefined],
])('a line right below the limits sums up what was bought: %s', (line, expected) => {
  const text = release(
    'Notice of Completion of Acquisition of Own Shares',
    '1. Shares acquired: 90,000 shares',
    '2. (Reference)',
    'Resolution of May 12, 2017: up to 400,000 shares, up to 800 million yen, from May 15, 2017 to August 31, 2017',
    line,
  )
  const parts = partsOf(readBuyback(text))
  expect(parts.find((part) => part.startsWith('cumulative'))).toBe(expected)
})
