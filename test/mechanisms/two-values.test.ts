import { expect, test } from 'vitest'
import { safeParseStockOptions } from '../../src/index.js'

const options = (count: string, price: string): string => `Suzukake Optical Co., Ltd.
July 2, 2025
Notice of Issuance of Stock Options

Suzukake Optical Co., Ltd. resolved at the meeting of the Board of Directors held on July 2, 2025 to issue stock acquisition rights.

1. Number of stock acquisition rights: ${count}
2. Exercise price: ${price}
3. Allotment date: July 18, 2025
`

test.each([
  ['after a split', '1,350 yen per share (450 yen after the stock split)'],
  ['an arrow', '1,350 yen → 450 yen'],
  ['before and after', 'Before adjustment: 1,350 yen After adjustment: 450 yen'],
])('an exercise price and another of it are left out with a warning: %s', (_, price) => {
  const result = safeParseStockOptions(options('620', price))
  expect(result.success && result.data.record.exercisePrice).toBeUndefined()
  expect(result.success && result.data.record.rights).toEqual({ count: 620 })
  expect(result.success && result.data.warnings.map(({ code }) => code)).toContain('ambiguous')
})

test('what a price was before leaves it as it is; rights and the shares that they give are two things', () => {
  const result = safeParseStockOptions(options('620 (62,000 shares)', '450 yen per share (1,350 yen before the split)'))
  expect(result.success && result.data.record).toMatchObject({
    rights: { count: 620 },
    exercisePrice: { perShare: { status: 'set', value: { amount: 450, currency: 'JPY' } } },
  })
})
