import type { Doc } from '../doc.js'
import type { Cell } from './cell.js'
import { type Column, isPerShare, type Row } from './column.js'
import { turn } from './columnwise.js'
import type { RawTable } from './cut.js'
import { withoutLostCommas } from './lost-comma.js'
import { blanks, fill, printedOf, settle, withoutStray } from './place.js'
import { isMarkedA, lastTitle, type Role, roleOf } from './roles.js'
import { isTogether, unglued } from './unglued.js'

/** The rows of a table with their cells in its columns, by print where that leaves no choice, else by arithmetic. */
export function placeRows(doc: Doc, raw: RawTable, columns: readonly Column[]): Row[] {
  const k = columns.length
  const turned = raw.rows.length === 1 && (raw.rows[0]?.cells.length ?? 0) > k ? turn(doc, raw, k, isRevision) : undefined
  if (turned !== undefined) return turned.map((row) => ({ ...row, settled: true, unplaced: false }))
  const titled = raw.rows.map(({ title: all, tail, cells: printed }) => {
    const title = lastTitle(doc, all)
    const cells = isItemNumber(printed.at(-1)) ? withoutStray(doc, printed, k) : printed
    return { title, tail, role: inPercent(roleOf(doc, tail === undefined ? [title] : [title, tail]), cells), cells }
  })
  const parted = unglued(titled, k, { change: isChange, changePercent: isPercentChange })
  const torn = parted.some(({ role, cells }) => isForecast(role) && cells.some(isTogether)) // then no row has its certain columns
  const printed = parted.map((row, r) => {
    const { cells } = row
    const settled = cells !== titled[r]?.cells
    const full = torn || cells.some(isTogether) ? undefined : (fill(cells, k) ?? blanks(doc, cells, k) ?? percentsOf(cells, k))
    return { ...row, cells: full ?? cells, settled, unplaced: full === undefined }
  })
  const rows = withoutLostCommas(markedAsEarlier(doc, printed))
  const previous = rows.find((row) => row.role === 'previous' && !row.unplaced)
  const revised = rows.find((row) => (row.role === 'revised' || row.role === 'actual') && !row.unplaced)
  let way: Way | undefined
  return rows.map((printed, r) => {
    let row = { ...printed, role: byCells(printed, previous, revised) }
    const derived = (row.role === 'change' || row.role === 'changePercent') && previous !== undefined && revised !== undefined
    const holds = (cell: Cell, c: number): boolean => {
      const before = previous?.cells[c]
      const after = revised?.cells[c]
      if (before?.doubtful || after?.doubtful) return true
      if (cell.number === undefined) return mayBeEmpty(row.role as Role, columns[c], printedOf(before), printedOf(after))
      if (row.role === 'change' && isCoarse(cell, columns[c], before)) return false
      return row.role === 'change' ? isChange(cell, before, after) : isPercentChange(cell, before, after)
    }
    // dashes that fill the columns as empty cells are minuses where only so the sums hold
    const own = raw.rows[r]?.cells ?? []
    const isKnown = (c: number): boolean => printedOf(previous?.cells[c]) !== undefined && printedOf(revised?.cells[c]) !== undefined
    if (
      derived &&
      own.length < k &&
      own.some(({ dash }) => dash !== undefined) &&
      row.cells.some((cell, c) => cell !== undefined && isKnown(c) && !holds(cell, c))
    )
      row = { ...row, cells: own, unplaced: true }
    if (row.role === 'change' && !row.unplaced) way = { printed: row.cells, placed: row.cells }
    if (!row.unplaced || !derived || row.cells.some(isTogether)) return row
    const cells = like(way, row.cells as Cell[], holds) ?? dashed(row.cells as Cell[], k, holds) ?? settle(row.cells as Cell[], k, holds)
    if (row.role === 'change') way = cells === undefined ? undefined : { printed: row.cells, placed: cells }
    return cells === undefined ? row : { ...row, cells, settled: true, unplaced: false }
  })
}

