import type { Span } from '../../document/scan.js'
import { isNoForecastFor, isReport } from '../../language/en/period.js'
import { isFor as isForWord, isOf as isOfWord } from '../../language/en/small.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import { monthsOf, type PeriodSaying, periodSayings } from '../../reading/period.js'
import { conceptAt, type Doc, type Range, spanOfRange } from '../doc.js'
import { endsSentence } from './cut.js'

/** A period put together from sayings near each other, each key with the words it came from. */
export interface ReadPeriod {
  readonly period: FiscalPeriod
  readonly at: Span
  readonly parts: Readonly<Record<string, Span>>
}

interface Parts {
  kind?: FiscalPeriod['kind']
  quarter?: 1 | 2 | 3 | 4
  fiscalYear?: number
  fiscalYearEnd?: string
  from?: string
  to?: string
  periodEnd?: string
}
type Key = keyof Parts
const KEYS: readonly Key[] = ['kind', 'quarter', 'fiscalYear', 'fiscalYearEnd', 'from', 'to']
const SAID: readonly Key[] = [...KEYS, 'periodEnd']

/** The months of a fiscal period that is no year. */
const HALF = 6

/** Sayings taken together, nearest last; those that say otherwise end it. */
export class PeriodParts {
  readonly parts: Parts = {}
  readonly at: Partial<Record<Key, Span>> = {}

  /** Takes a saying in; false where it contradicts what is there. */
  take(saying: PeriodSaying, only: readonly Key[] = SAID): boolean {
    for (const key of only)
      if (
        saying[key] !== undefined &&
        this.parts[key] !== undefined &&
        this.parts[key] !== saying[key] &&
        !soft(key, this.parts[key], saying[key])
      )
        return false
    if (this.parts.kind === 'quarter' && saying.kind === 'year-to-date') this.parts.kind = 'year-to-date' // "second quarter (cumulative)"
    for (const key of only) {
      if (saying[key] === undefined || this.parts[key] !== undefined) continue
      ;(this.parts as Record<string, unknown>)[key] = saying[key]
      this.at[key] = (key === 'to' || key === 'fiscalYearEnd' ? saying.ends : undefined) ?? saying.at
    }
    return true
  }

  get empty(): boolean {
    return Object.keys(this.parts).length === 0
  }

  /** The period that the sayings make, or none where they do not say which it is. */
  finish(): ReadPeriod | undefined {
    const parts = { ...this.parts }
    const at = { ...this.at }
    const months = parts.from !== undefined && parts.to !== undefined ? monthsOf(parts.from, parts.to) : 0
    if (parts.kind === 'year-to-date' && parts.quarter === 1) parts.kind = 'quarter'
    if (parts.kind === 'quarter' && months > 4) parts.kind = 'year-to-date'
    if (parts.kind === 'quarter' && parts.quarter === undefined) return undefined
    if (parts.kind === 'year-to-date' && (parts.quarter === undefined || months >= 12)) return undefined
    if (parts.kind === undefined && parts.periodEnd !== undefined && parts.periodEnd === parts.to && months === HALF) {
      // the whole period of an investment corporation
      const own = { kind: 'full-year', fiscalYearEnd: parts.periodEnd, from: parts.from as string, to: parts.to } as const
      const said = at.periodEnd as Span
      return { period: own, at: said, parts: { kind: said, fiscalYearEnd: said, from: at.from as Span, to: at.to as Span } }
    }
    if (parts.kind === undefined) {
      if (months === 12) {
        parts.kind = 'full-year'
        at.kind = at.from as Span
      } else if (parts.fiscalYear !== undefined && months === 0) {
        parts.kind = 'full-year'
        at.kind = at.fiscalYear as Span
      } else if (parts.fiscalYearEnd !== undefined && months === 0) {
        parts.kind = 'full-year'
        at.kind = at.fiscalYearEnd as Span
      } else return undefined
    }
    if (parts.kind === 'full-year') {
      delete parts.quarter
      if (months !== 12 && months !== 0) {
        delete parts.from
        delete parts.to
      }
    }
    if (parts.kind === 'full-year' && months === 0 && parts.to !== undefined) {
      if (parts.fiscalYearEnd === undefined) {
        parts.fiscalYearEnd = parts.to
        if (at.to !== undefined) at.fiscalYearEnd = at.to
      }
      delete parts.to
    }
    if (parts.quarter !== undefined && at.quarter === undefined && at.kind !== undefined) at.quarter = at.kind
    const period: Partial<Record<Key, unknown>> = {}
    for (const key of KEYS) if (parts[key] !== undefined) period[key] = parts[key]
    return { period: period as FiscalPeriod, at: at.kind as Span, parts: at as Record<string, Span> }
  }
}

