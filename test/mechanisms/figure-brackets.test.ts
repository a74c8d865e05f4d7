import { expect, test } from 'vitest'
import { results } from '../support/figures.js'

const HEAD = `Consolidated Financial Results for the Year Ended June 30, 2016 [Japanese GAAP]
August 10, 2016
Sayama Looms Co., Ltd. (TSE: 3591)
`
const table = (more: string) => `${HEAD}(Millions of yen)
                    Net sales           Operating income
June 30, 2016       8,110  (6.3%)       402  (9.5%)
June 30, 2015       8,655   2.4%        444   3.1%
${more}
`
const FALLS = ['netSales 8110000000 -6.3', 'operatingProfit 402000000 -9.5']

test.each([
  ['a sentence', 'Orders for looms fell (-7.0%) in the second half.'],
  ['a note', '(Note) Comprehensive income: 388 (-3.1%)'],
  ['nothing', ''],
])('a minus inside the brackets of %s below a table says nothing of its cells', (_, more) => {
  expect(results(table(more))[0]).toEqual(FALLS)
})

test('a minus inside the brackets of another cell says that brackets only hold the percentage', () => {
  expect(
    results(`${HEAD}(Millions of yen)
                    Net sales           Operating income
June 30, 2016       8,110  (6.3%)       402  (-9.5%)
`)[0],
  ).toEqual(['netSales 8110000000 6.3', 'operatingProfit 402000000 -9.5'])
})

test('brackets with and without a sign beside percentages without brackets are left out', () => {
  expect(
    results(`${HEAD}(Millions of yen)
                    Net sales           Operating income
June 30, 2016       8,110  (6.3%)       402  (-9.5%)
June 30, 2015       8,655   2.4%        444   3.1%
`)[0],
  ).toEqual(['netSales 8110000000', 'operatingProfit 402000000 -9.5'])
})

test('a percentage of the sentence below a row of figures is not the change of that row', () => {
  const lines = results(`Sayama Looms Co., Ltd. (TSE: 3591)
Consolidated Financial Results for the Nine Months Ended March 31, 2016 [Japanese GAAP]
May 10, 2016
1. Consolidated operating results (July 1, 2015 to March 31, 2016)
(Millions of yen)
                      Nine months ended     Nine months ended
                      March 31, 2016        March 31, 2015
Net sales                 8,110                 8,655
Operating income            311                   329
Net income                  402                   414
The market for looms contracted (-7.0%) in the period.
`)
  expect(lines[0]).toEqual(['netSales 8110000000', 'operatingProfit 311000000', 'profit 402000000'])
})
