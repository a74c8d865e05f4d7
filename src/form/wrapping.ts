import { isFullLine } from '../document/wrapping.js'
import type { Doc } from './doc.js'
import { once } from './once.js'

/** How the lines of a text are broken. */
interface Wrapping {
  /** the width that lines were broken at, or 0 where they were not */
  readonly width: number
  /** a blank line stands between any two lines, so it says nothing */
  readonly spaced: boolean
}

export const wrappingOf = once(read)

function read({ tokens, layout }: Doc): Wrapping {
  const { count, token } = tokens.lines
  let filled = 0
  let blanks = 0
  for (let i = 0; i < count; i += 1) {
    if (token[i] === token[i + 1]) continue
    filled += 1
    if (i === 0 || token[i - 1] === token[i]) blanks += 1
  }
  return { width: layout.width, spaced: blanks > 8 && blanks * 10 >= filled * 9 }
}

/** Whether the line of token `i` was broken for want of room: the first word of the next would not have fitted. */
export function isFull(doc: Doc, i: number): boolean {
  const { width } = wrappingOf(doc)
  return width > 0 && isFullLine(doc.tokens, width, doc.tokens.line[i] as number)
}
