/** Two lists of what was bought, the second without a word that it sums up. */
import { expect, test } from 'vitest'
import { safeParseBuyback, verifyRelease } from '../../src/index.js'

const list = (period: string, shares: string, cost: string): string => `(1) Period of repurchases: ${period}
(2) Number of shares repurchased: ${shares} shares
(3) Amount of repurchases: ${cost} yen
`
const MONTH = list('From August 1, 2016 to August 24, 2016', '467,000', '183,531,000')
const ALL = list('From June 27, 2016 to August 24, 2016', '600,000', '239,364,000')

const BY = (way: string): string => `(4) Method: ${way}\n`

function read(...lists: string[]) {
  const text = `August 25, 2016
Nishiki Credit Co., Ltd.
Notice Regarding Status of Repurchase of Own Shares
Nishiki Credit Co., Ltd. announces how it repurchased its own shares.
${lists.join('[For reference]\n')}`
  const result = safeParseBuyback(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

test.each([
  [MONTH, ALL],
  [ALL, MONTH],
])('of two periods that end on one day the longer one holds what was bought so far', (...lists) => {
  const { purchase, cumulative } = read(...lists)
  expect(purchase).toMatchObject({ period: { from: '2016-08-01', to: '2016-08-24' }, shares: 467_000, cost: { amount: 183_531_000 } })
  expect(cumulative).toEqual({
    from: '2016-06-27',
    to: '2016-08-24',
    shares: 600_000,
    cost: { amount: 239_364_000, currency: 'JPY' },
  })
})

test('a list of more shares in fewer days sums nothing up', () => {
  const { cumulative } = read(MONTH, list('From June 27, 2016 to August 24, 2016', '60,000', '23,936,400'))
  expect(cumulative).toBeUndefined()
})

test('periods that end on other days are not put together', () => {
  const { cumulative } = read(MONTH, list('From May 1, 2016 to July 29, 2016', '600,000', '239,364,000'))
  expect(cumulative).toBeUndefined()
})

test.each([
  ['methods', [`${MONTH}${BY('Market purchases')}`, `${ALL}${BY('Off-hours trading (ToSTNeT-3)')}`]],
  ['headings', [`1. Repurchases on the market\n${ALL}`, `2. Repurchases off the floor\n${MONTH}`]],
])('two purchases that end on one day and have %s of their own are not put together', (_, [one, other]) => {
  const { cumulative } = read(one as string, other as string)
  expect(cumulative).toBeUndefined()
})

test('lists of one method, or below a heading of what stands for reference, are', () => {
  expect(read(`${MONTH}${BY('Market purchases')}`, `${ALL}${BY('Market Purchases')}`).cumulative?.shares).toBe(600_000)
  expect(read(`1. Repurchases\n${MONTH}`, `2. Repurchases (reference)\n${ALL}`).cumulative?.shares).toBe(600_000)
})
