/** Heads whose lines all run on in one: a headline without a line of its own. */
import { expect, test } from 'vitest'
import { safeParseRelease, verifyRelease } from '../../src/index.js'

const BODY = `Class of shares: Common stock 2. Total number of shares to be acquired: up to 300,000 shares 3. Total cost: up to 450 million yen 4. Period: May 15, 2023 to September 29, 2023`
const FIELDS = 'Stock code 6279 (TSE Standard / NSE Premier) Person to contact: Rie Kanda, Senior Managing Officer (TEL 0533-00-0000)'

function read(text: string) {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

test.each([
  ['a board', 'Notice of Acquisition of Own Shares', 'The board of Hazama Seiki Co., Ltd. has today decided to acquire own shares.'],
  [
    'a company',
    'Notice Regarding Acquisition of Own Shares',
    'Hazama Seiki Co., Ltd. announces that its board today decided to acquire own shares.',
  ],
  [
    'a name behind a bracket',
    'Notice of Purchase of Own Shares (ToSTNeT-3)',
    'Hazama Seiki today announced that its board decided to acquire own shares.',
  ],
  ['a pronoun', 'Announcement of Acquisition of Own Shares (Share Buyback)', 'We have today decided to acquire own shares as follows.'],
])('a headline ends where a sentence begins: %s', (_, headline, sentence) => {
  const record = read(`To All Concerned May 12, 2023 Hazama Seiki Co., Ltd. ${FIELDS} ${headline} ${sentence} 1. ${BODY}\n`)
  expect(record).toMatchObject({
    type: 'buyback',
    headline,
    announcedOn: '2023-05-12',
    authorization: { maxShares: 300_000, maxCost: { amount: 450_000_000 } },
  })
})

test('a headline of a difference names the type, whatever its results are called below', () => {
  const record =
    read(`May 10, 2013 Hazama Seiki Co., Ltd. ${FIELDS} Notice on Differences between the Earnings Forecast and Actual Results Differences have arisen between the consolidated earnings forecast for the fiscal year ended March 31, 2013, published on November 2, 2012, and the actual results announced today. 1. Consolidated (Period: April 1, 2012 to March 31, 2013) (Unit: million yen) Item Net sales Operating income Ordinary income Net income Forecast of November 2, 2012 (A) 18,600 720 690 410 Actual results (B) 17,944 566 641 372 Difference (B-A) (656) (154) (49) (38)
`)
  expect(record).toMatchObject({
    type: 'forecast-revision',
    headline: 'Notice on Differences between the Earnings Forecast and Actual Results',
  })
})

test('the notice that a sentence speaks of is no headline', () => {
  const record =
    read(`May 12, 2023 Hazama Seiki Co., Ltd. ${FIELDS} Notice of Acquisition of Own Shares Hazama Seiki Co., Ltd. announces the following, as told in its Notice Regarding Dividends of today. The board has today decided to acquire own shares. 1. ${BODY}
`)
  expect(record).toMatchObject({ headline: 'Notice of Acquisition of Own Shares' })
})

test.each([
  'Message from the President Dear shareholders, Last year was a busy one. Q: How was fiscal 2018? A: Net sales reached 52.3 billion yen and operating income 4.1 billion yen, both record highs. Q: And the dividend? A: It was 40 yen per share.',
  'HOME IR Information To Shareholders and Investors, I would like to thank you all for your patience. In the fiscal year ended March 31, 2025, net sales amounted to 33.9 billion yen, an increase of 4.4% over the previous fiscal year, and operating income to 3.1 billion yen.',
])('a letter that runs on in one line is no release: %s', (text) => {
  const result = safeParseRelease(`${text}\n`)
  expect(result.success ? result.data.record.type : result.error.code).toBe('unrecognized')
})

test('the last day of a range whose dash is lost is not the day of the release', () => {
  const record =
    read(`- 1 - January 14, 2016 Consolidated Financial Results for the Fiscal Year Ended November 30, 2015 (December 1, 2014 November 30, 2015) Hazama Seiki Co., Ltd. ${FIELDS} (Millions of yen) Net sales Operating profit Fiscal year ended November 30, 2015 92,114 4,020 Fiscal year ended November 30, 2014 89,085 4,457
`)
  expect(record).toMatchObject({ type: 'earnings', announcedOn: '2016-01-14' })
})
