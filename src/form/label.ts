import type { Segment } from '../document/layout.js'
import { isMark, MARK, NUMBER, type Tokens, WORD } from '../document/scan.js'
import { conceptNumber } from '../language/concepts.js'
import { isFiller, opensClause, pointsDown } from '../language/en/lines.js'
import { isStated, isThatOrWhich } from '../language/en/prose.js'
import { isOf } from '../language/en/small.js'
import { mentionAt } from '../reading/mentions.js'
import { conceptSet, isAmong } from './concept-set.js'
import { conceptAt, type Doc, type Range } from './doc.js'
import { personsIn } from './persons.js'
import { isGap } from './wide-gap.js'
import { isFull } from './wrapping.js'

/** No label has more words; longer stretches are prose. */
const LONGEST_LABEL = 45
/** Words of an unmarked line that mean nothing to the lexicon: with more of them it is prose. */
const MOST_UNKNOWN = 3

/** An unmarked line's label is shorter. */
const LONGEST_UNMARKED = 20

const OPEN = '('.charCodeAt(0)
const CLOSE = ')'.charCodeAt(0)
const COLON = ':'.charCodeAt(0)

/** A stretch that may be a label. */
export interface Label {
  readonly label: Range
  /** the first token behind it */
  readonly from: number
}

const NONE: readonly Label[] = []

/** The stretches of a segment that may be labels: before each colon, or before the first value, or all of it. */
export function labelsOf(doc: Doc, index: number): readonly Label[] {
  const segment = doc.layout.segments[index] as Segment
  const labels = labelsBeforeColons(doc, segment)
  const own = labels[0]?.label
  const persons = own === undefined ? -1 : personsIn(doc, own)
  if (own !== undefined && persons > own.first) return [{ label: { first: own.first, last: persons }, from: persons }]
  if (labels.length > 0) return labels
  const headed = isMarked(doc.layout.segments, index)
  const numbered = headed && segment.marker?.number !== 0
  const marked = numbered || segment.cell
  if (!marked && (!startsHigh(doc, segment.first) || goesOnFrom(doc, index))) return NONE
  const longest = marked ? LONGEST_LABEL : LONGEST_UNMARKED
  const value = valueStart(doc, segment, longest + 1)
  if (value === segment.first || value - segment.first > longest) return NONE
  if (!isLabelLike(doc, segment, value, marked, numbered)) return NONE
  return [value < segment.last ? { label: { first: segment.first, last: value }, from: value } : labelOverLines(doc, index)]
}

/** A sentence that begins with its line, since the line above was full with another one of its paragraph. */
function goesOnFrom(doc: Doc, index: number): boolean {
  const before = doc.layout.segments[index - 1]
  if (before === undefined || (doc.layout.segments[index] as Segment).afterBlank) return false
  return isMark(doc.tokens, before.last - 1, '.') && isFull(doc, before.last - 1)
}

/** A colon ends a label, outside brackets. */
function labelsBeforeColons(doc: Doc, segment: Segment): readonly Label[] {
  const { kind, code } = doc.tokens
  let labels: Label[] | undefined
  let first = segment.first
  let depth = 0
  for (let i = segment.first; i < segment.last; i += 1) {
    if (kind[i] !== MARK) continue
    const sign = code[i]
    if (sign === OPEN) depth += 1
    else if (sign === CLOSE) depth -= 1
    else if (sign === COLON && depth <= 0 && i > first && !isTimeOrUrl(doc, i) && !pointsDown(doc.tokens, i - 1)) {
      const start = labels === undefined ? first : labelStart(doc, (labels[labels.length - 1] as Label).from, i)
      if (start < 0 || i - start > LONGEST_LABEL || conceptAt(doc, start) === 'pending') continue // "To be determined on the date: the higher of"
      labels ??= []
      labels.push({ label: { first: start, last: i }, from: i + 1 })
      first = i + 1
    }
  }
  return labels ?? NONE
}

