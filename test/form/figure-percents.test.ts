import { expect, test } from 'vitest'
import { percentsIn } from '../support/amounts.js'
import { cases } from '../support/cases.js'

/** The percentage of a cell, where brackets are its minus and where mere print, and the words that it rests on. */
test.each(
  cases(`
# by their own signs
Change 4.0% -3.5% △2.1% (1.5%) 0.0%
→ 4 «4.0» (unit «%»)
→ -3.5 «-3.5» (unit «%»)
→ -2.1 «△2.1» (unit «%»)
→ -1.5 «(1.5%)» (unit «%»)
→ 0 «0.0» (unit «%»)
# by the sign above
(%)
Change 4.0 (3.5) -2.0 - 1.2
→ 4 «4.0» (unit «%»)
→ -3.5 «(3.5)» (unit «%»)
→ -2 «-2.0» (unit «%»)
→ -1.2 «- 1.2» (unit «%»)
# without any sign
Change 4.0 (3.5)
→ 4 «4.0»
→ -3.5 «(3.5)»
# a dash of its own is the sign
Change 4.0% | - | 2.0% |
Change
-
30.0% 40.0%
→ 4 «4.0» (unit «%»)
→ none
→ 2 «2.0» (unit «%»)
→ none
→ 30 «30.0» (unit «%»)
→ 40 «40.0» (unit «%»)
# told in words
Sales 8,200 (up 1.3%) 640 (down 4.0%)
→ 8200 «8,200»
→ 1.3 «1.3» (unit «%», sign «up»)
→ 640 «640»
→ -4 «4.0» (unit «%», sign «down»)
# amounts are none
Sales ¥8,200 640 million 4.0%
→ none
→ none
→ 4 «4.0» (unit «%»)
# ranges are none
Change 4.0 to 5.0
→ none
# brackets behind an amount with its unit
Sales 5,126 million yen (15.8%) 640 million yen (2.0%)
→ none
→ 15.8 «15.8» (unit «%»)
→ none
→ 2 «2.0» (unit «%»)
# brackets two blanks behind an amount
Sales 5,126 million yen  (15.8%)
→ none
→ -15.8 «(15.8%)» (unit «%»)
# brackets on the line below an amount
Sales 5,126 million yen
(15.8%) 640
→ none
→ -15.8 «(15.8%)» (unit «%»)
→ 640 «640»
# brackets behind an amount without its currency
Sales 5,126 million (15.8%) 640
→ none
→ -15.8 «(15.8%)» (unit «%»)
→ 640 «640»
# brackets behind an amount whose currency stands before it
Sales ¥5,126 million (15.8%) 640
→ none
→ -15.8 «(15.8%)» (unit «%»)
→ 640 «640»
# brackets beside brackets with a sign
Sales 8,200 (1.3%)
Profit 640 (-6.2%)
→ 8200 «8,200»
→ 1.3 «1.3» (unit «%»)
→ 640 «640»
→ -6.2 «(-6.2%)» (unit «%»)
# beside rises without brackets, in doubt
Sales 8,200 (1.3%) 4.0%
Profit 640 (-6.2%) 5.0%
→ 8200 «8,200»
→ none
→ 4 «4.0» (unit «%»)
→ 640 «640»
→ -6.2 «(-6.2%)» (unit «%»)
→ 5 «5.0» (unit «%»)
# a sentence stands between them
Sales 8,200 (1.3%)
Demand grew in all our regions.
Profit 640 (-6.2%)
→ 8200 «8,200»
→ -1.3 «(1.3%)» (unit «%»)
→ 640 «640»
→ -6.2 «(-6.2%)» (unit «%»)
# a note stands between them
Sales 8,200 (1.3%)
Note: other
Profit 640 (-6.2%)
→ 8200 «8,200»
→ -1.3 «(1.3%)» (unit «%»)
→ 640 «640»
→ -6.2 «(-6.2%)» (unit «%»)
# an item stands between them
Sales 8,200 (1.3%)
(2) Profit by plant
Profit 640 (-6.2%)
→ 8200 «8,200»
→ -1.3 «(1.3%)» (unit «%»)
→ 640 «640»
→ -6.2 «(-6.2%)» (unit «%»)
# the signed one stands in a sentence
Sales 8,200 (1.3%)
Margins moved (-6.2%) by demand
→ 8200 «8,200»
→ -1.3 «(1.3%)» (unit «%»)
→ -6.2 «(-6.2%)» (unit «%»)
# the signed one stands behind an amount with its scale
Sales 8,200 (1.3%)
Profit 640 million (-6.2%)
→ 8200 «8,200»
→ -1.3 «(1.3%)» (unit «%»)
→ none
→ -6.2 «(-6.2%)» (unit «%»)
# signs outside the brackets
Sales 8,200 (1.3)% (2.0)%
Profit 640 (-6.2%)
→ 8200 «8,200»
→ -1.3 «(1.3)» (unit «%»)
→ -2 «(2.0)» (unit «%»)
→ 640 «640»
→ -6.2 «(-6.2%)» (unit «%»)
# the signed one stands above
Profit 640 (-6.2%) 5
Sales 8,200 (1.3%) 6
→ 640 «640»
→ -6.2 «(-6.2%)» (unit «%»)
→ 5 «5»
→ 8200 «8,200»
→ 1.3 «1.3» (unit «%»)
→ 6 «6»
`),
)('%s', (_, text, read) => expect(percentsIn(text)).toEqual(read))
