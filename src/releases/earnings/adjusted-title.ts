import { NUMBER, WORD } from '../../document/scan.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import { endsSentence } from '../../form/figures/cut.js'
import { wordsIn } from '../../form/name-words.js'
import { hasOne } from '../../form/words.js'
import { isOtherBasis } from '../../language/en/basis.js'

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

/** The rows of a table below a line "Non-GAAP" of its own, up to another line without cells: "GAAP". */
export function adjustedRows(doc: Doc, rows: readonly { readonly title: Range; readonly cells: readonly Range[] }[]): ReadonlySet<number> {
  const out = new Set<number>()
  const { line, lines } = doc.tokens
  let adjusted = false
  for (const [r, { title, cells }] of rows.entries()) {
    const before = rows[r - 1]?.cells.at(-1)
    const own = line[(cells[0]?.first ?? title.last) - 1] as number
    for (let at = before === undefined ? Math.max(0, own - NEAR) : (line[before.last - 1] as number) + 1; at < own; at += 1) {
      const range = { first: lines.token[at] as number, last: lines.token[at + 1] as number }
      if (isTitle(doc, range) && hasOne(doc, range, isOtherBasis)) adjusted = true
      else if (range.first < range.last && wordsIn(doc, range) === 0) adjusted = false
    }
    if (adjusted) out.add(r)
  }
  return out
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
