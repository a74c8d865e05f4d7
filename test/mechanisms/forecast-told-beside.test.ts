import { expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const LEAD = 'Tsubaki has revised its consolidated earnings forecast for the fiscal year ending March 31, 2024.'
const told = (...sentences: string[]): string[] =>
  revisionOf(
    `November 8, 2023\n\nTsubaki Marine Engines, Inc.\n\nNotice of Revision of Earnings Forecast\n\n${[LEAD, ...sentences].join(' ')}\n`,
  )

test.each([
  [
    'the earlier forecast beside a change on the year before',
    'Sales are expected to rise 9.0 percent from a year earlier to 9.3 trillion yen, up from the earlier projected 9.0 trillion yen.',
    ['netSales 9000000 9300000 - - -'],
  ],
  [
    'no earlier forecast',
    'Sales are expected to rise 9.0 percent from a year earlier to 9.3 trillion yen, up from 8.5 trillion yen.',
    undefined,
  ],
  ['results', 'Sales rose 9.0 percent from a year earlier to 9.3 trillion yen, up from the earlier projected 9.0 trillion yen.', undefined],
  [
    'what remains unchanged',
    'The forecast remains unchanged with net sales of 90.6 billion yen and operating income of 7.0 billion yen; ordinary income is revised upward to 6.9 billion yen.',
    ['netSales - 90600 - - -', 'operatingProfit - 7000 - - -', 'ordinaryProfit - 6900 - - -'],
  ],
  ['what is told beside a dividend forecast', 'The dividend forecast remains unchanged with net sales of 90.6 billion yen.', undefined],
])('told: %s', (_, sentence, lines) =>
  expect(told(sentence)).toEqual(lines === undefined ? ['nothing-read'] : ['revision', 'full-year 2024-03-31 consolidated', ...lines]),
)

test('the same period is that of the sentence before', () => {
  const group = 'For the six months ended September 30, 2023, ordinary profit is revised upward to 2.9 billion yen from 1.8 billion yen.'
  const alone = (period: string) =>
    `On a non-consolidated basis, ordinary profit for ${period} is raised from 1.6 billion yen to 2.6 billion yen.`
  const lines = ['revision', 'year-to-date2 2023-09-30 consolidated', 'ordinaryProfit 1800 2900 - - -']
  expect(told(group, alone('the same six months'))).toEqual([
    ...lines,
    'year-to-date2 2023-09-30 non-consolidated',
    'ordinaryProfit 1600 2600 - - -',
  ])
  expect(told(group, alone('the first six months'))).toEqual([...lines, 'year-to-date2 non-consolidated', 'ordinaryProfit 1600 2600 - - -'])
  expect(told(group, alone('the same nine months'))).toEqual([...lines, 'year-to-date3 non-consolidated', 'ordinaryProfit 1600 2600 - - -'])
})

test('a dash before the number of an item is no cell', () =>
  expect(
    revisionOf(`October 13, 2000
Tsubaki Electric Power

Upwardly revised earnings estimate for the current fiscal year

1. Upward revision of midterm estimate (April 1 - September 30, 2000)

Sales Midterm recurring profit Midterm net profit Initial estimate (A) ¥2,110 billion ¥96 billion ¥59 billion Revised estimate (B) ¥2,140 billion ¥141 billion ¥90 billion Note: Midterm results for the previous year ¥2,053.4 billion ¥60.5 billion ¥38.2 billion - 2. Upward revision of full-term estimate
`),
  ).toEqual([
    'revision',
    'year-to-date2 2000-04-01 2000-09-30',
    'netSales 2110000 2140000 - - 2053400',
    'ordinaryProfit 96000 141000 - - 60500',
    'profit 59000 90000 - - 38200',
  ]))

test.each([
  ['Net sales for the six months were 52.0 billion yen, above the previous forecast of 50.0 billion yen.', undefined],
  ['Net sales reached 52.0 billion yen, above the previous forecast of 50.0 billion yen.', undefined],
  ['Net sales were revised to 52.0 billion yen from the previous forecast of 50.0 billion yen.', ['netSales 50000 52000 - - -']],
  ['The forecast for net sales rose to 52.0 billion yen from the previous forecast of 50.0 billion yen.', ['netSales 50000 52000 - - -']],
])('a result is no revised forecast: %s', (sentence, lines) =>
  expect(told(sentence)).toEqual(lines === undefined ? ['nothing-read'] : ['revision', 'full-year 2024-03-31 consolidated', ...lines]),
)

test('a forecast announced on the day of the release is the revised one', () => {
  const rows = (day: string): string[] =>
    revisionOf(`November 8, 2023
Tsubaki Marine Engines, Inc.
Notice of Revision of Earnings Forecast

Consolidated forecast for the fiscal year ending March 31, 2024 (Millions of yen)
 | Net sales | Operating income
Forecast announced on August 4 | 10,000 | 800
Forecast announced on ${day} | 10,500 | 750
`)
  expect(rows('November 8')).toEqual([
    'revision',
    'full-year 2024-03-31 consolidated',
    'netSales 10000 10500 - - -',
    'operatingProfit 800 750 - - -',
  ])
  expect(rows('October 2')).toEqual(['nothing-read'])
})

test('a day without its year may be that of the year before: alone beside results it is that of the earlier forecast', () => {
  expect(
    revisionOf(`May 10, 2024
Tsubaki Marine Engines, Inc.
Notice of Difference between Earnings Forecast and Actual Results

Consolidated results for the fiscal year ended March 31, 2024 (Millions of yen)
 | Net sales | Operating income
Forecast announced on May 10 | 10,000 | 800
Actual | 10,500 | 750
`),
  ).toEqual(['difference', 'full-year 2024-03-31 consolidated', 'netSales 10000 10500 - - -', 'operatingProfit 800 750 - - -'])
})

const SET = 'to 52.0 billion yen from the previous forecast of 50.0 billion yen'
test.each([
  ['full-year 2024-03-31', `The forecast for net sales was revised ${SET}, as sales in the second half were strong.`],
  ['full-year 2024-03-31', `The forecast for net sales was revised ${SET} after a firm first half.`],
  ['full-year 2024-03-31', `Owing to orders booked in the third quarter, the forecast for net sales was revised ${SET}.`],
  ['year-to-date2', `The forecast for net sales was revised ${SET} in the first half.`],
  ['year-to-date2', `The forecast for consolidated net sales in the first half was revised ${SET}.`],
  ['year-to-date2', `As demand was firmer than thought, the forecast for net sales for the first half was revised ${SET}.`],
])('a period beside what is revised is not that of the forecast: %s, %s', (period, sentence) =>
  expect(told(sentence)).toEqual(['revision', `${period} consolidated`, 'netSales 50000 52000 - - -']),
)

test.each(['In the first half, demand was firm.', 'In the first half of the fiscal year ending March 31, 2024, orders exceeded the plan.'])(
  'what a sentence tells of a part of the year is not what the next revises: %s',
  (sentence) =>
    expect(told(sentence, `The forecast for net sales was revised ${SET}.`)).toEqual([
      'revision',
      'full-year 2024-03-31 consolidated',
      'netSales 50000 52000 - - -',
    ]),
)
