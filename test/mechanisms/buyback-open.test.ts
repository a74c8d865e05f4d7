import { describe, expect, test } from 'vitest'
import { safeParseBuyback, verifyRelease } from '../../src/index.js'

const head = (lead: string, rest = '') =>
  `June 3, 2022\n\nAsahina Paper Co., Ltd.\n\nNotice of Repurchase of Own Shares\n\n${lead}\n${rest}`
const resolved = (what: string) =>
  head(
    `Asahina Paper Co., Ltd. (the "Company") resolved at the meeting of its Board of Directors held on June 3, 2022 to repurchase ${what} under Article 156 of the Companies Act.`,
  )
const item = (...terms: string[]) =>
  head(
    'Asahina Paper Co., Ltd. (the "Company") resolved today to repurchase its own shares under Article 156 of the Companies Act.',
    `\n${terms.map((t, i) => `(${i + 1}) ${t}`).join('\n')}\n`,
  )
const progress = (lead: string, rest = '') =>
  `June 3, 2022\n\nAsahina Paper Co., Ltd.\n\nNotice of Status of Repurchase of Own Shares\n\n${lead}\n${rest}`

/** What is read of the programme, or the code of the error. */
function read(text: string): unknown {
  const result = safeParseBuyback(text)
  if (!result.success) return result.error.code
  expect(verifyRelease(result.data, text)).toEqual([])
  const { stage, authorization, purchase, cumulative, cancellation, holdings } = result.data.record
  return { stage, authorization, purchase, cumulative, cancellation, holdings }
}

