import type { Segment } from '../document/layout.js'
import { isMark } from '../document/scan.js'
import type { Doc } from './doc.js'
import { headOf } from './head.js'
import { reachOf } from './reach.js'
import { segmentAt } from './readers.js'
import { tailOf } from './tail.js'

/** The first segment behind the head and the paragraph in which the release begins to speak. */
function bodyStart(doc: Doc): number {
  const { segments } = doc.layout
  const { lead } = headOf(doc)
  if (lead < 0) return 0
  let k = segmentAt(segments, lead)
  for (; k < segments.length - 1; k += 1) {
    const here = segments[k] as Segment
    const next = segments[k + 1] as Segment
    const end = here.last - 1
    if (next.afterBlank || next.marker !== undefined || next.cell || isMark(doc.tokens, end, '.') || isMark(doc.tokens, end, ':')) break
  }
  // a text flattened to one line has its items behind the lead in the same line
  return k + 1
}

/** Whether a segment holds no field: it stands in the head, in the lead, or in a section about the company and the like. */
export function standsApart(doc: Doc): (segment: number) => boolean {
  const apart = reachOf(tailOf(doc).apart)
  const from = bodyStart(doc)
  return (segment) => segment < from || apart(segment + 1) > segment
}
