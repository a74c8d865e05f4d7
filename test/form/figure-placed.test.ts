import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { tablesIn } from '../support/tables.js'

/** Rows that print fewer cells than there are columns, or say other than their titles: placed by print, else by their sums. */
test.each(
  cases(`
# fewer changes than columns, where one way fits
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A) 8,200 640 610 400
Revised forecast (B) 8,900 640 660 400
Change (B-A) 700 50
Change (%) 8.5 8.2
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast (B)» 8,900 ; 640 ; 660 ; 400
→ change, settled «Change (B-A)» 700 ; _ ; 50 ; _
→ changePercent, settled «Change (%)» 8.5 ; _ ; 8.2 ; _
# percentages under changes with dashes
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A) 8,200 640 610 400
Revised forecast (B) 8,900 640 660 400
Change (B-A) 700 - 50 -
Change (%) 8.5 8.2
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast (B)» 8,900 ; 640 ; 660 ; 400
→ change «Change (B-A)» 700 ; _ ; 50 ; -
→ changePercent, settled «Change (%)» 8.5 ; _ ; 8.2 ; _
# changes under nothing, percentages with dashes
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A) 8,200 640 610 400
Revised forecast (B) 8,900 640 660 400
Change (B-A) 700 50
Change (%) 8.5 - 8.2 -
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast (B)» 8,900 ; 640 ; 660 ; 400
→ change, settled «Change (B-A)» 700 ; _ ; 50 ; _
→ changePercent «Change (%)» 8.5 ; _ ; 8.2 ; -
# dashes of which some are minuses
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A) 8,200 640 610 400
Revised forecast (B) 8,900 640 560 300
Change (B-A) 700 - - 50 - 100
Change (%) 8.5 - - 8.2 - 25.0
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast (B)» 8,900 ; 640 ; 560 ; 300
→ change «Change (B-A)» 700 ; - ; - 50 ; - 100
→ changePercent «Change (%)» 8.5 ; - ; - 8.2 ; - 25.0
# dashes that fill the columns as empty cells, but are minuses by the sums
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A) 8,200 640 610 400
Revised forecast (B) 8,200 640 560 300
Change (B-A) - 50 - 100
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast (B)» 8,200 ; 640 ; 560 ; 300
→ change, settled «Change (B-A)» _ ; _ ; - 50 ; - 100
# dashes before numbers, of which one is an empty cell
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A) 8,200 640 610 400
Revised forecast (B) 8,000 640 660 300
Change (B-A) - 200 - 50 - 100
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast (B)» 8,000 ; 640 ; 660 ; 300
→ change, settled «Change (B-A)» - 200 ; - ; 50 ; - 100
# dashes that are minuses, and a column without a cell
(Millions of yen)
Net sales Operating profit Ordinary profit
Previous forecast (A) 640 640 610
Revised forecast (B) 590 640 560
Change (B-A) - 50 - 50
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY
→ previous «Previous forecast (A)» 640 ; 640 ; 610
→ revised «Revised forecast (B)» 590 ; 640 ; 560
→ change, settled «Change (B-A)» - 50 ; _ ; - 50
# two ways fit: none is taken
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A) 8,200 640 610 400
Revised forecast (B) 8,900 690 660 400
Change (B-A) 700 50
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast (B)» 8,900 ; 690 ; 660 ; 400
→ change, unplaced «Change (B-A)» 700 ; 50
# no way fits
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A) 8,200 640 610 400
Revised forecast (B) 8,900 690 660 400
Change (B-A) 800 51
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast (B)» 8,900 ; 690 ; 660 ; 400
→ change, unplaced «Change (B-A)» 800 ; 51
# changes in percent by their cells
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
Change 8.5% 9.4%
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
→ changePercent «Change» 8.5% ; 9.4%
# changes in percent, some of them empty
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 640
Change 8.5% -
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 640
→ changePercent «Change» 8.5% ; -
# the titles of changes and percentages stand in each other's place
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A) 8,200 640 610 400
Revised forecast (B) 8,900 700 660 430
Change (%) 700 60 50 30
Change 8.5 9.4 8.2 7.5
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 610 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 660 ; 430
→ change «Change (%)» 700 ; 60 ; 50 ; 30
→ changePercent «Change» 8.5 ; 9.4 ; 8.2 ; 7.5
# one cell alone may fit by chance
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 -
Revised forecast (B) 8,900 700
Change (%) 700 -
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; -
→ revised «Revised forecast (B)» 8,900 ; 700
→ changePercent «Change (%)» 700 ; -
# what the earlier has over the later is no change
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,900 700
Revised forecast (B) 8,200 640
Change 700 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,900 ; 700
→ revised «Revised forecast (B)» 8,200 ; 640
→ other «Change» 700 ; 60
# of two amended forecasts the one marked A is the earlier
(Millions of yen)
Net sales Operating profit
Amended forecast of February (A) 8,200 640
Amended forecast of May (B) 8,900 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Amended forecast of February (A)» 8,200 ; 640
→ revised «Amended forecast of May (B)» 8,900 ; 700
# without marks neither is
(Millions of yen)
Net sales Operating profit
Amended forecast of February 8,200 640
Amended forecast of May 8,900 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ revised «Amended forecast of February» 8,200 ; 640
→ revised «Amended forecast of May» 8,900 ; 700
# a ratio that is no change
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
(B)/(A) (times) 108.5 109.4
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
→ other «(B)/(A) (times)» 108.5 ; 109.4
# a ratio that is a change in percent
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
(B)/(A) 8.5 9.4
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
→ changePercent «(B)/(A)» 8.5 ; 9.4
# a ratio with nothing to compare
(Millions of yen)
Net sales Operating profit
Revised forecast (B) 8,900 700
(B)/(A) 8.5 9.4
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ revised «Revised forecast (B)» 8,900 ; 700
→ other «(B)/(A)» 8.5 ; 9.4
# blanks count the columns out
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A) 8,200 640   400
Revised forecast (B) 8,900 700 660 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; _ ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 660 ; 430
# blanks at the line's end count the rest out
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A)   640 610··
Revised forecast (B) 8,900 700 660 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» _ ; 640 ; 610 ; _
→ revised «Revised forecast (B)» 8,900 ; 700 ; 660 ; 430
# three blanks count nothing out
(Millions of yen)
Net sales Operating profit Ordinary profit Profit
Previous forecast (A) 8,200 640  400
Revised forecast (B) 8,900 700 660 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous, unplaced «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 660 ; 430
# last year's cells behind the percentages
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
Change % 8.5% 9.4% 7,900 600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
→ changePercent «Change %» 8.5% ; 9.4%
# a bar more at the line's end
| Millions of yen | Net sales | Operating profit |
| Previous forecast (A) | 8,200 | 640 | |
| Revised forecast (B) | 8,900 | 700 |
| Change (B-A) | 700 | 60 |
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
→ change «Change (B-A)» 700 ; 60
# losses
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,200 (640) -400
Revised forecast (B) 8,900 (700) △430
Change (B-A) 700 (60) (30)
Change (%) 8.5 - -
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; (640) ; -400
→ revised «Revised forecast (B)» 8,900 ; (700) ; △430
→ change «Change (B-A)» 700 ; (60) ; (30)
→ changePercent «Change (%)» 8.5 ; - ; -
# percentages of losses are empty
(Millions of yen)
Net sales Operating profit Profit
Previous forecast (A) 8,200 (640) 400
Revised forecast (B) 8,900 (700) (430)
Change (B-A) 700 (60) (830)
Change (%) 8.5
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; (640) ; 400
→ revised «Revised forecast (B)» 8,900 ; (700) ; (430)
→ change «Change (B-A)» 700 ; (60) ; (830)
→ changePercent, settled «Change (%)» 8.5 ; _ ; _
# rounded sums
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8,901 700
Change (B-A) 700 61
Change (%) 8.4 9.3
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,901 ; 700
→ change «Change (B-A)» 700 ; 61
→ changePercent «Change (%)» 8.4 ; 9.3
# column by column
(Millions of yen)
Net sales Operating profit
Previous forecast (A)
Revised forecast (B)
Change (B-A)
Change (%)
8,200
8,900
700
8.5
640
700
60
9.4
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous, settled «Previous forecast (A)» 8,200 ; 640
→ revised, settled «Revised forecast (B)» 8,900 ; 700
→ change, settled «Change (B-A)» 700 ; 60
→ changePercent, settled «Change (%)» 8.5 ; 9.4
# column by column, some without a change
(Millions of yen)
Net sales Operating profit
Previous forecast (A)
Revised forecast (B)
Change (B-A)
Change (%)
8,200
8,900
700
8.5
640
640
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ changePercent, unplaced «Previous forecast (A) Revised forecast (B) Change (B-A) Change (%)» 8,200 ; 8,900 ; 700 ; 8.5 ; 640 ; 640
# column by column under dates alone
(Millions of yen)
Net sales Operating profit
May 10, 2018
August 8, 2018
Change
8,200
8,900
700
640
700
60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous, settled «May 10, 2018» 8,200 ; 640
→ revised, settled «August 8, 2018» 8,900 ; 700
→ change, settled «Change» 700 ; 60
# column by column, with a year before and a word's rest on the heads' line
Net sales Operating profit (millions of yen)
Previous forecast (A)
Revised forecast (B)
Change (B-A)
Results of the year before
8,200
8,900
700
7,900
640
700
60
600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous, settled «Previous forecast (A)» 8,200 ; 640
→ revised, settled «Revised forecast (B)» 8,900 ; 700
→ change, settled «Change (B-A)» 700 ; 60
→ priorYear, settled «Results of the year before» 7,900 ; 600
# column by column, and the sums do not fit
(Millions of yen)
Net sales Operating profit
Previous forecast (A)
Revised forecast (B)
Change (B-A)
8,200
8,900
701
640
700
50
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ change, unplaced «Previous forecast (A) Revised forecast (B) Change (B-A)» 8,200 ; 8,900 ; 701 ; 640 ; 700 ; 50
# changes in brackets behind their numbers
(Millions of yen)
Net sales Operating profit
First half 8,200 (down 4.0%) 640 (up 2.0%)
Full year 16,900 (up 3.0%) 1,300 (down 1.0%)
→ netSales 1000000 JPY | percent | operatingProfit 1000000 JPY | percent
→ priorYear «First half» 8,200 ; (down 4.0%) ; 640 ; (up 2.0%)
→ none «Full year» 16,900 ; (up 3.0%) ; 1,300 ; (down 1.0%)
`),
)('%s', (_, text, read) => expect(tablesIn(text)).toEqual(read))
