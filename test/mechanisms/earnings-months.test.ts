import { describe, expect, test } from 'vitest'
import { parseEarnings } from '../../src/index.js'
import { told } from '../support/earnings-told.js'

const HEAD = `Consolidated Financial Results for the Six Months Ended September 30, 2024
November 7, 2024
Brackendale Electronics Corporation (TSE: 6797)

(Millions of yen)
`
const QUARTERS = [
  'result quarter 2 2024-07-01 on to 2024-09-30: netSales (Net sales) 84200000000 5.8; operatingProfit (Operating income) 7400000000 21.3',
  'result quarter 2 2023-07-01 on to 2023-09-30: netSales (Net sales) 79600000000; operatingProfit (Operating income) 6100000000',
]

describe('columns and rows that months alone name are as long as they say', () => {
  test.each([
    [
      'in cells',
      `| | July-Sept. 2024 | July-Sept. 2023 | Change (%) |
| --- | --- | --- | --- |
| Net sales | 84,200 | 79,600 | 5.8 |
| Operating income | 7,400 | 6,100 | 21.3 |`,
    ],
    [
      'aligned',
      `                  July-Sept. 2024   July-Sept. 2023   Change (%)
Net sales              84,200            79,600          5.8
Operating income        7,400             6,100         21.3`,
    ],
    ['one a line', 'Jul-Sep 2024\nJul-Sep 2023\nChange (%)\nNet sales\n84,200\n79,600\n5.8\nOperating income\n7,400\n6,100\n21.3'],
  ])('three months of a release of six, %s', (_, table) => expect(told(HEAD + table)).toEqual(QUARTERS))

  test('beside the six months', () =>
    expect(
      told(`${HEAD}| | July-Sept. 2024 | July-Sept. 2023 | Change (%) | April-Sept. 2024 | April-Sept. 2023 | Change (%) |
| --- | --- | --- | --- | --- | --- | --- |
| Net sales | 84,200 | 79,600 | 5.8 | 161,900 | 155,300 | 4.2 |
| Operating income | 7,400 | 6,100 | 21.3 | 13,000 | 11,800 | 10.2 |
`),
    ).toEqual([
      'result year-to-date 2 2024-04-01 on to 2024-09-30: netSales (Net sales) 161900000000 4.2; operatingProfit (Operating income) 13000000000 10.2',
      ...QUARTERS,
      'result year-to-date 2 2023-04-01 on to 2023-09-30: netSales (Net sales) 155300000000; operatingProfit (Operating income) 11800000000',
    ]))

  test('rows', () =>
    expect(
      told(`${HEAD}Net sales Operating income Net income
July-Sept. 2024 84,200 7,400 5,100
July-Sept. 2023 79,600 6,100 4,700
`),
    ).toEqual([
      'result quarter 2 2024-07-01 on to 2024-09-30: netSales (Net sales) 84200000000; operatingProfit (Operating income) 7400000000; profit (Net income) 5100000000',
      'result quarter 2 2023-07-01 on to 2023-09-30: netSales (Net sales) 79600000000; operatingProfit (Operating income) 6100000000; profit (Net income) 4700000000',
    ]))

  test('another quarter of the year', () =>
    expect(
      told(`${HEAD}                 Apr-Jun 2024  Jul-Sep 2024
Net sales           77,700         84,200
Operating income     5,600          7,400
`),
    ).toEqual([
      'result quarter 1 2024-04-01 on to 2024-06-30: netSales (Net sales) 77700000000; operatingProfit (Operating income) 5600000000',
      'result quarter 2 2024-07-01 on to 2024-09-30: netSales (Net sales) 84200000000; operatingProfit (Operating income) 7400000000',
    ]))

  test('months that are no part of a year which the release knows are left out', () =>
    expect(
      told(`${HEAD}                 May-Aug 2024  May-Aug 2023
Net sales           77,700         74,200
Operating income     5,600          4,400
`).filter((line) => line.startsWith('result')),
    ).toEqual([]))
})

