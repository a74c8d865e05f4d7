import type { Segment } from '../document/layout.js'
import { isMark, MARK, NUMBER, WORD } from '../document/scan.js'
import { isOfUpTo } from '../language/en/lines.js'
import { isEnding } from '../language/en/period.js'
import { isAnd, isBy, isOf } from '../language/en/small.js'
import { isLot, isOrdinalEnd } from '../language/en/values.js'
import { dayOf } from '../reading/calendar.js'
import type { DateMention, NumberMention } from '../reading/mention.js'
import { mentionAt } from '../reading/mentions.js'
import { conceptSet, firstAmong, isAmong } from './concept-set.js'
import { conceptAt, type Doc, type Range, spanOfRange, wordsOf } from './doc.js'
import type { Found, Ground } from './draft.js'
import { isHigh } from './label.js'
import { isOfName } from './number-of-name.js'
import { once } from './once.js'
import { firstTerm, nextTerm } from './term-index.js'
import { countOf, moneyOf, percentOf } from './values.js'

/** What a reader makes of a body: the value, and the token behind it, from which the next reader of a run goes on. */
export interface Read<T> extends Found<T> {
  readonly last: number
}

export type Reader<T> = (doc: Doc, body: Range) => Read<T> | undefined

/** The number mentions of a range. */
export function numbersIn(doc: Doc, range: Range): NumberMention[] {
  const found: NumberMention[] = []
  addNumbers(doc, range, found)
  return found
}

/** Whether a range holds a number mention. */
export function holdsNumber({ mentions }: Doc, { first, last }: Range): boolean {
  for (let k = mentionAt(mentions, first); k < mentions.length; k += 1) {
    const mention = mentions[k] as (typeof mentions)[number]
    if (mention.first >= last) return false
    if (mention.kind === 'number') return true
  }
  return false
}

/** Adds the number mentions of a range to those of others. */
export function addNumbers({ mentions }: Doc, { first, last }: Range, found: NumberMention[]): void {
  for (let k = mentionAt(mentions, first); k < mentions.length; k += 1) {
    const mention = mentions[k] as (typeof mentions)[number]
    if (mention.first >= last) return
    if (mention.kind === 'number') found.push(mention)
  }
}

/** The date mentions of a range. */
export function datesIn({ mentions }: Doc, { first, last }: Range): DateMention[] {
  const found: DateMention[] = []
  for (let k = mentionAt(mentions, first); k < mentions.length; k += 1) {
    const mention = mentions[k] as (typeof mentions)[number]
    if (mention.first >= last) break
    if (mention.kind === 'date') found.push(mention)
  }
  return found
}

/** The first amount of money that is no price of a single share. */
export const money: Reader<{ amount: number; currency: string }> = (doc, body) => {
  for (const mention of numbersIn(doc, body)) {
    if (conceptAt(doc, mention.last) === 'perShare') continue
    const found = moneyOf(mention)
    if (found !== undefined && found.value.amount >= 0) return { last: mention.last, ...found }
  }
  return undefined
}

/** The first count that is no money, no percentage, and no footnote in brackets. */
export const count: Reader<number> = (doc, body) => {
  for (const mention of numbersIn(doc, body)) {
    if ((mention.bracketed && conceptAt(doc, mention.last) === undefined) || isFootnote(doc, mention)) continue
    const found = countOf(mention)
    if (found !== undefined) return { last: mention.last, ...found }
  }
  return undefined
}

/** "[1]": the sign of a footnote. */
const isFootnote = ({ tokens }: Doc, { first, last }: NumberMention): boolean =>
  last === first + 1 &&
  (tokens.end[first] as number) - (tokens.start[first] as number) < 3 &&
  isMark(tokens, first - 1, '[') &&
  isMark(tokens, last, ']')

