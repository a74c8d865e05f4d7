import { firstOf, oneOf } from '../words.js'

/** What a number before it counts: "9 months". */
export const isMonths = oneOf('month months')
/** … and what is glued to it: "9M", "6mo". */
export const isMonthsLetter = oneOf('m mo mos mth mths')
/** "1Q to 3Q". */
export const isUntil = oneOf('to through thru')
/** "The cumulative third quarter", "3Q YTD". */
export const isSoFar = oneOf('cumulative accumulated ytd')
/** A "quarterly securities report" is one of any part of the year. */
export const isQuarterly = oneOf('quarterly')
export const isPaper = oneOf('report reports briefing briefings review statement statements filing document documents materials')
/** Words for parts of a year that do not say which. */
export const isPartOfYearWord = oneOf('quarters half halves semester semesters trimester trimesters ytd')
/** Words beside a year's number that leave it a whole year: "FY2018 (unaudited)". */
export const isOfYearHead = oneOf('unaudited audited financial business restated adj adjusted a e f est')
/** What two digits of a year are glued to: "FY08". */
export const isFiscalYearLetters = oneOf('fy')
/** Words between the two days of a range, or a period and its last day. */
export const isEnding = oneOf('ending ended ends to end')
/** "The fiscal year through March 31, 2021". */
export const isThrough = oneOf('through')
export const isFrom = oneOf('from for')
export const isBetween = oneOf('and on the')
/** "Six months ended". */
export const isEnded = oneOf('ended')
/** Words before a period that no forecast is for: "up to the third quarter", "during the first half". */
export const isNoForecastFor = oneOf('to since until in during on after from through')
/** "The revisions apply to the second quarter" */
export const isApply = oneOf('apply applies applied relate relates related')
export const isOfYear = oneOf('of year')
export const isPeriod = oneOf('period')

/** Words for the day of the release, alone or two of them: "today", "the same day". */
export const isToday = oneOf('today hereof')
export const isThisOrSame = oneOf('this same')
export const isDayOrDate = oneOf('day date')

/** Words that reckon a day from another. */
export const isAfter = oneOf('after following passed elapsed elapse elapses lapse lapsed next anniversary since later')
/** "Ten years from July 1". */
export const isYears = oneOf('year years month months')
/** "If the company splits its shares", "in the event of": a thing supposed. */
export const findIf = firstOf('if case event when where hereinafter')
/** "The average of the closing prices". */
export const isArticleWord = oneOf('the a an')
/** "are allotted", "may be exercised": not what was done before. */
export const isNowBe = oneOf('is are be')
/** "In each fiscal year", "per year", "annually": what is said of every year. */
export const isYear = oneOf('year')
export const isEachYear = oneOf('each per every a one')
export const isAnnually = oneOf('annually yearly annum')
/** "In the month", "during this period": of a part of the time, not of all so far. */
export const isPartOfTime = oneOf('month monthly period week')
/** A word that other phrases hold as well: "interim report". */
export const isInterimWord = oneOf('interim')
/** "Interim financial statements for the year": what is told of a year between "interim" and its name. */
export const isInterimOf = oneOf('financial business results statement statements report reports summary earnings accounts settlement performance')
/** "The second quarter report": papers named by a period, of which a forecast is not. */
export const isReport = oneOf('report reports')
