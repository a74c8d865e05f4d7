import { type Doc, holds, type Range } from '../../../form/doc.js'
import { hasOne } from '../../../form/words.js'
import { isPlanWord } from '../../../language/en/tables.js'
import type { PeriodColumn } from './period-column.js'

/**
 * Whether the percentages of a table of results compare with the year before: not beside a plan, "Actual | Plan | vs. plan (%)",
 * unless each column has its head, not where the other column is of two years before, and not below "Decrease (%)", where nobody says which sign a number has.
 */
export function comparesWithYearBefore(doc: Doc, above: Range, periods: readonly PeriodColumn[], headed: boolean): boolean {
  if (holds(doc, above, 'decrease') && !holds(doc, above, 'increase', 'change', 'difference', 'yearOnYear')) return false
  if (!headed && holds(doc, above, 'actual') && (holds(doc, above, 'forecast') || hasOne(doc, above, isPlanWord)) && periods.length < 2)
    return false
  const [newer, older] = periods
  // "3Q | 2Q | Change (%)"
  if (periods.length === 2 && newer?.keys.kind === 'quarter' && older?.keys.kind === 'quarter' && newer.keys.quarter !== older.keys.quarter)
    return false
  const [one, other, ...more] = periods.map(yearOf)
  return one === undefined || other === undefined || more.length > 0 || Math.abs(one - other) <= 1
}

const yearOf = ({ keys: { fiscalYear, fiscalYearEnd, to } }: PeriodColumn): number | undefined => {
  const end = fiscalYearEnd ?? to
  return fiscalYear ?? (end === undefined ? undefined : Number(end.slice(0, 4)))
}
