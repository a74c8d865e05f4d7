import { describe, expect, test } from 'vitest'
import { lines, read, told } from '../support/earnings-lines.js'

describe('rows and their changes', () => {
  test('"% change" behind an amount in thousands is the title of the next row', () => {
    expect(
      told(`Consolidated results of Asahara Machine Works, Ltd. for the nine months ended December 31, 2012
(Yen in millions) Nine months ended December 31, 2011 2012 Net sales ¥ 41,220 ¥ 39,571 % change from the previous period 2.5 % (4.0)% Profit from operations 3,105 2,484 % change from the previous period 11.1 % (20.0)%`),
    ).toEqual([
      { kind: 'year-to-date', quarter: 3, to: '2012-12-31', figures: ['netSales 39571000000 -4', 'operatingProfit 2484000000 -20'] },
      { kind: 'year-to-date', quarter: 3, to: '2011-12-31', figures: ['netSales 41220000000 2.5', 'operatingProfit 3105000000 11.1'] },
    ])
  })

  test('what others than the owners have of a profit is not theirs', () => {
    expect(
      told(`Consolidated Financial Results for the Six Months Ended September 30, 2018
(Millions of yen)
Six months ended September 30 2018 2017
Operating revenue 90,410 88,310
Operating income 7,140 6,922
Profit 4,820 4,633
Profit (loss) attributable to non-controlling interests 212 (35)
Profit attributable to owners of parent 4,608 4,668
`)?.map(({ figures }) => figures.at(-1)),
    ).toEqual(['profitAttributableToOwnersOfParent 4608000000', 'profitAttributableToOwnersOfParent 4668000000'])
    expect(
      told(`Consolidated financial results for the six months ended September 30, 2018
Net sales for the six months ended September 30, 2018 were ¥90,410 million, profit attributable to minority interests was ¥212 million and profit attributable to owners of parent was ¥4,608 million.`)?.[0]
        ?.figures,
    ).toEqual(['netSales 90410000000', 'profitAttributableToOwnersOfParent 4608000000'])
  })
})

describe('heads', () => {
  test('"Percentage change" over the column beside each figure, whole or torn', () => {
    const whole = 'Sales (¥ millions) Percentage change (%) Operating income (¥ millions) Percentage change (%)'
    const torn = 'Sales Percentage Operating Percentage change income change (¥ millions) (%) (¥ millions) (%)'
    for (const heads of [whole, torn])
      expect(
        told(`Summary of consolidated financial results for the six months ended June 30, 2013
1. Results for the first six months of the current fiscal year (January 1, 2013 - June 30, 2013)
${heads} Six months ended June 30, 2013 52,118 (1.4) 3,306 12.9 June 30, 2012 52,858 3.0 2,928 (8.1)`)?.map(({ figures }) => figures),
      ).toEqual([
        ['netSales 52118000000 -1.4', 'operatingProfit 3306000000 12.9'],
        ['netSales 52858000000 3', 'operatingProfit 2928000000 -8.1'],
      ])
  })

  test('ratios behind earnings per share, the one after the other in a line', () => {
    expect(
      told(`Consolidated Financial Statements for the Year Ended March 31, 2017
(1) Consolidated operating results
Earnings per share (Yen) Fully diluted earnings per share (Yen) Return on equity Ratio of Ordinary profit to total assets Ratio of Operating profit to net sales March 31, 2017 (18.22) - (3.1%) 0.9% 1.4% March 31, 2016 40.05 - 6.6% 5.8% 6.3%`),
    ).toEqual([
      { kind: 'full-year', fiscalYearEnd: '2017-03-31', to: '2017-03-31', figures: ['earningsPerShare -18.22'] },
      { kind: 'full-year', fiscalYearEnd: '2016-03-31', to: '2016-03-31', figures: ['earningsPerShare 40.05'] },
    ])
  })

  test("the owners by their company's name, a dash before basic and diluted in a line of its own", () => {
    expect(
      told(`Consolidated Financial Results for the Three Months Ended June 30, 2015
|
Net income
attributable to
shareholders of
Tomizawa Corporation
per share
-
Basic
|
Net income
attributable to
shareholders of
Tomizawa Corporation
per share
-
Diluted
|
|
Yen
|
Yen
|
Three months ended June 30, 2015
|
31.07
|
30.98
|
Three months ended June 30, 2014
|
28.44
|
28.40
`)?.map(({ figures }) => figures),
    ).toEqual([
      ['earningsPerShare 31.07', 'dilutedEarningsPerShare 30.98'],
      ['earningsPerShare 28.44', 'dilutedEarningsPerShare 28.4'],
    ])
  })
})

