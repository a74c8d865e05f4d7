import type { Doc, Range } from '../doc.js'
import type { Cell, Run } from './cell.js'
import { type Column, isPerShare, type Row, type Table } from './column.js'
import { cellRoles } from './headcells.js'
import { fill } from './place.js'
import { stackedRoles } from './stacked.js'
import { cutTransposed, roleColumns, type Transposed } from './transposed.js'
import { type Unit, unitsIn } from './units.js'

/** Tables whose rows are metrics, turned so that they read as those whose columns are. */
export function readTransposed(doc: Doc, runs: readonly Run[], range: Range): Table[] {
  return cutTransposed(doc, runs, range).flatMap((cut) => {
    const k = width(cut)
    const titles = stackedRoles(doc, cut.rows, k) ?? cellRoles(doc, cut.rows, k) ?? roleColumns(doc, cut.header, k)
    if (titles === undefined) return []
    const columns: Column[] = []
    const placed: (readonly (Cell | undefined)[])[] = []
    const above = unitAbove(doc, cut)
    for (const { head, title, cells } of cut.rows) {
      const full = fill(cells, k)
      if (full === undefined || head.metric === undefined || columns.some(({ metric }) => metric === head.metric)) continue
      const own = unitsIn(doc, { first: head.last, last: title.last }).find(({ percent }) => !percent)
      const unit = isPerShare(head.metric) ? (own ?? perShareUnit(above)) : own?.factor === undefined ? above : own
      columns.push({ head, metric: head.metric, percent: false, ...(unit === undefined ? {} : { unit }) })
      placed.push(full)
    }
    if (columns.length === 0) return []
    const rows = titles.map(
      ({ title, role }, c): Row => ({
        title,
        ...(role === undefined ? {} : { role }),
        cells: placed.map((row) => row[c]),
        settled: false,
        unplaced: false,
      }),
    )
    const last = cut.rows[cut.rows.length - 1]?.cells.at(-1)?.last ?? cut.header.last
    const first = titles[0]?.title.first ?? cut.header.last
    return [{ caption: { first: cut.caption.first, last: first }, heads: { first, last: cut.header.last }, columns, rows, last }]
  })
}

const perShareUnit = (unit: Unit | undefined): Unit | undefined => unit

/** The number of columns: that of most rows. */
function width({ rows }: Transposed): number {
  const count = new Map<number, number>()
  for (const { cells } of rows) count.set(cells.length, (count.get(cells.length) ?? 0) + 1)
  return [...count].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** The last saying of a scale above the rows. */
function unitAbove(doc: Doc, { caption, header }: Transposed): Unit | undefined {
  const said = [...unitsIn(doc, { first: caption.first, last: header.last })].filter(({ percent }) => !percent).reverse()
  return said.find(({ factor, currency }) => factor !== undefined && currency !== undefined)
}
