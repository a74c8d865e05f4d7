import { isMark } from '../../document/scan.js'
import { isSentenceEnd } from '../../form/clauses.js'
import { conceptAt, type Doc, datumAt, holds, type Range } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { datesIn, numbersIn, period, segmentAt } from '../../form/readers.js'
import { tokenAt } from '../../form/span-tokens.js'
import { hasOne } from '../../form/words.js'
import { isAfter, isYears } from '../../language/en/period.js'
import { isOr } from '../../language/en/small.js'
import { later } from '../../reading/calendar.js'
import { putRead } from './put.js'

/**
 * The days on which rights may be exercised: "From August 2, 2022 to August 1, 2052". One day alone is an end where the
 * text says so, else no period. A day from which the beginning is reckoned ("two years after July 1, 2019") is none.
 */
export function readExercisePeriod(doc: Doc, draft: Draft, extent: Range): void {
  const found = period(doc, extent)
  if (found === undefined) return
  const { from, to } = found.value
  if (to === undefined || from === to) return
  if (from === undefined) {
    putRead(draft, ['exercisePeriod'], { value: { to }, at: found.at, parts: { to: { at: found.at } } })
    return
  }
  const second = period(doc, restOfSentence(doc, found.last, extent.last))?.value
  if (second?.from !== undefined && second.to !== undefined && second.from !== second.to && second.from !== from) {
    draft.warn('ambiguous', 'Two periods of exercise stand in one sentence.', ['exercisePeriod'], found.at)
    return
  }
  if (hasPeriodOfOthers(doc, { first: found.last, last: extent.last }, found.value)) {
    draft.warn('ambiguous', 'Two groups, or two series, have periods of exercise of their own.', ['exercisePeriod'], found.at)
    return
  }
  const before = { first: extent.first, last: tokenAt(doc, found.at.start) }
  const end = found.parts?.to as Pick<Found<string>, 'at' | 'grounds'>
  // "Half of the rights may be exercised from June 1, the rest from June 1 of the next year, until"
  if (hasOtherStart(doc, before) || isOfPart(doc, before)) {
    draft.warn('ambiguous', 'Some holders, or a part of the rights, have another first day.', ['exercisePeriod', 'from'], found.at)
    // a part may begin before all others do, and end before them
    if (String(draft.get(['exercisePeriod', 'from'])) > from) draft.drop(['exercisePeriod', 'from'])
    if (datesIn(doc, { first: found.last, last: extent.last }).length > 0) return
    putRead(draft, ['exercisePeriod'], { value: { to }, at: end.at, parts: { to: end } })
    return
  }
  if (!isReckoned(doc, before) || isProven(doc, before, from, to, draft.get(['allottedOn']))) putRead(draft, ['exercisePeriod'], found)
  else putRead(draft, ['exercisePeriod'], { value: { to }, at: end.at, parts: { to: end } })
}

/** "Half of the rights may be exercised from", "50% of the rights", in the sentence that goes on to the day. */
export function isOfPart(doc: Doc, { first, last }: Range): boolean {
  let from = last
  while (from > first && !isSentenceEnd(doc, from - 1, last)) from -= 1
  const sentence = { first: from, last }
  return holds(doc, sentence, 'fraction', 'percentSign') || numbersIn(doc, sentence).some(({ percent }) => percent !== undefined)
}

/** "from July 31, 2012 (directors: from …": a first day before the bracket that holds the one found. */
function hasOtherStart(doc: Doc, { first, last }: Range): boolean {
  let bracket = last - 1
  while (bracket > first && !isMark(doc.tokens, bracket, '(')) bracket -= 1
  return datesIn(doc, { first, last: bracket }).some((day) => conceptAt(doc, day.first - 1) === 'dateFrom' && day.last === bracket)
}

/** "for directors, from July 2, 2022 for employees": what a sentence goes on with behind a period, on its own line or paragraph. */
function restOfSentence(doc: Doc, first: number, end: number): Range {
  const { segments } = doc.layout
  let last = first
  const stop = Math.min(end, segments[segmentAt(segments, first - 1)]?.last ?? end)
  while (last < stop && !isSentenceEnd(doc, last, stop)) last += 1
  return { first, last }
}

/** "Series 8-2: from August 1, 2028 to July 31, 2035", "For employees, from …": a sentence or a line behind a period that gives others another. */
function hasPeriodOfOthers(doc: Doc, { first, last }: Range, own: { readonly from?: string; readonly to?: string }): boolean {
  if (datesIn(doc, { first, last }).length < 2) return false
  const { segments } = doc.layout
  let from = first
  for (let i = first; i < last; i += 1) {
    const ends = i + 1 === last || isSentenceEnd(doc, i, last) || segments[segmentAt(segments, i + 1)]?.first === i + 1
    if (!ends) continue
    const found = period(doc, { first: from, last: i + 1 })
    const opening = { first: from, last: found === undefined ? from : tokenAt(doc, found.at.start) }
    from = i + 1
    if (found?.value.from === undefined || found.value.to === undefined || found.value.from === found.value.to) continue
    if (found.value.from === own.from && found.value.to === own.to) continue
    if (opening.last - opening.first <= OPENING && holds(doc, opening, ...OTHERS)) return true
  }
  return false
}
const OTHERS = ['series', 'director', 'officer', 'employee'] as const
/** Words before the days of a group: "(2) Employees of the subsidiaries: from". */
const OPENING = 9

/** Whether the words before a day reckon the beginning from it, or from one before it: "after", "following", "years from". */
const isReckoned = (doc: Doc, before: Range): boolean =>
  hasOne(doc, before, (tokens, i) => isYears(tokens, i) || (isAfter(tokens, i) && !isOr(tokens, i - 1)))

/**
 * The day is the reckoned one all the same: in a bracket, and not the day of allotment; or as many years before the end
 * as the words before it say.
 */
function isProven(doc: Doc, { first, last }: Range, from: string, to: string, allotted: unknown): boolean {
  if (isMark(doc.tokens, last - 1, '(') && typeof allotted === 'string' && allotted < from) return true
  for (let i = last - 1; i >= first; i -= 1) {
    if (!isYears(doc.tokens, i)) continue
    const printed = numbersIn(doc, { first, last: i }).find((mention) => mention.last === i)?.digits
    const years = Number(printed ?? (conceptAt(doc, i - 1) === 'numeral' ? datumAt(doc, i - 1) : 0))
    return later(from, years) === to || later(from, years, -1) === to
  }
  return false
}

/** "Two years after the allotment date": words that reckon from a day and name none. */
export const tellsAfter = (doc: Doc, range: Range): boolean => hasOne(doc, range, isAfter)
