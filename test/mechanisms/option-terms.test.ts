import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'
import { groups, readOptions } from '../support/options.js'

const HEAD = `June 3, 2019

Sekirei Optics Corporation (TSE: 7744)

Notice of Issuance of Stock Acquisition Rights as Stock Options

Sekirei Optics Corporation announces that its Board of Directors resolved today to issue stock acquisition rights.

`

const items = (body: string) => readOptions(HEAD + body)

describe('the exercise period', () => {
  test.each([
    ['Two years after the allotment date until June 30, 2029', { to: '2029-06-30' }],
    ['From the day two years after the allotment date (July 1, 2019) to June 30, 2029', { to: '2029-06-30' }],
    ['From the day following the allotment date (July 2, 2019) to July 1, 2049', { from: '2019-07-02', to: '2049-07-01' }],
    ['Two years from July 1, 2019 to June 30, 2029', { to: '2029-06-30' }],
    ['For ten years from July 1, 2019 to June 30, 2029', { from: '2019-07-01', to: '2029-06-30' }],
    ['On or after July 2, 2021 until July 1, 2029', { from: '2021-07-02', to: '2029-07-01' }],
    ['Within ten years from July 1, 2019', undefined],
    ['Half of the rights may be exercised from July 2, 2021, the rest from July 2, 2022, until July 1, 2029', { to: '2029-07-01' }],
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
    readOptions(`July 6, 2017\n\nHamon Paper Co., Ltd.\n\nNotice on Stock Acquisition Rights\n\n${lead}\n\n${body}`).stage

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
  const { resolutions } = readOptions(
    'July 6, 2017\n\nNotice on Stock Acquisition Rights\n\nHamon Paper Co., Ltd. announces that at a meeting held today (July 6, 2017), the Board of Directors passed a resolution on stock acquisition rights.\n\n1. Number of stock acquisition rights: 73\n',
  )
  expect(resolutions).toEqual([{ body: 'board', heldOn: '2017-07-06' }])
})

test('the list of what a filing holds is no body', () => {
  const { rights, allottedOn, issuer } = readOptions(
    'HAMON PAPER INC. |\n(Registrant) |\nDate July 6, 2017 | By | /s/ Ken Doe |\nSenior General Manager Finance Center Hamon Paper Inc. |\n1. | Notice Regarding Issuance of Share Options as Stock Options |\nHamon Paper Inc. |\nSecurities code: 3871 |\nInquiries: |\nKen Doe |\nManaging Director |\n+81-3-0000-0000 |\n1. | Number of Share Options |\nSeven hundred and thirty (730) share options. |\n2. | Date of Allotment of Share Options |\nAugust 1, 2017 |\n',
  )
  expect(rights).toEqual({ count: 730 })
  expect(allottedOn).toBe('2017-08-01')
  expect(issuer?.name).toBe('HAMON PAPER INC.')
})

describe('days in sentences', () => {
  test('allotment and exercise', () => {
    const { allottedOn, exercisePeriod } = items(
      '1. Total number of rights: 870\n\nThe options are allotted on 28 June 2019 and may be exercised from 1 July 2021 to 27 June 2029.\n',
    )
    expect(allottedOn).toBe('2019-06-28')
    expect(exercisePeriod).toEqual({ from: '2021-07-01', to: '2029-06-27' })
  })

  test('the bracket behind the date of allotment', () => {
    const { allottedOn } = items(
      '1. Total number of rights: 870\n2. The price is fixed on the allotment date (scheduled for July 1, 2019).\n',
    )
    expect(allottedOn).toBe('2019-07-01')
  })

  test('what was issued before', () => {
    const { allottedOn } = items(
      '1. Total number of rights: 870\n2. The stock acquisition rights which were issued on July 1, 2013 lapse.\n',
    )
    expect(allottedOn).toBeUndefined()
  })
})

describe('resolutions', () => {
  test('the day of the board is not that of the meeting to which it proposes', () => {
    const { resolutions } = readOptions(
      'July 6, 2017\n\nNotice on Stock Options\n\nThe Board of Directors of Hamon Paper Co., Ltd. resolved at a meeting on July 6, 2017 to propose at the 90th Ordinary General Meeting of Shareholders the issuance of subscription rights.\n\n1. Number of subscription rights: 73\n',
    )
    expect(resolutions).toEqual([{ body: 'board', heldOn: '2017-07-06' }])
  })

  test('a headline and a resolution make a record', () => {
    const { resolutions, issuer } = readOptions(
      'May 10, 2012\nHamon Paper Co., Ltd.\nIntroduction of Stock Options for Directors\n\nHamon Paper Co., Ltd. announced that its Board of Directors today decided to propose stock options to the shareholders.\n',
    )
    expect(resolutions).toEqual([{ body: 'board', heldOn: '2012-05-10' }])
    expect(issuer?.name).toBe('Hamon Paper Co., Ltd.')
  })
})

describe('rights that are nobody\u2019s pay', () => {
  test.each([
    'Notice Concerning Issuance of the 9th Series Stock Acquisition Rights through Third-Party Allotment',
    'Notice Regarding Adjustment of Exercise Price of Stock Acquisition Rights',
    'Notice Concerning Monthly Exercise of Stock Acquisition Rights',
    'Notice Concerning Exercise of Stock Acquisition Rights',
    'Notice of Cancellation of Stock Acquisition Rights',
    'Notice of Renewal of the Takeover Defense',
  ])('%s', (headline) => {
    const result = safeParseRelease(
      `October 20, 2021\n\nKuroshio Biotech Co., Ltd.\n\n${headline}\n\nKuroshio Biotech Co., Ltd. announces the following on its stock acquisition rights.\n\n1. Number of stock acquisition rights: 40,000\n2. Exercise price: 600 yen\n`,
    )
    expect(result.success ? result.data.record.type : result.error.code).toBe('unrecognized')
  })
})

describe('tables of allottees without a number', () => {
  test('heads and rows that look like labels', () => {
    const { allottees } = items(
      'Persons to whom rights will be allocated and number of rights to be allocated:\n\nNumber of persons\n\n(Number of Stock Acquisition Rights)\nCorporate executive officers of the Corporation 7   (2,500)\nEmployees of the Corporation 158 (3,068)\n',
    )
    expect(allottees).toEqual(
      groups(['Corporate executive officers of the Corporation', 7, 2500], ['Employees of the Corporation', 158, 3068]),
    )
  })

  test('a total above a sentence on each right', () => {
    const { totalAllottees } = items(
      'Persons receiving rights\n\n||Persons|Rights|\n|---|---|---|\n|Directors|6|131|\n|Officers|9|81|\n|Total|15|212|\n\nEach right lapses.\n',
    )
    expect(totalAllottees).toEqual({ persons: 15, rights: 212 })
  })
})

describe('an exercise price that a formula gives', () => {
  const price = (words: string) =>
    items(`1. Total number of rights: 310\n2. Exercise price: ${words}\n3. Date of allotment: July 1, 2019\n`).exercisePrice

  test.each([
    [
      '103% of the average closing price in June 2019 (reference: 915 yen on May 31, 2019)',
      '103% of the average closing price in June 2019',
    ],
    [
      'An amount equivalent to the closing price on the allotment day (for reference, the closing price on May 31, 2019 is 915 yen)',
      'An amount equivalent to the closing price on the allotment day',
    ],
    [
      'the average closing price in June 2019, or 915 yen if that is higher',
      'the average closing price in June 2019, or 915 yen if that is higher',
    ],
  ])('%s', (words, formula) => {
    expect(price(words)).toEqual({ perShare: { status: 'pending', formula } })
  })

  test('a price with another for reference is set', () => {
    expect(price('915 yen per share (reference: 870 yen on May 31, 2019)')).toEqual({
      perShare: { status: 'set', value: { amount: 915, currency: 'JPY' } },
    })
  })
})

describe('the part of the exercise price that becomes capital is no exercise price', () => {
  test.each(['One half of the', 'Half the', 'Of the'])('%s', (part) => {
    const told = `${part} exercise price, 310 yen per share, is added to stated capital.`
    expect(items(`1. Total number of rights: 310\n\n${told}\n`).exercisePrice).toBeUndefined()
    expect(items(`1. Total number of rights: 310\n\nThe exercise price is 620 yen per share. ${told}\n`).exercisePrice).toEqual(SET)
  })

  test.each(['of which 310 yen is added to stated capital', 'half of which is added to stated capital'])('620 yen, %s', (remark) => {
    expect(items(`1. Total number of rights: 310\n2. Exercise price: 620 yen per share, ${remark}\n`).exercisePrice).toEqual(SET)
  })

  const SET = { perShare: { status: 'set', value: { amount: 620, currency: 'JPY' } } }
})

describe('prices in sentences', () => {
  test.each([
    ['On exercise the holder pays 842 yen per share.', { perShare: { status: 'set', value: { amount: 842, currency: 'JPY' } } }],
    [
      'The amount to be paid upon exercise of the right is 100 yen per unit.',
      { perRight: { status: 'set', value: { amount: 100, currency: 'JPY' } } },
    ],
    ['Half of the payment on exercise, 421 yen per share, goes to stated capital.', undefined],
  ])('%s', (sentence, expected) => {
    expect(items(`1. Reason\n${sentence}\n2. Total number of rights: 310\n`).exercisePrice).toEqual(expected)
  })

  test('a price beside words that nothing is paid is no free issue', () => {
    const bracket =
      '53,200 yen per stock acquisition right (No payment is required for the stock acquisition rights, which are issued as compensation)'
    expect(items(`Issue\n${bracket}\n1. Total number of rights: 310\n`).issuePrice).toBeUndefined()
    expect(
      items('1. Reason\nThe rights are issued without receipt of consideration.\n2. Total number of rights: 310\n').issuePrice,
    ).toEqual({
      status: 'none',
    })
  })

  test('a board meeting named by a label, its day on the next line, and a group counted with "of"', () => {
    const { resolutions, allottees } = items(
      '(1)\nDate of resolution by the Board of Directors\nApril 10, 2019\n(2)\nBreakdown of allottees of rights\n34 of executive officers of the Company\n',
    )
    expect(resolutions).toContainEqual({ body: 'board', heldOn: '2019-04-10' })
    expect(allottees).toEqual([{ category: 'executive officers of the Company', persons: 34 }])
  })
})
