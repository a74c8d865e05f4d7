import { isMinus } from '../../reading/mention.js'
import { scaled } from '../../reading/scaled.js'
import type { Doc } from '../doc.js'
import type { Cell } from './cell.js'

/** The number of a cell as printed, with its sign: brackets, a minus and a dash before it are negative. */
export function printedOf(cell: Cell | undefined): number | undefined {
  const number = cell?.number
  if (number === undefined || cell?.high !== undefined) return undefined
  const value = scaled(number.digits, 1)
  if (Number.isNaN(value)) return undefined
  return isMinus(number) || cell?.dash !== undefined ? -value : value
}

/** The cells of a row in `k` columns where their number leaves no choice: a dash and a blank before a number is a minus, or a cell of its own. */
export function fill(cells: readonly Cell[], k: number): readonly (Cell | undefined)[] | undefined {
  if (cells.length === k) return cells
  if (cells.length > k) {
    // bars more at the end of the line, or columns of bars that only part the others
    if (cells.slice(k).every(isBar)) return cells.slice(0, k)
    const bare = withoutBars(cells)
    return bare.length === k ? bare : undefined
  }
  const dashes = cells.filter((cell) => cell.dash !== undefined).length
  if (dashes === 0 || cells.length + dashes !== k) return undefined
  return cells.flatMap((cell) =>
    cell.dash === undefined ? [cell] : [undefined, { ...cell, first: cell.dash + 1, dash: undefined } as unknown as Cell],
  )
}

export const isBar = ({ number, bar }: Cell): boolean => number === undefined && bar === true

/** The cells that hold a number or a dash. */
export const withoutBars = (cells: readonly Cell[]): readonly Cell[] => cells.filter((cell) => !isBar(cell))

/** The cells of a row without the number on a line of its own behind those that share theirs: a page's number, or an item's. */
export function withoutStray({ tokens }: Doc, cells: readonly Cell[], k: number): readonly Cell[] {
  const last = cells[cells.length - 1]
  const line = tokens.line[cells[0]?.first ?? 0]
  const own = cells.slice(0, -1)
  return cells.length === k + 1 &&
    last !== undefined &&
    tokens.line[last.first] !== line &&
    own.every(({ first }) => tokens.line[first] === line)
    ? own
    : cells
}

/** Most placements tried; tables have few columns. */
const MOST = 500

/** Every way to put `n` cells into `k` columns in their order. */
function* ways(n: number, k: number, from = 0): Generator<number[]> {
  if (n === 0) {
    yield []
    return
  }
  for (let c = from; c <= k - n; c += 1) for (const rest of ways(n - 1, k, c + 1)) yield [c, ...rest]
}

/**
 * The columns of a short row's cells where exactly one placement satisfies `holds` for every cell.
 *
 * @returns undefined where none or more than one does
 */
export function settle(
  cells: readonly Cell[],
  k: number,
  holds: (cell: Cell, column: number) => boolean,
): (Cell | undefined)[] | undefined {
  if (cells.length >= k || cells.length === 0) return undefined
  let found: (Cell | undefined)[] | undefined
  let tried = 0
  for (const way of ways(cells.length, k)) {
    tried += 1
    if (tried > MOST) return undefined
    if (!way.every((column, i) => holds(cells[i] as Cell, column))) continue
    const row = new Array<Cell | undefined>(k).fill(undefined)
    way.forEach((column, i) => {
      if (cells[i]?.number !== undefined) row[column] = cells[i]
    })
    // where its dashes stand makes no difference
    if (found?.some((cell, column) => cell !== row[column])) return undefined
    found = row
  }
  return found
}

/**
 * A row whose empty cells were kept as blanks: with one blank between cells and two for each empty one, the blanks count
 * the columns out. Blanks at the line's end are asked for the columns that these leave alone, and say nothing by themselves:
 * many lines have some.
 */
export function blanks({ tokens }: Doc, cells: readonly Cell[], k: number): (Cell | undefined)[] | undefined {
  const first = cells[0]
  if (first === undefined || cells.length >= k) return undefined
  const line = tokens.line[first.first] as number
  if (tokens.line[first.first - 1] !== line || tokens.line[(cells[cells.length - 1] as Cell).last - 1] !== line) return undefined
  const row: (Cell | undefined)[] = []
  for (let c = 0; c < cells.length; c += 1) {
    const cell = cells[c] as Cell
    const width = (tokens.start[cell.first] as number) - (tokens.end[cell.first - 1] ?? 0)
    if (width % 2 !== 1) return undefined
    for (let e = 0; e < (width - 1) / 2; e += 1) row.push(undefined)
    row.push(cell)
  }
  if (row.length === k) return row
  const end = (tokens.lines.end[line] as number) - (tokens.end[(cells[cells.length - 1] as Cell).last - 1] as number)
  if (end % 2 !== 0) return undefined
  if (end > 0 && row.length === cells.length) return undefined
  for (let e = 0; e < end / 2; e += 1) row.push(undefined)
  return row.length === k ? row : undefined
}
