import { expect, test } from 'vitest'
import { lines, read } from '../support/earnings-lines.js'
import { revisionOf } from '../support/revision-lines.js'

const HEAD = `Tsubaki Marine Engines Revises Its Guidance

TOKYO, Japan, November 8, 2023 - Tsubaki Marine Engines, Inc. (TSE: 6018) today revised its consolidated guidance for the fiscal year ending December 31, 2023.

(Billions of yen)
`
const PERIOD = ['revision', 'full-year 2023-12-31 consolidated']

test.each([
  ['mere print', '19.0', '1.0 (5.6%)', '0.3 (21.4%)', ['5.6', '21.4']],
  ['a minus in brackets', '17.0', '(1.0) (5.6%)', '0.3 (21.4%)', ['-5.6', '21.4']],
  ['a minus of the change alone', '17.0', '-1.0 (5.6%)', '+0.3 (+21.4%)', ['-5.6', '21.4']],
  ['its own minus', '17.0', '-1.0 (-5.6%)', '0.3 (21.4%)', ['-5.6', '21.4']],
])('brackets around a percentage behind its change: %s', (_, revised, sales, profit, [first, second]) =>
  expect(
    revisionOf(`${HEAD}                    Previous    Revised    Difference
                    guidance    guidance
Revenue               18.0        ${revised}     ${sales}
Operating profit       1.4         1.7     ${profit}
`),
  ).toEqual([
    ...PERIOD,
    `netSales 18000 ${Number(revised) * 1000} ${(Number(revised) - 18) * 1000} ${first} -`,
    `operatingProfit 1400 1700 300 ${second} -`,
  ]),
)

test('a plus inside brackets is no minus', () => {
  expect(
    revisionOf(`${HEAD} | Revenue | Operating profit
Previous guidance (A) | 18.0 | 1.4
Revised guidance (B) | 19.0 | 1.2
Change (B-A) | (+1.0) | (-0.2)
Change (%) | (+5.6%) | (-14.3%)
`),
  ).toEqual([...PERIOD, 'netSales 18000 19000 1000 5.6 -', 'operatingProfit 1400 1200 -200 -14.3 -'])
  const { results } = read(`Tsubaki Marine Engines Reports Results for the First Half

August 4, 2023
Tsubaki Marine Engines, Inc. (Code: 6018, TSE)

Consolidated results for the six months ended June 30, 2023
(Millions of yen, % change from the same period of the previous year)
 | Revenue | % | Operating profit | %
Six months ended June 30, 2023 | 9,000 | (+5.0%) | 700 | (+3.0%)
Six months ended June 30, 2022 | 8,571 | (+1.0%) | 680 | (-2.0%)
`)
  expect(results?.map(({ figures }) => lines(figures))).toEqual([
    ['netSales 9000000000 5', 'operatingProfit 700000000 3'],
    ['netSales 8571000000 1', 'operatingProfit 680000000 -2'],
  ])
})
