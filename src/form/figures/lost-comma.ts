import type { Cell } from './cell.js'
import { printedOf } from './place.js'
import type { Role } from './roles.js'

/** So many digits follow the point where a comma was meant: "11.035" among "6,300" and "5,829". */
const GROUP = 3
const MOST_BEFORE = 3

/** Rows of percentages, whose points are points. */
const RATES: ReadonlySet<Role> = new Set<Role>(['changePercent', 'ratio', 'yearOnYear'])

interface Placed {
  readonly role?: Role | undefined
  readonly cells: readonly (Cell | undefined)[]
  readonly unplaced: boolean
}

/** The cells of rows without the numbers whose point may be a comma, as the other whole numbers of their columns say. */
export function withoutLostCommas<R extends Placed>(rows: readonly R[]): R[] {
  return rows.map((row) =>
    row.unplaced || (row.role !== undefined && RATES.has(row.role)) || !row.cells.some(mayHaveLost)
      ? row
      : {
          ...row,
          cells: row.cells.map((cell, c) => (cell !== undefined && isDoubtful(cell, columnOf(rows, c, cell)) ? doubtful(cell) : cell)),
        },
  )
}

const doubtful = ({ first, last }: Cell): Cell => ({ first, last, doubtful: true })

/** The other amounts of a column. */
const columnOf = (rows: readonly Placed[], c: number, own: Cell): Cell[] =>
  rows.flatMap(({ cells, unplaced }) => {
    const cell = unplaced ? undefined : cells[c]
    return cell?.number === undefined || cell === own || cell.number.percent !== undefined ? [] : [cell]
  })

const mayHaveLost = (cell: Cell | undefined): boolean => {
  const number = cell?.number
  if (number === undefined || number.percent !== undefined || number.currency !== undefined || number.scale !== undefined) return false
  return number.decimals === GROUP && !number.digits.includes(',') && number.digits.indexOf('.') <= MOST_BEFORE
}

/** Whether a number with a point stands among whole ones of which some have commas, and would be nearer to them without it. */
function isDoubtful(cell: Cell, others: readonly Cell[]): boolean {
  if (!mayHaveLost(cell)) return false
  const whole = others.filter(({ number }) => number?.decimals === 0)
  if (whole.length < others.length || !whole.some(({ number }) => number?.digits.includes(','))) return false
  const value = Math.abs(printedOf(cell) ?? 0)
  const sizes = whole.map((other) => Math.abs(printedOf(other) ?? 0)).filter((size) => size > 0)
  const off = (x: number): number => Math.min(...sizes.map((size) => Math.abs(Math.log(x / size))))
  return value > 0 && sizes.length > 0 && off(value * 10 ** GROUP) < off(value)
}
