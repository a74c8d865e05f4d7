import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { tablesIn } from '../support/tables.js'

/** Tables whose rows are figures: titles in every print, rows without changes, asides, units within, groups under a total. */
test.each(
  cases(`
# titles over lines, with dates in brackets and bars
| (Millions of yen) | Previous forecast (May 10) | Revised forecast (Aug. 8) | Change | Change (%) | Results of the year before |
| Net sales | 8,200 | 8,900 | 700 | 8.5 | 7,900 |
| Operating profit | 640 | 700 | 60 | 9.4 | 600 |
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast (May 10)» 8,200 ; 640
→ revised «Revised forecast (Aug. 8)» 8,900 ; 700
→ change «Change» 700 ; 60
→ changePercent «Change (%)» 8.5 ; 9.4
→ priorYear «Results of the year before» 7,900 ; 600
# a title of the metrics' column before the others
(Millions of yen)
Item     Previous     Revised     Change
Net sales     8,200     8,900     700
Operating profit     640     700     60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
→ change «Change» 700 ; 60
# a title more than columns, which its sums tell
(Millions of yen)
Results     Previous     Revised     Change
Net sales     8,200     8,900     700
Operating profit     640     700     60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
→ change «Change» 700 ; 60
# two titles that stand in one cell
(Millions of yen)
Previous forecast Revised forecast | Change | Change (%)
Net sales 8,200 8,900 700
Operating profit 640 700 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
→ change «Change» 700 ; 60
# three columns by one blank, the figures before last
(Millions of yen)
Revised forecast Change Previous forecast
Net sales 8,900 700 8,200
Operating profit 700 60 640
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ revised «Revised forecast» 8,900 ; 700
→ change «Change» 700 ; 60
→ previous «Previous forecast» 8,200 ; 640
# titles that may be parted in two ways
(Millions of yen)
Previous Revised Forecast Change
Net sales 8,200 8,900 700
Operating profit 640 700 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised Forecast» 8,900 ; 700
→ change «Change» 700 ; 60
# titles of one role twice
(Millions of yen)
Revised forecast Current forecast Change
Net sales 8,200 8,900 700
Operating profit 640 700 60
# the marks alone
(Millions of yen)
(A) (B) (B-A)
Net sales 8,200 8,900 700
Operating profit 640 700 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «(A)» 8,200 ; 640
→ revised «(B)» 8,900 ; 700
→ change «(B-A)» 700 ; 60
# a stroke in a title
(Millions of yen)
Previous forecast Revised forecast Increase/ Decrease
Net sales 8,200 8,900 700
Operating profit 640 700 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
→ change «Increase/ Decrease» 700 ; 60
# a year in a title
(Millions of yen)
Previous FY18 forecast Revised FY18 forecast Change
Net sales 8,200 8,900 700
Operating profit 640 700 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous FY18 forecast» 8,200 ; 640
→ revised «Revised FY18 forecast» 8,900 ; 700
→ change «Change» 700 ; 60
# a caption with a colon
Forecasts: (millions of yen)
Previous forecast Revised forecast Change
Net sales 8,200 8,900 700
Operating profit 640 700 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
→ change «Change» 700 ; 60
# a sentence above
All amounts are in millions of yen.
Previous forecast Revised forecast Change
Net sales 8,200 8,900 700
Operating profit 640 700 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
→ change «Change» 700 ; 60
# an item above
1. Forecasts in millions of yen
Previous forecast Revised forecast Change
Net sales 8,200 8,900 700
Operating profit 640 700 60
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
→ change «Change» 700 ; 60
# a dash under a figure, and no change
(Millions of yen)
                    Previous forecast    Revised forecast    Change    Change (%)
Net sales           8,200                8,900               700       8.5
Operating profit    640                  700                 60        9.4
Net income          -                    430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; -
→ revised «Revised forecast» 8,900 ; 700 ; 430
→ change «Change» 700 ; 60 ; _
→ changePercent «Change (%)» 8.5 ; 9.4 ; _
# the year before beside figures without changes
(Millions of yen)
                    Previous forecast    Revised forecast    Change    Results of the year before
Net sales           8,200                8,900               700       7,900
Operating profit    640                  700                 60        600
Net income          400                  430                 380
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
→ change «Change» 700 ; 60 ; _
→ priorYear «Results of the year before» 7,900 ; 600 ; 380
# three cells, the last under the change
(Millions of yen)
                    Previous forecast    Revised forecast    Change    Results of the year before
Net sales           8,200                8,900               700       7,900
Operating profit    640                  700                 60        600
Net income          400                  430                 30
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
→ change «Change» 700 ; 60 ; 30
→ priorYear «Results of the year before» 7,900 ; 600 ; _
# actual results beside a forecast, rows without changes
(Millions of yen)
                    Forecast of May 10    Actual results (B)    Change    Change (%)
Net sales           8,200                 8,900                 700       8.5
Operating profit    640                   700                   60        9.4
Net income          400                   430
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ dated «Forecast of May 10» 8,200 ; 640 ; 400
→ actual «Actual results (B)» 8,900 ; 700 ; 430
→ change «Change» 700 ; 60 ; _
→ changePercent «Change (%)» 8.5 ; 9.4 ; _
# asides behind some changes
(Millions of yen)
                    Previous forecast    Revised forecast    Change
Net sales           8,200                8,900               700 (8.5%)
Operating profit    640                  700                 60
Net income          400                  430                 30 (7.5%)
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | profit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640 ; 400
→ revised «Revised forecast» 8,900 ; 700 ; 430
→ change «Change» 700 ; 60 ; 30
→ changePercent «Change» (8.5%) ; _ ; (7.5%)
# asides that are no percentages
(Millions of yen)
                    Previous forecast    Revised forecast    Change
Net sales           8,200                8,900               700 (85)
Operating profit    640                  700                 60 (94)
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous forecast» 8,200 ; 640
→ revised «Revised forecast» 8,900 ; 700
→ change «Change» 700 ; 60
→ none «Change» (85) ; (94)
# percentages behind percentages
(Millions of yen)
                    Previous forecast    Revised forecast    Change
Net sales           8,200                8,900               8.5% (8.5%)
Operating profit    640                  700                 9.4% (9.4%)
# currencies that differ within
                    Previous         Revised
Net sales           ¥8.2 billion     $8.9 billion
Operating profit    640 million      700 million
→ netSales | operatingProfit
→ previous «Previous» ¥8.2 billion ; 640 million
→ revised «Revised» $8.9 billion ; 700 million
# a percentage among amounts with their scales
                    Previous         Revised         Change
Net sales           ¥8.2 billion     ¥8.9 billion    8.5%
Operating profit    640 million      700 million     9.4%
→ netSales JPY | operatingProfit JPY
→ previous «Previous» ¥8.2 billion ; 640 million
→ revised «Revised» ¥8.9 billion ; 700 million
→ changePercent «Change» 8.5% ; 9.4%
# no amount names its currency
                    Previous         Revised
Net sales           8.2 billion      8.9 billion
Operating profit    640 million      700 million
→ netSales | operatingProfit
→ previous «Previous» 8.2 billion ; 640 million
→ revised «Revised» 8.9 billion ; 700 million
# a unit behind the rows
                    Previous    Revised
Net sales           8,200       8,900
Operating profit    640         700
(millions of yen)
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# of two scales above the last counts
(Billions of yen)
(Millions of yen)
                    Previous    Revised
Net sales           8,200       8,900
Operating profit    640         700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# percent above is no unit
(Millions of yen, %)
                    Previous    Revised
Net sales           8,200       8,900
Operating profit    640         700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# a unit of its own behind a metric
(Millions of yen)
                                    Previous    Revised
Net sales (billions of yen)         8.2         8.9
Operating profit                    640         700
Earnings per share (dollars)        21.50       23.10
→ netSales 1000000000 JPY | operatingProfit 1000000 JPY | earningsPerShare USD
→ previous «Previous» 8.2 ; 640 ; 21.50
→ revised «Revised» 8.9 ; 700 ; 23.10
# groups under a total
(Millions of yen)
                    Tiles                   Group total
                    Previous   Revised      Previous   Revised
Net sales           4,200      4,450        8,200      8,900
Operating profit    310        340          640        700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# the total first
(Millions of yen)
                    Total                   Tiles
                    Previous   Revised      Previous   Revised
Net sales           8,200      8,900        4,200      4,450
Operating profit    640        700          310        340
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# two totals
(Millions of yen)
                    Total                   Group total
                    Previous   Revised      Previous   Revised
Net sales           8,200      8,900        4,200      4,450
Operating profit    640        700          310        340
→ unclear
# total of some plants
(Millions of yen)
                    Tiles                   Total of plants
                    Previous   Revised      Previous   Revised
Net sales           8,200      8,900        4,200      4,450
Operating profit    640        700          310        340
→ unclear
# a group of results alone
(Millions of yen)
                    First half              Full year            Nine months
                    Previous   Revised      Previous   Revised   Actual
Net sales           4,200      4,450        8,200      8,900     6,300
Operating profit    310        340          640        700       510
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 4,200 ; 310
→ revised «Revised» 4,450 ; 340
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
→ actual «Actual» 6,300 ; 510
# titles repeated over lines
(Millions of yen)
                    First half                  Full year
                    Previous     Revised        Previous     Revised
                    forecast     forecast       forecast     forecast
Net sales           4,200        4,450          8,200        8,900
Operating profit    310          340            640          700
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 4,200 ; 310
→ revised «Revised» 4,450 ; 340
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# a group's rows of another length
(Millions of yen)
                    First half              Full year
                    Previous   Revised      Previous   Revised
Net sales           4,200      4,450        8,200      8,900
Operating profit    310        340          640        700
Net income          190        210          400
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 4,200 ; 310
→ revised «Revised» 4,450 ; 340
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
# an item between the rows
(Millions of yen)
                    Previous    Revised
Net sales           8,200       8,900
Operating profit    640         700
2. Others
Net income          400         430
Ordinary profit     610         660
→ netSales 1000000 JPY | operatingProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640
→ revised «Revised» 8,900 ; 700
→ profit | ordinaryProfit
→ previous «Previous» 400 ; 610
→ revised «Revised» 430 ; 660
# a long line of another figure
(Millions of yen)
                    Previous    Revised
Net sales           8,200       8,900
Orders of the plants in the first and in the second half and of all of the branches that we have had in the years since we began to sell tiles and tableware here    640    700
Operating profit    640         700
Ordinary profit     610         660
→ netSales 1000000 JPY | operatingProfit 1000000 JPY | ordinaryProfit 1000000 JPY
→ previous «Previous» 8,200 ; 640 ; 610
→ revised «Revised» 8,900 ; 700 ; 660
`),
)('%s', (_, text, read) => expect(tablesIn(text)).toEqual(read))
