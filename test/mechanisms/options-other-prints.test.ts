import { describe, expect, test } from 'vitest'
import { parseStockOptions } from '../../src/index.js'

const read = (body: string) =>
  parseStockOptions(`Hollin Paper Co., Ltd. (Code: 3899)\nJuly 11, 2023\n\nNotice of Issuance of Stock Options\n\n${body}`).record

describe('prices', () => {
  test('"a right" and "a share" say what an amount is for', () => {
    const { exercisePrice } = read(
      '1. Number of rights: 890\n2. Amount payable when a right is exercised: 1,024,000 yen a right (1,024 yen a share)\n',
    )
    expect(exercisePrice).toEqual({
      perRight: { status: 'set', value: { amount: 1_024_000, currency: 'JPY' } },
      perShare: { status: 'set', value: { amount: 1024, currency: 'JPY' } },
    })
  })

  test('the price of options granted', () => {
    const { exercisePrice } = read('1. Number of rights: 890\n2. Exercise price of options granted: S$0.385 per share\n')
    expect(exercisePrice).toEqual({ perShare: { status: 'set', value: { amount: 0.385, currency: 'SGD' } } })
  })
})

test('what becomes stated capital of "a share"', () => {
  const { statedCapital } = read(
    '1. Number of rights: 890\n2. Part of the issue price credited to stated capital: 512 yen a share (455,680,000 yen in all)\n',
  )
  expect(statedCapital).toEqual({ perShare: { amount: 512, currency: 'JPY' }, total: { amount: 455_680_000, currency: 'JPY' } })
})

test('rows of people that were run together into one line', () => {
  const { allottees, totalAllottees } = read(
    '1. Number of rights: 3,200\n2. Persons to be allotted, their number and the number of rights Directors of the Company 3 persons 1,900 rights Employees of the Company 24 persons 1,300 rights Total 27 persons 3,200 rights\n',
  )
  expect(allottees).toEqual([
    { category: 'Directors of the Company', persons: 3, rights: 1900 },
    { category: 'Employees of the Company', persons: 24, rights: 1300 },
  ])
  expect(totalAllottees).toEqual({ persons: 27, rights: 3200 })
})

test('a row behind the last whole one is not lost, and of rows whose first name is lost none is read', () => {
  const rows = 'Officers 3 persons 900 rights Employees 24 persons 440 rights Advisers 5 persons'
  const { allottees } = read(`1. Number of rights: 1,340\n2. Persons to be allotted and the number of rights ${rows}\n`)
  expect(allottees?.map(({ persons }) => persons)).toEqual([3, 24, 5])
  expect(read(`1. Number of rights: 1,340\n2. Allottees ${rows}\n`).allottees).toBeUndefined()
})

describe('the board', () => {
  test.each(['decided today at its Board of Directors meeting', 'resolved today at the Board of Directors'])('%s', (verb) => {
    expect(read(`Hollin Paper ${verb} the terms of stock options.\n\n1. Number of rights: 890\n`).resolutions).toEqual([
      { body: 'board', heldOn: '2023-07-11' },
    ])
  })

  test('that announces a grant of today resolved nothing by it', () => {
    const { resolutions } = read('The Board of Directors announces that stock options were granted today.\n\n1. Number of rights: 890\n')
    expect(resolutions).toBeUndefined()
  })
})
