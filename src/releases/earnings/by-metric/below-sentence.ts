import { type Doc, holds, type Range } from '../../../form/doc.js'
import { endsSentence } from '../../../form/figures/cut.js'
import type { Known } from '../../../form/prose/calendar.js'
import type { PeriodColumn } from './period-column.js'

/** Words of a sentence that are looked at. */
const LONGEST = 60
/** The last quarter of a year is over with it. */
const LAST = 4

/**
 * Whether the figures of whole years by their numbers may be forecasts though their heads do not say so: in a release of a part of a
 * year, right below a sentence on forecasts, "There is no change to the forecasts announced in May."
 */
export function mayBeForecasts(doc: Doc, above: Range, periods: readonly PeriodColumn[], current: Known | undefined): boolean {
  const quarter = current?.keys.kind === 'full-year' ? undefined : current?.keys.quarter
  if (quarter === undefined || quarter === LAST || !endsSentence(doc, above.first - 1)) return false
  if (!periods.some(({ keys }) => keys.kind === 'full-year' && (keys.to ?? keys.fiscalYearEnd) === undefined)) return false
  let first = above.first - 1
  while (first > 0 && above.first - first < LONGEST && !endsSentence(doc, first - 1)) first -= 1
  const sentence = { first, last: above.first }
  return holds(doc, sentence, 'forecast') && !holds(doc, sentence, 'result', 'actual')
}
