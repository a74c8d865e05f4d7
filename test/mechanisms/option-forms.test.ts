import { describe, expect, test } from 'vitest'
import { readOptions } from '../support/options.js'

const NOTICE = (name: string, period: string): string => `June 12, 2020
Kaede Rope Corporation
Notice Regarding Issuance of Stock Acquisition Rights
The Board of Directors of Kaede Rope Corporation resolved today to issue stock acquisition rights to its Directors.
1. Name of stock acquisition rights
${name}
2. Total number of stock acquisition rights
310
3. Exercise period
${period}
`

describe('the number of a series in the brackets behind the name', () => {
  test.each([
    ['Kaede Rope Stock Acquisition Rights (12th)', '12'],
    ['Stock Acquisition Rights (Series 12)', '12'],
  ])('%s', (name, series) => expect(readOptions(NOTICE(name, 'July 1, 2022 to June 30, 2027')).series).toBe(series))

  test('a bracket that holds more is no series', () =>
    expect(readOptions(NOTICE('Stock Acquisition Rights (12th resolution)', 'July 1, 2022 to June 30, 2027')).series).toBeUndefined())
})

test.each([
  'July 1, 2022 up to and including June 30, 2027',
  'Starting July 1, 2022 and ending June 30, 2027',
  'Commencing on July 1, 2022 and ending on June 30, 2027',
])('both ends of a period: %s', (period) =>
  expect(readOptions(NOTICE('Stock Acquisition Rights No. 12', period)).exercisePeriod).toEqual({ from: '2022-07-01', to: '2027-06-30' }),
)
