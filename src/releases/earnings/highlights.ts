import { conceptAt, type Doc, holds, type Range, rangeOf, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { markAt } from '../../form/prose/glue.js'
import { goesOn } from '../../form/prose/sentences.js'
import { firstTerm } from '../../form/term-index.js'
import { mentionsIn } from '../../reading/mentions.js'

/** A heading is short. */
const LONGEST = 100

/** Reads the bullets under the headings of the highlights. Headings further down belong to them until another kind of section begins. */
export function readHighlights(doc: Doc, draft: Draft): void {
  const { segments } = doc.layout
  let inside = false
  let heading: Range | undefined
  let at = 0
  if (firstTerm(doc, 'highlight') < 0) return
  for (let s = 0; s < segments.length; s += 1) {
    const segment = segments[s] as (typeof segments)[number]
    if (segment.marker !== undefined && segment.marker.number === 0) {
      const end = listEnd(doc, s)
      if (inside && heading !== undefined && put(doc, draft, ['highlights', at], heading, s, end)) at += 1
      heading = undefined
      s = end - 1
      continue
    }
    if (segment.last === segment.first) continue
    if (!inside && !holds(doc, segment, 'highlight')) continue
    const range = rangeOf(segment)
    if (inside && closes(doc, range)) inside = false
    if (isTitle(doc, range) && !holdsMoney(doc, range)) {
      if (holds(doc, range, 'highlight')) inside = true
      heading = range
    } else if (markAt(doc.tokens, segment.last - 1) !== ':') heading = undefined
  }
}

function isTitle(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  return (tokens.end[last - 1] as number) - (tokens.start[first] as number) <= LONGEST && !'.:;,'.includes(markAt(tokens, last - 1) || ' ')
}

/** A row of figures is no heading. */
const holdsMoney = ({ mentions }: Doc, { first, last }: Range): boolean =>
  mentionsIn(mentions, first, last).some(
    (mention) => mention.kind === 'number' && (mention.currency !== undefined || mention.scale !== undefined),
  )

/** A section that holds nobody's figures begins: "About …", "Forward-looking statements". */
const closes = (doc: Doc, range: Range): boolean =>
  isTitle(doc, range) && (conceptAt(doc, range.first) === 'about' || holds(doc, range, 'forwardLooking', 'contact', 'disclaimer'))

/** The segment behind a list of bullets that begins at segment `s`. */
function listEnd(doc: Doc, s: number): number {
  const { segments } = doc.layout
  let end = s
  while (end < segments.length) {
    const here = segments[end] as (typeof segments)[number]
    if (here.marker?.number !== 0) break
    end = itemEnd(doc, end)
  }
  return end
}

/** The segment behind the item that begins at segment `s`: a bullet alone on its line has its text below. */
function itemEnd(doc: Doc, s: number): number {
  const { segments } = doc.layout
  let end = s
  const here = segments[s] as (typeof segments)[number]
  if (here.last === here.first && segments[s + 1]?.marker === undefined) end = s + 1
  while (end < segments.length - 1 && goesOn(doc, end)) end += 1
  return Math.min(end + 1, segments.length)
}

/** Puts a heading with its items; false where they say nothing. */
function put(doc: Doc, draft: Draft, path: (string | number)[], heading: Range, from: number, to: number): boolean {
  const { segments } = doc.layout
  let n = 0
  for (let s = from; s < to; ) {
    const end = itemEnd(doc, s)
    let first = (segments[s] as Range).first
    if ((segments[s] as Range).last === first) first = (segments[s + 1] as Range | undefined)?.first ?? first
    const last = (segments[end - 1] as Range).last
    if (last > first) {
      const span = spanOfRange(doc, { first, last })
      draft.put([...path, 'items', n], { value: wordsOf(doc, span), at: span })
      n += 1
    }
    s = end
  }
  if (n === 0) return false
  const at = spanOfRange(doc, heading)
  draft.put([...path, 'heading'], { value: wordsOf(doc, at), at })
  return true
}
