import { isMark, WORD } from '../document/scan.js'
import {
  isAnnouncement,
  isDateWord,
  isDisclosure,
  isFurniture,
  isLink,
  isLooseLink,
  isMade,
  isRelease,
  isReleaseDayWord,
  isReleased,
} from '../language/en/letter.js'
import { isTimeZone, isYesOrNo } from '../language/en/lines.js'
import { isOn } from '../language/en/small.js'
import { dayOf } from '../reading/calendar.js'
import type { DateMention } from '../reading/mention.js'
import { dateAt, weekdayDateAt } from './dates.js'
import type { Doc } from './doc.js'
import type { Found } from './draft.js'
import { headOf } from './head.js'
import { landmarksOf } from './landmarks.js'
import { once } from './once.js'
import type { Piece } from './pieces.js'

/**
 * The date of the release: that of its dateline, else the one date that stands for itself in the head. A site's stamp,
 * a filing's signature and a date behind a label are none. Undefined where none is printed, or two that differ.
 */
export function releaseDateOf(doc: Doc): Found<string> | undefined {
  return known(doc).date
}

const known = once((doc) => ({ date: read(doc) }))

function read(doc: Doc): Found<string> | undefined {
  const { pieces, leadPiece } = headOf(doc)
  for (const { dateline } of pieces) {
    const day = dateline?.date === undefined ? undefined : dayFound(dateline.date)
    if (day !== undefined) return day
  }
  const days: Found<string>[] = []
  const before = leadPiece < 0 ? pieces.length : leadPiece
  for (let i = 0; i < before; i += 1) {
    const date = ownDate(doc, pieces, i)
    const day = date === undefined ? undefined : dayFound(date)
    if (day !== undefined) days.push(day)
  }
  if (days.length === 0)
    for (let i = 0; i < before; i += 1) {
      const day = labelledDay(doc, pieces[i] as Piece)
      if (day !== undefined) days.push(day)
    }
  const first = days[0]
  if (first !== undefined) return days.every((day) => day.value === first.value) ? first : undefined
  return namedToday(doc) ?? listedDay(doc) ?? disclosedDay(doc)
}

/** A label of the release's own day is a few words. */
const LONGEST_LABEL = 4

/** "Date: July 1, 2015", "Release: …", "Date of release: …", "Announcement date: …" on a line of its own. */
function labelledDay(doc: Doc, { kind, first, last }: Piece): Found<string> | undefined {
  const { tokens } = doc
  if (kind !== 'text' && kind !== 'furniture') return undefined
  let i = first
  let dated = false
  for (; i < last && i < first + LONGEST_LABEL && !isMark(tokens, i, ':'); i += 1) {
    if (!isReleaseDayWord(tokens, i)) return undefined
    dated ||= isDateWord(tokens, i) || isRelease(tokens, i)
  }
  const date = dated && isMark(tokens, i, ':') ? dateAt(doc, i + 1) : undefined
  return date?.last === last ? dayFound(date) : undefined
}

function dayFound(date: DateMention): Found<string> | undefined {
  if (date.day === undefined) return undefined
  const value = dayOf(date)
  return value === undefined ? undefined : { value, at: { start: date.start, end: date.end } }
}

