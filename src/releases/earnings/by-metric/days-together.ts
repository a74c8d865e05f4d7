import type { When } from '../../../form/prose/when.js'
import type { DateMention } from '../../../reading/mention.js'

/** Dates with a few words between each two: "As of September 30, 2010 | As of March 31, 2010 | As of September 30, 2010". */
export const standTogether = (dates: readonly DateMention[]): boolean =>
  dates.every((date, d) => d === 0 || date.first - (dates[d - 1] as DateMention).last <= MOST_BETWEEN)
const MOST_BETWEEN = 4

/**
 * Whether the days of all columns stand below words that only name one period again: "for the six months ended September 30, 2012" of a
 * headline and of a caption, above "September 30, 2012 | September 30, 2011".
 */
export function standBelow(said: readonly When[], dates: readonly DateMention[], most: number): boolean {
  const first = said[0]?.keys.to
  if (first === undefined || !said.every(({ keys: { to } }) => to === first)) return false
  const end = (said[said.length - 1] as When).last
  const below = dates.filter((date) => date.first >= end).slice(-most)
  return below.length >= 2 && below.length === most && standTogether(below)
}
