import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { dividendsIn } from '../support/tables.js'

/** Heads of payments beside titles that name one, rows that lost cells, words in the place of amounts. */
test.each(
  cases(`
# a fiscal year's payment by words
Dividends per share (yen)
Interim Year-end For the fiscal year
Previous forecast 5.00 6.00 11.00
# a comma among heads
Dividends per share (yen)
Interim, Year-end Annual
Previous forecast 5.00 6.00 11.00
# other words among heads
Dividends per share (yen)
Interim tiles Year-end Annual
Previous forecast 5.00 6.00 11.00
# an amount of shares among heads
Dividend payments per share (yen)
Second quarter-end dividend per share Year-end dividend per share Annual dividend per share
Previous forecast 5.00 6.00 11.00
Revised forecast 5.00 8.00 13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «dividend per share Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
# ordinals far above the heads are none of them
Dividends of the first to third years per share (yen) as forecast before
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
# the title names the same payment on the line above
Revision of the year-end dividend
(yen)
Year-end dividend
Interim Year-end Annual
Previous forecast ¥5.00 ¥6.00 ¥11.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter ¥5.00 ; yearEnd ¥6.00 ; annual ¥11.00
# the payment of the title on the line of the heads
Year-end dividend Interim Year-end Annual
Previous forecast ¥5.00 ¥6.00 ¥11.00
# one head
Dividends per share (yen)
Annual
Previous forecast 11.00
# currencies above, the nearest without a scale
Net sales in millions of yen
Dividends per share (dollars)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
→ secondQuarter | yearEnd | annual in USD
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
# the word of dividends among the heads
Payments (yen)
Interim dividend Year-end dividend Annual
Previous forecast 5.00 6.00 11.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
# the word of dividends far above
The dividend of this company follows in a table. One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one words (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
# two payments of which the first was made
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 5.00 10.00
Revised forecast 8.00 13.00
Actual 5.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 5.00 ; annual 10.00
→ revised «Revised forecast» yearEnd 8.00 ; annual 13.00
→ actual «Actual»
# what was made is what is printed
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 6.00 6.00 12.00
Revised forecast 5.00 10.00
Actual 5.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 6.00 ; yearEnd 6.00 ; annual 12.00
→ revised «Revised forecast» yearEnd 5.00 ; annual 10.00
→ actual «Actual»
# the sum of three columns alone
Dividends per share (yen)
First quarter Interim Year-end Annual
Previous forecast 1.00 5.00 6.00 12.00
Revised forecast 8.00 13.00
→ firstQuarter | secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» firstQuarter 1.00 ; secondQuarter 5.00 ; yearEnd 6.00 ; annual 12.00
→ revised «Revised forecast»
# cents
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.10 6.20 11.30
Revised forecast 8.20 13.30
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.10 ; yearEnd 6.20 ; annual 11.30
→ revised «Revised forecast» yearEnd 8.20 ; annual 13.30
# a row whose cells stand under their heads
Dividends per share (yen)
                        Interim   Year-end   Annual
Previous forecast          5.00       6.00    11.00
Revised forecast                      8.00    13.00
Actual                     5.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» yearEnd 8.00 ; annual 13.00
→ actual «Actual» secondQuarter 5.00
# cells that stand under no head
Dividends per share (yen)
                        Interim   Year-end   Annual
Previous forecast          5.00       6.00    11.00
Revised forecast   8.00       13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» yearEnd 8.00 ; annual 13.00
# a cell under two heads
Dividends per share (yen)
                        Interim   Year-end   Annual
Previous forecast          5.00       6.00    11.00
Revised forecast                8.000000     13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» yearEnd 8.000000 ; annual 13.00
# a full row that is shifted
Dividends per share (yen)
                        Interim   Year-end   Annual
Previous forecast of the board     5.00       6.00    11.00
Revised forecast                      8.00    13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast of the board» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» yearEnd 8.00 ; annual 13.00
# a torn row whose rest stands behind words
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
Revised forecast 5.00
(Payment on December 10) 8.00 13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast»
→ dated «(Payment on December 10)» yearEnd 8.00 ; annual 13.00
# a torn row of bars
Dividends per share (yen)
| | Interim | Year-end | Annual |
| Previous forecast | 5.00 | 6.00 | 11.00 |
| Revised forecast | 5.00 |
| 8.00 | 13.00 |
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
# a revised forecast without the first row
Dividends per share (yen)
Interim Year-end Annual
5.00 6.00 11.00
Revised forecast 5.00 8.00 13.00
→ secondQuarter | yearEnd | annual in JPY
→ none «» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
# a row of words before the cells
Dividends per share (yen)
Interim     Year-end     Annual
Previous forecast     undecided     undecided     undecided
Revised forecast     5.00     8.00     13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast»
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
# words that say there is none yet
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 Undecided Undecided
Revised forecast 5.00 8.00 13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
# not available
Dividends per share (yen)
Interim Year-end Annual
Previous forecast n/a n/a 11.00
Revised forecast 5.00 8.00 13.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» annual 11.00
→ revised «Revised forecast» secondQuarter 5.00 ; yearEnd 8.00 ; annual 13.00
# unchanged
Dividends per share (yen)
Interim Year-end Annual
Previous forecast 5.00 6.00 11.00
Revised forecast 5.00 Unchanged 11.00
→ secondQuarter | yearEnd | annual in JPY
→ previous «Previous forecast» secondQuarter 5.00 ; yearEnd 6.00 ; annual 11.00
→ revised «Revised forecast» secondQuarter 5.00 ; annual 11.00
`),
)('%s', (_, text, read) => expect(dividendsIn(text)).toEqual(read))
