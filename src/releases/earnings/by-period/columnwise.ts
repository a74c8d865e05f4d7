import type { Cell } from '../../../form/figures/cells.js'
import type { RawRow, RawTable } from '../../../form/figures/cut.js'
import type { When } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'

/**
 * A table without rows that were printed column by column: "FY2008 FY2007 | 107,667 114,831 | 51.2% 47.1%" are two rows,
 * each with every second cell. Only where the cells cannot stand row by row.
 */
export function withoutColumnwise(raw: RawTable, whens: readonly When[]): RawTable {
  let changed = false
  const rows = raw.rows.flatMap((row): readonly RawRow[] => {
    const two = twoRows(row, whens)
    changed ||= two !== undefined
    return two ?? [row]
  })
  return changed ? { ...raw, rows } : raw
}

function twoRows({ title, cells }: RawRow, whens: readonly When[]): readonly RawRow[] | undefined {
  const said = whensIn(whens, title.first, title.last).slice(-2)
  const [a, b] = said
  if (a === undefined || b === undefined || cells.length % 2 !== 0 || a.keys.kind === undefined || a.keys.kind !== b.keys.kind)
    return undefined
  if (a.relation !== undefined || b.relation !== undefined || b.first !== a.last || b.last !== title.last) return undefined
  const half = cells.length / 2
  const [even, odd] = [cells.filter((_, c) => c % 2 === 0), cells.filter((_, c) => c % 2 === 1)]
  if (!areAlike(even, odd) || areAlike(cells.slice(0, half), cells.slice(half))) return undefined
  return [
    { title: { first: title.first, last: a.last }, cells: even },
    { title: { first: b.first, last: b.last }, cells: odd },
  ]
}

/** Whether the cells of two rows are of one kind, column by column. */
const areAlike = (above: readonly Cell[], below: readonly Cell[]): boolean =>
  above.every((cell, c) => {
    const [x, y] = [kindOf(cell), kindOf(below[c] as Cell)]
    return x === undefined || y === undefined || x === y
  })

const kindOf = ({ number }: Cell): string | undefined =>
  number === undefined ? undefined : number.percent !== undefined ? 'percent' : number.decimals > 0 ? 'fine' : 'whole'
