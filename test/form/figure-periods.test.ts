import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { periodAbove } from '../support/tables.js'

/** Periods above a table that contradict each other, stand in sentences before, or are of results. */
test.each(
  cases(`
# a quarter and the months so far
Forecast for the second quarter (six months) of the fiscal year ending March 31, 2019
→ kind year-to-date (six months), quarter 2 (six months), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019)
# a year and one of its days
Forecast for the full year (to March 31, 2019)
→ kind full-year (full year (to March 31, 2019), fiscalYearEnd 2019-03-31 (full year (to March 31, 2019)
# a full year with other months
Forecast for the full year (April 1, 2018 to December 31, 2018)
→ kind full-year (full year)
# two years
Forecast for fiscal 2019 of the fiscal year ending March 31, 2020
→ kind full-year (fiscal 2019), fiscalYear 2019 (fiscal 2019), fiscalYearEnd 2020-03-31 (fiscal year ending March 31, 2020)
# nine months by their days
Nine months (April 1, 2018 to December 31, 2018)
→ kind year-to-date (Nine months), quarter 3 (Nine months), from 2018-04-01 (April 1, 2018 to December 31, 2018), to 2018-12-31 (April 1, 2018 to December 31, 2018)
# the second half
Forecast for the second half of the fiscal year ending March 31, 2019
→ kind second-half (second half), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019)
# the second half by its days
Second half (October 1, 2018 to March 31, 2019)
→ kind second-half (Second half), from 2018-10-01 (October 1, 2018 to March 31, 2019), to 2019-03-31 (October 1, 2018 to March 31, 2019)
# the whole period of six months
Forecast for the 12th fiscal period (from May 1, 2018 to October 31, 2018)
→ none
# the fiscal period ending on a day, with its days
Forecast for the fiscal period ending October 31, 2018 (May 1, 2018 to October 31, 2018)
→ kind full-year (fiscal period ending October 31, 2018), fiscalYearEnd 2018-10-31 (fiscal period ending October 31, 2018), from 2018-05-01 (May 1, 2018 to October 31, 2018), to 2018-10-31 (May 1, 2018 to October 31, 2018)
# days of twelve months alone
Forecast (April 1, 2018 to March 31, 2019)
→ kind full-year (April 1, 2018 to March 31, 2019), from 2018-04-01 (April 1, 2018 to March 31, 2019), to 2019-03-31 (April 1, 2018 to March 31, 2019)
# days of five months
Forecast for the quarter (April 1, 2018 to August 31, 2018)
→ none
# three months from a later month
Forecast for the three months ending December 31, 2018
→ none
# the year that is over on another line
For the year ending March 31, 2013
For the year ended March 31, 2012
→ kind full-year (year ended March 31, 2012), fiscalYearEnd 2012-03-31 (year ended March 31, 2012)
# the earlier year is said to be coming
For the year ending March 31, 2012 For the year ended March 31, 2013
→ kind full-year (year ended March 31, 2013), fiscalYearEnd 2013-03-31 (year ended March 31, 2013)
# during a half, in the sentence before
Sales grew during the first half of fiscal 2019. Consolidated figures
→ none
# since a quarter, in the sentence before
Orders rose since the third quarter of fiscal 2019. Consolidated figures
→ none
# three sentences before
The forecast for the fiscal year ending March 31, 2019 follows. It rose. It fell. It stayed. Consolidated figures
→ none
# two sentences before
The forecast for the fiscal year ending March 31, 2019 follows. It rose. Consolidated figures
→ kind full-year (fiscal year ending March 31, 2019), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019)
# a period in a bracket behind other words
Forecast for the fiscal year ending March 31, 2017. Results of plants (interim dividend in the year ended March 31, 2016)
→ kind full-year (fiscal year ending March 31, 2017), fiscalYearEnd 2017-03-31 (fiscal year ending March 31, 2017)
# a report of the year
Annual report for the fiscal year ending March 31, 2019
→ kind full-year (fiscal year ending March 31, 2019), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019)
`),
)('%s', (_, text, read) => expect([periodAbove(text)]).toEqual(read))
