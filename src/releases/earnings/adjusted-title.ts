import { NUMBER, WORD } from '../../document/scan.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import { endsSentence } from '../../form/figures/cut.js'

/** Lines between a table's title and its first row. */
const NEAR = 4
/** A title has no more tokens. */
const LONGEST = 14

/** Whether a table stands below "Non-GAAP results", "Adjusted figures" on a line of its own: its figures are not those of the accounts. */
export function isTitledAdjusted(doc: Doc, { first, last }: Range): boolean {
  const { line, lines } = doc.tokens
  const end = line[last - 1] as number
  for (let at = end; at >= 0 && at > end - NEAR && at >= (line[first] as number); at -= 1) {
    const range = { first: Math.max(first, lines.token[at] as number), last: Math.min(last, lines.token[at + 1] as number) }
    if (isTitle(doc, range)) return true
  }
  return false
}

function isTitle(doc: Doc, { first, last }: Range): boolean {
  if (first >= last || last - first > LONGEST || !holds(doc, { first, last }, 'adjusted') || endsSentence(doc, last - 1)) return false
  let other = false
  for (let k = first; k < last; k += 1) {
    if (doc.tokens.kind[k] === NUMBER) return false
    other ||= doc.tokens.kind[k] === WORD && conceptAt(doc, k) !== 'adjusted'
  }
  return !other || holds(doc, { first, last }, 'result')
}
