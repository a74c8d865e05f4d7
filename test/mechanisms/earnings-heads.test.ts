import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

describe('change lines', () => {
  test('under the title alone; a forecast without its year is none', () =>
    expect(
      told(`Results of Hamanasu Foods for the Fiscal Year Ended March 31, 2019

May 10, 2019 -- Hamanasu Foods, Inc. today told of a good year in which the people of the company worked hard, sold much that they had made and bought little that they did not need, as the president put it to the press at the seat of the company.

Net sales | JPY 8.2 billion | up | 3.1 | % | YoY
Operating profit | JPY 0.6 billion | down | 3.9 | % | YoY
Volume sold | JPY 0.1 billion | up | 1.0 | % | YoY
Profit | JPY 0.4 billion | up | 2.0 | % | of sales
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000 3.1; operatingProfit (Operating profit) 600000000 -3.9',
    ]))

  test('what they are set against names no period', () =>
    expect(
      told(`Results of Hamanasu Foods for the Fiscal Year Ended March 31, 2019

Fiscal year ended March 31, 2019, compared with the previous year
Net sales | JPY 8.2 billion | up | 3.1 | % | YoY
Operating profit | JPY 0.6 billion | down | 3.9 | % | YoY
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000 3.1; operatingProfit (Operating profit) 600000000 -3.9',
    ]))
})

describe('prose', () => {
  test('said again', () =>
    expect(
      told(`Hamanasu Foods announced its results for the year ended March 31, 2019.
Net sales were 8,200 million yen (74 million U.S. dollars). Operating profit was 610 million yen.
Net sales of 8,200 million yen were up 3.1% on the previous year. Operating profit of 612 million yen was down 3.9%.
In Europe, sales rose 4.0% to 1,200 million yen. In Asia, sales were up 2.0%.
In Asia, sales were up 2.0% to 900 million yen. For the year ending March 31, 2020, sales in Africa are expected to be 100 million yen.
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000 = 74000000 3.1; operatingProfit (Operating profit) 610000000',
      'region Europe: netSales 1200000000 4',
      'region Asia: netSales 900000000 2',
    ]))

  test('the later of two years', () =>
    expect(
      told(`Hamanasu Foods announced its results.
For the year ended March 31, 2018, net sales were 7,953 million yen.
For the year ended March 31, 2019, net sales were 8,200 million yen.
For the six months ended September 30, 2018, net sales were 4,100 million yen.
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (net sales) 8200000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (net sales) 7953000000',
      'result year-to-date 2 to 2018-09-30: netSales (net sales) 4100000000',
    ]))

  test('two standards', () =>
    expect(
      told(`Hamanasu Foods announced its results for the year ended March 31, 2019 under IFRS.
Net sales were 8,200 million yen. Until the year before it reported under U.S. GAAP.
`),
    ).toEqual(['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000', 'warns ambiguous']))

  test('columns of changes', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales | Operating profit
Million yen | Million yen
Year ended March 31, 2019 | 8,200 | 610
Year ended March 31, 2018 | (247) | 25
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 610000000',
      'warns ambiguous',
    ]))
})

