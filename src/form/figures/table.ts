import { isMark, type Span } from '../../document/scan.js'
import type { Metric } from '../../reading/figure-values.js'
import type { Doc, Range } from '../doc.js'
import type { Cell } from './cell.js'
import { runsIn } from './cells.js'
import { readTransposed } from './turned.js'
import { cutTables, type RawTable } from './cut.js'
import { turn } from './columnwise.js'
import { countHeads, type Head, headAt } from './heads.js'
import { fill, settle, valueOf } from './place.js'
import { type Role, roleOf } from './roles.js'
import { type Unit, unitsIn } from './units.js'

/** What a column measures, and in what. */
export interface Column {
  readonly metric?: Metric
  readonly head?: Head
  /** the column holds percentages of the column before it */
  readonly percent: boolean
  readonly unit?: Unit
}

export interface Row {
  readonly title: Range
  readonly tail?: Range
  readonly role?: Role
  /** a cell for each column; none where the row has none there */
  readonly cells: readonly (Cell | undefined)[]
  /** arithmetic put its cells into their columns */
  readonly settled: boolean
  /** the cells could not be put into columns */
  readonly unplaced: boolean
}

/** A table whose cells have their places. */
export interface Table {
  readonly caption: Range
  readonly heads: Range
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** the token behind its last cell */
  readonly last: number
}

/** The tables of a range, each cell in its row and column. */
export function readTables(doc: Doc, range: Range): Table[] {
  const tables: Table[] = []
  let unit: Unit | undefined
  const runs = runsIn(doc, range)
  for (const raw of cutTables(doc, range, runs)) {
    const found = columnsOf(doc, raw)
    if (found === undefined) continue
    const own = moneyUnit(doc, raw) ?? unitBehind(doc, raw)
    unit = own ?? unit
    const columns = withUnits(doc, raw, found, unit)
    tables.push({ caption: raw.caption, heads: raw.heads, columns, rows: placeRows(doc, raw, columns), last: raw.rows[raw.rows.length - 1]?.cells.at(-1)?.last ?? raw.heads.last })
  }
  const turned = readTransposed(doc, runs, range).filter(({ heads, last }) => !tables.some((table) => table.heads.first < last && heads.first < table.last))
  return turned.length === 0 ? tables : [...tables, ...turned].sort((a, b) => a.heads.first - b.heads.first)
}

/** How many columns rows could have: the lengths of runs, dashes before numbers read either way. */
function votes({ rows }: RawTable): Map<number, number> {
  const count = new Map<number, number>()
  for (const { cells } of rows) {
    const dashes = cells.filter((cell) => cell.dash !== undefined).length
    for (const n of dashes === 0 ? [cells.length] : [cells.length, cells.length + dashes]) count.set(n, (count.get(n) ?? 0) + 1)
  }
  return count
}

