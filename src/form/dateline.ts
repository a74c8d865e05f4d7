import { isMark, NUMBER, type Span, WORD } from '../document/scan.js'
import { isChair, isHeadWord, isLink, isNoPlace, isSmall } from '../language/en/letter.js'
import type { DateMention } from '../reading/mention.js'
import { dateAt } from './dates.js'
import type { Doc } from './doc.js'

/** "TOKYO, Japan, September 20, 2006 --": where and when a release was given out, and where its text begins. */
export interface Dateline {
  readonly place?: Span
  readonly date?: DateMention
  /** the first token behind the dateline */
  readonly last: number
}

/** A place is a few words: "New York, New York", "RESTON, Va.", "TOKYO JAPAN". */
const MOST_PLACE_TOKENS = 8
const WIRE_TOKENS = 8
const DASH = 45
/** Fewer tokens than these behind a date are a stamp, not a text. */
const FEWEST_TOKENS = 8

/**
 * The dateline that begins at token `i`: "TOKYO, Japan, September 20, 2006 --", "Tokyo (August 4, 2009) -",
 * "TOKYO, Oct. 28, 2008 (GLOBE NEWSWIRE) --", "(August 29, 2006)-", "KYOTO, Japan --", "TOKYO-Company";
 * the dash may be lost where a date stands.
 */
export function readDateline(doc: Doc, i: number, limit: number): Dateline | undefined {
  const { tokens } = doc
  if (i > 0 && tokens.end[i - 1] === tokens.start[i] && tokens.kind[i] === WORD) return undefined
  const opening = dateAt(doc, i)
  if (opening !== undefined) return dateFirst(doc, opening, limit)
  let k = i
  let placeEnd = i
  let comma = false
  while (k < limit && k < i + MOST_PLACE_TOKENS && dateAt(doc, k) === undefined) {
    if (tokens.kind[k] === WORD) {
      const capital = isCapital(doc, k)
      if ((capital && isLink(tokens, k)) || isNoPlace(tokens, k)) return undefined
      if (!capital || isHeadWord(tokens, k)) {
        if (!isSmall(tokens, k) || k === i) break
        k += 1
        continue
      }
      const glued = hyphenPlace(doc, i, k)
      if (glued !== undefined) return glued
      placeEnd = k + 1
    } else if (isMark(tokens, k, ',') || isMark(tokens, k, '.')) {
      comma ||= isMark(tokens, k, ',')
      if (isMark(tokens, k, '.') && k === placeEnd && (tokens.end[k - 1] as number) - (tokens.start[k - 1] as number) <= 4) placeEnd = k + 1
    } else break
    k += 1
  }
  const place = placeEnd > i ? { start: tokens.start[i] as number, end: tokens.end[placeEnd - 1] as number } : undefined
  // "Example Corporation -" is no place: only a place with a date, or one word or two before a double dash, opens a text
  let at = k
  const dashed = skipDash(doc, at)
  let wired = false
  if (dashed > at && place !== undefined) {
    at = dashed
    if (isMark(tokens, at, '(') && dateAt(doc, at + 1) === undefined) {
      const wire = skipWire(doc, at)
      if (wire > at) {
        at = skipDash(doc, wire)
        wired = true
      }
    } else at = skipWireName(doc, at)
  }
  const bracket = isMark(tokens, at, '(')
  const date = dateAt(doc, bracket ? at + 1 : at)
  if (date === undefined || date.day === undefined || date.last > limit) {
    const parted = dashed > k + 1 || wired || (comma && isApart(doc, k))
    return place !== undefined && parted && at > k && at <= limit ? { place, last: at } : undefined
  }
  let last = bracket ? (isMark(tokens, date.last, ')') ? date.last + 1 : -1) : date.last
  if (last < 0) return undefined
  const wire = skipWire(doc, last)
  const end = skipDash(doc, wire)
  const dash = end > wire
  if (dash && tokens.kind[end] === NUMBER) return undefined // "23 October 2003 - 11:34PM" is a site's stamp
  if (place === undefined && !(bracket && dash)) return undefined
  last = end
  // without a dash the text must go on with a name, or the line end
  if (!dash && last < limit && tokens.kind[last] !== WORD && !isMark(tokens, last, ',')) return undefined
  if (!dash && isChair(tokens, last)) return undefined // "Jane Doe February 26, 2015 President"
  if (!dash && isMark(tokens, last, ',')) last += 1
  return place === undefined ? { date, last } : { place, date, last }
}

