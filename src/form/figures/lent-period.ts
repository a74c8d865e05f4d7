import type { Span } from '../../document/scan.js'
import { monthsOf, type PeriodSaying } from '../../reading/period.js'
import type { PeriodParts } from './period.js'

/** Months of a year to date, by its quarters. */
const QUARTER_OF: Readonly<Record<number, 1 | 2 | 3 | undefined>> = { 3: 1, 6: 2, 9: 3 }

/** Days alone that begin with the fiscal year of which the head of the release tells: its first three, six or nine months. */
export function lendKind(parts: PeriodParts, head: readonly PeriodSaying[]): void {
  const quarter = QUARTER_OF[parts.months]
  const { from = '' } = parts.parts
  const year = head.find(({ fiscalYearEnd }) => fiscalYearEnd !== undefined && monthsOf(from, fiscalYearEnd) === 12)
  if (quarter === undefined || year === undefined || !from.endsWith('-01')) return
  parts.take({ first: 0, last: 0, at: parts.at.from as Span, kind: 'year-to-date', quarter })
}

/** A bracket between a period and its days. */
const BRACKET = 2

/**
 * Lends a period named in words the days that the head of the release prints right behind these words, "the first half (April 1 to
 * September 30, 2019)", and the year that begins with them.
 */
export function lendDays(parts: PeriodParts, head: readonly PeriodSaying[]): void {
  const { kind, quarter, from, to } = parts.parts
  if (kind === undefined || kind === 'quarter' || from !== undefined) return
  const months = kind === 'full-year' ? YEAR : (quarter ?? 0) * 3
  const days = head.filter((saying, i) => {
    const before = head[i - 1]
    const named = before?.kind === kind && before.quarter === quarter && before.from === undefined && saying.first - before.last <= BRACKET
    return named && saying.from !== undefined && saying.to !== undefined && monthsOf(saying.from, saying.to) === months
  })
  const [one] = days
  if (one === undefined || days.some((other) => other.from !== one.from) || (to !== undefined && to !== one.to)) return
  const end = oneOf(head, 'fiscalYearEnd')
  if (!parts.take(one, ['from', 'to'])) return
  if (end?.fiscalYearEnd !== undefined && monthsOf(one.from as string, end.fiscalYearEnd) === YEAR) parts.take(end, ['fiscalYearEnd'])
}
const YEAR = 12

/** Lends a fiscal period that is named by its last day alone its first, where the head of the release prints the days of six months that end so. */
export function lendHalf(parts: PeriodParts, head: readonly PeriodSaying[]): void {
  const { kind, from, periodEnd } = parts.parts
  if (kind !== undefined || from !== undefined || periodEnd === undefined) return
  const days = head.find(({ from: first, to }) => first !== undefined && to === periodEnd && monthsOf(first, to) === HALF)
  if (days !== undefined) parts.take(days, ['from', 'to'])
}
const HALF = 6

/** A year is named by the number of that in which it ends, or of the one before. */
const isOf = (fiscalYear: number | undefined, end: string): boolean => {
  const year = Number(end.slice(0, 4))
  return fiscalYear === year || fiscalYear === year - 1
}

/** "of the", "of this" between a period and its year. */
const NEXT = 3

/**
 * Lends a period what the head of the release says of its year: the year's end to a period that is named by its year's
 * number, the number to one named by its year's end; only where the head says one thing.
 */
export function lendYear(parts: PeriodParts, head: readonly PeriodSaying[], before?: PeriodParts): void {
  const year = oneOf(head, 'fiscalYear')
  const end = oneOf(head, 'fiscalYearEnd')
  const { kind, fiscalYear, fiscalYearEnd, to } = parts.parts
  const whole = kind === 'full-year' || (kind === undefined && parts.months === 12)
  if (!whole && fiscalYear === undefined && fiscalYearEnd === undefined) {
    lendEnd(parts, head)
    return
  }
  const last = fiscalYearEnd ?? (whole ? to : undefined)
  // the whole year by its days: the year that the table before, or the head, names by number
  if (last !== undefined && before?.parts.fiscalYear !== undefined && before.parts.fiscalYearEnd === last)
    for (const key of ['fiscalYear', 'fiscalYearEnd'] as const)
      parts.take({ first: 0, last: 0, at: before.at[key] as Span, [key]: before.parts[key] })
  else if (
    (end === undefined || last === undefined || end.fiscalYearEnd === last) &&
    (year === undefined || (fiscalYear === undefined ? last === undefined || isOf(year.fiscalYear, last) : year.fiscalYear === fiscalYear))
  ) {
    // "FY2013 results" in the head are of another year than the one that ends on March 31, 2015
    const ends = parts.parts.fiscalYearEnd ?? end?.fiscalYearEnd
    if (year !== undefined && (ends === undefined || isOf(year.fiscalYear, ends))) parts.take(year, ['fiscalYear'])
    if (end !== undefined) parts.take(end, ['fiscalYearEnd'])
  }
}

/** What sayings say of a year where all that name it by this name it alike. */
function oneOf(sayings: readonly PeriodSaying[], key: 'fiscalYear' | 'fiscalYearEnd'): PeriodSaying | undefined {
  const said = sayings.filter((saying) => saying[key] !== undefined)
  return said.every((saying) => saying[key] === said[0]?.[key]) ? said[0] : undefined
}

/** "The first half of fiscal year ending March 31, 2014" in the headline names the year of the six months. */
function lendEnd(parts: PeriodParts, head: readonly PeriodSaying[]): void {
  const { quarter, to } = parts.parts
  const ends = head.filter(({ first, fiscalYearEnd }, i) => {
    const before = head[i - 1]
    return fiscalYearEnd !== to && before?.quarter === quarter && first - (before?.last ?? 0) <= NEXT
  })
  const end = quarter === undefined ? undefined : oneOf(ends, 'fiscalYearEnd')
  if (end !== undefined) parts.take(end, ['fiscalYearEnd'])
}
