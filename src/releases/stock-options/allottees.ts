import { type Doc, holds, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Kind } from './allottee-counts.js'
import { piecesOf } from './allottee-pieces.js'
import { headsOf, RowReader } from './allottee-rows.js'
import type { Reading } from './allottee-sentences.js'

/** Reads who is allotted the rights from the item that is about them: groups with their heads and rights, and the stated total. */
export function readAllottees(doc: Doc, extent: Range, draft: Draft): void {
  if (draft.has(['allottees'])) return
  const reading: Reading = { groups: [], total: {} }
  const label = labelBefore(doc, extent.first)
  const rows = new RowReader(doc, reading, label === undefined ? [] : kindsOf(doc, label))
  for (const piece of piecesOf(doc, extent)) if (!rows.take(piece)) break
  const unclear = rows.finish()
  reading.groups.forEach(({ category, persons, rights }, i) => {
    const at = spanOfRange(doc, category)
    draft.put(['allottees', i, 'category'], { value: wordsOf(doc, at), at })
    if (persons !== undefined) draft.put(['allottees', i, 'persons'], persons.found)
    if (rights !== undefined) draft.put(['allottees', i, 'rights'], rights.found)
  })
  for (const range of unclear)
    draft.warn('ambiguous', 'persons and rights of a group cannot be told apart', ['allottees'], spanOfRange(doc, range))
  const { persons, rights } = reading.total
  if (reading.groups.length === 0) return
  if (persons !== undefined) draft.put(['totalAllottees', 'persons'], persons.found)
  if (rights !== undefined) draft.put(['totalAllottees', 'rights'], rights.found)
}

/** What a label says is counted; a label that only speaks of persons counts persons. */
function kindsOf(doc: Doc, label: Range): readonly Kind[] {
  const heads = headsOf(doc, label)
  if (heads.length > 0) return heads
  return holds(doc, label, 'person', 'allottee') ? ['persons'] : []
}

/** The label that an extent stands behind: from the start of its segment, or of the ones before it in its item. */
function labelBefore(doc: Doc, first: number): Range | undefined {
  const { segments } = doc.layout
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.last ?? 0) < first) low = middle + 1
    else high = middle
  }
  const segment = segments[low]
  if (segment === undefined) return undefined
  const head = segment.item < 0 ? segment : segments[doc.layout.items[segment.item]?.segment ?? low]
  const from = (head ?? segment).first
  return from < first ? { first: from, last: first } : undefined
}
