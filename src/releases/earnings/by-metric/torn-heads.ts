import { isMark, MARK, type Span } from '../../../document/scan.js'
import { isApart } from '../../../form/apart.js'
import { conceptSet, isAmong } from '../../../form/concept-set.js'
import { conceptAt, type Doc, type Range, spanOfTerm } from '../../../form/doc.js'
import type { When, WhenPlace } from '../../../form/prose/when.js'
import type { Concept } from '../../../language/concepts.js'
import { isTo } from '../../../language/en/small.js'
import { dayOf } from '../../../reading/calendar.js'
import type { DateMention, Mention } from '../../../reading/mention.js'
import type { PeriodColumn } from './period-column.js'

/** All columns, or none where the heads name a day that one of their years does not have. */
export const whole = (columns: readonly (PeriodColumn | undefined)[]): readonly PeriodColumn[] =>
  columns.every((column) => column !== undefined) ? columns : []

/**
 * Heads torn into a line of days and a line of years: "30th Sept. | 30th Sept. | 31st March | 30th Sept. | 2004 | 2003 |
 * 2004 | 2004", as many of each as columns. Where half years stand beside a year, the number of times that each is named
 * must tell whose the days are.
 */
export function daysAndYears(
  doc: Doc,
  above: Range,
  mentions: readonly Mention[],
  bare: readonly When[],
  most: number,
): readonly PeriodColumn[] | undefined {
  const behind = mentions.slice(1 - most)
  const last = mentions[mentions.length - most]
  // the first of the years stands right behind the last of the days
  if (most < 2 || last?.kind !== 'date' || last.year === undefined || !behind.every(({ kind }) => kind === 'year')) return undefined
  const word = last.last - 1
  const ofLast = { start: doc.tokens.start[word] as number, end: doc.tokens.end[word] as number, year: last.year }
  if (doc.text.slice(ofLast.start, ofLast.end) !== String(last.year)) return undefined
  const years: (Span & { year: number })[] = [ofLast, ...behind.filter((one) => one.kind === 'year')]
  const days = mentions.filter(
    (one): one is DateMention => one.kind === 'date' && one.day !== undefined && (one.year === undefined || one === last),
  )
  if (days.length !== most) return undefined
  const ends = termsIn(doc, above, 'yearEnded', 'yearEnding')
  const named = bare.filter(({ keys }) => keys.kind !== 'full-year')
  const open = named.filter(({ keys }) => keys.to === undefined) // those with a day are a headline's
  const parts = ends.length > 0 || open.length > 0 ? open : named.slice(-1)
  const ofDay = (day: DateMention): number => days.filter((one) => one.day === day.day && one.month === day.month).length
  return whole(
    days.map((day, k): PeriodColumn | undefined => {
      const year = years[k] as Span & { year: number }
      const to = dayOf(day, 'to', year.year)
      if (to === undefined) return undefined
      const rests = { start: day.start, end: day === last ? (doc.tokens.end[word - 1] as number) : day.end }
      const at = { start: year.start, end: year.end, rests }
      const part = parts[0]
      if (part === undefined && ends.length === 0) return { keys: { to }, at: { to: at } }
      if (part === undefined && ends.length > 0 && ends.length < most && ofDay(day) < most) return undefined // one year's end, other days beside it
      const full = ends.length > 0 && (part === undefined || ofDay(day) === ends.length)
      if (full && part !== undefined && ends.length === parts.length) return undefined
      if (full) return { keys: { kind: 'full-year', fiscalYearEnd: to, to }, at: { kind: ends[0] as Span, fiscalYearEnd: at, to: at } }
      if (part === undefined || (ends.length > 0 && ofDay(day) !== parts.length)) return undefined
      const { fiscalYear: _, ...keys } = part.keys
      return { keys: { ...keys, to }, at: { ...part.at, to: at } }
    }),
  )
}

/** The places of the terms of some concepts in a range. */
function termsIn(doc: Doc, { first, last }: Range, ...concepts: Concept[]): Span[] {
  const found: Span[] = []
  for (let i = first; i < last; i += 1) {
    const term = doc.terms.at[i] as number
    const concept = conceptAt(doc, i)
    if (term >= 0 && doc.terms.first[term] === i && concept !== undefined && concepts.includes(concept)) found.push(spanOfTerm(doc, i))
  }
  return found
}

/** The words that head a column with the length of its period. */
const LENGTHS: Partial<Record<Concept, PeriodColumn['keys']>> = {
  threeMonths: { kind: 'quarter' },
  sixMonths: { kind: 'year-to-date', quarter: 2 },
  nineMonths: { kind: 'year-to-date', quarter: 3 },
  twelveMonths: { kind: 'full-year' },
  yearEnded: { kind: 'full-year' },
  yearEnding: { kind: 'full-year' },
}

/**
 * Heads stacked over columns, line by line: "Six months | Six months | Year ended | ended | ended | December 31, | June 30,
 * 2007 | June 30, 2006 | 2006". The last line has an end for each column, a day of its own or the year of a day above; the
 * first has its length, or there is none at all.
 */
