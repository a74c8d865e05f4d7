import type { Doc } from '../doc.js'
import type { Cell } from './cell.js'
import type { RawTable } from './cut.js'
import type { Head } from './head.js'
import { printedOf } from './place.js'
import { type Role, roleOf } from './roles.js'

/** Revenue is so many times the profits. */
const FAR = 5
const FEWEST_ROWS = 2

/**
 * The columns of a table that has one more than heads, where the head of revenue was lost with its line: "Operating income,
 * ordinary income, profit, profit per share" over five cells. The first is far above the others in every row, and the profit
 * beside the figure per share gives the same number of shares in each, so that every head printed is one column on.
 */
export function withoutRevenue(doc: Doc, { heads: { heads, loose }, rows }: RawTable): (Head | undefined)[] | undefined {
  const k = heads.length + 1
  const [first] = heads
  if (loose.length > 0 || (first?.metric !== 'operatingProfit' && first?.metric !== 'ordinaryProfit')) return undefined
  if (heads.at(-1)?.metric !== 'earningsPerShare' || !PROFITS.has(heads.at(-2)?.metric ?? '') || heads.length < 3) return undefined
  const full = rows.filter(({ title, cells }) => cells.length === k && cells.every(isPlain) && !DERIVED.has(roleOf(doc, [title])))
  if (full.length < FEWEST_ROWS || rows.some(({ cells }) => cells.length > k)) return undefined
  const shares = full.map(({ cells }) => sharesOf(cells.at(-2), cells.at(-1)))
  const least = Math.max(...shares.map(({ from }) => from))
  const most = Math.min(...shares.map(({ to }) => to))
  if (!(least <= most * MOVED)) return undefined
  const isFar = full.every(({ cells }) => {
    const [sales = Number.NaN, ...others] = cells.slice(0, -1).map((cell) => printedOf(cell) ?? Number.NaN)
    return others.every((other) => sales >= Math.abs(other) * FAR)
  })
  return isFar ? [undefined, ...heads] : undefined
}

const DERIVED: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['change', 'changePercent', 'yearOnYear'])
const PROFITS: ReadonlySet<string> = new Set(['profit', 'profitAttributableToOwnersOfParent'])
/** The number of shares moves from year to year, by no more than this. */
const MOVED = 1.02
const isPlain = ({ number }: Cell): boolean => number !== undefined && number.percent === undefined

/** The shares that a profit and its figure per share make, as their digits leave it. */
function sharesOf(profit: Cell | undefined, perShare: Cell | undefined): { from: number; to: number } {
  const [whole, part] = [Math.abs(printedOf(profit) ?? Number.NaN), Math.abs(printedOf(perShare) ?? Number.NaN)]
  const half = (cell: Cell | undefined): number => 10 ** -(cell?.number?.decimals ?? 0) / 2
  return { from: (whole - half(profit)) / (part + half(perShare)), to: (whole + half(profit)) / Math.max(part - half(perShare), 0) }
}
