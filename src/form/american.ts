import type { Doc } from './doc.js'

/** Tokens of "U.S.": the points part the letters. */
export const AMERICAN = 4

/** Whether "U.S." stands right before token `i`: "U.S. GAAP". */
export const americanBefore = ({ tokens: { text, start, end } }: Doc, i: number): boolean =>
  text.slice(start[i - AMERICAN], end[i - 1]) === 'U.S.'
