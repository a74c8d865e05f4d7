import { isMark, WORD } from '../document/scan.js'
import {
  isAnnounced,
  isBe,
  isBoth,
  isDateWord,
  isDayLink,
  isHeldAt,
  isHeldWord,
  isMeetingBy,
  isMeetingWord,
  isPossessive,
  isPuts,
  isScheduled,
  isSince,
  isTells,
} from '../language/en/letter.js'
import { isAnd, isOf, isOn } from '../language/en/small.js'
import { dayOf } from '../reading/calendar.js'
import type { DateMention } from '../reading/mention.js'
import { mentionAt } from '../reading/mentions.js'
import { capital } from './capital.js'
import { dateAt, isInDate } from './dates.js'
import { conceptAt, type Doc, spanOfRange } from './doc.js'
import type { Draft, Found } from './draft.js'
import { headOf } from './head.js'
import { landmarksOf } from './landmarks.js'
import { decidedAt, isOfOtherPaper, isOfSubsidiary, isPutTo, isToCome, meetingOf, resolvedThen } from './meetings.js'
import { once } from './once.js'
import { releaseDateOf } from './release-date.js'

/** A meeting that resolved, and its day. */
export interface Resolution {
  readonly body: 'board' | 'shareholders'
  readonly heldOn: Found<string>
  readonly meeting?: Found<string>
  /** the first token of the words that name the meeting */
  readonly at: number
}

/** A day stands near its meeting. */
const NEAR = 34
const BEFORE = 12
const TODAY_NEAR = 24
/** "adopted the following resolution": words of one verb. */
const ADOPTED = 4

/** The meetings that a text names with their days, in the order of the text; one that is only planned is none. */
export const readResolutions = once(read)

function read(doc: Doc): Resolution[] {
  const { terms } = doc
  const today = releaseDateOf(doc)?.value
  const found: Resolution[] = []
  let undated: { body: Resolution['body']; term: number }[] = []
  for (const t of landmarksOf(doc).meetings) {
    const body = terms.meaning[t]?.concept === 'board' ? 'board' : 'shareholders'
    const first = terms.first[t] as number
    // "Since the Board of Directors meeting held on …", "Executive Management Board"
    if (
      isSince(doc.tokens, first - 1) ||
      isSince(doc.tokens, first - 2) ||
      isOfSubsidiary(doc, first, terms.last[t] as number) ||
      (body === 'shareholders' && (isToCome(doc, first) || isPutTo(doc, first)))
    )
      continue
    const end = sentenceEnd(doc, terms.last[t] as number)
    const days = daysBehind(doc, terms.last[t] as number, end, body) ?? dayBefore(doc, first)
    if (days === undefined) {
      undated = [{ body, term: t }]
      continue
    }
    if (days.both) for (const other of undated) found.push(made(doc, other.body, other.term, days.days[0] as Found<string>))
    undated = []
    for (const day of days.days) {
      if (body === 'shareholders' && today !== undefined && day.value > today) continue // only planned
      if (!found.some((other) => other.body === body && other.heldOn.value === day.value)) found.push(made(doc, body, t, day))
    }
  }
  return found
}

function made(doc: Doc, body: Resolution['body'], t: number, heldOn: Found<string>): Resolution {
  const at = doc.terms.first[t] as number
  const meeting = body === 'shareholders' ? meetingOf(doc, t) : undefined
  return { body, heldOn, at, ...(meeting === undefined ? {} : { meeting }) }
}

interface Days {
  readonly days: readonly Found<string>[]
  readonly both: boolean
}

