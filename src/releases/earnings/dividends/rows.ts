import { isMark, MARK } from '../../../document/scan.js'
import { conceptSet, isAmong } from '../../../form/concept-set.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../../form/doc.js'
import type { Draft } from '../../../form/draft.js'
import { type Cell, type Run, runsIn } from '../../../form/figures/cells.js'
import { type DividendPart, partAt } from '../../../form/figures/dividend-part.js'
import { unitsIn } from '../../../form/figures/units.js'
import { moneyOfCell } from '../../../form/figures/value.js'
import type { Calendar } from '../../../form/prose/calendar.js'
import { firstTerm, nextTerm } from '../../../form/term-index.js'
import { dayOf } from '../../../reading/calendar.js'
import type { DateMention } from '../../../reading/mention.js'
import { mentionsIn } from '../../../reading/mentions.js'
import { comesTo } from './totals.js'

/** The heading, its heads and its rows stand within so many tokens. */
const REACH = 90
/** "Year-end dividend:" before the cells of its row. */
const TITLE = 6
const BEHIND = conceptSet('dividend', 'currency', 'perShare')

interface PartRow {
  readonly part: DividendPart
  readonly name: Range
  readonly cells: readonly Cell[]
}

/**
 * Reads a table whose rows are payments and whose columns are years: "Interim 30.00 30.00 0.28 | Year-end … | Total …". A year
 * said again heads a translation. The payments of each year must come to its total, and its day must end a year of the release.
 */
export function readDividendRows(doc: Doc, draft: Draft, calendar: Calendar): boolean {
  const { terms, tokens } = doc
  for (let t = firstTerm(doc, 'dividend'); t >= 0; t = nextTerm(doc, t)) {
    const first = terms.first[t] as number
    if (!heads(doc, terms.last[t] as number)) continue
    const rows = partRows(doc, runsIn(doc, { first, last: Math.min(tokens.count, first + REACH) }))
    if (isOfAll(doc, first, rows)) continue
    const annual = rows.find(({ part }) => part === 'annual')
    const head: Range = { first, last: rows[0]?.name.first ?? first }
    const ends = mentionsIn(doc.mentions, head.first, head.last).filter((one): one is DateMention => one.kind === 'date')
    const begin = rows[0]?.cells[0]?.first ?? head.last // "Interim | Yen | 30.00"
    const unit = unitsIn(doc, { first, last: begin }).find(({ factor, currency }) => factor === undefined && currency !== undefined)
    const printed = rows.every(({ cells }) => cells.every(({ number }) => number === undefined || number.currency !== undefined))
    const expected = ends.map((end) => expectedBehind(doc, end.last))
    const told = expected.some((words) => words !== undefined) || !holds(doc, head, 'forecast')
    if (annual === undefined || rows.length < 2 || (unit === undefined && !printed) || !told) continue
    if (ends.length !== annual.cells.length || rows.some(({ cells }) => cells.length !== ends.length)) continue
    const days = ends.map((end) => dayOf(end, 'to'))
    const years = days.flatMap((day, c) => (day !== undefined && days.indexOf(day) === c && endsYear(calendar, day) ? [c] : []))
    const parts = rows.filter((row) => row !== annual)
    const sound = years.filter((c) =>
      comesTo(
        parts.map(({ cells }) => cells[c] as Cell),
        annual.cells[c] as Cell,
      ),
    )
    for (const [at, c] of sound.entries()) {
      const { start, end } = ends[c] as DateMention
      draft.put(['dividends', at, 'fiscalYearEnd'], { value: days[c] as string, at: { start, end } })
      const ahead = expected[c]
      draft.put(['dividends', at, 'forecast'], { value: ahead !== undefined, at: spanOfRange(doc, ahead ?? head) })
      for (const { part, name, cells } of rows) {
        const grounds = [spanOfRange(doc, name), { start, end }].map((at) => ({ role: 'head' as const, at }))
        const value = moneyOfCell(doc, cells[c] as Cell, unit, true, grounds)
        if (value !== undefined) draft.put(['dividends', at, part], value)
      }
    }
    if (sound.length > 0) return true
  }
  return false
}

/** "Total dividends", "300 million yen": what is paid for all shares, where nothing says that it is per share. */
const isOfAll = (doc: Doc, first: number, rows: readonly PartRow[]): boolean =>
  rows.some(({ cells }) => cells.some(({ number }) => number?.scale !== undefined)) ||
  (conceptAt(doc, first - 1) === 'total' && conceptAt(doc, doc.terms.last[doc.terms.at[first] as number] as number) !== 'perShare')

/** "Dividends per share", or "Dividends" that ends its line. */
const heads = (doc: Doc, last: number): boolean => conceptAt(doc, last) === 'perShare' || doc.tokens.line[last] !== doc.tokens.line[last - 1]

/** "(forecast)" behind the day of a column's year. */
function expectedBehind(doc: Doc, i: number): Range | undefined {
  const k = isMark(doc.tokens, i, '(') ? i + 1 : i
  return conceptAt(doc, k) === 'forecast' ? { first: k, last: k + 1 } : undefined
}

/** Runs of two cells or more whose title is a payment, each payment once. */
function partRows(doc: Doc, runs: readonly Run[]): PartRow[] {
  const rows: PartRow[] = []
  for (const { first, cells } of runs) {
    if (cells.length < 2) continue
    for (let k = first - 1; k >= first - TITLE; k -= 1) {
      const found = partAt(doc, k)
      if (found === undefined || !isBare(doc, { first: found.last, last: first })) continue
      if (!rows.some(({ part }) => part === found.part))
        rows.push({ part: found.part, name: { first: beginsAt(doc, k), last: found.last }, cells })
      break
    }
  }
  return rows
}

/** The first token of the term that token `i` is of: "Year-end" is found at its end. */
const beginsAt = ({ terms }: Doc, i: number): number => terms.first[terms.at[i] as number] ?? i

function isBare(doc: Doc, { first, last }: Range): boolean {
  for (let k = first; k < last; k += 1) if (doc.tokens.kind[k] !== MARK && !isAmong(doc, k, BEHIND)) return false
  return first <= last
}

/** Whether a year that the release tells of ends on that day of the year. */
const endsYear = (calendar: Calendar, day: string): boolean =>
  calendar.known.some(({ keys }) => keys.kind === 'full-year' && keys.fiscalYearEnd?.slice(4) === day.slice(4))
