import { isMark, NUMBER } from '../../document/scan.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { type Cell, type Run, runsIn } from '../../form/figures/cells.js'
import { dividendHeads, type PartHead } from '../../form/figures/dividends.js'
import { type Unit, unitsIn } from '../../form/figures/units.js'
import { moneyOfCell } from '../../form/figures/value.js'
import type { Calendar } from '../../form/prose/calendar.js'
import { tokenOf } from '../../form/prose/gap.js'
import type { When } from '../../form/prose/when.js'
import { firstTerm, nextTerm } from '../../form/term-index.js'
import type { Concept } from '../../language/concepts.js'
import { isEstimate } from '../../language/en/tables.js'
import { readDividendLines } from './dividend-lines.js'
import { comesTo, headsTotal, totalsBehind } from './dividend-totals.js'
import { behindDate, holdsDate } from './position.js'
import { saidIn } from './rows.js'

/** The columns of the exchange's form, in its order. */
const COLUMNS = ['firstQuarter', 'secondQuarter', 'thirdQuarter', 'yearEnd', 'annual'] as const
type Key = (typeof COLUMNS)[number]

/** A heading of dividends, its column heads and its rows stand within so many tokens. */
const REACH = 160

/** Total dividends, pay-out ratio, ratio to net assets. */
const MOST_RATIOS = 3

interface Row {
  readonly title: Range
  /** the words behind the cells that go on with the title */
  readonly tail?: Range
  readonly cells: readonly Cell[]
  readonly forecast: boolean
}

/** Reads the dividends of a summary: a row a year, five columns, of which a dash is none. */
export function readDividends(doc: Doc, draft: Draft, whens: readonly When[], calendar: Calendar): void {
  const head = headAt(doc)
  if (head === undefined) {
    readDividendLines(doc, draft, whens, calendar)
    return
  }
  const rows = rowsIn(doc, head)
  const unit = unitsIn(doc, { first: head.first, last: rows[0]?.cells[0]?.first ?? head.last }).find(
    (one) => one.factor === undefined && one.currency !== undefined,
  )
  if (unit === undefined && !rows.some(({ cells }) => cells.some((cell) => cell.number?.currency !== undefined))) return
  const above: Range = { first: head.first, last: rows[0]?.cells[0]?.first ?? head.last }
  const form = columnsOf(doc, above)
  if (form === undefined) return
  const totals = headsTotal(doc, above)
    ? undefined
    : totalsBehind(doc, { first: rows.at(-1)?.cells.at(-1)?.last ?? head.last, last: head.last })
  const keys = totals === undefined ? form : form.filter((key) => key !== 'annual')
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
    const values = placed.flatMap(([key, cell]): [Key, Found<unknown>][] => {
      const value = dividend(doc, cell, unit)
      return value === undefined ? [] : [[key, value]]
    })
    if (values.length === 0) continue
    const total = totals?.[at]
    if (
      total !== undefined &&
      comesTo(
        placed.map(([, cell]) => cell),
        total,
      )
    ) {
      const value = dividend(doc, total, unit)
      if (value !== undefined) values.push(['annual', value])
    }
    const path = ['dividends', at]
    const year = yearOf(doc, row.title, whens, calendar, row.tail)
    if (year !== undefined) draft.put([...path, 'fiscalYearEnd'], year)
    draft.put([...path, 'forecast'], { value: row.forecast, at: spanOfRange(doc, row.title) })
    for (const [key, value] of values) draft.put([...path, key], value)
    at += 1
  }
}

function dividend(doc: Doc, cell: Cell, unit: Unit | undefined): Found<unknown> | undefined {
  return cell.number === undefined ? undefined : moneyOfCell(doc, cell, unit, true, [])
}

/** The words from "Dividends per share" on. */
function headAt(doc: Doc): Range | undefined {
  const { terms } = doc
  for (let t = firstTerm(doc, 'dividend'); t >= 0; t = nextTerm(doc, t)) {
    const first = terms.first[t] as number
    const last = Math.min(doc.tokens.count, first + REACH)
    if (tokenOf(doc, first, Math.min(last, first + 60), 'firstQuarter', 'secondQuarter', 'interim', 'quarter', 'sixMonths') < 0) continue
    if (tokenOf(doc, first, Math.min(last, first + 60), 'yearEnd', 'total', 'annual') < 0) continue
    return { first, last: sectionEnd(doc, first, last) }
  }
  return undefined
}

/** The next numbered heading ends the dividends. */
function sectionEnd(doc: Doc, first: number, last: number): number {
  for (let k = first + 20; k < last; k += 1) if (doc.layout.markers[k] === 1 && doc.tokens.kind[k] === NUMBER) return k
  return last
}

/** How the payments of quarters are named: "End of the six-month period". */
const QUARTERS: readonly (readonly Concept[])[] = [
  ['firstQuarter', 'threeMonths'],
  ['secondQuarter', 'sixMonths'],
  ['thirdQuarter', 'nineMonths'],
]

/** Whether the five columns of the form are there, whatever the order of their torn words. */
function columnsOf(doc: Doc, range: Range): readonly Key[] | undefined {
  const quarters = QUARTERS.filter((concepts) => holds(doc, range, ...concepts))
  let loose = 0
  for (let k = range.first; k < range.last; k += 1) {
    const term = doc.terms.at[k] as number
    if (term >= 0 && doc.terms.first[term] === k && doc.terms.meaning[term]?.concept === 'quarter') loose += 1
  }
  if (quarters.length === 3 || loose >= 3) return COLUMNS
  // "Interim | Year-end | Annual"
  const heads = dividendHeads(doc, range)?.heads as readonly PartHead[] | undefined
  return heads?.map(({ part }) => part)
}

