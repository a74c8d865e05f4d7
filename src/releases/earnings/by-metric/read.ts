import { type Doc, holds, type Range, spanOfRange } from '../../../form/doc.js'
import type { Draft, Found, Ground } from '../../../form/draft.js'
import type { Cell, Run } from '../../../form/figures/cells.js'
import { headGrounds } from '../../../form/figures/head.js'
import { isPerShare } from '../../../form/figures/table.js'
import { unitsBehind } from '../../../form/figures/unit-behind.js'
import { type Unit, unitsIn } from '../../../form/figures/units.js'
import { isBelowZero, moneyOfCell, percentOfCell } from '../../../form/figures/value.js'
import type { Calendar, Known } from '../../../form/prose/calendar.js'
import { type Fact, factOf, type Money } from '../../../form/prose/fact.js'
import type { When } from '../../../form/prose/when.js'
import type { Metric } from '../../../reading/figure-values.js'
import { UNCLEAR, unclearHead } from '../beside-year.js'
import { periodGrounds } from '../period-grounds.js'
import { endOf, type Standing } from '../position/read.js'
import { type Currency, currencyIn, currencyOf, markIn, roundedUnit } from '../table-currency.js'
import { type Column, columnsOf, dayIn, newestOf, place } from './columns.js'
import { rowTables } from './cut.js'
import { headedColumns, withLengths } from './headed.js'
import { type ColumnKind, kindsByFigures, withMinuses } from './kinds.js'
import { choicesOf, ordered } from './order.js'
import type { PeriodColumn } from './period-column.js'
import { isOnlyForecast, kindsOf, periodsAbove, saysChange, saysChanges } from './periods-above.js'
import { changesBehind, type Row, unwrapped, withoutEmptyEnds } from './row.js'
import { spreadColumns } from './spread-heads.js'
import { dropTwice } from './twice.js'

const STANDING: ReadonlySet<Metric> = new Set<Metric>([
  'totalAssets',
  'netAssets',
  'ownersEquity',
  'equityRatioPercent',
  'bookValuePerShare',
  'cashAndEquivalents',
])

