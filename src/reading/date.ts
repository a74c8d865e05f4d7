import { isMark, MARK, NUMBER, type Tokens, WORD } from '../document/scan.js'
import { isEnding, isFiscalYearLetters } from '../language/en/period.js'
import { isOrdinalEnd } from '../language/en/values.js'
import { mayBeDay } from './calendar.js'
import type { DateMention, Mention, Reading } from './mention.js'

const FIRST_YEAR = 1900
const LAST_YEAR = 2099

/** A whole number of token `i` where it is printed as plain digits, at most `length` of them; else -1. */
function plain(tokens: Tokens, i: number, length: number): number {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== NUMBER) return -1
  const start = tokens.start[i] as number
  const end = tokens.end[i] as number
  if (end - start > length) return -1
  let n = 0
  for (let k = start; k < end; k += 1) {
    const digit = tokens.text.charCodeAt(k) - 48
    if (digit < 0 || digit > 9) return -1
    n = n * 10 + digit
  }
  return n
}

/** Two digits name a year of the last or of this century. */
const CENTURY = 70

/** The year that token `i` prints in four plain digits, or -1. */
export function yearAt(tokens: Tokens, i: number): number {
  const n = plain(tokens, i, 4)
  return n >= FIRST_YEAR && n <= LAST_YEAR ? n : -1
}

/** The year of "FY08", two digits glued to their word, or -1; "FY08/3" and "FY08-10" are more than a year. */
export function shortYearAt(tokens: Tokens, i: number): number {
  const n = plain(tokens, i, 2)
  if (
    n < 0 ||
    (tokens.end[i] as number) - (tokens.start[i] as number) !== 2 ||
    !isFiscalYearLetters(tokens, i - 1) ||
    tokens.end[i - 1] !== tokens.start[i]
  )
    return -1
  // "FY20 21" may be one year, torn; not "FY23 9M FY22"
  const torn = plain(tokens, i + 1, 2) >= 0 && (tokens.end[i + 1] as number) - (tokens.start[i + 1] as number) === 2
  if (torn && tokens.line[i + 1] === tokens.line[i]) return -1
  const tight = tokens.start[i + 1] === tokens.end[i] && tokens.kind[i + 1] === MARK
  const ends = tokens.start[i + 2] !== tokens.end[i + 1] && [',', '.', ';'].some((mark) => isMark(tokens, i + 1, mark))
  if (tight && !ends && !isMark(tokens, i + 1, ')') && !isMark(tokens, i + 1, ':') && !isMark(tokens, i + 1, '|')) return -1
  return n + (n < CENTURY ? 2000 : FIRST_YEAR)
}

function monthAt({ tokens, terms }: Reading, i: number): number {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== WORD) return 0
  const term = terms.at[i] as number
  const meaning = term < 0 ? undefined : terms.meaning[term]
  if (meaning?.concept !== 'month') return 0
  // "that may 10 million": a month has a capital
  const initial = tokens.text.charCodeAt(tokens.start[i] as number)
  return initial >= 97 && initial <= 122 ? 0 : (meaning.datum as number)
}

/** "26,2007" is one token of the scanner: a day and a year glued by their comma. */
function dayAndYear(tokens: Tokens, i: number): readonly [number, number] | undefined {
  if (i >= tokens.count || tokens.kind[i] !== NUMBER) return undefined
  const text = tokens.text.slice(tokens.start[i], tokens.end[i])
  const match = /^(\d{1,2}),(\d{4})$/.exec(text)
  if (match === null) return undefined
  const year = Number(match[2])
  return year >= FIRST_YEAR && year <= LAST_YEAR ? [Number(match[1]), year] : undefined
}

/**
 * A date that begins at token `i`: "September 20, 2006", "Sept. 30", "June 9th, 2010", "24 June 2022", "30-Sep-2021", "March, 2023",
 * "Mar-2023", "2024-03-01", "2024/3/1", and, behind "March 1 to", the "31, 2024" that takes its month from the date before it.
 *
 * Numeric dates with the year last ("06/03/2022") are told as unread, and their parts are no numbers: which of the two is the month
 * depends on the reader's country. One that ends a period ("ended 9/30/21") is read where only its second number can be the day.
 */
