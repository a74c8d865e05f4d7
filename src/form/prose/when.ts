import type { Span } from '../../document/scan.js'
import { NUMBER, WORD } from '../../document/scan.js'
import type { Concept } from '../../language/concepts.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import type { Mention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptAt, type Doc } from '../doc.js'
import { dayOf, isoDate, lastDay } from '../values.js'
import { glueAt, markAt } from './glue.js'

type Keys = { -readonly [Key in keyof FiscalPeriod]: FiscalPeriod[Key] }

/** A period as a text names it in one place; keys that it does not name are absent. */
export interface When {
  readonly first: number
  readonly last: number
  readonly keys: Partial<Keys>
  /** where each key stands */
  readonly at: Partial<Record<keyof FiscalPeriod, Span>>
  /** "the same period a year ago", "the previous quarter" */
  readonly relation?: 'priorYear' | 'previousQuarter'
  /** "the third quarter (April 1 to December 31)": its range shows that it runs from the year's start */
  readonly widened?: boolean
  /** what something is set against ("from $1.17 billion in the fourth quarter of 2011"): it lends no year to a period named without one */
  readonly against?: boolean
}

const HEADS: Partial<Record<Concept, readonly [FiscalPeriod['kind'], (1 | 2 | 3 | 4)?]>> = {
  firstQuarter: ['quarter', 1],
  secondQuarter: ['quarter', 2],
  thirdQuarter: ['quarter', 3],
  fourthQuarter: ['quarter', 4],
  threeMonths: ['quarter'],
  firstHalf: ['year-to-date', 2],
  sixMonths: ['year-to-date', 2],
  nineMonths: ['year-to-date', 3],
  secondHalf: ['second-half'],
  fullYear: ['full-year'],
  twelveMonths: ['full-year'],
  quarter: ['quarter'],
  cumulativePeriod: ['year-to-date'],
  monthCount: ['quarter'],
}

/** "FY2021 (April 1 to June 30, 2020)": the part of the year that a range shows. */
const SHORTER: Readonly<Record<number, readonly [FiscalPeriod['kind'], 1 | 2 | 3]>> = {
  3: ['quarter', 1],
  6: ['year-to-date', 2],
  9: ['year-to-date', 3],
}

const COUNTS: Readonly<Record<number, readonly [FiscalPeriod['kind'], (1 | 2 | 3)?]>> = {
  3: ['quarter'],
  6: ['year-to-date', 2],
  9: ['year-to-date', 3],
  12: ['full-year'],
}

/** The periods that a text names, first to last. */
export function readWhens(doc: Doc): When[] {
  const out: When[] = []
  const { terms } = doc
  for (let t = 0; t < terms.count; t += 1) {
    const first = terms.first[t] as number
    if (out.length > 0 && first < (out[out.length - 1] as When).last) continue
    const found = whenAt(doc, first, out[out.length - 1]?.last ?? 0)
    if (found !== undefined) out.push(isAgainst(doc, found.first) ? { ...found, against: true } : found)
  }
  return out
}

/** A period is set against another up to so many words behind "from" or "compared with". */
const AGAINST = 9

function isAgainst({ tokens }: Doc, first: number): boolean {
  for (let k = first - 1; k >= 0 && k >= first - AGAINST; k -= 1) {
    const glue = glueAt(tokens, k)
    if (glue === 'against') return true
    if (glue === 'from' && tokens.kind[k + 1] !== WORD) return true
    if (markAt(tokens, k) === '.' && tokens.kind[k - 1] === WORD && tokens.start[k + 1] !== tokens.end[k]) return false
  }
  return false
}

