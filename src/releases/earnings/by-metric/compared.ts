import { type Doc, holds, type Range } from '../../../form/doc.js'
import { lastLines } from '../../../form/last-lines.js'
import { hasOne } from '../../../form/words.js'
import { isPlanWord } from '../../../language/en/tables.js'
import type { PeriodColumn } from './period-column.js'

/**
 * Whether the percentages of a table of results compare with the year before: not beside a plan, "Actual | Plan | vs. plan (%)",
 * unless each column has its head, not where the other column is of two years before, and not below "Decrease (%)", where nobody says which sign a number has.
 */
export function comparesWithYearBefore(doc: Doc, above: Range, periods: readonly PeriodColumn[], headed: boolean): boolean {
  const near = lastLines(doc, above, HEADS)
  if (holds(doc, near, 'decrease') && !holds(doc, near, 'increase', 'change', 'difference', 'yearOnYear')) return false
  if (!headed && holds(doc, near, 'actual') && (holds(doc, near, 'forecast') || hasOne(doc, near, isPlanWord)) && periods.length < 2)
    return false
  const [newer, older] = periods
  // "3Q | 2Q | Change (%)"
  if (periods.length === 2 && newer?.keys.kind === 'quarter' && older?.keys.kind === 'quarter' && newer.keys.quarter !== older.keys.quarter)
    return false
  if (periods.length !== 2) return true
  const [year, before] = [newer?.keys.fiscalYear, older?.keys.fiscalYear]
  if (year !== undefined && before !== undefined) return Math.abs(year - before) <= 1
  const [end, other] = [endOf(newer), endOf(older)]
  return end === undefined || other === undefined || Math.abs(end - other) <= 1
}

/** The year that a period ends in. */
const endOf = (period: PeriodColumn | undefined): number | undefined => {
  const end = period?.keys.fiscalYearEnd ?? period?.keys.to
  return end === undefined ? undefined : Number(end.slice(0, 4))
}

/** Lines of heads right above a table. */
const HEADS = 3
