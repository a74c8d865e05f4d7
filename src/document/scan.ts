import { clean } from './clean.js'

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
  /** of a word a hash of its letters whatever their case, of a mark its character code */
  readonly code: Int32Array
  /** the number of the line that the token stands on */
  readonly line: Int32Array
  /** the lines, each with the offsets of its characters (the break left out) and its first token */
  readonly lines: Lines
}

export interface Lines {
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** index of the first token on the line or after it; one more entry than lines */
  readonly token: readonly number[]
}

// Character classes. A table of 128 is enough: beyond it, letters are found by range.
const BLANK = 0
const BREAK = 1
const LOWER = 2
const UPPER = 3
const DIGIT = 4
const SIGN = 5
const IDEOGRAPH = 6

const CLASS = new Uint8Array(128)
{
  CLASS.fill(SIGN)
  for (let i = 0; i <= 32; i += 1) CLASS[i] = BLANK
  CLASS[10] = BREAK
  CLASS[13] = BREAK
  CLASS[127] = BLANK
  for (let i = 48; i <= 57; i += 1) CLASS[i] = DIGIT
  for (let i = 65; i <= 90; i += 1) CLASS[i] = UPPER
  for (let i = 97; i <= 122; i += 1) CLASS[i] = LOWER
}

/** The class of a character beyond ASCII. */
function classBeyond(code: number): number {
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return BREAK
  if (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) return LOWER
  if ((code >= 0x370 && code < 0x1fff) || (code >= 0x2c00 && code < 0x2e00)) return LOWER
  if (code === 0x30fb) return SIGN // the middle dot
  if (code >= 0x3041 && code < 0xa000) return IDEOGRAPH
  if ((code >= 0xac00 && code < 0xd7b0) || (code >= 0xf900 && code < 0xfb00)) return IDEOGRAPH
  return SIGN
}

function classOf(code: number): number {
  return code < 128 ? (CLASS[code] as number) : classBeyond(code)
}

/** The hash of a word, the same for both cases; the language's dictionary uses it too. */
export function hashOf(word: string): number {
  let hash = 5381
  for (let i = 0; i < word.length; i += 1) hash = step(hash, word.charCodeAt(i))
  return hash
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, 33) ^ (code >= 65 && code <= 90 ? code + 32 : code)) | 0
}

/**
 * Cuts a text into tokens in one pass.
 *
 * - A word ends where a small letter is followed by a capital ("acquiredCommon" is two words glued together) and
 *   where digits begin ("Tokyo4503"); an ideograph is a word of its own.
 * - A hyphen between two letters is no token, nor is an apostrophe behind a letter: "non-consolidated" and "non
 *   consolidated" read alike, and so do "shareholders' equity" and "shareholders equity".
 * - A number keeps the commas and points between its digits: "1,234.5" is one token.
 */
export function scan(raw: string): Tokens {
  const text = clean(raw)
  const length = text.length
  let size = (length >> 2) + 64
  let kinds = new Uint8Array(size)
  let starts = new Int32Array(size)
  let ends = new Int32Array(size)
  let codes = new Int32Array(size)
  let onLine = new Int32Array(size)
  const lineStart: number[] = [0]
  const lineEnd: number[] = []
  const lineToken: number[] = [0]
  let count = 0
  let line = 0
  let i = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    let kind = code < 128 ? (CLASS[code] as number) : classBeyond(code)
    if (kind === BLANK) { i += 1; continue }
    if (kind === BREAK) {
      lineEnd.push(i)
      i += code === 13 && text.charCodeAt(i + 1) === 10 ? 2 : 1
      line += 1
      lineStart.push(i)
      lineToken.push(count)
      continue
    }
    if (count === size) {
      size *= 2
      kinds = wider(kinds, new Uint8Array(size))
      starts = wider(starts, new Int32Array(size))
      ends = wider(ends, new Int32Array(size))
      codes = wider(codes, new Int32Array(size))
      onLine = wider(onLine, new Int32Array(size))
    }
    const start = i
    let made = MARK
    let value = code
    i += 1
    if (kind === LOWER || kind === UPPER) {
      made = WORD
      value = step(5381, code)
      while (i < length) {
        const here = text.charCodeAt(i)
        const next = here < 128 ? (CLASS[here] as number) : classBeyond(here)
        if (next !== LOWER && (next !== UPPER || kind !== UPPER)) break
        value = step(value, here)
        kind = next
        i += 1
      }
    } else if (kind === DIGIT) {
      made = NUMBER
      value = 0
      while (i < length) {
        const here = text.charCodeAt(i)
        if (here >= 48 && here <= 57) i += 1
        else if ((here === 44 || here === 46) && isDigit(text, i + 1)) i += 2
        else break
      }
    } else if (kind === IDEOGRAPH) {
      made = WORD
      value = step(5381, code)
    } else if (
      // A hyphen inside a word and an apostrophe behind a letter part no words.
      (code === 45 && isLetter(text, start - 1) && (isLetter(text, i) || isBreak(text, i))) ||
      (code === 39 && isLetter(text, start - 1))
    ) continue
    kinds[count] = made
    starts[count] = start
    ends[count] = i
    codes[count] = value
    onLine[count] = line
    count += 1
  }
  lineEnd.push(length)
  lineToken.push(count)
  const lines: Lines = { count: lineEnd.length, start: lineStart, end: lineEnd, token: lineToken }
  return { raw, text, count, kind: kinds, start: starts, end: ends, code: codes, line: onLine, lines }
}

function wider<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function isDigit(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  return code >= 48 && code <= 57
}

function isLetter(text: string, i: number): boolean {
  if (i < 0 || i >= text.length) return false
  const kind = classOf(text.charCodeAt(i))
  return kind === LOWER || kind === UPPER
}

const isBreak = (text: string, i: number): boolean => i < text.length && classOf(text.charCodeAt(i)) === BREAK

/** Whether token `i` is the mark `char`. */
export function isMark(tokens: Tokens, i: number, char: string): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === MARK && tokens.code[i] === char.charCodeAt(0)
}

/** The text of the tokens from `first` up to, not including, `last`. */
export function spanOf(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
}
