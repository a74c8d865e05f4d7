import { type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft, Ground } from '../../form/draft.js'
import type { Run } from '../../form/figures/cell.js'
import { behindTail } from '../../form/figures/cut.js'
import { type DividendRow, readDividends } from '../../form/figures/dividends.js'
import { lendYear } from '../../form/figures/lent-period.js'
import { captionPeriod, type PeriodParts } from '../../form/figures/period.js'
import { spansOf, type Table } from '../../form/figures/table.js'
import { moneyOfCell } from '../../form/figures/value.js'
import { releaseDateOf } from '../../form/release-date.js'
import { monthsOf, type PeriodSaying, periodSayings } from '../../reading/period.js'
import { readToldDividend } from './dividend-prose.js'

const ROLES = ['previous', 'revised', 'priorYear'] as const

/** Reads the table of the dividend forecast: before, after, a year ago. */
export function readDividend(
  doc: Doc,
  draft: Draft,
  runs: readonly Run[],
  said: readonly PeriodSaying[],
  before: PeriodParts | undefined,
  figures: readonly Table[],
): boolean {
  const tables = readDividends(doc, { first: 0, last: doc.tokens.count }, runs).filter(({ rows }) =>
    rows.some(({ role, cells }) => role === 'revised' && Object.keys(cells).length > 0),
  )
  const table = tables[0]
  if (table === undefined) {
    const told = readToldDividend(doc, draft)
    if (told === undefined) return false
    const end = yearEndOf(doc, told, said, before)
    if (end !== undefined) draft.put(['dividend', 'fiscalYearEnd'], end)
    return true
  }
  const above = figures.filter(({ last }) => last <= table.heads.first).at(-1)?.last ?? 0
  const caption = { first: Math.max(table.caption.first, behindTail(doc, above, table.caption.last)), last: table.caption.last }
  const head = said.filter(({ last }) => last <= table.heads.first)
  const end = yearEndOf(doc, caption, head, before)
  for (const role of ROLES) {
    const row = rowOf(doc, table.rows, role, end?.value)
    if (row === undefined) continue
    const grounds: Ground[] = spansOf(doc, [row.title, row.tail]).map((at) => ({ role: 'head', at }))
    for (const { part, first, last } of table.parts) {
      const cell = row.cells[part]
      if (cell === undefined) continue
      const money = moneyOfCell(doc, cell, table.unit, true, [
        ...grounds,
        ...spansOf(doc, [{ first, last }]).map((at) => ({ role: 'head' as const, at })),
      ])
      if (money !== undefined) draft.put(['dividend', role, part], money)
    }
  }
  if (!draft.has(['dividend', 'revised'])) {
    draft.drop(['dividend'])
    return false
  }
  if (end !== undefined) draft.put(['dividend', 'fiscalYearEnd'], end)
  return true
}

/** The row of a role; of several rows of results the one that says it is of the year before the one that ends on a day. */
function rowOf(doc: Doc, rows: readonly DividendRow[], role: (typeof ROLES)[number], end: string | undefined): DividendRow | undefined {
  const own = rows.filter((row) => row.role === role)
  if (role !== 'priorYear' || own.length < 2) return own[0]
  const before = own.filter(({ title }) => holds(doc, title, 'previous', 'priorPeriod', 'reference') || endsBefore(doc, title, end))
  return before.length === 1 ? before[0] : undefined
}

/** Whether a row is titled by the year that ended a year before a day: "Fiscal year ended March 31, 2017". */
const endsBefore = (doc: Doc, title: Range, end = ''): boolean =>
  periodSayings(doc, title).some(
    ({ fiscalYearEnd = '' }) =>
      Number(fiscalYearEnd.slice(0, 4)) === Number(end.slice(0, 4)) - 1 && fiscalYearEnd.slice(5, 7) === end.slice(5, 7),
  )

/** The year that dividends are for: said above the table, in the head of the release, or by the table before. */
function yearEndOf(
  doc: Doc,
  caption: Range,
  said: readonly PeriodSaying[],
  before: PeriodParts | undefined,
): { value: string; at: { start: number; end: number } } | undefined {
  const release = releaseDateOf(doc)?.value
  const isOver = (end: string): boolean => release !== undefined && isLongOver(end, release)
  const own = captionPeriod(doc, caption, 0)
  lendYear(own, said, before)
  for (const parts of [own, before]) {
    const value = parts?.parts.fiscalYearEnd
    const at = parts?.at.fiscalYearEnd
    if (value !== undefined && at !== undefined && !isOver(value)) return { value, at }
  }
  // "fiscal 2013 (April 1, 2012 to March 31, 2013)"
  const { to } = own.parts
  if (own.months === WHOLE_YEAR && to !== undefined && own.at.to !== undefined) return { value: to, at: own.at.to }
  const ends = said.filter(({ fiscalYearEnd: end }) => end !== undefined && !isOver(end))
  const first = ends[0]
  return first?.fiscalYearEnd !== undefined && ends.every(({ fiscalYearEnd }) => fiscalYearEnd === first.fiscalYearEnd)
    ? { value: first.fiscalYearEnd, at: first.ends ?? first.at }
    : undefined
}

const WHOLE_YEAR = 12

/** Whether a year ended so long before the release that no dividend of it is still to be paid. */
const isLongOver = (end: string, release: string): boolean => end < release && monthsOf(end, release) > OVER
const OVER = 7

/** The words of a range before which the release has said its year. */
export const headOf = (doc: Doc, tables: readonly { readonly caption: Range }[]): Range => ({
  first: 0,
  last: tables[0]?.caption.last ?? doc.tokens.count,
})
