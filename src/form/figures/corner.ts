import { isMark } from '../../document/scan.js'
import { conceptSet, firstAmong, isAmong } from '../concept-set.js'
import type { Doc } from '../doc.js'
import { next } from './head-words.js'
import type { Heads } from './heads.js'

const SCOPE = conceptSet('consolidated', 'nonConsolidated')

/**
 * Heads without the word in the corner above the rows' titles: "Consolidated | Net sales | Net income" says whose figures
 * all of them are, where a cell's edge, or nothing at all, parts it from the first head and no other head has such a word.
 */
export function withoutCorner(doc: Doc, found: Heads | undefined): Heads | undefined {
  const head = found?.heads[0]
  if (found === undefined || head === undefined || head.first !== found.first || !isAmong(doc, head.first, SCOPE)) return found
  const first = next(doc, head.first)
  if (first >= head.last || !isParted(doc, first) || firstAmong(doc, first, found.last, SCOPE) >= 0) return found
  return { ...found, first, heads: [{ ...head, first }, ...found.heads.slice(1)] }
}

/** Whether token `i` stands in another cell than the token before it, or glued to it: a single blank parts words of one head. */
function isParted({ tokens }: Doc, i: number): boolean {
  const end = tokens.end[i - 1] as number
  return (
    tokens.line[i] !== tokens.line[i - 1] || isMark(tokens, i - 1, '|') || tokens.start[i] !== end + 1 || tokens.text.charAt(end) !== ' '
  )
}
