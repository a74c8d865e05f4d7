import type { Doc } from './doc.js'

/** Two or more blanks inside a line: the gap between a label's column and its value's. */
export function isGap({ text, tokens }: Doc, i: number): boolean {
  const from = tokens.end[i - 1] as number
  const to = tokens.start[i] as number
  return to - from >= 2 && tokens.line[i] === tokens.line[i - 1] && text.charCodeAt(from) === 32 && text.charCodeAt(to - 1) === 32
}
