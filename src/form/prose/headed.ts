import type { Doc } from '../doc.js'
import type { Thread } from './state.js'
import type { When } from './when.js'
import { isInHeadline } from './whens.js'

/** The period of a heading of forecasts is that of the forecasts below. */
export function expect(thread: Thread, whens: readonly When[]): void {
  thread.spoken = undefined
  if (whens.length === 0) return
  const [only, ...others] = whens.filter(({ relation }) => relation === undefined)
  if (only !== undefined && others.length === 0) {
    const period = thread.calendar.take(only)
    if (period !== undefined) thread.forecast = period
  }
}

/**
 * A heading that names one period names that of what stands under it; another heading leaves it so. The year of which a
 * headline expects something, "Sees Profit Up in Fiscal 2019", heads nothing: what the release tells it need not expect.
 */
export function head(doc: Doc, thread: Thread, whens: readonly When[]): void {
  thread.spoken = undefined
  const named = whens.filter((when) => when.relation === undefined && !(when.ahead === true && isInHeadline(doc, when.first)))
  const [only, ...others] = named.filter((when) => !(isInHeadline(doc, when.first) && isYearOf(when, named)))
  if (only === undefined) return
  thread.byHeadline = isInHeadline(doc, only.first)
  thread.headed = others.length === 0 ? thread.calendar.take(only) : undefined
  if (others.length > 0) thread.spoken = { period: undefined, sentence: -1 }
}

/** "Profit Recovery in First Half, Keeps Full-Year View": the year of a part that does not end it is still to come. */
const isYearOf = ({ keys: { kind, fiscalYearEnd, to } }: When, named: readonly When[]): boolean =>
  kind === 'full-year' &&
  (fiscalYearEnd ?? to) === undefined &&
  named.some(({ keys }) => keys.kind !== 'full-year' && keys.quarter !== undefined && keys.quarter !== LAST)
const LAST = 4
