import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { isSentenceEnd } from '../../form/clauses.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { datesIn, period, segmentAt } from '../../form/readers.js'
import { hasOne } from '../../form/words.js'
import { isAfter, isYears } from '../../language/en/period.js'
import { isOr } from '../../language/en/small.js'
import { later } from '../../reading/calendar.js'
import { mentionAt } from '../../reading/mentions.js'
import { putRead } from './put.js'

/** So far before a day stand the words that reckon from it. */
const NEAR = 16

/**
 * The days on which rights may be exercised: "From August 2, 2022 to August 1, 2052". One day alone is an end where the
 * text says so, else no period. A day from which the beginning is reckoned ("two years after July 1, 2019") is none.
 */
export function readExercisePeriod(doc: Doc, draft: Draft, extent: Range): void {
  const found = period(doc, extent)
  if (found === undefined) return
  const { from, to } = found.value
  if (from === undefined && to !== undefined)
    putRead(draft, ['exercisePeriod'], { value: { to }, at: found.at, parts: { to: { at: found.at } } })
  if (from === undefined || to === undefined || from === to) return
  const second = period(doc, restOfSentence(doc, found.last, extent.last))?.value
  if (second?.from !== undefined && second.to !== undefined && second.from !== second.to && second.from !== from) {
    draft.warn('ambiguous', 'Two periods of exercise stand in one sentence.', ['exercisePeriod'], found.at)
    return
  }
  const parts = found.parts as NonNullable<Found<unknown>['parts']>
  const begin = datesIn(doc, extent).find(({ start }) => start === parts.from?.at.start)
  const first = begin?.first ?? extent.first
  if (begin === undefined || !isReckoned(doc, extent, first) || isProven(doc, first, found.value, draft.get(['allottedOn'])))
    putRead(draft, ['exercisePeriod'], found)
  else if (parts.to !== undefined) putRead(draft, ['exercisePeriod'], { value: { to }, at: parts.to.at, parts: { to: parts.to } })
}

/** "for directors, from July 2, 2022 for employees": what a sentence goes on with behind a period, on its own line or paragraph. */
function restOfSentence(doc: Doc, first: number, end: number): Range {
  const { segments } = doc.layout
  let last = first
  const stop = Math.min(end, segments[segmentAt(segments, first - 1)]?.last ?? end)
  while (last < stop && !isSentenceEnd(doc, last, stop)) last += 1
  return { first, last }
}

/** Whether a beginning is reckoned from the day at `day`, or from one before it: "after", "following", "years from". */
function isReckoned(doc: Doc, extent: Range, day: number): boolean {
  for (let i = day - 1; i >= extent.first && i >= day - NEAR; i -= 1) {
    if (isAfter(doc.tokens, i) && !isOr(doc.tokens, i - 1)) return true
    if (isYears(doc.tokens, i)) return true
  }
  return false
}

/**
 * The day is the reckoned one all the same: in a bracket, and not the day of allotment; or as many years before the end
 * as the words before it say.
 */
function isProven(doc: Doc, day: number, { from, to }: { from?: string; to?: string }, allotted: unknown): boolean {
  if (from === undefined || to === undefined) return false
  if (isMark(doc.tokens, day - 1, '(') && typeof allotted === 'string' && allotted < from) return true
  for (let i = day - 1; i >= day - NEAR && i >= 0; i -= 1) {
    if (!isYears(doc.tokens, i)) continue
    const years = numberBefore(doc, i)
    return years > 0 && (later(from, years) === to || later(from, years, -1) === to)
  }
  return false
}

/** The number right before a token, in digits or words, or 0. */
function numberBefore(doc: Doc, i: number): number {
  const { tokens, terms, mentions } = doc
  const mention = mentions[mentionAt(mentions, i) - 1]
  if (mention?.kind === 'number' && mention.last === i) return Number(mention.digits)
  if (tokens.kind[i - 1] === NUMBER) return Number(tokens.text.slice(tokens.start[i - 1], tokens.end[i - 1]))
  const term = tokens.kind[i - 1] === WORD ? (terms.at[i - 1] as number) : -1
  return term >= 0 && conceptAt(doc, i - 1) === 'numeral' ? (terms.meaning[term]?.datum as number) : 0
}

/** "Two years after the allotment date": words that reckon from a day and name none. */
export const tellsAfter = (doc: Doc, range: Range): boolean => hasOne(doc, range, isAfter)
