import { describe, expect, test } from 'vitest'
import { open, spanOfRange } from '../../src/form/doc.js'
import { readWhens } from '../../src/form/prose/whens.js'
import { knownIn, saidOf } from '../support/whens.js'

/** By what they show: a text, then the periods that it names, first to last; ⏎ is a line break. */
const READ: Readonly<Record<string, string>> = {
  'parts of a year': `
    the third quarter was  ›  third quarter = quarter · quarter 3
    3Q sales  ›  3Q = quarter · quarter 3
    Q3 sales  ›  Q3 = quarter · quarter 3
    Q 3
    5Q
    the 2nd quarter of 2017  ›  2nd quarter of 2017 = quarter "2nd quarter" · quarter 2 · fiscalYear 2017 "2017"
    1H 2019  ›  1H 2019 = year-to-date "1H" · quarter 2 · fiscalYear 2019 "2019"
    2H 2019  ›  2H 2019 = second-half "2H" · fiscalYear 2019 "2019"
    3H 2019
    the 1st half of fiscal 2019  ›  1st half of fiscal 2019 = year-to-date "1st half" · quarter 2 · fiscalYear 2019 "2019"
    the 2nd half of fiscal 2019  ›  2nd half of fiscal 2019 = second-half "2nd half" · fiscalYear 2019 "2019"
    the first half of fiscal 2019  ›  first half of fiscal 2019 = year-to-date "first half" · quarter 2 · fiscalYear 2019 "2019"
    second half of FY2019  ›  second half of FY2019 = second-half "second half" · fiscalYear 2019 "2019"
    9 months ended December 31, 2016  ›  9 months ended December 31, 2016 = year-to-date "9 months" · quarter 3 · to 2016-12-31 "December 31, 2016"
    3 months ended June 30, 2016  ›  3 months ended June 30, 2016 = quarter "3 months" · to 2016-06-30 "June 30, 2016"
    6 months ended September 30, 2016  ›  6 months ended September 30, 2016 = year-to-date "6 months" · quarter 2 · to 2016-09-30 "September 30, 2016"
    12 months ended March 31, 2017  ›  12 months ended March 31, 2017 = full-year "12 months" · fiscalYearEnd 2017-03-31 "March 31, 2017" · to 2017-03-31 · counted
    4 months ended July 31, 2016
    nine months ended December 31, 2016  ›  nine months ended December 31, 2016 = year-to-date "nine months" · quarter 3 · to 2016-12-31 "December 31, 2016"
    1Q-3Q 2019  ›  1Q-3Q 2019 = year-to-date "1Q-3Q" · quarter 3 · fiscalYear 2019 "2019"
    Q1-Q3 FY2019  ›  Q1-Q3 FY2019 = year-to-date "Q1-Q3" · quarter 3 · fiscalYear 2019 "2019"
    1Q-4Q 2019  ›  1Q-4Q 2019 = full-year "1Q-4Q" · fiscalYear 2019 "2019"
    1Q-2Q 2019  ›  1Q-2Q 2019 = year-to-date "1Q-2Q" · quarter 2 · fiscalYear 2019 "2019"
    1Q-5Q 2019  ›  1Q = quarter · quarter 1
    2Q-3Q 2019  ›  2Q = quarter · quarter 2  ›  3Q 2019 = quarter "3Q" · quarter 3 · fiscalYear 2019 "2019"
    1Q -3Q 2019  ›  1Q -3Q 2019 = year-to-date "1Q -3Q" · quarter 3 · fiscalYear 2019 "2019"
    full year 2018  ›  full year 2018 = full-year "full year" · fiscalYear 2018 "2018"
    the full year ended December 31, 2018  ›  full year ended December 31, 2018 = full-year · fiscalYearEnd 2018-12-31 "December 31, 2018" · to 2018-12-31
    the twelve months ended March 31, 2018  ›  twelve months ended March 31, 2018 = full-year · fiscalYearEnd 2018-03-31 "March 31, 2018" · to 2018-03-31
    three months ended June 30, 2019  ›  three months ended June 30, 2019 = quarter "three months" · to 2019-06-30 "June 30, 2019" · counted
  `,
  years: `
    fiscal year 2020  ›  fiscal year 2020 = full-year · fiscalYear 2020 "2020"
    FY2020  ›  FY2020 = full-year · fiscalYear 2020 "2020"
    FY20  ›  FY20 = full-year · fiscalYear 2020 "20"
    FY20 21
    FY08/3
    the year ended March 31, 2021  ›  year ended March 31, 2021 = full-year · fiscalYearEnd 2021-03-31 "March 31, 2021" · to 2021-03-31
    the year ending March 2022  ›  year ending March 2022 = full-year · fiscalYearEnd 2022-03-31 "March 2022"
    the fiscal year ending March 31, 2022  ›  fiscal year ending March 31, 2022 = full-year · fiscalYearEnd 2022-03-31 "March 31, 2022" · to 2022-03-31
    fiscal year
    the year ended
    fiscal year (FY) 2011  ›  fiscal year (FY) 2011 = full-year · fiscalYear 2011 "2011"
    fiscal year (FY 2011  ›  FY 2011 = full-year · fiscalYear 2011 "2011"
    fiscal 2011 to March 2012  ›  fiscal 2011 = full-year · fiscalYear 2011 "2011"
    fiscal year to March 2024
    fiscal year to March
    FY2021 Q1  ›  FY2021 Q1 = quarter "Q1" · quarter 1 · fiscalYear 2021 "2021"
    FY2023 3rd Quarter  ›  FY2023 3rd Quarter = quarter "3rd Quarter" · quarter 3 · fiscalYear 2023 "2023"
    FY2023 full year  ›  FY2023 = full-year · fiscalYear 2023 "2023"  ›  full year = full-year
    FY2021 Q1 ended June 30, 2020  ›  FY2021 Q1 ended June 30, 2020 = quarter "Q1" · quarter 1 · fiscalYear 2021 "2021" · to 2020-06-30 "June 30, 2020"
    the year ended March 31, 2021 Q1  ›  year ended March 31, 2021 = full-year · fiscalYearEnd 2021-03-31 "March 31, 2021" · to 2021-03-31  ›  Q1 = quarter · quarter 1
    fiscal 2007, ended March 31, 2008  ›  fiscal 2007, ended March 31, 2008 = full-year · fiscalYear 2007 "2007" · to 2008-03-31 "March 31, 2008"
    fiscal 2007 and 2008  ›  fiscal 2007 = full-year · fiscalYear 2007 "2007"
  `,
  'a part and its year': `
    2016 third quarter  ›  2016 third quarter = quarter "third quarter" · quarter 3 · fiscalYear 2016 "2016"
    FY2010 third quarter  ›  FY2010 third quarter = quarter "third quarter" · quarter 3 · fiscalYear 2010 "2010"
    fiscal year 2010 third quarter  ›  fiscal year 2010 third quarter = quarter "third quarter" · quarter 3 · fiscalYear 2010 "2010"
    2015 and 2016 third quarter  ›  third quarter = quarter · quarter 3
    12 2016 third quarter  ›  third quarter = quarter · quarter 3
    2016, third quarter  ›  third quarter = quarter · quarter 3
    in 2016 third quarter  ›  2016 third quarter = quarter "third quarter" · quarter 3 · fiscalYear 2016 "2016"
    third quarter 2016  ›  third quarter 2016 = quarter "third quarter" · quarter 3 · fiscalYear 2016 "2016"
    the third quarter of fiscal 2016  ›  third quarter of fiscal 2016 = quarter "third quarter" · quarter 3 · fiscalYear 2016 "2016"
    the third quarter of the fiscal year 2016  ›  third quarter of the fiscal year 2016 = quarter "third quarter" · quarter 3 · fiscalYear 2016 "2016"
    the third quarter of the fiscal year ending March 31, 2017  ›  third quarter of the fiscal year ending March 31, 2017 = quarter "third quarter" · quarter 3 · fiscalYearEnd 2017-03-31 "March 31, 2017"
    the third quarter of the year ended March 2017  ›  third quarter of the year ended March 2017 = quarter "third quarter" · quarter 3 · fiscalYearEnd 2017-03-31 "March 2017"
    the third quarter of fiscal year 2016 of fiscal year 2017  ›  third quarter of fiscal year 2016 = quarter "third quarter" · quarter 3 · fiscalYear 2016 "2016"  ›  fiscal year 2017 = full-year · fiscalYear 2017 "2017"
    the third quarter (fiscal year) 2016  ›  third quarter = quarter · quarter 3
    the third quarter (FY2016)  ›  third quarter = quarter · quarter 3  ›  FY2016 = full-year · fiscalYear 2016 "2016"
    the third quarter (October-December) of fiscal 2016  ›  third quarter (October-December) of fiscal 2016 = quarter "third quarter" · quarter 3 · fiscalYear 2016 "2016"
    the third quarter (October to December) of fiscal 2016  ›  third quarter (October to December) of fiscal 2016 = quarter "third quarter" · quarter 3 · fiscalYear 2016 "2016"
    the third quarter (October until December 2016) of fiscal 2016  ›  third quarter (October until December 2016) = quarter "third quarter" · quarter 3 · from 2016-10-01 "October until December 2016" · to 2016-12-31  ›  fiscal 2016 = full-year · fiscalYear 2016 "2016"
    the third quarter of (October-December) fiscal 2016  ›  third quarter of (October-December) fiscal 2016 = quarter "third quarter" · quarter 3 · fiscalYear 2016 "2016"
    Nine Months | Consolidated Business Results | Fiscal 2016  ›  Nine Months = year-to-date · quarter 3  ›  Fiscal 2016 = full-year · fiscalYear 2016 "2016"
    3rd Quarter | Fiscal Year 2017  ›  3rd Quarter = quarter · quarter 3  ›  Fiscal Year 2017 = full-year · fiscalYear 2017 "2017"
    the second quarter in the year 2016  ›  second quarter in the year 2016 = quarter "second quarter" · quarter 2 · fiscalYear 2016 "2016"
    the second quarter period of fiscal 2016  ›  second quarter period of fiscal 2016 = quarter "second quarter" · quarter 2 · fiscalYear 2016 "2016"
    the second quarter, consolidated, of fiscal 2016  ›  second quarter, consolidated, of fiscal 2016 = quarter "second quarter" · quarter 2 · fiscalYear 2016 "2016"
    the second quarter of the for the in the of fiscal 2016  ›  second quarter = quarter · quarter 2  ›  fiscal 2016 = full-year · fiscalYear 2016 "2016"
    2019 year to date  ›  2019 year to date = year-to-date "year to date" · fiscalYear 2019 "2019"
    fiscal 2019 year to date  ›  fiscal 2019 year to date = year-to-date "year to date" · fiscalYear 2019 "2019"
  `,
  'what a year is called besides': `
    the fiscal year ended March 31, 2023 ("FY2022", the year before)  ›  fiscal year ended March 31, 2023 = full-year · fiscalYear 2022 "2022" · fiscalYearEnd 2023-03-31 "March 31, 2023" · to 2023-03-31  ›  FY2022 = full-year · fiscalYear 2022 "2022"  ›  year before = priorYear
    the fiscal year ended March 31, 2023 ("FY2022")  ›  fiscal year ended March 31, 2023 = full-year · fiscalYear 2022 "2022" · fiscalYearEnd 2023-03-31 "March 31, 2023" · to 2023-03-31  ›  FY2022 = full-year · fiscalYear 2022 "2022"
    the fiscal year ended March 31, 2023 ("the fiscal year 2022")  ›  fiscal year ended March 31, 2023 = full-year · fiscalYear 2022 "2022" · fiscalYearEnd 2023-03-31 "March 31, 2023" · to 2023-03-31  ›  fiscal year 2022 = full-year · fiscalYear 2022 "2022"
    the fiscal year ended March 31, 2023 ("FY2022 under review")  ›  fiscal year ended March 31, 2023 = full-year · fiscalYearEnd 2023-03-31 "March 31, 2023" · to 2023-03-31  ›  FY2022 = full-year · fiscalYear 2022 "2022"
    the fiscal year ended March 31, 2023 ("Company")  ›  fiscal year ended March 31, 2023 = full-year · fiscalYearEnd 2023-03-31 "March 31, 2023" · to 2023-03-31
    FY2022 ("FY2021")  ›  FY2022 = full-year · fiscalYear 2022 "2022"  ›  FY2021 = full-year · fiscalYear 2021 "2021"
    FY2023 (fiscal year ending March 31, 2024)  ›  FY2023 (fiscal year ending March 31, 2024) = full-year "FY2023" · fiscalYear 2023 "2023" · fiscalYearEnd 2024-03-31 "March 31, 2024" · to 2024-03-31
    FY2023 (the fiscal year ended March 31, 2024)  ›  FY2023 (the fiscal year ended March 31, 2024) = full-year "FY2023" · fiscalYear 2023 "2023" · fiscalYearEnd 2024-03-31 "March 31, 2024" · to 2024-03-31
    FY2023 (fiscal year ending March 2024)  ›  FY2023 (fiscal year ending March 2024) = full-year "FY2023" · fiscalYear 2023 "2023" · fiscalYearEnd 2024-03-31 "March 2024"
    FY2023 (fiscal year ending March 31)  ›  FY2023 = full-year · fiscalYear 2023 "2023"
    FY2023 (fiscal year ending March 31, 2024, as before)  ›  FY2023 = full-year · fiscalYear 2023 "2023"  ›  fiscal year ending March 31, 2024 = full-year · fiscalYearEnd 2024-03-31 "March 31, 2024" · to 2024-03-31
    FY2023 (fiscal year ending soon)  ›  FY2023 = full-year · fiscalYear 2023 "2023"
    2Q FY2023 (fiscal year ending March 31, 2024)  ›  2Q FY2023 = quarter "2Q" · quarter 2 · fiscalYear 2023 "2023"  ›  fiscal year ending March 31, 2024 = full-year · fiscalYearEnd 2024-03-31 "March 31, 2024" · to 2024-03-31
    the fiscal year ended March 31, 2023 ("one two three FY2022")  ›  fiscal year ended March 31, 2023 = full-year · fiscalYear 2022 "2022" · fiscalYearEnd 2023-03-31 "March 31, 2023" · to 2023-03-31  ›  FY2022 = full-year · fiscalYear 2022 "2022"
    the fiscal year ended March 31, 2023 ("one two three four five FY2022")  ›  fiscal year ended March 31, 2023 = full-year · fiscalYearEnd 2023-03-31 "March 31, 2023" · to 2023-03-31  ›  FY2022 = full-year · fiscalYear 2022 "2022"
  `,
  ends: `
    the first quarter ended June 30, 2016  ›  first quarter ended June 30, 2016 = quarter "first quarter" · quarter 1 · to 2016-06-30 "June 30, 2016"
    the first quarter ended June 2016  ›  first quarter ended June 2016 = quarter "first quarter" · quarter 1 · to 2016-06-30 "June 2016"
    the first quarter ended June 30  ›  first quarter = quarter · quarter 1
    the first quarter ended, June 30, 2016  ›  first quarter ended, June 30, 2016 = quarter "first quarter" · quarter 1 · to 2016-06-30 "June 30, 2016"
    the first quarter of fiscal 2016, ended June 30, 2016  ›  first quarter of fiscal 2016, ended June 30, 2016 = quarter "first quarter" · quarter 1 · fiscalYear 2016 "2016" · to 2016-06-30 "June 30, 2016"
    the first quarter of fiscal 2016, ended March 31, 2017  ›  first quarter of fiscal 2016, ended March 31, 2017 = quarter "first quarter" · quarter 1 · fiscalYear 2016 "2016" · to 2017-03-31 "March 31, 2017"
    the first quarter of fiscal 2016, ending June 30, 2016  ›  first quarter of fiscal 2016, ending June 30, 2016 = quarter "first quarter" · quarter 1 · fiscalYear 2016 "2016"
    the first quarter of fiscal 2016, ending March 31, 2017  ›  first quarter of fiscal 2016, ending March 31, 2017 = quarter "first quarter" · quarter 1 · fiscalYear 2016 "2016" · fiscalYearEnd 2017-03-31 "March 31, 2017"
    the first quarter of fiscal 2016, ending December 31, 2020  ›  first quarter of fiscal 2016, ending December 31, 2020 = quarter "first quarter" · quarter 1 · fiscalYear 2016 "2016"
    the fourth quarter of fiscal 2016, ending December 31, 2016  ›  fourth quarter of fiscal 2016, ending December 31, 2016 = quarter "fourth quarter" · quarter 4 · fiscalYear 2016 "2016"
    Results for the first quarter, ending June 30, 2016  ›  first quarter, ending June 30, 2016 = quarter "first quarter" · quarter 1
    Results for the first quarter of fiscal 2016, ending March 31, 2017  ›  first quarter of fiscal 2016, ending March 31, 2017 = quarter "first quarter" · quarter 1 · fiscalYear 2016 "2016" · fiscalYearEnd 2017-03-31 "March 31, 2017"
    the first quarter, ending June 30, 2016  ›  first quarter, ending June 30, 2016 = quarter "first quarter" · quarter 1 · to 2016-06-30 "June 30, 2016"
    six months, ending September 30, 2016  ›  six months, ending September 30, 2016 = year-to-date "six months" · quarter 2 · to 2016-09-30 "September 30, 2016"
    the six-month period to September 30, 2016  ›  six-month period to September 30, 2016 = year-to-date "six-month period" · quarter 2 · to 2016-09-30 "September 30, 2016"
    the six months to September 2016  ›  six months to September 2016 = year-to-date "six months" · quarter 2 · to 2016-09-30 "September 2016"
    second quarter of FY2003 to March 2004  ›  second quarter of FY2003 to March 2004 = quarter "second quarter" · quarter 2 · fiscalYear 2003 "2003" · fiscalYearEnd 2004-03-31 "March 2004"
    second quarter of FY2003 to six  ›  second quarter of FY2003 = quarter "second quarter" · quarter 2 · fiscalYear 2003 "2003"
    the quarter ended June 30, 2016  ›  quarter ended June 30, 2016 = quarter "quarter" · to 2016-06-30 "June 30, 2016"
    the first half ended September 30, 2016 of fiscal 2016  ›  first half ended September 30, 2016 = year-to-date "first half" · quarter 2 · to 2016-09-30 "September 30, 2016"  ›  fiscal 2016 = full-year · fiscalYear 2016 "2016"
    the year ended March 31, 2021 ended March 31, 2022  ›  year ended March 31, 2021 = full-year · fiscalYearEnd 2021-03-31 "March 31, 2021" · to 2021-03-31
    the first quarter of fiscal 2016 from April  ›  first quarter of fiscal 2016 = quarter "first quarter" · quarter 1 · fiscalYear 2016 "2016"
    the year ended on March 31, 2021
    the first quarter, which was weak, of 2016  ›  first quarter = quarter · quarter 1
    fiscal 2016 ended  ›  fiscal 2016 = full-year · fiscalYear 2016 "2016"
  `,
  ranges: `
    the third quarter (April 1 to December 31, 2016)  ›  third quarter (April 1 to December 31, 2016) = year-to-date "third quarter" · quarter 3 · from 2016-04-01 "April 1 to December 31, 2016" · to 2016-12-31 · widened
    the second quarter (April 1, 2016 - September 30, 2016)  ›  second quarter (April 1, 2016 - September 30, 2016) = year-to-date "second quarter" · quarter 2 · from 2016-04-01 "April 1, 2016 - September 30, 2016" · to 2016-09-30 · widened
    the second quarter (from April 1, 2016 to September 30, 2016)  ›  second quarter (from April 1, 2016 to September 30, 2016) = year-to-date "second quarter" · quarter 2 · from 2016-04-01 "from April 1, 2016 to September 30, 2016" · to 2016-09-30 · widened
    the second quarter (July 1 to September 30, 2016)  ›  second quarter (July 1 to September 30, 2016) = quarter "second quarter" · quarter 2 · from 2016-07-01 "July 1 to September 30, 2016" · to 2016-09-30
    the three-month period from April 1, 2023 to June 30, 2023  ›  three-month period from April 1, 2023 to June 30, 2023 = quarter "three-month period" · from 2023-04-01 "from April 1, 2023 to June 30, 2023" · to 2023-06-30 · counted
    FY2021 (April 1 to June 30, 2020)  ›  FY2021 (April 1 to June 30, 2020) = quarter "FY2021" · quarter 1 "April 1 to June 30, 2020" · fiscalYear 2021 "2021" · from 2020-04-01 "April 1 to June 30, 2020" · to 2020-06-30
    FY2021 (April 1, 2020 to September 30, 2020)  ›  FY2021 (April 1, 2020 to September 30, 2020) = year-to-date "FY2021" · quarter 2 "April 1, 2020 to September 30, 2020" · fiscalYear 2021 "2021" · from 2020-04-01 "April 1, 2020 to September 30, 2020" · to 2020-09-30
    FY2021 (April 1 to December 31, 2020)  ›  FY2021 (April 1 to December 31, 2020) = year-to-date "FY2021" · quarter 3 "April 1 to December 31, 2020" · fiscalYear 2021 "2021" · from 2020-04-01 "April 1 to December 31, 2020" · to 2020-12-31
    FY2021 (April 1, 2020 to March 31, 2021)  ›  FY2021 (April 1, 2020 to March 31, 2021) = full-year "FY2021" · fiscalYear 2021 "2021" · fiscalYearEnd 2021-03-31 "April 1, 2020 to March 31, 2021" · from 2020-04-01 · to 2021-03-31
    FY2021 (April 1, 2020 to April 30, 2020)  ›  FY2021 (April 1, 2020 to April 30, 2020) = full-year "FY2021" · fiscalYear 2021 "2021" · from 2020-04-01 "April 1, 2020 to April 30, 2020" · to 2020-04-30
    the year ended March 31, 2021 (April 1, 2020 to March 31, 2021)  ›  year ended March 31, 2021 (April 1, 2020 to March 31, 2021) = full-year "year ended March 31, 2021" · fiscalYearEnd 2021-03-31 "March 31, 2021" · from 2020-04-01 "April 1, 2020 to March 31, 2021" · to 2021-03-31
    the year ended March 31, 2021 (April 1, 2020 to June 30, 2020)  ›  year ended March 31, 2021 (April 1, 2020 to June 30, 2020) = quarter "year ended March 31, 2021" · quarter 1 "April 1, 2020 to June 30, 2020" · fiscalYearEnd 2021-03-31 "March 31, 2021" · from 2020-04-01 "April 1, 2020 to June 30, 2020" · to 2020-06-30
    the year ended March 31, 2021 (January 1, 2021 to March 31, 2021)  ›  year ended March 31, 2021 (January 1, 2021 to March 31, 2021) = full-year "year ended March 31, 2021" · fiscalYearEnd 2021-03-31 "March 31, 2021" · from 2021-01-01 "January 1, 2021 to March 31, 2021" · to 2021-03-31
    the second half (October to March 2021)  ›  second half (October to March 2021) = second-half "second half" · from 2020-10-01 "October to March 2021" · to 2021-03-31
    the second quarter (October to December 2009)  ›  second quarter (October to December 2009) = quarter "second quarter" · quarter 2 · from 2009-10-01 "October to December 2009" · to 2009-12-31
    the second quarter (October 1 to December)  ›  second quarter = quarter · quarter 2
    the second quarter (October)  ›  second quarter (October) = quarter "second quarter" · quarter 2
    the second quarter (October 1, 2009 ~ December 31, 2009)  ›  second quarter (October 1, 2009 ~ December 31, 2009) = quarter "second quarter" · quarter 2 · from 2009-10-01 "October 1, 2009 ~ December 31, 2009" · to 2009-12-31
    the second quarter (October 1, 2009, December 31, 2009)  ›  second quarter = quarter · quarter 2
    the first half ("1H20", from April 1, 2019 to September 30, 2019)  ›  first half ("1H20", from April 1, 2019 to September 30, 2019) = year-to-date "first half" · quarter 2 · from 2019-04-01 ""1H20", from April 1, 2019 to September 30, 2019" · to 2019-09-30
    the first half ("1H20" from April 1, 2019 to September 30, 2019)  ›  first half ("1H20" from April 1, 2019 to September 30, 2019) = year-to-date "first half" · quarter 2 · from 2019-04-01 ""1H20" from April 1, 2019 to September 30, 2019" · to 2019-09-30
    the first half (hereinafter, from April 1, 2019 to September 30, 2019)  ›  first half (hereinafter, from April 1, 2019 to September 30, 2019) = year-to-date "first half" · quarter 2 · from 2019-04-01 "hereinafter, from April 1, 2019 to September 30, 2019" · to 2019-09-30
    the first half (one two three, from April 1, 2019 to September 30, 2019)  ›  first half (one two three, from April 1, 2019 to September 30, 2019) = year-to-date "first half" · quarter 2 · from 2019-04-01 "one two three, from April 1, 2019 to September 30, 2019" · to 2019-09-30
    the first half (one two three four five, from April 1, 2019 to September 30, 2019)  ›  first half = year-to-date · quarter 2
    the first half (hereinafter, April 1, 2019 to September 30, 2019)  ›  first half = year-to-date · quarter 2
    the current fiscal year (April 1, 2018 through March 31, 2019)  ›  fiscal year (April 1, 2018 through March 31, 2019) = full-year "fiscal year" · fiscalYearEnd 2019-03-31 "April 1, 2018 through March 31, 2019" · from 2018-04-01 · to 2019-03-31
    the current fiscal year (April 1, 2018 through June 30, 2018)
    the current fiscal year, April 1, 2018 through March 31, 2019
    the previous quarter (July 1 to September 30, 2016)  ›  previous quarter (July 1 to September 30, 2016) = from 2016-07-01 "July 1 to September 30, 2016" · to 2016-09-30 · previousQuarter
    the same period a year ago (April 1 to June 30, 2015)  ›  same period a year ago (April 1 to June 30, 2015) = from 2015-04-01 "April 1 to June 30, 2015" · to 2015-06-30 · priorYear
    the second quarter (2009 to 2010)  ›  second quarter = quarter · quarter 2
  `,
  months: `
    the July-to-September second quarter  ›  July-to-September second quarter = quarter "second quarter" · quarter 2 · 3 months to 9
    the July-to-September quarter  ›  July-to-September quarter = quarter "quarter" · 3 months to 9
    the April-June period  ›  April-June period = 3 months to 6
    the April-June period of 2010  ›  April-June period = 3 months to 6
    the October-March half
    the November - January quarter  ›  November - January quarter = quarter "quarter" · 3 months to 1
    the April - to - June period  ›  April - to - June period = 3 months to 6
    the April -- to - June period
    the April 1-June 30 period
    the April 2010-June 2010 period
    the April-June store
    the April and June period
  `,
  'what is set against another': `
    from $1.17 billion in the fourth quarter of 2011  ›  fourth quarter of 2011 = quarter "fourth quarter" · quarter 4 · fiscalYear 2011 "2011" · against
    from last year's fourth quarter of 2011  ›  last year = priorYear  ›  fourth quarter of 2011 = quarter "fourth quarter" · quarter 4 · fiscalYear 2011 "2011"
    compared with 5 million in the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008" · against
    compared to $926,000, or $0.02 per diluted share, for the first quarter of 2012  ›  first quarter of 2012 = quarter "first quarter" · quarter 1 · fiscalYear 2012 "2012" · against
    compared with 5 in the second quarter of 2008 and a loss of 2 in the first quarter of 2009  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008" · against  ›  first quarter of 2009 = quarter "first quarter" · quarter 1 · fiscalYear 2009 "2009" · against
    compared with 5 in the second quarter of 2008. And a loss of 2 in the first quarter of 2009  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008" · against  ›  first quarter of 2009 = quarter "first quarter" · quarter 1 · fiscalYear 2009 "2009"
    compared with Smith Inc. in the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008" · against
    compared with 5. In the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008"
    compared with (5). In the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008"
    compared with 5 and one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty in the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008"
    compared with 5 one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty and in the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008"
    from 5 one two three four five in the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008" · against
    from 5 one two three four five six in the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008"
    a 26% increase over the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008" · against
    a 26% increase over second quarter 2008  ›  second quarter 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008" · against
    a 26% decrease from the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008" · against
    a cost over the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008"
    the same quarter in 2002  ›  same quarter in 2002 = priorYear
    the same quarter  ›  same quarter = priorYear
    the same period of the previous year  ›  same period of the previous year = priorYear
    the third quarter and nine months ended November 30, 2015  ›  third quarter = quarter · quarter 3 · to 2015-11-30 "November 30, 2015"  ›  nine months ended November 30, 2015 = year-to-date "nine months" · quarter 3 · to 2015-11-30 "November 30, 2015"
    the third quarter and the nine months ended November 30, 2015  ›  third quarter = quarter · quarter 3 · to 2015-11-30 "November 30, 2015"  ›  nine months ended November 30, 2015 = year-to-date "nine months" · quarter 3 · to 2015-11-30 "November 30, 2015"
    the third quarter and then in the nine months ended November 30, 2015  ›  third quarter = quarter · quarter 3  ›  nine months ended November 30, 2015 = year-to-date "nine months" · quarter 3 · to 2015-11-30 "November 30, 2015"
    the third quarter or, as said, nine months ended November 30, 2015  ›  third quarter = quarter · quarter 3  ›  nine months ended November 30, 2015 = year-to-date "nine months" · quarter 3 · to 2015-11-30 "November 30, 2015"
    the second quarter and nine months ended November 30, 2015  ›  second quarter = quarter · quarter 2  ›  nine months ended November 30, 2015 = year-to-date "nine months" · quarter 3 · to 2015-11-30 "November 30, 2015"
    the third quarter of fiscal 2015 and nine months ended November 30, 2015  ›  third quarter of fiscal 2015 = quarter "third quarter" · quarter 3 · fiscalYear 2015 "2015" · to 2015-11-30 "November 30, 2015"  ›  nine months ended November 30, 2015 = year-to-date "nine months" · quarter 3 · to 2015-11-30 "November 30, 2015"
    the third quarter ended October 31, 2015 and nine months ended November 30, 2015  ›  third quarter ended October 31, 2015 = quarter "third quarter" · quarter 3 · to 2015-10-31 "October 31, 2015"  ›  nine months ended November 30, 2015 = year-to-date "nine months" · quarter 3 · to 2015-11-30 "November 30, 2015"
    the full year and nine months ended November 30, 2015  ›  full year = full-year  ›  nine months ended November 30, 2015 = year-to-date "nine months" · quarter 3 · to 2015-11-30 "November 30, 2015"
    the third quarter and nine months of fiscal 2015 ended November 30, 2015  ›  third quarter = quarter · quarter 3 · fiscalYear 2015 "2015" · to 2015-11-30 "November 30, 2015"  ›  nine months of fiscal 2015 ended November 30, 2015 = year-to-date "nine months" · quarter 3 · fiscalYear 2015 "2015" · to 2015-11-30 "November 30, 2015"
    nine months and the same period a year ago (April 1 to June 30, 2015)  ›  nine months = year-to-date · quarter 3  ›  same period a year ago (April 1 to June 30, 2015) = from 2015-04-01 "April 1 to June 30, 2015" · to 2015-06-30 · priorYear
  `,
  'ends and years further off': `
    the third quarter in fiscal 2016  ›  third quarter in fiscal 2016 = quarter "third quarter" · quarter 3 · fiscalYear 2016 "2016"
    the third quarter for fiscal 2016  ›  third quarter for fiscal 2016 = quarter "third quarter" · quarter 3 · fiscalYear 2016 "2016"
    FY2016⏎Year ended March 31, 2015  ›  FY2016 = full-year · fiscalYear 2016 "2016"  ›  Year ended March 31, 2015 = full-year · fiscalYearEnd 2015-03-31 "March 31, 2015" · to 2015-03-31
    3rd Quarter⏎Year Ended March 31, 2017  ›  3rd Quarter = quarter · quarter 3  ›  Year Ended March 31, 2017 = full-year · fiscalYearEnd 2017-03-31 "March 31, 2017" · to 2017-03-31
    Third Quarter⏎Financial Results⏎for the Fiscal Year 2016  ›  Third Quarter⏎Financial Results⏎for the Fiscal Year 2016 = quarter "Third Quarter" · quarter 3 · fiscalYear 2016 "2016"
    Nine Months⏎Consolidated Business Results⏎Fiscal 2016  ›  Nine Months⏎Consolidated Business Results⏎Fiscal 2016 = year-to-date "Nine Months" · quarter 3 · fiscalYear 2016 "2016"
    the second quarter of the fiscal year to September 2023  ›  second quarter of the fiscal year to September 2023 = quarter "second quarter" · quarter 2 · fiscalYearEnd 2023-09-30 "September 2023"
    the second quarter of the fiscal year to the 2023  ›  second quarter = quarter · quarter 2
    the six months to  ›  six months = year-to-date · quarter 2
    the six months to 2016  ›  six months = year-to-date · quarter 2
    the first half until September 30, 2016  ›  first half until September 30, 2016 = year-to-date "first half" · quarter 2 · to 2016-09-30 "September 30, 2016"
    the first quarter of fiscal 2017, ending June 30, 2016  ›  first quarter of fiscal 2017, ending June 30, 2016 = quarter "first quarter" · quarter 1 · fiscalYear 2017 "2017" · to 2016-06-30 "June 30, 2016"
    first quarter 2016 third quarter  ›  first quarter 2016 = quarter "first quarter" · quarter 1 · fiscalYear 2016 "2016"  ›  third quarter = quarter · quarter 3
    the first quarter of the year ended March 31, 2017, ended June 30, 2016  ›  first quarter of the year ended March 31, 2017 = quarter "first quarter" · quarter 1 · fiscalYearEnd 2017-03-31 "March 31, 2017"
    the first quarter of the year ended March 31, 2017, ending June 30, 2016 2015  ›  first quarter of the year ended March 31, 2017 = quarter "first quarter" · quarter 1 · fiscalYearEnd 2017-03-31 "March 31, 2017"
    Tokyo, August 5, 2016⏎⏎The profit of the fourth quarter of fiscal 2016, ending December 31, 2016, rose.  ›  fourth quarter of fiscal 2016, ending December 31, 2016 = quarter "fourth quarter" · quarter 4 · fiscalYear 2016 "2016" · fiscalYearEnd 2016-12-31 "December 31, 2016"
    Tokyo, January 31, 2017⏎⏎The profit of the fourth quarter of fiscal 2016, ending December 31, 2016, rose.  ›  fourth quarter of fiscal 2016, ending December 31, 2016 = quarter "fourth quarter" · quarter 4 · fiscalYear 2016 "2016" · to 2016-12-31 "December 31, 2016"
    Tokyo, December 31, 2016⏎⏎The profit of the fourth quarter of fiscal 2016, ending December 31, 2016, rose.  ›  fourth quarter of fiscal 2016, ending December 31, 2016 = quarter "fourth quarter" · quarter 4 · fiscalYear 2016 "2016" · to 2016-12-31 "December 31, 2016"
    Tokyo, August 5, 2016⏎⏎Results of the first quarter, ending June 30, 2016.  ›  first quarter, ending June 30, 2016 = quarter "first quarter" · quarter 1 · to 2016-06-30 "June 30, 2016"
    results for the first quarter, ending June 30, 2016  ›  first quarter, ending June 30, 2016 = quarter "first quarter" · quarter 1
    results of our first quarter, ending June 30, 2016  ›  first quarter, ending June 30, 2016 = quarter "first quarter" · quarter 1 · to 2016-06-30 "June 30, 2016"
    results of the good first quarter, ending June 30, 2016  ›  first quarter, ending June 30, 2016 = quarter "first quarter" · quarter 1 · to 2016-06-30 "June 30, 2016"
    results of the good first quarter, ended June 30, 2016  ›  first quarter, ended June 30, 2016 = quarter "first quarter" · quarter 1 · to 2016-06-30 "June 30, 2016"
    results of the six months ending June 30, 2016  ›  six months ending June 30, 2016 = year-to-date "six months" · quarter 2 · to 2016-06-30 "June 30, 2016"
    results of the 6 months ending June 30, 2016  ›  6 months ending June 30, 2016 = year-to-date "6 months" · quarter 2 · to 2016-06-30 "June 30, 2016"
    results of the full year ending June 30, 2016  ›  full year ending June 30, 2016 = full-year · fiscalYearEnd 2016-06-30 "June 30, 2016" · to 2016-06-30
    results of the quarter ending June 30, 2016  ›  quarter ending June 30, 2016 = quarter "quarter" · to 2016-06-30 "June 30, 2016"
    second quarter (FY) 2016  ›  second quarter (FY) 2016 = quarter "second quarter" · quarter 2 · fiscalYear 2016 "2016"
    second quarter (FY 2016  ›  second quarter = quarter · quarter 2  ›  FY 2016 = full-year · fiscalYear 2016 "2016"
    second quarter (see) 2016  ›  second quarter = quarter · quarter 2
    the second quarter of 2016 FY  ›  second quarter of 2016 = quarter "second quarter" · quarter 2 · fiscalYear 2016 "2016"
    the second quarter of 2016 of 2017  ›  second quarter of 2016 = quarter "second quarter" · quarter 2 · fiscalYear 2016 "2016"
    the year ended March 31, 2016 of 2017  ›  year ended March 31, 2016 = full-year · fiscalYearEnd 2016-03-31 "March 31, 2016" · to 2016-03-31
    the second quarter ended June 30, 2016 of 2017  ›  second quarter ended June 30, 2016 = quarter "second quarter" · quarter 2 · to 2016-06-30 "June 30, 2016"
    the second quarter ended June 31, 2016  ›  second quarter = quarter · quarter 2
    FY2016 second quarter (July 1 to September 30, 2016)  ›  FY2016 second quarter (July 1 to September 30, 2016) = quarter "second quarter" · quarter 2 · fiscalYear 2016 "2016" · from 2016-07-01 "July 1 to September 30, 2016" · to 2016-09-30
    the July-September quarter  ›  July-September quarter = quarter "quarter" · 3 months to 9
    the July-September second quarter  ›  July-September second quarter = quarter "second quarter" · quarter 2 · 3 months to 9
    the April-June 2010 period
    the April 1-June 30 period
    the quarter of April-June  ›  quarter = quarter
    the October–December quarter  ›  October–December quarter = quarter "quarter" · 3 months to 12
    the third quarter (October) of 2016  ›  third quarter (October) of 2016 = quarter "third quarter" · quarter 3 · fiscalYear 2016 "2016"
    the third quarter (October-December 2016)  ›  third quarter (October-December 2016) = quarter "third quarter" · quarter 3 · from 2016-10-01 "October-December 2016" · to 2016-12-31
    the third quarter (October-December  ›  third quarter = quarter · quarter 3
    the third quarter (October-Tokyo) of 2016  ›  third quarter = quarter · quarter 3
    the third quarter (Tokyo-October) of 2016  ›  third quarter = quarter · quarter 3
    month
    months
    12 months  ›  12 months = full-year · counted
    the first quarter of fiscal 2016, ending March 31, 2017, March 31, 2016  ›  first quarter of fiscal 2016, ending March 31, 2017, March 31, 2016 = quarter "first quarter" · quarter 1 · fiscalYear 2016 "2016" · fiscalYearEnd 2017-03-31 "March 31, 2017"
  `,
  'beside a year, and expected of it': `
    FY2016 (forecast)  ›  FY2016 = full-year · fiscalYear 2016 "2016" · ahead
    FY2016 (forecast  ›  FY2016 = full-year · fiscalYear 2016 "2016"
    FY2016 forecast  ›  FY2016 = full-year · fiscalYear 2016 "2016"
    forecast for the FY2016  ›  FY2016 = full-year · fiscalYear 2016 "2016" · ahead
    forecast in FY2016  ›  FY2016 = full-year · fiscalYear 2016 "2016" · ahead
    forecasts for FY2016 and FY2017  ›  FY2016 = full-year · fiscalYear 2016 "2016" · ahead  ›  FY2017 = full-year · fiscalYear 2017 "2017" · ahead
    In FY2016 the forecast  ›  FY2016 = full-year · fiscalYear 2016 "2016"
    Carrow Expects Higher Profit in Fiscal 2019  ›  Fiscal 2019 = full-year · fiscalYear 2019 "2019" · ahead
    the third quarter (cumulative)  ›  third quarter (cumulative) = year-to-date "third quarter" · quarter 3
    3Q YTD  ›  3Q YTD = year-to-date "3Q" · quarter 3
    cumulative third quarter  ›  cumulative third quarter = year-to-date "third quarter" · quarter 3
    YTD FY2018  ›  YTD FY2018 = undefined "YTD" · fiscalYear 2018 "2018" · unclear
    FY2018 YTD  ›  FY2018 YTD = year-to-date "YTD" · fiscalYear 2018 "2018"
    9M FY2018  ›  9M FY2018 = year-to-date "9M" · quarter 3 · fiscalYear 2018 "2018"
    FY2018 9M  ›  FY2018 9M = year-to-date "9M" · quarter 3 · fiscalYear 2018 "2018"
    FY2018 (Apr-Dec)  ›  FY2018 (Apr-Dec) = year-to-date "(Apr-Dec)" · quarter 3 · fiscalYear 2018 "2018"
    FY2018 (Apr. - Dec.)  ›  FY2018 (Apr. - Dec.) = year-to-date "(Apr. - Dec.)" · quarter 3 · fiscalYear 2018 "2018"
    FY2018 (April to June)  ›  FY2018 (April to June) = undefined "(April to June)" · fiscalYear 2018 "2018" · unclear
    FY2018 (3Q)  ›  FY2018 (3Q) = quarter "(3Q)" · quarter 3 · fiscalYear 2018 "2018"
    FY2018 (3Q cumulative)  ›  FY2018 (3Q cumulative) = year-to-date "(3Q cumulative)" · quarter 3 · fiscalYear 2018 "2018"
    FY2018 interim  ›  FY2018 interim = year-to-date "interim" · quarter 2 · fiscalYear 2018 "2018"
    FY2018 (interim)  ›  FY2018 (interim) = year-to-date "(interim)" · quarter 2 · fiscalYear 2018 "2018"
    FY2018 interim dividend  ›  FY2018 = full-year · fiscalYear 2018 "2018"
    FY2018 interim net sales  ›  FY2018 interim = year-to-date "interim" · quarter 2 · fiscalYear 2018 "2018"
    Apr-Dec FY2018  ›  Apr-Dec FY2018 = year-to-date "Apr-Dec" · quarter 3 · fiscalYear 2018 "2018"
    Apr-Jun FY2018  ›  Apr-Jun FY2018 = undefined "Apr-Jun" · fiscalYear 2018 "2018" · unclear
    Q1-3 FY2018  ›  Q1-3 FY2018 = year-to-date "Q1-3" · quarter 3 · fiscalYear 2018 "2018"
    Q1 to Q3 FY2018  ›  Q1 to Q3 FY2018 = year-to-date "Q1 to Q3" · quarter 3 · fiscalYear 2018 "2018"
    2nd Q FY2018  ›  2nd Q FY2018 = quarter "2nd Q" · quarter 2 · fiscalYear 2018 "2018"
    the six months to March 31  ›  six months = year-to-date · quarter 2 · 6 months to 3
    the six months ended March  ›  six months = year-to-date · quarter 2 · 6 months to 3
    the first half to March  ›  first half = year-to-date · quarter 2
    the quarter to March  ›  quarter = quarter
    for the year,
    the second quarter (six months ended September 30, 2020)  ›  second quarter (six months ended September 30, 2020) = year-to-date "six months" · quarter 2 "second quarter" · to 2020-09-30 "September 30, 2020" · widened
    the second quarter (nine months ended December 31, 2020)  ›  second quarter = quarter · quarter 2  ›  nine months ended December 31, 2020 = year-to-date "nine months" · quarter 3 · to 2020-12-31 "December 31, 2020"
    the third quarter (nine months ended December 31, 2020)  ›  third quarter (nine months ended December 31, 2020) = year-to-date "nine months" · quarter 3 "third quarter" · to 2020-12-31 "December 31, 2020" · widened
    the second quarter (six months ended September 30, 2020, as before)  ›  second quarter = quarter · quarter 2  ›  six months ended September 30, 2020 = year-to-date "six months" · quarter 2 · to 2020-09-30 "September 30, 2020"
    the year ended March 31, 2020 (FY2019)  ›  year ended March 31, 2020 (FY2019) = full-year "year ended March 31, 2020" · fiscalYear 2019 "2019" · fiscalYearEnd 2020-03-31 "March 31, 2020" · to 2020-03-31
    the year ended March 31, 2020 (FY2019, as before)  ›  year ended March 31, 2020 = full-year · fiscalYearEnd 2020-03-31 "March 31, 2020" · to 2020-03-31  ›  FY2019 = full-year · fiscalYear 2019 "2019"
    the second quarter ("1H20", from April 1, 2020 to September 30, 2020)  ›  second quarter ("1H20", from April 1, 2020 to September 30, 2020) = year-to-date "second quarter" · quarter 2 · from 2020-04-01 ""1H20", from April 1, 2020 to September 30, 2020" · to 2020-09-30 · widened
    the second quarter (1H20, from April 1, 2020 to September 30, 2020)  ›  second quarter (1H20, from April 1, 2020 to September 30, 2020) = year-to-date "second quarter" · quarter 2 · from 2020-04-01 "1H20, from April 1, 2020 to September 30, 2020" · to 2020-09-30 · widened
    the second quarter (April 1, 2020 September 30, 2020)  ›  second quarter (April 1, 2020 September 30, 2020) = year-to-date "second quarter" · quarter 2 · from 2020-04-01 "April 1, 2020 September 30, 2020" · to 2020-09-30 · widened
    the second quarter (April 1 September 30, 2020)  ›  second quarter = quarter · quarter 2
    the second quarter alone (July 1 to September 30, 2020)  ›  second quarter alone (July 1 to September 30, 2020) = quarter "second quarter" · quarter 2 · from 2020-07-01 "July 1 to September 30, 2020" · to 2020-09-30
    the third quarter (October to December 2019)  ›  third quarter (October to December 2019) = quarter "third quarter" · quarter 3 · from 2019-10-01 "October to December 2019" · to 2019-12-31
    the third quarter (October 2019 to January 2020)  ›  third quarter (October 2019 to January 2020) = year-to-date "third quarter" · quarter 3 · from 2019-10-01 "October 2019 to January 2020" · to 2020-01-31 · widened
    the year ended March 31, 2020 (April 1, 2019 to March 31, 2020)  ›  year ended March 31, 2020 (April 1, 2019 to March 31, 2020) = full-year "year ended March 31, 2020" · fiscalYearEnd 2020-03-31 "March 31, 2020" · from 2019-04-01 "April 1, 2019 to March 31, 2020" · to 2020-03-31
  `,
  'two periods together, and what one is set against': `
    the prior year third quarter  ›  prior year third quarter = priorYear
    the prior year six months ended July 28, 2012  ›  prior year six months ended July 28, 2012 = year-to-date "six months" · quarter 2 · to 2012-07-28 "July 28, 2012" · against · ago
    the prior year FY2012 third quarter  ›  prior year FY2012 third quarter = quarter "third quarter" · quarter 3 · fiscalYear 2012 "2012" · against · ago
    the prior year, third quarter  ›  prior year = priorYear  ›  third quarter = quarter · quarter 3
    the first quarter of the previous fiscal year  ›  first quarter of the previous fiscal year = priorYear
    the first quarter for the previous fiscal year  ›  first quarter = quarter · quarter 1  ›  previous fiscal year = priorYear
    the first quarter, of the previous fiscal year  ›  first quarter = quarter · quarter 1  ›  previous fiscal year = priorYear
    the first quarter of fiscal 2016 of the previous fiscal year  ›  first quarter of fiscal 2016 = quarter "first quarter" · quarter 1 · fiscalYear 2016 "2016"  ›  previous fiscal year = priorYear
    fiscal 2016 of the previous fiscal year  ›  fiscal 2016 = full-year · fiscalYear 2016 "2016"  ›  previous fiscal year = priorYear
    compared with the first quarter of the previous fiscal year  ›  first quarter of the previous fiscal year = priorYear · against
    the third quarter or nine months ended November 30, 2015  ›  third quarter = quarter · quarter 3 · to 2015-11-30 "November 30, 2015"  ›  nine months ended November 30, 2015 = year-to-date "nine months" · quarter 3 · to 2015-11-30 "November 30, 2015"
    the first six months and the second quarter of fiscal 2014  ›  first six months = year-to-date · quarter 2 · fiscalYear 2014 "2014"  ›  second quarter of fiscal 2014 = quarter "second quarter" · quarter 2 · fiscalYear 2014 "2014"
    the first six months and the second quarter of fiscal 2014 and fiscal 2015  ›  first six months = year-to-date · quarter 2 · fiscalYear 2014 "2014"  ›  second quarter of fiscal 2014 = quarter "second quarter" · quarter 2 · fiscalYear 2014 "2014"  ›  fiscal 2015 = full-year · fiscalYear 2015 "2015"
    the first six months of fiscal 2013 and the second quarter of fiscal 2014  ›  first six months of fiscal 2013 = year-to-date "first six months" · quarter 2 · fiscalYear 2013 "2013"  ›  second quarter of fiscal 2014 = quarter "second quarter" · quarter 2 · fiscalYear 2014 "2014"
    the first six months and fiscal 2014  ›  first six months = year-to-date · quarter 2  ›  fiscal 2014 = full-year · fiscalYear 2014 "2014"
    a 26% increase over that of the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008"
    growth over second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008" · against
    changes over the second quarter of 2008  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008"
    up 3% from the first quarter  ›  first quarter = quarter · quarter 1 · against
    up 3%, from the first quarter  ›  first quarter = quarter · quarter 1 · against
    up 3 percent from the first quarter  ›  first quarter = quarter · quarter 1 · against
    an increase from the first quarter  ›  first quarter = quarter · quarter 1 · against
    sales, from the first quarter on  ›  first quarter = quarter · quarter 1
    fell 4 billion yen from the first quarter  ›  first quarter = quarter · quarter 1 · against
    paid 4 billion yen from the first quarter  ›  first quarter = quarter · quarter 1
    against this backdrop, the first quarter  ›  first quarter = quarter · quarter 1
    against weak demand in the first quarter  ›  first quarter = quarter · quarter 1 · against
    against weak demand. In the first quarter  ›  first quarter = quarter · quarter 1
    against weak demand (of 5). In the first quarter  ›  first quarter = quarter · quarter 1
    against 5. In the first quarter  ›  first quarter = quarter · quarter 1
    vs. 5 in the first quarter  ›  first quarter = quarter · quarter 1 · against
    against 5 billion yen a year earlier, the first quarter  ›  a year earlier = priorYear · against  ›  first quarter = quarter · quarter 1
    Compared with the plan⏎First Quarter 2019 Highlights:  ›  First Quarter 2019 = quarter "First Quarter" · quarter 1 · fiscalYear 2019 "2019"
    Compared with the plan⏎First Quarter 2019 Highlights  ›  First Quarter 2019 = quarter "First Quarter" · quarter 1 · fiscalYear 2019 "2019" · against
    Compared with the plan⏎First Quarter 2019 as told in all of these words, of which there are many:  ›  First Quarter 2019 = quarter "First Quarter" · quarter 1 · fiscalYear 2019 "2019" · against
    5 million yen (1Q 2007: 4 million yen)  ›  1Q 2007 = quarter "1Q" · quarter 1 · fiscalYear 2007 "2007" · against
    5 million yen (1Q 2007, 4 million yen)  ›  1Q 2007 = quarter "1Q" · quarter 1 · fiscalYear 2007 "2007"
    compared with 5 in the second quarter of 2008 or a loss of 2 in the first quarter of 2009  ›  second quarter of 2008 = quarter "second quarter" · quarter 2 · fiscalYear 2008 "2008" · against  ›  first quarter of 2009 = quarter "first quarter" · quarter 1 · fiscalYear 2009 "2009" · against
    the same quarter of 2015  ›  same quarter of 2015 = priorYear
    Results for the first quarter, ended June 30, 2016  ›  first quarter, ended June 30, 2016 = quarter "first quarter" · quarter 1 · to 2016-06-30 "June 30, 2016"
    first quarter results for fiscal 2016  ›  first quarter results for fiscal 2016 = quarter "first quarter" · quarter 1 · fiscalYear 2016 "2016"
    the 2Q performance (From April 1, 2016 to September 30, 2016)  ›  2Q performance (From April 1, 2016 to September 30, 2016) = year-to-date "2Q" · quarter 2 · from 2016-04-01 "From April 1, 2016 to September 30, 2016" · to 2016-09-30 · widened
    Nine Months | Consolidated Business Results | for the Fiscal Year 2016  ›  Nine Months = year-to-date · quarter 3  ›  Fiscal Year 2016 = full-year · fiscalYear 2016 "2016"
    3rd Quarter | Year Ended March 31, 2017  ›  3rd Quarter = quarter · quarter 3  ›  Year Ended March 31, 2017 = full-year · fiscalYearEnd 2017-03-31 "March 31, 2017" · to 2017-03-31
    FY3/2013 2Q  ›  FY3/2013 2Q = quarter "2Q" · quarter 2 · fiscalYearEnd 2013-03-31 "3/2013"
    FY12/2013 third quarter  ›  FY12/2013 third quarter = quarter "third quarter" · quarter 3 · fiscalYearEnd 2013-12-31 "12/2013"
    FY3/2013 full year  ›  FY3/2013 = full-year · fiscalYearEnd 2013-03-31 "3/2013"  ›  full year = full-year
    FY3/2013 | FY3/2012  ›  FY3/2013 = full-year · fiscalYearEnd 2013-03-31 "3/2013"  ›  FY3/2012 = full-year · fiscalYearEnd 2012-03-31 "3/2012"
    2Q Mar/2013  ›  2Q Mar/2013 = quarter "2Q" · quarter 2 · fiscalYearEnd 2013-03-31 "Mar/2013"
    Q2/March 2022  ›  Q2/March 2022 = quarter "Q2" · quarter 2 · fiscalYearEnd 2022-03-31 "March 2022"
    fiscal 2016 second quarter  ›  fiscal 2016 second quarter = quarter "second quarter" · quarter 2 · fiscalYear 2016 "2016"
    2016 fiscal year  ›  2016 fiscal year = full-year · fiscalYear 2016 "2016"
    2015 and 2016 fiscal year
    the 12-month period ended March 31, 2016  ›  12-month period ended March 31, 2016 = full-year "12-month period" · fiscalYearEnd 2016-03-31 "March 31, 2016" · to 2016-03-31 · counted
    the 6-month period ended March 31, 2016  ›  6-month period ended March 31, 2016 = year-to-date "6-month period" · quarter 2 · to 2016-03-31 "March 31, 2016"
    the fiscal period ended December 31, 2022 (nine months)  ›  fiscal period ended December 31, 2022 (nine months) = to 2022-12-31 "December 31, 2022" · unclear
    the fiscal period ended December 31, 2022  ›  fiscal period ended December 31, 2022 = to 2022-12-31 "December 31, 2022" · unclear
    the year ended December 31, 2021, 2022  ›  year ended December 31, 2021 = full-year · fiscalYearEnd 2021-12-31 "December 31, 2021" · to 2021-12-31
    the year ended March 31, 2021 and March 31, 2022  ›  year ended March 31, 2021 = full-year · fiscalYearEnd 2021-03-31 "March 31, 2021" · to 2021-03-31
    the October-to-March second half  ›  October-to-March second half = second-half "second half" · 6 months to 3
  `,
}

