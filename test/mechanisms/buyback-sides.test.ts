import { expect, test } from 'vitest'
import { partsOf, readBuyback } from '../support/buyback.js'

const changed = (...lines: string[]): string[] =>
  partsOf(
    readBuyback(`Notice Regarding Change of Terms of Treasury Share Acquisition

October 10, 2014
Mizube Logistics Co., Ltd.

The Board of Directors resolved today to change the terms of the acquisition of treasury shares.

${lines.join('\n')}
`),
  )

const result = (...lines: string[]): string[] =>
  partsOf(
    readBuyback(`Notice of Result of Acquisition of Treasury Shares

October 10, 2014
Mizube Logistics Co., Ltd.

The Company acquired treasury shares today.

${lines.join('\n')}
`),
  )

const terms = 'authorization: resolvedOn 2014-10-10, maxShares 450000, maxCost 680000000 JPY, period 2014-05-12/2015-03-31'

test.each([
  ['bars', '| Item | Before the change | After the change |', ' | '],
  ['tabs', 'Item\tPrevious plan\tRevised plan', '\t'],
  ['gaps', 'Item          Original terms          Amended terms', '          '],
])('of the terms before and after a change those after it hold: %s', (_, heads, gap) => {
  const row = (...cells: string[]): string => (gap === ' | ' ? `| ${cells.join(gap)} |` : cells.join(gap))
  const told = changed(
    heads,
    row('Number of shares to be acquired', 'Up to 300,000 shares', 'Up to 450,000 shares'),
    row('Total cost', 'Up to 450 million yen', 'Up to 680 million yen'),
    row('Acquisition period', 'May 12, 2014 to November 28, 2014', 'May 12, 2014 to March 31, 2015'),
  )
  expect(told).toEqual(['authorization', terms])
})

test('cells that go on over the next lines', () => {
  const told = changed(
    '                            Before change                  After change',
    'Number of shares            Up to 300,000 shares           Up to 450,000 shares',
    'to be acquired              (0.8% of issued shares)        (1.2% of issued shares)',
    'Total cost                  Up to 450 million yen          Up to 680 million yen',
    'Period                      May 12, 2014 to                May 12, 2014 to',
    '                            November 28, 2014              March 31, 2015',
  )
  expect(told).toEqual(['authorization', terms.replace('maxCost', 'maxSharesPercent 1.2, maxCost')])
})

test.each([
  'Total cost: up to 680 million yen (before the change: up to 450 million yen)',
  'Total cost: up to 680 million yen (previously up to 450 million yen)',
])('a bracket tells what held before: %s', (line) => {
  expect(changed(line)).toEqual(['authorization', 'authorization: resolvedOn 2014-10-10, maxCost 680000000 JPY'])
})

test('of two limits of which no word says which holds neither is taken', () => {
  expect(changed('Class of shares: Common shares', 'Total cost: up to 680 million yen (up to 450 million yen)')).toEqual([
    'authorization',
    'authorization: resolvedOn 2014-10-10, shareClass common',
  ])
})

test('what was planned stands beside what came of it', () => {
  expect(
    result(
      '| Item | Planned (October 9) | Result |',
      '| Class of shares | Common shares | Common shares |',
      '| Number of shares | 300,000 shares (maximum) | 287,400 shares |',
      '| Total cost | 450,000,000 yen (maximum) | 431,100,000 yen |',
      '| Date of acquisition | October 10, 2014 | October 10, 2014 |',
    ),
  ).toEqual([
    'completion',
    'authorization: shareClass common, maxShares 300000, maxCost 450000000 JPY, period 2014-10-10/2014-10-10',
    'purchase: period 2014-10-10/2014-10-10, shareClass common, shares 287400, cost 431100000 JPY',
  ])
})

test.each([
  ['Issued shares before the cancellation', 'Issued shares after the cancellation'],
  ['Shares outstanding prior to cancellation', 'Shares outstanding after cancellation'],
])('the shares issued before a cancellation keep those after it to themselves: %s', (before, after) => {
  const text = `Notice of Cancellation of Treasury Shares

October 10, 2014
Mizube Logistics Co., Ltd.

Number of shares to be cancelled: 300,000 shares
${before}: 37,500,000 shares
${after}: 37,200,000 shares
`
  expect(partsOf(readBuyback(text))).toEqual(['cancellation', 'cancellation: shares 300000, issuedAfter 37200000'])
})
