import { expect, test } from 'vitest'
import { parseBuyback, parseEarnings, parseForecastRevision, parseStockOptions } from '../../src/index.js'

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

test('a provision on the line below a value is no clause of the value, blank lines or none', () => {
  const text = (gap: string) =>
    [
      'Notice of Grant of Stock Options\nOctober 21, 2016',
      'Sorane Instruments Corporation today resolved to issue stock options as follows.',
      '1. Class and number of shares to be issued upon exercise of stock options',
      '62,000 shares of common stock of the Company',
      '(Of these the stock options of one class give 600 shares)',
      'In the event of a stock split, the number of shares to be issued upon exercise of each stock option shall be adjusted.',
    ].join(gap)
  for (const gap of ['\n', '\n\n']) expect(parseStockOptions(text(gap)).record.rights).toBeUndefined()
})

test('a title in two lines below a field as wide as the page begins a part of its own', () => {
  const text = (title: string) => `Notice on the Status of Share Repurchase
June 7, 2019
Sorane Instruments Corporation announces the status of the
repurchase of its own shares based on Article 156 of the
Companies Act as applied pursuant to Article 165.
Class of shares: Common stock
Aggregate number of shares repurchased: 41,200 shares
Aggregate price of shares repurchased: 53,940,000 yen
Method of repurchase: Purchase on the Nagoya Stock Exchange
${title}
Class of shares to be repurchased: Common stock
Aggregate number of shares to be repurchased: Up to
380,000 shares
Aggregate price of shares to be repurchased: Up to
470,000,000 yen`
  const { record } = parseBuyback(text("Details of the resolution approved at the board of directors'\nmeeting held on April 26, 2019:"))
  expect(record.authorization).toMatchObject({ maxShares: 380000, maxCost: { amount: 470000000 } })
})

test('a number torn at its point or its comma by the end of a line is no number', () => {
  const text = (broken: string) => `Sorane Instruments Announces First Quarter Results
Tokyo, April 21, 2016 - Sorane Instruments Corporation today published results for the first quarter ended March 31, 2016.
Consolidated net sales came to 10.9 billion yen (or US$ ${broken} million) and operating income to 3.0 billion yen.`
  for (const broken of ['91. 4', '91.\n4'])
    expect(parseEarnings(text(broken)).record.results?.[0]?.figures[0]).not.toHaveProperty('translation')
})

test('a currency behind a colon at the end of a line is that of the amount below', () => {
  const text = (gap: string) => `Consolidated Financial Results for the First Half of the Fiscal Year Ending March 31, 2017
November 7, 2016
Sorane Instruments Corporation
(Note) Comprehensive income: First six months ended September 30, 2016: JPY${gap}43,865 million (19.6%) First six months ended September 30, 2015: JPY 36,673 million (206.1%)`
  expect(parseEarnings(text('\n')).record.results).toEqual(parseEarnings(text(' ')).record.results)
})

test('what treasury shares include, or a day written with strokes, is not their number', () => {
  const text = (gap: string) => `Sorane : Notice of Repurchase of
Treasury Shares
11/15/2021 | 01:40am EST
Sorane Instruments Corporation resolved on November 15, 2021 to repurchase its own shares as follows.
(1) Number of shares to be repurchased: Up to 650,000 shares
Reference: Own shares held as of September 30, 2021
Number of treasury shares: 95,300 shares
The number of treasury shares includes the${gap}4,300 shares owned by a trust.`
  for (const gap of ['\n', ' ']) expect(parseBuyback(text(gap)).record.holdings).toMatchObject({ treasuryShares: 95300 })
})

test('a heading that names no number has none in the second sentence below it', () => {
  const text = `Notice Regarding the Status of Treasury Stock Acquisition
Sorane Corporation
January 6, 2026
Sorane Corporation acquired 24,200 shares of treasury stock from December 1 to December 30, 2025.
- Total Number of Shares Acquired: 24,200 shares
- Cumulative Number of Shares Acquired: 69,300 shares
Overview of Treasury Stock Acquisition
Sorane Corporation has acquired treasury stock based on the resolution of its Board of Directors. From
December 1 to December 30, 2025, the Company acquired 24,200 shares of its common stock.`
  expect(parseBuyback(text).record.cumulative).toMatchObject({ shares: 69300 })
})

test('what one of two groups gets in total is no total over both where the lines are broken between them', () => {
  const text = `May 9, 2018
Kawasemi Freight Corporation (TSE: 9377)
Notice on Finalization of Details of Stock Options
The details of the stock options that the Board of Directors
resolved on April 20, 2018 were finalized today as follows.
(1) Name: 3rd Stock Options (2)
Eligibility, number of persons eligible for allotment,
and number of stock options Six (6) Full-time
Directors of the Company; 640 units in total Eleven
(11) Executive Officers of the Company; 715 units in
total
(3) Total number of stock options 1,355 units
This is the number of stock options to be allotted.`
  expect(parseStockOptions(text).record.totalAllottees?.rights).toBeUndefined()
})
