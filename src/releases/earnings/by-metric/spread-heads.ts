import { isMark, NUMBER, type Span, type Tokens } from '../../../document/scan.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../../form/doc.js'
import { cellsAbove } from '../../../form/figures/headcells.js'
import { type Spread, spreadOver } from '../../../form/figures/spread.js'
import { isPerShare } from '../../../form/figures/table.js'
import { unitsIn } from '../../../form/figures/units.js'
import type { Calendar, Known } from '../../../form/prose/calendar.js'
import { lack, type When, type WhenKeys, type WhenPlaces } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import { hasOne } from '../../../form/words.js'
import type { Concept } from '../../../language/concepts.js'
import { isShareHead } from '../../../language/en/tables.js'
import { dayOf } from '../../../reading/calendar.js'
import { isUnclear } from '../beside-year.js'
import { type Headed, printsPercents, SAYS } from './headed.js'
import type { Sums } from './kinds.js'
import { dayOver, monthsOver, yearOverDay } from './month-heads.js'
import type { PeriodColumn } from './period-column.js'
import type { Row } from './row.js'
import { type Head, settled } from './settled-heads.js'

/**
 * The columns of an aligned table by the words over them, where a head may stand over several: what is planned for a period
 * that the table tells of is left out, what is planned for a later one is a forecast. None where a column of amounts has no
 * period, or two have the same; `turned` where the currency of the amounts is that of their translation.
 */
export function spreadColumns(
  doc: Doc,
  above: Range,
  rows: readonly Row[],
  sums: Sums,
  base: string,
  whens: readonly When[],
  calendar: Calendar,
): Headed | 'turned' | undefined {
  const k = sums.kinds.length
  const stacks = k < 2 ? undefined : (spreadOver(doc, rows, k) ?? barredPlan(doc, rows, k))
  if (stacks === undefined) return undefined
  const said = saidAbove(doc, above, stacks, whens)
  const heads = stacks.map((stack, c) => headOf(doc, stack, rows, c, sums, base, whens, said, calendar))
  const years = bareYears(doc, above, stacks, heads, whens, calendar)
  const columns = heads.map((head, c): Head | undefined => {
    const period = head?.period ?? years?.[c]
    return head?.kind === 'money' ? (period === undefined ? undefined : { ...head, period }) : head
  })
  if (columns.includes(undefined)) return undefined
  return settled(columns as Head[], calendar)
}

/** The heads between bars, a cell each, where one of them names what is planned and none what was done. */
function barredPlan(doc: Doc, rows: readonly Row[], k: number): readonly Spread[] | undefined {
  const cells = cellsAbove(doc, rows, k)
  if (cells?.some((cell) => holds(doc, cell, 'actual', 'result')) !== false) return undefined
  return cells.some((cell) => holds(doc, cell, 'forecast')) ? cells.map((cell) => ({ own: [cell], lent: [] })) : undefined
}

/** What stands over a column; none where it is not understood. */
function headOf(
  doc: Doc,
  { own, lent }: Spread,
  rows: readonly Row[],
  c: number,
  sums: Sums,
  base: string,
  whens: readonly When[],
  said: PeriodColumn | undefined,
  calendar: Calendar,
): Head | undefined {
  const words = wordsOver(doc, own)
  const plan = words.has('forecast')
  const percent =
    printsPercents(rows, c, sums.kinds.length) || own.some((piece) => hasOne(doc, piece, isPercentMark)) || words.has('percentSign')
  const says = SAYS.some((concept) => words.has(concept))
  if (words.has('adjusted') || own.some((piece) => hasOne(doc, piece, isShareHead))) return { kind: 'none', plan }
  if (percent || says || sums.changes.has(c)) {
    const change = sums.kinds[c] !== 'none' && !plan && (sums.changes.has(c) || (says && (percent || isFine(rows, c))))
    return { kind: change ? 'percent' : 'none', plan }
  }
  if (sums.kinds[c] !== 'money' && sums.kinds[c] !== 'foreign') return { kind: 'none', plan }
  const all = [...lent, ...own]
  if (all.some((piece) => unitsIn(doc, piece).some(({ currency = base }) => currency !== base))) return { kind: 'foreign', plan }
  if (own.length === 0) return undefined
  const period = periodOf(doc, own, lent, whens, calendar.current)
  if (period !== undefined) return { kind: 'money', plan, ...(hasYear(period) ? { period } : {}) }
  // "Previous year": of which one nobody says
  if (words.has('priorPeriod') || words.has('previous')) return { kind: 'none', plan }
  const actual = words.has('actual') || words.has('result')
  if (actual && plan) return undefined
  return { kind: 'money', plan, ...((actual || plan) && said !== undefined ? { period: said } : {}) }
}

function wordsOver(doc: Doc, pieces: readonly Range[]): ReadonlySet<Concept> {
  const words = new Set<Concept>()
  for (const { first, last } of pieces)
    for (let i = first; i < last; i += 1) {
      const concept = conceptAt(doc, i)
      if (concept !== undefined) words.add(concept)
    }
  return words
}

/** "FY2013", and nothing of when it ends. */
const isYearAlone = ({ kind, fiscalYear, fiscalYearEnd, to }: WhenKeys): boolean =>
  kind === 'full-year' && fiscalYear !== undefined && (fiscalYearEnd ?? to) === undefined

const hasYear = ({ keys }: PeriodColumn): boolean => (keys.to ?? keys.fiscalYearEnd ?? keys.fiscalYear) !== undefined

