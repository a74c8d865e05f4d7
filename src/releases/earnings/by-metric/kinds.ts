import type { Cell } from '../../../form/figures/cells.js'
import { isPerShare } from '../../../form/figures/column.js'
import { printedOf } from '../../../form/figures/place.js'
import type { Kind } from './periods-above.js'
import type { Row } from './row.js'

/** What a column holds: amounts, changes in percent, a translation; `none` for differences and shares, which no record keeps. */
export type ColumnKind = Kind | 'none'

/** Rows that must agree before arithmetic tells a column. */
const ENOUGH = 2
/** Amounts that are at one rate to each other by chance are not so to more than this. */
const NO_CHANCE = 2e-3

/** What the figures of a table's own rows say of its columns. */
export interface Sums {
  readonly kinds: readonly ColumnKind[]
  /** the columns that are changes in percent in every row, whatever their heads say */
  readonly changes: ReadonlySet<number>
  /** columns of amounts of which the first is shown to be of a later period than the second */
  readonly later?: readonly [number, number]
  /** the column of amounts that is translated, which is the newest */
  readonly translated?: number
}

/**
 * Tells the columns that the release's own figures name: a column that in every row is the difference, or the change in
 * percent, of the two amounts before it is just that, however its head is printed; one that is another at one rate in
 * every row is its translation, where the heads speak of two currencies (`foreign`) and print so many percent signs.
 */
export function kindsByFigures(rows: readonly Row[], kinds: readonly ColumnKind[], foreign: boolean, percents = 0): Sums {
  const full = rows.filter((row) => row.metric !== undefined && row.metric !== 'equityRatioPercent' && row.cells.length === kinds.length)
  const out = [...kinds]
  const translated = foreign ? translationIn(full, out) : undefined
  const changes = new Set<number>()
  let later: readonly [number, number] | undefined
  for (let c = 2; c < out.length; c += 1) {
    if (out[c] === 'foreign') continue
    const before: number[] = []
    for (let k = c - 1; k >= 0 && before.length < 2; k -= 1) if (out[k] === 'money') before.unshift(k)
    const [a, b] = before
    if (a === undefined || b === undefined) continue
    const [up, down] = [holdsIn(full, a, b, c, isChange), holdsIn(full, b, a, c, isChange)]
    if (holdsIn(full, a, b, c, isDifference) === ALL) out[c] = 'none'
    else if (up === ALL || down === ALL) {
      out[c] = 'percent'
      changes.add(c)
    }
    if (up !== NONE && down === NONE) later ??= [b, a]
    else if (down !== NONE && up === NONE) later ??= [a, b]
  }
  markPercents(full, out, percents)
  return { kinds: out, changes, ...(later === undefined ? {} : { later }), ...(translated === undefined ? {} : { translated }) }
}

/** Marks the columns of decimals among whole amounts, where the heads print as many percent signs as there are then percentages. */
function markPercents(rows: readonly Row[], kinds: ColumnKind[], percents: number): void {
  const amounts = rows.filter(({ metric }) => metric !== undefined && !isPerShare(metric))
  const fine = (c: number): boolean => amounts.every(({ cells }) => cells[c]?.number === undefined || cells[c].number.decimals > 0)
  const money = kinds.flatMap((kind, c) => (kind === 'money' ? [c] : []))
  const found = money.filter((c) => fine(c) && amounts.some(({ cells }) => cells[c]?.number !== undefined))
  if (found.length === 0 || found.length === money.length || amounts.length < ENOUGH) return
  if (kinds.filter((kind) => kind === 'percent').length + found.length !== percents) return
  for (const c of found) kinds[c] = 'percent'
}

/** Marks the one column that is another at one rate; the column that it translates. */
function translationIn(rows: readonly Row[], kinds: ColumnKind[]): number | undefined {
  const amounts = rows.filter(({ metric }) => metric !== undefined && !isPerShare(metric))
  const columns = kinds.flatMap((kind, c) => (kind === 'money' || kind === 'foreign' ? [c] : []))
  const found: [number, number][] = []
  for (const c of columns)
    for (const a of columns) {
      if (a >= c || kinds[a] !== 'money' || (kinds.includes('foreign') && kinds[c] !== 'foreign')) continue
      if (isTranslation(amounts, a, c)) found.push([a, c])
    }
  const [only] = found
  if (only === undefined || found.length > 1) return undefined
  kinds[only[1]] = 'foreign'
  return only[0]
}

