import type { Segment } from '../document/layout.js'
import type { Doc, Range } from './doc.js'
import { isMarked, labelsOf, nextSegment } from './label.js'
import { matchRows, type Rows } from './row.js'

/** So many bare labels stand in a run at most, their values in a run below. */
const LONGEST_RUN = 5

/**
 * The line that holds the value of a bare label: the next, or behind a run of such labels, where as many lines as labels stand
 * below it, as many lines on as labels stand before.
 */
export function valueLine<Target>(doc: Doc, rows: Rows<Target>, index: number, from: number, before: number): Range | undefined {
  const { segments } = doc.layout
  const next = nextSegment(segments, index, from)
  if (next === undefined || next.marker !== undefined) return undefined
  let first = index + 1
  while (segments[first] !== next) first += 1
  let end = first
  while (end < first + LONGEST_RUN && isBareLabel(doc, rows, end)) end += 1
  const labels = before + 1 + end - first
  for (let k = end; k < end + labels; k += 1) if (!isValueLine(doc, rows, k)) return next
  return segments[end + before]
}

const isValueLine = <Target>(doc: Doc, rows: Rows<Target>, index: number): boolean => {
  const segment = doc.layout.segments[index]
  return segment !== undefined && segment.marker === undefined && !segment.afterBlank && !isBareLabel(doc, rows, index)
}

/** Whether a line is nothing but a label. */
function isBareLabel<Target>(doc: Doc, rows: Rows<Target>, index: number): boolean {
  const segment = doc.layout.segments[index]
  if (segment === undefined || segment.marker !== undefined || segment.cell || segment.afterBlank || segment.first === segment.last)
    return false
  const [only, ...others] = labelsOf(doc, index)
  return only !== undefined && others.length === 0 && only.from === segment.last && matchRows(rows, doc, only.label).length > 0
}

/** How many bare labels stand on the lines right before. */
export function bareRun(
  found: readonly { readonly segment: number; readonly label: Range }[],
  segments: readonly Segment[],
  index: number,
): number {
  let run = 0
  while (run < LONGEST_RUN) {
    const field = found[found.length - 1 - run]
    const line = segments[index - 1 - run]
    if (field === undefined || line === undefined || field.segment !== index - 1 - run || field.label.last !== line.last || line.cell) break
    if (isMarked(segments, field.segment)) break
    run += 1
  }
  return run
}
