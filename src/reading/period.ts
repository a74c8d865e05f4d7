import { isMark, NUMBER, type Span, spanOf } from '../document/scan.js'
import { CONCEPTS, type Concept, conceptNumber, conceptTable } from '../language/concepts.js'
import { isBetween, isEnding, isFrom, isOfYear, isPeriod, isThrough } from '../language/en/period.js'
import { dayOf, monthsBetween } from './calendar.js'
import type { FiscalPeriod } from './figure-values.js'
import type { DateMention, Mention } from './mention.js'
import { mentionAt } from './mentions.js'
import { MONTHS, numberedAt, type Words, whole } from './period-number.js'

/** A piece of a period as words say it, with the place: a kind, a year, an end, a range. */
export interface PeriodSaying {
  readonly first: number
  readonly last: number
  readonly at: Span
  readonly kind?: FiscalPeriod['kind']
  readonly quarter?: 1 | 2 | 3 | 4
  readonly fiscalYear?: number
  readonly fiscalYearEnd?: string
  readonly from?: string
  readonly to?: string
  /** the end of a fiscal period that need not be a year: an investment corporation's has six months */
  readonly periodEnd?: string
  /** where the day of `to` or `fiscalYearEnd` stands, if not within `at` */
  readonly ends?: Span
}

const QUARTERS: Partial<Record<Concept, 1 | 2 | 3 | 4>> = { firstQuarter: 1, secondQuarter: 2, thirdQuarter: 3, fourthQuarter: 4 }
/** Words between a period and its date: "ending", "period ending on", "(". */
const NEAR = 6
const LONGEST_QUOTE = 40

/** The date behind token `i` with only "ending", "to", "on" and such between, the range it begins left out. */
function endBehind(words: Words, i: number, last: number): DateMention | undefined {
  const { mentions, tokens } = words
  const at = mentionAt(mentions, i)
  const date = mentions[at]
  if (date?.kind !== 'date' || date.last > last || date.first - i > NEAR) return undefined
  for (let k = i; k < date.first; k += 1) if (isMark(tokens, k, '.') || isMark(tokens, k, ';') || isFrom(words.tokens, k)) return undefined
  return rangeAt(words, at, last) === undefined ? date : undefined
}

/** Marks between the ends of a range; "?" where a page lost its dash. */
const JOINTS = ['-', '~', '?']

/** Two dates joined as a range: "April 1, 2007 to June 30, 2007", "January 1 to December 31, 2006". */
function rangeAt(words: Words, at: number, last: number): readonly [DateMention, DateMention] | undefined {
  const { mentions, tokens, terms } = words
  const a = mentions[at]
  const b = mentions[at + 1]
  if (a?.kind !== 'date' || b?.kind !== 'date' || b.last > last || b.first - a.last > 4 || b.first === a.last) return undefined
  if (a.day === undefined && b.day !== undefined) return undefined
  let joint = false
  for (let k = a.last; k < b.first; k += 1) {
    const term = terms.at[k] as number
    const to = term >= 0 && terms.meaning[term]?.concept === 'dateTo'
    if (to || JOINTS.some((mark) => isMark(tokens, k, mark)) || isEnding(words.tokens, k)) joint = true
    else if (!isMark(tokens, k, ',') && !isBetween(words.tokens, k)) return undefined
  }
  return joint ? [a, b] : undefined
}

/** How many months a range of days covers, where it covers whole ones. */
export const monthsOf = (from: string, to: string): number => monthsBetween(from, to) + 1

/** The concepts that a saying begins with, by their numbers: most words are none of them. */
const BEGINS = new Uint8Array(CONCEPTS.length + 1)
for (const concept of [
  ...(Object.keys(QUARTERS) as Concept[]),
  ...(Object.keys(MONTHS) as Concept[]),
  'quarter',
  'firstHalf',
  'secondHalf',
  'cumulativePeriod',
  'cumulative',
  'fullYear',
  'fiscalYear',
  'yearEnding',
  'yearEnded',
] as const)
  BEGINS[conceptNumber(concept)] = 1
