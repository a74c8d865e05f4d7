import { addDays, addYears, formatISO, isValid, parseISO } from 'date-fns'
import type { DateMention } from './mention.js'

/** The days that each month has in every year: of these nothing has to be reckoned. */
const EVERY_MONTH = 28

/** A year in which every day of the calendar exists. */
const LEAP_YEAR = 2024

/** A calendar date as ISO text, where day, month and year are known. */
function isoDate(year: number, month: number, day: number): string {
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** The days of each month of a year that is no leap year, January first. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const FEBRUARY = 2

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The last day of a month: "March 2024" as an end is 2024-03-31. */
const lastDay = (year: number, month: number): number => (month === FEBRUARY && isLeap(year) ? 29 : (DAYS[month - 1] as number))

/** Whether a month has the day in some year: February 29 is one, February 30 is none. */
export const mayBeDay = (month: number, day: number): boolean =>
  day >= 1 && month >= 1 && month <= 12 && (day <= EVERY_MONTH || day <= lastDay(LEAP_YEAR, month))

/** A day some years later, and some days; undefined beyond the calendar. */
export function later(day: string, years: number, days = 0): string | undefined {
  const date = addDays(addYears(parseISO(day), years), days)
  return isValid(date) ? formatISO(date, { representation: 'date' }) : undefined
}

/** The months from one day's month to another's: 11 from April of a year to March of the next. */
export const monthsBetween = (from: string, to: string): number => monthOf(to) - monthOf(from)

/** The months from the calendar's beginning to that of an ISO date; not a number where there is no date. */
const monthOf = (day: string): number => digits(day, 0, 4) * 12 + digits(day, 5, 7)

/** The number that some digits of an ISO date make. */
function digits(day: string, first: number, last: number): number {
  let number = 0
  for (let i = first; i < last; i += 1) number = number * 10 + day.charCodeAt(i) - 48
  return number
}

/**
 * The day that a date mention states: a month without a day begins on its first day and ends on its last.
 *
 * @returns undefined where the year is not printed, or no such day exists: February 29 of 2023
 */
export function dayOf(
  date: Pick<DateMention, 'year' | 'month' | 'day'>,
  edge: 'from' | 'to' = 'from',
  year: number | undefined = date.year,
): string | undefined {
  if (year === undefined) return undefined
  const day = date.day ?? (edge === 'from' ? 1 : lastDay(year, date.month))
  return day >= 1 && (day <= EVERY_MONTH || day <= lastDay(year, date.month)) ? isoDate(year, date.month, day) : undefined
}
