import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'
import { groups, readOptions } from '../support/options.js'

const HEAD = `May 9, 2018

Kawasemi Freight Corporation (TSE: 9377)

Notice on Finalization of Details of Stock Options

The details of the stock options that the Board of Directors resolved on April 20, 2018 were finalized today as follows.

`

describe('groups and their numbers', () => {
  test('what each of two groups gets in total is no total over both', () => {
    const { allottees, totalAllottees } = readOptions(
      `${HEAD}1. Persons to be allotted, their number and number of stock options: Six (6) Directors; 640 units in total Eleven (11) Executive Officers; 715 units in total\n2. Total number of stock options: 1,355 units\n`,
    )
    expect(allottees).toEqual(groups(['Directors', 6, 640], ['Executive Officers', 11, 715]))
    expect(totalAllottees).toBeUndefined()
  })

  test('a bracket behind a name counts what the bracket in the head says, and a range is what one person gets', () => {
    const { stage, allottees, totalAllottees, rights } = readOptions(
      `${HEAD}1. Number of stock options to be issued\n\n1,355\n\n2. Allottees and the number of options to be granted\n
Allottees (Number of Allottees) Number of Options per Person Total Number of Options to be Granted
Directors of the Company (6) between 80 and 150 640
Executive Officers (11) between 45 and 75 715
Total (17) - 1,355\n`,
    )
    expect(stage).toBe('final-terms')
    expect(rights?.count).toBe(1355)
    expect(allottees).toEqual(groups(['Directors of the Company', 6, 640], ['Executive Officers', 11, 715]))
    expect(totalAllottees).toEqual({ persons: 17, rights: 1355 })
  })

  test('groups on one line, each number behind its own small label', () => {
    const { allottees } = readOptions(
      `${HEAD}1. Allottees: Directors: 6 persons, rights: 640 Executive Officers: 11 persons, rights: 715\n2. Total number of stock options: 1,355 units\n`,
    )
    expect(allottees).toEqual(groups(['Directors', 6, 640], ['Executive Officers', 11, 715]))
  })

  test('a year in a name is no number of rights, and the first of a cut list is not all of them', () => {
    const { allottees, rights } = readOptions(
      `${HEAD}1. Grantees\n\nGrantees of Options\n\nNumber of\n\nOptions\n\nDirectors of the Company as of fiscal 2016\n\n95 rights\n\n4 persons\n\nExecutive off`,
    )
    expect(allottees).toEqual(groups(['Directors of the Company as of fiscal 2016', 4, 95]))
    expect(rights).toBeUndefined()
  })
})

