import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { tablesIn } from '../support/tables.js'

/** What sums say of rows and columns: what a row holds, in which columns its cells stand, where digits glued together part. */
test.each(
  cases(`
# dashes before numbers in columns whose change is known
(Millions of yen)
Net sales Operating profit Profit Profit per share (yen)
Previous forecast (A) 8,200 640 400 40.00
Revised forecast (B) 8,900 640 430 43.00
Change (B-A) 700 - 30 -
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY | earningsPerShare JPY
→ previous «(yen) Previous forecast (A)» 8,200 ; 640 ; 400 ; 40.00
→ revised «Revised forecast (B)» 8,900 ; 640 ; 430 ; 43.00
→ change «Change (B-A)» 700 ; _ ; 30 ; -
# a change of a figure per share is no whole number
(Millions of yen)
Net sales Operating profit Profit Profit per share (yen)
Previous forecast (A) 8,200 640 400 40.00
Revised forecast (B) 8,900 640 430 40.00
Change (B-A) 700 0 30
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY | earningsPerShare JPY
→ previous «(yen) Previous forecast (A)» 8,200 ; 640 ; 400 ; 40.00
→ revised «Revised forecast (B)» 8,900 ; 640 ; 430 ; 40.00
→ change, settled «Change (B-A)» 700 ; 0 ; 30 ; _
# a percentage as it is rounded, cut, and one too far
(Millions of yen)
Net sales Operating profit Profit Profit before tax
Previous forecast (A) 8,200 640 400 300
Revised forecast (B) 8,900 700 430 330
Change (%) 8.5 9.3 7.5
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY | profitBeforeTax 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400 ; 300
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430 ; 330
→ changePercent, settled «Change (%)» 8.5 ; 9.3 ; 7.5 ; _
# percentages that fit nowhere
(Millions of yen)
Net sales Operating profit Profit Profit before tax
Previous forecast (A) 8,200 640 400 300
Revised forecast (B) 8,900 700 430 330
Change (%) 8.5 9.1 7.5
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY | profitBeforeTax 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400 ; 300
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430 ; 330
→ changePercent, unplaced «Change (%)» 8.5 ; 9.1 ; 7.5
# one cell of a column is not told
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,200 - 400
Revised forecast (B) 8,900 700 430
Change (B-A) 700 30
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; _ ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
→ change, settled «Change (B-A)» 700 ; _ ; 30
# the percentage of what was nothing or a loss is empty
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,200 0 (400)
Revised forecast (B) 8,900 700 (430)
Change (B-A) 700 700 (30)
Change (%) 8.5
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 0 ; (400)
→ revised «Revised forecast (B)» 8,900 ; 700 ; (430)
→ change «Change (B-A)» 700 ; 700 ; (30)
→ changePercent, settled «Change (%)» 8.5 ; _ ; _
# the percentage of a profit is not left out
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
Change (B-A) 700 60 30
Change (%) 8.5 9.4
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
→ change «Change (B-A)» 700 ; 60 ; 30
→ changePercent, settled «Change (%)» 8.5 ; 9.4 ; _
# the percentage of a profit that becomes a loss
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 (430)
Change (B-A) 700 60 (830)
Change (%) 8.5 9.4
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; (430)
→ change «Change (B-A)» 700 ; 60 ; (830)
→ changePercent, settled «Change (%)» 8.5 ; 9.4 ; _
# a number of a page behind the last row
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
Results of the previous year 7,900 600 380
2
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
→ priorYear «Results of the previous year» 7,900 ; 600 ; 380
# a number of a page between rows that are cut by lines
(Millions of yen)
Net sales
Operating profit
Previous forecast (A)
8,200
640
Revised forecast (B)
8,900
700
3
# the item behind the last cell
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
Results of the previous year 7,900 600
3 Reasons for the revision
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
→ priorYear «Results of the previous year» 7,900 ; 600
# a row without forecasts
(Millions of yen)
Net sales Operating profit Profit
Change (B-A) 700 60
Revised forecast (B) 8,900 700 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ change, unplaced «Change (B-A)» 700 ; 60
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# two percentages in a row twice as long
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
Change (%) 8.5% - 7.5% 7,900 600 380
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
→ changePercent, unplaced «Change (%)» 8.5% ; - 7.5% ; 7,900 ; 600 ; 380
# an amount among the percentages of a row twice as long
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
Change (%) 8.5% 60 7.5% 7,900 600 380
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
→ changePercent, unplaced «Change (%)» 8.5% ; 60 ; 7.5% ; 7,900 ; 600 ; 380
# percentages in both halves of a row twice as long
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
Change (%) 8.5% 9.4% 7.5% 7,900 600 3.0%
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
→ changePercent, unplaced «Change (%)» 8.5% ; 9.4% ; 7.5% ; 7,900 ; 600 ; 3.0%
# three amended forecasts
(Millions of yen)
Net sales Operating profit
Amended forecast of February (A) 8,200 640
Amended forecast of May (A) 8,900 700
Amended forecast of June (B) 9,900 800
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ revised «Amended forecast of February (A)» 8,200 ; 640
→ revised «Amended forecast of May (A)» 8,900 ; 700
→ revised «Amended forecast of June (B)» 9,900 ; 800
# an amended forecast beside a previous one
(Millions of yen)
Net sales Operating profit
Previous forecast 8,200 640
Amended forecast of February (A) 8,900 700
Amended forecast of June (B) 9,900 800
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Amended forecast of February (A)» 8,900 ; 700
→ revised «Amended forecast of June (B)» 9,900 ; 800
# a ratio that fits in part
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
(B)/(A) 8.5 109.4
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
→ other «(B)/(A)» 8.5 ; 109.4
# changes the other way round, one of them none
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,900 700 400
Revised forecast (B) 8,200 640 400
Change 700 60 0
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,900 ; 700 ; 400
→ revised «Revised forecast (B)» 8,200 ; 640 ; 400
→ other «Change» 700 ; 60 ; 0
# changes some of which are the other way round
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,900 700 400
Revised forecast (B) 8,200 640 400
Change -700 60 5
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,900 ; 700 ; 400
→ revised «Revised forecast (B)» 8,200 ; 640 ; 400
→ change «Change» -700 ; 60 ; 5
# digits glued together that the changes part
(Millions of yen)
RevenueOperating ProfitProfit before TaxProfit for the yearBasic earnings per share
Previous forecast (A)81,3003,1002,40052211.40
Revised forecast (B)84,1103,6052,9001,00021.93
Change (B-A)2,81050550047810.53
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profitBeforeTax 1000000 JPY | profit 1000000 JPY | earningsPerShare 1000000 JPY
→ previous, settled «Previous forecast (A)» 81,300 ; 3,100 ; 2,400 ; 522 ; 11.40
→ revised «Revised forecast (B)» 84,110 ; 3,605 ; 2,900 ; 1,000 ; 21.93
→ change, settled «Change (B-A)» 2,810 ; 505 ; 500 ; 478 ; 10.53
# digits glued together that their percentages part
(Millions of yen)
RevenueOperating ProfitProfit before TaxProfit for the yearBasic earnings per share
Previous forecast (A)81,3003,1002,40052211.40
Revised forecast (B)84,1103,6052,9001,00021.93
Change (%)3.516.320.891.692.4
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profitBeforeTax 1000000 JPY | profit 1000000 JPY | earningsPerShare 1000000 JPY
→ previous, settled «Previous forecast (A)» 81,300 ; 3,100 ; 2,400 ; 522 ; 11.40
→ revised «Revised forecast (B)» 84,110 ; 3,605 ; 2,900 ; 1,000 ; 21.93
→ changePercent, settled «Change (%)» 3.5 ; 16.3 ; 20.8 ; 91.6 ; 92.4
# digits glued together without changes
(Millions of yen)
RevenueOperating ProfitProfit before TaxProfit for the yearBasic earnings per share
Previous forecast (A)81,3003,1002,40052211.40
Revised forecast (B)84,1103,6052,9001,00021.93
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profitBeforeTax 1000000 JPY | profit 1000000 JPY | earningsPerShare 1000000 JPY
→ previous, unplaced «Previous forecast (A)» 81,300 ; 3,100 ; 2,400 ; 52211.40 (together)
→ revised, unplaced «Revised forecast (B)» 84,110 ; 3,605 ; 2,900 ; 1,000 ; 21.93
# digits glued together where the changes fit nowhere
(Millions of yen)
RevenueOperating ProfitProfit before TaxProfit for the yearBasic earnings per share
Previous forecast (A)81,3003,1002,40052211.40
Revised forecast (B)84,1103,6052,9001,00021.93
Change (B-A)2,81050550047910.53
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profitBeforeTax 1000000 JPY | profit 1000000 JPY | earningsPerShare 1000000 JPY
→ previous, settled «Previous forecast (A)» 81,300 ; 3,100 ; 2,400 ; 522 ; 11.40
→ revised «Revised forecast (B)» 84,110 ; 3,605 ; 2,900 ; 1,000 ; 21.93
→ change, settled «Change (B-A)» 2,810 ; 505 ; 500 ; 479 ; 10.53
# digits glued together beside cells that are not
(Millions of yen)
RevenueOperating ProfitProfit before TaxProfit for the yearBasic earnings per share
Previous forecast (A)81,3003,1002,40052211.40
Revised forecast (B) 84,110 3,605 2,900 1,000 21.93
Change (B-A) 2,810 505 500 478 10.53
Results of the previous year80,9003,0002,30050011.40
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profitBeforeTax 1000000 JPY | profit 1000000 JPY | earningsPerShare 1000000 JPY
→ previous, settled «Previous forecast (A)» 81,300 ; 3,100 ; 2,400 ; 522 ; 11.40
→ revised «Revised forecast (B)» 84,110 ; 3,605 ; 2,900 ; 1,000 ; 21.93
→ change «Change (B-A)» 2,810 ; 505 ; 500 ; 478 ; 10.53
→ priorYear, unplaced «Results of the previous year» 80,900 ; 3,000 ; 2,300 ; 50011.40 (together)
# glued together in one of the rows
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,200 640 400
Revised forecast (B)8,900700430
Change (B-A) 700 60 30
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised, settled «Revised forecast (B)» 8,900 ; 700 ; 430
→ change «Change (B-A)» 700 ; 60 ; 30
# titles of which a sum says more
(Millions of yen)
For the year ending March 31, 2019 For the year ended March 31, 2018
Previous forecast as of May Revised forecast as of August Change in amount Change in percent Results
Net sales 8,200 8,900 700 8.5% 7,900
Operating profit 640 700 60 9.4% 600
Profit 400 430 30 7.5% 380
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast as of May» 8,200 ; 640 ; 400
→ revised «Revised forecast as of August» 8,900 ; 700 ; 430
→ change «Change in amount» 700 ; 60 ; 30
→ changePercent «Change in percent Results» 8.5% ; 9.4% ; 7.5%
→ priorYear «year ended» 7,900 ; 600 ; 380
# a column behind the change that is no percentage
(Millions of yen)
For the year ending March 31, 2019 For the year ended March 31, 2018
Previous forecast as of May Revised forecast as of August Change in amount Results
Net sales 8,200 8,900 700 7,900
Operating profit 640 700 60 600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast as of May» 8,200 ; 640
→ revised «Revised forecast as of August» 8,900 ; 700
→ change «Change in amount Results» 700 ; 60
→ none «Results» 7,900 ; 600
# two years over the columns, and no more of them behind
(Millions of yen)
For the year ending March 31, 2019 For the year ended March 31, 2018 For the year ended March 31, 2017
Previous forecast as of May Revised forecast as of August Change in amount Change in percent Results
Net sales 8,200 8,900 700 8.5% 7,900
Operating profit 640 700 60 9.4% 600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast as of May» 8,200 ; 640
→ revised «Revised forecast as of August» 8,900 ; 700
→ change «Change in amount» 700 ; 60
→ changePercent «Change in percent Results» 8.5% ; 9.4%
→ none «Change in percent Results» 7,900 ; 600
# the sums of one row alone
(Millions of yen)
For the year ending March 31, 2019 For the year ended March 31, 2018
Previous forecast as of May Revised forecast as of August Change in amount Change in percent Results
Net sales 8,200 8,900 700 8.5% 7,900
Operating profit 640 700 63 9.4% 600
Profit 400 430 33 7.5% 380
# the sums of most rows
(Millions of yen)
For the year ending March 31, 2019 For the year ended March 31, 2018
Previous forecast as of May Revised forecast as of August Change in amount Change in percent Results
Net sales 8,200 8,900 700 8.5% 7,900
Operating profit 640 700 60 9.4% 600
Profit 400 430 33 7.5% 380
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast as of May» 8,200 ; 640 ; 400
→ revised «Revised forecast as of August» 8,900 ; 700 ; 430
→ change «Change in amount» 700 ; 60 ; 33
→ changePercent «Change in percent Results» 8.5% ; 9.4% ; 7.5%
→ priorYear «year ended» 7,900 ; 600 ; 380
# the sums of figures that did not change prove nothing
(Millions of yen)
For the year ending March 31, 2019 For the year ended March 31, 2018
Previous forecast as of May Revised forecast as of August Change in amount Change in percent Results
Net sales 8,200 8,200 0 0.0% 7,900
Operating profit 640 640 0 0.0% 600
# the sums hold for other columns
(Millions of yen)
For the year ended March 31, 2018 For the year ending March 31, 2019
Results Previous forecast as of May Revised forecast as of August Change in amount Change in percent
Net sales 7,900 8,200 8,900 700 8.5%
Operating profit 600 640 700 60 9.4%
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ priorYear «For the year ended March 31, 2018 For the year ending March 31, 2019» 7,900 ; 600
→ previous «Results Previous forecast as of May» 8,200 ; 640
→ revised «Revised forecast as of August» 8,900 ; 700
→ change «Change in amount» 700 ; 60
→ changePercent «Change in percent» 8.5% ; 9.4%
`),
)('%s', (_, text, read) => expect(tablesIn(text)).toEqual(read))
