import type { Doc } from '../../../form/doc.js'
import type { Cell } from '../../../form/figures/cells.js'
import type { RawRow, RawTable } from '../../../form/figures/cut.js'
import { printedOf } from '../../../form/figures/place.js'
import type { Metric } from '../../../reading/figure-values.js'
import { isChange } from '../by-metric/kinds.js'
import { fits } from '../fine.js'
import { type Column, positionColumns } from '../position/columns.js'
import { figureHeads } from './heads.js'
import { type Placed, placeByHeads } from './place.js'

/** What the figures say of a way to read rows: they cannot be so, they may, or their changes show that they are. */
export type Sound = 'wrong' | 'possible' | 'proven'

/** What the figures of rows say of them, under the heads of their table; the newest row stands first. */
export function soundness(doc: Doc, raw: RawTable, rows: readonly RawRow[]): Sound {
  const table = { ...raw, rows: [...rows] }
  const balance = positionColumns(doc, table)
  if (balance !== undefined) return rows.every(({ cells }) => isBalance(balance, cells)) ? 'possible' : 'wrong'
  const heads = figureHeads(doc, table)
  if (heads === undefined) return 'possible'
  const placed = rows.map(({ cells }) => placeByHeads(cells, heads))
  return placed.every((row) => row !== undefined && isPossible(row)) ? changesOf(placed as Placed[]) : 'wrong'
}

const FINE: ReadonlySet<Metric> = new Set<Metric>(['equityRatioPercent', 'bookValuePerShare'])

/** Whether equity is no more than total assets, and these not below zero. */
function isBalance(columns: readonly Column[], cells: readonly Cell[]): boolean {
  if (cells.length !== columns.length || !columns.every(({ metric }, c) => fits(cells[c], FINE.has(metric)))) return false
  const of = (metric: Metric): number => printedOf(cells[columns.findIndex((column) => column.metric === metric)]) ?? Number.NaN
  const total = of('totalAssets')
  return !(total < 0 || of('netAssets') > total || of('ownersEquity') > total)
}

/** Whether diluted earnings are no more than basic ones, and cash is not below zero. */
function isPossible(row: Placed): boolean {
  const of = (metric: Metric): number => printedOf(row.find(({ head }) => head.metric === metric)?.value) ?? Number.NaN
  const basic = of('earningsPerShare')
  return !(of('cashAndEquivalents') < 0 || (basic > 0 && of('dilutedEarningsPerShare') > basic))
}

/** Whether each amount of a row is what the percentage behind it makes of the amount below. */
function changesOf(rows: readonly Placed[]): Sound {
  let proven = false
  for (const [r, row] of rows.entries())
    for (const [h, { value, percent }] of row.entries()) {
      const below = rows[r + 1]?.[h]?.value
      const [now, then] = [printedOf(value), printedOf(below)]
      if (now === undefined || then === undefined || then <= 0 || now <= 0 || percent?.number === undefined) continue
      if (!isChange(below as Cell, value as Cell, percent)) return 'wrong'
      proven = true
    }
  return proven ? 'proven' : 'possible'
}
