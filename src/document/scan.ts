import { cleanInto, foldTable } from './clean.js'
import { COLON, leadsTo, pointsEnd } from './leaders.js'
import { type Room, SEEN, takeRoom, widen, widenLines } from './room.js'

/** A stretch of the text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a token is made of. The scanner knows print, no words. */
export const WORD = 0
export const NUMBER = 1
export const MARK = 2

/** The tokens of a text as parallel arrays: words, numbers and single marks, without blanks and line breaks. */
export interface Tokens {
  /** the text as it was given */
  readonly raw: string
  /** the text with one form of each sign, of the same length */
  readonly text: string
  readonly count: number
  /** WORD, NUMBER or MARK */
  readonly kind: Uint8Array
  readonly start: Int32Array
  readonly end: Int32Array
  /** of a word a hash of its letters whatever their case, less than 0; of a mark its character code; of a number 0 */
  readonly code: Int32Array
  /** the number of the line that the token stands on */
  readonly line: Int32Array
  /** the lines, each with the offsets of its characters (the break left out) and its first token */
  readonly lines: Lines
  /** the page numbers that were taken out, see `withoutPages` */
  readonly pages: readonly Span[]
  /** numbers of which it can't be told whether they are a page's */
  readonly doubts: readonly Span[]
  /** the arrays behind these and behind what later readers note of each token */
  readonly room: Room
}

export interface Lines {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** index of the first token on the line or after it; one more entry than lines */
  readonly token: Int32Array
}

// Character classes.
const BLANK = 0
const BREAK = 1
const LOWER = 2
const UPPER = 3
const DIGIT = 4
const SIGN = 5
const IDEOGRAPH = 6

function classOf(code: number): number {
  if (code <= 32 || code === 127) return code === 10 || code === 13 ? BREAK : BLANK
  if (code >= 48 && code <= 57) return DIGIT
  if (code >= 65 && code <= 90) return UPPER
  if (code >= 97 && code <= 122) return LOWER
  if (code < 128) return SIGN
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return BREAK
  if (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) return LOWER
  if ((code >= 0x370 && code < 0x1fff) || (code >= 0x2c00 && code < 0x2e00)) return LOWER
  if (code === 0x30fb) return SIGN // the middle dot
  if (code >= 0x3041 && code < 0xa000) return IDEOGRAPH
  if ((code >= 0xac00 && code < 0xd7b0) || (code >= 0xf900 && code < 0xfb00)) return IDEOGRAPH
  return SIGN
}

let classes: Uint8Array | undefined

/** The class of each UTF-16 unit, of the one that it reads as. Built at the first use. */
function classTable(): Uint8Array {
  if (classes !== undefined) return classes
  const fold = foldTable()
  classes = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code += 1) classes[code] = classOf(fold[code] as number)
  return classes
}

/** The hash of a word, the same for both cases and always less than 0; the language's dictionary uses it too. */
export function hashOf(word: string): number {
  let hash = 5381
  for (let i = 0; i < word.length; i += 1) hash = step(hash, word.charCodeAt(i))
  return hash | BELOW_0
}

/** Where a text notes that it holds the word of a hash. */
export const seenAt = (hash: number): number => hash & (SEEN - 1)

/** The sign of an integer: by it alone words are told from marks and numbers. */
const BELOW_0 = 1 << 31

function step(hash: number, code: number): number {
  return (Math.imul(hash, 33) ^ (code >= 65 && code <= 90 ? code + 32 : code)) | 0
}

/** "$", "£", "€" */
const SIGNS: readonly number[] = [36, 0xa3, 0x20ac]

/**
 * Cuts a text into tokens in one pass.
 *
 * - A word ends where a small letter is followed by a capital ("acquiredCommon" is two words glued together) and
 *   where digits begin ("Tokyo4503"); an ideograph is a word of its own.
 * - A hyphen between two letters is no token, nor is an apostrophe behind a letter: "non-consolidated" and "non
 *   consolidated" read alike, and so do "shareholders' equity" and "shareholders equity".
 * - Markdown's "**" and "#" are no tokens, nor are the points that lead from a title to its figure: "Net sales .... 318.6".
 * - A number keeps the commas and points between its digits: "1,234.5" is one token, and so is ".08" behind a currency's sign.
 */
