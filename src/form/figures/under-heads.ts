import type { Doc, Range } from '../doc.js'
import type { Cell } from './cell.js'
import type { RawTable } from './cut.js'
import { edgesOf } from './edges.js'

/** The words and cells of a line begin and end at such places. */
interface Reach {
  readonly left: number
  readonly right: number
}

/**
 * The columns of a short row's cells where each stands under one head and no other, and so does every cell of the full rows: heads and
 * cells on one line each, aligned by blanks.
 */
export function underHeads(doc: Doc, { heads: { heads }, rows }: RawTable, cells: readonly Cell[]): (Cell | undefined)[] | undefined {
  const full = rows.filter((row) => row.cells.length === heads.length)
  const over = reaches(doc, heads)
  if (over === undefined || full.length === 0 || cells.length >= heads.length) return undefined
  if (!full.every((row) => columnsOf(doc, row.cells, over)?.every((column, c) => column === c) === true)) return undefined
  const columns = columnsOf(doc, cells, over)
  if (columns === undefined) return undefined
  const row = new Array<Cell | undefined>(heads.length).fill(undefined)
  columns.forEach((column, c) => {
    row[column] = cells[c]
  })
  return row
}

/**
 * Puts the cells of short rows into columns where each stands under the cells of one column of the full rows, and of no other. A
 * percentage under cells that print none stands in no column of theirs: such a row was not set under the others.
 */
export function underCells(
  doc: Doc,
  rows: readonly { readonly cells: readonly Cell[] }[],
  k: number,
): (cells: readonly Cell[]) => (Cell | undefined)[] | undefined {
  const full = rows.filter((row) => row.cells.length === k)
  let over: readonly Reach[] | undefined | null = null // not looked for yet
  const percents = new Array<boolean | undefined>(k)
  const printsPercent = (column: number): boolean => {
    percents[column] ??= full.some((row) => isPercentage(row.cells[column]))
    return percents[column]
  }
  return (cells) => {
    if (cells.length >= k || isTabbed(doc, cells)) return undefined
    if (over === null) over = edgesOf(doc, full, k)
    const columns = over === undefined || isPushed(doc, cells, over) ? undefined : columnsOf(doc, cells, over)
    if (columns === undefined || new Set(columns).size < columns.length) return undefined
    if (cells.some((cell, c) => isPercentage(cell) && !printsPercent(columns[c] as number))) return undefined
    const row = new Array<Cell | undefined>(k).fill(undefined)
    columns.forEach((column, c) => {
      row[column] = cells[c]
    })
    return row
  }
}

/** Whether a row's title reaches over the first column: it pushed its cells aside. */
function isPushed({ tokens }: Doc, cells: readonly Cell[], over: readonly Reach[]): boolean {
  const first = cells[0]?.first ?? 0
  const line = tokens.line[first] as number
  return tokens.line[first - 1] === line && (tokens.end[first - 1] as number) - (tokens.lines.start[line] as number) > (over[0]?.left ?? 0)
}

/** Whether a tab parts cells: no blanks align them. */
const isTabbed = ({ text, tokens }: Doc, cells: readonly Cell[]): boolean =>
  text.slice(tokens.start[cells[0]?.first ?? 0], tokens.end[(cells.at(-1)?.last ?? 1) - 1]).includes('\t')

const isPercentage = (cell: Cell | undefined): boolean => cell?.number?.percent !== undefined

/** Which head each cell stands under; none where one stands under none, or under two. */
function columnsOf(doc: Doc, cells: readonly Cell[], over: readonly Reach[]): number[] | undefined {
  const columns: number[] = []
  for (const cell of reaches(doc, cells) ?? [undefined]) {
    const found = over.flatMap((head, c) => (cell !== undefined && head.left < cell.right && cell.left < head.right ? [c] : []))
    if (found.length !== 1) return undefined
    columns.push(found[0] as number)
  }
  return columns
}

/** Where ranges of one line begin and end; none where they stand on several. */
function reaches({ tokens }: Doc, ranges: readonly Range[]): Reach[] | undefined {
  const line = tokens.line[ranges[0]?.first ?? 0] as number
  if (ranges.some(({ first, last }) => tokens.line[first] !== line || tokens.line[last - 1] !== line)) return undefined
  const from = tokens.lines.start[line] as number
  return ranges.map(({ first, last }) => ({ left: (tokens.start[first] as number) - from, right: (tokens.end[last - 1] as number) - from }))
}
