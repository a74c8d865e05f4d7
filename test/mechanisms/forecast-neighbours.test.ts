import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision, safeParseRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  return result.data.record
}

/** Metrics with the amounts before, after and a year ago. */
const figures = (text: string) =>
  (read(text).revisions ?? []).map((revision) =>
    revision.figures.map(({ metric, previous, revised, priorYear }) => {
      const amounts = [previous, revised, priorYear].map((one) => (one !== undefined && 'amount' in one ? one.amount : undefined))
      return [metric, ...amounts].join(' ')
    }),
  )

const HEAD = `Notice of Revision of Earnings Forecast

November 11, 2022
Ukishima Looms Co., Ltd. (Code 3499, TSE Standard)

Ukishima Looms revised its forecast for the fiscal year ending March 31, 2023 announced on May 12, 2022.
`

describe('words of neighbours', () => {
  test("a parent's notice of what its subsidiary forecasts is no forecast of its own", () => {
    const text = `Announcement of Revised Earnings Forecast by a Listed Subsidiary
November 11, 2022
Ukishima Holdings Inc. (Code 9899, TSE Prime)
Our subsidiary Ukishima Looms Co., Ltd. has revised its earnings forecast for the fiscal year ending March 31, 2023.
(Millions of yen)
Net sales Operating income Ordinary income Net income
Previous forecast (A) 8,200 510 520 300
Revised forecast (B) 7,700 390 400 220
`
    const result = safeParseRelease(text)
    expect(result.success ? result.data.record : result.error.code).toBe('nothing-read')
    const own = text.replace(' by a Listed Subsidiary', '').replace('Our subsidiary ', '')
    expect(figures(own)[0]?.[0]).toBe('netSales 8200000000 7700000000 ')
  })

  test('the year whose results stand beside forecasts is not theirs', () => {
    const text = `${HEAD}
1. By segment (net sales)
(Millions of yen)
          Previous forecast   Revised forecast   Change   FY2021 results
Weaving        3,100               2,900          (200)        3,020
Dyeing         4,000               4,100           100         3,890

2. Total
(Millions of yen)
                   Previous forecast   Revised forecast   Change   FY2021 results
Net sales               7,100               7,000          (100)        6,910
Operating income          420                 360           (60)          401
`
    expect(figures(text)).toEqual([['netSales 7100000000 7000000000 6910000000', 'operatingProfit 420000000 360000000 401000000']])
    expect(read(text).revisions?.[0]?.period).toEqual({ kind: 'full-year', fiscalYearEnd: '2023-03-31' })
  })

  test('"from continuing operations before income taxes" is one name', () => {
    const text = `${HEAD}
(Millions of yen)
Previous forecast Revised forecast Change
Net sales 7,100 7,000 (100)
Income from continuing operations before income taxes 400 350 (50)
`
    expect(figures(text)[0]?.[1]).toBe('profitBeforeTax 400000000 350000000 ')
  })

  test('of "Current profit" and "Current net profit" the second is the net profit', () => {
    const text = `${HEAD}
(Millions of yen)
Sales | Current profit | Current net profit |
Previous forecast (A) | 7,100 | 410 | 250 |
Revised forecast (B) | 7,000 | 350 | 210 |
`
    expect(figures(text)).toEqual([['netSales 7100000000 7000000000 ', 'profit 250000000 210000000 ']])
  })

  test('what a payout is a share of says nothing of the figures', () => {
    const text = `${HEAD}
1. Dividends
Ukishima Looms pays out 30% of consolidated net income.

2. Forecast
(Millions of yen)
Net sales Ordinary income
Previous forecast (A) 7,100 410
Revised forecast (B) 7,000 350
`
    expect(read(text).revisions?.[0]?.scope).toBeUndefined()
  })

  test('a day on which a company "announced that it has revised" is that of the revision', () => {
    const text = `Notice of Revision of Earnings Forecast

Ukishima Looms announced on November 11, 2022 that it has revised its forecast for the fiscal year ending March 31, 2023. Net sales were revised down from 7,100 million yen to 7,000 million yen.
`
    expect(read(text).revisions?.[0]?.previouslyAnnouncedOn).toBeUndefined()
    expect(figures(text)).toEqual([['netSales 7100000000 7000000000 ']])
  })
})

