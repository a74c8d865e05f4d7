import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

/** What bars a reading of tables, notes and lines, beside what does not: what a release shows, its text, and what it is read as. */
const TOLD: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'amounts of two years with their change in percent',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen, %)
 | Year ended March 31, 2019 | Year ended March 31, 2018 | Change
Net sales | 8,200 | 7,953 | 3.1%
Operating profit | 610 | 640 | (4.7)%
Profit before tax | 600 | 655 | (8.4)%
Profit | - | 410 | -
Total | 1 | 2 | 3
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000 3.1; operatingProfit (Operating profit) 610000000 -4.7; profitBeforeTax (Profit before tax) 600000000 -8.4',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7953000000; operatingProfit (Operating profit) 640000000; profitBeforeTax (Profit before tax) 655000000; profit (Profit) 410000000',
    ],
  ],
  [
    'one cell a line',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
Year ended March 31, 2019
Year ended March 31, 2018
Net sales
8,200
7,953
Operating profit
610
640
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 610000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7953000000; operatingProfit (Operating profit) 640000000',
    ],
  ],
  [
    'rows of "%" alone that are changes',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | 8,000 | 8,200
% | 1.0 | 2.5
Operating profit | 640 | 608
% | 2.0 | (5.0)
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000 2.5; operatingProfit (Operating profit) 608000000 -5',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 8000000000 1; operatingProfit (Operating profit) 640000000 2',
    ],
  ],
  [
    'rows of "%" alone that are shares of sales',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | 8,000 | 8,200
% | 100.0 | 100.0
Operating profit | 640 | 608
% | 8.0 | 7.4
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 608000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000',
    ],
  ],
  [
    'rows under "Per common share:"',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | 8,000 | 8,200
Profit | 400 | 420
Per common share:
Basic | 40.12 | 42.34
Diluted | 40.01 | 42.20
Net assets | 812.30 | 830.11
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000; profit (Profit) 420000000; earningsPerShare (Basic) 42.34; dilutedEarningsPerShare (Diluted) 42.2',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 8000000000; profit (Profit) 400000000; earningsPerShare (Basic) 40.12; dilutedEarningsPerShare (Diluted) 40.01',
      'at 2019-03-31: bookValuePerShare (Net assets) 830.11',
      'at 2018-03-31: bookValuePerShare (Net assets) 812.3',
    ],
  ],
  [
    "a footnote's digit, and a title that goes on below its cells",
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
                              Year ended         Year ended
                            March 31, 2018     March 31, 2019
Net sales                        8,000              8,200
Operating profit3                  640                608
Profit attributable to             400                420
  owners of the parent
Comprehensive income               410                430
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 608000000; comprehensiveIncome (Comprehensive income) 430000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000; comprehensiveIncome (Comprehensive income) 410000000',
    ],
  ],
  [
    'quarters by their numbers',
    `Consolidated Financial Results for the Three Months Ended June 30, 2019
(Millions of yen)
 | 1Q FY2019 | 1Q FY2018 | Change (%)
Net sales | 2,100 | 2,000 | 5.0
Operating profit | 95 | 100 | -5.0

Forecast for the fiscal year ending March 31, 2020 (Millions of yen)
 | First half | Full year
Net sales | 4,300 | 8,900
Operating profit | 210 | 480
Profit | 150 | 300
`,
    [
      'result quarter 1 FY2019 to 2019-06-30: netSales (Net sales) 2100000000 5; operatingProfit (Operating profit) 95000000 -5',
      'result quarter 1 FY2018: netSales (Net sales) 2000000000; operatingProfit (Operating profit) 100000000',
      'forecast year-to-date 2 2020-03-31: netSales (Net sales) 4300000000; operatingProfit (Operating profit) 210000000; profit (Profit) 150000000',
      'forecast full-year 2020-03-31 to 2020-03-31: netSales (Net sales) 8900000000; operatingProfit (Operating profit) 480000000; profit (Profit) 300000000',
    ],
  ],
  [
    'plan and actual of a period that no head names',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Forecast | Actual | Change
Net sales | 8,000 | 8,200 | 200
Operating profit | 640 | 608 | (32)
`,
    ['nothing-read'],
  ],
  [
    "months behind a year's number",
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | FY2018 7M | FY2017 7M
Net sales | 8,000 | 8,200
Operating profit | 640 | 608

Net sales were 9,000 million yen.
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 9000000000', 'warns ambiguous'],
  ],
  [
    'units and years in two lines of heads',
    `Consolidated Financial Results for the Year Ended March 31, 2019
 | Millions of yen | Millions of yen | Thousands of U.S. dollars
 | 2018 | 2019 | 2019
Net sales | 8,000 | 8,200 | 73,874
Operating profit | 640 | 608 | 5,477
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000 = 73874000; operatingProfit (Operating profit) 608000000 = 5477000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000',
    ],
  ],
  [
    'a change behind each amount',
    `Consolidated Financial Results for the Six Months Ended September 30, 2019
(Millions of yen)
 | September 30, 2019 | Change | September 30, 2018 | Change
Net sales | 4,200 | 5.0% | 4,000 | 1.0%
Operating profit | 210 | 5.0% | 200 | (2.0)%
`,
    [
      'result year-to-date 2 to 2019-09-30: netSales (Net sales) 4200000000 5; operatingProfit (Operating profit) 210000000 5',
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 4000000000 1; operatingProfit (Operating profit) 200000000 -2',
    ],
  ],
  [
    'rows of parts under a figure',
    `Consolidated Financial Results for the Six Months Ended September 30, 2019
(Millions of yen)
 | Six months ended September 30, 2018 | Six months ended September 30, 2019
Net sales | 4,000 | 4,200
 Lamps | 1,000 | 1,200
 Paper | 3,000 | 3,000
Operating profit | 200 | 210
`,
    [
      'result year-to-date 2 to 2019-09-30: netSales (Net sales) 4200000000; operatingProfit (Operating profit) 210000000',
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 4000000000; operatingProfit (Operating profit) 200000000',
    ],
  ],
  [
    'rows of ratios and adjusted figures',
    `Consolidated Financial Results for the Six Months Ended September 30, 2019
(Millions of yen)
 | Six months ended September 30, 2018 | Six months ended September 30, 2019
Net sales | 4,000 | 4,200
Operating profit | 200 | 210
Operating margin (%) | 5.0 | 5.0
Adjusted operating profit | 230 | 240
Equity ratio (%) | 45.1 | 46.2
Total assets | 9,000 | 9,100
EOT
`,
    [
      'result year-to-date 2 to 2019-09-30: netSales (Net sales) 4200000000; operatingProfit (Operating profit) 210000000',
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 4000000000; operatingProfit (Operating profit) 200000000',
      'at 2019-09-30: equityRatioPercent (Equity ratio (%)) 46.2; totalAssets (Total assets) 9100000000',
      'at 2018-09-30: equityRatioPercent (Equity ratio (%)) 45.1; totalAssets (Total assets) 9000000000',
    ],
  ],
  [
    'a year that words beside it cut, nearer and farther from it',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | 7M FY2018 | 7M FY2017
Net sales | 8,000 | 8,200
Operating profit | 640 | 608

Net sales were 9,000 million yen.
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 9000000000', 'warns ambiguous'],
  ],
  [
    'trimesters',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | FY2018 trimester | FY2017 trimester
Net sales | 8,000 | 8,200
Operating profit | 640 | 608

Net sales were 9,000 million yen.
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 9000000000', 'warns ambiguous'],
  ],
  [
    'months by their numbers',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | FY2018 (4-12) | FY2017 (4~12)
Net sales | 8,000 | 8,200
Operating profit | 640 | 608

Net sales were 9,000 million yen.
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 9000000000'],
  ],
  [
    'words that name no part of a year',
    `Consolidated Financial Results for FY2018
(Millions of yen)
 | FY2018 results | FY2017 results | Change (%)
Net sales | 8,000 | 8,200 | -2.4
Operating profit | 640 | 608 | 5.3
`,
    [
      'result full-year FY2018: netSales (Net sales) 8000000000 -2.4; operatingProfit (Operating profit) 640000000 5.3',
      'result full-year FY2017: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 608000000',
    ],
  ],
  [
    'years and all of them',
    `Consolidated Financial Results for FY2018
(Millions of yen)
 | FY2018 full year | FY2017 full year | Change (%)
Net sales | 8,000 | 8,200 | -2.4
Operating profit | 640 | 608 | 5.3
`,
    [
      'result full-year FY2018: netSales (Net sales) 8000000000 -2.4; operatingProfit (Operating profit) 640000000 5.3',
      'result full-year FY2017: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 608000000',
    ],
  ],
  [
    'a table whose rows are years by number, of the year that ended in the next',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen, %)
 | Net sales | | Operating profit | | Profit |
