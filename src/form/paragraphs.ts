import type { Segment } from '../document/layout.js'
import { isMark, MARK } from '../document/scan.js'
import { isReference, isRemark, isWidening } from '../language/en/lines.js'
import { isFor } from '../language/en/small.js'
import { capital } from './capital.js'
import { type Doc, type Range, spanOfRange, wordsOf } from './doc.js'
import { type Read, type Reader, segmentAt } from './readers.js'

/** What may stand before the first word of a remark. */
const OPENS = ['(', '*', '\u203b', '[']

/** The first word of a remark that begins at a token, or -1: "(Note", "* For reference". */
function remarkAt({ tokens }: Doc, i: number): number {
  const k = OPENS.some((sign) => isMark(tokens, i, sign)) ? i + 1 : i
  return isRemark(tokens, k) || (isFor(tokens, k) && isReference(tokens, k + 1)) ? k : -1
}

/**
 * The words of a body up to the end of their paragraph: lines that belong together, blanks folded. A remark in brackets
 * on a line of its own is left out unless it widens what is said ("including …").
 */
export const words: Reader<string> = (doc, body) => paragraphs(doc, body, 1)

/** All paragraphs of a body, as one text. */
export const allWords: Reader<string> = (doc, body) => paragraphs(doc, body, Number.POSITIVE_INFINITY)

function paragraphs(doc: Doc, body: Range, most: number): Read<string> | undefined {
  const {
    layout: { segments },
    tokens,
  } = doc
  let first = body.first
  while (
    first < body.last &&
    tokens.kind[first] === MARK &&
    (isMark(tokens, first, ':') || isMark(tokens, first, '-') || isMark(tokens, first, '|'))
  )
    first += 1
  if (first >= body.last) return undefined
  let last = first
  let seen = 0
  for (let k = segmentAt(segments, first); k < segments.length; k += 1) {
    const segment = segments[k] as Segment
    const from = Math.max(segment.first, first)
    if (from >= body.last) break
    if (segment.first === segment.last) continue
    if (last > first) {
      if (segment.marker !== undefined && most === 1) break
      if (segment.afterBlank) {
        seen += 1
        if (seen >= most) break
      }
      if (remarkAt(doc, from) >= 0) break
      if (
        most === 1 &&
        isMark(tokens, from, '(') &&
        !isWidening(tokens, from + 1) &&
        isMark(tokens, from - 1, '.') === false &&
        !openBracket(doc, first, from)
      )
        break
    }
    last = Math.min(segment.last, body.last)
    const note = noteIn(doc, Math.max(from, first) + 1, last)
    if (note > 0) {
      last = note
      break
    }
  }
  if (last <= first) return undefined
  const at = spanOfRange(doc, { first, last })
  const value = wordsOf(doc, at)
  return value === '' ? undefined : { value, at, last }
}

/** A line that begins with a note's heading and was joined with the line before it: its first token, or 0. */
function noteIn(doc: Doc, from: number, last: number): number {
  const { tokens } = doc
  for (let i = from; i < last; i += 1) {
    if (tokens.line[i] === tokens.line[i - 1]) continue
    const word = remarkAt(doc, i)
    if (word >= 0 && capital(tokens, word)) return i
  }
  return 0
}

function openBracket({ tokens }: Doc, first: number, last: number): boolean {
  let depth = 0
  for (let i = first; i < last; i += 1) {
    if (isMark(tokens, i, '(')) depth += 1
    else if (isMark(tokens, i, ')')) depth -= 1
  }
  return depth > 0
}
