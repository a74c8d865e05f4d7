import type { NumberMention } from '../../reading/mention.js'
import type { Cell } from './cell.js'
import { partings } from './glued.js'
import type { Role } from './roles.js'

interface Printed {
  readonly role?: Role | undefined
  readonly cells: readonly Cell[]
}
type Holds = (cell: Cell, before: Cell | undefined, after: Cell | undefined) => boolean
/** What a change, or its percentage, must satisfy. */
export interface Sums {
  readonly change: Holds
  readonly changePercent: Holds
}

/**
 * Rows whose cells were printed with nothing between them, "97,7002,2001,50055012.20", parted into as many as there are
 * columns: the one way that the printed changes leave. Where these leave several, or are not printed, they stay together.
 */
export function unglued<R extends Printed>(rows: readonly R[], k: number, sums: Sums): R[] {
  if (!rows.some(({ cells }) => cells.some(isTogether))) return [...rows]
  const before = rows.findIndex(({ role }) => role === 'previous')
  const after = rows.findIndex(({ role }) => role === 'revised' || role === 'actual')
  const derived = rows.filter(({ role }) => role !== undefined && DERIVED.has(role))
  const both = before < 0 || after < 0 || derived.length === 0 ? [] : pairs(waysOf(rows, before, k), waysOf(rows, after, k))
  const told = both.filter((pair) => derived.every((row) => parted(row, k, pair, sums).length > 0))
  const [one] = told
  if (told.length > 1 || one === undefined) return [...rows]
  return rows.map((row, r) => {
    if (!row.cells.some(isTogether)) return row
    const found = r === before ? [one[0]] : r === after ? [one[1]] : derived.includes(row) ? parted(row, k, one, sums) : []
    const [cells] = found
    return found.length === 1 && cells !== undefined ? { ...row, cells } : row
  })
}

const DERIVED: ReadonlySet<Role> = new Set<Role>(['change', 'changePercent'])
export const isTogether = (cell: Cell | undefined): boolean => cell?.glued !== undefined
type Pair = readonly [readonly Cell[], readonly Cell[]]
/** More readings are not weighed against each other. */
const MOST_PAIRS = 64

function pairs(some: readonly (readonly Cell[])[], others: readonly (readonly Cell[])[]): Pair[] {
  return some.length * others.length > MOST_PAIRS ? [] : some.flatMap((one) => others.map((other): Pair => [one, other]))
}

/** The ways to part a row into `k` cells. */
function waysOf(rows: readonly Printed[], row: number, k: number): (readonly Cell[])[] {
  const cells = rows[row]?.cells ?? []
  const at = cells.findIndex(isTogether)
  const glued = cells[at]?.glued
  if (glued === undefined) return [cells]
  const n = k - cells.length + 1
  return n < 2 ? [] : partings(glued, n).map((way) => withParts(cells, at, way))
}

const withParts = (cells: readonly Cell[], at: number, way: readonly NumberMention[]): Cell[] =>
  cells.flatMap((cell, c) => (c === at ? way.map((number): Cell => ({ first: cell.first, last: cell.last, number })) : [cell]))

/** The ways to part a row of changes of which each cell, in its order, is that of a column; percentages have one number of decimals. */
function parted({ role, cells }: Printed, k: number, [before, after]: Pair, sums: Sums): (readonly Cell[])[] {
  const at = cells.findIndex(isTogether)
  const glued = cells[at]?.glued
  const holds = role === 'change' ? sums.change : sums.changePercent
  const fits = (way: readonly Cell[]): boolean => {
    let c = 0
    for (const cell of way) {
      if (cell.number === undefined) continue
      while (c < k && !holds(cell, before[c], after[c])) c += 1
      if (c === k) return false
      c += 1
    }
    return true
  }
  if (glued === undefined) return fits(cells) ? [cells] : []
  const found: (readonly Cell[])[] = []
  for (let n = 1; n <= k - cells.length + 1; n += 1)
    for (const way of partings(glued, n)) {
      const own = withParts(cells, at, way)
      if ((role === 'change' || new Set(way.map(({ decimals }) => decimals)).size === 1) && fits(own)) found.push(own)
    }
  return found
}
