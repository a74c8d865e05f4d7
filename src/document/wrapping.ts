import { isBlank } from './clean.js'
import { markerAt } from './markers.js'
import { hashOf, isMark, MARK, NUMBER, type Tokens, WORD } from './scan.js'

/** Wider lines were broken by nobody. */
const WIDEST = 150
const NARROWEST = 40
/** Lines so near the widest are full; a broken text has some of them. */
const NEAR = 14
const FEWEST_FULL = 4

/** How the lines of a text were broken. */
interface Breaks {
  /** the width that they were broken at, or 0 where they were not */
  readonly width: number
  /** nearly every line with another below it is full: each break is one for want of room */
  readonly certain: boolean
}

/** Finds the width that the lines of a text were broken at. Rows of tables may be wider. */
export function breaksOf(tokens: Tokens): Breaks {
  const { lines } = tokens
  let width = 0
  for (let i = 0; i < lines.count; i += 1) {
    const length = lengthOf(tokens, i)
    if (length <= width || isRow(tokens, i)) continue
    if (length > WIDEST) return UNBROKEN
    width = length
  }
  if (width < NARROWEST) return UNBROKEN
  let near = 0
  let full = 0
  let followed = 0
  for (let i = 0; i < lines.count; i += 1) {
    const length = lengthOf(tokens, i)
    if (length <= width && length >= width - NEAR && !isRow(tokens, i)) near += 1
    if (length === 0 || i + 1 === lines.count || lengthOf(tokens, i + 1) === 0) continue
    followed += 1
    if (isFullLine(tokens, width, i)) full += 1
  }
  return near < FEWEST_FULL ? UNBROKEN : { width, certain: full >= CERTAIN * followed }
}

const UNBROKEN: Breaks = { width: 0, certain: false }
const CERTAIN = 0.8

/** The length of a line without the blanks around it. */
function lengthOf({ lines, start, end }: Tokens, line: number): number {
  const first = lines.token[line] as number
  const last = lines.token[line + 1] as number
  return last > first ? (end[last - 1] as number) - (start[first] as number) : 0
}

/** Whether a line was broken for want of room: the first word of the next would not have fitted. */
export function isFullLine(tokens: Tokens, width: number, line: number): boolean {
  const length = lengthOf(tokens, line)
  if (length < width - LONGEST_WORD) return false
  const next = tokens.lines.token[line + 1] as number
  if (next >= tokens.count) return false
  return length + 1 + wordLength(tokens, next) > width
}

/** The length of the word that begins with a token, up to the next blank: hyphens and apostrophes are of it. */
function wordLength({ text, lines, line, start }: Tokens, i: number): number {
  const from = start[i] as number
  const end = Math.min(lines.end[line[i] as number] as number, from + LONGEST_WORD)
  let at = from
  while (at < end && !isBlank(text.charCodeAt(at))) at += 1
  return at - from
}

/** No word is longer, but an address may be. */
const LONGEST_WORD = 60

/**
 * Whether the sentence, title or cell of a full line goes on in the next one. A line that ends a sentence or a label
 * does not; nor does one before a label of its own, nor a row of figures.
 */
export function goesOn(tokens: Tokens, { width, certain }: Breaks, line: number): boolean {
  const { lines, kind } = tokens
  const first = lines.token[line] as number
  const next = lines.token[line + 1] as number
  const end = lines.token[line + 2] as number
  if (next === first || end === next || !isFullLine(tokens, width, line)) return false
  const last = next - 1
  if ((isRemark(tokens, next) && !LINKS.has(tokens.code[last] as number)) || isTitle(tokens, width, line)) return false
  // "Contact: J. Doe (03) 1234-5678" has its value
  if (kind[last] === NUMBER && startsHigh(tokens, next) && hasColon(tokens, first, next)) return false
  if (certain) return !isRow(tokens, line) && !isRow(tokens, line + 1) && !beginsAlike(tokens, first, next)
  if (isMark(tokens, last, '.') || isMark(tokens, last, ':') || isMark(tokens, last, ';')) return false
  if (kind[next] === MARK && !isMark(tokens, next, '(') && !isMark(tokens, next, '"') && !isMark(tokens, next, '\u00a5')) return false
  if (isRow(tokens, line) || isRow(tokens, line + 1) || beginsAlike(tokens, first, next)) return false
  if (LINKS.has(tokens.code[last] as number) || !startsHigh(tokens, next)) return true
  return !hasColon(tokens, next, end) && !(hasColon(tokens, first, next) && opensLongTitle(tokens, width, line + 1))
}

/** Whether a title begins with a line that goes on to a colon at the end of the next: behind a field it is no more of its value. */
function opensLongTitle(tokens: Tokens, width: number, line: number): boolean {
  const first = tokens.lines.token[line + 1] as number
  const end = tokens.lines.token[line + 2] as number
  return end > first && isMark(tokens, end - 1, ':') && isFullLine(tokens, width, line)
}