FY2018 | 8,000 | 2.0 | 640 | 5.0 | 400 | 1.0
FY2017 | 7,843 | 1.0 | 610 | 2.0 | 396 | 3.0
`,
    [
      'result full-year FY2018 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000 2; operatingProfit (Operating profit) 640000000 5; profit (Profit) 400000000 1',
      'result full-year FY2017: netSales (Net sales) 7843000000 1; operatingProfit (Operating profit) 610000000 2; profit (Profit) 396000000 3',
    ],
  ],
  [
    'the same where the text names the next number',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen, %)
 | Net sales | | Operating profit | | Profit |
FY2018 | 8,000 | 2.0 | 640 | 5.0 | 400 | 1.0
FY2017 | 7,843 | 1.0 | 610 | 2.0 | 396 | 3.0

For FY2019 net sales of 9,000 million yen are forecast.
`,
    [
      'result full-year FY2018 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000 2; operatingProfit (Operating profit) 640000000 5; profit (Profit) 400000000 1',
      'result full-year FY2017: netSales (Net sales) 7843000000 1; operatingProfit (Operating profit) 610000000 2; profit (Profit) 396000000 3',
      'forecast full-year FY2019: netSales (net sales) 9000000000',
    ],
  ],
  [
    'rows two years apart teach nothing',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen, %)
 | Net sales | | Operating profit | | Profit |
FY2018 | 8,000 | 2.0 | 640 | 5.0 | 400 | 1.0
FY2016 | 7,843 | 1.0 | 610 | 2.0 | 396 | 3.0
`,
    [
      'result full-year FY2018: netSales (Net sales) 8000000000 2; operatingProfit (Operating profit) 640000000 5; profit (Profit) 400000000 1',
      'result full-year FY2016: netSales (Net sales) 7843000000 1; operatingProfit (Operating profit) 610000000 2; profit (Profit) 396000000 3',
    ],
  ],
  [
    'of a year that ends in December the number is its own',
    `Consolidated Financial Results for the Year Ended December 31, 2018
(Millions of yen, %)
 | Net sales | | Operating profit | | Profit |
FY2018 | 8,000 | 2.0 | 640 | 5.0 | 400 | 1.0
FY2017 | 7,843 | 1.0 | 610 | 2.0 | 396 | 3.0
`,
    [
      'result full-year FY2018 2018-12-31 to 2018-12-31: netSales (Net sales) 8000000000 2; operatingProfit (Operating profit) 640000000 5; profit (Profit) 400000000 1',
      'result full-year FY2017: netSales (Net sales) 7843000000 1; operatingProfit (Operating profit) 610000000 2; profit (Profit) 396000000 3',
    ],
  ],
  [
    'rows printed as one, column by column',
    `Consolidated Financial Results for FY2018
(Millions of yen)
 | Net sales | Operating profit | Earnings per share (yen)
FY2018 FY2017 | 8,000 7,843 | 640 610 | 40.12 39.88
`,
    ['nothing-read'],
  ],
  [
    'rows printed as one, row by row',
    `Consolidated Financial Results for FY2018
(Millions of yen)
 | Net sales | Operating profit | Earnings per share (yen)
FY2018 FY2017 | 8,000 640 40.12 | 7,843 610 39.88
`,
    ['nothing-read'],
  ],
  [
    'a row that lacks the diluted figure',
    `Consolidated Financial Results for the Year Ended March 31, 2019
 | Net sales | Operating profit | Basic earnings per share | Diluted earnings per share
 | Million yen | Million yen | Yen | Yen
