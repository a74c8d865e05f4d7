import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  return result.data.record
}

/** Metric and value of the figures of each period. */
const figures = (text: string) =>
  (read(text).results ?? []).map(({ figures }) =>
    figures.map(({ metric, value, yearOnYearPercent = '' }) =>
      `${metric} ${typeof value === 'number' ? value : value.amount} ${yearOnYearPercent}`.trim(),
    ),
  )

const HEAD = `Summary of Financial Results for the Year Ended March 31, 2016 [Japanese GAAP]
1. Results for the year ended March 31, 2016 (April 1, 2015 to March 31, 2016)
`

describe('the table of profit per share and ratios', () => {
  test('heads in order, a dash for the diluted figure', () => {
    expect(
      figures(`${HEAD}Basic earnings per share Diluted earnings per share Return on equity Ordinary profit to total assets Operating profit to net sales
Year ended Yen Yen % % %
March 31, 2016 61.40 60.02 7.1 5.5 7.1
March 31, 2015 54.55 - 8.3 6.4 8.4
`),
    ).toEqual([['earningsPerShare 61.4', 'dilutedEarningsPerShare 60.02'], ['earningsPerShare 54.55']])
  })

  test('heads torn over lines between those of ratios', () => {
    expect(
      figures(`${HEAD}Basic earnings
Diluted earnings
Return
Ordinary profit/
Operating profit/
per share
per share
on equity
total assets
net sales
Yen
Yen
%
%
%
Year ended March 31, 2016
¥88.10
―
4.9
3.4
2.5
Year ended March 31, 2015
¥(12.05)
―
(0.8)
0.7
0.5
`),
    ).toEqual([['earningsPerShare 88.1'], ['earningsPerShare -12.05']])
  })

  test('profit in front, cells lost: amounts, yen of a share and percentages are told by their digits', () => {
    expect(
      figures(`${HEAD}Net profit Net profit per share Net profit per share after adjustment of latent shares Return on equity Ratio of ordinary income to total assets Ratio of operating income to sales
million yen % yen yen % % %
Year ended March 31, 2016 (214) (40.18) (5.1) (1.2) 0.9
Year ended March 31, 2015 120 22.53 2.8 1.9 2.4
`),
    ).toEqual([
      ['profit -214000000', 'earningsPerShare -40.18'],
      ['profit 120000000', 'earningsPerShare 22.53'],
    ])
  })

  test('what the company earns by the equity method is no equity of its own', () => {
    const { financialPosition } = read(`${HEAD}Net sales Operating profit Ordinary profit
Millions of yen % Millions of yen % Millions of yen %
Year ended March 31, 2016 8,214 1.2 402 3.0 411 2.2
Year ended March 31, 2015 8,117 0.4 390 1.1 402 1.9
(Reference) Equity in earnings of affiliates: Year ended March 31, 2016: ¥14 million Year ended March 31, 2015: ¥11 million
(Reference) Equity: As of March 31, 2016: ¥5,102 million
`)
    expect(financialPosition?.map(({ asOf, figures }) => [asOf, figures[0]?.value])).toEqual([
      ['2016-03-31', { amount: 5102000000, currency: 'JPY' }],
    ])
  })
})

describe('sentences of change', () => {
  test('a change as an amount, then again as a percentage', () => {
    expect(
      figures(`Niko Paper Reports Results for the First Quarter

For the three-month period from April 1, 2022 to June 30, 2022, net sales decreased 4.2 billion yen, or 11.3%, compared with the corresponding period of the previous fiscal year to 33.1 billion yen. Operating income before special items was 3.9 billion yen. Operating income was 3.2 billion yen, a decrease of 0.9 billion yen, or 21.8%, year on year.
`),
    ).toEqual([['netSales 33100000000 -11.3', 'operatingProfit 3200000000 -21.8']])
  })

  test('digits whose others were lost, and the millions of another line, are no values', () => {
    expect(
      figures(`Oriono Foods Announces Results for the Year Ended March 31, 2016

Net sales for the year ended March 31, 2016 were 40.1 billion yen. Operating income yen 101, % 93,509 (8.4)%. Net income per share (3.10) Reference: equity 795,903 million yen.
`),
    ).toEqual([['netSales 40100000000']])
  })
})
