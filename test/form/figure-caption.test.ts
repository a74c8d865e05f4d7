import { expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { periodAbove } from '../support/tables.js'

/** The period that the words above a table say, each part with the words that say it. */
test.each(
  cases(`
# a year by its end
Forecast for the fiscal year ending March 31, 2019
→ kind full-year (fiscal year ending March 31, 2019), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019)
# a year with both its days
Forecast for the fiscal year ending March 31, 2019 (April 1, 2018 to March 31, 2019)
→ kind full-year (April 1, 2018 to March 31, 2019), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019), from 2018-04-01 (April 1, 2018 to March 31, 2019), to 2019-03-31 (April 1, 2018 to March 31, 2019)
# a half by its days
Forecast for the first half of the fiscal year ending March 31, 2019 (April 1, 2018 - September 30, 2018)
→ kind year-to-date (first half), quarter 2 (first half), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019), from 2018-04-01 (April 1, 2018 - September 30, 2018), to 2018-09-30 (April 1, 2018 - September 30, 2018)
# six months called interim
Interim forecast (April 1 to September 30, 2008)
→ kind year-to-date (Interim), quarter 2 (Interim), from 2008-04-01 (April 1 to September 30, 2008), to 2008-09-30 (April 1 to September 30, 2008)
# six months that nobody calls so
Forecast (April 1 to September 30, 2008)
→ none
# a quarter
Forecast for the third quarter of the fiscal year ending March 31, 2019
→ kind quarter (third quarter), quarter 3 (third quarter), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019)
# nine months
Forecast for the nine months ending December 31, 2018
→ kind year-to-date (nine months), quarter 3 (nine months), to 2018-12-31 (December 31, 2018)
# three months called cumulative are a quarter
First quarter (cumulative) of fiscal 2019
→ kind quarter (cumulative), quarter 1 (First quarter), fiscalYear 2019 (fiscal 2019)
# a second quarter that is cumulative
Second quarter (cumulative) of the fiscal year ending March 31, 2019
→ kind year-to-date (cumulative), quarter 2 (Second quarter), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019)
# a quarter of six months
Forecast for the second quarter of the fiscal year ending March 31, 2019 (April 1, 2018 to September 30, 2018)
→ kind year-to-date (second quarter), quarter 2 (second quarter), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019), from 2018-04-01 (April 1, 2018 to September 30, 2018), to 2018-09-30 (April 1, 2018 to September 30, 2018)
# a year to date without its quarter
Cumulative period
→ none
# a fiscal year by its number
Forecast for fiscal 2019
→ kind full-year (fiscal 2019), fiscalYear 2019 (fiscal 2019)
# a fiscal year with a half's days is either's
Forecast for the full fiscal year ending March 31, 2019 (April 1, 2018 to September 30, 2018)
→ none
# days of another fiscal year
Fiscal 2007 plan and forecast (April 1, 2008 to September 30, 2008)
→ none
# the nearer saying counts
Forecast for the fiscal year ending March 31, 2019
Forecast for the fiscal year ending March 31, 2020
→ kind full-year (fiscal year ending March 31, 2020), fiscalYearEnd 2020-03-31 (fiscal year ending March 31, 2020)
# the sentence before, where its own line says nothing
The forecast for the fiscal year ending March 31, 2019 follows. Consolidated figures
→ kind full-year (fiscal year ending March 31, 2019), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019)
# up to a quarter is none, in the sentence before
Sales fell up to the third quarter of the fiscal year ending March 31, 2019. Consolidated figures
→ none
# a loss of a quarter is none, in the sentence before
There was a loss of the fourth quarter of fiscal 2019. Consolidated figures
→ none
# for a half, in the sentence before
The forecast applied to the first half of fiscal 2019. Consolidated figures
→ kind year-to-date (first half), quarter 2 (first half)
# a period in the bracket behind words of the year before
Forecast for the fiscal year ending March 31, 2017. Results for the previous fiscal year (interim dividend in the year ended March 31, 2016)
→ kind full-year (fiscal year ending March 31, 2017), fiscalYearEnd 2017-03-31 (fiscal year ending March 31, 2017)
# the year that is over beside the one that is not
For the year ending March 31, 2013 For the year ended March 31, 2012
→ kind full-year (year ending March 31, 2013), fiscalYearEnd 2013-03-31 (year ending March 31, 2013)
# the year whose results stand beside forecasts
Fiscal year ending March 31, 2014
Previous forecast Revised forecast FY2013 results
→ kind full-year (Fiscal year ending March 31, 2014), fiscalYearEnd 2014-03-31 (Fiscal year ending March 31, 2014)
# a report of a period
Third quarter report for the fiscal year ending March 31, 2019
→ kind full-year (fiscal year ending March 31, 2019), fiscalYearEnd 2019-03-31 (fiscal year ending March 31, 2019)
`),
)('%s', (_, text, read) => expect([periodAbove(text)]).toEqual(read))
