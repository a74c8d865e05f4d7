import { expect, test } from 'vitest'
import { type ParseOptions, type Release, type ReleaseType, safeParseRelease, verifyRelease } from '../../src/index.js'

/** The record and the further ones, with the codes of the warnings. */
function read(text: string, options: ParseOptions<ReleaseType> = {}): { record: Release; more: Release[]; codes: string[] } {
  const result = safeParseRelease(text, options)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  const { record, more = [], warnings } = result.data
  return { record, more: more.map((each) => each.record), codes: warnings.map(({ code }) => code) }
}

const head = (headline: string) => `May 12, 2021\n\nKazamori Works Co., Ltd.\n\n${headline}\n\n`
const told =
  'Kazamori Works Co., Ltd. announces that it has revised its earnings forecast for the fiscal year ending December 31, 2021.\n\n'
const resolved = 'At a meeting of the Board of Directors held today, Kazamori Works resolved on the repurchase of its own shares.\n\n'
const table = (heading: string) =>
  `${heading}\n(millions of yen)\n | Net sales | Operating income\nPrevious forecast (A) | 41,000 | 2,300\nRevised forecast (B) | 43,500 | 2,900\nChange (B-A) | 2,500 | 600\n\n`
const repurchase = (heading: string) =>
  `${heading}\n(1) Class of shares to be repurchased: Common stock\n(2) Total number of shares to be repurchased: Up to 410,000 shares\n(3) Total cost of repurchase: Up to 730 million yen\n\n`
const REVISION = 'Revision of the earnings forecast for the fiscal year ending December 31, 2021'

test('the second part of a headline: a repurchase beside a revision', () => {
  const text = head('Notice of Revision of Earnings Forecast and Repurchase of Own Shares') + told + table(`1. ${REVISION}`)
  const { record, more, codes } = read(text + repurchase('2. Repurchase of own shares'))
  expect(record.type).toBe('forecast-revision')
  expect(more).toEqual([
    { type: 'buyback', authorization: { shareClass: 'common', maxShares: 410000, maxCost: { amount: 730000000, currency: 'JPY' } } },
  ])
  expect(codes).toEqual(['second-type'])
  // nothing is stated of what the headline names
  expect(read(text)).toMatchObject({ more: [], codes: [] })
})

test('the heading of a second block: a revision below a repurchase', () => {
  const text = head('Notice of Repurchase of Own Shares') + resolved + repurchase('1. Repurchase of own shares') + table(`2. ${REVISION}`)
  const { record, more, codes } = read(text)
  expect(record).toMatchObject({ type: 'buyback', authorization: { maxShares: 410000 } })
  expect(more).toMatchObject([
    { type: 'forecast-revision', revisions: [{ figures: [{ previous: { amount: 41e9 }, revised: { amount: 43.5e9 } }, {}] }] },
  ])
  expect(codes).toEqual(['second-type'])
  expect(read(text, { type: 'buyback' })).toMatchObject({ codes: ['second-type'] })
})

test('results and a revision: the forecast of the results is the revised one', () => {
  const { record, more, codes } = read(
    `${head('Consolidated Financial Results for the Three Months Ended March 31, 2021 and Revision of Earnings Forecast')}Kazamori Works Co., Ltd. reported its results for the first quarter of the fiscal year ending December 31, 2021.

1. Results for the three months ended March 31, 2021 (January 1, 2021 to March 31, 2021)
(millions of yen)
 | Net sales | Operating income | Ordinary income
Three months ended March 31, 2021 | 10,200 | 640 | 650
Three months ended March 31, 2020 | 9,800 | 500 | 510

${table(`2. ${REVISION}`)}`,
  )
  expect(record).toMatchObject({
    type: 'earnings',
    results: [{ figures: [{ value: { amount: 10.2e9 } }, {}, {}] }, {}],
    forecasts: [{ figures: [{ value: { amount: 43.5e9 } }, { value: { amount: 2.9e9 } }] }],
  })
  expect(more).toMatchObject([{ type: 'forecast-revision', revisions: [{ figures: [{ change: { amount: 2.5e9 } }, {}] }] }])
  expect(codes).toEqual(['second-type'])
})

test('blocks of one type, and a heading of which nothing is stated, are no second type', () => {
  const revision = head('Notice of Revision of Earnings Forecast and Dividend Forecast') + told + table(`1. ${REVISION}`)
  for (const block of [
    '2. Revision of the dividend forecast\n | Interim | Year-end | Total\nPrevious forecast (yen) | 10 | 10 | 20\nRevised forecast (yen) | 10 | 15 | 25\n',
    '2. Repurchase of own shares\nKazamori Works will consider this when the results of the year are known.\n',
    '2. Reasons for the revision\nThe 410,000 shares that were repurchased in April, 2021 have no part in this.\n',
  ])
    expect(read(revision + block)).toMatchObject({ record: { type: 'forecast-revision' }, more: [], codes: [] })
  expect(
    read(
      `${head('Notice of Repurchase and Cancellation of Own Shares')}${resolved}${repurchase('1. Repurchase of own shares')}2. Cancellation of own shares\n(1) Number of shares to be cancelled: 400,000 shares\n(2) Scheduled date of cancellation: June 1, 2021\n`,
    ),
  ).toMatchObject({ record: { type: 'buyback' }, more: [], codes: [] })
})