/** Whether a column is another at one rate that is not one, in all rows and in rows enough. */
function isTranslation(rows: readonly Row[], a: number, c: number): boolean {
  const pairs = rows.flatMap(({ cells }) => {
    const [from, to] = [cells[a], cells[c]]
    const [x, y] = [printedOf(from), printedOf(to)]
    return x === undefined || y === undefined || x === 0 || y === 0
      ? []
      : [{ x, y, slack: step(from as Cell) / Math.abs(x) + step(to as Cell) / Math.abs(y) }]
  })
  const widest = pairs.reduce((best, pair) => (best === undefined || pair.slack < best.slack ? pair : best), pairs[0])
  if (widest === undefined || pairs.filter(({ slack }) => slack < NO_CHANCE).length < ENOUGH) return false
  const rate = widest.y / widest.x
  if (rate <= 0 || Math.abs(rate - 1) < 0.01) return false
  return pairs.every(({ x, y, slack }) => Math.abs(y / x / rate - 1) <= slack + widest.slack)
}

type Test = (a: Cell, b: Cell, c: Cell) => boolean

/** In how many rows a test holds: in all that have the three cells, in rows enough, in fewer. */
const ALL = 2
const SOME = 1
const NONE = 0

function holdsIn(rows: readonly Row[], a: number, b: number, c: number, test: Test): number {
  let held = 0
  let tried = 0
  let told = 0
  for (const { cells } of rows) {
    const [x, y, z] = [cells[a] as Cell, cells[b] as Cell, cells[c] as Cell]
    if (x.number === undefined || y.number === undefined || z.number === undefined) continue
    tried += 1
    if (!test(x, y, z)) continue
    held += 1
    if (printedOf(z) !== 0) told += 1
  }
  if (told < ENOUGH) return NONE
  return held === tried ? ALL : held * 2 > tried ? SOME : NONE
}

const step = (cell: Cell): number => 10 ** -(cell.number?.decimals ?? 0)

const isDifference: Test = (a, b, c) => {
  const [x, y, z] = [printedOf(a), printedOf(b), printedOf(c)]
  if (x === undefined || y === undefined || z === undefined) return false
  return Math.abs(Math.abs(y - x) - Math.abs(z)) < 1.01 * Math.max(step(a), step(b)) + step(a) / 1e6
}

/** Whether the third cell is the change in percent from the first to the second. */
export const isChange: Test = (a, b, c) => {
  const [x, y, z] = [printedOf(a), printedOf(b), printedOf(c)]
  if (x === undefined || y === undefined || z === undefined || x === 0) return false
  return Math.abs(((y - x) / Math.abs(x)) * 100 - z) <= step(c) * 1.01 + Math.abs(100 / x) * step(a)
}

/**
 * Rows in which the minus of a change stands in a cell of its own, "| - | 28.2", which rises leave empty: one cell where the
 * amounts before it show that the change is one downwards. A dash elsewhere is an empty cell.
 */
export function withMinuses(rows: readonly Row[]): readonly Row[] {
  const joined = rows.map((row) => ({ ...row, cells: joinedCells(row.cells) }))
  const most = Math.max(0, ...joined.map(({ metric, cells }) => (metric === undefined ? 0 : cells.length)))
  if (most < 3 || joined.every(({ cells }, r) => cells.length === rows[r]?.cells.length)) return rows
  const kinds = new Array<ColumnKind>(most).fill('money')
  return kindsByFigures(joined, kinds, false).later === undefined ? rows : joined
}

function joinedCells(cells: readonly Cell[]): readonly Cell[] {
  const out: Cell[] = []
  for (const cell of cells) {
    const before = out[out.length - 1]
    const { number } = cell
    const bare = number !== undefined && number.decimals > 0 && number.sign >= 0 && !number.bracketed && number.currency === undefined
    if (bare && before !== undefined && before.number === undefined)
      out[out.length - 1] = before.bar === true ? cell : { ...cell, first: before.first, dash: before.first }
    else out.push(cell)
  }
  return out
}
