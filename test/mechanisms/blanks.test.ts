import { expect, test } from 'vitest'
import { parseEarnings, parseForecastRevision } from '../../src/index.js'

test('blanks at the end of a row are no empty cells where none are inside it', () => {
  const rows = (end: string) => `Notice of Revision of Dividend Forecast
October 21, 2016
Sorane Instruments Corporation today resolved to distribute the interim dividends from surplus recorded as of September 30, 2016 and to revise the dividend forecast for the fiscal year ending March 31, 2017.

1. Details of Interim Dividends

Dividend per share (yen) 27.0 TBD 18.0

2. Revision of Dividend Forecast

  Dividends per share
End of 2nd quarter Year-end Total
Previous projection
(on May 12, 2016)
Current forecast 27.0 54.0${end}
Actual payments 27.0
Actual payments of the previous fiscal year (ended March 2016) 18.0 19.0 37.0`
  const { record } = parseForecastRevision(rows(''))
  expect(record).toMatchObject({ dividend: { revised: { annual: { amount: 54 } } } })
  expect(parseForecastRevision(rows('  ')).record).toEqual(record)
})

test('blanks before a cell on a line of its own are no empty cells', () => {
  const cells = ['(Millions of yen)', 'Net sales', 'Operating income', 'Ordinary income', 'Net income']
  const rows = [
    'Previous forecast (A)',
    '500,000',
    '60,000',
    '55,000',
    '31,000',
    'Revised forecast (B)',
    '400,000',
    '20,000',
    '15,000',
    '6,000',
  ]
  const changes = [
    'Increase (Decrease) (B)-(A)',
    '(100,000)',
    '(40,000)',
    '(40,000)',
    '(25,000)',
    'Increase (Decrease) in percentage',
    '(20.0)',
  ]
  const text = (indent: string) =>
    [
      'Notice of Revision of Earnings Forecast\nOctober 21, 2016',
      'Sorane Instruments Corporation hereby revises its consolidated forecast for the fiscal year ending March 31, 2017.',
      ...[...cells, ...rows, ...changes].map((line) => indent + line),
    ].join('\n\n')
  const percents = (given: string) =>
    (parseForecastRevision(given).record.revisions ?? []).flatMap(({ figures }) =>
      figures.flatMap(({ metric, changePercent }) => (changePercent === undefined ? [] : [[metric, changePercent]])),
    )
  for (const indent of ['', ' ', '   ', '    ', '     ', '       '])
    expect([['netSales', -20]]).toEqual(expect.arrayContaining(percents(text(indent))))
})

test('a product’s sales stay its own where a line is broken inside their name', () => {
  const text = (gap: string) => `Sorane Instruments Announces First Quarter Results
Tokyo, April 21, 2016 - Sorane Instruments Corporation today published results for the first quarter ended March 31, 2016.
Consolidated net sales came to 10.9 billion yen and operating income to 3.0 billion yen. All lines grew on a year ago. Spectrometer${gap}revenue grew 32% on the same period a year ago.`
  const { record } = parseEarnings(text(' '))
  expect(parseEarnings(text('\n')).record).toEqual(record)
  expect(JSON.stringify(record)).not.toContain('32')
})
