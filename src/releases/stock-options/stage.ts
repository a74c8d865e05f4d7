import type { Concept } from '../../language/concepts.js'
import { conceptAt, type Doc, spanOfRange } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { releaseDateOf } from '../../form/release-date.js'

/** How far the headline and the lead reach, in tokens, where no list ends them earlier. */
const LEAD = 400

/** The end of the lead: the first item of the first list; a text that begins with an item has none. */
function leadEnd({ layout: { items }, tokens }: Doc): number {
  const first = items[0]?.marker
  if (first !== undefined && first.first < 15 && first.number !== 1) return 0
  return Math.min(items.find(({ marker }) => marker.number === 1 && marker.first > 15)?.marker.first ?? tokens.count, LEAD)
}

/**
 * The stage: final terms, where the lead fixes what was left open; allotment, where the rights are issued on the day of
 * the release or before; else a resolution.
 */
export function putStage(doc: Doc, draft: Draft): void {
  const end = leadEnd(doc)
  const find = (...wanted: Concept[]): number => {
    for (let i = 0; i < end; i += 1) { const concept = conceptAt(doc, i); if (concept !== undefined && wanted.includes(concept)) return i }
    return -1
  }
  const put = (value: string, i: number): void => {
    const term = doc.terms.at[i] as number
    draft.put(['stage'], { value, at: spanOfRange(doc, { first: doc.terms.first[term] as number, last: doc.terms.last[term] as number }) })
  }
  const final = find('finalTerms')
  const determine = find('determine')
  const open = find('pending', 'exercisePrice', 'payment')
  if (final >= 0) put('final-terms', final)
  else if (determine >= 0 && open >= 0) put('final-terms', determine)
  else if (open >= 0 && conceptAt(doc, open) === 'pending' && find('resolve') >= 0) put('final-terms', open)
  else if (open >= 0 && conceptAt(doc, open) === 'exercisePrice' && open < 80) put('final-terms', open)
  else if (fixedNow(doc, draft, end) >= 0) put('final-terms', fixedNow(doc, draft, end))
  else if (allottedToday(doc, end) >= 0) put('allotment', allottedToday(doc, end))
  else if (isAllotted(doc, draft)) draft.put(['stage'], { ...(draft.found(['allottedOn']) as Found<unknown>), value: 'allotment' })
  else if (determine < 0 || find('resolve') >= 0) {
    const any = find('issue', 'allot', 'issue:past', 'allot:past', 'issue:future', 'allot:future', 'resolve')
    const right = any >= 0 ? any : findIn(doc, 'issue', 'allot', 'issue:past', 'allot:past', 'issue:future', 'allot:future')
    if (right >= 0) put('resolution', right)
  }
}

/** "The following has been fixed", where the board resolved on a day before. */
function fixedNow(doc: Doc, draft: Draft, end: number): number {
  const release = releaseDateOf(doc)?.value
  const days = (draft.get(['resolutions']) as { heldOn?: string }[] | undefined)?.flatMap(({ heldOn }) => heldOn ?? []) ?? []
  if (release === undefined || days.length === 0 || days.some((day) => day >= release)) return -1
  for (let i = 1; i < end; i += 1) if (conceptAt(doc, i) === 'determine' && wordAt(doc, i - 1) === 'been') return i
  return -1
}

/** "announced the allotment today of", "have been allotted today". */
function allottedToday(doc: Doc, end: number): number {
  for (let i = 1; i < end; i += 1) {
    if (conceptAt(doc, i) !== 'today') continue
    const before = conceptAt(doc, i - 1)
    if (before === 'allot' || before === 'issue' || before === 'allot:past' || before === 'issue:past') return i - 1
  }
  return -1
}

const wordAt = ({ text, tokens }: Doc, i: number): string => text.slice(tokens.start[i], tokens.end[i]).toLowerCase()

/** Issued or allotted on the day of the release or before; where that day is not printed, on the day of the last resolution. */
function isAllotted(doc: Doc, draft: Draft): boolean {
  const allotted = draft.get(['allottedOn'])
  if (typeof allotted !== 'string') return false
  const days = (draft.get(['resolutions']) as { heldOn?: string }[] | undefined)?.flatMap(({ heldOn }) => heldOn ?? []) ?? []
  const day = releaseDateOf(doc)?.value ?? days.sort()[days.length - 1]
  return day !== undefined && allotted <= day
}

function findIn(doc: Doc, ...wanted: Concept[]): number {
  for (let i = 0; i < doc.tokens.count; i += 1) { const concept = conceptAt(doc, i); if (concept !== undefined && wanted.includes(concept)) return i }
  return -1
}
