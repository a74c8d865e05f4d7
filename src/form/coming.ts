import { isPostponed, isToTell } from '../language/en/press.js'
import { isFor, isOf, isThe, isTo } from '../language/en/small.js'
import { conceptAt, type Doc, holds, type Range } from './doc.js'

/** Words between "date" and "announcement": "of the". */
const OF = 3

/**
 * Whether a headline says that results are still to be told, and on what day: "Example Lamps to Report Third Quarter
 * Results", "to Host a Call on Its Results", "Change of the Date of Announcement of Results",
 * "Postponement of the Announcement of Results". What it tells before is told.
 */
export function isComing(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  if (holds(doc, { first, last }, 'result') && isOfDay(doc, { first, last })) return true
  for (let i = first + 1; i < last; i += 1)
    if (isToTell(tokens, i) && isTo(tokens, i - 1))
      return !holds(doc, { first, last: i }, 'result') && holds(doc, { first: i, last }, 'result')
  return false
}

/** "the date of announcement of", "the announcement date", "postponement": what the headline tells is when. */
function isOfDay(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  for (let i = first; i < last; i += 1) {
    if (isPostponed(tokens, i)) return true
    if (conceptAt(doc, i) !== 'date') continue
    if (conceptAt(doc, i - 1) === 'announce') return true
    for (let k = i + 1; k < Math.min(last, i + 1 + OF); k += 1) {
      if (conceptAt(doc, k) === 'announce') return true
      if (!isOf(tokens, k) && !isThe(tokens, k) && !isFor(tokens, k)) break
    }
  }
  return false
}
