import { conceptSet, firstAmong } from '../../../form/concept-set.js'
import { type Doc, holds, type Range, spanOfRange } from '../../../form/doc.js'
import type { Draft, Ground } from '../../../form/draft.js'
import type { Cell, Run } from '../../../form/figures/cells.js'
import { cutTables, holdsItem, holdsSentence, type RawRow, type RawTable } from '../../../form/figures/cut.js'
import { headGrounds } from '../../../form/figures/head.js'
import { isPerShare } from '../../../form/figures/table.js'
import { type Unit, unitsIn } from '../../../form/figures/units.js'
import { moneyOfCell, percentOfCell } from '../../../form/figures/value.js'
import type { Calendar, Known } from '../../../form/prose/calendar.js'
import { type Fact, factOf, type Money } from '../../../form/prose/fact.js'
import type { When } from '../../../form/prose/when.js'
import { BARE_YEARS, bareRow, underParts } from '../bare-years.js'
import { UNCLEAR } from '../beside-year.js'
import { isMarkedAhead, MARKED } from '../marked-ahead.js'
import { isRanged } from '../month-ranges.js'
import { periodGrounds } from '../period-grounds.js'
import { positionColumns } from '../position/columns.js'
import { endOf, readPosition, type Standing } from '../position/read.js'
import { type Said, saidIn } from '../said.js'
import { supersededRows } from '../superseded.js'
import { roundedUnit } from '../table-currency.js'
import { nearCaption, saidAbove } from './caption.js'
import { addChanges, isRowOfChanges, newerOf } from './changes-below.js'
import { withoutColumnwise } from './columnwise.js'
import { continuedRows } from './continued.js'
import { withoutTorn } from './cut-off.js'
import { isOfYear, isStrangeRow, ownHalf, STRANGE, WHICH_YEAR, yearsOf } from './forecast.js'
import { figureHeads } from './heads.js'
import { learnYears } from './numbered-years.js'
import { placeByHeads, withoutContrary, withoutShares } from './place.js'
import { titleHead, withTail } from './title-tails.js'
import { placeByUnits, unitTable } from './unit-columns.js'
import { isAdrift, namesTwo, wraps } from './wrapped-titles.js'

/** The period of a row, and the words of its title that say it. */
interface RowPeriod {
  readonly known: Known
  readonly grounds: readonly Ground[]
}

