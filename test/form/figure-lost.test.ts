import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { tablesIn } from '../support/tables.js'

/** What print has lost: a comma, the head of revenue, which of two figures an income is. */
test.each(
  cases(`
# a point where a comma was meant
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8.900 700
Change (B-A) 700 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8.900 (doubtful) ; 700
→ change «Change (B-A)» 700 ; 60
# a point of a loss where a comma was meant
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 (1,640)
Revised forecast (B) 8,900 (1.700)
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; (1,640)
→ revised «Revised forecast (B)» 8,900 ; (1.700) (doubtful)
# three digits before the point
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 118,200 640
Revised forecast (B) 118.900 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 118,200 ; 640
→ revised «Revised forecast (B)» 118.900 (doubtful) ; 700
# four digits before the point
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 118,200 640
Revised forecast (B) 1189.005 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 118,200 ; 640
→ revised «Revised forecast (B)» 1189.005 ; 700
# two digits behind the point
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8.90 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8.90 ; 700
# all of the column have points
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8.200 640
Revised forecast (B) 8.900 700
→ ? | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8.200 ; 640
→ revised «Revised forecast (B)» 8.900 ; 700
# one other of the column has a point
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8.900 700
Results of the previous year 7,900.5 600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8.900 ; 700
→ priorYear «Results of the previous year» 7,900.5 ; 600
# none of the column has a comma
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8200 640
Revised forecast (B) 8.900 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8200 ; 640
→ revised «Revised forecast (B)» 8.900 ; 700
# the number is as near to the others as it stands
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 1,200 6
Revised forecast (B) 900.125 5.125
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 1,200 ; 6
→ revised «Revised forecast (B)» 900.125 ; 5.125
# nothing but zeros beside it
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 0
Revised forecast (B) 8,900 5.125
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 0
→ revised «Revised forecast (B)» 8,900 ; 5.125
# a number with a comma and a point
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 1,640
Revised forecast (B) 8,900 1,700.125
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 1,640
→ revised «Revised forecast (B)» 8,900 ; 1,700.125
# the points of percentages are points
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 1,640
Revised forecast (B) 8,900 1,700
Change (%) 8.537 3.659
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 1,640
→ revised «Revised forecast (B)» 8,900 ; 1,700
→ changePercent «Change (%)» 8.537 ; 3.659
# amounts with units of their own
Net sales Operating profit
Previous forecast (A) ¥8,200 million ¥1,640 million
Revised forecast (B) ¥8.900 million ¥1,700 million
→ netSales | operatingProfit
→ previous «Previous forecast (A)» ¥8,200 million ; ¥1,640 million
→ revised «Revised forecast (B)» ¥8.900 million ; ¥1,700 million
# a percentage among amounts is none of them
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 8,200 640
Revised forecast (B) 8.900 700
Change 8.5% 9.4%
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8.900 (doubtful) ; 700
→ changePercent «Change» 8.5% ; 9.4%
# the head of revenue was lost
(Millions of yen)
Operating income Ordinary income Net income Net income per share (yen)
Previous forecast (A) 8,200 640 610 400 40.00
Revised forecast (B) 8,900 700 660 430 43.00
→ ? | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY | earningsPerShare JPY
→ previous «(yen) Previous forecast (A)» 8,200 ; 640 ; 610 ; 400 ; 40.00
→ revised «Revised forecast (B)» 8,900 ; 700 ; 660 ; 430 ; 43.00
# with losses and a row of changes
(Millions of yen)
Operating income Ordinary income Net income Net income per share (yen)
Previous forecast (A) 8,200 (640) (610) (400) (40.00)
Revised forecast (B) 8,900 (700) (660) (430) (43.00)
Change (B-A) 700 (60) (50) (30)
→ ? | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY | earningsPerShare JPY
→ previous «(yen) Previous forecast (A)» 8,200 ; (640) ; (610) ; (400) ; (40.00)
→ revised «Revised forecast (B)» 8,900 ; (700) ; (660) ; (430) ; (43.00)
→ change, settled «Change (B-A)» 700 ; (60) ; (50) ; (30) ; _
# the first column is no revenue
(Millions of yen)
Operating income Ordinary income Net income Net income per share (yen)
Previous forecast (A) 8,200 640 1,810 400 40.00
Revised forecast (B) 8,900 700 1,860 430 43.00
# the first column is just so far above the others
(Millions of yen)
Operating income Ordinary income Net income Net income per share (yen)
Previous forecast (A) 3,200 640 610 400 40.00
Revised forecast (B) 3,500 700 660 430 43.00
→ ? | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY | earningsPerShare JPY
→ previous «(yen) Previous forecast (A)» 3,200 ; 640 ; 610 ; 400 ; 40.00
→ revised «Revised forecast (B)» 3,500 ; 700 ; 660 ; 430 ; 43.00
# the figures per share are of other numbers of shares
(Millions of yen)
Operating income Ordinary income Net income Net income per share (yen)
Previous forecast (A) 8,200 640 610 400 40.00
Revised forecast (B) 8,900 700 660 430 41.00
# the number of shares moved a little
(Millions of yen)
Operating income Ordinary income Net income Net income per share (yen)
Previous forecast (A) 8,200 640 610 400 40.00
Revised forecast (B) 8,900 700 660 430 42.50
→ ? | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY | earningsPerShare JPY
→ previous «(yen) Previous forecast (A)» 8,200 ; 640 ; 610 ; 400 ; 40.00
→ revised «Revised forecast (B)» 8,900 ; 700 ; 660 ; 430 ; 42.50
# one row of five cells
(Millions of yen)
Operating income Ordinary income Net income Net income per share (yen)
Previous forecast (A) 8,200 640 610 400 40.00
Change (B-A) 700 60 50 30 3.00
# a row of six cells
(Millions of yen)
Operating income Ordinary income Net income Net income per share (yen)
Previous forecast (A) 8,200 640 610 400 40.00
Revised forecast (B) 8,900 700 660 430 43.00
Results of the previous year 8,900 700 660 430 43.00 5.00
# a percentage in a row
(Millions of yen)
Operating income Ordinary income Net income Net income per share (yen)
Previous forecast (A) 8,200 640 610 400 40.00
Revised forecast (B) 8,900 700 660 4.5% 43.00
Announced forecast 8,900 - 660 430 43.00
# the first head is another
(Millions of yen)
Profit before tax Ordinary income Net income Net income per share (yen)
Previous forecast (A) 8,200 640 610 400 40.00
Revised forecast (B) 8,900 700 660 430 43.00
# ordinary income first
(Millions of yen)
Ordinary income Net income Net income per share (yen)
Previous forecast (A) 8,200 610 400 40.00
Revised forecast (B) 8,900 660 430 43.00
→ ? | ordinaryProfit 1000000 JPY | profit 1000000 JPY | earningsPerShare JPY
→ previous «(yen) Previous forecast (A)» 8,200 ; 610 ; 400 ; 40.00
→ revised «Revised forecast (B)» 8,900 ; 660 ; 430 ; 43.00
# no figure per share at the end
(Millions of yen)
Operating income Ordinary income Net income
Previous forecast (A) 8,200 640 610 400
Revised forecast (B) 8,900 700 660 430
# no profit beside the figure per share
(Millions of yen)
Operating income Net income Ordinary income Net income per share (yen)
Previous forecast (A) 8,200 640 610 400 40.00
Revised forecast (B) 8,900 700 660 430 43.00
# two heads
(Millions of yen)
Operating income Net income per share (yen)
Previous forecast (A) 8,200 400 40.00
Revised forecast (B) 8,900 430 43.00
# a lender's income is far above its ordinary profit
(Millions of yen)
Operating income Ordinary profit Net income
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
→ ? | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# it is just so far above
(Millions of yen)
Operating income Ordinary profit Net income
Previous forecast (A) 1,920 640 400
Revised forecast (B) 2,100 700 430
→ ? | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 1,920 ; 640 ; 400
→ revised «Revised forecast (B)» 2,100 ; 700 ; 430
# in one row it is not
(Millions of yen)
Operating income Ordinary profit Net income
Previous forecast (A) 1,919 640 400
Revised forecast (B) 2,100 700 430
→ operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 1,919 ; 640 ; 400
→ revised «Revised forecast (B)» 2,100 ; 700 ; 430
# one row says so, and one of changes
(Millions of yen)
Operating income Ordinary profit Net income
Previous forecast (A) 8,200 640 400
Change (B-A) 2,100 60 30
→ operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ change «Change (B-A)» 2,100 ; 60 ; 30
# a loss beside it
(Millions of yen)
Operating income Ordinary profit Net income
Previous forecast (A) 1,920 (640) 400
Revised forecast (B) 2,100 (700) 430
→ ? | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 1,920 ; (640) ; 400
→ revised «Revised forecast (B)» 2,100 ; (700) ; 430
# where revenue is named it is a profit
(Millions of yen)
Net sales Operating income Ordinary profit Net income
Previous forecast (A) 18,200 8,200 640 400
Revised forecast (B) 18,900 8,900 700 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 18,200 ; 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 18,900 ; 8,900 ; 700 ; 430
# a profit by its name
(Millions of yen)
Operating profit Ordinary profit Net income
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
→ operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# no ordinary profit beside it
(Millions of yen)
Operating income Net income
Previous forecast (A) 8,200 400
Revised forecast (B) 8,900 430
→ operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 400
→ revised «Revised forecast (B)» 8,900 ; 430
`),
)('%s', (_, text, read) => expect(tablesIn(text)).toEqual(read))
