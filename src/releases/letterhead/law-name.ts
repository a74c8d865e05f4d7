import type { Span } from '../../document/scan.js'
import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import { dateAt } from '../../form/dates.js'
import { type Doc, wordsOf } from '../../form/doc.js'
import {
  isArticle,
  isIncorporation,
  isInSubject,
  isJapan,
  isLawLead,
  isLawOn,
  isLawWord,
  isOfThe,
  isPossessive,
  isSame,
} from '../../language/en/letter.js'
import { isOf } from '../../language/en/small.js'

const LONGEST_LAW = 24

export const numberOf = ({ tokens, text }: Doc, i: number): string => text.slice(tokens.start[i], tokens.end[i])
export const spanAt = ({ tokens }: Doc, first: number, last: number): Span => ({
  start: tokens.start[first] as number,
  end: tokens.end[last - 1] as number,
})

/** The law behind a reference: its name; 'same' for "that act"; 'none' for the articles of incorporation or rules that are no law. */
export function lawBehind(doc: Doc, from: number, to: number): { value: string; at: Span } | 'same' | 'none' | undefined {
  const { tokens } = doc
  let k = from
  while (k < to && isMark(tokens, k, ',')) k += 1
  if (!isOf(tokens, k)) return undefined
  k += 1
  if (isSame(tokens, k) && isLawWord(tokens, k + 1)) return 'same'
  while (tokens.kind[k] === WORD && isOfThe(tokens, k)) k += 1
  // "of the Same Act", "of the said Corporation Law", "of the same"
  if (isSame(tokens, k) && (isLawWord(tokens, k + 1) || isLawWord(tokens, k + 2) || tokens.kind[k + 1] !== WORD)) return 'same'
  if (isJapan(tokens, k) && isPossessive(tokens, k + 1)) k += 2 // "Japan's Companies Act"
  const first = k
  let last = -1
  for (; k < to && k < first + LONGEST_LAW; k += 1) {
    if (isIncorporation(tokens, k)) return 'none'
    if (isMark(tokens, k, '(') || isMark(tokens, k, '"') || isMark(tokens, k, ';') || isMark(tokens, k, ',') || isMark(tokens, k, '.'))
      break
    if (isArticle(tokens, k) && tokens.kind[k + 1] === NUMBER) break
    if (isLawWord(tokens, k) && capital(tokens, k)) {
      last = k + 1
      // "Corporation Law on May 31" has a date behind it, no subject
      if (isLawOn(tokens, last) && dateAt(doc, last + 1) === undefined) {
        last = subjectEnd(doc, last, to)
        k = last - 1
        continue
      }
      if (isOfJapan(doc, last)) last += 2
      break
    }
    if (tokens.kind[k] === WORD && !capital(tokens, k) && !isOfThe(tokens, k) && !isLawLead(tokens, k)) break
  }
  if (last < 0) return 'none'
  const at = spanAt(doc, first, last)
  return { value: wordsOf(doc, at), at }
}

const isOfJapan = ({ tokens }: Doc, k: number): boolean => isOf(tokens, k) && isJapan(tokens, k + 1)

/** "Law regarding the Partial Amendments to the Commercial Code": the subject, words with capitals and small ones between. */
function subjectEnd(doc: Doc, from: number, to: number): number {
  const { tokens } = doc
  let last = from + 1
  for (let k = from + 1; k < to && k < from + LONGEST_LAW; k += 1) {
    if (tokens.kind[k] !== WORD) break
    if (capital(tokens, k)) last = k + 1
    else if (!isInSubject(tokens, k)) break
  }
  return last
}
