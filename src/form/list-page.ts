import { isNotice } from '../language/en/letter.js'
import { conceptSet, firstAmong } from './concept-set.js'
import { type Doc, spanOfRange, wordsOf } from './doc.js'
import { companyName } from './names.js'
import { once } from './once.js'
import { hasOne } from './words.js'

const DONE = conceptSet('acquire', 'cancel')
const OF = conceptSet('share', 'shareCommon', 'treasury')
/** A heading has no more tokens. */
const LONGEST = 24

/** Whether a page lists what several companies announce: headings on purchases or cancellations that name different companies. */
export const isListPage = (doc: Doc): boolean => known(doc).list

const known = once((doc) => ({ list: namesSeveral(doc) }))

function namesSeveral(doc: Doc): boolean {
  const names = new Set<string>()
  const { tokens } = doc
  for (let line = 0; line < tokens.lines.count; line += 1) {
    const first = tokens.lines.token[line] as number
    const last = tokens.lines.token[line + 1] as number
    if (last - first > LONGEST || !hasOne(doc, { first, last }, isNotice)) continue
    if (firstAmong(doc, first, last, DONE) < 0 || firstAmong(doc, first, last, OF) < 0) continue
    const name = companyName(doc, first, last)
    if (name !== undefined) names.add(wordsOf(doc, spanOfRange(doc, name)).toLowerCase())
  }
  return names.size > 1
}
