import { describe, expect, test } from 'vitest'
import { lines, read, told } from '../support/earnings-lines.js'

test('row titles that put the year first', () => {
  expect(
    told(`Summary of Consolidated Financial Results
for the First Quarter Fiscal Year 2021, Ending December 31, 2021
1. Consolidated Financial Results for the first quarter
(From January 1, 2021 to March 31, 2021)
(Millions of yen)
Net sales
Operating profit
Ordinary profit
2021 the first quarter
40,118
7.2
(1,204)
-
(998)
-
term
2020 the first quarter
37,424
(3.0)
611
2.5
700
1.1
term`)?.map(({ fiscalYear, kind, quarter, figures }) => [kind, quarter, fiscalYear, ...figures]),
  ).toEqual([
    ['quarter', 1, 2021, 'netSales 40118000000 7.2', 'operatingProfit -1204000000', 'ordinaryProfit -998000000'],
    ['quarter', 1, 2020, 'netSales 37424000000 -3', 'operatingProfit 611000000 2.5', 'ordinaryProfit 700000000 1.1'],
  ])
})

describe('heads of profit and of what a share earns, torn over lines', () => {
  const text = (
    heads: string,
    units: string,
    first: string,
    second: string,
  ): string => `Summary of Consolidated Financial Results for the Nine Months Ended June 30, 2012
1. Consolidated business results for the nine months (October 1, 2011 - June 30, 2012)
(1) Results of operations (Fractions less than ¥1 million have been omitted.) Sales Percentage Operating Percentage change income change (¥ millions) (%) (¥ millions) (%) Nine months ended June 30, 2012 81,445 (0.9) 2,812 21.7 June 30, 2011 82,177 (4.7) 2,311 48.9 ${heads} ${units} Nine months ended June 30, 2012 ${first} June 30, 2011 ${second} Note: unaudited`
  const profits = (all: string): string[][] | undefined => told(all)?.map(({ figures }) => figures.slice(2))

  test('two columns of yen: the second is diluted', () => {
    expect(
      profits(
        text(
          'Net income Percentage Net income per Net income per change share share (Primary) (Diluted)',
          '(¥ millions) (%) (¥) (¥)',
          '1,940 50.7 18.65 18.55',
          '1,287 (52.2) 12.40 12.33',
        ),
      ),
    ).toEqual([
      ['profit 1940000000 50.7', 'earningsPerShare 18.65', 'dilutedEarningsPerShare 18.55'],
      ['profit 1287000000 -52.2', 'earningsPerShare 12.4', 'dilutedEarningsPerShare 12.33'],
    ])
  })

  test('one column of yen, a loss', () => {
    expect(
      profits(text('Net income Percentage Net income per change share', '(¥ millions) (%) (¥)', '(940) - (9.05)', '1,287 (52.2) 12.40')),
    ).toEqual([
      ['profit -940000000', 'earningsPerShare -9.05'],
      ['profit 1287000000 -52.2', 'earningsPerShare 12.4'],
    ])
  })

  test('two columns of yen of which none is called diluted: not read', () => {
    expect(
      profits(
        text(
          'Net income Percentage Net income per Net income per change share share',
          '(¥ millions) (%) (¥) (¥)',
          '1,940 50.7 18.65 18.55',
          '1,287 (52.2) 12.40 12.33',
        ),
      ),
    ).toEqual([[], []])
  })
})

describe('years numbered by their beginning', () => {
  const text = `FINANCIAL RESULTS FOR THE FISCAL YEAR ENDED MARCH 31, 2003
1. Consolidated Results for the Fiscal Year Ended March 31, 2003 (April 1, 2002 to March 31, 2003)
(1) Results of Operations
              Net Sales            Operating Income
              (Million yen) (%)    (Million yen) (%)
FY2002         61,330  (2.9)        2,822  2.1
FY2001         63,160  (0.8)        2,764  (12.4)
(2) Financial Position
              Total Assets    Shareholders' Equity   Equity Ratio   Shareholders' Equity
              (Million yen)   (Million yen)          (%)            per share (yen)
FY2002          70,315         31,204                44.4           412.80
FY2001          73,022         29,417                40.3           388.37
`

  test('the newest row of a table of results is the year that the release is about', () => {
    const { results, financialPosition } = read(text)
    expect(results?.map(({ period, figures }) => [period, ...lines(figures)])).toEqual([
      [
        { kind: 'full-year', fiscalYear: 2002, fiscalYearEnd: '2003-03-31', from: '2002-04-01', to: '2003-03-31' },
        'netSales 61330000000 -2.9',
        'operatingProfit 2822000000 2.1',
      ],
      [{ kind: 'full-year', fiscalYear: 2001 }, 'netSales 63160000000 -0.8', 'operatingProfit 2764000000 -12.4'],
    ])
    expect(financialPosition?.map(({ asOf, figures }) => [asOf, ...lines(figures)])).toEqual([
      ['2003-03-31', 'totalAssets 70315000000', 'ownersEquity 31204000000', 'equityRatioPercent 44.4', 'bookValuePerShare 412.8'],
    ])
  })

  test('numbers of the years in which they end stay so', () => {
    const { results } = read(text.replaceAll('FY2002', 'FY2003').replaceAll('FY2001', 'FY2002'))
    expect(results?.map(({ period }) => period)).toEqual([
      { kind: 'full-year', fiscalYear: 2003, fiscalYearEnd: '2003-03-31', from: '2002-04-01', to: '2003-03-31' },
      { kind: 'full-year', fiscalYear: 2002 },
    ])
  })
})

test('figures of a part in square brackets between the rows of a balance', () => {
  expect(
    read(`Financial Results for the Six Months ended August 31, 2022
1. Consolidated Results for the Six Months ended August 31, 2022 (March 1, 2022 to August 31, 2022)
(2) Financial Position
Total assets
Net assets
Equity ratio
Net assets per share
million yen
million yen
%
yen
August 31, 2022
812,511
286,727
33.0
1,514.11
[excl. Leasing]
[519,483]
[199,958]
[36.3]
-
February 28, 2022
798,523
280,232
32.8
1,488.12
[excl. Leasing]
[508,040]
[194,061]
[35.5]
-
`).financialPosition?.map(({ asOf, figures }) => [asOf, ...lines(figures)]),
  ).toEqual([
    ['2022-08-31', 'totalAssets 812511000000', 'netAssets 286727000000', 'equityRatioPercent 33', 'bookValuePerShare 1514.11'],
    ['2022-02-28', 'totalAssets 798523000000', 'netAssets 280232000000', 'equityRatioPercent 32.8', 'bookValuePerShare 1488.12'],
  ])
})
