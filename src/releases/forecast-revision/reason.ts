import type { Segment } from '../../document/layout.js'
import { isMark, NUMBER } from '../../document/scan.js'
import { conceptSet, firstAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { endsSentence } from '../../form/figures/cut.js'
import type { Table } from '../../form/figures/table.js'
import { hasOne } from '../../form/words.js'
import { isNote as isNoteWord } from '../../language/en/letter.js'
import { isAvailable, isInformation, isOfTranslation } from '../../language/en/revisions.js'

/** A heading is one line of few words. */
const LONGEST_HEADING = 16
/** A word or two before a text breaks off give no reason. */
const SHORTEST_REASON = 4
/** Texts are not wrapped at less. */
const SHORTEST_LINE = 40
/** Headings behind the reasons that are no more of them. */
const END = new Set(['forwardLooking', 'disclaimer', 'about', 'note', 'contact', 'translationNote'])

const REASON = conceptSet('reason')

/** Reads the text under the heading of reasons: whole paragraphs, up to the next heading or item. */
export function readReason(doc: Doc, draft: Draft, tables: readonly Table[]): void {
  const { segments, items } = doc.layout
  for (let s = 0; s < segments.length; s += 1) {
    const heading = segments[s] as Segment
    if (firstAmong(doc, heading.first, heading.last, REASON) < 0) continue
    const told = behindLabel(doc, heading)
    if (told > heading.first) {
      // of two such reasons neither is the release's
      if (!segments.slice(s + 1).some((other) => behindLabel(doc, other) > other.first))
        putReason(doc, draft, { first: told, last: wrappedEnd(doc, s) }, { first: heading.first, last: told })
      return
    }
    if (!isReasonHeading(doc, heading, segments[s + 1])) continue
    const end = items[heading.item]?.end ?? segments.length
    const first = s + 1
    let last = first
    let parts = false
    const below = tables.some((table) => table.heads.first > heading.last)
    while (last < end) {
      const segment = segments[last] as Segment
      if (segment.cell || isEnd(doc, segment) || isNote(doc, segment) || (last > first && isStar(doc, segments, last, end))) break
      // lines before a further table are its caption
      if (below && last > first && isTitle(doc, segment, segments[last + 1]) && endsSentence(doc, segment.first - 1)) break
      if (last > first && tellsBasis(doc, segment)) break
      if (speaksOfOther(doc, segment)) {
        parts = true
        break
      }
      if (segment.marker !== undefined || isBullet(doc, segment) || (segment.afterBlank && isTitle(doc, segment, segments[last + 1]))) {
        parts = true
        break
      }
      last += 1
    }
    if (last === first || parts || (segments[last - 1] as Segment).last - (segments[first] as Segment).first < SHORTEST_REASON) return
    putReason(doc, draft, { first: (segments[first] as Segment).first, last: (segments[last - 1] as Segment).last }, heading)
    return
  }
}

function putReason(doc: Doc, draft: Draft, range: Range, heading: Range): void {
  const at = spanOfRange(doc, range)
  draft.put(['reason'], { value: wordsOf(doc, at), at, grounds: [{ role: 'title', at: spanOfRange(doc, heading) }] })
}

/** "Reason: demand rose": the token behind the colon of a label of reasons with its text on its own line; else the line's first. */
function behindLabel(doc: Doc, { first, last, cell }: Segment): number {
  let reason = false
  for (let i = first; !cell && i < Math.min(last, first + LONGEST_LABEL); i += 1) {
    reason ||= conceptAt(doc, i) === 'reason'
    if (isMark(doc.tokens, i, ':')) return reason && last - i > SHORTEST_REASON ? i + 1 : first
  }
  return first
}
/** "Reasons for the revision of the forecasts:" */
const LONGEST_LABEL = 10

/** The end of a segment with the lines that its last sentence goes on in. */
function wrappedEnd(doc: Doc, s: number): number {
  const { segments } = doc.layout
  let end = s
  for (; end + 1 < segments.length; end += 1) {
    const next = segments[end + 1] as Segment
    if (next.afterBlank || next.cell || next.marker !== undefined || endsSentence(doc, (segments[end] as Segment).last - 1)) break
  }
  return (segments[end] as Segment).last
}

/** A line that says "Reasons" and no more than a heading does. */
function isReasonHeading(doc: Doc, segment: Segment, next: Segment | undefined): boolean {
  const { first, last } = segment
  if (segment.cell || last - first > LONGEST_HEADING || last === first || next === undefined || next.line === segment.line) return false
  if (endsSentence(doc, last - 1) || hasOne(doc, segment, isOfTranslation)) return false
  const start = doc.tokens.text.charAt(doc.tokens.start[next.first] as number)
  if (next.marker === undefined && start !== start.toUpperCase()) return false // a wrapped sentence
  let reason = false
  for (let i = first; i < last; i += 1) reason ||= conceptAt(doc, i) === 'reason'
  return reason
}

/** The one paragraph that begins with a star, behind others, is a remark; several are a list. */
function isStar(doc: Doc, segments: readonly Segment[], at: number, end: number): boolean {
  const starred = (segment: Segment): boolean => isMark(doc.tokens, segment.first, '*')
  return (
    starred(segments[at] as Segment) &&
    segments.slice(at, end).filter(starred).length === 1 &&
    endsSentence(doc, (segments[at] as Segment).first - 1)
  )
}

const isBullet = ({ tokens }: Doc, { first }: Segment): boolean =>
  '\u2022\u25cf\u25a0\u30fb*'.includes(tokens.text.charAt(tokens.start[first] as number))

/** A remark on forecasts of another period, which gives no reason: "Full-year forecasts are not changed". */
function speaksOfOther(doc: Doc, { first, last }: Segment): boolean {
  return conceptAt(doc, first) === 'fullYear' && last - first > 4 && endsSentence(doc, first - 1)
}

/** "These forecasts are based on information available to us today": a remark on the forecasts, whatever their reasons. */
function tellsBasis(doc: Doc, { first, last }: Segment): boolean {
  if (!endsSentence(doc, first - 1) || !holds(doc, { first, last: Math.min(last, first + OPENING) }, 'forecast')) return false
  for (let i = first; i < Math.min(last, first + BASIS); i += 1)
    if (isInformation(doc.tokens, i)) return [1, 2, 3].some((step) => isAvailable(doc.tokens, i + step))
  return false
}
/** Words in which such a remark names the forecasts, and what they rest on. */
const OPENING = 5
const BASIS = 14

/** A line without a sentence's end, before a blank line or a paragraph: a heading of its own. */
function isTitle(doc: Doc, { first, last, line }: Segment, next: Segment | undefined): boolean {
  if (last - first > LONGEST_HEADING || next === undefined || next.line === line) return false
  const start = doc.tokens.text.charAt(doc.tokens.start[next.first] as number)
  // the first line of a wrapped paragraph is long, and the next goes on with a small letter
  if (
    !next.afterBlank &&
    (start !== start.toUpperCase() || (doc.tokens.end[last - 1] as number) - (doc.tokens.start[first] as number) > SHORTEST_LINE)
  )
    return false
  return !doc.tokens.text.slice(doc.tokens.start[last - 1], doc.tokens.end[last - 1]).match(/[.:;,)"]/)
}

/** "Note: The above forecasts", "(Note) These figures", "*The forecasts": what is remarked behind the reasons is none of them. */
function isNote({ tokens }: Doc, { first, last }: Segment): boolean {
  const at = isMark(tokens, first, '(') || isMark(tokens, first, '*') || isMark(tokens, first, '<') ? first + 1 : first
  if (at >= last) return false
  if (!isNoteWord(tokens, at)) return false
  return [':', ')', '>', '.'].some((mark) => isMark(tokens, at + 1, mark)) || tokens.kind[at + 1] === NUMBER
}

function isEnd(doc: Doc, { first, last }: Segment): boolean {
  if (last - first > LONGEST_HEADING || last === first) return false
  let i = first
  if ('Notice Note'.includes(doc.tokens.text.slice(doc.tokens.start[i], doc.tokens.end[i])) && last - first > 2) i += 1
  for (; i < Math.min(last, first + 4); i += 1) {
    const concept = conceptAt(doc, i)
    if (concept !== undefined && END.has(concept)) return !endsSentence(doc, last - 1)
  }
  return false
}
