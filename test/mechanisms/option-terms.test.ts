import { describe, expect, test } from 'vitest'
import { safeParseRelease, verifyRelease } from '../../src/index.js'

const HEAD = `June 3, 2019

Sekirei Optics Corporation (TSE: 7744)

Notice of Issuance of Stock Acquisition Rights as Stock Options

Sekirei Optics Corporation announces that its Board of Directors resolved today to issue stock acquisition rights.

`

function read(text: string) {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  const { record } = result.data
  if (record.type !== 'stock-options') throw new Error(record.type)
  return record
}
const items = (body: string) => read(HEAD + body)

describe('the exercise period', () => {
  test.each([
    ['Two years after the allotment date until June 30, 2029', { to: '2029-06-30' }],
    ['From the day two years after the allotment date (July 1, 2019) to June 30, 2029', { to: '2029-06-30' }],
    ['From the day following the allotment date (July 2, 2019) to July 1, 2049', { from: '2019-07-02', to: '2049-07-01' }],
    ['Two years from July 1, 2019 to June 30, 2029', { to: '2029-06-30' }],
    ['For ten years from July 1, 2019 to June 30, 2029', { from: '2019-07-01', to: '2029-06-30' }],
    ['On or after July 2, 2021 until July 1, 2029', { from: '2021-07-02', to: '2029-07-01' }],
    ['Within ten years from July 1, 2019', undefined],
  ])('%s', (words, expected) => {
    const { exercisePeriod, allottedOn } = items(
      `1. Total number of rights: 310\n2. Exercise period\n${words}\n3. Date of allotment: July 1, 2019\n`,
    )
    expect(exercisePeriod).toEqual(expected)
    expect(allottedOn).toBe('2019-07-01')
  })
})

describe('numbers of shares', () => {
  test('a number that its word spells opens no item, and is no count', () => {
    const { rights, underlying } = items(
      '1. Total Number of Stock Acquisition Rights\n870\nThe number of shares to be delivered upon exercise of one (1) Stock Acquisition Right shall be 50.\n',
    )
    expect(rights).toEqual({ count: 870, sharesPerRight: 50 })
    expect(underlying).toBeUndefined()
  })

  test('a short name in capitals ends a sentence', () => {
    const { rights, underlying } = items(
      '1. Type and number of shares\n43,500 shares of common stock of SOC. Provided, however, that the number of shares per right may be adjusted when shares are split.\n2. Total number of rights\n870\n',
    )
    expect(rights).toEqual({ count: 870 })
    expect(underlying).toEqual({ shareClass: 'common', shares: 43_500 })
  })

  test('a factor is no total', () => {
    const { underlying } = items(
      '1. Class and number of shares to be issued upon exercise of the Options:\n\nOrdinary shares of the Company: 43,500 shares\n\nThe number of shares shall be, if the total number of the Options decreases, that total multiplied by 50 shares per Option.\n',
    )
    expect(underlying?.shares).toBe(43_500)
  })

  test('fewer shares than rights are not the total', () => {
    const { underlying } = items('1. Total number of rights: 870\n2. Type and number of shares: common stock, 50 shares\n')
    expect(underlying).toEqual({ shareClass: 'common' })
  })

  test('shares of each right behind their number', () => {
    expect(items('Item\tTerms\nNumber of stock acquisition rights\t870 (each for 50 shares)\n').rights).toEqual({
      count: 870,
      sharesPerRight: 50,
    })
  })
})

