import { describe, expect, test } from 'vitest'
import { safeParseStockOptions, verifyRelease } from '../../src/index.js'

/** Reads an invented text; every leaf must come out again from its evidence. */
function read(text: string) {
  const result = safeParseStockOptions(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data
}

/** A release whose numbered items are given. */
const release = (...items: string[]): string =>
  `April 14, 2016

Kazahaya Glass Co., Ltd.

Notice of Issuance of Stock Acquisition Rights

Kazahaya Glass Co., Ltd. announces that its Board of Directors resolved, at its meeting held on April 14, 2016, to issue stock acquisition rights as follows.

${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}
`

/** The record of a release with these items and an allotment date. */
const record = (...items: string[]) => read(release(...items, 'Allotment date: May 9, 2016')).record

const set = (amount: number) => ({ status: 'set', value: { amount, currency: 'JPY' } })

describe('shares', () => {
  test.each([
    ['per right in the label', 'Shares per option\n   50 shares of common stock', 50],
    ['a relative clause', 'Shares that one right gives: 200 ordinary shares', 200],
    [
      'each of which',
      'Number of stock acquisition rights\n   The number of stock acquisition rights has been fixed at 73, each of which shall be for 300 shares.',
      300,
    ],
  ])('%s', (_, item, expected) => {
    expect(record(item).rights?.sharesPerRight).toBe(expected)
  })

  test('a label of one word, the number of one right in brackets', () => {
    const { rights, underlying } = record('Shares: 61,300 common shares of the Company (100 shares for each unit)')
    expect(underlying).toEqual({ shareClass: 'common', shares: 61_300 })
    expect(rights?.sharesPerRight).toBe(100)
  })

  test('what stands alone below a label is what the label says', () => {
    const { underlying, rights } = read(
      'Terms of the stock options\nNumber of underlying shares\n84,000\nNumber of shares per right\n100\nExercise price\n77 yen per share\n',
    ).record
    expect(underlying?.shares).toBe(84_000)
    expect(rights?.sharesPerRight).toBe(100)
  })
})

describe('prices', () => {
  test('a label that says total gives the total', () => {
    const { exercisePrice, aggregateExercisePrice } = record(
      'Exercise price: 731 yen per share',
      'Sum of the amounts payable on exercise: 44,810,300 yen',
    )
    expect(exercisePrice).toEqual({ perShare: set(731) })
    expect(aggregateExercisePrice).toEqual(set(44_810_300))
  })

  test('an open total is no price of a share', () => {
    const { exercisePrice, aggregateExercisePrice } = record(
      'Total of the issue prices of the shares to be issued upon exercise: To be decided on May 6, 2016',
    )
    expect(exercisePrice).toBeUndefined()
    expect(aggregateExercisePrice).toEqual({ status: 'pending', decidedOn: '2016-05-06' })
  })

  test('a claim that is set off is paid', () => {
    expect(
      record(
        'Amount paid in for a share option\n   61,200 yen (612 yen per share). It is set off against pay, so that no money is paid in.',
      ).issuePrice,
    ).toEqual(set(61_200))
  })

  test('a sum in brackets is no second price', () => {
    expect(record('Issue price: 900 yen per right (total issue price: 270,000 yen)').issuePrice).toEqual(set(900))
  })

  test('an amount and nothing at all are two readings', () => {
    const { record, warnings } = read(
      release('Number of rights: 12', 'Issue price of the rights: 900 yen per right. The rights are issued without consideration.'),
    )
    expect(record.issuePrice).toBeUndefined()
    expect(warnings.map(({ code }) => code)).toContain('ambiguous')
  })

  test('a factor is no price', () => {
    expect(
      record(
        'Price of stock acquisition rights\n   The price for one stock acquisition right is JPY 71,400, which is JPY 714 multiplied by the 100 shares.',
      ).issuePrice,
    ).toEqual(set(71_400))
  })

  test('an amount inside a price that is still open is none', () => {
    const { exercisePrice } = record(
      'Exercise price: To be determined on the allotment date: the higher of the closing price on that day and 820 yen',
    )
    expect(exercisePrice?.perShare).toEqual({
      status: 'pending',
      decidedOn: '2016-05-09',
      formula: 'the higher of the closing price on that day and 820 yen',
    })
  })

  test('the unit stands in the label', () => {
    expect(
      read('| Number of stock options | 310 |\n| Exercise price (yen per share) | 1 |\n| Exercise period | May 10, 2016 - May 9, 2046 |\n')
        .record.exercisePrice,
    ).toEqual({ perShare: set(1) })
  })

  test('sentences below a heading of one word', () => {
    const { exercisePrice, exercisePeriod } = record(
      'Exercise\n   One yen is to be paid in for each share upon exercise. The rights may be exercised from May 10, 2016 until May 9, 2046.',
    )
    expect(exercisePrice).toEqual({ perShare: set(1) })
    expect(exercisePeriod).toEqual({ from: '2016-05-10', to: '2046-05-09' })
  })
})

describe('stated capital', () => {
  test.each([
    [
      'per share and in all',
      'Addition to capital\n   JPY 366 per share; JPY 22,435,800 in all',
      { perShare: { amount: 366, currency: 'JPY' }, total: { amount: 22_435_800, currency: 'JPY' } },
    ],
    [
      'what is not incorporated is none',
      'Amount not to be incorporated into stated capital: 365 yen per share (amount to be incorporated into stated capital: 366 yen per share)',
      { perShare: { amount: 366, currency: 'JPY' } },
    ],
    [
      'a fraction in figures',
      'Matters concerning capital: 1/2 of the limit of increase in capital. A fraction less than 1 yen is rounded up.',
      { fraction: 0.5, rounding: 'up' },
    ],
  ])('%s', (_, item, expected) => {
    expect(record(item).statedCapital).toEqual(expected)
  })

  test('reserve alone gives no capital', () => {
    expect(record('Amount not to be incorporated into stated capital: 365 yen per share').statedCapital).toBeUndefined()
  })
})

describe('layout', () => {
  test('a label broken in its column', () => {
    const { aggregateExercisePrice } = record('Total issue value of shares when all       44,810,300 yen\n   rights are exercised')
    expect(aggregateExercisePrice).toEqual(set(44_810_300))
  })

  test('rows of a table end each other', () => {
    const { issuePrice, exercisePrice } = read(
      '| 1 | Number of share options | 640 |\n| 2 | Price of a share option | Free of charge |\n| 3 | Exercise price | ¥905 per share (¥90,500 per share option) |\n',
    ).record
    expect(issuePrice).toEqual({ status: 'none' })
    expect(exercisePrice).toEqual({ perShare: set(905), perRight: set(90_500) })
  })
})

describe('series', () => {
  test.each([
    ['Series 7 Stock Acquisition Rights', '7'],
    ['Stock Acquisition Rights No. 24', '24'],
    ['The Thirty-First Series of Share Options', '31'],
  ])('%s', (name, expected) => {
    expect(record(`Name: ${name}`).series).toBe(expected)
  })

  test('two series in one release are two records', () => {
    const text = release(
      'Outline of the 4th Stock Acquisition Rights\n(1) Number of rights: 310\n(2) Exercise price: 1 yen per share\n(3) Allotment date: May 9, 2016',
      'Outline of the 5th Stock Acquisition Rights\n(1) Number of rights: 1,890\n(2) Exercise price: 731 yen per share\n(3) Allotment date: May 9, 2016',
    )
    const { record, more } = read(text)
    expect(record).not.toHaveProperty('rights')
    expect(record.allottedOn).toBe('2016-05-09')
    expect(more?.map((other) => 'series' in other.record && [other.record.series, other.record.rights?.count])).toEqual([
      ['4', 310],
      ['5', 1_890],
    ])
  })
})

describe('allottees', () => {
  test('a sum and its parts', () => {
    const { allottees, totalAllottees } = record(
      'Recipients of stock acquisition rights: a total of 91 persons, of whom 8 are directors and 83 are managers of the Company.',
    )
    expect(allottees).toEqual([
      { category: 'directors', persons: 8 },
      { category: 'managers of the Company', persons: 83 },
    ])
    expect(totalAllottees).toEqual({ persons: 91 })
  })

  test('a sum alone', () => {
    const { allottees, totalAllottees } = record(
      'Number of persons who shall receive stock acquisition rights: 53 in total, being directors and section heads of the Company',
    )
    expect(allottees).toBeUndefined()
    expect(totalAllottees).toEqual({ persons: 53 })
  })

  test('the columns are named below the rows', () => {
    const { allottees } = record(
      'Persons who received the allotment\n\n   Directors of the Company      4     310\n   Corporate officers           19     270\n\n   (left: number of persons, right: number of share options)',
    )
    expect(allottees).toEqual([
      { category: 'Directors of the Company', persons: 4, rights: 310 },
      { category: 'Corporate officers', persons: 19, rights: 270 },
    ])
  })
})

describe('stage', () => {
  const told = (sentence: string) =>
    read(
      `June 3, 2016\n\nKazahaya Glass Co., Ltd.\n\nNotice on Stock Acquisition Rights\n\n${sentence}\n\n1. Number of stock acquisition rights: 73\n2. Allotment date: June 3, 2016\n`,
    ).record.stage

  test.each([
    [
      'Kazahaya Glass Co., Ltd. announces that the items left unsettled of the stock acquisition rights that its Board of Directors resolved on May 12, 2016 to issue have today been settled.',
      'final-terms',
    ],
    [
      'Kazahaya Glass Co., Ltd. announces that the following has been fixed on the stock acquisition rights resolved at the Board of Directors meeting of May 12, 2016.',
      'final-terms',
    ],
    [
      'Kazahaya Glass Co., Ltd. announces that the stock acquisition rights resolved at the Board of Directors meeting of May 12, 2016 were allotted today.',
      'allotment',
    ],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected)
  })
})
