import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { rowsOfCells } from '../support/tables.js'

/** The numbers of a text that are cells, those that stand together in a row: how each is printed, and what it is below zero. */
test.each(
  cases(`
# parted by blanks, tabs, bars and line breaks
Sales 8,200 640
Profit⇥400⇥(30)
| Assets | 9,100 | -12 |
Equity
4,400
4,500
→ 8,200 ; 640
→ 400 ; (30) = -30
→ 9,100 ; -12 = -12
→ 4,400 ; 4,500
# a sentence parts rows, a number in it is a cell
Sales rose to 8,200, profit fell to 640.
# dates, years and ordinals
Year ended March 31, 2018 8,200 640
FY2018 8,900 700
2nd half 9,100 720
1H 4,100 310
→ 8,200 ; 640
→ 8,900 ; 700
→ 9,100 ; 720
→ 4,100 ; 310
# months counted are none
9 months ended December 31, 2018 6,100 510
→ 6,100 ; 510
# an item's number
1. Sales 8,200 640
(2) Profit 400 430
→ 8,200 ; 640
→ 400 ; 430
# an item's number behind cells
Basic 42.55 42.54 (2) Consolidated financial position 9,100
→ 42.55 ; 42.54 ; (2) = -2
→ 9,100
# items in a row, the first of them glued to the words before it
(Reference)(1) Operating results 8,200 640 (2) Financial position 9,100 (3) Cash flows 310
→ 8,200 ; 640
→ 9,100
→ 310
# a bracketed digit with no item before it is a loss
Sales 8,200 (2) Profit 400
→ 8,200 ; (2) = -2
→ 400
# a bracketed digit before a small word is a loss
(1) Operating results 8,200 640 (2) of sales 9,100
→ 8,200 ; 640 ; (2) = -2
→ 9,100
# a bracketed number of two digits is a loss
(1) Operating results 8,200 640 (12) Position 9,100
→ 8,200 ; 640 ; (12) = -12
→ 9,100
# a bracketed digit before a line's end is a loss
(1) Operating results 8,200 640 (2)
Position 9,100
→ 8,200 ; 640 ; (2) = -2
→ 9,100
# items that begin again
(1) Results 8,200 (2) Position 9,100 (1) Other 700 (2) More 600
→ 8,200
→ 9,100 ; (1) = -1
→ 700
→ 600
# the parts of a dividend in brackets
Year-end 35.00 (ordinary dividend 30.00) 70.00
Year-end 35.00 (commemorative dividend: 5.00 yen) 70.00
→ 35.00 ; 70.00
→ 35.00 ; 70.00
# parts of a dividend before any cell
Year-end (ordinary dividend 30.00) 35.00 70.00
→ 35.00 ; 70.00
# a bracket of other words
Year-end 35.00 (the plant dividend 30.00) 70.00
→ 35.00
→ 30.00
→ 70.00
# the bracket of parts is never closed
Year-end 35.00 (ordinary dividend 30.00 70.00
→ 35.00
→ 30.00 ; 70.00
# a note that says the amount again, more cells behind
| Year-end | 13.00 (equal to 65.00 before the split) | 26.00 |
Year-end 13.00 (equal to 65.00 before the split)  26.00
→ 13.00 ; 26.00
→ 13.00 ; 26.00
# a note with one blank behind it
Year-end 13.00 (equal to 65.00 before the split) 26.00
→ 13.00
→ 65.00
→ 26.00
# a note of one word
| Year-end | 13.00 (was 65.00) | 26.00 |
→ 13.00
→ 65.00
→ 26.00
# a note of two words
| Year-end | 13.00 (it was 65.00) | 26.00 |
→ 13.00 ; 26.00
# a note with a percentage
| Year-end | 13.00 (equal to 65.00% before) | 26.00 |
→ 13.00
→ 65.00%
→ 26.00
# a note at the line's end
| Year-end | 13.00 (equal to 65.00 before the split)
| Annual | 26.00
→ 13.00
→ 65.00
→ 26.00
# a note on a line of its own
| Year-end | 13.00
(equal to 65.00 before) | 26.00 |
→ 13.00
→ 65.00
→ 26.00
# a note without a cell before it
| Year-end (equal to 65.00 before the split) | 26.00 |
→ 65.00
→ 26.00
# a note over two lines
| Year-end | 13.00 (equal to
65.00 before the split) | 26.00 |
→ 13.00
→ 65.00
→ 26.00
# a bracket in the note
| Year-end | 13.00 (equal to (about) 65.00) | 26.00 |
→ 13.00
→ 65.00
→ 26.00
# a bar in the note
| Year-end | 13.00 (equal to | 65.00 before) | 26.00 |
→ 13.00
→ 65.00
→ 26.00
# a second amount in square brackets
Sales 8,200 [4,060] 8,900 [(1,372)]
Sales 8,200 [4.0%] 8,900 [-1.5%]
→ 8,200 ; 8,900
→ 8,200 ; 4.0% ; 8,900 ; -1.5% = -1.5
# a second amount two blanks behind is a cell
Sales 8,200  [4,060]  8,900
→ 8,200
→ 4,060
→ 8,900
# a second amount on a line of its own
Sales 8,200
[4,060]
Profit 400 430
→ 8,200
→ 400 ; 430
# a second amount of words
Sales 8,200 [4,060 more] 8,900
→ 8,200
→ 4,060
→ 8,900
# the figure of a part below that of the whole
Sales 6,219,999 8,200
[6,219,483]
Profit 400
→ 6,219,999 ; 8,200
→ 400
# a percentage alone on its line
Sales 8,200 8,900
[4.0%]
Profit 400
→ 8,200 ; 8,900 ; 4.0%
→ 400
# a footnote's digit
Equity (equity basis)2 8,200 8,900
Equity (equity basis) 2 8,200
Equity (equity basis)25 8,200
Equity (5)2 8,200
→ 8,200 ; 8,900
→ 2 ; 8,200
→ 25 ; 8,200
→ (5) = -5 ; 2 ; 8,200
# a note under a table
Sales 8,200 8,900
* 400 depositary shares are one share
| * 400 depositary shares are one share
Sales * 400 shares
Sales 8,200 * 400
→ 8,200 ; 8,900
→ 400
→ 8,200 ; 400
# a star before a cell's number that ends its line
Sales 8,200
* 400
→ 8,200 ; 400
# an amount behind a colon inside a bracket
Year-end (ordinary dividend: 5.00) 15.00 30.00
Year-end: 5.00 15.00
Year-end (ordinary: 5.00 yen) 15.00
→ 15.00 ; 30.00
→ 5.00 ; 15.00
→ 15.00
# changes told in brackets
Sales 8,200 (up 1.3%) 640 (down 4.0%)
Sales 8,200 (an increase of 1.3%) 640 (a decrease of 4.0% year on year)
Sales 8,200 (up by 1.3%) 640 (the increase of 2.0%)
→ 8,200 ; (up 1.3%) ; 640 ; (down 4.0%) = -4
→ 8,200 ; (an increase of 1.3%) ; 640 ; (a decrease of 4.0% year on year) = -4
→ 8,200 ; (up by 1.3%) ; 640 ; (the increase of 2.0%)
# changes told otherwise
Sales 8,200 (grew 1.3%) 640
Sales 8,200 (up 1.3) 640
Sales 8,200 (up -1.3%) 640
Sales 8,200 (up (1.3%)) 640
Sales 8,200 (up by some 1.3%) 640
Sales 8,200 (up 1.3% in yen) 640
Sales 8,200 (up of by of 1.3%) 640
→ 8,200 ; (grew 1.3%) ; 640
→ 8,200
→ 1.3
→ 640
→ 8,200
→ -1.3% = -1.3
→ 640
→ 8,200
→ (1.3%) = -1.3
→ 640
→ 8,200
→ 1.3%
→ 640
→ 8,200
→ 1.3%
→ 640
→ 8,200
→ 1.3%
→ 640
# a change before any cell
(up 1.3%) 640 700
→ 1.3%
→ 640 ; 700
# dashes that are empty cells
Sales - 640
Sales 640 -
Sales 640 - - 700
Sales 640 --- 700
Sales | - | 640
→ - 640 = -640
→ 640 ; -
→ 640 ; - ; - 700 = -700
→ 640 ; - 700 = -700
→ - ; 640
# a dash between words
Profit - diluted 21.50 23.10
Profit per share - Basic 21.50 23.10
Profit per share - 21.50 23.10
→ 21.50 ; 23.10
→ 21.50 ; 23.10
→ - 21.50 = -21.5 ; 23.10
# dashes glued between brackets
Change(10,000)--(3,000)
Change (10,000)-(3,000)
Change(3.2)-
Change(3.2)-(50.0)
→ (10,000) = -10000 ; - ; - ; (3,000) = -3000
→ (10,000) = -10000 ; - ; (3,000) = -3000
→ (3.2) = -3.2 ; -
→ (3.2) = -3.2 ; - ; (50.0) = -50
# a dash with a blank before a number
Change - 640 - 700
Change 640 - 700
→ - 640 = -640 ; - 700 = -700
→ 640 ; - 700 = -700
# digits glued to each other
Forecast315,00018,00017,5006,00015.16
Forecast 315,00018,000 640
March 31, 20191,059,12062,444
Forecast 97,7002,2001,50055012.20
→ 315,000 ; 18,000 ; 17,500 ; 6,000 ; 15.16
→ 315,000 ; 18,000 ; 640
→ 1,059,120 ; 62,444
→ 97,700 ; 2,200 ; 1,500 ; 55012.20 (together)
# stars and percent signs between cells
Sales 8,200 * 640 % 700 + 11.0
Sales | 8,200 | % | 4.0 | + | 11.0 |
→ 8,200 ; 640 % ; 700 ; 11.0
→ 8,200 % ; 4.0 ; 11.0
# a percent sign opens a line
| Sales | 8,200 | 4.0
| % | +7.8 | 5.0 |
→ 8,200 ; 4.0 % ; +7.8 ; 5.0
# a stroke between cells
Sales 21,500 / 610 / 8.51
Sales 21,500/610 700
Sales 21,500 /610 700
Sales 21,500 /
610 700
→ 21,500 ; 610 ; 8.51
→ 700
→ 21,500
→ 700
→ 21,500
→ 610 ; 700
# empty bars
| Sales | | 640 | | 700 |
| Sales || 640
(B) | | 640 |
- | | 640 |
→ | ; 640 ; | ; 700
→ | ; 640
→ | ; 640 ; - ; | ; 640
# ranges
Sales 48,000 to 51,000 640 ~ 700
Sales  48,000 - 51,000  640
Sales | 48,000 - 51,000 | 700 -  800 |
Sales | 51,000 - 48,000 |
Sales | 48,000    -    51,000 |
Sales | (640) - (600) | (600) - (640) |
Sales 48,000 - 51,000 640
→ 48,000 to 51,000 ; 640 ~ 700
→ 48,000 - 51,000 ; 640
→ 48,000 - 51,000 ; 700 ; - ; 800
→ 51,000 ; - 48,000 = -48000
→ 48,000 ; - ; 51,000
→ (640) - (600) ; (600) = -600 ; - ; (640) = -640
→ 48,000 ; - 51,000 = -51000 ; 640
# rules between rows
Sales 8,200 640
|---|---|
Profit 400 430
→ 8,200 ; 640
→ 400 ; 430
# a rule of two dashes is an empty cell
Sales | 8,200
|--
Profit | 400
→ 8,200 ; --
→ 400
# units beside cells
Sales 8,200 million yen 640 million yen
Sales 8,200 JPY million - 640
Sales JPY million 8,200 640
→ 8,200 million yen ; 640 million yen
→ 8,200 JPY ; - 640 = -640
→ 8,200 ; 640
# a mark for a loss in another font
Sales 8,200 ¢640 700
Sales 8,200 ¢ 640 700
→ 8,200 ; ¢640 (doubtful) ; 700
→ 8,200
→ 640 ; 700
# numbers inside words and marks
Sales #640 8,200
Sales 1/640 8,200
Sales 640, 8,200
Sales 640/ 8,200
Sales A-640 8,200
Sales 640- 8,200
Sales (640)-5 8,200
Sales 8,200Note: as of
Sales 8,200yen 640
→ 8,200
→ 8,200
→ 8,200
→ 8,200
→ 8,200
→ 8,200
→ 8,200
→ 8,200
→ 8,200yen ; 640
# digits glued to each other that print does not part
Forecast 97,7002,2001,50055012.20
Forecast 97,700550
Forecast 5,550.2515,000 640
Forecast 1.52.53
Forecast (97,7002,200) 640
Forecast 97,7002,200 million
FY20181,059,12062,444
Plant 20181,059,12062,444
June 30 20191,059,12062,444
June 30, 2018,059,12062,444
→ 97,700 ; 2,200 ; 1,500 ; 55012.20 (together)
→ 97,700 ; 550
→ 5,550.2515,000 ; 640
→ 1.52.53 (together)
→ (97,7002,200) ; 640
→ 97,7002,200 million
→ 1,059,120 ; 62,444
→ 20181,059,12062,444 (together)
→ 20191,059,12062,444 (together)
→ 2018,059,12062,444 (together)
`),
)('%s', (_, text, read) => expect(rowsOfCells(text)).toEqual(read))
