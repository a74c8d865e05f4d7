import { isMark, type Span } from '../../document/scan.js'
import { isApply, isEnded, isNoForecastFor, isReport } from '../../language/en/period.js'
import { isFor as isForWord, isOf as isOfWord, isThe, isTo as isToWord } from '../../language/en/small.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import { monthsOf, type PeriodSaying, periodSayings } from '../../reading/period.js'
import { conceptSet, firstAmong, isAmong } from '../concept-set.js'
import { conceptAt, type Doc, holds, type Range, rangeOfTerm, spanOfRange } from '../doc.js'
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

/** The months of a fiscal period that is no year, and of one that is. */
const HALF = 6
const YEAR_MONTHS = 12

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
        !soft(this.parts[key], saying[key])
      )
        return false
    if (!isWithin({ ...this.parts, ...saying })) return false
    if (this.isOfYear(saying)) return false
    if (this.months === YEAR_MONTHS && saying.kind !== undefined && saying.kind !== 'full-year') return false
    if (this.parts.kind === 'quarter' && saying.kind === 'year-to-date') this.parts.kind = 'year-to-date' // "second quarter (cumulative)"
    for (const key of only) {
      if (saying[key] === undefined || this.parts[key] !== undefined) continue
      ;(this.parts as Record<string, unknown>)[key] = saying[key]
      this.at[key] = (key === 'to' || key === 'fiscalYearEnd' ? saying.ends : undefined) ?? saying.at
    }
    return true
  }

  /** Words of the whole year, farther off than the days of a half. */
  isOfYear({ kind, from }: PeriodSaying): boolean {
    return kind === 'full-year' && from === undefined && this.parts.kind === undefined && this.months === HALF
  }

  /** The months from its first day to its last; 0 where one of them is not known. */
  get months(): number {
    const { from, to } = this.parts
    return from === undefined || to === undefined ? 0 : monthsOf(from, to)
  }

  /** The period that the sayings make, or none where they do not say which it is. */
  finish(): ReadPeriod | undefined {
    const parts = { ...this.parts }
    const at = { ...this.at }
    const { months } = this
    if (parts.kind === 'year-to-date' && parts.quarter === 1) parts.kind = 'quarter'
    if (parts.kind === 'quarter' && months > 4) parts.kind = 'year-to-date'
    if ((parts.kind === 'quarter' || parts.kind === 'year-to-date') && parts.quarter === undefined) return undefined
    if (parts.kind === undefined) {
      if (months === HALF && parts.to === parts.periodEnd) {
        // the whole period of an investment corporation
        parts.fiscalYearEnd = parts.periodEnd as string
        at.kind = at.fiscalYearEnd = at.periodEnd as Span
      } else
        at.kind =
          months === YEAR_MONTHS ? (at.from as Span) : months === 0 ? (at.fiscalYear ?? (at.fiscalYearEnd as Span)) : (undefined as never)
      if (at.kind === undefined) return undefined
      parts.kind = 'full-year'
    } else if (parts.kind === 'full-year' && months !== YEAR_MONTHS) {
      delete parts.from
      delete parts.to
    }
    if (parts.kind === 'full-year') delete parts.quarter
    const period: Partial<Record<Key, unknown>> = {}
    for (const key of KEYS) if (parts[key] !== undefined) period[key] = parts[key]
    return { period: period as FiscalPeriod, at: at.kind as Span, parts: at as Record<string, Span> }
  }
}

/** Days that begin with their year are of the year of that number, or of the one that the next bears: "fiscal 2007" is none of the six months from April 2008. */
function isWithin({ kind, from, to, fiscalYear, periodEnd }: Parts): boolean {
  if (to !== undefined && periodEnd !== undefined && to > periodEnd) return false // the days of the next period
  if (from === undefined || fiscalYear === undefined || (kind !== 'year-to-date' && kind !== 'full-year')) return true
  const begins = Number(from.slice(0, 4))
  return fiscalYear === begins || fiscalYear === begins + 1
}