export function scan(raw: string): Tokens {
  const table = classTable()
  const { length } = raw
  let room = takeRoom(length)
  const text = cleanInto(raw, room.units)
  room.units[length] = 32 // every word and number ends before it
  room.seen.fill(0)
  let { size, kind: kinds, start: starts, end: ends, code: codes, line: onLine } = room
  const { units, seen } = room
  let { size: lineSize, start: lineStart, end: lineEnd, token: lineToken } = room.lines
  lineStart[0] = 0
  lineToken[0] = 0
  let count = 0
  let line = 0
  let pointed = -1 // points before this offset are told
  let i = 0
  while (i < length) {
    const start = i
    const code = units[i] as number
    const kind = table[code] as number
    i += 1
    if (kind === BLANK) continue
    let made = MARK
    let value = code
    if (kind === LOWER || kind === UPPER) {
      made = WORD
      let here = code
      let next = kind
      value = 5381
      while (next === UPPER) {
        value = Math.imul(value, 33) ^ (here + 32)
        here = units[i] as number
        next = table[here] as number
        i += 1
      }
      if (kind === LOWER || next === LOWER) {
        do {
          value = Math.imul(value, 33) ^ here
          here = units[i] as number
          next = table[here] as number
          i += 1
        } while (next === LOWER)
      }
      i -= 1
      value |= BELOW_0
    } else if (kind === DIGIT) {
      made = NUMBER
      value = 0
      for (;;) {
        const here = units[i] as number
        if (here >= 48 && here <= 57) i += 1
        else if ((here === 44 || here === 46) && table[units[i + 1] as number] === DIGIT) i += 2
        else break
      }
    } else if (code === 46 && start > 0 && SIGNS.includes(units[start - 1] as number) && table[units[i] as number] === DIGIT) {
      made = NUMBER // "$.08": the zero before the point is left out
      value = 0
      while (table[units[i] as number] === DIGIT) i += 1
    } else if (kind === BREAK) {
      if (code === 13 && units[i] === 10) i += 1
      if (line + 2 >= lineSize) ({ size: lineSize, start: lineStart, end: lineEnd, token: lineToken } = widenLines(room, length, i))
      lineEnd[line] = start
      line += 1
      lineStart[line] = i
      lineToken[line] = count
      continue
    } else if (kind === IDEOGRAPH) {
      made = WORD
      value = step(5381, code) | BELOW_0
    } else if (code === 42 && (units[i] === 42 || (start > 0 && units[start - 1] === 42)))
      continue // bold, as Markdown prints it
    else if (code === 35 && (start === 0 || units[start - 1] === 35 || table[units[start - 1] as number] === BREAK))
      continue // its headings
    else if ((code === 46 || code === 0x2026) && i > pointed) {
      pointed = pointsEnd(units, start, length)
      const leads = leadsTo(units, start, pointed, length)
      if (leads !== undefined) i = pointed
      if (leads === 'figure') continue
      if (leads === 'words') value = COLON
    } else if ((code === 45 || code === 39) && start > 0) {
      // A hyphen inside a word and an apostrophe behind a letter part no words.
      const before = table[units[start - 1] as number] as number
      if (before === LOWER || before === UPPER) {
        const behind = table[units[i] as number] as number
        if (code === 39 || behind === LOWER || behind === UPPER || behind === BREAK) continue
      }
    }
    if (count === size) {
      room = widen(room, length, i)
      ;({ size, kind: kinds, start: starts, end: ends, code: codes, line: onLine } = room)
    }
    kinds[count] = made
    starts[count] = start
    ends[count] = i
    codes[count] = value
    if (value < 0) seen[seenAt(value)] = 1
    onLine[count] = line
    count += 1
  }
  lineEnd[line] = length
  lineToken[line + 1] = count
  const lines = linesIn(room, line + 1)
  const own = <T extends Uint8Array | Int32Array>(array: T): T => array.subarray(0, count) as T // behind the last token there is nothing
  return {
    raw,
    text,
    count,
    kind: own(kinds),
    start: own(starts),
    end: own(ends),
    code: own(codes),
    line: own(onLine),
    lines,
    pages: [],
    doubts: [],
    room,
  }
}

/** The first lines of which room tells. */
export const linesIn = ({ lines: { start, end, token } }: Room, count: number): Lines => ({
  count,
  start: start.subarray(0, count),
  end: end.subarray(0, count),
  token: token.subarray(0, count + 1),
})

/** Whether token `i` is the mark `char`. */
export function isMark(tokens: Tokens, i: number, char: string): boolean {
  return tokens.code[i] === char.charCodeAt(0) // before the first token and behind the last there is no code
}

/** The text of the tokens from `first` up to, not including, `last`. */
export function spanOf(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
}
