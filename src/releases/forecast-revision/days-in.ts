import type { Doc, Range } from '../../form/doc.js'
import { datesIn } from '../../form/readers.js'
import type { DateMention } from '../../reading/mention.js'
import { periodSayings } from '../../reading/period.js'

/** The dates of some words, without those that end a period: "Six months ending September 30, 2017". */
export function daysIn(doc: Doc, range: Range): DateMention[] {
  const dates = datesIn(doc, range)
  const periods = dates.length === 0 ? [] : periodSayings(doc, range)
  return dates.filter(
    ({ start }) =>
      !periods.some(({ at, ends }) => [at, ends].some((span) => span !== undefined && span.start <= start && start < span.end)),
  )
}
