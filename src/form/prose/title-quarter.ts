import { isAlone, isStand } from '../../language/en/prose.js'
import type { Doc } from '../doc.js'
import type { Calendar } from './calendar.js'
import type { When } from './when.js'

/**
 * "Third Quarter Results", then "for the nine months ended December 31": the title's quarter is the last of the months that
 * the release is about, where other words speak of that quarter only as "the third quarter alone". The next quarter, of which a
 * forecast is given, is another.
 */
export function withoutTitle(doc: Doc, whens: readonly When[]): readonly When[] {
  if (!isOfMonths(whens)) return whens
  const own = whens[0]?.keys.quarter
  const isOwn = ({ keys, last }: When): boolean => keys.kind === 'quarter' && (keys.quarter ?? own) === own && !isAloneAt(doc, last)
  return whens.slice(2).some(isOwn) ? whens : whens.slice(1)
}

/** Where the text goes on to speak of that quarter, too, a figure that names neither may be of either. */
export function partByTitle(whens: readonly When[], calendar: Calendar): void {
  if (isOfMonths(whens)) calendar.parted = true
}

/** Whether a title's quarter stands above a lead that tells of all months so far. */
function isOfMonths([title, lead]: readonly When[]): boolean {
  if (title?.keys.kind !== 'quarter' || title.relation !== undefined || lead?.relation !== undefined) return false
  const { quarter, from, to } = title.keys
  if (quarter === undefined || quarter === 1 || from !== undefined || to !== undefined) return false
  return lead?.keys.kind === 'year-to-date' && lead.keys.quarter === quarter && lead.keys.to !== undefined
}

/** "the third quarter alone", "Q3 stand-alone" */
const isAloneAt = ({ tokens }: Doc, last: number): boolean => isAlone(tokens, last) || (isStand(tokens, last) && isAlone(tokens, last + 1))
