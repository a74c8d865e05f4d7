import { describe, expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { told } from '../support/earnings-told.js'

/** A release of results for nine months, of which only a table is told. */
const HEAD = `Consolidated Financial Results for the Nine Months Ended December 31, 2019
January 31, 2020
Matsuba Optics Co., Ltd.

`

describe('tables whose rows are figures', () => {
  test.each(
    cases(`
# two periods and a change
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019    Change (%)
Net sales           8,200                8,900                8.5
Operating profit    640                  700                  9.4
Profit              400                  430                  7.5
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000 8.5; operatingProfit (Operating profit) 700000000 9.4; profit (Profit) 430000000 7.5
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000; profit (Profit) 400000000
# a change that its figures tell, under no head
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019
Net sales           8,200                8,900                8.5
Operating profit    640                  700                  9.4
Profit              400                  430                  7.5
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000; profit (Profit) 430000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000; profit (Profit) 400000000
# a difference, then a change
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019    Difference    Change
Net sales           8,200                8,900                700           8.5
Operating profit    640                  700                  60            9.4
Profit              400                  430                  30            7.5
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000 8.5; operatingProfit (Operating profit) 700000000 9.4; profit (Profit) 430000000 7.5
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000; profit (Profit) 400000000
# a difference downwards, in brackets
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019    Difference
Net sales           8,900                8,200                (700)
Operating profit    700                  640                  (60)
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
# shares of sales behind each period
(Millions of yen)
                    Nine months ended          Nine months ended
                    December 31, 2018   (%)    December 31, 2019   (%)
Net sales           8,200               100.0  8,900               100.0
Operating profit    640                 7.8    700                 7.9
Profit              400                 4.9    430                 4.8
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000; profit (Profit) 430000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000; profit (Profit) 400000000
# a translation
(Millions of yen and thousands of U.S. dollars)
                    Nine months ended    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019    December 31, 2019
Net sales           ¥8,200               ¥8,900               $80,909
Operating profit    640                  700                  6,364
Profit              400                  430                  3,909
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000; profit (Profit) 430000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000; profit (Profit) 400000000
# the newer period first
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2019    December 31, 2018    Change (%)
Net sales           8,900                8,200                8.5
Operating profit    700                  640                  9.4
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000 8.5; operatingProfit (Operating profit) 700000000 9.4
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
# figures that contradict the order of the heads: nothing is read
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2019    December 31, 2018    Change (%)
Net sales           8,200                8,900                8.5
Operating profit    640                  700                  9.4
→ nothing-read
# a minus in a cell of its own
(Millions of yen)
| | Nine months ended December 31, 2018 | Nine months ended December 31, 2019 | Change (%) |
| Net sales | 8,900 | 8,200 | - | 7.9 |
| Operating profit | 700 | 640 | - | 8.6 |
| Profit | 400 | 430 | | 7.5 |
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8200000000 -7.9; operatingProfit (Operating profit) 640000000 -8.6; profit (Profit) 430000000 7.5
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000; profit (Profit) 400000000
# years that share a day
(Millions of yen)
Nine months ended December 31,
                    2018      2019
Net sales           8,200     8,900
Operating profit    640       700
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
# years that share a day, a quarter beside nine months
(Millions of yen)
                    Three months ended        Nine months ended
                    December 31,              December 31,
                    2018        2019          2018      2019
Net sales           2,800       3,000         8,200     8,900
Operating profit    210         230           640       700
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
→ result quarter 3 to 2018-12-31: netSales (Net sales) 2800000000; operatingProfit (Operating profit) 210000000
→ result quarter 3 to 2019-12-31: netSales (Net sales) 3000000000; operatingProfit (Operating profit) 230000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
# days and years torn into lines of their own
(Millions of yen)
                    Nine months ended
                    31st Dec.    31st Dec.
                    2018         2019
Net sales           8,200        8,900
Operating profit    640          700
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
# nine months beside a year, stacked
(Millions of yen)
                    Nine months     Nine months     Year
                    ended           ended           ended
                    December 31,    December 31,    March 31,
                    2018            2019            2019
Net sales           8,200           8,900           11,100
Operating profit    640             700             880
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
→ result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 11100000000; operatingProfit (Operating profit) 880000000
# days of their own, stacked
(Millions of yen)
                    Nine months          Nine months          Year ended
                    ended                ended
                    December 31, 2018    December 31, 2019    March 31, 2019
Net sales           8,200                8,900                11,100
Operating profit    640                  700                  880
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
→ result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 11100000000; operatingProfit (Operating profit) 880000000
# periods with both their days
(Millions of yen)
                    Nine months ended                 Nine months ended
                    (April 1 - December 31, 2018)     (April 1 - December 31, 2019)
Net sales           8,200                             8,900
Operating profit    640                               700
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
# the words of two columns that read on as one period: nothing is read
(Millions of yen)
                    Nine months ended    Year ending
                    December 31, 2019    March 31, 2020 (forecast)
Net sales           8,900                12,000
Operating profit    700                  900
→ nothing-read
# per share rows with their own unit
(Millions of yen)
                              Nine months ended    Nine months ended
                              December 31, 2018    December 31, 2019
Net sales                     8,200                8,900
Profit                        400                  430
Earnings per share (yen)      21.50                23.10
Diluted (yen)                 21.40                23.00
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; profit (Profit) 430000000; earningsPerShare (Earnings per share (yen)) 23.1; dilutedEarningsPerShare (Diluted (yen)) 23
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; profit (Profit) 400000000; earningsPerShare (Earnings per share (yen)) 21.5; dilutedEarningsPerShare (Diluted (yen)) 21.4
# balance at two days
(Millions of yen)
                    March 31, 2019    December 31, 2019
Total assets        15,200            15,900
Net assets          8,100             8,400
Equity ratio (%)    53.1              52.6
→ at 2019-12-31: totalAssets (Total assets) 15900000000; netAssets (Net assets) 8400000000; equityRatioPercent (Equity ratio (%)) 52.6
→ at 2019-03-31: totalAssets (Total assets) 15200000000; netAssets (Net assets) 8100000000; equityRatioPercent (Equity ratio (%)) 53.1
# cash flows
(Millions of yen)
                                                  Nine months ended    Nine months ended
                                                  December 31, 2018    December 31, 2019
Cash flows from operating activities              900                  950
Cash flows from investing activities              (300)                (350)
Cash flows from financing activities              (200)                (150)
Cash and cash equivalents at end of period        2,100                2,550
→ result year-to-date 3 to 2019-12-31: cashFlowsFromOperatingActivities (Cash flows from operating activities) 950000000; cashFlowsFromInvestingActivities (Cash flows from investing activities) -350000000; cashFlowsFromFinancingActivities (Cash flows from financing activities) -150000000
→ result year-to-date 3 to 2018-12-31: cashFlowsFromOperatingActivities (Cash flows from operating activities) 900000000; cashFlowsFromInvestingActivities (Cash flows from investing activities) -300000000; cashFlowsFromFinancingActivities (Cash flows from financing activities) -200000000
→ at 2019-12-31: cashAndEquivalents (Cash and cash equivalents at end of period) 2550000000
→ at 2018-12-31: cashAndEquivalents (Cash and cash equivalents at end of period) 2100000000
# a part's table is not the company's
Tiles segment
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019
Net sales           3,200                3,900
Operating profit    240                  300
→ nothing-read
# parts under the company's rows
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019
Net sales           8,200                8,900
  Tiles             3,200                3,900
  Tableware         5,000                5,000
Operating profit    640                  700
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
# a row of last year's words between
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019
Net sales           8,200                8,900
Change (%)          2.5                  8.5
Operating profit    640                  700
Change (%)          3.2                  9.4
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000 8.5; operatingProfit (Operating profit) 700000000 9.4
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000 2.5; operatingProfit (Operating profit) 640000000 3.2
# a named part's table below the company's, with a figure that this lacks
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019
Net sales           8,200                8,900
Operating profit    640                  700

Tiles segment
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019
Net sales           3,200                3,900
Profit              240                  300
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
# days, of which years stand in another line, as many as columns
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31          December 31
                    2018                 2019
Net sales           8,200                8,900
Operating profit    640                  700
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
# one day less than years
(Millions of yen)
                    Nine months ended    Nine months ended    Nine months ended
                    December 31          December 31
                    2017                 2018                 2019
Net sales           7,900                8,200                8,900
Operating profit    600                  640                  700
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
→ result year-to-date 3 to 2017-12-31: netSales (Net sales) 7900000000; operatingProfit (Operating profit) 600000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
# one year's end over days of two months: nothing is read
(Millions of yen)
                    Half years                  Year
                    ended                       ended
                    30th Sept.    30th Sept.    31st March
                    2018          2019          2019
Net sales           5,200         5,900         11,100
Operating profit    440           500           880
→ nothing-read
# three years
(Millions of yen)
Fiscal year ended March 31,
                    2017      2018      2019
Net sales           7,200     8,200     8,900
Operating profit    540       640       700
→ result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
→ result full-year 2017-03-31 to 2017-03-31: netSales (Net sales) 7200000000; operatingProfit (Operating profit) 540000000
→ result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
# a quarter and the one before it
(Millions of yen)
                    Three months ended    Three months ended    Three months ended
                    December 31, 2018     September 30, 2019    December 31, 2019
Net sales           2,800                 2,900                 3,000
Operating profit    210                   220                   230
→ result quarter 3 to 2019-12-31: netSales (Net sales) 3000000000; operatingProfit (Operating profit) 230000000
→ result quarter 3 to 2018-12-31: netSales (Net sales) 2800000000; operatingProfit (Operating profit) 210000000
# per cent signs tell the changes
(Millions of yen; %)
                    Nine months ended    Nine months ended    Year on year
                    December 31, 2018    December 31, 2019
Net sales           8,200                8,900                +8.5%
Operating profit    640                  700                  +9.4%
Profit              (40)                 30                   -
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000 8.5; operatingProfit (Operating profit) 700000000 9.4; profit (Profit) 30000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000; profit (Profit) -40000000
# a loss, and a change without meaning
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019    Change (%)
Net sales           8,200                8,900                8.5
Operating loss      (640)                (700)                -
Net loss            (400)                (430)                -
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000 8.5; operatingProfit (Operating loss) -700000000; profit (Net loss) -430000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating loss) -640000000; profit (Net loss) -400000000
# thousands
(Thousands of yen)
                    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019
Net sales           8,200,123            8,900,456
Operating profit    640,123              700,456
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900456000; operatingProfit (Operating profit) 700456000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200123000; operatingProfit (Operating profit) 640123000
# dollars beside yen, in brackets that may be mere print: left out
(Millions of yen)
                    Nine months ended    Nine months ended
                    December 31, 2018    December 31, 2019
Net sales           ¥8,200               ¥8,900 ($80,909)
Operating profit    ¥640                 ¥700 ($6,364)
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 700000000
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
# in bars
| Millions of yen | Nine months ended December 31, 2018 | Nine months ended December 31, 2019 | Change | Change (%) |
| Net sales | 8,200 | 8,900 | 700 | 8.5% |
| Operating profit | 640 | 700 | 60 | 9.4% |
| Total assets | 15,200 | 15,900 | 700 | 4.6% |
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000 8.5; operatingProfit (Operating profit) 700000000 9.4
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 640000000
→ at 2019-12-31: totalAssets (Total assets) 15900000000
→ at 2018-12-31: totalAssets (Total assets) 15200000000
`),
  )('%s', (_, table, read) => expect(told(HEAD + table)).toEqual(read))
})

describe('tables whose rows are periods', () => {
  test.each(
    cases(`
# rows of periods, changes behind each figure
(Percentages show year-on-year changes)
                        Net sales            Operating profit     Ordinary profit      Profit
Nine months ended       Million yen    %     Million yen    %     Million yen    %     Million yen    %
December 31, 2019       8,900          8.5   700            9.4   660            8.2   430            7.5
December 31, 2018       8,200          2.0   640            3.2   610            (1.0) 400            -
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000 8.5; operatingProfit (Operating profit) 700000000 9.4; ordinaryProfit (Ordinary profit) 660000000 8.2; profit (Profit) 430000000 7.5
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000 2; operatingProfit (Operating profit) 640000000 3.2; ordinaryProfit (Ordinary profit) 610000000 -1; profit (Profit) 400000000
# per share rows below
                        Earnings per share     Diluted earnings per share
Nine months ended       Yen                    Yen
December 31, 2019       23.10                  23.00
December 31, 2018       21.50                  21.40
→ result year-to-date 3 to 2019-12-31: earningsPerShare (Earnings per share) 23.1; dilutedEarningsPerShare (Diluted earnings per share) 23
→ result year-to-date 3 to 2018-12-31: earningsPerShare (Earnings per share) 21.5; dilutedEarningsPerShare (Diluted earnings per share) 21.4
# financial position
                        Total assets    Net assets     Equity ratio    Net assets per share
As of                   Million yen     Million yen    %               Yen
December 31, 2019       15,900          8,400          52.6            449.50
March 31, 2019          15,200          8,100          53.1            433.10
(Reference) Shareholders' equity: As of December 31, 2019: 8,363 million yen; as of March 31, 2019: 8,071 million yen
→ at 2019-12-31: totalAssets (Total assets) 15900000000; netAssets (Net assets) 8400000000; equityRatioPercent (Equity ratio) 52.6; bookValuePerShare (Net assets per share) 449.5; ownersEquity (Shareholders' equity) 8363000000
→ at 2019-03-31: totalAssets (Total assets) 15200000000; netAssets (Net assets) 8100000000; equityRatioPercent (Equity ratio) 53.1; bookValuePerShare (Net assets per share) 433.1; ownersEquity (Shareholders' equity) 8071000000
# a forecast of the year
3. Forecast for the fiscal year ending March 31, 2020 (April 1, 2019 - March 31, 2020)
(Percentages show year-on-year changes)
                        Net sales            Operating profit     Ordinary profit      Profit            Earnings per share
                        Million yen    %     Million yen    %     Million yen    %     Million yen    %     Yen
Full year               12,000         8.1   900            2.3   850            1.2   560            1.8   30.00
→ forecast full-year 2020-03-31 2019-04-01 on to 2020-03-31: netSales (Net sales) 12000000000 8.1; operatingProfit (Operating profit) 900000000 2.3; ordinaryProfit (Ordinary profit) 850000000 1.2; profit (Profit) 560000000 1.8; earningsPerShare (Earnings per share) 30
# a forecast of the half and the year
3. Forecast for the fiscal year ending March 31, 2020 (April 1, 2019 - March 31, 2020)
                        Net sales            Operating profit     Profit            Earnings per share
                        Million yen    %     Million yen    %     Million yen    %     Yen
First half              5,800          8.1   400            2.3   260            1.8   14.00
Full year               12,000         8.1   900            2.3   560            1.8   30.00
→ forecast year-to-date 2 2020-03-31: netSales (Net sales) 5800000000 8.1; operatingProfit (Operating profit) 400000000 2.3; profit (Profit) 260000000 1.8; earningsPerShare (Earnings per share) 14
→ forecast full-year 2020-03-31 2019-04-01 on to 2020-03-31: netSales (Net sales) 12000000000 8.1; operatingProfit (Operating profit) 900000000 2.3; profit (Profit) 560000000 1.8; earningsPerShare (Earnings per share) 30
# comprehensive income in a note
                        Net sales            Operating profit
Nine months ended       Million yen    %     Million yen    %
December 31, 2019       8,900          8.5   700            9.4
December 31, 2018       8,200          2.0   640            3.2
(Note) Comprehensive income: Nine months ended December 31, 2019: 450 million yen (12.5%); nine months ended December 31, 2018: 400 million yen (-3.0%)
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000 8.5; operatingProfit (Operating profit) 700000000 9.4; comprehensiveIncome (Comprehensive income) 450000000 12.5
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000 2; operatingProfit (Operating profit) 640000000 3.2; comprehensiveIncome (Comprehensive income) 400000000 -3
# cash flows by period
                        Operating activities   Investing activities   Financing activities   Cash and cash equivalents at end of period
Nine months ended       Million yen            Million yen            Million yen            Million yen
December 31, 2019       950                    (350)                  (150)                  2,550
December 31, 2018       900                    (300)                  (200)                  2,100
→ result year-to-date 3 to 2019-12-31: cashFlowsFromOperatingActivities (Operating activities) 950000000; cashFlowsFromInvestingActivities (Investing activities) -350000000; cashFlowsFromFinancingActivities (Financing activities) -150000000
→ result year-to-date 3 to 2018-12-31: cashFlowsFromOperatingActivities (Operating activities) 900000000; cashFlowsFromInvestingActivities (Investing activities) -300000000; cashFlowsFromFinancingActivities (Financing activities) -200000000
→ at 2019-12-31: cashAndEquivalents (Cash and cash equivalents at end of period) 2550000000
→ at 2018-12-31: cashAndEquivalents (Cash and cash equivalents at end of period) 2100000000
# titles on lines of their own
                        Net sales            Operating profit
                        Million yen    %     Million yen    %
Nine months ended December 31, 2019
                        8,900          8.5   700            9.4
Nine months ended December 31, 2018
                        8,200          2.0   640            3.2
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000 8.5; operatingProfit (Operating profit) 700000000 9.4
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000 2; operatingProfit (Operating profit) 640000000 3.2
# cells in bars
| | Net sales | | Operating profit | |
| | Million yen | % | Million yen | % |
| Nine months ended December 31, 2019 | 8,900 | 8.5 | 700 | 9.4 |
| Nine months ended December 31, 2018 | 8,200 | 2.0 | 640 | (3.2) |
→ result year-to-date 3 to 2019-12-31: netSales (Net sales) 8900000000 8.5; operatingProfit (Operating profit) 700000000 9.4
→ result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000 2; operatingProfit (Operating profit) 640000000 -3.2
# the parent beside the group
(Reference) Non-consolidated results
                        Net sales            Operating profit
Nine months ended       Million yen    %     Million yen    %
December 31, 2019       6,900          8.5   500            9.4
December 31, 2018       6,200          2.0   440            3.2
→ nothing-read
`),
  )('%s', (_, table, read) => expect(told(HEAD + table)).toEqual(read))
})
