/** Columns of rows of figures: whose period they are where heads ran into each other, told by the sums of the rows. */
import { describe, expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

function parsed(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data
}
const read = (text: string) => parsed(text).record
const codes = (text: string) => parsed(text).warnings.map(({ code }) => code)
type Figure = { metric: string; value: unknown; translation?: { amount: number }; yearOnYearPercent?: number }
const tell = ({ metric, value, translation, yearOnYearPercent }: Figure): string =>
  [
    metric,
    typeof value === 'object' ? (value as { amount: number }).amount : value,
    ...(yearOnYearPercent === undefined ? [] : [`y${yearOnYearPercent}`]),
    ...(translation === undefined ? [] : [`t${translation.amount}`]),
  ].join(' ')
const results = (text: string) =>
  (read(text).results ?? []).map(({ period, figures }) => [period.to ?? period.fiscalYearEnd, ...figures.map(tell)])
const position = (text: string) => (read(text).financialPosition ?? []).map(({ asOf, figures }) => [asOf, ...figures.map(tell)])

const HEAD = `Consolidated Results for the First Half of the Year Ending March 31, 2020
Hidaka Precision Co., Ltd.
`

describe('a translation beside two years', () => {
  const RUN_ON = `${HEAD}Consolidated Statement of Income Millions of yen Change Thousands of U.S. dollars Six months ended September 30, Six months ended September 30, 2019 2018 2019 Revenue 41,200 43,466 5.5% 402,463 Business profit (Note) 3,100 3,405 9.8% 31,528 Profit from operating activities 2,900 2,813 (3.0%) 26,046 Profit before tax 2,870 2,755 (4.0%) 25,509 Total comprehensive income for the period (410) 1,906 - 17,648
`
  test('the changes in percent and the rate tell which year is whose', () => {
    expect(results(RUN_ON)).toEqual([
      [
        '2019-09-30',
        'netSales 43466000000 y5.5 t402463000',
        'operatingProfit 2813000000 y-3 t26046000',
        'profitBeforeTax 2755000000 y-4 t25509000',
        'comprehensiveIncome 1906000000 t17648000',
      ],
      ['2018-09-30', 'netSales 41200000000', 'operatingProfit 2900000000', 'profitBeforeTax 2870000000', 'comprehensiveIncome -410000000'],
    ])
    expect(codes(RUN_ON)).toContain('settled-by-arithmetic')
  })

  test('three dates over two years and a translation', () => {
    expect(
      position(`${HEAD}Balance sheets data (Millions of yen, thousands of U.S. dollars, except for per share data) September 30, 2019 March 31, 2019 September 30, 2019 Total assets ¥61,480 ¥60,914 $569,259 Net assets 33,107 32,745 306,546 Shareholders’ equity 32,900 32,560 304,630
`),
    ).toEqual([
      ['2019-09-30', 'totalAssets 61480000000', 'netAssets 33107000000', 'ownersEquity 32900000000'],
      ['2019-03-31', 'totalAssets 60914000000', 'netAssets 32745000000', 'ownersEquity 32560000000'],
    ])
  })

  test('heads torn into a line of days and a line of years', () => {
    const text = `Interim Results of Oshima Glass Co., Ltd. for the six-month period ended 30th September 2006
JPY million JPY million JPY million USD thousand For six-month For six-month For six-month period ended period ended For year ended period ended 30th Sept. 30th Sept. Change % 31st March 30th Sept. 2006 2005 2006 2006 Net sales 9,614 8,702 10.5% 17,951 81,475 Operating income 733 690 6.2% 1,402 6,212 Net income per share 31.07 28.80 58.66 0.26
Shareholders' equity ratio 81.2% 80.4% 0.8% 80.9%
`
    expect(results(text)).toEqual([
      ['2006-09-30', 'netSales 9614000000 y10.5 t81475000', 'operatingProfit 733000000 y6.2 t6212000', 'earningsPerShare 31.07 t0.26'],
      ['2005-09-30', 'netSales 8702000000', 'operatingProfit 690000000', 'earningsPerShare 28.8'],
      ['2006-03-31', 'netSales 17951000000', 'operatingProfit 1402000000', 'earningsPerShare 58.66'],
    ])
    expect(position(text)).toEqual([
      ['2006-09-30', 'equityRatioPercent 81.2'],
      ['2006-03-31', 'equityRatioPercent 80.9'],
      ['2005-09-30', 'equityRatioPercent 80.4'],
    ])
  })
})

test('years that the changes in percent contradict are left out', () => {
  const text = `${HEAD}(Millions of yen)
Six months ended September 30, 2019 2018 Change
Net sales 41,200 43,466 5.5%
Operating income 2,900 3,190 10.0%
Ordinary income 2,870 3,013 5.0%
Cash dividends were 12 yen per share. Net income for the six months was 1,950 million yen.
`
  expect(results(text)).toEqual([['2019-09-30', 'profit 1950000000']])
  expect(codes(text)).toContain('ambiguous')
})

test('rows in dollars below rows in yen translate them', () => {
  expect(
    position(`${HEAD}Balance sheets data
(Millions of yen, thousands of U.S. dollars, except for per share data)
Total assets Net assets Shareholders equity Shareholders equity ratio (%) Shareholders equity per share
September 30, 2019 61,480 33,107 32,900 53.5% 1,204.11
March 31, 2019 60,914 32,745 32,560 53.5% 1,191.67
September 30, 2019 $569,259 306,546 304,630 53.5% $11.15
`),
  ).toEqual([
    [
      '2019-09-30',
      'totalAssets 61480000000',
      'netAssets 33107000000',
      'ownersEquity 32900000000',
      'equityRatioPercent 53.5',
      'bookValuePerShare 1204.11',
    ],
    [
      '2019-03-31',
      'totalAssets 60914000000',
      'netAssets 32745000000',
      'ownersEquity 32560000000',
      'equityRatioPercent 53.5',
      'bookValuePerShare 1191.67',
    ],
  ])
})

describe('heads and rows of the form', () => {
  test('before taxes and a share in affiliates; years by their number, whose end the title says', () => {
    const text = `1. Consolidated Results of FY2019 (April 1, 2019 through March 31, 2020)
Net sales
Operating income
(loss)
Income (loss) before
income taxes and
equity in earnings (loss) of affiliated company
Net income
(loss)
Million yen
% increase
(decrease)
Million yen
% increase
(decrease)
Million yen
% increase
(decrease)
Million yen
% increase
(decrease)
FY2019
50,114
(20.4)
(9,212)
－
(8,807)
－
(9,450)
－
FY2018
62,957
(8.1)
1,430
(62.0)
1,502
(60.3)
1,017
(58.8)
(2) Consolidated Financial Position
Total assets
Net assets
Equity-to-assets ratio
Million yen
Million yen
%
FY2019
91,640
70,812
77.3
FY2018
99,127
80,305
81.0
`
    expect(results(text)).toEqual([
      ['2020-03-31', 'netSales 50114000000 y-20.4', 'operatingProfit -9212000000', 'profitBeforeTax -8807000000', 'profit -9450000000'],
      [
        undefined,
        'netSales 62957000000 y-8.1',
        'operatingProfit 1430000000 y-62',
        'profitBeforeTax 1502000000 y-60.3',
        'profit 1017000000 y-58.8',
      ],
    ])
    expect(position(text)).toEqual([['2020-03-31', 'totalAssets 91640000000', 'netAssets 70812000000', 'equityRatioPercent 77.3']])
  })

  test('an item inside a line is no cell, a unit before a number no currency of its own', () => {
    expect(
      results(`${HEAD}1. Results of Six months ended September 30, 2019From April 1, 2019 to September 30, 2019(1) Consolidated Operating Results Basic earnings per share Diluted earnings per share Yen Yen Six months ended September 30, 2019 57.38 57.36 Six months ended September 30, 2018 42.55 42.54 (2) Consolidated Financial Position Total assets
`),
    ).toEqual([
      ['2019-09-30', 'earningsPerShare 57.38', 'dilutedEarningsPerShare 57.36'],
      ['2018-09-30', 'earningsPerShare 42.55', 'dilutedEarningsPerShare 42.54'],
    ])
    expect(
      results(`${HEAD}Six months ended September 30, 2018 Six months ended September 30, 2019
Net sales Millions of yen 41,200 43,466
Operating income Millions of yen 2,900 3,190
`),
    ).toEqual([
      ['2019-09-30', 'netSales 43466000000', 'operatingProfit 3190000000'],
      ['2018-09-30', 'netSales 41200000000', 'operatingProfit 2900000000'],
    ])
  })
})

describe('heads stacked over columns', () => {
  const HEADS = `|(Millions of yen, thousands of U.S. dollars, except per share amounts)
|Actual
|Projected
|Six months
|Six months
|Six months
|Year ending
|ended
|ended
|Change(%)
|ended
|December 31,
|Change(%)
|June 30, 2012
|June 30, 2011
|June 30, 2012
|2012
|
`
  test('lengths, then days, then the year of a day above; the minus of a change in a cell of its own', () => {
    const text = `CONSOLIDATED RESULTS FOR THE FIRST HALF OF 2012
${HEADS}Net sales
|¥
|71,402
|¥
|83,590
|-
|14.6
|$
|903,823
|¥
|152,000
|-
|9.8
|
Operating profit
|5,120
|6,907
|-
|25.9
|64,810
|11,300
|-
|12.4
|
Net income
|¥
|3,318
|¥
|4,401
|-
|24.6
|$
|42,000
|¥
|7,400
|-
|8.1
|
`
    expect(results(text)).toEqual([
      [
        '2012-06-30',
        'netSales 71402000000 y-14.6 t903823000',
        'operatingProfit 5120000000 y-25.9 t64810000',
        'profit 3318000000 y-24.6 t42000000',
      ],
      ['2011-06-30', 'netSales 83590000000', 'operatingProfit 6907000000', 'profit 4401000000'],
    ])
    expect((read(text).forecasts ?? []).map(({ period, figures }) => [period.to, ...figures.map((one) => tell(one as Figure))])).toEqual([
      ['2012-12-31', 'netSales 152000000000 y-9.8', 'operatingProfit 11300000000 y-12.4', 'profit 7400000000 y-8.1'],
    ])
  })

  test('the plus of a change in a cell of its own parts no row', () => {
    const rows = (name: string, [a, b, change]: string[]): string => `${name}\n|${a}\n|${b}\n|+\n|${change}\n|\n`
    expect(
      results(`CONSOLIDATED RESULTS FOR THE FIRST HALF
|(Millions of yen)
|Six months ended June 30, 2012
|Six months ended June 30, 2011
|Change(%)
|
${rows('Net sales', ['83,590', '71,402', '17.1'])}${rows('Operating profit', ['6,907', '5,120', '34.9'])}`),
    ).toEqual([
      ['2012-06-30', 'netSales 83590000000 y17.1', 'operatingProfit 6907000000 y34.9'],
      ['2011-06-30', 'netSales 71402000000', 'operatingProfit 5120000000'],
    ])
  })
})

describe('years named by the month that they end in', () => {
  test('"2Q Mar/2013" is cumulative where the title says so', () => {
    const text = `NISHIKAWA OPTICS 2nd Quarter Financial Results
1. Overview of the 2Q performance (From April 1, 2012 to September 30, 2012)
[Millions of yen]
  Net sales Operating income Ordinary income Net income
2Q Mar/2013 41,318 1.5% 2,279 30.0% 2,250 57.3% 1,609 102.8%
2Q Mar/2012 40,707 -3.4% 1,753 -31.0% 1,430 -35.2% 793 -56.6%
  Net income per share Net income per share
(after full dilution)
2Q Mar/2013 14.31 yen 13.80 yen
2Q Mar/2012 7.01 yen 6.80 yen
Notes: Shareholders’ equity As of September 30, 2012: ¥ 46,346 million As of March 31, 2012: ¥ 45,669 million
2. Dividends per share
[yen]
  End of the three-month period End of the six-month period End of the nine-month period End of the year Total
FY Mar/2012 - 7.50 - 7.50 15.00
FY Mar/2013 (forecast) - 8.00 - 8.00 16.00
`
    const record = read(text)
    expect(record.results?.map(({ period, figures }) => [period, ...figures.map(tell)])).toEqual([
      [
        { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2013-03-31', from: '2012-04-01', to: '2012-09-30' },
        'netSales 41318000000 y1.5',
        'operatingProfit 2279000000 y30',
        'ordinaryProfit 2250000000 y57.3',
        'profit 1609000000 y102.8',
        'earningsPerShare 14.31',
        'dilutedEarningsPerShare 13.8',
      ],
      [
        { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2012-03-31' },
        'netSales 40707000000 y-3.4',
        'operatingProfit 1753000000 y-31',
        'ordinaryProfit 1430000000 y-35.2',
        'profit 793000000 y-56.6',
        'earningsPerShare 7.01',
        'dilutedEarningsPerShare 6.8',
      ],
    ])
    expect(position(text)).toEqual([
      ['2012-09-30', 'ownersEquity 46346000000'],
      ['2012-03-31', 'ownersEquity 45669000000'],
    ])
    expect(record.dividends?.map(({ fiscalYearEnd, forecast, annual }) => [fiscalYearEnd, forecast, annual?.amount])).toEqual([
      ['2012-03-31', false, 15],
      ['2013-03-31', true, 16],
    ])
  })

  test('"2Q FY03/2021" below a headline that says six months in brackets', () => {
    expect(
      read(`Summary of Financial Results for the Second Quarter of Fiscal Year Ending March 31, 2021 (Six Months Ended September 30, 2020)
Net sales YoY change Operating profit YoY change (Million yen) (%) (Million yen) (%) 2Q FY03/2021 30,290 (23.7) 1,010 (85.8) 2Q FY03/2020 39,699 6.1 7,113 (7.8)
`).results?.map(({ period }) => period),
    ).toEqual([
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2021-03-31', to: '2020-09-30' },
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2020-03-31' },
    ])
  })
})

test('a bare date takes the length of the part of a year that ends on it, not that of the year in the headline', () => {
  expect(
    read(`Financial Results for FY ending March 31, 2020
1. Consolidated financial results for the six months ended September 30, 2019 (From April 1, 2019 to September 30, 2019)
Six months ended
Revenue
Operating profit
Millions of yen
%
Millions of yen
%
September 30, 2019
97,488
-3.8
5,433
-4.3
September 30, 2018
101,339
5.9
5,677
6.1
`).results?.map(({ period }) => [period.kind, period.quarter, period.to]),
  ).toEqual([
    ['year-to-date', 2, '2019-09-30'],
    ['year-to-date', 2, '2018-09-30'],
  ])
})

test('dividends whose payments are rows: the years of the release, of which a translation repeats one', () => {
  const table = (total: string): string => `Consolidated Results for Year Ended March 31, 2020
(Millions of yen)
Net sales for the year ended March 31, 2020 were 41,200 million yen.
Cash dividends per share
Yen
U.S. dollars
March 31, 2019
March 31, 2020
March 31, 2020
Interim
14.00
15.00
0.14
Year-end
14.00
16.00
0.15
Total
28.00
${total}
0.29
`
  const dividends = (text: string) =>
    read(text).dividends?.map(({ fiscalYearEnd, forecast, secondQuarter, yearEnd, annual }) => [
      fiscalYearEnd,
      forecast,
      secondQuarter?.amount,
      yearEnd?.amount,
      annual?.amount,
    ])
  expect(dividends(table('31.00'))).toEqual([
    ['2019-03-31', false, 14, 14, 28],
    ['2020-03-31', false, 15, 16, 31],
  ])
  // payments that do not come to their total are not what they seem
  expect(dividends(table('33.00'))).toEqual([['2019-03-31', false, 14, 14, 28]])
})
