import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { tablesIn } from '../support/tables.js'

/** Tables whose rows are figures: what their columns set side by side. */
test.each(
  cases(`
# previous, revised, change, percentage
(Millions of yen)
                    Previous    Revised     Change   Change
                    forecast    forecast             (%)
Net sales           8,200       8,900       700      8.5
Operating profit    640         700         60       9.4
Net income          400         430         30       7.5
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous» 8,200 ; 640 ; 400
→ revised «Revised» 8,900 ; 700 ; 430
→ change «Change» 700 ; 60 ; 30
→ changePercent «Change» 8.5 ; 9.4 ; 7.5
# in cells
| (millions of yen) | Previous forecast (A) | Revised forecast (B) | Change (B-A) | Change (%) |
| Net sales | 8,200 | 8,900 | 700 | 8.5 |
| Operating profit | 640 | 700 | 60 | 9.4 |
| Earnings per share (yen) | 21.50 | 23.10 | 1.60 | 7.4 |
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | earningsPerShare JPY
→ previous «Previous forecast (A)» 8,200 ; 640 ; 21.50
→ revised «Revised forecast (B)» 8,900 ; 700 ; 23.10
→ change «Change (B-A)» 700 ; 60 ; 1.60
→ changePercent «Change (%)» 8.5 ; 9.4 ; 7.4
# titles parted by one blank, and marks
(Millions of yen)
Previous forecast (A) Revised forecast (B) Change (B-A) Change (%)
Net sales 8,200 8,900 700 8.5
Operating profit 640 700 60 9.4
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
→ change «Change (B-A)» 700 ; 60
→ changePercent «Change (%)» 8.5 ; 9.4
# titles parted by one blank, without marks
(Millions of yen)
Previous forecast Revised forecast Change
Net sales 8,200 8,900 700
Operating profit 640 700 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
→ change «Change» 700 ; 60
# titles on the line of the unit
Yen in millions Previous forecast Revised forecast
Net sales 8,200 8,900
Operating profit 640 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
# titles over lines, a piece each
(Millions of yen)
Previous
forecast (A)
Revised
forecast (B)
Change
(B-A)
Net sales 8,200 8,900 700
Operating profit 640 700 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (A)» 8,200 ; 640
→ revised «Revised forecast (B)» 8,900 ; 700
→ change «Change (B-A)» 700 ; 60
# a date in brackets goes on with its title
(Millions of yen)
Previous forecast
(May 10, 2018)
Revised forecast
(August 8, 2018)
Net sales 8,200 8,900
Operating profit 640 700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (May 10, 2018)» 8,200 ; 640
→ revised «Revised forecast (August 8, 2018)» 8,900 ; 700
# a column of the year before, by its date
(Millions of yen)
                    Year ended        Previous    Revised
                    March 31, 2018    forecast    forecast
Net sales           7,900             8,200       8,900
Operating profit    600               640         700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ priorYear «Year ended» 7,900 ; 600
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# two dates and a change
(Millions of yen)
                    As of May 10    As of August 8    Change
Net sales           8,200           8,900             700
Operating profit    640             700               60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ dated «As of May 10» 8,200 ; 640
→ dated «As of August 8» 8,900 ; 700
→ change «Change» 700 ; 60
# actual results where a forecast stood
(Millions of yen)
                    Forecast announced on May 10    Actual    Change
Net sales           8,200                           8,900     700
Operating profit    640                             700       60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Forecast announced on May 10» 8,200 ; 640
→ actual «Actual» 8,900 ; 700
→ change «Change» 700 ; 60
# rows without changes
(Millions of yen)
                    Previous forecast    Revised forecast    Change    Change (%)
Net sales           8,200                8,900               700       8.5
Operating profit    640                  700                 60        9.4
Net income          400                  400
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 400
→ change «Change» 700 ; 60 ; _
→ changePercent «Change (%)» 8.5 ; 9.4 ; _
# three cells under four titles stand under those above them
(Millions of yen)
                    Previous forecast    Revised forecast    Change    Change (%)
Net sales           8,200                8,900               700       8.5
Operating profit    640                  700                 60        9.4
Net income          400                  430                 30
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
→ change «Change» 700 ; 60 ; 30
→ changePercent «Change (%)» 8.5 ; 9.4 ; _
# two cells that print a percentage are no figures
(Millions of yen)
                    Previous forecast    Revised forecast    Change    Change (%)
Net sales           8,200                8,900               700       8.5
Operating profit    640                  700                 60        9.4
Net income          430                  7.5%
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
→ change «Change» 700 ; 60
→ changePercent «Change (%)» 8.5 ; 9.4
# changes with their percentages in brackets
(Millions of yen)
                    Previous forecast    Revised forecast    Change
Net sales           8,200                8,900               700 (8.5%)
Operating profit    640                  700                 60 (9.4%)
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
→ change «Change» 700 ; 60
→ changePercent «Change» (8.5%) ; (9.4%)
# changes in percent by their cells
(Millions of yen)
                    Previous forecast    Revised forecast    Change
Net sales           8,200                8,900               8.5%
Operating profit    640                  700                 9.4%
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
→ changePercent «Change» 8.5% ; 9.4%
# sums that contradict the titles
(Millions of yen)
                    Revised forecast    Previous forecast    Change
Net sales           8,200               8,900                700
Operating profit    640                 700                  60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ revised «Revised forecast» 8,200 ; 640
→ previous «Previous forecast» 8,900 ; 700
→ other «Change» 700 ; 60
# a column before that the titles do not name
(Millions of yen)
                    Results    Previous forecast    Revised forecast    Change
Net sales           7,900      8,200                8,900               700
Operating profit    600        640                  700                 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ priorYear «Results» 7,900 ; 600
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
→ change «Change» 700 ; 60
# columns that only their sums tell
(Millions of yen)
For the year ending March 31, 2019 For the year ended March 31, 2018
Previous forecast as of May Revised forecast as of August Change in amount Change in percent Results
Net sales 8,200 8,900 700 8.5% 7,900
Operating profit 640 700 60 9.4% 600
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast as of May» 8,200 ; 640
→ revised «Revised forecast as of August» 8,900 ; 700
→ change «Change in amount» 700 ; 60
→ changePercent «Change in percent Results» 8.5% ; 9.4%
→ priorYear «year ended» 7,900 ; 600
# groups under their periods
(Millions of yen)
                    First half                      Full year
                    Previous   Revised   Change     Previous   Revised   Change
Net sales           4,200      4,450     250        8,200      8,900     700
Operating profit    310        340       30         640        700       60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 4,200 ; 310
→ revised «Revised» 4,450 ; 340
→ change «Change» 250 ; 30
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
→ change «Change» 700 ; 60
# groups in cells
| (millions of yen) | First half | | Full year | |
| | Previous | Revised | Previous | Revised |
| Net sales | 4,200 | 4,450 | 8,200 | 8,900 |
| Operating profit | 310 | 340 | 640 | 700 |
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 4,200 ; 310
→ revised «Revised» 4,450 ; 340
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# groups under nothing that is known
(Millions of yen)
                    Tiles                           Tableware
                    Previous   Revised   Change     Previous   Revised   Change
Net sales           4,200      4,450     250        8,200      8,900     700
Operating profit    310        340       30         640        700       60
→ unclear
# groups under one period twice
(Millions of yen)
                    Full year                       Full year
                    Previous   Revised   Change     Previous   Revised   Change
Net sales           4,200      4,450     250        8,200      8,900     700
Operating profit    310        340       30         640        700       60
→ unclear
# three groups
(Millions of yen)
                    First quarter         First half            Full year
                    Previous   Revised    Previous   Revised    Previous   Revised
Net sales           2,100      2,250      4,200      4,450      8,200      8,900
Operating profit    150        160        310        340        640        700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 2,100 ; 150
→ revised «Revised» 2,250 ; 160
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 4,200 ; 310
→ revised «Revised» 4,450 ; 340
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# the group beside its parent
(Millions of yen)
                    Consolidated                    Non-consolidated
                    Previous   Revised   Change     Previous   Revised   Change
Net sales           8,200      8,900     700        4,200      4,450     250
Operating profit    640        700       60         310        340       30
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
→ change «Change» 700 ; 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 4,200 ; 310
→ revised «Revised» 4,450 ; 340
→ change «Change» 250 ; 30
# units of their own
                                Previous    Revised
Net sales (millions of yen)     8,200       8,900
Operating profit (yen)          640         700
Earnings per share (yen)        21.50       23.10
→ netSales 1000000 JPY | operatingProfit | earningsPerShare JPY
→ previous «Previous» 8,200 ; 640 ; 21.50
→ revised «Revised» 8,900 ; 700 ; 23.10
# every amount prints its scale, some their currency
                    Previous         Revised
Net sales           ¥8.2 billion     ¥8.9 billion
Operating profit    640 million      700 million
→ netSales JPY | operatingProfit JPY
→ previous «Previous» ¥8.2 billion ; 640 million
→ revised «Revised» ¥8.9 billion ; 700 million
# one amount prints no scale
                    Previous         Revised
Net sales           ¥8.2 billion     ¥8.9 billion
Operating profit    640              700 million
→ netSales | operatingProfit
→ previous «Previous» ¥8.2 billion ; 640
→ revised «Revised» ¥8.9 billion ; 700 million
# a row of another figure between
(Millions of yen)
                    Previous    Revised
Net sales           8,200       8,900
Gross margin        40.1        39.8
Operating profit    640         700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# a row of one cell ends it
(Millions of yen)
                    Previous    Revised
Net sales           8,200       8,900
Staff               640
Operating profit    640         700
# a sentence ends it
(Millions of yen)
                    Previous    Revised
Net sales           8,200       8,900
Operating profit    640         700
Demand grew. Net income    400    430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# one row is no table
(Millions of yen)
                    Previous    Revised
Net sales           8,200       8,900
# one metric twice: the first counts
(Millions of yen)
                    Previous    Revised
Net sales           8,200       8,900
Operating profit    640         700
Net sales           1,200       1,900
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# an open bracket before a metric
(Millions of yen)
                                                      Previous    Revised
Net sales                                             8,200       8,900
(Charges recorded within operating profit             640         700
Operating profit                                      640         700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# words behind a metric
(Millions of yen)
                              Previous    Revised
Net sales                     8,200       8,900
Operating profit of plants    640         700
Net income, others            400         430
Ordinary profit of the        610         660
→ netSales 1000000 JPY | ordinaryProfit 1000000 JPY
→ previous «Previous» 8,200 ; 610
→ revised «Revised» 8,900 ; 660
# progress beside results
(Millions of yen)
                    Full-year forecast (May 10)    9M actual    Progress rate (%)
Net sales           8,200                          6,300        76.8
Operating profit    640                            510          79.7
`),
)('%s', (_, text, read) => expect(tablesIn(text)).toEqual(read))
