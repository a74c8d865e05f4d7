import { describe, expect, test } from 'vitest'
import { parseBuyback, parseEarnings, parseStockOptions } from '../../src/index.js'

const LEAD = 'June 6, 2018\nTorridon Loom Co., Ltd.'
const RESOLVED = 'The Board of Directors resolved today to repurchase its own shares.'

/** What is resolved, bought and cancelled by a notice with these lines. */
function buyback(headline: string, ...lines: string[]) {
  const { stage, authorization, purchase, cancellation } = parseBuyback(`${headline}\n${LEAD}\n${lines.join('\n')}`).record
  return { stage, authorization, purchase, cancellation }
}
const limits = (...lines: string[]) =>
  buyback('Notice of Share Repurchase', RESOLVED, 'Amount: up to 910 million yen', ...lines).authorization

describe('numbers of shares', () => {
  test('units that are each for some shares are a product that is not printed', () => {
    expect(limits('Number of shares to be repurchased: 7,000 units, each for 100 shares')?.maxShares).toBeUndefined()
    expect(limits('Number of shares to be repurchased: 7,000 units (700,000 shares)')?.maxShares).toBe(700_000)
  })

  test('a number with its own unit in full takes none of its label', () => {
    expect(limits('Total number of shares to be repurchased (thousands): 700,000 shares')?.maxShares).toBe(700_000)
  })

  test.each(['(ratio of shares bought so far: 40.0%)', '(progress rate: 40.0%)'])('no percentage of those issued: %s', (aside) => {
    expect(limits(`Number of shares to be repurchased: 700,000 shares ${aside}`)?.maxSharesPercent).toBeUndefined()
  })

  test('the same number in another print is the same', () => {
    const twice = ['Number of shares to be repurchased: 700,000 shares', 'Number of shares to be repurchased: 0.7 million shares']
    expect(limits(...twice)?.maxShares).toBe(700_000)
    expect(limits(twice[0] as string, 'Number of shares to be repurchased: 0.6 million shares')?.maxShares).toBeUndefined()
  })
})

describe('days of something else', () => {
  test.each(['Completion of the purchase is expected on June 29, 2018.', 'Start of acquisition is planned for July 2, 2018.'])(
    'no period: %s',
    (sentence) => {
      expect(limits('Number of shares: up to 700,000 shares', '', sentence)?.period).toBeUndefined()
    },
  )

  test('an announcement of a cancellation is none', () => {
    const told = (sentence: string) =>
      buyback('Notice of Cancellation of Treasury Shares', 'Number of shares to be cancelled: 400,000 shares', '', sentence).cancellation
    expect(told('Announcement of the cancellation is expected on June 29, 2018.')?.scheduledOn).toBeUndefined()
    expect(told('The cancellation is scheduled for June 29, 2018.')?.scheduledOn).toBe('2018-06-29')
  })
})

test('what a subsidiary is to buy says nothing of the class', () => {
  const sentence = 'In the tender offer by our subsidiary Torridon Dye, the shares to be acquired are preferred shares.'
  expect(limits('Number of shares: up to 700,000 shares', '', sentence)?.shareClass).toBeUndefined()
})

test('a completion whose shares are held on is a completion', () => {
  const bought = ['Number of shares purchased: 84,000 shares', 'Total cost: 105,420,000 yen']
  expect(buyback('Completion of Repurchase of Own Shares and Continued Holding as Treasury Shares', ...bought).stage).toBe('completion')
})

test.each(['¥1,310 to ¥1,420 per share', 'JPY 1,310 to JPY 1,420 per share', 'between 1,310 yen and 1,420 yen per share'])(
  'a range of exercise prices is no price: %s',
  (words) => {
    const { record } = parseStockOptions(`Notice of Issuance of Stock Options
${LEAD}
The Board of Directors resolved today to issue stock options.
Number of rights: 310
Exercise price: ${words}`)
    expect(record.exercisePrice?.perShare?.status).not.toBe('set')
    expect(record.rights?.count).toBe(310)
  },
)

test('persons in a bracket that only excludes others are counted', () => {
  const { record } = parseStockOptions(`Notice of Issuance of Stock Options
${LEAD}
The Board of Directors resolved today to issue stock options.
Number of rights: 310
Allottees: employees (12 persons, not including officers) 310 rights`)
  expect(record.allottees?.[0]?.persons).toBe(12)
})

test('a ratio to sales is no change from the year before', () => {
  const { record } = parseEarnings(`Consolidated Financial Results for the Year Ended March 31, 2018
${LEAD}
(Millions of yen)
                 Year ended March 31, 2018   Ratio    Year ended March 31, 2017   Increase/decrease
Net sales        10,000   100.0%   9,000   11.1%
Operating profit 800   8.0%   900   (11.1)%`)
  const changes = record.results?.flatMap(({ figures }) => figures.map(({ yearOnYearPercent }) => yearOnYearPercent))
  expect(changes).not.toContain(100)
  expect(changes).not.toContain(8)
})
