import type { Segment } from '../document/layout.js'
import { isMark, MARK, type Tokens } from '../document/scan.js'
import type { Doc } from './doc.js'

export type Side = 'former' | 'new'
type IsWord = (tokens: Tokens, i: number) => boolean

/** A heading of a side has no more tokens, a bracket among them. */
const LONGEST = 20

/**
 * The words of a line that is nothing but a heading of one side of a change, brackets left out: "2. Terms after the change
 * (resolved today)"; of another line none.
 *
 * @param isSideWord the words that such a heading may have
 */
export function sideWords({ tokens }: Doc, { first, last, cell }: Segment, isSideWord: IsWord): readonly number[] {
  if (cell || last === first || last - first > LONGEST) return []
  let depth = 0
  const words: number[] = []
  for (let i = first; i < last; i += 1) {
    if (isMark(tokens, i, '(') && i > first) depth += 1
    else if (isMark(tokens, i, ')')) depth -= 1
    if (tokens.kind[i] === MARK || depth > 0) continue
    if (!isSideWord(tokens, i)) return []
    words.push(i)
  }
  return words
}

/** The headings of sides by their segments; two in neighbouring lines are the heads of two columns, one a line. */
export function sideHeadings<Heading>({ layout }: Doc, sideOf: (segment: Segment) => Heading | undefined): Map<number, Heading> {
  const found = new Map<number, Heading>()
  layout.segments.forEach((segment, k) => {
    const side = sideOf(segment)
    if (side !== undefined && found.has(k - 1)) found.delete(k - 1)
    else if (side !== undefined) found.set(k, side)
  })
  return found
}
