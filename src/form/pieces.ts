import type { Segment } from '../document/layout.js'
import { isMark, MARK, WORD } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { isDownload, isNote } from '../language/en/letter.js'
import type { Mention } from '../reading/mention.js'
import { mentionAt } from '../reading/mentions.js'
import { capital } from './capital.js'
import { besideName, folioEnd, ownDateEnd } from './dated-pieces.js'
import { type Dateline, readDateline } from './dateline.js'
import { dateAt, weekdayDateAt } from './dates.js'
import type { Doc, Range } from './doc.js'
import { opensTitle, titleEnd } from './flat-title.js'
import { FLATTENED } from './flattened.js'
import { bareLabel, labelAt, loneLabel } from './head-labels.js'
import { bracketEnd, isProse } from './head-prose.js'
import { landmarksOf, stands } from './landmarks.js'
import { isHeadField, opensAnew } from './opens-anew.js'
import { isAllFurniture, isOfSite, stampEnd } from './site-lines.js'
import { isFull, wrappingOf } from './wrapping.js'

/** What a piece of the head is. A field is a label with its value; prose is where the release begins to speak. */
type PieceKind = 'field' | 'date' | 'dateline' | 'furniture' | 'note' | 'prose' | 'text'

/** A line of the head, or a part of a line where several were run together. */
export interface Piece extends Range {
  readonly kind: PieceKind
  readonly segment: number
  /** no text on the line before */
  readonly afterBlank: boolean
  /** of a field: what its label says, and where its value begins */
  readonly label: Concept | undefined
  readonly value: number | undefined
  readonly dateline: Dateline | undefined
}

const MOST_WRAPPED = 8
/** A dateline's date stands so near its place. */
const FAR = 12

/** Cuts a line into pieces: before a label with its colon and, in a flattened line, before a date of its own. */
export function cut(doc: Doc, segment: Segment, k: number, pieces: Piece[], from = segment.first, flattened = false): void {
  const { tokens } = doc
  const { last, afterBlank } = segment
  const long = flattened || (tokens.end[last - 1] as number) - (tokens.start[from] as number) > FLATTENED
  const anew = tokens.line[last - 1] === tokens.line[from] ? -1 : opensAnew(doc, from, last)
  if (anew > 0) {
    cut(doc, { ...segment, last: anew }, k, pieces, from, long)
    cut(doc, { ...segment, afterBlank: false }, k, pieces, anew, long)
    return
  }
  const stamped = stampEnd(doc, from)
  if (stamped > 0 && stamped < last && pieces.length === 0) {
    pieces.push(pieceOf(doc, from, stamped, k, afterBlank))
    cut(doc, { ...segment, afterBlank: false }, k, pieces, stamped, long)
    return
  }
  const folio = long && pieces.length === 0 ? folioEnd(doc, from) : from
  if (folio > from && folio < last) {
    pieces.push(pieceOf(doc, from, folio, k, afterBlank))
    cut(doc, { ...segment, afterBlank: false }, k, pieces, folio, true)
    return
  }
  const opening = readDateline(doc, from, last)
  if (opening !== undefined && (opening.last < last || (opening.date !== undefined && opening.place !== undefined))) {
    pieces.push(pieceOf(doc, from, last, k, afterBlank, opening))
    return
  }
  const dated = besideName(doc, from, last)
  if (dated > 0) {
    pieces.push(pieceOf(doc, from, dated, k, afterBlank))
    pieces.push(pieceOf(doc, dated, last, k, false))
    return
  }
  const inside = isMark(tokens, from, '(') ? from + 1 : from
  const own = labelAt(doc, inside)
  let told: boolean | undefined
  let first = from
  let m = long ? mentionAt(doc.mentions, from) : 0
  if (long) {
    const date = dateAt(doc, from)
    if (date !== undefined && date.day !== undefined && date.year !== undefined && opensText(doc, date.last, last)) {
      pieces.push(pieceOf(doc, from, date.last, k, afterBlank))
      first = date.last
    }
  }
  const titled = long && own === undefined ? titleEnd(doc, first, last) : -1
  if (titled > 0) {
    pieces.push(pieceOf(doc, first, titled, k, afterBlank && first === from))
    first = titled
  }
  for (let i = Math.max(inside + 1, first, own?.value ?? 0); i < last; i += 1) {
    const at = isMark(tokens, i, '(') ? i + 1 : i
    const label = labelAt(doc, at)
    if (label !== undefined) {
      told ??= own === undefined && isProse(doc, from, last)
      // a code in a sentence's bracket is no field, its colon lost
      if (told && at !== i) {
        const end = bracketEnd(doc, i)
        i = Math.max(label.value, end < 0 || end > last ? 0 : end) - 1
        continue
      }
      if (told && (isInBracket(doc, first, i) || (label.concept === 'code' && !isMark(tokens, label.value - 1, ':')))) {
        i = label.value - 1
        continue
      }
      if (label.value <= last) {
        if (i > first) pieces.push(pieceOf(doc, first, i, k, afterBlank && first === from))
        first = i
        i = Math.max(i, label.value - 1)
        continue
      }
    }
    if (!long) continue
    if (opensTitle(doc, i)) {
      if (i > first) pieces.push(pieceOf(doc, first, i, k, afterBlank && first === from))
      first = i
      const end = titleEnd(doc, i, last)
      if (end < 0) continue
      pieces.push(pieceOf(doc, first, end, k, false))
      first = end
      i = end - 1
      continue
    }
    if (isMark(tokens, i, '*') || (isHeadField(doc, i) && !isHeadField(doc, i - 1))) {
      if (i > first) pieces.push(pieceOf(doc, first, i, k, afterBlank && first === from))
      first = i
      continue
    }
    while (m < doc.mentions.length && (doc.mentions[m] as Mention).first < i) m += 1
    const next = doc.mentions[m]
    if (next === undefined || next.first - i > FAR) continue
    if (next.first > i && opensDateline(doc, first, i, last)) {
      if (i > first) pieces.push(pieceOf(doc, first, i, k, afterBlank && first === from))
      pieces.push(pieceOf(doc, i, last, k, false))
      return
    }
    const dated = ownDateEnd(doc, i)
    if (dated < 0) continue
    if (i > first) pieces.push(pieceOf(doc, first, i, k, afterBlank && first === from))
    pieces.push(pieceOf(doc, i, dated, k, afterBlank && i === from))
    first = dated
    i = dated - 1
  }
  if (last > first) pieces.push(pieceOf(doc, first, last, k, afterBlank && first === from, first === from ? (opening ?? null) : undefined))
}

