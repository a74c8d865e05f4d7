import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

describe('heads over several columns', () => {
  test('a quarter and the months so far, months over their years, the newest first', () =>
    expect(
      told(`Consolidated Financial Results for the Second Quarter of FY2019
November 7, 2019
Minase Tools Co., Ltd. (TSE 6199)

(Unit: millions of yen, %)
                     Second quarter (three months)          Six months
                     Jul.-Sep.    Jul.-Sep.    Change       Apr.-Sep.    Apr.-Sep.    Change
                     2019         2018                      2019         2018
Orders               4,110        4,402        (6.6)        8,051        8,600        (6.4)
Net sales            4,221        4,018         5.1         8,302        8,003         3.7
Operating income      (120)         305           -           (88)         590           -
Ordinary income        (95)         311           -            41          602       (93.2)
Net income
                       (77)         201           -           (12)         388           -
`),
    ).toEqual([
      'result quarter 2 FY2019 2019-07-01 on to 2019-09-30: netSales (Net sales) 4221000000 5.1; operatingProfit (Operating income) -120000000; ordinaryProfit (Ordinary income) -95000000; profit (Net income) -77000000',
      'result quarter 2 2018-07-01 on to 2018-09-30: netSales (Net sales) 4018000000; operatingProfit (Operating income) 305000000; ordinaryProfit (Ordinary income) 311000000; profit (Net income) 201000000',
      'result year-to-date 2 2019-04-01 on to 2019-09-30: netSales (Net sales) 8302000000 3.7; operatingProfit (Operating income) -88000000; ordinaryProfit (Ordinary income) 41000000 -93.2; profit (Net income) -12000000',
      'result year-to-date 2 2018-04-01 on to 2018-09-30: netSales (Net sales) 8003000000; operatingProfit (Operating income) 590000000; ordinaryProfit (Ordinary income) 602000000; profit (Net income) 388000000',
    ]))

  test('what was planned for the time of the results is left out, the plan of the year is a forecast', () =>
    expect(
      told(`Okikaze Foods Corporation (Code 2899)
Financial Results for the First Quarter of FY2021
August 4, 2020

(JPY million)            1Q FY2020    1Q FY2021                              Full-year FY2021
                         Actual       Forecast     Actual       vs. Forecast Forecast (as of April 28, 2020)
Revenue                  3,210        3,000        3,333        111.1%       13,500
Operating profit         210          150          (31)         -            640
Profit attributable to owners of parent
                         140          100          (44)         -            420
`),
    ).toEqual([
      'result quarter 1 FY2021: netSales (Revenue) 3333000000; operatingProfit (Operating profit) -31000000; profitAttributableToOwnersOfParent (Profit attributable to owners of parent) -44000000',
      'result quarter 1 FY2020: netSales (Revenue) 3210000000; operatingProfit (Operating profit) 210000000; profitAttributableToOwnersOfParent (Profit attributable to owners of parent) 140000000',
      'forecast full-year FY2021: netSales (Revenue) 13500000000; operatingProfit (Operating profit) 640000000; profitAttributableToOwnersOfParent (Profit attributable to owners of parent) 420000000',
    ]))

  test('columns headed by what was done and what was planned below one period', () =>
    expect(
      told(`Consolidated Financial Results for the Third Quarter of Fiscal 2013
January 30, 2014
Hatoba Chemicals Inc.
(Billions of yen)
Nine months ended December 31, 2013
                     Plan      Actual      vs. Plan    Previous year   YoY
Net sales            61.0      62.4         1.4           58.1         7.4%
Operating income      4.1       3.6        (0.5)           4.0       -10.0%
Ordinary income       4.0       3.3        (0.7)           4.2       -21.4%
`),
    ).toEqual([
      'result year-to-date 3 to 2013-12-31: netSales (Net sales) 62400000000 7.4; operatingProfit (Operating income) 3600000000 -10; ordinaryProfit (Ordinary income) 3300000000 -21.4',
    ]))

  test('years alone below currencies, and the parts of the first row', () =>
    expect(
      told(`Results for the Year Ended March 31, 2009
May 12, 2009
Tsurumi Gauge Corp.

Consolidated statements of income (summary)
                                     Millions of yen             Thousands of U.S. dollars
                                     2008          2009          2009
Net sales
  Domestic                           22,004        20,582        210,020
  Overseas                           15,339        10,781        110,010
    Total net sales                  37,343        31,363        320,030
    Operating income (loss)          1,220         (491)         (5,010)
    Net income (loss)                640           (796)         (8,122)
`),
    ).toEqual([
      'result full-year 2009-03-31 to 2009-03-31: netSales (Total net sales) 31363000000 = 320030000; operatingProfit (Operating income (loss)) -491000000 = -5010000; profit (Net income (loss)) -796000000 = -8122000',
      'result full-year 2008-03-31 to 2008-03-31: netSales (Total net sales) 37343000000; operatingProfit (Operating income (loss)) 1220000000; profit (Net income (loss)) 640000000',
    ]))

  test('of a translation that has more columns than the amounts nobody knows which is which', () =>
    expect(
      told(`Results for the Year Ended March 31, 2009
May 12, 2009
Tsurumi Gauge Corp.
                                     Thousands of U.S. dollars   Millions of yen
                                     2009                        2009          2008
Net sales                            320,030                     31,363        37,343
Operating loss                       (5,010)                     (491)         1,220
`),
    ).toEqual(['nothing-read']))

  test('two columns of one period of which nobody says what they are', () =>
    expect(
      told(`Consolidated Financial Results for the Six Months Ended September 30, 2015
Net sales for the six months ended September 30, 2015 were 9,100 million yen.
(Millions of yen)
                     1H FY2015
                     A            B
Net sales            9,100        8,700
Operating profit       410          390
`),
    ).toEqual(['result year-to-date 2 FY2015 to 2015-09-30: netSales (Net sales) 9100000000']))
})

