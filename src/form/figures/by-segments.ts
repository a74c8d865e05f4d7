import { WORD } from '../../document/scan.js'
import { placeIn } from '../../document/search.js'
import { isAmong } from '../concept-set.js'
import { conceptAt, type Doc } from '../doc.js'
import { startsHigh } from '../label.js'
import type { RawTable } from './cut.js'
import { type Head, headAt } from './head.js'
import { TITLES } from './head-words.js'
import { roleOf } from './roles.js'
import { unitsIn } from './units.js'

/** The first segment that holds the token before `last`, or -1. */
function segmentAt(segments: Doc['layout']['segments'], last: number): number {
  const found = placeIn(segments, (segment) => segment.last < last)
  return (segments[found]?.first ?? last) < last ? found : -1
}

/** The longest head that is no metric of ours. */
const LONGEST_OTHER = 6

/** A line that may name a figure which is none of ours: a few words with a capital, no row's title, no unit. */
function isOtherHead(doc: Doc, { first, last, marker }: Doc['layout']['segments'][number]): boolean {
  if (first === last) return true
  if (marker !== undefined || last - first > LONGEST_OTHER || !startsHigh(doc, first) || roleOf(doc, [{ first, last }]) !== undefined)
    return false
  for (let i = first; i < last; i += 1) if (doc.tokens.kind[i] !== WORD || isAmong(doc, i, TITLES)) return false
  return unitsIn(doc, { first, last }).length === 0
}

/** Whether a term that began before token `i` goes on with it: "income" in a line of its own below "Net" is no column. */
function goesOn({ terms }: Doc, i: number): boolean {
  let k = i - 1
  while (k >= 0 && k > i - LONGEST_OTHER && (terms.at[k] as number) < 0) k -= 1
  const term = terms.at[k] ?? -1
  return term >= 0 && (terms.last[term] as number) > i
}

/** Whether cells stand on one line, or each on a line of its own: those of several lines are pieces of the heads that go over these. */
const isOneEach = (lines: readonly number[]): boolean => new Set(lines).size === 1 || new Set(lines).size === lines.length

/** Heads by the cells or lines they stand in, some of them of other figures: "Orders received". */
export function bySegments(doc: Doc, { heads: { first, last }, rows }: RawTable, k: number): (Head | undefined)[] | undefined {
  const { segments } = doc.layout
  let end = segmentAt(segments, last)
  if (end < 0 || k < 3) return undefined
  // heads of other figures behind the last of ours, up to the title of the first row
  const cells = rows[0]?.cells[0]?.first ?? last
  for (let next = segments[end + 1]; next !== undefined && next.last < cells && isOtherHead(doc, next); next = segments[end + 1]) end += 1
  const found: (Head | undefined)[] = []
  const lines: number[] = []
  for (; found.length < k && end >= 0; end -= 1) {
    const segment = segments[end]
    if (segment === undefined || segment.marker !== undefined) return undefined
    if (segment.last === segment.first || goesOn(doc, segment.first)) continue
    lines.push(segment.line)
    const read = headAt(doc, segment.first, segment.last)
    if (read?.head === undefined) {
      // a line of a head that is torn; "Total income" is whole
      if (read?.loose && conceptAt(doc, segment.first) !== 'total') return undefined
      if (segment.last - segment.first > LONGEST_OTHER || unitsIn(doc, segment).length > 0) return undefined
      found.unshift(undefined)
      continue
    }
    if (segment.first < first && found.length === 0) return undefined
    for (let i = read.last; i < segment.last; i += 1) if (headAt(doc, i, segment.last)?.head !== undefined) return undefined
    found.unshift(read.head)
  }
  if (!isOneEach(lines)) return undefined
  return found.length === k && found.filter((head) => head !== undefined).length >= 2 ? found : undefined
}
