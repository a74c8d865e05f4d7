import { describe, expect, test } from 'vitest'
import { parseForecastRevision, parseStockOptions, safeParseRelease } from '../../src/index.js'
import { told } from '../support/earnings-told.js'

describe('a line that is wrapped says what the whole line says', () => {
  test('the sentence that dates a dividend goes over lines', () =>
    expect(
      told(`Hirose Rope Sees Profit Up in Fiscal 2019 After Record
2018

Otaru, May 10, 2019 -- Hirose Rope Works Corporation today
reported record sales and profit for
fiscal 2018, the year ended March 31, 2019.

- Net sales: JPY 21.4 billion, up 9.3% year on year
- Annual dividend: JPY 48 per share

In fiscal 2019, the year ending March 31, 2020, the company
forecasts net sales of JPY 22.0 billion.
`).filter((line) => line.startsWith('dividend')),
    ).toEqual(['dividend 2019-03-31: annual 48']))

  test('a dash between two days is no empty cell', () =>
    expect(
      told(`Consolidated Results for the Year Ended December 31, 2011
1. Results
Year ended December 31, 2011 Year ended December 31, 2010
Net sales (¥ million) 96,314 94,333
Operating income (¥ million) 3,815 4,355
2. Forecast for the year ending December 31, 2012 (January 1 -
December 31, 2012)
Six months ending June 30, 2012 Year ending December 31, 2012
Net sales (¥ million) 47,500 98,000
Operating income (¥ million) 1,600 4,100
`).filter((line) => line.startsWith('result')),
    ).toEqual([
      'result full-year 2011-12-31 to 2011-12-31: netSales (Net sales (¥ million)) 96314000000; operatingProfit (Operating income (¥ million)) 3815000000',
      'result full-year 2010-12-31 to 2010-12-31: netSales (Net sales (¥ million)) 94333000000; operatingProfit (Operating income (¥ million)) 4355000000',
    ]))

  test('the lead is known where no other line of the text is wrapped', () => {
    const lead = (end: string): string => `August 1, 2012
Hirose Rope Works Co., Ltd.

Determination of the Exercise Price etc. of Stock Options

Regarding the stock options (share subscription rights) whose issuance was${end}resolved at the Board meeting of July 17, 2012, the following items were${end}determined today.

- Number of rights issued: 2,480
- Amount payable on exercise: 387 yen per share
`
    for (const end of [' ', '\n']) expect(parseStockOptions(lead(end)).record.stage).toBe('final-terms')
  })

  test('a place before a dateline that fills its line is whole', () => {
    const parsed = safeParseRelease(`OTARU, Japan, Jan. 25, 2021 (GLOBE NEWSWIRE) --
Hirose Corporation (TSE: 6594; OTC US: HRWJY) (the
"Company") today announced an upward revision to its
IFRS-based consolidated financial forecasts for the
year ending March 31, 2021, previously announced on
October 26, 2020.
(Millions of yen)
Item | Previous forecast | Revised forecast
Net sales | 21,000 | 22,000
Operating profit | 1,100 | 1,200
`)
    expect(parsed.success && parsed.data.record).toMatchObject({ place: 'OTARU, Japan', announcedOn: '2021-01-25' })
  })
})

const halves = (blank: string): string => `October 22, 2019
Hirose Rope Works Co., Ltd.
Revision of Forecasts for the First Half and the Full Year
We have revised the forecasts for the first half (April 1, 2019 - September 30, 2019) and the full year (April 1, 2019 - March 31, 2020) of the fiscal year ending March 31, 2020.
${blank}
First half (cumulative)                                         (Unit: thousand yen)
Item                          Previous      Revised      Change      Change (%)     Same period of previous year
Net sales                   12,450,000   12,310,000    (140,000)       (1.1)          11,982,114
Operating profit               410,000      268,000    (142,000)      (34.6)             395,206
Net profit per share (yen)       41.27        26.35
${blank}
Full year                                                       (Unit: thousand yen)
Item                          Previous      Revised      Change      Change (%)     Previous year
Net sales                   25,300,000   25,000,000    (300,000)       (1.2)          24,307,548
Operating profit               920,000      780,000    (140,000)      (15.2)             866,027
Net profit per share (yen)       93.65        78.57
`

test('figures beside each other are a row of the table above, no heads of the table below', () => {
  const of = (text: string) =>
    parseForecastRevision(text).record.revisions?.map(({ period, figures }) => [period.kind, figures[0]?.revised])
  expect(of(halves(''))).toEqual([
    ['year-to-date', { amount: 12_310_000_000, currency: 'JPY' }],
    ['full-year', { amount: 25_000_000_000, currency: 'JPY' }],
  ])
  expect(of(halves('').replaceAll('\n\n', '\n'))).toEqual(of(halves('')))
})

const unscaled = (above: string): string => `Notice of Revised Forecast for the Fiscal Year Ending March 31, 2020
October 22, 2019
Hirose Rope Works Co., Ltd.
${above}
 | Net sales | Operating profit
Previous forecast (A) | 12,450 | 410
Revised forecast (B) | 12,310 | 268
`

test.each([
  ['A weaker yen and dearer hemp have pushed up costs.', undefined],
  ['We assume an exchange rate of 108 yen to the dollar, so yen amounts are lower.', undefined],
  ['(yen)', 12_310],
  ['Unit: yen', 12_310],
  ['In yen', 12_310],
  ['Amounts in yen', 12_310],
  ['(Figures are in yen unless otherwise stated)', 12_310],
  ['Loans are denominated in yen', undefined],
  ['Per share amounts in yen', undefined],
  ['Dividends and other\namounts in yen', undefined],
  ['Amounts in yen fell as the dollar rose.', undefined],
])('a currency in a sentence is no unit of a table: %s', (above, amount) => {
  const parsed = safeParseRelease(unscaled(above), { type: 'forecast-revision' })
  const [revision] = (parsed.success && parsed.data.record.type === 'forecast-revision' && parsed.data.record.revisions) || []
  expect(revision?.figures[0]?.revised).toEqual(amount === undefined ? undefined : { amount, currency: 'JPY' })
})
