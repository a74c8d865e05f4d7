import type { Segment } from '../document/layout.js'
import { isMark, MARK, WORD } from '../document/scan.js'
import { conceptNumber } from '../language/concepts.js'
import { pointsDown } from '../language/en/lines.js'
import { mentionAt } from '../reading/mentions.js'
import type { Doc, Range } from './doc.js'
import { startsHigh } from './label.js'
import { matchRows, type Rows } from './row.js'

/** What a heading says that the fields under it are about, and its words. */
export interface Theme {
  readonly name: string
  readonly at: Range
}

/** The headings that a form knows. */
export interface Headings {
  readonly rows: Rows<string>
  /** whether words that may be a heading of a name are one: some are only with the day that they name */
  readonly heads?: (doc: Doc, name: string, at: Range) => boolean
}

export const nameOf = (doc: Doc, { rows, heads }: Headings, at: Range): string | undefined =>
  matchRows(rows, doc, at).find((name) => heads?.(doc, name, at) ?? true)

/** The theme of an item's list, or of its own first line where that is a heading ("Details of cancellation"). */
export function themeOfItem(
  doc: Doc,
  themes: Headings,
  known: readonly (Theme | undefined)[],
  item: number,
  index: number,
): Theme | undefined {
  const { list, segment } = doc.layout.items[item] as { list: number; segment: number }
  return (segment === index ? undefined : itemTheme(doc, themes, item)) ?? known[list]
}

export function itemTheme(doc: Doc, themes: Headings, item: number): Theme | undefined {
  const { segments, items } = doc.layout
  let { segment } = items[item] as { segment: number }
  while (segment < segments.length - 1 && segments[segment]?.first === segments[segment]?.last) segment += 1
  const whole = paragraphFrom(doc, segment)
  // a heading's own line, where the lines of a field below it have no marker
  const { first, last } = segments[segment] as Segment
  for (const at of goesOn(doc, segments[segment + 1]) ? [whole] : [whole, { first, last }]) {
    const name = nameOf(doc, themes, at)
    if (name !== undefined) return { name, at }
  }
  return undefined
}

/** The lines from a segment on that its sentence goes on over. */
function paragraphFrom(doc: Doc, index: number): Range {
  const { tokens } = doc
  const { segments } = doc.layout
  const from = segments[index] as Segment
  let last = from.last
  for (let k = index + 1; k < segments.length && k < index + 4; k += 1) {
    const next = segments[k] as Segment
    if (
      next.marker !== undefined ||
      next.afterBlank ||
      next.cell !== from.cell ||
      isLabelled(doc, next) ||
      isMark(tokens, last - 1, '.') ||
      isMark(tokens, last - 1, ':')
    )
      break
    last = next.last
  }
  return { first: from.first, last }
}

/** "Resolution of May 12: up to 400,000 shares": a line with a label of its own goes on no heading. */
function isLabelled(doc: Doc, { first, last }: Segment): boolean {
  if (!startsHigh(doc, first)) return false
  for (let i = first + 1; i < last - 1; i += 1) if (isMark(doc.tokens, i, ':')) return true
  return false
}

/** What an unmarked line, or the sentence that ends on it, says about the list or the fields below it. */
export function lineThemeAt(doc: Doc, themes: Headings, index: number): Theme | undefined {
  const {
    layout: { segments },
    tokens,
  } = doc
  const segment = segments[index] as Segment
  if (isValueLine(doc, segment)) return undefined
  const next = segments[index + 1]
  const last = segment.last - 1
  const opens = isMark(tokens, last, ':') || endsAsFollows(doc, segment)
  if (isMark(tokens, last, '.') && !opens) return undefined
  const listNext = next?.marker !== undefined && next.marker.number <= 1
  if (!opens && !listNext && (!isHeadingLike(doc, segment) || goesOn(doc, next))) return undefined
  let first = segment.first
  for (let k = index; k > 0 && k > index - 6; k -= 1) {
    const here = segments[k] as Segment
    if (startsHigh(doc, here.first) && !isMark(tokens, here.first, '"')) break // a line that begins high goes on none
    const before = segments[k - 1] as Segment
    if (here.afterBlank || here.marker !== undefined || before.cell || before.last === before.first) break
    const end = before.last - 1
    if (isMark(tokens, end, '.') || isMark(tokens, end, ':') || isMark(tokens, end, ')')) break
    if (before.marker !== undefined) break
    first = before.first
  }
  const at = sentenceEnding(doc, { first, last: segment.last })
  if (tells(doc, at)) return undefined
  const name = nameOf(doc, themes, at) ?? nameOf(doc, themes, { first: segment.first, last: segment.last })
  if (name !== undefined) return { name, at }
  // "Details of the resolution of March 7, 2022" as wide as the text, and a label below it that was taken for its rest
  const end = tokens.lines.token[(tokens.line[segment.first] as number) + 1] ?? segment.last
  if (end >= segment.last || !startsHigh(doc, end)) return undefined
  const line = { first: segment.first, last: end }
  const own = nameOf(doc, themes, line)
  return own === undefined ? undefined : { name: own, at: line }
}

