import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { tablesIn } from '../support/tables.js'

/** Columns by their heads, rows by their titles: what each column measures, what each row holds, and which cell is whose. */
test.each(
  cases(`
# the form's rows
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A) 8,200 640 610 400
Revised forecast (B) 8,900 700 660 430
Change (B-A) 700 60 50 30
Change (%) 8.5 9.4 8.2 7.5
(Reference) Results for the previous year 7,900 600 590 380
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 660 ; 430
→ change «Change (B-A)» 700 ; 60 ; 50 ; 30
→ changePercent «Change (%)» 8.5 ; 9.4 ; 8.2 ; 7.5
→ priorYear «(Reference) Results for the previous year» 7,900 ; 600 ; 590 ; 380
# the unit in brackets under the rows
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
(millions of yen; %)
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
# the unit in words under the rows
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
Unit: millions of yen
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
# the unit between the rows
Net sales Operating profit
Previous forecast (A) 8,200 640
(Unit: millions of yen)
Revised forecast (B) 8,900 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «(Unit: millions of yen) Revised forecast (B)» 8,900 ; 700
# a remark about units is too far from its bracket
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
(amounts here are all in millions of yen)
→ netSales | operatingProfit
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
# words of a unit that go on in the last row's line
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700 Unit: millions of yen
→ netSales | operatingProfit
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
# a unit behind each head
Net sales (millions of yen) Operating profit (millions of yen) Earnings per share (yen)
Previous forecast 8,200 640 21.50
Revised forecast 8,900 700 23.10
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | earningsPerShare JPY
→ previous «(yen) Previous forecast» 8,200 ; 640 ; 21.50
→ revised «Revised forecast» 8,900 ; 700 ; 23.10
# units of two scales
Net sales (billions of yen) Operating profit (millions of yen)
Previous forecast 8.2 640
Revised forecast 8.9 700
→ netSales 1000000000 JPY | operatingProfit 1000000 JPY
→ previous «(millions of yen) Previous forecast» 8.2 ; 640
→ revised «Revised forecast» 8.9 ; 700
# a row of units
Net sales Operating profit Earnings per share
Million yen Million yen Yen
Previous forecast 8,200 640 21.50
Revised forecast 8,900 700 23.10
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | earningsPerShare JPY
→ previous «Million yen Million yen Yen Previous forecast» 8,200 ; 640 ; 21.50
→ revised «Revised forecast» 8,900 ; 700 ; 23.10
# one figure per share has its currency in a cell
Net sales Operating profit Earnings per share
Million
Previous forecast 8,200 640 ¥21.50
Revised forecast 8,900 700 23.10
→ netSales | operatingProfit | earningsPerShare JPY
→ previous «Million Previous forecast» 8,200 ; 640 ; ¥21.50
→ revised «Revised forecast» 8,900 ; 700 ; 23.10
# the currency went to the first number
Net sales Operating profit
Million
Previous forecast yen 8,200 640
Revised forecast 8,900 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Million Previous forecast» yen 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
# the scale's currency stands behind another word
Net sales Operating profit
Million (in yen)
Previous forecast 8,200 640
Revised forecast 8,900 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Million (in yen) Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
# of two units above the nearer counts
(Thousands of dollars)
(Millions of yen)
Net sales Operating profit
Previous forecast 8,200 640
Revised forecast 8,900 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
# a currency above without a scale
(Yen)
Net sales Operating profit
Previous forecast 8,200 640
Revised forecast 8,900 700
→ netSales JPY | operatingProfit JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
# a scale above goes before a bare currency that is nearer
(Millions of yen)
(dollars)
Net sales Operating profit
Previous forecast 8,200 640
Revised forecast 8,900 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
# a percent sign above is no unit of money
(%)
Net sales Operating profit
Previous forecast 8,200 640
Revised forecast 8,900 700
→ netSales | operatingProfit
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
# the unit of one table holds for the next
(Millions of yen)
Net sales Operating profit
Previous forecast 8,200 640
Revised forecast 8,900 700
The parent alone follows.
Net sales Operating profit
Previous forecast 5,200 440
Revised forecast 5,900 500
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 5,200 ; 440
→ revised «Revised forecast» 5,900 ; 500
# every second column is a percentage, as units say
Net sales Operating profit
Million yen % Million yen %
First half 8,200 3.1 640 (2.0)
Full year 16,900 4.0 1,300 1.5
→ netSales 1000000 JPY | percent | operatingProfit 1000000 JPY | percent
→ priorYear «Million yen % Million yen % First half» 8,200 ; 3.1 ; 640 ; (2.0)
→ none «Full year» 16,900 ; 4.0 ; 1,300 ; 1.5
# every second column is a percentage, as cells say
(Millions of yen)
Net sales Operating profit
First half 8,200 3.1% 640 (2.0%)
Full year 16,900 4.0% 1,300 1.5%
→ netSales 1000000 JPY | percent | operatingProfit 1000000 JPY | percent
→ priorYear «First half» 8,200 ; 3.1% ; 640 ; (2.0%)
→ none «Full year» 16,900 ; 4.0% ; 1,300 ; 1.5%
# nothing says that every second column is one
(Millions of yen)
Net sales Operating profit
First half 8,200 3.1 640 (2.0)
Full year 16,900 4.0 1,300 1.5
# the first column of two is one
(Millions of yen)
Net sales Operating profit
First half 3.1% 8,200 (2.0%) 640
Full year 4.0% 16,900 1.5% 1,300
# the last head lost its noun
(Millions of yen)
Net sales Operating profit Ordinary
Previous forecast 8,200 640 610
Revised forecast 8,900 700 660
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 610
→ revised «Revised forecast» 8,900 ; 700 ; 660
# two heads lost their nouns
(Millions of yen)
Net sales Operating Ordinary
Previous forecast 8,200 640 610
Revised forecast 8,900 700 660
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 610
→ revised «Revised forecast» 8,900 ; 700 ; 660
# the line of heads breaks off
(Millions of yen)
Net sales Operating profit Ordinary
Previous forecast 8,200 640 610 400
Revised forecast 8,900 700 660 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | ?
→ previous «Previous forecast» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 660 ; 430
# whole heads, and a column more: whose it is, is not told
(Millions of yen)
Net sales Operating profit
Previous forecast 8,200 640 610
Revised forecast 8,900 700 660
# a bank's income is its revenue
(Millions of yen)
Ordinary income Ordinary profit Net income
Previous forecast 18,200 3,640 2,210
Revised forecast 18,900 3,700 2,260
→ netSales 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 18,200 ; 3,640 ; 2,210
→ revised «Revised forecast» 18,900 ; 3,700 ; 2,260
# a lender's income is its revenue
(Millions of yen)
Operating income Operating profit Net income
Previous forecast 18,200 3,640 2,210
Revised forecast 18,900 3,700 2,260
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 18,200 ; 3,640 ; 2,210
→ revised «Revised forecast» 18,900 ; 3,700 ; 2,260
# who prints sales has no such income
(Millions of yen)
Net sales Ordinary income Ordinary profit
Previous forecast 18,200 3,640 2,210
Revised forecast 18,900 3,700 2,260
→ netSales 1000000 JPY | ? | ?
→ previous «Previous forecast» 18,200 ; 3,640 ; 2,210
→ revised «Revised forecast» 18,900 ; 3,700 ; 2,260
# one head twice: neither is read
(Millions of yen)
Ordinary income Ordinary income Net income
Previous forecast 18,200 3,640 2,210
Revised forecast 18,900 3,700 2,260
→ ? | ? | profit 1000000 JPY
→ previous «Previous forecast» 18,200 ; 3,640 ; 2,210
→ revised «Revised forecast» 18,900 ; 3,700 ; 2,260
# of one head twice, the one with decimals lost its "per share"
(Millions of yen)
Net sales Operating profit Net income Net income
Previous forecast 8,200 640 400 21.50
Revised forecast 8,900 700 430 23.10
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY | ?
→ previous «Previous forecast» 8,200 ; 640 ; 400 ; 21.50
→ revised «Revised forecast» 8,900 ; 700 ; 430 ; 23.10
# the one with decimals stands first
(Millions of yen)
Net sales Operating profit Net income Net income
Previous forecast 8,200 640 21.50 400
Revised forecast 8,900 700 23.10 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ? | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 21.50 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 23.10 ; 430
# a column with decimals beside whole numbers is no profit
(Millions of yen)
Net sales Operating profit Net income
Previous forecast 8,200 640 21.50
Revised forecast 8,900 700 23.10
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ?
→ previous «Previous forecast» 8,200 ; 640 ; 21.50
→ revised «Revised forecast» 8,900 ; 700 ; 23.10
# where all have decimals, it may be
(Billions of yen)
Net sales Operating profit Net income
Previous forecast 8.20 0.64 21.50
Revised forecast 8.90 0.70 23.10
→ netSales 1000000000 JPY | operatingProfit 1000000000 JPY | profit 1000000000 JPY
→ previous «Previous forecast» 8.20 ; 0.64 ; 21.50
→ revised «Revised forecast» 8.90 ; 0.70 ; 23.10
# one decimal is none of a figure per share
(Millions of yen)
Net sales Operating profit Net income
Previous forecast 8,200 640 21.5
Revised forecast 8,900 700 23.1
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 21.5
→ revised «Revised forecast» 8,900 ; 700 ; 23.1
# heads over the columns, their left edges flush
(Millions of yen)
                      Net        Operating    Ordinary     Profit
                      sales      profit       profit       attributable to
                                                           owners of parent
Previous forecast     8,200      640          610          400
Revised forecast      8,900      700          660          430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profitAttributableToOwnersOfParent 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 660 ; 430
# heads over the columns, their right edges flush
(Millions of yen)
                                                      Profit
                                                attributable      Earnings
                       Net   Operating   Ordinary   to owners    per share
                     sales      profit     profit   of parent        (yen)
Previous forecast    8,200         640        610         400        21.50
Revised forecast     8,900         700        660         430        23.10
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profitAttributableToOwnersOfParent 1000000 JPY | earningsPerShare JPY
→ previous «of parent (yen) Previous forecast» 8,200 ; 640 ; 610 ; 400 ; 21.50
→ revised «Revised forecast» 8,900 ; 700 ; 660 ; 430 ; 23.10
# a word broken over two lines
(Millions of yen)
                    Net sales  Operating  Compre-
                               profit     hensive income
Previous forecast   8,200      640        400
Revised forecast    8,900      700        430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | comprehensiveIncome 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
# a head of none of our figures among heads of several lines keeps its column
(Millions of yen)
                    Net        Operating  Orders
                    sales      profit     received
Previous forecast   8,200      640        400
Revised forecast    8,900      700        430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ?
→ previous «received Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
# rules and units between heads and rows
                    Net        Operating  Net
                    sales      profit     income
                    ---------  =========  _______
                    ¥ million  ¥ million  ¥ million
Previous forecast   8,200      640        400
Revised forecast    8,900      700        430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «_______ ¥ million ¥ million ¥ million Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
# a unit over no column between the lines of heads ends them
                    Net        Operating  Net
                                   (Unit: millions of yen)
                    sales      profit     income
Previous forecast   8,200      640        400
Revised forecast    8,900      700        430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
# a unit at the right of a line, over no column
                    Net        Operating profit  Net
                    sales                         income
                                             (Unit: millions of yen)
Previous forecast   8,200      640                400
Revised forecast    8,900      700                430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «(Unit: millions of yen) Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
# a head wider than its column
(Millions of yen)
                    Net sales Operating income
                                        Net income
Previous forecast   8,200     640       400
Revised forecast    8,900     700       430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
# a blank line between heads and rows
(Millions of yen)
                    Net        Operating  Net
                    sales      profit     income

Previous forecast   8,200      640        400
Revised forecast    8,900      700        430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
# a blank line ends the heads
(Millions of yen)
                    Gross      Gross      Gross

                    Net        Operating  Net
                    sales      profit     income
Previous forecast   8,200      640        400
Revised forecast    8,900      700        430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
# a head over two columns
(Millions of yen)
                    Results of operations
                    Net        Operating  Net
                    sales      profit     income
Previous forecast   8,200      640        400
Revised forecast    8,900      700        430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
# a column without words
(Millions of yen)
                    Net        Operating
                    sales      profit
Previous forecast   8,200      640        400
Revised forecast    8,900      700        430
# heads counted, not read in order
(Millions of yen)
Net Operating Ordinary Profit attributable
sales profit profit to owners of parent
Previous forecast 8,200 640 610 400
Revised forecast 8,900 700 660 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profitAttributableToOwnersOfParent 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 660 ; 430
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
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY | earningsPerShare 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 610 ; 400 ; 21.50
→ revised «Revised forecast» 8,900 ; 700 ; 660 ; 430 ; 23.10
# revenue's name is torn
(Millions of yen)
Sales
Operating
revenue
income
Profit
Previous forecast 8,200 640 400
Revised forecast 8,900 700 430
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
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profitBeforeTax 1000000 JPY | profit 1000000 JPY
→ previous «taxes Previous forecast» 8,200 ; 640 ; 620 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 670 ; 430
# more befores than taxes
(Millions of yen)
Net sales
Operating
Income before
Net income
income
Previous forecast 8,200 640 620 400
Revised forecast 8,900 700 670 430
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
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY | earningsPerShare 1000000 JPY
→ previous «share Previous forecast» 8,200 ; 640 ; 400 ; 21.50
→ revised «Revised forecast» 8,900 ; 700 ; 430 ; 23.10
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
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY | earningsPerShare 1000000 JPY | dilutedEarningsPerShare 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 400 ; 21.50 ; 21.40
→ revised «Revised forecast» 8,900 ; 700 ; 430 ; 23.10 ; 23.00
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
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ? | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 660 ; 430
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
→ netSales 1000000 JPY | ? | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 660 ; 430
# core operating income, who knows where
(Millions of yen)
Sales
Profit
Core
Operating
operating income
income
Previous forecast 8,200 640 610 400
Revised forecast 8,900 700 660 430
# gross profit among torn heads
(Millions of yen)
Net sales
Gross
Operating
profit
income
Previous forecast 8,200 640 610
Revised forecast 8,900 700 660
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
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY | ?
→ previous «Previous forecast» 8,200 ; 640 ; 610 ; 400 ; 21.50
→ revised «Revised forecast» 8,900 ; 700 ; 660 ; 430 ; 23.10
# another figure's line before ours
(Millions of yen)
Orders received
Net sales
Operating profit
Net income
Previous forecast 9,100 8,200 640 400
Revised forecast 9,400 8,900 700 430
→ ? | netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 9,100 ; 8,200 ; 640 ; 400
→ revised «Revised forecast» 9,400 ; 8,900 ; 700 ; 430
# another figure's line behind ours
(Millions of yen)
Net sales
Operating profit
Net income
Orders received
Previous forecast 8,200 640 400 9,100
Revised forecast 8,900 700 430 9,400
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY | ?
→ previous «Previous forecast» 8,200 ; 640 ; 400 ; 9,100
→ revised «Revised forecast» 8,900 ; 700 ; 430 ; 9,400
# lines behind ours that are no heads
(Millions of yen)
Net sales
Operating profit
Net income
orders received
Previous forecast 8,200 640 400 9,100
Revised forecast 8,900 700 430 9,400
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY | ?
→ previous «Previous forecast» 8,200 ; 640 ; 400 ; 9,100
→ revised «Revised forecast» 8,900 ; 700 ; 430 ; 9,400
# a long line behind ours
(Millions of yen)
Net sales
Operating profit
Net income
Orders received from all clients at home and abroad
Previous forecast 8,200 640 400 9,100
Revised forecast 8,900 700 430 9,400
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY | ?
→ previous «from all clients at home and abroad Previous forecast» 8,200 ; 640 ; 400 ; 9,100
→ revised «Revised forecast» 8,900 ; 700 ; 430 ; 9,400
# another figure's cell between ours
| | Net sales | Operating profit | Cement shipments | Net income |
| Previous forecast | 8,200 | 640 | 9,100 | 400 |
| Revised forecast | 8,900 | 700 | 9,400 | 430 |
(millions of yen)
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ? | profit 1000000 JPY
→ previous «Cement shipments Net income Previous forecast» 8,200 ; 640 ; 9,100 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 9,400 ; 430
# two cells of columns only: no other figure's is told
| | Net sales | Cement shipments |
| Previous forecast | 8,200 | 640 |
| Revised forecast | 8,900 | 700 |
# a total of income is whole
| | Net sales | Operating profit | Total income | Net income |
| Previous forecast | 8,200 | 640 | 9,100 | 400 |
| Revised forecast | 8,900 | 700 | 9,400 | 430 |
→ netSales | operatingProfit | ? | profit
→ previous «Previous forecast» 8,200 ; 640 ; 9,100 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 9,400 ; 430
# a rule between heads and rows
(Millions of yen)
Net sales Operating profit
===== ==============
Previous forecast 8,200 640
Revised forecast 8,900 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
# ratios keep their places
(Millions of yen)
Net sales Operating profit Operating profit on sales Net income
Previous forecast 8,200 640 7.8 400
Revised forecast 8,900 700 7.9 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ? | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 7.8 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 7.9 ; 430
# a ratio of ratios
(Millions of yen)
Net sales Net income Return on equity Ratio of ordinary profit to total assets Ordinary profit/total assets ROE
Previous forecast 8,200 640 7.8 4.0 4.0 7.8
Revised forecast 8,900 700 7.9 4.1 4.1 7.9
→ netSales 1000000 JPY | profit 1000000 JPY | ? | ? | ? | ?
→ previous «Previous forecast» 8,200 ; 640 ; 7.8 ; 4.0 ; 4.0 ; 7.8
→ revised «Revised forecast» 8,900 ; 700 ; 7.9 ; 4.1 ; 4.1 ; 7.9
# rows behind a note
(Millions of yen)
Net sales Operating profit
Previous forecast 8,200 640
(announced in May)
Revised forecast 8,900 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «(announced in May) Revised forecast» 8,900 ; 700
# a sentence ends the table
(Millions of yen)
Net sales Operating profit
Previous forecast 8,200 640
Demand has grown since. Revised forecast 8,900 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
# a sentence stands before the first row
(Millions of yen)
Net sales Operating profit
In the period sales rose. Forecast 8,200 640
Revised forecast 8,900 700
# an item ends the table
(Millions of yen)
Net sales Operating profit
Previous forecast 8,200 640
2. Results of the year before 7,900 600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
# payments end the table
(Millions of yen)
Net sales Operating profit
Previous forecast 8,200 640
Revised forecast 8,900 700
Dividends per share Interim Year-end Annual
Revised forecast 5.00 6.00 11.00
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
# a title that goes on behind its cells
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
Amount of 700 60
increase/decrease (B-A) Percentage of 8.5 9.4
increase/decrease (%)
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
→ change «Amount of … increase/decrease (B-A)» 700 ; 60
→ changePercent «Percentage of» 8.5 ; 9.4
# a bracket behind the last row of the table before is its title's
(Millions of yen)
Net sales Operating profit
Previous forecast 8,200 640
Results of the year 7,900 600
(Year ended December 31, 2019)
Forecast of the parent
Net sales Operating profit
Previous forecast 5,200 440
Revised forecast 5,900 500
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ priorYear «Results of the year» 7,900 ; 600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 5,200 ; 440
→ revised «Revised forecast» 5,900 ; 500
`),
)('%s', (_, text, read) => expect(tablesIn(text)).toEqual(read))
