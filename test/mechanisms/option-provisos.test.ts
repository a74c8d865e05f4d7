import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'
import { readOptions } from '../support/options.js'

/** A resolution on options with a price of exercise, in the words given. */
const priced = (price: string, opening = 'resolved today to issue stock acquisition rights as stock options'): string =>
  `June 3, 2019

Sekirei Optics Corporation (TSE: 7744)

Notice of Issuance of Stock Acquisition Rights as Stock Options

Sekirei Optics Corporation announces that its Board of Directors ${opening}.

1. Total number of rights: 310
2. Number of shares: 31,000 shares of common stock
3. Exercise price: ${price}
4. Date of allotment: June 20, 2019
`

describe('a price that a later market price may take the place of', () => {
  test.each([
    '2,180 yen. However, if the closing price on the date of allotment is higher, that closing price.',
    '2,180 yen per share; provided, however, that where the average of the closing prices in May exceeds it, the exercise price shall be the average.',
    '2,180 yen per share. If the market price on the date of allotment is above it, the market price applies.',
  ])('is left out: %s', (price) => {
    const result = safeParseRelease(priced(price))
    if (!result.success) throw result.error
    expect(result.data.record).not.toHaveProperty('exercisePrice')
    expect(result.data.warnings).toContainEqual(expect.objectContaining({ code: 'ambiguous', path: '/exercisePrice/perShare' }))
  })

  test.each([
    '2,180 yen per share. However, if the Company splits its shares, it shall be adjusted by the market price of that day where that is lower.',
    '2,180 yen per share. However, it is paid in cash.',
    '2,180 yen per share. The shares closed above it on May 31.',
  ])('is no such price: %s', (price) => {
    expect(readOptions(priced(price)).exercisePrice?.perShare).toEqual({ status: 'set', value: { amount: 2180, currency: 'JPY' } })
  })

  test('holds once the terms are fixed', () => {
    const { exercisePrice, stage } = readOptions(
      priced(
        '2,180 yen. However, if the closing price on the date of allotment is higher, that closing price.',
        'finalized the terms of the stock acquisition rights; the following was finalized today',
      ),
    )
    expect(stage).toBe('final-terms')
    expect(exercisePrice?.perShare).toEqual({ status: 'set', value: { amount: 2180, currency: 'JPY' } })
  })
})

test('what is said of an adjustment is no formula of a price', () => {
  const { exercisePrice } =
    readOptions(`Sekirei Optics Corporation resolved at a meeting of its Board of Directors held on June 3, 2019 to issue stock acquisition rights as stock options.

640 (The number of shares to be issued upon exercise of each right shall be 50.)
If the Company splits its shares after the issue, the exercise price shall be adjusted by the market value of that day.
`)
  expect(exercisePrice).toBeUndefined()
})

describe('a text without its headline', () => {
  const opening = (what: string): string =>
    `Sekirei Optics, Inc. (“the Company”) announces today that a resolution was passed at a meeting of its Board of Directors held on June 3, 2019 ${what} as set out below.

(1) Name of the rights
Sekirei Optics, Inc. Series 13 Stock Acquisition Rights
`

  test('is of the type that its first sentence names with its people, where series and resolution are told', () => {
    expect(readOptions(opening('to issue stock acquisition rights to its officers'))).toMatchObject({
      stage: 'resolution',
      series: '13',
      resolutions: [{ body: 'board', heldOn: '2019-06-03' }],
    })
  })

  test.each([
    'to acquire and cancel the stock acquisition rights of its officers',
    'to issue Series 13 Stock Acquisition Rights by third-party allotment to a fund',
    'to issue stock acquisition rights to a fund',
  ])('is of none: %s', (what) => {
    expect(safeParseRelease(opening(what))).toMatchObject({ success: false, error: { code: 'unrecognized' } })
  })

  test('the number behind "Series" counts no rights', () => {
    expect(readOptions(opening('to issue to its officers Series 13 Stock Acquisition Rights')).rights).toBeUndefined()
  })
})
