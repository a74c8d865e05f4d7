import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const rows = `                     Sales       Recurring profit
Previous forecast     9,600            310
Revised forecast      7,850           (280)
`
const figures = ['netSales 9600 7850 - - -', 'ordinaryProfit 310 -280 - - -']
const notice = (caption: string) => `October 31, 2001
HAYAMA ELECTRIC WORKS, LTD.
Revision of Business Forecast
We revise our business forecasts for the interim and full term of the fiscal year ending March 31, 2002, announced on May 18, 2001, as follows:
${caption}
(Yen in millions)
${rows}`

describe('a caption of days below a lead that names two periods', () => {
  test.each([
    ['an interim', '1. Interim (April 1, 2001 - September 30, 2001)', 'year-to-date2 2002-03-31 2001-04-01 2001-09-30'],
    ['a full term', '2. Full term (April 1, 2001 - March 31, 2002)', 'full-year 2002-03-31 2001-04-01 2002-03-31'],
  ])('%s', (_, caption, period) => expect(revisionOf(notice(caption))).toEqual(['revision', period, ...figures]))
})

describe('a year to which the heads only refer', () => {
  test('in brackets before it, in cells one a line', () => {
    const text = `KYOTO, Japan, Jan. 25, 2021 -- Example Motor Corporation today announced a revision to its consolidated forecast for the year ending March 31, 2021.
|From April 1, 2020 to March 31, 2021 (Millions of yen, except per share amounts)
|For the year ending March 31, 2021
|(Reference)
For the year ended
March 31, 2020
|Previous
forecast
|Revised
Forecast
|Change
(amount)
|Change
(percent)
|Net sales
|1,550
|1,600
|50
|3.2
|%
|1,534
|Operating profit
|140
|155
|15
|10.7
|%
|108
|Earnings per share attributable to owners of the parent-Basic
|179
|204
|-
|-
|99
`
    expect(revisionOf(text)).toEqual([
      'revision',
      'full-year 2021-03-31 2020-04-01 2021-03-31 consolidated',
      'netSales 1550 1600 50 3.2 -',
      'operatingProfit 140 155 15 10.7 -',
      'earningsPerShare 0.000179 0.000204 - - -',
    ])
  })
  test('its own table of results is none of a forecast’s, and a reference to a forecast is', () => {
    const text = `October 31, 2001
Example Motor Corporation
Revision of Forecast
(Reference) Forecast for the fiscal year ending March 31, 2002
(Yen in millions)
${rows}`
    expect(revisionOf(text)).toEqual(['revision', 'full-year 2002-03-31', ...figures])
  })
})

describe('the days that the lead gives to the periods it names', () => {
  const noticeOf = (lead: string, caption: string) => `October 22, 2019
Ginza Pharmacies Co., Ltd.
Revision of Forecasts
We have revised the forecasts for ${lead}.
${caption} (Yen in millions)
${rows}`
  const LEAD =
    'the first half (April 1, 2019 - September 30, 2019) and the full year (April 1, 2019 - March 31, 2020) of the fiscal year ending March 31, 2020'
  test.each([
    ['the first half', LEAD, 'First half', 'year-to-date2 2020-03-31 2019-04-01 2019-09-30'],
    ['the full year', LEAD, 'Full year', 'full-year 2020-03-31 2019-04-01 2020-03-31'],
    ['none for the third quarter', LEAD, 'Nine months', 'year-to-date3'],
    [
      'days of another year are none',
      LEAD.replace('(April 1, 2019 - S', '(April 1, 2018 - S').replace('30, 2019)', '30, 2018)'),
      'First half',
      'year-to-date2 2018-04-01 2018-09-30',
    ],
  ])('%s', (_, lead, caption, period) => expect(revisionOf(noticeOf(lead, caption))).toEqual(['revision', period, ...figures]))
})

test('titles that strokes part over cells that strokes part', () => {
  const text = `May 13, 2020
Orbit Parts Co., Ltd.
Notice of Differences between Forecast and Actual Results
Differences for the year ended March 31, 2020
Unit: million yen
Item: Previous forecast (A) / Actual (B) / Difference (B - A) / Difference (%) / Prior year result
Net sales: 72,500 / 71,862 / (638) / (0.9%) / 70,114
Operating income: 9,800 / 9,955 / 155 / 1.6% / 9,371
`
  expect(revisionOf(text)).toEqual([
    'difference',
    'full-year 2020-03-31',
    'netSales 72500 71862 -638 -0.9 70114',
    'operatingProfit 9800 9955 155 1.6 9371',
  ])
})
