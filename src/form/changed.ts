import type { Segment } from '../document/layout.js'
import { isAfterSide, isBeforeSide, isFormerSide, isNewSide, isSideWord } from '../language/en/change.js'
import { type Doc, spanOfRange } from './doc.js'
import type { Draft } from './draft.js'
import type { Field } from './fields.js'
import { type Side, sideHeadings, sideWords } from './sides.js'

interface Heading {
  readonly side: Side
  readonly sure: boolean
}

/**
 * The fields without those below "Before the change", "[Original plan]": terms that hold no more. A word like "original"
 * says so only where the new terms have a heading too.
 */
export function withoutFormer<Target>(
  doc: Doc,
  draft: Draft,
  fields: readonly Field<Target>[],
  about?: readonly string[],
): readonly Field<Target>[] {
  if (!isBeforeSide.occursIn(doc.tokens) && !isFormerSide.occursIn(doc.tokens)) return fields
  const { segments } = doc.layout
  const sides = sideHeadings(doc, (segment) => headingOf(doc, segment))
  if (sides.size === 0) return fields
  const changed = [...sides.values()].some(({ side }) => side === 'new')
  const headings = [...sides.keys()]
  return fields.filter(({ segment, label }) => {
    const above = headings.filter((k) => k < segment)
    const heading = sides.get(above[above.length - 1] ?? -1)
    if (heading?.side !== 'former' || !(heading.sure || changed)) return true
    const at = spanOfRange(doc, segments[above[above.length - 1] as number] as Segment)
    if (label.last > label.first) draft.warn('ambiguous', 'The terms before a change are left out: those after it hold.', about, at)
    return false
  })
}

/** Which side of a change a line heads. */
function headingOf(doc: Doc, segment: Segment): Heading | undefined {
  const { tokens } = doc
  const words = sideWords(doc, segment, isSideWord)
  if (words.length === 0) return undefined
  const has = (isWord: typeof isBeforeSide): boolean => words.some((i) => isWord(tokens, i))
  const [before, after, former, revised] = [has(isBeforeSide), has(isAfterSide), has(isFormerSide), has(isNewSide)]
  if (before && after) return undefined // the heads of two columns
  if (before || after) return { side: before ? 'former' : 'new', sure: true }
  if (former === revised) return undefined
  return { side: former ? 'former' : 'new', sure: revised }
}
