import { type Layout, layOut, type Segment } from '../document/layout.js'
import { withoutLines, withoutPages } from '../document/pages.js'
import { giveBack } from '../document/room.js'
import { type Span, scan, type Tokens } from '../document/scan.js'
import { CONCEPT_OF, type Concept } from '../language/concepts.js'
import { english } from '../language/english.js'
import { compile, findAgain, findTerms, type Lexicon, type Terms } from '../language/lexicon.js'
import type { Mention, Untold } from '../reading/mention.js'
import { readMentions } from '../reading/mentions.js'
import { namesWithTerms } from './company-names.js'
import type { Range } from './range.js'
import { withCapitals } from './small-names.js'

export type { Range } from './range.js'

/** A release as every form sees it: its print, its words and its values, each read once. */
export interface Doc {
  readonly raw: string
  /** the clean text: same offsets, one form of each sign */
  readonly text: string
  readonly tokens: Tokens
  readonly layout: Layout
  readonly terms: Terms
  readonly mentions: readonly Mention[]
  readonly untold: readonly Untold[]
  /** what readers have found out once, see `once` */
  readonly kept: unknown[]
}

let lexicon: Lexicon | undefined // built at the first use, not when the module loads

/** The words of all languages. */
export function vocabulary(): Lexicon {
  lexicon ??= compile([english])
  return lexicon
}

/** The scale that a few words name ("in millions of yen" is 1e6), else 1. */
export function scaleOf(words: string): number {
  const tokens = scan(words)
  const scale = findTerms(tokens, vocabulary()).meaning.find(({ concept }) => concept === 'scale')
  giveBack(tokens.room)
  return (scale?.datum as number | undefined) ?? 1
}

/**
 * Reads the print, the words and the values of a text; numbers that may be a page's are kept or taken out, and so are the
 * lines of some spans.
 */
export function open(raw: string, { doubtful, without = [] }: { doubtful?: 'kept' | 'out'; without?: readonly Span[] } = {}): Doc {
  const all = withoutPages(scan(raw), doubtful)
  const printed = without.length === 0 ? all : withoutLines(all, linesIn(all, without))
  const terms = termsOf(printed)
  const tokens = withCapitals(printed, terms)
  const layout = layOut(tokens)
  const { mentions, untold } = readMentions({ tokens, terms, markers: layout.markers })
  return { raw, text: tokens.text, tokens, layout, terms, mentions, untold, kept: [] }
}

/** The numbers of the lines that begin within some spans. */
function linesIn({ count, lines, start }: Tokens, spans: readonly Span[]): Set<number> {
  const found = new Set<number>()
  for (let i = 0; i < lines.count && (lines.token[i] as number) < count; i += 1) {
    const at = start[lines.token[i] as number] as number
    if (spans.some((span) => at >= span.start && at < span.end)) found.add(i)
  }
  return found
}

/** The phrases of a text, those inside the names of companies left out. */
function termsOf(tokens: Tokens): Terms {
  const terms = findTerms(tokens, vocabulary())
  const names = namesWithTerms(tokens, terms)
  return names.length === 0 ? terms : findAgain(tokens, vocabulary(), names)
}

/** Where the tokens of a range stand in the text. */
export function spanOfRange({ tokens }: Doc, { first, last }: Range): Span {
  return { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
}

/** The tokens of the term that token `i` belongs to. */
export function rangeOfTerm({ terms }: Doc, i: number): Range {
  const term = terms.at[i] as number
  return { first: terms.first[term] as number, last: terms.last[term] as number }
}

/** Where the term that token `i` belongs to stands in the text. */
export const spanOfTerm = (doc: Doc, i: number): Span => spanOfRange(doc, rangeOfTerm(doc, i))

/** The words of a span, runs of blanks, breaks and cell bars folded to one blank; marks of print and page numbers between them are none of them. */
export function wordsOf({ raw, tokens: { pages } }: Doc, { start, end }: Span): string {
  if (pages.length === 0) return plain(folded(raw, start, end))
  const words: string[] = []
  let from = start
  for (let k = pageFrom(pages, start); k < pages.length && (pages[k] as Span).start < end; k += 1) {
    words.push(folded(raw, from, (pages[k] as Span).start))
    from = (pages[k] as Span).end
  }
  words.push(folded(raw, from, end))
  return plain(words.filter((part) => part !== '').join(' '))
}

/** Words without Markdown's marks of bold letters and of headings. */
const plain = (words: string): string =>
  words.includes('**') || words.includes('#')
    ? words
        .replace(/\*{2,}/g, '')
        .replace(/(?<=^| )#{1,6} /g, '')
        .replace(/ {2,}/g, ' ')
    : words

/** The first page number that ends behind an offset. */
function pageFrom(pages: readonly Span[], offset: number): number {
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pages[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function folded(raw: string, start: number, end: number): string {
  let first = start
  let last = end
  while (last > first && isGap(raw.charCodeAt(last - 1))) last -= 1
  while (first < last && isGap(raw.charCodeAt(first))) first += 1
  let words = ''
  for (let i = first; i < last; i += 1) {
    const code = raw.charCodeAt(i)
    if ((code > 32 && code < 124) || !isGap(code)) continue
    let behind = i + 1
    while (isGap(raw.charCodeAt(behind))) behind += 1
    // most words are printed as they are given: only single blanks between them
    if (code === 32 && behind === i + 1) continue
    words += `${raw.slice(first, i)} `
    first = behind
    i = behind
  }
  return words + raw.slice(first, last)
}

/** A blank, a break or the bar of a cell. */
function isGap(code: number): boolean {
  if (code < 128) return code === 32 || code === 124 || (code >= 9 && code <= 13)
  if (code < 0x1680) return code === 0xa0
  if (code > 0x205f) return code === 0x3000 || code === 0xfeff
  return code === 0x1680 || (code >= 0x2000 && (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f))
}

/** The concept of the term that token `i` belongs to. */
export function conceptAt({ terms }: Doc, i: number): Concept | undefined {
  return i >= 0 && i < terms.concept.length ? CONCEPT_OF[terms.concept[i] as number] : undefined
}

/** What the term that token `i` belongs to means: the number that a numeral names, the code of a currency. */
export const datumAt = ({ terms }: Doc, i: number): unknown => terms.meaning[terms.at[i] as number]?.datum

/** The terms that begin within a range of tokens: their numbers, first to last. */
export function termsIn({ terms }: Doc, { first, last }: Range): number[] {
  const found: number[] = []
  for (let i = first; i < last; i += 1) {
    const term = terms.at[i] as number
    if (term >= 0 && terms.first[term] === i) found.push(term)
  }
  return found
}

/** Whether a range holds one of the concepts. */
export function holds(doc: Doc, range: Range, ...concepts: Concept[]): boolean {
  const { concept } = doc.terms
  const last = Math.min(range.last, concept.length)
  for (let i = Math.max(range.first, 0); i < last; i += 1) {
    const id = concept[i] as number
    if (id === 0) continue
    const own = CONCEPT_OF[id]
    for (let k = 0; k < concepts.length; k += 1) if (concepts[k] === own) return true
  }
  return false
}

/** The range of a segment's tokens. */
export const rangeOf = (segment: Segment): Range => ({ first: segment.first, last: segment.last })
