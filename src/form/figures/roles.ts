import { isMark, NUMBER, WORD } from '../../document/scan.js'
import {
  isAfterTitle,
  isCompared,
  isEffect,
  isGuidance,
  isMidpoint,
  isMinusWord,
  isOldTitle,
  isPartLetter,
  isProgress,
  isRangeEnd,
  isRangeSide,
} from '../../language/en/revisions.js'
import { isFrom } from '../../language/en/small.js'
import { conceptBits } from '../concept-bits.js'
import type { Doc, Range } from '../doc.js'

/**
 * What a row or a column holds: the figure before and after, what lies between, a year ago. `dated` is named by a date
 * alone, `actual` holds results where a forecast stood, `ratio` one of both by the other, which may be a change in percent or not.
 */
export type Role = 'previous' | 'revised' | 'actual' | 'change' | 'changePercent' | 'ratio' | 'priorYear' | 'yearOnYear' | 'dated' | 'other'

/** Whether titles set side by side each hold something of their own; of two named by dates the dates say which is which. */
export function areDistinct(roles: readonly (Role | undefined)[]): boolean {
  const twice = roles.filter((role) => role === 'dated').length === 2 ? 1 : 0
  return new Set(roles).size + twice === roles.length && !roles.includes(undefined)
}

/** The letters of a form's marks: "A" for (A), "BA" for (B-A) and (B)-(A). */
function lettersOf(doc: Doc, { first, last }: Range): string {
  const { tokens } = doc
  let letters = ''
  for (let i = first; i < last; i += 1) {
    if (tokens.kind[i] !== WORD || tokens.end[i] !== (tokens.start[i] as number) + 1) continue
    const letter = tokens.text.charAt(tokens.start[i] as number)
    if (
      'ABab'.includes(letter) &&
      (isMark(tokens, i - 1, '(') ||
        isMark(tokens, i - 1, '-') ||
        isMark(tokens, i - 1, '[') ||
        letters !== '' ||
        (letter === 'B' && isLessA(tokens, i + 1)))
    )
      letters += letter.toUpperCase()
  }
  return letters
}

/** Whether a title bears the mark "(A)": what the form's changes are reckoned from. */
export const isMarkedA = (doc: Doc, title: Range): boolean => lettersOf(doc, title) === 'A'
/** Whether a title bears the mark "(B)": what the form's changes lead to. */
export const isMarkedB = (doc: Doc, title: Range): boolean => lettersOf(doc, title) === 'B'

/** "B - A", "B minus A", and "B-A", whose hyphen is no token. */
function isLessA(tokens: Doc['tokens'], i: number): boolean {
  const { text, start, end } = tokens
  const at = isMark(tokens, i, '-') || isMinusWord(tokens, i) ? i + 1 : text.charAt(end[i - 1] as number) === '-' ? i : -1
  return at > 0 && text.startsWith('A', start[at] as number) && end[at] === (start[at] as number) + 1
}

const WORDS = conceptBits([
  'percent',
  'percentSign',
  'change',
  'difference',
  'increase',
  'decrease',
  'yearOnYear',
  'priorPeriod',
  'previous',
  'fiscalYear',
  'period',
  'yearEnded',
  'forecast',
  'reference',
  'translationNote',
  'revise',
  'announce',
  'result',
  'actual',
  'complete',
  'current',
  'firstHalf',
  'sixMonths',
  'nineMonths',
  'threeMonths',
  'interim',
  'fullYear',
  'month',
])
const HAS = WORDS.has
const CHANGES = HAS.change | HAS.difference | HAS.increase | HAS.decrease
const PERCENTS = HAS.percent | HAS.percentSign
const DONE = HAS.result | HAS.actual | HAS.complete
/** Words of a period before. */
const PRIOR =
  DONE | HAS.yearEnded | HAS.fiscalYear | HAS.firstHalf | HAS.sixMonths | HAS.nineMonths | HAS.threeMonths | HAS.interim | HAS.period

