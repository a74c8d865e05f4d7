import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { dividendsIn } from '../support/tables.js'

/** Tables of dividends: which payment each column is, what each row holds, and which cell is whose. */
test.each(
  cases(`
# interim, year-end, annual
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
Revised forecast 5.00 8.00 13.00
Results of the previous year 4.50 5.50 10.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
→ priorYear «Results of the previous year» secondQuarter 4.50 ; yearEnd 5.50 ; annual 10.00
# quarters by number
Dividends per share (yen)
1st quarter 2nd quarter 3rd quarter Year-end Total
Previous forecast - 5.00 - 6.00 11.00
Revised forecast - 5.00 - 8.00 13.00
→ firstQuarter | secondQuarter | thirdQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
# quarters by letter
Dividends per share (yen)
Q1 Q2 Q3 Q4 Total
Previous forecast - 5.00 - 6.00 11.00
→ firstQuarter | secondQuarter | thirdQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
# quarters by word, ends of them
Dividends per share (yen)
End of first quarter End of 2nd quarter End of third quarter Year-end For the year
Previous forecast - 5.00 - 6.00 11.00
→ firstQuarter | secondQuarter | thirdQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
# months
Dividends per share (yen)
Six months Nine months Year-end Full year
Previous forecast 5.00 1.00 6.00 12.00
→ secondQuarter | thirdQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; thirdQuarter 1.00 ; yearEnd 6.00 ; annual 12.00
# a fifth quarter is none
Dividends per share (yen)
5th quarter Year-end Annual
Previous forecast 5.00 6.00 11.00
# ordinals torn from their quarters
Dividends per share (yen)
First Second
quarter quarter Year-end Annual
Previous forecast 1.00 5.00 6.00 12.00
# no word of dividends
Payments for each of our shares (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
# heads that name no year's end
Dividends per share (yen)
Interim Third quarter
Previous forecast 5.00 6.00
# the table's title names a payment
Cash dividends of the year, annual (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
# the line above names one of the payments
Revision of the forecast of the year-end dividend
Interim Year-end Annual
Previous forecast ¥5.00 ¥6.00 ¥11.00
Revised forecast 5.00 8.00 13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter ¥5.00 ; yearEnd ¥6.00 ; annual ¥11.00
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
# a payment named twice in a row
Dividends per share (yen)
Interim (second quarter) Year-end Annual
Previous forecast 5.00 6.00 11.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
# a sentence between heads
Dividends per share (yen)
Interim and others. Year-end Annual
Previous forecast 6.00 11.00
→ yearEnd | annual in JPY
→ previous «Previous forecast» yearEnd 6.00 ; annual 11.00
# the unit among the heads
Revision of the forecast of dividends for the year
Interim (yen) Year-end (yen) Annual (yen)
Previous forecast 5.00 6.00 11.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «(yen) Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
# the only currency of the text
Revision of the forecast of dividends per share for the year
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
The record date comes first, and amounts are in yen.
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
# two currencies of the text
Revision of the forecast of dividends per share for the year
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
The amounts are in yen, those of the unit in dollars.
→ secondQuarter | yearEnd | annual
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
# the currency of some cells
Revision of the forecast of dividends per share for the year
Interim Year-end Annual
Previous forecast ¥5.00 ¥6.00 ¥11.00
Revised forecast 5.00 8.00 13.00
The dollar fell.
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter ¥5.00 ; yearEnd ¥6.00 ; annual ¥11.00
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
# cells of two currencies
Revision of the forecast of dividends per share for the year
Interim Year-end Annual
Previous forecast ¥5.00 ¥6.00 ¥11.00
Revised forecast $5.00 $8.00 $13.00
→ secondQuarter | yearEnd | annual
→ previous «Previous forecast» secondQuarter ¥5.00 ; yearEnd ¥6.00 ; annual ¥11.00
→ revised «Revised forecast» secondQuarter $5.00 ; yearEnd $8.00 ; annual $13.00
# the currency of a scale above
Dividends (millions of yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
→ secondQuarter | yearEnd | annual in 1000000 JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
# what was paid so far, in a row of its own
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
Revised forecast 8.00 13.00
Actual 5.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» yearEnd 8.00 ; annual 13.00
→ actual «Actual»
# what was paid is not revised
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
Revised forecast 8.00 13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» yearEnd 8.00 ; annual 13.00
# two payments, of which either may be the one before
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 5.00 10.00
Revised forecast 8.00 13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 5.00 ; annual 10.00
→ revised «Revised forecast»
# the interim is raised, the year's end stays
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
Revised forecast 7.00 13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» secondQuarter 7.00 ; annual 13.00
# dashes and numbers
Dividends per share (yen)
Interim Year-end Annual
Previous forecast - 6.00 6.00
Revised forecast - - -
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» yearEnd 6.00 ; annual 6.00
→ revised «Revised forecast»
# a row torn by a note
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
Revised forecast 5.00
(Payment on December 10)
8.00 13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
# a page's number behind a row
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
Revised forecast 5.00 8.00 13.00
2
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
# more cells than heads
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00 40.0
Revised forecast 5.00 8.00 13.00 41.0
# a title that goes on behind its cells
Dividends per share (yen)
Interim Year-end Annual
Previous forecast (A) 5.00 6.00 11.00
Revised forecast (B) 5.00 8.00 13.00
Amount of 0.00 2.00 2.00
change (B-A) Results of the previous year 4.50 5.50 10.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast (A)» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast (B)» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
→ change «Amount of … change (B-A)» secondQuarter 0.00 ; yearEnd 2.00 ; annual 2.00
→ priorYear «Results of the previous year» secondQuarter 4.50 ; yearEnd 5.50 ; annual 10.00
# kinds of dividends under the payments
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
(commemorative dividend 1.00)
Revised forecast 5.00 8.00 13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
`),
)('%s', (_, text, read) => expect(dividendsIn(text)).toEqual(read))
