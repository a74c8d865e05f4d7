import { describe, expect, test } from 'vitest'
import { lines, read, told } from '../support/earnings-lines.js'

describe('periods', () => {
  test('a range whose dash was lost: its second day is no date of the release', () => {
    const record = read(
      `Flash Report Consolidated Basis Results for the Third Quarter of Fiscal 2016 (April 1, 2016December 31, 2016) Company name: Hamano Metal Corporation Stock listing: Tokyo, Nagoya stock exchanges Code number: 5999 Contact: Taro Yamada, General Manager Telephone: +81-3-0000-0000 Scheduled date to submit Securities Report: February 13, 2017 1. Consolidated Financial Results through the Third Quarter of Fiscal 2016 (April 1, 2016December 31, 2016) Net sales Operating profit Millions of yen % Millions of yen % Third quarter of Fiscal 2016 51,103 8.5 5,717 9.2 Third quarter of Fiscal 2015 47,100 5.0 5,235 22.1`,
    )
    expect(record.announcedOn).toBeUndefined()
    expect(record.results?.map(({ period }) => period)).toEqual([
      { kind: 'year-to-date', quarter: 3, fiscalYear: 2016, from: '2016-04-01', to: '2016-12-31' },
      { kind: 'year-to-date', quarter: 3, fiscalYear: 2015 },
    ])
  })

  test('"3Q FYE March 31, 2019": the day is the year\'s end', () => {
    expect(
      told(`Summary of Consolidated Financial Results for the Third Quarter of the Fiscal Year Ending March 31, 2019
1. Consolidated Earnings through the Third Quarter of the Fiscal Year Ending March 31, 2019 (April 1, 2018 to December 31, 2018)
Net sales Operating profit
Millions of yen % Millions of yen %
3Q FYE March 31, 2019 81,746 (1.1) 5,906 (4.1)
3Q FYE March 31, 2018 82,468 24.6 6,159 16.4
`)?.map(({ figures: _, ...period }) => period),
    ).toEqual([
      { kind: 'year-to-date', quarter: 3, fiscalYearEnd: '2019-03-31', from: '2018-04-01', to: '2018-12-31' },
      { kind: 'year-to-date', quarter: 3, fiscalYearEnd: '2018-03-31' },
    ])
  })

  test("a year's number alone in the brackets behind it, a bracket before the date of the release", () => {
    expect(
      read(
        `1 Consolidated Financial Results for the Fiscal Year Ended March 31, 2017 (FY2016) [Japanese GAAP] May 12, 2017 Company name: Koganei Construction Co., Ltd. Stock exchange listing: Tokyo Stock Exchange Stock code: 1899 Contact: Taro Yamada, General Manager Scheduled date for dividend payment: June 30, 2017 1. Consolidated financial results for the fiscal year ended March 31, 2017 (FY2016) (From April 1, 2016 to March 31, 2017) (Millions of yen, rounded down) Net sales Operating income % % FY2016 48,252 (3.8) 4,822 19.9 FY2015 50,158 (1.7) 4,022 6.8`,
      ),
    ).toMatchObject({
      announcedOn: '2017-05-12',
      results: [
        { period: { kind: 'full-year', fiscalYear: 2016, fiscalYearEnd: '2017-03-31', from: '2016-04-01', to: '2017-03-31' } },
        { period: { kind: 'full-year', fiscalYear: 2015 } },
      ],
    })
  })
})