describe('titles of rows', () => {
  test('"First three months | cells | of Fiscal 2024": the year stands behind the cells', () => {
    expect(
      told(`Consolidated Financial Results for the First Quarter of Fiscal 2024
1. Consolidated Financial Results for the First Quarter of Fiscal 2024 (April 1, 2023 to June 30, 2023)
Net sales
Operating profit
Millions of yen
%
Millions of yen
%
First three months
61,304
2.2
4,410
10.5
of Fiscal 2024
First three months
59,984
7.4
3,991
21.0
of Fiscal 2023
`),
    ).toEqual([
      {
        kind: 'quarter',
        quarter: 1,
        fiscalYear: 2024,
        from: '2023-04-01',
        to: '2023-06-30',
        figures: ['netSales 61304000000 2.2', 'operatingProfit 4410000000 10.5'],
      },
      { kind: 'quarter', quarter: 1, fiscalYear: 2023, figures: ['netSales 59984000000 7.4', 'operatingProfit 3991000000 21'] },
    ])
  })

  test('"2016 fiscal year" behind a unit, a comma before "to" in the range', () => {
    const { results, financialPosition } = read(`Flash Report on the Consolidated Result for the Fiscal Year Ended February 28, 2017
1. Consolidated performance for 2016 fiscal year (from March 1, 2016, to February 28, 2017)
Gross operating revenue Operating income ¥ Million % ¥ Million % 2016 fiscal year 83,452 7.2 9,541 2.9 2015 fiscal year 77,913 2.6 9,272 (3.5)
(2) Consolidated financial position Total assets Net assets Equity ratio Net assets per share ¥ Million ¥ Million % Yen 2016 fiscal year 103,212 42,997 41.5 1,643.97 2015 fiscal year 99,614 40,795 40.8 1,561.25`)
    expect(results?.map(({ period }) => period)).toEqual([
      { kind: 'full-year', fiscalYear: 2016, fiscalYearEnd: '2017-02-28', from: '2016-03-01', to: '2017-02-28' },
      { kind: 'full-year', fiscalYear: 2015 },
    ])
    expect(lines(results?.[1]?.figures)).toEqual(['netSales 77913000000 2.6', 'operatingProfit 9272000000 -3.5'])
    // the year before has no day that is printed
    expect(financialPosition?.map(({ asOf, figures }) => [asOf, ...lines(figures)])).toEqual([
      ['2017-02-28', 'totalAssets 103212000000', 'netAssets 42997000000', 'equityRatioPercent 41.5', 'bookValuePerShare 1643.97'],
    ])
  })
})

test('other comprehensive income is a part of it', () => {
  expect(
    told(`Financial Results for the Six Months Ended June 30, 2012
Net sales Operating income million yen % million yen % Six months ended June 30, 2012 22,304 6.0 1,726 8.1 Six months ended June 30, 2011 21,042 8.5 1,597 9.2
Note: Accumulated other comprehensive income Six months ended June 30, 2012 (558) million yen Six months ended June 30, 2011 (3,281) million yen`)?.map(
      ({ figures }) => figures.length,
    ),
  ).toEqual([2, 2])
})

describe('percentages', () => {
  test('a row that lacks one: each printed sign stands behind its value', () => {
    expect(
      told(`Summary of Consolidated Financial Results [IFRS] for the First Three Months of the Fiscal Year Ending March 31, 2019
(Unit: Millions of Yen) Profit attributable to owners of the parent Total comprehensive income Basic earnings per share (Yen) Diluted earnings per share (Yen) Three months ended Jun. 30, 2018 5,220 (13.0)% 6,453 39.48 39.39 Three months ended Jun. 30, 2017 6,000 18.3% 1,667 (44.2)% 45.44 45.28`)?.map(
        ({ figures }) => figures,
      ),
    ).toEqual([
      [
        'profitAttributableToOwnersOfParent 5220000000 -13',
        'comprehensiveIncome 6453000000',
        'earningsPerShare 39.48',
        'dilutedEarningsPerShare 39.39',
      ],
      [
        'profitAttributableToOwnersOfParent 6000000000 18.3',
        'comprehensiveIncome 1667000000 -44.2',
        'earningsPerShare 45.44',
        'dilutedEarningsPerShare 45.28',
      ],
    ])
  })

  test('the sign alone, its percentage not printed', () => {
    expect(
      told(`Consolidated Financial Results for the Nine Months Ended September 30, 2016
Millions of yen Net Sales Operating Income Ordinary Income Nine Months Ended September 30, 2016 168,002 % 20,451 % 19,985 % Nine Months Ended December 31, 2015 % % %`)?.map(
        ({ figures }) => figures,
      ),
    ).toEqual([['netSales 168002000000', 'operatingProfit 20451000000', 'ordinaryProfit 19985000000']])
  })
})