/** The role that the words of a title give; a title may stand in parts, before and behind its cells. */
export function roleOf(doc: Doc, parts: readonly Range[]): Role | undefined {
  let words = 0
  let letters = ''
  let sign = false
  let dates = 0
  let progress = false
  let compared = false
  let effect = false
  let midpoint = false
  let partly = false
  for (const part of parts) {
    letters += lettersOf(doc, part)
    for (let i = part.first; i < part.last; i += 1) {
      const word =
        isGuidance(doc.tokens, i) && isMark(doc.tokens, i - 1, '(') && isMark(doc.tokens, i + 1, ')') ? HAS.reference : WORDS.at(doc, i)
      words |= word
      sign ||= isMark(doc.tokens, i, '%')
      progress ||= isProgress(doc.tokens, i)
      compared ||= isCompared(doc.tokens, i)
      effect ||= isEffect(doc.tokens, i)
      midpoint ||= isMidpoint(doc.tokens, i) || isOfRange(doc, i)
      if (isPartOfYear(doc.tokens, i)) partly = true
      else if (word === HAS.month || doc.tokens.kind[i] === NUMBER) dates += 1
    }
  }
  const has = (some: number): boolean => (words & some) !== 0
  if (effect && !has(HAS.previous | HAS.revise | HAS.forecast)) return 'other'
  if (midpoint) return 'other' // of ranges
  if (partly && dates === 0 && has(DONE) && !has(HAS.previous | HAS.priorPeriod)) return 'other' // "9M actual" beside forecasts of the year
  const percent = sign || has(PERCENTS)
  const change = has(CHANGES)
  // "Year-to-year actual performance"
  if (has(HAS.yearOnYear) && has(HAS.actual) && !change && !percent) return 'priorYear'
  if (has(HAS.yearOnYear) || ((change || percent || compared) && has(HAS.priorPeriod))) return 'yearOnYear'
  if (change && letters === '' && has(DONE | HAS.fiscalYear) && !has(HAS.forecast) && parts.some((part) => isChangeFrom(doc, part)))
    return 'yearOnYear'
  if (change && has(HAS.previous) && has(HAS.fiscalYear | HAS.period | HAS.yearEnded) && !has(HAS.forecast)) return 'yearOnYear'
  if (has(HAS.reference | HAS.translationNote)) return change ? 'yearOnYear' : 'priorYear'
  if (letters.length === 2) return !change && parts.some((part) => isRatio(doc, part)) ? 'ratio' : percent ? 'changePercent' : 'change'
  if (change) return percent ? 'changePercent' : 'change'
  // "Results for the previous fiscal year (A)": a forecast that none went before stands beside them
  if (letters === 'A' && has(DONE) && has((PRIOR & ~DONE) | HAS.priorPeriod) && !has(HAS.forecast | HAS.announce | HAS.revise))
    return 'priorYear'
  if (letters === 'A' && has(HAS.revise) && has(HAS.announce)) return 'previous' // "Latest announced forecast (A)"
  if (has(HAS.revise) && !has(HAS.previous)) return 'revised'
  if (has(HAS.previous) && !has(HAS.revise) && has(HAS.forecast | HAS.announce)) return 'previous'
  if (letters === 'B') return has(DONE) && !has(HAS.forecast) ? 'actual' : 'revised'
  if (has(HAS.current) && has(HAS.forecast)) return 'revised'
  if (has(HAS.previous) && (has(HAS.forecast | HAS.announce | HAS.revise) || letters === 'A')) return 'previous'
  if (letters === 'A') return 'previous'
  if (has(HAS.forecast)) return sideOf(doc, parts) ?? (has(HAS.announce) ? 'previous' : dates > 0 ? 'dated' : undefined)
  if (has(HAS.priorPeriod)) return 'priorYear'
  if (has(HAS.current)) return 'other'
  if (has(HAS.previous)) return has(PRIOR) ? 'priorYear' : 'previous'
  if (has(PRIOR) || (has(HAS.fullYear) && dates > 0)) return has(HAS.actual) && dates === 0 ? 'actual' : 'priorYear'
  if (percent) return progress ? 'other' : 'changePercent'
  return sideOf(doc, parts) ?? (dates > 0 ? 'dated' : undefined)
}