const QUARTER_OF = conceptTable(QUARTERS)
const MONTHS_OF = conceptTable(MONTHS)
const QUARTER = conceptNumber('quarter')
const HALF = conceptNumber('firstHalf')

/** Every piece of a period that a range of tokens states, in order; quoted titles of other documents are left out. */
export function periodSayings(words: Words, range: { readonly first: number; readonly last: number }): PeriodSaying[] {
  const { tokens, terms, mentions } = words
  const found: PeriodSaying[] = []
  const { last } = range
  const add = (first: number, end: number, saying: Omit<PeriodSaying, 'first' | 'last' | 'at'>): void => {
    found.push({ first, last: end, at: spanOf(tokens, first, end), ...saying })
  }
  let at = mentionAt(mentions, range.first)
  for (let i = range.first; i < last; i += 1) {
    while (at < mentions.length && (mentions[at] as Mention).first < i) at += 1
    if (isMark(tokens, i, '"')) {
      const close = closing(words, i, last)
      if (close > i) {
        i = close
        continue
      }
    }
    const mention = mentions[at]
    if (mention !== undefined && mention.first === i && mention.kind === 'date') {
      const dates = rangeAt(words, at, last)
      if (dates !== undefined) {
        const [a, b] = dates
        const year = b.year
        const to = dayOf(b, 'to')
        const from = dayOf(a, 'from', a.year ?? (year === undefined ? undefined : a.month <= b.month ? year : year - 1))
        if (from !== undefined && to !== undefined && from < to) add(a.first, b.last, { from, to })
        i = b.last - 1
        continue
      }
      i = mention.last - 1
      continue
    }
    const begun = terms.concept[i] as number
    const number = tokens.kind[i] === NUMBER
    if (!number && BEGINS[begun] !== 1) continue
    const numbered = number || begun === QUARTER || begun === HALF ? numberedAt(words, i) : undefined
    if (numbered !== undefined) {
      add(i, numbered.last, { ...numbered.saying, ...(numbered.saying.kind === 'second-half' ? {} : ended(words, numbered.last, last)) })
      i = numbered.last - 1
      continue
    }
    const term = terms.at[i] as number
    if (term < 0 || terms.first[term] !== i) continue
    const concept = terms.meaning[term]?.concept as Concept
    const end = terms.last[term] as number
    const quarter = QUARTER_OF[begun]
    const months = MONTHS_OF[begun]
    if (quarter !== undefined) add(i, end, { kind: 'quarter', quarter, ...ended(words, end, last) })
    else if (concept === 'firstHalf' && end - i === 1 && (tokens.end[i] as number) - (tokens.start[i] as number) === 1)
      continue // a lone "H"
    else if (concept === 'firstHalf') add(i, end, { kind: 'year-to-date', quarter: 2, ...ended(words, end, last) })
    else if (concept === 'secondHalf') add(i, end, { kind: 'second-half' })
    else if (months === 12) add(i, end, { kind: 'full-year', ...ended(words, end, last) })
    else if (months !== undefined) {
      const to = ended(words, end, last)
      add(i, end, months === 3 ? { kind: 'quarter', ...to } : { kind: 'year-to-date', quarter: months === 6 ? 2 : 3, ...to })
    } else if (concept === 'cumulativePeriod' || concept === 'cumulative') add(i, end, { kind: 'year-to-date' })
    else if (concept === 'fullYear') {
      const date = isEnding(words.tokens, end) || isEnding(words.tokens, end + 1) ? endBehind(words, end, last) : undefined
      const fiscalYearEnd = date === undefined ? undefined : dayOf(date, 'to')
      const year = mentions[mentionAt(mentions, end)]
      if (year?.kind === 'year' && year.first === end)
        add(i, year.last, { kind: 'full-year', fiscalYear: year.year }) // "full-year 2021 guidance"
      else add(i, date === undefined ? end : date.last, { kind: 'full-year', ...(fiscalYearEnd === undefined ? {} : { fiscalYearEnd }) })
    } else if (concept === 'fiscalYear' || concept === 'yearEnding' || concept === 'yearEnded') {
      const coded = codedYear(words, end)
      if (coded !== undefined) {
        add(i, coded.last, { fiscalYearEnd: coded.fiscalYearEnd })
        i = coded.last - 1
        continue
      }
      if (isPeriod(words.tokens, end) && isEnding(words.tokens, end + 1)) {
        const date = endBehind(words, end + 1, last)
        const periodEnd = date === undefined ? undefined : dayOf(date, 'to')
        if (date !== undefined && periodEnd !== undefined) add(i, date.last, { periodEnd })
        continue
      }
      const next = mentions[mentionAt(mentions, end)]
      const close = next !== undefined && next.first - end <= 1 && (next.first === end || isOfYear(words.tokens, end))
      if (close && next.kind === 'year' && concept === 'fiscalYear') {
        const part = isOfMonths(found, i) && !isMark(words.tokens, next.last, '(') ? found[found.length - 1] : undefined
        const comma = isMark(words.tokens, next.last, ',')
        // "the first quarter of fiscal 2024, ending March 31, 2024": the quarter ends then; without a comma it may be the year
        if (part === undefined) add(i, next.last, { fiscalYear: next.year, ...yearEnd(words, next.last, last) })
        else add(i, next.last, { fiscalYear: next.year, ...(comma && part.to === undefined ? ended(words, next.last + 1, last) : {}) })
        continue
      }
      const date =
        concept !== 'fiscalYear' ||
        isEnding(words.tokens, end) ||
        isEnding(words.tokens, end + 1) ||
        (isThrough(words.tokens, end) && !isOfMonths(found, i)) ||
        (close && next.kind === 'date' && next.day === undefined)
          ? endBehind(words, end, last)
          : undefined
      const fiscalYearEnd = date === undefined ? undefined : dayOf(date, 'to')
      if (date !== undefined && fiscalYearEnd !== undefined) add(i, date.last, { fiscalYearEnd })
    }
  }
  return found
}

