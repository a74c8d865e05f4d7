import { expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'
import { groundsIn } from '../support/grounds.js'

const HEAD = `Kasuga Glass Reports Results for the Six Months Ended September 30, 2021

TOKYO, Japan, November 5, 2021 -- Kasuga Glass Corporation today reported its results for the six months ended September 30, 2021.

(Millions of yen)
 `
const PARTS = { quarter: 'Q', 'year-to-date': 'YTD', 'full-year': 'FY', 'second-half': '2H' } as const

/** A table whose rows are metrics, a line break printed as ⏎; then its periods with their figures, and those of balance sheets. */
const TABLES = `
  | Six months ended September 30, 2020 | Six months ended September 30, 2021 | Change⏎Net sales | 38,000 | 40,200 | 2,200⏎Operating income | 3,000 | 2,500 | (500)⏎Net income | 2,000 | 2,100 | 100  ›  YTD2 to 2021-09-30: netSales 40200000000, operatingProfit 2500000000, profit 2100000000  ›  YTD2 to 2020-09-30: netSales 38000000000, operatingProfit 3000000000, profit 2000000000
  | Six months ended September 30, 2021 | Six months ended September 30, 2020⏎Net sales | 40,280 | 38,000 | 6.0⏎Operating income | 2,500 | 3,000 | (16.7)⏎Net income | 2,100 | 2,000 | 5.0  ›  YTD2 to 2021-09-30: netSales 40280000000, operatingProfit 2500000000, profit 2100000000  ›  YTD2 to 2020-09-30: netSales 38000000000, operatingProfit 3000000000, profit 2000000000
  | Six months ended September 30⏎ | 2021 | 2020 | Change⏎Net sales | 40,280 | 38,000 | 6.0⏎Operating income | 2,500 | 3,000 | (16.7)⏎Net income | 2,100 | 2,000 | 5.0  ›  YTD2 to 2021-09-30: netSales 40280000000 6%, operatingProfit 2500000000 -16.7%, profit 2100000000 5%  ›  YTD2 to 2020-09-30: netSales 38000000000, operatingProfit 3000000000, profit 2000000000
  | Six months ended September 30, 2020 | Six months ended September 30, 2021 | Change (%)⏎Net sales | 38,000 | 40,280 | 6.0⏎Operating income | 3,000 | 2,500 | - | 16.7⏎Net income | 2,000 | 2,100 | 5.0  ›  YTD2 to 2021-09-30: netSales 40280000000 6%, operatingProfit 2500000000 -16.7%, profit 2100000000 5%  ›  YTD2 to 2020-09-30: netSales 38000000000, operatingProfit 3000000000, profit 2000000000
  | Six months ended September 30, 2020 | Six months ended September 30, 2021 | Change (%)⏎Net sales | 42,000 | 40,280 | - | 4.1⏎Operating income | 3,000 | 2,500 | - | 16.7⏎Net income | 2,000 | 1,900 | - | 5.0  ›  YTD2 to 2021-09-30: netSales 40280000000 -4.1%, operatingProfit 2500000000 -16.7%, profit 1900000000 -5%  ›  YTD2 to 2020-09-30: netSales 42000000000, operatingProfit 3000000000, profit 2000000000
  | Six months ended September 30, 2020 | Six months ended September 30, 2021 | Change (%)⏎Net sales | 38,000 | 40,280 | 6.0⏎Operating income | 3,000 | 2,500 | 16.7⏎Net income | 2,000 | 2,100 | 5.0  ›  YTD2 to 2021-09-30: netSales 40280000000 6%, operatingProfit 2500000000 16.7%, profit 2100000000 5%  ›  YTD2 to 2020-09-30: netSales 38000000000, operatingProfit 3000000000, profit 2000000000
  | September 30, 2020 | September 30, 2021⏎Total assets | 60,000 | 65,000⏎Net assets | 28,000 | 30,000⏎Equity ratio (%) | 46.7 | 46.2  ›  2021-09-30: totalAssets 65000000000, netAssets 30000000000, equityRatioPercent 46.2  ›  2020-09-30: totalAssets 60000000000, netAssets 28000000000, equityRatioPercent 46.7
  | Three months ended September 30, 2020 | Three months ended September 30, 2021 | Six months ended September 30, 2020 | Six months ended September 30, 2021⏎Net sales | 19,000 | 20,280 | 38,000 | 40,280⏎Operating income | 1,000 | 1,200 | 3,000 | 2,500⏎Net income | 700 | 800 | 2,000 | 2,100  ›  YTD2 to 2021-09-30: netSales 40280000000, operatingProfit 2500000000, profit 2100000000  ›  Q2 to 2020-09-30: netSales 19000000000, operatingProfit 1000000000, profit 700000000  ›  Q2 to 2021-09-30: netSales 20280000000, operatingProfit 1200000000, profit 800000000  ›  YTD2 to 2020-09-30: netSales 38000000000, operatingProfit 3000000000, profit 2000000000
  | Six months ended September 30, 2021 | Forecast for the fiscal year ending March 31, 2022⏎Net sales | 40,280 | 82,000⏎Operating income | 2,500 | 5,600⏎Net income | 2,100 | 4,000  ›  YTD2 to 2021-09-30: netSales 40280000000, operatingProfit 2500000000, profit 2100000000  ›  expected FY of 2022-03-31 to 2022-03-31: netSales 82000000000, operatingProfit 5600000000, profit 4000000000
  | Six months ended September 30, 2020⏎(April 1, 2020 to September 30, 2020) | Six months ended September 30, 2021⏎(April 1, 2021 to September 30, 2021)⏎Net sales | 38,000 | 40,280⏎Operating income | 3,000 | 2,500⏎Net income | 2,000 | 2,100  ›  YTD2 from 2021-04-01 to 2021-09-30: netSales 40280000000, operatingProfit 2500000000, profit 2100000000  ›  YTD2 from 2020-04-01 to 2020-09-30: netSales 38000000000, operatingProfit 3000000000, profit 2000000000
  | 1H FY2020 | 1H FY2021⏎Net sales | 38,000 | 40,280⏎Operating income | 3,000 | 2,500  ›  YTD2 2021 to 2021-09-30: netSales 40280000000, operatingProfit 2500000000  ›  YTD2 2020: netSales 38000000000, operatingProfit 3000000000
  | Six months ended September 30, 2020 | Six months ended September 30, 2021 | |⏎Net sales | 38,000 | 40,280 | |⏎Operating income | 3,000 | 2,500 | |  ›  YTD2 to 2021-09-30: netSales 40280000000, operatingProfit 2500000000  ›  YTD2 to 2020-09-30: netSales 38000000000, operatingProfit 3000000000
  | Six months ended September 30, 2020 | Six months ended September 30, 2021⏎Net sales | 38,000 | 40,280⏎ (% change) | 1.2 | 6.0⏎Operating income | 3,000 | 2,500⏎ (% change) | 4.0 | (16.7)  ›  YTD2 to 2021-09-30: netSales 40280000000 6%, operatingProfit 2500000000 -16.7%  ›  YTD2 to 2020-09-30: netSales 38000000000 1.2%, operatingProfit 3000000000 4%
  | Six months ended September 30, 2020 | Six months ended September 30, 2021⏎Net sales | ¥38,000 | ¥40,280⏎Operating income | ¥3,000 | ¥2,500  ›  YTD2 to 2021-09-30: netSales 40280000000, operatingProfit 2500000000  ›  YTD2 to 2020-09-30: netSales 38000000000, operatingProfit 3000000000
  | Six months ended September 30, 2020 | Six months ended September 30, 2021⏎Per common share:⏎Net income - basic (yen) | 20.10 | 21.20⏎Net income - diluted (yen) | 20.00 | 21.10⏎Net sales | 38,000 | 40,280  ›  YTD2 to 2021-09-30: earningsPerShare 21.2, dilutedEarningsPerShare 21.1, netSales 40280000000  ›  YTD2 to 2020-09-30: earningsPerShare 20.1, dilutedEarningsPerShare 20, netSales 38000000000
  | Actual | Plan⏎Net sales | 40,280 | 40,000⏎Operating income | 2,500 | 2,400⏎Net income | 2,100 | 2,000  ›  YTD2 to 2021-09-30: netSales 40280000000, operatingProfit 2500000000, profit 2100000000
  | Plan | Actual⏎Net sales | 40,000 | 40,280⏎Operating income | 2,400 | 2,500⏎Net income | 2,000 | 2,100  ›  nothing-read
`

interface Figure {
  readonly metric: string
  readonly value: unknown
  readonly yearOnYearPercent?: number | undefined
}

const amount = (value: unknown): unknown => (typeof value === 'object' ? (value as { amount: number }).amount : value)
const line = ({ metric, value, yearOnYearPercent: percent }: Figure): string =>
  [metric, amount(value), ...(percent === undefined ? [] : [`${percent}%`])].join(' ')

function told(table: string): string[] {
  const text = `${HEAD}${table}\n`
  const result = safeParseEarnings(text)
  if (!result.success) return [result.error.code]
  expect(verifyRelease(result.data, text)).toEqual([])
  const { results = [], forecasts = [], financialPosition = [] } = result.data.record
  const named = ({ kind, quarter, fiscalYearEnd, fiscalYear, from, to }: (typeof results)[number]['period']): string =>
    [
      `${PARTS[kind]}${quarter ?? ''}`,
      ...(fiscalYearEnd === undefined ? [] : [`of ${fiscalYearEnd}`]),
      ...(fiscalYear === undefined ? [] : [fiscalYear]),
      ...(from === undefined ? [] : [`from ${from}`]),
      ...(to === undefined ? [] : [`to ${to}`]),
    ].join(' ')
  return [
    ...results.map(({ period, figures }) => `${named(period)}: ${figures.map(line).join(', ')}`),
    ...forecasts.map(({ period, figures }) => `expected ${named(period)}: ${figures.map(line).join(', ')}`),
    ...financialPosition.map(({ asOf, figures }) => `${asOf}: ${figures.map(line).join(', ')}`),
  ]
}

test.each(TABLES.trim().split('\n'))('%s', (row) => {
  const [table = '', ...said] = row.trim().split('  ›  ')
  expect(told(table.replaceAll('⏎', '\n'))).toEqual(said)
})

test('a minus in a cell of its own is told as the sign', () => {
  const table = `| Six months ended September 30, 2020 | Six months ended September 30, 2021 | Change (%)
Net sales | 38,000 | 40,280 | 6.0
Operating income | 3,000 | 2,500 | - | 16.7
Net income | 2,000 | 2,100 | 5.0
`
  expect(groundsIn(`${HEAD}${table}`, '/results/0/figures/1/yearOnYearPercent')).toEqual([
    ' = 16.7; unit %; sign -; head Operating income; head Six months; head September 30, 2021',
  ])
})
