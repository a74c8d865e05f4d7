import type { Segment } from '../../document/layout.js'
import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, spanOfRange } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { once } from '../../form/once.js'
import { numbersIn } from '../../form/readers.js'
import type { Target } from './rows.js'

/** No heading has more tokens. */
const LONGEST = 20

/**
 * The fields without those below "(Reference) Stock options outstanding", "(Reference) Outline of the restricted stock plan":
 * terms of something else, which fill no gap of the issue's own. A list that began before goes on behind it.
 */
export function withoutReference(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): readonly Field<Target>[] {
  const { items, segments } = doc.layout
  const heading = headingOf(doc)
  const own = fields.filter(({ segment }) => segment < heading)
  if (heading < 0 || own.length === 0) return fields
  const lists = new Set<number>()
  for (const { item } of own) for (let i = item; i >= 0; i = items[i]?.parent ?? -1) lists.add(items[i]?.list ?? -1)
  const goesOn = ({ item }: Field<Target>): boolean => {
    for (let i = item; i >= 0; i = items[i]?.parent ?? -1)
      if (lists.has(items[i]?.list ?? -1) && (items[i]?.segment ?? -1) > heading) return true
    return false
  }
  const kept = fields.filter((field) => field.segment < heading || goesOn(field))
  if (kept.length < fields.length)
    draft.warn('ambiguous', 'What stands below a reference is left out.', undefined, spanOfRange(doc, segments[heading] as Segment))
  return kept
}

/** The token from which a text tells of something else: that of the heading, where none of the issue's own fields stands behind it. */
export function referenceFrom(doc: Doc, fields: readonly Field<Target>[]): number {
  const heading = headingOf(doc)
  return heading < 0 || fields.length === 0 || fields.some(({ segment }) => segment > heading)
    ? doc.tokens.count
    : (doc.layout.segments[heading] as Segment).first
}

const headingOf = (doc: Doc): number => found(doc).heading
const found = once((doc) => ({ heading: doc.layout.segments.findIndex((segment) => isReference(doc, segment)) }))

/** A line that says "(Reference)" and of what, and no value. */
function isReference(doc: Doc, segment: Segment): boolean {
  const { first, last } = segment
  if (last - first > LONGEST || isMark(doc.tokens, last - 1, '.')) return false
  const word = isMark(doc.tokens, first, '(') || isMark(doc.tokens, first, '[') ? first + 1 : first
  if (conceptAt(doc, word) !== 'reference') return false
  const behind = doc.terms.last[doc.terms.at[word] as number] as number // "(For reference)" alone is of nothing else
  return last - behind > 1 && numbersIn(doc, segment).length === 0
}
