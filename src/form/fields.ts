import type { Segment } from '../document/layout.js'
import { isMark, NUMBER } from '../document/scan.js'
import { isNote } from '../language/en/letter.js'
import { bareRun, valueLine } from './bare-labels.js'
import { brokenLabel } from './column-label.js'
import type { Doc, Range } from './doc.js'
import { flatThemeBefore, isFlattened } from './flat-theme.js'
import { isMarked, labelsOf, startsHigh } from './label.js'
import { matchRows, type Rows } from './row.js'
import { cellThemeAt, type Headings, itemTheme, lineThemeAt, type Theme, tells, themeOfItem } from './theme.js'
import { readWords } from './words.js'

export type { Theme }

/** What a label tells of stands within so many tokens: a label said a thousand times has not the rest of the text behind each. */
const FARTHEST = 1200

/** "Number of rights (100 shares per right)": a bracket that states a figure is no part of what the label asks. */
function withoutFigure({ tokens }: Doc, { first, last }: Range): Range {
  if (!isMark(tokens, last - 1, ')')) return { first, last }
  let figure = false
  let open = last - 2
  for (; open > first && !isMark(tokens, open, '('); open -= 1) figure ||= tokens.kind[open] === NUMBER
  return open > first && figure ? { first, last: open } : { first, last }
}

/** A label that a form knows, with the words that may hold its value. */
export interface Field<Target> {
  /** the rows that want this label, best first */
  readonly targets: readonly Target[]
  readonly label: Range
  /** from behind the label to the next label or marker */
  readonly body: Range
  /** from behind the label to the next item of its list or of an outer one: sub-items included */
  readonly extent: Range
  readonly segment: number
  /** the item that the label stands in, or -1 */
  readonly item: number
  /** what the headings above say the field is about */
  readonly theme: Theme | undefined
}

/** So many labels back a field may still be open: rows of allottees below their label. */
const MOST_OPEN = 12

/** What to look for. */
interface Search<Target> {
  readonly rows: Rows<Target>
  readonly themes: Headings
  /** segments that hold no fields: boilerplate, furniture */
  readonly skip: (segment: number) => boolean
  /** whether the target's value can be read from a range: a bare line is a label only where its value follows */
  readonly reads: (target: Target, range: Range) => boolean
}

/**
 * Finds the labels of a text that the rows want, with their bodies and themes.
 *
 * A label stands before a colon, or before the first value of its item, or fills a line or cell with its value behind
 * it. Words that no row wants belong to the body of the label before them, until the next item of its list.
 */
