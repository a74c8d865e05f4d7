import { isMark, NUMBER, type Tokens } from './scan.js'

/** The colon that ends a title, behind its first word and outside brackets, or -1. */
export function colonOf(tokens: Tokens, { first, last }: { readonly first: number; readonly last: number }): number {
  let depth = 0
  for (let i = first; i < last; i += 1) {
    if (isMark(tokens, i, '(')) depth += 1
    else if (isMark(tokens, i, ')')) depth -= 1
    else if (depth <= 0 && isMark(tokens, i, ':') && i > first) {
      // "https://" and "8:45" end no title
      const glued = i + 1 < last && tokens.start[i + 1] === tokens.end[i]
      if (!(glued && (isMark(tokens, i + 1, '/') || (tokens.kind[i - 1] === NUMBER && tokens.kind[i + 1] === NUMBER)))) return i
    }
  }
  return -1
}
