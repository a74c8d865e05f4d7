import { expect, test } from 'vitest'
import { toldOf } from '../support/buyback.js'

const TOP = 'June 3, 2019\n\nSekirei Optics Corporation (TSE: 7744)\n\n'
const HEADS = {
  authorized: 'Notice of Acquisition of Own Shares\n\nThe Board of Directors resolved today to acquire own shares.\n\n',
  bought: 'Notice of the Status of Acquisition of Own Shares\n\nThe Company acquired its own shares as follows.\n\n',
  completed: 'Notice of Completion of Acquisition of Own Shares\n\nThe acquisition of own shares has been completed.\n\n',
  cancelled: 'Notice of Cancellation of Treasury Shares\n\nThe Board of Directors resolved today to cancel treasury shares.\n\n',
  plain: 'Notice on Own Shares\n\n',
  report: 'Share Buyback Report\n\n',
}

test.each<[head: keyof typeof HEADS, text: string, expected: readonly string[]]>([
  [
    'authorized',
    'The Company will acquire up to 1.2 million of its own shares.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 1200000'],
  ],
  [
    'authorized',
    'The Company will acquire 120,000 of its own shares, up to 600 million yen.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 120000, maxCost 600000000 JPY'],
  ],
  [
    'authorized',
    'The maximum number of shares to be acquired is 400,000.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000'],
  ],
  [
    'authorized',
    'The maximum number of people is 400,000; the Company will acquire its own shares.',
    ['authorization', 'authorization: resolvedOn 2019-06-03'],
  ],
  [
    'authorized',
    'The Company will acquire a maximum of 400,000 shares, 300,000 shares in the market.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000'],
  ],
  [
    'authorized',
    'The Company will acquire up to a total of 400,000 shares, 300,000 shares in the market.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000'],
  ],
  [
    'authorized',
    'The Company will acquire up to 400,000 shares (1.4% of the shares issued) for up to 600 million yen, at 1,500 yen per share.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000, maxSharesPercent 1.4, maxCost 600000000 JPY'],
  ],
  [
    'authorized',
    'The Company will acquire up to 400,000 shares (0% of the shares issued).',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000'],
  ],
  [
    'authorized',
    'The Company will acquire up to 400,000 shares (a fall of 1.4%).',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000'],
  ],
  [
    'authorized',
    'The Company will acquire up to 400,000 shares of preferred stock.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, shareClass preferred stock, maxShares 400000'],
  ],
  [
    'authorized',
    'The Company will acquire up to 400,000 shares. The purchases will be made from June 25, 2019 to December 30, 2019.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000, period 2019-06-25/2019-12-30'],
  ],
  [
    'authorized',
    'The Company will acquire up to 400,000 shares. The program will run from June 25, 2019 to December 30, 2019.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000, period 2019-06-25/2019-12-30'],
  ],
  [
    'authorized',
    'The Company will acquire up to 400,000 shares. The purchases made by a subsidiary will run from June 25, 2019 to December 30, 2019.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000'],
  ],
  [
    'authorized',
    'The Company will acquire up to 400,000 shares. The meeting will run from June 25, 2019 to December 30, 2019.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000'],
  ],
  [
    'authorized',
    'The Company will acquire up to 400,000 shares. The purchases of 100,000 shares will be made from June 25, 2019 to December 30, 2019.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000'],
  ],
  ['authorized', 'The Company may acquire up to 400,000 of its own shares.', ['authorization', 'authorization: resolvedOn 2019-06-03']],
  ['authorized', 'The subsidiary will acquire up to 400,000 of its own shares.', ['authorization', 'authorization: resolvedOn 2019-06-03']],
  [
    'authorized',
    'The Company resolved to repurchase 400,000 of its own shares.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000'],
  ],
  [
    'authorized',
    'The Company resolved that 400,000 of its own shares be offered.',
    ['authorization', 'authorization: resolvedOn 2019-06-03'],
  ],
  [
    'authorized',
    'The Company resolved to repurchase up to 400,000 of its own shares as told in the "Notice of Acquisition of Own Shares of May 9".',
    ['authorization', 'authorization: resolvedOn 2019-06-03'],
  ],
  [
    'authorized',
    'Sekirei Optics Corporation ("the Company") resolved to repurchase up to 400,000 of its own shares.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000'],
  ],
  [
    'authorized',
    'The Company will acquire up to 400,000 shares for 600 million yen.\nThe Company will acquire up to 300,000 shares.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxCost 600000000 JPY'],
  ],
  [
    'authorized',
    'The Company will acquire up to 400,000 shares for 600 million yen.\nThe Company will acquire up to 400,000 shares by March 31, 2020.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 400000, maxCost 600000000 JPY, period /2020-03-31'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nThe Company will acquire up to 300,000 shares for up to 600 million yen.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxCost 600000000 JPY', '! ambiguous /authorization/maxShares'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nThe Company will acquire up to 500,000 shares for up to 600 million yen.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxCost 600000000 JPY', '! ambiguous /authorization/maxShares'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nFollowing the purchase, the Company has 12,400,500 shares in issue (excluding 350,000 held in treasury).',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, maxShares 500000',
      'holdings: issuedSharesExcludingTreasury 12400500, treasuryShares 350000',
    ],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nFollowing the purchase, the Company has 12,400,500 shares in issue and 12,400,500 issued shares.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'holdings: issuedShares 12400500'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nFollowing the purchase, the Company has 12,400,500 shares in issue and 11,000,000 issued shares.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nFollowing the purchase, the Company has 12,400,500 issued shares, treasury shares excluded.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'holdings: issuedSharesExcludingTreasury 12400500'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nFollowing the purchase, the number of issued shares is 12,400,500.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'holdings: issuedShares 12400500'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nFollowing the purchase, the number of treasury shares is 12,400,500.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nFollowing the purchase, the Company has 12,400,500 shares in issue, 350,000 held in treasury and 360,000 treasury shares.',
    ['authorization', 'authorization: resolvedOn 2019-06-03', '! ambiguous /authorization/maxShares'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nFollowing the meeting, the Company has 12,400,500 shares in issue.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nFollowing the transaction, the Company has 12,400,500 shares in issue.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'holdings: issuedShares 12400500'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nThese are the terms\nFollowing the transaction, the Company has 12,400,500 shares in issue.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'holdings: issuedShares 12400500'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nAs of May 31, 2019, the Company had 40,000,000 issued shares and 1,200,000 treasury shares.',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, maxShares 500000',
      'holdings: asOf 2019-05-31, issuedShares 40000000, treasuryShares 1200000',
    ],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nAs of May 31, 2019, the Company had 40,000,000 shares issued, excluding treasury stock, and held 1,200,000 shares of treasury stock.',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, maxShares 500000',
      'holdings: asOf 2019-05-31, issuedSharesExcludingTreasury 40000000, treasuryShares 1200000',
    ],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nAs of May 31, 2019, treasury shares were 1,200,000 and issued shares were 40,000,000.',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, maxShares 500000',
      'holdings: asOf 2019-05-31, issuedShares 40000000, treasuryShares 1200000',
    ],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nAs of May 31, 2019, the Company had 40,000,000 shares issued by 90 holders.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'holdings: asOf 2019-05-31, issuedShares 40000000'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nAs of May 2019, the Company had 40,000,000 shares issued.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nAs of May 31, 2019, it was warm. As of April 30, 2019, the Company had 40,000,000 shares issued.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'holdings: asOf 2019-04-30, issuedShares 40000000'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nIssued shares: 40,000,000 shares (excluding treasury shares)',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'holdings: issuedSharesExcludingTreasury 40000000'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nIssued shares: 40,000,000 shares\n(excluding treasury shares)',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'holdings: issuedSharesExcludingTreasury 40000000'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nIssued shares: 40,000,000 shares *\nTreasury shares: 1,200,000 shares\n* Excluding treasury shares',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, maxShares 500000',
      'holdings: issuedSharesExcludingTreasury 40000000, treasuryShares 1200000',
    ],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nIssued shares (as of May 31, 2019): 40,000,000 shares',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'holdings: asOf 2019-05-31, issuedShares 40000000'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\nIssued shares (as of May 2019): 40,000,000 shares',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000', 'holdings: issuedShares 40000000'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares (10% of issued shares)\n2. Issued shares: 40,000,000 shares',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, maxShares 500000, maxSharesPercent 10',
      'holdings: issuedShares 40000000',
      'fails percent-of-issued',
    ],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares (1.25% of issued shares)\n2. Issued shares: 41,200,000 shares\n3. Treasury shares: 1,200,000 shares',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, maxShares 500000, maxSharesPercent 1.25',
      'holdings: issuedShares 41200000, treasuryShares 1200000',
    ],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares (1.25% of issued shares)\n2. Issued shares (excluding treasury shares): 38,800,000 shares\n3. Treasury shares: 1,200,000 shares',
    [
      'authorization',
      'authorization: resolvedOn 2019-06-03, maxShares 500000, maxSharesPercent 1.25',
      'holdings: issuedSharesExcludingTreasury 38800000, treasuryShares 1200000',
    ],
  ],
  [
    'authorized',
    '1. Number of shares: None\n2. Total cost: 600 million yen',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxCost 600000000 JPY'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\n2. Method: Purchase on the market\nThe purchases may end early.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000, method Purchase on the market'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\n2. Method: Purchase on the market\n300,000 shares at first',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000, method Purchase on the market'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\n2. Method: Purchase on the market\n600 million yen at first',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000, method Purchase on the market'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\n2. Method: The Company asks a broker. The broker buys in the market.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\n2. Method: Market purchase\tMarket purchase',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000, method Market purchase'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\n2. Method: Market purchase\tOff-auction trading',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000'],
  ],
  [
    'authorized',
    '1. Number of shares: 500,000 shares\n2. Start date: June 4, 2019\n3. End date: March 31, 2020',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000, period 2019-06-04/2020-03-31'],
  ],
  [
    'authorized',
    '1. Upper limit of the cost: 600 million yen\n2. Number of shares: up to 500,000 shares',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxShares 500000, maxCost 600000000 JPY'],
  ],
  [
    'plain',
    'The Board of Directors resolved on June 3, 2019 to acquire up to 500,000 own shares of common stock.',
    ['authorization', 'authorization: resolvedOn 2019-06-03, shareClass common, maxShares 500000'],
  ],
  [
    'plain',
    'The Board of Directors resolved on June 3, 2019 to propose the acquisition of up to 500,000 own shares to the shareholders.',
    ['authorization', 'authorization: maxShares 500000'],
  ],
  [
    'plain',
    'The Board of Directors resolved on June 3, 2019 to acquire own shares of common stock.\n1. Total cost: 600 million yen',
    ['authorization', 'authorization: resolvedOn 2019-06-03, shareClass common, maxCost 600000000 JPY'],
  ],
  [
    'plain',
    'The Board of Directors resolved on June 3, 2019 to acquire and cancel shares of common stock.\n1. Total cost: 600 million yen',
    ['authorization', 'authorization: resolvedOn 2019-06-03, maxCost 600000000 JPY'],
  ],
  [
    'plain',
    'Details of the resolution of May 9, 2019\n1. Number of shares to be acquired: 500,000 shares',
    ['authorization: resolvedOn 2019-05-09, maxShares 500000'],
  ],
  [
    'plain',
    'The Board of Directors resolved to cancel 300,000 treasury shares on April 30, 2020.',
    ['cancellation', 'cancellation: shares 300000, scheduledOn 2020-04-30'],
  ],
  [
    'plain',
    'The Board of Directors resolved to cancel 300,000 treasury shares (0.75% of issued shares) on April 30, 2020.',
    ['cancellation', 'cancellation: shares 300000, percentOfIssued 0.75, scheduledOn 2020-04-30'],
  ],
  [
    'plain',
    'The Board of Directors resolved to cancel 300,000 treasury shares, 0.75% of issued shares, on April 30, 2020 or on May 7, 2020.',
    ['cancellation', 'cancellation: shares 300000, percentOfIssued 0.75'],
  ],
  [
    'bought',
    '1. Number of shares acquired: 300,000 shares\n2. Total cost: 450,000,000 yen\n3. Period: From May 1, 2019 to May 31, 2019',
    ['progress', 'purchase: period 2019-05-01/2019-05-31, shares 300000, cost 450000000 JPY'],
  ],
  [
    'bought',
    '1. Number of shares acquired: None\n2. Total cost: None\n3. Period: From May 1, 2019 to May 31, 2019',
    ['progress', 'purchase: period 2019-05-01/2019-05-31, shares 0'],
  ],
  ['bought', '1. Number of shares acquired: None of them\n2. Total cost: 450,000,000 yen', ['progress', 'purchase: cost 450000000 JPY']],
  [
    'bought',
    '1. Number of shares acquired: None, as no shares were on offer\n2. Period: From May 1, 2019 to May 31, 2019',
    ['progress', 'purchase: period 2019-05-01/2019-05-31'],
  ],
  [
    'bought',
    '1. Number of shares acquired: None (no shares were on offer)\n2. Period: From May 1, 2019 to May 31, 2019',
    ['progress', 'purchase: period 2019-05-01/2019-05-31, shares 0'],
  ],
  [
    'bought',
    '1. Number of shares acquired: 300,000 shares\n2. Total cost: 450,000,000 yen\nCumulative total as of May 31, 2019\n1. Number of shares acquired: 400,000 shares\n2. Total cost: 600,000,000 yen',
    ['progress', 'purchase: shares 300000, cost 450000000 JPY', 'cumulative: to 2019-05-31, shares 400000, cost 600000000 JPY'],
  ],
  [
    'bought',
    'Progress to May 31, 2019\nShares acquired: 400,000 shares\nTotal cost: 600,000,000 yen',
    ['progress', 'cumulative: to 2019-05-31, shares 400000, cost 600000000 JPY'],
  ],
  [
    'bought',
    'Progress from May 1, 2019 to May 31, 2019\nShares acquired: 400,000 shares\nTotal cost: 600,000,000 yen',
    ['progress', 'purchase: period 2019-05-01/2019-05-31, shares 400000, cost 600000000 JPY'],
  ],
  [
    'bought',
    'Total acquired (on May 31, 2019)\nShares acquired: 400,000 shares\nTotal cost: 600,000,000 yen',
    ['progress', 'cumulative: to 2019-05-31, shares 400000, cost 600000000 JPY'],
  ],
  [
    'bought',
    '1. Number of shares acquired: 300,000 shares\n2. Total cost: 450,000,000 yen\n(Reference) Details of the resolution of May 9, 2019\n1. Number of shares to be acquired: up to 200,000 shares\n2. Total cost: up to 300,000,000 yen\n3. Period: From May 10, 2019 to May 20, 2019',
    [
      'progress',
      'authorization: resolvedOn 2019-05-09, maxShares 200000, maxCost 300000000 JPY, period 2019-05-10/2019-05-20',
      'purchase: shares 300000, cost 450000000 JPY',
      'fails shares-within-limit',
      'fails cost-within-limit',
    ],
  ],
  [
    'bought',
    '1. Number of shares acquired: 300,000 shares\n2. Total cost: 450,000,000 yen\nCumulative total as of May 31, 2019\n1. Number of shares acquired: 200,000 shares\n2. Total cost: 300,000,000 yen',
    [
      'progress',
      'purchase: shares 300000, cost 450000000 JPY',
      'cumulative: to 2019-05-31, shares 200000, cost 300000000 JPY',
      'fails purchase-within-cumulative',
      'fails purchase-within-cumulative',
    ],
  ],
  [
    'bought',
    '1. Number of shares acquired: 300,000 shares\n2. Total cost: 4,500,000,000 yen\n(Reference) Details of the resolution of May 9, 2019\n1. Number of shares to be acquired: up to 500,000 shares\n2. Total cost: up to 750,000,000 yen',
    [
      'progress',
      'authorization: resolvedOn 2019-05-09, maxShares 500000, maxCost 750000000 JPY',
      'purchase: shares 300000, cost 4500000000 JPY',
      'fails cost-within-limit',
      'fails average-price',
    ],
  ],
  [
    'bought',
    '1. Number of shares acquired: 0 shares\n2. Total cost: 0 yen\n(Reference) Details of the resolution of May 9, 2019\n1. Number of shares to be acquired: up to 500,000 shares\n2. Total cost: up to 750,000,000 yen',
    ['progress', 'authorization: resolvedOn 2019-05-09, maxShares 500000, maxCost 750000000 JPY', 'purchase: shares 0, cost 0 JPY'],
  ],
  [
    'bought',
    '1. Number of shares acquired: 300,000 shares\n2. Number of shares planned to be acquired: 500,000 shares\n3. Total cost: 450,000,000 yen',
    ['progress', 'purchase: shares 300000, cost 450000000 JPY'],
  ],
  [
    'bought',
    '1. Total cost: up to 750,000,000 yen\n2. Shares acquired: 300,000 shares',
    ['progress', 'authorization: maxCost 750000000 JPY', 'purchase: shares 300000'],
  ],
  [
    'bought',
    'The Company has acquired 300,000 of its own shares for 450 million yen.',
    ['progress', 'purchase: shares 300000, cost 450000000 JPY'],
  ],
  [
    'bought',
    'The Company has acquired a cumulative total of 300,000 of its own shares for 450 million yen.',
    ['progress', 'cumulative: shares 300000, cost 450000000 JPY'],
  ],
  [
    'completed',
    'The Company completed the acquisition of 300,000 of its own shares for 450 million yen.',
    ['completion', 'purchase: shares 300000, cost 450000000 JPY'],
  ],
  [
    'completed',
    '1. Number of shares acquired: 300,000 shares (contract basis)\n2. Total cost: 450,000,000 yen\n3. Period: From May 1, 2019 to May 31, 2019 (on a settlement basis)',
    ['completion', 'purchase: period 2019-05-01/2019-05-31, basis trade, shares 300000, cost 450000000 JPY'],
  ],
  [
    'cancelled',
    '1. Number of shares: 300,000 shares (10% of issued shares)\n2. Issued shares after the cancellation: 39,700,000 shares',
    ['cancellation', 'cancellation: shares 300000, percentOfIssued 10, issuedAfter 39700000', 'fails percent-of-issued'],
  ],
  [
    'cancelled',
    '1. Number of shares: 300,000 shares (0.75% of issued shares)\n2. Issued shares after the cancellation: 39,700,000 shares',
    ['cancellation', 'cancellation: shares 300000, percentOfIssued 0.75, issuedAfter 39700000'],
  ],
  [
    'cancelled',
    '1. Number of shares: 397,000 shares (1% of issued shares)\n2. Issued shares after the cancellation: 40,000,000 shares\n3. Treasury shares: 300,000 shares',
    ['cancellation', 'cancellation: shares 397000, percentOfIssued 1, issuedAfter 40000000', 'holdings: treasuryShares 300000'],
  ],
  [
    'cancelled',
    '1. Number of shares: 300,000 shares\nFollowing the cancellation, the Company will have 39,700,000 issued shares.',
    ['cancellation', 'cancellation: shares 300000, issuedAfter 39700000'],
  ],
  [
    'cancelled',
    '1. Number of shares: 300,000 shares\nFollowing the cancellation, the Company will have 39,700,000 issued shares, excluding treasury shares.',
    ['cancellation', 'cancellation: shares 300000'],
  ],
  [
    'cancelled',
    '1. Shares to be cancelled on April 30, 2020: 300,000 shares',
    ['cancellation', 'cancellation: shares 300000, scheduledOn 2020-04-30'],
  ],
  [
    'report',
    '| Number of shares | Total amount (Yen) |\nResolution of the Board of Directors of May 9, 2019 (acquisition period from May 10, 2019 to March 31, 2020) | 500,000 | 750,000,000 |\nShares acquired in the reporting month from May 1 to May 31, 2019 | May 10 | 10,000 | 15,000,000 |\n| May 13 | 20,000 | 30,000,000 |\nTotal | 30,000 | 45,000,000 |\nShares acquired as of the end of the reporting month | 30,000 | 45,000,000 |',
    [
      'progress',
      'authorization: resolvedOn 2019-05-09',
      'purchase: period 2019-05-01/2019-05-31',
      'cumulative: shares 30000, cost 45000000 JPY',
      '! ambiguous /purchase/cost',
      '! ambiguous /purchase/shareClass',
    ],
  ],
  [
    'report',
    '| Number of shares | Total amount |\nResolution of the Board of Directors of May 9, 2019 | 500,000 shares (maximum) | 750,000,000 yen |\nShares acquired in the reporting month | May 10 | 10,000 | 15,000,000 yen |\nTotal | 10,000 | 15,000,000 yen |\nShares acquired as of the end of the reporting month | 10,000 | 15,000,000 yen |',
    [
      'progress',
      'authorization: resolvedOn 2019-05-09, maxShares 500000, maxCost 750000000 JPY',
      'purchase: shares 10000, cost 15000000 JPY',
      'cumulative: shares 10000, cost 15000000 JPY',
      '! ambiguous /cumulative/shares',
    ],
  ],
  [
    'report',
    '| Number of shares | Total amount (in millions of yen) |\nResolution of the Board of Directors of May 9, 2019 | 500,000 | 750 |\nShares acquired in the reporting month from May 1 to May 31, 2019 | - | - |\nShares acquired as of the end of the reporting month | 10,000 | 15 |',
    ['progress', 'authorization: resolvedOn 2019-05-09', 'purchase: period 2019-05-01/2019-05-31'],
  ],
  [
    'report',
    '| Number of shares | Total amount (Yen) |\nMeeting of May 9, 2019 | 500,000 | 750,000,000 |\nShares acquired in the reporting month from May 1 to May 31, 2019 | 5% | 10,000 | 15,000,000 |\nTotal of the month | 10,000 | 15,000,000 |\nShares acquired as of the end of the reporting month: in all 10,000 | 15,000,000 |',
    ['progress', 'purchase: period 2019-05-01/2019-05-31', '! ambiguous /cumulative/shares'],
  ],
])('what a notice says of shares (%s): %s', (head, text, expected) => expect(toldOf(TOP + HEADS[head] + text)).toEqual(expected))
