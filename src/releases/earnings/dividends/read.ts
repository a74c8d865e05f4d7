import { isItemNumber } from '../../../document/layout.js'
import { firstAmong, isAmong } from '../../../form/concept-set.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../../form/doc.js'
import type { Draft, Found, Ground } from '../../../form/draft.js'
import { endsEmpty } from '../../../form/figures/bars.js'
import { type Cell, runsIn } from '../../../form/figures/cells.js'
import type { PartHead } from '../../../form/figures/dividend-part.js'
import { partAt } from '../../../form/figures/dividend-part.js'
import { dividendHeads } from '../../../form/figures/dividends.js'
import { unitsIn } from '../../../form/figures/units.js'
import { moneyOfCell } from '../../../form/figures/value.js'
import { lastLines } from '../../../form/last-lines.js'
import type { Calendar } from '../../../form/prose/calendar.js'
import { tokenOf } from '../../../form/prose/gap.js'
import type { When } from '../../../form/prose/when.js'
import { releaseDateOf } from '../../../form/release-date.js'
import { firstTerm, nextTerm } from '../../../form/term-index.js'
import { hasOne } from '../../../form/words.js'
import { isDividendKind } from '../../../language/en/revisions.js'
import { periodGrounds } from '../period-grounds.js'
import { endOf } from '../position/read.js'
import { holdsDate, type Said, saidIn } from '../said.js'
import { COLUMNS, type DayHeads, dayHeads, type Key } from './day-heads.js'
import { emptyBefore, split, YEAR } from './empty-cells.js'
import { readDividendLines, yearEnd } from './lines.js'
import { behindEnd, isForecast, saysForecast } from './row-ends.js'
import { readDividendRows } from './rows.js'
import { readToldDividends } from './told.js'
import { comesTo, headsTotal, totalsBehind } from './totals.js'

/** A heading of dividends, its column heads and its rows stand within so many tokens. */
const REACH = 160

interface Row {
  readonly title: Range
  /** the words behind the cells that go on with the title */
  readonly tail?: Range
  readonly cells: readonly Cell[]
  readonly forecast: boolean
  /** a dividend of one kind, beside which others are paid: "Ordinary" */
  readonly part?: boolean
  /** its title stands among its cells: which of them the empty ones are was lost */
  readonly torn?: true
}

/** Reads the dividends of a release: of a table with a row a payment or a row a year, else of lines, else of sentences. */
export function readDividends(doc: Doc, draft: Draft, whens: readonly When[], calendar: Calendar): void {
  if (!readDividendRows(doc, draft, calendar) && readTable(doc, draft, whens, calendar) === 0)
    readDividendLines(doc, draft, whens, calendar)
  if (!draft.has(['dividends'])) readToldDividends(doc, draft, whens, calendar)
}

