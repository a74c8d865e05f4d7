import { changedNumber } from '../../reading/mention.js'
import type { Doc, Range } from '../doc.js'
import { besideGroup } from './beside-group.js'
import { bySums, contradicts } from './by-sums.js'
import type { Cell, Run } from './cell.js'
import { type Column, isPerShare, type Row, type Table } from './column.js'
import { cellRoles } from './headcells.js'
import { fill, isBar } from './place.js'
import { roleColumns } from './role-columns.js'
import { type RoleGroup, roleGroups } from './role-groups.js'
import type { Role } from './roles.js'
import { byCells, inPercent, isChange } from './rows.js'
import { stackedRoles } from './stacked.js'
import { cutTransposed, type Transposed } from './transposed.js'
import { underCells } from './under-heads.js'
import { unitBehind } from './unit-behind.js'
import { type Unit, unitsIn } from './units.js'
import { isBelowZero } from './value.js'

/** Tables whose rows are metrics, turned so that they read as those whose columns are. */
export function readTransposed(doc: Doc, runs: readonly Run[], range: Range): Table[] {
  let above: Titled | undefined
  let lent: { readonly unit: Unit; readonly metrics: string } | undefined
  return cutTransposed(doc, runs, range).flatMap((table) => {
    const groups = roleGroups(doc, table, width(table))
    if (groups !== undefined) return groups.length === 0 ? unclear(table) : groups.flatMap((group) => turned(doc, ofGroup(table, group)))
    above =
      titled(doc, { cut: table, asides: new Map() }) ??
      titled(doc, withoutAsides(table)) ??
      (above === undefined ? undefined : underTitles(table, above)) ??
      summed(doc, table)
    if (above === undefined) return []
    // one heading's unit is that of all tables of the same figures below it, which need not say it again
    const metrics = metricsOf(above.cut)
    const unit = unitOf(doc, above.cut) ?? (lent?.metrics === metrics ? lent.unit : undefined)
    lent = unit && { unit, metrics }
    return turned(doc, above, unit)
  })
}

/** A table of which it is not known what its groups of columns are of: without its rows. */
const unclear = ({ caption, header, rows }: Transposed): Table[] => [
  { caption, heads: header, columns: [], rows: [], last: lastOf(rows) ?? header.last, unclear: true },
]

const lastOf = (rows: Transposed['rows']): number | undefined => rows.at(-1)?.cells.at(-1)?.last

/** The columns of one group of a table. */
function ofGroup(cut: Transposed, { caption, above, titles, from }: RoleGroup): Titled {
  const k = width(cut)
  const rows = cut.rows.filter(({ cells }) => cells.length === k)
  return {
    caption,
    above,
    cut: { ...cut, rows: rows.map((row) => ({ ...row, cells: row.cells.slice(from, from + titles.length) })) },
    asides: new Map(),
    titles,
  }
}

const metricsOf = ({ rows }: Transposed): string => rows.map(({ head }) => head.metric ?? '').join(' ')
const unitOf = (doc: Doc, cut: Transposed): Unit | undefined => unitAbove(doc, cut) ?? unitBehind(doc, cut.rows) ?? unitWithin(cut)

function turned(doc: Doc, { cut, caption, above, asides, titles }: Titled, unitOver = unitOf(doc, cut)): Table[] {
  const k = titles.length
  const columns: Column[] = []
  const placed: (readonly (Cell | undefined)[])[] = []
  const under = underCells(doc, cut.rows, k)
  for (const { head, title, cells } of cut.rows) {
    const full = fill(cells, k) ?? withoutDerived(cells, titles) ?? under(cells)
    if (full === undefined || head.metric === undefined || columns.some(({ metric }) => metric === head.metric)) continue
    const own = unitsIn(doc, { first: head.last, last: title.last }).find(({ percent }) => !percent)
    const unit = isPerShare(head.metric) ? (own ?? unitOver) : own?.factor === undefined ? unitOver : own
    columns.push({ head, metric: head.metric, percent: false, ...(unit === undefined ? {} : { unit }) })
    placed.push(full)
  }
  if (columns.length === 0) return []
  const rows = settled(
    titles.flatMap(({ title, role }, c): Row[] => {
      const cells = placed.map((row) => row[c])
      const row = { title, role: inPercent(role, printed(cells)), cells, settled: false, unplaced: false }
      const percents = cells.map((cell) => (cell === undefined ? undefined : asideOf(cell, asides)))
      return role === 'change' && printed(percents).length > 0 ? [row, { ...row, role: 'changePercent', cells: percents }] : [row]
    }),
  )
  const first = Math.max(titles[0]?.title.first ?? cut.header.last, cut.header.first)
  const said = caption ?? { first: cut.caption.first, last: first }
  return [{ caption: said, above, heads: { first, last: cut.header.last }, columns, rows, last: lastOf(cut.rows) ?? cut.header.last }]
}

const printed = (cells: readonly (Cell | undefined)[]): Cell[] => cells.filter((cell) => cell !== undefined)

/** A table whose percentages in brackets are cells of their own, or asides of the cells before them. */
interface Sided {
  readonly cut: Transposed
  readonly asides: ReadonlyMap<Cell, Cell>
}

interface Titled extends Sided {
  /** what is said of it, where that is less than all above its rows */
  readonly caption?: Range
  readonly above?: Range
  readonly titles: readonly { readonly title: Range; readonly role?: Role }[]
}

