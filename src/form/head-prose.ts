import { isMark, WORD } from '../document/scan.js'
import { isForWord, isNotice, isProseStart, isSuffix, isTells, isThat, isTold } from '../language/en/letter.js'
import type { Doc } from './doc.js'

const SHORTEST_PROSE = 50

/** Whether a line is the beginning of a sentence rather than of a headline. */
export function isProse({ tokens, text }: Doc, first: number, last: number): boolean {
  const length = (tokens.end[last - 1] as number) - (tokens.start[first] as number)
  if (length < SHORTEST_PROSE) return false
  const titled = isNotice(tokens, first) || isNotice(tokens, first + 1) || isNotice(tokens, first + 2)
  // "for the Six Months Ended" is a headline's second line
  if (isProseStart(tokens, first) && !isForWord(tokens, first)) return true
  let words = 0
  for (let i = first; i < last; i += 1) {
    if (tokens.kind[i] !== WORD) {
      // ("the Company"), (the "Company"), (hereinafter
      if (isMark(tokens, i, '(') && (isMark(tokens, i + 1, '"') || isMark(tokens, i + 2, '"'))) return true
      continue
    }
    words += 1
    if (titled || words < 2) continue
    const initial = text.charCodeAt(tokens.start[i] as number)
    if (initial >= 97 && (isTold(tokens, i) || (isTells(tokens, i) && isThat(tokens, i + 1)))) return true
  }
  return !titled && isMark(tokens, last - 1, '.') && words > 9 && !isSuffix(tokens, last - 2)
}
