import type { Column } from './columns.js'
import type { PeriodColumn } from './period-column.js'

/** What the warning says of two columns of one period. */
export const TWICE =
  'Two columns of amounts are headed by one period, as where it was restated or stands beside its plan, so which holds is not certain and both were left out.'

/** The heads of which several columns of amounts name one period in one way: "FY2021 (as reported) | FY2021 (restated)", "FY2022 plan | FY2022 actual". */
export function headedTwice(columns: readonly Column[], periods: readonly PeriodColumn[]): ReadonlySet<number> {
  const heads = new Map<string, number>()
  const found = new Set<number>()
  for (const { kind, period } of columns) {
    const head = periods[period]
    if (kind !== 'money' || head === undefined) continue
    const { kind: part, quarter, fiscalYear, fiscalYearEnd, from, to } = head.keys
    const said = [part, quarter, fiscalYear, fiscalYearEnd, from, to].join()
    const before = heads.get(said)
    if (before === undefined) heads.set(said, period)
    else if (before !== period) found.add(before).add(period)
  }
  return found
}