export function findFields<Target>(doc: Doc, { rows, themes, skip, reads }: Search<Target>): Field<Target>[] {
  const { segments, items, lists } = doc.layout
  const found: Growing<Target>[] = []
  const themed = themes.rows.rows.length > 0
  const listThemes: (Theme | undefined)[] = []
  let lineTheme: Theme | undefined
  let themeLine = -1 // the segment of that theme's words
  let joined = 0 // tokens before this one belong to labels
  let open = 0 // fields before this one have their end
  let wide = 0 // and before this one the end of their extent
  const closeAt = (token: number): void => {
    for (; open < found.length; open += 1) {
      const { body } = found[open] as Growing<Target>
      body.last = Math.max(body.first, token)
    }
  }
  const closeExtent = (token: number, level: number): void => {
    while (wide < found.length) {
      const field = found[wide] as Growing<Target>
      if (field.item >= 0 && (items[field.item]?.level ?? 0) < level) return
      if (field.extent.last < 0) field.extent.last = token
      wide += 1
    }
  }
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] as Segment
    const start = segment.marker?.first ?? segment.first
    if (skip(index)) {
      closeAt(start)
      lineTheme = undefined
      continue
    }
    const item = segment.item
    const flat = themed && isFlattened(doc, start)
    if (segment.marker !== undefined) {
      const { list, level, parent } = items[item] as (typeof items)[number]
      // bullets do not say where a list ends: a heading right above one begins another
      const anew = segment.marker.number === 0 && lineTheme !== undefined && themeLine === index - 1
      if (flat && index > 0 && (lists[list]?.items[0] ?? -1) === item) {
        const theme = flatThemeBefore(doc, themes, (segments[index - 1] as Segment).first, start)
        if (theme !== undefined) closeAt(theme.at.first)
        lineTheme = theme ?? lineTheme
      }
      if (anew || (lists[list]?.items[0] ?? -1) === item) {
        listThemes[list] = lineTheme ?? (parent < 0 ? undefined : itemTheme(doc, themes, parent))
        lineTheme = undefined
      }
      closeAt(start)
      closeExtent(start, level)
    }
    if (segment.first === segment.last) continue
    if (segment.last <= joined) continue // the rest of a label that began a line before
    let any = false
    let inline: Theme | undefined
    for (const { label, from } of labelsOf(doc, index)) {
      let targets = matchRows(rows, doc, withoutFigure(doc, label))
      if (targets.length === 0 && from === label.last) {
        const words = brokenLabel(doc, index, label)
        if (words !== undefined) targets = targetsOf(rows, words)
      }
      if (targets.length > 0 && !isMarked(segments, index) && !segment.cell && from === label.last) {
        // "Shares bought as of May 31" above "Number: 4,200": what a labelled line follows and a form knows as a heading is one
        if (themed && from === segment.last && hasLabel(doc, rows, index + 1) && lineThemeAt(doc, themes, index) !== undefined) break
        const value =
          from < segment.last ? { first: from, last: segment.last } : valueLine(doc, rows, index, from, bareRun(found, segments, index))
        targets = value === undefined ? [] : targets.filter((target) => reads(target, value))
      }
      if (targets.length === 0) {
        if (!any && from > label.last && endsBodies(doc, segment, label)) closeAt(start)
        continue
      }
      if (themed && label.first > segment.first && isFlattened(doc, label.first)) {
        const theme = flatThemeBefore(doc, themes, Math.max(segment.first, joined), label.first)
        if (theme !== undefined) closeAt(theme.at.first)
        inline = theme ?? inline
      }
      closeAt(any ? label.first : start)
      if (!isMarked(segments, index)) closeOthers(doc, found, targets, any ? label.first : start)
      any = true
      joined = Math.max(joined, label.last)
      const theme =
        inline ??
        (segment.marker === undefined ? lineTheme : undefined) ??
        (item < 0 ? undefined : themeOfItem(doc, themes, listThemes, item, index))
      found.push({ targets, label, body: { first: from, last: -1 }, extent: { first: from, last: -1 }, segment: index, item, theme })
    }
    if (!any && segment.marker === undefined && !segment.cell) {
      const theme = themed ? lineThemeAt(doc, themes, index) : undefined
      if (theme !== undefined) {
        lineTheme = theme
        themeLine = index
        closeAt(start)
      } else if (lineTheme !== undefined && tells(doc, segment)) lineTheme = undefined
    } else if (!any && themed && segment.marker === undefined) {
      const theme = cellThemeAt(doc, themes, index)
      if (theme !== undefined) {
        lineTheme = theme
        closeAt(start)
      }
    }
  }
  closeAt(doc.tokens.count)
  closeExtent(doc.tokens.count, 0)
  for (const { body, extent } of found) extent.last = Math.max(Math.min(extent.last, extent.first + FARTHEST), body.last)
  return found
}

/** Whether a line has a label that the rows want with its value behind it. */
function hasLabel<Target>(doc: Doc, rows: Rows<Target>, index: number): boolean {
  const segment = doc.layout.segments[index]
  if (segment === undefined || segment.marker !== undefined || segment.cell || segment.first === segment.last) return false
  return labelsOf(doc, index).some(({ label, from }) => from < segment.last && matchRows(rows, doc, label).length > 0)
}

/** "Plan: up to 640,000 shares": a line with a label that no row wants tells of another matter, but for a note on what stands before. */
const endsBodies = (doc: Doc, { first, marker, cell }: Segment, label: Range): boolean =>
  label.first === first && marker === undefined && !cell && startsHigh(doc, first) && !isNote(doc.tokens, first)

/** A field whose ends are not known yet. */
interface Growing<Target> extends Field<Target> {
  readonly body: { readonly first: number; last: number }
  readonly extent: { readonly first: number; last: number }
}

/** The rows that words want which stand apart in the text. */
function targetsOf<Target>(rows: Rows<Target>, text: string): readonly Target[] {
  const words = readWords(text)
  return matchRows(rows, words, { first: 0, last: words.tokens.count })
}

/**
 * A label without a marker ends the fields before it that have none either, if it is of another matter; one of the same
 * matter may stand inside theirs.
 */
function closeOthers<Target>(
  { layout: { segments } }: Doc,
  found: readonly Growing<Target>[],
  targets: readonly Target[],
  token: number,
): void {
  for (let k = found.length - 1; k >= 0 && k > found.length - MOST_OPEN; k -= 1) {
    const field = found[k] as Growing<Target>
    if (isMarked(segments, field.segment)) return
    if (field.extent.last < 0 && !field.targets.some((target) => targets.includes(target))) field.extent.last = token
  }
}
