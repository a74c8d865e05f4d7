import type { Segment } from '../document/layout.js'
import { isMark, NUMBER, WORD } from '../document/scan.js'
import { mentionAt } from '../reading/mentions.js'
import { conceptAt, type Doc, type Range } from './doc.js'
import { matchRows, matterOf, type Rows } from './row.js'

/** A label that a form knows, with the words that may hold its value. */
export interface Field<Target> {
  /** the rows that want this label, best first */
  readonly targets: readonly Target[]
  readonly label: Range
  /** from behind the label to the next label or marker */
  readonly body: Range
  /** from behind the label to the next item of its list or of an outer one: sub-items included */
  readonly extent: Range
  readonly segment: number
  /** the item that the label stands in, or -1 */
  readonly item: number
  /** what the headings above say the field is about */
  readonly theme?: Theme
}

/** What a heading says that the fields under it are about, and its words. */
export interface Theme {
  readonly name: string
  readonly at: Range
}

/** What to look for. */
export interface Search<Target> {
  readonly rows: Rows<Target>
  readonly themes: Rows<string>
  /** segments that hold no fields: boilerplate, furniture */
  readonly skip: (segment: number) => boolean
  /** whether the target's value can be read from a range: a bare line is a label only where its value follows */
  readonly reads: (target: Target, range: Range) => boolean
}

/** No label has more words; longer stretches are prose. */
const LONGEST_LABEL = 45
/** Words of an unmarked line that mean nothing to the lexicon: with more of them it is prose. */
const MOST_UNKNOWN = 3

const FILLERS = new Set(['of', 'the', 'for', 'to', 'be', 'and', 'in', 'which', 'by', 'a', 'an', 'on', 'or', 'with', 'is', 'its', 's', 'at', 'as', 'from', 'that', 'are', 'may', 'will', 'upon', 'own', 'total', 'aggregate', 'company'])

/**
 * Finds the labels of a text that the rows want, with their bodies and themes.
 *
 * A label stands before a colon, or before the first value of its item, or fills a line or cell with its value behind
 * it. Words that no row wants belong to the body of the label before them, until the next item of its list.
 */
export function findFields<Target>(doc: Doc, { rows, themes, skip, reads }: Search<Target>): Field<Target>[] {
  const { segments, items, lists } = doc.layout
  const found: (Omit<Field<Target>, 'body' | 'extent'> & { from: number; end: number; reach: number })[] = []
  const listThemes: (Theme | undefined)[] = []
  let lineTheme: Theme | undefined
  let joined = 0 // tokens before this one belong to labels
  let open = 0 // fields before this one have their end
  let wide = 0 // and before this one the end of their extent
  const closeAt = (token: number): void => {
    for (; open < found.length; open += 1) (found[open] as { end: number }).end = token
  }
  const closeExtent = (token: number, level: number): void => {
    while (wide < found.length) {
      const field = found[wide] as { item: number; reach: number }
      if (field.item >= 0 && (items[field.item]?.level ?? 0) < level) return
      field.reach = token
      wide += 1
    }
  }
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] as Segment
    const start = segment.marker?.first ?? segment.first
    if (skip(index)) { closeAt(start); lineTheme = undefined; continue }
    const item = segment.item
    if (segment.marker !== undefined) {
      const { list, level, parent } = items[item] as (typeof items)[number]
      if ((lists[list]?.items[0] ?? -1) === item) {
        listThemes[list] = lineTheme ?? (parent < 0 ? undefined : itemTheme(doc, themes, parent))
        lineTheme = undefined
      }
      closeAt(start)
      closeExtent(start, level)
    }
    if (segment.first === segment.last) continue
    if (segment.last <= joined) continue // the rest of a label that began a line before
    let any = false
    for (const { label, from } of labelsOf(doc, index)) {
      let targets = matchRows(rows, matterOf(doc, label))
      if (targets.length > 0 && !isMarked(segments, index) && !segment.cell && from === label.last) {
        const next = nextSegment(segments, index, from)
        const value = from < segment.last ? { first: from, last: segment.last } : next === undefined || next.marker !== undefined ? undefined : { first: next.first, last: next.last }
        targets = value === undefined ? [] : targets.filter((target) => reads(target, value))
      }
      if (targets.length === 0) continue
      closeAt(any ? label.first : start)
      any = true
      joined = Math.max(joined, label.last)
      const theme = (segment.marker === undefined ? lineTheme : undefined) ?? (item < 0 ? undefined : themeOfItem(doc, themes, listThemes, item, index))
      found.push({ targets, label, segment: index, item, from, end: -1, reach: -1, ...(theme === undefined ? {} : { theme }) })
    }
    if (!any && segment.marker === undefined && !segment.cell) {
      const theme = lineThemeAt(doc, themes, index)
      if (theme !== undefined) { lineTheme = theme; closeAt(start) } else if (tells(doc, segment)) lineTheme = undefined
    } else if (!any && segment.marker === undefined) {
      const theme = cellThemeAt(doc, themes, index)
      if (theme !== undefined) { lineTheme = theme; closeAt(start) }
    }
  }
  closeAt(doc.tokens.count)
  closeExtent(doc.tokens.count, 0)
  return found.map(({ from, end, reach, ...field }) => ({
    ...field, body: { first: from, last: Math.max(from, end) }, extent: { first: from, last: Math.max(from, end, reach) },
  }))
}

