import { isMark, WORD } from '../../document/scan.js'
import { isOfPart } from '../../language/en/tables.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc, holds, type Range } from '../doc.js'
import type { Cell, Run } from './cell.js'
import { cutTables, type RawTable } from './cut.js'
import { withTotals } from './dividend-kinds.js'
import { type DividendPart, type PartHead, partAt } from './dividend-part.js'
import { next } from './head-words.js'
import type { Heads } from './heads.js'
import { blanks, fill, printedOf, withoutBars, withoutStray } from './place.js'
import { lastTitle, type Role, roleOf } from './roles.js'
import { joined } from './torn-rows.js'
import { underHeads } from './under-heads.js'
import { onlyCurrency, type Unit, unitsIn } from './units.js'

/** A row of dividends: the cells by payment. */
export interface DividendRow {
  readonly title: Range
  readonly tail?: Range
  readonly role?: Role
  readonly cells: Partial<Record<DividendPart, Cell>>
}

/** A table of dividends per share by payment. */
interface DividendTable {
  readonly caption: Range
  readonly heads: Range
  readonly parts: readonly PartHead[]
  readonly unit?: Unit
  readonly rows: readonly DividendRow[]
}

const FILL = conceptSet(
  'dividend',
  'perShare',
  'currency',
  'share',
  'complete',
  'scale',
  'amount',
  'date',
  'period',
  'quarter',
  'fiscalYear',
  'dateAsOf',
  'payment',
)

/** A loose ordinal so near before the heads is one of them. */
const TORN = 6

/** The heads of a table of dividends, the last stretch of payments in a gap. */
export function dividendHeads(doc: Doc, { first, last }: Range): Heads | undefined {
  const { tokens } = doc
  let best: PartHead[] | undefined
  let heads: PartHead[] = []
  let torn = Number.NEGATIVE_INFINITY
  const close = (): void => {
    if (heads.length >= 2) best = heads
    heads = []
  }
  for (let i = first; i < last; ) {
    const found = partAt(doc, i)
    if (found !== undefined) {
      // "Annual dividends" above the payments is the table's title
      const before = heads[heads.length - 1]
      if (before !== undefined && before.part === 'annual' && heads.length === 1 && found.part !== 'annual') heads = []
      if (heads.some(({ part }) => part === found.part)) {
        if (before?.part === found.part) {
          heads[heads.length - 1] = { ...before, last: found.last }
          i = found.last
          continue
        }
        // "Revision of the year-end dividend" over "Interim | Year-end | Annual"
        if (isOfTitle(doc, heads, found.part)) heads = heads.slice(1)
        else close()
      }
      heads.push({ first: i, last: found.last, part: found.part, whole: true, adjusted: false })
      i = found.last
      continue
    }
    const concept = conceptAt(doc, i)
    // "First   Second   Third | quarter quarter quarter": torn over lines, so that no head stands in its place
    if (concept === 'ordinal') torn = i
    const fill =
      concept !== undefined
        ? isAmong(doc, i, FILL)
        : tokens.kind[i] === WORD
          ? isOfPart(tokens, i)
          : !isMark(tokens, i, ',') && !isMark(tokens, i, '.')
    if (!fill && heads.length > 0) close()
    i = next(doc, i)
  }
  close()
  const made = best
  if (made !== undefined && torn >= (made[0] as PartHead).first - TORN) return undefined
  if (made === undefined || !made.some(({ part }) => part === 'yearEnd' || part === 'annual')) return undefined
  return { first: (made[0] as PartHead).first, last: (made[made.length - 1] as PartHead).last, heads: made, loose: [] }
}

/** Whether the first of some heads names its payment in the line of a title above the others. */
const isOfTitle = (doc: Doc, [first, second]: readonly PartHead[], part: DividendPart): boolean =>
  first?.part === part &&
  second !== undefined &&
  conceptAt(doc, first.last) === 'dividend' &&
  doc.tokens.line[first.first] !== doc.tokens.line[second.first]