/**
 * Two lines that begin with the same two words, a name's, are a headline and its text, or two rows. A site prints the name and a
 * colon before its headline, and then the headline.
 */
function beginsAlike(tokens: Tokens, first: number, next: number): boolean {
  if (haveSameWords(tokens, first, next)) return true
  for (let i = first + 1; i < next && i < first + LONGEST_NAME; i += 1)
    if (isMark(tokens, i, ':'))
      return (
        haveSameWords(tokens, i + 1, next) || (tokens.code[first] === tokens.code[next] && haveSameWords(tokens, i + 1, next + i - first))
      )
  return false
}

/** Tokens of a name before a colon. */
const LONGEST_NAME = 6

function haveSameWords(tokens: Tokens, first: number, next: number): boolean {
  for (const k of [0, 1]) {
    if (tokens.kind[first + k] !== WORD || tokens.kind[next + k] !== WORD || tokens.code[first + k] !== tokens.code[next + k]) return false
    if (!startsHigh(tokens, next + k)) return false
  }
  return true
}

/**
 * Whether an item's line is its title and the next one its text, though the title is as wide as the page: the text begins
 * with a capital and the title has none inside, or the text is more than the rest of a title.
 */
function isTitle(tokens: Tokens, width: number, line: number): boolean {
  const { lines, kind, code } = tokens
  const first = lines.token[line] as number
  const next = lines.token[line + 1] as number
  const end = lines.token[line + 2] as number
  if (!startsHigh(tokens, next) || LINKS.has(code[next - 1] as number) || hasColon(tokens, first, next)) return false
  const marker = markerAt(tokens, first, false)
  if (marker === undefined || marker.last >= next || kind[next - 1] !== WORD) return false
  let high = 0
  let low = 0
  for (let i = marker.last + 1; i < next; i += 1) {
    if (kind[i] !== WORD) continue
    if (startsHigh(tokens, i)) high += 1
    else low += 1
  }
  return high <= low || isMark(tokens, end - 1, '.') || isFullLine(tokens, width, line + 1)
}

/** Lines; no remark in brackets below a title has more. */
const LONGEST_REMARK = 8

/** Whether a bracket with a sentence of its own opens at a line's head and closes at a line's end: "(Purchase under the provisions of …)". */
function isRemark(tokens: Tokens, i: number): boolean {
  if (!isMark(tokens, i, '(')) return false
  const fewest = startsHigh(tokens, i + 1) ? FEWEST_REMARK : 2 * FEWEST_REMARK
  const from = tokens.line[i] as number
  let depth = 0
  for (let k = i; k < tokens.count && (tokens.line[k] as number) < from + LONGEST_REMARK; k += 1) {
    if (isMark(tokens, k, '(')) depth += 1
    else if (isMark(tokens, k, ')')) depth -= 1
    if (depth === 0) return k - i > fewest && (k + 1 >= tokens.count || tokens.line[k + 1] !== tokens.line[k])
  }
  return false
}

/** Tokens; a shorter bracket is a value's. */
const FEWEST_REMARK = 8

/** No title and no value ends with one of these. */
const LINKS = new Set(['of', 'the', 'to', 'and', 'or', 'in', 'for', 'by', 'on', 'at', 'a', 'with', 'from'].map(hashOf))

/** Whether a line is a row of a table: parted by bars, tabs or wide gaps, or with more numbers than words. */
function isRow({ text, lines, kind, start, end, code }: Tokens, line: number): boolean {
  const last = lines.token[line + 1] as number
  let numbers = 0
  let words = 0
  for (let i = lines.token[line] as number; i < last; i += 1) {
    if (kind[i] === NUMBER) numbers += 1
    else if (kind[i] === WORD) words += 1
    else if (code[i] === BAR) return true
    if (i + 1 === last) break
    const gap = (start[i + 1] as number) - (end[i] as number)
    if (gap > 1 || (gap === 1 && text.charCodeAt(end[i] as number) === TAB)) {
      if (gap > 2 || text.charCodeAt(end[i] as number) === TAB || code[i] !== POINT) return true // two blanks behind a full stop are none
    }
  }
  return numbers > words && numbers > 2 // "March 31," and "2014" are no rows
}

const BAR = 124
const TAB = 9
const POINT = 46

function startsHigh({ text, kind, start }: Tokens, i: number): boolean {
  const code = text.charCodeAt(start[i] as number)
  return kind[i] === WORD && code >= 65 && code <= 90
}

/** A colon outside brackets and times. */
function hasColon(tokens: Tokens, first: number, last: number): boolean {
  let depth = 0
  for (let i = first; i < last; i += 1) {
    if (isMark(tokens, i, '(')) depth += 1
    else if (isMark(tokens, i, ')')) depth -= 1
    else if (depth <= 0 && isMark(tokens, i, ':') && tokens.kind[i - 1] !== NUMBER) return true
  }
  return false
}