/** A bracket with a company's data has no more tokens. */
const LONGEST_BRACKET = 60

/** Whether a bracket that opened behind token `first` is still open at `i`: "(TSE: 1234, President and CEO: J. Doe)". */
function isInBracket({ tokens }: Doc, first: number, i: number): boolean {
  let depth = 0
  for (let k = Math.max(first, i - LONGEST_BRACKET); k < i; k += 1) depth += isMark(tokens, k, '(') ? 1 : isMark(tokens, k, ')') ? -1 : 0
  return depth > 0
}

/** Behind a date at a flattened line's start its headline or its company begins, not a sentence that the date hangs in. */
function opensText({ tokens }: Doc, i: number, last: number): boolean {
  return i < last && capital(tokens, i)
}

/** A dateline with place and date inside a line. A weekday's date inside the release's own sentences opens nothing. */
function opensDateline(doc: Doc, first: number, i: number, last: number): boolean {
  if (!capital(doc.tokens, i)) return false
  const dateline = readDateline(doc, i, last)
  return dateline?.date !== undefined && dateline.place !== undefined && !isProse(doc, first, i)
}

/** A piece and what it is; `opening` is the dateline at its first token where that was read before, null where there is none. */
function pieceOf(doc: Doc, first: number, last: number, segment: number, afterBlank: boolean, opening?: Dateline | null): Piece {
  const { tokens } = doc
  const make = (kind: PieceKind, label?: Concept, value?: number, dateline?: Dateline): Piece => ({
    first,
    last,
    segment,
    afterBlank,
    kind,
    label,
    value,
    dateline,
  })
  const from = isMark(tokens, first, '(') || isMark(tokens, first, '[') || isMark(tokens, first, '<') ? first + 1 : first
  const label = labelAt(doc, from) ?? loneLabel(doc, from, last) ?? bareLabel(doc, from, last)
  if (label !== undefined) return make('field', label.concept, Math.min(label.value, last))
  const date = weekdayDateAt(doc, from)
  if (date !== undefined && date.last >= last - (from - first) && date.day !== undefined) return make('date')
  const dateline = opening === undefined ? readDateline(doc, first, last) : opening
  if (dateline !== null && dateline !== undefined) return make('dateline', undefined, undefined, dateline)
  const end = paragraphEnd(doc, segment, last)
  if (stands(doc, landmarksOf(doc).notes, first, end) || (isNote(tokens, from) && isMark(tokens, from + 1, ':'))) return make('note')
  if (isAllFurniture(doc, first, last) || isDownload(tokens, from) || isOfSite(doc, first, last)) return make('furniture')
  // "(Note) The 7th series was granted in May": a remark opens no release
  const remark = from > first && isNote(tokens, from) && (isMark(tokens, from + 1, ')') || isMark(tokens, from + 2, ')'))
  return make(!remark && isProse(doc, first, end) ? 'prose' : 'text')
}

/** The end of the lines that a line broken for want of room goes on in. */
function paragraphEnd(doc: Doc, segment: number, last: number): number {
  const { segments } = doc.layout
  let end = last
  for (let k = segment; k < segment + MOST_WRAPPED && (isFull(doc, end - 1) || isLowBelow(doc, end)); k += 1) {
    const here = segments[k] as Segment
    const next = segments[k + 1]
    if (
      here.last !== end ||
      next === undefined ||
      next.marker !== undefined ||
      next.cell ||
      isRemark(doc, next) ||
      (next.afterBlank && !wrappingOf(doc).spaced)
    )
      break
    end = next.last
  }
  return end
}

/** A line no shorter than these characters may be wrapped, though no other of the text is. */
const SHORTEST_WRAPPED = 45

/** Whether a long line goes on with a small letter in the next. */
function isLowBelow({ tokens, text }: Doc, end: number): boolean {
  const first = tokens.lines.token[tokens.line[end - 1] as number] as number
  const length = (tokens.end[end - 1] as number) - (tokens.start[first] as number)
  if (length < SHORTEST_WRAPPED || tokens.kind[end - 1] === MARK || tokens.kind[end] !== WORD) return false
  const initial = text.charCodeAt(tokens.start[end] as number)
  return initial >= SMALL_A && initial <= SMALL_Z
}
const SMALL_A = 97
const SMALL_Z = 122

/** A bracket with words of its own, no name in quotes: ("the Company"). */
const isRemark = ({ tokens }: Doc, { first }: Range): boolean => isMark(tokens, first, '(') && tokens.kind[first + 1] === WORD

/** The pieces of some lines in the tail of a text, cut as those of the head are. */
export function piecesFrom(doc: Doc, from: number, count: number): Piece[] {
  const pieces: Piece[] = []
  for (let k = from; k < doc.layout.segments.length && k < from + count; k += 1) {
    const segment = doc.layout.segments[k] as Segment
    if (segment.last > segment.first) cut(doc, segment, k, pieces)
  }
  return pieces
}
