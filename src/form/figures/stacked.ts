import { giveBack } from '../../document/room.js'
import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, open, type Range } from '../doc.js'
import { barredStacks } from './barred-stacks.js'
import type { Cell } from './cell.js'
import { type Edge, edgesOf } from './edges.js'
import { type Head, headAt } from './head.js'
import { isOfOther, isRule, piecesOf } from './line-pieces.js'
import { areDistinct, type Role, roleOf } from './roles.js'
import { unitsIn } from './units.js'

/** The words over one column, line by line. */
interface Stack {
  readonly pieces: readonly Range[]
  readonly words: string
}

/** Heads are printed over no more lines than these. */
const MOST_LINES = 8
/** No page holds more columns than these that blanks align. */
const MOST_COLUMNS = 64

/**
 * The words over each column where bars part columns, or they are aligned by blanks, and their heads go over several lines: each piece of a
 * line belongs to the column that it stands over. None where a piece stands over several, or a column has no words.
 */
export function stacksOver(doc: Doc, rows: readonly { readonly cells: readonly Cell[] }[], k: number, least = 2): Stack[] | undefined {
  const { tokens } = doc
  const barred = barredStacks(doc, rows, k)
  if (barred !== undefined) return barred.map((pieces) => ({ pieces, words: joined(pieces.map((piece) => lineOf(doc, piece))) }))
  const edges = k > MOST_COLUMNS ? undefined : edgesOf(doc, rows, k)
  const first = rows.find(({ cells }) => cells.length === k)?.cells[0]
  if (edges === undefined || first === undefined) return undefined
  const stacks: Range[][] = edges.map(() => [])
  const row = tokens.line[first.first] as number
  const title = tokens.lines.token[row] as number
  const margin = title < first.first ? leftOf(doc, title) : -1
  let found = 0
  let shared = false // the heads are those of the rows above
  for (let line = row - 1; line >= 0 && line >= row - MOST_LINES * 2 && found < MOST_LINES; line -= 1) {
    const pieces = piecesOf(doc, line)?.flatMap((piece) => parted(doc, piece, edges))
    if (pieces === undefined) {
      if (found > 0) break
      continue
    }
    if (pieces.every((piece) => isRule(doc, piece))) continue
    if (isOfOther(doc, pieces)) {
      if (found > 0) break
      shared = true
      continue
    }
    const over = inOrder(
      pieces.map((piece) => columnOver(doc, piece, edges)),
      k,
    )
    if (over.includes(undefined) || over.some((c, p) => p > 0 && (c as number) >= 0 && (c as number) <= (over[p - 1] as number))) break
    if (over.every((c) => c === -1)) {
      if (found > 0) break
      continue // the first row's title begins a line above its cells
    }
    // "(Unit: millions of yen)" at the right of a line is over no column
    if (pieces.length === 1 && unitsIn(doc, pieces[0] as Range).length > 0) {
      if (found > 0) break
      continue
    }
    // "For the year ending March 31, 2024": a caption that begins where the rows do and reaches over a column
    if (pieces.length === 1 && leftOf(doc, (pieces[0] as Range).first) <= margin) break
    const own = pieces.filter((_, p) => (over[p] as number) >= 0)
    if (own.every((piece) => isUnit(doc, piece))) continue
    found += 1
    pieces.forEach((piece, p) => {
      if ((over[p] as number) >= 0) stacks[over[p] as number]?.unshift(piece)
    })
  }
  if (found < (shared ? 1 : least) || stacks.some((stack) => stack.length === 0)) return undefined
  return stacks.map((pieces) => ({
    pieces,
    words: joined(pieces.map((piece) => lineOf(doc, piece))),
  }))
}

/** The columns of a line's pieces; where there are as many as columns, one that stands over none is of the column of its number. */
const inOrder = (over: readonly (number | undefined)[], k: number): readonly (number | undefined)[] =>
  over.length === k && over.every((c, p) => c === undefined || c === p) ? over.map((_, p) => p) : over

/** How far from its line's beginning a token stands. */
const leftOf = ({ tokens }: Doc, i: number): number =>
  (tokens.start[i] as number) - (tokens.lines.start[tokens.line[i] as number] as number)

/** The words of a piece, with the hyphen that breaks its last one: at a line's end it is no token. */
function lineOf({ tokens, text }: Doc, { first, last }: Range): string {
  const end = tokens.end[last - 1] as number
  return text.slice(tokens.start[first], text.charAt(end) === '-' ? end + 1 : end)
}

/** The words of several lines; one that is broken over two is one word: "attrib- | utable". */
const joined = (lines: readonly string[]): string => lines.join(' ').replace(/([a-z])- ([a-z])/g, '$1$2')

/** The heads that stacks name; none where one of them names no figure. */
export function stackedHeads(doc: Doc, rows: readonly { readonly cells: readonly Cell[] }[], k: number): Head[] | undefined {
  const stacks = stacksOver(doc, rows, k)
  if (stacks === undefined) return undefined
  const heads: Head[] = []
  for (const { pieces, words } of stacks) {
    const metric = headOfWords(words)
    if (metric === undefined) return undefined
    const at = pieces[0] as Range
    const whole = pieces.length === 1 || opensUnit(doc, pieces[1] as Range)
    heads.push({
      first: at.first,
      last: at.last,
      adjusted: metric.adjusted,
      whole,
      words,
      below: pieces.slice(1),
      ...(metric.metric === undefined ? {} : { metric: metric.metric }),
    })
  }
  return heads
}

