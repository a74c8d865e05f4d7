import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

const LEAD = 'Hazelmere Foods Co., Ltd. (TSE: 2899) announced its consolidated results for the nine months ended December 31, 2020.\n\n'

describe('tables of one column', () => {
  test('a year, its forecast and a balance, each below its own heading; a list of changes is none', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2021
May 12, 2021

Results for the year ended March 31, 2021
(Millions of yen)
Net sales 41,220
Operating loss (312)
Net loss (1,440)

Change from the previous year
(Millions of yen)
Net sales 1,020
Operating income (412)
Net income (2,000)

As of March 31, 2021
(Millions of yen)
Total assets 75,820
Net assets 38,200
Equity ratio (%) 50.1

Forecast for the year ending March 31, 2022
(Millions of yen)
Net sales 43,000
Operating income 600
`),
    ).toEqual([
      'result full-year 2021-03-31 to 2021-03-31: netSales (Net sales) 41220000000; operatingProfit (Operating loss) -312000000; profit (Net loss) -1440000000',
      'forecast full-year 2022-03-31 to 2022-03-31: netSales (Net sales) 43000000000; operatingProfit (Operating income) 600000000',
      'at 2021-03-31: totalAssets (Total assets) 75820000000; netAssets (Net assets) 38200000000; equityRatioPercent (Equity ratio (%)) 50.1',
    ]))

  test('a list of changes under a period of its own', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2021
Net sales for the year ended March 31, 2021 were 41,220 million yen.

Increase in the year ended March 31, 2021
(Millions of yen)
Net sales 1,020
Operating income 412
`),
    ).toEqual(['result full-year 2021-03-31 to 2021-03-31: netSales (Net sales) 41220000000']))
})

describe('columns of a quarter beside those of the months to its end', () => {
  test('three months that end with the nine are the third quarter; "% of sales" heads a column', () =>
    expect(
      told(`${LEAD}Three months ended December 31, 2020 | Nine months ended December 31, 2020
Millions of yen | % of sales | Millions of yen | % of sales
Sales | 10,400 | 100.0 | 31,200 | 100.0
Operating income | 520 | 5.0 | 1,248 | 4.0
`),
    ).toEqual([
      'result year-to-date 3 to 2020-12-31: netSales (Sales) 31200000000; operatingProfit (Operating income) 1248000000',
      'result quarter 3 to 2020-12-31: netSales (Sales) 10400000000; operatingProfit (Operating income) 520000000',
      'warns unplaced-row', // the same rows, by the reader of tables whose rows are periods
      'warns unplaced-row',
    ]))
})

describe('titles of parts over heads of columns', () => {
  const COMPANY = 'Net sales for the nine months ended December 31, 2020 were 30,800 million yen.\n\n'
  const part = (title: string, heads: string, sales: string): string =>
    `${title}\n${heads}\nMillions of yen\nSales ${sales}\nOperating income 520 480\n\n`
  const ONE = 'Nine months ended December 31, 2020 2019'

  test.each([['Consumer segment'], ['Consumer Goods']])('%s', (title) =>
    expect(
      told(`${LEAD}${COMPANY}${part(title, ONE, '10,400 9,900')}${part(title.replace('Consumer', 'Industrial'), ONE, '20,400 19,900')}`),
    ).toEqual(['result year-to-date 3 to 2020-12-31: netSales (Net sales) 30800000000']),
  )

  test('one title over one table is no part: "Results"', () =>
    expect(told(`${LEAD}${part('Group Results', ONE, '10,400 9,900')}`)).toEqual([
      'result year-to-date 3 to 2020-12-31: netSales (Sales) 10400000000; operatingProfit (Operating income) 520000000',
      'result year-to-date 3 to 2019-12-31: netSales (Sales) 9900000000; operatingProfit (Operating income) 480000000',
    ]))
})
