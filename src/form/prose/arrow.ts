import { isMark, type Tokens } from '../../document/scan.js'

/** Arrows of one sign; "->" and "=>" are two. */
const ARROWS = '\u2192\u21d2\u27f6\u279c\u2794'

/** The token behind an arrow at token `i`; `i` where there is none. */
export function behindArrow(tokens: Tokens, i: number): number {
  if (i >= tokens.count) return i
  const mark = tokens.text.charAt(tokens.start[i] as number)
  if (ARROWS.includes(mark)) return i + 1
  const two = (mark === '-' || mark === '=') && isMark(tokens, i + 1, '>') && tokens.start[i + 1] === tokens.end[i]
  return two ? i + 2 : i
}