/** Words between "the first nine months" and the year that they are of. */
const OF_YEAR = 4

/** "The nine months of the fiscal year through December 31": the day is theirs, or the year's. */
function isOfMonths(found: readonly PeriodSaying[], i: number): boolean {
  const before = found[found.length - 1]
  return before?.quarter !== undefined && i - before.last <= OF_YEAR
}

/** "FY3/2013" and "FY2013/3": the year that ends with that month. */
function codedYear(words: Words, i: number): { fiscalYearEnd: string; last: number } | undefined {
  if (!isMark(words.tokens, i + 1, '/')) return undefined
  const [a, b] = [whole(words, i), whole(words, i + 2)]
  const [month, year] = a > 1900 ? [b, a] : [a, b]
  if (!(month >= 1 && month <= 12 && year > 1900 && year < 2200)) return undefined
  return { fiscalYearEnd: dayOf({ month }, 'to', year) as string, last: i + 3 }
}

function ended(words: Words, end: number, last: number): Pick<PeriodSaying, 'to' | 'ends'> {
  const near = isEnding(words.tokens, end) || isEnding(words.tokens, end + 1)
  const date = near ? endBehind(words, end, last) : undefined
  const to = date === undefined ? undefined : dayOf(date, 'to')
  return date === undefined || to === undefined ? {} : { to, ends: { start: date.start, end: date.end } }
}

/** "(ending March 31, 2009)" behind a year's number. */
function yearEnd(words: Words, i: number, last: number): Pick<PeriodSaying, 'fiscalYearEnd' | 'ends'> {
  let k = i
  while (k < i + 2 && (isMark(words.tokens, k, '(') || isMark(words.tokens, k, ','))) k += 1
  if (!isEnding(words.tokens, k) && !isEnding(words.tokens, k + 1)) return {}
  const date = endBehind(words, k, last)
  const fiscalYearEnd = date === undefined ? undefined : dayOf(date, 'to')
  return date === undefined || fiscalYearEnd === undefined ? {} : { fiscalYearEnd, ends: { start: date.start, end: date.end } }
}

function closing({ tokens }: Words, i: number, last: number): number {
  for (let k = i + 1; k < Math.min(last, i + LONGEST_QUOTE); k += 1) if (isMark(tokens, k, '"')) return k
  return -1
}
