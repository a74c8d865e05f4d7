import { expect, test } from 'vitest'
import { safeParseStockOptions, verifyRelease } from '../../src/index.js'

function read(items: string) {
  const text = `September 13, 2007
Kazehaya Foods, Inc.
Notice Regarding Issuance of Stock Acquisition Rights as Stock Options

The Board of Directors resolved on September 13, 2007 to issue stock acquisition rights as stock options.

${items}
`
  const result = safeParseStockOptions(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  const { rights, allottees = [] } = result.data.record
  return [rights?.count, ...allottees.map(({ category, persons, rights: own }) => `${category}, ${persons}, ${own}`)]
}
const GROUPS = ['Directors of the Company, 6, 276', 'Employees, 36, 2940']

test.each([
  'Allottees: 6 Directors of the Company: 276 rights; 36 Employees: 2,940 rights',
  'Allottees    6 Directors of the Company: 276 rights; 36 Employees: 2,940 rights',
  'Allottees    Directors of the Company: 6 persons, 276 rights; Employees: 36 persons, 2,940 rights',
  'Persons to whom the rights will be allotted and number of rights    6 Directors of the Company: 276 rights; 36 Employees: 2,940 rights',
])('the first group of a value is no part of its label: %s', (line) =>
  expect(read(`(1) Number of stock acquisition rights: 3,216 rights\n(2) ${line}`)).toEqual([3216, ...GROUPS]),
)

test.each([
  'Number of stock acquisition rights | 3,216',
  'Number of stock acquisition rights: 3,216',
  'Number of stock acquisition rights\n3,216',
])('a bare number above a line of persons: %j', (line) =>
  expect(read(`${line}\nAllottees | 6 Directors of the Company: 276 rights; 36 Employees: 2,940 rights`)).toEqual([3216, ...GROUPS]),
)

test('what is given for reference is of the issue, where the heading says of nothing else', () =>
  expect(
    read(`- Number of stock acquisition rights    2,480
- Amount payable on exercise    38,700 yen per right (387 yen per share)

(For reference)
(1) Exercise period: From July 18, 2014 to July 17, 2019
(2) Allottees: 12 directors and 205 employees of the Company`),
  ).toEqual([2480, 'directors, 12, undefined', 'employees of the Company, 205, undefined']))