/** The day behind a meeting: "held on August 21, 2006", "'s resolutions of May 30, 2019 and July 25, 2019", "today resolved". */
function daysBehind(doc: Doc, from: number, to: number, body: Resolution['body']): Days | undefined {
  const { tokens, mentions } = doc
  let both = false
  let announced = false
  let tells = false
  let resolved = to
  for (let i = from; i < to; i += 1) {
    if (isScheduled(tokens, i)) return undefined
    if (isBoth(tokens, i)) both = true
    if (isBe(tokens, i) && isHeldWord(tokens, i + 1)) return undefined
    if (isAnnounced(tokens, i)) announced = true
    if (isTells(tokens, i)) tells = true
    const concept = conceptAt(doc, i)
    if ((concept === 'board' && body === 'shareholders') || (concept === 'shareholdersMeeting' && body === 'board' && !isPutTo(doc, i)))
      return undefined
    if (concept === 'today' && tells && resolved === to) return undefined // "The Board announces that options were granted today"
    if (concept === 'today') return (i - from < TODAY_NEAR && !announced) || isHeld(doc, i - 1) ? todayAs(doc, i) : undefined
    // "resolved to change the purchase resolved on May 14": the day of what is changed; "adopted a resolution on" is one
    if (concept === 'resolve' && i > resolved + ADOPTED && !isAnd(tokens, i - 1)) return undefined
    if (concept === 'resolve') resolved = Math.min(resolved, i)
    const date = dateAt(doc, i)
    if (date?.day === undefined) continue
    if (!hangsOnMeeting(doc, i, from) || isDateline(doc, date, from)) return undefined
    const days = [dayFound(date)]
    // "of May 30, 2019 and July 25, 2019"
    const next = mentions[mentionAt(mentions, date.last)]
    if (next?.kind === 'date' && next.first === date.last + 1 && isAnd(tokens, date.last)) days.push(dayFound(next))
    const known = days.filter((day): day is Found<string> => day !== undefined)
    return known.length === 0 ? undefined : { days: known, both }
  }
  return undefined
}

/** "at a meeting held today": the meeting's own day, whatever was announced before. */
const isHeld = ({ tokens }: Doc, i: number): boolean => isHeldAt(tokens, i)

/** The date's own preposition, and no announcement between it and the meeting. */
function hangsOnMeeting(doc: Doc, i: number, from: number): boolean {
  const { tokens } = doc
  if (isHeld(doc, i - 2)) return true
  for (let k = from; k < i; k += 1) if (isAnnounced(tokens, k)) return false
  if (conceptAt(doc, i - 1) === 'dateAsOf') return conceptAt(doc, i - 3) === 'resolve' // "Board Resolution as of July 30, 2020", not "(as of August 31, 2024)"
  if (isOf(tokens, i - 1) && isOfOtherPaper(doc, i - 2, from)) return false
  return (
    isDayLink(tokens, i - 1) ||
    isHeldWord(tokens, i - 1) || // "held June 24, 2004"
    isMark(tokens, i - 1, '(') ||
    isMark(tokens, i - 1, ',') ||
    i === from ||
    (i === from + 1 && isMark(tokens, from, ':'))
  )
}

/** The release's own date on the line below a headline that ends with the meeting's name. */
const isDateline = (doc: Doc, { first, start }: DateMention, from: number): boolean =>
  first === from && doc.tokens.line[first] !== doc.tokens.line[first - 1] && releaseDateOf(doc)?.at.start === start

/** "At a meeting on June 24, 2004 the Board of Directors", "today at a meeting of its Board". */
function dayBefore(doc: Doc, first: number): Days | undefined {
  const { tokens } = doc
  for (let i = first - 1; i > first - BEFORE && i >= 0; i -= 1) {
    // "resolved at a meeting on May 14, 2002 to propose at the General Meeting": another meeting's day
    if ((isMark(tokens, i, '.') && !isInDate(doc, i)) || isAnnounced(tokens, i) || isPuts(tokens, i)) return undefined
    if (conceptAt(doc, i) === 'today' && i === first - 2 && isPossessive(tokens, i + 1)) return todayAs(doc, i) // "today's Board of Directors meeting"
    if (conceptAt(doc, i) === 'today')
      return isHeld(doc, i - 1) || hasMeeting(doc, i, first) || decidedAt(doc, i) ? todayAs(doc, i) : undefined
    const date = dateAt(doc, i)
    // "held today (January 20, 2017), the Board"
    if (date !== undefined && isMark(tokens, date.first - 1, '(') && conceptAt(doc, date.first - 2) === 'today') continue
    if (date?.day !== undefined) {
      // "on January 25, 2017 its Board of Directors passed a resolution"
      const near =
        isOn(tokens, i - 1) &&
        !isAnnounced(tokens, i - 2) &&
        ((first - date.last <= NEXT_TO && isBoardAt(doc, first)) || resolvedThen(doc, date.last, first))
      const met =
        near || (isOn(tokens, i - 1) && (isMeetingWord(tokens, i - 2) || (isHeldWord(tokens, i - 2) && isMeetingWord(tokens, i - 3))))
      const day = met ? dayFound(date) : undefined
      return day === undefined ? undefined : { days: [day], both: false }
    }
  }
  return undefined
}

