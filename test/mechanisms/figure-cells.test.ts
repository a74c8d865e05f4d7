import { describe, expect, test } from 'vitest'
import { results, revised } from '../support/figures.js'

const HEAD = `Notice of Revision of Earnings Forecast
Shirakaba Pumps Co., Ltd. has revised its forecast for the fiscal year ending March 31, 2012, announced on May 11, 2011.
`

describe('glued together', () => {
  test('heads and the cells of each row, dashes between brackets, the unit under the table', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2012
 Net salesOperating incomeOrdinary incomeNet income
Previous forecast (A)
(Published May 11, 2011)
412,00021,00020,5009,000
Revised forecast (B)401,00021,00020,5008,100
Change (B-A)(11,000)--(900)
Percentage change(2.7)--(10.0)
Figure for previous year
(to March 31, 2011)
409,77322,31821,6049,557

(million of yen; %)
`
    expect(revised(text)).toEqual([
      [
        'netSales 412000000000 401000000000 -11000000000 -2.7 409773000000',
        'operatingProfit 21000000000 21000000000 - - 22318000000',
        'ordinaryProfit 20500000000 20500000000 - - 21604000000',
        'profit 9000000000 8100000000 -900000000 -10 9557000000',
      ],
    ])
  })

  test('two numbers below a thousand are not parted', () => {
    const text = `${HEAD}(million of yen)
 Net salesOperating incomeNet income
Previous forecast (A)8,200450210
Revised forecast (B)8,0004,300170
`
    expect(() => revised(text)).toThrow('no fact')
  })
})

describe('in a row', () => {
  test('stars of notes, ranges, dashes for what is empty', () => {
    const text = `${HEAD}(Millions of yen)
 | Net sales | Operating income | Net income |
Previous forecast (A) | 7,400 - 7,600 | 1,300* | 160 |
Revised forecast (B) | 7,100 ~ 7,300 | 1,100* | 160 |
Change (B-A) | - | (200) | - |
Change (%) | - | (15.4) | - |
`
    expect(revised(text)).toEqual([
      [
        'netSales 7400000000~7600000000 7100000000~7300000000 - - -',
        'operatingProfit 1300000000 1100000000 -200000000 -15.4 -',
        'profit 160000000 160000000 - - -',
      ],
    ])
  })

  test('a higher number first is no range', () => {
    const text = `${HEAD}(Millions of yen)
 | Net sales | Operating income |
Previous forecast (A) | 7,400 | 300 - 280 |
Revised forecast (B) | 7,100 | 270 |
`
    expect(() => revised(text)).toThrow('no fact')
  })
})

describe('a dash', () => {
  test('behind a word on its line is no empty cell', () => {
    const text = `Consolidated Financial Results for the Three Months Ended June 30, 2020
Kiyosato Paints Co., Ltd.
August 12, 2020
1. Consolidated results for the first quarter of FY2020 (million yen)
Net sales
Operating income
FY2020 Q1
18,410
1,075
FY2019 Q1
25,330
2,640
Net income
Net income
per share-  
per share
diluted
yen
yen
FY2020 Q1
5.12
-
FY2019 Q1
21.07
-
`
    expect(results(text)).toEqual([
      ['netSales 18410000000', 'operatingProfit 1075000000', 'earningsPerShare 5.12'],
      ['netSales 25330000000', 'operatingProfit 2640000000', 'earningsPerShare 21.07'],
    ])
  })
})
