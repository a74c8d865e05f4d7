import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { periodLent } from '../support/tables.js'

/** What the head of a release lends to the period above a table: the number of its year, its end, the quarter that days make. */
test.each(
  cases(`
# the number of the year whose end the words say
Results for fiscal 2019
Forecast for the fiscal year ending March 31, 2020
→ kind full-year (fiscal 2019), fiscalYear 2019 (fiscal 2019), fiscalYearEnd 2020-03-31 (fiscal year ending March 31, 2020)
# the number of the year in which it ends
Results for fiscal 2020
Forecast for the fiscal year ending March 31, 2020
→ kind full-year (fiscal 2020), fiscalYear 2020 (fiscal 2020), fiscalYearEnd 2020-03-31 (fiscal year ending March 31, 2020)
# the number of another year
Results for fiscal 2018
Forecast for the fiscal year ending March 31, 2020
→ kind full-year (fiscal year ending March 31, 2020), fiscalYearEnd 2020-03-31 (fiscal year ending March 31, 2020)
# the end of the year whose number the words say
Results for the fiscal year ending March 31, 2020
Forecast for fiscal 2019
→ kind full-year (fiscal 2019), fiscalYear 2019 (fiscal 2019), fiscalYearEnd 2020-03-31 (fiscal year ending March 31, 2020)
# the head names two years
Results for fiscal 2019 and fiscal 2018
Forecast for the fiscal year ending March 31, 2020
→ kind full-year (fiscal year ending March 31, 2020), fiscalYearEnd 2020-03-31 (fiscal year ending March 31, 2020)
# the head names two ends
Results for the fiscal year ended March 31, 2020 and the fiscal year ended March 31, 2019
Forecast for fiscal 2019
→ kind full-year (fiscal 2019), fiscalYear 2019 (fiscal 2019)
# number and end
Results for fiscal 2019, the fiscal year ending March 31, 2020
Forecast for the full year
→ kind full-year (full year), fiscalYear 2019 (fiscal 2019), fiscalYearEnd 2020-03-31 (fiscal year ending March 31, 2020)
# number and end of different years
Results for fiscal 2013, the fiscal year ending March 31, 2020
Forecast for the full year
→ kind full-year (full year), fiscalYearEnd 2020-03-31 (fiscal year ending March 31, 2020)
# the end of another year than the words say
Results for the fiscal year ending March 31, 2019
Forecast for the fiscal year ending March 31, 2020
→ kind full-year (fiscal year ending March 31, 2020), fiscalYearEnd 2020-03-31 (fiscal year ending March 31, 2020)
# another number than the words say
Results for fiscal 2018, the fiscal year ending March 31, 2019
Forecast for fiscal 2019
→ kind full-year (fiscal 2019), fiscalYear 2019 (fiscal 2019)
# the year by its days
Results for the fiscal year ending March 31, 2019
Forecast (April 1, 2018 to March 31, 2019)
→ kind full-year (April 1, 2018 to March 31, 2019), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019), from 2018-04-01 (April 1, 2018 to March 31, 2019), to 2019-03-31 (April 1, 2018 to March 31, 2019)
# days of another year
Results for the fiscal year ending March 31, 2019
Forecast (April 1, 2019 to March 31, 2020)
→ kind full-year (April 1, 2019 to March 31, 2020), from 2019-04-01 (April 1, 2019 to March 31, 2020), to 2020-03-31 (April 1, 2019 to March 31, 2020)
# three months that begin with the year
Results for the fiscal year ending March 31, 2019
Forecast (April 1, 2018 to June 30, 2018)
→ kind quarter (April 1, 2018 to June 30, 2018), quarter 1 (April 1, 2018 to June 30, 2018), from 2018-04-01 (April 1, 2018 to June 30, 2018), to 2018-06-30 (April 1, 2018 to June 30, 2018)
# six months that begin with the year
Results for the fiscal year ending March 31, 2019
Forecast (April 1, 2018 to September 30, 2018)
→ kind year-to-date (April 1, 2018 to September 30, 2018), quarter 2 (April 1, 2018 to September 30, 2018), from 2018-04-01 (April 1, 2018 to September 30, 2018), to 2018-09-30 (April 1, 2018 to September 30, 2018)
# nine months that begin with the year
Results for the fiscal year ending March 31, 2019
Forecast (April 1, 2018 to December 31, 2018)
→ kind year-to-date (April 1, 2018 to December 31, 2018), quarter 3 (April 1, 2018 to December 31, 2018), from 2018-04-01 (April 1, 2018 to December 31, 2018), to 2018-12-31 (April 1, 2018 to December 31, 2018)
# six months of another year
Results for the fiscal year ending March 31, 2020
Forecast (April 1, 2018 to September 30, 2018)
→ none
# four months
Results for the fiscal year ending March 31, 2019
Forecast (April 1, 2018 to July 31, 2018)
→ none
# six months that begin within a month
Results for the fiscal year ending March 20, 2019
Forecast (March 21, 2018 to September 20, 2018)
→ none
# six months, and no year's end
Results for fiscal 2019
Forecast (April 1, 2018 to September 30, 2018)
→ none
# the half of the year that the headline names
Revision of forecasts for the first half of the fiscal year ending March 31, 2019
First half forecast
→ kind year-to-date (First half), quarter 2 (First half), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019)
# the half of a year named elsewhere in the headline
Revision of forecasts for the first half and results for the full year as we see it now of the fiscal year ending March 31, 2019
First half forecast
→ kind year-to-date (First half), quarter 2 (First half)
# the quarter of another half's year
Revision of forecasts for the third quarter of the fiscal year ending March 31, 2019
First half forecast
→ kind year-to-date (First half), quarter 2 (First half)
# the half ends with the year
Revision of forecasts for the first half of the fiscal year ending September 30, 2018
Six months ending September 30, 2018
→ kind year-to-date (Six months), quarter 2 (Six months), to 2018-09-30 (September 30, 2018)
# a half with its year's number
Results for the fiscal year ending March 31, 2020
First half of fiscal 2019
→ kind year-to-date (First half), quarter 2 (First half), fiscalYear 2019 (fiscal 2019), fiscalYearEnd 2020-03-31 (fiscal year ending March 31, 2020)
`),
)('%s', (_, text, read) => expect([periodLent(text)]).toEqual(read))
