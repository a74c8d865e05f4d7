import { expect, test } from 'vitest'
import { safeParseRelease, safeParseStockOptions } from '../../src/index.js'
import { groups, readOptions } from '../support/options.js'

const HEAD = `July 6, 2017

Hamon-no-Sato Paper Corporation (TSE: 3871)

Notice on Stock Options

Hamon-no-Sato Paper Corporation announces that on July 6, 2017 its Board of Directors passed a resolution on stock options, as follows.

`

const read = (body: string) => readOptions(HEAD + body)

test('a name with small words between hyphens, a board that met on a day', () => {
  const { issuer, resolutions } = read('1. Number of stock options: 73\n')
  expect(issuer?.name).toBe('Hamon-no-Sato Paper Corporation')
  expect(resolutions).toEqual([{ body: 'board', heldOn: '2017-07-06' }])
})

test('a ceiling for every year is no count of this issue', () => {
  const { rights, underlying } = read(
    '1. Number of stock options\nStock options to be issued in each fiscal year will not exceed 9,000 units. Fifty shares will be issued for each stock option.\n2. Class and number of shares\nCommon stock; the number of shares will not exceed 450,000 per year.\n',
  )
  expect(rights).toEqual({ sharesPerRight: 50 })
  expect(underlying).toEqual({ shareClass: 'common' })
})

test('what is paid per share upon the exercise of each right is per share', () => {
  const { exercisePrice } = read(
    '1. Number of stock options: 73\n2. Amount to be paid upon exercise of each stock option\nThe amount to be paid per share upon the exercise of each stock option (the "exercise price") will be determined on August 4, 2017.\n',
  )
  expect(exercisePrice).toEqual({ perShare: { status: 'pending', decidedOn: '2017-08-04' } })
})

test('lines of fields behind the lead open no second head', () => {
  const { rights, allottedOn } = read(
    'Number of stock options: 73\nNumber of shares: 7,300 common shares\nAllotment date: July 28, 2017\nDifference from plan: 2 employees who left did not apply.\n',
  )
  expect(rights).toEqual({ count: 73 })
  expect(allottedOn).toBe('2017-07-28')
})

test('a line with its own number begins a clause', () => {
  const { rights, underlying } = read(
    '1. Number of stock options\n   73 units\n2. Class and number of shares\n   Common stock, 73,000 shares\n   1,000 shares per unit\n',
  )
  expect(rights).toEqual({ count: 73, sharesPerRight: 1000 })
  expect(underlying).toEqual({ shareClass: 'common', shares: 73_000 })
})

test('the day of an open price in its bracket', () => {
  const { exercisePrice } = read('1. Number of stock options: 73\n2. Exercise price\nUndetermined (to be determined on August 4, 2017)\n')
  expect(exercisePrice?.perShare).toEqual({ status: 'pending', decidedOn: '2017-08-04' })
})

test('a total of what its groups add up to', () => {
  const said = (sum: number) =>
    read(
      `1. Number of stock options: 730\n2. Number of persons to be allotted stock options\nA total of ${sum}, comprising 9 directors, 4 statutory auditors and 83 employees of the Company\n`,
    ).totalAllottees
  expect(said(96)).toEqual({ persons: 96 })
  expect(said(95)).toBeUndefined()
})

test('the next line’s label is no unit', () => {
  const { rights, underlying } = read('Number of rights: 5,005\nShares: 500,500 shares of common stock\n')
  expect(rights).toEqual({ count: 5005 })
  expect(underlying).toEqual({ shareClass: 'common', shares: 500_500 })
})

test('a period that begins and ends', () => {
  const { exercisePeriod } = read(
    '1. Number of stock options: 73\n2. Exercise period\nBegins on August 16, 2019 and ends on July 5, 2027\n',
  )
  expect(exercisePeriod).toEqual({ from: '2019-08-16', to: '2027-07-05' })
})

test('members of a board with two duties', () => {
  const { allottees } = read(
    '1. Number of stock options: 60\n2. Recipients: 3 Outside Directors, 36 rights; 2 Audit & Supervisory Board Members, 24 rights\n',
  )
  expect(allottees).toEqual(groups(['Outside Directors', 3, 36], ['Audit & Supervisory Board Members', 2, 24]))
})

test('options that were allotted, on a day that no head prints', () => {
  const text =
    'Stock Options Allotted\n\nOn behalf of Renge Hotels Co., Ltd. we report that stock options resolved on by the board on June 27, 2013 were allotted on July 12, 2013.\n\nAllotment date: July 12, 2013\nNumber allotted: 284 stock options\n'
  const result = safeParseRelease(text, { type: 'stock-options' })
  expect(result.success && result.data.record).toMatchObject({ stage: 'allotment', allottedOn: '2013-07-12' })
})

