import { bareMarkers } from './bare-markers.js'
import { BAR, endOfCell, nextInner } from './inside-line.js'
import { behindBullet, bulletAt, isCircled, type Marker, markerAt, OpenLists } from './markers.js'
import { isMark, MARK, NUMBER, type Tokens, WORD } from './scan.js'
import { breaksOf, goesOn } from './wrapping.js'

/**
 * A piece of a line: the whole line, a cell of it, or what stands between two markers of a run-on line. Lines that were
 * broken for want of room are one.
 */
export interface Segment {
  /** its tokens, marker left out: first and the one after the last; empty where only the marker stands there */
  readonly first: number
  readonly last: number
  readonly line: number
  readonly marker: Marker | undefined
  /** the item it belongs to, or -1 */
  readonly item: number
  /** a cell of a line that bars or tabs part */
  readonly cell: boolean
  /** no text on the line before */
  readonly afterBlank: boolean
}

/** A list's item with all that stands under it. */
export interface Item {
  readonly marker: Marker
  readonly level: number
  /** the item that holds its list, or -1 */
  readonly parent: number
  readonly list: number
  /** its first segment */
  readonly segment: number
  /** the segment after its last, sub-items included */
  end: number
}

/** Items of one numbering. */
interface List {
  readonly style: string
  readonly level: number
  readonly parent: number
  readonly items: number[]
}

export interface Layout {
  readonly tokens: Tokens
  readonly segments: readonly Segment[]
  readonly items: readonly Item[]
  readonly lists: readonly List[]
  /** the width that its lines were broken at, or 0 where they were not */
  readonly width: number
  /** 1 for each token of a marker */
  readonly markers: Uint8Array
}

/** A line this long was flattened: a list may begin in its middle. */
const FLATTENED = 300
/** Lines; a paragraph that goes on is cut there. */
const LONGEST_PARAGRAPH = 100

/**
 * Cuts the lines of a text into segments and puts these into nested lists, by print alone.
 */
export function layOut(tokens: Tokens): Layout {
  const segments: Segment[] = []
  const items: Item[] = []
  const lists: List[] = []
  const markers = tokens.room.marker.subarray(0, tokens.count).fill(0)
  /** the innermost item of each level */
  const path: { item: number; list: number }[] = []
  const close = (level: number): void => {
    for (let k = path.length; k > level; k -= 1) (items[(path.pop() as (typeof path)[number]).item] as Item).end = segments.length
  }
  const width = cutLines(tokens, {
    item: (marker, level, fresh) => {
      const before = path[level]
      close(level)
      const parent = level === 0 ? -1 : (path[level - 1]?.item ?? -1)
      let list = before?.list ?? -1
      if (fresh || list < 0) list = lists.push({ style: marker.style, level, parent, items: [] }) - 1
      const item = items.push({ marker, level, parent, list, segment: segments.length, end: -1 }) - 1
      lists[list]?.items.push(item)
      path.push({ item, list })
      for (let k = marker.first; k < marker.last; k += 1) markers[k] = 1
    },
    segment: (first, last, line, cell, afterBlank, marker) => {
      const item = path.length === 0 ? -1 : (path[path.length - 1] as (typeof path)[number]).item
      segments.push({ first, last, line, item, cell, afterBlank, marker })
    },
  })
  close(0)
  return { tokens, segments, items, lists, width, markers }
}

/** Who is told of the pieces of a text, in their order. */
interface Taker {
  /** a marker that opens an item of the list of a level, of a new list where that is fresh */
  readonly item: (marker: Marker, level: number, fresh: boolean) => void
  readonly segment: (first: number, last: number, line: number, cell: boolean, afterBlank: boolean, marker: Marker | undefined) => void
}

/**
 * Tells of each segment of a text, and of the items that they stand in. Gives back the width that its lines were broken at.
 *
 * A marker counts at a segment's head, and inside a line where it goes on its own list, so "Article 165(2)" stays
 * whole. Numbering that starts again opens a new list.
 */