/** "second quarter" and "six months" say one thing of a year to date. */
const soft = (...said: unknown[]): boolean => said.every((kind) => kind === 'quarter' || kind === 'year-to-date')

/** The words above a table from the nearest sentence's end on, then with the sentence before it, and so on. */
export function* zones(doc: Doc, { first, last }: Range): Generator<Range> {
  let end = last
  for (let i = last - 1; i > first; i -= 1) {
    // "… in the red. 2. Revised forecasts": in one line too an item begins anew
    const listed = isMark(doc.tokens, i, '.') && doc.layout.markers[i] === 0 && doc.layout.markers[i + 1] === 1
    if (!(listed || endsSentence(doc, i)) || i + 1 >= end) continue
    yield { first: i + 1, last }
    end = i
  }
  yield { first, last }
}

/** The words above a table that are looked at, in tokens. */
const LONGEST = 800

/** A bracket with the days of a year before is no longer. */
const PRIOR = 8

/** "Results for the previous fiscal year (interim dividend in the year ended March 31, 2016)": a period in the bracket behind such words is no forecast's. */
export function isOfPrior(doc: Doc, { first }: PeriodSaying): boolean {
  if (isReferredTo(doc, first)) return true
  for (let i = first - 1; i > first - PRIOR && !isMark(doc.tokens, i, ')'); i -= 1)
    if (isMark(doc.tokens, i, '(')) return conceptAt(doc, i - 1) === 'priorPeriod'
  return false
}

/** "(Reference) For the year ended March 31, 2020": such a bracket right before a year that is over. */
function isReferredTo(doc: Doc, first: number): boolean {
  if (conceptAt(doc, first) !== 'yearEnded' && !tellsEnd(doc, first)) return false
  let k = first - 1
  while (isForWord(doc.tokens, k) || isThe(doc.tokens, k)) k -= 1
  return isMark(doc.tokens, k, ')') && conceptAt(doc, k - 1) === 'reference'
}

/** "Six months ended" */
const tellsEnd = ({ terms, tokens }: Doc, i: number): boolean => isEnded(tokens, terms.last[terms.at[i] as number] ?? i + 1)

/** "For the year ending March 31, 2013 | For the year ended March 31, 2012" over columns: the year that is over is none of the forecast's. */
const isBesideLater = (doc: Doc, saying: PeriodSaying, all: readonly PeriodSaying[]): boolean =>
  conceptAt(doc, saying.first) === 'yearEnded' &&
  [...all, ...rightBelow(doc, saying)].some(
    (other) =>
      conceptAt(doc, other.first) === 'yearEnding' &&
      (doc.tokens.line[other.first] === doc.tokens.line[saying.first] || other.first === saying.last) &&
      (other.fiscalYearEnd ?? '') > (saying.fiscalYearEnd ?? ''),
  )

/** What the line right behind a period says, where heads stand one below the other. */
const rightBelow = (doc: Doc, { last }: PeriodSaying): PeriodSaying[] =>
  conceptAt(doc, last) === 'yearEnding' ? periodSayings(doc, { first: last, last: Math.min(doc.tokens.count, last + YEAR) }) : []
/** "Year ending March 31, 2022" */
const YEAR = 8

/** "Previous forecast | Revised forecast | FY2013 results" over columns: the year whose results stand beside forecasts is none of theirs. */
function isOfColumn(doc: Doc, { first, last }: PeriodSaying): boolean {
  const { tokens } = doc
  if (!isAmong(doc, last, RESULTS)) return false
  let from = first
  while (from > 0 && tokens.line[from - 1] === tokens.line[first]) from -= 1
  return firstAmong(doc, from, first, BEFORE) >= 0 && firstAmong(doc, from, first, AFTER) >= 0
}
const RESULTS = conceptSet('result', 'actual')
const BEFORE = conceptSet('previous')
const AFTER = conceptSet('revise', 'current')