/** The date of a piece that is a date and nothing else, "Released on", "Released" before it, or a stamp in the time of the issuer's land ("15:12 JST"). */
function ownDate(doc: Doc, pieces: readonly Piece[], i: number): DateMention | undefined {
  const { tokens } = doc
  const piece = pieces[i] as Piece
  if (piece.kind !== 'date') {
    let i = piece.first
    while (i < piece.last && isFurniture(tokens, i)) i += 1 // "News Release Dated January 9, 2009"
    const released = piece.kind === 'text' && isReleased(tokens, i)
    const told = released ? (dateAt(doc, i + 1) ?? dateAt(doc, i + 2)) : undefined
    if (told !== undefined && told.last === piece.last) return told
    const stamp = dateAt(doc, piece.first)
    return stamp !== undefined && piece.kind === 'text' && isTimeZone(tokens, piece.last - 1) ? stamp : undefined
  }
  const before = pieces[i - 1]
  if (isHead(doc, pieces, i)) return undefined
  // "Scheduled date of filing:" on the line before, or its colon in a cell of its own
  const lone = before !== undefined && isMark(tokens, before.first, ':')
  if (before !== undefined && (lone || before.kind !== 'furniture') && isMark(tokens, before.last - 1, ':')) return undefined
  // "… for the fiscal year ending" on the line before
  const open = before !== undefined && isLink(tokens, before.last - 1) && !(piece.afterBlank && isLooseLink(tokens, before.last - 1))
  if (before !== undefined && before.kind !== 'furniture' && open) return undefined
  // the value of a lost label stands among other values: "-", "Yes"
  const next = pieces[i + 1]
  if (next !== undefined && next.last - next.first === 1 && (tokens.kind[next.first] !== WORD || isYesOrNo(tokens, next.first)))
    return undefined
  return weekdayDateAt(doc, isMark(tokens, piece.first, '(') ? piece.first + 1 : piece.first)
}

/** "December 31, 2024 | December 31, 2023": days next to each other head the columns of a table. */
function isHead(doc: Doc, pieces: readonly Piece[], i: number): boolean {
  const day = (k: number): string | undefined => {
    const piece = pieces[k]
    const date = piece?.kind === 'date' ? weekdayDateAt(doc, piece.first) : undefined
    return date && dayOf(date)
  }
  const own = day(i)
  return own !== undefined && [i - 1, i + 1].some((k) => (day(k) ?? own) !== own)
}

/** "dated today, May 12, 2021", "today (May 12, 2021)". */
function namedToday(doc: Doc): Found<string> | undefined {
  const { terms, tokens } = doc
  for (const t of landmarksOf(doc).today) {
    const behind = terms.last[t] as number
    if (!isMark(tokens, behind, ',') && !isMark(tokens, behind, '(')) continue
    const date = dateAt(doc, behind + 1)
    const day = date === undefined ? undefined : dayFound(date)
    if (day !== undefined) return day
  }
  return undefined
}

/** "IR Disclosure Date: September 2, 2025" on a page about a release: a line of its own, wherever it stands. Of several days none is the release's. */
function disclosedDay(doc: Doc): Found<string> | undefined {
  const { tokens, mentions } = doc
  const days = new Map<string, Found<string>>()
  for (const mention of mentions) {
    if (mention.kind !== 'date' || !isMark(tokens, mention.first - 1, ':') || !isDateWord(tokens, mention.first - 2)) continue
    let i = mention.first - 3
    let disclosed = false
    for (; i >= 0 && tokens.line[i] === tokens.line[mention.first] && isReleaseDayWord(tokens, i); i -= 1)
      disclosed ||= isDisclosure(tokens, i)
    const alone = i < 0 || tokens.line[i] !== tokens.line[mention.first]
    const day = disclosed && alone && isLineEnd(doc, mention.last) ? dayFound(mention) : undefined
    if (day !== undefined) days.set(day.value, day)
  }
  return days.size === 1 ? [...days.values()][0] : undefined
}

const isLineEnd = ({ tokens }: Doc, i: number): boolean => i >= tokens.count || tokens.line[i] !== tokens.line[i - 1]

/** "1. Two company announcements made on July 14, 2009": a filing's list of what it holds. Of several days none is the release's. */
function listedDay(doc: Doc): Found<string> | undefined {
  const { tokens, mentions } = doc
  if (landmarksOf(doc).filing.length === 0) return undefined
  const days: Found<string>[] = []
  for (const mention of mentions) {
    const { first } = mention
    if (mention.kind !== 'date' || !isOn(tokens, first - 1) || !isMade(tokens, first - 2) || !isAnnouncement(tokens, first - 3)) continue
    const day = dayFound(mention)
    if (day !== undefined) days.push(day)
  }
  const [only] = days
  return only !== undefined && days.every(({ value }) => value === only.value) ? only : undefined
}
