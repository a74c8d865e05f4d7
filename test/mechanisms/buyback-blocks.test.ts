import { describe, expect, test } from 'vitest'
import { safeParseBuyback, verifyRelease } from '../../src/index.js'

/** Reads an invented text; every leaf must come out again from its evidence. */
function parse(text: string) {
  const result = safeParseBuyback(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data
}

const yen = (amount: number) => ({ amount, currency: 'JPY' })

const head = `Notice Concerning Purchase of Own Shares

February 3, 2020

Utsugi Ceramics Co., Ltd. (TSE: 5388)

The Board of Directors of Utsugi Ceramics Co., Ltd. resolved today to purchase the Company's own shares, as follows.
`

describe('blocks below a heading', () => {
  test('what was bought until a day, recalled below the limits, is no limit', () => {
    const { authorization, cumulative } = parse(`${head}
1. Details of the purchase
Number of shares: Up to 900,000 shares
Total purchase amount: Up to 2.0 billion yen
(Reference) Shares purchased as of January 31, 2020
Number of shares purchased: 310,400 shares
Total purchase amount: 655,208,100 yen
`).record
    expect(authorization).toMatchObject({ maxShares: 900_000, maxCost: yen(2_000_000_000) })
    expect(cumulative).toEqual({ to: '2020-01-31', shares: 310_400, cost: yen(655_208_100) })
  })

  test('an item that names its days heads what was bought in them, labels parted by semicolons', () => {
    const { purchase, authorization, cumulative } = parse(`Utsugi Ceramics Completes Buyback

NAGOYA, July 2, 2021 - Utsugi Ceramics Co., Ltd. (TSE: 5388) announced that the buyback resolved on February 3, 2020 was completed on June 30, 2021.

(1) Shares bought from June 1 to June 30, 2021 (on a settlement basis)
  Class: common stock; number: 41,800 shares; total cost: ¥96,220,400
(2) Total bought under the resolution of February 3, 2020
  Number: 899,700 shares; total cost: ¥1,999,104,300
(3) The resolution
  Number: not more than 900,000 shares; total cost: not more than ¥2.0 billion
`).record
    expect(purchase).toEqual({
      period: { from: '2021-06-01', to: '2021-06-30' },
      basis: 'settlement',
      shareClass: 'common',
      shares: 41_800,
      cost: yen(96_220_400),
    })
    expect(authorization).toMatchObject({ maxShares: 900_000, maxCost: yen(2_000_000_000) })
    expect(cumulative).toMatchObject({ shares: 899_700, cost: yen(1_999_104_300) })
  })
})

describe('what shareholders resolved', () => {
  const bought = `Acquisition of Treasury Stock in the Market

July 1, 2003

Utsugi Ceramics has acquired its treasury stock in the market, as shareholders resolved.

Period of acquisition        June 2, 2003 - June 30, 2003
Number of shares acquired    78,000
Total acquisition cost       ¥52,310,000

For reference:
Resolution of the 61st annual general meeting of shareholders held on June 26, 2002
 Number of shares to be acquired     Up to 2 million
 Total acquisition cost              Up to ¥1.5 billion
`

  test('heads the limits that a report recalls', () => {
    const { record, evidence } = parse(bought)
    expect(record).toMatchObject({
      stage: 'progress',
      authorization: { maxShares: 2_000_000, maxCost: yen(1_500_000_000) },
      purchase: { period: { from: '2003-06-02', to: '2003-06-30' }, shares: 78_000, cost: yen(52_310_000) },
    })
    expect(evidence['/stage']?.text).toBeDefined()
  })

  test("stands behind the board's own resolution", () => {
    const { authorization } = parse(`${head}
1. Details
- Number of shares to be purchased: Up to 900,000 shares
- Total cost of the purchase: Up to 2.0 billion yen
- Period of the purchase: From February 4 to April 30, 2020
Resolution of the general meeting of shareholders held on June 25, 2019:
- Number of shares to be purchased: Up to 1,500,000 shares
- Total cost of the purchase: Up to 4.0 billion yen
- Period of the purchase: From June 26, 2019 to June 25, 2020
`).record
    expect(authorization).toMatchObject({
      resolvedOn: '2020-02-03',
      maxShares: 900_000,
      maxCost: yen(2_000_000_000),
      period: { from: '2020-02-04', to: '2020-04-30' },
    })
  })
})

test('results of a purchase that goes on complete nothing', () => {
  const stageOf = (headline: string) =>
    parse(`${headline}

May 20, 2022

Utsugi Ceramics Co., Ltd. announced today that it purchased its own shares this morning.

Number of shares purchased: 120,000 shares
Total amount: 265,100,000 yen
`).record.stage
  expect(stageOf('Notice of Results of Purchase of Own Shares')).toBe('completion')
  expect(stageOf('Notice of Results of Purchase of Own Shares and Continuation of Purchases in the Market')).toBe('progress')
})

describe('one label, two values', () => {
  const report = (...lines: string[]): string => `Notice Regarding Status of Purchase of Own Shares

March 2, 2020

Utsugi Ceramics Co., Ltd. announced today the status of the purchase of its own shares.

${lines.join('\n')}
`

  test('neither of two that differ is taken, and a warning says so', () => {
    const { record, warnings } = parse(
      report(
        'Number of shares purchased: 51,300 shares',
        'Total amount: 108,445,000 yen',
        'Number of shares purchased: 51,000 shares',
        'Total amount: 108,445,000 yen',
      ),
    )
    expect(record.purchase).toEqual({ cost: yen(108_445_000) })
    expect(warnings.map(({ code }) => code)).toContain('conflict')
  })

  test('one that comes again below another line may be of another matter', () => {
    const { record, warnings } = parse(
      report(
        'Number of shares purchased: 51,300 shares',
        'Total amount: 108,445,000 yen',
        'Below the same of the month before is given.',
        'Number of shares purchased: 51,000 shares',
      ),
    )
    expect(record.purchase?.shares).toBe(51_300)
    expect(warnings.map(({ code }) => code)).not.toContain('conflict')
  })
})