/** Reads the tables whose columns are metrics and whose rows are periods. */
export function readTables(
  doc: Doc,
  draft: Draft,
  runs: readonly Run[],
  whens: readonly When[],
  calendar: Calendar,
): { facts: Fact[]; standings: Standing[] } {
  const facts: Fact[] = []
  const standings: Standing[] = []
  let unit: Unit | undefined
  let before: RawTable | undefined // the table before, where it is one of forecasts
  let above: (RowPeriod | undefined)[] = [] // of the rows of the table before
  const tables = cutTables(doc, { first: 0, last: doc.tokens.count }, runs)
  learnYears(doc, tables, whens, calendar)
  for (const all of tables) {
    const rows = withoutTranslation(withoutColumnwise(doc, draft, all, whens))
    const balance = positionColumns(doc, rows)
    const raw = withoutTorn(doc, rows, whens, balance?.length)
    const byUnits = balance === undefined ? unitTable(doc, raw) : undefined
    const heads = byUnits?.heads ?? (balance === undefined ? figureHeads(doc, raw) : [])
    if (heads === undefined) continue
    const begin = (raw.rows[0] as RawRow).title.last
    const units = unitsIn(doc, { first: raw.heads.first, last: begin })
    unit = units.find(isScaled) ?? unitAbove(doc, raw.caption) ?? unit ?? roundedUnit(doc, begin)
    const single = units.find((one) => one.factor === undefined && one.currency !== undefined)
    const percents = units.find((one) => one.percent)
    if (balance !== undefined) {
      standings.push(...readPosition(doc, raw, balance, { unit, single, percents }, whens, calendar))
      continue
    }
    const near = nearCaption(doc, raw.caption)
    const forecast = holds(doc, near, 'forecast') || (before !== undefined && goesOn(doc, raw, before))
    before = forecast ? raw : undefined
    const continued = forecast ? undefined : continuedRows(doc, raw, heads, above)
    const years = forecast ? yearsOf(raw, whens) : undefined
    const bare = forecast ? undefined : bareRow(doc, raw, whens, calendar.current)
    if (bare !== undefined) {
      draft.warn('ambiguous', BARE_YEARS, undefined, bare)
      continue
    }
    const lost = underParts(doc, raw, whens)
    const periods =
      continued === undefined
        ? raw.rows.map((_, r) => (lost.has(r) ? undefined : periodOf(doc, draft, raw, r, whens, calendar, years)))
        : above
    above = forecast ? [] : periods
    const superseded = forecast
      ? supersededRows(
          doc,
          raw.rows.map(({ title }) => title),
          periods.map((period) => period?.known),
        )
      : NONE
    let own: Fact[] = [] // of the row before
    let earlier: Fact[] = [] // and of the one before it
    for (const [r, row] of (continued ?? raw.rows).entries()) {
      if (own.length > 0 && isRowOfChanges(doc, row)) {
        addChanges(doc, newerOf(earlier, own), heads, row.cells, periods[r - 1]?.grounds)
        own = earlier = []
        continue
      }
      earlier = own
      own = []
      if (superseded.has(r)) continue
      const placed = withoutShares(
        withoutContrary(byUnits === undefined ? placeByHeads(row.cells, heads) : placeByUnits(byUnits, row.cells)),
      )
      if (placed === undefined) {
        if (row.cells.length > 2)
          draft.warn('unplaced-row', 'The cells of a row could not be given to columns.', undefined, spanOfRange(doc, row.cells[0] as Cell))
        continue
      }
      const period = periods[r]
      if (period === undefined) continue
      for (const { head, value, percent } of placed) {
        if (head.metric === undefined || value?.number === undefined) continue
        const over = headGrounds(doc, head)
        const grounds = [...over, ...period.grounds]
        const lent = isPerShare(head.metric) ? (single ?? unit) : unit
        const money = moneyOfCell(doc, value, lent, isPerShare(head.metric), grounds)
        if (money === undefined || ('low' in money.value && !forecast)) continue
        if (head.metric === 'cashAndEquivalents') {
          // a balance, at the period's end
          const asOf = forecast ? undefined : endOf(period.known)
          if (asOf !== undefined) standings.push({ asOf, metric: head.metric, label: head.whole ? head : undefined, head, value: money })
          continue
        }
        const change = percent?.number === undefined ? undefined : percentOfCell(doc, percent, grounds, percents)
        const at = spanOfRange(doc, head)
        const metric = { value: head.metric, at, grounds: over.slice(1) }
        const fact = factOf(metric, head.whole ? at : undefined, forecast, period.known, money as { value: Money } & typeof money)
        fact.yearOnYear = change
        own.push(fact)
      }
      facts.push(...own)
    }
  }
  return { facts, standings }
}

/** Further columns of the table before, printed below it: as many rows, and nothing between them that says otherwise. */
const goesOn = (doc: Doc, { caption, rows }: RawTable, before: RawTable): boolean =>
  rows.length === before.rows.length && !holdsSentence(doc, caption) && !holdsItem(doc, caption) && !holds(doc, caption, 'result', 'actual')

const PARTS = conceptSet(
  'firstQuarter',
  'secondQuarter',
  'thirdQuarter',
  'fourthQuarter',
  'quarter',
  'firstHalf',
  'threeMonths',
  'sixMonths',
  'nineMonths',
)

const NONE: ReadonlySet<number> = new Set()

const isScaled = ({ factor, currency }: Unit): boolean => factor !== undefined && currency !== undefined

/** The last scale of the words above; of "Millions of yen, thousands of U.S. dollars" the first, for the other is a translation's. */
function unitAbove(doc: Doc, caption: Range): Unit | undefined {
  const said = unitsIn(doc, caption).filter(isScaled)
  const [before, last] = [said[said.length - 2], said[said.length - 1]]
  return before !== undefined && last !== undefined && before.currency !== last.currency && last.at.start - before.at.end < NEXT
    ? before
    : last
}
/** Two sayings of one bracket stand so near each other. */
const NEXT = 8

