import { isReviewed, isUnder } from '../../language/en/prose.js'
import type { Doc } from '../doc.js'
import { markAt } from './glue.js'
import type { When } from './when.js'
import { withRange } from './when-range.js'

/** "under review" at token `i`. */
export const isUnderReview = ({ tokens }: Doc, i: number): boolean => isUnder(tokens, i) && isReviewed(tokens, i + 1)

/** "the nine months under review (April 1, 2020 to December 31, 2020)": the days stand behind what says that the text is about them. */
export function withReview(doc: Doc, when: When): When {
  const last = when.last + 2
  if (!isUnderReview(doc, when.last) || markAt(doc.tokens, last) !== '(') return when
  const ranged = withRange(doc, { ...when, last })
  return ranged.last === last ? when : { ...ranged, reviewed: true }
}
