import type { Segment } from '../document/layout.js'
import { isMark } from '../document/scan.js'
import { type Doc, type Range, spanOfRange, wordsOf } from './doc.js'

/** No label goes on over more lines. */
const MOST_LINES = 3
/** Blanks that part two columns. */
const GAP = 2

/**
 * The words of a label that is broken in a column of its own, its value in the column beside it:
 * ```
 * (6) Total value of shares when all       560,050,000 yen
 *     rights are exercised
 * ```
 * Undefined where no line below goes on in the label's column.
 */
export function brokenLabel(doc: Doc, index: number, label: Range): string | undefined {
  const {
    layout: { segments },
    tokens,
  } = doc
  const value = label.last
  if (value >= (segments[index] as Segment).last || !isGap(doc, value)) return undefined
  const column = columnOf(doc, value)
  let words = wordsOf(doc, spanOfRange(doc, label))
  const before = words.length
  for (let k = index + 1; k < segments.length && k <= index + MOST_LINES; k += 1) {
    const next = segments[k] as Segment
    if (next.marker !== undefined || next.afterBlank || next.cell || next.first === next.last || columnOf(doc, next.first) >= column - 1)
      break
    let end = next.first + 1
    while (end < next.last && !isGap(doc, end) && !isMark(tokens, end - 1, ':')) end += 1
    if (end < next.last ? Math.abs(columnOf(doc, end) - column) > 1 : columnEnd(doc, end - 1) > column) break
    if (isMark(tokens, end - 1, ':')) end -= 1
    words += ` ${wordsOf(doc, spanOfRange(doc, { first: next.first, last: end }))}`
  }
  return words.length === before ? undefined : words
}

/** Two or more blanks before a token, on its own line. */
function isGap({ tokens }: Doc, i: number): boolean {
  return tokens.line[i] === tokens.line[i - 1] && (tokens.start[i] as number) - (tokens.end[i - 1] as number) >= GAP
}

const columnOf = ({ tokens }: Doc, i: number): number =>
  (tokens.start[i] as number) - (tokens.lines.start[tokens.line[i] as number] as number)
const columnEnd = ({ tokens }: Doc, i: number): number =>
  (tokens.end[i] as number) - (tokens.lines.start[tokens.line[i] as number] as number)
