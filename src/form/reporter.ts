import { isMark, NUMBER, type Tokens } from '../document/scan.js'
import { isAgency, isHeadlineVerb, isItIts, isSaid, isWeekday, isWeekdayRange } from '../language/en/press.js'
import { capital } from './capital.js'
import { conceptSet, firstAmong } from './concept-set.js'
import { conceptAt, type Doc, type Range } from './doc.js'

const TODAY = conceptSet('today')
/** An agency's name in its bracket: "(Example Press)". */
const LONGEST_AGENCY = 4
/** A report shows by its first sentences who tells. */
const FAR = 600

/**
 * Whether a reporter tells what a company has made known: the headline has a paper's verbs, or an agency stands in brackets before
 * the first sentences, or they name a weekday without its date ("said on Tuesday") or tell what the company "said it" does. A company that speaks for
 * itself says "today".
 */
export function isReported(doc: Doc, headline: Range | undefined, lead: Range): boolean {
  const { tokens } = doc
  for (let i = headline?.first ?? 0; i < (headline?.last ?? 0); i += 1) if (isHeadlineVerb(tokens, i)) return true
  for (let i = 0; i < Math.min(lead.last, tokens.count); i += 1) if (isAgency(tokens, i) && inBrackets(tokens, i)) return true
  if (firstAmong(doc, lead.first, lead.last, TODAY) >= 0) return false
  for (let i = lead.first; i < Math.min(lead.last, tokens.count); i += 1) if (isWeekday(tokens, i) && isUndated(doc, i)) return true
  // '"…," said its president' is the company's own
  for (let i = lead.first + 1; i < Math.min(lead.first + FAR, tokens.count); i += 1)
    if (isSaid(tokens, i) && isItIts(tokens, i + 1) && !isMark(tokens, i - 1, '"')) return true
  return false
}

function inBrackets(tokens: Tokens, i: number): boolean {
  if (!isMark(tokens, i - 1, '(')) return false
  for (let k = i + 1; k < i + LONGEST_AGENCY; k += 1) if (isMark(tokens, k, ')')) return true
  return false
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
