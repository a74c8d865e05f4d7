import type { Calendar } from '../../../form/prose/calendar.js'
import { dayIn, newestOf } from './columns.js'
import type { Headed } from './headed.js'
import type { ColumnKind } from './kinds.js'
import type { PeriodColumn } from './period-column.js'

/** What the words over one column say. */
export interface Head {
  readonly kind: ColumnKind
  /** what is planned, not what was done */
  readonly plan: boolean
  readonly period?: PeriodColumn
}

/** Columns of which every period is told, what is planned apart. */
export function settled(heads: readonly Head[], calendar: Calendar): Headed | 'turned' | undefined {
  const done = heads.flatMap(({ kind, plan, period }) => (kind === 'money' && !plan && period !== undefined ? [period] : []))
  if (done.length === 0) return onlyPlan(heads, calendar)
  if (new Set(done.map(nameOf)).size < done.length) return undefined
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

/** "Forecast | YoY (%)" below the year to come: one column of amounts, and what is expected of a time that is not over. */
function onlyPlan(heads: readonly Head[], { current }: Calendar): Headed | undefined {
  const plans = heads.flatMap(({ kind, period }) => (kind === 'money' ? [period] : []))
  const [period] = plans
  const end = current?.keys.to ?? current?.keys.fiscalYearEnd
  if (period === undefined || plans.length > 1 || heads.some(({ kind }) => kind === 'foreign')) return undefined
  if (end === undefined || dayIn(period).length !== end.length || dayIn(period) <= end) return undefined
  const kinds = heads.map(({ kind }) => kind)
  return { kinds, periods: [period], change: kinds.includes('percent'), ahead: new Set([0]) }
}

const nameOf = ({ keys }: PeriodColumn): string => [keys.kind, keys.quarter, keys.to ?? keys.fiscalYearEnd ?? keys.fiscalYear].join(' ')
