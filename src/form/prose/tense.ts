import type { Doc } from '../doc.js'
import { releaseDateOf } from '../release-date.js'
import type { Known } from './calendar.js'
import { isTold } from './dating.js'
import type { Clause, Thread } from './state.js'

/**
 * Whether a figure of a period is a result or a forecast, as its sentence and the period say; undefined where they say two
 * things. A period that ends behind the release has no result: "for the full year, net sales of 5 billion yen" is expected.
 */
export function tenseOf(c: Clause, period: Known): 'result' | 'forecast' | undefined {
  const { doc, thread, sentence } = c
  if (isFar(doc, thread, period) || isTrailing(thread, period)) return undefined
  if (c.forecast) return isOver(doc, thread, period) || (c.expected === 'assumed' && isNow(thread, period)) ? undefined : 'forecast'
  if (!isAhead(doc, thread, period)) return 'result'
  return isTold(doc, sentence) ? undefined : 'forecast'
}

/** What is expected of the period that the results are of is none of them, but where a heading of forecasts names it. */
const isNow = ({ calendar, forecast }: Thread, period: Known): boolean => period === calendar.current && period !== forecast

const endOf = ({ keys }: Known): string | undefined => keys.to ?? (keys.kind === 'full-year' ? keys.fiscalYearEnd : undefined)

/** A period that ended before the release has no forecast: its figure stands in a sentence that speaks of another's. */
function isOver(doc: Doc, { calendar: { current } }: Thread, period: Known): boolean {
  const end = endOf(period)
  if (end === undefined) return yearsAhead(period, current, undefined) < 0 // "compared to 5 million yen in fiscal 2015", of fiscal 2016
  const release = releaseDateOf(doc)?.value
  return release !== undefined && end < release
}

/** The last quarter of a year is over with it. */
const LAST = 4

/** Whether a period ends behind the release, or is the whole of the year of which the release tells a part, or of a later one. */
function isAhead(doc: Doc, { calendar: { current } }: Thread, period: Known): boolean {
  const end = endOf(period)
  const release = releaseDateOf(doc)?.value
  if (end !== undefined) return release !== undefined && end > release
  if (period === current || (period.keys.kind !== 'full-year' && period.keys.kind !== 'second-half')) return false
  if (yearsAhead(period, current, release) > 0) return true
  if (current === undefined) return false
  const { quarter, fiscalYear, kind } = current.keys
  if (kind === 'full-year' || quarter === undefined || quarter === LAST) return false
  return period.keys.fiscalYear === fiscalYear || period.keys.fiscalYear === undefined
}

/** "The twelve months to November 30" of a release of nine months that end on that day: no year of the company's. */
function isTrailing({ calendar: { current } }: Thread, { keys: { kind, to } }: Known): boolean {
  if (kind !== 'full-year' || to === undefined || current?.keys.to !== to) return false
  const { quarter } = current.keys
  return quarter !== undefined && quarter !== LAST
}

/** How many years a year that is named by its number alone is later than that of the release's own period; no year has the number of one after the release. */
function yearsAhead({ keys: { fiscalYear } }: Known, current: Known | undefined, release: string | undefined): number {
  const own = current?.keys.fiscalYear ?? (release === undefined ? undefined : Number(release.slice(0, 4)))
  return fiscalYear === undefined || own === undefined ? 0 : fiscalYear - own
}

/** The next year ends within so many months; a forecast of the year is made for no later one. */
const FAR = 18

/** Whether a period is later than any of which a company makes a forecast: its figures are the aims of a plan. */
function isFar(doc: Doc, { calendar: { current } }: Thread, period: Known): boolean {
  const release = releaseDateOf(doc)?.value
  const end = endOf(period)
  if (end === undefined) return yearsAhead(period, current, release) > 1
  return release !== undefined && monthOf(end) - monthOf(release) > FAR
}

/** The months that a day's own ends behind the first of all. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