/** A value begins at token `i`: its cell heads nothing. */
const mentionStarts = ({ mentions }: Doc, i: number): boolean => mentions[mentionAt(mentions, i)]?.first === i

/** "10,400,500 yen", "536,400": a line that a number fills is the value of the label above it, and heads nothing. */
function isValueLine({ mentions, tokens }: Doc, { first, last }: Segment): boolean {
  const mention = mentions[mentionAt(mentions, first)]
  if (mention?.kind !== 'number' || mention.first !== first) return false
  for (let i = mention.last; i < last; i += 1) if (tokens.kind[i] !== MARK) return last - i === 1
  return true
}

/** A heading in a cell is a clause. */
const FEWEST_CELL_WORDS = 5

export function cellThemeAt(doc: Doc, themes: Headings, index: number): Theme | undefined {
  const at = paragraphFrom(doc, index)
  if (!startsHigh(doc, at.first) || isMark(doc.tokens, at.last - 1, '.') || mentionStarts(doc, at.first)) return undefined
  let words = 0
  for (let i = at.first; i < at.last; i += 1) if (doc.tokens.kind[i] !== MARK) words += 1
  if (words < FEWEST_CELL_WORDS) return undefined // "Item | Resolution": the head of a table's columns
  const name = nameOf(doc, themes, at)
  return name === undefined ? undefined : { name, at }
}

/** The last sentence of a range. */
function sentenceEnding({ tokens }: Doc, { first, last }: Range): Range {
  for (let i = last - 2; i > first; i -= 1) {
    if (
      isMark(tokens, i, '.') &&
      tokens.kind[i + 1] === WORD &&
      (tokens.start[i + 1] as number) > (tokens.end[i] as number) &&
      (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) > 3
    )
      return { first: i + 1, last }
  }
  return { first, last }
}

/** A sentence that tells today's news is the release's lead, no heading. */
export function tells(doc: Doc, { first, last }: Range): boolean {
  const { concept } = doc.terms
  let today = false
  let announce = false
  for (let i = first; i < last; i += 1) {
    const id = concept[i]
    if (id === TODAY) today = true
    else if (id === ANNOUNCE) announce = true
  }
  return (today && announce) || (announce && last - first > 40)
}

const TODAY = conceptNumber('today')
const ANNOUNCE = conceptNumber('announce')
const FOLLOWS_NEAR = 30

/** "as follows", "described below" within a line's last signs. */
function endsAsFollows({ tokens }: Doc, { first, last }: Segment): boolean {
  const from = (tokens.end[last - 1] as number) - FOLLOWS_NEAR
  for (let i = last - 1; i >= first && (tokens.start[i] as number) >= from; i -= 1) if (pointsDown(tokens, i)) return true
  return false
}

/** A line below that begins low: the line is no heading but the middle of a sentence. */
const goesOn = (doc: Doc, next: Segment | undefined): boolean =>
  next !== undefined &&
  next.marker === undefined &&
  !next.afterBlank &&
  next.first < next.last &&
  !startsHigh(doc, next.first) &&
  doc.tokens.kind[next.first] === WORD

/** A heading has no more tokens, a bracket at its end left out: "(as of October 31, 2021)". */
const LONGEST_HEADING = 25
const LONGEST_REMARK = 10

function isHeadingLike(doc: Doc, { first, last }: Segment): boolean {
  if (!startsHigh(doc, first)) return false
  let end = last
  if (isMark(doc.tokens, last - 1, ')'))
    for (let i = last - 2; i > first && i > last - LONGEST_REMARK && end === last; i -= 1) if (isMark(doc.tokens, i, '(')) end = i
  return end - first <= LONGEST_HEADING
}
