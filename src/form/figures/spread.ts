import { mentionsIn } from '../../reading/mentions.js'
import type { Doc, Range } from '../doc.js'
import type { Cell } from './cell.js'
import { type Edge, edgesOfMost } from './edges.js'
import { isRule, piecesOf } from './line-pieces.js'

/** The words over one column, the topmost first. */
export interface Spread {
  /** those that stand over it, alone or with its neighbours */
  readonly own: readonly Range[]
  /** those over the column at its left that go on over it: "1H FY2024" over "Plan | Actual", flush with the first */
  readonly lent: readonly Range[]
}

type Rows = readonly { readonly cells: readonly Cell[] }[]

/** Heads are printed over no more lines than these. */
const MOST_LINES = 8
/** More columns have no heads over several of them. */
const MOST_COLUMNS = 24
/** Blanks by which edges that meet may miss each other. */
const NEAR = 1

/**
 * The words over each column of an aligned table where a head may stand over several of them: "Third quarter | Nine months"
 * over "2021 | 2022 | Change | 2021 | 2022 | Change". None where no line of heads stands over the columns.
 */
export function spreadOver(doc: Doc, rows: Rows, k: number): Spread[] | undefined {
  const { tokens } = doc
  const edges = k > MOST_COLUMNS ? undefined : edgesOfMost(doc, rows, k)
  const first = rows.find(({ cells }) => cells.length === k)?.cells[0]
  if (edges === undefined || first === undefined) return undefined
  const stacks = edges.map(() => ({ own: [] as Range[], lent: [] as Range[] }))
  const row = tokens.line[first.first] as number
  if (/[|\t]/.test(doc.text.slice(tokens.lines.start[row], tokens.start[first.first]))) return undefined // no blanks align them
  const title = tokens.lines.token[row] as number
  const margin = title < first.first ? leftOf(doc, { first: title, last: title + 1 }) : 0
  let found = 0
  for (let line = row - 1; line >= 0 && line >= row - MOST_LINES * 2 && found < MOST_LINES; line -= 1) {
    const all = piecesOf(doc, line)
    const pieces = all?.filter((piece) => isOver(doc, piece, edges) && !isRule(doc, piece)) ?? []
    if (pieces.length === 0) {
      if (found > 0 && all === undefined) break
      continue // the title of the first row, or a unit beside the heads
    }
    if (all?.length === k && pieces.length < k && isDated(doc, all[0] as Range)) return undefined // as many heads as columns, yet they stand aside
    const over = columnsUnder(doc, pieces, edges, margin)
    if (over === undefined) break
    found += 1
    const open = stacks.every(({ own }) => own.length > 0) // there are words below for all
    pieces.forEach((piece, p) => {
      const { from, to } = over[p] as Columns
      for (let c = from; c < to; c += 1) stacks[c]?.own.unshift(piece)
      if (to === from + 1) widen(doc, edges, from, piece)
      const next = over[p + 1]?.from ?? k
      const flush = Math.abs(leftOf(doc, piece) - (edges[from] as Edge).left) <= NEAR
      if (open && flush) for (let c = to; c < next; c += 1) stacks[c]?.lent.unshift(piece)
    })
  }
  return found > 0 ? stacks : undefined
}

/** Whether a piece reaches over the columns: what ends before the first is a title, what begins behind the last a unit or a remark. */
const isOver = (doc: Doc, piece: Range, edges: readonly Edge[]): boolean =>
  rightOf(doc, piece) > (edges[0] as Edge).left - NEAR && leftOf(doc, piece) <= (edges[edges.length - 1] as Edge).right + NEAR

/** Whether a day or a year stands in a piece, as in a head of a column. */
const isDated = ({ mentions }: Doc, { first, last }: Range): boolean =>
  mentionsIn(mentions, first, last).some(({ kind }) => kind !== 'number')

interface Columns {
  readonly from: number
  /** the column behind the last */
  readonly to: number
}

/** The columns that each piece of a line stands over; none where they can't be told. */
function columnsUnder(doc: Doc, pieces: readonly Range[], edges: readonly Edge[], margin: number): Columns[] | undefined {
  if (pieces.length === edges.length) return pieces.map((_, c) => ({ from: c, to: c + 1 }))
  const out: Columns[] = []
  let last = 0
  for (const piece of pieces) {
    const [left, right] = [leftOf(doc, piece), rightOf(doc, piece)]
    // what begins where the rows do is a caption, or a title with its words
    if (left < (edges[0] as Edge).left - NEAR && left <= margin) return undefined
    const flush = edges.findIndex((edge) => Math.abs(edge.right - right) <= NEAR)
    let from = edges.findIndex((edge) => edge.right > left)
    let to = from
    while (from >= 0 && to < edges.length && (edges[to] as Edge).left < right) to += 1
    if (from < 0 || to === from) {
      from = edges.findIndex((edge) => Math.abs(edge.right - right) <= NEAR || Math.abs(edge.left - left) <= NEAR)
      to = from + 1
    }
    if (from < 0) return undefined
    // a head flush with its column may reach over the blanks at its left, but not over all of its neighbour
    if (flush >= 0 && to === flush + 1 && from === flush - 1 && left > (edges[from] as Edge).left + NEAR) from = flush
    if (from < last) return undefined
    out.push({ from, to })
    last = to
  }
  return out
}

/** A head that is wider than its cells: what stands above may be flush with it. */
function widen(doc: Doc, edges: Edge[], c: number, piece: Range): void {
  const edge = edges[c] as Edge
  const [left, right] = [leftOf(doc, piece), rightOf(doc, piece)]
  edges[c] = {
    left: left > (edges[c - 1]?.right ?? -1) ? Math.min(edge.left, left) : edge.left,
    right: right < (edges[c + 1]?.left ?? Number.POSITIVE_INFINITY) ? Math.max(edge.right, right) : edge.right,
  }
}

const leftOf = ({ tokens }: Doc, { first }: Range): number =>
  (tokens.start[first] as number) - (tokens.lines.start[tokens.line[first] as number] as number)
const rightOf = ({ tokens }: Doc, { first, last }: Range): number =>
  (tokens.end[last - 1] as number) - (tokens.lines.start[tokens.line[first] as number] as number)
