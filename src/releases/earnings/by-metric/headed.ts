import { isMark } from '../../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import { cellsAbove } from '../../../form/figures/headcells.js'
import { stacksOver } from '../../../form/figures/stacked.js'
import { unitsIn } from '../../../form/figures/units.js'
import type { When } from '../../../form/prose/when.js'
import { saidIn } from '../said.js'
import type { ColumnKind } from './kinds.js'
import type { PeriodColumn } from './period-column.js'
import type { Row } from './row.js'

/** Columns as their heads name them, one head a column. */
export interface Headed {
  readonly kinds: readonly ColumnKind[]
  /** a period for each column of amounts */
  readonly periods: readonly PeriodColumn[]
  /** a column's head says that it holds changes */
  readonly change: boolean
  /** those of the periods of which the column says what is planned, where the heads tell it from what was done */
  readonly ahead?: ReadonlySet<number>
}

/** Words of a column of changes. */
export const SAYS = ['change', 'increase', 'decrease', 'difference', 'yearOnYear'] as const

/** The columns of a table whose head line has a cell for each of them, or whose heads stand over them. */
export function headedColumns(doc: Doc, rows: readonly Row[], k: number, base: string, whens: readonly When[]): Headed | undefined {
  if (k < 2) return undefined
  const heads = cellsAbove(doc, rows, k)?.map((cell) => [cell]) ?? stacksOver(doc, rows, k, 1)?.map(({ pieces }) => pieces)
  if (heads === undefined) return undefined
  const kinds: ColumnKind[] = []
  const periods: PeriodColumn[] = []
  let change = false
  for (const pieces of heads) {
    const words = new Set(pieces.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => conceptAt(doc, first + i))))
    const percent = pieces.some(({ first, last }) =>
      Array.from({ length: last - first }).some((_, i) => isMark(doc.tokens, first + i, '%')),
    )
    const says = SAYS.some((concept) => words.has(concept))
    if (percent || words.has('percentSign') || words.has('percent')) {
      kinds.push(says ? 'percent' : 'none')
      change ||= says
      continue
    }
    // "YoY" over cells with percent signs
    if (says) {
      const percents = printsPercents(rows, kinds.length, k)
      kinds.push(percents ? 'percent' : 'none')
      change ||= percents
      continue
    }
    if (pieces.some((piece) => unitsIn(doc, piece).some(({ currency = base }) => currency !== base))) {
      kinds.push('foreign')
      continue
    }
    const period = periodOf(doc, pieces, whens)
    if (period === undefined) return undefined
    kinds.push('money')
    periods.push(period)
  }
  return { kinds, periods, change }
}

/**
 * Heads that say no more than a day, with the length that a line above says of each: "Year ended | Year ended" over "March
 * 31, 2022 | March 31, 2021".
 */
export const withLengths = (heads: readonly PeriodColumn[], named: readonly PeriodColumn[]): readonly PeriodColumn[] =>
  named.length !== heads.length || heads.some(({ keys }, k) => keys.to === undefined || keys.to !== named[k]?.keys.to)
    ? heads
    : heads.map((head, k) => (head.keys.kind === undefined ? (named[k] as PeriodColumn) : head))

/** Whether the numbers of a column have percent signs, all of them. */
export function printsPercents(rows: readonly Row[], c: number, k: number): boolean {
  const numbers = rows.flatMap(({ cells }) => (cells.length === k ? (cells[c]?.number ?? []) : []))
  return numbers.length > 0 && numbers.every(({ percent }) => percent !== undefined)
}

/** What the words of one head say of a period: all its pieces together. */
function periodOf(doc: Doc, pieces: readonly Range[], whens: readonly When[]): PeriodColumn | undefined {
  let keys: PeriodColumn['keys'] = {}
  let at: PeriodColumn['at'] = {}
  for (const piece of pieces) {
    const said = saidIn(doc, whens, piece) as PeriodColumn
    keys = { ...keys, ...said.keys }
    at = { ...at, ...said.at }
  }
  return (keys.to ?? keys.fiscalYearEnd ?? keys.fiscalYear) === undefined ? undefined : { keys, at }
}
