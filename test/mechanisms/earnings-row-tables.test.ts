import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

describe('rows', () => {
  test('a forecast of the half beside that of the year', () =>
    expect(
      told(`Consolidated Financial Results for the Three Months Ended June 30, 2019
Net sales for the three months ended June 30, 2019 were 2,100 million yen.
Forecast of consolidated results (Millions of yen)
 | Six months ending September 30, 2019 | Year ending March 31, 2020
Net sales | 4,300 | 8,900
Operating profit | 210 | 480
`),
    ).toEqual([
      'result quarter to 2019-06-30: netSales (Net sales) 2100000000',
      'forecast full-year 2020-03-31 to 2020-03-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 480000000',
    ]))

  test('a semicolon in the bracket of every title, a colon behind it', () =>
    expect(
      told(`Consolidated Financial Results for the Three Months Ended June 30, 2023
 | Three months ended June 30, 2023 | Three months ended June 30, 2022
Orders received (millions of yen; unaudited): | 14,220 | 13,918
Net sales (millions of yen; unaudited): | 12,216 | 11,020
Operating profit (millions of yen; unaudited): | 914 | 808
`),
    ).toEqual([
      'result quarter to 2023-06-30: netSales (Net sales (millions of yen; unaudited)) 12216000000; operatingProfit (Operating profit (millions of yen; unaudited)) 914000000',
      'result quarter to 2022-06-30: netSales (Net sales (millions of yen; unaudited)) 11020000000; operatingProfit (Operating profit (millions of yen; unaudited)) 808000000',
    ]))

  test('brackets behind and before the currency, cash that is no balance', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Year ended March 31, 2019 | Year ended March 31, 2018
(Millions of yen)
Net sales | ¥8,200 | ¥7,953
Operating profit | ¥(310) | ¥635
Cash earnings | ¥410 | ¥420
Cash and cash equivalents | ¥1,020 | ¥980
Total assets | ¥9,410 | ¥9,105
Net assets per share | ¥812.30 | ¥894.12
Net income per share | |
- Basic | ¥30.10 | ¥41.20
- Diluted | ¥30.05 | ¥41.10
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) -310000000; earningsPerShare (Basic) 30.1; dilutedEarningsPerShare (Diluted) 30.05',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7953000000; operatingProfit (Operating profit) 635000000; earningsPerShare (Basic) 41.2; dilutedEarningsPerShare (Diluted) 41.1',
      'at 2019-03-31: cashAndEquivalents (Cash and cash equivalents) 1020000000; totalAssets (Total assets) 9410000000; bookValuePerShare (Net assets per share) 812.3',
      'at 2018-03-31: cashAndEquivalents (Cash and cash equivalents) 980000000; totalAssets (Total assets) 9105000000; bookValuePerShare (Net assets per share) 894.12',
    ]))

  test('a column of changes, one of percentages by their words', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
(Billions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019 | Increase (decrease) | Year on year (percent)
Net sales | 79.5 | 82.0 | 2.5 | 3.1
Operating profit | 6.4 | 6.1 | (0.3) | (4.7)
Profit | 4.1 | 4.4 | 0.3 | 7.3
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 82000000000 3.1; operatingProfit (Operating profit) 6100000000 -4.7; profit (Profit) 4400000000 7.3',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 79500000000; operatingProfit (Operating profit) 6400000000; profit (Profit) 4100000000',
    ]))

  test('a translation with its unit in its head', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019 | % change | Thousands of U.S. dollars
Net sales | 7,953 | 8,200 | 3.1 | 73,874
Operating profit | 635 | 610 | (3.9) | 5,495
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000 = 73874000 3.1; operatingProfit (Operating profit) 610000000 = 5495000 -3.9',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7953000000; operatingProfit (Operating profit) 635000000',
    ]))

  test('a day that one year has not', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended February 29, 2020
Net sales for the year ended February 29, 2020 were 8,200 million yen.
Years ended February 29 (Millions of yen)
 2020 2019
Operating profit 610 635
Ordinary profit 622 640
`),
    ).toEqual(['result full-year 2020-02-29 to 2020-02-29: netSales (Net sales) 8200000000']))

  test('years below a day that they share, another year above', () =>
    expect(
      told(`Financial Highlights 2007 of Tsurugi Kogyo
(Millions of yen)
Three months ended June 30
 2007 2006
Net sales 2,100 2,050
Operating profit 210 180
`),
    ).toEqual([
      'result quarter to 2007-06-30: netSales (Net sales) 2100000000; operatingProfit (Operating profit) 210000000',
      'result quarter to 2006-06-30: netSales (Net sales) 2050000000; operatingProfit (Operating profit) 180000000',
    ]))

  test('the year behind the shared day', () =>
    expect(
      told(`Financial Highlights of Tsurugi Kogyo
(Millions of yen)
Three months ended June 30, 2007 2006
Net sales 2,100 2,050
Operating profit 210 180
`),
    ).toEqual([
      'result quarter to 2007-06-30: netSales (Net sales) 2100000000; operatingProfit (Operating profit) 210000000',
      'result quarter to 2006-06-30: netSales (Net sales) 2050000000; operatingProfit (Operating profit) 180000000',
    ]))

  test('year ended', () =>
    expect(
      told(`Consolidated Financial Results of Tsurugi Kogyo
(Millions of yen)
Year ended March 31 | 2007 | 2006
Net sales | 2,100 | 2,050
Operating profit | 210 | 180
`),
    ).toEqual([
      'result full-year 2007-03-31 to 2007-03-31: netSales (Net sales) 2100000000; operatingProfit (Operating profit) 210000000',
      'result full-year 2006-03-31 to 2006-03-31: netSales (Net sales) 2050000000; operatingProfit (Operating profit) 180000000',
    ]))

  test('results against plan under one period', () =>
    expect(
      told(`Consolidated Financial Results for the Six Months Ended September 30, 2019
Six months ended September 30, 2019
Year ending March 31, 2020
(Millions of yen)
 Actual Plan Difference
Net sales 4,410 4,300 110
Operating profit 230 210 20
`),
    ).toEqual(['result year-to-date 2 to 2019-09-30: netSales (Net sales) 4410000000; operatingProfit (Operating profit) 230000000']))

  test('shares of sales are no changes', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
Year ended March 31, 2018 | % | Year ended March 31, 2019 | %
Net sales | 7,953 | 100.0 | 8,200 | 100.0
Operating profit | 635 | 8.0 | 610 | 7.4
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 610000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7953000000; operatingProfit (Operating profit) 635000000',
    ]))

  test('a percentage in a column of money', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | 7,953 | 8,200
Operating profit | 1,635 | 7.4
Profit | 435 | 410
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000; profit (Profit) 410000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7953000000; profit (Profit) 435000000',
    ]))

  test('two currencies', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | ¥7,953 million | ¥8,200 million
Operating profit | $6 million | $7 million
Profit | ¥435 million | ¥410 million
`),
    ).toEqual(['nothing-read']))

  test('dashes and rows that lack cells', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019 | Change (%)
Net sales | 7,953 | 8,200 | 3.1
Operating profit | – | 610 |
Profit | 435 | 410
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000 3.1; operatingProfit (Operating profit) 610000000; profit (Profit) 410000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7953000000; profit (Profit) 435000000',
    ]))

  test('torn titles of a balance', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | 7,953 | 8,200
Total assets | 9,105 | 9,410
Net assets | 5,811 | 5,300
Equity ratio (%) | 61.9 | 54.4
Return on equity (%) | 7.7 | 7.4
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7953000000',
      'at 2019-03-31: totalAssets (Total assets) 9410000000; netAssets (Net assets) 5300000000; equityRatioPercent (Equity ratio (%)) 54.4',
      'at 2018-03-31: totalAssets (Total assets) 9105000000; netAssets (Net assets) 5811000000; equityRatioPercent (Equity ratio (%)) 61.9',
    ]))

  test('yen as a backslash', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
          Year ended March 31, 2018    Year ended March 31, 2019
Net sales \\ 7,953 \\ 8,200
Operating profit 635 610
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 610000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7953000000; operatingProfit (Operating profit) 635000000',
    ]))

  test('a rule, sentences and another table above', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Sales of the year before last were good. (See the notes of March 31, 2016.)
-----------------------------------------
(Millions of yen)
Year ended March 31, 2018   Year ended March 31, 2019
-----------------------------------------
Net sales   7,953   8,200
Gross profit   1,010   1,030
Operating profit   635   610
Forecast for the next year ending March 31, 2020 (Millions of yen)
Net sales   8,500
Operating profit   650
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 610000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7953000000; operatingProfit (Operating profit) 635000000',
      'forecast full-year 2020-03-31 to 2020-03-31: netSales (Net sales) 8500000000; operatingProfit (Operating profit) 650000000',
    ]))
})
