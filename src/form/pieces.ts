import type { Segment } from '../document/layout.js'
import { isMark, MARK, NUMBER, type Tokens, WORD } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import {
  isDownload,
  isFromLabel,
  isFurniture,
  isLink,
  isNotice,
  isProseStart,
  isSuffix,
  isTells,
  isThat,
  isTold,
} from '../language/en/letter.js'
import type { Mention } from '../reading/mention.js'
import { mentionAt } from '../reading/mentions.js'
import { type Dateline, readDateline } from './dateline.js'
import { dateAt } from './dates.js'
import { conceptAt, type Doc, type Range } from './doc.js'
import { isFull, wrappingOf } from './wrapping.js'

/** What a piece of the head is. A field is a label with its value; prose is where the release begins to speak. */
export type PieceKind = 'field' | 'date' | 'dateline' | 'furniture' | 'note' | 'prose' | 'text'

/** A line of the head, or a part of a line where several were run together. */
export interface Piece extends Range {
  readonly kind: PieceKind
  readonly segment: number
  /** no text on the line before */
  readonly afterBlank: boolean
  /** of a field: what its label says, and where its value begins */
  readonly label?: Concept
  readonly value?: number
  readonly dateline?: Dateline
}

/** A line longer than this was flattened: it may hold a whole head. */
const FLATTENED = 240
const SHORTEST_PROSE = 50
const MOST_WRAPPED = 8
/** A dateline's date stands so near its place. */
const FAR = 12
const LABELS = new Set<Concept>([
  'companyName',
  'representative',
  'contact',
  'listing',
  'code',
  'phone',
  'fax',
  'email',
  'url',
  'address',
  'headField',
])
/** Whether a word begins with a capital. */
export function capital({ text, start }: Tokens, i: number): boolean {
  const code = text.charCodeAt(start[i] as number)
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
}
/** Cuts a line into pieces: before a label with its colon and, in a flattened line, before a date of its own. */
export function cut(doc: Doc, segment: Segment, k: number, pieces: Piece[]): void {
  const { tokens } = doc
  const long = (tokens.end[segment.last - 1] as number) - (tokens.start[segment.first] as number) > FLATTENED
  let first = segment.first
  const add = (last: number): void => {
    if (last > first) pieces.push(pieceOf(doc, first, last, k, segment.afterBlank && first === segment.first))
    first = last
  }
  let m = mentionAt(doc.mentions, segment.first)
  const opening = readDateline(doc, segment.first, segment.last)
  if (opening !== undefined && opening.last < segment.last) {
    add(segment.last)
    return
  }
  const inside = isMark(tokens, segment.first, '(') ? segment.first + 1 : segment.first
  const own = labelAt(doc, inside)
  const told = own === undefined && isProse(doc, segment.first, segment.last)
  for (let i = Math.max(inside + 1, own?.value ?? 0); i < segment.last; i += 1) {
    const at = isMark(tokens, i, '(') ? i + 1 : i
    const label = labelAt(doc, at)
    if (label !== undefined && told && at !== i) {
      i = label.value - 1
      continue
    }
    if (label !== undefined && label.value <= segment.last) {
      add(i)
      i = Math.max(i, label.value - 1)
      continue
    }
    if (!long) continue
    if (isMark(tokens, i, '*') || (conceptAt(doc, i) === 'headField' && conceptAt(doc, i - 1) !== 'headField')) {
      add(i)
      continue
    }
    while (m < doc.mentions.length && (doc.mentions[m] as Mention).first < i) m += 1
    const next = doc.mentions[m]
    if (next === undefined || next.first - i > FAR) continue
    const dateline = tokens.kind[i] === WORD && next.first > i ? readDateline(doc, i, segment.last) : undefined
    // a weekday's date inside the release's own sentences opens nothing
    if (dateline?.date !== undefined && dateline.place !== undefined && !isProse(doc, first, i)) {
      add(i)
      first = i
      pieces.push(pieceOf(doc, i, segment.last, k, false))
      return
    }
    const date = dateAt(doc, i)
    if (
      date?.day !== undefined &&
      date.year !== undefined &&
      !isLink(tokens, i - 1) &&
      (tokens.kind[i - 1] !== MARK ||
        ((isMark(tokens, i - 1, '.') || isMark(tokens, i - 1, ')')) && tokens.kind[date.last] === WORD && capital(tokens, date.last)))
    ) {
      add(i)
      add(date.last)
      i = date.last - 1
    }
  }
  add(segment.last)
}