/** A dash with a blank on either side. */
const isApart = ({ tokens }: Doc, dash: number): boolean =>
  (tokens.start[dash] as number) > (tokens.end[dash - 1] as number) && (tokens.start[dash + 1] as number) > (tokens.end[dash] as number)

/** "August 5, 2020, Tokyo - The company", "August 29, 2006 - Example Co., Ltd. today": the date stands before its place. */
function dateFirst(doc: Doc, date: DateMention, limit: number): Dateline | undefined {
  const { tokens } = doc
  if (date.day === undefined || date.year === undefined || limit - date.last < FEWEST_TOKENS) return undefined
  const dash = skipDash(doc, date.last)
  const from = dash > date.last ? dash : isMark(tokens, date.last, ',') ? date.last + 1 : -1
  if (from < 0 || from >= limit || tokens.kind[from] !== WORD || dateAt(doc, from) !== undefined) return undefined
  let k = from
  while (
    k < limit &&
    k < from + MOST_PLACE_TOKENS &&
    (isMark(tokens, k, ',') ||
      (tokens.kind[k] === WORD && isCapital(doc, k) && !isLink(tokens, k) && !isNoPlace(tokens, k) && !isHeadWord(tokens, k)))
  )
    k += 1
  const end = k > from ? skipDash(doc, k) : k
  if (end > k && isApart(doc, k) && !isMark(tokens, k - 1, ','))
    return { place: { start: tokens.start[from] as number, end: tokens.end[k - 1] as number }, date, last: end }
  return dash > date.last && isApart(doc, date.last) ? { date, last: dash } : undefined
}

function isCapital({ tokens }: Doc, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i] as number)
  return code >= 65 && code <= 90
}

/** "TOKYO-Example O.S.K. Lines": a place in capitals, its hyphen glued to the name. */
function hyphenPlace({ tokens, text }: Doc, i: number, k: number): Dateline | undefined {
  if (k !== i) return undefined
  const end = tokens.end[k] as number
  if (text.charCodeAt(end) !== DASH || tokens.start[k + 1] !== end + 1) return undefined
  const word = text.slice(tokens.start[k], end)
  if (word.length < 4 || word !== word.toUpperCase()) return undefined
  const next = text.slice(tokens.start[k + 1], tokens.end[k + 1])
  return next === next.toUpperCase() ? undefined : { place: { start: tokens.start[k] as number, end }, last: k + 1 }
}

function skipDash({ tokens }: Doc, i: number): number {
  let k = i
  if (isMark(tokens, k, ',') && isMark(tokens, k + 1, '-')) k += 1
  while (isMark(tokens, k, '-') || isMark(tokens, k, '/')) k += 1
  return k
}

/** "BRISTOL, UK / EXAMPLEWIRE / May 12, 2023 /": the wire between strokes, its date behind it. */
function skipWireName(doc: Doc, i: number): number {
  const { tokens } = doc
  let k = i
  while (k < i + WIRE_TOKENS && tokens.kind[k] === WORD && isCapital(doc, k)) k += 1
  return k > i && isMark(tokens, k, '/') && dateAt(doc, k + 1) !== undefined ? k + 1 : i
}

/** "(GLOBE NEWSWIRE)", "/PRNewswire/": the wire that sent it. */
function skipWire({ tokens }: Doc, i: number): number {
  const close = isMark(tokens, i, '(') ? ')' : isMark(tokens, i, '/') ? '/' : undefined
  if (close === undefined) return i
  for (let k = i + 1; k < i + WIRE_TOKENS; k += 1) if (isMark(tokens, k, close)) return k + 1
  return i
}