function whenAt(doc: Doc, i: number, from: number): When | undefined {
  const { tokens, terms, mentions } = doc
  const concept = conceptAt(doc, i)
  const last = terms.last[terms.at[i] as number] as number
  if (concept === 'priorPeriod' || concept === 'previousQuarter') {
    const related: When = { first: i, last, keys: {}, at: {}, relation: concept === 'priorPeriod' ? 'priorYear' : 'previousQuarter' }
    return withRange(related, last)
  }
  const head = concept === undefined ? undefined : HEADS[concept]
  const year = concept === 'fiscalYear' || concept === 'yearEnded' || concept === 'yearEnding'
  if (head === undefined && !year) return undefined
  const keys: Partial<Keys> = {}
  const at: When['at'] = {}
  let first = i
  let k = last
  const set = <K extends keyof FiscalPeriod>(key: K, value: FiscalPeriod[K], span: Span): void => {
    if (keys[key] === undefined) {
      keys[key] = value
      at[key] = span
    }
  }
  if (head !== undefined) {
    let [kind, quarter] = head
    if (concept === 'monthCount') {
      // "9 months"
      const count = COUNTS[Number(doc.text.slice(tokens.start[i - 1], tokens.end[i - 1]))]
      if (count === undefined || tokens.kind[i - 1] !== NUMBER) return undefined
      kind = count[0]
      quarter = count[1]
      first = i - 1
    }
    const word = { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
    const numbered = tokens.kind[i - 1] === NUMBER && tokens.end[i - 1] === tokens.start[i] // "1st half"
    if (numbered && (concept === 'firstHalf' || concept === 'secondHalf') && last > i + 1) first = i - 1
    if (concept === 'quarter' || (concept === 'firstHalf' && last === i + 1)) {
      // "3Q", "Q3", "3rd quarter", "1H"
      const before = digit(i - 1)
      const behind = last === i + 1 && word.end - word.start === 1 ? digit(last) : 0
      if (concept === 'quarter') {
        if (before > 0 && before < 5) {
          quarter = before as 1
          first = i - 1
          word.start = tokens.start[first] as number
        } else if (behind > 0 && behind < 5 && tokens.start[last] === tokens.end[last - 1]) {
          quarter = behind as 1
          k = last + 1
          word.end = tokens.end[last] as number
        } else if (word.end - word.start === 1) return undefined
      } else if (word.end - word.start === 1) {
        if (before !== 1 && before !== 2) return undefined
        if (before === 2) {
          kind = 'second-half'
          quarter = undefined
        }
        first = i - 1
        word.start = tokens.start[first] as number
      }
    }
    set('kind', kind, word)
    if (quarter !== undefined) set('quarter', quarter, word)
  }
  // "2016 third quarter", "FY2010 third quarter"
  const ahead = mentionEnding(first)
  if (
    head !== undefined &&
    ahead?.kind === 'year' &&
    ahead.first >= from && // the year of the period before is its own
    concept !== 'cumulativePeriod' &&
    glueAt(tokens, ahead.first - 1) !== 'and' &&
    tokens.kind[ahead.first - 1] !== NUMBER
  ) {
    set('fiscalYear', ahead.year, ahead)
    first = ahead.first
    if (conceptAt(doc, first - 1) === 'fiscalYear') first = terms.first[terms.at[first - 1] as number] as number
  }
  let pending: 'fiscalYearEnd' | 'to' | undefined = concept === 'yearEnded' || concept === 'yearEnding' ? 'fiscalYearEnd' : undefined
  let fiscal = concept === 'fiscalYear'
  let end = k
  let precise = false
  while (k < tokens.count) {
    const here = conceptAt(doc, k)
    if (here === 'fiscalYear' || here === 'yearEnded' || here === 'yearEnding') {
      if (fiscal && keys.fiscalYear !== undefined) break
      // "3rd Quarter | Year Ended March 31": two heads side by side
      if (here !== 'fiscalYear' && head !== undefined && k === end && !fiscal) break
      if (here === 'fiscalYear') fiscal = true
      else pending = 'fiscalYearEnd'
      k = terms.last[terms.at[k] as number] as number
      continue
    }
    const mention = mentions[mentionAt(mentions, k)]
    if (mention !== undefined && mention.first === k) {
      if (mention.kind === 'year') {
        if (keys.fiscalYear !== undefined || keys.fiscalYearEnd !== undefined || keys.to !== undefined) break
        set('fiscalYear', mention.year, mention)
        k = end = mention.last
        continue
      }
      if (mention.kind === 'date' && pending !== undefined && keys[pending] === undefined) {
        const day = dayOf(mention, 'to')
        if (day === undefined) break
        set(pending, day, mention)
        precise = mention.day !== undefined
        k = end = mention.last
        continue
      }
      break
    }
    const glue = glueAt(tokens, k)
    if (
      glue === 'of' ||
      glue === 'the' ||
      glue === 'for' ||
      glue === 'in' ||
      markAt(tokens, k) === ',' ||
      conceptAt(doc, k) === 'consolidated' ||
      conceptAt(doc, k) === 'period'
    ) {
      k += 1
      if (k - end > 5) break
      continue
    }
    if (glue === 'ended') {
      pending ??= 'to'
      k += 1
      continue
    }
    break
  }
  if (head === undefined) {
    if (keys.fiscalYear === undefined && keys.fiscalYearEnd === undefined) return undefined
    if (concept === 'fiscalYear' && keys.fiscalYear === undefined) return undefined
    const quarter = conceptAt(doc, end)
    if (quarter !== undefined && HEADS[quarter] !== undefined && keys.fiscalYearEnd === undefined && quarter !== 'fullYear')
      return undefined // "FY2021 Q1": the quarter's
    const span = { start: tokens.start[i] as number, end: tokens.end[end - 1] as number }
    set('kind', 'full-year', span)
    if (keys.fiscalYearEnd !== undefined && precise) set('to', keys.fiscalYearEnd, at.fiscalYearEnd as Span)
  } else if (keys.kind === 'full-year' && keys.to !== undefined) set('fiscalYearEnd', keys.to, at.to as Span)
  return withRange({ first, last: Math.max(end, first + 1), keys, at }, Math.max(end, last))

  function digit(n: number): number {
    if (n < 0 || n >= tokens.count || tokens.kind[n] !== NUMBER || (tokens.end[n] as number) - (tokens.start[n] as number) !== 1) return 0
    return doc.text.charCodeAt(tokens.start[n] as number) - 48
  }
  function mentionEnding(n: number): Mention | undefined {
    const before = mentions[mentionAt(mentions, n) - 1]
    return before !== undefined && before.last === n ? before : undefined
  }

  /** "(April 1 to September 30, 2010)", "(October to December 2009)" behind the name. */
  function withRange(when: When, from: number): When {
    if (markAt(tokens, from) !== '(') return when
    let n = from + 1
    if (markAt(tokens, n) === '"') {
      // ("1H20", from April 1 …
      let close = n + 1
      while (close < n + 6 && markAt(tokens, close) !== '"') close += 1
      n = markAt(tokens, close + 1) === ',' ? close + 2 : close + 1
    }
    if (glueAt(tokens, n) === 'from') n += 1
    const begin = endOf(n)
    if (begin === undefined) return when
    n = begin.last
    if (glueAt(tokens, n) !== 'to' && markAt(tokens, n) !== '-' && markAt(tokens, n) !== '~' && conceptAt(doc, n) !== 'dateTo') return when
    const close = endOf(n + 1)
    if (close === undefined || close.year === undefined) return when
    const year = begin.year ?? (begin.month > close.month ? close.year - 1 : close.year)
    const months = (close.year - year) * 12 + close.month - begin.month + 1
    const span = { start: tokens.start[from + 1] as number, end: tokens.end[close.last - 1] as number }
    const fromDay = isoDate(year, begin.month, begin.day ?? 1)
    const toDay = isoDate(close.year, close.month, close.day ?? lastDay(close.year, close.month))
    let kind = when.keys.kind
    const widened = kind === 'quarter' && months > 3
    if (widened) kind = 'year-to-date'
    const shorter = kind === 'full-year' && when.keys.fiscalYearEnd === undefined ? SHORTER[months] : undefined
    if (shorter !== undefined) kind = shorter[0]
    const yearEnd = kind === 'full-year' && months === 12 && when.keys.fiscalYearEnd === undefined
    return {
      ...when,
      last: close.last + (markAt(tokens, close.last) === ')' ? 1 : 0),
      keys: {
        ...when.keys,
        ...(kind === undefined ? {} : { kind }),
        ...(shorter === undefined ? {} : { quarter: shorter[1] }),
        from: fromDay,
        to: toDay,
        ...(yearEnd ? { fiscalYearEnd: toDay } : {}),
      },
      at: {
        ...when.at,
        ...(shorter === undefined ? {} : { quarter: span }),
        from: span,
        to: span,
        ...(yearEnd ? { fiscalYearEnd: span } : {}),
      },
      ...(widened ? { widened } : {}),
    }
  }

  function endOf(n: number): { year?: number; month: number; day?: number; last: number } | undefined {
    const mention = mentions[mentionAt(mentions, n)]
    if (mention !== undefined && mention.first === n) return mention.kind === 'date' ? mention : undefined
    const term = terms.at[n] ?? -1
    const meaning = term < 0 ? undefined : terms.meaning[term]
    return meaning?.concept === 'month' ? { month: meaning.datum as number, last: n + 1 } : undefined
  }
}
