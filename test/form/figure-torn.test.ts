import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { tablesIn } from '../support/tables.js'

/** Heads whose lines were run together or stand word under word, heads of other figures among ours. */
test.each(
  cases(`
# heads whose lines were run together
(Millions of yen)
Income before Basic Income Net Tax Income Operating Expense Net per Revenues Income (Benefit) Income Share
Previous forecast 100,000 9,000 8,500 6,000 25.50
Revised forecast 110,000 9,900 9,200 6,600 28.05
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profitBeforeTax 1000000 JPY | profit 1000000 JPY | earningsPerShare 1000000 JPY
→ previous «Share Previous forecast» 100,000 ; 9,000 ; 8,500 ; 6,000 ; 25.50
→ revised «Revised forecast» 110,000 ; 9,900 ; 9,200 ; 6,600 ; 28.05
# revenue is not the largest
(Millions of yen)
Income before Basic Income Net Tax Income Operating Expense Net per Revenues Income (Benefit) Income Share
Previous forecast 100,000 9,000 8,500 6,000 25.50
Revised forecast 9,000 9,900 9,200 6,600 28.05
# the figure per share is not the last
(Millions of yen)
Income before Basic Income Net Tax Income Operating Expense Net per Revenues Income (Benefit) Income Share
Previous forecast 100,000 9,000 8,500 25.50 6,000
Revised forecast 110,000 9,900 9,200 28.05 6,600
# one digit behind its point
(Millions of yen)
Income before Basic Income Net Tax Income Operating Expense Net per Revenues Income (Benefit) Income Share
Previous forecast 100,000 9,000 8,500 6,000 25.5
Revised forecast 110,000 9,900 9,200 6,600 28.0
# one row
(Millions of yen)
Income before Basic Income Net Tax Income Operating Expense Net per Revenues Income (Benefit) Income Share
Previous forecast 100,000 9,000 8,500 6,000 25.50
# a row of percentages between
(Millions of yen)
Income before Basic Income Net Tax Income Operating Expense Net per Revenues Income (Benefit) Income Share
Previous forecast 100,000 9,000 8,500 6,000 25.50
Change 1.0% 2.0% 3.0% 4.0% 5.0%
Revised forecast 110,000 9,900 9,200 6,600 28.05
# a column too many
(Millions of yen)
Income before Basic Income Net Tax Income Operating Expense Net per Revenues Income (Benefit) Income Share
Previous forecast 100,000 9,000 8,500 6,000 25.50 1.00
Revised forecast 110,000 9,900 9,200 6,600 28.05 1.00
# a noun too few
(Millions of yen)
before Basic Income Net Tax Operating Expense Net per Revenues (Benefit) Income Share
Previous forecast 100,000 9,000 8,500 6,000 25.50
Revised forecast 110,000 9,900 9,200 6,600 28.05
# before without its tax
(Millions of yen)
Income before Basic Income Net Income Operating Expense Net per Revenues Income (Benefit) Income Share
Previous forecast 100,000 9,000 8,500 6,000 25.50
Revised forecast 110,000 9,900 9,200 6,600 28.05
# per without its share
(Millions of yen)
Income before Basic Income Net Tax Income Operating Expense Net per Revenues Income (Benefit) Income
Previous forecast 100,000 9,000 8,500 6,000 25.50
Revised forecast 110,000 9,900 9,200 6,600 28.05
# two words of revenue
(Millions of yen)
Income before Basic Income Net Tax Income Operating Expense Sales per Revenues Income (Benefit) Income Share
Previous forecast 100,000 9,000 8,500 6,000 25.50
Revised forecast 110,000 9,900 9,200 6,600 28.05
# ordinary income among them
(Millions of yen)
Net Operating Ordinary Net Sales Income Income Income
Previous forecast 100,000 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,200 6,600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 100,000 ; 9,000 ; 8,500 ; 6,000
→ revised «Revised forecast» 110,000 ; 9,900 ; 9,200 ; 6,600
# profit attributable to owners
(Millions of yen)
Net Operating Ordinary Profit attributable Sales Profit Profit
Previous forecast 100,000 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,200 6,600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profitAttributableToOwnersOfParent 1000000 JPY
→ previous «Previous forecast» 100,000 ; 9,000 ; 8,500 ; 6,000
→ revised «Revised forecast» 110,000 ; 9,900 ; 9,200 ; 6,600
# a figure of their own before operating profit
(Millions of yen)
Core Operating Ordinary Net Sales Profit Profit Profit Profit
Previous forecast 100,000 9,500 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,800 9,200 6,600
→ netSales 1000000 JPY | ? | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 100,000 ; 9,500 ; 9,000 ; 8,500 ; 6,000
→ revised «Revised forecast» 110,000 ; 9,900 ; 9,800 ; 9,200 ; 6,600
# another word among them
(Millions of yen)
Net Operating Exports Ordinary Net Sales Income Income Income
Previous forecast 100,000 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,200 6,600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 100,000 ; 9,000 ; 8,500 ; 6,000
→ revised «Revised forecast» 110,000 ; 9,900 ; 9,200 ; 6,600
# words in pairs, row by row
(Millions of yen)
Operating
Operating
Ordinary
Net
Revenues
Income
Income
Income
Previous forecast 100,000 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,200 6,600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 100,000 ; 9,000 ; 8,500 ; 6,000
→ revised «Revised forecast» 110,000 ; 9,900 ; 9,200 ; 6,600
# one more column than pairs
(Millions of yen)
Operating
Operating
Ordinary
Revenues
Income
Income
Previous forecast 100,000 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,200 6,600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ? | ?
→ previous «Previous forecast» 100,000 ; 9,000 ; 8,500 ; 6,000
→ revised «Revised forecast» 110,000 ; 9,900 ; 9,200 ; 6,600
# fewer columns than pairs
(Millions of yen)
Operating
Operating
Ordinary
Net
Revenues
Income
Income
Income
Previous forecast 100,000 9,000 8,500
Revised forecast 110,000 9,900 9,200
# revenue does not come first
(Millions of yen)
Operating
Operating
Ordinary
Net
Income
Revenues
Income
Income
Previous forecast 100,000 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,200 6,600
# a figure twice
(Millions of yen)
Operating
Operating
Operating
Net
Revenues
Income
Income
Income
Previous forecast 100,000 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,200 6,600
# two words on one line
(Millions of yen)
Operating
Operating
Ordinary Net
Revenues
Income
Income
Income
Previous forecast 100,000 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,200 6,600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ? | ?
→ previous «Previous forecast» 100,000 ; 9,000 ; 8,500 ; 6,000
→ revised «Revised forecast» 110,000 ; 9,900 ; 9,200 ; 6,600
# a word of another head before the nouns
(Millions of yen)
Operating
Operating
Ordinary
Net
Income
Revenues
Income
Income
Income
Previous forecast 100,000 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,200 6,600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 100,000 ; 9,000 ; 8,500 ; 6,000
→ revised «Revised forecast» 110,000 ; 9,900 ; 9,200 ; 6,600
# a scope in the corner
(Millions of yen)
Consolidated | Net sales | Operating income | Net income
Previous forecast (A) | 8,200 | 640 | 400
Revised forecast (B) | 8,900 | 700 | 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# a scope that is the first head's own word
(Millions of yen)
Consolidated net sales | Operating income | Net income
Previous forecast (A) | 8,200 | 640 | 400
Revised forecast (B) | 8,900 | 700 | 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# a scope before each head
(Millions of yen)
Consolidated | Net sales | Consolidated operating income | Net income
Previous forecast (A) | 8,200 | 640 | 400
Revised forecast (B) | 8,900 | 700 | 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# a scope on the line above
(Millions of yen)
Non-consolidated
Net sales Operating income Net income
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# a scope behind a tab
(Millions of yen)
Consolidated⇥Net sales⇥Operating income⇥Net income
Previous forecast (A)⇥8,200⇥640⇥400
Revised forecast (B)⇥8,900⇥700⇥430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# heads of other figures in cells
(Millions of yen)
| | Net sales | Orders received | Operating income | Exchange rate (yen) |
| Previous forecast (A) | 8,200 | 9,100 | 640 | 110.5 |
| Revised forecast (B) | 8,900 | 9,900 | 700 | 108.0 |
→ netSales 1000000 JPY | ? | operatingProfit 1000000 JPY | ?
→ previous «Exchange rate (yen) Previous forecast (A)» 8,200 ; 9,100 ; 640 ; 110.5
→ revised «Revised forecast (B)» 8,900 ; 9,900 ; 700 ; 108.0
# heads of other figures over their columns
(Millions of yen)
                        Ordinary      Core net       Net        Exchange
                        income        business       income     rate
Previous forecast (A)   8,200         9,100          640        110.5
Revised forecast (B)    8,900         9,900          700        108.0
# a column without words
(Millions of yen)
| | Net sales | | Operating income |
| Previous forecast (A) | 8,200 | 9,100 | 640 |
| Revised forecast (B) | 8,900 | 9,900 | 700 |
# a head in small letters
(Millions of yen)
| | Net sales | orders received | Operating income |
| Previous forecast (A) | 8,200 | 9,100 | 640 |
| Revised forecast (B) | 8,900 | 9,900 | 700 |
→ netSales 1000000 JPY | ? | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 9,100 ; 640
→ revised «Revised forecast (B)» 8,900 ; 9,900 ; 700
# a head that names a row
(Millions of yen)
| | Net sales | Change | Operating income |
| Previous forecast (A) | 8,200 | 9,100 | 640 |
| Revised forecast (B) | 8,900 | 9,900 | 700 |
# one head of ours alone
(Millions of yen)
| | Orders received | Backlog | Operating income |
| Previous forecast (A) | 8,200 | 9,100 | 640 |
| Revised forecast (B) | 8,900 | 9,900 | 700 |
→ ? | ? | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 9,100 ; 640
→ revised «Revised forecast (B)» 8,900 ; 9,900 ; 700
# percentage changes beside figures
(Millions of yen)
| | Net sales | Percentage change | Operating income | Percentage change |
| Previous forecast (A) | 8,200 | 2.0 | 640 | 1.5 |
| Revised forecast (B) | 8,900 | 8.5 | 700 | 9.4 |
# changes beside figures
(Millions of yen)
| | Net sales | Change | Operating income | Change |
| Previous forecast (A) | 8,200 | 2.0 | 640 | 1.5 |
| Revised forecast (B) | 8,900 | 8.5 | 700 | 9.4 |
# a line of units above the heads
(Billions of yen; net income per share in yen)
Net sales Operating income Net income per share
Previous forecast (A) 8.2 0.6 21.50
Revised forecast (B) 8.9 0.7 23.10
→ netSales 1000000000 JPY | operatingProfit 1000000000 JPY | earningsPerShare 1000000000 JPY
→ previous «Previous forecast (A)» 8.2 ; 0.6 ; 21.50
→ revised «Revised forecast (B)» 8.9 ; 0.7 ; 23.10
# two brackets above the heads
(Billions of yen) (net income per share in yen)
Net sales Operating income Net income per share
Previous forecast (A) 8.2 0.6 21.50
Revised forecast (B) 8.9 0.7 23.10
→ netSales 1000000000 JPY | operatingProfit 1000000000 JPY | earningsPerShare 1000000000 JPY
→ previous «Previous forecast (A)» 8.2 ; 0.6 ; 21.50
→ revised «Revised forecast (B)» 8.9 ; 0.7 ; 23.10
`),
)('%s', (_, text, read) => expect(tablesIn(text)).toEqual(read))
