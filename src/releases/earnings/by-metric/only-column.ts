import { conceptAt, type Doc } from '../../../form/doc.js'
import type { When } from '../../../form/prose/when.js'
import { releaseDateOf } from '../../../form/release-date.js'
import { isAt } from '../../../language/en/small.js'
import { dayOf } from '../../../reading/calendar.js'
import type { DateMention } from '../../../reading/mention.js'
import type { PeriodColumn } from './period-column.js'

/** The one period or day that the words above a single column of amounts name. */
export function onlyColumn(
  doc: Doc,
  said: readonly When[],
  [when]: readonly When[],
  [date]: readonly DateMention[],
): readonly PeriodColumn[] {
  if (when !== undefined) return said.length === 1 && (date === undefined || date.first < when.last) ? [when] : []
  if (date === undefined || said.length > 0 || !isHead(doc, date)) return []
  const to = dayOf(date, 'to') as string
  return [{ keys: { to }, at: { to: { start: date.start, end: date.end } } }]
}

/**
 * "As of March 31, 2021", "At March 31, 2021", or the end of a month alone on its line: "the meeting of June 25" heads nothing,
 * however the line breaks, and no balance is of a day that the release does not look back on.
 */
function isHead(doc: Doc, date: DateMention): boolean {
  const { line } = doc.tokens
  const { first, last } = date
  const release = releaseDateOf(doc)?.value
  if (release !== undefined && (dayOf(date, 'to') as string) >= release) return false
  if (conceptAt(doc, first - 1) === 'dateAsOf') return true
  const alone = line[first - 1] !== line[first] && line[last] !== line[last - 1]
  return (alone || isAt(doc.tokens, first - 1)) && dayOf(date, 'to') === dayOf({ ...date, day: undefined }, 'to')
}
