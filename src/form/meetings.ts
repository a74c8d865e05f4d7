import { isMark, WORD } from '../document/scan.js'
import { isBe, isMeetingKind, isMeetingWord, isPossessive, isPuts } from '../language/en/letter.js'
import { isAt, isOf, isThe, isTo } from '../language/en/small.js'
import { isOrdinalEnd } from '../language/en/values.js'
import { dateAt } from './dates.js'
import { conceptAt, type Doc, holds, spanOfRange, wordsOf } from './doc.js'
import type { Found } from './draft.js'

/** "17th ordinary general meeting of shareholders": the meeting with its number. */
export function meetingOf(doc: Doc, t: number): Found<string> {
  const { terms, tokens } = doc
  let first = terms.first[t] as number
  if (isMeetingKind(tokens, first - 1)) first -= 1
  if (isOrdinalEnd(tokens, first - 1)) first -= 2
  else if (conceptAt(doc, first - 1) === 'ordinal') first = terms.first[terms.at[first - 1] as number] as number
  const at = spanOfRange(doc, { first, last: terms.last[t] as number })
  return { value: wordsOf(doc, at), at }
}

/** "The proposal will be presented at its 50th General Meeting ("50th Meeting")": a meeting that is still to come, and its short name. */
export function isToCome({ tokens }: Doc, first: number): boolean {
  for (let i = first - 1; i > first - 8; i -= 1) {
    if (isPuts(tokens, i) && isBe(tokens, i - 1)) return true
    if (isMark(tokens, i, '"') && isMark(tokens, i - 1, '(') && i > first - 4) return true
  }
  return false
}

/** "Resolution of the Board of Directors to place at the ordinary general meeting: May 12": a label of the board's day, not the meeting's. */
export function isPutTo(doc: Doc, i: number): boolean {
  const { terms, tokens } = doc
  const term = terms.at[i] as number
  let k = (terms.first[term] as number) - 1
  while (isMeetingKind(tokens, k) || isThe(tokens, k)) k -= 1
  return isMark(tokens, terms.last[term] as number, ':') && (isAt(tokens, k) || isTo(tokens, k)) && isPuts(tokens, k - 1)
}

/** "The Board of Directors of Example Retail Co., Ltd., a consolidated subsidiary, resolved", "the subsidiary's board": another company's meeting. */
export function isOfSubsidiary(doc: Doc, first: number, end: number): boolean {
  if (isPossessive(doc.tokens, first - 1))
    for (let i = first - 2; i > first - WHOSE; i -= 1) if (conceptAt(doc, i) === 'subsidiary') return true
  if (!isOf(doc.tokens, end)) return false
  for (let i = end + 1; i < end + NAME && i < doc.tokens.count; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'subsidiary') return true
    if (concept === 'resolve' || concept === 'determine' || concept === 'today' || dateAt(doc, i) !== undefined) return false
  }
  return false
}
/** Words from "subsidiary" to its board, and from the board's "of" to "subsidiary", behind a company's name. */
const WHOSE = 5
const NAME = 14

/** "up to 300,000 shares, whereas the medium-term plan of May 12": behind a decision and the thing decided, a day of what is no meeting or resolution. */
export function isOfOtherPaper(doc: Doc, i: number, from: number): boolean {
  if (i < from || isMeetingWord(doc.tokens, i) || doc.tokens.kind[i] !== WORD) return false
  const concept = conceptAt(doc, i)
  return (
    concept !== 'board' &&
    concept !== 'shareholdersMeeting' &&
    concept !== 'resolve' &&
    holds(doc, { first: from, last: i }, 'acquire', 'issue', 'allot', 'maximum')
  )
}

/** "decided today at its Board of Directors meeting" */
export const decidedAt = (doc: Doc, today: number): boolean =>
  isAt(doc.tokens, today + 1) && (conceptAt(doc, today - 1) === 'resolve' || conceptAt(doc, today - 1) === 'determine')

/** "On June 1, the Company resolved at the Board": what was resolved between the day and the board. */
export const resolvedThen = (doc: Doc, from: number, to: number): boolean =>
  holds(doc, { first: from, last: to }, 'resolve') && (isAt(doc.tokens, to - 1) || isAt(doc.tokens, to - 2))
