import { describe, expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

type Figures = readonly { readonly metric: string; readonly value?: unknown; readonly yearOnYearPercent?: number | undefined }[]

const lines = (figures: Figures | undefined) =>
  (figures ?? []).map(({ metric, value, yearOnYearPercent = '' }) => {
    const amount = typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value
    return `${metric} ${amount} ${yearOnYearPercent}`.trim()
  })

const told = (text: string) => read(text).results?.map(({ period, figures }) => ({ ...period, figures: lines(figures) }))

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
