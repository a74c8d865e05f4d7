import { expect, test } from 'vitest'
import { amountsIn } from '../support/amounts.js'
import { cases } from '../support/cases.js'

/** The amount of a cell in the unit of its table, and the words that it rests on. */
test.each(
  cases(`
# in the unit above
(millions of yen)
Sales 8,200 (640) -30 △5 - 12
→ 8200000000 «8,200» (unit «millions of yen»), JPY «millions of yen» in «8,200»
→ -640000000 «(640)» (unit «millions of yen»), JPY «millions of yen» in «(640)»
→ -30000000 «-30» (unit «millions of yen»), JPY «millions of yen» in «-30»
→ -5000000 «△5» (unit «millions of yen»), JPY «millions of yen» in «△5»
→ -12000000 «- 12» (unit «millions of yen»), JPY «millions of yen» in «12»
# a dash in a cell of its own is the sign
(millions of yen)
Sales | 8,200 | - | 640 |
Change
-
30 40
→ 8200000000 «8,200» (unit «millions of yen»), JPY «millions of yen» in «8,200»
→ none
→ 640000000 «640» (unit «millions of yen»), JPY «millions of yen» in «640»
→ none
→ 30000000 «30» (unit «millions of yen»), JPY «millions of yen» in «30»
→ 40000000 «40» (unit «millions of yen»), JPY «millions of yen» in «40»
# a dash and a blank
(thousands of dollars)
Change 8,200 - 640
→ 8200000 «8,200» (unit «thousands of dollars»), USD «thousands of dollars» in «8,200»
→ -640000 «- 640» (unit «thousands of dollars»), USD «thousands of dollars» in «640»
# a currency of its own goes before
(millions of yen)
Sales $8,200 640
→ 8200000000 «8,200» (unit «millions of yen»), USD «$» in «$8,200»
→ 640000000 «640» (unit «millions of yen»), JPY «millions of yen» in «640»
# a scale of its own goes before
(millions of yen)
Sales 8.2 billion 640
→ 8200000000 «8.2» (unit «billion», unit «millions of yen»), JPY «millions of yen» in «8.2 billion»
→ 640000000 «640» (unit «millions of yen»), JPY «millions of yen» in «640»
# both of its own need no unit
Sales ¥8.2 billion $640
→ 8200000000 «8.2» (unit «billion»), JPY «¥» in «¥8.2 billion»
→ none
# no unit at all
Sales 8,200 640
→ none
→ none
# no currency
(in millions)
Sales 8,200 ¥640
→ none
→ 640000000 «640» (unit «millions»), JPY «¥» in «¥640»
# a currency without a scale
(yen)
Sales 8,200 640
→ 8200 «8,200» (unit «yen»), JPY «yen» in «8,200»
→ 640 «640» (unit «yen»), JPY «yen» in «640»
# the currency behind another word
Millions of yen and U.S. dollars
Sales 8,200 640
→ 8200000000 «8,200» (unit «Millions of yen»), JPY «Millions of yen» in «8,200»
→ 640000000 «640» (unit «Millions of yen»), JPY «Millions of yen» in «640»
# the currency parted from its scale
million of the yen
Sales 8,200 640
→ none
→ none
# percentages are no amounts
(millions of yen)
Sales 4.0% 640
→ none
→ 640000000 «640» (unit «millions of yen»), JPY «millions of yen» in «640»
# ranges
(millions of yen)
Sales 8,200 to 8,900 (640) - (600) (600) to (640)
→ 8200000000 «8,200» (unit «millions of yen»), 8900000000 «8,900» (unit «millions of yen»), JPY «millions of yen» in «8,200 to 8,900»
→ -640000000 «(640)» (unit «millions of yen»), JPY «millions of yen» in «(640)»
→ none
→ -600000000 «(600)» (unit «millions of yen»), JPY «millions of yen» in «(600)»
→ -640000000 «(640)» (unit «millions of yen»), -600000000 «(600)» (unit «millions of yen»), JPY «millions of yen» in «(600) to (640)»
# ranges with a scale and a currency behind
Sales ¥61.0 to 64.0 billion 950 to 1.1 billion yen
→ 61000000000 «61.0» (unit «billion»), 64000000000 «64.0» (unit «billion»), JPY «¥» in «¥61.0 to 64.0 billion»
→ none
# ranges with the scale of both
Sales ¥950 million to ¥1.1 billion
→ 950000000 «950» (unit «million»), 1100000000 «1.1» (unit «billion»), JPY «¥» in «¥950 million to ¥1.1 billion»
# the ends of a range are too far from each other
Sales ¥950 to ¥1.1 billion ¥90 to ¥1.1 billion
→ none
→ none
# nothing is below zero
(millions of yen)
Sales (0) -0.0 0
→ 0 «(0)» (unit «millions of yen»), JPY «millions of yen» in «(0)»
→ 0 «-0.0» (unit «millions of yen»), JPY «millions of yen» in «-0.0»
→ 0 «0» (unit «millions of yen»), JPY «millions of yen» in «0»
# per share in the unit of the currency
Profit per share (yen)
Basic 21.50 (3.20) ¥5.00
→ 21.5 «21.50» (unit «yen»), JPY «yen» in «21.50»
→ -3.2 «(3.20)» (unit «yen»), JPY «yen» in «(3.20)»
→ 5 «5.00» (unit «yen»), JPY «¥» in «¥5.00»
# per share under millions
Profit per share (millions of yen)
Basic 21.50 ¥5.00
→ 21.5 «21.50», JPY «millions of yen» in «21.50»
→ 5 «5.00», JPY «¥» in «¥5.00»
# per share without a unit
Profit per share
Basic 21.50 ¥5.00 ¥5.00 million
→ none
→ 5 «5.00», JPY «¥» in «¥5.00»
→ none
# glued digits are no amount
(millions of yen)
Sales (97,7002,200) 640
→ none
→ 640000000 «640» (unit «millions of yen»), JPY «millions of yen» in «640»
`),
)('%s', (_, text, read) => expect(amountsIn(text)).toEqual(read))