export function readDate(reading: Reading, i: number, before: Mention | undefined): DateMention | undefined {
  const { tokens } = reading
  const month = monthAt(reading, i)
  if (month > 0) return monthFirst(reading, i, month)
  if (tokens.kind[i] !== NUMBER) return undefined
  return (
    dayFirst(reading, i) ?? yearFirst(tokens, i) ?? fiscalMonth(reading, i) ?? numericEnd(reading, i) ?? elidedMonth(reading, i, before)
  )
}

/** "ended 9/30/21", "As of 12/31/2020": a second number above twelve is the day. */
function numericEnd({ tokens, terms }: Reading, i: number): DateMention | undefined {
  if (!isTightStroke(tokens, i + 1) || !isTightStroke(tokens, i + 3)) return undefined
  const asOf = terms.meaning[terms.at[i - 1] as number]?.concept === 'dateAsOf'
  if (!asOf && !isEnding(tokens, i - 1)) return undefined
  const month = plain(tokens, i, 2)
  const day = plain(tokens, i + 2, 2)
  const short = (tokens.end[i + 4] as number) - (tokens.start[i + 4] as number) === 2 ? plain(tokens, i + 4, 2) : -1
  const year = short < 0 ? yearAt(tokens, i + 4) : short + (short < CENTURY ? 2000 : FIRST_YEAR)
  if (month < 1 || month > 12 || day <= 12 || year < 0 || !mayBeDay(month, day)) return undefined
  return dated(tokens, i, i + 5, month, day, year)
}

/** "03/2021", "2021/3" behind "FY": the month that a fiscal year ends in; "2011/12" may be two years. */
function fiscalMonth({ tokens, terms }: Reading, i: number): DateMention | undefined {
  const term = terms.at[i - 1] ?? -1
  if (term < 0 || terms.meaning[term]?.concept !== 'fiscalYear' || !isTightStroke(tokens, i + 1)) return undefined
  const first = yearAt(tokens, i)
  const month = plain(tokens, first > 0 ? i + 2 : i, 2)
  const year = first > 0 ? first : yearAt(tokens, i + 2)
  if (month < 1 || month > 12 || year <= FIRST_YEAR || isTightStroke(tokens, i + 3)) return undefined
  return first > 0 && month === (first + 1) % 100 ? undefined : dated(tokens, i, i + 3, month, undefined, year)
}

/** A mark with nothing on either side, within a line: the hyphen of "$172-million". */
export const isTight = (tokens: Tokens, k: number, mark: string): boolean =>
  isMark(tokens, k, mark) && tokens.end[k - 1] === tokens.start[k] && tokens.end[k] === tokens.start[k + 1]

/** A stroke: "Mar/2013". */
export const isTightStroke = (tokens: Tokens, k: number): boolean => isTight(tokens, k, '/')

function dated(tokens: Tokens, first: number, last: number, month: number, day?: number, year?: number): DateMention {
  return {
    kind: 'date',
    first,
    last,
    start: tokens.start[first] as number,
    end: tokens.end[last - 1] as number,
    month,
    day,
    year,
  }
}

function monthFirst({ tokens }: Reading, i: number, month: number): DateMention | undefined {
  let k = i + 1
  if (isMark(tokens, k, '.')) k += 1
  const glued = dayAndYear(tokens, k)
  if (glued !== undefined && mayBeDay(month, glued[0])) return dated(tokens, i, k + 1, month, glued[0], glued[1])
  const day = plain(tokens, k, 2)
  if (day > 0 && mayBeDay(month, day)) {
    k += 1
    if (isOrdinalEnd(tokens, k)) k += 1
    const year = yearBehind(tokens, k)
    return year === undefined ? dated(tokens, i, k, month, day) : dated(tokens, i, year.last, month, day, year.year)
  }
  const year = yearBehind(tokens, isTightStroke(tokens, k) || isTight(tokens, k, '-') ? k + 1 : k)
  if (year === undefined || isBehindDay(tokens, i)) return undefined
  return dated(tokens, i, year.last, month, undefined, year.year)
}

