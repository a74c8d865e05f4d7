import type { Segment } from '../document/layout.js'
import { isMark, WORD } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { isAbout, isInformation } from '../language/en/letter.js'
import { capital } from './capital.js'
import { conceptAt, type Doc, type Range } from './doc.js'
import { headOf } from './head.js'
import { labelAt, loneLabel } from './head-labels.js'
import { bracketEnd } from './head-prose.js'
import { landmarksOf, stands } from './landmarks.js'
import { once } from './once.js'
import { type Piece, piecesFrom } from './pieces.js'

/** What stands behind the body: whom to ask, what the company is, what it cannot promise. */
interface Tail {
  /** the lines of the contact and of the company's own data, cut as the head is */
  readonly pieces: readonly Piece[]
  /** the sections about the company */
  readonly about: readonly Range[]
  /** the sections that hold nobody's figures: the segments from first up to last */
  readonly apart: readonly {
    readonly zone: 'about' | 'forwardLooking' | 'disclaimer' | 'contact'
    readonly first: number
    readonly last: number
  }[]
}

const BLOCK_LINES = 16
const HEADING_WORDS = 9
const FIELDS = new Set<Concept>(['contact', 'companyName', 'code', 'listing', 'phone'])
export const tailOf = once(readTail)

type Zone = Tail['apart'][number]['zone']

function readTail(doc: Doc): Tail {
  const { segments } = doc.layout
  const { end, lead } = headOf(doc)
  const openings: { zone: Zone; segment: number }[] = []
  for (let k = 0; k < segments.length; k += 1) {
    const segment = segments[k] as Segment
    if (segment.first < end && end < doc.tokens.count) {
      // fields between the release's first sentence and its body
      if (lead >= 0 && segment.first > lead && isField(doc, segment)) openings.push({ zone: 'contact', segment: k })
      continue
    }
    const zone = opens(doc, segment, k)
    if (zone !== undefined) openings.push({ zone, segment: k })
  }
  const apart = openings.map(({ zone, segment }, n) => ({
    zone,
    first: segment,
    last: endOf(doc, segment, openings[n + 1]?.segment ?? segments.length, lead),
  }))
  const contact = apart.find(({ zone }) => zone === 'contact')
  const about = apart
    .filter(({ zone }) => zone === 'about')
    .map(({ first, last }) => ({ first: (segments[first] as Segment).first, last: (segments[last - 1] as Segment).last }))
  return {
    pieces: contact === undefined ? [] : piecesFrom(doc, contact.first, Math.min(BLOCK_LINES, contactEnd(apart, contact) - contact.first)),
    about,
    apart,
  }
}

/** Fields of one block stand one after another: each opens again what the first has opened. */
function contactEnd(apart: Tail['apart'], from: Tail['apart'][number]): number {
  let { last } = from
  for (const other of apart) if (other.zone === 'contact' && other.first === last) last = other.last
  return last
}

/** A numbered section ends what stands apart, and so does the sentence that opens the text. */
function endOf(doc: Doc, from: number, to: number, lead: number): number {
  const { segments } = doc.layout
  for (let k = from + 1; k < to; k += 1) {
    const { marker, first, last } = segments[k] as Segment
    if (first === lead) return k
    const { first: said } = first === last ? ((segments[k + 1] ?? segments[k]) as Segment) : { first } // the marker in a cell of its own
    if (marker !== undefined && marker.number === 1 && doc.tokens.kind[said] === WORD) return k
  }
  return to
}

/** Decided by a heading, a line of its own: "About Example Works", "Forward-looking Statements", "Contact:". */
function opens(doc: Doc, segment: Segment, k: number): Zone | undefined {
  const { tokens } = doc
  const { last } = segment
  const first =
    isMark(tokens, segment.first, '[') || isMark(tokens, segment.first, '<') || isMark(tokens, segment.first, '(')
      ? segment.first + 1
      : segment.first
  if (last === first || tokens.kind[first] !== WORD) return undefined
  const count = last - first
  if (isAbout(tokens, first))
    return count > 1 && count <= HEADING_WORDS && capital(tokens, first) && capital(tokens, first + 1) ? 'about' : undefined
  const concept = conceptAt(doc, first)
  if (count <= 2 && isInformation(tokens, first)) return 'contact'
  // "(Code", its number and its bracket's end on the lines below: the head's
  const torn = first > segment.first && concept === 'code' && bracketEnd(doc, segment.first) > last
  if (concept !== undefined && FIELDS.has(concept) && capital(tokens, first) && !torn) {
    if (opensField(doc, first, last, k)) return 'contact'
  }
  const { apart } = landmarksOf(doc)
  if (count > HEADING_WORDS + 3 || !stands(doc, apart, first, last)) return undefined
  for (let i = first; i < last; i += 1) {
    const here = conceptAt(doc, i)
    if (here === 'forwardLooking' || here === 'disclaimer') return here
  }
  return undefined
}

/** A line that begins with a label of the letterhead and its colon. */
function isField(doc: Doc, { first, last }: Segment): boolean {
  if (last === first || !capital(doc.tokens, first)) return false
  const label = labelAt(doc, first)
  return label !== undefined && FIELDS.has(label.concept) && isMark(doc.tokens, label.value - 1, ':')
}

/** Whether a line begins with a field. */
function opensField(doc: Doc, first: number, last: number, k: number): boolean {
  if (labelAt(doc, first) !== undefined || loneLabel(doc, first, last) !== undefined) return true
  // its label may stand alone before the next
  const end = doc.terms.last[doc.terms.at[first] as number] as number
  return end < last && piecesFrom(doc, k, 1)[0]?.kind === 'field'
}