/** A label with its colon at token `i`: what it says and where its value begins. */
function labelAt(doc: Doc, i: number): { concept: Concept; value: number } | undefined {
  const { tokens, terms } = doc
  if (tokens.kind[i] !== WORD) return undefined
  const term = terms.at[i] as number
  // "Stock exchanges: Tokyo": the thing itself is the label
  const here = conceptAt(doc, i)
  const concept = here === 'exchange' && terms.meaning[term]?.datum === undefined ? 'listing' : here
  if (concept !== undefined && LABELS.has(concept) && terms.first[term] === i) {
    const end = terms.last[term] as number
    const colon = colonBehind(doc, end)
    if (colon >= 0) return { concept, value: colon + 1 }
    // "Tel +81-3-...", "Phone 81-3-..."
    if ((concept === 'phone' || concept === 'fax') && (tokens.kind[end] === NUMBER || isMark(tokens, end, '+') || isMark(tokens, end, '(')))
      return { concept, value: end }
    if (concept === 'phone' && isMark(tokens, end, '.')) return { concept, value: end + 1 }
    if (concept === 'code' && tokens.kind[end] === NUMBER && (terms.last[term] as number) - i > 1) return { concept, value: end }
    return undefined
  }
  if (isFromLabel(tokens, i) && isMark(tokens, i + 1, ':')) return { concept: 'companyName', value: i + 2 }
  return undefined
}

/** A colon behind a label, past a point, a bracketed remark or a stray mark: "Tel. :", "Contact;". */
function colonBehind({ tokens }: Doc, end: number): number {
  let i = end
  if (isMark(tokens, i, '.')) i += 1
  if (isMark(tokens, i, '(')) {
    for (let k = i; k < i + 6; k += 1)
      if (isMark(tokens, k, ')')) {
        i = k + 1
        break
      }
  }
  return isMark(tokens, i, ':') || isMark(tokens, i, ';') ? i : -1
}

function pieceOf(doc: Doc, first: number, last: number, segment: number, afterBlank: boolean): Piece {
  const { tokens } = doc
  const base = { first, last, segment, afterBlank }
  const from = isMark(tokens, first, '(') || isMark(tokens, first, '[') || isMark(tokens, first, '<') ? first + 1 : first
  const label = labelAt(doc, from) ?? loneLabel(doc, from, last)
  if (label !== undefined) return { ...base, kind: 'field', label: label.concept, value: Math.min(label.value, last) }
  const date = dateAt(doc, from)
  if (date !== undefined && date.last >= last - (from - first) && date.day !== undefined) return { ...base, kind: 'date' }
  const dateline = readDateline(doc, first, last)
  if (dateline !== undefined) return { ...base, kind: 'dateline', dateline }
  const end = paragraphEnd(doc, segment, last)
  for (let i = first; i < end; i += 1) if (conceptAt(doc, i) === 'translationNote') return { ...base, kind: 'note' }
  if (isAll(doc, first, last) || isDownload(doc.tokens, from)) return { ...base, kind: 'furniture' }
  return { ...base, kind: isProse(doc, first, end) ? 'prose' : 'text' }
}

/** A label alone on its line, its value on the next: "Contact", "Information". */
function loneLabel(doc: Doc, first: number, last: number): { concept: Concept; value: number } | undefined {
  const concept = conceptAt(doc, first)
  const term = doc.terms.at[first] as number
  if (concept === undefined || !LABELS.has(concept) || doc.terms.first[term] !== first || (doc.terms.last[term] as number) < last)
    return undefined
  return { concept, value: last }
}

/** The end of the lines that a line broken for want of room goes on in. */
function paragraphEnd(doc: Doc, segment: number, last: number): number {
  const { segments } = doc.layout
  let end = last
  for (let k = segment; k < segment + MOST_WRAPPED && isFull(doc, end - 1); k += 1) {
    const here = segments[k] as Segment
    const next = segments[k + 1]
    if (here.last !== end || next === undefined || next.marker !== undefined || next.cell || (next.afterBlank && !wrappingOf(doc).spaced))
      break
    end = next.last
  }
  return end
}

/** The pieces of some lines in the tail of a text, cut as those of the head are. */
export function piecesFrom(doc: Doc, from: number, count: number): Piece[] {
  const pieces: Piece[] = []
  for (let k = from; k < doc.layout.segments.length && k < from + count; k += 1) {
    const segment = doc.layout.segments[k] as Segment
    if (segment.last > segment.first) cut(doc, segment, k, pieces)
  }
  return pieces
}

function isAll({ tokens }: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (tokens.kind[i] === WORD && !isFurniture(tokens, i)) return false
  return true
}

/** Whether a line is the beginning of a sentence rather than of a headline. */
function isProse(doc: Doc, first: number, last: number): boolean {
  const { tokens, text } = doc
  const start = tokens.start[first] as number
  const length = (tokens.end[last - 1] as number) - start
  if (length < SHORTEST_PROSE) return false
  const titled = isNotice(tokens, first) || isNotice(tokens, first + 1) || isNotice(tokens, first + 2)
  if (isProseStart(tokens, first) && length > SHORTEST_PROSE) return true
  let words = 0
  for (let i = first; i < last; i += 1) {
    if (tokens.kind[i] !== WORD) {
      // ("the Company"), (the "Company"), (hereinafter
      if (isMark(tokens, i, '(') && (isMark(tokens, i + 1, '"') || isMark(tokens, i + 2, '"'))) return true
      continue
    }
    words += 1
    const initial = text.charCodeAt(tokens.start[i] as number)
    if (!titled && words > 1 && initial >= 97 && (isTold(tokens, i) || (isTells(tokens, i) && isThat(tokens, i + 1)))) return true
  }
  return !titled && isMark(tokens, last - 1, '.') && words > 9 && !isSuffix(tokens, last - 2)
}