describe('all groups, or a word that one is missing', () => {
  const lead = (name: string) =>
    `May 9, 2018\n\nKawasemi Freight Corporation (9377 TSE 1st section)\n\nAllotment of the ${name} Stock Options\n\nOn April 20, 2018, the Company resolved at the Board of Directors to allot stock options to its officers.\n\n`
  const rows = (second: string) =>
    `${lead('Fourth Round of')}1. Number of allottees and number of stock options\nDirectors of the Company: 6 persons, 640 options\n${second}\n`

  test('the heir of an officer is a group; the day the company resolved is the board’s', () => {
    const record = readOptions(rows('Heir of a former Executive Officer: 1 person, 75 options'))
    expect(record.allottees).toEqual(groups(['Directors of the Company', 6, 640], ['Heir of a former Executive Officer', 1, 75]))
    expect(record.series).toBe('4')
    expect(record.resolutions).toEqual([{ body: 'board', heldOn: '2018-04-20' }])
    expect(record.issuer).toMatchObject({ listings: [{ exchange: 'TSE', code: '9377' }] })
  })

  test('a number of rights in no group that is read is warned of, and one group is not all of them', () => {
    const text = rows('Zanshi of the Company: 1 person, 75 options')
    const { allottees, rights } = readOptions(text)
    expect(allottees).toEqual(groups(['Directors of the Company', 6, 640]))
    expect(rights?.count).toBeUndefined()
    const result = safeParseRelease(text)
    expect(result.success && result.data.warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(['ambiguous /allottees'])
  })
})

describe('numbers that belong to something else', () => {
  const lead = `May 9, 2018\n\nKawasemi Freight Corporation\n\nNotice of Issuance of Stock Acquisition Rights as Stock Options\n\nThe Board of Directors of Kawasemi Freight Corporation resolved today to issue stock acquisition rights.\n\n`

  test('the number of rights in the sentence of what each gives', () => {
    const { rights } = readOptions(
      `${lead}1. Total number of rights\nThe total number of rights shall be 470 and the number of shares subject to the rights shall be 300 shares per each right.\n`,
    )
    expect(rights).toEqual({ count: 470, sharesPerRight: 300 })
  })

  test('a price beside the stated capital', () => {
    const { statedCapital } = readOptions(
      `${lead}1. Total number of rights: 470\n2. Issue price and amount of increased stated capital\nThe issue price and amount of increased stated capital per share is ¥1,806 and ¥903, respectively.\nFractions shall be rounded up.\n`,
    )
    expect(statedCapital).toEqual({ rounding: 'up' })
  })

  test('the day of an act', () => {
    const { allottedOn, rights } = readOptions(
      `${lead}Effective as of March 1, 2021, the Act Partially Amending the Companies Act asks for approval of a grant of rights.\n\n1. Total number of rights: 470\n`,
    )
    expect(allottedOn).toBeUndefined()
    expect(rights?.count).toBe(470)
  })
})

describe('who resolved, and which series', () => {
  test('the meeting that is of today, a stamp before the day, a series of compensation type options', () => {
    const { announcedOn, series, resolutions, rights, underlying } = readOptions(
      `date 2016-11-18 November 18, 2016\n\nKawasemi Freight Corporation\n\nNotice on Stock Options\n\nAt today's Board of Directors meeting, in accordance with the resolution of the Regular General Meeting of the Shareholders held on June 24, 2016, we resolved to issue stock options.\n\n1. Name\n8th Equity Compensation Type Stock Options\n2. Number of stock options to be issued\n640 stock options. The aggregate number of shares to be issued upon exercise shall not exceed 128,000.\n(Number of shares to be delivered upon exercise of a Stock Option: 200)\n`,
    )
    expect(announcedOn).toBe('2016-11-18')
    expect(series).toBe('8')
    expect(resolutions).toEqual([
      { body: 'board', heldOn: '2016-11-18' },
      { body: 'shareholders', heldOn: '2016-06-24', meeting: 'Regular General Meeting of the Shareholders' },
    ])
    expect(rights).toEqual({ count: 640, sharesPerRight: 200 })
    expect(underlying?.shares).toBe(128_000)
  })
})

test('a label, its listing and its department on lines of their own', () => {
  const { announcedOn, issuer, contact } = readOptions(
    `Notice of Issuance of Stock Options\n\nDate\n7 Nov 2014\nCompany name: Kawasemi Freight Corporation\nName of representative: Aoi Mori, President (Listed exchange: TSE, Code 9377)\nContact: Jun Hata\nCorporate Planning Division (03-5500-0102)\ne-mail:ir@kawasemi.example\n\nThe Company hereby announces that it will issue stock options.\n\n1. Total number of stock options: 640\n`,
  )
  expect(announcedOn).toBe('2014-11-07')
  expect(issuer).toEqual({ name: 'Kawasemi Freight Corporation', listings: [{ exchange: 'TSE', code: '9377' }] })
  expect(contact).toMatchObject({ name: 'Jun Hata', phone: '03-5500-0102', email: 'ir@kawasemi.example' })
})

test('heads that go on below each other', () => {
  const heads = (lines: string) =>
    readOptions(
      `${HEAD}1. Persons to whom stock options will be granted\n\n${lines}\n\nEmployees of the Company\n\n21\n\n34,000\n\nDirectors of subsidiaries\n\n6\n\n9,500\n\nTOTAL\n\n27\n\n43,500\n\n2. Exercise price: 1 yen per share\n`,
    )
  for (const lines of ['Number of\n\nNumber of\n\nIndividuals\n\nOptions', 'Number of\n\nNumber of Options\n\nIndividuals']) {
    const { allottees, totalAllottees } = heads(lines)
    expect(allottees).toEqual(groups(['Employees of the Company', 21, 34_000], ['Directors of subsidiaries', 6, 9500]))
    expect(totalAllottees).toEqual({ persons: 27, rights: 43_500 })
  }
})

test('what a site prints above a release, a meeting convened on a day, a code glued to its city', () => {
  const { headline, announcedOn, issuer, resolutions } = readOptions(
    `Information contained in this news release is current as of the date of the announcement, but may be subject to change without prior notice.\n\nNovember 4, 2005\n\nKawasemi Freight Issues Stock Options\n\nOsaka, November 4, 2005 - Kawasemi Freight Corporation (Tokyo9377, President: Aoi Mori) announced the details of the stock options under the resolution of its 31st General Meeting of Shareholders convened on June 24, 2005.\n\n1. Total number of stock options: 640\n`,
  )
  expect(headline).toBe('Kawasemi Freight Issues Stock Options')
  expect(announcedOn).toBe('2005-11-04')
  expect(issuer?.listings).toEqual([{ exchange: 'TSE', code: '9377' }])
  expect(resolutions).toEqual([{ body: 'shareholders', heldOn: '2005-06-24', meeting: '31st General Meeting of Shareholders' }])
})

test('the details of what the board resolved before are final terms', () => {
  const { stage, issuePrice } = readOptions(
    `Kawasemi Freight Corporation announced that it decided the contents of the stock options to be offered to its Directors, resolved at the meeting of the Board of Directors held on April 20, 2018.\n\n1. Total number of stock options to be offered: 640 units\n2. The amount to be paid for the stock options: ¥71,200 per stock option\n`,
  )
  expect(stage).toBe('final-terms')
  expect(issuePrice).toEqual({ status: 'set', value: { amount: 71_200, currency: 'JPY' } })
})

test('amounts of an item on the exercise are no price of a right itself', () => {
  const { issuePrice, exercisePrice, contact, announcedOn } = readOptions(
    `May 12, 2006 To whom it may concern:\nContact: Jun Hata\nTel: (OSAKA) +81-6-5500-0102\n\nNotice of Determination of Exercise Price of Stock Options\n\nKawasemi Freight Corporation announces that the terms of its stock options have been determined.\n\n1. Total number of stock options: 640\n2. Amount to be paid in upon exercise of a stock option\nAmount for each stock option:\n¥81,200.\nPaid-in Amount per share (Exercise Price):\n¥406.\n`,
  )
  expect(issuePrice).toBeUndefined()
  expect(exercisePrice).toEqual({
    perShare: { status: 'set', value: { amount: 406, currency: 'JPY' } },
    perRight: { status: 'set', value: { amount: 81_200, currency: 'JPY' } },
  })
  expect(contact?.phone).toBe('+81-6-5500-0102')
  expect(announcedOn).toBe('2006-05-12')
})

test('a first group that its label was run together with', () => {
  const { allottees } = readOptions(
    `${HEAD}1. Total number of persons offered the stock options and number of stock options Executive Directors: 7 people, 91 units Corporate Officers: 12 people, 96 units\n2. Exercise price: 1 yen per share\n`,
  )
  expect(allottees).toEqual(groups(['Executive Directors', 7, 91], ['Corporate Officers', 12, 96]))
})

test('a headline that the line above it was run together with', () => {
  const { headline } = readOptions(
    'For Immediate Release Notice of Issuance of Stock Options\n\nKawasemi Freight Corporation announces that it will issue stock options.\n\n1. Total number of stock options: 640\n',
  )
  expect(headline).toBe('Notice of Issuance of Stock Options')
})

test('bonds with stock acquisition rights are no stock options', () => {
  const result = safeParseRelease(
    `June 4, 2012\n\nNotice of Issuance of Convertible Bond-Type Bonds with Stock Acquisition Rights\n\nThe Board of Directors of Kawasemi Freight Corporation resolved today to issue bonds with stock acquisition rights.\n\n1. Issue price of the stock acquisition rights: none\n2. Date of issue of the stock acquisition rights: June 21, 2012\n`,
  )
  expect(result.success).toBe(false)
  if (!result.success) expect(result.error.code).toBe('unrecognized')
})

test('what the only group read gets "in total" is not the total of the row below it', () => {
  const { totalAllottees } = readOptions(
    `${HEAD}1. Number of persons and number of stock options\nEmployees of the Company:\t310 persons, a total of 720\nTotal:\t312 persons, a total of 800\n2. Exercise price: 1 yen per share\n`,
  )
  expect(totalAllottees).toEqual({ persons: 312, rights: 800 })
})
