import { expect, test } from 'vitest'
import { partsOf, readBuyback } from '../support/buyback.js'

const HEAD = 'June 3, 2019\n\nSekirei Optics Corporation (TSE: 7744)\n\n'
const AUTHORIZED = 'Notice of Acquisition of Own Shares\n\nThe Board of Directors resolved today to acquire own shares.\n\n'
const BOUGHT = 'Notice of the Status of Acquisition of Own Shares\n\nThe Company acquired its own shares as follows.\n\n'
const COMPLETED = 'Notice of Completion of Acquisition of Own Shares\n\nThe acquisition of own shares has been completed.\n\n'
const CANCELLED = 'Notice of Cancellation of Treasury Shares\n\nThe Board of Directors resolved today to cancel treasury shares.\n\n'

test.each([
  [
    '1. Class of shares: Common stock\n2. Total number of shares: Up to 500,000 shares (1.25% of issued shares)\n3. Total cost: Up to 600 million yen\n4. Period: From June 4, 2019 to March 31, 2020\n5. Method: Purchase on the Tokyo Stock Exchange',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, shareClass common, maxShares 500000, maxSharesPercent 1.25, maxCost 600000000 JPY, period 2019-06-04/2020-03-31, method Purchase on the Tokyo Stock Exchange',
    ],
  ],
  [
    '1. Number of shares to be acquired: 500,000 shares\n2. Aggregate amount: ¥600,000,000\n3. Acquisition period: June 4, 2019 - March 31, 2020',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000, maxCost 600000000 JPY, period 2019-06-04/2020-03-31'],
  ],
  [
    '1. Reason: To improve capital efficiency\n2. Number of shares: 500,000 shares at most',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000, reason To improve capital efficiency'],
  ],
  [
    '1. Shares: 500,000 shares\n2. Amount: 600 million yen (maximum)',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000, maxCost 600000000 JPY'],
  ],
  [
    '1. Number of shares: 500,000 shares (ratio to issued shares excluding treasury shares: 1.25%)\n(Reference) Shares as of May 31, 2019\nIssued shares (excluding treasury shares): 40,000,000 shares\nTreasury shares: 1,200,000 shares',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, maxShares 500000, maxSharesPercent 1.25',
      'holdings: asOf 2019-05-31, issuedSharesExcludingTreasury 40000000, treasuryShares 1200000',
    ],
  ],
  [
    '1. Number of shares: 500,000 shares\n(Reference) Holding of treasury shares as of May 31, 2019: Total number of issued shares: 41,200,000 shares Number of treasury shares: 1,200,000 shares',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, maxShares 500000',
      'holdings: asOf 2019-05-31, issuedShares 41200000, treasuryShares 1200000',
    ],
  ],
  [
    'Item | Details\nClass of shares | Common stock\nNumber of shares | 500,000 shares\nTotal cost | 600,000,000 yen\nPeriod | From June 4, 2019 to March 31, 2020',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, shareClass common, maxShares 500000, maxCost 600000000 JPY, period 2019-06-04/2020-03-31',
    ],
  ],
  [
    'The Company will acquire up to 500,000 shares for up to 600 million yen from June 4, 2019 to March 31, 2020.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000, maxCost 600000000 JPY, period 2019-06-04/2020-03-31'],
  ],
  [
    'The Company will buy back 500,000 common shares at a cost of 600 million yen at most by March 31, 2020.',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, shareClass common, maxShares 500000, maxCost 600000000 JPY, period /2020-03-31',
    ],
  ],
  [
    '1. Number of shares to be acquired: 500,000 shares\n2. Number of shares to be cancelled: 300,000 shares\n3. Date of cancellation: April 30, 2020',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'cancellation: shares 300000, scheduledOn 2020-04-30'],
  ],
  [
    '1. Details of acquisition\n(1) Number of shares: 500,000 shares\n2. Details of cancellation\n(1) Number of shares: 300,000 shares\n(2) Scheduled date: April 30, 2020',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'cancellation: shares 300000, scheduledOn 2020-04-30'],
  ],
  [
    '1. Number of shares: 5 hundred thousand shares\n2. Cost: 600',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000'],
  ],
  ['1. Total cost: 600 yen per share', ['authorization', 'authorization: resolvedOn 2019-06-03']],
  ['1. Period: one year from June 4, 2019', ['authorization', 'authorization: resolvedOn 2019-06-03, period 2019-06-04/']],
  ['1. Period: by March 31, 2020', ['authorization', 'authorization: resolvedOn 2019-06-03, period /2020-03-31']],
  [
    '1. Class of shares: Class B shares\n2. Number: 500,000 shares',
    ['authorization', 'authorization: resolvedOn 2019-06-03, shareClass Class B shares, maxShares 500000'],
  ],
  ['1. Total number: 500,000 shares → 700,000 shares', ['authorization', 'authorization: resolvedOn 2019-06-03']],
  ['Before: 500,000 shares\nAfter: 700,000 shares', ['authorization', 'authorization: resolvedOn 2019-06-03']],
])('what may be bought: %s', (text, expected) => expect(partsOf(readBuyback(HEAD + AUTHORIZED + text))).toEqual(expected))