/** The period that the words of a caption state: the nearest, with what stands beside it; `strict` where they are prose from the first. */
export function captionPeriod(doc: Doc, caption: Range, deep: number, strict = false): PeriodParts {
  let parts = new PeriodParts()
  let depth = 0
  const near = { first: Math.max(caption.first, caption.last - LONGEST), last: caption.last }
  const differs = holds(doc, near, 'difference')
  const all = periodSayings(doc, near)
  const said = all.filter((saying) => !isOfPrior(doc, saying) && !isOfColumn(doc, saying) && !isBesideLater(doc, saying, all)).reverse()
  for (const zone of zones(doc, near)) {
    parts = new PeriodParts()
    for (const saying of said)
      if (saying.first < zone.first) break
      else if (depth > 0 && parts.isOfYear(saying))
        continue // "the first half of 2015 …, and the forecast for the full year" above a table of the half
      else if (
        (depth > 0 || (strict && saying.kind !== undefined)
          ? isFor(doc, saying, differs) && (saying.kind === undefined || saying.kind === 'full-year' || tellsForecasts(doc, saying))
          : !isReport(doc.tokens, saying.last)) &&
        !parts.take(saying)
      )
        break
    depth += 1
    const whole = parts.finish() !== undefined || (takeInterim(doc, parts, zone) && parts.finish() !== undefined)
    if (whole || depth > deep) break
  }
  return parts
}

/** "Interim forecast (April 1 to September 30, 2008)": six months that are called so are the first half. */
function takeInterim(doc: Doc, parts: PeriodParts, { first, last }: Range): boolean {
  const i = parts.months === HALF ? firstAmong(doc, first, last, INTERIM) : -1
  if (i < 0) return false
  const range = { first: i, last: i + 1 }
  return parts.take({ ...range, at: spanOfRange(doc, range), kind: 'year-to-date', quarter: 2 })
}
const INTERIM = conceptSet('interim')

/** In prose "up to the third quarter" and "during the first half" are no forecast's period, nor is "a loss of the fourth quarter". */
export function isFor(doc: Doc, saying: PeriodSaying, differs = false): boolean {
  if (saying.from !== undefined) return true
  const { tokens } = doc
  for (let i = saying.first - 1; i > saying.first - 4; i -= 1) {
    if (isForWord(tokens, i)) return differs || !tellsResults(doc, i)
    if (isToWord(tokens, i) && isApply(tokens, i - 1)) return true
    if (isNoForecastFor(tokens, i)) return false
    if (isOfWord(tokens, i)) return conceptAt(doc, i - 1) === 'forecast'
  }
  return true
}

/** "in light of its results for the third quarter", "announced results for the nine months": not "the forecast of results for". */
function tellsResults(doc: Doc, i: number): boolean {
  if (!isAmong(doc, i - 1, RESULTS)) return false
  const { first } = rangeOfTerm(doc, i - 1)
  for (let k = first - 1; k >= 0 && k >= first - FORECAST_OF && !isMark(doc.tokens, k, '.'); k -= 1)
    if (isAmong(doc, k, FORECASTS)) return false
  return true
}
const FORECASTS = conceptSet('forecast', 'revise', 'difference')
/** Tokens from "forecast" to "results": "of the consolidated". */
const FORECAST_OF = 4

/** "Orders for the first half were strong": a sentence that speaks of no forecast names no period of one. */
function tellsForecasts(doc: Doc, { first, last }: PeriodSaying): boolean {
  let [from, to] = [first, last]
  const { line } = doc.tokens
  const isBlank = (k: number): boolean => (line[k] as number) - (line[k - 1] as number) > 1
  while (from > 0 && from > first - SENTENCE && !endsSentence(doc, from - 1) && !isBlank(from)) from -= 1
  while (to < doc.tokens.count && to < last + SENTENCE && !endsSentence(doc, to)) to += 1
  return firstAmong(doc, from, to, TOLD) >= 0
}
const TOLD = conceptSet('forecast', 'revise', 'difference', 'result', 'actual', 'change', 'previous', 'current')
const SENTENCE = 60
