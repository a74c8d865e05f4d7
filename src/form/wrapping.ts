import { isFullLine, widthOf } from '../document/wrapping.js'
import type { Doc } from './doc.js'
import { once } from './once.js'

/** How the lines of a text are broken. */
export interface Wrapping {
  /** the width that lines were broken at, or 0 where they were not */
  readonly width: number
  /** a blank line stands between any two lines, so it says nothing */
  readonly spaced: boolean
}

export const wrappingOf = once(read)

function read({ tokens, layout }: Doc): Wrapping {
  let blanks = 0
  for (const { afterBlank } of layout.segments) if (afterBlank) blanks += 1
  return { width: widthOf(tokens), spaced: blanks > 8 && blanks * 10 >= layout.segments.length * 9 }
}

/** Whether the line of token `i` was broken for want of room: the first word of the next would not have fitted. */
export function isFull(doc: Doc, i: number): boolean {
  const { width } = wrappingOf(doc)
  return width > 0 && isFullLine(doc.tokens, width, doc.tokens.line[i] as number)
}
