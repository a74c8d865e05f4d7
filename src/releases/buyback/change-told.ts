import type { Doc } from '../../form/doc.js'
import { headOf } from '../../form/head.js'
import { hasOne } from '../../form/words.js'
import { isChange } from '../../language/en/change.js'

/** So far into the lead stands what was resolved. */
const LEAD = 40

/** Whether headline or lead tell of a change of terms. */
export function tellsChange(doc: Doc): boolean {
  const { cover, lead, end } = headOf(doc)
  const last = Math.min(doc.tokens.count, (lead < 0 ? end : lead) + LEAD)
  return hasOne(doc, { first: cover, last }, isChange)
}
