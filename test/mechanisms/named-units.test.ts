import { describe, expect, test } from 'vitest'
import { parseBuyback, parseEarnings, verifyRelease } from '../../src/index.js'

/** What is authorized by a notice with these lines, checked against its own evidence. */
function authorized(...lines: string[]) {
  const text = `Notice of Share Buyback
June 8, 2022
Torridon Loom Co., Ltd.
The Board of Directors resolved today to buy back own shares.
${lines.join('\n')}`
  const result = parseBuyback(text)
  expect(verifyRelease(result, text)).toEqual([])
  const { maxShares, maxCost } = result.record.authorization ?? {}
  return { maxShares, maxCost: maxCost?.amount }
}

describe('a unit that stands in a bracket of its own', () => {
  test.each([
    ['before the colon of its label', 'Number of shares (thousands): up to 1,400', 'Amount (in millions of yen): 3,100 (maximum)'],
    ['with what it counts', 'Number of shares (in thousands of shares): 1,400', 'Amount (million yen): up to 3,100'],
    ['behind the number', 'Number of shares: 1,400 (thousand shares, maximum)', 'Amount: 3,100 (million yen, maximum)'],
    ['beside the sign of its currency', 'Number of shares (thousands): 1,400', 'Amount (million yen): ¥3,100'],
    ['as the number itself says', 'Number of shares (maximum): 1,400 thousand', 'Amount (maximum): 3,100 million yen'],
  ])('%s', (_, shares, cost) => {
    expect(authorized(shares, cost)).toEqual({ maxShares: 1_400_000, maxCost: 3_100_000_000 })
  })

  test('a bracket that names no scale changes nothing', () => {
    expect(authorized('Number of shares (common stock): 1,400 shares', 'Amount (maximum): 3,100 yen')).toEqual({
      maxShares: 1400,
      maxCost: 3100,
    })
  })

  test('a caption says thousands of shares: a bare number is left out, one with its own unit is not', () => {
    const caption = '(Thousands of shares; millions of yen)'
    expect(authorized(caption, 'Number of shares: up to 1,400')).toEqual({ maxShares: undefined, maxCost: undefined })
    expect(authorized(caption, 'Number of shares: up to 1,400,000 shares').maxShares).toBe(1_400_000)
  })
})

describe('a number in two units', () => {
  test('of units and their shares the shares count', () => {
    expect(authorized('Number of shares: up to 14,000 units (1,400,000 shares)').maxShares).toBe(1_400_000)
    expect(authorized('Number of shares: up to 14,000 units').maxShares).toBe(14_000)
  })

  test('an amount of yen and sen is left out', () => {
    const { record } = parseEarnings(`Financial Results for the Year Ended June 30, 2009
August 7, 2009
Torridon Loom Co., Ltd.
Net sales: 62,300 million yen
Net income per share: 31 yen 40 sen`)
    expect(record.results?.[0]?.figures.map(({ metric }) => metric)).toEqual(['netSales'])
  })
})
