import type { Leaf, Section } from '../result.js'
import { isBlank } from './clean.js'
import { isHeading, isHeadingAmong } from './headings.js'
import { cutLines, type Layout, type Segment } from './layout.js'
import { withoutPages } from './pages.js'
import { giveBack } from './room.js'
import { isMark, NUMBER, scan, type Tokens } from './scan.js'

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
  const tree = new Tree(tokens)
  // no layout is kept: of each segment the tree needs to know those beside it
  let before: Piece | undefined
  let here: Piece | undefined
  let level = 0
  const take = (next: Piece | undefined): void => {
    if (here !== undefined) tree.take(here, here.level, isHeadingAmong(tokens, before, here, next))
    before = here
    here = next
  }
  cutLines(tokens, {
    item: (_, own) => {
      level = own
    },
    segment: (first, last, line, cell, afterBlank, marker) => take({ first, last, line, cell, afterBlank, marker, level }),
  })
  take(undefined)
  giveBack(tokens.room)
  return tree.end()
}

/** A segment with the level of the item that its marker opens. */
interface Piece extends Omit<Segment, 'item'> {
  readonly level: number
}

/** The section tree of a text that is laid out already. */
export function treeOf(layout: Layout): Section {
  const { tokens, segments, items } = layout
  const tree = new Tree(tokens)
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] as Segment
    tree.take(segment, items[segment.item]?.level ?? 0, isHeading(layout, index))
  }
  return tree.end()
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
 * A section tree in the making. Children wait in one array until their section ends and is made as a whole: a long text has
 * a hundred thousand sections, and what grows takes twice the room.
 */
class Tree {
  private readonly waiting: (Section | Leaf)[] = []
  private waits = 0
  private readonly path: Open[] = [opened(0, 0, 0)]
  private depth = 1
  /** what stands before it is in the tree */
  private at = 0

  constructor(private readonly tokens: Tokens) {}

  /** Takes the next segment; a level is that of the item that its marker opens. */
  take(segment: Omit<Segment, 'item'>, level: number, heading: boolean): void {
    const { start, end } = this.tokens
    const { first, last, marker, cell } = segment
    this.gap(start[marker?.first ?? first] as number)
    if (heading) this.enter(1)
    else if (marker !== undefined) {
      const own = this.enter(2 + level)
      const text = this.leaf('marker', end[marker.last - 1] as number)?.text ?? ''
      own.marker = { text, style: marker.style, number: marker.number }
      if (last > first) this.gap(start[first] as number)
    }
    if (last === first) return
    const to = end[last - 1] as number
    if (heading || marker !== undefined) {
      const colon = colonOf(this.tokens, segment)
      const title = this.leaf('title', colon < 0 ? to : (end[colon - 1] as number))
      if (title !== undefined) this.top().title = title
      if (colon >= 0) {
        this.gap(start[colon] as number)
        this.leaf('mark', end[colon] as number)
        if (colon + 1 < last) this.gap(start[colon + 1] as number)
      }
    }
    this.leaf(cell ? 'cell' : 'text', to)
  }

  /** The whole tree, with what stands behind the last segment. */
  end(): Section {
    const { length } = this.tokens.raw
    this.gap(length)
    while (this.depth > 1) this.close(length)
    return this.close(length)
  }

  private top(): Open {
    return this.path[this.depth - 1] as Open
  }

  private leaf(kind: Leaf['kind'], end: number): Leaf | undefined {
    const start = this.at
    if (end <= start) return undefined
    const made: Leaf = { kind, start, end, text: this.tokens.raw.slice(start, end) }
    this.waiting[this.waits] = made
    this.waits += 1
    this.at = end
    return made
  }

  private enter(level: number): Open {
    while (this.depth > 1 && this.top().level >= level) this.close(this.at)
    const own = opened(level, this.at, this.waits)
    this.path[this.depth] = own
    this.depth += 1
    return own
  }

  private close(end: number): Section {
    const own = this.top()
    const made = section(own, end, this.waiting.slice(own.from, this.waits))
    this.depth -= 1
    this.waiting[own.from] = made
    this.waits = own.from + 1
    return made
  }

  /** What stands before the next piece: blanks and line ends as breaks, bars and other signs as marks. */
  private gap(to: number): void {
    const { raw } = this.tokens
    let i = this.at
    while (i < to) {
      const blank = isBlank(raw.charCodeAt(i))
      let end = i + 1
      while (end < to && isBlank(raw.charCodeAt(end)) === blank) end += 1
      this.leaf(blank ? 'break' : 'mark', end)
      i = end
    }
  }
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

/** The colon that ends a title, behind its first word and outside brackets, or -1. */
function colonOf(tokens: Tokens, { first, last }: Pick<Segment, 'first' | 'last'>): number {
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