/** A label that fills its line may go on over the next two, up to their colon or value. */
function labelOverLines(doc: Doc, index: number): Label {
  const {
    layout: { segments },
    tokens,
  } = doc
  const { first, last } = segments[index] as Segment
  let label: Range = { first, last }
  let from = last
  for (let k = index + 1; k < segments.length && k <= index + 2; k += 1) {
    const next = segments[k] as Segment
    if (next.marker !== undefined || next.first === next.last || next.afterBlank) break
    const colon = colonIn(doc, next)
    const bracket = isMark(tokens, next.first, '(') && colon > 0 // "(excluding treasury stock):"
    if (startsHigh(doc, next.first) && !bracket) break
    const stop = valueStart(doc, next)
    if (stop === next.first) break
    const ends = colon >= 0 && colon <= stop
    label = { first, last: ends ? colon : stop }
    from = ends ? colon + 1 : stop
    if (label.last < next.last) break
  }
  return { label, from }
}

function colonIn({ tokens: { kind, code } }: Doc, { first, last }: Range): number {
  for (let i = first; i < last; i += 1) if (kind[i] === MARK && code[i] === COLON) return i
  return -1
}

function isTimeOrUrl({ tokens }: Doc, i: number): boolean {
  if (tokens.start[i + 1] !== tokens.end[i]) return false
  return (
    isMark(tokens, i + 1, '/') || (tokens.kind[i - 1] === NUMBER && tokens.kind[i + 1] === NUMBER && tokens.end[i - 1] === tokens.start[i])
  )
}

/**
 * Where the label before the colon at `to` begins in a line of several labels: behind the value, the sentence or the
 * "(Reference)" that stands before it. -1 where neither a value nor a heading's colon stands before it.
 */
function labelStart(doc: Doc, from: number, to: number): number {
  const { tokens, mentions } = doc
  const values = new Set<number>()
  for (let k = mentionAt(mentions, from); k < mentions.length && (mentions[k] as { last: number }).last <= to; k += 1) {
    const mention = mentions[k] as (typeof mentions)[number]
    if (!(mention.kind === 'date' && conceptAt(doc, mention.first - 1) === 'dateAsOf')) values.add(mention.last)
  }
  // "Type: common stock; number: 98,400 shares"
  for (let i = to - 1; i >= from && i > to - LONGEST_LABEL && !isMark(tokens, i, ')'); i -= 1) if (isMark(tokens, i, ';')) return i + 1
  // "Holdings as of May 31: Issued shares: 600": a heading with its first label behind it
  if (values.size === 0) return startsHigh(doc, from) && to - from <= LONGEST_UNMARKED ? from : -1
  let depth = 0
  for (let i = to - 1; i >= from; i -= 1) {
    if (isMark(tokens, i, ')')) {
      // a bracket right before the colon or between the label's words belongs to it, "(Reference)" alone does not
      if (conceptAt(doc, i - 1) === 'reference') return i + 1
      depth += 1
    } else if (isMark(tokens, i, '(')) depth -= 1
    else if (depth <= 0 && isMark(tokens, i, '.')) return i + 1
    if (depth <= 0 && values.has(i + 1)) {
      let start = i + 1
      while (start < to && (isAmong(doc, start, UNITS) || isMark(tokens, start, ')') || isMark(tokens, start, ','))) start += 1
      return start
    }
  }
  return -1
}

const UNITS = conceptSet('share', 'right', 'person', 'percentSign', 'currency')

const VALUE_WORDS = conceptSet('maximum', 'shareCommon', 'sharePreferred', 'none', 'free', 'pending')

/**
 * The first token of a segment that may begin its value: a number, a date, "Up to", "From", "Common stock", "None". Who
 * asks for no more than some tokens learns no more than that it begins behind them.
 */