/** The theme of an item's list, or of its own first line where that is a heading ("Details of cancellation"). */
function themeOfItem(doc: Doc, themes: Rows<string>, known: readonly (Theme | undefined)[], item: number, index: number): Theme | undefined {
  const { list, segment } = doc.layout.items[item] as { list: number; segment: number }
  return known[list] ?? (segment === index ? undefined : itemTheme(doc, themes, item))
}

function itemTheme(doc: Doc, themes: Rows<string>, item: number): Theme | undefined {
  const { segments, items } = doc.layout
  let { segment } = items[item] as { segment: number }
  while (segment < segments.length - 1 && segments[segment]?.first === segments[segment]?.last) segment += 1
  const at = paragraphFrom(doc, segment)
  const name = matchRows(themes, matterOf(doc, at))[0]
  return name === undefined ? undefined : { name, at }
}

/** The lines from a segment on that its sentence goes on over. */
function paragraphFrom({ layout: { segments }, tokens }: Doc, index: number): Range {
  const from = segments[index] as Segment
  let last = from.last
  for (let k = index + 1; k < segments.length && k < index + 4; k += 1) {
    const next = segments[k] as Segment
    if (next.marker !== undefined || next.afterBlank || next.cell !== from.cell || isMark(tokens, last - 1, '.') || isMark(tokens, last - 1, ':')) break
    last = next.last
  }
  return { first: from.first, last }
}

/** What an unmarked line, or the sentence that ends on it, says about the list or the fields below it. */
function lineThemeAt(doc: Doc, themes: Rows<string>, index: number): Theme | undefined {
  const { layout: { segments }, tokens } = doc
  const segment = segments[index] as Segment
  const next = segments[index + 1]
  const last = segment.last - 1
  const opens = isMark(tokens, last, ':') || endsAsFollows(doc, segment)
  if (isMark(tokens, last, '.') && !opens) return undefined
  const listNext = next?.marker !== undefined && next.marker.number <= 1
  if (!opens && !listNext && !isHeadingLike(doc, segment)) return undefined
  let first = segment.first
  for (let k = index; k > 0 && k > index - 6; k -= 1) {
    const here = segments[k] as Segment
    const before = segments[k - 1] as Segment
    if (here.afterBlank || here.marker !== undefined || before.cell || before.last === before.first) break
    const end = before.last - 1
    if (isMark(tokens, end, '.') || isMark(tokens, end, ':') || isMark(tokens, end, ')')) break
    if (before.marker !== undefined) break
    first = before.first
  }
  const at = sentenceEnding(doc, { first, last: segment.last })
  if (tells(doc, at)) return undefined
  const name = matchRows(themes, matterOf(doc, at))[0] ?? matchRows(themes, matterOf(doc, { first: segment.first, last: segment.last }))[0]
  return name === undefined ? undefined : { name, at }
}

