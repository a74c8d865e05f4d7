import { expect, test } from 'vitest'
import { linesOf, readRevision } from '../support/revisions.js'

const notice = (...body: string[]): string =>
  `May 9, 2014\nShiosai Motors Corporation\nNotice of Revision of Forecast\n\nShiosai Motors Corporation has revised its consolidated forecast for the year ending December 31, 2014.\n\n${body.join('\n')}\n`

test('columns under two years are told by their sums where titles could be parted otherwise', () => {
  const text = notice(
    'From January 1, 2014 to December 31, 2014 (Millions of yen, except per share amounts)',
    '',
    '  For the year ending December 31, 2014 For the year ended December 31, 2013',
    '  Previous forecast',
    '(February 12, 2014)',
    'Revised',
    'Forecast',
    'Change',
    '(amount)',
    'Change',
    '(percent)',
    'Net sales 610,000 580,000 (30,000) (4.9 %) 571,204',
    'Operating income 44,000 37,000 (7,000) (15.9%) 35,118',
    'Net income 26,000 21,500 (4,500) (17.3 %) 20,377',
    'Net income per share 130.20 107.67 -- -- 102.05',
  )
  const record = readRevision(text)
  expect(linesOf(record)).toEqual([
    'netSales 610000000000 580000000000 -30000000000 -4.9 571204000000',
    'operatingProfit 44000000000 37000000000 -7000000000 -15.9 35118000000',
    'profit 26000000000 21500000000 -4500000000 -17.3 20377000000',
    'earningsPerShare 130.2 107.67 - - 102.05',
  ])
  expect(record.revisions?.[0]?.period).toEqual({ kind: 'full-year', fiscalYearEnd: '2014-12-31', from: '2014-01-01', to: '2014-12-31' })
})

test('last year’s results marked (A) are no earlier forecast', () => {
  const text = notice(
    '(Millions of yen)',
    ' Net sales Operating income Net income',
    'Results for the previous fiscal year (A) 571,204 35,118 20,377',
    'Forecasts (B) 610,000 44,000 26,000',
    'Difference (B-A) 38,796 8,882 5,623',
    'Rate of change (%) 6.8 25.3 27.6',
  )
  expect(linesOf(readRevision(text))).toEqual([
    'netSales - 610000000000 - - 571204000000',
    'operatingProfit - 44000000000 - - 35118000000',
    'profit - 26000000000 - - 20377000000',
  ])
})

test('"before" and "tax" stand on lines of their own; rows without cells leave the reference its title', () => {
  const text = notice(
    'Millions of yen, except per share figures',
    ...['Profit before', 'Profit attributable', 'Basic earnings', 'Net sales', 'to owners of the', 'per share', 'tax', 'parent', '(yen)'],
    ...['Previous forecast(A)', '(released February 12, 2014)', 'Forecast(B)', '610,000', '42,000', '26,000', '130.20'],
    ...['Difference(B-A)', 'Increase/decrease (%)', 'Reference:', '571,204', '33,906', '20,377', '102.05', 'Actual for the previous year'],
  )
  expect(linesOf(readRevision(text.replaceAll('\n', '\n\n')))).toEqual([
    'netSales - 610000000000 - - 571204000000',
    'profitBeforeTax - 42000000000 - - 33906000000',
    'profitAttributableToOwnersOfParent - 26000000000 - - 20377000000',
    'earningsPerShare - 130.2 - - 102.05',
  ])
})

test('a backslash is a yen sign in units, too', () => {
  const text = notice(
    'Revenue',
    '(\\ million)',
    'Operating profit',
    '(\\ million)',
    'Basic earnings',
    'per share (\\)',
    'Previous forecasts (A) 61,000 4,400 130.20',
    'Revised forecasts (B) 58,000 3,700 107.67',
  )
  expect(linesOf(readRevision(text))).toEqual([
    'netSales 61000000000 58000000000 - - -',
    'operatingProfit 4400000000 3700000000 - - -',
    'earningsPerShare 130.2 107.67 - - -',
  ])
})

test('a word before the text breaks off is no reason', () => {
  const text = notice(
    '(Millions of yen)',
    ' Net sales Net income',
    'Previous forecast 61,000 2,600',
    'Revised forecast 58,000 2,150',
    '',
    'Reasons for the Revision',
    'In',
  )
  expect(readRevision(text)).not.toHaveProperty('reason')
})
