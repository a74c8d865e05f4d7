import { describe, expect, test } from 'vitest'
import { peopleOf, readOptions } from '../support/options.js'

/** A resolution on options with one more item, in the words given. */
const release = (item: string, opening = 'The Board of Directors resolved today'): string => `Notice of Issuance of Stock Options

June 3, 2019
Sekirei Optics Corporation (TSE: 7744)

${opening} to issue stock acquisition rights as stock options.

1. Number of stock acquisition rights: 310
2. Number of shares: 31,000 shares of common stock
3. ${item}
4. Date of allotment: June 20, 2019
`

describe('an amount beside the exercise price', () => {
  const price = (words: string) => readOptions(release(`Exercise price: ${words}`)).exercisePrice?.perShare
  const set = (amount: number) => ({ status: 'set', value: { amount, currency: 'JPY' } })

  test('what one of two market prices was on a day is not the higher of them', () => {
    const words =
      'the average closing price of May 2019 multiplied by 1.05, or the closing price on the allotment date (2,180 yen on May 31, 2019), whichever is higher'
    expect(price(words)).toBeUndefined()
  })

  test('a floor is no formula', () => {
    expect(price('The exercise price will not be lower than 2,180 yen, the closing price on May 31, 2019.')).toBeUndefined()
  })

  test('a price below which rights lapse is none', () => {
    const words =
      'In the event that the closing price falls below 1,500 yen for 20 consecutive days, the rights lapse. The exercise price is 2,180 yen.'
    expect(price(words)).toEqual(set(2180))
  })

  test('one before a split holds no more', () => {
    expect(price('10,900 yen before the stock split of April 1, 2019; 2,180 yen thereafter')).toEqual(set(2180))
  })
})

test('the price by which shares are issued is not the one on exercise that its bracket names', () => {
  const { exercisePrice } = readOptions(
    release('Issue price of shares on exercise: 2,593 yen (exercise price 2,180 yen plus fair value 413 yen)'),
  )
  expect(exercisePrice).toEqual({ perShare: { status: 'set', value: { amount: 2180, currency: 'JPY' } } })
})

test('the period of rights that lapsed is not that of the new ones', () => {
  const { exercisePeriod } = readOptions(
    release(
      'Lapsed: 5th series, 812 rights (81,200 shares), exercise period August 1, 2014 to May 31, 2019\n4. New: 12th series, exercise period August 1, 2021 to July 31, 2026',
    ),
  )
  expect(exercisePeriod?.from).not.toBe('2014-08-01')
})

test('a name ends before the bracket that counts its parts', () => {
  const words = '84 employees of the Company and 12 directors of subsidiaries (Sekirei Retail: 5; Sekirei Works: 7)'
  expect(peopleOf(readOptions(release(`Allottees: ${words}`)))).toEqual([
    'employees of the Company, 84 persons',
    'directors of subsidiaries, 12 persons',
  ])
})

describe('periods of several groups or series', () => {
  const period = (words: string) => readOptions(release(`Exercise period: ${words}`)).exercisePeriod

  test.each([
    'Series 8-1: from August 1, 2019 to July 31, 2049; Series 8-2: from August 1, 2022 to July 31, 2029',
    'For directors, from August 1, 2019 to July 31, 2049. For employees, from August 1, 2022 to July 31, 2029.',
    '\n(i) Directors: from August 1, 2019 to July 31, 2049\n(ii) Employees: from August 1, 2022 to July 31, 2029',
  ])('the first is not that of all: %s', (words) => {
    expect(period(words)).toBeUndefined()
  })

  test.each([
    'from August 1, 2022 to July 31, 2029\n   Vesting period: from August 1, 2019 to July 31, 2022',
    'from August 1, 2022 to July 31, 2029 (until July 31, 2024 for those who retire)',
    'from August 1, 2022 to July 31, 2029 for directors and for employees',
  ])('no period of others: %s', (words) => {
    expect(period(words)).toEqual({ from: '2022-08-01', to: '2029-07-31' })
  })
})

test.each([
  ['84 employees out of the 2,310 employees of the Company', ['employees, 84 persons']],
  ['84 employees out of 2,310 employees of the Company', ['employees, 84 persons']],
  [
    '84 employees and 5 directors, excluding the 3 outside directors and the 2 directors residing abroad',
    ['employees, 84 persons', 'directors, 5 persons'],
  ],
])('people who get nothing are no group: %s', (words, expected) => {
  expect(peopleOf(readOptions(release(`Allottees: ${words}`)))).toEqual(expected)
})

test('what a bracket says behind its number gives the rights behind it no name', () => {
  const words = 'Directors (5): 120 rights, Executive officers (11, of whom 2 concurrently serve as directors of subsidiaries): 190 rights'
  expect(readOptions(release(`Allottees and number of rights: ${words}`)).allottees).toBeUndefined()
})

describe("another company's board", () => {
  test.each([
    'The Board of Directors of Sekirei Retail Co., Ltd., a consolidated subsidiary, resolved on May 30, 2019 to issue rights of its own. The Company decided',
    "The subsidiary's Board of Directors resolved on May 30, 2019 to issue rights of its own. The Company decided",
  ])('is not that of the issuer: %s', (opening) => {
    expect(readOptions(release('Exercise price: 1 yen', opening)).resolutions).toBeUndefined()
  })

  test('the issuer decides on rights for its subsidiaries', () => {
    const opening = 'The Board of Directors of Sekirei Optics Corporation resolved on June 3, 2019, for the directors of its subsidiaries,'
    expect(readOptions(release('Exercise price: 1 yen', opening)).resolutions).toEqual([{ body: 'board', heldOn: '2019-06-03' }])
  })
})
