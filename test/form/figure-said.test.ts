import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { saidTablesIn } from '../support/tables.js'

/** Tables whose heads or titles are printed once for several: what is said of each part, and in which unit it is. */
test.each(
  cases(`
# heads twice under two periods named in one caption
(Millions of yen)
Forecast for the first half of the fiscal year ending March 31, 2019 and for the full year
| | Net sales | Profit | Net sales | Profit |
| Previous forecast (A) | 4,200 | 310 | 8,200 | 640 |
| Revised forecast (B) | 4,450 | 340 | 8,900 | 700 |
→ «(Millions of yen) Forecast for the first half of the fiscal year ending March 31, 2019 and for the» «Net sales Profit Net sales Profit»
→ «full year» «Net sales Profit Net sales Profit»
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
# heads twice under two lines of periods
(Millions of yen)
| | First half ending September 30, 2018 | | Fiscal year ending March 31, 2019 | |
| | Net sales | Profit | Net sales | Profit |
| Previous forecast (A) | 4,200 | 310 | 8,200 | 640 |
| Revised forecast (B) | 4,450 | 340 | 8,900 | 700 |
→ «(Millions of yen) First half ending September 30, 2018» «Net sales Profit Net sales Profit»
→ «Fiscal year ending March 31, 2019» «Net sales Profit Net sales Profit»
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
# heads three times
(Millions of yen)
| | First quarter | | First half | | Full year | |
| | Net sales | Profit | Net sales | Profit | Net sales | Profit |
| Previous forecast (A) | 2,200 | 110 | 4,200 | 310 | 8,200 | 640 |
| Revised forecast (B) | 2,450 | 140 | 4,450 | 340 | 8,900 | 700 |
→ «(Millions of yen) First quarter» «Net sales Profit Net sales Profit Net sales Profit»
→ «First half» «Net sales Profit Net sales Profit Net sales Profit»
→ «Full year» «Net sales Profit Net sales Profit Net sales Profit»
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 2,200 ; 110
→ revised «Revised forecast (B)» 2,450 ; 140
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
# the group beside its parent
(Millions of yen)
| | Consolidated | | Non-consolidated | |
| | Net sales | Profit | Net sales | Profit |
| Previous forecast (A) | 8,200 | 640 | 4,200 | 310 |
| Revised forecast (B) | 8,900 | 700 | 4,450 | 340 |
→ «(Millions of yen) Consolidated» «Net sales Profit Net sales Profit»
→ «Non-consolidated» «Net sales Profit Net sales Profit»
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
# one scope twice
(Millions of yen)
| | Consolidated | | Consolidated | |
| | Net sales | Profit | Net sales | Profit |
| Previous forecast (A) | 8,200 | 640 | 4,200 | 310 |
| Revised forecast (B) | 8,900 | 700 | 4,450 | 340 |
→ «(Millions of yen) Consolidated Consolidated» «Net sales Profit Net sales Profit»
→ ? | ? | ? | ?
→ previous «Previous forecast (A)» 8,200 ; 640 ; 4,200 ; 310
→ revised «Revised forecast (B)» 8,900 ; 700 ; 4,450 ; 340
# words of another kind over the groups
(Millions of yen)
| | Tiles | | Tableware | |
| | Net sales | Profit | Net sales | Profit |
| Previous forecast (A) | 8,200 | 640 | 4,200 | 310 |
| Revised forecast (B) | 8,900 | 700 | 4,450 | 340 |
→ «(Millions of yen) Tiles Tableware» «Net sales Profit Net sales Profit»
→ ? | ? | ? | ?
→ previous «Previous forecast (A)» 8,200 ; 640 ; 4,200 ; 310
→ revised «Revised forecast (B)» 8,900 ; 700 ; 4,450 ; 340
# the heads of the second group in another order
(Millions of yen)
| | First half | | Full year | |
| | Net sales | Profit | Profit | Net sales |
| Previous forecast (A) | 4,200 | 310 | 640 | 8,200 |
| Revised forecast (B) | 4,450 | 340 | 700 | 8,900 |
→ «(Millions of yen) First half Full year» «Net sales Profit Profit Net sales»
→ ? | ? | ? | ?
→ previous «Previous forecast (A)» 4,200 ; 310 ; 640 ; 8,200
→ revised «Revised forecast (B)» 4,450 ; 340 ; 700 ; 8,900
# other words for one figure in the second group
(Millions of yen)
| | First half | | Full year | |
| | Net sales | Profit | Net sales | Net income |
| Previous forecast (A) | 4,200 | 310 | 8,200 | 640 |
| Revised forecast (B) | 4,450 | 340 | 8,900 | 700 |
→ «(Millions of yen) First half Full year» «Net sales Profit Net sales Net income»
→ ? | ? | ? | ?
→ previous «Previous forecast (A)» 4,200 ; 310 ; 8,200 ; 640
→ revised «Revised forecast (B)» 4,450 ; 340 ; 8,900 ; 700
# one head twice
(Millions of yen)
| | First half | Full year |
| | Net sales | Net sales |
| Previous forecast (A) | 4,200 | 8,200 |
| Revised forecast (B) | 4,450 | 8,900 |
→ «(Millions of yen) First half Full year» «Net sales Net sales»
→ ? | ?
→ previous «Previous forecast (A)» 4,200 ; 8,200
→ revised «Revised forecast (B)» 4,450 ; 8,900
# one full row
(Millions of yen)
| | First half | | Full year | |
| | Net sales | Profit | Net sales | Profit |
| Previous forecast (A) | 4,200 | 310 | 8,200 | 640 |
| Revised forecast (B) | 4,450 | 340 | 8,900 |
→ «(Millions of yen) First half Full year» «Net sales Profit Net sales Profit»
→ ? | ? | ? | ?
→ previous «Previous forecast (A)» 4,200 ; 310 ; 8,200 ; 640
→ revised, unplaced «Revised forecast (B)» 4,450 ; 340 ; 8,900
# a row of another length is left out
(Millions of yen)
| | First half | | Full year | |
| | Net sales | Profit | Net sales | Profit |
| Previous forecast (A) | 4,200 | 310 | 8,200 | 640 |
| Revised forecast (B) | 4,450 | 340 | 8,900 | 700 |
| Change (B-A) | 250 | 30 | 700 |
→ «(Millions of yen) First half» «Net sales Profit Net sales Profit»
→ «Full year» «Net sales Profit Net sales Profit»
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
# groups over columns aligned by blanks, heads over two lines
(Millions of yen)
                        First half              Full year
                        Net       Operating     Net       Operating
                        sales     profit        sales     profit
Previous forecast (A)   4,200     310           8,200     640
Revised forecast (B)    4,450     340           8,900     700
→ «(Millions of yen) First half» «Net Operating Net Operating sales profit sales profit»
→ «Full year» «Net Operating Net Operating sales profit sales profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
# months behind the names of the periods
(Millions of yen)
| | First half (April-September 2018) | | Full year (April 2018-March 2019) | |
| | Net sales | Profit | Net sales | Profit |
| Previous forecast (A) | 4,200 | 310 | 8,200 | 640 |
| Revised forecast (B) | 4,450 | 340 | 8,900 | 700 |
→ «(Millions of yen) First half (April-September 2018)» «Net sales Profit Net sales Profit»
→ «Full year (April 2018-March 2019)» «Net sales Profit Net sales Profit»
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
→ netSales 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
# a table below with its own title
(Millions of yen)
1. First half
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
2. Full year (April 1, 2018 to March 31, 2019)
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
→ «(Millions of yen) 1. First half» «Net sales Operating profit Profit»
→ «2. Full year (April 1, 2018 to March 31, 2019)» «Previous forecast (A)»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# two tables below
(Millions of yen)
First quarter
Net sales Operating profit Profit
Previous forecast (A) 2,100 150 90
Revised forecast (B) 2,250 160 100
2. First half
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
3. Full year
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
Change (B-A) 700 60 30
→ «(Millions of yen) First quarter» «Net sales Operating profit Profit»
→ «2. First half» «Previous forecast (A)»
→ «3. Full year» «Previous forecast (A)»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 2,100 ; 150 ; 90
→ revised «Revised forecast (B)» 2,250 ; 160 ; 100
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
→ change «Change (B-A)» 700 ; 60 ; 30
# the group, then its parent
(Millions of yen)
Consolidated
Net sales Operating profit Profit
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
2. Non-consolidated
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
→ «(Millions of yen) Consolidated» «Net sales Operating profit Profit»
→ «2. Non-consolidated» «Previous forecast (A)»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
# a title that says neither a period nor a scope
(Millions of yen)
Full year
Net sales Operating profit Profit
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
2. Tableware
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
→ «(Millions of yen) Full year» «Net sales Operating profit Profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# one row below is no table
(Millions of yen)
First half
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
2. Full year
Previous forecast (A) 8,200 640 400
→ «(Millions of yen) First half» «Net sales Operating profit Profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
# another number of cells below
(Millions of yen)
First half
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
2. Full year
Previous forecast (A) 8,200 640
Revised forecast (B) 8,900 700
→ «(Millions of yen) First half» «Net sales Operating profit Profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
# the first row below is no forecast before
(Millions of yen)
First half
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
2. Full year
Revised forecast (B) 8,900 700 430
Previous forecast (A) 8,200 640 400
→ «(Millions of yen) First half» «Net sales Operating profit Profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
# dividends below
(Millions of yen)
First half
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
2. Dividends for the full year
Previous forecast (A) 5.00 6.00 11.00
Revised forecast (B) 5.00 8.00 13.00
→ «(Millions of yen) First half» «Net sales Operating profit Profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
# yen below
(Millions of yen)
First half
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
2. Full year (yen)
Previous forecast (A) 5.00 6.00 11.00
Revised forecast (B) 5.00 8.00 13.00
→ «(Millions of yen) First half» «Net sales Operating profit Profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
# millions of yen below
(Millions of yen)
First half
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
2. Full year (millions of yen, %)
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
→ «(Millions of yen) First half» «Net sales Operating profit Profit»
→ «2. Full year (millions of yen, %)» «Previous forecast (A)»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# two words side by side below
(Millions of yen)
First half
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
2. Full year     Consolidated
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
→ «(Millions of yen) First half» «Net sales Operating profit Profit»
→ «2. Full year Consolidated» «Previous forecast (A)»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# a sentence below
(Millions of yen)
First half
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
The full year follows. It is better.
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
→ «(Millions of yen) First half» «Net sales Operating profit Profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
# nothing between
(Millions of yen)
First half
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
→ «(Millions of yen) First half» «Net sales Operating profit Profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# heads of its own below
(Millions of yen)
First half
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210
2. Full year
Net sales Profit before tax Profit
Previous forecast (A) 8,200 640 400
Revised forecast (B) 8,900 700 430
→ «(Millions of yen) First half» «Net sales Operating profit Profit»
→ «2. Full year» «Net sales Profit before tax Profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
→ netSales 1000000 JPY | profitBeforeTax 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 400
→ revised «Revised forecast (B)» 8,900 ; 700 ; 430
# the unit between rows, and behind them
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Unit: millions of yen
Revised forecast (B) 4,450 340 210
Change (B-A) 250 30 20
→ «» «Net sales Operating profit Profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Unit: millions of yen Revised forecast (B)» 4,450 ; 340 ; 210
→ change «Change (B-A)» 250 ; 30 ; 20
# the unit beside the rows' cells is none
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190 (millions of yen)
Revised forecast (B) 4,450 340 210
Change (B-A) 250 30 20
→ «» «Net sales Operating profit Profit»
→ netSales | operatingProfit | profit
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «(millions of yen) Revised forecast (B)» 4,450 ; 340 ; 210
→ change «Change (B-A)» 250 ; 30 ; 20
# the unit beside the last cells
Net sales Operating profit Profit
Previous forecast (A) 4,200 310 190
Revised forecast (B) 4,450 340 210 (millions of yen)
→ «» «Net sales Operating profit Profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310 ; 190
→ revised «Revised forecast (B)» 4,450 ; 340 ; 210
# a hundred million yen
(100 million yen)
Net sales Operating profit
Previous forecast (A) 4,200 310
Revised forecast (B) 4,450 340
→ «(100 million yen)» «Net sales Operating profit»
→ netSales 100000000 JPY | operatingProfit 100000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
# a hundred million yen behind words
(Unit: 100 million yen)
Net sales Operating profit
Previous forecast (A) 4,200 310
Revised forecast (B) 4,450 340
→ «(Unit: 100 million yen)» «Net sales Operating profit»
→ netSales 100000000 JPY | operatingProfit 100000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
# in hundreds of millions, rounded down
(in 100 million yen, rounded down)
Net sales Operating profit
Previous forecast (A) 4,200 310
Revised forecast (B) 4,450 340
→ «(in 100 million yen, rounded down)» «Net sales Operating profit»
→ netSales 100000000 JPY | operatingProfit 100000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
# ninety million is no unit
(90 million yen)
Net sales Operating profit
Previous forecast (A) 4,200 310
Revised forecast (B) 4,450 340
→ «(90 million yen)» «Net sales Operating profit»
→ netSales | operatingProfit
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
# of two such amounts neither is a unit
(100 million yen) (10 million yen)
Net sales Operating profit
Previous forecast (A) 4,200 310
Revised forecast (B) 4,450 340
→ «(100 million yen) (10 million yen)» «Net sales Operating profit»
→ netSales | operatingProfit
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
# such an amount in a sentence is no unit
Costs of (100 million yen) were booked
Net sales Operating profit
Previous forecast (A) 4,200 310
Revised forecast (B) 4,450 340
→ «Costs of (100 million yen) were booked» «Net sales Operating profit»
→ netSales | operatingProfit
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
# at the end of its line
Forecast for the year    (100 million yen)
Net sales Operating profit
Previous forecast (A) 4,200 310
Revised forecast (B) 4,450 340
→ «Forecast for the year (100 million yen)» «Net sales Operating profit»
→ netSales 100000000 JPY | operatingProfit 100000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
# at the end of its line behind one blank
Forecast for the year (100 million yen)
Net sales Operating profit
Previous forecast (A) 4,200 310
Revised forecast (B) 4,450 340
→ «Forecast for the year (100 million yen)» «Net sales Operating profit»
→ netSales | operatingProfit
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
# figures in brackets have another unit
Figures in brackets are thousands of dollars
(Millions of yen)
Net sales Operating profit
Previous forecast (A) 4,200 310
Revised forecast (B) 4,450 340
→ «Figures in brackets are thousands of dollars (Millions of yen)» «Net sales Operating profit»
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 4,200 ; 310
→ revised «Revised forecast (B)» 4,450 ; 340
`),
)('%s', (_, text, read) => expect(saidTablesIn(text)).toEqual(read))