/** "(million" below the words of a head: the rest is its unit. */
const opensUnit = (doc: Doc, { first }: Range): boolean => isMark(doc.tokens, first, '(') && conceptAt(doc, first + 1) === 'scale'

/** The heads of columns in pairs: a figure, then its change in percent. */
export function stackedPairs(doc: Doc, rows: readonly { readonly cells: readonly Cell[] }[], k: number): Head[] | undefined {
  const stacks = k % 2 === 0 ? stacksOver(doc, rows, k) : undefined
  if (stacks === undefined) return undefined
  const heads: Head[] = []
  for (const [c, { pieces, words }] of stacks.entries()) {
    const percent = pieces.some((piece) => roleOf(doc, [piece]) === 'changePercent')
    if (percent !== (c % 2 === 1)) return undefined
    if (percent) continue
    const head = headOfWords(words)
    if (head?.metric === undefined) return undefined
    const at = pieces[0] as Range
    heads.push({
      first: at.first,
      last: at.last,
      adjusted: false,
      whole: pieces.length === 1,
      words,
      below: pieces.slice(1),
      metric: head.metric,
    })
  }
  return heads
}

/** What columns set side by side, where every stack names a role of its own. */
export function stackedRoles(
  doc: Doc,
  rows: readonly { readonly cells: readonly Cell[] }[],
  k: number,
): { readonly title: Range; readonly role: Role }[] | undefined {
  const stacks = stacksOver(doc, rows, k)
  const roles = stacks?.map(({ pieces }) => roleOf(doc, pieces))
  if (stacks === undefined || roles === undefined || !areDistinct(roles)) return undefined
  return stacks.map(({ pieces }, c) => ({ title: pieces[0] as Range, role: roles[c] as Role }))
}

/** What the words of one column name, read by themselves. */
export function headOfWords(words: string): Head | undefined {
  const own = open(words)
  try {
    for (let i = 0; i < own.tokens.count; ) {
      const read = headAt(own, i, own.tokens.count)
      if (read?.head !== undefined) return read.head
      i = read?.last ?? i + 1
    }
    return undefined
  } finally {
    giveBack(own.tokens.room)
  }
}

/** Heads with one blank between them: where a word ends with one column and the last with a later one, or each begins with one. */
function parted(doc: Doc, piece: Range, edges: readonly Edge[]): Range[] {
  const { tokens } = doc
  const from = tokens.lines.start[tokens.line[piece.first] as number] as number
  const left = (tokens.start[piece.first] as number) - from
  const flush = edges.findIndex((edge) => edge.left === left)
  if (flush >= 0) {
    const next = wordAt(doc, piece, (edges[flush + 1]?.left ?? Number.NaN) + from)
    if (next !== undefined) return [{ first: piece.first, last: next }, ...parted(doc, { first: next, last: piece.last }, edges)]
  }
  const right = (tokens.end[piece.last - 1] as number) - from
  if (!edges.some((edge) => Math.abs(edge.right - right) <= 1)) return [piece]
  for (let i = piece.first + 1; i < piece.last; i += 1) {
    const end = (tokens.end[i - 1] as number) - from
    const c = edges.findIndex((edge) => edge.right === end)
    if (c >= 0 && right > end + 1 && left > (edges[c - 1]?.right ?? -1) && tokens.start[i] !== tokens.end[i - 1])
      return [{ first: piece.first, last: i }, ...parted(doc, { first: i, last: piece.last }, edges)]
  }
  return [piece]
}

/** The word of a piece that begins at a place of the text, behind a blank. */
function wordAt({ tokens }: Doc, { first, last }: Range, start: number): number | undefined {
  for (let i = first + 1; i < last; i += 1) if (tokens.start[i] === start && tokens.end[i - 1] !== start) return i
  return undefined
}

/** The column that a piece stands over, -1 for a title at the left of all; undefined where it stands over several. */
function columnOver({ tokens }: Doc, { first, last }: Range, edges: readonly Edge[]): number | undefined {
  const from = tokens.lines.start[tokens.line[first] as number] as number
  const left = (tokens.start[first] as number) - from
  const right = (tokens.end[last - 1] as number) - from
  // right edges that meet decide: a head is often wider than the cells under it
  const flush = edges.flatMap((edge, c) => (Math.abs(edge.right - right) <= 1 ? [c] : []))
  if (flush.length === 1) return flush[0]
  let over = -1
  for (let c = 0; c < edges.length; c += 1) {
    const edge = edges[c] as Edge
    if (edge.left >= right || edge.right <= left) continue
    if (over >= 0) return undefined
    over = c
  }
  if (over >= 0) return over
  if (right < (edges[0] as Edge).left - (left > 0 ? 3 : 0)) return -1
  // between two columns: the one whose edge is near
  const near = edges.findIndex((edge) => Math.abs(edge.right - right) <= 2 || Math.abs(edge.left - left) <= 2)
  return near >= 0 ? near : undefined
}

/** Words of a unit and nothing else: "¥ million", "Yen", "%". */
function isUnit(doc: Doc, range: Range): boolean {
  const units = unitsIn(doc, range)
  if (units.length === 0) return false
  let long = 0
  for (let i = range.first; i < range.last; i += 1) long += 1
  return long <= units.length * 3
}
