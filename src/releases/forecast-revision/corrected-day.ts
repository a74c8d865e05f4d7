import type { Doc, Range } from '../../form/doc.js'
import { endsSentence } from '../../form/figures/cut.js'
import { segmentAt } from '../../form/readers.js'
import { isMistake } from '../../language/en/change.js'

/** A sentence has no more tokens before its day, or behind it. */
const SENTENCE = 60

/** "There was an error in the notice of April 28": the day of what is corrected, not of an earlier forecast. */
export function isCorrected(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  if (!isMistake.occursIn(tokens)) return false
  const { segments } = doc.layout
  const line = segments[segmentAt(segments, first)]
  for (let i = first - 1; i >= Math.max(line?.first ?? 0, first - SENTENCE) && !endsSentence(doc, i); i -= 1)
    if (isMistake(tokens, i)) return true
  for (let i = last; i < Math.min(line?.last ?? 0, last + SENTENCE) && !endsSentence(doc, i); i += 1) if (isMistake(tokens, i)) return true
  return false
}
