import { expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'
import { toldOf } from '../support/buyback.js'

const BOARD = 'Kirishima Optics resolved at a meeting of its Board of Directors held on May 14, 2019'
const LIMIT = '(1) Total number of shares to be acquired: Up to 300,000 shares'

test.each<[name: string, headline: string, body: string, read: readonly string[]]>([
  [
    'limits and days in one sentence',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} to repurchase up to 300,000 of its own shares for up to 500 million yen between May 15, 2019 and August 30, 2019.`,
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 300000, maxCost 500000000 JPY, period 2019-05-15/2019-08-30'],
  ],
  [
    'days in the sentence behind',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} to repurchase up to 300,000 of its own shares for up to 500 million yen.\n\nThe purchases will be made from May 15, 2019 to August 30, 2019.`,
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 300000, maxCost 500000000 JPY, period 2019-05-15/2019-08-30'],
  ],
  [
    'days of a cancellation',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} to repurchase up to 300,000 of its own shares for up to 500 million yen.\n\nThe cancellation of own shares will be made from May 15, 2019 to August 30, 2019.`,
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 300000, maxCost 500000000 JPY'],
  ],
  [
    'days that are over',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} to repurchase up to 300,000 of its own shares for up to 500 million yen.\n\nThe purchases were made from May 15, 2019 to August 30, 2019.`,
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 300000, maxCost 500000000 JPY'],
  ],
  [
    'days before any limit',
    'Notice Regarding Repurchase of Own Shares',
    `The purchases will be made from May 15, 2019 to August 30, 2019.\n\n${BOARD} to repurchase up to 300,000 of its own shares for up to 500 million yen.`,
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 300000, maxCost 500000000 JPY'],
  ],
  [
    'numbers behind the verb',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} to repurchase 300,000 of its own shares for 500 million yen.`,
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 300000, maxCost 500000000 JPY'],
  ],
  [
    'an amount behind the noun',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} on the repurchase of 1 trillion yen in total.`,
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxCost 1000000000000 JPY'],
  ],
  [
    'what the company may do',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} that the Company may repurchase up to 300,000 of its own shares.`,
    ['authorization', 'authorization: resolvedOn 2019-05-14'],
  ],
  [
    'a limit of other papers',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} to repurchase up to 300,000 of its own shares, as told in "Notice Regarding the Repurchase of Shares of the Year".`,
    ['authorization', 'authorization: resolvedOn 2019-05-14'],
  ],
  [
    'a short name in quotes',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} to repurchase up to 300,000 of its own shares ("the Shares in short").`,
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 300000'],
  ],
  [
    'two limits',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} to repurchase up to 300,000 of its own shares. ${BOARD} to repurchase up to 400,000 of its own shares.`,
    ['authorization', 'authorization: resolvedOn 2019-05-14'],
  ],
  [
    'one limit twice',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} to repurchase up to 300,000 of its own shares. ${BOARD} to repurchase up to 300,000 of its own shares.`,
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 300000'],
  ],
  [
    'a cancellation',
    'Notice Regarding Cancellation of Own Shares',
    `${BOARD} to cancel 640,000 treasury shares on May 31, 2019.`,
    ['cancellation', 'cancellation: shares 640000, scheduledOn 2019-05-31'],
  ],
  [
    'a cancellation with its percentage',
    'Notice Regarding Cancellation of Own Shares',
    `${BOARD} to cancel 640,000 treasury shares (1.2% of the issued shares) on May 31, 2019.`,
    ['cancellation', 'cancellation: shares 640000, percentOfIssued 1.2, scheduledOn 2019-05-31'],
  ],
  [
    'a cancellation on one of two days',
    'Notice Regarding Cancellation of Own Shares',
    `${BOARD} to cancel 640,000 treasury shares on May 31, 2019 or on June 30, 2019.`,
    ['cancellation', 'cancellation: shares 640000'],
  ],
  [
    'what is bought and cancelled',
    'Notice Regarding Cancellation of Own Shares',
    `${BOARD} to repurchase and cancel 640,000 treasury shares on May 31, 2019.`,
    ['authorization', 'authorization: resolvedOn 2019-05-14'],
  ],
  [
    'a cancellation that nobody resolved',
    'Notice Regarding Cancellation of Own Shares',
    `Kirishima Optics will cancel 640,000 treasury shares on May 31, 2019.`,
    [],
  ],
  [
    'what was bought',
    'Notice Regarding Status of Repurchase of Own Shares',
    `Kirishima Optics repurchased 40,000 of its own shares for 52,000,000 yen from April 1, 2019 to April 30, 2019.`,
    ['progress', 'purchase: period 2019-04-01/2019-04-30, shares 40000, cost 52000000 JPY'],
  ],
  [
    'what was bought, in a notice of limits',
    'Notice Regarding Repurchase of Own Shares',
    `Kirishima Optics repurchased 40,000 of its own shares for 52,000,000 yen from April 1, 2019 to April 30, 2019.`,
    [],
  ],
  [
    'all so far',
    'Notice Regarding Status of Repurchase of Own Shares',
    `Kirishima Optics repurchased 40,000 of its own shares for 52,000,000 yen from April 1, 2019 to April 30, 2019.\n\nThe cumulative number of own shares repurchased is 90,000 shares for 117,000,000 yen.`,
    ['progress', 'purchase: period 2019-04-01/2019-04-30, shares 40000, cost 52000000 JPY', 'cumulative: shares 90000, cost 117000000 JPY'],
  ],
  [
    'all so far beside a limit',
    'Notice Regarding Status of Repurchase of Own Shares',
    `The cumulative number of own shares repurchased is 90,000 shares of the maximum of 300,000 shares.`,
    [],
  ],
  [
    'what will have been bought',
    'Notice Regarding Status of Repurchase of Own Shares',
    `Kirishima Optics will have repurchased 40,000 of its own shares by then.\n\nIt repurchased 30,000 of its own shares.`,
    ['progress', 'purchase: shares 30000'],
  ],
  [
    'a completed purchase',
    'Notice Regarding Completion of Repurchase of Own Shares',
    `Kirishima Optics completed the repurchase of 300,000 of its own shares for 390,000,000 yen.`,
    ['completion', 'purchase: shares 300000, cost 390000000 JPY'],
  ],
  [
    'a completed cancellation',
    'Completion of Cancellation of Own Shares',
    `Kirishima Optics cancelled 40,000 of its own shares.\n\n(1) Number of shares cancelled: 40,000 shares`,
    ['cancellation', 'cancellation: shares 40000'],
  ],
  [
    'progress below the terms',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} to repurchase its own shares as follows.\n\n1. Limits\n\n${LIMIT}\n\nProgress of the repurchase is told each month.`,
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 300000'],
  ],
  [
    'a purchase that was determined',
    'Notice Regarding Repurchase of Own Shares',
    `Kirishima Optics determined to repurchase its own shares.\n\n${LIMIT}`,
    ['authorization', 'authorization: maxShares 300000'],
  ],
  [
    'a purchase that nobody resolved',
    'Notice Regarding Repurchase of Own Shares',
    `Kirishima Optics will repurchase its own shares.\n\n${LIMIT}`,
    ['authorization: maxShares 300000'],
  ],
  [
    'a proposal',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} to propose the repurchase of own shares to the annual meeting.\n\n${LIMIT}`,
    ['authorization', 'authorization: maxShares 300000'],
  ],
  [
    'a proposal in the next sentence',
    'Notice Regarding Repurchase of Own Shares',
    `${BOARD} on it. To propose is not meant. The repurchase of own shares follows.\n\n${LIMIT}`,
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 300000'],
  ],
  [
    'a meeting of shareholders before that of the board',
    'Notice Regarding Repurchase of Own Shares',
    `The annual meeting of shareholders held on April 20, 2019 agreed. ${BOARD} to repurchase own shares.\n\n${LIMIT}`,
    ['authorization', 'authorization: resolvedOn 2019-05-14, maxShares 300000'],
  ],
  [
    'two days of one meeting',
    'Notice Regarding Repurchase of Own Shares',
    `Kirishima Optics resolved at meetings of its Board of Directors held on May 14, 2019 and May 20, 2019 to repurchase own shares.\n\n${LIMIT}`,
    ['authorization', 'authorization: maxShares 300000'],
  ],
  [
    'the day of a meeting in a heading',
    'Notice Regarding Status of Repurchase of Own Shares',
    `Kirishima Optics announces the status.\n\n1. Number of shares acquired: 40,000 shares\n\n(Reference) Details of the resolution of the meeting of the Board of Directors held on March 1, 2019\n\n${LIMIT}`,
    ['progress', 'authorization: resolvedOn 2019-03-01, maxShares 300000', 'purchase: shares 40000'],
  ],
  [
    'a heading that begins with the resolution',
    'Notice Regarding Status of Repurchase of Own Shares',
    `Kirishima Optics announces the status.\n\n1. Number of shares acquired: 40,000 shares\n\nResolution approved as of March 1, 2019\n\n${LIMIT}`,
    ['progress', 'authorization: resolvedOn 2019-03-01, maxShares 300000', 'purchase: shares 40000'],
  ],
  [
    'the day of a count in a heading',
    'Notice Regarding Status of Repurchase of Own Shares',
    `Kirishima Optics announces the status.\n\n1. Number of shares acquired: 40,000 shares\n\nPurchases by resolution of the Board (as of March 31, 2019)\n\n${LIMIT}`,
    ['progress', 'authorization: maxShares 300000', 'purchase: shares 40000'],
  ],
  [
    'the day of an announcement in a heading',
    'Notice Regarding Status of Repurchase of Own Shares',
    `Kirishima Optics announces the status.\n\n1. Number of shares acquired: 40,000 shares\n\nDetails of the resolution announced on March 1, 2019\n\n${LIMIT}`,
    ['progress', 'authorization: maxShares 300000', 'purchase: shares 40000'],
  ],
])('%s', (_, headline, body, read) => {
  const text = `${headline}\nMay 14, 2019\nKirishima Optics Co., Ltd.\n\n${body}\n`
  expect(safeParseRelease(text).success ? toldOf(text) : []).toEqual(read)
})
