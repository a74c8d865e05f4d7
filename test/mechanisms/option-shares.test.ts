import { describe, expect, test } from 'vitest'
import { safeParseStockOptions, verifyRelease } from '../../src/index.js'

/** Reads an invented text; every leaf must come out again from its evidence. */
function read(text: string) {
  const result = safeParseStockOptions(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

/** A resolution with items of one or more lines. */
const resolution = (...items: string[]): string => `Notice Regarding Issuance of Stock Options
July 8, 2021
Nanakamado Robotics Inc. (TSE: 6278)

At the Board of Directors meeting held today, the Company resolved to issue share acquisition rights as follows.

${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}
`

describe('shares of one right and of all', () => {
  test.each([
    'Number of share acquisition rights\n80 (each right = 100 shares, 8,000 shares in total)',
    'Number of share acquisition rights: 80\n2. Class and number of shares underlying the rights\n8,000 shares of common stock in total, 100 shares per right',
    'Number of share acquisition rights: 80\n2. Class and number of shares underlying the rights\nCommon stock: each right = 100 shares, 8,000 shares in total',
  ])('%s', (item) => {
    const { rights, underlying } = read(resolution(item))
    expect(rights).toEqual({ count: 80, sharesPerRight: 100 })
    expect(underlying?.shares).toBe(8000)
  })

  test('a number says behind a bare label that it counts rights', () => {
    const items = ['Total number: 310 (1 option = 100 shares)', 'Issue price: free of charge']
    expect(read(resolution(...items)).rights).toEqual({ count: 310, sharesPerRight: 100 })
    expect(read(resolution('Total number: 310', 'Issue price: free of charge')).rights).toBeUndefined()
  })
})

describe('prices that a model gives', () => {
  test('to be calculated by a model is open', () => {
    const words = 'To be calculated by the Black-Scholes model on the allotment date'
    const { issuePrice } = read(
      resolution('Number of share acquisition rights: 310', `Issue price\n${words}`, 'Allotment date: July 26, 2021'),
    )
    expect(issuePrice).toEqual({ status: 'pending', formula: words })
  })
})

test('options allotted on the day of the release', () => {
  const { stage } = read(`Notice of Allotment of Stock Options
June 28, 2013
Enaga Pharma Co., Ltd. (TSE: 4593)
The Company allotted stock options today as resolved on June 13, 2013.
1. Number of stock options allotted: 640 (100 shares per option)
2. Exercise price: 1 yen per share
`)
  expect(stage).toBe('allotment')
})

describe('people who get nothing', () => {
  test('how many a company has is no allotment', () => {
    const groups = 'Allottees\n4 directors and 38 employees of the Company'
    const { allottees } = read(
      `${resolution('Number of share acquisition rights: 310', groups)}The company has 62 directors and officers in its group.\n`,
    )
    expect(allottees).toEqual([
      { category: 'directors', persons: 4 },
      { category: 'employees of the Company', persons: 38 },
    ])
  })
})