/** Reads the table of a summary: a row a year, five columns, of which a dash is none. How many rows were read. */
function readTable(doc: Doc, draft: Draft, whens: readonly When[], calendar: Calendar): number {
  const head = headAt(doc)
  const rows = head === undefined ? [] : rowsIn(doc, head)
  const [top] = rows
  if (head === undefined || top === undefined) return 0
  const above: Range = { first: head.first, last: (top.cells[0] as Cell).first }
  const unit = unitsIn(doc, above).find((one) => one.factor === undefined && one.currency !== undefined)
  if (unit === undefined && !rows.some(({ cells }) => cells.some((cell) => cell.number?.currency !== undefined))) return 0
  const form = columnsOf(doc, above)
  if (form === undefined) return 0
  const totals = headsTotal(doc, above)
    ? undefined
    : totalsBehind(doc, { first: ((rows.at(-1) ?? top).cells.at(-1) as Cell).last, last: head.last })
  const keys = totals === undefined ? form : form.filter((key) => key !== 'annual')
  const heads = headsOf(doc, { first: head.first, last: top.title.first })
  const ratios = holds(doc, above, 'percent')
  let at = 0
  for (const [r, row] of rows.entries()) {
    const placed = place(doc, row, rows[r - 1], keys, ratios)
    if (placed === undefined) {
      if (row.cells.some((cell) => cell.number !== undefined))
        draft.warn(
          'unplaced-row',
          'The dividends of a row could not be given to quarters.',
          undefined,
          spanOfRange(doc, row.cells[0] as Cell),
        )
      continue
    }
    const parts = placed.map(([, cell]) => cell)
    const total = totals?.[at]
    if (total !== undefined && comesTo(parts, total)) placed.push(['annual', total])
    const said = saidIn(doc, whens, row.tail ?? row.title) as Said
    const grounds = periodGrounds(said.at)
    const values = placed.flatMap(([key, cell]): [Key, Found<unknown>][] => {
      const value = moneyOfCell(doc, cell, unit, true, [...(heads.get(key) ?? []), ...grounds])
      return value === undefined ? [] : [[key, value]]
    })
    if (values.length === 0) continue
    const path = ['dividends', at]
    const year = yearEnd(said, calendar) ?? endOf(said)
    if (year !== undefined) draft.put([...path, 'fiscalYearEnd'], year)
    const ahead = isAhead(doc, year?.value, values)
    draft.put([...path, 'forecast'], { value: row.forecast || ahead, at: spanOfRange(doc, row.title) })
    for (const [key, value] of values) draft.put([...path, key], value)
    at += 1
  }
  return at
}

/** Whether what is paid at a year's end, or for all of it, is told before that day. */
const isAhead = (doc: Doc, end: string | undefined, values: readonly (readonly [Key, unknown])[]): boolean =>
  end !== undefined && end > (releaseDateOf(doc)?.value ?? end) && values.some(([key]) => key === 'yearEnd' || key === 'annual')

/** The words from "Dividends per share" on. */
function headAt(doc: Doc): Range | undefined {
  const { terms } = doc
  for (let t = firstTerm(doc, 'dividend'); t >= 0; t = nextTerm(doc, t)) {
    const first = terms.first[t] as number
    const last = Math.min(doc.tokens.count, first + REACH)
    const near = { first, last: Math.min(last, first + 60) }
    if (!holds(doc, near, 'firstQuarter', 'secondQuarter', 'interim', 'quarter', 'sixMonths') && dayHeads(doc, near) === undefined) continue
    if (tokenOf(doc, first, Math.min(last, first + 60), 'yearEnd', 'total', 'annual') < 0) continue
    return { first, last: sectionEnd(doc, first, last) }
  }
  return undefined
}

/** The next numbered heading ends the dividends. */
function sectionEnd(doc: Doc, first: number, last: number): number {
  for (let k = first + 20; k < last; k += 1) if (isItemNumber(doc.layout, k)) return k
  return last
}

/** Whether the five columns of the form are there, whatever the order of their torn words. */
function columnsOf(doc: Doc, range: Range): readonly Key[] | undefined {
  let loose = 0
  for (let k = range.first; k < range.last; k += 1)
    if (conceptAt(doc, k) === 'quarter' && doc.terms.first[doc.terms.at[k] as number] === k) loose += 1
  const days = dayHeads(doc, range)
  if (days !== undefined) return days.keys
  if (loose >= 3) return COLUMNS
  // "Interim | Year-end | Annual"
  const heads = dividendHeads(doc, range)?.heads as readonly PartHead[] | undefined
  return heads?.map(({ part }) => part)
}

/** The words that name the columns, each the last of its kind: those torn over lines are none. */
function headsOf(doc: Doc, range: Range): ReadonlyMap<Key, readonly Ground[]> {
  const heads = new Map<Key, readonly Ground[]>()
  const add = (key: Key, head: Range): void => {
    heads.set(key, [{ role: 'head', at: spanOfRange(doc, head) }])
  }
  const days = dayHeads(doc, range)
  for (const [c, day] of (days?.days ?? []).entries()) add((days as DayHeads).keys[c] as Key, day)
  for (let i = range.first; i < range.last; i += 1) {
    const found = partAt(doc, i)
    if (found === undefined) continue
    add(found.part, { first: i, last: found.last })
    i = found.last - 1
  }
  return heads
}

