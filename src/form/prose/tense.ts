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
  if (c.forecast) return isOver(doc, period) || (c.expected === 'assumed' && isNow(thread, period)) ? undefined : 'forecast'
  if (!isAhead(doc, thread, period)) return 'result'
  return isTold(doc, sentence) ? undefined : 'forecast'
}

/** What is expected of the period that the results are of is none of them, but where a heading of forecasts names it. */
const isNow = ({ calendar, forecast }: Thread, period: Known): boolean => period === calendar.current && period !== forecast

const endOf = ({ keys }: Known): string | undefined => keys.to ?? (keys.kind === 'full-year' ? keys.fiscalYearEnd : undefined)

/** A period that ended before the release has no forecast: its figure stands in a sentence that speaks of another's. */
function isOver(doc: Doc, period: Known): boolean {
  const end = endOf(period)
  const release = end === undefined ? undefined : releaseDateOf(doc)?.value
  return end !== undefined && release !== undefined && end < release
}

/** The last quarter of a year is over with it. */
const LAST = 4

/** Whether a period ends behind the release, or is the whole of the year of which the release tells a part. */
function isAhead(doc: Doc, { calendar: { current } }: Thread, period: Known): boolean {
  const end = endOf(period)
  if (end !== undefined) {
    const release = releaseDateOf(doc)?.value
    return release !== undefined && end > release
  }
  if (period === current || current === undefined || (period.keys.kind !== 'full-year' && period.keys.kind !== 'second-half')) return false
  const { quarter, fiscalYear, kind } = current.keys
  if (kind === 'full-year' || quarter === undefined || quarter === LAST) return false
  return period.keys.fiscalYear === fiscalYear || period.keys.fiscalYear === undefined
}
