import type { Cell } from '../../form/figures/cells.js'
import type { Row } from './row.js'

/** Rows without the empty cells that end every one of them: "| 190.7 | +72.7 | |". */
export function withoutEmptyEnds(rows: readonly Row[]): Row[] {
  const ends = Math.min(...rows.map(({ cells }) => emptyEnd(cells)))
  return ends === 0 ? [...rows] : rows.map((row) => ({ ...row, cells: row.cells.slice(0, -ends) }))
}

/** How many empty cells end a row; of a row of empty cells alone none. */
function emptyEnd(cells: readonly Cell[]): number {
  let k = cells.length
  while (k > 0 && cells[k - 1]?.number === undefined) k -= 1
  return k === 0 ? Number.POSITIVE_INFINITY : cells.length - k
}
