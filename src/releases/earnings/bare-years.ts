import { NUMBER, type Span } from '../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import type { RawTable } from '../../form/figures/cut.js'
import { lastLines } from '../../form/last-lines.js'
import { resting } from '../../form/prose/adding.js'
import type { Known } from '../../form/prose/calendar.js'
import type { When, WhenKeys, WhenPlace } from '../../form/prose/when.js'
import { overTo } from '../../form/prose/when-months.js'
import { whensIn } from '../../form/prose/whens.js'
import { tokenAt } from '../../form/span-tokens.js'
import type { PeriodColumn } from './by-metric/period-column.js'
import { saidIn } from './said.js'

/** What the warning says. */
export const BARE_YEARS =
  'Columns are headed by years alone in a release of a part of a year: whether they hold that part or whole years is not said, so they were left out.'

/** A year by its number alone. */
const isBareYear = ({ kind, fiscalYear, fiscalYearEnd, from, to }: WhenKeys): boolean =>
  kind === 'full-year' && fiscalYear !== undefined && (fiscalYearEnd ?? from ?? to) === undefined

/** Whether a year by its number is one that a release of a part of a year may still be in: its results are not those of all of it. */
function isUnderWay(keys: WhenKeys, current: Known | undefined): boolean {
  if (current === undefined || !isBareYear(keys)) return false
  const { kind, quarter, fiscalYear, fiscalYearEnd, to } = current.keys
  if (kind === undefined || kind === 'full-year' || kind === 'second-half' || quarter === LAST) return false
  const year = keys.fiscalYear as number
  if (fiscalYear !== undefined) return year >= fiscalYear
  if (fiscalYearEnd !== undefined) return year >= Number(fiscalYearEnd.slice(0, 4)) - 1
  return to === undefined || year >= Number(to.slice(0, 4))
}
const LAST = 4

/** The title of a row of results that names such a year alone, in a table whose rows name nothing but years. */
export function bareRow(doc: Doc, { rows, heads }: RawTable, whens: readonly When[], current: Known | undefined): Span | undefined {
  const said = rows.map(({ named, title }, r) => saidIn(doc, whens, named ?? (r === 0 ? { first: heads.last, last: title.last } : title)))
  if (!said.every((one) => one === undefined || one.keys.kind === undefined || isBareYear(one.keys))) return undefined
  return said.find((one) => one !== undefined && isUnderWay(one.keys, current))?.title
}

/**
 * Columns of results that are headed "FY2021 | FY2020" in a release of the first half: where the newest is the release's own year
 * by its number, and the words above name no other part of one, they hold that half; else nobody says what they hold.
 */
export function ofBareYears(
  doc: Doc,
  periods: readonly PeriodColumn[],
  current: Known | undefined,
  above: Range,
  whens: readonly When[],
): readonly PeriodColumn[] | 'unclear' {
  if (current === undefined || periods.length === 0) return periods
  const isWhole = current.keys.kind === 'full-year'
  if (isWhole) return ofPartAbove(doc, periods, above, whens)
  if (!periods.every(({ keys }) => isBareYear(keys))) return periods
  const months = isOfMonths(doc, above)
  if (!periods.some(({ keys }) => isUnderWay(keys, current)) && !months) return periods
  const { kind, quarter, fiscalYear } = current.keys
  const newest = Math.max(...periods.map(({ keys }) => keys.fiscalYear as number))
  const others = whensIn(whens, above.first, above.last).some(({ keys, months, relation }) => {
    if (relation !== undefined) return false
    return (
      months !== undefined || (keys.kind !== undefined && keys.kind !== 'full-year' && (keys.kind !== kind || keys.quarter !== quarter))
    )
  })
  const sure =
    fiscalYear === newest && !others && !months && kind !== undefined && quarter !== undefined && (kind === 'year-to-date' || quarter === 1)
  if (!sure) return 'unclear'
  return periods.map(({ keys, at }) => ({
    keys: { ...keys, kind, quarter },
    at: { ...at, kind: resting(at.kind as WhenPlace, current.at.kind), quarter: resting(at.kind as WhenPlace, current.at.quarter) },
  }))
}

/**
 * "Fourth quarter" on a line of its own over columns headed "FY2021 | FY2020" in a release of a year: all of them hold that part of
 * theirs. Below months, or parts of which none is numbered, nobody says what they hold.
 */
function ofPartAbove(
  doc: Doc,
  periods: readonly PeriodColumn[],
  above: Range,
  whens: readonly When[],
): readonly PeriodColumn[] | 'unclear' {
  const { line } = doc.tokens
  const [head, ...rest] = periods.map(({ at }) => tokenAt(doc, (at.fiscalYear ?? at.kind)?.start ?? 0))
  if (head === undefined || rest.length === 0 || !periods.slice(1).every(({ keys }) => isBareYear(keys))) return periods
  const near = lastLines(doc, { first: above.first, last: head }, TITLE_LINES)
  const titles = whensIn(whens, near.first, above.last).filter(
    ({ first, keys, relation }) => relation === undefined && keys.kind !== 'full-year' && line[first] !== line[head],
  )
  const [title] = titles
  if (title === undefined) return isOfMonths(doc, near) ? 'unclear' : periods
  const { kind, quarter } = title.keys
  if (titles.length > 1 || kind === undefined || quarter === undefined || title.keys.to !== undefined) return 'unclear'
  return periods.map(({ keys: { fiscalYear }, at }) => ({
    keys: { kind, quarter, fiscalYear: fiscalYear as number },
    at: {
      fiscalYear: at.fiscalYear as WhenPlace,
      kind: resting(at.fiscalYear as WhenPlace, title.at.kind),
      quarter: resting(at.fiscalYear as WhenPlace, title.at.quarter),
    },
  }))
}
/** The title of a table, and the line of its unit. */
const TITLE_LINES = 3

/** "(April 1 - December 31)", "cumulative, April-September": months without a year that are not twelve. */
function isOfMonths(doc: Doc, { first, last }: Range): boolean {
  const { terms, tokens } = doc
  for (let i = first; i < last; i += 1) {
    if (conceptAt(doc, i) !== 'month') continue
    const behind = tokens.kind[i + 1] === NUMBER ? i + 2 : i + 1
    const close = overTo(doc, behind)
    if (close < 0 || conceptAt(doc, close) !== 'month') continue
    const [from, to] = [i, close].map((k) => terms.meaning[terms.at[k] as number]?.datum as number) as [number, number]
    if (((to - from + YEAR) % YEAR) + 1 < YEAR) return true
  }
  return false
}
const YEAR = 12

/**
 * The rows of years alone whose part of a year stands on a line above another row: "Fourth quarter", "FY2021 | 50,800",
 * "FY2020 | 46,300". The second is no whole year, and its title does not say what it is.
 */
export function underParts(doc: Doc, { rows, heads }: RawTable, whens: readonly When[]): ReadonlySet<number> {
  const out = new Set<number>()
  let under = false
  for (const [r, { title, named }] of rows.entries()) {
    const first = r === 0 ? heads.last : title.first
    const own = lastLines(doc, { first, last: title.last }).first
    const above = named === undefined && own > first ? whensIn(whens, first, title.last).filter((when) => when.first < own) : []
    const kinds = above.flatMap(({ keys, relation }) => (relation === undefined ? (keys.kind ?? []) : []))
    if (kinds.length > 0) under = !kinds.includes('full-year')
    else if (under && own === first && isBareYear(saidIn(doc, whens, title)?.keys ?? {})) out.add(r)
  }
  return out
}