describe('a bank', () => {
  test('income beside profit', () =>
    expect(
      told(`Hamanasu Bank announced its results for the year ended March 31, 2019.
Ordinary income was 8,200 million yen. Ordinary profit was 610 million yen.
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Ordinary income) 8200000000; ordinaryProfit (Ordinary profit) 610000000',
    ]))

  test('income, the profit not told', () =>
    expect(
      told(`Hamanasu Bank announced its results for the year ended March 31, 2019.
Ordinary income was 8,200 million yen. Net income was 410 million yen. Ordinary profit is explained in the notes.
`),
    ).toEqual(['result full-year 2019-03-31 to 2019-03-31: profit (Net income) 410000000']))
})

describe('no bank', () => {
  test('sales beside ordinary income', () =>
    expect(
      told(`Hamanasu Foods announced its results for the year ended March 31, 2019.
Net sales were 8,200 million yen. Ordinary income was 610 million yen. Ordinary profit is explained in the notes.
`),
    ).toEqual(['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000; ordinaryProfit (Ordinary income) 610000000']))
})

describe('heads', () => {
  test('percentages printed whole', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales | Operating profit | Profit
Million yen % | Million yen % | Million yen %
Year ended March 31, 2019 | 8,200 3% | 610 (4)% | 410 2%
Year ended March 31, 2018 | 7,953 2% | 635 5% | 402 –
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000 3; operatingProfit (Operating profit) 610000000 -4; profit (Profit) 410000000 2',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7953000000 2; operatingProfit (Operating profit) 635000000 5; profit (Profit) 402000000',
    ]))

  test('a row that lacks cells', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales | Operating profit | Profit
Million yen | % | Million yen | % | Million yen | %
Year ended March 31, 2019 | 8,200 | 3.1 | 610 | 410 | 2.0
Year ended March 31, 2018 | 7,953 | 635 | 402
Year ended March 31, 2017 | 7,790 | 2.1
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000 3.1; operatingProfit (Operating profit) 610000000; profit (Profit) 410000000 2',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7953000000; operatingProfit (Operating profit) 635000000; profit (Profit) 402000000',
    ]))

  test('a lone figure per share', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales were 8,200 million yen.
Basic earnings per share | Diluted earnings per share
Yen | Yen
Year ended March 31, 2019 | (30.10)
Year ended March 31, 2018 | 41.20 | 41.10
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: earningsPerShare (Basic earnings per share) -30.1; netSales (Net sales) 8200000000',
      'result full-year 2018-03-31 to 2018-03-31: earningsPerShare (Basic earnings per share) 41.2; dilutedEarningsPerShare (Diluted earnings per share) 41.1',
    ]))

  test('a small table per share', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
Net income per share Diluted net income per share
Yen Yen
Year ended March 31, 2019 30.10 –
Year ended March 31, 2018 41.20 41.10
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: earningsPerShare (Net income per share) 30.1; netSales (Net sales) 8200000000',
      'result full-year 2018-03-31 to 2018-03-31: earningsPerShare (Net income per share) 41.2; dilutedEarningsPerShare (Diluted net income per share) 41.1',
    ]))

  test('a forecast in rows of parts of the year', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
3. Forecast for the year ending March 31, 2020
Net sales | Operating profit | Profit | Cash and cash equivalents
Million yen | Million yen | Million yen | Million yen
First half | 4,300 | 310 | 200 | 900
Full year | 8,900 | 650 | 430 | 1,000
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'forecast year-to-date 2 2020-03-31: netSales (Net sales) 4300000000; operatingProfit (Operating profit) 310000000; profit (Profit) 200000000',
      'forecast full-year 2020-03-31 to 2020-03-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 650000000; profit (Profit) 430000000',
    ]))

  test('cash at the end of a period', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
(3) Cash flows
Operating activities | Investing activities | Financing activities | Cash and cash equivalents at end of period
Cash flows from operating activities | Cash flows from investing activities | Cash flows from financing activities | Cash and cash equivalents at end of period
Million yen | Million yen | Million yen | Million yen
Year ended March 31, 2019 | 712 | (290) | (144) | 1,831
Year ended March 31, 2018 | 643 | (301) | 220 | 1,554
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: cashFlowsFromOperatingActivities (Cash flows from operating activities) 712000000; cashFlowsFromInvestingActivities (Cash flows from investing activities) -290000000; cashFlowsFromFinancingActivities (Cash flows from financing activities) -144000000',
      'result full-year 2018-03-31 to 2018-03-31: cashFlowsFromOperatingActivities (Cash flows from operating activities) 643000000; cashFlowsFromInvestingActivities (Cash flows from investing activities) -301000000; cashFlowsFromFinancingActivities (Cash flows from financing activities) 220000000',
      'at 2019-03-31: cashAndEquivalents (Cash and cash equivalents at end of period) 1831000000',
      'at 2018-03-31: cashAndEquivalents (Cash and cash equivalents at end of period) 1554000000',
    ]))
})

describe('the other half below', () => {
  test('a row with a title is none', () =>
    expect(
      told(`Consolidated Financial Results for the Six Months Ended September 30, 2019
Net sales Operating profit
Million yen % Million yen %
Six months ended September 30, 2019 4,200 3.1 310 (4.0)
Six months ended September 30, 2018 4,074 2.0 323 5.5
Ordinary profit Profit
Million yen % Million yen %
Consolidated subsidiaries 312 3.0 201 2.0 320 4.0 205 1.0
`),
    ).toEqual([
      'result year-to-date 2 to 2019-09-30: netSales (Net sales) 4200000000 3.1; operatingProfit (Operating profit) 310000000 -4',
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 4074000000 2; operatingProfit (Operating profit) 323000000 5.5',
      'warns unplaced-row',
    ]))

  test('a note behind it', () =>
    expect(
      told(`Consolidated Financial Results for the Six Months Ended September 30, 2019
Net sales Operating profit
Million yen % Million yen %
Six months ended September 30, 2019 4,200 3.1 310 (4.0)
Six months ended September 30, 2018 4,074 2.0 323 5.5
Ordinary profit Profit per share
Million yen % Yen
312 3.0 20.10
320 4.0 20.50
5 million yen
`),
    ).toEqual([
      'result year-to-date 2 to 2019-09-30: netSales (Net sales) 4200000000 3.1; operatingProfit (Operating profit) 310000000 -4; ordinaryProfit (Ordinary profit) 312000000 3; earningsPerShare (Profit per share) 20.1',
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 4074000000 2; operatingProfit (Operating profit) 323000000 5.5; ordinaryProfit (Ordinary profit) 320000000 4; earningsPerShare (Profit per share) 20.5',
    ]))
})
