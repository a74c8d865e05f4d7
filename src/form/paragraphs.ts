import type { Segment } from '../document/layout.js'
import { isMark, MARK } from '../document/scan.js'
import { type Doc, type Range, spanOfRange, wordsOf } from './doc.js'
import { type Read, type Reader, segmentAt } from './readers.js'

const NOTE = /^[(*\u203b[]?\s*(?:note|notes|reference|for reference)\b/i
const NOTE_LINE = /^[(*\u203b[]?(?:Notes?|Reference|For [Rr]eference)\b/

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
    text,
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
      const line = text.slice(tokens.start[from], Math.min((tokens.start[from] as number) + 40, text.length))
      if (NOTE.test(line)) break
      if (
        most === 1 &&
        isMark(tokens, from, '(') &&
        !/^\(\s*(?:including|excluding)/i.test(line) &&
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
function noteIn({ tokens, text }: Doc, from: number, last: number): number {
  for (let i = from; i < last; i += 1) {
    if (tokens.line[i] === tokens.line[i - 1]) continue
    const start = tokens.start[i] as number
    if (NOTE_LINE.test(text.slice(start, start + 20))) return i
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