/** The tables of dividends of a text that speaks of dividends at all. */
export function readDividends(doc: Doc, range: Range, runs: readonly Run[]): DividendTable[] {
  if (!doc.terms.meaning.some(({ concept }) => concept === 'dividend')) return []
  const tables: DividendTable[] = []
  for (const cut of cutTables(doc, range, runs, dividendHeads)) {
    if (!speaks(doc, cut)) continue
    const parts = cut.heads.heads as readonly PartHead[]
    const raw = {
      ...cut,
      rows: joined(
        doc,
        cut.rows.map((row) => ({ ...row, cells: withoutStray(doc, row.cells, parts.length) })),
        parts,
      ),
    }
    const units = unitsIn(doc, { first: raw.heads.first, last: raw.rows[0]?.title.last ?? raw.heads.last })
    const unit =
      units.find(({ currency }) => currency !== undefined) ??
      unitsIn(doc, nearest(doc, raw))
        .reverse()
        .find(({ currency, factor }) => currency !== undefined && factor === undefined) ??
      unitOfCells(raw) ??
      onlyCurrency(doc)
    // a head that no word of ours names: whose cells are whose is not to be told
    if (raw.rows.some(({ cells }) => cells.length > parts.length && fill(cells, parts.length) === undefined)) continue
    const known = paidSoFar(doc, raw, parts)
    const rows = raw.rows.map(({ title: all, tail, cells }): DividendRow => {
      const title = lastTitle(doc, all)
      const role = roleOf(doc, tail === undefined ? [title] : [title, tail])
      const placed: Partial<Record<DividendPart, Cell>> = {}
      const own = withoutBars(cells)
      const set = lacksTotal(cells, parts)
        ? undefined
        : (fill(cells, parts.length) ?? underHeads(doc, raw, cells) ?? blanks(doc, cells, parts.length))
      ;(set ?? bySum(own, parts, known))?.forEach((cell, c) => {
        if (cell?.number !== undefined) placed[(parts[c] as PartHead).part] = cell
      })
      return { title, ...(tail === undefined ? {} : { tail }), ...(role === undefined ? {} : { role }), cells: placed }
    })
    tables.push({ caption: raw.caption, heads: raw.heads, parts, ...(unit === undefined ? {} : { unit }), rows: withTotals(doc, rows) })
  }
  return tables
}

/** The currency that the first cells print and the others leave out: "¥5.00 ¥5.00", then "8.00 8.00". */
function unitOfCells({ rows }: RawTable): Unit | undefined {
  const printed = rows.flatMap(({ cells }) =>
    cells.flatMap(({ number, first }) => (number?.currency === undefined ? [] : [{ ...number.currency, first }])),
  )
  const [one] = printed
  return one !== undefined && printed.every(({ code }) => code === one.code)
    ? { currency: one.code, percent: false, at: one.at, first: one.first }
    : undefined
}

/** Payments of the first half and the year's end that full rows state, and amounts alone in their row: what was paid so far. */
interface Paid {
  readonly interim: ReadonlySet<number>
  readonly end: ReadonlySet<number>
  /** what the first half has paid by now, which is revised no more */
  readonly done: number | undefined
}

function paidSoFar(doc: Doc, { rows }: RawTable, parts: readonly PartHead[]): Paid {
  const at = (part: DividendPart): number => parts.findIndex((head) => head.part === part)
  const interim = new Set<number>()
  const end = new Set<number>()
  let done: number | undefined
  for (const { title, cells } of rows) {
    const role = roleOf(doc, [title])
    const own = withoutBars(cells)
    const only = own.length === 1 ? printedOf(own[0]) : undefined
    if (only !== undefined) {
      interim.add(only)
      if (role === 'actual' || role === 'other' || (role === undefined && holds(doc, title, 'dividend'))) done = only
    }
    const full = cells.length === parts.length && role === 'previous' ? cells : undefined
    const [a, b] = [printedOf(full?.[at('secondQuarter')]), printedOf(full?.[at('yearEnd')])]
    if (a !== undefined) interim.add(a)
    if (b !== undefined) end.add(b)
  }
  return { interim, end, done }
}

/**
 * Whether a row prints every payment and nothing for their total: a cell that reaches over two rows stands in the first
 * of them only, so that the amounts of the second move up, "Forecast | 17 | 34 | |".
 */
function lacksTotal(cells: readonly Cell[], parts: readonly PartHead[]): boolean {
  const total = cells.length - 1
  return (
    cells.length === parts.length &&
    parts[total]?.part === 'annual' &&
    cells[total]?.bar === true &&
    cells.every((cell, c) => c === total || cell.number !== undefined)
  )
}

/**
 * Two amounts under "interim, year-end, annual": with what was paid before, one of the first two makes the third. None
 * where both would.
 */
function bySum(cells: readonly Cell[], parts: readonly PartHead[], { interim, end, done }: Paid): (Cell | undefined)[] | undefined {
  const [first, last] = cells
  const names = parts.map(({ part }) => part).join(' ')
  const [a, b] = [printedOf(first), printedOf(last)]
  if (cells.length !== 2 || names !== 'secondQuarter yearEnd annual' || a === undefined || b === undefined) return undefined
  const rest = Math.round((b - a) * 100) / 100
  if (rest === done && a !== done) return [undefined, first, last]
  if (interim.has(rest) === end.has(rest)) return undefined
  return interim.has(rest) ? [undefined, first, last] : [first, undefined, last]
}

/** The words right above the heads. */
function nearest({ tokens }: Doc, { caption }: RawTable): Range {
  let first = caption.last
  for (let words = 0; first > caption.first && words < NEAR; first -= 1) if (tokens.kind[first - 1] === WORD) words += 1
  return { first, last: caption.last }
}

/** Words above the heads that may say what the table is of. */
const NEAR = 20

function speaks(doc: Doc, raw: RawTable): boolean {
  const above = nearest(doc, raw)
  for (let i = above.first; i < (raw.rows[0]?.title.last ?? raw.heads.last); i += 1) if (conceptAt(doc, i) === 'dividend') return true
  return false
}
