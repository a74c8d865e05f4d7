import { type Doc, holds } from '../../../form/doc.js'
import type { RawTable } from '../../../form/figures/cut.js'
import type { Calendar } from '../../../form/prose/calendar.js'
import { MIDDLE } from '../../../form/prose/same-period.js'
import type { When } from '../../../form/prose/when.js'
import { saidIn } from '../said.js'
import { nearCaption } from './caption.js'

/**
 * Learns that the issuer numbers its years by their beginning: a table of the results of the year ended March 31, 2004 whose
 * rows are FY2003 and FY2002 has that year in the first of them, for no table leaves out what its release is about. Where the
 * text names FY2004, too, or says itself what is what, nothing is learnt.
 */
export function learnYears(doc: Doc, tables: readonly RawTable[], whens: readonly When[], calendar: Calendar): void {
  const { kind, fiscalYear, fiscalYearEnd } = calendar.current?.keys ?? {}
  if (kind !== 'full-year' || fiscalYear !== undefined || fiscalYearEnd === undefined || fiscalYearEnd.slice(5) >= MIDDLE) return
  const year = Number(fiscalYearEnd.slice(0, 4))
  if (whens.some(({ keys }) => (keys.fiscalYear ?? 0) >= year)) return
  if (!tables.some((table) => hasYears(doc, table, whens, year))) return
  calendar.learn({ first: 0, last: 0, keys: { fiscalYear: year - 1, fiscalYearEnd }, at: {} })
}

/** Whether the rows of a table of results are the year before that number and the one before it, named by their numbers alone. */
function hasYears(doc: Doc, { caption, heads, rows }: RawTable, whens: readonly When[], year: number): boolean {
  const [top, second] = rows
  if (top === undefined || second === undefined || holds(doc, nearCaption(doc, caption), 'forecast')) return false
  return [{ first: heads.last, last: top.title.last }, second.title].every((title, r) => {
    const keys = saidIn(doc, whens, title)?.keys
    return keys?.kind === 'full-year' && keys.fiscalYear === year - 1 - r && keys.fiscalYearEnd === undefined && keys.to === undefined
  })
}