/** "second quarter" and "six months" say one thing of a year to date. */
const soft = (key: Key, a: unknown, b: unknown): boolean =>
  key === 'kind' && ((a === 'quarter' && b === 'year-to-date') || (a === 'year-to-date' && b === 'quarter'))

/** The words above a table from the nearest sentence's end on, then with the sentence before it, and so on. */
export function* zones(doc: Doc, { first, last }: Range): Generator<Range> {
  let end = last
  for (let i = last - 1; i > first; i -= 1) {
    if (!endsSentence(doc, i) || i + 1 >= end) continue
    yield { first: i + 1, last }
    end = i
  }
  yield { first, last }
}

/** The words above a table that are looked at, in tokens. */
const LONGEST = 800

/** The period that the words of a caption state: the nearest, with what stands beside it. */
export function captionPeriod(doc: Doc, caption: Range, deep: number): PeriodParts {
  let parts = new PeriodParts()
  let depth = 0
  const near = { first: Math.max(caption.first, caption.last - LONGEST), last: caption.last }
  const said = periodSayings(doc, near).reverse()
  for (const zone of zones(doc, near)) {
    parts = new PeriodParts()
    for (const saying of said)
      if (saying.first < zone.first) break
      else if ((depth === 0 ? !isReport(doc.tokens, saying.last) : isFor(doc, saying)) && !parts.take(saying)) break
    depth += 1
    if (parts.finish() !== undefined) break
    takeInterim(doc, parts, zone)
    if (parts.finish() !== undefined || depth > deep) break
  }
  return parts
}

/** "Interim forecast (April 1 to September 30, 2008)": six months that are called so are the first half. */
function takeInterim(doc: Doc, parts: PeriodParts, { first, last }: Range): void {
  const { kind, from, to } = parts.parts
  if (kind !== undefined || from === undefined || to === undefined || monthsOf(from, to) !== 6) return
  for (let i = last - 1; i >= first; i -= 1) {
    if (conceptAt(doc, i) !== 'interim') continue
    const at = spanOfRange(doc, { first: i, last: i + 1 })
    parts.take({ first: i, last: i + 1, at, kind: 'year-to-date', quarter: 2 })
    return
  }
}

/** Months of a year to date, by its quarters. */
const QUARTER_OF: Readonly<Record<number, 1 | 2 | 3 | undefined>> = { 3: 1, 6: 2, 9: 3 }

/** Days alone that begin with the fiscal year of which the head of the release tells: its first three, six or nine months. */
export function lendKind(parts: PeriodParts, head: readonly PeriodSaying[]): void {
  const { kind, from, to } = parts.parts
  if (kind !== undefined || from === undefined || to === undefined) return
  const quarter = QUARTER_OF[monthsOf(from, to)]
  const year = head.find(({ fiscalYearEnd }) => fiscalYearEnd !== undefined && to < fiscalYearEnd && monthsOf(from, fiscalYearEnd) === 12)
  if (quarter === undefined || year === undefined || !from.endsWith('-01')) return
  parts.take({ first: 0, last: 0, at: parts.at.from as Span, kind: 'year-to-date', quarter })
}

/** A year is named by the number of that in which it ends, or of the one before. */
const isOf = (fiscalYear: number | undefined, end: string): boolean => {
  const year = Number(end.slice(0, 4))
  return fiscalYear === year || fiscalYear === year - 1
}

