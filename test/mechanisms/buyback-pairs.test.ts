import { expect, test } from 'vitest'
import { partsOf, readBuyback } from '../support/buyback.js'

/** A report on one month with the lines that recall what was resolved, and what was bought so far. */
const report = (...lines: string[]): string =>
  `June 3, 2019

Sekirei Optics Corporation (TSE: 7744)

Notice of the Status of Acquisition of Own Shares

The Company acquired its own shares as follows.

1. Number of shares acquired: 90,000 shares
2. Total cost: 117,900,000 yen
(Reference)
${lines.join('\n')}
`

const bought = ['progress', 'purchase: shares 90000, cost 117900000 JPY']
const limits = 'maxShares 700000, maxSharesPercent 1.75, maxCost 900000000 JPY, period 2019-05-08/2019-12-20'

test.each([
  [
    'in one line behind its day',
    [
      'Resolution of May 7, 2019: up to 700,000 shares (1.75% of issued shares); up to 900 million yen; from May 8, 2019 to December 20, 2019',
    ],
    [bought[0], `authorization: resolvedOn 2019-05-07, ${limits}`, bought[1]],
  ],
  [
    'behind a time of the day, whose colon ends no label',
    [
      'Resolution at 15:30 on May 7, 2019: up to 700,000 shares (1.75% of issued shares); up to 900 million yen; from May 8, 2019 to December 20, 2019',
    ],
    [bought[0], `authorization: resolvedOn 2019-05-07, ${limits}`, bought[1]],
  ],
  [
    'in the line below its day',
    [
      'Resolution of May 7, 2019',
      'Up to 700,000 shares (1.75% of issued shares); up to 900 million yen; from May 8, 2019 to December 20, 2019',
    ],
    [bought[0], `authorization: resolvedOn 2019-05-07, ${limits}`, bought[1]],
  ],
  [
    'what was bought so far',
    ['Total acquired so far (as of May 31, 2019): 120,400 shares, 158,212,600 yen'],
    [...bought, 'cumulative: to 2019-05-31, shares 120400, cost 158212600 JPY'],
  ],
  [
    'two limits are of two programmes',
    [
      'Resolution of May 7, 2019: up to 700,000 shares, up to 900 million yen',
      'Resolution of May 9, 2018: up to 500,000 shares, up to 800 million yen',
    ],
    bought,
  ],
  ['a limit that no resolution is named of', ['Lot: up to 700,000 shares, up to 900 million yen'], bought],
])('a number of shares and an amount side by side: %s', (_, lines, expected) => {
  expect(partsOf(readBuyback(report(...lines)))).toEqual(expected)
})

test.each([
  ['Total number: 700,000 shares (maximum)', 700_000],
  ['Number: 700,000', undefined],
])('a label that names no shares takes a number with its unit: %s', (line, expected) => {
  const { authorization } = readBuyback(`June 3, 2019

Sekirei Optics Corporation (TSE: 7744)

Notice of Acquisition of Own Shares

The Board of Directors resolved today to acquire own shares.

Class of shares: Common stock
${line}
Total cost: 900 million yen (maximum)
`)
  expect(authorization?.maxShares).toBe(expected)
})