/** Whether a column prints decimals behind two of whole amounts: what is the change of these in percent, as no difference is. */
function isFine(rows: readonly Row[], c: number): boolean {
  const amounts = rows.filter(({ metric, cells }) => metric !== undefined && !isPerShare(metric) && cells[c]?.number !== undefined)
  const are = (k: number, fine: boolean): boolean =>
    amounts.every(({ cells }) => cells[k]?.number !== undefined && cells[k].number.decimals > 0 === fine)
  return c >= 2 && amounts.length > 0 && are(c, true) && are(c - 1, false) && are(c - 2, false)
}

const isPercentMark = (tokens: Tokens, i: number): boolean => isMark(tokens, i, '%')

/** What the words over a column say of its period: its own first, then those lent by the column at its left. */
function periodOf(
  doc: Doc,
  own: readonly Range[],
  lent: readonly Range[],
  whens: readonly When[],
  current: Known | undefined,
): PeriodColumn | undefined {
  const keys: WhenKeys = {}
  const at: WhenPlaces = {}
  for (const piece of [...own, ...lent]) {
    const said = whensIn(whens, piece.first, piece.last)
    for (const when of said) {
      if (when.relation !== undefined) continue
      if (isUnclear(doc, when, said, piece)) return undefined
      // "FY2013" over "Nine months": a part of that year
      if (isYearAlone(keys) && when.keys.kind !== undefined) {
        keys.kind = when.keys.kind
        at.kind = when.at.kind as Span
      } else if (keys.kind !== undefined && when.keys.kind !== undefined && when.keys.kind !== keys.kind && !isYearAlone(when.keys))
        continue
      lack(keys, when.keys)
      lack(at, when.at)
    }
  }
  const months = monthsOver(doc, [...own, ...lent])
  if (months === 'other') return undefined
  if (months !== undefined) {
    const { kind, quarter } = current?.keys ?? {}
    if (keys.kind === undefined && kind === 'year-to-date' && quarter !== undefined && quarter === months.quarter) {
      lack(keys, { kind, quarter }) // "Apr-Dec 2013" in a release of nine months
      lack(at, { kind: months.at.to as Span, quarter: months.at.to as Span })
    }
    if (keys.kind === undefined || (months.quarter !== undefined && months.quarter !== (keys.kind === 'quarter' ? 1 : keys.quarter)))
      return undefined
    lack(keys, months.keys)
    lack(at, months.at)
  }
  const day = (keys.to ?? keys.fiscalYearEnd ?? keys.fiscalYear) === undefined ? dayOver(doc, [...own, ...lent]) : undefined
  if (day !== undefined && keys.kind !== undefined) {
    lack(keys, keys.kind === 'full-year' ? { fiscalYearEnd: day.to, to: day.to } : { to: day.to })
    lack(at, keys.kind === 'full-year' ? { fiscalYearEnd: day.at, to: day.at } : { to: day.at })
  }
  return keys.kind === undefined ? yearOverDay(doc, [...own, ...lent]) : { keys, at }
}

/** The only period that the words above name outside the heads: that of columns headed "Actual" and "Plan" alone. */
function saidAbove(doc: Doc, above: Range, stacks: readonly Spread[], whens: readonly When[]): PeriodColumn | undefined {
  const taken = stacks.flatMap(({ own }) => own)
  const said = whensIn(whens, above.first, above.last).filter(
    ({ first, relation, keys }) =>
      relation === undefined && keys.kind !== undefined && !taken.some((piece) => piece.first <= first && first < piece.last),
  )
  const [only] = said
  return only === undefined || said.length > 1 || isUnclear(doc, only, said, above) || !hasYear(only) ? undefined : only
}

/**
 * Heads of which each is a year and no more, "2005 | 2006", in a release of the year that ended on a day of the last of them:
 * the same days of the years.
 */
function bareYears(
  doc: Doc,
  above: Range,
  stacks: readonly Spread[],
  heads: readonly (Head | undefined)[],
  whens: readonly When[],
  calendar: Calendar,
): readonly (PeriodColumn | undefined)[] | undefined {
  const { current } = calendar
  const end = current?.keys.fiscalYearEnd
  const last = current?.at.fiscalYearEnd
  if (current?.keys.kind !== 'full-year' || end === undefined || last === undefined) return undefined
  if (whensIn(whens, above.first, above.last).some(({ keys }) => keys.kind !== undefined && keys.kind !== 'full-year')) return undefined
  const years = heads.map((head, c) => (head?.kind === 'money' ? yearOver(doc, stacks[c] as Spread) : undefined))
  const amounts = heads.filter((head) => head?.kind === 'money').length
  const told = years.filter((year) => year !== undefined)
  if (told.length !== amounts || Math.max(...told.map(({ year }) => year)) !== Number(end.slice(0, 4))) return undefined
  const day = { month: Number(end.slice(5, 7)), day: Number(end.slice(8)) }
  return years.map((year): PeriodColumn | undefined => {
    const to = year === undefined ? undefined : dayOf(day, 'to', year.year)
    if (year === undefined || to === undefined) return undefined
    const resting = (rests: Span): Span & { rests: Span } => ({ ...year.at, rests })
    const own = resting(last.rests ?? last)
    return {
      keys: { kind: 'full-year', fiscalYearEnd: to, to },
      at: { kind: resting(current.at.kind ?? last), fiscalYearEnd: own, to: own },
    }
  })
}

/** The year that stands alone over a column, and that it is over: no other word tells of when. */
function yearOver(doc: Doc, { own, lent }: Spread): { readonly year: number; readonly at: Span } | undefined {
  const dated = [...own, ...lent].filter((piece) => unitsIn(doc, piece).length === 0)
  const [only] = dated
  if (only === undefined || dated.length > 1 || only.last - only.first !== 1 || doc.tokens.kind[only.first] !== NUMBER) return undefined
  const at = spanOfRange(doc, only)
  const year = doc.text.slice(at.start, at.end)
  return /^(?:19|20)\d\d$/.test(year) ? { year: Number(year), at } : undefined
}