function valueStart(doc: Doc, { first, last: end }: Range, most = Number.POSITIVE_INFINITY): number {
  const { mentions } = doc
  const at = mentionAt(mentions, first)
  const last = Math.min(end, first + most)
  let stop = last
  for (let k = at; k < mentions.length; k += 1) {
    const mention = mentions[k] as (typeof mentions)[number]
    if (mention.first >= last) break
    // "(6th series)", "as of March 31": numbers inside a label; a bracket's number is no value of its own
    if (mention.kind === 'year') continue
    if (mention.kind === 'date' && conceptAt(doc, mention.first - 1) === 'dateAsOf') continue
    stop = mention.first
    while (stop > first && (isMark(doc.tokens, stop - 1, '(') || isMark(doc.tokens, stop - 1, '\u00a5'))) stop -= 1
    break
  }
  let method = false
  let acquire = false
  for (let i = first; i < stop; i += 1) {
    if (i > first && isGap(doc, i)) return i
    const concept = conceptAt(doc, i)
    // "Method of repurchase Purchase on the Tokyo Stock Exchange"
    if (method && acquire && concept === 'acquire' && isHigh(doc.tokens, i)) return i
    if (concept === 'acquire') acquire = true
    if (method && (concept === 'market' || (concept === undefined && isWord(doc, i)))) return i
    if (concept === undefined) continue
    if (concept === 'method') method = true
    if (concept === 'maximum' && doc.terms.first[doc.terms.at[i] as number] === first) continue // "Maximum limit of …" is a label
    // "Issue price of common stock"
    if (isAmong(doc, i, VALUE_WORDS) && !isOf(doc.tokens, (doc.terms.first[doc.terms.at[i] as number] as number) - 1)) return i
    if (concept === 'dateFrom' && mentions[mentionAt(mentions, i + 1)]?.first === i + 1) return i
  }
  return stop
}

/**
 * Whether a line without a colon may be a label: nearly all of its words mean something. Where no number or bar marks
 * it, it begins high and ends no sentence.
 */
function isLabelLike(doc: Doc, { first, last }: Segment, value: number, marked: boolean, numbered: boolean): boolean {
  const { tokens, terms } = doc
  if (!marked && opensClause(tokens, first)) return false // "If the Company buys its own shares"
  if (!marked && value === last && (isMark(tokens, last - 1, '.') || isMark(tokens, last - 1, ','))) return false
  let unknown = 0
  for (let i = first; i < value; i += 1) {
    const concept = terms.concept[i]
    if (concept === TODAY || concept === ANNOUNCE) return false // the lead tells, it labels nothing
    if (!marked && isStated(tokens, i) && (i === value - 1 || !isThatOrWhich(tokens, i - 1))) return false // "The stock bought is to be cancelled with 500"
    if (concept === 0 && tokens.kind[i] === WORD && !isFiller(tokens, i)) unknown += 1
  }
  return unknown <= (numbered ? 3 * MOST_UNKNOWN : MOST_UNKNOWN)
}

const TODAY = conceptNumber('today')
const ANNOUNCE = conceptNumber('announce')

/** The first segment behind `index` that begins at or after a token. */
export function nextSegment(segments: readonly Segment[], index: number, from: number): Segment | undefined {
  for (let k = index + 1; k < segments.length && k < index + 5; k += 1) if ((segments[k] as Segment).first >= from) return segments[k]
  return undefined
}

/** A word that is no filler: behind "Transaction type" the value begins with it. */
export const isWord = ({ tokens }: Doc, i: number): boolean => tokens.kind[i] === WORD && !isFiller(tokens, i)

/** Whether a marker stands at the segment's head, or alone on the line before. */
export function isMarked(segments: readonly Segment[], index: number): boolean {
  const { marker } = segments[index] as Segment
  if (marker !== undefined) return true
  const before = segments[index - 1]
  return before?.marker !== undefined && before.first === before.last
}

/** Whether a line begins with a capital or an opening bracket: not in the middle of a sentence. */
export function startsHigh({ tokens }: Doc, i: number): boolean {
  if (tokens.kind[i] === WORD) return isHigh(tokens, i)
  return isMark(tokens, i, '(') || isMark(tokens, i, '<') || isMark(tokens, i, '[')
}

/** Whether a token begins with a letter that has a small form. */
export function isHigh({ text, start }: Tokens, i: number): boolean {
  const code = text.charCodeAt(start[i] as number)
  if (code < 128) return code >= 65 && code <= 90
  const initial = String.fromCharCode(code)
  return initial !== initial.toLowerCase()
}
