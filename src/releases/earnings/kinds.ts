import type { Cell } from '../../form/figures/cells.js'
import { printedOf } from '../../form/figures/place.js'
import type { Kind } from './columns.js'
import type { Row } from './row.js'

/** What a column holds: amounts, changes in percent, a translation; `none` for differences and shares, which no record keeps. */
export type ColumnKind = Kind | 'none'

/** Rows that must agree before arithmetic tells a column. */
const ENOUGH = 2

/**
 * Tells the columns that the release's own figures name: a column that in every row is the difference, or the change in
 * percent, of the two amounts before it is just that, however its head is printed.
 */
export function kindsByFigures(rows: readonly Row[], kinds: readonly ColumnKind[]): ColumnKind[] {
  const full = rows.filter((row) => row.metric !== undefined && row.metric !== 'equityRatioPercent' && row.cells.length === kinds.length)
  const out = [...kinds]
  for (let c = 2; c < out.length; c += 1) {
    if (out[c] === 'foreign') continue
    const before: number[] = []
    for (let k = c - 1; k >= 0 && before.length < 2; k -= 1) if (out[k] === 'money') before.unshift(k)
    const [a, b] = before
    if (a === undefined || b === undefined) continue
    if (agrees(full, a, b, c, isDifference)) out[c] = 'none'
    else if (agrees(full, a, b, c, isChange) || agrees(full, b, a, c, isChange)) out[c] = 'percent'
  }
  return out
}

type Test = (a: Cell, b: Cell, c: Cell) => boolean

function agrees(rows: readonly Row[], a: number, b: number, c: number, test: Test): boolean {
  let held = 0
  for (const { cells } of rows) {
    const [x, y, z] = [cells[a] as Cell, cells[b] as Cell, cells[c] as Cell]
    if (x.number === undefined || y.number === undefined || z.number === undefined) continue
    if (!test(x, y, z)) return false
    if (printedOf(z) !== 0) held += 1
  }
  return held >= ENOUGH
}

const step = (cell: Cell): number => 10 ** -(cell.number?.decimals ?? 0)

const isDifference: Test = (a, b, c) => {
  const [x, y, z] = [printedOf(a), printedOf(b), printedOf(c)]
  if (x === undefined || y === undefined || z === undefined) return false
  return Math.abs(Math.abs(y - x) - Math.abs(z)) < 1.01 * Math.max(step(a), step(b)) + step(a) / 1e6
}

const isChange: Test = (a, b, c) => {
  const [x, y, z] = [printedOf(a), printedOf(b), printedOf(c)]
  if (x === undefined || y === undefined || z === undefined || x === 0) return false
  return Math.abs(((y - x) / Math.abs(x)) * 100 - z) <= step(c) * 1.01 + Math.abs(100 / x) * step(a)
}
