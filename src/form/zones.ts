import type { Segment } from '../document/layout.js'
import type { Doc } from './doc.js'
import { headOf } from './head.js'
import { once } from './once.js'
import { tailOf } from './tail.js'

/**
 * What a segment is to its release. Only the body holds figures and dates that a record is made of.
 * - `cover`: the cover of a filing with its signatures; `head`: headline, date, fields; `furniture`: a site's words, page numbers
 * - `contact`, `about`, `forwardLooking`, `disclaimer`: sections behind the body, told by their headings
 */
export type Zone = 'cover' | 'head' | 'furniture' | 'body' | 'contact' | 'about' | 'forwardLooking' | 'disclaimer'

/** The zone of every segment, by its number in the layout. */
export const zonesOf = once(read)

function read(doc: Doc): Zone[] {
  const { segments } = doc.layout
  const { pieces, cover, leadPiece } = headOf(doc)
  const headEnd = leadPiece < 0 ? lastField(doc) : leadPiece
  // a line that was run together with the text is the text's
  const bodyFrom = pieces[headEnd]?.first ?? pieces[headEnd - 1]?.last ?? cover
  const zones: Zone[] = segments.map((segment: Segment) => (segment.first < cover ? 'cover' : segment.last <= bodyFrom ? 'head' : 'body'))
  pieces.forEach(({ kind, segment }, i) => {
    if (i >= headEnd || zones[segment] !== 'head') return
    if (kind === 'furniture') zones[segment] = 'furniture'
    else if (kind === 'note') zones[segment] = 'disclaimer'
  })
  for (const { zone, first, last } of tailOf(doc).apart) for (let k = first; k < last; k += 1) zones[k] = zone
  return zones
}

/** Without a sentence that opens the text, the head ends behind its last field or date. */
function lastField(doc: Doc): number {
  const { pieces } = headOf(doc)
  for (let i = pieces.length - 1; i >= 0; i -= 1) if (pieces[i]?.kind === 'field' || pieces[i]?.kind === 'date') return i + 1
  return 0
}
