import { isMark } from '../../document/scan.js'
import { dateAt } from '../../form/dates.js'
import { conceptAt, type Doc, holds, rangeOfTerm, spanOfTerm } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { headOf } from '../../form/head.js'
import { tokenOf } from '../../form/prose/gap.js'
import { releaseDateOf } from '../../form/release-date.js'
import type { Concept } from '../../language/concepts.js'
import { isBe } from '../../language/en/letter.js'
import { findDetails, isBeen, isFinalization, isFinalized, isStill, isWere } from '../../language/en/options.js'
import { isBy, isOn, isTo } from '../../language/en/small.js'
import { dayOf } from '../../reading/calendar.js'
import { grantOf } from './granted.js'

/** How far the headline and the lead reach, in tokens, where no list ends them earlier. */
const LEAD = 400

/** The headline and its date reach so far where no sentence ends them. */
const TITLE = 80

/** The end of the lead: the first item of the first list; a text that begins with an item has none. */
function leadEnd({ layout: { items }, tokens }: Doc, cover: number): number {
  const first = items[0]?.marker
  if (first !== undefined && first.first < 15 && first.number !== 1) return 0
  const behind = Math.max(15, cover)
  return Math.min(items.find(({ marker }) => marker.number === 1 && marker.first > behind)?.marker.first ?? tokens.count, cover + LEAD)
}

/** So near stand "determined" and what was determined. */
const NEAR = 12

/** "The exercise price has been determined", not "determined to issue": what is fixed stands near the verb. */
function fixesPrice(doc: Doc, first: number, end: number): number {
  for (let i = first; i < end; i += 1) {
    if (conceptAt(doc, i) !== 'determine' || holds(doc, { first: i + 1, last: Math.min(end, i + 4) }, 'issue', 'allot')) continue
    if (isBe(doc.tokens, i - 1)) continue // "will be fixed on August 1"
    if (holds(doc, { first: Math.max(first, i - NEAR), last: Math.min(end, i + NEAR) }, 'exercisePrice', 'payment')) return i
  }
  return -1
}

/**
 * The stage: final terms, where the lead fixes what was left open; allotment, where the rights are issued on the day of
 * the release or before; else a resolution.
 */
export function putStage(doc: Doc, draft: Draft, firstLabel: number | undefined): void {
  const { cover, lead } = headOf(doc)
  const end = Math.min(leadEnd(doc, cover), firstLabel === undefined || firstLabel <= lead ? doc.tokens.count : firstLabel)
  const find = (...wanted: Concept[]): number => tokenOf(doc, cover, end, ...wanted)
  const put = (value: string, i: number): void => {
    draft.put(['stage'], { value, at: spanOfTerm(doc, i) })
  }
  const final = find('finalTerms')
  const determine = find('determine')
  const fixed = fixesPrice(doc, cover, end)
  const pending = isStillOpen(doc, cover, end) ? -1 : find('pending')
  const price = find('exercisePrice')
  const finalized = Math.max(finalizedNow(doc, cover, end), fixesResolved(doc, draft, cover, end))
  const terms = [
    final,
    finalized,
    fixed,
    pending < 0 ? -1 : determine,
    pending < 0 || find('resolve') < 0 ? -1 : pending,
    price < (lead > 0 ? lead : cover + TITLE) ? price : -1,
    fixedNow(doc, draft, end),
    fixesTermsOfAllotted(doc, draft, cover, lead > 0 ? lead : cover + TITLE),
  ].find((i) => i >= 0)
  const allotted = [allottedToday(doc, end), allottedBefore(doc, draft, end), grantOf(doc)?.verb ?? -1].find((i) => i >= 0)
  if (terms !== undefined) put('final-terms', terms)
  else if (allotted !== undefined) put('allotment', allotted)
  else if (isAllotted(doc, draft)) draft.put(['stage'], { ...(draft.found(['allottedOn']) as Found<unknown>), value: 'allotment' })
  else if (determine < 0 || find('resolve') >= 0 || isBoardsOwn(doc, draft)) {
    const any = find('issue', 'allot', 'issue:past', 'allot:past', 'issue:future', 'allot:future', 'resolve')
    const right = any >= 0 ? any : findIn(doc, 'issue', 'allot', 'issue:future', 'allot:future')
    if (right >= 0) put('resolution', right)
  }
}

/** "Finalization of the details", "were finalized today"; what is "finalized by the board" the board resolves. */
function finalizedNow({ tokens }: Doc, first: number, end: number): number {
  for (let i = first; i < end; i += 1)
    if (isFinalization(tokens, i) || (isFinalized(tokens, i) && isWere(tokens, i - 1) && !isBy(tokens, i + 1))) return i
  return -1
}

/** "decided the contents of the rights, resolved at the meeting of the Board of Directors held on May 9": what is fixed now, and what the board resolved before. */
function fixesResolved(doc: Doc, draft: Draft, first: number, end: number): number {
  const { tokens } = doc
  const resolutions = (draft.get(['resolutions']) as { body?: string; heldOn?: string }[] | undefined) ?? []
  const release = releaseDateOf(doc)?.value
  if (resolutions.length === 0 || resolutions.some(({ body, heldOn }) => body !== 'board' || heldOn === release)) return -1
  let fixes = -1
  for (let i = first; i < end; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept !== 'resolve' && concept !== 'determine') continue
    if (fixes < 0 && findDetails(tokens, i + 1, i + OBJECT) < i + OBJECT) fixes = i
    else if (fixes >= 0 && (isMark(tokens, i - 1, ',') || isWere(tokens, i - 1)) && holds(doc, { first: i, last: i + NEAR }, 'board'))
      return fixes
  }
  return -1
}

