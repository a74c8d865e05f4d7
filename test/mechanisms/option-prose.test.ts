import { describe, expect, test } from 'vitest'
import { safeParseStockOptions, verifyRelease } from '../../src/index.js'

/** A notice that states its terms in sentences, and what is read of them. */
function read(sentences: string) {
  const text = `Notice of Grant of Stock Options

April 9, 2021
Hotaru Glass, Ltd.

Hotaru Glass, Ltd. (the "Company") announced that its Board of Directors resolved today to grant stock acquisition rights as stock options.

${sentences}
`
  const result = safeParseStockOptions(text)
  if (!result.success) return result.error.code
  expect(verifyRelease(result.data, text)).toEqual([])
  const { type, headline, announcedOn, issuer, stage, resolutions, ...terms } = result.data.record
  return terms
}

const yen = (amount: number) => ({ status: 'set', value: { amount, currency: 'JPY' } })
const both = { exercisePeriod: { from: '2023-05-01', to: '2027-04-30' } }

describe('terms of options that stand in sentences', () => {
  test.each([
    [
      'rights by group, and what one of them gives',
      'The Company will grant 730 stock acquisition rights to 5 directors of the Company and 410 to 9 managers of the Company. Each right entitles its holder to receive 100 shares of common stock.',
      {
        rights: { sharesPerRight: 100 },
        allottees: [
          { category: 'directors of the Company', persons: 5, rights: 730 },
          { category: 'managers of the Company', persons: 9, rights: 410 },
        ],
      },
    ],
    [
      'all in one sentence',
      '1,140 rights, each for 100 common shares, 114,000 common shares in all, will be granted to 5 directors (730 rights) and 9 managers (410 rights). They can be exercised at 655 yen per share from May 1, 2023 until April 30, 2027.',
      {
        rights: { count: 1140, sharesPerRight: 100 },
        underlying: { shares: 114_000, shareClass: 'common' },
        exercisePrice: { perShare: yen(655) },
        allottees: [
          { category: 'directors', persons: 5, rights: 730 },
          { category: 'managers', persons: 9, rights: 410 },
        ],
        ...both,
      },
    ],
    [
      'numbers behind their verbs',
      'The number of stock acquisition rights to be issued is 1,140, and the number of shares to be issued on their exercise is 114,000 shares of common stock.',
      { rights: { count: 1140 }, underlying: { shares: 114_000, shareClass: 'common' } },
    ],
    [
      'a price at which they are exercised, behind a group',
      'The Company will grant 730 options to 5 directors at an exercise price of 655 yen per share.',
      { rights: { count: 730 }, exercisePrice: { perShare: yen(655) }, allottees: [{ category: 'directors', persons: 5, rights: 730 }] },
    ],
    [
      'what the holder pays',
      'To exercise an option its holder must pay 655 yen for each share.',
      { exercisePrice: { perShare: yen(655) } },
    ],
    [
      'a free issue, a period and capital',
      'No payment is required in exchange for the rights. The exercise period is from May 1, 2023 to April 30, 2027. One-half of the maximum increase in capital, rounded up to the nearest yen, is credited to stated capital.',
      { issuePrice: { status: 'none' }, statedCapital: { fraction: 0.5, rounding: 'up' }, ...both },
    ],
    [
      'of two prices the one on exercise',
      'The price paid for each right is 9,100 yen, and the holder pays 655 yen per share on exercise.',
      { exercisePrice: { perShare: yen(655) } },
    ],
  ])('%s', (_, sentences, expected) => expect(read(sentences)).toEqual(expected))

  test.each([
    ['rights of other years', 'In 2018 the Company issued 300 stock acquisition rights for 30,000 shares to 5 directors.'],
    ['a yearly ceiling', 'The number of stock acquisition rights to be issued in each fiscal year is 5,000.'],
    [
      'the rights of one group',
      'Of the 1,140 stock acquisition rights to be issued, 300 stock acquisition rights will be allotted to its founder.',
    ],
    ['a dividend', 'A dividend of 12 yen per share will be paid to holders who exercise their rights.'],
    ['two periods', 'Half of the rights may be exercised from May 1, 2023 to April 30, 2025, the rest from May 1, 2025 to April 30, 2027.'],
    ['what one of them gives', 'An option gives 100 shares of common stock.'],
    ['what is supposed', 'If the Company grants 500 stock acquisition rights to 6 advisers, it will tell.'],
  ])('nothing is read of %s', (_, sentences) => expect(read(sentences)).toEqual({}))
})

test("final terms: what was determined today, the shares' total in its label, a board's day that a meeting is named beside", () => {
  const result = safeParseStockOptions(`Notice of Details of Stock Options

April 9, 2021

Hotaru Glass, Ltd. announces that the amount to be paid on exercise and other details of its stock acquisition rights, on which its Board of Directors resolved on March 29, 2021, were determined today.

1. Number of stock acquisition rights: 730
2. Amount to be paid upon exercise of each stock acquisition right: 65,500 yen per stock acquisition right
3. Total amount of common stock to be issued or transferred upon exercise of stock acquisition rights: 47,815,000 yen
4. Resolution date of the Board of Directors to place at the ordinary general meeting of shareholders: February 15, 2021
`)
  if (!result.success) throw result.error
  expect(result.data.record).toMatchObject({ stage: 'final-terms', aggregateExercisePrice: yen(47_815_000) })
  expect(result.data.record.resolutions).toEqual([{ body: 'board', heldOn: '2021-03-29' }])
})
