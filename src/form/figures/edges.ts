import type { Doc } from '../doc.js'
import type { Cell } from './cell.js'

/** How far a column reaches on its lines. */
export interface Edge {
  readonly left: number
  readonly right: number
}

interface Printed {
  readonly cells: readonly Cell[]
}

/** How far each column reaches, over the rows of which every cell is printed on one line; a row that a long title shifts is left out. */
export function edgesOf(doc: Doc, rows: readonly Printed[], k: number): readonly Edge[] | undefined {
  const full = rows.filter(({ cells }) => cells.length === k)
  const own = full.map(({ cells }) => edgesOfRow(doc, cells))
  const [first] = own
  if (first === undefined || own.includes(undefined)) return undefined
  const all = joined(own as readonly (readonly Edge[])[])
  if (areApart(all)) return all
  const aligned = own.filter((row) => row?.every((edge, c) => isUnder(edge, first, c))) as readonly (readonly Edge[])[]
  const edges = joined(aligned)
  return aligned.length > 1 && aligned.length * 2 > own.length && areApart(edges) ? edges : undefined
}

function edgesOfRow({ tokens }: Doc, cells: readonly Cell[]): Edge[] | undefined {
  const line = tokens.line[(cells[0] as Cell).first] as number
  if (cells.some((cell) => tokens.line[cell.first] !== line || tokens.line[cell.last - 1] !== line)) return undefined
  const from = tokens.lines.start[line] as number
  return cells.map((cell) => ({ left: (tokens.start[cell.first] as number) - from, right: (tokens.end[cell.last - 1] as number) - from }))
}

const joined = (rows: readonly (readonly Edge[])[]): Edge[] =>
  (rows[0] ?? []).map((_, c) => ({
    left: rows.reduce((least, row) => Math.min(least, (row[c] as Edge).left), Number.POSITIVE_INFINITY),
    right: rows.reduce((most, row) => Math.max(most, (row[c] as Edge).right), 0),
  }))

/** Columns that run into each other are not aligned. */
const areApart = (edges: readonly Edge[]): boolean => edges.every(({ left }, c) => c === 0 || left > (edges[c - 1] as Edge).right + 1)

/** Whether a cell stands under that of its column in the first row, and under no other: the cells of a line stand in order, so those beside it tell. */
const isUnder = (cell: Edge, first: readonly Edge[], c: number): boolean =>
  meet(cell, first[c]) && !meet(cell, first[c - 1]) && !meet(cell, first[c + 1])

const meet = ({ left, right }: Edge, edge: Edge | undefined): boolean => edge !== undefined && edge.left <= right && edge.right >= left

/** How far each column reaches; rows whose long titles push their cells aside are left out, unless they are most of them. */
export function edgesOfMost({ tokens }: Doc, rows: readonly Printed[], k: number): Edge[] | undefined {
  let edges: Edge[] | undefined
  let full = 0
  let held = 0
  for (const { cells } of rows) {
    if (cells.length !== k) continue
    const line = tokens.line[(cells[0] as Cell).first] as number
    if (cells.some((cell) => tokens.line[cell.first] !== line)) return undefined
    const from = tokens.lines.start[line] as number
    const own = cells.map(({ first, last, number }) => ({
      left: (tokens.start[first] as number) - from,
      right: (number === undefined ? (tokens.end[last - 1] as number) : number.at.end) - from,
    }))
    full += 1
    const both = edges?.map(({ left, right }, c) => ({
      left: Math.min(left, own[c]?.left as number),
      right: Math.max(right, own[c]?.right as number),
    }))
    if (both?.some(({ left }, c) => c > 0 && left <= (both[c - 1] as Edge).right)) continue
    edges = both ?? own
    held += 1
  }
  return held * 2 > full ? edges : undefined
}
