import type { Cell } from '../../form/figures/cells.js'
import { printedOf } from '../../form/figures/place.js'
import type { NumberMention } from '../../reading/mention.js'
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

/** A number as printed and its last digit's worth. */
interface Printed {
  readonly value: number
  readonly step: number
}
type Test = (a: Printed, b: Printed, c: Printed) => boolean

function agrees(rows: readonly Row[], a: number, b: number, c: number, test: Test): boolean {
  let held = 0
  for (const { cells } of rows) {
    const [x, y, z] = [cells[a], cells[b], cells[c]].map(printed)
    if (x === undefined || y === undefined || z === undefined) continue
    if (!test(x, y, z)) return false
    held += 1
  }
  return held >= ENOUGH
}

function printed(cell: Cell | undefined): Printed | undefined {
  const value = printedOf(cell)
  return value === undefined ? undefined : { value, step: 10 ** -((cell as Cell).number as NumberMention).decimals }
}

const isDifference: Test = (a, b, c) => Math.abs(Math.abs(b.value - a.value) - Math.abs(c.value)) < 1.01 * Math.max(a.step, b.step)

const isChange: Test = (a, b, c) => {
  const base = Math.abs(a.value)
  return Math.abs(((b.value - a.value) / base) * 100 - c.value) < c.step * 1.01 + (100 / base) * a.step
}
