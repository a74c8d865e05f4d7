import type { Segment } from '../document/layout.js'
import type { Span } from '../document/scan.js'
import {
  isAfterSide,
  isBeforeSide,
  isCorrected,
  isCorrection,
  isCorrectionWord,
  isError,
  isRevision,
  isRight,
  isSaidBefore,
  isWrongSide,
} from '../language/en/change.js'
import { type Doc, spanOfRange } from './doc.js'
import { type Side, sideHeadings, sideWords } from './sides.js'

/**
 * What a correction takes back: the lines below "(Incorrect)", "[Before correction]", "(As originally announced)" up to the
 * heading of what is correct, and from such a heading to the end where the correct text stands first. Only where both have a
 * heading of their own.
 */
export function takenBack(doc: Doc): Span[] {
  const { tokens } = doc
  const error = isError.occursIn(tokens) || isCorrected.occursIn(tokens) || isCorrection.occursIn(tokens)
  if (!error && !isWrongSide.occursIn(tokens) && !(isBeforeSide.occursIn(tokens) && isCorrection.occursIn(tokens))) return []
  const { segments } = doc.layout
  const sides = sideHeadings(doc, (segment) => headingOf(doc, segment, error))
  if (sides.size < 2 || ![...sides.values()].includes('new')) return []
  const headings = [...sides.keys()]
  return headings.flatMap((k, n) => {
    if (sides.get(k) !== 'former') return []
    const behind = headings[n + 1] ?? segments.length
    return [spanOfRange(doc, { first: (segments[k] as Segment).first, last: (segments[behind - 1] as Segment).last })]
  })
}

/** Which side of a correction a line heads; words of any change say so where the text tells of an error. */
function headingOf(doc: Doc, segment: Segment, error: boolean): Side | undefined {
  const { tokens } = doc
  const words = sideWords(doc, segment, isCorrectionWord)
  if (words.length === 0) return undefined
  const has = (isWord: typeof isWrongSide): boolean => words.some((i) => isWord(tokens, i))
  const change = has(isCorrection) || (error && has(isRevision))
  const before = has(isBeforeSide)
  const former = has(isWrongSide) || (before && change) || (error && !before && has(isSaidBefore))
  const corrected =
    has(isCorrected) ||
    (words.length === 1 && has(isRight)) ||
    (has(isAfterSide) && change) ||
    (error && words.every((i) => isCorrection(tokens, i)))
  return former === corrected ? undefined : former ? 'former' : 'new'
}
