import { dayOf } from '../../reading/calendar.js'
import { mentionAt } from '../../reading/mentions.js'
import { capital } from '../capital.js'
import { conceptAt, type Doc } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import type { When } from './when.js'

/** A name in quotes is a few words: ("FY2022", from …. */
const LONGEST_NAME = 4

/**
 * A year's other name in the brackets behind it: "the fiscal year ended March 31, 2023 ("FY2022", from …" has the number 2022,
 * "FY2023 (fiscal year ending March 31, 2024)" ends on that day.
 */
export function withName(doc: Doc, when: When): When {
  const { tokens, terms, mentions } = doc
  const { last: from, keys, at } = when
  if (markAt(tokens, from) === ',') return yearBehind(doc, when, ',') ?? when
  const title = keys.kind === 'quarter' ? behindResults(doc, from) : from
  if (title > from) return monthsIn(doc, when, title + 1) ?? when
  if (markAt(tokens, from) !== '(') return when
  const long = keys.kind === 'quarter' ? monthsIn(doc, when, from + 1) : undefined
  if (long !== undefined) return long
  if (markAt(tokens, from + 1) === '"') {
    let k = from + 2
    while (k < from + 2 + LONGEST_NAME && markAt(tokens, k) !== '"' && conceptAt(doc, k) !== 'fiscalYear') k += 1
    if (conceptAt(doc, k) !== 'fiscalYear') return when
    const first = terms.last[terms.at[k] as number] as number
    const year = mentions[mentionAt(mentions, first)]
    if (year?.kind !== 'year' || year.first !== first || markAt(tokens, year.last) !== '"' || keys.fiscalYear !== undefined) return when
    const span = { start: year.start, end: year.end }
    return { ...when, keys: { ...keys, fiscalYear: year.year }, at: { ...at, fiscalYear: span } }
  }
  const number = numberIn(doc, from + 1)
  if (number !== undefined && keys.fiscalYear === undefined && (keys.to ?? keys.fiscalYearEnd) !== undefined) {
    const { start, end, year, last } = number
    return { ...when, last, keys: { ...keys, fiscalYear: year }, at: { ...at, fiscalYear: { start, end } } }
  }
  return yearBehind(doc, when, ')') ?? when
}

/** "FY2023 (fiscal year ending March 31, 2024)", "fiscal 2023, the year ending March 31, 2024,": the day on which a year ends that only its number named. */
function yearBehind(doc: Doc, when: When, close: ')' | ','): When | undefined {
  const { tokens, terms, mentions } = doc
  const { last: from, keys, at } = when
  if (keys.kind !== 'full-year' || keys.fiscalYear === undefined || keys.fiscalYearEnd !== undefined) return undefined
  const the = glueAt(tokens, from + 1) === 'the'
  const k = the ? from + 2 : from + 1
  const concept = conceptAt(doc, k)
  if (concept !== 'yearEnding' && concept !== 'yearEnded') return undefined
  const first = terms.last[terms.at[k] as number] as number
  const date = mentions[mentionAt(mentions, first)]
  const day = date?.kind === 'date' && date.first === first ? dayOf(date, 'to') : undefined
  if (date?.kind !== 'date' || day === undefined) return undefined
  const behind = markAt(tokens, date.last)
  if (close === ')' ? behind !== ')' : !the || (behind !== ',' && behind !== '.') || !isNumberOf(keys.fiscalYear, day)) return undefined
  const span = { start: date.start, end: date.end }
  return {
    ...when,
    last: close === ')' ? date.last + 1 : date.last,
    keys: { ...keys, fiscalYearEnd: day, ...(date.day === undefined ? {} : { to: day }) },
    at: { ...at, fiscalYearEnd: span, ...(date.day === undefined ? {} : { to: span }) },
    ...(concept === 'yearEnded' ? { over: true } : {}),
  }
}

/** "3Q Consolidated Financial Results (nine months ended": the bracket behind a title's words, else `from`. */
function behindResults(doc: Doc, from: number): number {
  const { tokens } = doc
  let k = from
  while (k < from + LONGEST_TITLE && capital(tokens, k) && tokens.line[k] === tokens.line[from]) k += 1
  return k > from && conceptAt(doc, k - 1) === 'result' && markAt(tokens, k) === '(' ? k : from
}
const LONGEST_TITLE = 4

/** A year's number is that of the year in which it ends, or of the one before. */
const isNumberOf = (number: number, day: string): boolean => {
  const year = Number(day.slice(0, 4))
  return number === year || number === year - 1
}

/** "FY2016)", "3Q FY2008)" at token `i`: the number of the year that a bracket holds alone. */
function numberIn(doc: Doc, i: number): { start: number; end: number; year: number; last: number } | undefined {
  const { tokens, terms, mentions } = doc
  const quarter = conceptAt(doc, i + 1) === 'quarter' ? i + 2 : i
  if (conceptAt(doc, quarter) !== 'fiscalYear') return undefined
  const first = terms.last[terms.at[quarter] as number] as number
  const year = mentions[mentionAt(mentions, first)]
  if (year?.kind !== 'year' || year.first !== first || markAt(tokens, year.last) !== ')') return undefined
  return { start: year.start, end: year.end, year: year.year, last: year.last + 1 }
}

/** "the second quarter … (six months ended September 30, 2020)": what it runs over, and the day it ends on. */
function monthsIn(doc: Doc, when: When, from: number): When | undefined {
  const { tokens, terms, mentions } = doc
  const { keys, at } = when
  const concept = conceptAt(doc, from)
  if (keys.quarter !== (concept === 'sixMonths' ? 2 : concept === 'nineMonths' ? 3 : 0)) return undefined
  const ended = terms.last[terms.at[from] as number] as number
  const date = mentions[mentionAt(mentions, ended + 1)]
  const to = date?.kind === 'date' && date.first === ended + 1 ? dayOf(date, 'to') : undefined
  if (glueAt(tokens, ended) !== 'ended' || date === undefined || to === undefined || markAt(tokens, date.last) !== ')') return undefined
  const kind = { start: tokens.start[from] as number, end: tokens.end[ended - 1] as number }
  return {
    ...when,
    last: date.last + 1,
    keys: { ...keys, kind: 'year-to-date', ...(keys.to === undefined ? { to } : {}) },
    at: { ...at, kind, ...(keys.to === undefined ? { to: { start: date.start, end: date.end } } : {}) },
    widened: true,
  }
}
