import { describe, expect, test } from 'vitest'
import { partsOf, readBuyback } from '../support/buyback.js'

/** A page that sums a release up: figures in bullets, then sentences under headings. */
const page = (headline: string, ...lines: string[]): string => `Sekirei Optics Corporation\n${headline}\n${lines.join('\n')}\n`

describe('a summary of a report', () => {
  const report = page(
    'Notice Regarding the Status of Treasury Stock Acquisition (Based on Article 165, Paragraph 2 of the Companies Act)',
    'Key Figures',
    '- Total Number of Shares Acquired: 90,000 shares',
    '- Total Amount of Shares Acquired: 117,900,000 yen',
    '- Acquisition Limit Amount by Board Resolution: 900 million yen',
    'Overview of Treasury Stock Acquisition',
    'Sekirei Optics Corporation acquired 90,000 common shares for a total of 117,900,000 yen from May 1 to May 31, 2019.',
    'Future Outlook',
    'As of May 31, 2019, a cumulative total of 120,400 shares of treasury stock have been acquired for 158,212,600 yen.',
  )

  test('what was bought is no limit, and what was bought so far is not held', () => {
    const { authorization, purchase, holdings } = readBuyback(report)
    expect(authorization?.maxShares).toBeUndefined()
    expect(purchase).toMatchObject({ shares: 90_000, cost: { amount: 117_900_000, currency: 'JPY' } })
    expect(holdings).toBeUndefined()
  })
})

describe('"acquired" in the label of a release that resolves to acquire', () => {
  const decision = (resolved: string) =>
    page(
      'Notice Regarding Acquisition of Treasury Shares',
      'The Company hereby announces the acquisition of treasury shares, which is part of its capital policy for the next three years.',
      'Key Figures',
      '- Number of shares acquired: 36,000 shares',
      '- Total acquisition price: 1,812,600,000 yen',
      `Sekirei Optics Corporation resolved at the Board of Directors meeting on June 3, 2019, to acquire ${resolved} of treasury stock under Article 156 of the Companies Act.`,
    )

  test('is a limit where a sentence resolves on the same number', () => {
    expect(partsOf(readBuyback(decision('36,000 shares')))).toEqual([
      'authorization',
      'authorization: resolvedOn 2019-06-03, maxShares 36000, maxCost 1812600000 JPY',
    ])
  })

  test('is what was bought where it resolves on another', () => {
    expect(readBuyback(decision('50,000 shares')).purchase?.shares).toBe(36_000)
  })
})

test('numbers are part of the name of a class of shares', () => {
  const { authorization } = readBuyback(`June 3, 2019

Sekirei Optics Corporation (TSE: 7744)

Notice of Acquisition of Own Shares

The Board of Directors resolved today to acquire own shares.

Class of shares: 1st Series Class 7 Preferred Shares
Total number of shares to be acquired: 36,000 shares
`)
  expect(authorization?.shareClass).toBe('1st Series Class 7 Preferred Shares')
})

test('days in the brackets of labels, and the day that the page says it was disclosed on', () => {
  const { announcedOn, purchase, cumulative } = readBuyback(
    page(
      'Notice Regarding the Status of Treasury Stock Acquisition',
      'Acquired 90,000 shares of treasury stock in May 2019 for a total of 117,900,000 yen.',
      'IR Disclosure Date: June 4, 2019',
      'Key Figures',
      '- Total Number of Shares Acquired (May 7 – May 30, 2019): 90,000 shares',
      '- Total Amount of Shares Acquired (May 7 – May 30, 2019): 117,900,000 yen',
      '- Cumulative Treasury Stock Acquisition (As of May 31, 2019): 120,400 shares',
    ),
  )
  expect(announcedOn).toBe('2019-06-04')
  expect(purchase).toMatchObject({ period: { from: '2019-05-07', to: '2019-05-30' }, shares: 90_000 })
  expect(cumulative).toEqual({ to: '2019-05-31', shares: 120_400 })
})

test('a sentence on the class of the shares, and one on those that are held', () => {
  const { authorization, holdings } = readBuyback(
    page(
      'Notice Regarding the Decision on Matters Concerning Treasury Stock Acquisition',
      'Key Figures',
      '- Total Number of Shares to be Acquired: 90,000 shares (limit)',
      'At the board of directors meeting held on June 3, 2019, the company resolved to acquire treasury stock. The shares to be acquired are common shares, with an upper limit of 90,000 shares.',
      'As of April 30, 2019, the number of issued shares (excluding treasury stock) stood at 4,812,300 shares, with 17,700 shares held as treasury stock.',
    ),
  )
  expect(authorization?.shareClass).toBe('common')
  expect(holdings).toEqual({ asOf: '2019-04-30', issuedSharesExcludingTreasury: 4_812_300, treasuryShares: 17_700 })
})

test('the days of a purchase and a cancellation that are planned for one day each', () => {
  const { authorization, cancellation } = readBuyback(
    page(
      'Notice Regarding Acquisition and Cancellation of Treasury Shares',
      'Acquisition of 36,000 shares for a total of 1,812,600,000 yen, with cancellation scheduled for June 28, 2019.',
      'Sekirei Optics Corporation resolved at the Board of Directors meeting on June 3, 2019, to acquire 36,000 shares of treasury stock. The planned acquisition date is June 21, 2019. The shares to be cancelled are common shares. An earlier cancellation on March 1, 2018 was of few shares.',
    ),
  )
  expect(authorization).toMatchObject({ maxShares: 36_000, period: { from: '2019-06-21', to: '2019-06-21' } })
  expect(cancellation).toEqual({ shareClass: 'common', scheduledOn: '2019-06-28' })
})

test('the teasers of a list of other releases open no release', () => {
  const { headline, cancellation, holdings } = readBuyback(`Notice Regarding Cancellation of Treasury Shares
Market data
Sekirei Optics Corporation announced that its board of directors met on June 3, 2019 and resolved to cancel treasury shares. The cancellation will be carried out on June 28, 2019. As of April 30, 2019, the number of treasury shares was 17,700 and the total number of outstanding shares was 4,830,000.
Please use this information for reference only.
Notice on a New Plant of Sekirei Optics Corporation
Sekirei Optics Corporation and Hamon-no-Sato Paper Corporation w...
`)
  expect(headline).toBe('Notice Regarding Cancellation of Treasury Shares')
  expect(cancellation).toEqual({ scheduledOn: '2019-06-28' })
  expect(holdings).toEqual({ asOf: '2019-04-30', treasuryShares: 17_700, issuedShares: 4_830_000 })
})

test("a law's name is no company's, and shares held that were just bought are not all that are held", () => {
  const { issuer, purchase, cancellation, holdings } = readBuyback(`Daily Notice on Purchase of Own Shares

May 6, 2019

The Company announced today the status of the purchase of own shares under section 71 of the Austrian Stock Corporation Act.

Total number of shares purchased: 4,100
Number of shares cancelled: 0
Number of shares held as treasury shares: 4,100
`)
  expect(issuer).toBeUndefined()
  expect(purchase?.shares).toBe(4100)
  expect(cancellation).toBeUndefined()
  expect(holdings).toBeUndefined()
})
