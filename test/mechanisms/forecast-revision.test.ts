import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision } from '../../src/index.js'

function read(text: string) {
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  return result.data.record
}

/** Figures as short lines: metric, then before, after, change, percent, a year ago; a dash for what is absent. */
function lines(text: string): string[] {
  const amount = (value: unknown): string => {
    if (value === undefined) return '-'
    if (typeof value === 'number') return String(value)
    const money = value as { amount?: number; low?: number; high?: number }
    return money.amount === undefined ? `${money.low}~${money.high}` : String(money.amount)
  }
  return (read(text).revisions ?? []).flatMap(({ figures }) =>
    figures.map(({ metric, previous, revised, change, changePercent, priorYear }) =>
      [metric, ...[previous, revised, change, changePercent, priorYear].map(amount)].join(' '),
    ),
  )
}

const HEAD = `Tateshina Ceramics Co., Ltd.
(Code: 5390, TSE Standard)
November 10, 2023

Notice Regarding Revision of Full-Year Earnings Forecast

Tateshina Ceramics Co., Ltd. has revised its forecast disclosed on May 12, 2023 for the fiscal year ending March 31, 2024 (April 1, 2023 to March 31, 2024).
`

describe('tables of forecasts', () => {
  test('heads over several lines belong to the columns that they stand over, rules between rows', () => {
    const text = `${HEAD}
                                                         (Millions of yen, except per share data)
                            Net       Operating      Ordinary      Net income       Net income
                           sales         income        income    attributable        per share
                                                                to owners of             (yen)
                                                                      parent
-----------------------------------------------------------------------------------------------
Previous forecast (A)     14,200            820           840             560            61.20
-----------------------------------------------------------------------------------------------
Revised forecast (B)      13,100            310           350             190            20.76
-----------------------------------------------------------------------------------------------
Difference (B-A)          -1,100           -510          -490            -370
-----------------------------------------------------------------------------------------------
Difference (%)              -7.7          -62.2         -58.3           -66.1
`
    expect(lines(text)).toEqual([
      'netSales 14200000000 13100000000 -1100000000 -7.7 -',
      'operatingProfit 820000000 310000000 -510000000 -62.2 -',
      'ordinaryProfit 840000000 350000000 -490000000 -58.3 -',
      'profitAttributableToOwnersOfParent 560000000 190000000 -370000000 -66.1 -',
      'earningsPerShare 61.2 20.76 - - -',
    ])
  })

  test('a row for each figure, roles in the cells above with their dates, units on a line of their own', () => {
    const text = `${HEAD}
\tPrevious forecast (May 12, 2023)\tRevised forecast\tChange\tChange (%)\tResults for year ended March 31, 2023
\tYen in millions\tYen in millions\tYen in millions\t%\tYen in millions
Net sales\t30,400\t32,000\t1,600\t5.3\t25,110
Operating profit\t1,150\t1,420\t270\t23.5\t212
Profit attributable to owners of parent\t780\t1,010\t230\t29.5\t(118)
`
    expect(lines(text)).toEqual([
      'netSales 30400000000 32000000000 1600000000 5.3 25110000000',
      'operatingProfit 1150000000 1420000000 270000000 23.5 212000000',
      'profitAttributableToOwnersOfParent 780000000 1010000000 230000000 29.5 -118000000',
    ])
  })

  test('ranges with a dash between cells', () => {
    const text = `${HEAD}
(Millions of yen)
\tRevenue\tOperating profit\tProfit before tax
Previous forecast (A)\t4,800 – 5,100\t250 – 400\t240 – 390
Revised forecast (B)\t4,550 – 4,700\t△120 – △40\t△130 – △50
`
    expect(lines(text)).toEqual([
      'netSales 4800000000~5100000000 4550000000~4700000000 - - -',
      'operatingProfit 250000000~400000000 -120000000~-40000000 - - -',
      'profitBeforeTax 240000000~390000000 -130000000~-50000000 - - -',
    ])
  })

  test('a quarter that only a loss is dated by is not the period of the forecast', () => {
    const text = `Notice of Difference between Full-Year Forecast and Actual Results

Nagara Semitech, Inc. announces that the actual results for the fiscal year ended March 31, 2020 (April 1, 2019 to March 31, 2020) differ from the forecast disclosed on February 13, 2020. It also records a loss of 40 million yen as an extraordinary loss of the fourth quarter.

1. Difference between forecast and actual results
(¥ million)
\tNet sales\tOperating income\tOrdinary income
Forecast disclosed previously (A)\t3,350\t(90)\t(105)
Actual results (B)\t3,296\t(141)\t(152)
`
    expect(read(text).revisions?.[0]?.period).toEqual({
      kind: 'full-year',
      fiscalYearEnd: '2020-03-31',
      from: '2019-04-01',
      to: '2020-03-31',
    })
  })
})

describe('revisions told in sentences', () => {
  test('what was expected and what now is, the changes that fit', () => {
    const text = `Suwa Foods Raises Full-Year Forecast

OSAKA, Japan, November 8, 2022 -- Suwa Foods, Inc. (TSE: 2999) today raised its consolidated earnings forecast for the fiscal year ending March 31, 2023 (April 1, 2022 to March 31, 2023), which was announced on May 12, 2022.

The company now expects net sales of ¥44.0 billion, up ¥4.0 billion or 10.0% from the previous forecast of ¥40.0 billion. Ordinary profit is now forecast at ¥3.0 billion, compared with ¥2.4 billion previously. The forecast of profit attributable to owners of parent is lifted from ¥1.6 billion to ¥2.0 billion, an increase of 25.0%.
`
    expect(lines(text)).toEqual([
      'netSales 40000000000 44000000000 4000000000 10 -',
      'ordinaryProfit 2400000000 3000000000 - - -',
      'profitAttributableToOwnersOfParent 1600000000 2000000000 - 25 -',
    ])
    expect(read(text).revisions?.[0]?.previouslyAnnouncedOn).toBe('2022-05-12')
  })
})

test('the day of another act is no day of the previous forecast', () => {
  const text = `Notice of Revision of Earnings Forecast

Tateshina Ceramics Co., Ltd. sold land on August 30, 2023; the sale was completed on September 4, 2023.
Profit attributable to owners of parent for the fiscal year ending March 31, 2024 is now forecast at ¥2,100 million, up from the prior forecast of ¥1,500 million.
`
  expect(lines(text)).toEqual(['profitAttributableToOwnersOfParent 1500000000 2100000000 - - -'])
  expect(read(text).revisions?.[0]).not.toHaveProperty('previouslyAnnouncedOn')
})

describe('dividends', () => {
  test('an empty cell between bars keeps the payments in their places', () => {
    const text = `Notice of Revision to Dividend Forecast

1. Revision to the dividend forecast for the fiscal year ending March 31, 2022
|  | Annual dividends per share (¥) |  |  |
| --- | --- | --- | --- |
|  | End of second quarter | Year-end | Total |
| Previous forecast | 4.00 | 4.00 | 8.00 |
| Revised forecast |  | 7.00 | 11.00 |
`
    const yen = (amount: number) => ({ amount, currency: 'JPY' })
    expect(read(text).dividend).toEqual({
      fiscalYearEnd: '2022-03-31',
      previous: { secondQuarter: yen(4), yearEnd: yen(4), annual: yen(8) },
      revised: { yearEnd: yen(7), annual: yen(11) },
    })
  })
})
