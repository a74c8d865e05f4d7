import { isOpenTitle } from '../../language/en/tables.js'
import type { Doc, Range } from '../doc.js'
import type { Cell } from './cell.js'
import type { RawTable } from './cut.js'
import { type Role, roleOf } from './roles.js'

/** A row put together from columns that were printed one after another. */
interface TurnedRow {
  readonly title: Range
  readonly role?: Role
  readonly cells: (Cell | undefined)[]
}

/** Whether the cells of one column, by role, satisfy the sums of a revision. */
type Fits = (column: Partial<Record<Role, Cell>>) => boolean

const FEWEST_ROWS = 3
const MOST_ROWS = 8
/** More readings than two are as bad as two. */
const ENOUGH = 2

/**
 * A table printed column by column: first the titles of its rows, one a line, then the values of each column in a run.
 * With a value for every cell the places are plain; where some are missing, arithmetic must leave one reading.
 */
export function turn(doc: Doc, raw: RawTable, columns: number, fits: Fits): readonly TurnedRow[] | undefined {
  const only = raw.rows[0]
  if (raw.rows.length !== 1 || only === undefined || only.cells.length < columns * FEWEST_ROWS) return undefined
  const titles = linesOf(doc, only.title).filter((title, t) => t > 0 || !isRest(doc, title))
  if (titles.length < FEWEST_ROWS || titles.length > MOST_ROWS) return undefined
  const roles = titles.map((title) => roleOf(doc, [title]))
  nameByDates(roles)
  const rows = titles.map((title, r): TurnedRow => ({ title, ...(roles[r] === undefined ? {} : { role: roles[r] as Role }), cells: [] }))
  const { cells } = only
  if (cells.length > columns * titles.length) return undefined
  const readings: (readonly (Cell | undefined)[])[][] = []
  const choose = (at: number, chosen: (readonly (Cell | undefined)[])[]): void => {
    if (readings.length >= ENOUGH) return
    if (chosen.length === columns) {
      if (at === cells.length) readings.push(chosen)
      return
    }
    for (const column of columnsFrom(cells, at, roles, fits))
      choose(at + column.filter((cell) => cell !== undefined).length, [...chosen, column])
  }
  choose(0, [])
  const [reading] = readings
  if (reading === undefined || readings.length > 1) return undefined
  return rows.map((row, r) => ({ ...row, cells: reading.map((column) => column[r]) }))
}

/** Two rows that dates alone name are the forecast before and after, in this order where the form prints them so. */
function nameByDates(roles: (Role | undefined)[]): void {
  const dated = roles.flatMap((role, r) => (role === 'dated' ? [r] : []))
  if (dated.length !== 2 || roles.includes('previous') || roles.includes('revised')) return
  roles[dated[0] as number] = 'previous'
  roles[dated[1] as number] = 'revised'
}

/** Rows whose cell a column may lack: a change or percentage that is not printed. */
const MAY_LACK: ReadonlySet<Role> = new Set<Role>(['change', 'changePercent', 'priorYear', 'yearOnYear'])

function* columnsFrom(
  cells: readonly Cell[],
  at: number,
  roles: readonly (Role | undefined)[],
  fits: Fits,
): Generator<(Cell | undefined)[]> {
  const lack = roles.flatMap((role, r) => (role !== undefined && MAY_LACK.has(role) ? [r] : []))
  for (let mask = 0; mask < 1 << lack.length; mask += 1) {
    const column: (Cell | undefined)[] = []
    const named: Partial<Record<Role, Cell>> = {}
    let next = at
    for (let r = 0; r < roles.length; r += 1) {
      const place = lack.indexOf(r)
      const cell = place >= 0 && (mask >> place) % 2 === 1 ? undefined : cells[next]
      if (cell !== undefined) next += 1
      column.push(cell)
      const role = roles[r] === 'actual' ? 'revised' : roles[r]
      if (role !== undefined && cell !== undefined) named[role] = cell
    }
    if (named.previous !== undefined && named.revised !== undefined && fits(named)) yield column
  }
}

/** What stands behind the last head on its own line: "(yen)". */
const isRest = ({ tokens }: Doc, { first }: Range): boolean => first > 0 && tokens.line[first] === tokens.line[first - 1]

/** The lines of a range. */
function linesOf({ tokens }: Doc, { first, last }: Range): Range[] {
  const lines: Range[] = []
  let from = first
  for (let i = first + 1; i <= last; i += 1) {
    if (i < last && (tokens.line[i] === tokens.line[i - 1] || isOpenTitle(tokens, i - 1))) continue
    lines.push({ first: from, last: i })
    from = i
  }
  return lines
}
