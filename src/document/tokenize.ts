import type { Leaf, Section } from '../result.js'
import { isBlank } from './clean.js'
import { isHeading } from './headings.js'
import { type Layout, layOut, type Segment } from './layout.js'
import { withoutPages } from './pages.js'
import { giveBack } from './room.js'
import { isMark, NUMBER, scan } from './scan.js'

type Growing = { -readonly [Key in keyof Section]: Section[Key] } & { children: (Section | Leaf)[] }

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

/** The section tree of a text that is laid out already. */
export function treeOf(layout: Layout): Section {
  const { tokens, segments, items } = layout
  const { raw } = tokens
  const root = section(0, 0)
  const path: Growing[] = [root]
  let at = 0

  const top = (): Growing => path[path.length - 1] as Growing
  const leaf = (kind: Leaf['kind'], end: number): Leaf | undefined => {
    if (end <= at) return undefined
    const made: Leaf = { kind, start: at, end, text: raw.slice(at, end) }
    top().children.push(made)
    at = end
    return made
  }
  const close = (level: number): void => {
    while (path.length > 1 && top().level >= level) {
      top().end = at
      path.pop()
    }
  }
  const enter = (level: number): Growing => {
    close(level)
    const made = section(level, at)
    top().children.push(made)
    path.push(made)
    return made
  }

  segments.forEach((segment, index) => {
    const start = startOf(layout, segment)
    gap(raw, at, start, leaf)
    const heading = isHeading(layout, index)
    if (heading) enter(1)
    else if (segment.marker !== undefined) {
      const made = enter(2 + (items[segment.item]?.level ?? 0))
      const { style, number, first, last } = segment.marker
      leaf('marker', tokens.end[last - 1] as number)
      made.marker = { text: raw.slice(tokens.start[first], tokens.end[last - 1]), style, number }
      if (segment.last > segment.first) gap(raw, at, tokens.start[segment.first] as number, leaf)
    }
    if (segment.last === segment.first) return
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
  })
  gap(raw, at, raw.length, leaf)
  for (const open of path) open.end = raw.length
  return root
}

function section(level: number, start: number): Growing {
  return { kind: 'section', level, start, end: start, children: [] }
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
