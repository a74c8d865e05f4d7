import type { Layout, Segment } from './layout.js'
import { isMark, NUMBER, type Tokens } from './scan.js'

/** What is asked of a segment; its item is not. */
type Print = Omit<Segment, 'item'>

/** A heading is short; longer lone lines are paragraphs. */
const LONGEST_HEADING = 120

/** Whether a segment is a heading. */
export const isHeading = ({ tokens, segments }: Layout, index: number): boolean =>
  isHeadingAmong(tokens, segments[index - 1], segments[index] as Segment, segments[index + 1])

/**
 * Whether a segment is a heading by its print: a line of its own, alone between blank lines or right before a list,
 * short, without a sentence's end.
 */
export function isHeadingAmong(tokens: Tokens, before: Print | undefined, segment: Print, next: Print | undefined): boolean {
  if (segment.cell || segment.marker !== undefined || segment.last === segment.first) return false
  const start = tokens.start[segment.first] as number
  const end = tokens.end[segment.last - 1] as number
  if (end - start > LONGEST_HEADING || tokens.kind[segment.first] === NUMBER) return false
  const last = segment.last - 1
  if (isMark(tokens, last, '.') || isMark(tokens, last, ',') || isMark(tokens, last, ';')) return false
  if (next === undefined) return false
  const alone = before === undefined || before.line !== segment.line
  return (
    alone && next.line !== segment.line && (next.marker !== undefined ? next.marker.number <= 1 : segment.afterBlank && next.afterBlank)
  )
}
