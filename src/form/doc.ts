import { type Layout, layOut, type Segment } from '../document/layout.js'
import { type Span, scan, type Tokens } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { compile, findTerms, type Lexicon, type Terms } from '../language/lexicon.js'
import { english } from '../language/english.js'
import type { Mention } from '../reading/mention.js'
import { readMentions } from '../reading/mentions.js'

/** A release as every form sees it: its print, its words and its values, each read once. */
export interface Doc {
  readonly raw: string
  /** the clean text: same offsets, one form of each sign */
  readonly text: string
  readonly tokens: Tokens
  readonly layout: Layout
  readonly terms: Terms
  readonly mentions: readonly Mention[]
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
  return (findTerms(scan(words), vocabulary()).meaning.find(({ concept }) => concept === 'scale')?.datum as number | undefined) ?? 1
}

/** Reads the print, the words and the values of a text. */
export function open(raw: string): Doc {
  const tokens = scan(raw)
  const layout = layOut(tokens)
  const terms = findTerms(tokens, vocabulary())
  const mentions = readMentions({ tokens, terms, markers: layout.markers })
  return { raw, text: tokens.text, tokens, layout, terms, mentions, kept: [] }
}

/** A range of tokens: first and the one after the last. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** Where the tokens of a range stand in the text. */
export function spanOfRange({ tokens }: Doc, { first, last }: Range): Span {
  return { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
}

/** The words of a span, runs of blanks, breaks and cell bars folded to one blank. */
export function wordsOf(doc: Doc, { start, end }: Span): string {
  const words = doc.raw.slice(start, end)
  return isPlain(words) ? words : words.replace(/[\s\u00a0\u3000\ufeff|]+/g, ' ').trim()
}

/** Whether words hold no blanks but single spaces between them. */
function isPlain(words: string): boolean {
  let before = 32
  for (let i = 0; i < words.length; i += 1) {
    const code = words.charCodeAt(i)
    if (code < 32 || code > 126 || code === 124 || (code === 32 && before === 32)) return false
    before = code
  }
  return before !== 32
}

/** The concept of the term that token `i` belongs to. */
export function conceptAt({ terms }: Doc, i: number): Concept | undefined {
  const term = terms.at[i] ?? -1
  return term < 0 ? undefined : terms.meaning[term]?.concept
}

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
  for (let i = range.first; i < range.last; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept !== undefined && concepts.includes(concept)) return true
  }
  return false
}

/** The range of a segment's tokens. */
export const rangeOf = (segment: Segment): Range => ({ first: segment.first, last: segment.last })