describe('periods', () => {
  const table = `(Millions of yen)
Net sales Operating income
Previous forecast (A) 7,100 410
Revised forecast (B) 7,000 350
`

  test('quarters from the first to a later one are the year to date', () => {
    const text = (quarters: string) => `Notice of Revision of Earnings Forecast
Ukishima Looms revised its forecast.

1. Forecast for ${quarters} fiscal 2022
${table}`
    expect(read(text('Q1–Q3')).revisions?.[0]?.period).toEqual({ kind: 'year-to-date', quarter: 3, fiscalYear: 2022 })
    expect(read(text('1Q to 2Q of')).revisions?.[0]?.period).toEqual({ kind: 'year-to-date', quarter: 2, fiscalYear: 2022 })
  })

  test('a year whose days lie before those of the period is another', () => {
    const text = `Notice of Revision of Earnings Forecast
Ukishima Looms revised its forecast as follows (results for fiscal 2020 are those of its predecessor):

Half year (April 1, 2022 to September 30, 2022)
${table.replace('Net sales', 'Interim net sales')}`
    expect(read(text).revisions?.[0]?.period).toEqual({ kind: 'year-to-date', quarter: 2, from: '2022-04-01', to: '2022-09-30' })
  })

  test('what a bracket says of a year before is no revision', () => {
    const text = (bracket: string) => `Notice of Revision of Earnings Forecast
The consolidated ordinary profit forecast for the fiscal year ending March 2023 has been revised upward 20.0%, from the previous forecast of 2.50 billion yen to 3.00 billion yen (${bracket}), a 25% increase.
`
    const [figure] = read(text('compared to 2.40 billion yen in the previous period')).revisions?.[0]?.figures ?? []
    expect(figure).toMatchObject({ previous: { amount: 2.5e9 }, revised: { amount: 3e9 }, changePercent: 20, priorYear: { amount: 2.4e9 } })
    const loss = read(text('compared to a loss of 0.40 billion yen in the previous year')).revisions?.[0]?.figures[0]
    expect(loss?.priorYear).toEqual({ amount: -4e8, currency: 'JPY' })
    const other = safeParseForecastRevision(text('compared with the first forecast of 2.40 billion yen'))
    expect(other.success ? other.data.record.revisions?.[0]?.figures[0]?.priorYear : undefined).toBeUndefined()
  })
})

describe('a bank in sentences', () => {
  test('its ordinary income beside its ordinary profit is its revenue', () => {
    const text = `Notice of Revision to Forecasts
Ukishima Bank, Ltd. has revised its forecasts. The revisions apply to the second quarter of the fiscal year ending March 2025 (April 1, 2024 - September 30, 2024). Ukishima Bank said it will publish its results in November.
Consolidated:
- Ordinary income was revised up from ¥21,300 million to ¥22,900 million; ordinary profit from ¥3,100 million to ¥3,700 million.
`
    expect(figures(text)).toEqual([['netSales 21300000000 22900000000 ', 'ordinaryProfit 3100000000 3700000000 ']])
    expect(read(text).revisions?.[0]?.period).toMatchObject({ kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2025-03-31' })
  })
})

describe('tables of dividends', () => {
  const notice = (table: string) => `${HEAD.replace('Earnings', 'Dividend')}\n1. Revision of the year-end dividend\n${table}`

  test('a payment that the title names is none of the heads', () => {
    const { dividend } = read(
      notice(`Dividend per share (yen)
Interim Year-end Annual
Previous forecast 12 14 26
Revised forecast 12 9 21
`),
    )
    expect(dividend?.revised).toMatchObject({ secondQuarter: { amount: 12 }, yearEnd: { amount: 9 }, annual: { amount: 21 } })
  })

  test('a note between the cells of a row tears it where their sum says so', () => {
    const table = `Dividend per share (yen) Interim End of year Annual
Previous forecast 12 14 26
Revised forecast 13
Payment on December 5
16 29
`
    expect(read(notice(table)).dividend?.revised).toMatchObject({
      secondQuarter: { amount: 13 },
      yearEnd: { amount: 16 },
      annual: { amount: 29 },
    })
  })

  test('words for what is not decided are cells beside an amount', () => {
    const { dividend } = read(
      notice(`Dividend per share (yen) Interim Year-end Annual
Previous forecast indeterminate indeterminate 26
Revised forecast 12 13 25
`),
    )
    expect(dividend?.previous).toEqual({ annual: { amount: 26, currency: 'JPY' } })
    expect(dividend?.revised).toMatchObject({ secondQuarter: { amount: 12 }, yearEnd: { amount: 13 }, annual: { amount: 25 } })
  })

  test('dashes behind a bar on a line of their own are an empty cell, the number of a note is none', () => {
    const { dividend } = read(
      notice(`|Dividend per share
|Interim
|Year-end
|Total
|Previous forecast
|JPY120.00
|JPY120.00
|JPY240.00
|Revised forecast
|--
|JPY150.00
|JPY270.00
|(Reference) Dividend of the year before
|JPY100.00
|JPY110.00
|JPY210.00
|* 20 receipts represent one share
`),
    )
    expect(dividend).toMatchObject({
      previous: { secondQuarter: { amount: 120 }, yearEnd: { amount: 120 }, annual: { amount: 240 } },
      revised: { yearEnd: { amount: 150 }, annual: { amount: 270 } },
      priorYear: { secondQuarter: { amount: 100 }, yearEnd: { amount: 110 }, annual: { amount: 210 } },
    })
    expect(dividend?.revised.secondQuarter).toBeUndefined()
  })
})
