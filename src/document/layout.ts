import { bareMarkers } from './bare-markers.js'
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

  const { text, lines, kind, code, start, end } = tokens
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
      let b = a + 1
      while (b < to && !(kind[b] === MARK && code[b] === BAR) && !(tabs && hasTab(text, end[b - 1] as number, start[b] as number))) b += 1
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
      for (let i = first + 1; i < b; i += 1) {
        if (kind[i] === WORD || (kind[i] === MARK && code[i] !== OPENING)) continue
        const inner = innerMarker(tokens, i, b, open, long)
        if (inner === undefined) continue
        add(first, i, line, cut, blank, head)
        blank = false
        enter(inner)
        head = inner
        first = inner.last
        i = first
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

const BAR = 124
const OPENING = 40

/** A marker inside a line, at a number or a bracket: one that goes on a list, before a word with a capital; in a flattened line also the first of a list. */
function innerMarker(tokens: Tokens, i: number, last: number, open: OpenLists, long: boolean): Marker | undefined {
  const kind = tokens.kind[i]
  // "Article 165 (3)" is no item, "to July 31, 2022 (5) Method", "JPY 33,862,300 (4) Term" and "rights: 318 (3) Shares" are
  const value = isLong(tokens, i - 1) || isMark(tokens, i - 2, ':') || isMark(tokens, i - 2, '\u00a5')
  if (tokens.start[i] === tokens.end[i - 1] || (kind !== NUMBER && tokens.kind[i - 1] === NUMBER && !value)) return undefined
  const marker = markerAt(tokens, i, open.roman)
  if (marker === undefined || marker.last >= last || tokens.kind[marker.last] !== WORD) return undefined
  const initial = tokens.text.charAt(tokens.start[marker.last] as number)
  if (initial === initial.toLowerCase()) return undefined
  if (open.continues(marker) >= 0) return marker
  if (marker.number !== 1) return undefined
  const sentence = tokens.kind[i - 1] === MARK
  return long || sentence ? marker : undefined
}

/** A year or more: no article of a law. */
const isLong = ({ start, end }: Tokens, i: number): boolean => (end[i] as number) - (start[i] as number) >= 4

function hasTab(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === 9) return true
  return false
}
