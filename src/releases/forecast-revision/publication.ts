import { isMark } from '../../document/scan.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc } from '../../form/doc.js'

/** "At the time of publication of first quarter results (July 29)": the words before a day in a bracket tell of results made known. */
export function tellsPublication(doc: Doc, last: number): boolean {
  if (!isAmong(doc, last, RESULTS)) return false
  for (let i = last - 1; i > last - PUBLICATION && !isMark(doc.tokens, i, '.'); i -= 1) if (conceptAt(doc, i) === 'announce') return true
  return false
}
const RESULTS = conceptSet('result', 'forecast')
const PUBLICATION = 8
