import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  return result.data.record
}

/** Figures as short lines: period's end, metric, amount or number, change. */
function lines(text: string): string[] {
  const { results = [], forecasts = [] } = read(text)
  const of = (list: typeof results | typeof forecasts) =>
    list.flatMap(({ period, figures }) =>
      figures.map(({ metric, value, yearOnYearPercent }) => {
        const amount = typeof value === 'number' ? value : 'amount' in value ? value.amount : `${value.low}-${value.high}`
        return [period.kind, period.to ?? period.fiscalYearEnd ?? period.fiscalYear, metric, amount, yearOnYearPercent]
          .filter((one) => one !== undefined)
          .join(' ')
      }),
    )
  return [...of(results), ...of(forecasts)]
}

describe('tables of figures', () => {
  test('a bank: heads over two lines, a column of changes after each', () => {
    expect(
      lines(`Misaki Bancorp, Inc.
November 11, 2016
Financial Summary for the Six Months Ended September 30, 2016 (Japanese GAAP)

(1) Operating results                                                     (Rounded down to millions of yen)
                      Ordinary    Change     Ordinary    Change     Profit attributable    Change
                       income       (%)       profit       (%)     to owners of parent       (%)
Six months ended
September 30, 2016     21,404       (3.1)      4,880      (22.6)          3,301            (18.9)
September 30, 2015     22,090        1.4       6,305        8.8           4,070             12.2
`),
    ).toEqual([
      'year-to-date 2016-09-30 netSales 21404000000 -3.1',
      'year-to-date 2016-09-30 ordinaryProfit 4880000000 -22.6',
      'year-to-date 2016-09-30 profitAttributableToOwnersOfParent 3301000000 -18.9',
      'year-to-date 2015-09-30 netSales 22090000000 1.4',
      'year-to-date 2015-09-30 ordinaryProfit 6305000000 8.8',
      'year-to-date 2015-09-30 profitAttributableToOwnersOfParent 4070000000 12.2',
    ])
  })

  test('rows of figures: differences are told from changes in percent by their heads', () => {
    expect(
      lines(`Enoura Lines, Ltd.
Financial Highlights for the First Half of FY2017 (April 1 - September 30, 2017)

Consolidated results (billion yen)

\tFirst half FY2016\tFirst half FY2017\tChange\tChange (%)
Operating revenue\t104.0\t110.2\t+6.2\t+6.0
Operating profit\t8.5\t7.4\t-1.1\t-12.9
`),
    ).toEqual([
      'year-to-date 2017-09-30 netSales 110200000000 6',
      'year-to-date 2017-09-30 operatingProfit 7400000000 -12.9',
      'year-to-date 2016 netSales 104000000000',
      'year-to-date 2016 operatingProfit 8500000000',
    ])
  })

  test('rows of figures without heads of their own: what the figures themselves say', () => {
    expect(
      [
        ...lines(`Hakone Optics Corporation
HAKONE, November 5, 2014 - Hakone Optics Corporation (TSE: 7799) today announced its consolidated results for the three months and the six months ended September 30, 2014.

(Millions of yen)
                      Three months ended September 30    Six months ended September 30
                            2014      2013  Change %      2014      2013  Change %
Net revenue               20,200    20,000      1.0     41,000    40,000      2.5
Operating income           1,900     2,000     (5.0)     3,600     4,000    (10.0)
`),
      ].sort(),
    ).toEqual([
      'quarter 2013-09-30 netSales 20000000000',
      'quarter 2013-09-30 operatingProfit 2000000000',
      'quarter 2014-09-30 netSales 20200000000 1',
      'quarter 2014-09-30 operatingProfit 1900000000 -5',
      'year-to-date 2013-09-30 netSales 40000000000',
      'year-to-date 2013-09-30 operatingProfit 4000000000',
      'year-to-date 2014-09-30 netSales 41000000000 2.5',
      'year-to-date 2014-09-30 operatingProfit 3600000000 -10',
    ])
  })

  test('earnings per share beside ratios, empty cells between bars', () => {
    expect(
      lines(`Summary of Financial Results for the Fiscal Year Ended March 31, 2016 [J-GAAP] (Consolidated)
May 11, 2016
Kanda Valve Co., Ltd.

1. Consolidated results for the year ended March 31, 2016 (April 1, 2015 to March 31, 2016)
|  | Net sales |  | Operating income |  |
|  | ¥ million | % | ¥ million | % |
| Year ended March 31, 2016 | 8,000 | -3.6 | (90) |  |
| Year ended March 31, 2015 | 8,300 | 2.2 | 410 | 6.1 |

|  | Net income per share | Return on equity | Ratio of ordinary income to total assets |
|  | ¥ | % | % |
| Year ended March 31, 2016 | 12.35 | 1.7 | 1.4 |
| Year ended March 31, 2015 | 38.24 | 5.1 | 4.0 |
`),
    ).toEqual([
      'full-year 2016-03-31 netSales 8000000000 -3.6',
      'full-year 2016-03-31 operatingProfit -90000000',
      'full-year 2016-03-31 earningsPerShare 12.35',
      'full-year 2015-03-31 netSales 8300000000 2.2',
      'full-year 2015-03-31 operatingProfit 410000000 6.1',
      'full-year 2015-03-31 earningsPerShare 38.24',
    ])
  })
})