test.each([
  [
    '1. Class of shares: Common stock\n2. Number of shares acquired: 120,000 shares\n3. Total cost: 144,000,000 yen\n4. Period: From May 1, 2019 to May 31, 2019\n5. Method: Market purchase',
    ['progress', 'purchase: period 2019-05-01/2019-05-31, shareClass common, shares 120000, cost 144000000 JPY, method Market purchase'],
  ],
  [
    '1. Shares acquired: 120,000\n2. Cost: ¥144,000,000\n(Reference) Resolution of May 7, 2019\nMaximum number of shares: 500,000 shares\nMaximum cost: 600 million yen\nCumulative shares acquired as of May 31, 2019: 320,000 shares\nCumulative cost: 384,000,000 yen',
    [
      'progress',
      'authorization: resolvedOn 2019-05-07, maxShares 500000, maxCost 600000000 JPY',
      'purchase: shares 120000, cost 144000000 JPY',
      'cumulative: to 2019-05-31, shares 320000, cost 384000000 JPY',
    ],
  ],
  [
    '1. Number of shares acquired: 120,000 shares (trade date basis)\n2. Period: May 1, 2019 to May 31, 2019 (settlement basis)',
    ['progress', 'purchase: period 2019-05-01/2019-05-31, basis trade, shares 120000'],
  ],
  ['1. Number of shares acquired: 0\n2. Total cost: 0 yen', ['progress', 'purchase: shares 0, cost 0 JPY']],
  [
    'The Company acquired 120,000 shares for 144,000,000 yen from May 1, 2019 to May 31, 2019.',
    ['progress', 'purchase: period 2019-05-01/2019-05-31, shares 120000, cost 144000000 JPY'],
  ],
  [
    'The Company bought 120,000 shares in May 2019 at a total cost of 144 million yen. Under the resolution of May 7, 2019 it has bought 320,000 shares for 384 million yen so far.',
    ['progress', 'purchase: shares 120000, cost 144000000 JPY', 'cumulative: shares 320000, cost 384000000 JPY'],
  ],
])('what was bought: %s', (text, expected) => expect(partsOf(readBuyback(HEAD + BOUGHT + text))).toEqual(expected))

test.each([
  [
    '1. Number of shares acquired: 120,000 shares\n2. Total cost: 144,000,000 yen\n3. Period: From May 1, 2019 to May 31, 2019\n\nWith this the acquisition under the resolution of the Board of Directors of May 7, 2019 ends.',
    ['completion', 'authorization: resolvedOn 2019-05-07', 'purchase: period 2019-05-01/2019-05-31, shares 120000, cost 144000000 JPY'],
  ],
  [
    '1. Total number of shares acquired: 480,000 shares\n2. Total cost: 599,900,000 yen\n3. Period: From May 8, 2019 to June 2, 2019\n(Reference) Resolution at the meeting of the Board of Directors held on May 7, 2019\n(1) Number of shares to be acquired: Up to 500,000 shares\n(2) Total cost: Up to 600 million yen\n(3) Period: From May 8, 2019 to March 31, 2020',
    [
      'completion',
      'authorization: resolvedOn 2019-05-07, maxShares 500000, maxCost 600000000 JPY, period 2019-05-08/2020-03-31',
      'purchase: period 2019-05-08/2019-06-02, shares 480000, cost 599900000 JPY',
    ],
  ],
])('what was bought in all: %s', (text, expected) => expect(partsOf(readBuyback(HEAD + COMPLETED + text))).toEqual(expected))

test.each([
  [
    '1. Class of shares to be cancelled: Common stock\n2. Number of shares to be cancelled: 300,000 shares (0.75% of issued shares)\n3. Date of cancellation: June 28, 2019\n4. Number of issued shares after cancellation: 40,900,000 shares',
    ['cancellation', 'cancellation: shareClass common, shares 300000, percentOfIssued 0.75, scheduledOn 2019-06-28, issuedAfter 40900000'],
  ],
  [
    '1. Number of shares: 300,000 shares\n2. Scheduled date: June 28, 2019',
    ['cancellation', 'cancellation: shares 300000, scheduledOn 2019-06-28'],
  ],
  [
    'Number of shares cancelled: 300,000\nIssued shares after the cancellation: 40,900,000\nTreasury shares after the cancellation: 900,000',
    ['cancellation', 'cancellation: shares 300000, issuedAfter 40900000', 'holdings: treasuryShares 900000'],
  ],
])('what is cancelled: %s', (text, expected) => expect(partsOf(readBuyback(HEAD + CANCELLED + text))).toEqual(expected))
