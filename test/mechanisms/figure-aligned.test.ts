import { describe, expect, test } from 'vitest'
import { results, revised } from '../support/figures.js'

const HEAD = `Notice of Revision of Earnings Forecast
August 4, 2017
Hayabusa Coatings Co., Ltd. has revised its forecast announced on May 12, 2017.
`

const RESULTS = `Consolidated Financial Results for the Year Ended March 31, 2018 [Japanese GAAP]
Hayabusa Coatings Co., Ltd.
May 11, 2018
`

describe('columns aligned by blanks', () => {
  test('right edges, rules, units on a line of their own, a word broken over two lines, titles over two lines', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
                                                (Unit: millions of yen, per share: yen)

                               Net sales   Operating    Ordinary    Profit attrib-  Basic earnings
                                              profit      profit  utable to owners       per share
                                                                     of the parent
                                Millions    Millions    Millions          Millions             Yen
 --------------------------------------------------------------------------------
 Previously announced
 forecast (A)                     42,300       1,940       1,990             1,220           61.35
 --------------------------------------------------------------------------------
 Revised forecast (B)             44,100       2,360       2,360             1,510           75.93
 --------------------------------------------------------------------------------
 Change (B-A)                      1,800         420         370               290               -
 --------------------------------------------------------------------------------
 Change (%)                          4.3        21.6        18.6              23.8               -
 --------------------------------------------------------------------------------
 (Reference) Results for the
 year ended March 31, 2017        40,870       1,802       1,895             1,134           57.02
`
    expect(revised(text)).toEqual([
      [
        'netSales 42300000000 44100000000 1800000000 4.3 40870000000',
        'operatingProfit 1940000000 2360000000 420000000 21.6 1802000000',
        'ordinaryProfit 1990000000 2360000000 370000000 18.6 1895000000',
        'profitAttributableToOwnersOfParent 1220000000 1510000000 290000000 23.8 1134000000',
        'earningsPerShare 61.35 75.93 - - 57.02',
      ],
    ])
  })

  test('heads with one blank between them are parted where a column ends', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
(millions of yen)
                                   Net Operating  Ordinary Profit attributable  Basic earnings
                                 sales    profit    profit to owners of parent per share (yen)
Previous forecast (A)           42,300     1,940     1,990               1,220           61.35
Revised forecast (B)            44,100     2,360     2,360               1,510           75.93
`
    expect(revised(text)).toEqual([
      [
        'netSales 42300000000 44100000000 - - -',
        'operatingProfit 1940000000 2360000000 - - -',
        'ordinaryProfit 1990000000 2360000000 - - -',
        'profitAttributableToOwnersOfParent 1220000000 1510000000 - - -',
        'earningsPerShare 61.35 75.93 - - -',
      ],
    ])
  })

  test('left edges', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
(millions of yen)
                            Net           Operating     Ordinary      Net
                            sales         income        income        income
Previous forecast (A)       42,300        1,940         1,990         1,220
Revised forecast (B)        44,100        2,360         2,360         1,510
`
    expect(revised(text)).toEqual([
      [
        'netSales 42300000000 44100000000 - - -',
        'operatingProfit 1940000000 2360000000 - - -',
        'ordinaryProfit 1990000000 2360000000 - - -',
        'profit 1220000000 1510000000 - - -',
      ],
    ])
  })

  test('words over two columns that name both are read one by one', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
(millions of yen)
                                     Net  Operating and ordinary         Net
                                   sales      income      income      income
Previous forecast (A)             42,300       1,940       1,990       1,220
Revised forecast (B)              44,100       2,360       2,360       1,510
`
    expect(revised(text)).toEqual([
      [
        'netSales 42300000000 44100000000 - - -',
        'operatingProfit 1940000000 2360000000 - - -',
        'ordinaryProfit 1990000000 2360000000 - - -',
        'profit 1220000000 1510000000 - - -',
      ],
    ])
  })

  test('a column without words: none is read', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
(millions of yen)
                                     Net   Operating                     Net
                                   sales      income                  income
Previous forecast (A)             42,300       1,940       1,990       1,220
Revised forecast (B)              44,100       2,360       2,360       1,510
`
    expect(() => revised(text)).toThrow('no fact')
  })

  test('a column whose words name no figure: none is read', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
(millions of yen)
                                     Net   Operating    Business         Net
                                   sales      income       units      income
Previous forecast (A)             42,300       1,940       1,990       1,220
Revised forecast (B)              44,100       2,360       2,360       1,510
`
    expect(() => revised(text)).toThrow('no fact')
  })

  test('an adjusted figure keeps its column', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
(millions of yen)
                                   Sales    Adjusted   Operating         Net
                                 revenue   operating      income      income
                                              income
Previous forecast (A)             42,300       2,140       1,990       1,220
Revised forecast (B)              44,100       2,560       2,360       1,510
`
    expect(revised(text)).toEqual([
      ['netSales 42300000000 44100000000 - - -', 'operatingProfit 1990000000 2360000000 - - -', 'profit 1220000000 1510000000 - - -'],
    ])
  })

  test('figures and their changes in pairs', () => {
    const text = `${RESULTS}(1) Consolidated operating results (percentages are changes from the previous year; millions of yen)

                                     Net    Change   Operating    Change    Ordinary    Change
                                   sales       (%)      income       (%)      income       (%)
Year ended March 31, 2018         44,812       9.6       2,411      33.8       2,466      30.1
Year ended March 31, 2017         40,870     (2.2)       1,802    (11.4)       1,895     (9.5)
`
    expect(results(text)).toEqual([
      ['netSales 44812000000 9.6', 'operatingProfit 2411000000 33.8', 'ordinaryProfit 2466000000 30.1'],
      ['netSales 40870000000 -2.2', 'operatingProfit 1802000000 -11.4', 'ordinaryProfit 1895000000 -9.5'],
    ])
  })

  test('changes in another order are no pairs', () => {
    const text = `${RESULTS}(1) Consolidated operating results (percentages are changes from the previous year; millions of yen)

                                     Net    Change      Change Operating    Ordinary    Change
                                   sales       (%)         (%)    income      income       (%)
Year ended March 31, 2018         44,812       9.6        33.8     2,411       2,466      30.1
Year ended March 31, 2017         40,870     (2.2)      (11.4)     1,802       1,895     (9.5)
`
    expect(() => results(text)).toThrow('no fact')
  })

  test('a row for each figure, what columns hold over two lines', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
                                                  (Unit: millions of yen; per share data in yen)
                                   Initial       Revised        Change    Change      Previous
                              forecast (A)  forecast (B)       (B - A)       (%)  year results
Revenue                            310,000       326,000        16,000      5.2%       288,615
Core profit (Note)                  27,000        29,800         2,800     10.4%        24,316
Operating profit                    24,000        27,500         3,500     14.6%        21,870
Profit attributable to
  owners of parent                  16,000        19,200         3,200     20.0%        15,012
Basic earnings per share            165.98        199.17         33.19     20.0%        155.89
`
    expect(revised(text)).toEqual([
      [
        'netSales 310000000000 326000000000 16000000000 5.2 288615000000',
        'operatingProfit 24000000000 27500000000 3500000000 14.6 21870000000',
        'profitAttributableToOwnersOfParent 16000000000 19200000000 3200000000 20 15012000000',
        'earningsPerShare 165.98 199.17 33.19 20 155.89',
      ],
    ])
  })

  test('two columns of the same role: none is read', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
                                                  (millions of yen)
                                   Initial       Revised       Revised
                                  forecast      forecast      forecast
Revenue                            310,000       326,000       331,000
Operating profit                    24,000        27,500        28,100
`
    expect(() => revised(text)).toThrow('no fact')
  })
})

describe('beside a figure of no column of ours', () => {
  test('heads over their columns, rules, lines of units', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
                                                (Unit: millions of yen, per share: yen)

                               Net sales       Gross    Ordinary            Profit           Basic
                                              profit      profit   attributable to        earnings
                                                                  owners of parent       per share
                                Millions    Millions    Millions          Millions             Yen
                                  of yen      of yen      of yen            of yen
 --------------------------------------------------------------------------------
 Previously announced
 forecast (A)                     42,300      11,940       1,990             1,220           61.35
 --------------------------------------------------------------------------------
 Revised forecast (B)             44,100      12,360       2,360             1,510           75.93
 --------------------------------------------------------------------------------
 Change (B-A)                      1,800         420         370               290               -
`
    expect(revised(text)).toEqual([
      [
        'netSales 42300000000 44100000000 1800000000 - -',
        'ordinaryProfit 1990000000 2360000000 370000000 - -',
        'profitAttributableToOwnersOfParent 1220000000 1510000000 290000000 - -',
        'earningsPerShare 61.35 75.93 - - -',
      ],
    ])
  })

  test('words with one blank between them', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
(millions of yen)
                                   Net Operating  Ordinary     Gross       Net
                                 sales    income    income    profit    income
Previous forecast (A)           42,300     1,940     1,990    11,220     1,161
Revised forecast (B)            44,100     2,360     2,360    11,510     1,275
`
    expect(revised(text)).toEqual([
      [
        'netSales 42300000000 44100000000 - - -',
        'operatingProfit 1940000000 2360000000 - - -',
        'ordinaryProfit 1990000000 2360000000 - - -',
        'profit 1161000000 1275000000 - - -',
      ],
    ])
  })

  test('a blank line under left edges, a title of the first column', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
(millions of yen)
Item                           Net         Operating   Gross       Net
                               sales       income      profit      income

Previous forecast (A)           42,300       1,940      11,990       1,220
Revised forecast (B)            44,100       2,360      12,360       1,510
`
    expect(revised(text)).toEqual([
      ['netSales 42300000000 44100000000 - - -', 'operatingProfit 1940000000 2360000000 - - -', 'profit 1220000000 1510000000 - - -'],
    ])
  })

  test('words over two columns: none is read', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
(millions of yen)
                                     Net     Operating and gross         Net
                                   sales      income      profit      income
Previous forecast (A)             42,300       1,940      11,990       1,220
Revised forecast (B)              44,100       2,360      12,360       1,510
`
    expect(() => revised(text)).toThrow('no fact')
  })

  test('columns that run into each other are none', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
(millions of yen)
                                     Net   Operating       Gross         Net
                                   sales      income      profit      income
Previous forecast (A)          42,300    1,940        11,990           1,220
Revised forecast (B)              44,100         2,360      12,360     1,510
`
    expect(() => revised(text)).toThrow('no fact')
  })

  test('cells on two lines have no place in it', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
(millions of yen)
                                     Net   Operating       Gross         Net
                                   sales      income      profit      income
Previous forecast (A)             42,300       1,940
                                                          11,990       1,220
Revised forecast (B)              44,100       2,360
                                                          12,360       1,510
`
    expect(() => revised(text)).toThrow('no fact')
  })

  test('words above the heads, a rule below', () => {
    const text = `${HEAD}1. Consolidated forecast for the fiscal year ending March 31, 2018
(millions of yen)
The figures are those of the whole group
                                     Net   Operating       Gross         Net
                                   sales      income      profit      income
                                  ======      ======      ======      =## heads as wide as their columns
Previous forecast (A)             42,300       1,940      11,990       1,220
Revised forecast (B)              44,100       2,360      12,360       1,510
`
    expect(() => revised(text)).toThrow('no fact')
  })
})
