import { describe, expect, test } from 'vitest'
import { parseBuyback, parseForecastRevision, parseStockOptions, verifyRelease } from '../../src/index.js'

describe('what was meant and what was done', () => {
  test('two ends of a period, before and after a change, are no beginning and end: the later one holds', () => {
    const text = `Kobuna Textiles, Inc.
May 16, 2024
Notice Regarding Change in the Period of Acquisition of Own Shares
The board of directors of Kobuna Textiles resolved today to change the acquisition of its own shares as follows.
1. Details of the change
                        Before the change     After the change
Period of acquisition   to July 31, 2024      to October 31, 2024
2. Total number of shares to be acquired: 210,000 shares`
    expect(parseBuyback(text).record.authorization).toEqual({ resolvedOn: '2024-05-16', maxShares: 210_000, period: { to: '2024-10-31' } })
  })

  test('the results of a tender offer: bought is what was purchased, not what was planned; the day of settlement is no period', () => {
    const text = `Notice of Results of Tender Offer for Own Shares
Kobuna Textiles, Inc. (Code: 3198, TSE)
March 4, 2024
The Company resolved on January 31, 2024 to acquire treasury shares by a tender offer, which ended on March 1, 2024.
1. Number of shares planned to be purchased: 500,000 shares
2. Number of shares purchased: 431,200 shares
3. Total purchase amount: 517,440,000 yen
4. Commencement date of settlement: March 26, 2024`
    const result = parseBuyback(text)
    expect(result.record).toMatchObject({
      stage: 'completion',
      purchase: { shares: 431_200, cost: { amount: 517_440_000, currency: 'JPY' } },
    })
    expect(result.record).not.toHaveProperty('authorization.maxShares')
    expect(result.record.purchase).not.toHaveProperty('period')
    expect(verifyRelease(result, text)).toEqual([])
  })
})

describe('brackets behind a count', () => {
  const release = (count: string) => `Notice of Issuance of Stock Options
June 9, 2021
The board of directors of Kobuna Textiles, Inc. resolved today to issue stock acquisition rights as stock options.
1. Total number of stock acquisition rights: ${count}
2. Exercise price: 1,340 yen per share
3. Date of allotment: June 30, 2021`

  test.each([
    ['2,700 (100 shares for each right; 270,000 shares of common stock)', 2700],
    ['2,700 (each right = 100 shares, 270,000 shares in total)', 2700],
    ['2,700 rights (before the change: 2,500 rights)', 2700],
  ])('%s', (count, rights) => {
    expect(parseStockOptions(release(count)).record.rights).toMatchObject({ count: rights })
  })

  test.each(['2,700 rights → 2,900 rights', '2,700 rights (2,900 rights after the split)'])('%s states two', (count) => {
    expect(parseStockOptions(release(count)).record).not.toHaveProperty('rights.count')
  })
})

test('a count that contradicts another leaves no empty object behind', () => {
  const { record, warnings } = parseStockOptions(`Notice of Issuance of Stock Options
June 9, 2021
The board of directors of Kobuna Textiles, Inc. resolved today to issue stock acquisition rights as stock options.
1. Number of stock acquisition rights: 2,700
2. Number of shares to be issued upon exercise: 100 shares
3. Date of allotment: June 30, 2021`)
  expect(warnings.map(({ code }) => code)).toContain('conflict')
  expect(Object.values(record).filter((value) => typeof value === 'object' && Object.keys(value).length === 0)).toEqual([])
})

test.each(['B-A', 'B - A', '(B-A)', '(B)-(A)'])('a column headed %s holds the change', (head) => {
  const { record } = parseForecastRevision(`Kobuna Textiles, Inc.: Notice of Revision of Full-Year Forecast
February 8, 2023
Full year ending March 31, 2023 (Millions of yen)
Item | Previous (A) | New (B) | ${head} | % | Actual of the previous year
Net sales | 41,000 | 39,200 | -1,800 | -4.4 | 40,115
Operating profit | 1,600 | 900 | -700 | -43.8 | 1,502`)
  expect(record.revisions?.[0]?.figures).toMatchObject([
    {
      metric: 'netSales',
      previous: { amount: 41_000_000_000 },
      revised: { amount: 39_200_000_000 },
      change: { amount: -1_800_000_000 },
      changePercent: -4.4,
    },
    { metric: 'operatingProfit', revised: { amount: 900_000_000 }, change: { amount: -700_000_000 }, changePercent: -43.8 },
  ])
})
