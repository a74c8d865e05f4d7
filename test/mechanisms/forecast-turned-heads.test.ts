/** Tables whose rows are metrics, under titles of columns that stand on one line, a blank apart, or one below the other. */
import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const HEAD = `October 27, 2017
Kaede Rope Corporation
Code: 5993
Notice Regarding Revision of Earnings Forecast

Kaede Rope Corporation has revised the earnings forecasts announced on May 12, 2017 as follows.

1. Details of the revision
`
const CAPTION = 'Revision to consolidated forecast for the six months ending September 30, 2017 (April 1, 2017 to September 30, 2017)'
const REASON = `
2. Reason for the revision
Orders for ropes of lifts came earlier than planned.
`
const table = (caption: string, heads: string, rows: string): string[] =>
  revisionOf(`${HEAD}${caption}\n${heads}\n${rows}${REASON}`).filter((line) => /^[a-z]/.test(line) && !line.startsWith('reason'))

const ROWS = `Net sales (million yen) 8,000 8,000 0 0.0
Operating income (million yen) 400 470 70 17.5
Ordinary income (million yen) 390 356 (34) (8.7)
Net income per share (yen) 18.92 18.77 - -
`
const HALF = 'year-to-date2 2017-04-01 2017-09-30'
const READ = ['netSales 8000 8000 0 0 -', 'operatingProfit 400 470 70 17.5 -', 'ordinaryProfit 390 356 -34 -8.7 -']
const onlyMillions = (lines: string[]): string[] => lines.filter((line) => !line.startsWith('earningsPerShare'))

describe('a caption that names the revision is no title of a column', () => {
  test.each([
    'Previous forecast (A) Revised forecast (B) Increase/decrease (B - A) Change ratio (%)',
    'Initial forecast (A) Currently revised forecast (B) Change (B-A) % change',
    'Previous forecast (A)\nForecast revised this time (B)\nChange (B-A)\nChange (%)',
    'Forecast announced\non May 12, 2017 (A)\nNew\nforecast (B)\nDifference\n(B-A)\nRate of\nchange (%)',
  ])('%s', (heads) => expect(onlyMillions(table(CAPTION, heads, ROWS))).toEqual(['revision', `${HALF} consolidated`, ...READ]))
})

const WITH_YEAR_BEFORE = `Net sales 8,000 8,300 300 3.8 7,614
Operating income 400 470 70 17.5 371
Ordinary income 390 356 (34) (8.7) 402
`
describe('the year before under a title in brackets', () => {
  test.each([
    'Last forecast (A) New forecast (B) Amount of change (B – A) % change (For reference) Prior year actual',
    'Prior forecast (A) Latest forecast (B) Variance (B-A) Percentage of change (Ref.) Previous year results (FYE March 31, 2017)',
  ])('%s', (heads) =>
    expect(table(CAPTION, `(Millions of yen)\n${heads}`, WITH_YEAR_BEFORE)).toEqual([
      'revision',
      `${HALF} consolidated`,
      'netSales 8000 8300 300 3.8 7614',
      'operatingProfit 400 470 70 17.5 371',
      'ordinaryProfit 390 356 -34 -8.7 402',
    ]),
  )
})

test('each of two tables has the period of its own caption', () => {
  const heads = 'Forecast previously announced (A) Revised forecast (B) Change (B-A) Ratio of change (%)'
  const year = `(2) Full year (April 1, 2017 - March 31, 2018)\n${heads}\n${ROWS.replace('400 470 70 17.5', '900 980 80 8.9')}`
  expect(onlyMillions(table('(1) First half (April 1, 2017 - September 30, 2017)', heads, `${ROWS}\n${year}`))).toEqual([
    'revision',
    HALF,
    ...READ,
    'full-year 2017-04-01 2018-03-31',
    ...READ.map((line, k) => (k === 1 ? 'operatingProfit 900 980 80 8.9 -' : line)),
  ])
})

test('a percentage whose sign may belong to the title before is not taken for the change', () => {
  const heads = 'Current forecast\n(B)\nPreviously announced\nforecast (A)\nVariance\n(B-A)\n%\nchange\n(For reference) Prior\nyear actual'
  const lines = table(
    CAPTION,
    heads,
    'Net sales (million yen)\n8,300\n8,000\n300\n3.8\n7,614\nOperating income (million yen)\n470\n400\n70\n17.5\n371\n',
  )
  expect(['', 'netSales 8000 8300 300 3.8 7614']).toContain(lines.find((line) => line.startsWith('netSales')) ?? '')
})

describe('two tables of differences, the titles of whose columns stand below each other', () => {
  const rows = (profit: string): string => `Net sales (million yen) 8,000 8,000 0 7,614\nOperating income (million yen) ${profit} 371\n`
  const heads = 'Initial forecast\n(A)\nResults\n(B)\nDifference\n(B-A)\n(Ref.) Results of the previous year (ended March 31, 2017)'
  const OVER =
    'Difference between consolidated forecast and results for the six months ended September 30, 2017 (April 1, 2017 to September 30, 2017)'

  test('each has its own period, and the year before its own column', () => {
    const lines = table(
      OVER,
      heads,
      `${rows('400 470 70')}\nConsolidated results for the fiscal year ended March 31, 2018\n${heads}\n${rows('900 980 80')}`,
    )
    expect(lines.filter((line) => /^(operating|year|full)/.test(line))).toEqual([
      `${HALF} consolidated`,
      'operatingProfit 400 470 70 - 371',
      'full-year 2018-03-31 consolidated',
      'operatingProfit 900 980 80 - 371',
    ])
  })
})