/** The first number of shares: with its unit, or bare where it begins the body. */
export const shares: Reader<number> = (doc, body) => {
  const mentions = numbersIn(doc, body)
  for (const mention of mentions) {
    const counted = countsShares(doc, mention)
    if (isFootnote(doc, mention) || (!counted && (isOfName(doc.tokens, mention.first) || !begins(doc, body, mention)))) continue
    if (isLot(doc.tokens, mention.last) && mentions.some((other) => countsShares(doc, other))) {
      // "10,000 units (1,000,000 shares)"; "10,000 units, each for 100 shares" is a product that is not printed
      const inside =
        isMark(doc.tokens, mention.last + 1, '(') &&
        mentions.find(({ first, last }) => first >= mention.last && countsShares(doc, { last }))
      if (!inside || !(inside.first <= mention.last + 2)) return undefined
      continue
    }
    if (!counted && mention.scale === undefined && mention.first > captionOf(doc).first) return undefined
    const found = countOf(mention)
    if (found !== undefined) return { last: mention.last, ...found }
  }
  return undefined
}

const SHARES = conceptSet('share', 'shareCommon', 'treasury')
const countsShares = (doc: Doc, { last }: Pick<NumberMention, 'last'>): boolean => isAmong(doc, last, SHARES)

/** "(Thousands of shares; millions of yen)": where it begins; whether a bare number below is in thousands is not said beside it. */
const captionOf = once((doc): { readonly first: number } => {
  const { terms, tokens } = doc
  for (let t = firstTerm(doc, 'scale'); t >= 0; t = nextTerm(doc, t)) {
    const first = terms.first[t] as number
    if (isAmong(doc, terms.last[t] as number, SHARES) && tokens.kind[first - 1] === MARK) return { first }
  }
  return { first: Number.POSITIVE_INFINITY }
})

/** Whether only "up to" or the like stands between a body's beginning and the number. */
function begins(doc: Doc, body: Range, mention: NumberMention): boolean {
  if (mention.bracketed) return false
  for (let i = body.first; i < mention.first; i += 1) {
    if (doc.tokens.kind[i] === WORD && conceptAt(doc, i) !== 'maximum' && !isOfUpTo(doc.tokens, i)) return false
  }
  return true
}

/** The first percentage. */
export const percent: Reader<number> = (doc, body) => {
  for (const mention of numbersIn(doc, body)) {
    const found = percentOf(mention)
    if (found !== undefined) return { last: mention.last, ...found }
  }
  return undefined
}

/** The first whole date. */
export const date: Reader<string> = (doc, body) => {
  for (const mention of datesIn(doc, body)) {
    const value = mention.day === undefined ? undefined : dayOf(mention)
    if (value !== undefined) return { value, at: { start: mention.start, end: mention.end }, last: mention.last }
  }
  return undefined
}

/** The class of shares: "common" for common and ordinary shares, else the words of the class. */
export const shareClass: Reader<string> = (doc, body) => {
  for (let i = firstAmong(doc, body.first, body.last, CLASSES); i >= 0; i = firstAmong(doc, i + 1, body.last, CLASSES)) {
    const term = doc.terms.at[i] as number
    if (doc.terms.first[term] !== i) continue
    const range = { first: i, last: doc.terms.last[term] as number }
    const preferred = conceptAt(doc, i) === 'sharePreferred'
    if (preferred) range.first = classNameFrom(doc, i, body.first)
    const at = spanOfRange(doc, range)
    return { value: preferred ? wordsOf(doc, at) : 'common', at, last: range.last }
  }
  return undefined
}
const CLASSES = conceptSet('shareCommon', 'sharePreferred')

/** Where the name of a class begins, no earlier than its body but behind "of": "Cancellation of Class A | Preferred Shares". */
function classNameFrom(doc: Doc, noun: number, from: number): number {
  let first = noun
  while (first > 0 && isClassName(doc, first - 1)) first -= 1
  return isOf(doc.tokens, first - 1) ? first : Math.max(first, Math.min(from, noun))
}