const NINE = `Consolidated Financial Results for the Nine Months Ended December 31, 2013
January 30, 2014
Nagisa Works Co., Ltd. (Code 6999)
(Millions of yen)
`

describe('heads in lines one over the other', () => {
  test('a day over its years, a change and a share of the plan', () =>
    expect(
      told(`${NINE}
                          Nine months ended December 31        Full year
                          2012        2013       Change      FY2013      Progress
                          Actual      Actual      (%)        Forecast      (%)
Net sales                24,100      25,000       3.7        34,000       73.5
Operating income (loss)   1,310        (422)        -         2,000          -
`),
    ).toEqual([
      'result year-to-date 3 to 2013-12-31: netSales (Net sales) 25000000000 3.7; operatingProfit (Operating income (loss)) -422000000',
      'result year-to-date 3 to 2012-12-31: netSales (Net sales) 24100000000; operatingProfit (Operating income (loss)) 1310000000',
      'forecast full-year FY2013: netSales (Net sales) 34000000000; operatingProfit (Operating income (loss)) 2000000000',
    ]))

  test('years over their parts; of two plans of one year neither is read', () =>
    expect(
      told(`${NINE}
                          FY2012         FY2013         FY2013            FY2013
                          Nine months    Nine months    Full year         Full year
                          Actual         Actual         Initial forecast  Revised forecast
Net sales                 24,100         25,000         33,000            34,000
Operating income           1,310          1,422          1,900             2,000
`),
    ).toEqual([
      'result year-to-date 3 FY2013 to 2013-12-31: netSales (Net sales) 25000000000; operatingProfit (Operating income) 1422000000',
      'result year-to-date 3 FY2012: netSales (Net sales) 24100000000; operatingProfit (Operating income) 1310000000',
    ]))

  test('months over results, plans and their differences', () =>
    expect(
      told(`${NINE}
                          Apr-Dec 2013                        Apr-Dec 2012
                          Results    Plan       Diff.         Results    Change
Net sales                 25,000     24,500       500         24,100        900
Operating income           1,422      1,400        22          1,310        112
Net income                   811        850       (39)           700        111
`),
    ).toEqual([
      'result year-to-date 3 2013-04-01 on to 2013-12-31: netSales (Net sales) 25000000000; operatingProfit (Operating income) 1422000000; profit (Net income) 811000000',
      'result year-to-date 3 2012-04-01 on to 2012-12-31: netSales (Net sales) 24100000000; operatingProfit (Operating income) 1310000000; profit (Net income) 700000000',
    ]))

  test('what is headed "Actual" below a year to come is of none', () =>
    expect(
      told(`${NINE}
Forecast for the year ending March 31, 2014
                          Forecast     Actual
Net sales                 34,000       33,100
Operating income           2,000        1,870
`),
    ).toEqual(['nothing-read']))

  test('years alone are no whole years in a table of a quarter, nor in a release of nine months', () => {
    const table = `                      2008          2009
Net sales             8,100         8,400
Operating income        410           500
`
    const year = `Results for the Year Ended December 31, 2009\nFebruary 9, 2010\nIsonami Corp.\n`
    expect(told(`${year}Consolidated results (millions of yen)\n${table}`)).toEqual([
      'result full-year 2009-12-31 to 2009-12-31: netSales (Net sales) 8400000000; operatingProfit (Operating income) 500000000',
      'result full-year 2008-12-31 to 2008-12-31: netSales (Net sales) 8100000000; operatingProfit (Operating income) 410000000',
    ])
    expect(told(`${year}Fourth quarter (millions of yen)\n${table}`)).toEqual([
      'result quarter 4 to 2009-12-31: netSales (Net sales) 8400000000; operatingProfit (Operating income) 500000000',
      'result quarter 4 to 2008-12-31: netSales (Net sales) 8100000000; operatingProfit (Operating income) 410000000',
    ])
    expect(told(`${NINE}${table.replace('2008', '2012').replace('2009', '2013')}`)).toEqual(['nothing-read'])
  })
})

