import type { Segment } from '../document/layout.js'
import { isMark, NUMBER, WORD } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { isNotice, isSectionName } from '../language/en/letter.js'
import { isThe } from '../language/en/small.js'
import { capital } from './capital.js'
import type { Dateline } from './dateline.js'
import { conceptAt, type Doc, type Range } from './doc.js'
import { isTerm } from './head-terms.js'
import { landmarksOf, stands } from './landmarks.js'
import { once } from './once.js'
import { cut, type Piece } from './pieces.js'

/** The head of a release: all that stands before its first section. */
export interface Head {
  readonly pieces: readonly Piece[]
  /** the first token behind the cover of a filing, 0 where there is none */
  readonly cover: number
  /** the first token of the sentence in which the release begins to speak, or -1 */
  readonly lead: number
  /** the piece of the lead, or -1 */
  readonly leadPiece: number
  /** the first token behind the head with its lead paragraphs */
  readonly end: number
}

/** A release's head is short; what comes later is its body. */
const MOST_SEGMENTS = 120
/** A bracket that is not closed within so many tokens is none. */
const LONGEST_BRACKET = 160

const MENU_TOKENS = 6
const MENU_WORDS = new Set<Concept | undefined>(['region', 'exchange', 'about', 'note', 'other'])

/** "Allotment date" is a label, no headline of a notice. */
const FEWEST_NOTICE = 4

export const headOf = once(readHead)

function readHead(doc: Doc): Head {
  const { segments } = doc.layout
  const [cover, start] = coverEnd(doc)
  const pieces: Piece[] = []
  let leadPiece = -1
  let k = start
  let spoken = false
  let anew = false
  let seen = 0
  let crumb = 0
  for (; k < segments.length && k < start + MOST_SEGMENTS; k += 1) {
    const segment = segments[k] as Segment
    const inside = closesBracket(doc, pieces[pieces.length - 1], segment)
    // "1. Home> 2. News> 3. July 1, 2016": the way to a page, its last step without the arrow
    if (!spoken && !inside && (isCrumb(doc, segment) || (crumb > 0 && segment.marker?.number === crumb + 1))) {
      crumb = isCrumb(doc, segment) ? (segment.marker?.number ?? 0) : 0
      continue
    }
    if (!spoken && !inside && isMenuItem(doc, segment)) continue
    if ((!inside && opensBody(doc, segment, pieces.length)) || (spoken && segment.marker?.number === 0)) break
    if (!spoken && pieces.length > 0 && isTerm(doc, segment)) break
    if (segment.last === segment.first) continue
    // behind the lead only a head that starts anew matters
    if (spoken && !anew) {
      if (!startsAnew(doc, segment)) continue
      anew = true
    }
    if (pieces.length > 0 && isUnitLine(doc, segment)) break
    const rest = closes(doc, pieces[pieces.length - 1], segment)
    const unit = unitLine(doc, segment, rest)
    if (rest < unit) cut(doc, { ...segment, last: unit }, k, pieces, rest)
    if (unit < segment.last) break
    for (; seen < pieces.length; seen += 1) spoken ||= speaks(pieces[seen] as Piece) && !isTeaser(doc, pieces[seen] as Piece)
  }
  for (let i = 0; i < pieces.length; i += 1)
    if (speaks(pieces[i] as Piece) && (leadPiece < 0 || restarts(doc, pieces, leadPiece, i))) leadPiece = i
  const lead = leadPiece < 0 ? -1 : leadStart(pieces[leadPiece] as Piece)
  const end = k < segments.length ? startOfSegment(segments[k] as Segment) : doc.tokens.count
  return { pieces, cover, lead, leadPiece, end }
}

const startOfSegment = (segment: Segment): number => segment.marker?.first ?? segment.first
const leadStart = (piece: Piece): number => piece.dateline?.last ?? piece.first
const speaks = (piece: Piece): boolean =>
  piece.kind === 'prose' || (piece.kind === 'dateline' && piece.last > (piece.dateline as Dateline).last)

/** A notice's headline or the remark that a text is a translation, on a line of its own. */
function startsAnew(doc: Doc, { first, last }: Segment): boolean {
  if (opensNotice(doc, first)) return last - first >= FEWEST_NOTICE && !hasColon(doc, first, last)
  return stands(doc, landmarksOf(doc).notes, first, Math.min(last, first + 4))
}

/** "Allotment date: April 1": a field, no headline. */
function hasColon({ tokens }: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (isMark(tokens, i, ':')) return true
  return false
}

/** A notice's first word; "Allotment date" over its day is a label. */
const opensNotice = (doc: Doc, i: number): boolean =>
  isNotice(doc.tokens, i) && !isSectionName(doc.tokens, i) && capital(doc.tokens, i) && conceptAt(doc, i + 1) !== 'date'

/** A second lead counts only where the head starts anew before it: a parent's notice on top of its subsidiary's. */
function restarts(doc: Doc, pieces: readonly Piece[], lead: number, i: number): boolean {
  if (isTeaser(doc, pieces[i] as Piece)) return false
  if (isTeaser(doc, pieces[lead] as Piece)) return (pieces[i] as Piece).kind === 'dateline'
  for (let k = i - 1; k > lead && k > i - 6; k -= 1) {
    const piece = pieces[k] as Piece
    if (piece.kind === 'note') return true
    const { first, last } = piece
    if (piece.kind === 'text' && last - first >= FEWEST_NOTICE && opensNotice(doc, first) && !hasColon(doc, first, last)) return true
  }
  return false
}

/** "Example Works and Sample Foods h...": the cut beginning of a release, of this or of another in a site's list. */
const isTeaser = ({ tokens }: Doc, { last }: Piece): boolean => isMark(tokens, last - 1, '.') && isMark(tokens, last - 2, '.')

