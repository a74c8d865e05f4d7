import { isToTell } from '../language/en/press.js'
import { isTo } from '../language/en/small.js'
import { type Doc, holds, type Range } from './doc.js'

/**
 * Whether a headline says that results are still to be told, and on what day: "Example Lamps to Report Third Quarter
 * Results", "to Host a Call on Its Results". What it tells before is told.
 */
export function isComing(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  for (let i = first + 1; i < last; i += 1)
    if (isToTell(tokens, i) && isTo(tokens, i - 1))
      return !holds(doc, { first, last: i }, 'result') && holds(doc, { first: i, last }, 'result')
  return false
}
