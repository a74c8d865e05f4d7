import { isMark } from '../../document/scan.js'
import { type Clause, clausesOf, speaksOf } from '../../form/clauses.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { dateAt } from '../../form/dates.js'
import { conceptAt, type Doc, type Range, spanOfRange } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { releaseDateOf } from '../../form/release-date.js'
import { isAfter, isNowBe } from '../../language/en/period.js'
import { isOf, isOn, isThe } from '../../language/en/small.js'
import { dayOf } from '../../reading/calendar.js'
import { grantOf } from './granted.js'
import { readExercisePeriod } from './period.js'

const GIVEN = conceptSet('allot:future', 'issue:future')
const PAST = conceptSet('allot:past', 'issue:past')
const DONE = conceptSet('allot', 'issue', 'allot:past', 'issue:past')

/** So many tokens stand between "allotment date" and the day in its bracket: "(scheduled for June 1". */
const IN_BRACKET = 6

/**
 * Days that stand in sentences: "The options will be allotted on June 1, 2025 and may be exercised from …", "the date of
 * allotment (June 1, 2025)". Where several days are so called none is taken.
 */
export function readDays(doc: Doc, draft: Draft, body: Range): void {
  const days = new Map<string, Range>()
  const asked = !draft.has(['allottedOn'])
  if (!asked && draft.has(['exercisePeriod'])) return
  for (const clause of clausesOf(doc, body)) {
    if (asked)
      for (let i = clause.first; i <= clause.last; i += 1) {
        const day = givenOn(doc, clause, i) ?? bracketDay(doc, i, clause) ?? commaDay(doc, i, clause)
        if (day !== undefined) days.set(dayAt(doc, day.first) as string, day)
      }
    if (!draft.has(['exercisePeriod']) && speaksOf(doc, clause, 'right') && !speaksOf(doc, clause, 'fraction', 'percentSign')) {
      const from = exercisedFrom(doc, clause)
      if (from >= 0) readExercisePeriod(doc, draft, { first: from, last: clause.last })
    }
  }
  const today = asked ? readGrant(doc, days) : undefined
  if (today !== undefined && days.size === 0) draft.put(['allottedOn'], today)
  const [only, ...others] = [...days]
  if (only === undefined || others.length > 0) return
  draft.put(['allottedOn'], { value: only[0], at: spanOfRange(doc, only[1]) })
}

/** The day of the grant that the release announces, put among the others; or the release's own, for "has today granted". */
function readGrant(doc: Doc, days: Map<string, Range>): Found<string> | undefined {
  const day = grantOf(doc)?.day
  if (day === undefined) return undefined
  const value = dayAt(doc, day.first)
  if (value !== undefined) days.set(value, day)
  const release = value === undefined ? releaseDateOf(doc) : undefined
  return release && { value: release.value, at: spanOfRange(doc, day), grounds: [{ role: 'date', at: release.at }] }
}

/** "will be allotted on June 1", "are issued on June 1": the rights, not what was issued once before. */
function givenOn(doc: Doc, clause: Clause, i: number): Range | undefined {
  if (!isAmong(doc, i, GIVEN) && !(isAmong(doc, i, PAST) && isNowBe(doc.tokens, i - 1))) return undefined
  if (!isOn(doc.tokens, i + 1) || !speaksOf(doc, clause, 'right')) return undefined
  return rangeOfDay(doc, i + 2)
}

/** "the allotment date (June 1, 2025)", "the date of issue (scheduled for June 1, 2025)". */
function bracketDay(doc: Doc, i: number, whole: Range): Range | undefined {
  if (!isMark(doc.tokens, i, '(')) return undefined
  let named = false
  let date = false
  // "the date on which the rights are allotted ("
  for (let k = i - 1; k >= i - 12 && k >= whole.first; k -= 1) {
    if (k >= i - 4 && isAmong(doc, k, DONE)) named = true
    if (conceptAt(doc, k) === 'date') date = true
  }
  if (!named || !date) return undefined
  for (let k = i - 1; k >= i - 10 && k >= whole.first; k -= 1) if (isAfter(doc.tokens, k)) return undefined
  for (let k = i + 1; k <= i + IN_BRACKET; k += 1) {
    const day = rangeOfDay(doc, k)
    if (day !== undefined) return isMark(doc.tokens, day.last, ')') ? day : undefined
  }
  return undefined
}

/** "the date of the issue of the rights, June 1, 2025, falls": a day between commas. */
function commaDay(doc: Doc, i: number, { first }: Range): Range | undefined {
  const { tokens } = doc
  if (!isMark(tokens, i, ',')) return undefined
  const day = rangeOfDay(doc, i + 1)
  if (day === undefined || !isMark(tokens, day.last, ',')) return undefined
  let k = i - 1
  while (k > first && (conceptAt(doc, k) === 'right' || isOf(tokens, k) || isThe(tokens, k))) k -= 1
  if (conceptAt(doc, k) === 'date') return isAmong(doc, k - 1, DONE) ? day : undefined // "the issue date, June 1, 2025,"
  if (!isAmong(doc, k, DONE)) return undefined
  while (k > first && (isAmong(doc, k, DONE) || isOf(tokens, k) || isThe(tokens, k))) k -= 1
  return conceptAt(doc, k) === 'date' ? day : undefined
}

function dayAt(doc: Doc, i: number): string | undefined {
  const date = dateAt(doc, i)
  return date === undefined || date.day === undefined || date.first !== i ? undefined : dayOf(date)
}

function rangeOfDay(doc: Doc, i: number): Range | undefined {
  const date = dayAt(doc, i) === undefined ? undefined : dateAt(doc, i)
  return date === undefined ? undefined : { first: date.first, last: date.last }
}

/** "may be exercised from", "are exercisable between": the token behind the verb, or -1. */
function exercisedFrom(doc: Doc, { first, last }: Range): number {
  for (let i = first + 1; i < last - 1; i += 1)
    if (conceptAt(doc, i) === 'exercise' && isNowBe(doc.tokens, i - 1) && conceptAt(doc, i + 1) === 'dateFrom') return i + 1
  return -1
}
