import { describe, expect, test } from 'vitest'
import { partsOf, readBuyback } from '../support/buyback.js'

const read = (headline: string, ...lines: string[]): string[] =>
  partsOf(
    readBuyback(`Notice Concerning ${headline}

August 4, 2025
Isonami Kiln Works Co., Ltd. (TSE: 5391)

${lines.join('\n')}
`),
  )

test.each([
  'one month after the conclusion of the meeting of shareholders to be held on June 26, 2026',
  'within one year from the conclusion of the Ordinary General Meeting of Shareholders held on June 26, 2025',
  'within three months after September 1, 2025',
])('the day from which a period is reckoned is no period: %s', (period) => {
  expect(
    read(
      'Acquisition of Own Shares',
      'The Board of Directors resolved today to acquire own shares.',
      '1. Number of shares to be acquired: up to 500,000 shares',
      '2. Total amount: up to 1,000 million yen',
      `3. Acquisition period: ${period}`,
    ),
  ).toContainEqual(expect.stringMatching(/maxCost 1000000000 JPY$/))
})

test('the price of a share is not the cost of all', () => {
  expect(
    read(
      'Acquisition of Own Shares',
      'The Company resolved on August 4, 2025 to acquire own shares as follows.',
      '1. Number of shares: 120,000 shares',
      '2. Price: 1,985 yen, the closing price of August 4, 2025',
      '3. Method: ToSTNeT-3',
    ),
  ).toContainEqual('authorization: maxShares 120000, method ToSTNeT-3')
})

describe('two programmes', () => {
  test('what was bought under the first is no limit of the second', () => {
    expect(
      read(
        'Repurchase of Own Shares',
        '1. First programme (resolved on February 10, 2025)',
        '(1) Total number of shares repurchased: 300,000 shares',
        '(2) Total cost: 588,120,300 yen',
        '(3) Period: February 12 to July 25, 2025',
        '2. Second programme (resolved on August 4, 2025)',
        '(1) Total number of shares to be repurchased: up to 400,000 shares',
        '(2) Total cost: up to 800 million yen',
        '(3) Period: August 5 to December 30, 2025',
      ),
    ).toEqual(['authorization: resolvedOn 2025-08-04, maxShares 400000, maxCost 800000000 JPY, period 2025-08-05/2025-12-30'])
  })

  test('what was bought in a month below the heading of a resolution is no limit', () => {
    const parts = read(
      'Status of Share Buyback',
      'Programme B (resolved on June 20, 2025; up to 400,000 shares and 800 million yen)',
      'Shares acquired in July: 33,000 shares',
      'Cost: 66,009,100 yen',
      'Shares acquired so far: 45,000 shares',
    )
    expect(parts.join('; ')).not.toContain('maxShares 33000')
  })
})

test('shares to which all of others are added are not all that are cancelled', () => {
  expect(
    read(
      'Acquisition and Cancellation of Own Shares',
      '1. Acquisition',
      '(1) Number of shares to be acquired: up to 500,000 shares',
      '(2) Total cost: up to 1,000 million yen',
      '2. Cancellation',
      '(1) Number of shares to be cancelled: 300,000 shares held in treasury and all shares to be acquired',
      '(2) Scheduled date: January 30, 2026',
    ),
  ).toContain('cancellation: scheduledOn 2026-01-30')
})

describe('tables and brackets that say of what a number is', () => {
  test('a column of what was acquired by a day is all so far', () => {
    expect(
      read(
        'Status of Acquisition of Own Shares',
        '                              Resolution        Acquired by July 31, 2025    Progress',
        'Number of shares (shares)     300,000           154,300                      51.4%',
      ),
    ).toEqual(['progress', 'authorization: maxShares 300000', 'cumulative: to 2025-07-31, shares 154300'])
  })

  test('a bracket that says cumulative behind one of two numbers', () => {
    const parts = read(
      'Status of Acquisition of Own Shares',
      '1. Class of shares: Common stock',
      '2. Number of shares acquired: 154,300 shares (cumulative), 61,000 shares (July)',
      '3. Total cost: 302,334,900 yen (cumulative), 120,331,200 yen (July)',
      '4. Method: Market purchases',
    )
    expect(parts.join('; ')).not.toMatch(/154300|302334900/)
  })

  test('before a cancellation, and after it', () => {
    expect(
      read(
        'Cancellation of Treasury Shares',
        '                              Before       Change       After',
        'Total issued shares           41,200,000   -300,000     40,900,000',
        'Cancellation date: August 29, 2025',
      ),
    ).toEqual(['cancellation', 'cancellation: scheduledOn 2025-08-29', 'holdings: issuedShares 41200000'])
  })
})

