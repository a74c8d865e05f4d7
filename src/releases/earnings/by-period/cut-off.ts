import type { Doc } from '../../../form/doc.js'
import type { Cell } from '../../../form/figures/cells.js'
import type { RawRow, RawTable } from '../../../form/figures/cut.js'
import type { When } from '../../../form/prose/when.js'
import { holdsDate } from '../said.js'
import { wraps } from './wrapped-titles.js'

/** Fewer cells tell nothing of their places. */
const FEWEST = 2

/**
 * A table whose last row is broken off by the end of the text: what is left of it stands in front, but for the last cell,
 * of which digits may be lost. Only where the row above, or the columns of a balance sheet, say what stands in front.
 */
export function withoutTorn(doc: Doc, raw: RawTable, whens: readonly When[], columns: number | undefined): RawTable {
  const row = raw.rows[raw.rows.length - 1]
  const torn = row?.cells[row.cells.length - 1]
  if (row === undefined || torn === undefined || torn.last < doc.tokens.count || row.cells.length < FEWEST) return raw
  const above = raw.rows[raw.rows.length - 2]
  const width = above?.cells.length ?? columns
  if (width === undefined || row.cells.length >= width || wraps(doc, raw, whens)) return raw
  const kept = row.cells.slice(0, -1)
  if (above !== undefined && !(holdsDate(doc, row.title) && areAlike(kept, above.cells, columns !== undefined))) return raw
  const lost = Array.from({ length: width - kept.length }, (): Cell => ({ first: torn.first, last: torn.last }))
  const whole: RawRow = { ...row, cells: [...kept, ...lost] }
  return { ...raw, rows: [...raw.rows.slice(0, -1), whole] }
}

/** Whether cells are of the kinds of those above them: where all of these are of one kind, that says nothing. */
function areAlike(cells: readonly Cell[], above: readonly Cell[], balance: boolean): boolean {
  const kinds = new Set(above.flatMap((cell) => kindOf(cell) ?? []))
  if (kinds.size < 2 && !balance) return false
  return cells.every((cell, c) => {
    const [x, y] = [kindOf(cell), kindOf(above[c])]
    return x === undefined || y === undefined || x === y
  })
}

const kindOf = (cell: Cell | undefined): string | undefined =>
  cell?.number === undefined ? undefined : cell.number.percent !== undefined || cell.number.decimals > 0 ? 'fine' : 'whole'
