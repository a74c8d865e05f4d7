import { isMark, type Span, type Tokens } from '../../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import { type Spread, spreadOver } from '../../../form/figures/spread.js'
import { isPerShare } from '../../../form/figures/table.js'
import { unitsIn } from '../../../form/figures/units.js'
import type { Calendar, Known } from '../../../form/prose/calendar.js'
import { lack, type When, type WhenKeys, type WhenPlaces } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import { hasOne } from '../../../form/words.js'
import type { Concept } from '../../../language/concepts.js'
import { isShareHead } from '../../../language/en/tables.js'
import { isUnclear } from '../beside-year.js'
import { bareYears } from './bare-years.js'
import { dayIn, newestOf } from './columns.js'
import { type Headed, printsPercents, SAYS } from './headed.js'
import type { ColumnKind, Sums } from './kinds.js'
import { dayOver, monthsOver } from './month-heads.js'
import type { PeriodColumn } from './period-column.js'
import type { Row } from './row.js'
import { lengthOver } from './torn-heads.js'

/** What the words over one column say. */
interface Head {
  readonly kind: ColumnKind
  /** what is planned, not what was done */
  readonly plan: boolean
  readonly period?: PeriodColumn
}

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
  const stacks = k < 2 ? undefined : spreadOver(doc, rows, k)
  if (stacks === undefined) return undefined
  const said = saidAbove(doc, above, stacks, whens)
  const heads = stacks.map((stack, c) => headOf(doc, stack, rows, c, sums, base, whens, said, calendar))
  const kinds = heads.map((head) => head?.kind)
  const years = bareYears(doc, above, stacks, kinds, whens, calendar)
  const columns = heads.map((head, c): Head | undefined => {
    const period = head?.period ?? years?.[c]
    return head?.kind === 'money' ? (period === undefined ? undefined : { ...head, period }) : head
  })
  if (columns.includes(undefined)) return undefined
  return settled(columns as Head[], calendar)
}

/** Columns of which every period is told, what is planned apart. */
function settled(heads: readonly Head[], calendar: Calendar): Headed | 'turned' | undefined {
  const done = heads.flatMap(({ kind, plan, period }) => (kind === 'money' && !plan && period !== undefined ? [period] : []))
  if (done.length === 0 || new Set(done.map(nameOf)).size < done.length) return undefined
  // of two currencies the one with more columns is no translation
  if (heads.filter(({ kind }) => kind === 'foreign').length > done.length) return 'turned'
  const end = calendar.current?.keys.to ?? calendar.current?.keys.fiscalYearEnd
  const newest = dayIn(done[newestOf(done)] as PeriodColumn)
  if (newest.length === end?.length && newest > end) return undefined // nothing is done before its time is over
  const periods: PeriodColumn[] = []
  const ahead = new Set<number>()
  const kinds = heads.map(({ kind, plan, period }): ColumnKind => {
    if (kind !== 'money' || period === undefined) return kind
    if (plan) {
      // what was planned for a time that is over is nobody's result; one year is told by its number, another by its last day
      const later = period.keys.kind === 'full-year' ? done.every(({ keys }) => keys.kind !== 'full-year') : dayIn(period) > (end ?? newest)
      const next = period.keys.kind === 'full-year' && dayIn(period).length === newest.length && dayIn(period) > newest
      // "Initial forecast | Revised forecast": of two nobody says here which stands
      const twins = heads.filter(
        (other) => other.kind === 'money' && other.plan && other.period !== undefined && nameOf(other.period) === nameOf(period),
      )
      if ((!later && !next) || twins.length > 1) return 'none'
      ahead.add(periods.length)
    }
    periods.push(period)
    return kind
  })
  return { kinds, periods, change: kinds.includes('percent'), ...(heads.some(({ plan }) => plan) ? { ahead } : {}) }
}

const nameOf = ({ keys }: PeriodColumn): string => [keys.kind, keys.quarter, keys.to ?? keys.fiscalYearEnd ?? keys.fiscalYear].join(' ')

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
  const length = keys.kind === undefined && keys.to === undefined ? lengthOver(doc, [...own, ...lent]) : undefined
  if (length !== undefined) {
    lack(keys, length.keys)
    lack(at, { kind: length.at, ...(length.keys.quarter === undefined ? {} : { quarter: length.at }) })
  }
  const day = (keys.to ?? keys.fiscalYearEnd ?? keys.fiscalYear) === undefined ? dayOver(doc, [...own, ...lent]) : undefined
  if (day !== undefined && keys.kind !== undefined) {
    lack(keys, keys.kind === 'full-year' ? { fiscalYearEnd: day.to, to: day.to } : { to: day.to })
    lack(at, keys.kind === 'full-year' ? { fiscalYearEnd: day.at, to: day.at } : { to: day.at })
  }
  return keys.kind === undefined ? undefined : { keys, at }
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
