import { describe, expect, test } from 'vitest'
import { safeParseBuyback, safeParseEarnings, safeParseForecastRevision, verifyRelease } from '../../src/index.js'
import { told } from '../support/earnings-told.js'

const HEAD = `Consolidated Financial Results for the Year Ended March 31, 2023
Norvane Works Corporation (Code: 4321)
May 10, 2023

`
const NOTICE = `Notice of Revision of Earnings Forecast
Norvane Works Corporation (Code: 4321)
May 10, 2023

`

/** The figures of each revision: metric, previous, revised, change in millions. */
function revised(text: string): string[] {
  const parsed = safeParseForecastRevision(text)
  if (!parsed.success) return [parsed.error.code]
  expect(verifyRelease(parsed.data, text)).toEqual([])
  const of = (value: unknown): string => {
    const amount = (value as { amount?: number } | undefined)?.amount
    return amount === undefined ? '-' : String(amount / 1e6)
  }
  return (parsed.data.record.revisions ?? []).flatMap(({ figures }) =>
    figures.map(({ metric, previous, revised: now, change }) => `${metric} ${of(previous)} ${of(now)} ${of(change)}`),
  )
}

describe('an amount of a round number is no unit', () => {
  test('in cells between bars', () =>
    expect(
      revised(`${NOTICE}Revision of forecast for the fiscal year ending March 31, 2024

| | Previous forecast | Revised forecast | Change |
|---|---|---|---|
| Net sales | 11,000 million yen | 12,000 million yen | 1,000 million yen |
| Operating profit | 1,100 million yen | 1,200 million yen | 100 million yen |
| Profit | 550 million yen | 600 million yen | 50 million yen |
`),
    ).toEqual(['netSales 11000 12000 1000', 'operatingProfit 1100 1200 100', 'profit 550 600 50']))

  test('of capital above a table in millions', () =>
    expect(
      told(`${HEAD}(Millions of yen)
| Head office | Tokyo |
| Capital | 100 million yen |

| | Net sales | Operating profit | Profit |
|---|---|---|---|
| Year ended March 31, 2023 | 10,000 | 500 | 150 |
| Year ended March 31, 2022 | 9,000 | 400 | 120 |
`),
    ).toEqual([
      'result full-year 2023-03-31 to 2023-03-31: netSales (Net sales) 10000000000; operatingProfit (Operating profit) 500000000; profit (Profit) 150000000',
      'result full-year 2022-03-31 to 2022-03-31: netSales (Net sales) 9000000000; operatingProfit (Operating profit) 400000000; profit (Profit) 120000000',
    ]))

  test('in brackets, as losses', () =>
    expect(
      revised(`${NOTICE}Revision of forecast for the fiscal year ending March 31, 2024

| | Previous forecast | Revised forecast |
|---|---|---|
| Net sales | 11,000 million yen | 10,000 million yen |
| Operating profit | (100 million yen) | (200 million yen) |
| Profit | (50 million yen) | (100 million yen) |
`),
    ).toEqual(['netSales 11000 10000 -', 'operatingProfit -100 -200 -', 'profit -50 -100 -']))
})

describe('a table below another', () => {
  test('of dividends has heads of its own', () =>
    expect(
      revised(`${NOTICE}Revision of forecast for the fiscal year ending March 31, 2024 (millions of yen)

                       Net sales  Operating profit  Profit
Previous forecast (A)   10,000       500           250
Revised forecast (B)     9,000       300           120

Revision of dividend forecast for the fiscal year ending March 31, 2024 (yen)

                      Interim   Year-end  Annual
Previous forecast      5.00    10.00     15.00
Revised forecast       5.00    15.00     20.00
`),
    ).toEqual(['netSales 10000 9000 -', 'operatingProfit 500 300 -', 'profit 250 120 -']))
})

describe('what stands right of all columns', () => {
  test.each([
    ['a remark', 'FY2021    FY2022      Remarks'],
    ['a unit', 'FY2021    FY2022      (Millions of yen)'],
  ])('%s', (_, heads) =>
    expect(
      told(`${HEAD}(Millions of yen)
                      ${heads}
Net sales             9,000    10,000
Operating profit        500       450
`).filter((line) => line.startsWith('result')),
    ).toEqual([
      'result full-year FY2022: netSales (Net sales) 10000000000; operatingProfit (Operating profit) 450000000',
      'result full-year FY2021: netSales (Net sales) 9000000000; operatingProfit (Operating profit) 500000000',
    ]),
  )
})

test('an amount in square brackets that has a column of its own is no note', () => {
  const parsed = safeParseEarnings(`${HEAD}(Millions of yen)
                               Net sales  Operating profit  Profit
Year ended March 31, 2023     10,000  [500]    300
Year ended March 31, 2022     9,000   400   200
`)
  // a sum that cannot be placed is absent, and the year before it does not stand for the year
  expect(parsed.success ? parsed.data.record.results?.[0]?.period : parsed.error.code).toBe('nothing-read')
})

test('footnotes behind a title are no amount of its row', () =>
  expect(
    revised(`${NOTICE}Revision of forecast for the fiscal year ending March 31, 2024 (millions of yen)
                      Previous   Revised   Change
                      forecast   forecast
Net sales1,2           10,000     9,000   (1,000)
Operating profit        1,000       900     (100)
Profit                    600       500     (100)
`)[0],
  ).toBe('netSales 10000 9000 -1000'))

describe('buybacks', () => {
  const read = (body: string) => {
    const parsed = safeParseBuyback(
      `Notice Regarding Status of Repurchase of Own Shares\nNorvane Works Corporation (Code: 4321)\nApril 3, 2020\n\n${body}`,
    )
    return parsed.success ? parsed.data.record : parsed.error.code
  }

  test('shares acquired in a month are not all that were', () => {
    const record = read(`Resolution of May 14, 2019: up to 300,000 shares, up to 500 million yen
Shares acquired in March (as of March 31, 2020): 20,000 shares, 30 million yen`)
    expect(record).toMatchObject({ purchase: { shares: 20000 } })
    expect(record).not.toHaveProperty('cumulative')
  })

  test('a percentage of the plan is none of the shares issued', () =>
    expect(
      read(` | Planned | Result
Number of shares | 300,000 shares | 150,000 shares
Percentage of the plan | 100% | 50%
Total cost | 500 million yen | 250 million yen`),
    ).toMatchObject({ authorization: expect.not.objectContaining({ maxSharesPercent: 100 }), purchase: { shares: 150000 } }))

  test('a scale in the head of the amounts is not passed over', () => {
    const record = read(`Date | Number of shares | Average price (yen) | Amount (thousand yen)
Monday, 8 January 2024 | 1,000 | 2,000 | 2,000
Tuesday, 9 January 2024 | 2,000 | 2,100 | 4,200
Total | 3,000 | 2,067 | 6,200`)
    expect(record).toMatchObject({ purchase: { shares: 3000 } })
    expect(JSON.stringify(record)).not.toContain('6200,')
  })
})

test('of two days before which "announced on" stands once neither is taken', () => {
  const body = `Norvane Works Corporation revises the forecast announced on February 13, 2019, and May 14, 2019 as follows.
Forecast for the fiscal year ending December 31, 2019 (Millions of yen)
 | Net sales | Operating profit | Profit
Previous forecast (A) | 10,000 | 500 | 250
Revised forecast (B) | 9,000 | 300 | 120
`
  const parsed = safeParseForecastRevision(NOTICE.replace('2023', '2019') + body)
  expect(parsed.success && parsed.data.record.revisions?.[0]?.previouslyAnnouncedOn).toBeUndefined()
})