/** A table without the rows in another currency than its first: "$8,315 $2,941" below "¥812 ¥287" translates them. */
function withoutTranslation(raw: RawTable): RawTable {
  const codeOf = ({ cells }: RawTable['rows'][number]): string | undefined => cells[0]?.number?.currency?.code
  const first = raw.rows[0] === undefined ? undefined : codeOf(raw.rows[0])
  const rows = raw.rows.filter((row, r) => r === 0 || codeOf(row) === undefined || codeOf(row) === first)
  return rows.length === raw.rows.length ? raw : { ...raw, rows }
}

/** The period of a row: its title, the words behind its cells where the title wraps around them, the caption's for a lone forecast, whose table's rows name `years`. */
function periodOf(
  doc: Doc,
  draft: Draft,
  raw: RawTable,
  r: number,
  whens: readonly When[],
  calendar: Calendar,
  years: ReadonlySet<number> | undefined,
): RowPeriod | undefined {
  const row = raw.rows[r] as RawRow
  const title = row.named ?? (r === 0 ? { first: raw.heads.last, last: row.title.last } : row.title)
  const wrapped = row.named === undefined && wraps(doc, raw, whens)
  if (row.named === undefined && !wrapped && isAdrift(doc, raw, whens)) return undefined
  const own = wrapped ? titleHead(doc, title, r, raw) : title
  if (namesTwo(whens, own)) return undefined // heads of columns, not the title of a row
  const said = saidIn(doc, whens, own)
  if (said?.unclear === true) {
    draft.warn('ambiguous', UNCLEAR, undefined, said.title)
    return undefined
  }
  const whole = wrapped && said !== undefined ? withTail(doc, whens, said, row, raw) : said
  // "First quarter | … | FY2018": the year behind the cells is no period of theirs where the part that they are of was lost
  if (wrapped && whole?.keys.kind === 'full-year' && firstAmong(doc, own.first, own.last, PARTS) >= 0) return undefined
  const found = years !== undefined ? ownHalf(doc, whole, title) : whole
  if (years !== undefined) {
    if (raw.rows.length > 1 && found !== undefined && Object.keys(found.keys).length === 0 && isStrangeRow(doc, title)) {
      draft.warn('ambiguous', STRANGE, undefined, found.title)
      return undefined
    }
    if (!holds(doc, title, 'forecast') && isOver(found, calendar.current)) return undefined
    const above = saidAbove(doc, whens, raw.caption, found?.keys.kind !== undefined)
    const ofYear = isOfYear(above, found, years)
    if (ofYear === undefined) draft.warn('ambiguous', WHICH_YEAR, undefined, spanOfRange(doc, title))
    if (ofYear === undefined || (!ofYear && !holds(doc, title, 'forecast'))) return undefined
    const over = ofYear ? above : undefined
    const keys = { ...over?.keys, ...found?.keys }
    const at = { ...over?.at, ...found?.at }
    if (keys.from !== undefined && keys.to !== undefined && keys.from > keys.to) return undefined
    if (keys.kind !== 'full-year' && found?.keys.kind !== undefined && over?.keys.kind === 'full-year') {
      delete keys.to
      delete keys.from
    }
    return restingOn(calendar.take({ first: 0, last: 0, keys, at }), found)
  }
  if (found !== undefined && isMarkedAhead(doc, title, (raw.rows.at(-1) as RawRow).cells.at(-1)?.last ?? title.last, found.at)) {
    draft.warn('ambiguous', MARKED, undefined, found.title)
    return undefined
  }
  const known =
    found &&
    (found.keys.kind === 'quarter' && isRanged(found.keys)
      ? calendar.column(found.keys, found.at, true)
      : calendar.row(found.keys, found.at, found.title, found.dated))
  return found && restingOn(known, found)
}

/** Whether a row of a table of forecasts names a period that ended with the release's own or before it: its figures are results. */
function isOver(row: Said | undefined, current: Known | undefined): boolean {
  const end = row && endOf(row)
  const now = current && endOf(current)
  return end !== undefined && now !== undefined && end.value <= now.value
}

const restingOn = (known: Known | undefined, said: Said | undefined): RowPeriod | undefined =>
  known && { known, grounds: said === undefined ? [] : periodGrounds(said.at) }