/** A numbered line of a site's menu, of which no release speaks: "4. Europe & CIS". */
function isMenuItem({ tokens, terms }: Doc, { marker, first, last }: Segment): boolean {
  if (marker === undefined || last === first || last - first > MENU_TOKENS) return false
  if (last - first === 1 && isYear(tokens.text.slice(tokens.start[first], tokens.end[first]))) return true // "News > 2003"
  for (let i = first; i < last; i += 1) {
    const term = terms.at[i] as number
    if (tokens.kind[i] === NUMBER || (term >= 0 && !MENU_WORDS.has(terms.meaning[term]?.concept))) return false
  }
  return true
}

const isCrumb = ({ tokens }: Doc, { marker, first, last }: Segment): boolean =>
  marker !== undefined && last > first && isMark(tokens, last - 1, '>')

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word)

/** The numbered list of the body opens: "1.", "(1)", "I.". */
function opensBody({ tokens }: Doc, { marker, first, last }: Segment, before: number): boolean {
  // a cell with a roman number alone: "I"
  if (marker === undefined) return last - first === 1 && before > 0 && tokens.text.slice(tokens.start[first], tokens.end[first]) === 'I'
  if (marker.number < 1 || marker.style.includes('a')) return false
  if (before === 0 && listsNotice(tokens, marker.last)) return false // the list of what a filing holds
  return before > 0 || marker.number > 1 || last === first || tokens.kind[first] === WORD
}

/** "1. | Notice Regarding …": a headline behind its number. */
function listsNotice(tokens: Doc['tokens'], i: number): boolean {
  const first = isMark(tokens, i, '|') ? i + 1 : i
  return isNotice(tokens, first) && capital(tokens, first)
}

/** Words of the commission's name: "guidance from the Securities and Exchange Commission" stands in a sentence, the other words on covers. */
const COMMISSION = 4
const isOnCover = ({ terms }: Doc, t: number): boolean => (terms.last[t] as number) - (terms.first[t] as number) !== COMMISSION

/** The end of a filing's cover, by its last set words or its signature: token and segment. */
function coverEnd(doc: Doc): readonly [number, number] {
  const { terms, tokens, layout } = doc
  const filing = landmarksOf(doc).filing.filter((t) => !isThe(tokens, (terms.first[t] as number) - 1) || isOnCover(doc, t))
  if (filing.length === 0) return [0, 0]
  let last = terms.last[filing[filing.length - 1] as number] as number
  const stop = Math.min(tokens.count, last + 400)
  for (let i = 0; i + 2 < stop; i += 1) {
    if (
      isMark(tokens, i, '/') &&
      isMark(tokens, i + 2, '/') &&
      tokens.end[i + 1] === (tokens.start[i + 1] as number) + 1 &&
      /[sS]/.test(tokens.text.charAt(tokens.start[i + 1] as number))
    )
      last = Math.max(last, i + 3)
  }
  let k = layout.segments.findIndex((segment) => segment.last > last)
  if (k < 0) return [tokens.count, layout.segments.length]
  // "By: /s/ Name" and the name again on its own line
  if ((layout.segments[k] as Segment).first < last) k += 1
  return [last, k]
}

/** A line that closes the bracket of the line before it belongs there: the first token that is left of it. */
function closes({ tokens }: Doc, piece: Piece | undefined, segment: Segment): number {
  if (piece === undefined || !isMark(tokens, piece.first, '(') || piece.last - piece.first > LONGEST_BRACKET) return segment.first
  let depth = depthOf(tokens, piece.first, piece.last)
  if (depth <= 0) return segment.first
  let i = segment.first
  for (; i < segment.last && depth > 0; i += 1) depth += isMark(tokens, i, '(') ? 1 : isMark(tokens, i, ')') ? -1 : 0
  ;(piece as { last: number }).last = i
  return i
}

/** "(2) of the Companies Act)" below "(… under Article 165": no item, but the rest of the bracket. */
function closesBracket({ tokens }: Doc, piece: Piece | undefined, segment: Segment): boolean {
  if (piece === undefined || segment.marker === undefined || !isMark(tokens, piece.first, '(')) return false
  const open = depthOf(tokens, piece.first, piece.last)
  return open > 0 && open + depthOf(tokens, segment.first, segment.last) === 0
}

/** How many brackets are open behind some tokens. */
function depthOf(tokens: Doc['tokens'], first: number, last: number): number {
  let depth = 0
  for (let i = first; i < last; i += 1) depth += isMark(tokens, i, '(') ? 1 : isMark(tokens, i, ')') ? -1 : 0
  return depth
}

/** The first token of the line of a segment, behind its first, that is a table's unit, or the end of the segment. */
function unitLine(doc: Doc, { last }: Segment, from: number): number {
  const { line, lines } = doc.tokens
  for (let at = (line[from] as number) + 1; from < last && at <= (line[last - 1] as number); at += 1) {
    const first = lines.token[at] as number
    if (isUnitLine(doc, { first, last })) return first
  }
  return last
}

/** "(Millions of yen)", "In Thousands, Except per Share Data": a table begins. */
function isUnitLine(doc: Doc, { first, last: end }: Range): boolean {
  let last = first + 1
  while (last < end && doc.tokens.line[last] === doc.tokens.line[first]) last += 1
  if (last - first > 14) return false
  let scale = false
  let other = 0
  for (let i = first; i < last; i += 1) {
    if (doc.tokens.kind[i] === NUMBER) return false
    const concept = conceptAt(doc, i)
    if (concept === 'scale') scale = true
    else if (concept !== 'currency' && doc.tokens.kind[i] === WORD) other += 1
  }
  return scale && other < 7
}
