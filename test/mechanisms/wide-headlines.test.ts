import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'

const HEADLINE = 'Notice of Difference between Full-Year Forecast and Actual Results and of Revision of Dividend Plan'

/** A release whose headline is as wide as its page, with what stands right below that. */
const release = (headline: string, below: string): string => `${headline}
${below}
Suzukake Chemicals Inc. (TSE: 4973)

1. Difference between the forecast and the actual results for the fiscal year ended March 31, 2019
(Millions of yen)
 | Net sales | Operating income | Ordinary income | Net income
Forecast announced on February 5, 2019 (A) | 52,000 | 3,100 | 3,050 | 2,000
Actual results (B) | 51,277 | 3,344 | 3,290 | 2,115

The results differ from the forecast since prices of raw materials were lower than the company had
assumed at the time of its announcement, and since the costs of freight to customers abroad fell in
the second half of the year. The company has revised its dividend plan together with that, as it is
told in the second section of this notice, which follows below the table of the figures themselves.
`

const read = (text: string) => {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  return result.data.record
}

test('a day alone below a headline as wide as the page dates the release', () => {
  const { headline, announcedOn } = read(release(HEADLINE, 'May 9, 2019'))
  expect(headline).toBe(HEADLINE)
  expect(announcedOn).toBe('2019-05-09')
})

test('the day that a headline ends with does not', () => {
  const wide = 'Notice of Difference between the Forecast and Actual Results for the Full Year Fiscal Term Ended'
  const { headline, announcedOn } = read(release(wide, 'March 31, 2019'))
  expect(headline).toBe(`${wide} March 31, 2019`)
  expect(announcedOn).toBeUndefined()
})

test('below a notice and its company’s field the heading of a section is no headline', () => {
  const { headline } = read(`Notice Concerning Revision of Forecasts
28 January 2016
Company: Tsurukusa Textile Co., Ltd. (Code: 3177)

Revision of the consolidated forecasts
For the year ending March 31, 2016 (from April 1, 2015 to March 31, 2016)
 | Net sales | Operating income | Ordinary income | Net income
Forecast previously announced on Oct. 30, 2015 (A) | 21,000 | 820 | 790 | 510
Revised forecast (B) | 20,400 | 700 | 660 | (130)
(Millions of yen)
`)
  expect(headline).toBe('Notice Concerning Revision of Forecasts')
})

test('a company stands below its parent’s line, a date behind its code', () => {
  const { issuer, announcedOn } = read(`Notice Regarding Completion of Repurchase of Own Shares
Parent company: Kawasemi Holdings Inc. (TSE First Section: 9871)
Company name: Mejiro Cables Co., Ltd.
(TSE Second Section: 5893)
June 9, 2020

(1) Total number of shares repurchased: 118,300 shares
(2) Total amount of repurchase: 99,981,300 yen
`)
  expect(issuer).toEqual({ name: 'Mejiro Cables Co., Ltd.', listings: [{ exchange: 'TSE', code: '5893' }] })
  expect(announcedOn).toBe('2020-06-09')
  const options = read(`Announcement of Stock Options
Nanakamado Robotics Inc. (code 6278) July 8th, 2021

(1) Total number of share acquisition rights: 310
(2) Number of shares per right: 100
`)
  expect(options).toMatchObject({ announcedOn: '2021-07-08', issuer: { name: 'Nanakamado Robotics Inc.' } })
})

test('a headline below its company’s line does not begin with the name', () => {
  const { headline, issuer } = read(`Aug. 2, 2019
Kumonosu Logistics Corp. (TSE First Section: 9083)
Report on Purchases of Own Shares in July
We hereby report the purchases made in July 2019.
- Type of shares: Common shares
- Shares purchased: 71,400 shares
- Amount paid: ¥98,214,300
- Purchase period: July 1 - 31, 2019 (trade date basis)

Total to date (as of July 31, 2019)
- Shares purchased: 302,900 shares
`)
  expect(headline).toBe('Report on Purchases of Own Shares in July')
  expect(issuer?.name).toBe('Kumonosu Logistics Corp.')
})

describe('what stands between a headline and its body', () => {
  const body =
    '\nFor the third quarter ended December 31, 2016, net sales were 4,200 million yen and operating income was 310 million yen.\n'
  test.each([
    [
      'items of a list, and a heading',
      'Kasuga Bellows Reports Third Quarter Results\n• Sales up 3%\n• Profit rises\nOverview of Consolidated Results',
      undefined,
    ],
    ['a heading alone', 'Kasuga Bellows Reports Third Quarter Results\n\nOverview of Consolidated Results', undefined],
    [
      'one word of headlines and a part of a year',
      'Interim Results for the Six Months to 30 September',
      'Interim Results for the Six Months to 30 September',
    ],
  ])('%s', (_, head, headline = 'Kasuga Bellows Reports Third Quarter Results') => {
    const result = safeParseRelease(head + body)
    expect(result.success && result.data.record.headline).toBe(headline)
    expect(result.success && result.data.record.subheadline).toBeUndefined()
  })
})
