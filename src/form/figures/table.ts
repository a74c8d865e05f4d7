import type { Doc, Range } from '../doc.js'
import type { Run } from './cell.js'
import type { Table } from './column.js'
import { columnsOf, moneyUnit, withUnits } from './columns.js'
import { cutTables, type RawTable } from './cut.js'
import { groupsOf } from './groups.js'
import { placeRows } from './rows.js'
import { tablesBelow, withoutBelow } from './same-heads.js'
import { readTransposed } from './turned.js'
import { unitBehind } from './unit-behind.js'
import type { Unit } from './units.js'

export { type Column, isPerShare, type Row, spansOf, type Table } from './column.js'

const lastOf = ({ rows, heads }: RawTable): number => rows.at(-1)?.cells.at(-1)?.last ?? heads.last

/** The tables of a range, each cell in its row and column. */
export function readTables(doc: Doc, range: Range, runs: readonly Run[]): Table[] {
  const tables: Table[] = []
  let unit: Unit | undefined
  const cuts = cutTables(doc, range, runs).flatMap((cut) => groupsOf(doc, cut))
  for (const [c, cut] of cuts.entries()) {
    const raw = withoutBelow(doc, cut)
    const found = columnsOf(doc, raw)
    if (found === undefined) continue
    const own = moneyUnit(doc, raw) ?? unitBehind(doc, raw.rows)
    unit = own ?? unit
    const columns = withUnits(doc, raw, found, unit)
    const table = { caption: raw.caption, heads: raw.heads, columns, rows: placeRows(doc, raw, columns), last: lastOf(raw) }
    tables.push(table)
    for (const below of tablesBelow(doc, table, runs, cuts[c + 1]?.heads.first ?? range.last)) {
      const own = { ...raw, ...below }
      tables.push({
        ...table,
        caption: below.caption,
        heads: below.rows[0]?.title ?? raw.heads,
        rows: placeRows(doc, own, columns),
        last: lastOf(own),
      })
    }
  }
  const turned = readTransposed(doc, runs, range).filter(
    ({ heads, last }) => !tables.some((table) => table.heads.first < last && heads.first < table.last),
  )
  return turned.length === 0 ? tables : [...tables, ...turned].sort((a, b) => a.heads.first - b.heads.first)
}
