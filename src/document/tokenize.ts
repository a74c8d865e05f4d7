import type { Leaf, Section } from '../result.js'
import { isBlank } from './clean.js'
import { isHeading } from './headings.js'
import { type Layout, layOut, type Segment } from './layout.js'
import { withoutPages } from './pages.js'
import { giveBack } from './room.js'
import { isMark, NUMBER, scan } from './scan.js'

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
  const tree = treeOf(layOut(tokens))
  giveBack(tokens.room)
  return tree
}

/** A section that is still open: what is known of it, and where its children begin among those that wait. */
interface Open {
  level: number
  start: number
  from: number
  marker: Section['marker']
  title: Leaf | undefined
}

/**
 * The section tree of a text that is laid out already. Children wait in one array until their section ends and is made as a
 * whole: a long text has a hundred thousand sections, and what grows takes twice the room.
 */
export function treeOf(layout: Layout): Section {
  const { tokens, segments, items } = layout
  const { raw } = tokens
  const waiting: (Section | Leaf)[] = []
  let waits = 0
  const path: Open[] = [opened(0, 0, 0)]
  let depth = 1
  let at = 0

  const leaf = (kind: Leaf['kind'], end: number): Leaf | undefined => {
    if (end <= at) return undefined
    const made: Leaf = { kind, start: at, end, text: raw.slice(at, end) }
    waiting[waits] = made
    waits += 1
    at = end
    return made
  }
  const top = (): Open => path[depth - 1] as Open
  const close = (end: number): Section => {
    const own = top()
    const made = section(own, end, waiting.slice(own.from, waits))
    depth -= 1
    waiting[own.from] = made
    waits = own.from + 1
    return made
  }
  const enter = (level: number): Open => {
    while (depth > 1 && top().level >= level) close(at)
    const known = path[depth]
    depth += 1
    if (known === undefined) return path[path.push(opened(level, at, waits)) - 1] as Open
    known.level = level
    known.start = at
    known.from = waits
    known.marker = undefined
    known.title = undefined
    return known
  }

  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] as Segment
    gap(raw, at, startOf(layout, segment), leaf)
    const heading = isHeading(layout, index)
    if (heading) enter(1)
    else if (segment.marker !== undefined) {
      const own = enter(2 + (items[segment.item]?.level ?? 0))
      const { style, number, last } = segment.marker
      const text = leaf('marker', tokens.end[last - 1] as number)?.text ?? ''
      own.marker = { text, style, number }
      if (segment.last > segment.first) gap(raw, at, tokens.start[segment.first] as number, leaf)
    }
    if (segment.last === segment.first) continue
    const end = tokens.end[segment.last - 1] as number
    if (heading || segment.marker !== undefined) {
      const colon = colonOf(layout, segment)
      const title = leaf('title', colon < 0 ? end : (tokens.end[colon - 1] as number))
      if (title !== undefined) top().title = title
      if (colon >= 0) {
        gap(raw, at, tokens.start[colon] as number, leaf)
        leaf('mark', tokens.end[colon] as number)
        if (colon + 1 < segment.last) gap(raw, at, tokens.start[colon + 1] as number, leaf)
      }
    }
    leaf(segment.cell ? 'cell' : 'text', end)
  }
  gap(raw, at, raw.length, leaf)
  while (depth > 1) close(raw.length)
  return close(raw.length)
}

const opened = (level: number, start: number, from: number): Open => ({ level, start, from, marker: undefined, title: undefined })

/** A section with the keys that it has and no others. */
function section({ level, start, marker, title }: Open, end: number, children: Section['children']): Section {
  if (marker === undefined) {
    if (title === undefined) return { kind: 'section', level, start, end, children }
    return { kind: 'section', level, start, end, children, title }
  }
  if (title === undefined) return { kind: 'section', level, start, end, children, marker }
  return { kind: 'section', level, start, end, children, marker, title }
}

function startOf({ tokens }: Layout, segment: Segment): number {
  return tokens.start[segment.marker?.first ?? segment.first] as number
}

/** The colon that ends a title, behind its first word and outside brackets, or -1. */
function colonOf({ tokens }: Layout, { first, last }: Pick<Segment, 'first' | 'last'>): number {
  let depth = 0
  for (let i = first; i < last; i += 1) {
    if (isMark(tokens, i, '(')) depth += 1
    else if (isMark(tokens, i, ')')) depth -= 1
    else if (depth <= 0 && isMark(tokens, i, ':') && i > first) {
      // "https://" and "8:45" end no title
      const glued = i + 1 < last && tokens.start[i + 1] === tokens.end[i]
      if (!(glued && (isMark(tokens, i + 1, '/') || (tokens.kind[i - 1] === NUMBER && tokens.kind[i + 1] === NUMBER)))) return i
    }
  }
  return -1
}

/** What stands between two segments: blanks and line ends as breaks, bars and other signs as marks. */
function gap(raw: string, from: number, to: number, leaf: (kind: Leaf['kind'], end: number) => unknown): void {
  let i = from
  while (i < to) {
    const blank = isBlank(raw.charCodeAt(i))
    let end = i + 1
    while (end < to && isBlank(raw.charCodeAt(end)) === blank) end += 1
    leaf(blank ? 'break' : 'mark', end)
    i = end
  }
}
