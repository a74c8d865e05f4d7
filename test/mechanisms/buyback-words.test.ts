import { expect, test } from 'vitest'
import { partsOf, readBuyback, toldOf } from '../support/buyback.js'

const release = (lead: string, behind = ''): string => `Notice Regarding Repurchase of Own Shares
May 14, 2019
Kirishima Optics Co., Ltd.

${lead}

(1) Total number of shares to be acquired: Up to 400,000 shares
(2) Total cost of acquisition: Up to 520 million yen
${behind}`
const RESOLVED = 'Kirishima Optics resolved at a meeting of its Board of Directors held on May 14, 2019'
const OWN = `${RESOLVED} to repurchase its own shares`

/** What is read besides the stage and the limits that the terms print. */
const besides = (text: string): string[] =>
  partsOf(readBuyback(text)).flatMap((line) => {
    const said = line
      .replace('maxShares 400000, maxCost 520000000 JPY', '')
      .replace('resolvedOn 2019-05-14, ', '')
      .replaceAll(/^, |, $/g, '')
    return /^(authorization:? *)$/.test(said) ? [] : [said]
  })

test.each<[name: string, lead: string, behind: string, read: readonly string[]]>([
  ['the class behind the verb', `${OWN} of common stock.`, '', ['authorization: shareClass common']],
  [
    'the class far behind the verb',
    `${RESOLVED} to repurchase in several steps over the coming months and years on the market its common stock.`,
    '',
    [],
  ],
  [
    'the class of what was determined',
    `Kirishima Optics determined at a meeting of its Board of Directors held on May 14, 2019 to acquire its common stock.`,
    '',
    ['authorization: shareClass common'],
  ],
  ['the class of what is bought and cancelled', `${RESOLVED} on the acquisition and the cancellation of its common stock.`, '', []],
  ['the class of a subsidiary’s shares', `${RESOLVED} to acquire common stock of its subsidiary.`, '', []],
  ['the class in a sentence that resolves nothing', `Kirishima Optics plans to acquire its common stock. ${OWN}.`, '', []],
  [
    'the class of the shares to be acquired',
    `${OWN}. The shares to be acquired are common shares.`,
    '',
    ['authorization: shareClass common'],
  ],
  [
    'the class that is the target',
    `${OWN}. The target of the acquisition is the company’s common stock.`,
    '',
    ['authorization: shareClass common'],
  ],
  ['the class of the shares to be sold', `${OWN}. The shares to be sold are common shares.`, '', []],
  ['the class below the terms', `${OWN}.`, '\nThe Board resolved to acquire common stock in earlier years, too.\n', []],
  ['the class of what nobody resolved', `Kirishima Optics will repurchase its own shares of common stock.`, '', []],
  ['the day of a cancellation', `${OWN}, with cancellation scheduled for August 30, 2019.`, '', ['cancellation: scheduledOn 2019-08-30']],
  [
    'two days of a cancellation',
    `${OWN}, with cancellation scheduled for August 30, 2019. The scheduled cancellation date is September 30, 2019.`,
    '',
    [],
  ],
  [
    'the day of the acquisition',
    `${OWN}. The scheduled acquisition date is May 15, 2019.`,
    '',
    ['authorization: , period 2019-05-15/2019-05-15'],
  ],
  [
    'two days of the acquisition',
    `${OWN}. The scheduled acquisition date is May 15, 2019. The scheduled date of acquisition is May 16, 2019.`,
    '',
    [],
  ],
  ['a day of the acquisition that nobody plans', `${OWN}. The acquisition date is May 15, 2019.`, '', []],
  [
    'own shares that the company owns',
    `${OWN}. The Company now owns a total of 762,322 shares as treasury shares.`,
    '',
    ['holdings: treasuryShares 762322'],
  ],
  ['own shares that a subsidiary owns', `${OWN}. Its subsidiary owns a total of 762,322 shares as treasury shares.`, '', []],
  ['two counts of own shares', `${OWN}. The Company now owns 762,322 treasury shares. Then it owns 800,000 treasury shares.`, '', []],
  [
    'issued and own shares on a day',
    `${OWN}. As of March 31, 2019, the Company had 130,400,500 shares issued, and held 11,268,500 shares of treasury stock.`,
    '',
    ['holdings: asOf 2019-03-31, issuedShares 130400500, treasuryShares 11268500'],
  ],
  [
    'issued shares without own shares',
    `${OWN}. As of March 31, 2019, the Company had 130,400,500 shares issued excluding treasury stock, and held 307,772 shares held as treasury stock.`,
    '',
    ['holdings: asOf 2019-03-31, issuedSharesExcludingTreasury 130400500, treasuryShares 307772'],
  ],
  [
    'counts behind what they count',
    `${OWN}. As of March 31, 2019, treasury shares were 1,200,000 and issued shares were 24,000,000.`,
    '',
    ['holdings: asOf 2019-03-31, issuedShares 24000000, treasuryShares 1200000'],
  ],
  [
    'what was bought by a day is not held',
    `${OWN}. As of March 31, 2019, a cumulative total of 1,530,900 shares of treasury stock have been acquired.`,
    '',
    [],
  ],
])('a sentence tells: %s', (_, lead, behind, read) => expect(besides(release(lead, behind))).toEqual(read))

const terms = (items: readonly string[]): string =>
  `${release(`${OWN} as follows.`).split('(1)')[0]}${items.map((item, i) => `(${i + 1}) ${item}`).join('\n')}\n`

test.each<[name: string, items: readonly string[], read: readonly string[]]>([
  [
    'a period that breaks off',
    [
      'Class of shares: Common stock',
      'Total number of shares to be acquired: Up to 400,000 shares',
      'Period of acquisition: May 15, 2019 to',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, shareClass common, maxShares 400000, period 2019-05-15/'],
  ],
  [
    'a period whose end is not printed',
    [
      'Class of shares: Common stock',
      'Total number of shares to be acquired: Up to 400,000 shares',
      'Period of acquisition: From May 15, 2019',
    ],
    ['authorization', 'authorization: resolvedOn 2019-05-14, shareClass common, maxShares 400000, period 2019-05-15/'],
  ],
  [
    'a reason beside a percentage',
    [
      'Class of shares: Common stock',
      'Total number of shares to be acquired: (1.2% of issued shares)',
      'Reason: to improve capital efficiency',
    ],
    [
      'authorization',
      'authorization: resolvedOn 2019-05-14, shareClass common, maxSharesPercent 1.2, reason to improve capital efficiency',
    ],
  ],
  [
    'a reason beside no number of shares',
    ['Class of shares: Common stock', 'Total cost of acquisition: Up to 520 million yen', 'Reason: to improve capital efficiency'],
    ['authorization', 'authorization: resolvedOn 2019-05-14, shareClass common, maxCost 520000000 JPY'],
  ],
])('terms: %s', (_, items, read) => expect(toldOf(terms(items))).toEqual(read))
