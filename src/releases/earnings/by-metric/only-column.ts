import type { When } from '../../../form/prose/when.js'
import { dayOf } from '../../../reading/calendar.js'
import type { DateMention } from '../../../reading/mention.js'
import type { PeriodColumn } from './period-column.js'

/** The one period or day that the words above a single column of amounts name. */
export function onlyColumn(said: readonly When[], [when]: readonly When[], [date]: readonly DateMention[]): readonly PeriodColumn[] {
  if (when !== undefined) return said.length === 1 && (date === undefined || date.first < when.last) ? [when] : []
  if (date === undefined || said.length > 0) return []
  const to = dayOf(date, 'to') as string
  return [{ keys: { to }, at: { to: { start: date.start, end: date.end } } }]
}