function cellThemeAt(doc: Doc, themes: Rows<string>, index: number): Theme | undefined {
  const at = paragraphFrom(doc, index)
  if (at.last - at.first < 6 || !startsHigh(doc, at.first) || isMark(doc.tokens, at.last - 1, '.')) return undefined
  const name = matchRows(themes, matterOf(doc, at))[0]
  return name === undefined ? undefined : { name, at }
}

/** The last sentence of a range. */
function sentenceEnding({ tokens }: Doc, { first, last }: Range): Range {
  for (let i = last - 2; i > first; i -= 1) {
    if (isMark(tokens, i, '.') && tokens.kind[i + 1] === WORD && (tokens.start[i + 1] as number) > (tokens.end[i] as number) && (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) > 3) return { first: i + 1, last }
  }
  return { first, last }
}

/** A sentence that tells today's news is the release's lead, no heading. */
function tells(doc: Doc, { first, last }: Range): boolean {
  let today = false
  let announce = false
  for (let i = first; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'today') today = true
    else if (concept === 'announce') announce = true
  }
  return (today && announce) || (announce && last - first > 40)
}

function endsAsFollows({ text, tokens }: Doc, { first, last }: Segment): boolean {
  const tail = text.slice(Math.max(tokens.start[first] as number, (tokens.end[last - 1] as number) - 30), tokens.end[last - 1]).toLowerCase()
  return tail.includes('follow') || tail.includes('below')
}

function nextSegment(segments: readonly Segment[], index: number, from: number): Segment | undefined {
  for (let k = index + 1; k < segments.length && k < index + 5; k += 1) if ((segments[k] as Segment).first >= from) return segments[k]
  return undefined
}

/** Whether a marker stands at the segment's head, or alone on the line before. */
function isMarked(segments: readonly Segment[], index: number): boolean {
  const { marker } = segments[index] as Segment
  if (marker !== undefined) return true
  const before = segments[index - 1]
  return before?.marker !== undefined && before.first === before.last
}

const isHeadingLike = (doc: Doc, { first, last }: Segment): boolean => last - first <= 25 && startsHigh(doc, first)

function startsHigh({ tokens, text }: Doc, i: number): boolean {
  if (tokens.kind[i] !== WORD) return isMark(tokens, i, '(') || isMark(tokens, i, '<') || isMark(tokens, i, '[')
  const initial = text.charAt(tokens.start[i] as number)
  return initial !== initial.toLowerCase()
}

interface Label {
  readonly label: Range
  /** the first token behind it */
  readonly from: number
}

/** The stretches of a segment that may be labels: before each colon, or before the first value, or all of it. */
function labelsOf(doc: Doc, index: number): Label[] {
  const { layout: { segments }, tokens } = doc
  const segment = segments[index] as Segment
  const labels: Label[] = []
  let first = segment.first
  let depth = 0
  for (let i = segment.first; i < segment.last; i += 1) {
    if (isMark(tokens, i, '(')) depth += 1
    else if (isMark(tokens, i, ')')) depth -= 1
    else if (isMark(tokens, i, ':') && depth <= 0 && i > first && !isTimeOrUrl(doc, i)) {
      const start = labels.length === 0 ? first : labelStart(doc, (labels[labels.length - 1] as Label).from, i)
      if (start < 0 || i - start > LONGEST_LABEL) continue
      labels.push({ label: { first: start, last: i }, from: i + 1 })
      first = i + 1
    }
  }
  if (labels.length > 0) return labels
  const value = valueStart(doc, segment)
  if (value === segment.first || value - segment.first > LONGEST_LABEL) return []
  if (!isLabelLike(doc, segment, value, isMarked(segments, index))) return []
  let label: Range = { first: segment.first, last: value }
  let from = value
  if (value === segment.last) {
    for (let k = index + 1; k < segments.length && k <= index + 2; k += 1) {
      const next = segments[k] as Segment
      if (next.marker !== undefined || next.first === next.last || startsHigh(doc, next.first) || valueStart(doc, next) === next.first) break
      const stop = valueStart(doc, next)
      const colon = colonIn(doc, next)
      const end = colon >= 0 && colon <= stop ? colon : stop
      label = { first: label.first, last: end }
      from = colon >= 0 && colon <= stop ? colon + 1 : stop
      if (end < next.last) break
    }
  }
  return [{ label, from }]
}

