import type { Segment } from '../../document/layout.js'
import { isMark, NUMBER } from '../../document/scan.js'
import { conceptAt, type Doc, wordsOf } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { endsSentence } from '../../form/figures/cut.js'
import type { Table } from '../../form/figures/table.js'
import { isNote as isNoteWord } from '../../language/en/letter.js'

/** A heading is one line of few words. */
const LONGEST_HEADING = 16
/** A word or two before a text breaks off give no reason. */
const SHORTEST_REASON = 4
/** Texts are not wrapped at less. */
const SHORTEST_LINE = 40
/** Headings behind the reasons that are no more of them. */
const END = new Set(['forwardLooking', 'disclaimer', 'about', 'note', 'contact', 'translationNote'])

/** Reads the text under the heading of reasons: whole paragraphs, up to the next heading or item. */
export function readReason(doc: Doc, draft: Draft, tables: readonly Table[]): void {
  const { segments, items } = doc.layout
  for (let s = 0; s < segments.length; s += 1) {
    const heading = segments[s] as Segment
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
    const at = {
      start: doc.tokens.start[(segments[first] as Segment).first] as number,
      end: doc.tokens.end[(segments[last - 1] as Segment).last - 1] as number,
    }
    draft.put(['reason'], {
      value: wordsOf(doc, at),
      at,
      grounds: [
        { role: 'title', at: { start: doc.tokens.start[heading.first] as number, end: doc.tokens.end[heading.last - 1] as number } },
      ],
    })
    return
  }
}

/** A line that says "Reasons" and no more than a heading does. */
function isReasonHeading(doc: Doc, segment: Segment, next: Segment | undefined): boolean {
  const { first, last } = segment
  if (segment.cell || last - first > LONGEST_HEADING || last === first || next === undefined || next.line === segment.line) return false
  if (endsSentence(doc, last - 1)) return false
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
