import { expect, test } from 'vitest'
import { safeParseForecastRevision } from '../../src/index.js'
import { revisionOf } from '../support/revision-lines.js'

const TABLE = `October 30, 2017

Nakatsu Optical Works, Ltd. (Code: 7755, TSE 1st Section)

Notice of Differences between Forecast and Actual Results for the First Half

Differences between the forecast for the six months ended September 30, 2017 and actual results (Millions of yen)

                         Net sales  Operating  Ordinary  Profit attributable   Earnings
                                    profit     profit    to owners of parent   per share (yen)
Forecast (A)              10,100      800        820           500              25.00
Actual (B)                10,900      750        790           480              24.00
B - A                        800      (50)       (30)          (20)
(B - A)/A (%)                7.9     (6.3)      (3.7)         (4.0)
Six months ended
September 30, 2016         9,500      700        710           450              22.50
`

test('rows named by the letters of others, and a title over two lines', () =>
  expect(revisionOf(TABLE).slice(0, 7)).toEqual([
    'difference',
    'year-to-date2 2017-09-30',
    'netSales 10100 10900 800 7.9 9500',
    'operatingProfit 800 750 -50 -6.3 700',
    'ordinaryProfit 820 790 -30 -3.7 710',
    'profitAttributableToOwnersOfParent 500 480 -20 -4 450',
    'earningsPerShare 0.000025 0.000024 - - 0.0000225',
  ]))

test('words of two columns side by side are no label', () => {
  const result = safeParseForecastRevision(TABLE)
  const figures = result.success ? (result.data.record.revisions?.[0]?.figures ?? []) : []
  expect(figures.map(({ label }) => label)).toEqual(['Net sales', undefined, undefined, undefined, undefined])
})

test('a row of ratios of the new forecast to the earlier one tells no change', () =>
  expect(
    revisionOf(`Nakatsu Optical Works, Ltd. Announces Revision of Forecasts

October 30, 2017

Full-year forecast, year ending March 31, 2018 (Millions of yen)
                Sales   Operating income   Ordinary income   Net income
Previous        8,200       240              260              170
New             8,000       150              180              190
Difference       -200       -90              -80               20
Ratio           97.6%     62.5%            69.2%           111.8%
`).slice(0, 6),
  ).toEqual([
    'revision',
    'full-year 2018-03-31',
    'netSales 8200 8000 -200 - -',
    'operatingProfit 240 150 -90 - -',
    'ordinaryProfit 260 180 -80 - -',
    'profit 170 190 20 - -',
  ]))
