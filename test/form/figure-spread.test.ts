import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { spreadIn } from '../support/tables.js'

/** Heads that stand over several columns: the words over each, and those that go on over it. */
test.each(
  cases(`
# two groups over three columns each
                  Third quarter              Nine months
                  2021     2022    Change    2021     2022    Change
Net sales         1,200    1,300      8.3    3,600    3,900      8.3
Profit               90       95      5.6      270      285      5.6
→ Third quarter / 2021
→ Third quarter / 2022
→ Change / on: Third quarter
→ Nine months / 2021
→ Nine months / 2022
→ Change / on: Nine months
# groups flush with their first columns lend their words
                  1H FY2024            2H FY2024
                  Plan      Actual     Plan      Actual
Net sales         1,200     1,300      3,600     3,900
Profit               90        95        270       285
→ 1H FY2024 / Plan
→ Actual / on: 1H FY2024
→ 2H FY2024 / Plan
→ Actual / on: 2H FY2024
# groups that begin further right lend none
                       1H FY2024                 2H FY2024
                  Plan      Actual     Plan      Actual
Net sales         1,200     1,300      3,600     3,900
Profit               90        95        270       285
→ Plan
→ 1H FY2024 / Actual
→ Plan
→ 2H FY2024 / Actual
# a rule and a unit between heads and rows
                  2021     2022
                  ----     -----
                           (%)
Net sales         1,200    1,300
Profit               90       95
→ 2021
→ 2022 / (%)
# an empty line behind the heads ends them
Plant             Tokyo    Osaka

                  2021     2022
Net sales         1,200    1,300
Profit               90       95
→ 2021
→ 2022
# a title over the rows' titles is no head
Plants
                  2021     2022
Net sales         1,200    1,300
Profit               90       95
→ 2021
→ 2022
# a remark right of all columns is no head
                  2021     2022         in yen
Net sales         1,200    1,300
Profit               90       95
→ 2021
→ 2022
# a caption that begins the line and reaches over the columns ends the heads
                  2021     2022
Consolidated results of the year
                  2021     2022
Net sales         1,200    1,300
Profit               90       95
→ 2021
→ 2022
# a head flush with its column, over the blanks at its left
                  Sales   Operating profit
Year                200             1,300
Last year            90                95
→ Sales
→ Operating profit
# a head over all of its neighbour
                  Operating profit
Year              200        1,300
Last year          90           95
→ Operating profit
→ Operating profit
# a row that a long title shifts is left out
                     2021     2022
Net sales            1,200    1,300
Profit                  90       95
A very long title of a row indeed  80       85
→ 2021
→ 2022
# most rows are shifted
                     2021     2022
Net sales            1,200    1,300
A very long title of a row indeed  80       85
A very long title of some row more  80       85
# cells of one row on two lines
                     2021     2022
Net sales            1,200
1,300
Profit                  90       95
# bars align nothing
| Year | 2021 | 2022 |
| Net sales | 1,200 | 1,300 |
| Profit | 90 | 95 |
# no head stands over the columns
Results by plant
Net sales         1,200    1,300
Profit               90       95
# heads that cross
                  2021              2022
                       Plan and actual     Change
Net sales         1,200    1,300       100
Profit               90       95         5
# brackets behind the last digit do not widen a column
                  2021       2022
Net sales         1,200      (300)
Profit               90       (95)
→ 2021
→ 2022
`),
)('%s', (_, text, read) => expect(spreadIn(text)).toEqual(read))