export function cutLines(tokens: Tokens, taker: Taker): number {
  const open = new OpenLists()
  let parted = false // a paragraph of its own, or a heading with its colon, stands behind the last item
  const enter = (marker: Marker): boolean => {
    const place = open.take(marker, parted)
    parted = false
    if (place !== undefined) taker.item(marker, place.level, place.fresh)
    return place !== undefined
  }
  const add = (first: number, last: number, line: number, cell: boolean, afterBlank: boolean, marker: Marker | undefined): void => {
    if (marker === undefined && !cell && (afterBlank || isMark(tokens, last - 1, ':'))) parted = true
    taker.segment(first, last, line, cell, afterBlank, marker)
  }

  const { text, lines, kind, code } = tokens
  const tabs = text.includes('\t')
  const breaks = breaksOf(tokens)
  const bare = bareMarkers(tokens)
  let blank = true
  for (let at = 0; at < lines.count; at += 1) {
    const line = at
    const from = lines.token[line] as number
    let to = lines.token[line + 1] as number
    if (from === to) {
      blank = true
      continue
    }
    while (
      breaks.width > 0 &&
      at + 1 < lines.count &&
      at < line + LONGEST_PARAGRAPH &&
      goesOn(tokens, breaks, at) &&
      !(bare.has(to) || opens(tokens, to, open))
    ) {
      at += 1
      to = lines.token[at + 1] as number
    }
    const long = (lines.end[at] as number) - (lines.start[line] as number) > FLATTENED
    let cut = false // by a bar or a tab
    for (let a = from; a < to; ) {
      if (kind[a] === MARK && code[a] === BAR) {
        cut = true
        a += 1
        continue
      }
      const b = endOfCell(tokens, a, to, tabs)
      if (b < to) cut = true
      let first = a
      let head: Marker | undefined
      const found = bare.get(a) ?? markerAt(tokens, a, open.roman) ?? behindBullet(tokens, a, open.roman)
      const taken =
        found !== undefined &&
        found.last <= b &&
        !(found.last === b && isLoss(tokens, from, a, b, to, open.continues(found) >= 0 || found.number === 1))
      const marker = taken ? found : bulletAt(tokens, a, b)
      if (marker !== undefined && enter(marker)) {
        head = marker
        first = marker.last
      }
      let inner = nextInner(tokens, first + 1, b, open, long)
      while (inner !== undefined) {
        add(first, inner.first, line, cut, blank, head)
        blank = false
        enter(inner)
        head = inner
        first = inner.last
        inner = nextInner(tokens, first + 1, b, open, long)
      }
      add(first, b, line, cut, blank, head)
      blank = false
      a = b
    }
  }
  return breaks.width
}

/** Whether a token is the number of an item: "1" of "(1)", a number in a circle. */
export const isItemNumber = ({ markers, tokens: { kind, code } }: Layout, i: number): boolean =>
  markers[i] === 1 && (kind[i] === NUMBER || (kind[i] === MARK && isCircled(code[i] as number)))

/** Whether a line begins an item. */
const opens = (tokens: Tokens, i: number, open: OpenLists): boolean =>
  markerAt(tokens, i, open.roman) !== undefined || bulletAt(tokens, i, tokens.count) !== undefined

/** "(15)" alone in a cell, or on a line that goes on no list, with numbers beside it is a negative number, no item. */
function isLoss(tokens: Tokens, from: number, a: number, b: number, to: number, listed: boolean): boolean {
  if (!isMark(tokens, a, '(')) return false
  if (a === from && b === to)
    return (
      !listed &&
      (tokens.line[a] as number) > 0 &&
      isNumbers(tokens, tokens.line[a - 1] as number) &&
      (endsNumber(tokens, a - 1) || isMark(tokens, a - 1, '-'))
    )
  let k = a - 1
  while (k >= from && isMark(tokens, k, '|')) k -= 1
  if (k < from) return false
  if (endsNumber(tokens, k)) return true
  k = b
  while (k < to && isMark(tokens, k, '|')) k += 1
  return k < to && beginsNumber(tokens, k)
}

/** Whether a line holds numbers and their marks alone. */
function isNumbers({ kind, lines }: Tokens, line: number): boolean {
  for (let i = lines.token[line] as number; i < (lines.token[line + 1] as number); i += 1) if (kind[i] === WORD) return false
  return true
}

const endsNumber = (tokens: Tokens, k: number): boolean =>
  k > 0 && (tokens.kind[k] === NUMBER || isMark(tokens, k, '%') || (isMark(tokens, k, ')') && tokens.kind[k - 1] === NUMBER))
const beginsNumber = (tokens: Tokens, k: number): boolean =>
  k < tokens.count && (tokens.kind[k] === NUMBER || (isMark(tokens, k, '(') && tokens.kind[k + 1] === NUMBER))