/** Reads the tables whose rows are metrics and whose columns are periods, with changes and translations between them. */
export function readRowTables(
  doc: Doc,
  draft: Draft,
  runs: readonly Run[],
  whens: readonly When[],
  calendar: Calendar,
): { facts: Fact[]; standings: Standing[] } {
  const facts: Fact[] = []
  const standings: Standing[] = []
  let units: Unit[] = []
  let percents: Unit | undefined
  for (const table of rowTables(doc, runs)) {
    const rows = withoutEmptyEnds(withMinuses(table.rows))
    const said = unitsIn(doc, table.above)
    const above = units.length > 0 || said.some(isScaled) ? said : [...said, ...unitsBehind(doc, table.rows)]
    percents = above.find(({ percent }) => percent)
    const own = above.filter(isScaled)
    if (own.length > 0) units = own
    const rounded = units.length === 0 ? roundedUnit(doc, table.above.last) : undefined
    if (rounded !== undefined) units = [rounded]
    const main = currencyOf(units) ?? currencyIn(rows) ?? markIn(doc, table) ?? currencyOf(rows.flatMap((row) => unitsOf(doc, row)))
    if (main === undefined) continue
    const unclear = unclearHead(doc, table.above, whens)
    if (unclear !== undefined) {
      leaveOut(unclear, UNCLEAR)
      continue
    }
    const base = main.code
    const printed = kindsOf(doc, rows, base, above)
    const foreign = own.some(({ currency }) => currency !== undefined && currency !== base)
    const sums = kindsByFigures(rows, printed, foreign, above.filter(({ percent }) => percent).length)
    const headed =
      spreadColumns(doc, table.above, rows, sums, base, whens, calendar) ?? headedColumns(doc, rows, printed.length, base, whens)
    if (headed === 'turned') {
      leaveOut(table.above, 'Which of two currencies is translated into the other is not certain, so the table was left out.')
      continue
    }
    // "Change | %": what the second is of the sums say
    const kinds = headed?.kinds.map((kind, c) => (kind === 'none' && sums.changes.has(c) ? 'percent' : kind)) ?? sums.kinds
    const change = headed === undefined ? saysChange(doc, table.above) : headed.change || sums.changes.size > 0
    const money = kinds.filter((kind) => kind === 'money').length
    const most = money + (kinds.includes('foreign') ? 1 : 0)
    const named = periodsAbove(doc, table.above, whens, most)
    const choices = headed === undefined ? choicesOf(named, kinds) : [withLengths(headed.periods, named)]
    const found = ordered(choices, kinds, sums)
    if (found === undefined || found !== choices[0]) {
      const at = spanOfRange(doc, table.above)
      if (found !== undefined)
        draft.warn('settled-by-arithmetic', 'Columns were given to their periods by the sums of the rows.', undefined, at)
      else {
        leaveOut(table.above, 'The sums of the rows do not settle which period stands over which column, so the table was left out.')
        continue
      }
    }
    let periods: readonly PeriodColumn[] = found
    const current = calendar.current
    if (
      periods.length === 0 &&
      current !== undefined &&
      holds(doc, table.above, 'actual', 'result') &&
      holds(doc, table.above, 'forecast')
    ) {
      if (money > 1 && !isOnlyForecast(doc, table.above)) continue // "Plan | Actual": the first column is no result
      periods = [{ keys: current.keys, at: current.at }]
    }
    if (periods.length === 0) continue
    // two amounts, their change in percent and one period: whose it is of the two nobody says
    if (periods.length === 1 && money > 1 && kinds.includes('percent')) continue
    // "June 30, 2020 | Change | June 30, 2019 | Change"
    const each = kinds.every((kind, k) => kind === (k % 2 === 0 ? 'money' : 'percent')) && saysChanges(doc, table.above, kinds.length / 2)
    const columns = columnsOf(kinds, periods, change || periods.length === 1, sums.translated, each)
    if (columns === undefined) continue
    const end = current?.keys.to ?? current?.keys.fiscalYearEnd
    const told = periods.length === 1 && holds(doc, table.above, 'actual', 'result')
    // a headline tells of results, and the heading below it of what is expected of the time behind them
    const ahead = told && end !== undefined && dayIn(periods[0] as PeriodColumn) > end && isOnlyForecast(doc, table.above)
    const forecast = headed?.ahead === undefined && holds(doc, table.above, 'forecast') && (!told || ahead)
    const newest = newestOf(periods)
    // a forecast of the half beside that of the year is no result either
    const known: (Known | undefined)[] = []
    const year = periods[newest]?.keys.fiscalYear
    // "1H FY2018 | 2H FY2018 | FY2018" below "Forecast": parts of one year, none of them told as done
    const allAhead = forecast && year !== undefined && isOnlyForecast(doc, table.above)
    const isAhead = (p: number): boolean =>
      headed?.ahead?.has(p) ?? (forecast && (p === newest || (allAhead && periods[p]?.keys.fiscalYear === year && known[p] !== current)))
    const isLate = (p: number): boolean => forecast && p !== newest && end !== undefined && dayIn(periods[p] as PeriodColumn) > end
    const parted = new Set(periods.map(({ keys }) => `${keys.kind} ${keys.quarter}`)).size > 1
    // the newest first: it is the release's own period
    const order = [...periods.keys()].sort((a, b) => dayIn(periods[b] as PeriodColumn).localeCompare(dayIn(periods[a] as PeriodColumn)))
    for (const p of order) {
      const { keys, at } = periods[p] as PeriodColumn
      known[p] = keys.kind === undefined || isLate(p) ? undefined : calendar.column(keys, at, parted)
    }
    // "1H FY2012 | FY2012 forecast | Progress": the release's own period is no forecast, so another column is
    if (forecast && periods.length > 1 && current !== undefined && known[newest] === current) {
      leaveOut(table.above, 'Which of the columns is the forecast is not certain, so the table was left out.')
      continue
    }
    if (headed?.ahead === undefined && !foreign) dropTwice(columns, periods, known, (message) => leaveOut(table.above, message))
    const over = found.map(({ at }) => periodGrounds(at)) // none where no head names a period
    const marked = rows.some(({ cells }) => cells.length === kinds.length && cells.some(({ number }) => number?.percent !== undefined))
    for (const [r, row] of rows.entries()) {
      if (row.metric === undefined) continue
      const cells = place(row, columns, kinds, base, marked)
      if (cells === undefined || (isMixed(columns, cells) && !isPerShare(row.metric))) continue
      readRow(row, row.metric, cells, columns, periods, over, known, isAhead, main, changesBehind(rows, r))
    }
  }
  return { facts, standings }

  function leaveOut(at: Range, message: string): void {
    draft.warn('ambiguous', message, undefined, spanOfRange(doc, at))
  }

  function readRow(
    row: Row,
    metric: Metric,
    cells: readonly (Cell | undefined)[],
    columns: readonly Column[],
    periods: readonly PeriodColumn[],
    over: readonly (readonly Ground[])[],
    known: readonly (Known | undefined)[],
    isAhead: (period: number) => boolean,
    main: Currency,
    changes: readonly Cell[],
  ): void {
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
      if (change?.number !== undefined) fact.yearOnYear = percentOfCell(doc, change, grounds, percents)
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
    const unit =
      unitsOf(doc, row).find((one) => one.currency === code) ??
      units.find((one) => one.currency === code) ??
      units.find((one) => one.currency === undefined)
    const own = cell.number?.currency
    const lent: Unit | undefined =
      unit === undefined
        ? own === undefined
          ? undefined
          : { currency: code, percent: false, at: own.at, first: cell.first }
        : unit.currency === undefined
          ? { ...unit, currency: code, also: main.at }
          : unit
    return moneyOfCell(doc, unwrapped(cell), lent, row.metric !== undefined && isPerShare(row.metric), grounds)
  }
}

const isScaled = ({ factor }: Unit): boolean => factor !== undefined

/** The units that a row's own title says: "Net sales (millions of yen)". */
const unitsOf = (doc: Doc, { title, cells }: Row): Unit[] =>
  unitsIn(doc, { first: title.first, last: cells[0]?.first ?? title.last }).filter(
    ({ factor, currency }) => factor !== undefined && currency !== undefined,
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
