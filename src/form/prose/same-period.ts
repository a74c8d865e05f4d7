import { isOfOrIn } from '../../language/en/letter.js'
import { isSame } from '../../language/en/prose.js'
import { isThe } from '../../language/en/small.js'
import { monthsBetween } from '../../reading/calendar.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import { conceptAt, type Doc } from '../doc.js'
import type { WhenKeys } from './when.js'

/** Years that end before it may bear the number of the year before. */
export const MIDDLE = '07-01'

/** Whether one place says of a period's year what another does not: what something is set against lends no year. */
export const dates = (one: WhenKeys, other: WhenKeys): boolean => YEARS.some((key) => one[key] === undefined && other[key] !== undefined)

const YEARS = ['fiscalYear', 'fiscalYearEnd', 'to'] as const

/** Whether two descriptions may name one period: nothing that both print differs. */
export function fits(one: WhenKeys, other: WhenKeys, offset: number | undefined): boolean {
  if (one.kind !== other.kind) {
    // "the third quarter" of a headline is what the summary below it dates from April to December
    const widened =
      one.kind === 'year-to-date' &&
      other.kind === 'quarter' &&
      one.quarter === other.quarter &&
      one.from !== undefined &&
      other.from === undefined &&
      other.to === undefined
    if (!widened) return false
  }
  return (
    agree(one.quarter, other.quarter) &&
    agree(one.fiscalYear, other.fiscalYear) &&
    agree(one.fiscalYearEnd, other.fiscalYearEnd) &&
    agree(one.to, other.to) &&
    agree(one.from, other.from) &&
    yearsAgree(one, other, offset) &&
    yearsAgree(other, one, offset) &&
    within(one.fiscalYearEnd ?? other.fiscalYearEnd, one.to ?? other.to)
  )
}

const agree = (a: string | number | undefined, b: string | number | undefined): boolean => a === undefined || b === undefined || a === b

/** A period ends in its own fiscal year. */
function within(yearEnd: string | undefined, to: string | undefined): boolean {
  if (yearEnd === undefined || to === undefined || yearEnd === to) return true
  const months = monthsBetween(to, yearEnd)
  return months >= 0 && months < 12
}

/** A fiscal year's number is that of the year in which it ends or begins: as the release says, where it says so of one. */
function yearsAgree(one: WhenKeys, other: WhenKeys, offset: number | undefined): boolean {
  const end = one.fiscalYearEnd ?? one.to
  if (end === undefined || other.fiscalYear === undefined) return true
  if (offset !== undefined && one.fiscalYearEnd !== undefined) return Number(end.slice(0, 4)) - other.fiscalYear === offset
  const year = Number(end.slice(0, 4))
  return one.fiscalYearEnd !== undefined
    ? other.fiscalYear === year || (other.fiscalYear === year - 1 && one.kind !== 'full-year' && Number(end.slice(5, 7)) <= 6)
    : inYear(other.fiscalYear, one, year * 12 + Number(end.slice(5, 7)) - 1)
}

const MONTHS: Partial<Record<FiscalPeriod['kind'], number>> = { 'full-year': 12, 'second-half': 12 }

/** How many months a period runs over, as far as its keys say. */
export function monthsOf({ kind, quarter }: WhenKeys): number | undefined {
  if (kind === 'year-to-date') return quarter === undefined ? undefined : quarter * 3
  return kind === undefined ? undefined : LENGTHS[kind]
}

const LENGTHS: Readonly<Record<Exclude<FiscalPeriod['kind'], 'year-to-date'>, number>> = { quarter: 3, 'second-half': 6, 'full-year': 12 }

/** Whether a part of a year that ends in a month, counted from year 0, may be of the fiscal year of that number: it begins or ends in it. */
export function inYear(number: number, { kind, quarter }: WhenKeys, last: number): boolean {
  const months = quarter === undefined ? MONTHS[kind as FiscalPeriod['kind']] : quarter * 3
  if (months === undefined) return Math.abs(number - Math.floor(last / 12)) <= 1
  const first = last - months + 1
  return number === Math.floor(first / 12) || number === Math.floor((first + 11) / 12)
}

/** Whether a year is the one before that of a period, as far as both say: "the same period of fiscal 2019" told of fiscal 2021 is two years ago. */
export function isYearBefore(year: WhenKeys, of: WhenKeys): boolean {
  const end = of.fiscalYearEnd ?? of.to
  if (year.fiscalYear === undefined)
    return year.fiscalYearEnd === undefined || end === undefined || Math.abs(monthsBetween(year.fiscalYearEnd, end) - 6) <= 6
  if (of.fiscalYear !== undefined) return of.fiscalYear - year.fiscalYear === 1
  return end === undefined || inYear(year.fiscalYear + 1, of, Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - 1)
}

/** Whether one is the same quarter, or the same part of a year from its start, a year later: of the two the release is about that. */
export function isYearLater({ kind, quarter, to }: WhenKeys, other: WhenKeys): boolean {
  if ((kind !== 'quarter' && kind !== 'year-to-date') || kind !== other.kind || quarter !== other.quarter) return false
  if (to === undefined || other.to === undefined) return false
  return monthsBetween(other.to, to) === 12
}

/** The number of the year that another period which ends on the same day is said to be of. */
export const yearOfEnd = (known: readonly Keyed[], { to, quarter, fiscalYear }: WhenKeys): number | undefined =>
  to === undefined || fiscalYear !== undefined
    ? undefined
    : known.find(({ keys }) => keys.to === to && keys.quarter === quarter && keys.fiscalYear !== undefined)?.keys.fiscalYear

/** A year does not end on one day and run to another: columns of a half and a year ran into each other. */
export const isTorn = ({ fiscalYearEnd, to }: WhenKeys): boolean => fiscalYearEnd !== undefined && to !== undefined && fiscalYearEnd !== to

interface Keyed {
  readonly keys: WhenKeys
  readonly against?: boolean
}

/**
 * Of the known periods the part of a year that alone ends on a day of the year: a bare date may be its end, whatever a
 * headline says the release is about.
 */
export function endingOn<T extends Keyed>(known: readonly T[], current: T | undefined, to: string | undefined): T | undefined {
  const ofYear = (day: string | undefined): string | undefined => day?.slice(4)
  if (to === undefined || ofYear(current?.keys.to ?? current?.keys.fiscalYearEnd) === ofYear(to)) return undefined
  const found = known.filter(({ keys, against }) => against !== true && keys.kind !== undefined && ofYear(keys.to) === ofYear(to))
  const [first] = found
  return found.every(({ keys }) => keys.kind === first?.keys.kind && keys.quarter === first?.keys.quarter) ? first : undefined
}

/** Whether two periods end in one month of the year, as far as both say: the quarter before is not called as the release's own is. */
export const endsAlike = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one.slice(5, 7) === other.slice(5, 7)

/** Whether two dates are of one day, were they of two years. */
export const isSameDay = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.slice(4) === other?.slice(4)

/** Where "the same period of" begins before a year, or -1: a part of that year, not all of it. */
export function samePeriodBefore(doc: Doc, year: number): number {
  const { tokens } = doc
  let k = year - 1
  while (isOfOrIn(tokens, k) || isThe(tokens, k)) k -= 1
  return k < year - 1 && conceptAt(doc, k) === 'period' && isSame(tokens, k - 1) ? k - 1 : -1
}
