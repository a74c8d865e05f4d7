import type { Cell } from '../../../form/figures/cells.js'
import { isPerShare } from '../../../form/figures/column.js'
import type { ColumnKind } from './kinds.js'
import type { PeriodColumn } from './period-column.js'
import type { Row } from './row.js'

/** What a column's cells are: the period of their amounts, or the change or translation of that of another column. */
export interface Column {
  readonly kind: ColumnKind
  /** index of the period */
  readonly period: number
}

/** The day or year that orders periods. */
export const dayIn = (period: PeriodColumn): string => period.keys.to ?? period.keys.fiscalYearEnd ?? String(period.keys.fiscalYear ?? '')

export function newestOf(periods: readonly PeriodColumn[]): number {
  let best = 0
  periods.forEach((period, p) => {
    if (dayIn(period) > dayIn(periods[best] as PeriodColumn)) best = p
  })
  return best
}

/**
 * Gives each column its period: amounts in the order of the periods, percentages and translations to the newest of the
 * amounts before them; where the heads say a change for `each` amount, every percentage to the amount right before it.
 */
export function columnsOf(
  kinds: readonly ColumnKind[],
  periods: readonly PeriodColumn[],
  change: boolean,
  translated?: number,
  each = false,
): Column[] | undefined {
  const money = kinds.filter((kind) => kind === 'money').length
  if (money < periods.length || money > periods.length + (change ? 1 : 0)) return undefined
  const columns: Column[] = []
  let next = 0
  let since: number[] = []
  let steps = 0
  for (const kind of kinds) {
    if (kind === 'money') {
      steps += 1
      if (next < periods.length) {
        columns.push({ kind, period: next })
        since.push(next)
        next += 1
      } else columns.push({ kind: 'none', period: -1 })
      continue
    }
    if (kind === 'none') {
      // a share of sales behind a change parts the amounts that follow from those before
      if (steps > 0 || columns.length === 0) steps += 1
      columns.push({ kind, period: -1 })
      continue
    }
    const newest = since.reduce(
      (best, p) => (best < 0 || dayIn(periods[p] as PeriodColumn) > dayIn(periods[best] as PeriodColumn) ? p : best),
      -1,
    )
    if (kind === 'foreign') {
      steps += 1
      const of = translated === undefined ? undefined : columns[translated]?.period
      columns.push({ kind, period: of ?? (newest >= 0 ? newest : newestOf(periods)) })
      continue
    }
    // of a quarter and the half year that it ends, whose change it is nobody says
    const mixed = since.some((p) => isOtherLength(periods[p], periods[newest]))
    // a percentage behind each single amount is a share of sales, one behind several their change
    if (change && (each || steps >= 2) && !mixed) columns.push({ kind, period: newest })
    else columns.push({ kind: 'none', period: -1 })
    if (each || steps >= 2) since = []
    steps = 0
  }
  return columns
}

/** How many amounts there are where each has a change right behind it, and shares behind these at most: "2023 | Change | % of sales | 2022 | …"; 0 elsewhere. */
export function pairsOf(kinds: readonly ColumnKind[]): number {
  let pairs = 0
  for (const [c, kind] of kinds.entries()) {
    const isBehind = kinds[c - 1] === 'money'
    if (isBehind !== (kind === 'percent') || (c === 0 && kind !== 'money') || kind === 'foreign') return 0
    if (kind === 'percent') pairs += 1
  }
  return kinds[kinds.length - 1] === 'money' ? 0 : pairs
}

/** Periods that end together and are not of one length. */
const isOtherLength = (one: PeriodColumn | undefined, other: PeriodColumn | undefined): boolean =>
  one !== undefined && other !== undefined && dayIn(one) === dayIn(other) && one.keys.kind !== other.keys.kind

/** An amount of another currency is a translation, one with a currency no percentage, one with a percent sign no amount. */
function mayStandIn({ number }: Cell, kind: ColumnKind | undefined, base: string): boolean {
  if (number === undefined) return true
  if (kind === 'percent') return number.currency === undefined
  return number.percent === undefined && (kind !== 'money' || (number.currency?.code ?? base) === base)
}

/**
 * The cells under their columns of a row that lacks some: the first, or the amounts alone, told by currency and decimals; `marked` where full rows
 * print their percent signs.
 */
export function place(
  row: Row,
  columns: readonly Column[],
  kinds: readonly ColumnKind[],
  base: string,
  marked: boolean,
): (Cell | undefined)[] | undefined {
  const { cells } = row
  const numbers = cells.filter((cell) => cell.number !== undefined)
  const out = new Array<Cell | undefined>(columns.length).fill(undefined)
  // dashes keep the places: what is there stands in front
  if (numbers.length < cells.length) {
    const lacksAmount = columns.slice(cells.length).some(({ kind }) => kind === 'money')
    // a dash behind the amounts is rather that of the change
    const dashes = cells.at(-1)?.number === undefined && columns[cells.length - 1]?.kind === 'money'
    if (lacksAmount || dashes || !cells.every((cell, c) => mayStandIn(cell, columns[c]?.kind, base))) return undefined
    cells.forEach((cell, c) => {
      out[c] = cell
    })
    return out
  }
  const amounts = columns.flatMap((column, c) => (column.kind === 'money' ? [c] : []))
  const foreign = kinds.indexOf('foreign')
  // differences stand between the amounts and what the row lacks at its end
  const front = columns.filter(({ kind }) => kind === 'money' || kind === 'none').length
  if (cells.length === front && columns.slice(front).every(({ kind }) => kind === 'percent'))
    return [...cells, ...new Array<undefined>(columns.length - front)]
  const own = cells.filter(({ number }) => (number?.currency?.code ?? base) === base)
  const signed = cells.some(({ number }) => number?.percent !== undefined)
  if (!cells.some(({ number }) => number?.currency !== undefined)) {
    // a row of percentages has no translation; one without a percent sign no change, where others print it
    const kept = columns.flatMap(({ kind }, c) => (kind === (signed ? 'foreign' : 'percent') ? [] : [c]))
    const whole = row.metric === 'equityRatioPercent' ? signed : !signed && marked
    if (whole && foreign >= 0 && kept.length === cells.length) {
      cells.forEach((cell, k) => {
        out[kept[k] as number] = cell
      })
      return out
    }
  }
  // per share the changes are seldom printed; of other rows nobody says what they lack
  const alone = row.metric === 'equityRatioPercent' || (row.metric !== undefined && isPerShare(row.metric))
  if (!alone && foreign < 0 && own.length === cells.length) return undefined
  if (own.length !== amounts.length || own.some(({ dash }) => dash !== undefined)) return undefined
  own.forEach((cell, k) => {
    out[amounts[k] as number] = cell
  })
  const other = cells.find((cell) => !own.includes(cell))
  if (foreign >= 0) out[foreign] = other
  return out
}
