import { type Doc, type Range, spanOfRange } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { isDayOrDate, isThisOrSame } from '../../language/en/period.js'
import { isAs } from '../../language/en/small.js'
import { dayOf } from '../../reading/calendar.js'
import type { DateMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import { type About, announces, isAbout } from './announced.js'
import { isOfForecast } from './of-forecast.js'

/**
 * "Announced on the same date": the day that is announced before these words, in the title of the row of the previous forecast, or in
 * the head of the release where they speak of this table's period and scope.
 */
export function announcedOnSameDay(doc: Doc, title: Range | undefined, head: Range, about: About): Found<string> | undefined {
  const own = title && sameDayIn(doc, title)
  if (own !== undefined) return own.day
  const told = sameDayIn(doc, head)
  return told !== undefined && isAbout(doc, told.since, about) ? told.day : undefined
}

/** The first "the same date" of a range that is a day announced before it, and the words between. "On the same day as" says itself what other day. */
function sameDayIn(doc: Doc, { first, last }: Range): { day: Found<string>; since: Range } | undefined {
  for (let i = first; i + 1 < last; i += 1) {
    if (!isThisOrSame(doc.tokens, i) || !isDayOrDate(doc.tokens, i + 1) || isAs(doc.tokens, i + 2)) continue
    const date = announcedBefore(doc, i)
    const value = date && dayOf(date)
    if (date === undefined || value === undefined) return undefined
    const at = spanOfRange(doc, { first: i, last: i + 2 })
    return {
      day: { value, at, grounds: [{ role: 'date', at: { start: date.start, end: date.end } }] },
      since: { first: date.last, last: i },
    }
  }
  return undefined
}

/** The last whole day before token `i` on which something was announced. */
function announcedBefore(doc: Doc, i: number): DateMention | undefined {
  const end = mentionAt(doc.mentions, i) - 1
  for (let m = end; m >= 0 && m > end - BACK; m -= 1) {
    const date = doc.mentions[m]
    if (date?.kind === 'date' && date.day !== undefined && date.year !== undefined && announces(doc, date))
      return isOfForecast(doc, date) ? date : undefined // "its notice of May 7 on a share buyback"
  }
  return undefined
}
/** A table and its caption hold no more numbers and days. */
const BACK = 60
