/** Labels of stock option releases that run on into what they label, and heads that are torn above it. */
import { describe, expect, test } from 'vitest'
import { safeParseStockOptions, verifyRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseStockOptions(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

const HEAD = `June 20, 2019
Hamakaze Paper Corporation
(Code: 3899)
Notice Regarding Issuance of Stock Options
Hamakaze Paper Corporation announces that its Board of Directors resolved today to issue stock acquisition rights as stock options.
`

describe('a label that names common stock', () => {
  const items = `1. Number of Common Stock Acquisition Rights to be Issued 5,120 (100 shares of common stock for each right)
2. Amount to be Paid in upon Exercise of Common Stock Acquisition Rights 71,300 yen per Common Stock Acquisition Right (Exercise Price) 713 yen per common stock
3. Total Amount of Issue Price of Common Stocks to be Issued upon Exercise of Common Stock Acquisition Rights 365,056,000 yen
4. Amount of Increase in Capital Stock upon Issuance of Common Stocks by Exercise of Common Stock Acquisition Rights 357 yen per share, which is 0.5 times the price. Any fraction of a yen is rounded up.
`
  test('prices of a share and of a right, the sum of all, and what becomes capital', () => {
    const record = read(HEAD + items)
    expect(record.exercisePrice?.perRight).toEqual({ status: 'set', value: { amount: 71_300, currency: 'JPY' } })
    expect(record.exercisePrice?.perShare).toEqual({ status: 'set', value: { amount: 713, currency: 'JPY' } })
    expect(record.aggregateExercisePrice).toEqual({ status: 'set', value: { amount: 365_056_000, currency: 'JPY' } })
    expect(record.statedCapital).toEqual({ fraction: 0.5, rounding: 'up', perShare: { amount: 357, currency: 'JPY' } })
  })
})

describe('allottees behind a label', () => {
  test('whose last plain words run into the name of the group', () => {
    const { allottees } = read(
      `${HEAD}1. Number of persons granted rights and number of rights granted Directors and Employees of the Company and its subsidiaries: 48 persons, 12,300 rights.\n`,
    )
    expect(allottees).toEqual([{ category: 'Directors and Employees of the Company and its subsidiaries', persons: 48, rights: 12_300 }])
  })

  test.each(['\n\n', '\n'])('heads that are torn above the first of two groups', (gap) => {
    const cells = [
      '1. Allotted Stock Acquisition Rights',
      'Grantees of Stock Acquisition Rights',
      'Number of Stock',
      'Acquisition Rights',
      'Directors of the Company',
      '90 rights',
      '4 persons',
      'Corporate officers of the Company',
      '130 rights',
      '11 persons',
    ]
    const { allottees, rights } = read(`${HEAD}${cells.join(gap)}\n`)
    expect(allottees).toEqual([
      { category: 'Directors of the Company', persons: 4, rights: 90 },
      { category: 'Corporate officers of the Company', persons: 11, rights: 130 },
    ])
    expect(rights?.count).toBeUndefined()
  })
})

describe('"Determination of the Terms of Stock Options"', () => {
  const text = (headline: string, allotted: string): string => `August 14, 2019

Hamakaze Paper Corporation

${headline}

Hamakaze Paper Corporation has settled the terms of the stock options that its Management Committee resolved on July 29, 2019.

1. Number of Stock Acquisition Rights to be Issued: 5,120
2. Date of Allotment of Stock Acquisition Rights: ${allotted}
`
  test('of rights that are allotted: their final terms', () => {
    const record = read(
      text('Notice Regarding Determination of the Terms of Stock Options\n\nUtilizing Stock Acquisition Rights', 'August 9, 2019'),
    )
    expect(record.stage).toBe('final-terms')
    expect(record.headline).toBe('Notice Regarding Determination of the Terms of Stock Options Utilizing Stock Acquisition Rights')
  })

  test('of rights that will be allotted: not yet', () => {
    expect(read(text('Notice Regarding Determination of the Terms of Stock Options', 'August 29, 2019')).stage).not.toBe('final-terms')
  })
})