describe('the head of a flattened text', () => {
  test("a page's number before the date, a range behind the headline", () => {
    const body = `Company name: Minagawa Foods Corporation Stock code: 2899 Stock exchange listing: Tokyo Stock Exchange Contact: Taro Yamada, General Manager, Finance Department Tel. +81-3-0000-0000 Scheduled date for filing of securities report: February 13, 2009 Net sales Operating income Nine months ended Million yen % Million yen % December 31, 2008 74,574 2.1 4,801 (3.0) December 31, 2007 73,040 0.1 4,950 3.3`
    expect(read(`- 1 - January 30, 2009 Consolidated Financial Results for the Nine Months Ended December 31, 2008 ${body}`)).toMatchObject(
      {
        headline: 'Consolidated Financial Results for the Nine Months Ended December 31, 2008',
        announcedOn: '2009-01-30',
      },
    )
    expect(
      read(`January 30, 2009 Third Quarter Consolidated Financial Results April 1, 2008 – December 31, 2008 ${body}`).announcedOn,
    ).toBe('2009-01-30')
  })

  test('a month with a slip of the pen, the yen sign of a filing', () => {
    expect(
      told(`Consolidated Financial Results for the Six Months Ended September 30, 2014
1. Consolidated Results (April 1, 2014 through Septermber 30, 2014)
Orders received expanded to (Y) 51.3 billion, net sales expanded to (Y) 41.2 billion and operating income was (Y) 3,105 million.
(Note) Comprehensive income (loss): six months ended September 30, 2014 (Y) (220) million (-%); six months ended September 30, 2013 (Y) 824 million (-%)`),
    ).toMatchObject([
      { to: '2014-09-30', figures: ['comprehensiveIncome -220000000', 'netSales 41200000000', 'operatingProfit 3105000000'] },
      { to: '2013-09-30', figures: ['comprehensiveIncome 824000000'] },
    ])
  })
})

describe('notes and balances', () => {
  test('a note whose name has the unit in brackets', () => {
    expect(
      told(`Summary of Financial Results for the Second Quarter of Fiscal Year Ending March 31, 2021
(Six Months Ended September 30, 2020)
(April 1, 2020 – September 30, 2020)
Note: Comprehensive income (million yen) 2Q FY03/2021: 1,565 (down 91.2%) 2Q FY03/2020: 17,816 (down 17.7%)`)?.map(
        ({ figures }) => figures,
      ),
    ).toEqual([['comprehensiveIncome 1565000000 -91.2'], ['comprehensiveIncome 17816000000 -17.7']])
  })

  test("equity under the issuer's name, net assets of its shareholders, a note that runs into the last cell", () => {
    const position = (text: string) => read(text).financialPosition?.map(({ asOf, figures }) => [asOf, ...lines(figures)])
    expect(
      position(`Consolidated Financial Results for the Nine Months Ended December 31, 2009
(2) Consolidated financial position: (Yen in millions, except per share amounts) March 31, 2009 December 31, 2009 Total assets ¥ 773,802 ¥ 791,467 Asahara Corporation shareholders’ equity 323,663 321,194 Asahara Corporation shareholders’ equity per share 3,212.32 3,199.05`),
    ).toEqual([
      ['2009-12-31', 'totalAssets 791467000000', 'ownersEquity 321194000000', 'bookValuePerShare 3199.05'],
      ['2009-03-31', 'totalAssets 773802000000', 'ownersEquity 323663000000', 'bookValuePerShare 3212.32'],
    ])
    expect(
      position(`Consolidated Summary Report <under IFRS> For the six months ended June 30, 2020
(2) Financial Conditions Total Assets Total Net Assets Net Assets Attributable to Tomizawa Shareholders Net Assets Attributable to Tomizawa Shareholders to Total Net Assets As of million yen million yen million yen % June 30, 2020 116,298 61,040 57,995 49.9 December 31, 2019 101,179 61,386 58,344 57.7Note: figures are rounded`),
    ).toEqual([
      ['2020-06-30', 'totalAssets 116298000000', 'netAssets 61040000000', 'ownersEquity 57995000000', 'equityRatioPercent 49.9'],
      ['2019-12-31', 'totalAssets 101179000000', 'netAssets 61386000000', 'ownersEquity 58344000000', 'equityRatioPercent 57.7'],
    ])
  })

  test('heads of which one is parted by the others: "Gross operating | … | revenue"', () => {
    expect(
      told(`(Amounts less than one million yen are truncated)
1. Consolidated operating results for 2022 fiscal year (from March 1, 2022 to February 28, 2023)
Note: Percentages represent increases (decreases) compared with the previous fiscal year.
Gross operating
Profit
Operating income
Ordinary income
attributable to
revenue
owners of parent
For the fiscal year ended
Millions
%
Millions
%
Millions
%
Millions
%
of yen
of yen
of yen
of yen
February 28, 2023
88,621
4.6
5,056
6.9
5,453
2.4
2,689
7.9
February 28, 2022
84,724
3.1
4,730
(1.2)
5,325
0.8
2,492
2.2
`)?.map(({ figures }) => figures),
    ).toEqual([
      [
        'netSales 88621000000 4.6',
        'operatingProfit 5056000000 6.9',
        'ordinaryProfit 5453000000 2.4',
        'profitAttributableToOwnersOfParent 2689000000 7.9',
      ],
      [
        'netSales 84724000000 3.1',
        'operatingProfit 4730000000 -1.2',
        'ordinaryProfit 5325000000 0.8',
        'profitAttributableToOwnersOfParent 2492000000 2.2',
      ],
    ])
  })
})