describe.each(Object.entries(READ))('periods in sentences: %s', (_, lines) => {
  test.each(lines.trim().split('\n'))('%s', (line) => {
    const [words = '', ...wanted] = line.trim().split('  ›  ')
    const text = words.replaceAll('⏎', '\n')
    const doc = open(text)
    const said = readWhens(doc).map((when) => {
      const { start, end } = spanOfRange(doc, when)
      return saidOf(text, when, text.slice(start, end)).replaceAll('\n', '⏎')
    })
    expect(said).toEqual(wanted)
  })
})

/** A text, then the periods that its namings make together; those behind ⊞ are titles of rows. */
const KNOWN: Readonly<Record<string, string>> = {
  'named more than once': `
    The third quarter. The third quarter of fiscal 2017 rose.  ›  * third quarter = quarter · quarter 3 · fiscalYear 2017 "2017"
    The third quarter of fiscal 2016 and the third quarter of fiscal 2017 rose.  ›  * third quarter = quarter · quarter 3 · fiscalYear 2016 "2016"  ›  third quarter = quarter · quarter 3 · fiscalYear 2017 "2017"
    The third quarter of fiscal 2017 rose in the third quarter ended December 31, 2016, from 5 in the third quarter of 2016.  ›  * third quarter = quarter · quarter 3 · fiscalYear 2017 "2017" · to 2016-12-31 "December 31, 2016"  ›  third quarter = quarter · quarter 3 · fiscalYear 2016 "2016" · against
    From 5 in the third quarter of 2016, it rose in the third quarter.  ›  third quarter = quarter · quarter 3 · fiscalYear 2016 "2016" · against  ›  * third quarter = quarter · quarter 3
    The third quarter of 2016 rose. From 5 in the third quarter of 2016.  ›  * third quarter = quarter · quarter 3 · fiscalYear 2016 "2016"
    The third quarter rose from 5 in the third quarter of 2016.  ›  * third quarter = quarter · quarter 3  ›  third quarter = quarter · quarter 3 · fiscalYear 2016 "2016" · against
    From 5 in the third quarter it rose in the third quarter.  ›  * third quarter = quarter · quarter 3
    The first half ended September 30, 2015. The first half ended September 30, 2016.  ›  first half = year-to-date · quarter 2 · to 2015-09-30 "September 30, 2015"  ›  * first half = year-to-date · quarter 2 · to 2016-09-30 "September 30, 2016"
    The first half ended September 30, 2016. The first half ended September 30, 2015.  ›  * first half = year-to-date · quarter 2 · to 2016-09-30 "September 30, 2016"  ›  first half = year-to-date · quarter 2 · to 2015-09-30 "September 30, 2015"
    The first half ended September 30, 2016. The first half ended September 30, 2018.  ›  * first half = year-to-date · quarter 2 · to 2016-09-30 "September 30, 2016"  ›  first half = year-to-date · quarter 2 · to 2018-09-30 "September 30, 2018"
    The first half ended September 30, 2016. The second quarter ended September 30, 2017.  ›  * first half = year-to-date · quarter 2 · to 2016-09-30 "September 30, 2016"  ›  second quarter = quarter · quarter 2 · to 2017-09-30 "September 30, 2017"
    The year ended March 31, 2016. The year ended March 31, 2017.  ›  * year ended March 31, 2016 = full-year · fiscalYearEnd 2016-03-31 "March 31, 2016" · to 2016-03-31  ›  year ended March 31, 2017 = full-year · fiscalYearEnd 2017-03-31 "March 31, 2017" · to 2017-03-31
  `,
  'the quarter, the year to date': `
    The quarter rose. The third quarter.  ›  * third quarter = quarter · quarter 3
    The third quarter. The quarter rose.  ›  * third quarter = quarter · quarter 3
    The first half. The quarter rose. Three months.  ›  * first half = year-to-date · quarter 2  ›  parted
    The first quarter. The quarter ended June 30, 2016.  ›  * first quarter = quarter · quarter 1 · to 2016-06-30 "June 30, 2016"
    The first quarter. The quarter of the year ended March 31, 2017.  ›  * first quarter = quarter · quarter 1 · fiscalYearEnd 2017-03-31 "March 31, 2017"
    The first quarter. The quarter of 2016.  ›  * first quarter = quarter · quarter 1 · fiscalYear 2016 "2016"
    The third quarter rose. Year to date 2016.  ›  * third quarter = quarter · quarter 3  ›  Year to date = year-to-date · quarter 3 "third quarter" · fiscalYear 2016 "2016"
    The full year. Year to date 2016.  ›  * full year = full-year  ›  Year to date = year-to-date · fiscalYear 2016 "2016"
    Year to date 2016.  ›  * Year to date = year-to-date · fiscalYear 2016 "2016"
    The previous quarter fell. The third quarter.  ›  * third quarter = quarter · quarter 3
    The previous quarter (July 1 to September 30, 2016) fell. The third quarter.  ›  * third quarter = quarter · quarter 3
  `,
  ranges: `
    The third quarter. The third quarter (April 1 to December 31, 2016).  ›  * third quarter = year-to-date · quarter 3 · from 2016-04-01 "April 1 to December 31, 2016" · to 2016-12-31
    The third quarter (October 1 to December 31, 2016). The third quarter (April 1 to December 31, 2016).  ›  * third quarter = quarter · quarter 3 · from 2016-10-01 "October 1 to December 31, 2016" · to 2016-12-31  ›  third quarter = year-to-date · quarter 3 · from 2016-04-01 "April 1 to December 31, 2016" · to 2016-12-31
    FY2016. The third quarter (April 1 to December 31, 2016).  ›  * FY2016 = full-year · fiscalYear 2016 "2016"  ›  third quarter = year-to-date · quarter 3 · from 2016-04-01 "April 1 to December 31, 2016" · to 2016-12-31
    The third quarter (April 1 to December 31, 2016). The third quarter.  ›  * third quarter = year-to-date · quarter 3 · from 2016-04-01 "April 1 to December 31, 2016" · to 2016-12-31
    The third quarter (April 1 to December 31, 2016). The third quarter ended December 31, 2016.  ›  * third quarter = year-to-date · quarter 3 · from 2016-04-01 "April 1 to December 31, 2016" · to 2016-12-31  ›  third quarter = quarter · quarter 3 · to 2016-12-31 "December 31, 2016"
    The third quarter (April 1 to December 31, 2016). The second quarter.  ›  * third quarter = year-to-date · quarter 3 · from 2016-04-01 "April 1 to December 31, 2016" · to 2016-12-31  ›  second quarter = quarter · quarter 2
  `,
  'years and their numbers': `
    FY2015. The year ended March 31, 2015. The year ended March 31, 2016.  ›  * FY2015 = full-year · fiscalYear 2015 "2015"  ›  year ended March 31, 2015 = full-year · fiscalYearEnd 2015-03-31 "March 31, 2015" · to 2015-03-31  ›  year ended March 31, 2016 = full-year · fiscalYearEnd 2016-03-31 "March 31, 2016" · to 2016-03-31
    FY2015. The year ended March 31, 2015.  ›  * FY2015 = full-year · fiscalYear 2015 "2015" · fiscalYearEnd 2015-03-31 "March 31, 2015" · to 2015-03-31
    The year ended March 31, 2015. FY2015. The year ended March 31, 2016.  ›  * year ended March 31, 2015 = full-year · fiscalYearEnd 2015-03-31 "March 31, 2015" · to 2015-03-31  ›  FY2015 = full-year · fiscalYear 2015 "2015"  ›  year ended March 31, 2016 = full-year · fiscalYearEnd 2016-03-31 "March 31, 2016" · to 2016-03-31
    The year ended March 31, 2015. The year ended March 31, 2016. FY2015.  ›  * year ended March 31, 2015 = full-year · fiscalYearEnd 2015-03-31 "March 31, 2015" · to 2015-03-31  ›  year ended March 31, 2016 = full-year · fiscalYearEnd 2016-03-31 "March 31, 2016" · to 2016-03-31  ›  FY2015 = full-year · fiscalYear 2015 "2015"
    FY2015. The year ended December 31, 2015. The year ended December 31, 2016.  ›  * FY2015 = full-year · fiscalYear 2015 "2015" · fiscalYearEnd 2015-12-31 "December 31, 2015" · to 2015-12-31  ›  year ended December 31, 2016 = full-year · fiscalYearEnd 2016-12-31 "December 31, 2016" · to 2016-12-31
    FY2015. The year ended July 1, 2015. The year ended July 1, 2016.  ›  * FY2015 = full-year · fiscalYear 2015 "2015" · fiscalYearEnd 2015-07-01 "July 1, 2015" · to 2015-07-01  ›  year ended July 1, 2016 = full-year · fiscalYearEnd 2016-07-01 "July 1, 2016" · to 2016-07-01
    FY2015. The year ended March 31, 2015. The year ended March 31, 2017.  ›  * FY2015 = full-year · fiscalYear 2015 "2015" · fiscalYearEnd 2015-03-31 "March 31, 2015" · to 2015-03-31  ›  year ended March 31, 2017 = full-year · fiscalYearEnd 2017-03-31 "March 31, 2017" · to 2017-03-31
    FY2015. The year ended March 31, 2015. The year ended March 31, 2016 ("FY2015").  ›  * FY2015 = full-year · fiscalYear 2015 "2015" · fiscalYearEnd 2016-03-31 "March 31, 2016" · to 2016-03-31  ›  year ended March 31, 2015 = full-year · fiscalYearEnd 2015-03-31 "March 31, 2015" · to 2015-03-31
    FY2015. The year ended March 31, 2015 ("FY2014"). The year ended March 31, 2016.  ›  * FY2015 = full-year · fiscalYear 2015 "2015" · fiscalYearEnd 2016-03-31 "March 31, 2016" · to 2016-03-31  ›  year ended March 31, 2015 = full-year · fiscalYear 2014 "2014" · fiscalYearEnd 2015-03-31 "March 31, 2015" · to 2015-03-31
    FY2016. The year ended March 31, 2015.  ›  * FY2016 = full-year · fiscalYear 2016 "2016"  ›  year ended March 31, 2015 = full-year · fiscalYearEnd 2015-03-31 "March 31, 2015" · to 2015-03-31
    FY2014. The year ended March 31, 2015.  ›  * FY2014 = full-year · fiscalYear 2014 "2014"  ›  year ended March 31, 2015 = full-year · fiscalYearEnd 2015-03-31 "March 31, 2015" · to 2015-03-31
    FY2014. The first quarter of the year ended March 31, 2015. The first quarter of fiscal 2014. The first quarter of fiscal 2013.  ›  * FY2014 = full-year · fiscalYear 2014 "2014"  ›  first quarter = quarter · quarter 1 · fiscalYear 2014 "2014" · fiscalYearEnd 2015-03-31 "March 31, 2015"  ›  first quarter = quarter · quarter 1 · fiscalYear 2013 "2013"
    The first quarter of the year ended December 31, 2015. The first quarter of fiscal 2014.  ›  * first quarter = quarter · quarter 1 · fiscalYearEnd 2015-12-31 "December 31, 2015"  ›  first quarter = quarter · quarter 1 · fiscalYear 2014 "2014"
    The first quarter ended June 30, 2015. The first quarter of fiscal 2014. The first quarter of fiscal 2015. The first quarter of fiscal 2016. The first quarter of fiscal 2017.  ›  * first quarter = quarter · quarter 1 · fiscalYear 2015 "2015" · to 2015-06-30 "June 30, 2015"  ›  first quarter = quarter · quarter 1 · fiscalYear 2014 "2014"  ›  first quarter = quarter · quarter 1 · fiscalYear 2016 "2016"  ›  first quarter = quarter · quarter 1 · fiscalYear 2017 "2017"
    The fourth quarter ended March 31, 2015. The fourth quarter of fiscal 2013. The fourth quarter of fiscal 2014. The fourth quarter of fiscal 2016.  ›  * fourth quarter = quarter · quarter 4 · fiscalYear 2014 "2014" · to 2015-03-31 "March 31, 2015"  ›  fourth quarter = quarter · quarter 4 · fiscalYear 2013 "2013"  ›  fourth quarter = quarter · quarter 4 · fiscalYear 2016 "2016"
    The fourth quarter ended December 31, 2015. The fourth quarter of fiscal 2016.  ›  * fourth quarter = quarter · quarter 4 · to 2015-12-31 "December 31, 2015"  ›  fourth quarter = quarter · quarter 4 · fiscalYear 2016 "2016"
    The second half ended March 31, 2015. The second half of fiscal 2014. The second half of 2013. The second half of 2016.  ›  * second half = second-half · fiscalYear 2014 "2014" · to 2015-03-31 "March 31, 2015"  ›  second half = second-half · fiscalYear 2013 "2013"  ›  second half = second-half · fiscalYear 2016 "2016"
    The first quarter of the year ended March 31, 2017. The first quarter ended June 30, 2016. The first quarter ended March 31, 2017.  ›  * first quarter = quarter · quarter 1 · fiscalYearEnd 2017-03-31 "March 31, 2017" · to 2016-06-30 "June 30, 2016"  ›  first quarter = quarter · quarter 1 · to 2017-03-31 "March 31, 2017"
    The first quarter of the year ended March 31, 2017. The first quarter ended June 30, 2017.  ›  * first quarter = quarter · quarter 1 · fiscalYearEnd 2017-03-31 "March 31, 2017"  ›  first quarter = quarter · quarter 1 · to 2017-06-30 "June 30, 2017"
    The first quarter of the year ended March 31, 2017. The first quarter ended March 31, 2016.  ›  * first quarter = quarter · quarter 1 · fiscalYearEnd 2017-03-31 "March 31, 2017"  ›  first quarter = quarter · quarter 1 · to 2016-03-31 "March 31, 2016"
    The first quarter of fiscal 2007. The first quarter ended June 30, 2006. The first quarter ended June 30, 2007.  ›  * first quarter = quarter · quarter 1 · fiscalYear 2007 "2007" · to 2007-06-30 "June 30, 2007"  ›  first quarter = quarter · quarter 1 · to 2006-06-30 "June 30, 2006"
    The first quarter of fiscal 2007. The first quarter ended June 30, 2007. The first quarter ended June 30, 2006.  ›  * first quarter = quarter · quarter 1 · fiscalYear 2007 "2007" · to 2007-06-30 "June 30, 2007"  ›  first quarter = quarter · quarter 1 · to 2006-06-30 "June 30, 2006"
    The first quarter. The first quarter ended June 30, 2006. The first quarter ended June 30, 2007.  ›  first quarter = quarter · quarter 1 · to 2006-06-30 "June 30, 2006"  ›  * first quarter = quarter · quarter 1 · to 2007-06-30 "June 30, 2007"
    The first quarter of fiscal 2007. The first quarter ended June 30, 2006. The first quarter ended June 30, 2009.  ›  * first quarter = quarter · quarter 1 · fiscalYear 2007 "2007" · to 2006-06-30 "June 30, 2006"  ›  first quarter = quarter · quarter 1 · to 2009-06-30 "June 30, 2009"
    The first quarter of fiscal 2007. The first quarter ended June 30, 2006. The second quarter ended June 30, 2007.  ›  * first quarter = quarter · quarter 1 · fiscalYear 2007 "2007" · to 2006-06-30 "June 30, 2006"  ›  second quarter = quarter · quarter 2 · to 2007-06-30 "June 30, 2007"
    The first quarter of fiscal 2007. The first quarter ended June 30, 2006. Six months ended June 30, 2007.  ›  * first quarter = quarter · quarter 1 · fiscalYear 2007 "2007" · to 2006-06-30 "June 30, 2006"  ›  Six months = year-to-date · quarter 2 · to 2007-06-30 "June 30, 2007"
  `,
  months: `
    The second quarter of 2010. The July-to-September quarter.  ›  * second quarter = quarter · quarter 2 · fiscalYear 2010 "2010" · 3 months to 9
    The second quarter of 2010. The July-September second quarter. The July-September first quarter.  ›  * second quarter = quarter · quarter 2 · fiscalYear 2010 "2010"  ›  first quarter = quarter · quarter 1
    The second quarter of 2010. The July-September quarter. The October-December quarter.  ›  * second quarter = quarter · quarter 2 · fiscalYear 2010 "2010" · 3 months to 9  ›  quarter = quarter · 3 months to 12
    The second quarter ended September 30, 2010. The July-September period. The October-December period.  ›  * second quarter = quarter · quarter 2 · to 2010-09-30 "September 30, 2010" · 3 months to 9
    The April-September period. The first half.  ›  * first half = year-to-date · quarter 2
    The first half. The April-September period. The January-June period.  ›  * first half = year-to-date · quarter 2 · 6 months to 9
    The second half. The October-March period.  ›  * second half = second-half · 6 months to 3
    The full year. The April-March period.  ›  * full year = full-year · 12 months to 3
    Year to date. The April-March period.  ›  * Year to date = year-to-date
    The third quarter of 2010. The April-December period.  ›  * third quarter = quarter · quarter 3 · fiscalYear 2010 "2010"
    From 5 in the second quarter of 2009, the July-September quarter of 2010.  ›  second quarter = quarter · quarter 2 · fiscalYear 2009 "2009" · against  ›  * quarter = quarter · fiscalYear 2010 "2010" · 3 months to 9
    The April-June period.
  `,
  'a year before': `
    The third quarter ended December 31, 2016. The same period a year ago (October 1 to December 31, 2015). The same period a year ago.  ›  * third quarter = quarter · quarter 3 · to 2016-12-31 "December 31, 2016"  ›  October 1 to December 31, 2015 = quarter · quarter 3 · from 2015-10-01 · to 2015-12-31 · prior
    The third quarter ended December 31, 2016. The same period a year ago.  ›  * third quarter = quarter · quarter 3 · to 2016-12-31 "December 31, 2016"
    The full year. The same period a year ago (April 1, 2015 to March 31, 2016). The same period a year ago (April 1, 2014 to March 31, 2015).  ›  * full year = full-year  ›  April 1, 2015 to March 31, 2016 = full-year · from 2015-04-01 · to 2016-03-31 · prior
    The same period a year ago (October 1 to December 31, 2015). The third quarter.  ›  * third quarter = quarter · quarter 3
    The third quarter ended December 31, 2016. The first half ended December 31, 2015. The same period a year ago (October 1 to December 31, 2015).  ›  * third quarter = quarter · quarter 3 · to 2016-12-31 "December 31, 2016"  ›  first half = year-to-date · quarter 2 · to 2015-12-31 "December 31, 2015"  ›  October 1 to December 31, 2015 = quarter · quarter 3 · from 2015-10-01 · to 2015-12-31 · prior
  `,
  rows: `
    The third quarter of fiscal 2016. ⊞ ended December 31, 2016  ›  * third quarter = quarter · quarter 3 · fiscalYear 2016 "2016"
    The first half of 2016. ⊞ FY2017 first half ⊞ Six months ended September 30, 2016 ⊞ Second quarter ended September 30, 2016  ›  * first half = year-to-date · quarter 2 · fiscalYear 2016 "2016" · to 2016-09-30 "September 30, 2016"  ›  first half = year-to-date · quarter 2 · fiscalYear 2017 "2017"
    The first half of 2016. ⊞ Second quarter 2015 ⊞ Three months ended September 30, 2016 ⊞ First quarter 2015  ›  * first half = year-to-date · quarter 2 · fiscalYear 2016 "2016"  ›  Second quarter = year-to-date · quarter 2 · fiscalYear 2015 "2015"  ›  First quarter = quarter · quarter 1 · fiscalYear 2015 "2015"
    The quarter ended December 31, 2015. ⊞ Three months ended December 31, 2014  ›  * quarter = quarter · to 2015-12-31 "December 31, 2015"  ›  Three months = quarter · to 2014-12-31 "December 31, 2014"
    The full year 2016. ⊞ Year ended December 31, 2015 ⊞ FY2014 ⊞ Third quarter ended March 31, 2016  ›  * full year = full-year · fiscalYear 2016 "2016"  ›  Year ended December 31, 2015 = full-year · fiscalYearEnd 2015-12-31 "December 31, 2015" · to 2015-12-31  ›  FY2014 = full-year · fiscalYear 2014 "2014"  ›  Third quarter = quarter · quarter 3 · to 2016-03-31 "March 31, 2016"
    The full year 2016. ⊞ 12 months ended December 31, 2015  ›  * full year = full-year · fiscalYear 2016 "2016"  ›  12 months = full-year · fiscalYearEnd 2015-12-31 "December 31, 2015" · to 2015-12-31
    The third quarter. ⊞ Third quarter ⊞ FY2014  ›  * third quarter = quarter · quarter 3  ›  FY2014 = full-year · fiscalYear 2014 "2014"
    Released. ⊞ Third quarter 2016 ⊞ Third quarter 2015  ›  * Third quarter = quarter · quarter 3 · fiscalYear 2016 "2016"  ›  Third quarter = quarter · quarter 3 · fiscalYear 2015 "2015"
    Year to date 2016. ⊞ Three months ended December 31, 2016 ⊞ Year to date 2015  ›  * Year to date = year-to-date · fiscalYear 2016 "2016"  ›  Year to date = year-to-date · fiscalYear 2015 "2015"
  `,
}

describe.each(Object.entries(KNOWN))('periods of a release: %s', (_, lines) => {
  test.each(lines.trim().split('\n'))('%s', (line) => {
    const [words = '', ...wanted] = line.trim().split('  ›  ')
    expect(knownIn(words)).toEqual(wanted)
  })
})