function rowsIn(doc: Doc, head: Range): Row[] {
  const out: Row[] = []
  let before = head.first
  let wrapped = false
  for (const run of runsIn(doc, head)) {
    const title: Range = { first: wrapped ? behindDate(doc, before) : before, last: run.first }
    const first = out.length === 0
    if (run.cells.length >= 1 && (!first || run.cells.length >= 3 || holds(doc, title, 'annual', 'total', 'yearEnd'))) {
      const own: Range = first ? lastLine(doc, title) : title
      if (holds(doc, own, 'fiscalYear', 'yearEnded', 'yearEnding') || !first) {
        if (own.last > own.first && isYear(doc, own)) {
          // "Year ended | - 9.00 … | March 31, 2014": the date stands behind the cells
          const tail = holdsDate(doc, own) ? run.last : behindDate(doc, run.last)
          if (first) wrapped = tail > run.last
          const forecast = saysForecast(doc, own) || isForecast(doc, tail)
          out.push({ title: own, ...(tail > run.last ? { tail: { first: run.last, last: tail } } : {}), cells: run.cells, forecast })
        } else if (!first) break
      }
    }
    before = run.last
  }
  return out
}

/** "(forecast)", "(Est.)" at token `i`. */
const isForecast = (doc: Doc, i: number): boolean =>
  isMark(doc.tokens, i, '(') && ((conceptAt(doc, i + 1) === 'forecast' && isMark(doc.tokens, i + 2, ')')) || isEstimate(doc.tokens, i + 1))

function saysForecast(doc: Doc, range: Range): boolean {
  if (holds(doc, range, 'forecast')) return true
  for (let i = range.first; i < range.last; i += 1) if (isForecast(doc, i)) return true
  return false
}

const isYear = (doc: Doc, title: Range): boolean => holds(doc, title, 'fiscalYear', 'yearEnded', 'yearEnding')

/** The first row's title without the heads: from its last naming of a year on. */
function lastLine(doc: Doc, { first, last }: Range): Range {
  for (let k = last - 1; k >= first; k -= 1) {
    const term = doc.terms.at[k] as number
    const concept = term < 0 ? undefined : doc.terms.meaning[term]?.concept
    if (concept === 'fiscalYear' || concept === 'yearEnded' || concept === 'yearEnding') {
      return { first: doc.terms.first[term] as number, last }
    }
  }
  return { first: last, last }
}

/**
 * The quarters of a row's cells. Five cells are the five columns. The year in progress is printed in two rows: what is
 * paid, from the front, and the forecast, up to the back; together they fill the columns.
 */
function place(doc: Doc, row: Row, above: Row | undefined, keys: readonly Key[], ratios: boolean): [Key, Cell][] | undefined {
  const cells = split(row.cells)
  if (cells.length === keys.length) return cells.map((cell, c) => [keys[c] as Key, cell])
  // behind the payments of the form stand the total paid and ratios
  if (cells.length > keys.length && cells.length <= keys.length + MOST_RATIOS && ratios)
    return cells.slice(0, keys.length).map((cell, c) => [keys[c] as Key, cell])
  if (row.forecast && above !== undefined && !above.forecast) {
    const front = split(above.cells).length
    if (front > 0 && front < keys.length && front + cells.length === keys.length)
      return cells.map((cell, c) => [keys[front + c] as Key, cell])
    return undefined
  }
  const next = nextForecast(doc, row)
  if (!row.forecast && next !== undefined && cells.length + next === keys.length) return cells.map((cell, c) => [keys[c] as Key, cell])
  return undefined
}

/** How many cells the forecast row behind a row has. */
function nextForecast(doc: Doc, row: Row): number | undefined {
  const last = row.cells[row.cells.length - 1]?.last
  if (last === undefined) return undefined
  const runs: Run[] = runsIn(doc, { first: last, last: Math.min(doc.tokens.count, last + 30) })
  const run = runs[0]
  if (run === undefined || !(saysForecast(doc, { first: last, last: run.first }) || isForecast(doc, run.last))) return undefined
  return split(run.cells).length
}

/** A dash and a blank before a dividend is an empty cell: no dividend is negative. */
function split(cells: readonly Cell[]): Cell[] {
  return cells.flatMap((cell): Cell[] => {
    if (cell.dash === undefined) return [cell]
    const { dash, ...rest } = cell
    return [
      { first: dash, last: dash + 1 },
      { ...rest, first: dash + 1 },
    ]
  })
}

/** The end of the year that a title names, or that another place of the release gives for its number. */
function yearOf(doc: Doc, title: Range, whens: readonly When[], calendar: Calendar, tail?: Range): Found<string> | undefined {
  const said = saidIn(doc, whens, tail ?? title)
  const day = said?.keys.fiscalYearEnd ?? said?.keys.to
  const at = said?.at.fiscalYearEnd ?? said?.at.to
  if (day !== undefined && at !== undefined) return { value: day, at }
  const year = said?.keys.fiscalYear
  if (year === undefined) return undefined
  for (const { keys, at: where } of calendar.known) {
    if (keys.fiscalYear === year && keys.fiscalYearEnd !== undefined && where.fiscalYearEnd !== undefined)
      return { value: keys.fiscalYearEnd, at: where.fiscalYearEnd }
  }
  return undefined
}
