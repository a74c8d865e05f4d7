import { describe, expect, test } from 'vitest'
import { open } from '../../src/form/doc.js'
import {
  count,
  date,
  datesIn,
  money,
  numbersIn,
  percent,
  period,
  type Reader,
  segmentAt,
  shareClass,
  shares,
} from '../../src/form/readers.js'

/** What a reader makes of a text: the value, its words, and the word behind which the next reader goes on. */
function read<T>(reader: Reader<T>, text: string) {
  const doc = open(text)
  const found = reader(doc, { first: 0, last: doc.tokens.count })
  if (found === undefined) return undefined
  return [found.value, text.slice(found.at.start, found.at.end), text.slice(found.at.start, doc.tokens.end[found.last - 1])]
}

test.each([
  ['500 yen', [{ amount: 500, currency: 'JPY' }, '500 yen', '500 yen']],
  ['31,000 shares for up to ¥500 million', [{ amount: 500_000_000, currency: 'JPY' }, '¥500 million', '¥500 million']],
  ['1,310 yen per share, 131,000 yen', [{ amount: 131_000, currency: 'JPY' }, '131,000 yen', '131,000 yen']],
  ['-500 yen', undefined],
  ['0 yen', [{ amount: 0, currency: 'JPY' }, '0 yen', '0 yen']],
  ['31,000 shares', undefined],
])('money: %s', (text, expected) => expect(read(money, text)).toEqual(expected))

test.each([
  ['31,000 shares', [31_000, '31,000', '31,000']],
  ['500 yen, 5%, 310', [310, '310', '310']],
  ['(1) 310', [310, '310', '310']],
  ['(310) rights', [310, '310', '310)']],
  ['[1] 310', [310, '310', '310']],
  ['[310]', [310, '310', '310']],
  ['2.5', undefined],
])('a count: %s', (text, expected) => expect(read(count, text)).toEqual(expected))

test.each([
  ['31,000 shares', [31_000, '31,000', '31,000']],
  ['up to 31,000', [31_000, '31,000', '31,000']],
  ['Maximum of 31,000', [31_000, '31,000', '31,000']],
  ['in May 310 rights, 31,000 common shares', [31_000, '31,000', '31,000']],
  ['in all 31,000 treasury shares', [31_000, '31,000', '31,000']],
  ['in all 31,000', undefined],
  ['(31,000)', undefined],
  ['[1] shares', undefined],
  ['310 rights', [310, '310', '310']],
])('shares: %s', (text, expected) => expect(read(shares, text)).toEqual(expected))

test.each([
  ['5 shares, 11.1%', [11.1, '11.1', '11.1%']],
  ['11.1', undefined],
])('a percentage: %s', (text, expected) => expect(read(percent, text)).toEqual(expected))

test.each([
  ['in May 2019, on June 3, 2019', ['2019-06-03', 'June 3, 2019', 'June 3, 2019']],
  ['June 31, 2019', undefined],
  ['June 3', undefined],
  ['2019', undefined],
])('a day: %s', (text, expected) => expect(read(date, text)).toEqual(expected))

test.each([
  ['shares of common stock', ['common', 'shares of common stock', 'shares of common stock']],
  ['Class A preferred shares', ['Class A preferred shares', 'Class A preferred shares', 'Class A preferred shares']],
  [
    'the First Series preferred shares',
    ['First Series preferred shares', 'First Series preferred shares', 'First Series preferred shares'],
  ],
  ['preferred shares', ['preferred shares', 'preferred shares', 'preferred shares']],
  ['shares', undefined],
])('a class of shares: %s', (text, expected) => expect(read(shareClass, text)).toEqual(expected))

test.each([
  ['From May 7, 2019 to June 3, 2019', { from: '2019-05-07', to: '2019-06-03' }],
  ['May 7, 2019 - June 3, 2019', { from: '2019-05-07', to: '2019-06-03' }],
  ['May 7, 2019 ~ June 3, 2019', { from: '2019-05-07', to: '2019-06-03' }],
  ['from May 7, 2019 and June 3, 2019', { from: '2019-05-07', to: '2019-06-03' }],
  ['on May 7, 2019 and June 3, 2019', undefined],
  ['May 7, 2019, as was told to all of us, to June 3, 2019', undefined],
  ['on May 7, 2019, from May 8, 2019 to June 3, 2019', { from: '2019-05-08', to: '2019-06-03' }],
  ['May 7 to June 3, 2019', { from: '2019-05-07', to: '2019-06-03' }],
  ['December 7 to January 3, 2019', { from: '2018-12-07', to: '2019-01-03' }],
  ['December 7, 2018 to January 3', { from: '2018-12-07', to: '2019-01-03' }],
  ['May 7, 2019 to June 3', { from: '2019-05-07', to: '2019-06-03' }],
  ['May 2019 to June 2019', { from: '2019-05-01', to: '2019-06-30' }],
  ['June 30 to June 2, 2019', { from: '2018-06-30', to: '2019-06-02' }],
  ['June 3, 2019 to May 7, 2019', undefined],
  ['June 3, 2019', { from: '2019-06-03', to: '2019-06-03' }],
  ['for a year from June 3, 2019', { from: '2019-06-03' }],
  ['until June 3, 2019', { to: '2019-06-03' }],
  ['by June 3, 2019', { to: '2019-06-03' }],
  ['June 2019', undefined],
  ['June 31, 2019', undefined],
  ['no day', undefined],
])('a period: %s', (text, expected) => expect(read(period, text)?.[0]).toEqual(expected))

test('the ends of a period stand where they are printed; a year that one lacks is in its support', () => {
  const text = 'May 7 to June 3, 2019'
  const doc = open(text)
  const found = period(doc, { first: 0, last: doc.tokens.count })
  expect(found?.parts).toEqual({
    from: { at: { start: 0, end: 5 }, grounds: [{ role: 'date', at: { start: 9, end: 21 } }] },
    to: { at: { start: 9, end: 21 }, grounds: [] },
  })
})

describe('what stands in a range', () => {
  const doc = open('500 yen and 31,000 shares by June 3, 2019, 7%\n\nNext 12')

  test('its numbers and days', () => {
    const all = { first: 0, last: doc.tokens.count }
    expect(numbersIn(doc, all).map(({ digits }) => digits)).toEqual(['500', '31,000', '7', '12'])
    expect(numbersIn(doc, { first: 1, last: 4 }).map(({ digits }) => digits)).toEqual(['31,000'])
    expect(numbersIn(doc, { first: 1, last: 3 })).toEqual([])
    expect(datesIn(doc, all).map(({ day }) => day)).toEqual([3])
    expect(datesIn(doc, { first: 0, last: 6 })).toEqual([])
  })

  test('the line of a token', () => {
    const { segments } = doc.layout
    expect([0, 5, (segments[0]?.last ?? 0) - 1, segments[0]?.last ?? 0, doc.tokens.count].map((i) => segmentAt(segments, i))).toEqual([
      0, 0, 0, 1, 2,
    ])
  })
})
