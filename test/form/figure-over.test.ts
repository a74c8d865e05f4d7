import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { columnsIn } from '../support/tables.js'

/** The words over each column, where they stand in lines or are torn, and the unit that it is in: what a figure's evidence rests on. */
test.each(
  cases(`
# the unit in brackets under the rows
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
(millions of yen; %)
→ netSales «Net sales» in «millions of yen»
→ operatingProfit «Operating profit» in «millions of yen»
# the unit in words under the rows
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
Unit: millions of yen
→ netSales «Net sales» in «millions of yen»
→ operatingProfit «Operating profit» in «millions of yen»
# the unit between the rows
Net sales Operating profit
Previous forecast (A) 8,200 640
(Unit: millions of yen)
Revised forecast (B) 8,900 700
→ netSales «Net sales» in «millions of yen»
→ operatingProfit «Operating profit» in «millions of yen»
# a remark about units is too far from its bracket
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
(amounts here are all in millions of yen)
→ netSales «Net sales»
→ operatingProfit «Operating profit»
# words of a unit that go on in the last row's line
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700 Unit: millions of yen
→ netSales «Net sales»
→ operatingProfit «Operating profit»
# a unit behind each head
Net sales (millions of yen) Operating profit (millions of yen) Earnings per share (yen)
Previous forecast 8,200 640 21.50
Revised forecast 8,900 700 23.10
→ netSales «Net sales» in «millions of yen»
→ operatingProfit «Operating profit» in «millions of yen»
→ earningsPerShare «Earnings per share» in «yen»
# units of two scales
Net sales (billions of yen) Operating profit (millions of yen)
Previous forecast 8.2 640
Revised forecast 8.9 700
→ netSales «Net sales» in «billions of yen»
→ operatingProfit «Operating profit» in «millions of yen»
# a row of units
Net sales Operating profit Earnings per share
Million yen Million yen Yen
Previous forecast 8,200 640 21.50
Revised forecast 8,900 700 23.10
→ netSales «Net sales» in «Million yen»
→ operatingProfit «Operating profit» in «Million yen»
→ earningsPerShare «Earnings per share» in «Yen»
# one figure per share has its currency in a cell
Net sales Operating profit Earnings per share
Million
Previous forecast 8,200 640 ¥21.50
Revised forecast 8,900 700 23.10
→ netSales «Net sales»
→ operatingProfit «Operating profit»
→ earningsPerShare «Earnings per share» in «¥»
# the currency went to the first number
Net sales Operating profit
Million
Previous forecast yen 8,200 640
Revised forecast 8,900 700
→ netSales «Net sales» in «Million», «yen»
→ operatingProfit «Operating profit» in «Million», «yen»
# the scale's currency stands behind another word
Net sales Operating profit
Million (in yen)
Previous forecast 8,200 640
Revised forecast 8,900 700
→ netSales «Net sales» in «Million», «yen»
→ operatingProfit «Operating profit» in «Million», «yen»
# of two units above the nearer counts
(Thousands of dollars)
(Millions of yen)
Net sales Operating profit
Previous forecast 8,200 640
Revised forecast 8,900 700
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
# a currency above without a scale
(Yen)
Net sales Operating profit
Previous forecast 8,200 640
Revised forecast 8,900 700
→ netSales «Net sales» in «Yen»
→ operatingProfit «Operating profit» in «Yen»
# a scale above goes before a bare currency that is nearer
(Millions of yen)
(dollars)
Net sales Operating profit
Previous forecast 8,200 640
Revised forecast 8,900 700
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
# a percent sign above is no unit of money
(%)
Net sales Operating profit
Previous forecast 8,200 640
Revised forecast 8,900 700
→ netSales «Net sales»
→ operatingProfit «Operating profit»
# the unit of one table holds for the next
(Millions of yen)
Net sales Operating profit
Previous forecast 8,200 640
Revised forecast 8,900 700
The parent alone follows.
Net sales Operating profit
Previous forecast 5,200 440
Revised forecast 5,900 500
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
# every second column is a percentage, as units say
Net sales Operating profit
Million yen % Million yen %
First half 8,200 3.1 640 (2.0)
Full year 16,900 4.0 1,300 1.5
→ netSales «Net sales» in «Million yen»
→ percent
→ operatingProfit «Operating profit» in «Million yen»
→ percent
# every second column is a percentage, as cells say
(Millions of yen)
Net sales Operating profit
First half 8,200 3.1% 640 (2.0%)
Full year 16,900 4.0% 1,300 1.5%
→ netSales «Net sales» in «Millions of yen»
→ percent
→ operatingProfit «Operating profit» in «Millions of yen»
→ percent
# the last head lost its noun
(Millions of yen)
Net sales Operating profit Ordinary
Previous forecast 8,200 640 610
Revised forecast 8,900 700 660
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
→ ordinaryProfit «Ordinary», torn in «Millions of yen»
# two heads lost their nouns
(Millions of yen)
Net sales Operating Ordinary
Previous forecast 8,200 640 610
Revised forecast 8,900 700 660
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating», torn in «Millions of yen»
→ ordinaryProfit «Ordinary», torn in «Millions of yen»
# the line of heads breaks off
(Millions of yen)
Net sales Operating profit Ordinary
Previous forecast 8,200 640 610 400
Revised forecast 8,900 700 660 430
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
→ ordinaryProfit «Ordinary», torn in «Millions of yen»
→ none
# a bank's income is its revenue
(Millions of yen)
Ordinary income Ordinary profit Net income
Previous forecast 18,200 3,640 2,210
Revised forecast 18,900 3,700 2,260
→ netSales «Ordinary income» in «Millions of yen»
→ ordinaryProfit «Ordinary profit» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
# a lender's income is its revenue
(Millions of yen)
Operating income Operating profit Net income
Previous forecast 18,200 3,640 2,210
Revised forecast 18,900 3,700 2,260
→ netSales «Operating income» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
# one head twice: neither is read
(Millions of yen)
Ordinary income Ordinary income Net income
Previous forecast 18,200 3,640 2,210
Revised forecast 18,900 3,700 2,260
→ none «Ordinary income»
→ none «Ordinary income»
→ profit «Net income» in «Millions of yen»
# of one head twice, the one with decimals lost its "per share"
(Millions of yen)
Net sales Operating profit Net income Net income
Previous forecast 8,200 640 400 21.50
Revised forecast 8,900 700 430 23.10
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
→ none «Net income»
# the one with decimals stands first
(Millions of yen)
Net sales Operating profit Net income Net income
Previous forecast 8,200 640 21.50 400
Revised forecast 8,900 700 23.10 430
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
→ none «Net income»
→ profit «Net income» in «Millions of yen»
# a column with decimals beside whole numbers is no profit
(Millions of yen)
Net sales Operating profit Net income
Previous forecast 8,200 640 21.50
Revised forecast 8,900 700 23.10
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
→ none «Net income»
# where all have decimals, it may be
(Billions of yen)
Net sales Operating profit Net income
Previous forecast 8.20 0.64 21.50
Revised forecast 8.90 0.70 23.10
→ netSales «Net sales» in «Billions of yen»
→ operatingProfit «Operating profit» in «Billions of yen»
→ profit «Net income» in «Billions of yen»
# heads over the columns, their left edges flush
(Millions of yen)
                      Net        Operating    Ordinary     Profit
                      sales      profit       profit       attributable to
                                                           owners of parent
Previous forecast     8,200      640          610          400
Revised forecast      8,900      700          660          430
→ netSales «Net / sales», torn in «Millions of yen»
→ operatingProfit «Operating / profit», torn in «Millions of yen»
→ ordinaryProfit «Ordinary / profit», torn in «Millions of yen»
→ profitAttributableToOwnersOfParent «Profit / attributable to / owners of parent», torn in «Millions of yen»
# heads over the columns, their right edges flush
(Millions of yen)
                                                      Profit
                                                attributable      Earnings
                       Net   Operating   Ordinary   to owners    per share
                     sales      profit     profit   of parent        (yen)
Previous forecast    8,200         640        610         400        21.50
Revised forecast     8,900         700        660         430        23.10
→ netSales «Net / sales», torn in «Millions of yen»
→ operatingProfit «Operating / profit», torn in «Millions of yen»
→ ordinaryProfit «Ordinary / profit», torn in «Millions of yen»
→ profitAttributableToOwnersOfParent «Profit / attributable / to owners / of parent», torn in «Millions of yen»
→ earningsPerShare «Earnings / per share / (yen)», torn in «yen»
# a word broken over two lines
(Millions of yen)
                    Net sales  Operating  Compre-
                               profit     hensive income
Previous forecast   8,200      640        400
Revised forecast    8,900      700        430
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating / profit», torn in «Millions of yen»
→ comprehensiveIncome «Compre / hensive income», torn in «Millions of yen»
# a head of none of our figures among heads of several lines keeps its column
(Millions of yen)
                    Net        Operating  Orders
                    sales      profit     received
Previous forecast   8,200      640        400
Revised forecast    8,900      700        430
→ netSales «Net / sales», torn in «Millions of yen»
→ operatingProfit «Operating / profit», torn in «Millions of yen»
→ none «Orders / received», torn
# rules and units between heads and rows
                    Net        Operating  Net
                    sales      profit     income
                    ---------  =========  _______
                    ¥ million  ¥ million  ¥ million
Previous forecast   8,200      640        400
Revised forecast    8,900      700        430
→ netSales «Net / sales», torn in «¥ million»
→ operatingProfit «Operating / profit», torn in «¥ million»
→ profit «Net / income», torn in «¥ million»
# a unit at the right of a line, over no column
                    Net        Operating profit  Net
                    sales                         income
                                             (Unit: millions of yen)
Previous forecast   8,200      640                400
Revised forecast    8,900      700                430
→ netSales «Net / sales», torn in «millions of yen»
→ operatingProfit «Operating profit» in «millions of yen»
→ profit «Net / income», torn in «millions of yen»
# a head wider than its column
(Millions of yen)
                    Net sales Operating income
                                        Net income
Previous forecast   8,200     640       400
Revised forecast    8,900     700       430
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating income» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
# heads counted, not read in order
(Millions of yen)
Net Operating Ordinary Profit attributable
sales profit profit to owners of parent
Previous forecast 8,200 640 610 400
Revised forecast 8,900 700 660 430
→ netSales «sales» in «Millions of yen»
→ operatingProfit «Operating», torn in «Millions of yen»
→ ordinaryProfit «Ordinary Profit» in «Millions of yen»
→ profitAttributableToOwnersOfParent «attributable», torn in «Millions of yen»
# a piece a line
(Millions of yen)
Net sales
Operating
Ordinary
Net income
income
income
per share
Net income
Previous forecast 8,200 640 610 400 21.50
Revised forecast 8,900 700 660 430 23.10
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating», torn in «Millions of yen»
→ ordinaryProfit «Ordinary», torn in «Millions of yen»
→ profit «Net income» in «Millions of yen»
→ earningsPerShare «income per share» in «Millions of yen»
# taxes stand under what is before them
(Millions of yen)
Net sales
Operating
Income before
Net income
income
income taxes
Previous forecast 8,200 640 620 400
Revised forecast 8,900 700 670 430
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating Income» in «Millions of yen»
→ profitBeforeTax «before / taxes», torn in «Millions of yen»
→ profit «Net income» in «Millions of yen»
# per stands over share
(Millions of yen)
Net sales
Operating
Net income
Net income per
income
share
Previous forecast 8,200 640 400 21.50
Revised forecast 8,900 700 430 23.10
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating», torn in «Millions of yen»
→ profit «Net income» in «Millions of yen»
→ earningsPerShare «Net sales Operating Net income Net income per income share», torn in «Millions of yen»
# basic and diluted
(Millions of yen)
Net sales
Operating
Net income
Basic earnings
Diluted earnings
income
per share
per share
Previous forecast 8,200 640 400 21.50 21.40
Revised forecast 8,900 700 430 23.10 23.00
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating», torn in «Millions of yen»
→ profit «Net income» in «Millions of yen»
→ earningsPerShare «income per share», torn in «Millions of yen»
→ dilutedEarningsPerShare «Diluted», torn in «Millions of yen»
# core operating income behind operating income
(Millions of yen)
Sales
Operating
Core
income
operating income
Profit
Previous forecast 8,200 640 610 400
Revised forecast 8,900 700 660 430
→ netSales «Sales», torn in «Millions of yen»
→ operatingProfit «operating income», torn in «Millions of yen»
→ none
→ profit «Profit», torn in «Millions of yen»
# core operating income before operating income
(Millions of yen)
Sales
Core
Operating
operating income
income
Profit
Previous forecast 8,200 640 610 400
Revised forecast 8,900 700 660 430
→ netSales «Sales», torn in «Millions of yen»
→ none
→ operatingProfit «operating income», torn in «Millions of yen»
→ profit «Profit», torn in «Millions of yen»
# words of heads in pairs, row by row
(Millions of yen)
Operating
Operating
Ordinary
Net
Revenues
Income
Income
Income
Previous forecast 8,200 640 610 400 21.50
Revised forecast 8,900 700 660 430 23.10
→ netSales «Operating / Revenues», torn in «Millions of yen»
→ operatingProfit «Operating / Income», torn in «Millions of yen»
→ ordinaryProfit «Ordinary / Income», torn in «Millions of yen»
→ profit «Net / Income», torn in «Millions of yen»
→ none
# another figure's line before ours
(Millions of yen)
Orders received
Net sales
Operating profit
Net income
Previous forecast 9,100 8,200 640 400
Revised forecast 9,400 8,900 700 430
→ none «Orders received»
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
# another figure's line behind ours
(Millions of yen)
Net sales
Operating profit
Net income
Orders received
Previous forecast 8,200 640 400 9,100
Revised forecast 8,900 700 430 9,400
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
→ none «Orders received»
# another figure's cell between ours
| | Net sales | Operating profit | Cement shipments | Net income |
| Previous forecast | 8,200 | 640 | 9,100 | 400 |
| Revised forecast | 8,900 | 700 | 9,400 | 430 |
(millions of yen)
→ netSales «Net sales» in «millions of yen»
→ operatingProfit «Operating profit» in «millions of yen»
→ none
→ profit «Net income» in «millions of yen»
# a total of income is whole
| | Net sales | Operating profit | Total income | Net income |
| Previous forecast | 8,200 | 640 | 9,100 | 400 |
| Revised forecast | 8,900 | 700 | 9,400 | 430 |
→ netSales «Net sales»
→ operatingProfit «Operating profit»
→ none
→ profit «Net income»
# a rule between heads and rows
(Millions of yen)
Net sales Operating profit
===== ==============
Previous forecast 8,200 640
Revised forecast 8,900 700
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
# ratios keep their places
(Millions of yen)
Net sales Operating profit Operating profit on sales Net income
Previous forecast 8,200 640 7.8 400
Revised forecast 8,900 700 7.9 430
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating profit» in «Millions of yen»
→ none «Operating profit on sales»
→ profit «Net income» in «Millions of yen»
# a ratio of ratios
(Millions of yen)
Net sales Net income Return on equity Ratio of ordinary profit to total assets Ordinary profit/total assets ROE
Previous forecast 8,200 640 7.8 4.0 4.0 7.8
Revised forecast 8,900 700 7.9 4.1 4.1 7.9
→ netSales «Net sales» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
→ none «Return on equity»
→ none «Ratio of ordinary profit to total assets»
→ none «Ordinary profit/total assets»
→ none «ROE»
# heads whose lines were run together
(Millions of yen)
Income before Basic Income Net Tax Income Operating Expense Net per Revenues Income (Benefit) Income Share
Previous forecast 100,000 9,000 8,500 6,000 25.50
Revised forecast 110,000 9,900 9,200 6,600 28.05
→ netSales «Revenues» in «Millions of yen»
→ operatingProfit «Operating», torn in «Millions of yen»
→ profitBeforeTax «before / Tax», torn in «Millions of yen»
→ profit «Income», torn in «Millions of yen»
→ earningsPerShare «per / Share», torn in «Millions of yen»
# ordinary income among them
(Millions of yen)
Net Operating Ordinary Net Sales Income Income Income
Previous forecast 100,000 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,200 6,600
→ netSales «Net Sales» in «Millions of yen»
→ operatingProfit «Operating», torn in «Millions of yen»
→ ordinaryProfit «Ordinary», torn in «Millions of yen»
→ profit «Income», torn in «Millions of yen»
# profit attributable to owners
(Millions of yen)
Net Operating Ordinary Profit attributable Sales Profit Profit
Previous forecast 100,000 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,200 6,600
→ netSales «Sales» in «Millions of yen»
→ operatingProfit «Operating», torn in «Millions of yen»
→ ordinaryProfit «Ordinary Profit» in «Millions of yen»
→ profitAttributableToOwnersOfParent «attributable», torn in «Millions of yen»
# a figure of their own before operating profit
(Millions of yen)
Core Operating Ordinary Net Sales Profit Profit Profit Profit
Previous forecast 100,000 9,500 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,800 9,200 6,600
→ netSales «Sales», torn in «Millions of yen»
→ none
→ operatingProfit «Operating», torn in «Millions of yen»
→ ordinaryProfit «Ordinary», torn in «Millions of yen»
→ profit «Profit», torn in «Millions of yen»
# another word among them
(Millions of yen)
Net Operating Exports Ordinary Net Sales Income Income Income
Previous forecast 100,000 9,000 8,500 6,000
Revised forecast 110,000 9,900 9,200 6,600
→ netSales «Net Sales» in «Millions of yen»
→ operatingProfit «Operating», torn in «Millions of yen»
→ ordinaryProfit «Ordinary», torn in «Millions of yen»
→ profit «Income», torn in «Millions of yen»
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
→ netSales «Operating / Revenues», torn in «Millions of yen»
→ operatingProfit «Operating / Income», torn in «Millions of yen»
→ ordinaryProfit «Ordinary / Income», torn in «Millions of yen»
→ profit «Net / Income», torn in «Millions of yen»
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
→ netSales «Operating / Revenues», torn in «Millions of yen»
→ operatingProfit «Operating / Income», torn in «Millions of yen»
→ none
→ none
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
→ netSales «Operating / Revenues», torn in «Millions of yen»
→ operatingProfit «Operating / Income», torn in «Millions of yen»
→ none
→ none
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
→ netSales «Operating / Revenues», torn in «Millions of yen»
→ operatingProfit «Operating / Income», torn in «Millions of yen»
→ ordinaryProfit «Ordinary / Income», torn in «Millions of yen»
→ profit «Net / Income», torn in «Millions of yen»
# a scope in the corner
(Millions of yen)
Consolidated | Net sales | Operating income | Net income
Previous forecast (A) | 8,200 | 640 | 400
Revised forecast (B) | 8,900 | 700 | 430
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating income» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
# a scope that is the first head's own word
(Millions of yen)
Consolidated net sales | Operating income | Net income
Previous forecast (A) | 8,200 | 640 | 400
Revised forecast (B) | 8,900 | 700 | 430
→ netSales «Consolidated net sales» in «Millions of yen»
→ operatingProfit «Operating income» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
# a scope before each head
(Millions of yen)
Consolidated | Net sales | Consolidated operating income | Net income
Previous forecast (A) | 8,200 | 640 | 400
Revised forecast (B) | 8,900 | 700 | 430
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Consolidated operating income» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
# a scope on the line above
(Millions of yen)
Non-consolidated
Net sales Operating income Net income
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating income» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
# a scope behind a tab
(Millions of yen)
Consolidated⇥Net sales⇥Operating income⇥Net income
Previous forecast (A)⇥8,200⇥640⇥400
Revised forecast (B)⇥8,900⇥700⇥430
→ netSales «Net sales» in «Millions of yen»
→ operatingProfit «Operating income» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
# heads of other figures in cells
(Millions of yen)
| | Net sales | Orders received | Operating income | Exchange rate (yen) |
| Previous forecast (A) | 8,200 | 9,100 | 640 | 110.5 |
| Revised forecast (B) | 8,900 | 9,900 | 700 | 108.0 |
→ netSales «Net sales» in «Millions of yen»
→ none
→ operatingProfit «Operating income» in «Millions of yen»
→ none
# a head in small letters
(Millions of yen)
| | Net sales | orders received | Operating income |
| Previous forecast (A) | 8,200 | 9,100 | 640 |
| Revised forecast (B) | 8,900 | 9,900 | 700 |
→ netSales «Net sales» in «Millions of yen»
→ none «orders received»
→ operatingProfit «Operating income» in «Millions of yen»
# one head of ours alone
(Millions of yen)
| | Orders received | Backlog | Operating income |
| Previous forecast (A) | 8,200 | 9,100 | 640 |
| Revised forecast (B) | 8,900 | 9,900 | 700 |
→ none «Orders received»
→ none
→ operatingProfit «Operating income» in «Millions of yen»
# a line of units above the heads
(Billions of yen; net income per share in yen)
Net sales Operating income Net income per share
Previous forecast (A) 8.2 0.6 21.50
Revised forecast (B) 8.9 0.7 23.10
→ netSales «Net sales» in «Billions of yen»
→ operatingProfit «Operating income» in «Billions of yen»
→ earningsPerShare «Net income per share» in «Billions of yen»
# the head of revenue was lost
(Millions of yen)
Operating income Ordinary income Net income Net income per share (yen)
Previous forecast (A) 8,200 640 610 400 40.00
Revised forecast (B) 8,900 700 660 430 43.00
→ none
→ operatingProfit «Operating income» in «Millions of yen»
→ ordinaryProfit «Ordinary income» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
→ earningsPerShare «Net income per share» in «yen»
# a lender's income is far above its ordinary profit
(Millions of yen)
Operating income Ordinary profit Net income
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
→ none, unsure «Operating income»
→ ordinaryProfit «Ordinary profit» in «Millions of yen»
→ profit «Net income» in «Millions of yen»
`),
)('%s', (_, text, read) => expect(columnsIn(text)).toEqual(read))
