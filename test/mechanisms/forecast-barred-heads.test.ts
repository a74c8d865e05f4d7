import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const notice = (heads: string) => `May 11, 2018
Aoba Ceramics Co., Ltd.
Notice of Differences between Earnings Forecast and Actual Results
Differences for the fiscal year ended March 31, 2018 (announced on February 9, 2018)
${heads}Forecast (A)           |18,300   |1,020    |700                |65.00
Actual results (B)     |18,642   |1,187    |593                |55.00
Change (B - A)         |342      |167      |(107)              |
`
const [SALES, PROFIT, OWNERS, SHARE] = [
  'netSales 18300 18642 342 - -',
  'operatingProfit 1020 1187 167 - -',
  'profitAttributableToOwnersOfParent 700 593 -107 - -',
  'earningsPerShare 0.000065 0.000055 - - -',
]

const READ = ['difference', 'full-year 2018-03-31', SALES, PROFIT, OWNERS, SHARE, 'settled-by-arithmetic /revisions/0 Change (B - A) |']

describe('heads over several lines between bars', () => {
  test.each([
    [
      'with a line of units',
      `                       |Net sales|Operating|Profit attributable|Profit per
                       |         |income   |to owners of parent|share
                       |¥ million|¥ million|¥ million          |¥
`,
    ],
    [
      'whose first words name another figure',
      `(¥ million)            |Net      |Operating|Profit             |Net profit
                       |sales    |profit   |attributable       |per
                       |         |         |to owners of parent|share (¥)
`,
    ],
  ])('%s', (_, heads) => expect(revisionOf(notice(heads))).toEqual(READ))

  test('with fewer bars on the lines of heads their words are counted', () => {
    const heads = `Net sales|Operating|Profit attributable|Profit per
         |income   |to owners of parent|share
¥ million|¥ million|¥ million          |¥
`
    expect(revisionOf(notice(heads))).toEqual(READ)
  })
})
