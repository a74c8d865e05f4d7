import type { Doc } from './doc.js'
import { once } from './once.js'

/** How the lines of a text are broken. */
export interface Wrapping {
  /** the width that lines were broken at, or 0 where they were not */
  readonly width: number
  /** a blank line stands between any two lines, so it says nothing */
  readonly spaced: boolean
}

/** Wider lines were broken by nobody. */
const WIDEST = 110
const NARROWEST = 40
/** Lines so near the widest are full; a broken text has some of them. */
const NEAR = 14
const FEWEST_FULL = 4

export const wrappingOf = once(read)

function read({ tokens, layout }: Doc): Wrapping {
  const { lines } = tokens
  let widest = 0
  for (let i = 0; i < lines.count; i += 1) widest = Math.max(widest, lengthOf(tokens, i))
  let full = 0
  if (widest <= WIDEST && widest >= NARROWEST) for (let i = 0; i < lines.count; i += 1) if (lengthOf(tokens, i) >= widest - NEAR) full += 1
  let blanks = 0
  for (const { afterBlank } of layout.segments) if (afterBlank) blanks += 1
  return { width: full >= FEWEST_FULL ? widest : 0, spaced: blanks > 8 && blanks * 10 >= layout.segments.length * 9 }
}

/** The length of a line without the blanks around it. */
function lengthOf({ lines, start, end }: Doc['tokens'], line: number): number {
  const first = lines.token[line] as number
  const last = lines.token[line + 1] as number
  return last > first ? (end[last - 1] as number) - (start[first] as number) : 0
}

/** Whether the line of token `i` was broken for want of room: the first word of the next would not have fitted. */
export function isFull(doc: Doc, i: number): boolean {
  const { width } = wrappingOf(doc)
  if (width === 0) return false
  const { tokens } = doc
  const line = tokens.line[i] as number
  const next = tokens.lines.token[line + 1] as number
  if (next >= tokens.count) return false
  let word = next
  while (word + 1 < tokens.count && tokens.start[word + 1] === tokens.end[word]) word += 1
  return lengthOf(tokens, line) + 1 + (tokens.end[word] as number) - (tokens.start[next] as number) > width
}
