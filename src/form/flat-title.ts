import { isMark, WORD } from '../document/scan.js'
import { isHeadWord, isLink, isNoticeNoun, isProseStart, isSmall, isSuffix, isTells, isTold, isTopic } from '../language/en/letter.js'
import { isStated } from '../language/en/prose.js'
import { isThe } from '../language/en/small.js'
import { capital } from './capital.js'
import { ownDateEnd } from './dated-pieces.js'
import { conceptAt, type Doc, type Range } from './doc.js'
import { labelAt } from './head-labels.js'
import { isProse } from './head-prose.js'
import { companyName } from './names.js'

/** Tokens of a headline, and of the beginning of a sentence. */
const LONGEST = 70
const FEWEST = 4
const OPENING = 40

/** Whether a notice's headline begins at a token in the midst of a line that holds a whole head: "… TEL 06-0000-0000 Notice Regarding …". */
export function opensTitle({ tokens }: Doc, i: number): boolean {
  if (!isNoticeNoun(tokens, i) || !capital(tokens, i) || !isTopic(tokens, i + 1)) return false
  if (tokens.kind[i - 1] === WORD) return capital(tokens, i - 1) && !isThe(tokens, i - 1) && !isProseStart(tokens, i - 1)
  return !isMark(tokens, i - 1, ',') && !isMark(tokens, i - 1, '(') && !isMark(tokens, i - 1, '"')
}

/** Where words with capitals from a token on end and a sentence begins, "Notice of Revision of Forecasts | The board of …"; -1 where they do not. */
export function titleEnd(doc: Doc, first: number, last: number): number {
  const { tokens } = doc
  let high = 0
  let low = 0
  let depth = 0
  for (let i = first; i < Math.min(last, first + LONGEST); i += 1) {
    if (isMark(tokens, i, '(')) depth += 1
    else if (isMark(tokens, i, ')')) depth -= 1
    if ((isMark(tokens, i, '.') && !isSuffix(tokens, i - 1)) || isDash(tokens, i)) return -1
    if (depth > 0) continue
    // what a field, a date or another headline parts needs no other end
    if (i > first && (ownDateEnd(doc, i) > 0 || labelAt(doc, i) !== undefined || opensTitle(doc, i))) return -1
    if (tokens.kind[i] !== WORD) continue
    if (opensSentence(doc, i, last)) return i >= first + FEWEST && high > low && !isMark(tokens, i - 1, ',') ? i : -1
    if (capital(tokens, i)) high += 1
    else if (isTold(tokens, i) || isStated(tokens, i)) return -1
    else if (!isSmall(tokens, i) && !isLink(tokens, i)) low += 1
  }
  return -1
}

/** A dash between words: of a dateline, or between two things. */
const isDash = (tokens: Doc['tokens'], i: number): boolean => isMark(tokens, i, '-') && tokens.start[i] !== tokens.end[i - 1]

/** "The board of …", "Example Works, Inc. has …", "Differences have arisen": not behind a small word, which what follows belongs to. */
function opensSentence(doc: Doc, i: number, last: number): boolean {
  const { tokens } = doc
  if (!capital(tokens, i) || isMark(tokens, i - 1, '&')) return false
  if (tokens.kind[i - 1] === WORD && !capital(tokens, i - 1)) return false
  if (conceptAt(doc, i) === 'difference') return isStated(tokens, i + 1)
  if (tokens.kind[i - 1] !== WORD && isTellerAt(doc, i)) return true
  const end = Math.min(last, i + OPENING)
  if (isThe(tokens, i) || isProseStart(tokens, i)) return isProse(doc, i, end)
  const name = companyName(doc, i, end)
  if (name?.first !== i || !isProse(doc, i, end)) return false
  if (tokens.kind[i - 1] !== WORD) return true
  // "… of Own Shares Example Works, Inc. announces": whether the name begins with "Shares" only the name said before tells
  const sure = !isHeadWord(tokens, i) && !(isHeadWord(tokens, i - 1) && companyName(doc, i - 1, end)?.first === i - 1)
  return sure || isSaidBefore(tokens, name)
}

/** "… (ToSTNeT-3) Example Works today announced": a name of some words before a verb, where a bracket or a year ends what stands before. */
function isTellerAt({ tokens }: Doc, first: number): boolean {
  let i = first
  while (i < first + LONGEST_NAME && capital(tokens, i)) i += 1
  return i > first && tokens.kind[i] === WORD && !capital(tokens, i) && (isTold(tokens, i) || isTells(tokens, i))
}
const LONGEST_NAME = 6

/** Whether the words of a name stand somewhere before it. */
function isSaidBefore({ text, start, end, code }: Doc['tokens'], { first, last }: Range): boolean {
  const name = text.slice(start[first], end[last - 1])
  for (let k = Math.max(0, first - FARTHEST); k < first; k += 1) if (code[k] === code[first] && text.startsWith(name, start[k])) return true
  return false
}
const FARTHEST = 400
