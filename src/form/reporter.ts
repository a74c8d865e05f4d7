import { isMark, NUMBER, type Tokens } from '../document/scan.js'
import { isNoticeNoun } from '../language/en/letter.js'
import {
  isAccording,
  isAgency,
  isAgencyWord,
  isBased,
  isContracted,
  isCountry,
  isFirm,
  isHeadlineVerb,
  isItIts,
  isReleased,
  isSaid,
  isShortAgency,
  isThisOrLast,
  isToldTo,
  isUpdate,
  isWeek,
  isWeekday,
  isWeekdayRange,
} from '../language/en/press.js'
import { isReportedWord } from '../language/en/prose.js'
import type { WordTest } from '../language/words.js'
import { capital } from './capital.js'
import { conceptSet, firstAmong } from './concept-set.js'
import { conceptAt, type Doc, type Range } from './doc.js'
import { hasOwnHead } from './own-head.js'
import { isAccordingToIt, isAtHome, isToldSomebody, opensOnSaid, opensOnTrade, tellsOfTrade } from './third-person.js'
import { hasOne } from './words.js'

const TODAY = conceptSet('today')
/** A report shows by its first sentences who tells. */
const FAR = 600

/**
 * Whether a reporter tells what a company has made known: the headline has a paper's verbs, an agency stands in brackets
 * before the first sentences, or they tell of "last week", name a weekday without its date ("said on Tuesday"), speak as people talk ("didn't"), tell what a
 * company "said it" does or what "the company said", begin with "Example Lamps said" or "Japanese lamp maker", or end on ", the company reported". A company that speaks for itself says "today"; below a release's own
 * head one such way of telling is the company's, two different ones are a reporter's.
 */
export function isReported(doc: Doc, headline: Range | undefined, lead: Range): boolean {
  const { tokens } = doc
  if (hasOne(doc, headline ?? firstLine(doc), isHeadlineVerb)) return true
  const opening = { first: 0, last: lead.last }
  if (some(doc, opening, isAgency, (i) => inBrackets(tokens, i))) return true
  if (some(doc, opening, isShortAgency, (i) => inBrackets(tokens, i) && isMark(tokens, i + 2, '-'))) return true
  const signs = tellings(doc, lead)
  return signs > 0 && (signs > 1 || !(isNoticeAt(doc, headline) || hasOwnHead(doc, lead)))
}

/** "Notice of …": no paper's headline. */
const isNoticeAt = ({ tokens }: Doc, headline: Range | undefined): boolean => headline !== undefined && isNoticeNoun(tokens, headline.first)

/** How many of a reporter's ways of telling are there: "last week", a weekday without its date, "didn't", "the company said". */
function tellings(doc: Doc, lead: Range): number {
  const { tokens } = doc
  let signs = 0
  if (some(doc, lead, isUpdate, (i) => isReleased(tokens, i - 2) && isMark(tokens, i + 1, '.'))) signs += 1
  if (some(doc, lead, isWeek, (i) => isThisOrLast(tokens, i - 1))) signs += 1
  // a release that says "today" may quote its president, who talks so, too
  const own = firstAmong(doc, lead.first, lead.last, TODAY) >= 0
  if (isContracted.occursIn(tokens) && hasOne(doc, own ? { first: lead.first, last: firstQuote(doc, lead) } : lead, isContracted))
    signs += 1
  if (own) return signs
  if (some(doc, lead, isWeekday, (i) => isUndated(doc, i))) signs += 1
  const trade = opensOnTrade(tokens, lead) || some(doc, lead, isCountry, (i) => tellsOfTrade(tokens, i))
  if (trade || opensOnSaid(tokens, lead) || some(doc, lead, isToldTo, (i) => isToldSomebody(tokens, i))) signs += 1
  if (some(doc, lead, isBased, (i) => isAtHome(tokens, i))) signs += 1
  if (some(doc, lead, isAccording, (i) => isAccordingToIt(tokens, i))) signs += 1
  // '"…," said its president' is the company's own
  const far = { first: lead.first, last: lead.first + FAR }
  if (some(doc, far, isSaid, (i) => isFirm(tokens, i - 1) || (isItIts(tokens, i + 1) && !isMark(tokens, i - 1, '"')))) signs += 1
  else if (some(doc, far, isReportedWord, (i) => isFirm(tokens, i - 1) && isMark(tokens, i + 1, '.'))) signs += 1
  return signs
}

/** Words of a headline, at most. */
const HEADLINE = 24

/** The first line where it may be a headline, though none was known: it ends no sentence. */
function firstLine({ tokens }: Doc): Range {
  const last = tokens.lines.token[1] ?? tokens.count
  return { first: 0, last: last > HEADLINE || isMark(tokens, last - 1, '.') ? 0 : last }
}

/** The first quotation mark of a range, or its end. */
function firstQuote({ tokens }: Doc, { first, last }: Range): number {
  let i = first
  while (i < last && !isMark(tokens, i, '"')) i += 1
  return i
}

/** Whether one of some words stands in a range as it is looked for. */
function some({ tokens }: Doc, { first, last }: Range, isOne: WordTest, is: (i: number) => boolean): boolean {
  if (!isOne.occursIn(tokens)) return false
  const end = Math.min(last, tokens.count)
  for (let i = first; i < end; i += 1) if (isOne(tokens, i) && is(i)) return true
  return false
}

/** "(Kyodo News)", but neither "(Kyodo Building)" nor "(Reuters: 5123)". */
function inBrackets(tokens: Tokens, i: number): boolean {
  if (!isMark(tokens, i - 1, '(')) return false
  let k = i + 1
  while (isAgency(tokens, k) || isAgencyWord(tokens, k) || isMark(tokens, k, '-')) k += 1
  return isMark(tokens, k, ')')
}

/** "on Tuesday", but neither "Tuesday, June 3" nor "June 3 (Tuesday)" nor "Monday to Friday". */
function isUndated(doc: Doc, i: number): boolean {
  const { tokens } = doc
  if (!capital(tokens, i) || isWeekdayRange(tokens, i - 1) || isWeekdayRange(tokens, i + 1)) return false
  const before = isMark(tokens, i - 1, ',') ? i - 2 : i - 1
  const after = isMark(tokens, i + 1, ',') ? i + 2 : i + 1
  if (isMark(tokens, before, '(') || isDatePart(doc, before)) return false
  return !isDatePart(doc, after) && !isMark(tokens, after, '(')
}

const isDatePart = (doc: Doc, i: number): boolean =>
  i >= 0 && i < doc.tokens.count && (doc.tokens.kind[i] === NUMBER || conceptAt(doc, i) === 'month')