/** "of the", "of this" between a period and its year. */
const NEXT = 3

/** In prose "up to the third quarter" and "during the first half" are no forecast's period, nor is "a loss of the fourth quarter". */
export function isFor(doc: Doc, saying: PeriodSaying): boolean {
  if (saying.from !== undefined) return true
  const { tokens } = doc
  for (let i = saying.first - 1; i >= 0 && i > saying.first - 4; i -= 1) {
    if (isForWord(tokens, i)) return true
    if (isNoForecastFor(tokens, i)) return false
    if (isOfWord(tokens, i)) return conceptAt(doc, i - 1) === 'forecast'
  }
  return true
}

/**
 * Lends a period what the head of the release says of its year: the year's end to a period that is named by its year's
 * number, the number to one named by its year's end; only where the head says one thing.
 */
export function lendYear(parts: PeriodParts, head: readonly PeriodSaying[], before?: PeriodParts): void {
  const one = (key: 'fiscalYear' | 'fiscalYearEnd'): PeriodSaying | undefined => {
    const said = head.filter((saying) => saying[key] !== undefined)
    return said.length > 0 && said.every((saying) => saying[key] === said[0]?.[key]) ? said[0] : undefined
  }
  const year = one('fiscalYear')
  const end = one('fiscalYearEnd')
  const { fiscalYear, fiscalYearEnd, quarter, from, to } = parts.parts
  const kind = parts.parts.kind ?? (from !== undefined && to !== undefined && monthsOf(from, to) === 12 ? 'full-year' : undefined)
  if (fiscalYear === undefined && fiscalYearEnd === undefined && kind === 'full-year' && to === undefined) {
    if (year !== undefined) parts.take(year, ['fiscalYear'])
    if (end !== undefined) parts.take(end, ['fiscalYearEnd'])
    return
  }
  if (fiscalYear === undefined && fiscalYearEnd === undefined && kind === 'full-year' && to !== undefined) {
    // the whole year by its days: the year that the table before, or the head, names by number
    if (before?.parts.fiscalYearEnd === to && before.parts.fiscalYear !== undefined) {
      for (const key of ['fiscalYear', 'fiscalYearEnd'] as const)
        parts.take({ first: 0, last: 0, at: before.at[key] as Span, [key]: before.parts[key] })
    } else if (year === undefined && end !== undefined && end.fiscalYearEnd === to) parts.take(end, ['fiscalYearEnd'])
    else if (year !== undefined && isOf(year.fiscalYear, to) && (end === undefined || end.fiscalYearEnd === to)) {
      parts.take(year, ['fiscalYear'])
      if (end !== undefined) parts.take(end, ['fiscalYearEnd'])
    }
    return
  }
  if (fiscalYear === undefined && fiscalYearEnd === undefined && quarter !== undefined) {
    // "the first half of fiscal year ending March 31, 2014" in the headline names the year of the six months
    const of = head.filter(
      (saying, i) =>
        saying.fiscalYearEnd !== undefined &&
        saying.fiscalYearEnd !== to &&
        head[i - 1]?.quarter === quarter &&
        saying.first - (head[i - 1]?.last ?? 0) <= NEXT,
    )
    const first = of[0]
    if (kind !== undefined && first !== undefined && of.every((saying) => saying.fiscalYearEnd === first.fiscalYearEnd))
      parts.take(first, ['fiscalYearEnd'])
    return
  }
  if (
    fiscalYear !== undefined &&
    fiscalYearEnd === undefined &&
    end !== undefined &&
    (year === undefined || year.fiscalYear === fiscalYear)
  )
    parts.take(end, ['fiscalYearEnd'])
  else if (
    fiscalYear === undefined &&
    fiscalYearEnd !== undefined &&
    year !== undefined &&
    (end === undefined || end.fiscalYearEnd === fiscalYearEnd)
  )
    parts.take(year, ['fiscalYear'])
}
