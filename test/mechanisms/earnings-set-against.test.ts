import { describe, expect, test } from 'vitest'
import { parseEarnings } from '../../src/index.js'

/** The figures of results: year, metric, amount, change. */
const told = (text: string): string[] =>
  (parseEarnings(text).record.results ?? []).flatMap(({ period, figures }) =>
    figures.map(({ metric, value, yearOnYearPercent }) =>
      [period.fiscalYear, metric, typeof value === 'number' ? value : value.amount, yearOnYearPercent]
        .filter((one) => one !== undefined)
        .join(' '),
    ),
  )

describe('the quarter that a growth is over', () => {
  test('a comma may stand before "from"', () =>
    expect(
      told(
        'Net sales in the quarter were $310 million, up $12 million, or 4.0%, from the third quarter of 2014. Operating income in the third quarter of 2015 was $41 million.',
      ),
    ).toEqual(['2015 netSales 310000000 4', '2015 operatingProfit 41000000']))

  test('what a later sentence tells of it makes the text none about it', () =>
    expect(
      told(
        'Net sales in the quarter were $310 million, up 4.0% from the third quarter of 2014. Operating income in the third quarter of 2015 was $41 million. Charges were $5 million, while in the third quarter of 2014 they were $9 million.',
      ),
    ).toEqual(['2015 netSales 310000000 4', '2015 operatingProfit 41000000']))

  test('"vs."', () =>
    expect(told('Net income in the third quarter of 2015 was $15.8 million, vs. $4.8 million in the third quarter of 2014.')).toEqual([
      '2015 profit 15800000',
      '2014 profit 4800000',
    ]))
})

describe('what a share earns', () => {
  test('a bracket behind the name says whether it is diluted', () =>
    expect(told('Net income in the third quarter of 2015 was $15.8 million or $0.31 per share (diluted). EPS (basic) was $0.32.')).toEqual([
      '2015 profit 15800000',
      '2015 dilutedEarningsPerShare 0.31',
      '2015 earningsPerShare 0.32',
    ]))

  test('a point behind the sign of a currency stands behind a zero', () =>
    expect(told('Net income in the third quarter of 2015 was $1.8 million, or $.07 per share.')).toEqual([
      '2015 profit 1800000',
      '2015 earningsPerShare 0.07',
    ]))
})

describe('a quarter set against the quarter before', () => {
  const results = (text: string): string[] =>
    (
      parseEarnings(`Tarumi Gauges Co., Ltd. Reports Second Quarter FY2023 Results\n\nNovember 2, 2022\n${text}`).record.results ?? []
    ).flatMap(({ period: { quarter, fiscalYear }, figures }) =>
      figures.map(({ metric, value, yearOnYearPercent = '-' }) =>
        [`Q${quarter}`, fiscalYear ?? '-', metric, typeof value === 'number' ? value : value.amount, yearOnYearPercent].join(' '),
      ),
    )

  test('the period behind what a figure rose from is not that of what it rose to', () =>
    expect(
      results(
        'Net sales increased 12% from 12.6 billion yen in the second quarter of fiscal 2022 to 14.1 billion yen. Operating income increased 12% from 1.6 billion yen in the first quarter of fiscal 2023 to 1.9 billion yen.\n',
      ),
    ).toEqual(['Q2 2023 netSales 14100000000 12', 'Q2 2023 operatingProfit 1900000000 -']))

  test('growth over the quarter before is none on the year', () =>
    expect(
      results(
        'Net sales were 14.1 billion yen. Quarter over quarter, net sales increased 3%. Operating income was 1.9 billion yen. Sequentially, operating income increased 5% from 1.8 billion yen in the first quarter.\n',
      ),
    ).toEqual(['Q2 2023 netSales 14100000000 -', 'Q2 2023 operatingProfit 1900000000 -', 'Q1 - operatingProfit 1800000000 -']))
})
