import { conceptAt, type Doc, datumAt, spanOfRange } from '../../../form/doc.js'
import type { Found, Ground } from '../../../form/draft.js'
import type { Cell } from '../../../form/figures/cells.js'
import { headGrounds } from '../../../form/figures/head.js'
import { fill } from '../../../form/figures/place.js'
import { isPerShare } from '../../../form/figures/table.js'
import { underCells } from '../../../form/figures/under-heads.js'
import { type Unit, unitsIn } from '../../../form/figures/units.js'
import { isBelowZero, moneyOfCell, percentOfCell } from '../../../form/figures/value.js'
import type { Known } from '../../../form/prose/calendar.js'
import { type Fact, factOf, type Money } from '../../../form/prose/fact.js'
import type { Metric } from '../../../reading/figure-values.js'
import { adjustedRows } from '../adjusted-title.js'
import { endOf, type Standing } from '../position/read.js'
import { type Currency, currencyOf } from '../table-currency.js'
import { type Column, place } from './columns.js'
import type { ColumnKind } from './kinds.js'
import type { PeriodColumn } from './period-column.js'
import { changesBehind, type Row, unwrapped } from './row.js'

/** A table whose columns have their periods. */
export interface DatedTable {
  readonly rows: readonly Row[]
  readonly kinds: readonly ColumnKind[]
  readonly columns: readonly Column[]
  readonly periods: readonly PeriodColumn[]
  /** the words that name them */
  readonly over: readonly (readonly Ground[])[]
  /** what is known of each of them */
  readonly known: (Known | undefined)[]
  readonly date: (period: number) => Known | undefined
  readonly isAhead: (period: number) => boolean
  readonly main: Currency
  readonly units: readonly Unit[]
  readonly percents: Unit | undefined
  /** its percentages compare with the year before */
  readonly compared: boolean
}

const STANDING: ReadonlySet<Metric> = new Set<Metric>([
  'totalAssets',
  'netAssets',
  'ownersEquity',
  'equityRatioPercent',
  'bookValuePerShare',
  'cashAndEquivalents',
])