/** "3" on the line below a row's cells: "3 Reasons for the revision". */
const isItemNumber = (cell: Cell | undefined): boolean => cell?.number?.decimals === 0 && cell.number.digits.length <= 2 && !cell.number.bracketed

const isForecast = (role: Role | undefined): boolean => role === 'previous' || role === 'revised' || role === 'actual'

/** "Amended forecast of February (A)", "Amended forecast of May (B)": of two forecasts by words of a revision the one marked (A) is the earlier. */
function markedAsEarlier(doc: Doc, rows: readonly Row[]): readonly Row[] {
  const revised = rows.filter(({ role }) => role === 'revised')
  const marked = revised.filter(({ title }) => isMarkedA(doc, title))
  if (revised.length < 2 || marked.length !== 1 || rows.some(({ role }) => role === 'previous')) return rows
  return rows.map((row) => (row === marked[0] ? { ...row, role: 'previous' } : row))
}

const isPercent = (cell: Cell | undefined): boolean => cell?.number?.percent !== undefined
const isPercentOrEmpty = (cell: Cell): boolean => cell.number === undefined || isPercent(cell)

/** The percentages that a row begins with, where the cells of a row without a title are printed on behind them. */
function percentsOf(cells: readonly Cell[], k: number): readonly Cell[] | undefined {
  const own = cells.slice(0, k)
  return cells.length === k * 2 && own.every(isPercentOrEmpty) && own.some(isPercent) && !cells.slice(k).some(isPercent)
    ? own
    : undefined
}

/** "Change | -11.4%" under "Change | -394": a row of changes in percent whose cells alone say so. */
export const inPercent = (role: Role | undefined, cells: readonly Cell[]): Role | undefined =>
  role === 'change' && cells.some(isPercent) && cells.every(isPercentOrEmpty)
    ? 'changePercent'
    : role

/**
 * Whether a row holds changes or their percentages, where its title says one and every cell the other; neither, where its
 * cells are what the earlier figure has over the later, or a ratio that is no change.
 */
export function byCells({ role, cells, unplaced }: Omit<Row, 'settled' | 'title'>, previous: Pick<Row, 'cells'> | undefined, revised: Pick<Row, 'cells'> | undefined): Role | undefined {
  if (unplaced || role === undefined || !DERIVED.has(role)) return role
  if (previous === undefined || revised === undefined) return role === 'ratio' ? 'other' : role
  let amounts = 0
  let turned = 0
  let percents = 0
  let numbers = 0
  cells.forEach((cell, c) => {
    if (cell?.number === undefined) return
    numbers += 1
    if (isChange(cell, previous.cells[c], revised.cells[c])) amounts += 1
    else if (isChange(cell, revised.cells[c], previous.cells[c])) turned += 1
    if (isPercentChange(cell, previous.cells[c], revised.cells[c])) percents += 1
  })
  // what did not change is 0 in amounts and in percent
  if (role === 'change' && turned > 0 && turned + amounts === numbers) return 'other'
  if (role === 'ratio') return numbers > 0 && percents === numbers ? 'changePercent' : 'other'
  if (numbers < FEWEST_CELLS) return role
  if (amounts === numbers && percents === 0) return 'change'
  return percents === numbers && amounts === 0 ? 'changePercent' : role
}
/** What is computed of the figures before and after. */
const DERIVED: ReadonlySet<Role> = new Set<Role>(['change', 'changePercent', 'ratio'])
/** Fewer cells may fit by chance. */
const FEWEST_CELLS = 2

/** The cells of the row of changes as printed, and in their columns. */
interface Way {
  readonly printed: readonly (Cell | undefined)[]
  readonly placed: readonly (Cell | undefined)[]
}

