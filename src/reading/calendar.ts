import type { DateMention } from './mention.js'

/** A calendar date as ISO text, where day, month and year are known. */
function isoDate(year: number, month: number, day: number): string {
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The last day of a month: "March 2024" as an end is 2024-03-31. */
function lastDay(year: number, month: number): number {
  return month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (DAYS[month - 1] as number)
}

/** Whether a month has the day in some year: February 29 is one, February 30 is none. */
export const mayBeDay = (month: number, day: number): boolean => day >= 1 && day <= (month === 2 ? 29 : (DAYS[month - 1] ?? 0))

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
  const last = lastDay(year, date.month)
  const day = date.day ?? (edge === 'from' ? 1 : last)
  return day >= 1 && day <= last ? isoDate(year, date.month, day) : undefined
}