describe('cells', () => {
  test('a dash before an amount in a row that lacks cells: no minus that nobody printed', () => {
    expect(
      told(`Summary of the 1st Quarter Financial Results for FY2011 Ending March 2012
1. Summary of the 1st Quarter Results for FY2011 Ending March 2012 (April 1, 2011 - June 30, 2011)
Net Sales Operating Income (Loss) Ordinary Income (Loss) Net Income (Loss) (Unit: million yen) % (Unit: million yen) % (Unit: million yen) % (Unit: million yen) %1st Quarter of FY2011 44,092 2.6 368 - 185 - 1,307 -1st Quarter of FY2010 42,804 (32.2) (787) - (798) - 846 109.3`)?.map(
        ({ figures }) => figures,
      ),
    ).toEqual([
      ['netSales 44092000000 2.6', 'operatingProfit 368000000', 'ordinaryProfit 185000000', 'profit 1307000000'],
      ['netSales 42804000000 -32.2', 'operatingProfit -787000000', 'ordinaryProfit -798000000', 'profit 846000000 109.3'],
    ])
  })

  test('amounts and one figure per share, the changes and the diluted figure left blank', () => {
    expect(
      told(`Results for the Third Quarter of Fiscal 2019 (April 1, 2019 - December 31, 2019)
Profit attributable to owners of the parent Total comprehensive income Basic earnings per share Diluted earnings per share Millions of yen % Millions of yen % Yen Yen Third quarter of Fiscal 2019 (7,379) (6,388) (38.23) Third quarter of Fiscal 2018 6,633 4,934 34.11`)?.map(
        ({ figures }) => figures,
      ),
    ).toEqual([
      ['profitAttributableToOwnersOfParent -7379000000', 'comprehensiveIncome -6388000000', 'earningsPerShare -38.23'],
      ['profitAttributableToOwnersOfParent 6633000000', 'comprehensiveIncome 4934000000', 'earningsPerShare 34.11'],
    ])
  })

  test("a note's signed percentage tells nothing of the brackets of cells", () => {
    expect(
      told(`Consolidated Financial Statements for the Year Ended March 31, 2019
(Millions of yen) Net sales Operating profit March 31, 2019 78,531 (13.4%) 6,136 (7.6%) March 31, 2018 90,652 0.5% 6,641 (0.1%) Note: Comprehensive income: March 31, 2019: ¥ 2,489 million (-43.3%)`)?.map(
        ({ figures }) => figures.slice(0, 2),
      ),
    ).toEqual([
      ['netSales 78531000000 -13.4', 'operatingProfit 6136000000 -7.6'],
      ['netSales 90652000000 0.5', 'operatingProfit 6641000000 -0.1'],
    ])
  })
})

describe('heads torn over lines', () => {
  test('figures per share before ratios', () => {
    for (const heads of [
      'Diluted Net Ordinary Operating Net Income (Loss) Income ROE Income to Income to per Share per Share Total Assets Net Sales Yen Yen % % %',
      'Net Income\n\nDiluted Net\n\nOrdinary\n\nOperating\n\nIncome\n\nROE\n\nIncome to\n\nIncome to\n\nper Share\n\nper Share\n\nTotal Assets\n\nNet Sales\n\nYen\n\nYen\n\n%\n\n%\n\n%\n\n',
    ])
      expect(
        told(`Consolidated Financial Results for the Fiscal Year Ended March 31, 2019 [J-GAAP]
1. Consolidated financial results for the year ended March 31, 2019 (April 1, 2018 - March 31, 2019)
${heads} Year ended March 31, 2019 135.18 135.08 7.3 3.6 4.0 Year ended March 31, 2018 (18.22) – (3.5) 3.3 3.6`)?.map(
          ({ figures }) => figures,
        ),
      ).toEqual([['earningsPerShare 135.18', 'dilutedEarningsPerShare 135.08'], ['earningsPerShare -18.22']])
  })

  test('comprehensive income whose noun stands on the next line, "Total equity" twice', () => {
    expect(
      told(`Consolidated Financial Results for the Nine Months Ended December 31, 2020 [IFRS]
1. Consolidated Financial Results for the Nine Months Ended December 31, 2020 (from April 1, 2020 to December 31, 2020)
Profit for the period
Total comprehensive
Basic earnings
Diluted earnings
attributable to
income for the period
per share
per share
owners of the parent
Millions of yen
%
Millions of yen
%
Yen
Yen
Nine months ended
6,666
21.6
4,987
(67.8)
123.69
123.45
December 31, 2020
`)?.[0]?.figures,
    ).toEqual([
      'profitAttributableToOwnersOfParent 6666000000 21.6',
      'comprehensiveIncome 4987000000 -67.8',
      'earningsPerShare 123.69',
      'dilutedEarningsPerShare 123.45',
    ])
    expect(
      read(`Consolidated Financial Results for the Six Months Ended June 30, 2021 (from January 1, 2021 to June 30, 2021)
(2) Consolidated Financial Position
(Millions of yen)
Total equity
Ratio of equity
Total assets
Total equity
attributable to
attributable to
owners of the parent
owners of the parent
company
company
As of June 30, 2021
65,934
54,055
53,767
81.5%
As of December 31, 2020
59,088
51,131
49,985
84.6%
`).financialPosition?.map(({ asOf, figures }) => [asOf, ...lines(figures)]),
    ).toEqual([
      ['2021-06-30', 'totalAssets 65934000000', 'netAssets 54055000000', 'ownersEquity 53767000000', 'equityRatioPercent 81.5'],
      ['2020-12-31', 'totalAssets 59088000000', 'netAssets 51131000000', 'ownersEquity 49985000000', 'equityRatioPercent 84.6'],
    ])
  })
})