/** "31 April 2020": a day that the month does not have is a misprint, and the month alone would hide it. */
function isBehindDay(tokens: Tokens, i: number): boolean {
  const k = isOrdinalEnd(tokens, i - 1) ? i - 2 : i - 1
  const day = plain(tokens, k, 2)
  return day >= 0 && day <= 31 && tokens.line[k] === tokens.line[i]
}

/** ", 2007" or " 2007" at token `k`. */
function yearBehind(tokens: Tokens, k: number): { year: number; last: number } | undefined {
  const at = isMark(tokens, k, ',') ? k + 1 : k
  const year = yearAt(tokens, at)
  // "2007年" and "2,007" are no years; nor is the first half of "2007-2008"'s range with a month behind it
  return year > 0 ? { year, last: at + 1 } : undefined
}

function dayFirst(reading: Reading, i: number): DateMention | undefined {
  const { tokens } = reading
  const day = plain(tokens, i, 2)
  if (day <= 0) return undefined
  if (isTight(tokens, i + 1, '-') && isTight(tokens, i + 3, '-')) return byHyphens(reading, i, day)
  let k = i + 1
  if (isOrdinalEnd(tokens, k)) k += 1
  const month = monthAt(reading, k)
  if (month === 0 || !mayBeDay(month, day)) return undefined
  k += 1
  if (isMark(tokens, k, '.')) k += 1
  const year = yearBehind(tokens, k)
  // "31 March 31, 2024": a number before a date of its own is no day; "30th Sept. 31st March" are two days
  if (year === undefined && plain(tokens, k, 2) > 0 && monthAt(reading, isOrdinalEnd(tokens, k + 1) ? k + 2 : k + 1) === 0) return undefined
  return year === undefined ? dated(tokens, i, k, month, day) : dated(tokens, i, year.last, month, day, year.year)
}

/** "30-Sep-2021" */
function byHyphens(reading: Reading, i: number, day: number): DateMention | undefined {
  const month = monthAt(reading, i + 2)
  const year = yearAt(reading.tokens, i + 4)
  return month > 0 && year > 0 && mayBeDay(month, day) ? dated(reading.tokens, i, i + 5, month, day, year) : undefined
}

function yearFirst(tokens: Tokens, i: number): DateMention | undefined {
  const year = yearAt(tokens, i)
  if (year < 0) return undefined
  const sign = isMark(tokens, i + 1, '-') ? '-' : isMark(tokens, i + 1, '/') ? '/' : undefined
  if (sign === undefined || !isMark(tokens, i + 3, sign)) return undefined
  const month = plain(tokens, i + 2, 2)
  const day = plain(tokens, i + 4, 2)
  return month >= 1 && month <= 12 && mayBeDay(month, day) ? dated(tokens, i, i + 5, month, day, year) : undefined
}

/** "March 1 to 31, 2024": the second day has its month from the first, so it comes no earlier; "23 October - 11:34" is a time. */
function elidedMonth({ tokens, terms }: Reading, i: number, before: Mention | undefined): DateMention | undefined {
  if (before?.kind !== 'date' || before.day === undefined || before.last !== i - 1) return undefined
  const term = terms.at[i - 1] as number
  const joins = isMark(tokens, i - 1, '-') || isMark(tokens, i - 1, '~') || (term >= 0 && terms.meaning[term]?.concept === 'dateTo')
  if (!joins) return undefined
  const glued = dayAndYear(tokens, i)
  if (glued !== undefined && mayBeDay(before.month, glued[0])) return dated(tokens, i, i + 1, before.month, glued[0], glued[1])
  const day = plain(tokens, i, 2)
  if (day <= 0 || !mayBeDay(before.month, day) || isMark(tokens, i + 1, ':')) return undefined
  const year = yearBehind(tokens, i + 1)
  if (year === undefined && day < before.day) return undefined
  return year === undefined ? dated(tokens, i, i + 1, before.month, day) : dated(tokens, i, year.last, before.month, day, year.year)
}