function rowsIn(doc: Doc, head: Range): Row[] {
  const out: Row[] = []
  let before = head.first
  let wrapped = false
  for (const run of runsIn(doc, head)) {
    const title: Range = { first: wrapped ? behindEnd(doc, before) : before, last: run.first }
    const first = out.length === 0
    const own: Range = first ? lastLine(doc, title) : title
    const above = out.at(-1)
    // "Year | - - | ended March 31, 2014 | 9.00 9.00 18.00"
    if (wrapped && above !== undefined && title.last <= title.first)
      out[out.length - 1] = { ...above, cells: [...above.cells, ...run.cells], torn: true }
    else if (above?.part === true && !isYear(doc, own)) {
      // "Ordinary | Commemorative | Total" below a year
      if (conceptAt(doc, own.first) === 'total') out[out.length - 1] = { ...above, cells: run.cells, part: false }
    } else if (!isYear(doc, own)) {
      if (!first) break
    } else if (!first || run.cells.length >= 3 || holds(doc, title, 'annual', 'total', 'yearEnd')) {
      // "Year ended | - 9.00 … | March 31, 2014": the date stands behind the cells
      const tail = holdsDate(doc, own) ? run.last : behindEnd(doc, run.last)
      if (first) wrapped = tail > run.last
      const forecast = saysForecast(doc, own) || isForecast(doc, tail)
      const part = hasOne(doc, lastLines(doc, own), isDividendKind)
      out.push({ title: own, part, ...(tail > run.last ? { tail: { first: run.last, last: tail } } : {}), cells: run.cells, forecast })
    }
    before = run.last
  }
  return out.filter(({ part }) => !part) // a part alone is not the dividend
}

const isYear = (doc: Doc, title: Range): boolean => firstAmong(doc, title.first, title.last, YEAR) >= 0

/** The first row's title without the heads: from its last naming of a year on. */
function lastLine(doc: Doc, { first, last }: Range): Range {
  let k = last - 1
  while (k >= first && !isAmong(doc, k, YEAR)) k -= 1
  return { first: k < first ? last : (doc.terms.first[doc.terms.at[k] as number] as number), last }
}

/**
 * The quarters of a row's cells. Five cells are the five columns. The year in progress is printed in two rows: what is
 * paid, from the front, and the forecast, up to the back; together they fill the columns.
 */
function place(doc: Doc, row: Row, above: Row | undefined, keys: readonly Key[], ratios: boolean): [Key, Cell][] | undefined {
  const cells = split(row.cells)
  if (row.torn) return undefined
  if (cells.length === keys.length) return cells.map((cell, c) => [keys[c] as Key, cell])
  if (cells.length === keys.length - 1 && endsEmpty(doc, cells.at(-1) as Cell)) return cells.map((cell, c) => [keys[c] as Key, cell])
  // behind the payments of the form stand the total paid and ratios
  if (cells.length > keys.length && ratios) return cells.slice(0, keys.length).map((cell, c) => [keys[c] as Key, cell])
  const paid = row.forecast ? emptyBefore(doc, row.title) : 0
  const front = paid === 0 && row.forecast && above?.forecast === false ? split(above.cells).length : paid
  const back = row.forecast ? 0 : nextForecast(doc, row)
  return front + cells.length + back === keys.length ? cells.map((cell, c) => [keys[front + c] as Key, cell]) : undefined
}

/** How many cells the forecast row behind a row has. */
function nextForecast(doc: Doc, row: Row): number {
  const { last } = row.cells.at(-1) as Cell
  const [run] = runsIn(doc, { first: last, last: Math.min(doc.tokens.count, last + 30) })
  return run !== undefined && (saysForecast(doc, { first: last, last: run.first }) || isForecast(doc, behindEnd(doc, run.last)))
    ? split(run.cells).length
    : 0
}
