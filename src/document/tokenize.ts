import type { Section } from '../result.js'
import { isBlank } from './clean.js'
import { colonOf } from './colon.js'
import { isHeading, isHeadingAmong } from './headings.js'
import { cutLines, type Layout, type Segment } from './layout.js'
import { BREAK, CELL, MARKER, type Outline, Outliner, SIGN, TEXT, TITLE } from './outline.js'
import { withoutPages } from './pages.js'
import { giveBack } from './room.js'
import { scan, type Tokens } from './scan.js'
import { sectionsOf } from './sections.js'

/**
 * The section tree of a text: items under their headings, each cut into marker, title and text.
 *
 * Lossless: the leaves joined are the text, to the character. It knows print (markers, colons, bars, line breaks) and
 * no words, so it reads every release type and language alike.
 *
 * @example
 * tokenizeRelease('1. Class of shares:\nCommon stock\n')
 * // a root section with one section, its marker "1.", its title "Class of shares" and the text "Common stock"
 */
export function tokenizeRelease(text: string): Section {
  const tokens = withoutPages(scan(text))
  const outliner = new Outliner(text, tokens.room.steps)
  // no layout is kept: of each segment the tree needs to know those beside it
  let before: Piece | undefined
  let here: Piece | undefined
  let level = 0
  const step = (next: Piece | undefined): void => {
    if (here !== undefined) take(tokens, outliner, here, here.level, isHeadingAmong(tokens, before, here, next))
    before = here
    here = next
  }
  cutLines(tokens, {
    item: (_, own) => {
      level = own
    },
    segment: (first, last, line, cell, afterBlank, marker) => step({ first, last, line, cell, afterBlank, marker, level }),
  })
  step(undefined)
  const outline = endOf(text, outliner)
  giveBack(tokens.room)
  return sectionsOf(outline)
}

/** A segment with the level of the item that its marker opens. */
interface Piece extends Omit<Segment, 'item'> {
  readonly level: number
}

/** The section tree of a text that is laid out already, as numbers. */
export function outlineOf(layout: Layout): Outline {
  const { tokens, segments, items } = layout
  const outliner = new Outliner(tokens.raw, tokens.room.steps)
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] as Segment
    take(tokens, outliner, segment, items[segment.item]?.level ?? 0, isHeading(layout, index))
  }
  return endOf(tokens.raw, outliner)
}

/** Puts the next segment's leaves into the outline; a level is that of the item that its marker opens. */
function take(tokens: Tokens, outliner: Outliner, segment: Omit<Segment, 'item'>, level: number, heading: boolean): void {
  const { raw, start, end } = tokens
  const { first, last, marker, cell } = segment
  gap(raw, outliner, start[marker?.first ?? first] as number)
  if (heading) outliner.enter(1)
  else if (marker !== undefined) {
    outliner.enterItem(2 + level, marker.style, marker.number)
    outliner.leaf(MARKER, end[marker.last - 1] as number)
    if (last > first) gap(raw, outliner, start[first] as number)
  }
  if (last === first) return
  const to = end[last - 1] as number
  if (heading || marker !== undefined) {
    const colon = colonOf(tokens, segment)
    outliner.leaf(TITLE, colon < 0 ? to : (end[colon - 1] as number))
    if (colon >= 0) {
      gap(raw, outliner, start[colon] as number)
      outliner.leaf(SIGN, end[colon] as number)
      if (colon + 1 < last) gap(raw, outliner, start[colon + 1] as number)
    }
  }
  outliner.leaf(cell ? CELL : TEXT, to)
}

/** The whole tree, with what stands behind the last segment. */
function endOf(raw: string, outliner: Outliner): Outline {
  gap(raw, outliner, raw.length)
  return outliner.end()
}

/** What stands before the next piece: blanks and line ends as breaks, bars and other signs as marks. */
function gap(raw: string, outliner: Outliner, to: number): void {
  let i = outliner.at
  while (i < to) {
    const blank = isBlank(raw.charCodeAt(i))
    const end = runEnd(raw, i, to)
    outliner.leaf(blank ? BREAK : SIGN, end)
    i = end
  }
}

/** Where the blanks, or the other characters, that begin at an offset end. */
function runEnd(raw: string, at: number, to: number): number {
  const blank = isBlank(raw.charCodeAt(at))
  let end = at + 1
  while (end < to && isBlank(raw.charCodeAt(end)) === blank) end += 1
  return end
}
