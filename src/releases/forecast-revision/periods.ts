import type { Doc } from '../../form/doc.js'
import { PeriodParts } from '../../form/figures/period.js'
import type { Row } from '../../form/figures/table.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import { periodSayings } from '../../reading/period.js'

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