describe('a forecast before and after its revision', () => {
  const forecast = (title: string, table: string): string[] =>
    told(`${HEAD}Net sales for the six months ended September 30, 2024 were 161,900 million yen.\n\n${title} (Millions of yen)\n${table}`)
  const REVISED =
    'forecast full-year 2025-03-31 to 2025-03-31: netSales (Net sales) 460000000000; operatingProfit (Operating income) 68000000000'

  test.each([
    [
      'the day of the first below its head',
      `                             Yen in millions
                             Previous        Revised
                         (April 26, 2024)
Net sales                   455,000          460,000
Operating income             66,000           68,000
`,
    ],
    [
      'with differences and changes, which are none on a year',
      `Previous forecast | Revised forecast | Change | Change (%)
Net sales | 455,000 | 460,000 | 5,000 | 1.1
Operating income | 66,000 | 68,000 | 2,000 | 3.0
`,
    ],
    [
      'the revised first',
      `                       Revised          Previous
Net sales              460,000          455,000
Operating income        68,000           66,000
`,
    ],
  ])('%s', (_, table) =>
    expect(forecast('Forecast for the year ending March 31, 2025', table).filter((line) => /^(?:forecast|result full)/.test(line))).toEqual(
      [REVISED],
    ),
  )

  test('of no period', () =>
    expect(
      forecast('Consolidated forecast', 'Previous | Revised\nNet sales | 455,000 | 460,000\nOperating income | 66,000 | 68,000\n'),
    ).toEqual(['result year-to-date 2 to 2024-09-30: netSales (Net sales) 161900000000', 'warns ambiguous']))
})

describe('what sentences tell of a day', () => {
  const position = (sentence: string): string[] =>
    told(`${HEAD}Net sales for the six months ended September 30, 2024 were 161,900 million yen.\n\n${sentence}\n`).filter((line) =>
      line.startsWith('at '),
    )

  test('names in a row have their amounts in a row', () =>
    expect(position('Total assets and net assets at September 30, 2024 were ¥41,330 million and ¥12,904 million, respectively.')).toEqual([
      'at 2024-09-30: totalAssets (Total assets) 41330000000; netAssets (net assets) 12904000000',
    ]))

  test.each([
    ['one amount of two', 'As of September 30, 2024, total assets and net assets rose to ¥41,330 million.'],
    ['three of two', 'As of September 30, 2024, total assets and net assets were ¥41,330 million, ¥28,426 million and ¥12,904 million.'],
  ])('%s is of neither', (_, sentence) => expect(position(sentence)).toEqual([]))

  test('a day in the bracket behind a value is not that of the value', () =>
    expect(
      position('As of September 30, 2024, total assets were ¥41,330 million. The equity ratio was 31.1% (30.4% at March 31, 2024).'),
    ).toEqual(['at 2024-09-30: totalAssets (total assets) 41330000000; equityRatioPercent (equity ratio) 31.1']))
})

test('a unit that heads the first columns of the next table is that of no number above', () =>
  expect(
    told(`${HEAD}Capital expenditures       14,220       13,009          (8.5)           113,122

                                 Yen in millions                     U.S. dollars
                                                                     in thousands
                         March 31, 2024  September 30, 2024        September 30, 2024
Total assets              611,204       620,117                      $ 5,392,322
Total stockholders' equity 438,115      449,203                        3,906,113
`),
  ).toEqual([
    "at 2024-09-30: totalAssets (Total assets) 620117000000; ownersEquity (Total stockholders' equity) 449203000000",
    "at 2024-03-31: totalAssets (Total assets) 611204000000; ownersEquity (Total stockholders' equity) 438115000000",
  ]))

test('months right before a figure date it and what follows, whatever quarter the headline is of', () => {
  const text = (months: string): string => `Kushimoto Tuna Reports Results for the Quarter Ended September 30, 2023

Kushimoto Tuna Co., Ltd. said on November 10, 2023 its July-September net sales were 9.8 billion yen. Its ${months} operating profit was 1.3 billion yen. Net profit was 0.9 billion yen.
`
  const metrics = (words: string) =>
    parseEarnings(words).record.results?.map(({ period, figures }) => [period.kind, ...figures.map(({ metric }) => metric)])
  expect(metrics(text('July-September'))).toEqual([['quarter', 'netSales', 'operatingProfit', 'profit']])
  expect(metrics(text('April-September'))).toEqual([['quarter', 'netSales']])
})
