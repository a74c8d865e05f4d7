import { describe, expect, test } from 'vitest'
import { toldOf } from '../support/options.js'

/** What a resolution on stock options with these items says. */
const told = (...items: string[]): string[] =>
  toldOf(`June 6, 2018

Sekirei Optics Corporation (TSE: 7744)

Notice of Issuance of Stock Acquisition Rights as Stock Options

Sekirei Optics Corporation announces that its Board of Directors resolved today to issue stock acquisition rights.

${items.join('\n')}`)

describe('numbers beside the one that is asked for', () => {
  test.each<[name: string, items: readonly string[], expected: readonly string[]]>([
    [
      'one right and all rights in one line',
      ['1. Number of rights: 310', '2. Number of shares: 100 shares of common stock per right, 31,000 shares in total'],
      ['rights 310 of 100', 'underlying 31000 common'],
    ],
    [
      'groups before their total',
      ['1. Number of rights: 310', '2. Number of shares: directors 10,000 shares, employees 21,000 shares, total 31,000 shares'],
      ['rights 310', 'underlying 31000'],
    ],
    [
      'a figure in the bracket of a label',
      ['1. Number of rights (100 shares per right): 310', '2. Total number of shares: 31,000'],
      ['rights 310', 'underlying 31000'],
    ],
    [
      'one right of the next item, its number without a point',
      [
        '1 Number of rights 310 units',
        '2 Number of shares 31,000 shares of common stock',
        '3 Amount paid in on exercise of one right 131,000 yen',
      ],
      [],
    ],
    ['a range of rights', ['1. Number of rights: 310 to 350, depending on the price', '2. Issue price: None'], ['issue none']],
    [
      'a range of prices',
      ['1. Number of rights: 310', '2. Exercise price: between 1,310 yen and 1,420 yen per share, fixed on July 2, 2018'],
      ['rights 310'],
    ],
  ])('%s', (_, items, expected) => {
    expect(told(...items)).toEqual(expected)
  })

  test.each([
    'the fair value by the binomial model from (1) the share price, (2) an exercise price of 1 yen, (3) a life of 4.5 years',
    'fair unit price by the Black-Scholes model based on share price (1,310 yen on June 5), exercise price (1,420 yen)',
  ])('what a model reckons the price of a right from is no price of it: %s', (words) => {
    const lines = told('1. Number of rights: 310', `2. Amount to be paid in: ${words}`)
    expect(lines.filter((line) => line.startsWith('issue') && !line.startsWith('issue pending'))).toEqual([])
    expect(lines).toContain('rights 310')
  })
})

describe('people who are no group of their own', () => {
  test('a row of a part of the row above', () => {
    const table = `1. Number of rights: 310 units
2. Grantees
| Category | Number of persons | Number of units |
|---|---|---|
| Directors | 6 | 100 |
| (of which outside directors) | (2) | (20) |
| Employees | 36 | 210 |
| Total | 42 | 310 |`
    expect(told(table)).toEqual([
      'rights 310',
      'Directors, 6 persons, 100 rights',
      'Employees, 36 persons, 210 rights',
      'TOTAL, 42 persons, 310 rights',
    ])
  })

  test.each(['6 directors (2 outside directors receive none)', '6 directors and 36 employees (3 employees declined)'])('%s', (words) => {
    const persons = told('1. Number of rights: 310', `2. Eligible persons: ${words}`).flatMap(
      (line) => line.match(/, (\d+) persons/)?.[1] ?? [],
    )
    expect(persons).toEqual(words.includes('36') ? ['6', '36'] : ['6'])
  })
})