/** "Class A", "Series II", "First", "1st Series Class 7": the words that tell one class of preferred shares from another. */
function isClassName(doc: Doc, i: number): boolean {
  const { tokens } = doc
  if (isOrdinalEnd(tokens, i)) return true
  if (tokens.kind[i] === WORD) return isHigh(tokens, i)
  if (tokens.kind[i] !== NUMBER) return false
  const before = conceptAt(doc, i - 1)
  return isOrdinalEnd(tokens, i + 1) || before === 'class' || before === 'series'
}

/** Whether two dates are the ends of one period: "to", "through" or a dash between them, and little else. */
function joined(doc: Doc, from: DateMention, to: DateMention): boolean {
  if (to.first - from.last > 6) return false
  for (let i = from.last; i < to.first; i += 1) {
    if (conceptAt(doc, i) === 'dateTo' || isMark(doc.tokens, i, '-') || isMark(doc.tokens, i, '~')) return true
  }
  if (conceptAt(doc, from.first - 1) !== 'dateFrom' || !isAnd(doc.tokens, from.last)) return false
  // "between June 1 and July 31", "starting June 1 and ending July 31"
  return to.first - from.last === 1 || (to.first - from.last === 2 && isEnding(doc.tokens, from.last + 1))
}

/**
 * A period: two dates that belong together, or one day. A year or month that one end lacks comes from the other end,
 * and stands in its support.
 */
export const period: Reader<{ from?: string; to?: string }> = (doc, body) => {
  const dates = datesIn(doc, body)
  for (let k = 0; k < dates.length; k += 1) {
    const from = dates[k] as DateMention
    const to = dates[k + 1]
    if (to === undefined || !joined(doc, from, to)) continue
    return range(from, to)
  }
  const only = dates[0]
  if (only === undefined || only.day === undefined || dates.length > 1) return undefined
  const day = dayOf(only)
  if (day === undefined) return undefined
  const at = { start: only.start, end: only.end }
  // "One year from June 1, 2007", "Until March 31", "by March 31": the other end is not printed
  const link = conceptAt(doc, only.first - 1)
  // nor is it where the text breaks off: "May 15, 2019 to"
  const begins = link === 'dateFrom' || (doc.tokens.kind[only.last] === WORD && conceptAt(doc, only.last) === 'dateTo')
  const value = begins ? { from: day } : link === 'dateTo' || isBy(doc.tokens, only.first - 1) ? { to: day } : { from: day, to: day }
  return { value, at, last: only.last }
}

/** The period between two dates; the end is never before the beginning. */
function range(from: DateMention, to: DateMention): Read<{ from?: string; to?: string }> | undefined {
  const spans = { from: { start: from.start, end: from.end }, to: { start: to.start, end: to.end } }
  const grounds = (lacks: DateMention, other: DateMention): Ground[] =>
    lacks.year === undefined || lacks.end - lacks.start <= 8 ? [{ role: 'date', at: { start: other.start, end: other.end } }] : []
  let fromYear = from.year
  let toYear = to.year
  const later = from.month > to.month || (from.month === to.month && (from.day ?? 1) > (to.day ?? 31))
  if (fromYear === undefined && toYear !== undefined) fromYear = later ? toYear - 1 : toYear
  else if (toYear === undefined && fromYear !== undefined) toYear = later ? fromYear + 1 : fromYear
  const first = dayOf(from, 'from', fromYear)
  const last = dayOf(to, 'to', toYear)
  if (first === undefined || last === undefined || first > last) return undefined
  return {
    value: { from: first, to: last },
    at: { start: from.start, end: to.end },
    last: to.last,
    parts: { from: { at: spans.from, grounds: grounds(from, to) }, to: { at: spans.to, grounds: grounds(to, from) } },
  }
}

/** The index of the segment that holds token `i`, or of the next one. */
export function segmentAt(segments: readonly Segment[], i: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle] as Segment).last <= i) low = middle + 1
    else high = middle
  }
  return low
}
