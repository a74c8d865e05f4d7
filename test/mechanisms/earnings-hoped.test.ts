import { describe, expect, test } from 'vitest'
import { toldIn } from '../support/told.js'

/** A sentence, then what is read of it. */
const HOPES = `
    The company aims at net sales of ¥31 million in fiscal 2019.  ›  nothing-read
    The goal is operating income of ¥31 million.  ›  nothing-read
    Net sales reached the goal of ¥31 million.  ›  nothing-read
    Medium-term plan: net sales of ¥31 million and net income of ¥4 million.  ›  nothing-read
    In the second year of our medium-term plan, net sales were ¥31 million.  ›  Q3 2016 netSales "net sales" 31000000 JPY
    It has set its sights on operating income of ¥31 million for the fiscal year ending May 31, 2020.  ›  nothing-read
    Looking at the full fiscal year 2016, the company expects net sales of ¥31 million.  ›  expected FY 2016 netSales "net sales" 31000000 JPY
    The company targets operating income of ¥31 million.  ›  nothing-read
    The company targets operating income of ¥31 million for the year ending May 31, 2017.  ›  expected FY of 2017-05-31 to 2017-05-31 operatingProfit "operating income" 31000000 JPY
`

/** What may or might be, and what was of another time or measure. */
const OTHERWISE = `
    The deal will bring net sales of ¥31 million.  ›  nothing-read
    Operating income may fall to ¥4 million.  ›  nothing-read
    Operating income in the three months to May 31, 2016 was ¥4 million.  ›  Q3 2016 to 2016-05-31 operatingProfit "Operating income" 4000000 JPY
    The company had planned operating income of ¥4 million.  ›  nothing-read
    Three years ago, net sales were ¥31 million.  ›  nothing-read
    Record net sales of ¥31 million were reached in 2008.  ›  nothing-read
    Net income per employee was ¥4 million.  ›  nothing-read
    The purchase adds net sales of ¥31 million a year.  ›  nothing-read
`

const YEARS = `
    Net sales in fiscal 2017: ¥31 million.  ›  expected FY 2017 netSales "Net sales" 31000000 JPY
    Net sales in fiscal 2019: ¥31 million.  ›  nothing-read
    Net sales of ¥31 million are planned for fiscal 2021.  ›  nothing-read
    Net sales of ¥31 million are forecast for the first half of fiscal 2017; for the full year, net sales of ¥62 million.  ›  expected YTD2 2017 netSales "Net sales" 31000000 JPY  ›  expected FY netSales "net sales" 62000000 JPY
    Net sales of ¥31 million are forecast for fiscal 2017; operating income was ¥4 million.  ›  Q3 2016 operatingProfit "operating income" 4000000 JPY  ›  expected FY 2017 netSales "Net sales" 31000000 JPY
`

const cases = (lines: string) => lines.trim().split('\n')
function check(line: string): void {
  const [sentences = '', ...told] = line.trim().split('  ›  ')
  expect(toldIn(sentences)).toEqual(told)
}

describe('what is hoped for is neither a result nor a forecast', () => {
  test.each(cases(HOPES))('%s', check)

  test('the items of a list of goals', () =>
    expect(
      toldIn('Net income was ¥2 million.\n\nThe plan has these goals:\n- Net sales: ¥31 million\n- Operating income: ¥4 million'),
    ).toEqual(['Q3 2016 profit "Net income" 2000000 JPY']))
})

describe('what may be, or was of another time or measure, is no result', () => {
  test.each(cases(OTHERWISE))('%s', check)
})

describe('a later year has no result, and a year after the next no forecast', () => {
  test.each(cases(YEARS))('%s', check)
})