/** The heads of a table's columns, one for each cell of a full row. */
function columnsOf(doc: Doc, raw: RawTable): (Head | 'percent' | undefined)[] | undefined {
  const { heads, loose } = raw.heads
  const count = votes(raw)
  const torn = loose.length > 0 || heads.slice(0, -1).some((head) => !head.whole)
  const cut = heads[heads.length - 1]?.whole === false
  if (!torn && !cut && (count.has(heads.length) || (raw.rows.length === 1 && (raw.rows[0]?.cells.length ?? 0) >= heads.length * 3))) return [...heads]
  const counted = countHeads(doc, raw.heads)
  if (counted !== undefined && (torn || cut) && count.has(counted.length)) return counted
  if (!torn && !cut && count.has(heads.length * 2) && alternates(doc, raw, heads.length * 2)) return heads.flatMap((head) => [head, 'percent' as const])
  if (counted !== undefined && torn && count.has(counted.length * 2) && alternates(doc, raw, counted.length * 2)) return counted.flatMap((head) => [head, 'percent' as const])
  if (!torn && cut) {
    // the line of heads breaks off: those that stand there stand for the first columns
    const most = [...count].filter(([n]) => n > heads.length).sort((a, b) => b[1] - a[1])[0]
    if (most !== undefined) return [...heads, ...new Array<undefined>(most[0] - heads.length).fill(undefined)]
  }
  return bySegments(doc, raw, [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0)
}

/** The longest head that is no metric of ours. */
const LONGEST_OTHER = 6

/** Heads by the cells or lines they stand in, some of them of other figures: "Orders received". */
function bySegments(doc: Doc, { heads: { first, last } }: RawTable, k: number): (Head | undefined)[] | undefined {
  const { segments } = doc.layout
  let end = segments.findIndex((segment) => segment.last >= last && segment.first < last)
  if (end < 0 || k < 3) return undefined
  const found: (Head | undefined)[] = []
  for (; found.length < k && end >= 0; end -= 1) {
    const segment = segments[end]
    if (segment === undefined || segment.marker !== undefined || segment.last === segment.first) return undefined
    const read = headAt(doc, segment.first, segment.last)
    if (read?.head === undefined) {
      if (segment.last - segment.first > LONGEST_OTHER || unitsIn(doc, segment).length > 0) return undefined
      found.unshift(undefined)
      continue
    }
    if (segment.first < first && found.length === 0) return undefined
    for (let i = read.last; i < segment.last; i += 1) if (headAt(doc, i, segment.last)?.head !== undefined) return undefined
    found.unshift(read.head)
  }
  return found.length === k && found.filter((head) => head !== undefined).length >= 2 ? found : undefined
}

/** Whether units say that every second column is a percentage. */
function alternates(doc: Doc, { heads, rows }: RawTable, k: number): boolean {
  const units = unitsIn(doc, { first: heads.first, last: rows[0]?.title.last ?? heads.last })
  const tail = units.slice(-k)
  if (tail.length === k && tail.every((unit, i) => unit.percent === (i % 2 === 1))) return true
  const full = rows.filter(({ cells }) => cells.length === k)
  return full.length > 0 && full.some(({ cells }) => cells.every((cell, i) => cell.number === undefined || (cell.number.percent !== undefined) === (i % 2 === 1)))
}

/** The unit of a table's money: the nearest saying among its heads, else the last one above them. */
function moneyUnit(doc: Doc, { caption, heads, rows }: RawTable): Unit | undefined {
  const scaled = unitsIn(doc, { first: heads.first, last: rows[0]?.title.last ?? heads.last }).filter((unit) => unit.factor !== undefined)
  if (scaled.length > 0 && scaled.every((unit) => unit.factor === scaled[0]?.factor)) {
    const whole = scaled.find((unit) => unit.currency !== undefined)
    if (whole !== undefined) return whole
    const torn = unitsIn(doc, { first: heads.first, last: rows[0]?.title.last ?? heads.last }).find((unit) => unit.currency !== undefined)
    if (torn !== undefined && scaled[0] !== undefined) return { ...scaled[0], currency: torn.currency as string }
  }
  const above = unitsIn(doc, caption).filter((unit) => !unit.percent)
  return above.reverse().find((unit) => unit.factor !== undefined) ?? above[0]
}

/** A unit printed under the table: "(millions of yen; %)". */
function unitBehind(doc: Doc, { rows }: RawTable): Unit | undefined {
  const last = rows[rows.length - 1]?.cells.at(-1)?.last ?? doc.tokens.count
  const unit = unitsIn(doc, { first: last, last: Math.min(doc.tokens.count, last + BEHIND) }).find(({ factor, currency }) => factor !== undefined && currency !== undefined)
  return unit !== undefined && isMark(doc.tokens, last, '(') && unit.first <= last + 4 ? unit : undefined
}

/** How far under a table its unit may stand, in tokens. */
const BEHIND = 8

const PER_SHARE: ReadonlySet<Metric> = new Set<Metric>(['earningsPerShare', 'dilutedEarningsPerShare', 'bookValuePerShare', 'dividendPerShare'])
export const isPerShare = (metric: Metric): boolean => PER_SHARE.has(metric)

function withUnits(doc: Doc, raw: RawTable, found: readonly (Head | 'percent' | undefined)[], unit: Unit | undefined): Column[] {
  const units = unitsIn(doc, { first: raw.heads.first, last: raw.rows[0]?.title.last ?? raw.heads.last })
  const row = units.filter(({ first }) => first >= raw.heads.last)
  const perShare = units.find((own) => own.factor === undefined && own.currency !== undefined)
  const seen = new Map<Metric, number>()
  for (const head of found) if (head !== undefined && head !== 'percent' && head.metric !== undefined) seen.set(head.metric, (seen.get(head.metric) ?? 0) + 1)
  const dead = new Set<Metric>()
  const both = banks(doc, found)
  return found.map((head, c) => {
    if (head !== undefined && head !== 'percent' && head === both?.income) return { head, metric: 'netSales', percent: false, ...(unit === undefined ? {} : { unit }) }
    if (head !== undefined && head !== 'percent' && head === both?.profit) return { head, metric: 'ordinaryProfit', percent: false, ...(unit === undefined ? {} : { unit }) }
    if (head === undefined) return { percent: false }
    if (head === 'percent') return { percent: true }
    const { metric } = head
    if (metric === undefined) return { head, percent: false }
    if (dead.has(metric) || (seen.get(metric) === 2 && isFine(raw, c, found.length))) return { head, percent: false }
    if ((seen.get(metric) ?? 0) > 1) {
      const twin = found.findIndex((other, o) => o !== c && other !== undefined && other !== 'percent' && other.metric === metric)
      if (!isFine(raw, twin, found.length)) { dead.add(metric); return { head, percent: false } }
    }
    const own = row.length === found.length ? row[c] : ownUnit(units, head, raw, found)
    if (isPerShare(metric)) {
      const saying = own !== undefined && own.factor === undefined && own.currency !== undefined ? own : perShare ?? unit
      return { head, metric, percent: false, ...(saying === undefined ? {} : { unit: saying }) }
    }
    if (isFine(raw, c, found.length)) return { head, percent: false } // a figure per share whose head lost these words
    const saying = own?.factor !== undefined && own.currency !== undefined ? own : unit
    return { head, metric, percent: false, ...(saying === undefined ? {} : { unit: saying }) }
  })
}

/** A bank prints its ordinary income, which is its revenue, beside its ordinary profit. */
export function banks(doc: Doc, found: readonly (Head | 'percent' | undefined)[]): { readonly income: Head; readonly profit: Head } | undefined {
  const ordinary = found.filter((head): head is Head => head !== undefined && head !== 'percent' && head.metric === 'ordinaryProfit')
  if (ordinary.length !== 2 || found.some((head) => head !== undefined && head !== 'percent' && head.metric === 'netSales')) return undefined
  const ends = ordinary.map((head) => doc.tokens.text.slice(doc.tokens.start[head.last - 1], doc.tokens.end[head.last - 1]).toLowerCase())
  const [a, b] = ordinary as [Head, Head]
  return ends[0] === 'income' && ends[1] === 'profit' ? { income: a, profit: b } : ends[0] === 'profit' && ends[1] === 'income' ? { income: b, profit: a } : undefined
}

/** The unit that stands right behind a head, before the next. */
function ownUnit(units: readonly Unit[], head: Head, raw: RawTable, found: readonly unknown[]): Unit | undefined {
  const { heads } = raw.heads
  const at = heads.indexOf(head)
  if (at < 0 || found.length < heads.length) return undefined
  const until = heads[at + 1]?.first ?? raw.heads.last + 4
  return units.find(({ first }) => first >= head.last && first < until) ?? units.find(({ first }) => first >= head.first && first < head.last)
}

/** Whether a column is printed with two decimals or more while most others are whole numbers: a figure per share. */
function isFine({ rows }: RawTable, column: number, k: number): boolean {
  let fine = 0
  let whole = 0
  for (const { cells } of rows) {
    if (cells.length !== k) continue
    cells.forEach((cell, c) => {
      if (cell.number === undefined || cell.number.percent !== undefined) return
      if (c === column) fine += cell.number.decimals >= 2 ? 1 : cell.number.decimals === 0 ? -1 : 0
      else whole += cell.number.decimals === 0 ? 1 : 0
    })
  }
  return fine > 0 && whole >= 2
}

function placeRows(doc: Doc, raw: RawTable, columns: readonly Column[]): Row[] {
  const k = columns.length
  const turned = raw.rows.length === 1 && (raw.rows[0]?.cells.length ?? 0) > k ? turn(doc, raw, k, isRevision) : undefined
  if (turned !== undefined) return turned.map((row) => ({ ...row, settled: true, unplaced: false }))
  const rows = raw.rows.map(({ title, tail, cells }) => {
    const role = roleOf(doc, tail === undefined ? [title] : [title, tail])
    const full = fill(cells, k) ?? blanks(doc, cells, k)
    return {
      title, ...(tail === undefined ? {} : { tail }), ...(role === undefined ? {} : { role }), cells: full ?? cells, settled: false, unplaced: full === undefined,
    }
  })
  const previous = rows.find((row) => row.role === 'previous' && !row.unplaced)
  const revised = rows.find((row) => (row.role === 'revised' || row.role === 'actual') && !row.unplaced)
  let way: readonly (Cell | undefined)[] | undefined
  return rows.map((row) => {
    if (row.role === 'change' && !row.unplaced) way = row.cells
    if (!row.unplaced || (row.role !== 'change' && row.role !== 'changePercent') || previous === undefined || revised === undefined) return row
    const holds = (cell: Cell, c: number): boolean => {
      const before = previous.cells[c]
      const after = revised.cells[c]
      if (cell.number === undefined) return mayBeEmpty(row.role as Role, columns[c], valueOf(before), valueOf(after))
      return row.role === 'change' ? isChange(cell, before, after) : isPercentChange(cell, before, after)
    }
    const cells = like(way, row.cells as Cell[], holds) ?? settle(row.cells as Cell[], k, holds)
    if (row.role === 'change') way = cells
    return cells === undefined ? row : { ...row, cells, settled: true, unplaced: false }
  })
}

/** Percentages stand in the columns of the changes that they are of, where they fit there. */
function like(way: readonly (Cell | undefined)[] | undefined, cells: readonly Cell[], holds: (cell: Cell, column: number) => boolean): (Cell | undefined)[] | undefined {
  if (way === undefined || way.filter((cell) => cell !== undefined).length !== cells.length || cells.some((cell) => cell.number === undefined)) return undefined
  let next = 0
  const row = way.map((cell) => (cell === undefined ? undefined : cells[next++]))
  return row.every((cell, c) => cell === undefined || holds(cell, c)) ? row : undefined
}

/** A dash in a row of changes stands where nothing changed, nothing can be computed, or for a figure per share. */
export function mayBeEmpty(role: Role, column: Column | undefined, before: number | undefined, after: number | undefined): boolean {
  if (before === undefined || after === undefined || before === after) return true
  if (column?.metric !== undefined && isPerShare(column.metric)) return true
  return role === 'changePercent' && (before <= 0 || after < 0)
}

/** The sums that one column of a revision must satisfy. */
export function isRevision(column: Partial<Record<Role, Cell>>): boolean {
  const { previous, revised, change, changePercent } = column
  if (column.priorYear?.number?.percent !== undefined || previous?.number?.percent !== undefined || revised?.number?.percent !== undefined) return false
  if (change !== undefined ? !isChange(change, previous, revised) : valueOf(previous) !== valueOf(revised)) return false
  return changePercent === undefined || isPercentChange(changePercent, previous, revised)
}

/** change = revised - previous, to the last digit printed. */
export function isChange(cell: Cell, before: Cell | undefined, after: Cell | undefined): boolean {
  const a = valueOf(before)
  const b = valueOf(after)
  const change = valueOf(cell)
  if (a === undefined || b === undefined || change === undefined) return false
  const decimals = Math.min(before?.number?.decimals ?? 0, after?.number?.decimals ?? 0)
  return Math.abs(b - a - change) < 1.01 * 10 ** -decimals
}

/** percent = (revised - previous) / |previous|, as rounded or cut in print. */
export function isPercentChange(cell: Cell, before: Cell | undefined, after: Cell | undefined): boolean {
  const a = valueOf(before)
  const b = valueOf(after)
  const percent = valueOf(cell)
  if (a === undefined || b === undefined || percent === undefined || a === 0) return false
  const step = 10 ** -(cell.number?.decimals ?? 0)
  const slack = (Math.abs(100 / a) * 10 ** -(before?.number?.decimals ?? 0) * Math.max(1, Math.abs(b / a))) / 2
  return Math.abs(((b - a) / Math.abs(a)) * 100 - percent) <= step * 1.01 + Math.min(slack, step)
}

/**
 * A row whose empty cells were kept as blanks: with one blank between cells and two for each empty one, the blanks count
 * the columns out.
 */
function blanks({ tokens }: Doc, cells: readonly Cell[], k: number): (Cell | undefined)[] | undefined {
  const first = cells[0]
  if (first === undefined || cells.length >= k || tokens.line[first.first] !== tokens.line[(cells[cells.length - 1] as Cell).last - 1]) return undefined
  const row: (Cell | undefined)[] = []
  for (let c = 0; c < cells.length; c += 1) {
    const cell = cells[c] as Cell
    const width = (tokens.start[cell.first] as number) - (tokens.end[cell.first - 1] ?? 0)
    if (width % 2 !== 1) return undefined
    for (let e = 0; e < (width - 1) / 2; e += 1) row.push(undefined)
    row.push(cell)
  }
  const line = tokens.line[first.first] as number
  const end = (tokens.lines.end[line] as number) - (tokens.end[(cells[cells.length - 1] as Cell).last - 1] as number)
  if (end % 2 !== 0) return undefined
  for (let e = 0; e < end / 2; e += 1) row.push(undefined)
  return row.length === k ? row : undefined
}

/** The words of a title as spans, for evidence. */
export const spansOf = (doc: Doc, ranges: readonly (Range | undefined)[]): Span[] =>
  ranges.flatMap((range) => (range === undefined || range.last <= range.first ? [] : [{ start: doc.tokens.start[range.first] as number, end: doc.tokens.end[range.last - 1] as number }]))