/** Percentages stand in the columns of the changes that they are of, where they fit there: dashes under dashes. */
function like(way: Way | undefined, cells: readonly Cell[], holds: (cell: Cell, column: number) => boolean): (Cell | undefined)[] | undefined {
  if (way === undefined) return undefined
  const changes = way.placed.filter((cell) => cell !== undefined)
  const same = way.printed.length === cells.length && cells.every(({ number }, i) => (number === undefined) === (way.printed[i]?.number === undefined))
  const numbers = cells.filter(({ number }) => number !== undefined)
  if (changes.length !== numbers.length || !(same || numbers.length === cells.length)) return undefined
  let next = 0
  const row = way.placed.map((cell) => (cell === undefined ? undefined : numbers[next++]))
  return row.every((cell, c) => cell === undefined || holds(cell, c)) ? row : undefined
}

/** Dashes before numbers of which some are minuses and some are empty cells, "- 5.0 - 10.0" in three columns: as the sums will have it. */
function dashed(cells: readonly Cell[], k: number, holds: (cell: Cell, column: number) => boolean): (Cell | undefined)[] | undefined {
  const marked = cells.flatMap(({ dash }, i) => (dash === undefined ? [] : [i]))
  const empty = k - cells.length
  if (empty <= 0 || marked.length <= empty || marked.length > MOST_DASHES) return undefined
  let found: Cell[] | undefined
  for (let mask = 0; mask < 1 << marked.length; mask += 1) {
    const row = cells.flatMap((cell, i): Cell[] => {
      const at = marked.indexOf(i)
      if (at < 0 || (mask >> at) % 2 === 0) return [cell]
      const { dash, ...rest } = cell
      return [{ first: dash as number, last: (dash as number) + 1 }, { ...rest, first: (dash as number) + 1 }]
    })
    if (row.length !== k || !row.every((cell, c) => holds(cell, c))) continue
    if (found !== undefined) return undefined
    found = row
  }
  return found
}

/** More dashes are tried in no row. */
const MOST_DASHES = 8

/** "0" is no change of a figure per share that is printed with decimals. */
const isCoarse = (cell: Cell, column: Column | undefined, before: Cell | undefined): boolean =>
  column?.metric !== undefined && isPerShare(column.metric) && cell.number?.decimals === 0 && (before?.number?.decimals ?? 0) > 0

/** A dash in a row of changes stands where nothing changed, nothing can be computed, or for a figure per share. */
function mayBeEmpty(role: Role, column: Column | undefined, before: number | undefined, after: number | undefined): boolean {
  if (before === undefined || after === undefined || before === after) return true
  if (column?.metric !== undefined && isPerShare(column.metric)) return true
  return role === 'changePercent' && (before <= 0 || after < 0)
}

/** The sums that one column of a revision must satisfy. */
function isRevision({ previous, revised, change, changePercent, priorYear }: Partial<Record<Role, Cell>>): boolean {
  if ([priorYear, previous, revised].some(isPercent)) return false
  if (change !== undefined ? !isChange(change, previous, revised) : printedOf(previous) !== printedOf(revised)) return false
  return changePercent === undefined || isPercentChange(changePercent, previous, revised)
}

/** A cell's number to reckon with; none makes every sum fail. */
const figureOf = (cell: Cell | undefined): number => printedOf(cell) ?? Number.NaN
const decimalsOf = (cell: Cell | undefined): number => cell?.number?.decimals ?? 0

/** change = revised - previous, to the last digit printed. */
export const isChange = (cell: Cell, before: Cell | undefined, after: Cell | undefined): boolean =>
  Math.abs(figureOf(after) - figureOf(before) - figureOf(cell)) < 1.01 * 10 ** -Math.min(decimalsOf(before), decimalsOf(after))

/** percent = (revised - previous) / |previous|, as rounded or cut in print. */
function isPercentChange(cell: Cell, before: Cell | undefined, after: Cell | undefined): boolean {
  const a = figureOf(before)
  const b = figureOf(after)
  const step = 10 ** -decimalsOf(cell)
  const slack = (Math.abs(100 / a) * 10 ** -decimalsOf(before) * Math.max(1, Math.abs(b / a))) / 2
  return Math.abs(((b - a) / Math.abs(a)) * 100 - figureOf(cell)) <= step * 1.01 + Math.min(slack, step)
}