describe('what sentences, items and columns of a buyback say, and what stays open', () => {
  test.each<[name: string, text: string, expected: unknown]>([
    [
      'all that one sentence says',
      resolved(
        'up to 300,000 shares of its common stock (0.9% of the shares issued) for a maximum of 450 million yen from June 6, 2022 to August 31, 2022',
      ),
      {
        stage: 'authorization',
        authorization: {
          resolvedOn: '2022-06-03',
          shareClass: 'common',
          maxShares: 300000,
          maxSharesPercent: 0.9,
          maxCost: { amount: 450000000, currency: 'JPY' },
          period: { from: '2022-06-06', to: '2022-08-31' },
        },
      },
    ],
    [
      'of two numbers the one that is called a limit',
      resolved('up to a total of 300,000 shares of its common stock, of which 120,000 shares from its founder, for 450 million yen'),
      {
        stage: 'authorization',
        authorization: {
          resolvedOn: '2022-06-03',
          shareClass: 'common',
          maxShares: 300000,
          maxCost: { amount: 450000000, currency: 'JPY' },
        },
      },
    ],
    [
      'two numbers, neither a limit',
      resolved('300,000 shares of its common stock, of which 120,000 shares from its founder, for 450 million yen'),
      {
        stage: 'authorization',
        authorization: { resolvedOn: '2022-06-03', shareClass: 'common', maxCost: { amount: 450000000, currency: 'JPY' } },
      },
    ],
    [
      'two limits',
      resolved('up to 300,000 shares of its common stock or up to 120,000 shares'),
      { stage: 'authorization', authorization: { resolvedOn: '2022-06-03', shareClass: 'common' } },
    ],
    [
      'two costs',
      resolved('up to 300,000 shares for 450 million yen or 500 million yen'),
      { stage: 'authorization', authorization: { resolvedOn: '2022-06-03', maxShares: 300000 } },
    ],
    [
      'a percentage of nothing',
      resolved('up to 300 shares of its common stock (0.0% of the shares issued)'),
      { stage: 'authorization', authorization: { resolvedOn: '2022-06-03', shareClass: 'common', maxShares: 300 } },
    ],
    [
      'a day alone is no period',
      resolved('up to 300,000 shares on June 6, 2022'),
      { stage: 'authorization', authorization: { resolvedOn: '2022-06-03', maxShares: 300000 } },
    ],
    [
      'what a subsidiary buys',
      head(
        'Asahina Paper Co., Ltd. resolved today under Article 156 of the Companies Act that its subsidiary repurchase up to 300,000 shares for a maximum of 450 million yen.',
      ),
      'nothing-read',
    ],
    [
      'so many of its own shares',
      resolved('up to 300,000 of its own shares'),
      { stage: 'authorization', authorization: { resolvedOn: '2022-06-03', maxShares: 300000 } },
    ],
    [
      'so many of other things',
      resolved('up to 300,000 of its machines'),
      { stage: 'authorization', authorization: { resolvedOn: '2022-06-03' } },
    ],
    [
      'a sentence that contradicts the items',
      head(
        'Asahina Paper Co., Ltd. resolved today to repurchase up to 300,000 shares of its common stock for a maximum of 450 million yen under Article 156 of the Companies Act.',
        '\n(1) Number of shares to be repurchased: Up to 310,000 shares\n(2) Period of repurchase: June 6, 2022 to August 31, 2022\n',
      ),
      { stage: 'authorization', authorization: { maxShares: 310000, period: { from: '2022-06-06', to: '2022-08-31' } } },
    ],
    [
      'a sentence that adds to the items',
      head(
        'Asahina Paper Co., Ltd. resolved today to repurchase up to 310,000 shares of its common stock for a maximum of 450 million yen under Article 156 of the Companies Act.',
        '\n(1) Number of shares to be repurchased: Up to 310,000 shares\n(2) Period of repurchase: June 6, 2022 to August 31, 2022\n',
      ),
      {
        stage: 'authorization',
        authorization: {
          shareClass: 'common',
          maxShares: 310000,
          maxCost: { amount: 450000000, currency: 'JPY' },
          period: { from: '2022-06-06', to: '2022-08-31' },
        },
      },
    ],
    [
      'a sentence does not settle what the items leave open',
      head(
        'Asahina Paper Co., Ltd. resolved today to repurchase up to 310,000 shares of its common stock for a maximum of 450 million yen under Article 156 of the Companies Act.',
        '\n(1) Number of shares to be repurchased: Up to 310,000 shares | Up to 400,000 shares\n(2) Period of repurchase: June 6, 2022 to August 31, 2022\n',
      ),
      {
        stage: 'authorization',
        authorization: {
          shareClass: 'common',
          maxCost: { amount: 450000000, currency: 'JPY' },
          period: { from: '2022-06-06', to: '2022-08-31' },
        },
      },
    ],
    [
      'two sentences that differ',
      head(
        'Asahina Paper Co., Ltd. resolved today to repurchase up to 310,000 shares under Article 156 of the Companies Act. The Company will repurchase up to 320,000 shares.',
      ),
      'nothing-read',
    ],
    [
      'one limit said twice',
      item(
        'Number of shares to be repurchased: Up to 310,000 shares (Up to 310,000 shares of common stock)',
        'Period of repurchase: June 6, 2022 to August 31, 2022',
      ),
      {
        stage: 'authorization',
        authorization: { maxShares: 310000, shareClass: 'common', period: { from: '2022-06-06', to: '2022-08-31' } },
      },
    ],
    [
      'limits that differ in their scale',
      item(
        'Number of shares to be repurchased: Up to 3 shares | Up to 3 million shares',
        'Period of repurchase: June 6, 2022 to August 31, 2022',
      ),
      'nothing-read',
    ],
    [
      'two costs side by side',
      item('Number of shares to be repurchased: Up to 310,000 shares', 'Total cost of repurchase: 450 million yen | 500 million yen'),
      { stage: 'authorization', authorization: { maxShares: 310000 } },
    ],
    [
      'two periods side by side',
      item(
        'Number of shares to be repurchased: Up to 310,000 shares',
        'Period of repurchase: June 6, 2022 to August 31, 2022 | June 6, 2022 to September 30, 2022',
      ),
      { stage: 'authorization', authorization: { maxShares: 310000 } },
    ],
    [
      'a number to which more is added',
      item(
        'Number of shares to be repurchased: 310,000 shares and all that were bought before',
        'Total cost of repurchase: Up to 450 million yen',
      ),
      { stage: 'authorization', authorization: { maxCost: { amount: 450000000, currency: 'JPY' } } },
    ],
    [
      'the day of a disclosure',
      item('Date of announcement: June 6, 2022 to June 10, 2022', 'Number of shares to be repurchased: Up to 310,000 shares'),
      { stage: 'authorization', authorization: { maxShares: 310000 } },
    ],
    [
      'a story is no method',
      item(
        'Number of shares to be repurchased: Up to 310,000 shares',
        'Method of repurchase: An order was placed at the closing price. The order is valid once.',
      ),
      { stage: 'authorization', authorization: { maxShares: 310000 } },
    ],
    [
      'what is left after it',
      item('Number of shares to be repurchased: Up to 310,000 shares', 'Number of shares after the repurchase: 9,000,000 shares'),
      { stage: 'authorization', authorization: { maxShares: 310000 } },
    ],
    [
      'contract basis',
      progress(
        'Asahina Paper Co., Ltd. repurchased its own shares under Article 156 of the Companies Act as follows.',
        '\n(1) Number of shares repurchased: 21,000 shares\n(2) Total cost of repurchase: 31,500,000 yen (on a contract basis)\n(3) Period of repurchase: May 1, 2022 to May 31, 2022\n',
      ),
      {
        stage: 'progress',
        purchase: {
          period: { from: '2022-05-01', to: '2022-05-31' },
          basis: 'trade',
          shares: 21000,
          cost: { amount: 31500000, currency: 'JPY' },
        },
      },
    ],
    [
      'settlement basis',
      progress(
        'Asahina Paper Co., Ltd. repurchased its own shares under Article 156 of the Companies Act as follows.',
        '\n(1) Number of shares repurchased: 21,000 shares (on a settlement basis)\n(2) Total cost of repurchase: 31,500,000 yen\n(3) Period of repurchase: May 1, 2022 to May 31, 2022\n',
      ),
      {
        stage: 'progress',
        purchase: {
          period: { from: '2022-05-01', to: '2022-05-31' },
          basis: 'settlement',
          shares: 21000,
          cost: { amount: 31500000, currency: 'JPY' },
        },
      },
    ],
    [
      'what was bought and all so far',
      progress(
        'Asahina Paper Co., Ltd. announced that it repurchased 21,000 of its own shares for 31,500,000 yen from May 1, 2022 to May 31, 2022 under Article 156 of the Companies Act. The cumulative number of shares repurchased is 60,000 shares for 90 million yen.',
      ),
      {
        stage: 'progress',
        purchase: { period: { from: '2022-05-01', to: '2022-05-31' }, shares: 21000, cost: { amount: 31500000, currency: 'JPY' } },
        cumulative: { shares: 60000, cost: { amount: 90000000, currency: 'JPY' } },
      },
    ],
    [
      'columns of a time and of all so far',
      progress(
        'Asahina Paper Co., Ltd. repurchased its own shares under Article 156 of the Companies Act as follows.',
        '\n | May 1, 2022 to May 31, 2022 | Cumulative total as of May 31, 2022\nNumber of shares repurchased | 21,000 shares | 60,000 shares\nTotal cost of repurchase | 31,500,000 yen | 90,000,000 yen\n',
      ),
      {
        stage: 'progress',
        purchase: { period: { from: '2022-05-01', to: '2022-05-31' }, shares: 21000, cost: { amount: 31500000, currency: 'JPY' } },
        cumulative: { to: '2022-05-31', shares: 60000, cost: { amount: 90000000, currency: 'JPY' } },
      },
    ],
    [
      'a column of something else',
      progress(
        'Asahina Paper Co., Ltd. repurchased its own shares under Article 156 of the Companies Act as follows.',
        '\n | May 1, 2022 to May 31, 2022 | To be cancelled\nNumber of shares repurchased | 21,000 shares | 60,000 shares\nTotal cost of repurchase | 31,500,000 yen | 90,000,000 yen\n',
      ),
      'nothing-read',
    ],
    [
      'two columns of one kind',
      progress(
        'Asahina Paper Co., Ltd. repurchased its own shares under Article 156 of the Companies Act as follows.',
        '\n | May 1, 2022 to May 31, 2022 | April 1, 2022 to April 30, 2022\nNumber of shares repurchased | 21,000 shares | 60,000 shares\nTotal cost of repurchase | 31,500,000 yen | 90,000,000 yen\n',
      ),
      'nothing-read',
    ],
    [
      'a limit, a month and its progress over a rule',
      progress(
        'Asahina Paper Co., Ltd. repurchased its own shares under Article 156 of the Companies Act as follows.',
        '\n | Authorized by the resolution (maximum) | Bought this month | Progress (%)\n---\nNumber of shares repurchased | 100,000 shares | 21,000 shares | 21.0%\nTotal cost of repurchase | 150,000,000 yen | 31,500,000 yen | 21.0%\n',
      ),
      {
        stage: 'progress',
        authorization: { maxShares: 100000, maxCost: { amount: 150000000, currency: 'JPY' } },
        purchase: { shares: 21000, cost: { amount: 31500000, currency: 'JPY' } },
      },
    ],
    [
      'a cancellation and its day',
      `June 3, 2022\n\nAsahina Paper Co., Ltd.\n\nNotice of Cancellation of Treasury Shares\n\nAsahina Paper Co., Ltd. resolved today to cancel 1,500,000 shares of its treasury shares on June 28, 2022 under Article 178 of the Companies Act.\n`,
      { stage: 'cancellation', cancellation: { shares: 1500000, scheduledOn: '2022-06-28' } },
    ],
    [
      'a cancellation on one of two days',
      `June 3, 2022\n\nAsahina Paper Co., Ltd.\n\nNotice of Cancellation of Treasury Shares\n\nAsahina Paper Co., Ltd. resolved today to cancel 1,500,000 shares of its treasury shares on June 28, 2022 or on July 1, 2022 under Article 178 of the Companies Act.\n`,
      { stage: 'cancellation', cancellation: { shares: 1500000 } },
    ],
    [
      'a cancellation of one of two numbers',
      `June 3, 2022\n\nAsahina Paper Co., Ltd.\n\nNotice of Cancellation of Treasury Shares\n\nAsahina Paper Co., Ltd. resolved today to cancel 1,500,000 shares of its 2,000,000 treasury shares on June 28, 2022 under Article 178 of the Companies Act.\n`,
      'nothing-read',
    ],
    [
      'the day of a resolution is not that of the cancellation',
      `June 3, 2022\n\nAsahina Paper Co., Ltd.\n\nNotice of Cancellation of Treasury Shares\n\nAsahina Paper Co., Ltd. resolved on May 30, 2022 to cancel 1,500,000 shares of its treasury shares under Article 178 of the Companies Act.\n`,
      { stage: 'cancellation', cancellation: { shares: 1500000 } },
    ],
    [
      'a class that only the lead names',
      resolved('its shares of common stock'),
      { stage: 'authorization', authorization: { resolvedOn: '2022-06-03', shareClass: 'common' } },
    ],
    [
      'a limit of shares and its limit in percent',
      item('Number of shares to be repurchased: Up to 300,000 shares (up to 0.9% of the shares issued)'),
      { stage: 'authorization', authorization: { maxShares: 300000, maxSharesPercent: 0.9 } },
    ],
    [
      'a scale before "of", and the days in the next sentence',
      `${head('Asahina Paper Co., Ltd. decided today to buy back up to 1.1 million of its own shares, or 2.6% of those outstanding, for at most 450 million yen. The program will run from June 6, 2022 to August 31, 2022.')}`,
      {
        stage: 'authorization',
        authorization: {
          maxShares: 1_100_000,
          maxSharesPercent: 2.6,
          maxCost: { amount: 450000000, currency: 'JPY' },
          period: { from: '2022-06-06', to: '2022-08-31' },
        },
      },
    ],
    [
      'days to come of something else',
      `${head('Asahina Paper Co., Ltd. decided today to buy back up to 300,000 of its own shares. A meeting for shareholders will be held from June 6 to June 7, 2022.')}`,
      { stage: 'authorization', authorization: { maxShares: 300000 } },
    ],
    [
      'a reason on a line of its own takes no value of the labels below it; a number that is lost leaves its percentage',
      head(
        'Asahina Paper Co., Ltd. resolved today to repurchase its own shares under Article 156 of the Companies Act.',
        '\n1. Reason for repurchase\n\n  • To return more to shareholders.\n\n2. Details\n\n(1) Class of shares to be repurchased\nCommon shares\n(2) Maximum of shares to be repurchased\n(representing 2.1% of the shares issued)\n(3) Total cost of repurchase\nUp to 450 million yen\n',
      ),
      {
        stage: 'authorization',
        authorization: { shareClass: 'common', maxSharesPercent: 2.1, maxCost: { amount: 450000000, currency: 'JPY' } },
      },
    ],
    [
      'the result of a purchase',
      'June 3, 2022\n\nAsahina Paper Co., Ltd.\n\nNotice of Result of Purchase of Own Shares\n\nAsahina Paper Co., Ltd. announced today the result of its purchase of own shares this morning: 190,000 common shares for 140,790,000 yen.\n',
      { stage: 'completion', purchase: { shareClass: 'common', shares: 190000, cost: { amount: 140790000, currency: 'JPY' } } },
    ],
    [
      'a cancellation with its part of all shares before its day',
      'June 3, 2022\n\nAsahina Paper Co., Ltd.\n\nNotice of Cancellation of Treasury Shares\n\nAsahina Paper Co., Ltd. resolved today to cancel 1,500,000 treasury shares (3.1% of the shares issued) on June 28, 2022.\n',
      { stage: 'cancellation', cancellation: { shares: 1500000, percentOfIssued: 3.1, scheduledOn: '2022-06-28' } },
    ],
    [
      'what is held',
      item('Number of shares to be repurchased: Up to 310,000 shares', 'Total cost of repurchase: Up to 450 million yen') +
        '\n(Reference) Treasury shares held as of May 31, 2022\nTotal number of issued shares (excluding treasury shares): 9,000,000 shares\nNumber of treasury shares: 120,000 shares\n',
      {
        stage: 'authorization',
        authorization: { maxShares: 310000, maxCost: { amount: 450000000, currency: 'JPY' } },
        holdings: { asOf: '2022-05-31', issuedSharesExcludingTreasury: 9000000, treasuryShares: 120000 },
      },
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})
