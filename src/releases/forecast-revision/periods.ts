import { isMark } from '../../document/scan.js'
import { placeIn } from '../../document/search.js'
import type { Doc } from '../../form/doc.js'
import type { Run } from '../../form/figures/cell.js'
import { captionPeriod, PeriodParts } from '../../form/figures/period.js'
import { printedOf } from '../../form/figures/place.js'
import type { Row, Table } from '../../form/figures/table.js'
import { monthsOf } from '../../form/prose/same-period.js'
import { hasOne } from '../../form/words.js'
import { isBeforeLast } from '../../language/en/revisions.js'
import { isPeriodWord } from '../../language/en/tables.js'
import { monthsBetween } from '../../reading/calendar.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import { type PeriodSaying, periodSayings } from '../../reading/period.js'

/** The period that a row's title states by its days: "Second quarter of 2020 (April 1 to June 30, 2020)". */
export function rowPeriod(doc: Doc, { title }: Row): PeriodParts | undefined {
  const said = periodSayings(doc, title)
  if (!said.some(({ from }) => from !== undefined)) return undefined
  const parts = new PeriodParts()
  return said.every((saying) => parts.take(saying)) ? parts : new PeriodParts()
}

/**
 * A row of days that do not lie before the period of the forecast, or more than a year before it, is of no year before; nor is one
 * of a year by its number alone whose amounts are rather those of a whole year than of the part that is forecast.
 */
export function isNoYearBefore(doc: Doc, row: Row, revised: Row, period: FiscalPeriod): boolean {
  const { title } = row
  const { from, to, fiscalYear, fiscalYearEnd } = period
  if (hasOne(doc, title, isBeforeLast)) return true
  const end = to ?? fiscalYearEnd
  return periodSayings(doc, title).some((saying) => {
    const own = saying.to ?? saying.fiscalYearEnd
    return (
      (isNumberAlone(saying) && isRatherWhole(row, revised, period)) ||
      (own !== undefined && end !== undefined && (own >= end || monthsBetween(own, end) > MOST_BETWEEN)) ||
      (saying.from !== undefined && from !== undefined && saying.from >= from) ||
      (saying.fiscalYear !== undefined &&
        fiscalYear !== undefined &&
        (saying.fiscalYear >= fiscalYear || saying.fiscalYear < fiscalYear - 1))
    )
  })
}
const isNumberAlone = ({ fiscalYear, kind, quarter, fiscalYearEnd, from, to }: PeriodSaying): boolean =>
  fiscalYear !== undefined && (kind ?? quarter ?? fiscalYearEnd ?? from ?? to) === undefined

/** Whether the first amount of a row, sales as a rule, is nearer to that of a year than to that of the part of one, which another row says. */
function isRatherWhole({ cells }: Row, revised: Row, period: FiscalPeriod): boolean {
  const months = monthsOf(period)
  const c = cells.findIndex((cell) => printedOf(cell) !== undefined)
  const [own, part] = [printedOf(cells[c]), printedOf(revised.cells[c])]
  return (
    months !== undefined && own !== undefined && part !== undefined && part > 0 && own > (part * (1 + YEAR / months)) / 2 && months < YEAR
  )
}
const YEAR = 12

/** A year, and the months by which its end may have been moved. */
const MOST_BETWEEN = 18

/** The row of a year before names a whole year and the words above the table a part of one, or the other way round: these are another table's. */
export const isOfOtherKind = (doc: Doc, { title }: Row, { kind }: FiscalPeriod): boolean =>
  periodSayings(doc, title).some((saying) => saying.kind !== undefined && (saying.kind === 'full-year') !== (kind === 'full-year'))

/** The period that the words above a table state: those behind the cells of another, as of dividends by quarter, before all of them. */
export function periodAbove(doc: Doc, { caption, heads }: Table, rows: readonly Run[], deep: number): PeriodParts {
  const cells = rows[placeIn(rows, (row) => row.last <= heads.first) - 1]
  const near = captionPeriod(doc, { first: Math.max(caption.first, cells?.last ?? 0), last: caption.last }, deep)
  return near.finish() === undefined ? captionPeriod(doc, caption, deep) : near
}

/** Whether words that name no whole period name none but that of the table before: not "the fiscal period ending July 31" below one that ends in January. */
export const isNoOther = ({ parts: { periodEnd } }: PeriodParts, before: PeriodParts): boolean =>
  periodEnd === undefined || before.parts.periodEnd === periodEnd

/** "Period: fiscal year ended March 31, 2010" on a line right below a table. */
export function periodBelow(doc: Doc, { last }: Table): PeriodParts | undefined {
  const { tokens } = doc
  const line = (tokens.line[last - 1] as number) + 1
  const first = tokens.lines.token[line] ?? tokens.count
  return isPeriodWord(tokens, first) && isMark(tokens, first + 1, ':')
    ? captionPeriod(doc, { first, last: tokens.lines.token[line + 1] ?? tokens.count }, 0)
    : undefined
}

const OF_FORECAST: ReadonlySet<Row['role']> = new Set<Row['role']>(['previous', 'revised', 'actual', 'dated'])

/**
 * The period on the first line of the first column's title, where the title goes on below it: a caption that runs into
 * its table's titles, "Full year (April 1, 2024 to March 31, 2025) | Previous forecast (A)".
 */
export function periodInTitle(doc: Doc, { rows }: Table): PeriodParts | undefined {
  let leftmost: Row | undefined
  for (const row of rows) if (leftmost === undefined || row.title.first < leftmost.title.first) leftmost = row
  if (leftmost === undefined || !OF_FORECAST.has(leftmost.role)) return undefined
  const { first, last } = leftmost.title
  const { line, lines } = doc.tokens
  const end = lines.token[(line[first] as number) + 1] ?? last
  if (end >= last) return undefined
  const parts = new PeriodParts()
  return periodSayings(doc, { first, last: end }).every((saying) => parts.take(saying)) && parts.finish() !== undefined ? parts : undefined
}
