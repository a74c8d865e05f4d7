import { describe, expect, test } from 'vitest'
import { safeParseBuyback, verifyRelease } from '../../src/index.js'

/** What is read of the programme, or the code of the error. */
function read(text: string): unknown {
  const result = safeParseBuyback(text)
  if (!result.success) return result.error.code
  expect(verifyRelease(result.data, text)).toEqual([])
  const { stage, authorization, purchase, cumulative, cancellation } = result.data.record
  return { stage, authorization, purchase, cumulative, cancellation }
}

const cancelling = (lead: string, ...terms: string[]) =>
  `Notice Regarding Retirement of Treasury Stock\n\nMay 2, 2023\nDate: May 2, 2023\nKanade Foods Corp.\n\n${lead}\n\n${terms.join('\n')}\n`
const LEAD = 'The Board of Directors resolved today to retire treasury stock under Article 178 of the Companies Act.'
const MARKED = [
  '1. Class of shares: Common shares',
  '2. Number of shares: 410,000 shares (0.8% of the shares issued before the retirement)',
  '3. Scheduled date: May 31, 2023',
]
const LINES = [
  'Class of shares    Common shares',
  'Number of shares   410,000 shares (0.8% of the shares issued before the retirement)',
  'Scheduled date     May 31, 2023',
]
const RETIRED = {
  stage: 'cancellation',
  cancellation: { shareClass: 'common', shares: 410000, percentOfIssued: 0.8, scheduledOn: '2023-05-31' },
}

describe('the terms of a notice that cancels and buys nothing', () => {
  test.each<[name: string, text: string, expected: unknown]>([
    ['labels without a verb in a list', cancelling(LEAD, ...MARKED), RETIRED],
    ['labels without a verb in lines', cancelling(LEAD, ...LINES), RETIRED],
    [
      'the shares cancelled were bought once',
      cancelling('The Board of Directors resolved today to retire treasury stock acquired by March 31, 2023.', ...MARKED),
      RETIRED,
    ],
    [
      'a lead that also buys: whose the terms are nobody can tell',
      cancelling('The Board of Directors resolved today to retire treasury stock and to repurchase its own shares.', ...MARKED),
      { stage: 'authorization', authorization: { resolvedOn: '2023-05-02' } },
    ],
    [
      'a purchase recalled below is of no resolution of that day',
      cancelling(
        LEAD,
        ...LINES,
        '',
        '(Reference) Shares acquired under the resolution of November 8, 2022',
        'Number of shares   410,000 shares',
        'Total cost         512,345,600 yen',
      ),
      { ...RETIRED, cumulative: { shares: 410000, cost: { amount: 512345600, currency: 'JPY' } } },
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('limits and what was bought', () => {
  test.each<[name: string, text: string, expected: unknown]>([
    [
      '"up to" below the headline of a status report',
      'Status of Repurchase of Own Shares (June 1 - June 30, 2021)\n\nJuly 1, 2021\nShirogane Optics, Inc.\n\n1. Repurchases in June\n   Shares: 12,300 shares\n   Amount: JPY 21.5 million\n\n2. Repurchase programme (Board resolution of May 12, 2021)\n   Shares: up to 150,000 shares (1.25% of issued shares net of treasury shares)\n   Amount: up to JPY 260 million\n   Period: May 13, 2021 to November 30, 2021\n',
      {
        stage: 'progress',
        authorization: {
          resolvedOn: '2021-05-12',
          maxShares: 150000,
          maxSharesPercent: 1.25,
          maxCost: { amount: 260000000, currency: 'JPY' },
          period: { from: '2021-05-13', to: '2021-11-30' },
        },
        purchase: { period: { from: '2021-06-01', to: '2021-06-30' }, shares: 12300, cost: { amount: 21500000, currency: 'JPY' } },
      },
    ],
    [
      'what was acquired below a limit is no limit',
      'Kurobane Estate Widens Its Treasury Share Acquisition\n\nMarch 3, 2021\nKurobane Estate Co., Ltd.\n\nClass of shares               Common shares\nTotal amount                  Up to 900 million yen\n\nShares acquired as of March 2, 2021: 233,100 shares for 301,455,200 yen\n',
      {
        authorization: { shareClass: 'common', maxCost: { amount: 900000000, currency: 'JPY' } },
        cumulative: { to: '2021-03-02', shares: 233100, cost: { amount: 301455200, currency: 'JPY' } },
      },
    ],
    [
      'the methods before and after a change are none',
      'Notice Regarding Change in Treasury Share Acquisition\n\nMarch 3, 2021\nKurobane Estate Co., Ltd.\n\nThe Company resolved today to change the acquisition of treasury shares.\n\nClass of shares   Common shares\nTotal amount      Up to 900 million yen\nMethod            Market purchases            Off-auction purchases\n',
      { stage: 'authorization', authorization: { shareClass: 'common', maxCost: { amount: 900000000, currency: 'JPY' } } },
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})
