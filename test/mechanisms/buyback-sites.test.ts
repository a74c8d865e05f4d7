import { describe, expect, test } from 'vitest'
import { safeParseBuyback, safeParseRelease, verifyRelease } from '../../src/index.js'

/** Releases as sites and wires print them: stamps, bullets before numbers, headlines with their law, sentences without articles. */
function read(text: string) {
  const result = safeParseBuyback(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

const yen = (amount: number) => ({ amount, currency: 'JPY' })

const STATUS = `1. Class of shares repurchased: Common stock
2. Total number of shares repurchased: 41,300 shares
3. Aggregate repurchased amount: 62,114,800 yen
4. Period for repurchases: May 1, 2022 to May 31, 2022`

describe('the page of a site', () => {
  test("its stamp, its page's title with the name of the company, the law in a bracket behind the headline", () => {
    const { headline, subheadline, announcedOn, issuer } =
      read(` date 2022-06-02 Oribe Telegraph and Telephone : Notice regarding the Status of Buybacks (Under Paragraph 2, Article 165 of the Companies Act)

June 1, 2022

Oribe Telegraph and Telephone Corporation ("OTT") hereby announces the status of buybacks of its own shares.

${STATUS}
`)
    expect(headline).toBe('Notice regarding the Status of Buybacks')
    expect(subheadline).toBe('Under Paragraph 2, Article 165 of the Companies Act')
    expect(announcedOn).toBe('2022-06-01')
    expect(issuer?.name).toBe('Oribe Telegraph and Telephone Corporation')
  })

  test('two companies that announce together are no one name', () => {
    expect(
      read(`Status of Buyback of Own Shares\n\nOribe and Tokoname Corporation announced the status.\n\n${STATUS}\n`).issuer?.name,
    ).toBeUndefined()
  })

  test('what it tells of browsers is no first sentence of the release', () => {
    const { announcedOn, authorization } = read(`This page is best seen in a newer browser.
We recommend using one of the browsers listed below.

  • Northwind (Latest version)
  • Sternfox (Latest version)

March 3, 2021

Notice of Buyback of Own Shares

Shigaraki Kilns Co., Ltd. announces that its Board of Directors resolved today to buy back own shares.

(1) Total number of shares to be acquired: Up to 3 million shares of common stock (Ratio to the outstanding shares*: 1.2%)
(2) Total cost: Up to 2 billion yen

(For reference) Treasury stock as of January 31, 2021

Number of outstanding shares* 250,330,100 shares
Number of treasury shares 1,204,900 shares
*Excluding treasury stock.
`)
    expect(announcedOn).toBe('2021-03-03')
    expect(authorization).toMatchObject({ resolvedOn: '2021-03-03', shareClass: 'common', maxShares: 3_000_000, maxCost: yen(2e9) })
  })

  test('a star whose note says that treasury shares are left out', () => {
    const { holdings } = read(`Notice of Buyback of Own Shares

Number of shares to be acquired: Up to 30,000 shares
As of January 31, 2021
Number of outstanding shares* 2,503,300 shares
Number of treasury shares 12,049 shares
*Excluding treasury stock.
`)
    expect(holdings).toEqual({ asOf: '2021-01-31', issuedSharesExcludingTreasury: 2_503_300, treasuryShares: 12_049 })
  })

  test('a bullet before the number of each item', () => {
    const { authorization } = read(`Notice of Buyback of Own Shares

Shigaraki Kilns Co., Ltd. announces that it resolved to buy back its own shares.

  • (1) Class of shares to be acquired

    Common stock

  • (2) Number of shares to be acquired

    Up to 84,000 shares

  • (3) Amount to be paid

    Up to 91 million yen
`)
    expect(authorization).toEqual({ shareClass: 'common', maxShares: 84_000, maxCost: yen(91_000_000) })
  })
})

describe('what stands before and beside', () => {
  test('legal notices before the head are no first sentence, a remark in brackets no part of the headline', () => {
    const { headline, announcedOn, stage, issuer, contact, authorization } =
      read(`This press release may not be published or distributed in the United States of America. Please see the notice at the end of this press release.
You should be aware that the issuer may purchase securities otherwise than under the offer, such as in the open market.

May 14, 2025
|Company:
|Haru-ichi Chain Co.
|(Code No.: 6399, Prime Market of the TSE)
|Inquiries:
|Jane Doe, Manager, Corporate Planning Department
|TEL +81 (6) 0000-0054
[Summary] Notice Regarding Decision on the Acquisition of Treasury Shares
Haru-ichi Chain Co. (the "Company") resolved at the Board of Directors meeting held on May 14, 2025 to acquire its treasury shares in accordance with Article 156 of the Companies Act.
1. Number of shares to be acquired: Up to 3,000 shares
`)
    expect({ headline, announcedOn, stage, name: issuer?.name }).toEqual({
      headline: 'Notice Regarding Decision on the Acquisition of Treasury Shares',
      announcedOn: '2025-05-14',
      stage: 'authorization',
      name: 'Haru-ichi Chain Co.',
    })
    expect(issuer?.listings).toEqual([{ exchange: 'TSE', code: '6399' }])
    expect(contact).toEqual({ name: 'Jane Doe', title: 'Manager, Corporate Planning Department', phone: '+81 (6) 0000-0054' })
    expect(authorization?.resolvedOn).toBe('2025-05-14')
  })

  test('labels in a run without colons, their values in a run below', () => {
    const { authorization } = read(`Notification Regarding the Status of Repurchase of Own Shares

Shigaraki Kilns Co., Ltd. announces the status.

${STATUS}
(For reference)
1. Details of the resolution of the Board of Directors on April 27, 2023
Class of shares to be repurchased
Aggregate number of shares to be repurchased
Common stock of the Company
Up to 200,000 shares
(2.11% of the number of outstanding shares (excluding treasury stock))
(3)
Aggregate amount of repurchase
Up to 410 million yen
`)
    expect(authorization).toEqual({
      resolvedOn: '2023-04-27',
      shareClass: 'common',
      maxShares: 200_000,
      maxSharesPercent: 2.11,
      maxCost: yen(410_000_000),
    })
  })

  test('a period whose ends have labels of their own, a status of what is held', () => {
    const { stage, authorization } = read(`Decision on Share Repurchase
| Number of shares to be repurchased | 22,400 shares |
| Expected repurchase period |
| Start date | January 30, 2026 |
| End date | April 28, 2026 |
| Holding status of treasury shares before repurchase |
| Date of board resolution | January 28, 2026 |
`)
    expect(stage).toBe('authorization')
    expect(authorization?.period).toEqual({ from: '2026-01-30', to: '2026-04-28' })
  })

  test('a ticker below the local code', () => {
    const text = `Stock Code Number: 6399, TSE Prime Market
Ticker Symbol: HIC, NYSE

Status of Buyback of Own Shares

Haru-ichi Chain Co. announces the status.

${STATUS}
`
    expect(read(text).issuer?.listings).toEqual([
      { exchange: 'TSE', code: '6399' },
      { exchange: 'NYSE', code: 'HIC' },
    ])
  })
})

describe('headings of lists', () => {
  test('one with its day in a bracket, and one with its colon between items of one kind', () => {
    const { cumulative } = read(`Status of Buyback of Own Shares

Shigaraki Kilns Co., Ltd. announces the status.

Class of shares acquired: Common stock
Number of shares acquired: 7,700 shares
Cost of acquisition: 8,313,900 yen

Reference 2: Cumulative total of shares acquired after the date of the above-mentioned resolution of the Board of Directors (as of October 31, 2021)

Total number of shares acquired: 58,700 shares
Total acquisition cost: 63,114,200 yen
`)
    expect(cumulative).toEqual({ to: '2021-10-31', shares: 58_700, cost: yen(63_114_200) })
    const list = read(`Shigaraki Kilns Co., Ltd. announces that it resolved today to acquire its own shares.
- Class of shares to be acquired: Common stock
- Number of shares to be acquired: Up to 84,000 shares
Total number and value of shares acquired pursuant to the resolution of the shareholders' meeting held on June 19, 2015:
- Total number of shares acquired: zero shares
- Aggregate amount: zero yen
`)
    expect(list.cumulative).toEqual({ shares: 0, cost: yen(0) })
    expect(list.authorization?.maxShares).toBe(84_000)
  })
})

describe('sentences', () => {
  test('a purchase without an article of law, by a company that speaks for itself', () => {
    const { authorization, stage } = read(`Shigaraki Kilns to Buy Back Shares

KOKA, May 12, 2022 - Shigaraki Kilns Co., Ltd. (TSE: 5398) announced today that its Board of Directors approved the repurchase of up to 5 million shares of its common stock, or 2.1% of the shares outstanding, for as much as 10 billion yen, between May 13, 2022 and December 30, 2022.
`)
    expect(stage).toBe('authorization')
    expect(authorization).toMatchObject({ shareClass: 'common', maxShares: 5_000_000, maxSharesPercent: 2.1 })
    expect(authorization?.period).toEqual({ from: '2022-05-13', to: '2022-12-30' })
  })

  test('a programme in dollars without a law, whose end alone is printed, by a company with an "of" in its name', () => {
    const { issuer, stage, authorization } = read(`Abbey of Kent Limited Announces Share Repurchase Program

HAMILTON, Bermuda, March 3, 2020 -- Abbey of Kent Limited (NYSE: AOK) announced today that its board of directors has approved a program authorizing the company to purchase up to $20 million of its common stock through December 31, 2022. It replaces the prior $15 million authorization, under which the company had repurchased 0.3 million shares for $12 million.
`)
    expect(issuer).toEqual({ name: 'Abbey of Kent Limited', listings: [{ exchange: 'NYSE', code: 'AOK' }] })
    expect(stage).toBe('authorization')
    expect(authorization).toEqual({ maxCost: { amount: 20_000_000, currency: 'USD' }, period: { to: '2022-12-31' } })
  })

  test('a number behind its copula', () => {
    const { authorization } = read(`Notice of Buyback of Own Shares

Shigaraki Kilns Co., Ltd. resolved today under Article 156 of the Companies Act to buy back its own shares. The maximum number of shares to be repurchased is 400,000.
`)
    expect(authorization).toMatchObject({ maxShares: 400_000 })
  })

  test('a number right behind the verb is the limit of what was decided', () => {
    const { authorization } = read(`Notification of Repurchase of Own Shares

Shigaraki Kilns Co., Ltd. ("SK") hereby announces that SK has resolved at the Board of Directors' meeting held on April 3, 2025 to repurchase its own shares pursuant to Article 459 of the Companies Act. SK resolved the share repurchase of 1.2 billion yen in total.
`)
    expect(authorization).toEqual({ resolvedOn: '2025-04-03', maxCost: yen(1_200_000_000) })
  })

  test('what is left behind a purchase, and behind a cancellation', () => {
    const bought = read(`Purchase of own shares
BRISTOL, UK / EXAMPLEWIRE / May 12, 2023 / The Company announces that it purchased the following number of its ordinary shares.
Date of purchase: 11 May 2023
Aggregate number of ordinary shares purchased: 2,310
Following the above transaction, the Company has 18,441,400 ordinary shares in issue (excluding 706,700 held in treasury).
`)
    expect(bought.announcedOn).toBe('2023-05-12')
    expect(bought.purchase).toMatchObject({ shareClass: 'common', shares: 2310 })
    expect(bought.holdings).toEqual({ issuedSharesExcludingTreasury: 18_441_400, treasuryShares: 706_700 })
    const cancelled = read(`Notice of Cancellation of Treasury Shares

Shigaraki Kilns Co., Ltd. announces that it resolved today to cancel treasury shares.
1. Number of shares to be cancelled: 300,000 shares
Following the cancellation, the Company will have 11,900,000 issued shares.
`)
    expect(cancelled.cancellation).toMatchObject({ shares: 300_000, issuedAfter: 11_900_000 })
  })
})

describe('texts that are no release', () => {
  const LAW = `Share Buybacks: A Practical Guide

Under Article 156 of the Companies Act a company may acquire its own shares by a resolution that sets their number. Where a company resolves to acquire up to 1,000,000 shares for up to 500 million yen between April 1, 2024 and March 31, 2025, it has to publish the status of the acquisition every month.
`
  const PROXY = `Voting Guidelines: Share Repurchases

We vote for proposals to acquire treasury shares pursuant to Article 156 of the Companies Act. At the general meeting held on June 27, 2023 the shareholder proposed that the company acquire up to 2,000,000 shares of common stock for up to 3 billion yen.
`
  const LIST = ['Kitano Foods Co., Ltd.', 'Aoba Steel Corporation']
    .map((name) => `Notice Regarding Acquisition of Own Shares - ${name}\nTotal number of shares to be acquired: 12,000 shares (maximum)\n`)
    .join('\n')
  test.each([
    ['a book of law', LAW],
    ['a guide for votes', PROXY],
    ['a list of several companies', `Recent share repurchase announcements\n\n${LIST}`],
  ])('%s', (_, text) => {
    const result = safeParseRelease(text)
    expect(result.success ? 'read' : result.error.code).toBe('unrecognized')
  })
})

test('a filing that lists announcements of one day is of that day, not of its signature', () => {
  const text = `1. | Two company announcements made on July 14, 2009. |
2
EXAMPLE KILNS LTD. (Registrant) |
Date: July 15, 2009 | By: | /s/ Jane Doe | ||
3
1. Number of shares to be acquired: Up to 3,000 shares
2. Cost of acquisition: Up to 9 million yen
`
  expect(read(text).announcedOn).toBe('2009-07-14')
})

test('the articles of association are no law', () => {
  const { legalBasis } = read(`Status of Buyback of Own Shares

Shigaraki Kilns Co., Ltd. announces the status of buybacks under Article 459 of the Companies Act and Article 43 of the Company's Articles of Association.

${STATUS}
`)
  expect(legalBasis).toEqual([{ article: '459', law: 'Companies Act' }])
})

test('a count of rights is no number of shares', () => {
  const text = `Notice of Allotment of Stock Acquisition Rights as Stock Option

Transcription

1 Shigaraki Holdings Corporation Jane Doe February 26, 2015 President and Chief Operating Officer Notice of Allotment of Stock Acquisition Rights as Stock Option Shigaraki Holdings Corporation (the Company ) announced today that its Board of Directors has passed the following resolutions. Particulars 1. Name of stock acquisition rights: Shigaraki Holdings Corporation No. 4 Stock Acquisition Rights 2. Total number of stock acquisition rights: 1,640 allotments The total number above is the planned number and, where allotment applications are not made, the allotted number of stock`
  const result = safeParseRelease(text)
  if (!result.success || result.data.record.type !== 'stock-options') throw new Error('not read')
  expect(result.data.record.issuer?.name).toBe('Shigaraki Holdings Corporation')
  expect(result.data.record.rights).toEqual({ count: 1640 })
  expect(result.data.record.underlying).toBeUndefined()
})
