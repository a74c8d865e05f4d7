import type { Doc, Range } from '../../form/doc.js'
import { PeriodParts } from '../../form/figures/period.js'
import { lastLines } from '../../form/last-lines.js'
import { periodSayings } from '../../reading/period.js'

/**
 * The period on a line of its own above the first row of a block, below heads that several blocks share: "Six months ending
 * September 30, 2017", "Previous forecast (A) | 100,000 | …".
 */
export function periodOfTitle(doc: Doc, { first, last }: Range): PeriodParts | undefined {
  const own = lastLines(doc, { first, last }).first
  if (own <= first) return undefined
  const parts = new PeriodParts()
  for (const saying of periodSayings(doc, { first, last: own })) if (!parts.take(saying)) return undefined
  return parts.finish() === undefined ? undefined : parts
}
