import { describe, expect, test } from 'vitest'
import { parseEarnings } from '../../src/index.js'
import { revised } from '../support/figures.js'

const HEAD = `Notice of Revision of Earnings Forecast
Shirakaba Pumps Co., Ltd. has revised its forecast for the fiscal year ending March 31, 2012, announced on May 11, 2011.
`

describe('units of columns', () => {
  test('a percentage behind every amount, by the units under the heads', () => {
    const text = `${HEAD} | Net sales | Operating income | Net income |
 | Millions of yen | % | Millions of yen | % | Millions of yen | % |
Previous forecast (A) | 7,400 | 2.1 | 1,300 | 5.2 | 160 | 1.1 |
Revised forecast (B) | 7,100 | 1.1 | 1,200 | 4.2 | 150 | 0.4 |
`
    expect(revised(text)).toEqual([
      ['netSales 7400000000 7100000000 - - -', 'operatingProfit 1300000000 1200000000 - - -', 'profit 160000000 150000000 - - -'],
    ])
  })

  test('a percentage behind every amount, by their signs', () => {
    const text = `${HEAD}(Millions of yen)
 Net sales Operating income Net income
Previous forecast (A) 7,400 2.1% 1,300 5.2% 160 1.1%
Revised forecast (B) 7,100 1.1% 1,200 4.2% 150 0.4%
`
    expect(revised(text)).toEqual([
      ['netSales 7400000000 7100000000 - - -', 'operatingProfit 1300000000 1200000000 - - -', 'profit 160000000 150000000 - - -'],
    ])
  })

  test('a percentage behind every amount, heads over two lines', () => {
    const text = `${HEAD}(Millions of yen)
 | Net sales | Operating | Ordinary | Net |
 | | income | income | income |
Previous forecast (A) | 7,400 | 2.1% | 1,300 | 5.2% | 1,280 | 4.0% | 760 | 1.1% |
Revised forecast (B) | 7,100 | 1.1% | 1,200 | 4.2% | 1,190 | 3.7% | 650 | 0.4% |
`
    expect(revised(text)).toEqual([
      [
        'netSales 7400000000 7100000000 - - -',
        'operatingProfit 1300000000 1200000000 - - -',
        'ordinaryProfit 1280000000 1190000000 - - -',
        'profit 760000000 650000000 - - -',
      ],
    ])
  })

  test('a unit for each column, one of them per share', () => {
    const text = `${HEAD} | Net sales | Operating income | Net income | Net income per share |
 | Million yen | Million yen | Million yen | Yen |
Previous forecast (A) | 7,400 | 1,300 | 160 | 12.30 |
Revised forecast (B) | 7,100 | 1,200 | 150 | 11.53 |
`
    expect(revised(text)).toEqual([
      [
        'netSales 7400000000 7100000000 - - -',
        'operatingProfit 1300000000 1200000000 - - -',
        'profit 160000000 150000000 - - -',
        'earningsPerShare 12.3 11.53 - - -',
      ],
    ])
  })

  test('a unit in each head', () => {
    const text = `${HEAD} | Net sales (Million yen) | Operating income (Million yen) | Net income (Million yen) | Net income per share (Yen) |
Previous forecast (A) | 7,400 | 1,300 | 160 | 12.30 |
Revised forecast (B) | 7,100 | 1,200 | 150 | 11.53 |
`
    expect(revised(text)).toEqual([
      [
        'netSales 7400000000 7100000000 - - -',
        'operatingProfit 1300000000 1200000000 - - -',
        'profit 160000000 150000000 - - -',
        'earningsPerShare 12.3 11.53 - - -',
      ],
    ])
  })

  test('a figure per share whose head lost these words', () => {
    const text = `${HEAD}(Millions of yen)
 | Net sales | Operating income | Net income | Net income |
Previous forecast (A) | 7,400 | 1,300 | 160 | 12.30 |
Revised forecast (B) | 7,100 | 1,200 | 150 | 11.53 |
`
    expect(revised(text)).toEqual([
      ['netSales 7400000000 7100000000 - - -', 'operatingProfit 1300000000 1200000000 - - -', 'profit 160000000 150000000 - - -'],
    ])
  })

  test('two columns of whole numbers with the same name: none of them', () => {
    const text = `${HEAD}(Millions of yen)
 | Net sales | Operating income | Net income | Net income |
Previous forecast (A) | 7,400 | 1,300 | 160 | 150 |
Revised forecast (B) | 7,100 | 1,200 | 150 | 140 |
`
    expect(revised(text)).toEqual([['netSales 7400000000 7100000000 - - -', 'operatingProfit 1300000000 1200000000 - - -']])
  })

  test('the income of a bank is its revenue', () => {
    const text = `Notice of Revision of Earnings Forecast
Shirakaba Bank, Ltd. has revised its forecast for the fiscal year ending March 31, 2012, announced on May 11, 2011.
(Millions of yen)
 | Ordinary income | Ordinary profit | Net income |
Previous forecast (A) | 7,400 | 1,300 | 160 |
Revised forecast (B) | 7,100 | 1,200 | 150 |
`
    expect(revised(text)).toEqual([
      ['netSales 7400000000 7100000000 - - -', 'ordinaryProfit 1300000000 1200000000 - - -', 'profit 160000000 150000000 - - -'],
    ])
  })

  test('amounts with units of their own', () => {
    const text = `${HEAD} | Net sales | Operating income | Net income |
Previous forecast (A) | ¥7,400 million | ¥1,300 million | ¥160 million |
Revised forecast (B) | ¥7,100 million | ¥1,200 million | ¥150 million |
`
    expect(revised(text)).toEqual([
      ['netSales 7400000000 7100000000 - - -', 'operatingProfit 1300000000 1200000000 - - -', 'profit 160000000 150000000 - - -'],
    ])
  })

  test('a unit for each column over two lines', () => {
    const text = `${HEAD} | Net sales | Operating income | Net income |
 | Millions | Millions | Millions |
 | of yen | of yen | of yen |
Previous forecast (A) | 7,400 | 1,300 | 160 |
Revised forecast (B) | 7,100 | 1,200 | 150 |
`
    expect(revised(text)).toEqual([
      ['netSales 7400000000 7100000000 - - -', 'operatingProfit 1300000000 1200000000 - - -', 'profit 160000000 150000000 - - -'],
    ])
  })

  test('a unit in brackets under the table', () => {
    const text = `${HEAD} | Net sales | Operating income | Net income |
Previous forecast (A) | 7,400 | 1,300 | 160 |
Revised forecast (B) | 7,100 | 1,200 | 150 |
(millions of yen)
`
    expect(revised(text)).toEqual([
      ['netSales 7400000000 7100000000 - - -', 'operatingProfit 1300000000 1200000000 - - -', 'profit 160000000 150000000 - - -'],
    ])
  })

  test('a unit in a sentence under the table is none of the table', () => {
    const text = `${HEAD} | Net sales | Operating income | Net income |
Previous forecast (A) | 7,400 | 1,300 | 160 |
Revised forecast (B) | 7,100 | 1,200 | 150 |
A fall of millions of yen is due to rain.
`
    expect(() => revised(text)).toThrow('no fact')
  })

  test('a currency in one cell of a column', () => {
    const text = `${HEAD}(Millions of yen)
 | Net sales | Operating income | Net income | Net income per share |
Previous forecast (A) | 7,400 | 1,300 | 160 | yen 12.30 |
Revised forecast (B) | 7,100 | 1,200 | 150 | 11.53 |
`
    expect(revised(text)).toEqual([
      [
        'netSales 7400000000 7100000000 - - -',
        'operatingProfit 1300000000 1200000000 - - -',
        'profit 160000000 150000000 - - -',
        'earningsPerShare 12.3 11.53 - - -',
      ],
    ])
  })

  test('scales that differ by column', () => {
    const text = `${HEAD} | Net sales | Operating income | Net income |
 | Millions of yen | Thousands of yen | Millions of yen |
Previous forecast (A) | 7,400 | 1,300,000 | 160 |
Revised forecast (B) | 7,100 | 1,200,000 | 150 |
`
    expect(revised(text)).toEqual([
      ['netSales 7400000000 7100000000 - - -', 'operatingProfit 1300000000 1200000000 - - -', 'profit 160000000 150000000 - - -'],
    ])
  })
})

test.each(['Yen (millions) | U.S. dollars (thousands)', 'Yen (in millions) | U.S. dollars (in thousands)'])(
  'a scale in brackets behind each currency: %s',
  (units) => {
    const [yen, dollars] = units.split(' | ')
    const { record } = parseEarnings(`Shirakaba Pumps Co., Ltd.
Financial Results for the Six Months Ended September 30, 2012

                                  ${yen}                 ${dollars}
                                  Six months ended               Six months ended
                                  September 30                   September 30
                                  2011         2012              2012
Net sales                        110,210      118,330            $1,480,000
Operating income                   8,120        8,950              112,000
`)
    expect(record.results?.map(({ figures }) => figures.map(({ value, translation }) => [value, translation]))).toEqual([
      [
        [
          { amount: 118330000000, currency: 'JPY' },
          { amount: 1480000000, currency: 'USD' },
        ],
        [
          { amount: 8950000000, currency: 'JPY' },
          { amount: 112000000, currency: 'USD' },
        ],
      ],
      [
        [{ amount: 110210000000, currency: 'JPY' }, undefined],
        [{ amount: 8120000000, currency: 'JPY' }, undefined],
      ],
    ])
  },
)
