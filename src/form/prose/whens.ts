import { WORD } from '../../document/scan.js'
import { conceptSet, isAmong } from '../concept-set.js'
import type { Doc } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import type { When } from './when.js'
import { whenAt } from './when-at.js'
import { HEADS } from './when-part.js'

/** The concepts that the naming of a period begins with: most phrases are none of them. */
const BEGINS = conceptSet('priorPeriod', 'previousQuarter', 'fiscalYear', 'yearEnded', 'yearEnding', ...HEADS.keys())

/** The periods that a text names, first to last. */
export function readWhens(doc: Doc): When[] {
  const out: When[] = []
  const { terms } = doc
  let last = 0
  for (let t = 0; t < terms.count; t += 1) {
    const first = terms.first[t] as number
    if (first < last || !isAmong(doc, first, BEGINS)) continue
    const found = whenAt(doc, t, last)
    if (found === undefined) continue
    last = found.last
    if (isAgainst(doc, found.first)) found.against = true
    out.push(found)
  }
  return out
}

/** A period is set against another up to so many words behind "from" … */
const FROM = 9
/** … or "compared with": "compared to $926,000, or $0.02 per diluted share, for the first quarter of 2012". */
const AGAINST = 24

function isAgainst({ tokens }: Doc, first: number): boolean {
  for (let k = first - 1; k >= 0 && k >= first - AGAINST; k -= 1) {
    const glue = glueAt(tokens, k)
    if (glue === 'against') return true
    if (glue === 'from' && first - k <= FROM && tokens.kind[k + 1] !== WORD) return true
    if (markAt(tokens, k) === '.' && tokens.kind[k - 1] === WORD && tokens.start[k + 1] !== tokens.end[k]) return false
  }
  return false
}