const HALF = `Summary of Consolidated Financial Results for the Six Months Ended September 30, 2014 (Japan GAAP)
1. Consolidated results for the six months ended September 30, 2014 (from April 1, 2014 to September 30, 2014)
Net sales
Operating income
¥ million
%
¥ million
%
Six months ended
3,720
9.0
221
11.5
September 30, 2014
Six months ended
3,412
△5.2
198
△18.4
September 30, 2013
`

describe('dates behind the cells of their rows', () => {
  test('a balance sheet is dated by the words behind its cells', () => {
    const { financialPosition } = read(`${HALF}(2) Consolidated financial position
Total assets
Net assets
¥ million
¥ million
As of
6,024
2,819
September 30, 2014
As of
5,873
2,701
March 31, 2014
`)
    expect(
      financialPosition?.map(({ asOf, figures }) => [asOf, ...figures.map(({ value }) => (value as { amount: number }).amount)]),
    ).toEqual([
      ['2014-09-30', 6_024_000_000, 2_819_000_000],
      ['2014-03-31', 5_873_000_000, 2_701_000_000],
    ])
  })
})

describe('dividends', () => {
  test('columns by the payments that heads name, total paid and pay-out ratio left aside', () => {
    const { dividends } = read(`${HALF}2. Dividends
|  | Interim | Year-end | Annual | Total dividends (¥ million) | Payout ratio (%) |
| Year ended March 31, 2014 | ¥6.00 | ¥8.00 | ¥14.00 | 254 | 24.6 |
| Year ending March 31, 2015 (forecast) | ¥7.00 | ¥8.00 | ¥15.00 |  | 29.9 |
`)
    const yen = (amount: number) => ({ amount, currency: 'JPY' })
    expect(dividends).toEqual([
      { fiscalYearEnd: '2014-03-31', forecast: false, secondQuarter: yen(6), yearEnd: yen(8), annual: yen(14) },
      { fiscalYearEnd: '2015-03-31', forecast: true, secondQuarter: yen(7), yearEnd: yen(8), annual: yen(15) },
    ])
  })

  test('heads torn over two lines give no row a wrong payment', () => {
    const { dividends } = read(`${HALF}(2) Dividends per share (yen)
                          First      Second     Fiscal
                         quarter    quarter    year-end    Annual
Year ended March 31, 2014   -         3.00       3.50        6.50
`)
    expect(dividends ?? []).toEqual([])
  })
})

describe('sentences', () => {
  test('the period that a paragraph names is that of the sentences behind', () => {
    const found = lines(`Arai Robotics Reports Third Quarter Results

TOKYO, Feb. 5, 2021 -- Arai Robotics Inc. (TSE: 6111) today reported its consolidated results for the third quarter (October 1 to December 31, 2020) and the nine months ended December 31, 2020.

Net sales for the third quarter were ¥13.6 billion, an increase of 24.8% from ¥10.9 billion in the same quarter of the previous year.

For the nine months, net sales rose 9.7% year on year to ¥35.2 billion. Operating income was ¥2.9 billion, up 11.5%. Profit attributable to owners of parent came to ¥1.9 billion, down 5.0%.
`)
    expect(found).toEqual([
      'quarter 2020-12-31 netSales 13600000000 24.8',
      'year-to-date 2020-12-31 netSales 35200000000 9.7',
      'year-to-date 2020-12-31 operatingProfit 2900000000 11.5',
      'year-to-date 2020-12-31 profitAttributableToOwnersOfParent 1900000000 -5',
    ])
  })
})
