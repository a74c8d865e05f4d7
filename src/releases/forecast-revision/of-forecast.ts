import { conceptAt, type Doc } from '../../form/doc.js'
import { endsSentence } from '../../form/figures/cut.js'
import { isCause } from '../../language/en/revisions.js'
import type { DateMention } from '../../reading/mention.js'
import { paragraphAt } from './paragraph.js'

/**
 * Whether the sentence of a day speaks of a forecast before it: "the forecast announced on May 12". A share buyback, a merger or results
 * that were announced have days of their own, also where they are why the forecast is revised: "in view of the merger announced on".
 */
export function isOfForecast(doc: Doc, { first, last }: DateMention): boolean {
  if (conceptAt(doc, last) === 'forecast') return true // "its May 12 forecast"
  for (let i = first - 1, from = paragraphAt(doc, first); i >= from; i -= 1) {
    const concept = conceptAt(doc, i)
    // "the former one was presented on", but not "as previously announced on"
    if (concept === 'forecast' || (concept === 'previous' && conceptAt(doc, i + 1) !== 'announce')) return true
    if (isCause(doc.tokens, i) || endsSentence(doc, i)) return false
  }
  return false
}