export function stackedEnds(doc: Doc, above: Range, mentions: readonly Mention[], most: number): PeriodColumn[] | undefined {
  const said = mentions.filter(({ kind }) => kind === 'date' || kind === 'year')
  const ends = said.slice(-most)
  const whole = ends.filter((end) => end.kind === 'date' && end.day !== undefined && end.year !== undefined)
  const years = ends.filter(({ kind }) => kind === 'year')
  if (said.some((one, k) => k > 0 && isRange(doc, said[k - 1] as Mention, one))) return undefined
  if (most < 3 || ends.length !== most || whole.length < 2 || whole.length + years.length !== most) return undefined
  const days = said
    .slice(0, -most)
    .filter((one): one is DateMention => one.kind === 'date' && one.year === undefined && one.day !== undefined)
  const lent = days.slice(days.length - years.length)
  if (lent.length !== years.length || (years.length > 0 && days.length !== years.length)) return undefined
  const lengths = [...lengthsIn(doc, above)].slice(-most)
  const [first] = lengths
  const alike = first !== undefined && lengths.every(({ keys }) => keys === first.keys)
  if (lengths.length > 0 && lengths.length !== most && !alike) return undefined
  let next = 0
  const columns = ends.map((end, k): PeriodColumn | undefined => {
    const day = end.kind === 'year' ? lent[next++] : undefined
    const to = end.kind === 'date' ? dayOf(end, 'to') : end.kind === 'year' && day !== undefined ? dayOf(day, 'to', end.year) : undefined
    if (to === undefined) return undefined
    const at = { start: end.start, end: end.end, ...(day === undefined ? {} : { rests: { start: day.start, end: day.end } }) }
    const length = lengths.length === most ? lengths[k] : first
    return length === undefined ? { keys: { to }, at: { to: at } } : columnOf(length, to, at)
  })
  return columns.includes(undefined) ? undefined : (columns as PeriodColumn[])
}

/** The column of a period of that length that ends on a day. */
function columnOf({ keys, at: kind }: { keys: PeriodColumn['keys']; at: Span }, to: string, at: WhenPlace): PeriodColumn {
  if (keys.kind === 'full-year') return { keys: { kind: 'full-year', fiscalYearEnd: to, to }, at: { kind, fiscalYearEnd: at, to: at } }
  return { keys: { ...keys, to }, at: { kind, ...(keys.quarter === undefined ? {} : { quarter: kind }), to: at } }
}

/**
 * One column's head that stands round that of its changes: "Year ending | YoY (%) | March 31, 2023". Nothing but words of
 * changes and units stands between its length and its day, which is the last that the heads name.
 */
export function endRound(doc: Doc, { first }: Range, mentions: readonly Mention[]): readonly PeriodColumn[] | undefined {
  const { tokens, terms } = doc
  const end = mentions.filter(({ kind }) => kind === 'date' || kind === 'year').at(-1)
  if (end?.kind !== 'date' || end.day === undefined || end.year === undefined || tokens.line[end.first] === tokens.line[end.first - 1])
    return undefined
  let k = end.first - 1
  while (k >= first && (tokens.kind[k] === MARK || isAmong(doc, k, BETWEEN))) k -= 1
  const concept = k < first || k === end.first - 1 ? undefined : conceptAt(doc, k)
  const length = concept === undefined ? undefined : LENGTHS[concept]
  const to = dayOf(end, 'to')
  if (length === undefined || to === undefined || tokens.line[k] === tokens.line[k + 1]) return undefined
  const kind = spanOfTerm(doc, terms.first[terms.at[k] as number] as number)
  return [columnOf({ keys: length, at: kind }, to, { start: end.start, end: end.end })]
}

/** Words that stand over a column of changes. */
const BETWEEN = conceptSet('change', 'increase', 'decrease', 'yearOnYear', 'percent', 'percentSign', 'scale', 'currency')

/** "April 1, 2019 to September 30, 2019". */
function isRange(doc: Doc, { last }: Mention, { first }: Mention): boolean {
  if (first - last !== 1) return false
  return isMark(doc.tokens, last, '-') || isMark(doc.tokens, last, '~') || isTo(doc.tokens, last) || conceptAt(doc, last) === 'dateTo'
}

/** The lengths of periods that the words of a range name, in order. */
function* lengthsIn(doc: Doc, { first, last }: Range): Generator<{ keys: PeriodColumn['keys']; at: Span }> {
  const { terms } = doc
  for (let i = first; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    const keys = concept === undefined || terms.first[terms.at[i] as number] !== i ? undefined : LENGTHS[concept]
    if (keys !== undefined) yield { keys, at: spanOfTerm(doc, i) }
  }
}

/** The one length that the words over a column name, "Year ended" above its day. */
export function lengthOver(doc: Doc, pieces: readonly Range[]): { readonly keys: PeriodColumn['keys']; readonly at: Span } | undefined {
  const [one, ...others] = pieces.flatMap((piece) => [...lengthsIn(doc, piece)])
  return others.length === 0 ? one : undefined
}

/** "Nine months ended    Year ending | December 31, 2019    March 31, 2020": what read on reads as one period are the first words of two. */
export function isOfTwoColumns(doc: Doc, { first, last, keys }: When): boolean {
  if (keys.quarter === undefined || keys.fiscalYearEnd === undefined) return false
  for (let i = first + 1; i < last; i += 1) if (isAmong(doc, i, YEARS) && isApart(doc.tokens, i)) return true
  return false
}
const YEARS = conceptSet('yearEnded', 'yearEnding')
