import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const notice = (table: string) => `Notice of Revised Earnings Forecasts

May 9, 2006
Kazahaya Trust Bank, Ltd. (TSE: 8399)

Kazahaya Trust Bank, Ltd. revises its earnings forecasts as shown below.
${table}`
const ROWS = `Previous forecast
310
52
30
640
110
61
Revised forecast
322
47
25
655
104
64
Change
12
(5)
(5)
15
(6)
3
`
const HEADS = 'Ordinary income\nOrdinary profit\nNet income\n'
const BOTH = ['netSales 310000 322000 12000 - -', 'ordinaryProfit 52000 47000 -5000 - -', 'profit 30000 25000 -5000 - -']

describe('periods side by side above heads that are printed twice', () => {
  test.each<[name: string, periods: string]>([
    ['each on a line', 'Six months ended September 30, 2005\nFiscal year ended March 31, 2006\n'],
    ['in cells', '| Six months ended September 30, 2005 | Fiscal year ended March 31, 2006 |\n'],
    ['with a gap between', 'Six months ended September 30, 2005     Fiscal year ended March 31, 2006\n'],
    ['with a tab between', 'Six months ended September 30, 2005\tFiscal year ended March 31, 2006\n'],
    ['above the unit', 'Six months ended September 30, 2005\nFiscal year ended March 31, 2006\n(Billions of yen)\n'],
  ])('%s', (_, periods) =>
    expect(revisionOf(notice(`(Billions of yen)\n${periods}${HEADS}${HEADS}${ROWS}`))).toEqual([
      'revision',
      'year-to-date2 2005-09-30',
      ...BOTH,
      'full-year 2006-03-31',
      'netSales 640000 655000 15000 - -',
      'ordinaryProfit 110000 104000 -6000 - -',
      'profit 61000 64000 3000 - -',
    ]),
  )

  test.each<[name: string, periods: string]>([
    ['one period that goes on over two lines', 'Six months of the\nfiscal year ended March 31, 2006\n'],
    ['words between them', 'Six months ended September 30, 2005\nForecast of the group\nFiscal year ended March 31, 2006\n'],
    ['a sentence', 'The six months ended September 30, 2005 and the fiscal year ended March 31, 2006\n'],
    ['the same period twice', 'Fiscal year ended March 31, 2006\nFiscal year ended March 31, 2006\n'],
  ])('none: %s', (_, periods) =>
    expect(revisionOf(notice(`(Billions of yen)\n${periods}${HEADS}${HEADS}${ROWS}`))).toEqual(['nothing-read']),
  )
})

describe('a row whose title is a percent sign', () => {
  const table = (percent: string) => `Consolidated forecast for the fiscal year ending March 31, 2007
(million yen) | Net sales | Operating income | Net income
Previous forecast (A) | 4,200 | 310 | 160
Revised forecast (B) | 3,990 | 248 | 120
B - A | (210) | (62) | (40)
${percent}`
  const FULL = [
    'revision',
    'full-year 2007-03-31 consolidated',
    'netSales 4200 3990 -210 -5 -',
    'operatingProfit 310 248 -62 -20 -',
    'profit 160 120 -40 -25 -',
  ]
  test.each<[name: string, percent: string]>([
    ['behind a bar', '% | (5.0) | (20.0) | (25.0)\n'],
    ['in brackets', '(%) | (5.0) | (20.0) | (25.0)\n'],
  ])('%s', (_, percent) => expect(revisionOf(notice(table(percent)))).toEqual(FULL))
})

test('a period on a line right below its table, behind its label', () => {
  const table = `(million yen) | Net sales | Operating income
Previous forecast (A) | 4,200 | 310
Revised forecast (B) | 3,990 | 248
`
  expect(revisionOf(notice(`${table}Period: fiscal year ending March 31, 2007 (April 1, 2006 - March 31, 2007)\n`))).toEqual([
    'revision',
    'full-year 2007-03-31 2006-04-01 2007-03-31',
    'netSales 4200 3990 - - -',
    'operatingProfit 310 248 - - -',
  ])
  expect(revisionOf(notice(`${table}The period is the fiscal year ending March 31, 2007.\n`))).toEqual(['nothing-read'])
})
