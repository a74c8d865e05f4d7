import { conceptAt, type Doc, spanOfRange } from '../../form/doc.js'
import type { Run } from '../../form/figures/cell.js'
import { captionPeriod, PeriodParts } from '../../form/figures/period.js'
import type { Row, Table } from '../../form/figures/table.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import { monthsOf, periodSayings } from '../../reading/period.js'

/** The period that the words above a table state: those behind the cells of another, as of dividends by quarter, before all of them. */
export function periodAbove(doc: Doc, { caption, heads }: Table, runs: readonly Run[], deep: number): PeriodParts {
  const cells = runs.filter((run) => run.cells.length > 1 && run.last <= heads.first).at(-1)
  const near = captionPeriod(doc, { first: Math.max(caption.first, cells?.last ?? 0), last: caption.last }, deep)
  return near.finish() === undefined ? captionPeriod(doc, caption, deep) : near
}

/** The period that a row's title states by its days: "Second quarter of 2020 (April 1 to June 30, 2020)". */
export function rowPeriod(doc: Doc, { title }: Row): PeriodParts | undefined {
  const said = periodSayings(doc, title)
  if (!said.some(({ from }) => from !== undefined)) return undefined
  const parts = new PeriodParts()
  return said.every((saying) => parts.take(saying)) ? parts : new PeriodParts()
}

/** A row of days that do not lie before the period of the forecast is of no year before. */
export function isLater(doc: Doc, { title }: Row, { from, to, fiscalYear, fiscalYearEnd }: FiscalPeriod): boolean {
  const end = to ?? fiscalYearEnd
  return periodSayings(doc, title).some((saying) => {
    const own = saying.to ?? saying.fiscalYearEnd
    return (
      (own !== undefined && end !== undefined && own >= end) ||
      (saying.from !== undefined && from !== undefined && saying.from >= from) ||
      (saying.fiscalYear !== undefined && fiscalYear !== undefined && saying.fiscalYear >= fiscalYear)
    )
  })
}

/** The row of a year before names a whole year and the words above the table a part of one, or the other way round: these are another table's. */
export const isOfOtherKind = (doc: Doc, { title }: Row, { kind }: FiscalPeriod): boolean =>
  periodSayings(doc, title).some((saying) => saying.kind !== undefined && (saying.kind === 'full-year') !== (kind === 'full-year'))

const HALF_YEAR = 6

/** "Interim Net Income" among the heads says more of the period than a caption. */
export function headPeriod(doc: Doc, table: Table, parts: PeriodParts): PeriodParts {
  const { kind, from, to } = parts.parts
  // "Midterm profit" left in a table of the full year
  if (kind === 'full-year' || (from !== undefined && to !== undefined && monthsOf(from, to) !== HALF_YEAR)) return parts
  for (let i = table.heads.first; i < table.heads.last; i += 1) {
    if (conceptAt(doc, i) !== 'interim') continue
    const own = new PeriodParts()
    own.take({ first: i, last: i + 1, at: spanOfRange(doc, { first: i, last: i + 1 }), kind: 'year-to-date', quarter: 2 })
    for (const key of ['fiscalYear', 'fiscalYearEnd', 'from', 'to'] as const) {
      const value = parts.parts[key]
      if (value !== undefined) own.take({ first: i, last: i + 1, at: parts.at[key] as never, [key]: value })
    }
    return own
  }
  return parts
}