/** "Upper limit of the forecast", "Revised forecast (low)", "best case": one end of a range, which is no forecast by itself. */
const isOfRange = ({ tokens }: Doc, i: number): boolean =>
  isRangeSide(tokens, i) && (isRangeEnd(tokens, i + 1) || (isMark(tokens, i - 1, '(') && isMark(tokens, i + 1, ')')))

/** The number of "9M", "1H", "Q3". */
function isPartOfYear(tokens: Doc['tokens'], i: number): boolean {
  if (tokens.kind[i] !== NUMBER) return false
  return (
    (tokens.start[i + 1] === tokens.end[i] && isPartLetter(tokens, i + 1)) ||
    (tokens.end[i - 1] === tokens.start[i] && isPartLetter(tokens, i - 1))
  )
}

/** "Old", "Before", "After" by themselves or with a date: one such word, of no phrase. */
function sideOf({ tokens, terms }: Doc, parts: readonly Range[]): 'previous' | 'revised' | undefined {
  let side: 'previous' | 'revised' | undefined
  for (const { first, last } of parts)
    for (let i = first; i < last; i += 1) {
      if (tokens.kind[i] !== WORD || (terms.at[i] as number) >= 0) continue
      const own = isOldTitle(tokens, i) ? 'previous' : isAfterTitle(tokens, i) ? 'revised' : undefined
      if (own === undefined || side !== undefined) return undefined
      side = own
    }
  return side
}

/** "(B)/(A)", "(B/A)". */
function isRatio({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first + 1; i < last - 1; i += 1)
    if (isMark(tokens, i, '/') && (isLetter(tokens, i - 1) || isMark(tokens, i - 1, ')'))) return true
  return false
}
const isLetter = (tokens: Doc['tokens'], i: number): boolean => tokens.kind[i] === WORD && tokens.end[i] === (tokens.start[i] as number) + 1

/** "Change from the actual results of fiscal 2007", "Change from FY2007". */
function isChangeFrom(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i + 1 < last; i += 1) if ((WORDS.at(doc, i) & CHANGES) !== 0 && isFrom(doc.tokens, i + 1)) return true
  return false
}

/** A number with a point. */
const isFine = (tokens: Doc['tokens'], i: number): boolean =>
  tokens.kind[i] === NUMBER && tokens.text.slice(tokens.start[i], tokens.end[i]).includes('.')

/** "(Reference)", "For reference": such words begin the title of the year before. */
function isReference(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < Math.min(last, first + 3); i += 1) if (WORDS.at(doc, i) === HAS.reference) return true
  return false
}

/**
 * The title of a row whose row above has no cells: "Previous forecast | (May 8) | Current forecast" is the title of the
 * earlier forecast, of which nothing is printed, and that of the present one.
 */
export function lastTitle(doc: Doc, title: Range): Range {
  const { tokens } = doc
  let first = title.last - 1
  while (first > title.first && tokens.line[first - 1] === tokens.line[title.last - 1]) first -= 1
  if (first <= title.first) return title
  const own = { first, last: title.last }
  const role = roleOf(doc, [own])
  // cells of the row above that could not be told apart
  if (role !== undefined && role !== 'dated' && role !== 'other')
    for (let i = title.first; i < first; i += 1) if (isFine(tokens, i)) return own
  // "Difference (B-A) | Change (%) | Reference:": rows without cells above the year before
  if (role === 'priorYear' && isReference(doc, own)) return own
  const above = role === 'revised' || role === 'actual' ? roleOf(doc, [{ first: title.first, last: first }]) : undefined
  return above === 'previous' ? own : title
}