describe('prices', () => {
  test('an amount is per what its own row says', () => {
    const { exercisePrice, aggregateExercisePrice, statedCapital } = items(
      'Item\tTerms\nAmount to be paid on exercise, per share\t¥1,310\nAmount to be paid on exercise, per right\t¥65,500\nTotal amount to be paid on exercise of all rights\t¥56,985,000\nAmount of capital increase per share\t¥655\n',
    )
    expect(exercisePrice?.perShare).toEqual({ status: 'set', value: { amount: 1310, currency: 'JPY' } })
    expect(exercisePrice?.perRight).toEqual({ status: 'set', value: { amount: 65_500, currency: 'JPY' } })
    expect(aggregateExercisePrice).toEqual({ status: 'set', value: { amount: 56_985_000, currency: 'JPY' } })
    expect(statedCapital).toEqual({ perShare: { amount: 655, currency: 'JPY' } })
  })

  test('what may happen to shares later says nothing of the price of a right', () => {
    const { issuePrice } = items(
      '1. Total number of rights: 870\nIf the Company makes a gratis issue of stock acquisition rights to its shareholders, the number shall be adjusted.\n',
    )
    expect(issuePrice).toBeUndefined()
  })

  test('a formula ends with its sentence', () => {
    const { exercisePrice } = items(
      '1. Exercise price: the average of the closing prices of May 2019, rounded up to the next yen. If shares are split, it is adjusted.\n',
    )
    expect(exercisePrice?.perShare).toEqual({
      status: 'pending',
      formula: 'the average of the closing prices of May 2019, rounded up to the next yen',
    })
  })
})

describe('series and stage', () => {
  test('a number in the bracket behind the name', () => {
    expect(items('1. Name: Sekirei Optics Stock Acquisition Rights (Fiscal 2018, No. 6)\n2. Total number of rights: 310\n').series).toBe(
      '6',
    )
    expect(
      items('1. Name: Sekirei Optics Stock Acquisition Rights (No. 6 to No. 8)\n2. Total number of rights: 310\n').series,
    ).toBeUndefined()
  })

  const staged = (lead: string, body: string) =>
    read(`July 6, 2017\n\nHamon Paper Co., Ltd.\n\nNotice on Stock Acquisition Rights\n\n${lead}\n\n${body}`).stage

  test('what is still to be determined makes no final terms', () => {
    expect(
      staged(
        'At a meeting held on July 6, 2017, the Board of Directors of Hamon Paper Co., Ltd. determined the details of its stock acquisition rights. Undetermined matters are to be determined by the allotment date.',
        '1. Number of stock acquisition rights: 73\n',
      ),
    ).toBe('resolution')
    expect(
      staged(
        'Hamon Paper Co., Ltd. today decided, by resolution of its Board of Directors, on the issue of stock acquisition rights.',
        '|Total number of rights|73|\n|Allotment date|July 27, 2017|\n|Amount to be paid for the rights|To be determined on July 27, 2017|\n',
      ),
    ).toBe('resolution')
  })
})

test('the board met on the day that a bracket names again', () => {
  const { resolutions } = read(
    'July 6, 2017\n\nNotice on Stock Acquisition Rights\n\nHamon Paper Co., Ltd. announces that at a meeting held today (July 6, 2017), the Board of Directors passed a resolution on stock acquisition rights.\n\n1. Number of stock acquisition rights: 73\n',
  )
  expect(resolutions).toEqual([{ body: 'board', heldOn: '2017-07-06' }])
})

test('the list of what a filing holds is no body', () => {
  const { rights, allottedOn, issuer } = read(
    'HAMON PAPER INC. |\n(Registrant) |\nDate July 6, 2017 | By | /s/ Ken Doe |\nSenior General Manager Finance Center Hamon Paper Inc. |\n1. | Notice Regarding Issuance of Share Options as Stock Options |\nHamon Paper Inc. |\nSecurities code: 3871 |\nInquiries: |\nKen Doe |\nManaging Director |\n+81-3-0000-0000 |\n1. | Number of Share Options |\nSeven hundred and thirty (730) share options. |\n2. | Date of Allotment of Share Options |\nAugust 1, 2017 |\n',
  )
  expect(rights).toEqual({ count: 730 })
  expect(allottedOn).toBe('2017-08-01')
  expect(issuer?.name).toBe('HAMON PAPER INC.')
})
