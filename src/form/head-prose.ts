import { isMark, WORD } from '../document/scan.js'
import { isNotice, isProseStart, isSuffix, isTells, isThat, isTold } from '../language/en/letter.js'
import { isThatClause } from '../language/en/revisions.js'
import { isFor } from '../language/en/small.js'
import { capital } from './capital.js'
import type { Doc } from './doc.js'
import { companyName } from './names.js'

const SHORTEST_PROSE = 45

/** Whether a line is the beginning of a sentence rather than of a headline. */
export function isProse(doc: Doc, first: number, last: number): boolean {
  const { tokens, text } = doc
  const length = (tokens.end[last - 1] as number) - (tokens.start[first] as number)
  if (length < SHORTEST_PROSE) return false
  const titled = [first, first + 1, first + 2].some((i) => isNotice(tokens, i) && !isThatClause(tokens, i + 1))
  // "for the Six Months Ended", "under the Stock Option Plan" are a headline's second line
  if (isProseStart(tokens, first) && !isFor(tokens, first) && capital(tokens, first)) return true
  // "Example Works, Inc. announces how …": behind the name a small letter makes a sentence
  const name = titled ? undefined : companyName(doc, first, last)
  const named = name?.first === first ? name.last : -1
  if (named > 0 && isMark(tokens, named, '(') && goesOnLow(doc, bracketEnd(doc, named))) return true
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
    if (initial >= 97 && i === named && isTells(tokens, i)) return true
    if (initial >= 97 && (isTold(tokens, i) || (isTells(tokens, i) && isThat(tokens, i + 1)))) return true
  }
  return !titled && isMark(tokens, last - 1, '.') && words > 9 && !isSuffix(tokens, last - 2)
}

/** A bracket with a company's data is not longer. */
const LONGEST_BRACKET = 60

/** The token behind the bracket that opens at `i`, which may close some lines below; -1 where it does not. */
export function bracketEnd({ tokens }: Doc, i: number): number {
  let depth = 0
  for (let k = i; k < tokens.count && k < i + LONGEST_BRACKET; k += 1) {
    if (isMark(tokens, k, '(')) depth += 1
    else if (isMark(tokens, k, ')')) depth -= 1
    if (depth === 0) return k + 1
  }
  return -1
}

/** "Example Works, Inc. (Head office: Osaka; President: J. Doe) reports": a small letter behind the bracket goes on with a sentence. */
const goesOnLow = ({ tokens, text }: Doc, i: number): boolean => {
  const initial = i < 0 ? 0 : text.charCodeAt(tokens.start[i] as number)
  return tokens.kind[i] === WORD && initial >= 97 && initial <= 122 && tokens.line[i] === tokens.line[i - 1]
}
