import { describe, expect, test } from 'vitest'
import { safeParseStockOptions } from '../../src/index.js'
import { readOptions } from '../support/options.js'

const usd = (amount: number) => ({ status: 'set', value: { amount, currency: 'USD' } })

const wire = (sentence: string, headline = 'Calder Bio Announces Grant of Stock Options'): string => `${headline}

BOSTON, May 4, 2021 (NEWSWIRE) -- ${sentence}

About Calder
Calder Bio develops vaccines.
`

describe('a grant that the first sentence of a newswire release tells as done', () => {
  test('the day, the shares, the price and the period', () => {
    const record = readOptions(
      wire(
        'Calder Bio Inc. (Nasdaq: CLDB) today announced that on April 30, 2021 its Board of Directors granted stock options to purchase an aggregate of 84,500 shares of common stock to new employees. Each option has an exercise price of $9.15 per share, the closing price of the common stock on April 30, 2021, and may be exercised from April 30, 2022 to April 29, 2031.',
      ),
    )
    expect(record).toMatchObject({
      stage: 'allotment',
      allottedOn: '2021-04-30',
      underlying: { shareClass: 'common', shares: 84_500 },
      exercisePrice: { perShare: usd(9.15) },
      exercisePeriod: { from: '2022-04-30', to: '2031-04-29' },
    })
  })

  test.each([
    ['today', 'The Board of Calder Bio Inc. has today granted 84,500 stock options to its employees.', '2021-05-04'],
    ['on a day behind', 'Calder Bio Inc. granted on May 3, 2021 a total of 84,500 stock options to its employees.', '2021-05-03'],
    ['on no day', 'Calder Bio Inc. today announced that it granted 84,500 stock options to its employees.', undefined],
  ])('%s', (_, sentence, day) => {
    const { stage, allottedOn } = readOptions(wire(sentence))
    expect([stage, allottedOn]).toEqual(['allotment', day])
  })

  test.each([
    'Calder Bio Inc. announced that its Board of Directors resolved on May 3, 2021 to issue 84,500 stock options, as it granted stock options in 2019.',
    'Calder Bio Inc. will issue 84,500 stock options. On April 30, 2019 it granted stock options for 12,000 shares.',
  ])('not one of other days: %s', (sentence) => {
    const result = safeParseStockOptions(wire(sentence, 'Calder Bio Announces Issue of Stock Options'))
    const record = result.success ? result.data.record : undefined
    expect(record?.stage).not.toBe('allotment')
    expect(record?.allottedOn).toBeUndefined()
    expect(record?.underlying?.shares).toBeUndefined()
  })
})

describe('the number of a series and of its part', () => {
  const seriesOf = (name: string): string | undefined =>
    readOptions(`Notice of Issue of Stock Options

May 10, 2019
Isomura Works Co., Ltd.

The Board of Directors resolved today to issue ${name} as stock options.

(1) Number of rights: 300
(2) Exercise price: 1,200 yen per share
`).series

  test.each([
    ['Stock Acquisition Rights No. 8-1', '8-1'],
    ['Stock Acquisition Rights Series 12-B', '12-B'],
    ['Series 8-1 Stock Acquisition Rights', '8-1'],
    ['the 3rd Series Stock Acquisition Rights', '3'],
    ['Stock Acquisition Rights No. 8-10', undefined],
    ['Stock Acquisition Rights No. 8-2019', undefined],
  ])('%s', (name, series) => {
    expect(seriesOf(name)).toBe(series)
  })
})
