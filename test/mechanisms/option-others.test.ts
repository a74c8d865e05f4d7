import { describe, expect, test } from 'vitest'
import { parseStockOptions, verifyRelease } from '../../src/index.js'

const options = (price: string, ...behind: string[]): string => `Notice of Grant of Stock Options
April 20, 2017
Nadeshiko Robotics Co., Ltd. (TSE: 6179)

The Board resolved today to issue stock options as follows.

1. Number of options: 640
2. Exercise price: ${price}
3. Exercise period: May 10, 2019 to May 9, 2024
${behind.join('\n')}`

function read(text: string) {
  const result = parseStockOptions(text)
  expect(verifyRelease(result, text)).toEqual([])
  return result.record
}

describe('an amount or a market price, whichever a later day decides, is a formula', () => {
  test.each([
    'the higher of 2,180 yen and the closing price on the allotment date',
    'The greater of the closing price on the allotment date and 2,180 yen',
    '2,180 yen per share, or the closing price of the allotment date if that is higher',
    'the closing price on the allotment date or 2,180 yen, whichever is higher',
  ])('%s', (price) => {
    expect(read(options(price)).exercisePrice).toEqual({ perShare: { status: 'pending', formula: price } })
  })

  test.each([
    '2,180 yen, the higher of the average closing price of March and the closing price on the allotment date',
    '2,180 yen (the average closing price or the closing price on the allotment date, whichever is higher)',
  ])('what came of it is set: %s', (price) => {
    expect(read(options(price)).exercisePrice).toEqual({ perShare: { status: 'set', value: { amount: 2180, currency: 'JPY' } } })
  })
})

describe('a series that is only recalled is not the one that is issued', () => {
  test.each([
    'The terms are the same as those of the 6th series issued in July 2015.',
    'The 6th series, granted in July 2015 at 1,905 yen, has 210 options left.',
    '(Note) The 6th series of July 2015 was granted at 1,905 yen.',
    'The existing 6th series stays as it is.',
  ])('%s', (line) => {
    expect(read(options('2,180 yen', line))).not.toHaveProperty('series')
  })

  test('its own is read beside it', () => {
    const lines = ['4. Name: 7th Series Stock Options', 'The terms are the same as those of the 6th series issued in July 2015.']
    expect(read(options('2,180 yen', ...lines)).series).toBe('7')
  })

  test('a remark opens no release: what stands above it is its own', () => {
    const record = read(`Notice of Grant of Stock Options
April 20, 2017
Nadeshiko Robotics Co., Ltd. (TSE: 6179)
Nadeshiko grants stock options today.
Number of options: 640
Exercise price: 2,180 yen
(Note) The 6th series of July 2015 was granted at 1,905 yen.`)
    expect(record).toMatchObject({
      stage: 'resolution',
      rights: { count: 640 },
      exercisePrice: { perShare: { status: 'set', value: { amount: 2180, currency: 'JPY' } } },
    })
  })
})
