import { isForecastMove } from '../language/en/revisions.js'
import { conceptAt, type Doc, type Range } from './doc.js'

/** "Cuts Full-Year Outlook", "Lifts Its Annual Profit Forecast": words between the verb and the forecast. */
const BETWEEN = 6

/** Whether a headline tells that a forecast goes up or down, by a verb that tells of other things, too. */
export function movesForecast(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) {
    if (!isForecastMove(doc.tokens, i)) continue
    for (let k = i + 1; k < last && k <= i + BETWEEN; k += 1) if (conceptAt(doc, k) === 'forecast') return true
  }
  return false
}
