import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { datesIn } from '../../form/readers.js'
import { type Resolution, readResolutions } from '../../form/resolutions.js'
import { isAnnounced, isDayLink, isPropose } from '../../language/en/letter.js'
import { dayOf } from '../../reading/calendar.js'
import { endsBehind } from './ended.js'
import type { Cancels } from './stage.js'

/**
 * Puts the day of the resolution to buy: the one that the heading over its terms names, else that of the first board
 * meeting in the text. Where the same words name two days, nobody can tell whose the terms are. A release on a
 * cancellation alone recalls no authorization.
 */
export function readResolvedOn(doc: Doc, draft: Draft, { heading, cancels }: { heading: Range | undefined; cancels: Cancels }): void {
  const told = draft.has(['authorization']) || draft.has(['purchase']) || draft.has(['cumulative'])
  if (!told && draft.has(['cancellation'])) return
  // of a text that breaks off before its terms, or tells of a cancellation, only a meeting that decided on a purchase is one on buying
  const onBuying = told && cancels !== 'all'
  const meetings = readResolutions(doc).filter(
    ({ at }) => !proposes(doc, at) && !endsBehind(doc, at) && !splits(doc, at) && (onBuying || buys(doc, at)),
  )
  const days = heading === undefined ? [] : daysOfHeading(doc, meetings, heading)
  const found = days.length > 0 ? days : daysOfFirst(meetings)
  if (found.length === 1) draft.put(['authorization', 'resolvedOn'], found[0] as Found<string>)
}

/** The days that a heading names: those of its meetings, else the one of "Details of the resolution of November 8, 2019". */
function daysOfHeading(doc: Doc, meetings: readonly Resolution[], { first, last }: Range): Found<string>[] {
  const named = meetings.filter(({ at }) => at >= first && at < last)
  if (named.length > 0) return named.map(({ heldOn }) => heldOn)
  const found: Found<string>[] = []
  // "Resolution approved as of May 14"; but "Purchases by resolution of the Board (as of March 31)" tells the day of the count
  const opens = conceptAt(doc, first) === 'resolve'
  for (const mention of datesIn(doc, { first, last })) {
    const day = mention.day === undefined ? undefined : dayOf(mention)
    if (day === undefined || !isDayLink(doc.tokens, mention.first - 1) || isAnnounced(doc.tokens, mention.first - 2)) continue
    if (conceptAt(doc, mention.first - 1) === 'dateAsOf' && !(opens && !isMark(doc.tokens, mention.first - 3, '('))) continue
    found.push({ value: day, at: { start: mention.start, end: mention.end } })
  }
  return found
}

/** The days that the first board meeting of a text is named with, else the first meeting of any. */
function daysOfFirst(meetings: readonly Resolution[]): Found<string>[] {
  const first = meetings.find(({ body }) => body === 'board') ?? meetings[0]
  return meetings.filter(({ at }) => at === first?.at).map(({ heldOn }) => heldOn)
}

/** Tokens from a meeting to what it resolved. */
const NEAR = 14
/** And to the words of the purchase, behind its day and the company's name. */
const FAR = 40

/** "has resolved at the meeting of its Board": the verb may stand before. */
const BEFORE = 6

/** "resolved to acquire its own shares". */
const buys = (doc: Doc, at: number): boolean =>
  holds(doc, { first: Math.max(0, at - BEFORE), last: at + FAR }, 'resolve') && holds(doc, { first: at, last: at + FAR }, 'acquire')

/** "resolved to propose the repurchase to the annual meeting": nothing is resolved yet. */
function proposes({ tokens }: Doc, at: number): boolean {
  for (let i = at; i < at + NEAR && !isMark(tokens, i, '.'); i += 1) if (isPropose(tokens, i)) return true
  return false
}

/** "by the reverse stock split that the general meeting approved today": what a meeting decided on is named before it. */
function splits(doc: Doc, at: number): boolean {
  for (let i = at - 1; i > at - NEAR && i >= 0 && !isMark(doc.tokens, i, '.'); i -= 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'acquire' || concept === 'resolve') return false
    if (concept === 'split') return true
  }
  return false
}
