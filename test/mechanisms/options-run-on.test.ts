/** Terms of stock options that run on in one line, or labels that run together. */
import { expect, test } from 'vitest'
import { safeParseStockOptions, verifyRelease } from '../../src/index.js'

const LEAD =
  'June 24, 2020\nTsubaki Logistics Co., Ltd. (Code: 9099)\nNotice of Issuance of Stock Acquisition Rights (Stock Options)\nThe Board of Directors of the Company resolved today to issue stock acquisition rights.\n'

function read(body: string) {
  const text = `${LEAD}${body}\n`
  const result = safeParseStockOptions(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

test.each([
  'Directors (excluding outside directors) 5 212 Executive officers 8 176 Directors of subsidiaries 3 45',
  'Directors 5 persons 212 Executive officers 8 persons 176 Directors of subsidiaries 3 persons 45',
  'Directors (5): 212 Executive officers (8): 176',
])('the last number of a row is no count of the people behind it: %s', (rows) => {
  const { allottees } = read(`1. Allottees, their number and the number of rights Category Number of persons Number of rights ${rows}`)
  for (const { persons } of allottees ?? []) expect([undefined, 5, 8, 3]).toContain(persons)
})

test('a number far before "each right" is not what one right gives', () => {
  const { rights } = read(
    '1. Class and number of shares: Common stock, 19,640,900 shares, and where the Company splits its stock, allots stock without payment or consolidates it, the number of shares that the holder of each right gets changes in proportion',
  )
  expect(rights?.sharesPerRight).toBeUndefined()
})

test('what one right gives stands behind its own words', () => {
  expect(
    read('1. Total number of rights 10,000\nThe number of shares to be allotted to each stock acquisition right shall be 100').rights,
  ).toEqual({
    count: 10_000,
    sharesPerRight: 100,
  })
  expect(read('1. Number of shares: 121,800 shares of common stock, issue price 49,300 yen per right').rights).toBeUndefined()
})

test.each([
  'Each right gives 100 shares and the number of shares to be issued shall be 31,000 shares',
  '100 shares for each right, and the number of shares to be issued is 31,000',
])('what one right gives stands nearest to it: %s', (words) => {
  expect(read(`1. Number of rights: 310\n2. Number of shares: ${words}`).rights).toEqual({ count: 310, sharesPerRight: 100 })
})

test('the terms of one issue that are recalled under the same name are no second issue', () => {
  const terms = '1. Name of the rights: 3rd Series Stock Acquisition Rights\n2. Number of stock acquisition rights: 310\n'
  const text = `${LEAD}${terms}\n(Reference) Outline\n${terms}`
  const result = safeParseStockOptions(text)
  if (!result.success) throw result.error
  expect([result.data.record.rights, result.data.more ?? []]).toEqual([{ count: 310 }, []])
})

test('a number behind two labels that run together is that of the second', () => {
  const { rights, underlying } = read(
    '1. Total number of stock acquisition rights The number of shares to be allotted to each stock acquisition right is 100 shares.\n2. Class and number of shares: The Company’s common stock, 91,900 shares',
  )
  expect([rights?.sharesPerRight, underlying?.shares]).toEqual([100, 91_900])
})

test('a total stays one, though its label speaks of each right', () => {
  const { rights, underlying } = read(
    '1. Number of stock acquisition rights: 500\n2. Class and total number of shares to be issued upon exercise of each stock acquisition right: Common stock, 50,000 shares',
  )
  expect([rights, underlying?.shares]).toEqual([{ count: 500 }, 50_000])
})

test('groups of a sentence that says no total leave no warning of one', () => {
  const text = `${LEAD}1,140 rights, each for 100 common shares, will be granted to 5 directors (730 rights) and 9 managers (410 rights).\n`
  const result = safeParseStockOptions(text)
  if (!result.success) throw result.error
  expect(result.data.record.allottees).toHaveLength(2)
  expect(result.data.warnings).toEqual([])
})
