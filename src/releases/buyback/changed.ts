import type { Segment } from '../../document/layout.js'
import { isMark, MARK } from '../../document/scan.js'
import { type Doc, spanOfRange } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { headOf } from '../../form/head.js'
import { hasOne } from '../../form/words.js'
import { isAfterSide, isBeforeSide, isChange, isFormerSide, isNewSide, isSideWord } from '../../language/en/change.js'
import type { Target } from './rows.js'

type Side = 'former' | 'new'

/**
 * The fields without those below "Before the change", "[Original plan]": terms that hold no more. A word like "original"
 * says so only where the new terms have a heading too.
 */
export function withoutFormer(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): readonly Field<Target>[] {
  const { segments } = doc.layout
  const sides = new Map<number, { readonly side: Side; readonly sure: boolean }>()
  segments.forEach((segment, k) => {
    const found = sideOf(doc, segment)
    // the heads of two columns, one a line
    if (found !== undefined && sides.has(k - 1)) sides.delete(k - 1)
    else if (found !== undefined) sides.set(k, found)
  })
  if (sides.size === 0) return fields
  const changed = [...sides.values()].some(({ side }) => side === 'new')
  const headings = [...sides.keys()]
  return fields.filter(({ segment, label }) => {
    const above = headings.filter((k) => k < segment)
    const heading = sides.get(above[above.length - 1] ?? -1)
    if (heading?.side !== 'former' || !(heading.sure || changed)) return true
    const at = spanOfRange(doc, segments[above[above.length - 1] as number] as Segment)
    if (label.last > label.first)
      draft.warn('ambiguous', 'The terms before a change are left out: those after it hold.', ['authorization'], at)
    return false
  })
}

/** Whether headline or lead tell of a change of terms. */
export function tellsChange(doc: Doc): boolean {
  const { cover, lead, end } = headOf(doc)
  const last = Math.min(doc.tokens.count, (lead < 0 ? end : lead) + LEAD)
  return hasOne(doc, { first: cover, last }, isChange)
}

/** So far into the lead stands what was resolved. */
const LEAD = 40

/** Which side of a change a line heads that is nothing but words of it, brackets left out: "2. Terms after the change (resolved today)". */
function sideOf(doc: Doc, segment: Segment): { readonly side: Side; readonly sure: boolean } | undefined {
  const { tokens } = doc
  const { first, last, cell } = segment
  if (cell || last === first || last - first > LONGEST) return undefined
  let depth = 0
  let words = 0
  for (let i = first; i < last; i += 1) {
    if (isMark(tokens, i, '(') && i > first) depth += 1
    else if (isMark(tokens, i, ')')) depth -= 1
    if (tokens.kind[i] === MARK || depth > 0) continue
    if (!isSideWord(tokens, i)) return undefined
    words += 1
  }
  if (words === 0) return undefined
  const [before, after, former, revised] = SIDES.map((isWord) => hasOne(doc, segment, isWord)) as [boolean, boolean, boolean, boolean]
  if (before && after) return undefined // the heads of two columns
  if (before || after) return { side: before ? 'former' : 'new', sure: true }
  if (former === revised) return undefined
  return { side: former ? 'former' : 'new', sure: revised }
}

const SIDES = [isBeforeSide, isAfterSide, isFormerSide, isNewSide] as const

/** A heading of a side has no more tokens, a bracket among them. */
const LONGEST = 20