/** Reads the rows of a table: what stands at a day to the figures of that day, the others to the facts of their periods. */
export function readRows(doc: Doc, table: DatedTable, facts: Fact[], standings: Standing[]): void {
  const { rows, kinds, columns, periods, over, known, isAhead, main, units, percents, compared } = table
  const marked = rows.some(({ cells }) => cells.length === kinds.length && cells.some(({ number }) => number?.percent !== undefined))
  const under = underCells(doc, rows, kinds.length)
  const adjusted = adjustedRows(doc, rows)
  for (const [r, row] of rows.entries()) {
    if (row.metric === undefined || isInCents(doc, row) || adjusted.has(r)) continue
    const cells = fill(row.cells, columns.length) ?? under(row.cells) ?? place(row, columns, kinds, main.code, marked)
    if (cells === undefined || (isMixed(columns, cells) && !isPerShare(row.metric))) continue
    readRow(row, row.metric, cells, changesBehind(rows, r))
  }

  function readRow(row: Row, metric: Metric, cells: readonly (Cell | undefined)[], changes: readonly Cell[]): void {
    const label = spanOfRange(doc, row.title)
    const head = { first: row.title.first, last: row.title.last, below: row.below }
    const own = headGrounds(doc, head)
    for (let c = 0; c < columns.length; c += 1) {
      const column = columns[c] as Column
      const cell = cells[c]
      if (column.kind !== 'money' || cell?.number === undefined) continue
      const grounds = [...own, ...(over[column.period] ?? [])]
      const value = metric === 'equityRatioPercent' ? percentOfCell(doc, cell, grounds) : money(row, cell, main, grounds)
      if (value === undefined) continue
      if (STANDING.has(metric)) {
        const asOf = endOf(periods[column.period] as PeriodColumn)
        if (asOf !== undefined) standings.push({ asOf, metric, label: row.whole ? row.title : undefined, head, value })
        continue
      }
      const one = known[column.period]
      if (one === undefined) continue
      const named = { value: metric, at: label, grounds: own.slice(1) }
      const fact = factOf(named, row.whole ? label : undefined, isAhead(column.period), one, value as Found<Money>)
      const change = changes.length === columns.length ? changes[c] : cellOf('percent', column.period, columns, cells)
      if (compared && change?.number !== undefined) fact.yearOnYear = percentOfCell(doc, change, grounds, percents)
      const foreign = cellOf('foreign', column.period, columns, cells)
      // brackets around a translation alone may be mere print: "¥8,900 ($80,909)"
      if (foreign !== undefined && isBelowZero(unwrapped(foreign)) === isBelowZero(unwrapped(cell)))
        fact.translation = translated(row, foreign, main, grounds)
      facts.push(fact)
    }
  }

  function translated(row: Row, cell: Cell, main: Currency, grounds: readonly Ground[]): Found<Money> | undefined {
    const own = cell.number?.currency
    const currency = own ?? currencyOf(units.filter((unit) => unit.currency !== main.code))
    return currency === undefined || currency.code === main.code
      ? undefined
      : (money(row, cell, currency, grounds) as Found<Money> | undefined)
  }

  function money(row: Row, cell: Cell, main: Currency, grounds: readonly Ground[]): Found<unknown> | undefined {
    const code = cell.number?.currency?.code ?? main.code
    const perShare = row.metric !== undefined && isPerShare(row.metric)
    const unit =
      (perShare ? shareUnitOf(doc, row, code) : undefined) ??
      unitsOf(doc, row).find((one) => one.currency === code) ??
      units.find((one) => one.currency === code) ??
      units.find((one) => one.currency === undefined)
    // where every row says its own scale, what is in whole yen says none
    const own = cell.number?.currency ?? (perShare ? main : undefined)
    const lent: Unit | undefined =
      unit === undefined
        ? own === undefined
          ? undefined
          : { currency: code, percent: false, at: own.at, first: cell.first }
        : unit.currency === undefined
          ? { ...unit, currency: code, also: main.at }
          : unit
    return moneyOfCell(doc, unwrapped(cell), lent, perShare, grounds)
  }
}

/** The units that a row's own title says: "Net sales (millions of yen)". */
export const unitsOf = (doc: Doc, { title, cells }: Row): Unit[] =>
  unitsIn(doc, { first: title.first, last: cells[0]?.first ?? title.last }).filter(
    ({ factor, currency }) => factor !== undefined && currency !== undefined,
  )

/** The currency that the title of a row of figures per share says: "Net income per share (yen)". */
const shareUnitOf = (doc: Doc, { title, cells }: Row, code: string): Unit | undefined =>
  unitsIn(doc, { first: title.first, last: cells[0]?.first ?? title.last }).find(
    ({ factor, currency }) => factor === undefined && currency === code,
  )

/** The number of a row that stands in a column of a kind, for a period. */
function cellOf(kind: ColumnKind, period: number, columns: readonly Column[], cells: readonly (Cell | undefined)[]): Cell | undefined {
  for (let c = 0; c < columns.length; c += 1) {
    const column = columns[c] as Column
    const cell = cells[c]
    if (column.kind === kind && column.period === period && cell?.number !== undefined) return cell
  }
  return undefined
}

/** Amounts of which one is printed in thousands with its commas and another with decimals: a percentage stands in a column of money. */
function isMixed(columns: readonly Column[], cells: readonly (Cell | undefined)[]): boolean {
  let whole = false
  let fine = false
  for (let c = 0; c < columns.length; c += 1) {
    const number = columns[c]?.kind === 'money' ? cells[c]?.number : undefined
    if (number === undefined || number.scale !== undefined) continue
    if (number.decimals > 0) fine = true
    else if (number.digits.includes(',')) whole = true
  }
  return whole && fine
}

/** "Earnings per share (cents)": of what currency a hundredth is meant the table need not say. */
function isInCents(doc: Doc, { title: { first, last } }: Row): boolean {
  for (let k = first; k < last; k += 1) if (conceptAt(doc, k) === 'scale' && datumAt(doc, k) === CENT) return true
  return false
}
const CENT = 0.01
