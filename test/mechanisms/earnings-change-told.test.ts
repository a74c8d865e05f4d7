import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'
import { toldIn } from '../support/told.js'

/** A sentence, then what is read of it. */
const CHANGES = `
    Operating income was ¥4 million lower than a year ago.  ›  nothing-read
    Operating income was ¥4 million lower, at ¥31 million.  ›  Q3 2016 operatingProfit "Operating income" 31000000 JPY
    Operating income was up ¥4 million at ¥31 million.  ›  Q3 2016 operatingProfit "Operating income" 31000000 JPY
    Operating income was ¥4 million down on the year.  ›  nothing-read
    Operating income was ¥4 million short of the plan.  ›  nothing-read
    Operating income was ¥31 million up 3.0% from a year earlier.  ›  Q3 2016 operatingProfit "Operating income" 31000000 JPY 3% "up"
    Net sales grew ¥4 million to ¥31 million.  ›  Q3 2016 netSales "Net sales" 31000000 JPY
    There was a fall in net sales of ¥4 million.  ›  nothing-read
    There was a fall in net sales to ¥31 million.  ›  Q3 2016 netSales "net sales" 31000000 JPY
    The increase of net sales came to ¥4 million.  ›  nothing-read
    The change in operating income was ¥4 million.  ›  nothing-read
    The impact of the strong yen on net sales was ¥4 million.  ›  nothing-read
`

const TURNS = `
    Operating income moved from a loss of ¥4 million to a profit of ¥31 million.  ›  Q3 2016 operatingProfit "Operating income" 31000000 JPY
    Ordinary income turned from a profit of ¥31 million into a loss of ¥4 million.  ›  Q3 2016 ordinaryProfit "Ordinary income" -4000000 JPY "loss"
    Operating income swung to a profit of ¥31 million from a loss of ¥4 million.  ›  Q3 2016 operatingProfit "Operating income" 31000000 JPY
    The operating loss of ¥4 million turned into a profit of ¥31 million.  ›  nothing-read
`

const cases = (lines: string) => lines.trim().split('\n')
function check(line: string): void {
  const [sentences = '', ...told] = line.trim().split('  ›  ')
  expect(toldIn(sentences)).toEqual(told)
}

describe('the amount of a change is no value', () => {
  test.each(cases(CHANGES))('%s', check)
})

describe('what a figure once was is not what it is', () => {
  test.each(cases(TURNS))('%s', check)
})

test('clauses of a sentence are no rows of a table', () => {
  const result = safeParseEarnings(`Torridon Bearings Reports Results for Fiscal 2011

June 4, 2012

For the year ended April 30, 2012, ordinary income improved by ¥3 million, while net income fell ¥2 million. Net sales were up ¥40 million at ¥310 million.
`)
  const [results, ...others] = (result.success && result.data.record.results) || []
  expect(others).toEqual([])
  expect(results?.figures).toEqual([{ metric: 'netSales', label: 'Net sales', value: { amount: 310_000_000, currency: 'JPY' } }])
})