/** So few tokens part a day from the board that met on it: ", the". */
const NEXT_TO = 2

/** The board that goes on with what it decided: "Board of Directors of Example Inc. resolved". */
function isBoardAt(doc: Doc, first: number): boolean {
  if (conceptAt(doc, first) !== 'board') return false
  for (let i = first; i < first + DECIDES; i += 1) if (conceptAt(doc, i) === 'resolve') return true
  return false
}

const DECIDES = 12

function hasMeeting({ tokens }: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isMeetingBy(tokens, i)) return true
  return false
}

function dayFound(date: DateMention): Found<string> | undefined {
  const value = date.day === undefined ? undefined : dayOf(date)
  return value === undefined ? undefined : { value, at: { start: date.start, end: date.end } }
}

/** "today" is the release's date, where it prints one. */
function todayAs(doc: Doc, i: number): Days | undefined {
  const release = releaseDateOf(doc)
  if (release === undefined) return undefined
  const at = { start: doc.tokens.start[i] as number, end: doc.tokens.end[i] as number }
  return { days: [{ value: release.value, at, grounds: [{ role: 'date', at: release.at }] }], both: false }
}

/** The end of the sentence that holds token `i`. */
function sentenceEnd(doc: Doc, i: number): number {
  const { tokens } = doc
  let depth = 0
  for (let k = i; k < i + NEAR; k += 1) {
    const parted = (tokens.start[k + 1] as number) > (tokens.end[k] as number)
    if (isMark(tokens, k, '.') && parted && capital(tokens, k + 1)) return k
    if (isMark(tokens, k, '(')) depth += 1
    if (isMark(tokens, k, ')')) depth -= 1
    if (depth <= 0 && isMark(tokens, k, ';')) return k
  }
  return i + NEAR
}

/** "Date of the resolution of the Board of Directors: July 31, 2013": a field that names meeting and day. */
function isDayField(doc: Doc, at: number): boolean {
  const { tokens, terms } = doc
  const end = terms.last[terms.at[at] as number] as number
  if (!isMark(tokens, end, ':') && !(tokens.line[end] !== tokens.line[end - 1] && dateAt(doc, end) !== undefined)) return false
  for (let i = at - 1; i >= 0 && i > at - BEFORE && tokens.kind[i] === WORD; i -= 1) if (isDateWord(tokens, i)) return true
  return false
}

/** Puts the meetings that headline, lead and fields of their own name. Meetings that terms further down recall are not this release's. */
export function putResolutions(doc: Doc, draft: Draft): void {
  const { end } = headOf(doc)
  let n = 0
  for (const { at, body, heldOn, meeting } of readResolutions(doc)) {
    if (at >= end && !isDayField(doc, at)) continue
    draft.put(['resolutions', n, 'body'], { value: body, at: bodySpan(doc, at) })
    draft.put(['resolutions', n, 'heldOn'], heldOn)
    if (meeting !== undefined) draft.put(['resolutions', n, 'meeting'], meeting)
    n += 1
  }
}

function bodySpan(doc: Doc, at: number): { start: number; end: number } {
  const term = doc.terms.at[at] as number
  return spanOfRange(doc, { first: at, last: doc.terms.last[term] as number })
}