/** So near behind a verb stands what it is about: "decided the contents". */
const OBJECT = 4

/** "undetermined matters are to be determined by the allotment date": what is open stays open. */
function isStillOpen(doc: Doc, first: number, end: number): boolean {
  const { tokens } = doc
  for (let i = first + 1; i < end; i += 1) {
    if (conceptAt(doc, i) !== 'pending' || rangeOfTerm(doc, i).first !== i) continue
    if (isStill(tokens, i) || (isTo(tokens, i) && isStill(tokens, i - 1))) return true
  }
  return false
}

/** "The following has been fixed", "were determined today", where the board resolved on a day before. */
function fixedNow(doc: Doc, draft: Draft, end: number): number {
  const release = releaseDateOf(doc)?.value
  const days = (draft.get(['resolutions']) as { heldOn?: string }[] | undefined)?.flatMap(({ heldOn }) => heldOn ?? []) ?? []
  if (days.length === 0) days.push(...daysResolved(doc, end))
  if (release === undefined || days.length === 0 || days.some((day) => day >= release)) return -1
  for (let i = 1; i < end; i += 1) {
    if (conceptAt(doc, i) !== 'determine') continue
    if (isBeen(doc.tokens, i - 1) || (isWere(doc.tokens, i - 1) && conceptAt(doc, i + 1) === 'today')) return i
  }
  return -1
}

/** "the stock options resolved on July 5": days of resolutions of which no body is named. */
function daysResolved(doc: Doc, end: number): string[] {
  const days: string[] = []
  for (let i = 1; i < end; i += 1) {
    if (conceptAt(doc, i) !== 'resolve') continue
    const day = dateAt(doc, isOn(doc.tokens, i + 1) ? i + 2 : i + 1)
    const whole = day === undefined ? undefined : dayOf(day, 'to')
    if (whole !== undefined) days.push(whole)
  }
  return days
}

/** A headline "Determination of the Terms of Stock Options" on the day they are allotted or behind it, not on that of the board's resolution. */
function fixesTermsOfAllotted(doc: Doc, draft: Draft, first: number, end: number): number {
  if (!isAllotted(doc, draft) || isBoardsOwn(doc, draft)) return -1
  for (let i = first; i < end; i += 1)
    if (conceptAt(doc, i) === 'determine' && findDetails(doc.tokens, i + 1, i + OBJECT) < i + OBJECT) return i
  return -1
}

/** The board determined the terms on the day of the release: that is its resolution. */
function isBoardsOwn(doc: Doc, draft: Draft): boolean {
  const release = releaseDateOf(doc)?.value
  const meetings = (draft.get(['resolutions']) as { body?: string; heldOn?: string }[] | undefined) ?? []
  return meetings.length > 0 && meetings.every(({ body, heldOn }) => body === 'board' && heldOn === release)
}

/** "announced the allotment today of", "have been allotted today". */
function allottedToday(doc: Doc, end: number): number {
  for (let i = 1; i < end; i += 1) {
    if (conceptAt(doc, i) !== 'today') continue
    const before = conceptAt(doc, i - 1)
    if (before === 'allot' || before === 'issue') return i - 1
    let verb = i - 1
    while (verb > i - OBJECT && conceptAt(doc, verb) === 'right') verb -= 1 // "allotted stock options today"
    const concept = conceptAt(doc, verb)
    if (concept === 'allot:past' || concept === 'issue:past') return verb
  }
  return -1
}

/** "were allotted on July 12", where no day of the release is printed. */
function allottedBefore(doc: Doc, draft: Draft, end: number): number {
  if (releaseDateOf(doc) !== undefined || !draft.has(['allottedOn'])) return -1
  for (let i = 1; i < end; i += 1) {
    const concept = conceptAt(doc, i)
    if ((concept === 'allot:past' || concept === 'issue:past') && isWere(doc.tokens, i - 1)) return i
  }
  return -1
}

/** Issued or allotted on the day of the release or before; where that day is not printed, on the day of the last resolution. */
function isAllotted(doc: Doc, draft: Draft): boolean {
  const allotted = draft.get(['allottedOn'])
  if (typeof allotted !== 'string') return false
  const days = (draft.get(['resolutions']) as { heldOn?: string }[] | undefined)?.flatMap(({ heldOn }) => heldOn ?? []) ?? []
  const day = releaseDateOf(doc)?.value ?? days.sort()[days.length - 1]
  return day !== undefined && allotted <= day
}

/** The first of some verbs; "issue price" and "date of allotment" tell of no plan. */
function findIn(doc: Doc, ...wanted: Concept[]): number {
  for (let i = 0; i < doc.tokens.count; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === undefined || !wanted.includes(concept)) continue
    const next = conceptAt(doc, i + 1)
    if (next !== 'price' && next !== 'date') return i
  }
  return -1
}
