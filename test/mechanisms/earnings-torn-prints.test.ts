import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

const ARENA = `Consolidated Financial Results for the Nine Months Ended December 31, 2014 [Japanese GAAP]
Net sales were 8,200 million yen.
2. Dividends
Annual dividends per share (Yen)
1Q end
2Q end
3Q end
Year end
Total
`
const SALES = 'result year-to-date 3 to 2014-12-31: netSales (Net sales) 8200000000'

describe('dividends whose rows are torn', () => {
  test('around their cells keep their places, where the words behind go on with the title', () =>
    expect(
      told(`${ARENA}Fiscal year
-
6.00
-
7.00
13.00
ended March 31, 2014
Fiscal year
-
7.00
-
ending March 31, 2015
Fiscal year
7.00
14.00
ending March 31, 2015 (forecast)
`),
    ).toEqual([
      SALES,
      'dividend 2014-03-31: secondQuarter 6, yearEnd 7, annual 13',
      'dividend 2015-03-31: secondQuarter 7',
      'dividend 2015-03-31 forecast: yearEnd 7, annual 14',
    ]))

  test('are left out where the empty cells of the row stand apart from the others', () =>
    expect(
      told(`${ARENA}Fiscal year
-
-
ended March 31, 2014
6.00
7.00
13.00
Fiscal year
-
7.00
-
ending March 31, 2015
Fiscal year
7.00
14.00
ending March 31, 2015 (forecast)
`),
    ).toEqual([SALES, 'dividend 2015-03-31: secondQuarter 7', 'dividend 2015-03-31 forecast: yearEnd 7, annual 14', 'warns unplaced-row']))
})

describe('columns of dividends under the days of record', () => {
  const table = (days: string): string => `Consolidated Financial Results for the Year Ended March 31, 2014 [Japanese GAAP]
Net sales were 8,200 million yen.
2. Dividends
Dividends per share (yen)
Record date            ${days}      Total
FY ended March 2013        4.50         5.50       10.00
FY ended March 2014        5.00         6.00       11.00
FY ending March 2015
 (forecast)                6.00         6.00       12.00
`
  const sales = 'result full-year 2014-03-31 to 2014-03-31: netSales (Net sales) 8200000000'

  test('of the halves are those of the half and of the end', () =>
    expect(told(table('September 30   March 31'))).toEqual([
      sales,
      'dividend 2013-03-31: secondQuarter 4.5, yearEnd 5.5, annual 10',
      'dividend 2014-03-31: secondQuarter 5, yearEnd 6, annual 11',
      'dividend 2015-03-31 forecast: secondQuarter 6, yearEnd 6, annual 12',
    ]))

  test('that are no half a year apart are not understood', () => expect(told(table('September 30   December 31'))).toEqual([sales]))
})

describe('heads over aligned columns', () => {
  const HEAD = `Consolidated Financial Results for the Fiscal Year Ended June 30, 2011 [Japanese GAAP]
1. Results for the fiscal year ended June 30, 2011 (July 1, 2010 - June 30, 2011)
`

  test('of ratios in percent between figures per share are no figures of ours', () =>
    expect(
      told(`${HEAD}                  Net income         Diluted net income    Return on     Ordinary income   Operating income
                  per share (yen)    per share (yen)       equity (%)    to assets (%)     to sales (%)
FY June 2011          52.19              51.88                 9.1            11.3              7.2
FY June 2010          47.05              46.80                 8.8            10.9              7.0
`)[0],
    ).toBe('result full-year 2011-06-30 2010-07-01 on to 2011-06-30: earningsPerShare () 52.19; dilutedEarningsPerShare () 51.88'))

  test('of cash flows may have their "activities" a line below', () => {
    const expected = [
      'result full-year 2011-06-30 2010-07-01 on to 2011-06-30: cashFlowsFromOperatingActivities () 2204000000; cashFlowsFromInvestingActivities () -1310000000; cashFlowsFromFinancingActivities () -615000000',
      'at 2011-06-30: cashAndEquivalents () 3907000000',
    ]
    expect(
      told(`${HEAD}(3) Cash flows (million yen)
                  Operating      Investing      Financing     Cash and cash equivalents
                  activities     activities     activities    at end of year
FY June 2011         2,204        (1,310)          (615)            3,907
`),
    ).toEqual(expected)
    expect(
      told(`${HEAD}(3) Cash flows (million yen)
Operating
Investing
Financing
Cash and cash equivalents
activities
activities
activities
at end of year
FY June 2011
2,204
(1,310)
(615)
3,907
`),
    ).toEqual(expected)
  })

  test('of figures per share stand before ratios to equity and to total assets, which are no balance', () => {
    const table = (basic: string, diluted: string, share: string): string => `${HEAD}${basic}
${diluted}
Return on
Ordinary profit to
Operating profit to
per share
${share}
equity
total assets
net sales
Fiscal year ended
Yen
Yen
%
%
%
June 30, 2011
52.19
51.88
9.1
11.3
7.2
`
    const expected = 'result full-year 2011-06-30 2010-07-01 on to 2011-06-30: earningsPerShare () 52.19; dilutedEarningsPerShare () 51.88'
    expect(told(table('Earnings', 'Diluted', 'earnings per share'))).toEqual([expected])
    expect(told(table('Basic earnings', 'Diluted earnings', 'per share'))).toEqual([expected])
  })
})

test('a dash before a ratio is no minus of the diluted figure, and the number of a heading no cell', () => {
  const line = (heading: string): string => `Consolidated Financial Results for the Fiscal Year Ended May 31, 2013 [Japanese GAAP]
${heading}
Basic earnings per share Diluted earnings per share Rate of return on equity Ordinary profit to total assets ratio Operating profit to net sales ratio Fiscal year ended Yen Yen % % % May 31, 2013 31.20 - 3.1 4.4 2.2 May 31, 2012 40.75 - 4.2 5.0 2.6 (2) Consolidated Financial Position
`
  const expected = [
    'result full-year 2013-05-31 to 2013-05-31: earningsPerShare (Basic earnings per share) 31.2',
    'result full-year 2012-05-31 to 2012-05-31: earningsPerShare (Basic earnings per share) 40.75',
  ]
  expect(told(line('1. Consolidated results (1) Operating results'))).toEqual(expected)
  expect(told(line('(continued)'))).toEqual(expected)
})

test('the first day of a range ends no column', () =>
  expect(
    told(`Kusunoki Devices Reports First Quarter Results for Fiscal 2016
OSAKA, July 29, 2015 - Kusunoki Devices Corporation announced its results for the first quarter ended June 30, 2015.
Net sales were 2,610 million yen.

Outlook for fiscal 2016 (April 1, 2015 to March 31, 2016)
(in millions of yen)
                          First half        Full year       YoY (full year)
Net sales                    5,300            11,000             4.9%
Operating income               410               980             8.8%
`).filter((line) => line.startsWith('result')),
  ).toEqual(['result quarter 1 FY2016 to 2015-06-30: netSales (Net sales) 2610000000']))
