import { describe, expect, test } from 'vitest'
import { safeParseBuyback, safeParseRelease, verifyRelease } from '../../src/index.js'

/** Reads an invented text; every leaf must come out again from its evidence. */
function read(text: string) {
  const result = safeParseBuyback(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

const yen = (amount: number) => ({ amount, currency: 'JPY' })

/** A resolution whose terms are given, one a line. */
const resolution = (...terms: string[]): string =>
  `September 4, 2019

Mizunara Brewing Co., Ltd.

Notice of Repurchase of Own Shares

Mizunara Brewing Co., Ltd. (the "Company") resolved at the meeting of its Board of Directors held on September 4, 2019 to repurchase its own shares under Article 156 of the Companies Act.

Details of repurchase
${terms.map((term, i) => `(${i + 1}) ${term}`).join('\n')}
`

const terms = ['Class of shares to be repurchased: Common stock', 'Number of shares to be repurchased: Up to 410,000 shares']

/** A cancellation with the lines behind its number. */
const cancellation = (...lines: string[]): string =>
  `June 12, 2020

Notice of Cancellation of Treasury Shares

Mizunara Brewing Co., Ltd. (the "Company") resolved today to cancel its treasury shares under Article 178 of the Companies Act.

${lines.join('\n')}
`

describe('periods', () => {
  test('of a period that counts from a day the end is not printed', () => {
    expect(read(resolution(...terms, 'Period of repurchase: One year from September 5, 2019')).authorization?.period).toEqual({
      from: '2019-09-05',
    })
  })

  test('cumulative figures have the period that their heading names', () => {
    const { cumulative } = read(`${resolution(...terms)}
2. Sum of all repurchases under the resolution, September 5, 2019 to October 31, 2019
(1) Number of shares: 130,300 shares
(2) Cost: 301,112,400 yen
`)
    expect(cumulative).toEqual({ from: '2019-09-05', to: '2019-10-31', shares: 130_300, cost: yen(301_112_400) })
  })

  test('a window is a period; the head of a table is no heading of its rows', () => {
    const { authorization } = read(`October 3, 2022

Notice on Status of Buyback of Own Shares

Tsuzumi Paper Inc. announces the status of the buyback of its own shares.

**1. What the Board of Directors resolved on July 7, 2022**

| Item | Resolution |
| --- | --- |
| Shares to be bought back | Up to 220,000 shares |
| Buyback window | Jul. 8, 2022 – Dec. 30, 2022 |

**2. Bought back so far under that resolution (to Sep. 30, 2022)**

| Item | Total |
| --- | --- |
| Shares bought back | 96,100 shares |
`)
    expect(authorization).toEqual({ resolvedOn: '2022-07-07', maxShares: 220_000, period: { from: '2022-07-08', to: '2022-12-30' } })
  })
})

describe('the day of the resolution', () => {
  test('is the one that the heading over the terms names', () => {
    const text = `Tsuzumi Paper Inc. announces the status of its share repurchases, on which the Board of Directors resolved on May 9, 2022 and once more on August 8, 2022.

1. Repurchases in September 2022
(1) Number of shares repurchased: 12,000 shares

2. Details of the resolution of August 8, 2022
(1) Number of shares to be repurchased: Up to 90,000 shares
`
    expect(read(`Notice of Status of Share Repurchase\n\n${text}`).authorization).toEqual({ resolvedOn: '2022-08-08', maxShares: 90_000 })
  })

  test('is none where one heading names two', () => {
    const { authorization } = read(`Notice of Results of Share Repurchase

Tsuzumi Paper Inc. has made the repurchase below.

1. Repurchase
(1) Number of shares repurchased: 12,000 shares

2. Resolved at meetings of the Board of Directors held on May 9, 2022 and August 8, 2022
(1) Number of shares to be repurchased: Up to 90,000 shares
`)
    expect(authorization).toEqual({ maxShares: 90_000 })
  })
})

test('a second programme fills no gap of the first', () => {
  const block = (day: string, bought: string, cost: string, most: string, percent: string): string =>
    `Status of share repurchase under the resolution of the Board of Directors on ${day}, 2021
(1) Total number of shares repurchased: ${bought} shares
(2) Total amount of repurchase: JPY ${cost}
For Reference:
1. Details of the resolution of the Board of Directors on ${day}, 2021
(1) Total number of shares to be repurchased: ${most} shares (maximum)${percent}
(2) Total amount of repurchase: JPY 90 million (maximum)
2. Cumulative number of shares repurchased under that resolution
(1) Total number of shares repurchased: ${bought} shares
(2) Total amount of repurchase: JPY ${cost}
`
  const { authorization, cumulative } = read(`Status of Share Repurchase

Tsuzumi Paper Inc. announced the status of the repurchase of its own shares.

I. ${block('May 7', '3,100', '4,030,500', '60,000', '')}
II. ${block('June 4', '700', '912,400', '50,000', ' (0.7% of issued shares)')}`)
  expect(authorization).toEqual({ resolvedOn: '2021-05-07', maxShares: 60_000, maxCost: yen(90_000_000) })
  expect(cumulative).toEqual({ shares: 3100, cost: yen(4_030_500) })
})

describe('a cancellation', () => {
  const number = '(1) Number of shares to be cancelled: 700,000 shares'

  test.each([
    ['(2) Scheduled date of cancellation: June 30, 2020'],
    ['(2) Scheduled date for the cancellation: June 30, 2020'],
    ['(2) Planned date of retirement: June 30, 2020'],
  ])('%s', (line) => {
    expect(read(cancellation(number, line)).cancellation).toEqual({ shares: 700_000, scheduledOn: '2020-06-30' })
  })

  test('a bare date under its heading', () => {
    expect(read(cancellation('1. Cancellation', number, '(2) Planned date    June 30, 2020')).cancellation?.scheduledOn).toBe('2020-06-30')
  })

  test.each([
    ['(2) Issued shares afterwards: 8,400,000 shares'],
    ['\n(Reference) Common stock after the cancellation\nNumber of issued shares: 8,400,000'],
  ])('what is issued after it is no holding: %s', (line) => {
    const { holdings, ...record } = read(cancellation('1. Cancellation', number, line))
    expect(record.cancellation?.issuedAfter).toBe(8_400_000)
    expect(holdings).toBeUndefined()
  })
})

describe('letterhead', () => {
  test('a bracketed line below a headline of nearly full width is its subheadline', () => {
    const text = `Notice Concerning the Determination of Matters Relating to the Repurchase of Own Shares
(Repurchase under the provisions of the Articles of Incorporation pursuant to Article 165,
Paragraph 2 of the Companies Act)

Mizunara Brewing Co., Ltd. (the "Company") gives notice that the matters below concerning the
repurchase of its own shares were resolved at the meeting of the Board of Directors that was held
on September 4, 2019 in accordance with Article 156 of the Companies Act, as applied by replacing
certain terms pursuant to Article 165, Paragraph 3 of that Act and the Articles of Incorporation.

1. Number of shares to be repurchased: Up to 410,000 shares
`
    const { headline, subheadline } = read(text)
    expect(headline).toBe('Notice Concerning the Determination of Matters Relating to the Repurchase of Own Shares')
    expect(subheadline).toBe(
      'Repurchase under the provisions of the Articles of Incorporation pursuant to Article 165, Paragraph 2 of the Companies Act',
    )
  })

  test('a lead may hold the data of its company in a bracket over two lines', () => {
    const { issuer, purchase } = read(`Share this page
Mizunara Brewing Reports on Its Share Repurchase

Mizunara Brewing Corporation (Head office: Sapporo; President: Aki Narita;
"Mizunara") reports as below on share repurchases.

  * Number of shares repurchased: 21,800
  * Value of shares repurchased: JPY 50,140,000

What the Board of Directors resolved on 2 March 2020

  * Number of shares to be repurchased: up to 90,000 shares
`)
    expect(issuer?.name).toBe('Mizunara Brewing Corporation')
    expect(purchase).toEqual({ shares: 21_800, cost: yen(50_140_000) })
  })

  test('one code of two exchanges', () => {
    const { issuer } = read(`Mizunara Brewing to Buy Back Shares

SAPPORO, Japan, 4 May 2020 -- Mizunara Brewing Co., Ltd. (TSE/SSE: 2599) said that its Board of Directors resolved on 4 May 2020 to buy back its own shares.

- Number of shares to be bought back: up to 90,000 shares
`)
    expect(issuer?.listings).toEqual([
      { exchange: 'TSE', code: '2599' },
      { exchange: 'SSE', code: '2599' },
    ])
  })

  test('a date behind a law is not a part of its name', () => {
    const { legalBasis } = read(
      resolution(...terms).replace(
        'Article 156 of the Companies Act',
        'the resolution in lieu of a meeting that Article 370 of the Corporation Law on September 3, 2019 allowed',
      ),
    )
    expect(legalBasis).toEqual([{ article: '370', law: 'Corporation Law' }])
  })
})

describe('whose shares', () => {
  const bought =
    '1. Number of shares acquired: 5,000 shares\n2. Acquisition price: 820 million yen\n3. Date of acquisition: April 1, 2021\n'

  test.each([
    [
      `Notice Concerning Completion of Acquisition of Shares of Hanare Printing Co., Ltd.

Tsuzumi Paper Inc. announces that it has completed today the acquisition of the shares of Hanare Printing Co., Ltd. that its Board of Directors resolved on March 5, 2021.

${bought}`,
    ],
    [
      `Notice Concerning Acquisition of Shares (to Make Hanare Printing a Subsidiary)

Tsuzumi Paper Inc. announces that its Board of Directors resolved on March 5, 2021 to acquire shares of Hanare Printing Co., Ltd.

${bought}`,
    ],
  ])('those of another company make no release of this kind', (text) => {
    const result = safeParseRelease(text)
    expect(result.success ? result.data.record : result.error.code).toBe('unrecognized')
  })

  test('its own are known by the headline, though the text was cut off before the terms', () => {
    const result = safeParseRelease(`Notice of Repurchase of Own Shares through Off-Auction Trading

Tsuzumi Paper Inc. decided how to repurchase the shares that its Board of Directors resolved on March 5, 2021 to repurchase.

1. Class of shares to be repurchased: Common shares
2. Number of shares
`)
    expect(result.success && result.data.record).toMatchObject({
      type: 'buyback',
      authorization: { resolvedOn: '2021-03-05', shareClass: 'common' },
    })
  })
})

test('what is left after a cancellation is not what was cancelled', () => {
  const { cancellation: made } = read(
    cancellation(
      '1. Number of shares cancelled: 700,000 shares',
      '(Reference)',
      '1. Number of treasury shares (after cancellation): 81,500 shares',
    ),
  )
  expect(made?.shares).toBe(700_000)
})

describe('heads of sites and wires', () => {
  const body = '\n1. Number of shares to be repurchased: Up to 410,000 shares\n'

  test('a numbered menu above the head', () => {
    const { headline, place, announcedOn } = read(`  1. Global
  2. Europe & Africa
  3. Oceania

Mizunara Brewing Executes Own Share Repurchase

Sapporo, Japan, May 4, 2020 -- Mizunara Brewing Co., Ltd. announced the repurchase of its own shares.
${body}`)
    expect(headline).toBe('Mizunara Brewing Executes Own Share Repurchase')
    expect(place).toBe('Sapporo, Japan')
    expect(announcedOn).toBe('2020-05-04')
  })

  test('a note of the site is no lead', () => {
    const { headline } = read(`NOTE: this is an old page and what it says may no longer hold good.

Notice Regarding Repurchase of Own Shares

Sapporo, May 4, 2020

Mizunara Brewing Co., Ltd. announced the repurchase of its own shares.
${body}`)
    expect(headline).toBe('Notice Regarding Repurchase of Own Shares')
  })

  test("a bracket with the company's code and president is a part of its sentence; each exchange has its own code", () => {
    const { issuer, headline } = read(`Mizunara Brewing Announces Repurchase of Own Shares

On May 4, 2020 Mizunara Brewing Co., Ltd. (TOKYO:2599/NYSE:MZB, President and CEO: Aki Narita) reported the repurchase of its own shares.
${body}`)
    expect(headline).toBe('Mizunara Brewing Announces Repurchase of Own Shares')
    expect(issuer).toEqual({
      name: 'Mizunara Brewing Co., Ltd.',
      listings: [
        { exchange: 'TSE', code: '2599' },
        { exchange: 'NYSE', code: 'MZB' },
      ],
    })
  })
})

describe('the day of the release behind a label', () => {
  test.each([
    ['Date: May 4, 2020', '2020-05-04'],
    ['Date of release: May 4, 2020', '2020-05-04'],
    ['Announcement date: 4 May 2020', '2020-05-04'],
    ['Updated: May 4, 2020', undefined],
    ['Record date: May 4, 2020', undefined],
  ])('%s', (line, expected) => {
    const { announcedOn } = read(`Mizunara Brewing Co., Ltd.
${line}

Notice of Repurchase of Own Shares

Mizunara Brewing Co., Ltd. announced that its Board of Directors resolved to repurchase its own shares.

1. Number of shares to be repurchased: Up to 410,000 shares
`)
    expect(announcedOn).toBe(expected)
  })
})

test('of a limit before and after its change the one below "Proposed" is taken', () => {
  const { authorization } = read(`November 5, 2021
Tsuzumi Paper Inc.
The Board of Directors of Tsuzumi Paper Inc. resolved at its meeting held today to raise the limit for the repurchase of its own shares.
Present | Proposed | |
---|---|---|
(1) Type of shares to be repurchased | Common stock | Common stock |
(2) Total number of shares to be repurchased | Up to 50,000 shares (1.1%) | Up to 70,000 shares (1.6%) |
(3) Total amount of repurchase | Up to 90 million yen | Up to 120 million yen |
(4) Repurchase period | From June 1, 2021 to November 30, 2021 | From June 1, 2021 to March 31, 2022 |
(1) Total number of shares repurchased | 41,000 shares |
`)
  expect(authorization).toEqual({
    resolvedOn: '2021-11-05',
    shareClass: 'common',
    maxShares: 70_000,
    maxSharesPercent: 1.6,
    maxCost: { amount: 120_000_000, currency: 'JPY' },
    period: { from: '2021-06-01', to: '2022-03-31' },
  })
})

test('the sign of a footnote in a label is no number of shares', () => {
  const { holdings } = read(`${resolution(...terms)}
Reference: Own shares held as of July 31, 2019

Total number of shares outstanding 9,450,000 shares
Total number of treasury stocks [1] 150,300 shares
  * [1]
    Shares of a trust are counted as well.
`)
  expect(holdings).toEqual({ asOf: '2019-07-31', issuedShares: 9_450_000, treasuryShares: 150_300 })
})

test('the number of a paragraph in brackets', () => {
  const text = resolution(...terms).replace('Article 156 of', 'Article 165, Paragraph (3) of')
  expect(read(text).legalBasis).toEqual([{ article: '165', paragraph: '3', law: 'Companies Act' }])
})

describe('two values behind one label', () => {
  const progress = (heads: string, shares: string, cost: string): string =>
    `December 3, 2019

Mizunara Brewing Co., Ltd.

Notice of Status of Repurchase of Own Shares

Mizunara Brewing Co., Ltd. (the "Company") repurchased its own shares as follows under Article 156 of the Companies Act.

1. Class of shares: Common stock

${heads}
${shares}
${cost}

(Reference) Resolution at the meeting of the Board of Directors held on September 4, 2019
(1) Number of shares to be repurchased: Up to 410,000 shares
`

  test.each([' | ', '\t'])('cells of a month and of all so far stand side by side, parted by %j: neither is taken for the other', (bar) => {
    const cells = (...row: string[]) => row.join(bar)
    const record = read(
      progress(
        cells('', 'Acquired in November', 'Acquired to date'),
        cells('Number of shares acquired', '31,200 shares', '207,900 shares'),
        cells('Total amount of acquisition', '48,360,000 yen', '319,125,000 yen'),
      ),
    )
    expect(record.authorization).toMatchObject({ maxShares: 410_000 })
    expect(record.purchase?.shares ?? 31_200).toBe(31_200)
    expect(record.cumulative?.shares ?? 207_900).toBe(207_900)
    expect(record.purchase?.cost ?? yen(48_360_000)).toEqual(yen(48_360_000))
    expect(record.cumulative?.cost ?? yen(319_125_000)).toEqual(yen(319_125_000))
  })

  test('what was resolved before a change and after it is left out with a warning', () => {
    const text = resolution(
      'Class of shares: Common stock',
      'Number of shares to be repurchased: 410,000 shares | 520,000 shares',
      terms[1] as string,
    )
    const result = safeParseBuyback(text)
    expect(result.success && result.data.warnings.map(({ code }) => code)).toContain('ambiguous')
  })
})

test('a release of another type, of which no word speaks for the type asked for, is no record of it', () => {
  const result = safeParseRelease(resolution(...terms), { type: 'stock-options' })
  expect(result).toMatchObject({ success: false, error: { code: 'wrong-type' } })
})

test('a headline that names two types, facts of both and nothing that speaks for one: no type is guessed', () => {
  const text = `May 12, 2021

Kazamori Works Co., Ltd.

Notice of Repurchase of Own Shares and Issuance of Stock Options

At a meeting of the Board of Directors held today, Kazamori Works resolved on the following.

1. Repurchase of own shares
(1) Class of shares to be repurchased: Common stock
(2) Total number of shares to be repurchased: Up to 410,000 shares
(3) Total cost of repurchase: Up to 730 million yen

2. Issuance of stock options
(1) Number of stock acquisition rights: 620
(2) Class and number of shares underlying the stock acquisition rights: 62,000 shares of common stock
(3) Exercise price per share: 1,905 yen
`
  expect(safeParseRelease(text)).toMatchObject({ success: false, error: { code: 'ambiguous-type' } })
  expect(safeParseRelease(text, { type: 'buyback' })).toMatchObject({ success: true, data: { record: { type: 'buyback' } } })
})