/** The table with the titles over its columns, where each has one. */
function titled(doc: Doc, sided: Sided): Titled | undefined {
  const { rows, header } = sided.cut
  const k = width(sided.cut)
  const titles = stackedRoles(doc, rows, k) ?? cellRoles(doc, rows, k) ?? roleColumns(doc, header, k) ?? besideGroup(doc, header, k)
  return titles === undefined || contradicts(rows, titles) ? undefined : { ...sided, titles }
}

/** A table that goes on below another of as many columns, under the titles of that one. */
function underTitles(cut: Transposed, { titles }: Titled): Titled | undefined {
  if (cut.goesOn !== true || width(cut) !== titles.length || contradicts(cut.rows, titles)) return undefined
  return { cut, asides: new Map(), titles, caption: cut.header }
}

/** The table with the columns that its sums tell. */
function summed(doc: Doc, cut: Transposed): Titled | undefined {
  const titles = bySums(doc, cut.header, cut.rows, width(cut))
  return titles === undefined ? undefined : { cut, asides: new Map(), titles }
}

/** A table without the percentages in brackets right behind its changes, "-26 (-0.2%)", and these by the cells before them. */
function withoutAsides(cut: Transposed): Sided {
  const asides = new Map<Cell, Cell>()
  const rows = cut.rows.map((row) => {
    const cells = row.cells.filter((cell, c) => {
      const before = row.cells[c - 1]
      const isAside =
        before?.last === cell.first && cell.number?.percent !== undefined && cell.number.bracketed && before.number?.percent === undefined
      if (isAside) asides.set(before, cell)
      return !isAside
    })
    return { ...row, cells }
  })
  return { cut: asides.size === 0 ? cut : { ...cut, rows }, asides }
}

/** The percentage in brackets behind a change, which has its sign: "9.5 (5.2%)" and "(9.5) (5.2%)". */
function asideOf(cell: Cell, asides: ReadonlyMap<Cell, Cell>): Cell | undefined {
  const aside = asides.get(cell)
  if (aside?.number === undefined || aside.number.sign !== 0) return aside
  if (isBelowZero(cell)) return { ...aside, number: changedNumber(aside.number, { sign: -1 }) }
  const { start, end } = aside.number.at
  return { ...aside, number: changedNumber(aside.number, { bracketed: false, at: { start: start + 1, end: end - 1 } }) }
}

/** The rows with what their cells say of changes. */
function settled(rows: readonly Row[]): Row[] {
  const dated = rows.filter(({ role }) => role === 'dated')
  const previous = rows.find(({ role }) => role === 'previous') ?? (dated.length === 1 ? dated[0] : undefined)
  const revised = rows.find(({ role }) => role === 'revised' || role === 'actual')
  return rows.map((row) => ({ ...row, role: byCells(row, previous, revised) }))
}

/** What is computed of others, and may be left out at a line's end. */
const DERIVED: ReadonlySet<Role> = new Set<Role>(['change', 'changePercent', 'ratio', 'yearOnYear'])

/**
 * The cells of a row that has as many as there are columns that are not computed of others: "Earnings per share 23.62 34.25"
 * under "Previous | Revised | Change | %". No change can be printed where one of the figures is not.
 */
function withoutDerived(cells: readonly Cell[], columns: readonly { readonly role?: Role }[]): (Cell | undefined)[] | undefined {
  const own = columns.filter(({ role }) => role === undefined || !DERIVED.has(role))
  if (
    cells.length !== own.length ||
    cells.length < FEWEST_OWN ||
    cells.some(({ number }) => number === undefined || number.percent !== undefined)
  )
    return undefined
  let next = 0
  const row = columns.map(({ role }) => (role === undefined || !DERIVED.has(role) ? cells[next++] : undefined))
  const at = (one: Role): Cell | undefined => row[columns.findIndex(({ role }) => role === one)]
  const before = at('previous') ?? at('dated')
  const after = at('revised') ?? at('actual')
  // three cells may as well be both figures and their change
  if (before === undefined || after === undefined || (cells.length > FEWEST_OWN && cells.some((cell) => isChange(cell, before, after))))
    return undefined
  return row
}
const FEWEST_OWN = 2

/** The number of columns: that of most rows, without the empty cells that end them. */
function width({ rows }: Transposed): number {
  const count = new Map<number, number>()
  for (const { cells } of rows) {
    let own = cells.length
    while (own > 0 && isBar(cells[own - 1] as Cell)) own -= 1
    count.set(own, (count.get(own) ?? 0) + 1)
  }
  return [...count].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/**
 * The currency that some cells print for all, where every amount prints its scale: "¥7,250 billion", then "(20 billion)".
 */
function unitWithin({ rows }: Transposed): Unit | undefined {
  const amounts = rows.flatMap(({ cells }) => cells.filter(({ number }) => number !== undefined && number.percent === undefined))
  const named = amounts.find(({ number }) => number?.currency !== undefined)
  const own = named?.number?.currency
  if (named === undefined || own === undefined) return undefined
  const alike = amounts.every(
    ({ number }) => number?.scale !== undefined && (number.currency === undefined || number.currency.code === own.code),
  )
  return alike ? { currency: own.code, percent: false, at: own.at, first: named.first } : undefined
}

/** The last saying of a scale above the rows. */
function unitAbove(doc: Doc, { caption, header }: Transposed): Unit | undefined {
  const said = [...unitsIn(doc, { first: caption.first, last: header.last })].filter(({ percent }) => !percent).reverse()
  return said.find(({ factor, currency }) => factor !== undefined && currency !== undefined)
}
