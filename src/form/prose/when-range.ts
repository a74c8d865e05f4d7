import { MARK } from '../../document/scan.js'
import { isAlone } from '../../language/en/prose.js'
import { dayOf } from '../../reading/calendar.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import { mentionAt } from '../../reading/mentions.js'
import { isApart } from '../apart.js'
import type { Doc } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import type { When } from './when.js'
import { overTo } from './when-months.js'

/** A name in quotes has fewer tokens: "1Q-3Q19". */
const LONGEST_NAME = 10

/** … without quotes fewer still: "1H20". */
const LONGEST_SHORT = 4

/** "FY2021 (April 1 to June 30, 2020)": the part of the year that a range shows. */
const SHORTER: Readonly<Record<number, readonly [FiscalPeriod['kind'], 1 | 2 | 3]>> = {
  3: ['quarter', 1],
  6: ['year-to-date', 2],
  9: ['year-to-date', 3],
}

/** "(April 1 to September 30, 2010)", "(October to December 2009)" behind the name. */
export function withRange(doc: Doc, when: When): When {
  const { tokens } = doc
  const from = isAlone(tokens, when.last) ? when.last + 1 : when.last // "the third quarter alone (October 1 to …"
  const bare = glueAt(tokens, from) === 'from' // "the three-month period from April 1, 2023 to June 30, 2023"
  if (markAt(tokens, from) !== '(' && !bare) return when
  // a bracket that begins the next line stands below the first of several heads, not behind the last
  if (tokens.line[from] !== tokens.line[when.last - 1] && isApart(tokens, when.first)) return when
  let n = bare ? from : from + 1
  if (markAt(tokens, n) === '"') {
    // ("1H20", from April 1 …
    let close = n + 1
    while (close < n + LONGEST_NAME && markAt(tokens, close) !== '"') close += 1
    n = markAt(tokens, close + 1) === ',' ? close + 2 : close + 1
  } else if (!bare) n = behindShort(doc, n)
  if (glueAt(tokens, n) === 'from') n += 1
  const begin = endOf(doc, n)
  if (begin === undefined) return when
  const close = endOf(doc, overTo(doc, begin.last)) ?? (bare || begin.year === undefined ? undefined : closing(doc, begin.last))
  if (close?.year === undefined) return when
  const year = begin.year ?? (begin.month > close.month ? close.year - 1 : close.year)
  const months = (close.year - year) * 12 + close.month - begin.month + 1
  const span = { start: tokens.start[bare ? from : from + 1] as number, end: tokens.end[close.last - 1] as number }
  const fromDay = dayOf(begin, 'from', year)
  const toDay = dayOf(close, 'to')
  let kind = when.keys.kind
  const widened = kind === 'quarter' && months > 3
  if (widened) kind = 'year-to-date'
  const whole = when.keys.fiscalYearEnd === undefined || (toDay !== undefined && toDay < when.keys.fiscalYearEnd)
  const shorter = kind === 'full-year' && whole ? SHORTER[months] : undefined
  if (shorter !== undefined) kind = shorter[0]
  const yearEnd = toDay !== undefined && kind === 'full-year' && months === 12 && when.keys.fiscalYearEnd === undefined
  return {
    ...when,
    last: close.last + (markAt(tokens, close.last) === ')' ? 1 : 0),
    keys: {
      ...when.keys,
      ...(kind === undefined ? {} : { kind }),
      ...(shorter === undefined ? {} : { quarter: shorter[1] }),
      ...(fromDay === undefined ? {} : { from: fromDay }),
      ...(toDay === undefined ? {} : { to: toDay }),
      ...(yearEnd ? { fiscalYearEnd: toDay } : {}),
    },
    at: {
      ...when.at,
      ...(shorter === undefined ? {} : { quarter: span }),
      ...(fromDay === undefined ? {} : { from: span }),
      ...(toDay === undefined ? {} : { to: span }),
      ...(yearEnd ? { fiscalYearEnd: span } : {}),
    },
    ...(widened ? { widened } : {}),
  }
}

/** "the current fiscal year (April 1, 2018 through March 31, 2019)": named by its days alone. */
export function byDays(doc: Doc, first: number, last: number): When | undefined {
  if (markAt(doc.tokens, last) !== '(') return undefined
  const at = { start: doc.tokens.start[first] as number, end: doc.tokens.end[last - 1] as number }
  const whole = withRange(doc, { first, last, keys: { kind: 'full-year' }, at: { kind: at } })
  return whole.keys.kind === 'full-year' && whole.keys.fiscalYearEnd !== undefined ? whole : undefined
}

/** "(1H20, from April 1, 2020 to …": behind the short name that the bracket begins with. */
function behindShort({ tokens }: Doc, from: number): number {
  let n = from
  while (n < from + LONGEST_SHORT && tokens.kind[n] !== MARK) n += 1
  return markAt(tokens, n) === ',' && glueAt(tokens, n + 1) === 'from' ? n + 1 : from
}

/** "(April 1, 2020 June 30, 2020)": the dash between two whole days was lost, and the bracket holds nothing else. */
function closing(doc: Doc, n: number): ReturnType<typeof endOf> {
  const end = endOf(doc, n)
  return end?.day !== undefined && markAt(doc.tokens, end.last) === ')' ? end : undefined
}

function endOf(
  { mentions, terms }: Doc,
  n: number,
): { year?: number | undefined; month: number; day?: number | undefined; last: number } | undefined {
  const mention = mentions[mentionAt(mentions, n)]
  if (mention !== undefined && mention.first === n) return mention.kind === 'date' ? mention : undefined
  const term = terms.at[n] ?? -1
  const meaning = term < 0 ? undefined : terms.meaning[term]
  return meaning?.concept === 'month' ? { month: meaning.datum as number, last: n + 1 } : undefined
}
