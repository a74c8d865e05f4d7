import { expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'
import { toldOf } from '../support/buyback.js'

/** What is read of a text, nothing where no fact is. */
const told = (text: string): string[] => (safeParseRelease(text).success ? toldOf(text) : [])

const CHANGED = `Notice Regarding Change of Repurchase of Own Shares
May 14, 2019
Kirishima Optics Co., Ltd.

Kirishima Optics resolved at a meeting of its Board of Directors held on May 14, 2019 to change the terms of the repurchase of its own shares as follows.

`
const REPORTED = `Notice Regarding Status of Repurchase of Own Shares
June 4, 2019
Kirishima Optics Co., Ltd.

Kirishima Optics announces the status of the repurchase of its own shares.

`

test.each<[name: string, rows: readonly string[], read: readonly string[]]>([
  [
    'a period over two lines of its column',
    [
      '| | Before the change | After the change |',
      '| Total number of shares to be acquired | Up to 400,000 shares | Up to 600,000 shares |',
      '| Period of acquisition | May 15, 2019 to | May 15, 2019 to |',
      '| | March 31, 2020 | June 30, 2020 |',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 600000, period 2019-05-15/2020-06-30'],
  ],
  [
    'a label over the two lines, too',
    [
      '| | Before the change | After the change |',
      '| Total number of shares to be acquired | Up to 400,000 shares | Up to 600,000 shares |',
      '| Period of | May 15, 2019 to | May 15, 2019 to |',
      '| acquisition | March 31, 2020 | June 30, 2020 |',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 600000, period 2019-05-15/2020-06-30'],
  ],
  [
    'a period on one line',
    [
      '| | Before the change | After the change |',
      '| Total number of shares to be acquired | Up to 400,000 shares | Up to 600,000 shares |',
      '| Period of acquisition | May 15, 2019 to March 31, 2020 | May 15, 2019 to June 30, 2020 |',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 600000, period 2019-05-15/2020-06-30'],
  ],
  [
    'a period that ends before it begins',
    [
      '| | Before the change | After the change |',
      '| Total number of shares to be acquired | Up to 400,000 shares | Up to 600,000 shares |',
      '| Period of acquisition | July 15, 2020 to | July 15, 2020 to |',
      '| | March 31, 2020 | June 30, 2020 |',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 600000'],
  ],
  [
    'a day above another',
    [
      '| | Before the change | After the change |',
      '| Total number of shares to be acquired | Up to 400,000 shares | Up to 600,000 shares |',
      '| Period of acquisition | May 15, 2019 | May 15, 2019 |',
      '| | March 31, 2020 | June 30, 2020 |',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 600000'],
  ],
  [
    'a day alone',
    [
      '| | Before the change | After the change |',
      '| Total number of shares to be acquired | Up to 400,000 shares | Up to 600,000 shares |',
      '| Period of acquisition | May 15, 2019 | May 16, 2019 |',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 600000, period 2019-05-16/2019-05-16'],
  ],
  [
    'a period that breaks off',
    [
      '| | Before the change | After the change |',
      '| Total number of shares to be acquired | Up to 400,000 shares | Up to 600,000 shares |',
      '| Period of acquisition | May 15, 2019 to | May 15, 2019 to |',
      '| Method | On the market | On the market |',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 600000, period 2019-05-15/, method On the market'],
  ],
  [
    'percentages in brackets on the next line',
    [
      '| | Before the change | After the change |',
      '| Total number of shares to be acquired | 400,000 shares | 600,000 shares |',
      '| | (1.9% of issued shares) | (3.1% of issued shares) |',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 600000, maxSharesPercent 3.1'],
  ],
  [
    'percentages without brackets on the next line',
    [
      '| | Before the change | After the change |',
      '| Total number of shares to be acquired | 400,000 shares | 600,000 shares |',
      '| | 1.9% of issued shares | 3.1% of issued shares |',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 600000'],
  ],
  [
    'percentages behind the numbers',
    [
      '| | Before the change | After the change |',
      '| Total number of shares to be acquired | 400,000 shares (1.9% of issued shares) | 600,000 shares (3.1% of issued shares) |',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 600000, maxSharesPercent 3.1'],
  ],
  [
    'a third column',
    [
      '| | Before the change | After the change | Note |',
      '| Total number of shares to be acquired | 400,000 shares | 600,000 shares | 300 shares |',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14', '! ambiguous /authorization/maxShares'],
  ],
  [
    'old and new',
    ['| | Old | New |', '| Total number of shares to be acquired | 400,000 shares | 600,000 shares |'],
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 600000'],
  ],
  [
    'rows of words between',
    [
      '| | Before the change | After the change |',
      '| Class | Common | Common |',
      '| Reason | Capital | Capital |',
      '| Total number of shares to be acquired | 400,000 shares | 600,000 shares |',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 600000, reason Capital Capital'],
  ],
])('columns before and after a change: %s', (_, rows, read) => expect(told(`${CHANGED}${rows.join('\n')}\n`)).toEqual(read))

test.each<[name: string, rows: readonly string[], read: readonly string[]]>([
  [
    'a month, and all so far',
    [
      '| | Bought in May 2019 | Cumulative total as of May 31, 2019 |',
      '| Total number of shares acquired | 40,000 shares | 90,000 shares |',
      '| Total cost of acquisition | 52,000,000 yen | 117,000,000 yen |',
    ],
    ['progress', 'purchase: shares 40000, cost 52000000 JPY', 'cumulative: to 2019-05-31, shares 90000, cost 117000000 JPY'],
  ],
  [
    'the days of a month',
    [
      '| | May 1, 2019 to May 31, 2019 | Cumulative total as of May 31, 2019 |',
      '| Total number of shares acquired | 40,000 shares | 90,000 shares |',
      '| Total cost of acquisition | 52,000,000 yen | 117,000,000 yen |',
    ],
    [
      'progress',
      'purchase: period 2019-05-01/2019-05-31, shares 40000, cost 52000000 JPY',
      'cumulative: to 2019-05-31, shares 90000, cost 117000000 JPY',
    ],
  ],
  [
    'what was resolved beside both',
    [
      '| | Resolved | May 1, 2019 to May 31, 2019 | Cumulative total |',
      '| Total number of shares | 400,000 shares | 40,000 shares | 90,000 shares |',
      '| Total cost | 520,000,000 yen | 52,000,000 yen | 117,000,000 yen |',
    ],
    [
      'progress',
      'authorization: maxShares 400000, maxCost 520000000 JPY',
      'purchase: period 2019-05-01/2019-05-31, shares 40000, cost 52000000 JPY',
      'cumulative: shares 90000, cost 117000000 JPY',
    ],
  ],
  [
    'a column of percentages',
    [
      '| | Resolved | May 2019 | Progress |',
      '| Total number of shares | 400,000 shares | 40,000 shares | 10.0% |',
      '| Total cost | 520,000,000 yen | 52,000,000 yen | 10.0% |',
    ],
    ['progress', 'authorization: maxShares 400000, maxCost 520000000 JPY', 'purchase: shares 40000, cost 52000000 JPY'],
  ],
  [
    'planned and result',
    [
      '| | Planned | Result |',
      '| Total number of shares | 400,000 shares | 390,000 shares |',
      '| Total cost | 520,000,000 yen | 512,000,000 yen |',
    ],
    ['progress', 'authorization: maxShares 400000, maxCost 520000000 JPY', 'purchase: shares 390000, cost 512000000 JPY'],
  ],
  [
    'a row of numbers between',
    [
      '| | May 2019 | Cumulative total |',
      '| Total number of shares acquired | 40,000 shares | 90,000 shares |',
      '| Days | 20 | 41 |',
      '| Total cost of acquisition | 52,000,000 yen | 117,000,000 yen |',
    ],
    ['progress', 'purchase: shares 40000, cost 52000000 JPY', 'cumulative: shares 90000, cost 117000000 JPY'],
  ],
  ['two months', ['| | May 2019 | June 2019 |', '| Total number of shares acquired | 40,000 shares | 90,000 shares |'], []],
  ['shares that were cancelled', ['| | May 2019 | Cancelled |', '| Total number of shares | 40,000 shares | 90,000 shares |'], []],
  ['a head that says nothing of the kind', ['| | May 2019 | Plants |', '| Total number of shares | 40,000 shares | 90,000 shares |'], []],
  ['fewer heads than cells', ['| May 2019 |', '| Total number of shares acquired | 40,000 shares | 90,000 shares |'], []],
])('columns of what was bought: %s', (_, rows, read) => expect(told(`${REPORTED}${rows.join('\n')}\n`)).toEqual(read))