describe('tables that were printed column by column, and days without words', () => {
  test('two titles together, then the cells of each column', () => {
    const { results, financialPosition } = read(`Consolidated Financial Statements for the 12-month period ended March 31, 2009 (FY2009)
1. Consolidated Results for the Period of FY2009 (April 1, 2008 - March 31, 2009)
(Millions of yen, rounded down) Net Sales Operating Income Net Income FY2009 FY2008 41,823 50,322 -16.9% 8.1% 3,450 4,086 -15.6% 0.7% 1,813 1,741 4.1% 79.7%
(2) Consolidated financial position (Millions of yen; except as indicated) Total Assets Net Assets Equity Ratio Net Assets per Share (yen) FY2009 FY2008 57,667 64,831 25,487 24,281 44.2% 37.5% 1,370.98 1,347.09
(3) Consolidated cash flows (Millions of yen) Cash flow from Operating Activities Cash flow from Investing Activities FY2009 FY2008 5,014 5,920 3,483 3,439`)
    expect(results?.map(({ figures }) => lines(figures))).toEqual([
      ['netSales 41823000000 -16.9', 'operatingProfit 3450000000 -15.6', 'profit 1813000000 4.1'],
      ['netSales 50322000000 8.1', 'operatingProfit 4086000000 0.7', 'profit 1741000000 79.7'],
    ])
    expect(financialPosition?.map(({ asOf, figures }) => [asOf, ...lines(figures)])).toEqual([
      ['2009-03-31', 'totalAssets 57667000000', 'netAssets 25487000000', 'equityRatioPercent 44.2', 'bookValuePerShare 1370.98'],
    ])
  })

  test('days side by side of which the first alone has the words of its period; the unit to which amounts are rounded', () => {
    expect(
      told(`Amounts are rounded down to the nearest million yen.
1. Consolidated results for FY2020 3Q (April 1, 2020, through December 31, 2020)
Operating results (accumulated)
Nine months ending
December 31, 2019
December 31, 2020
YoY (%)
Net sales
80,269
85,120
6.0
Operating income
13,250
19,128
44.4
Net income
9,509
13,219
39.0
`),
    ).toEqual([
      {
        kind: 'year-to-date',
        quarter: 3,
        fiscalYear: 2020,
        from: '2020-04-01',
        to: '2020-12-31',
        figures: ['netSales 85120000000 6', 'operatingProfit 19128000000 44.4', 'profit 13219000000 39'],
      },
      {
        kind: 'year-to-date',
        quarter: 3,
        to: '2019-12-31',
        figures: ['netSales 80269000000', 'operatingProfit 13250000000', 'profit 9509000000'],
      },
    ])
  })
})