test('the days in the heading of another block are not those of what was bought in the first', () => {
  const parts = read(
    'Status of Acquisition of Own Shares',
    '1. Acquired in July 2025',
    '   Shares 61,000',
    '   Yen 120,331,200',
    '2. Acquired from May 13 to July 31, 2025',
    '   Shares 154,300',
    '   Yen 302,334,900',
  )
  expect(parts).toContain('purchase: shares 61000')
})

test('the day of a plan that a resolution is held against is not its own', () => {
  const parts = read(
    'Acquisition of Own Shares',
    'Isonami Kiln Works Co., Ltd. decided, by a resolution of its Board of Directors, that it would acquire up to 300,000 of its own shares, whereas the medium-term plan of May 12, 2025 had provided for 500,000 shares.',
  )
  expect(parts).toContain('authorization: maxShares 300000')
})

test('what was bought on the first of several days is not all', () => {
  const parts = read(
    'Status of Acquisition of Own Shares',
    '1. Class of shares: Common stock',
    '2. Shares acquired: July 1: 3,000 shares, 5,900,000 yen; July 2: 2,900 shares, 5,710,000 yen; total 61,000 shares, 120,331,200 yen',
    '3. Method: Market purchases',
  )
  expect(parts.join('; ')).not.toContain('shares 3000')
})

test('shares that are to be cancelled are not those that are issued', () => {
  const parts = read(
    'Cancellation of Treasury Shares',
    'Of the 812,300 treasury shares held as of July 31, 2025, the Company will cancel 300,000 shares (0.73% of issued shares) on August 29, 2025.',
    '1. Shares to be cancelled: 300,000',
    '2. Cancellation date: August 29, 2025',
  )
  expect(parts.join('; ')).not.toContain('issuedShares 300000')
})

test('what a bracket says was the limit formerly is no limit', () => {
  const parts = read(
    'Change in Acquisition of Own Shares',
    'The Company resolved to change the resolution of May 12, 2025 as follows. Changes are in brackets.',
    '1. Number of shares: up to [500,000] shares (formerly up to 300,000 shares)',
    '2. Amount: up to [1,000] million yen (formerly up to 600 million yen)',
  )
  expect(parts.join('; ')).not.toMatch(/300000|600000000/)
})

test('a limit that is added to another is not the whole', () => {
  const parts = read(
    'Expansion of Share Buyback',
    'The Board of Directors resolved today to expand the buyback of own shares.',
    '1. Additional number of shares: up to 200,000 shares',
    '2. Additional amount: up to 400 million yen',
    '3. Total number after the expansion: up to 500,000 shares',
    '4. Total amount after the expansion: up to 1,000 million yen',
  )
  expect(parts.join('; ')).not.toMatch(/200000|400000000/)
})

test('a limit is no method, and the limit of one method is not that of all', () => {
  const parts = read(
    'Acquisition of Own Shares',
    '1. Method of acquisition',
    '(1) ToSTNeT-3 on August 5, 2025 at 1,985 yen: up to 100,000 shares',
    '(2) Market purchase from August 6, 2025 to December 30, 2025: up to 200,000 shares',
    '2. Total number of shares to be acquired: up to 300,000 shares',
    '3. Total cost: up to 600 million yen',
  )
  expect(parts).toEqual(['authorization: maxShares 300000, maxCost 600000000 JPY'])
})

describe('labels of something else', () => {
  test('shares that were acquired are not those that were cancelled', () => {
    const parts = read(
      'Cancellation of Own Shares',
      '1. Own shares acquired in July 2025: 61,000 shares',
      '2. Own shares cancelled in July 2025: 100,000 shares',
      '3. Own shares held as of July 31, 2025: 473,300 shares',
    )
    expect(parts.join('; ')).not.toContain('shares 61000')
  })

  test('what remains of a limit', () => {
    const parts = read(
      'Status of Acquisition of Own Shares',
      'Isonami Kiln Works Co., Ltd. acquired 61,000 own shares for 120,331,200 yen from July 1 to July 31, 2025.',
      '',
      '1. Resolution: May 12, 2025',
      '2. Shares to be acquired: up to 300,000',
      '3. Cost remaining: 297,665,100 yen',
    )
    expect(parts.join('; ')).not.toContain('297665100')
  })

  test('the period of a plan that the shares are for', () => {
    expect(
      read(
        'Purchase of Own Shares for Stock Compensation',
        'The Board of Directors resolved today to purchase own shares for the stock compensation plan.',
        '1. Number of shares to be purchased: up to 40,000 shares',
        '2. Plan period: fiscal years ending March 31, 2026 to March 31, 2028',
        '3. Purchase period: August 12 to August 29, 2025',
      ),
    ).toContainEqual(expect.stringMatching(/period 2025-08-12\/2025-08-29$/))
  })
})
