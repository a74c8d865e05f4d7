import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

describe('notes', () => {
  test('brackets round a loss', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(Note) Comprehensive income (loss): Year ended March 31, 2019: (410) million yen [–%]
Year ended March 31, 2018: 655 million yen
(Reference) Shareholders' equity: As of March 31, 2019: ¥5,120 million As of March 31, 2018: ¥5,640 million
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: comprehensiveIncome (Comprehensive income (loss)) -410000000; netSales (Net sales) 8200000000',
      'result full-year 2018-03-31 to 2018-03-31: comprehensiveIncome (Comprehensive income (loss)) 655000000',
      "at 2019-03-31: ownersEquity (Shareholders' equity) 5120000000",
      "at 2018-03-31: ownersEquity (Shareholders' equity) 5640000000",
    ]))

  test('brackets in brackets', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(Note) Comprehensive income (loss)
Year ended March 31, 2019: ¥610 million [(6.9)%] Year ended March 31, 2018: ¥655 million [(12.1%)]
(Reference) Equity as of March 31, 2019: 5,120 million yen
Equity in earnings of affiliates: 30 million yen as of March 31, 2019
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: comprehensiveIncome (Comprehensive income (loss)) 610000000 -6.9; netSales (Net sales) 8200000000',
      'result full-year 2018-03-31 to 2018-03-31: comprehensiveIncome (Comprehensive income (loss)) 655000000 -12.1',
      'at 2019-03-31: ownersEquity (Equity) 5120000000',
    ]))

  test('signs that do not agree', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
Comprehensive income: Year ended March 31, 2019: ¥610 million [6.9%] Year ended March 31, 2018: ¥655 million (a decrease of 2.0%)
Comprehensive profit margin: Year ended March 31, 2019: ¥7 million
Equity: ¥5,120 million as of March 31, 2019, and further words that tell what became of the money which the shareholders had put into the company since it was founded by three brothers in the port of a small town in the north of the country, ¥900 million as of March 31, 2015
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: comprehensiveIncome (Comprehensive income) 610000000; netSales (Net sales) 8200000000',
      'result full-year 2018-03-31 to 2018-03-31: comprehensiveIncome (Comprehensive income) 655000000',
      'at 2019-03-31: ownersEquity (Equity) 5120000000',
    ]))
})

describe('financial position', () => {
  test('kinds of heads', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(2) Consolidated financial position
Total assets Net assets Equity ratio Net assets per share
Million yen Million yen % Yen
As of March 31, 2019 9,410 5,300 54.4 812.30
As of March 31, 2018 9,105 5,811 61.9 894.12
(Reference) Own capital: As of March 31, 2019: 5,120 million yen
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'at 2019-03-31: totalAssets (Total assets) 9410000000; netAssets (Net assets) 5300000000; equityRatioPercent (Equity ratio) 54.4; bookValuePerShare (Net assets per share) 812.3; ownersEquity (Own capital) 5120000000',
      'at 2018-03-31: totalAssets (Total assets) 9105000000; netAssets (Net assets) 5811000000; equityRatioPercent (Equity ratio) 61.9; bookValuePerShare (Net assets per share) 894.12',
    ]))

  test('shareholders equity ratio by percent', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(2) Consolidated financial position
Total assets | Net assets | Capital adequacy percentage | Equity per share
Million yen | Million yen | % | Yen
March 31, 2019 | 9,410 | 5,300 | 54% | 812.30
March 31, 2018 | 9,105 | – | – | –
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'at 2019-03-31: totalAssets (Total assets) 9410000000; netAssets (Net assets) 5300000000; equityRatioPercent (Capital adequacy percentage) 54; bookValuePerShare (Equity per share) 812.3',
      'at 2018-03-31: totalAssets (Total assets) 9105000000',
    ]))

  test('more equity than assets', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(2) Consolidated financial position
Total assets | Net assets | Equity | Equity ratio
Million yen | Million yen | Million yen | %
As of March 31, 2019 | 5,300 | 5,290 | 9,410 | 54.4
As of March 31, 2018 | 9,105 | 5,811 | 5,640 | 61.9
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'at 2018-03-31: totalAssets (Total assets) 9105000000; netAssets (Net assets) 5811000000; ownersEquity (Equity) 5640000000; equityRatioPercent (Equity ratio) 61.9',
    ]))

  test('dates behind', () =>
    expect(
      told(`Consolidated Financial Results for the Six Months Ended September 30, 2018
Net sales for the six months ended September 30, 2018 were 8,200 million yen.
(2) Consolidated financial position
Total assets Net assets Equity ratio
Million yen Million yen %
As of 9,410 5,300 54.4
September 30, 2018
As of 9,105 5,811 61.9
March 31, 2018
`),
    ).toEqual([
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 8200000000',
      'at 2018-09-30: totalAssets (Total assets) 9410000000; netAssets (Net assets) 5300000000; equityRatioPercent (Equity ratio) 54.4',
      'at 2018-03-31: totalAssets (Total assets) 9105000000; netAssets (Net assets) 5811000000; equityRatioPercent (Equity ratio) 61.9',
    ]))

  test('owners to total assets', () =>
    expect(
      told(`Consolidated Financial Results for the Three Months Ended June 30, 2018 [IFRS]
Revenue for the three months ended June 30, 2018 was 8,200 million yen.
(2) Financial position (Unit: Millions of Yen)
Total assets Total equity Equity attributable to owners of the parent Equity attributable to owners of the parent to total assets
As of June 30, 2018 284,500 215,500 214,700 75.5%
As of March 31, 2018 279,800 210,200 209,400 74.8%
`),
    ).toEqual([
      'result quarter to 2018-06-30: netSales (Revenue) 8200000000',
      'at 2018-06-30: totalAssets (Total assets) 284500000000; netAssets (Total equity) 215500000000; ownersEquity (Equity attributable to owners of the parent) 214700000000; equityRatioPercent (Equity attributable to owners of the parent to total assets) 75.5',
      'at 2018-03-31: totalAssets (Total assets) 279800000000; netAssets (Total equity) 210200000000; ownersEquity (Equity attributable to owners of the parent) 209400000000; equityRatioPercent (Equity attributable to owners of the parent to total assets) 74.8',
    ]))

  test('a column of another figure', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(2) Consolidated financial position
Total assets | Net assets | Interest-bearing debt | Equity ratio
Million yen | Million yen | Million yen | %
As of March 31, 2019 | 9,410 | 5,300 | 2,110 | 54.4
`),
    ).toEqual(['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000']))

  test('under periods', () =>
    expect(
      told(`Consolidated Financial Results for the Six Months Ended September 30, 2018
Net sales for the six months ended September 30, 2018 were 8,200 million yen.
(2) Consolidated financial position
Total assets | Net assets | Equity ratio
Million yen | Million yen | %
First half | 9,410 | 5,300 | 54.4
Year ended March 31, 2018 | 9,105 | 5,811 | 61.9
`),
    ).toEqual([
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 8200000000',
      'at 2018-03-31: totalAssets (Total assets) 9105000000; netAssets (Net assets) 5811000000; equityRatioPercent (Equity ratio) 61.9',
    ]))
})
