import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision, safeParseRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  return result.data.record
}

const HEAD = `Notice of Revision of Earnings Forecast
February 5, 2014
Shimanto Bearings Co., Ltd. (Code: 6490, TSE First Section)

Consolidated forecast for the fiscal year ending March 31, 2014
`

/** Each figure's earlier and revised forecast, in millions. */
const figures = (text: string): string[] =>
  (read(text).revisions ?? []).flatMap((revision) =>
    revision.figures.map(({ metric, previous, revised }) => [metric, previous, revised].map(millions).join(' ')),
  )
const millions = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'amount' in value ? (value.amount as number) / 1e6 : value

describe('columns of figures that are none of ours', () => {
  const ROWS = `Previous forecast (A)   30,100       1,450          2,310              1,020        95.0
Revised forecast (B)    32,400       1,610          2,640              1,330        100.0
`
  const FIGURES = ['netSales 30100 32400', 'operatingProfit 2310 2640', 'profit 1020 1330']

  test('a rate of exchange and an amount of another name keep their places', () => {
    const one = `${HEAD}(Millions of yen)
                        Net sales    Order backlog  Operating income   Net income   Exchange rate (yen/US$)
${ROWS}`
    expect(figures(one)).toEqual(FIGURES)
    const two = `${HEAD}(Millions of yen)
                        Net          Operating          Net          Exchange
                        sales        income             income       rate (yen)
Previous forecast (A)   30,100       2,310              1,020        95.0
Revised forecast (B)    32,400       2,640              1,330        100.0
`
    expect(figures(two)).toEqual(FIGURES)
  })

  test('in cells with bars, too', () => {
    const text = `${HEAD}(Millions of yen)
| | Net sales | Operating income | Net income | Exchange rate (yen/euro) |
|---|---|---|---|---|
| Previous forecast | 30,100 | 2,310 | 1,020 | 130 |
| Revised forecast | 32,400 | 2,640 | 1,330 | 140 |
`
    expect(figures(text)).toEqual(FIGURES)
  })
})

describe('dividends', () => {
  const table = (rows: string) =>
    read(`Notice of Revision of Dividend Forecast
February 5, 2014
Shimanto Bearings Co., Ltd. (Code: 6490, TSE First Section)
Dividends for the fiscal year ending March 31, 2014
                    Interim      Year-end     Full year
${rows}`).dividend

  test('an empty payment is told by the heads that the others stand under, though a sum would fit', () => {
    const dividend = table(`Previous forecast   2.50 yen     2.50 yen     5.00 yen
Revised forecast                 0.00 yen     2.50 yen
Paid                2.50 yen
`)
    expect(dividend?.revised).toEqual({ yearEnd: { amount: 0, currency: 'JPY' }, annual: { amount: 2.5, currency: 'JPY' } })
    const last = table(`Previous forecast   4.00 yen     6.00 yen     10.00 yen
Revised forecast                 8.00 yen
`)
    expect(last?.revised).toEqual({ yearEnd: { amount: 8, currency: 'JPY' } })
  })
})

describe('headlines that move a forecast', () => {
  test('a verb that tells of other things, too, before the forecast', () => {
    const text = (verb: string): string => `Shimanto Bearings ${verb} Full-Year Profit Outlook

TOKYO, Feb. 5, 2014 - Shimanto Bearings Co., Ltd. (TSE: 6490) on Wednesday cut its consolidated forecast for the year to March 31, 2014. The company now expects an operating loss of 1.2 billion yen instead of the operating profit of 2.3 billion yen seen in November.
`
    for (const verb of ['Cuts', 'Trims', 'Lifts']) {
      const result = safeParseRelease(text(verb))
      expect(result.success && result.data.record.type).toBe('forecast-revision')
    }
  })
})