Year ended March 31, 2019 | 8,000 | 640 | 40.12 | 40.10
Year ended March 31, 2018 | 7,843 | 610 | 39.88
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000; earningsPerShare (Basic earnings per share) 40.12; dilutedEarningsPerShare (Diluted earnings per share) 40.1',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7843000000; operatingProfit (Operating profit) 610000000',
    ],
  ],
  [
    'a row that lacks an amount',
    `Consolidated Financial Results for the Year Ended March 31, 2019
 | Net sales | Operating profit | Basic earnings per share | Diluted earnings per share
 | Million yen | Million yen | Yen | Yen
Year ended March 31, 2019 | 8,000 | 640 | 40.12 | 40.10
Year ended March 31, 2018 | 7,843 | 39.88 | 39.87
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000; earningsPerShare (Basic earnings per share) 40.12; dilutedEarningsPerShare (Diluted earnings per share) 40.1',
      'warns unplaced-row',
    ],
  ],
  [
    'a dash for the diluted figure',
    `Consolidated Financial Results for the Year Ended March 31, 2019
 | Net sales | Operating profit | Basic earnings per share | Diluted earnings per share
 | Million yen | Million yen | Yen | Yen
Year ended March 31, 2019 | 8,000 | 640 | 40.12 | 40.10
Year ended March 31, 2018 | 7,843 | 610 | 39.88 | -
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000; earningsPerShare (Basic earnings per share) 40.12; dilutedEarningsPerShare (Diluted earnings per share) 40.1',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7843000000; operatingProfit (Operating profit) 610000000; earningsPerShare (Basic earnings per share) 39.88',
    ],
  ],
  [
    'percentages by their signs, one missing',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Net sales | Operating profit | Profit
Year ended March 31, 2019 | 8,000 2.0% | 640 4.9% | 400 1.0%
Year ended March 31, 2018 | 7,843 | 610 2.0% | 396 3.0%
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000 2; operatingProfit (Operating profit) 640000000 4.9; profit (Profit) 400000000 1',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7843000000; operatingProfit (Operating profit) 610000000 2; profit (Profit) 396000000 3',
    ],
  ],
  [
    'the form: profit, share, ratios',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Profit | Basic earnings per share | Diluted earnings per share | Return on equity | Ratio of ordinary profit to total assets | Ratio of operating profit to sales
Million yen % | Yen | Yen | % | % | %
Year ended March 31, 2019 | 400 1.0 | 40.12 | 40.10 | 8.1 | 6.7 | 8.0
Year ended March 31, 2018 | 396 3.0 | 39.88 | - | 8.3 | 6.9 | 7.8
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: profit (Profit) 400000000 1; earningsPerShare (Basic earnings per share) 40.12; dilutedEarningsPerShare (Diluted earnings per share) 40.1',
      'result full-year 2018-03-31 to 2018-03-31: profit (Profit) 396000000 3; earningsPerShare (Basic earnings per share) 39.88',
    ],
  ],
  [
    "the form's position, two days",
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
 | Total assets | Total equity | Equity attributable to owners of the parent | Ratio of equity attributable to owners of the parent to total assets | Equity attributable to owners of the parent per share
 | Million yen | Million yen | Million yen | % | Yen
As of March 31, 2019 | 9,410 | 5,300 | 5,120 | 54.4 | 812.30
As of March 31, 2018 | 9,105 | 5,811 | 5,640 | 61.9 | 894.12
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'at 2019-03-31: totalAssets (Total assets) 9410000000; netAssets (Total equity) 5300000000; ownersEquity (Equity attributable to owners of the parent) 5120000000; equityRatioPercent (Ratio of equity attributable to owners of the parent to total assets) 54.4; bookValuePerShare (Equity attributable to owners of the parent per share) 812.3',
      'at 2018-03-31: totalAssets (Total assets) 9105000000; netAssets (Total equity) 5811000000; ownersEquity (Equity attributable to owners of the parent) 5640000000; equityRatioPercent (Ratio of equity attributable to owners of the parent to total assets) 61.9; bookValuePerShare (Equity attributable to owners of the parent per share) 894.12',
    ],
  ],
  [
    'net assets per share torn',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
 | Total assets | Net assets | Equity ratio | Net assets per
 | | | | share
 | Million yen | Million yen | % | Yen
As of March 31, 2019 | 9,410 | 5,300 | 54.4 | 812.30
As of March 31, 2018 | 9,105 | 5,811 | 61.9 | 894.12
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'at 2019-03-31: totalAssets (Total assets) 9410000000; netAssets (Net assets) 5300000000; equityRatioPercent (Equity ratio) 54.4; bookValuePerShare () 812.3',
      'at 2018-03-31: totalAssets (Total assets) 9105000000; netAssets (Net assets) 5811000000; equityRatioPercent (Equity ratio) 61.9; bookValuePerShare () 894.12',
    ],
  ],
  [
    'position told',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

As of March 31, 2019, total assets stood at 9,410 million yen, up 305 million yen from the end of the previous fiscal year, and net assets were 5,300 million yen. The equity ratio was 54.4%.
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'at 2019-03-31: totalAssets (total assets) 9410000000; netAssets (net assets) 5300000000; equityRatioPercent (equity ratio) 54.4',
    ],
  ],
  [
    'position told of another day',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

Total assets at the end of the fiscal year rose by 305 million yen to 9,410 million yen, against 9,105 million yen as of March 31, 2018. Segment total assets were 4,000 million yen. Consolidated net assets at March 31, 2019 were 5,300 million yen.
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'at 2019-03-31: totalAssets (Total assets) 9410000000; netAssets (net assets) 5300000000',
      'at 2018-03-31: totalAssets (Total assets) 9105000000',
    ],
  ],
  [
    "position told at the end of a period that is none of the release's",
    `Consolidated Financial Results for the Six Months Ended September 30, 2019
Net sales for the six months ended September 30, 2019 were 4,100 million yen.

Total assets at the end of the fiscal year were 9,410 million yen. Total assets at the end of the consolidated period under review were 9,300 million yen. Net assets were 5,100 million yen. Total assets are expected to be 9,900 million yen at the end of the period.
`,
    [
      'result year-to-date 2 to 2019-09-30: netSales (Net sales) 4100000000',
      'at 2019-09-30: totalAssets (Total assets) 9300000000; netAssets (Net assets) 5100000000',
    ],
  ],
  [
    'position without a day',
    `Consolidated Financial Results for the Six Months Ended September 30, 2019
Net sales for the six months ended September 30, 2019 were 4,100 million yen.

Total assets were 9,410 million yen. Net assets (total assets of 9,000 million yen) were small.
`,
    ['result year-to-date 2 to 2019-09-30: netSales (Net sales) 4100000000'],
  ],
  [
    'days without their years over years',
    `Consolidated Financial Results for the Nine Months Ended December 31, 2018
(Millions of yen)
 | Nine months ended December 31 |
 | 2018 | 2017 | Change (%)
Net sales | 6,300 | 6,000 | 5.0
Operating profit | 320 | 300 | 6.7
`,
    [
      'result year-to-date 3 to 2018-12-31: netSales (Net sales) 6300000000 5; operatingProfit (Operating profit) 320000000 6.7',
      'result year-to-date 3 to 2017-12-31: netSales (Net sales) 6000000000; operatingProfit (Operating profit) 300000000',
    ],
  ],
  [
    'two lengths side by side',
    `Consolidated Financial Results for the Nine Months Ended December 31, 2018
(Millions of yen)
 | Three months ended December 31 | Nine months ended December 31
 | 2018 | 2017 | 2018 | 2017
Net sales | 2,100 | 2,000 | 6,300 | 6,000
Operating profit | 105 | 100 | 320 | 300
`,
    [
      'result year-to-date 3 to 2018-12-31: netSales (Net sales) 6300000000; operatingProfit (Operating profit) 320000000',
      'result quarter 3 to 2018-12-31: netSales (Net sales) 2100000000; operatingProfit (Operating profit) 105000000',
      'result quarter 3 to 2017-12-31: netSales (Net sales) 2000000000; operatingProfit (Operating profit) 100000000',
      'result year-to-date 3 to 2017-12-31: netSales (Net sales) 6000000000; operatingProfit (Operating profit) 300000000',
    ],
  ],
  [
    'a quarter and the months to its end, each with a change',
    `Consolidated Financial Results for the Nine Months Ended December 31, 2018
(Millions of yen)
 | 3Q FY2018 | Change (%) | Nine months ended December 31, 2018 | Change (%)
Net sales | 2,100 | 5.0 | 6,300 | 5.0
Operating profit | 105 | 5.0 | 320 | 6.7
`,
    [
      'result year-to-date 3 to 2018-12-31: netSales (Net sales) 6300000000 5; operatingProfit (Operating profit) 320000000 6.7',
      'result quarter 3 FY2018: netSales (Net sales) 2100000000 5; operatingProfit (Operating profit) 105000000 5',
    ],
  ],
  [
    'the newest column last, its change behind',
    `Consolidated Financial Results for the Nine Months Ended December 31, 2018
(Millions of yen)
 | Nine months ended December 31, 2017 | Nine months ended December 31, 2018 | Increase/decrease | Increase/decrease (%)
Net sales | 6,000 | 6,300 | 300 | 5.0
Operating profit | 300 | 320 | 20 | 6.7
Profit | 190 | 180 | (10) | (5.3)
`,
    [
      'result year-to-date 3 to 2018-12-31: netSales (Net sales) 6300000000 5; operatingProfit (Operating profit) 320000000 6.7; profit (Profit) 180000000 -5.3',
      'result year-to-date 3 to 2017-12-31: netSales (Net sales) 6000000000; operatingProfit (Operating profit) 300000000; profit (Profit) 190000000',
    ],
  ],
  [
    'shares of sales behind each amount',
    `Consolidated Financial Results for the Nine Months Ended December 31, 2018
(Millions of yen)
 | Nine months ended December 31, 2017 | % of net sales | Nine months ended December 31, 2018 | % of net sales
Net sales | 6,000 | 100.0 | 6,300 | 100.0
Operating profit | 300 | 5.0 | 320 | 5.1
Profit | 190 | 3.2 | 180 | 2.9
`,
    [
      'result year-to-date 3 to 2018-12-31: netSales (Net sales) 6300000000; operatingProfit (Operating profit) 320000000; profit (Profit) 180000000',
      'result year-to-date 3 to 2017-12-31: netSales (Net sales) 6000000000; operatingProfit (Operating profit) 300000000; profit (Profit) 190000000',
    ],
  ],
  [
    'plan beside actual, the period above',
    `Consolidated Financial Results for the Nine Months Ended December 31, 2018
(Millions of yen)
Nine months ended December 31, 2018
 | Plan | Actual | Difference
Net sales | 6,000 | 6,300 | 300
Operating profit | 300 | 320 | 20
`,
    ['nothing-read'],
  ],
  [
    "the forecast's column behind those of results",
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019 | Year ending March 31, 2020 (forecast)
Net sales | 7,900 | 8,000 | 8,300
Operating profit | 610 | 640 | 670
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7900000000; operatingProfit (Operating profit) 610000000',
      'forecast full-year 2020-03-31 to 2020-03-31: netSales (Net sales) 8300000000; operatingProfit (Operating profit) 670000000',
    ],
  ],
  [
    'one period restated',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Year ended March 31, 2018 (as reported) | Year ended March 31, 2018 (restated) | Year ended March 31, 2019
Net sales | 7,900 | 7,850 | 8,000
Operating profit | 610 | 600 | 640
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000',
      'warns ambiguous',
    ],
  ],
  [
    "bare years of a year's release",
    `Consolidated Financial Results for the Year Ended December 31, 2018
(Millions of yen)
 | 2017 | 2018
Net sales | 7,900 | 8,000
Operating profit | 610 | 640
Profit | 390 | 400
`,
    [
      'result full-year 2018-12-31 to 2018-12-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000; profit (Profit) 400000000',
      'result full-year 2017-12-31 to 2017-12-31: netSales (Net sales) 7900000000; operatingProfit (Operating profit) 610000000; profit (Profit) 390000000',
    ],
  ],
  [
    'bare years of another year',
    `Consolidated Financial Results for the Year Ended December 31, 2018
Net sales were 8,000 million yen.
(Millions of yen)
 | 2015 | 2016
Net sales | 7,100 | 7,300
Operating profit | 510 | 540
Profit | 290 | 300
`,
    ['result full-year 2018-12-31 to 2018-12-31: netSales (Net sales) 8000000000'],
  ],
  [
    "a currency's translation, in thousands",
    `Consolidated Financial Results for the Year Ended December 31, 2018
 | Millions of yen | Millions of yen | Thousands of U.S. dollars
 | 2017 | 2018 | 2018
Net sales | ¥7,900 | ¥8,000 | $72,727
Operating profit | 610 | 640 | 5,818
Profit | ¥390 | ¥400 | $3,636
`,
    [
      'result full-year 2018-12-31 to 2018-12-31: netSales (Net sales) 8000000000 = 72727000; operatingProfit (Operating profit) 640000000 = 5818000; profit (Profit) 400000000 = 3636000',
      'result full-year 2017-12-31 to 2017-12-31: netSales (Net sales) 7900000000; operatingProfit (Operating profit) 610000000; profit (Profit) 390000000',
    ],
  ],
  [
    'yen of a share in a table of dollars',
    `Consolidated Financial Results for the Year Ended December 31, 2018
(Millions of U.S. dollars, except per share data)
 | 2017 | 2018
Net sales | $ 790.0 | $ 800.0
Operating profit | 61.0 | 64.0
Earnings per share | $ 0.39 | $ 0.40
`,
    [
      'result full-year 2018-12-31 to 2018-12-31: netSales (Net sales) 800000000; operatingProfit (Operating profit) 64000000; earningsPerShare (Earnings per share) 0.4',
      'result full-year 2017-12-31 to 2017-12-31: netSales (Net sales) 790000000; operatingProfit (Operating profit) 61000000; earningsPerShare (Earnings per share) 0.39',
    ],
  ],
  [
    'no unit but what amounts are rounded to',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Amounts are rounded down to the nearest million yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | 7,900 | 8,000
Operating profit | 610 | 640
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7900000000; operatingProfit (Operating profit) 610000000',
    ],
  ],
  [
    'no unit at all',
    `Consolidated Financial Results for the Year Ended March 31, 2019
 | Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | 7,900 | 8,000
Operating profit | 610 | 640
`,
    ['nothing-read'],
  ],
  [
    'the unit of the next table, of the same order',
    `Consolidated Financial Results for the Six Months Ended September 30, 2019
 | Six months ended September 30, 2018 | Six months ended September 30, 2019
Net sales | 4,000 | 4,200
Operating profit | 200 | 210

Forecast (Millions of yen)
 | Year ended March 31, 2019 | Year ending March 31, 2020
Net sales | 8,100 | 8,500
Operating profit | 400 | 430
`,
    [
      'result year-to-date 2 to 2019-09-30: netSales (Net sales) 4200000000; operatingProfit (Operating profit) 210000000',
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 4000000000; operatingProfit (Operating profit) 200000000',
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8100000000; operatingProfit (Operating profit) 400000000',
      'forecast full-year 2020-03-31 to 2020-03-31: netSales (Net sales) 8500000000; operatingProfit (Operating profit) 430000000',
    ],
  ],
  [
    'of another order',
    `Consolidated Financial Results for the Six Months Ended September 30, 2019
 | Six months ended September 30, 2018 | Six months ended September 30, 2019
Net sales | 400 | 420
Operating profit | 20 | 21

Forecast (Millions of yen)
 | Year ended March 31, 2019 | Year ending March 31, 2020
Net sales | 8,100 | 8,500
Operating profit | 400 | 430
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8100000000; operatingProfit (Operating profit) 400000000',
      'forecast full-year 2020-03-31 to 2020-03-31: netSales (Net sales) 8500000000; operatingProfit (Operating profit) 430000000',
    ],
  ],
  [
    'domestic part below',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019
Net sales
Domestic | 5,900 | 6,000
Overseas | 2,000 | 2,000
Net sales | 7,900 | 8,000
Operating profit | 610 | 640
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7900000000; operatingProfit (Operating profit) 610000000',
    ],
  ],
  [
    'a row of cash at both ends',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | 7,900 | 8,000
Operating profit | 610 | 640
Net cash provided by operating activities | 500 | 520
Net cash used in investing activities | (300) | (310)
Cash and cash equivalents at beginning of year | 900 | 1,100
Cash and cash equivalents at end of year | 1,100 | 1,310
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000; cashFlowsFromOperatingActivities (Net cash provided by operating activities) 520000000; cashFlowsFromInvestingActivities (Net cash used in investing activities) -310000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7900000000; operatingProfit (Operating profit) 610000000; cashFlowsFromOperatingActivities (Net cash provided by operating activities) 500000000; cashFlowsFromInvestingActivities (Net cash used in investing activities) -300000000',
      'at 2019-03-31: cashAndEquivalents (Cash and cash equivalents at end of year) 1310000000',
      'at 2018-03-31: cashAndEquivalents (Cash and cash equivalents at end of year) 1100000000',
    ],
  ],
  [
    'two changes of two periods',
    `Consolidated Financial Results for the Six Months Ended September 30, 2019
(Millions of yen)
 | September 30, 2019 | Increase (decrease) | September 30, 2018 | Increase (decrease)
Net sales | 4,200 | 5.0% | 4,000 | 1.0%
Operating profit | 210 | 5.0% | 200 | (2.0)%
`,
    [
      'result year-to-date 2 to 2019-09-30: netSales (Net sales) 4200000000 5; operatingProfit (Operating profit) 210000000 5',
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 4000000000 1; operatingProfit (Operating profit) 200000000 -2',
    ],
  ],
  [
    '"Increase/decrease" over one column of percentages of two',
    `Consolidated Financial Results for the Six Months Ended September 30, 2019
(Millions of yen)
 | September 30, 2019 | Ratio | September 30, 2018 | Increase/decrease
Net sales | 4,200 | 100.0% | 4,000 | 5.0%
Operating profit | 210 | 5.0% | 200 | 5.0%
`,
    [
      'result year-to-date 2 to 2019-09-30: netSales (Net sales) 4200000000 5; operatingProfit (Operating profit) 210000000 5',
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 4000000000; operatingProfit (Operating profit) 200000000',
    ],
  ],
  [
    'lines with their changes',
    `Consolidated Financial Results for the First Quarter Ended June 30, 2019

Total revenues | JPY101.7 billion | up | 2.5 | % | YoY
Operating income | JPY9.1 billion | down | 4.0 | % | YoY
Profit | JPY5.1 billion | 3.0 | % | YoY
`,
    [
      'result quarter 1 to 2019-06-30: netSales (Total revenues) 101700000000 2.5; operatingProfit (Operating income) 9100000000 -4; profit (Profit) 5100000000',
    ],
  ],
  [
    'lines with a translation in brackets',
    `Consolidated Financial Results for the First Quarter Ended June 30, 2019

Revenues JPY27,111 million ($244 million, up 4.2% YoY)
Operating income JPY701 million ($6 million, down 41.0% YoY)
Net income JPY414 million (down 48.5% YoY)
`,
    [
      'result quarter 1 to 2019-06-30: netSales (Revenues) 27111000000 = 244000000 4.2; operatingProfit (Operating income) 701000000 = 6000000 -41; profit (Net income) 414000000 -48.5',
    ],
  ],
  [
    'notes of comprehensive income in their own unit',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(Note) Comprehensive income (million yen): Year ended March 31, 2019: 610 (-6.9%) Year ended March 31, 2018: 655 (3.1%)
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: comprehensiveIncome (Comprehensive income) 610000000 -6.9; netSales (Net sales) 8200000000',
      'result full-year 2018-03-31 to 2018-03-31: comprehensiveIncome (Comprehensive income) 655000000 3.1',
    ],
  ],
  [
    'other comprehensive income is a part of it',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(Note) Other comprehensive income: Year ended March 31, 2019: 610 million yen
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000'],
  ],
  [
    'a decrease in words',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(Note) Comprehensive income: Year ended March 31, 2019: 610 million yen (a decrease of 6.9%)
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: comprehensiveIncome (Comprehensive income) 610000000 -6.9; netSales (Net sales) 8200000000',
    ],
  ],
  [
    "two periods in one amount's words",
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(Note) Comprehensive income: Year ended March 31, 2019: Year ended March 31, 2018: 655 million yen
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000', 'warns unpaired'],
  ],
  [
    'equity behind its day',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(Reference) Equity: 5,120 million yen (as of March 31, 2019) 5,640 million yen (as of March 31, 2018)
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'at 2019-03-31: ownersEquity (Equity) 5120000000',
      'at 2018-03-31: ownersEquity (Equity) 5640000000',
    ],
  ],
  [
    'dividends of two years, one expected',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
Dividends
 | Annual dividends per share (yen)
 | 1Q-end | 2Q-end | 3Q-end | Year-end | Total
Year ended March 31, 2018 | - | 10.00 | - | 12.00 | 22.00
Year ended March 31, 2019 | - | 11.00 | - | 13.00 | 24.00
Year ending March 31, 2020 (forecast) | - | 12.00 | - | 14.00 | 26.00
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'dividend 2018-03-31: secondQuarter 10, yearEnd 12, annual 22',
      'dividend 2019-03-31: secondQuarter 11, yearEnd 13, annual 24',
      'dividend 2020-03-31 forecast: secondQuarter 12, yearEnd 14, annual 26',
    ],
  ],
  [
    'dividends line by line',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
Dividend per share
Interim dividend: 11.00 yen
Year-end dividend: 13.00 yen
Annual dividend: 24.00 yen
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'dividend 2019-03-31: secondQuarter 11, yearEnd 13, annual 24',
    ],
  ],
  [
    'dividends told',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

The company will pay a year-end dividend of 13.00 yen per share for the year ended March 31, 2019, which with the interim dividend of 11.00 yen makes an annual dividend of 24.00 yen. For the year ending March 31, 2020 an annual dividend of 26.00 yen per share is planned.
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000', 'dividend 2020-03-31 forecast: annual 26'],
  ],
  [
    'a company alone, beside the group',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | 7,900 | 8,000
Operating profit | 610 | 640

(Reference) Non-consolidated Results
(Millions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | 5,900 | 6,000
Operating profit | 410 | 440
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7900000000; operatingProfit (Operating profit) 610000000',
    ],
  ],
  [
    'years by number under a year that ended in June: the number is that of its end',
    `Consolidated Financial Results for the Year Ended June 30, 2019
(Millions of yen, %)
 | Net sales | | Operating profit | | Profit |
FY2018 | 8,000 | 2.0 | 640 | 5.0 | 400 | 1.0
FY2017 | 7,843 | 1.0 | 610 | 2.0 | 396 | 3.0
`,
    [
      'result full-year FY2018 2019-06-30 to 2019-06-30: netSales (Net sales) 8000000000 2; operatingProfit (Operating profit) 640000000 5; profit (Profit) 400000000 1',
      'result full-year FY2017: netSales (Net sales) 7843000000 1; operatingProfit (Operating profit) 610000000 2; profit (Profit) 396000000 3',
    ],
  ],
  [
    'years by number under a year that ended in July',
    `Consolidated Financial Results for the Year Ended July 31, 2019
(Millions of yen, %)
 | Net sales | | Operating profit | | Profit |
FY2018 | 8,000 | 2.0 | 640 | 5.0 | 400 | 1.0
FY2017 | 7,843 | 1.0 | 610 | 2.0 | 396 | 3.0
`,
    [
      'result full-year FY2018: netSales (Net sales) 8000000000 2; operatingProfit (Operating profit) 640000000 5; profit (Profit) 400000000 1',
      'result full-year FY2017: netSales (Net sales) 7843000000 1; operatingProfit (Operating profit) 610000000 2; profit (Profit) 396000000 3',
    ],
  ],
  [
    'years by number in a release of nine months',
    `Consolidated Financial Results for the Nine Months Ended December 31, 2018
(Millions of yen, %)
 | Net sales | | Operating profit | | Profit |
FY2018 | 8,000 | 2.0 | 640 | 5.0 | 400 | 1.0
FY2017 | 7,843 | 1.0 | 610 | 2.0 | 396 | 3.0
`,
    ['nothing-read'],
  ],
  [
    'one row alone of years by number',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen, %)
 | Net sales | | Operating profit | | Profit |
FY2018 | 8,000 | 2.0 | 640 | 5.0 | 400 | 1.0
`,
    [
      'result full-year FY2018: netSales (Net sales) 8000000000 2; operatingProfit (Operating profit) 640000000 5; profit (Profit) 400000000 1',
    ],
  ],
  [
    'a release that says how it numbers its years',
    `Consolidated Financial Results for the Year Ended March 31, 2019 ("FY2018")
(Millions of yen, %)
 | Net sales | | Operating profit | | Profit |
FY2018 | 8,000 | 2.0 | 640 | 5.0 | 400 | 1.0
FY2017 | 7,843 | 1.0 | 610 | 2.0 | 396 | 3.0
`,
    [
      'result full-year FY2018 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000 2; operatingProfit (Operating profit) 640000000 5; profit (Profit) 400000000 1',
      'result full-year FY2017: netSales (Net sales) 7843000000 1; operatingProfit (Operating profit) 610000000 2; profit (Profit) 396000000 3',
    ],
  ],
  [
    'two rows printed as one, the cells column by column',
    `Consolidated Financial Results for FY2018
Net sales Operating profit Ordinary profit Profit
Million yen % Million yen % Million yen % Million yen %
FY2018
FY2017 8,000 7,843 2.0 1.0 640 610 4.9 2.0 630 600 5.0 3.0 400 396 1.0 3.0
`,
    [
      'result full-year FY2018: netSales (Net sales) 8000000000 2; operatingProfit (Operating profit) 640000000 4.9; ordinaryProfit (Ordinary profit) 630000000 5; profit (Profit) 400000000 1',
      'result full-year FY2017: netSales (Net sales) 7843000000 1; operatingProfit (Operating profit) 610000000 2; ordinaryProfit (Ordinary profit) 600000000 3; profit (Profit) 396000000 3',
      'warns settled-by-arithmetic',
    ],
  ],
  [
    'amounts and figures of shares by their digits, the diluted one missing',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Net sales | Profit | Basic earnings per share | Diluted earnings per share
Year ended March 31, 2019 | 8,000 | 640 | 40.12 | 40.10
Year ended March 31, 2018 | 7,843 | 610 | 39.88
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; profit (Profit) 640000000; earningsPerShare (Basic earnings per share) 40.12; dilutedEarningsPerShare (Diluted earnings per share) 40.1',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7843000000; profit (Profit) 610000000',
    ],
  ],
  [
    'a percentage among them',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Net sales | Profit | Basic earnings per share | Diluted earnings per share
Year ended March 31, 2019 | 8,000 | 640 | 40.12 | 40.10
Year ended March 31, 2018 | 7,843 | 61.00% | 39.88
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; profit (Profit) 640000000; earningsPerShare (Basic earnings per share) 40.12; dilutedEarningsPerShare (Diluted earnings per share) 40.1',
      'warns unplaced-row',
    ],
  ],
  [
    'an amount with decimals among them',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Net sales | Profit | Basic earnings per share | Diluted earnings per share
Year ended March 31, 2019 | 8,000 | 640 | 40.12 | 40.10
Year ended March 31, 2018 | 7,843 | 61.00 | 39.88
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; profit (Profit) 640000000; earningsPerShare (Basic earnings per share) 40.12; dilutedEarningsPerShare (Diluted earnings per share) 40.1',
      'warns unplaced-row',
    ],
  ],
  [
    'a figure of a share in whole yen among them',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Net sales | Profit | Basic earnings per share | Diluted earnings per share
Year ended March 31, 2019 | 8,000 | 640 | 40.12 | 40.10
Year ended March 31, 2018 | 7,843 | 610 | 40
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000; profit (Profit) 640000000; earningsPerShare (Basic earnings per share) 40.12; dilutedEarningsPerShare (Diluted earnings per share) 40.1',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7843000000; profit (Profit) 610000000',
    ],
  ],
  [
    'the equity of the owners as a share, told',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

At the end of the fiscal year under review, total assets were 9,410 million yen and the equity ratio was 54.4%.
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'at 2019-03-31: totalAssets (total assets) 9410000000; equityRatioPercent (equity ratio) 54.4',
    ],
  ],
  [
    'a day that is told of the year before',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

Net assets rose by 500 million yen from the end of the previous fiscal year to 5,300 million yen. The equity ratio rose from 50.1% as of March 31, 2018 to 54.4%.
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000'],
  ],
  [
    'what is expected of a day is no position',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

As of March 31, 2020, total assets are forecast to be 9,900 million yen. As of March 31, 2019, (total assets of 1 million yen) net assets were 5,300 million yen.
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000', 'at 2019-03-31: netAssets (net assets) 5300000000'],
  ],
  [
    'a day far from the sentence that it dates',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

As of March 31, 2019, total assets were 9,410 million yen. The company was founded by three brothers in the port of a small town in the north of the country, who sold lamps to the captains of the ships that came in from the sea, and when the ships were fewer they sold them to the farmers who came to market in the town, and when these were fewer, too, they built a mill by the river and sold paper to the schools and to the offices of the town, of which there were more each year, and later to those of other towns, to which they sent it by the river and then by the new road that led along it. Net assets were 5,300 million yen.
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000', 'at 2019-03-31: totalAssets (total assets) 9410000000'],
  ],
  [
    'cash at a day',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

Cash and cash equivalents as of March 31, 2019 were 1,310 million yen, up 210 million yen from a year earlier.
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'at 2019-03-31: cashAndEquivalents (Cash and cash equivalents) 1310000000',
    ],
  ],
  [
    'notes whose brackets are a minus',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(Note) Comprehensive income: Year ended March 31, 2019: ¥(810) million Year ended March 31, 2018: ¥655 million
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: comprehensiveIncome (Comprehensive income) -810000000; netSales (Net sales) 8200000000',
      'result full-year 2018-03-31 to 2018-03-31: comprehensiveIncome (Comprehensive income) 655000000',
    ],
  ],
  [
    "a note whose amount has its unit's words inside the brackets",
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
(Note) Comprehensive income: Year ended March 31, 2019: (810 million yen) Year ended March 31, 2018: (655 million yen)
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: comprehensiveIncome (Comprehensive income) 810000000; netSales (Net sales) 8200000000',
      'result full-year 2018-03-31 to 2018-03-31: comprehensiveIncome (Comprehensive income) 655000000',
    ],
  ],
  [
    'tables that print a minus as brackets, and a note with a bracket',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Net sales | | Operating profit | | Profit |
Year ended March 31, 2019 | 8,000 | (2.0%) | 640 | (5.0%) | 400 | (1.0%)
Year ended March 31, 2018 | 7,843 | (1.0%) | 610 | 2.0% | 396 | 3.0%
(Note) Comprehensive income: Year ended March 31, 2019: 610 million yen (6.9%)
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000 -2; operatingProfit (Operating profit) 640000000 -5; profit (Profit) 400000000 -1; comprehensiveIncome (Comprehensive income) 610000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7843000000 -1; operatingProfit (Operating profit) 610000000 2; profit (Profit) 396000000 3',
    ],
  ],
  [
    'parts of the company over their figures, a title of two lines between',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
Stage Lamps
Year ended March 31, 2019
Net sales 2,000
Operating profit 170
Metronomes
Year ended March 31, 2019
Net sales 2,800
Operating profit 160
Group
Year ended March 31, 2019
Net sales 4,800
Operating profit 330
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 4800000000; operatingProfit (Operating profit) 330000000'],
  ],
  [
    'a dividend that was paid and one that is to be',
    `Consolidated Financial Results for the Six Months Ended September 30, 2018
Net sales for the six months ended September 30, 2018 were 4,200 million yen.

The company paid an interim dividend of 11.00 yen per share. The year-end dividend is forecast at 13.00 yen per share, for an annual dividend of 24.00 yen for the year ending March 31, 2019.
`,
    [
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 4200000000',
      'dividend 2019-03-31: secondQuarter 11',
      'dividend 2019-03-31 forecast: yearEnd 13, annual 24',
    ],
  ],
  [
    'a table of dividends of the year before and of this',
    `Consolidated Financial Results for the Six Months Ended September 30, 2018
Net sales for the six months ended September 30, 2018 were 4,200 million yen.
Dividends per share (yen)
 | Interim | Year-end | Annual
Year ended March 31, 2018 | 10.00 | 12.00 | 22.00
Year ending March 31, 2019 | 11.00 | |
Year ending March 31, 2019 (forecast) | | 13.00 | 24.00
`,
    [
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 4200000000',
      'dividend 2018-03-31: secondQuarter 10, yearEnd 12, annual 22',
      'dividend 2019-03-31: secondQuarter 11',
      'dividend 2019-03-31 forecast: yearEnd 13, annual 24',
    ],
  ],
  [
    'months from the start of the year',
    `Consolidated Financial Results for the Nine Months Ended December 31, 2018
(Millions of yen)
 | Apr-Dec 2017 | Apr-Dec 2018
Net sales | 5,900 | 6,000
Operating profit | 310 | 340
`,
    [
      'result year-to-date 3 2018-04-01 on to 2018-12-31: netSales (Net sales) 6000000000; operatingProfit (Operating profit) 340000000',
      'result year-to-date 3 2017-04-01 on to 2017-12-31: netSales (Net sales) 5900000000; operatingProfit (Operating profit) 310000000',
    ],
  ],
  [
    'the last three of nine months',
    `Consolidated Financial Results for the Nine Months Ended December 31, 2018
(Millions of yen)
 | Oct-Dec 2017 | Oct-Dec 2018
Net sales | 1,900 | 2,000
Operating profit | 110 | 140
`,
    [
      'result quarter 3 2018-10-01 on to 2018-12-31: netSales (Net sales) 2000000000; operatingProfit (Operating profit) 140000000',
      'result quarter 3 2017-10-01 on to 2017-12-31: netSales (Net sales) 1900000000; operatingProfit (Operating profit) 110000000',
    ],
  ],
  [
    'five months are no part of a year',
    `Consolidated Financial Results for the Nine Months Ended December 31, 2018
Net sales were 6,000 million yen.
(Millions of yen)
 | Aug-Dec 2017 | Aug-Dec 2018
Net sales | 2,900 | 3,000
Operating profit | 210 | 240
`,
    ['result year-to-date 3 to 2018-12-31: netSales (Net sales) 6000000000', 'warns ambiguous'],
  ],
  [
    'six months up to the end of the nine',
    `Consolidated Financial Results for the Nine Months Ended December 31, 2018
Net sales were 6,000 million yen.
(Millions of yen)
 | Jul-Dec 2017 | Jul-Dec 2018
Net sales | 2,900 | 3,000
Operating profit | 210 | 240
`,
    ['result year-to-date 3 to 2018-12-31: netSales (Net sales) 6000000000', 'warns ambiguous'],
  ],
  [
    'both halves of a year that ends in December',
    `Consolidated Financial Results for the Year Ended December 31, 2018
(Millions of yen)
 | Jan-Jun 2018 | Jul-Dec 2018 | Jan-Dec 2018
Net sales | 3,900 | 4,000 | 7,900
Operating profit | 310 | 340 | 650
`,
    [
      'result full-year 2018-12-31 2018-01-01 on to 2018-12-31: netSales (Net sales) 7900000000; operatingProfit (Operating profit) 650000000',
      'result year-to-date 2 2018-01-01 on to 2018-06-30: netSales (Net sales) 3900000000; operatingProfit (Operating profit) 310000000',
      'result second-half 2018-07-01 on to 2018-12-31: netSales (Net sales) 4000000000; operatingProfit (Operating profit) 340000000',
    ],
  ],
  [
    'two names with two amounts of a day',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

As of March 31, 2019, total assets and net assets were 9,410 million yen and 5,300 million yen, respectively.
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'at 2019-03-31: totalAssets (total assets) 9410000000; netAssets (net assets) 5300000000',
    ],
  ],
  [
    'two names with one amount',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

As of March 31, 2019, total assets and net assets were 9,410 million yen in all.
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000'],
  ],
  [
    'an amount and a number of things, a percentage and an amount in plain yen',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

As of March 31, 2019, total assets were 9,410 lots. As of March 31, 2019, net assets were 54.4%.
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000'],
  ],
  [
    'the same of what is expected',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
Dividend forecast for the year ending March 31, 2020
Interim dividend: 12.00 yen per share
Year-end dividend: 14.00 yen per share
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'dividend 2020-03-31 forecast: secondQuarter 12, yearEnd 14',
    ],
  ],
  [
    "a table of dividends under a title of its own with the year's words behind the cells",
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
2. Dividends
Annual dividends per share
1st quarter-end 2nd quarter-end 3rd quarter-end Year-end Total
Yen Yen Yen Yen Yen
Year ended March 31, 2018 - 10.00 - 12.00 22.00
Year ended March 31, 2019 - 11.00 - 13.00 24.00
Year ending March 31, 2020 (Forecast) - 12.00 - 14.00 26.00
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'dividend 2018-03-31: secondQuarter 10, yearEnd 12, annual 22',
      'dividend 2019-03-31: secondQuarter 11, yearEnd 13, annual 24',
      'dividend 2020-03-31 forecast: secondQuarter 12, yearEnd 14, annual 26',
    ],
  ],
  [
    'profit and shares before ratios, in a row that fits',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Basic earnings per share | Diluted earnings per share | Return on equity | Ratio of ordinary profit to total assets | Ratio of operating profit to net sales
Yen | Yen | % | % | %
Year ended March 31, 2019 | 40.12 | 40.10 | 8.1 | 6.7 | 8.0
Year ended March 31, 2018 | 39.88 | 39.80 | 8.3 | 6.9 | 7.8
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: earningsPerShare (Basic earnings per share) 40.12; dilutedEarningsPerShare (Diluted earnings per share) 40.1',
      'result full-year 2018-03-31 to 2018-03-31: earningsPerShare (Basic earnings per share) 39.88; dilutedEarningsPerShare (Diluted earnings per share) 39.8',
    ],
  ],
  [
    'the same without the diluted column',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Basic earnings per share | Return on equity | Ratio of ordinary profit to total assets | Ratio of operating profit to net sales
Yen | % | % | %
Year ended March 31, 2019 | 40.12 | 8.1 | 6.7 | 8.0
Year ended March 31, 2018 | 39.88 | 8.3 | 6.9 | 7.8
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: earningsPerShare (Basic earnings per share) 40.12',
      'result full-year 2018-03-31 to 2018-03-31: earningsPerShare (Basic earnings per share) 39.88',
    ],
  ],
  [
    'a row of shares that is in whole numbers does not fit its column',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
Profit | Basic earnings per share | Return on equity | Ratio of ordinary profit to total assets | Ratio of operating profit to net sales
Million yen % | Yen | % | % | %
Year ended March 31, 2019 | 400 1.0 | 40.12 | 8.1 | 6.7 | 8.0
Year ended March 31, 2018 | 39.6 3.0 | 400 | 8.3 | 6.9 | 7.8
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: profit (Profit) 400000000 1; earningsPerShare (Basic earnings per share) 40.12; netSales (Net sales) 8200000000',
      'warns unplaced-row',
    ],
  ],
  [
    'amounts with their changes and a figure of a share',
    `Consolidated Financial Results for the Year Ended March 31, 2019
 | Net sales | Operating profit | Profit | Earnings per share
 | Million yen % | Million yen % | Million yen % | Yen
Year ended March 31, 2019 | 8,000 2.0 | 640 4.9 | 400 1.0 | 40.12
Year ended March 31, 2018 | 7,843 1.0 | 610 2.0 | 396 3.0 | 39.88
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000 2; operatingProfit (Operating profit) 640000000 4.9; profit (Profit) 400000000 1; earningsPerShare (Earnings per share) 40.12',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7843000000 1; operatingProfit (Operating profit) 610000000 2; profit (Profit) 396000000 3; earningsPerShare (Earnings per share) 39.88',
    ],
  ],
  [
    'forecasts of the half and the year, with changes',
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
3. Forecast for the Year Ending March 31, 2020
 | Net sales | Operating profit | Profit | Earnings per share
 | Million yen % | Million yen % | Million yen % | Yen
First half | 4,100 2.0 | 300 1.0 | 200 1.0 | 20.05
Full year | 8,400 2.4 | 650 1.6 | 410 2.5 | 41.12
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'forecast year-to-date 2 2020-03-31: netSales (Net sales) 4100000000 2; operatingProfit (Operating profit) 300000000 1; profit (Profit) 200000000 1; earningsPerShare (Earnings per share) 20.05',
      'forecast full-year 2020-03-31 to 2020-03-31: netSales (Net sales) 8400000000 2.4; operatingProfit (Operating profit) 650000000 1.6; profit (Profit) 410000000 2.5; earningsPerShare (Earnings per share) 41.12',
    ],
  ],
  [
    "a forecast's row that is strange",
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.
3. Forecast for the Year Ending March 31, 2020
 | Net sales | Operating profit | Profit | Earnings per share
 | Million yen % | Million yen % | Million yen % | Yen
Trimester | 4,100 2.0 | 300 1.0 | 200 1.0 | 20.05
Full year | 8,400 2.4 | 650 1.6 | 410 2.5 | 41.12
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'forecast full-year 2020-03-31 to 2020-03-31: netSales (Net sales) 8400000000 2.4; operatingProfit (Operating profit) 650000000 1.6; profit (Profit) 410000000 2.5; earningsPerShare (Earnings per share) 41.12',
      'warns ambiguous',
    ],
  ],
  [
    'percentages under amounts, titled "(%)"',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | 8,000 | 8,200
(%) | | 2.5
Operating profit | 640 | 608
(%) | | (5.0)
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000 2.5; operatingProfit (Operating profit) 608000000 -5',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000',
    ],
  ],
  [
    'percentages that no amount bears out',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
 | Year ended March 31, 2018 | Year ended March 31, 2019
Net sales | 8,000 | 8,200
(%) | 1.0 | 9.5
Operating profit | 640 | 608
(%) | 2.0 | (7.0)
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000; operatingProfit (Operating profit) 608000000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 8000000000; operatingProfit (Operating profit) 640000000',
    ],
  ],
  [
    'results against their plan below periods in lines of their own',
    `Consolidated Financial Results for the Six Months Ended September 30, 2018
Net sales were 4,200 million yen.
(Millions of yen)
Six months ended September 30, 2017
Six months ended September 30, 2018
 | Forecast | Result
Net sales | 4,000 | 4,200
Operating profit | 200 | 210
`,
    ['result year-to-date 2 to 2018-09-30: netSales (Net sales) 4200000000'],
  ],
  [
    'one head round that of its changes',
    `Consolidated Financial Results for the Year Ended March 31, 2019
(Millions of yen)
Year ended
YoY (%)
March 31, 2019
Net sales | 8,000 | 2.0
Operating profit | 640 | 4.9
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000 2; operatingProfit (Operating profit) 640000000 4.9'],
  ],
  [
    'a translation of the newest column, its period printed twice',
    `Consolidated Financial Results for the Year Ended March 31, 2019
 | Year ended March 31, 2018 | Year ended March 31, 2019 | Year ended March 31, 2019
 | Millions of yen | Millions of yen | Thousands of U.S. dollars
Net sales | ¥7,900 | ¥8,000 | $72,727
Operating profit | ¥610 | ¥640 | $5,818
Profit | ¥390 | ¥400 | $3,636
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000 = 72727000; operatingProfit (Operating profit) 640000000 = 5818000; profit (Profit) 400000000 = 3636000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7900000000; operatingProfit (Operating profit) 610000000; profit (Profit) 390000000',
    ],
  ],
  [
    'a translation of the newest column, newest first',
    `Consolidated Financial Results for the Year Ended March 31, 2019
 | Year ended March 31, 2019 | Year ended March 31, 2018 | Year ended March 31, 2019
 | Millions of yen | Millions of yen | Thousands of U.S. dollars
Net sales | ¥8,000 | ¥7,900 | $72,727
Operating profit | ¥640 | ¥610 | $5,818
Profit | ¥400 | ¥390 | $3,636
`,
    [
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000 = 72727000; operatingProfit (Operating profit) 640000000 = 5818000; profit (Profit) 400000000 = 3636000',
      'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 7900000000; operatingProfit (Operating profit) 610000000; profit (Profit) 390000000',
    ],
  ],
  [
    "a translation that is none of the newest column's",
    `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales were 8,000 million yen.
 | Year ended March 31, 2018 | Year ended March 31, 2019 |
 | Millions of yen | Millions of yen | Thousands of U.S. dollars
Net sales | ¥7,900 | ¥8,000 | $71,818
Operating profit | ¥610 | ¥640 | $5,545
Profit | ¥390 | ¥400 | $3,545
`,
    ['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8000000000', 'warns ambiguous'],
  ],
]

describe('tables, notes and lines', () => {
  test.each(TOLD)('%s', (_, text, read) => {
    expect(told(text)).toEqual(read)
  })
})