test('items that run on behind short values', () => {
  const { rights, issuePrice, exercisePrice, exercisePeriod } = read(
    '(1) Number of stock options: 73 (2) Shares per stock option: 50 shares (3) Issue price: no payment is required (4) Amount paid on exercise: ¥1 (5) Exercise period: August 16, 2019 to July 5, 2027\n',
  )
  expect(rights).toEqual({ count: 73, sharesPerRight: 50 })
  expect(issuePrice).toEqual({ status: 'none' })
  expect(exercisePrice?.perShare).toEqual({ status: 'set', value: { amount: 1, currency: 'JPY' } })
  expect(exercisePeriod).toEqual({ from: '2019-08-16', to: '2027-07-05' })
})

test.each([
  ['Total amount of the issue price of shares: 3,650,000 yen', { status: 'set', value: { amount: 3_650_000, currency: 'JPY' } }],
  ['Amount of the issue price of shares: 1,000 yen', undefined],
])('what is paid for all shares: %s', (item, expected) => {
  expect(read(`1. Number of stock options: 73\n2. ${item}\n`).aggregateExercisePrice).toEqual(expected)
})

test('groups with their heads alone, and the total behind them', () => {
  const { allottees, totalAllottees } = read(
    '1. Number of stock options: 73\n2. Grantees: Directors, 3; auditors, 2; employees, 44; total, 49\n',
  )
  expect(allottees).toEqual([
    { category: 'Directors', persons: 3 },
    { category: 'auditors', persons: 2 },
    { category: 'employees', persons: 44 },
  ])
  expect(totalAllottees).toEqual({ persons: 49 })
})

test('columns of persons and rights under heads of one word', () => {
  const { allottees, totalAllottees } = read(`Number of stock options: 73
            Allottees   Category and rank         Persons   Options
                        Directors                       3        40
                        Employees                      11        33
                        Total                          14        73
`)
  expect(allottees).toEqual(groups(['Directors', 3, 40], ['Employees', 11, 33]))
  expect(totalAllottees).toEqual({ persons: 14, rights: 73 })
})

test('numbers that point to items are no second value', () => {
  const { rights, underlying } = read(
    '1. Maximum number of stock options\nUp to 73 stock options as told in (3) below. The number of shares is adjusted as told in (3)1. below.\n2. Number of shares: 3,650 shares of common stock\n',
  )
  expect(rights?.count).toBe(73)
  expect(underlying).toEqual({ shareClass: 'common', shares: 3650 })
})

test.each([
  ['the month before that in which the date of the issue of the stock options, July 20, 2017, falls', '2017-07-20'],
  ['the month before the issue date, July 20, 2017, of the stock options', '2017-07-20'],
  ['the month before that of the board meeting on the issue of the stock options, July 6, 2017, at which', undefined],
])('the day of issue between commas: %s', (words, expected) => {
  expect(
    read(`1. Number of stock options: 73\n2. Exercise price: 1,310 yen\nNote: It is the average of the closing prices in ${words}.\n`)
      .allottedOn,
  ).toBe(expected)
})

test("a code in a bracket torn over three lines is the head's, and hides nothing below it", () => {
  const result = safeParseStockOptions(`Notice on Allotment of Stock Options

May 11, 2015
Tachibana Lens Co., Ltd.
(Code
7788
, TSE First Section)
The allotment of stock options resolved on April 10, 2015 was completed today.
Allotment date
May 11, 2015
Number of stock options allotted
418
Exercise period
From May 12, 2015 to May 11, 2045
`)
  if (!result.success) throw result.error
  expect(result.data.record).toMatchObject({
    stage: 'allotment',
    allottedOn: '2015-05-11',
    rights: { count: 418 },
    exercisePeriod: { from: '2015-05-12', to: '2045-05-11' },
  })
})

test('a dateline below a headline that ends with a meeting is not the day of the meeting', () => {
  const result = safeParseStockOptions(`Stock Options for Directors: Proposal to the General Meeting of Shareholders
May 14, 2012
Tachibana Lens Co., Ltd. (TSE 7788)
The Board of Directors resolved today to propose stock options to the 40th general meeting of shareholders to be held on June 28, 2012.
1. Number of stock options: 73
2. Exercise period: From July 1, 2014 to June 30, 2018
`)
  if (!result.success) throw result.error
  expect(result.data.record.resolutions).toEqual([{ body: 'board', heldOn: '2012-05-14' }])
})
