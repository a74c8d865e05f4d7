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
