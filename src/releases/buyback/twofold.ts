import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { datesIn, numbersIn } from '../../form/readers.js'
import { standSideBySide } from '../../form/side-by-side.js'
import type { Theme } from './rows.js'

/** Whether two values stand behind one label, of which nobody can tell which holds. */
export const isTwofold = (doc: Doc, body: Range, group: Theme | undefined): boolean =>
  (group === 'authorization' && isChanged(doc, body)) || standSideBySide(doc, body)

/** "Up to 52,000,000 shares | Up to 69,000,000 shares", "From … to … | From … to …": before and after a change; nobody can tell which holds. */
function isChanged(doc: Doc, body: Range): boolean {
  let limit: string | undefined
  for (const mention of numbersIn(doc, body)) {
    if (conceptAt(doc, mention.first - 1) !== 'maximum') continue
    const said = `${mention.digits} ${mention.scale?.factor ?? 1}`
    if (limit !== undefined && limit !== said) return true
    limit = said
  }
  const [first, , third] = datesIn(doc, body)
  if (first === undefined || third === undefined || conceptAt(doc, third.first - 1) !== 'dateFrom') return false
  return conceptAt(doc, first.first - 1) === 'dateFrom' && isMark(doc.tokens, third.first - 2, '|')
}