describe('heads of tables', () => {
  test('a loss for the period is the net one', () =>
    expect(
      told(`Consolidated Financial Results for the Three Months Ended June 30, 2021 (IFRS)
August 6, 2021
                     Revenue             Operating loss       Loss for the period
                     Million yen   %     Million yen   %      Million yen   %
Three months ended
June 30, 2021        3,102       12.0    (411)         -      (530)         -
June 30, 2020        2,770       (4.1)   (390)         -      (402)         -
`),
    ).toEqual([
      'result quarter to 2021-06-30: netSales (Revenue) 3102000000 12; operatingProfit (Operating loss) -411000000; profit (Loss for the period) -530000000',
      'result quarter to 2020-06-30: netSales (Revenue) 2770000000 -4.1; operatingProfit (Operating loss) -390000000; profit (Loss for the period) -402000000',
    ]))

  test('currencies in a run behind the last cell are the units of what stands below', () =>
    expect(
      told(`Interim Results
Ukishima Tools 9 November 2006 UKISHIMA TOOLS CO., LTD. announces Interim Results for the six-month period ended 30th September 2006 1. Summary of Consolidated Interim Results JPY million JPY million USD thousand For six-month period ended 30th Sept. 2006 For six-month period ended 30th Sept. 2005 For six-month period ended 30th Sept. 2006 Net sales 5,301 5,820 44,962 Operating income 410 502 3,478 Net income 210 305 1,781 JPY JPY USD Net income per share 21.05 30.58 0.18
`),
    ).toEqual([
      'result year-to-date 2 to 2006-09-30: netSales (Net sales) 5301000000; operatingProfit (Operating income) 410000000; profit (Net income) 210000000; earningsPerShare (Net income per share) 21.05',
      'result year-to-date 2 to 2005-09-30: netSales (Net sales) 5820000000; operatingProfit (Operating income) 502000000; profit (Net income) 305000000; earningsPerShare (Net income per share) 30.58',
    ]))

  test('"YTD" between a quarter and its year; of "Change" and "%" the sums tell which is which', () =>
    expect(
      told(`Shirahae Biologics Inc.
FY2020 Q2 Financial Results (IFRS)
November 5, 2020

(Millions of yen)
                                  Q2 YTD FY2019      Q2 YTD FY2020      Change     %
Revenue                            31,204             29,880            (1,324)    (4.2)
Core operating profit               4,410              4,902               492     11.2
Operating profit                    3,981              4,560               579     14.5
Profit for the period               2,870              3,011               141      4.9
`),
    ).toEqual([
      'result year-to-date 2 FY2020: netSales (Revenue) 29880000000 -4.2; operatingProfit (Operating profit) 4560000000 14.5; profit (Profit for the period) 3011000000 4.9',
      'result year-to-date 2 FY2019: netSales (Revenue) 31204000000; operatingProfit (Operating profit) 3981000000; profit (Profit for the period) 2870000000',
    ]))

  test('a second table of the same figures with other columns is a table of its own', () =>
    expect(
      told(`Kazahaya Optics, Inc.
Financial Results for the Year Ended March 31, 2018
(Billions of yen)
                      FY2017/3   FY2018/3   YoY
Net sales             88.1       92.0       +4.4%
Operating profit      7.2        6.9        -4.2%

Trend by quarter (billions of yen)
                      1Q      2Q      3Q      4Q
Net sales             21.0    23.5    24.0    23.5
Operating profit      1.1     1.9     2.4     1.5
`),
    ).toEqual([
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 92000000000 4.4; operatingProfit (Operating profit) 6900000000 -4.2',
      'result full-year 2017-03-31: netSales (Net sales) 88100000000; operatingProfit (Operating profit) 7200000000', // no day of it is printed
    ]))
})