function colonIn({ tokens }: Doc, { first, last }: Range): number {
  for (let i = first; i < last; i += 1) if (isMark(tokens, i, ':')) return i
  return -1
}

function isTimeOrUrl({ tokens }: Doc, i: number): boolean {
  if (tokens.start[i + 1] !== tokens.end[i]) return false
  return isMark(tokens, i + 1, '/') || (tokens.kind[i - 1] === NUMBER && tokens.kind[i + 1] === NUMBER && tokens.end[i - 1] === tokens.start[i])
}

/**
 * Where the label before the colon at `to` begins in a line of several labels: behind the value, the sentence or the
 * "(Reference)" that stands before it. -1 where no value parts it from the colon before.
 */
function labelStart(doc: Doc, from: number, to: number): number {
  const { tokens, mentions } = doc
  const values = new Set<number>()
  for (let k = mentionAt(mentions, from); k < mentions.length && (mentions[k] as { last: number }).last <= to; k += 1) {
    const mention = mentions[k] as (typeof mentions)[number]
    if (!(mention.kind === 'date' && conceptAt(doc, mention.first - 1) === 'dateAsOf')) values.add(mention.last)
  }
  if (values.size === 0) return -1
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
      while (start < to && (UNITS.has(conceptAt(doc, start) ?? '') || isMark(tokens, start, ')') || isMark(tokens, start, ','))) start += 1
      return start
    }
  }
  return -1
}

const UNITS = new Set(['share', 'right', 'person', 'percentSign', 'currency'])

const VALUE_WORDS = new Set(['maximum', 'shareCommon', 'sharePreferred', 'none', 'free', 'pending'])

/** The first token of a segment that may begin its value: a number, a date, "Up to", "From", "Common stock", "None". */
function valueStart(doc: Doc, { first, last }: Range): number {
  const { mentions } = doc
  const at = mentionAt(mentions, first)
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
  for (let i = first; i < stop; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === undefined) continue
    if (concept === 'maximum' && i === first) continue // "Maximum number of …" is a label
    if (VALUE_WORDS.has(concept)) return i
    if (concept === 'dateFrom' && mentions[mentionAt(mentions, i + 1)]?.first === i + 1) return i
  }
  return stop
}

/**
 * Whether a line without a colon may be a label: nearly all of its words mean something. Where no number or bar marks
 * it, it begins high and ends no sentence.
 */
function isLabelLike(doc: Doc, { first, last, marker, cell }: Segment, value: number, headed: boolean): boolean {
  const { tokens, text } = doc
  const numbered = headed && marker?.number !== 0
  const marked = numbered || cell
  if (!marked && (!startsHigh(doc, first) || (value === last && (isMark(tokens, last - 1, '.') || isMark(tokens, last - 1, ','))))) return false
  let unknown = 0
  for (let i = first; i < value; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'today' || concept === 'announce') return false // the lead tells, it labels nothing
    if (tokens.kind[i] !== WORD || concept !== undefined) continue
    if (!FILLERS.has(text.slice(tokens.start[i], tokens.end[i]).toLowerCase())) unknown += 1
  }
  return unknown <= (numbered ? 3 * MOST_UNKNOWN : MOST_UNKNOWN) && (marked || value - first <= 20)
}
