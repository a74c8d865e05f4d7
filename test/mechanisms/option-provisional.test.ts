import { expect, test } from 'vitest'
import { readOptions } from '../support/options.js'

const release = (...items: string[]): string => `Issuance of Stock Acquisition Rights as Stock Options

February 9, 2018

Tsubomi Confectionery Co., Ltd. (TSE: 2288)

The Board of Directors resolved today to issue stock acquisition rights.

${['Total number of rights: 720', ...items, 'Date of allotment: March 1, 2018'].map((item, k) => `${k + 1}. ${item}`).join('\n')}
`

test.each([
  'Exercise price: 2,045 yen per share (provisional)',
  'Exercise price: 2,045 yen per share (a tentative figure)',
  'Provisional exercise price: 2,045 yen per share',
  'Exercise price: provisionally 2,045 yen per share',
  'Exercise price: an indicative price of 2,045 yen',
])('a price that holds for now is not the price: %s', (item) => {
  expect(readOptions(release(item)).exercisePrice?.perShare?.status).not.toBe('set')
})

test.each([
  ['Exercise price: 2,045 yen per share (the provisional price of January 31 does not apply)', 2045],
  ['Exercise price: 2,045 yen per share (fixed; estimated volatility 31%)', 2045],
  ['Exercise price: 2,045 yen per share. The estimated value of a right is 41,200 yen', 2045],
  ['Issue price: 41,200 yen per right (estimate)', undefined],
])('words on another matter leave a price: %s', (item, amount) => {
  const { exercisePrice, issuePrice } = readOptions(release(item))
  const term = exercisePrice?.perShare ?? issuePrice
  expect(term?.status === 'set' ? term.value.amount : undefined).toBe(amount)
})

test.each([
  [
    'Exercise period: 50% of the options may be exercised from March 2, 2020, and all of them from March 2, 2021 to March 1, 2025',
    { to: '2025-03-01' },
  ],
  ['Exercise period: 30% of the rights may be exercised from March 2, 2020 to March 1, 2025', { to: '2025-03-01' }],
  [
    'Exercise period: from March 2, 2020 to March 1, 2025. 50% of the options may be exercised from March 2, 2020',
    { from: '2020-03-02', to: '2025-03-01' },
  ],
  [
    'Exercise period\n(1) 50% of the rights may be exercised from March 2, 2020 to March 1, 2021\n(2) All of the rights may be exercised from March 2, 2021 to March 1, 2025',
    { to: '2025-03-01' },
  ],
  [
    'Exercise period\n(1) One half of the rights: from March 2, 2020 to March 1, 2021\n(2) The rest: from March 2, 2021 to March 1, 2025',
    undefined,
  ],
])('the first day of a part of the rights is not that of all: %s', (item, expected) => {
  expect(readOptions(release(item)).exercisePeriod).toEqual(expected)
})
