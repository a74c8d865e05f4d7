import { NUMBER, type Span } from '../../document/scan.js'
import type { Concept } from '../../language/concepts.js'
import { isEnding, isOfResults, isSame } from '../../language/en/prose.js'
import type { Meaning } from '../../language/lexicon.js'
import { dayOf } from '../../reading/calendar.js'
import { isTightStroke } from '../../reading/date.js'
import type { Mention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import { dateAt } from '../dates.js'
import { conceptAt, type Doc } from '../doc.js'
import { releaseDateOf } from '../release-date.js'
import { endsFundPeriod } from './fund.js'
import { glueAt, markAt } from './glue.js'
import { interimOfYear } from './interim-year.js'
import { inYear, samePeriodBefore } from './same-period.js'
import { set, type When, type WhenKeys, type WhenPlaces } from './when.js'
import { besideYear, soFar } from './when-beside.js'
import { codedAt, codedBefore, isByStroke } from './when-coded.js'
import { COUNTED, cutShort, toMonth } from './when-ended.js'
import { breaksOff, endsTitle, headsColumn } from './when-ends.js'
import { monthRange, monthsInBrackets } from './when-months.js'
import { withName } from './when-named.js'
import { HEADS, partAt } from './when-part.js'
import { byDays, withRange } from './when-range.js'
import { withReview } from './when-reviewed.js'

/** Small words and marks between a period and its year, at most. */
const SMALL = 6

/** The period that term `t` begins to name: a part of a year, a year, or the period that another is compared with. */
export function whenAt(doc: Doc, t: number, from: number): When | undefined {
  const { terms } = doc
  const { concept } = terms.meaning[t] as Meaning
  if (concept === 'month') return monthsAt(doc, t, from)
  const i = terms.first[t] as number
  const last = terms.last[t] as number
  if (concept === 'priorPeriod' || concept === 'previousQuarter')
    return withRange(doc, { first: i, last, keys: {}, at: {}, relation: concept === 'priorPeriod' ? 'priorYear' : 'previousQuarter' })
  if (isYear(concept)) return yearAt(doc, i, last, concept, from)
  const part = partAt(doc, i, last, concept)
  if (part === undefined) return undefined
  const keys: WhenKeys = { kind: part.kind }
  const at: WhenPlaces = { kind: part.at }
  let { first } = part
  if (part.quarter !== undefined) {
    keys.quarter = part.quarter
    at.quarter = part.at
  }
  // "Q3 YTD FY2022": the year stands behind what is counted so far
  const counted = soFar(doc, { first, last: part.last, keys, at })
  if (counted.last > part.last && counted.keys.kind !== undefined) keys.kind = counted.keys.kind
  const year = breaksOff(doc, first, part.last) ? undefined : (yearBefore(doc, first, from) ?? codedBefore(doc, first, from))
  if (year !== undefined) {
    if (year.kind === 'year') set(keys, at, 'fiscalYear', year.year, year)
    else set(keys, at, 'fiscalYearEnd', dayOf(year, 'to'), year)
    first = year.first
    if (conceptAt(doc, first - 1) === 'fiscalYear') first = terms.first[terms.at[first - 1] as number] as number
  }
  const { end } = behind(
    doc,
    counted.last,
    keys,
    at,
    undefined,
    false,
    isToldOf(doc, first) && !COUNTED.has(concept as Concept) ? 'told' : 'part',
  )
  if (keys.kind === 'full-year' && keys.to !== undefined) set(keys, at, 'fiscalYearEnd', keys.to, at.to as Span)
  if (isSame(doc.tokens, first - 1)) return { first: first - 1, last: end, keys: {}, at: {}, relation: 'priorYear' }
  const byCount = concept === 'threeMonths' || (keys.kind === 'full-year' && TWELVE.has(concept)) ? { counted: true } : undefined
  return dated(doc, { first, last: end, keys, at, ...byCount, ...toMonth(doc, part.last, concept, keys) })
}

const TWELVE: ReadonlySet<Concept> = new Set<Concept>(['twelveMonths', 'monthCount'])

/** A period with its other name and its range in the brackets behind it. */
const dated = (doc: Doc, when: When): When => {
  const { last } = when
  // "the 2Q performance (From …"
  const whole = isOfResults(doc.tokens, last) && markAt(doc.tokens, last + 1) === '(' ? { ...when, last: last + 1 } : when
  return withReview(doc, interimOfYear(doc, besideYear(doc, withRange(doc, withName(doc, soFar(doc, whole))))))
}

const isYear = (concept?: Concept): boolean => concept === 'fiscalYear' || concept === 'yearEnded' || concept === 'yearEnding'
/** "fiscal year 2020", "the year ended March 31, 2021". */
function yearAt(doc: Doc, term: number, last: number, concept: Concept, from: number): When | undefined {
  let first = term
  const keys: WhenKeys = {}
  const at: WhenPlaces = {}
  const period = endsFundPeriod(doc, last)
  const fiscal = concept === 'fiscalYear' && !period
  const { end, precise } = behind(doc, period ? last + 1 : last, keys, at, fiscal ? undefined : 'fiscalYearEnd', fiscal, undefined)
  const same = samePeriodBefore(doc, term)
  if (same >= from) return { first: same, last: end, keys: {}, at: {}, relation: 'priorYear', year: keys }
  const numbered = fiscal && Object.keys(keys).length === 0 && last - first > 1 ? yearBefore(doc, first, from) : undefined
  if (numbered !== undefined) {
    set(keys, at, 'fiscalYear', numbered.year, numbered) // "2015 fiscal year"
    first = numbered.first
  }
  const coded = codedAt(doc, end) !== undefined // "FY3/2013"
  if (keys.fiscalYear === undefined && (fiscal ? !coded : keys.fiscalYearEnd === undefined))
    return fiscal ? (byDays(doc, first, last) ?? cutShort(doc, { first, last: end, keys, at }, last)) : undefined
  const noun = doc.tokens.kind[end] === NUMBER ? end + 1 : end // "FY2023 3rd Quarter"
  const part = conceptAt(doc, noun)
  if (
    part !== undefined &&
    !breaksOff(doc, end, doc.terms.last[doc.terms.at[noun] as number] as number) &&
    part !== 'fullYear' &&
    (keys.fiscalYearEnd === undefined || coded) &&
    HEADS.has(part) &&
    !endsTitle(doc, first, end) &&
    !headsColumn(doc, first, end)
  )
    return undefined // "FY2021 Q1", "FY3/2022 Q1": the quarter's
  set(keys, at, 'kind', 'full-year', { start: doc.tokens.start[first] as number, end: doc.tokens.end[end - 1] as number })
  if (keys.fiscalYearEnd !== undefined && precise) set(keys, at, 'to', keys.fiscalYearEnd, at.fiscalYearEnd as Span)
  return dated(doc, { first, last: end, keys, at })
}

/** "2016 third quarter", "FY2010 third quarter": the year before a part, unless the period before has taken it. */
function yearBefore(doc: Doc, first: number, from: number): Extract<Mention, { kind: 'year' }> | undefined {
  const { mentions, terms, tokens } = doc
  const before = mentions[mentionAt(mentions, first) - 1]
  const line = glueAt(tokens, first - 1) === 'the' ? tokens.line[before?.first ?? -1] : undefined // "2023 the third quarter" on its line
  const own = line !== undefined && line !== tokens.line[(before?.first ?? 0) - 1] && line === tokens.line[first] ? first - 1 : first
  if (before?.kind !== 'year' || before.last !== own || before.first < from) return undefined
  const term = terms.at[before.first - 1] ?? -1
  if (term >= 0 && endsTitle(doc, terms.first[term] as number, first)) return undefined
  const k = before.first - 1
  if (headsColumn(doc, term >= 0 ? (terms.first[term] as number) : before.first, first)) return undefined
  if (tokens.kind[k] === NUMBER && !tokens.text.slice(tokens.start[k], tokens.end[k]).includes('.')) return undefined // of a date, not a cell
  return glueAt(tokens, k) === 'and' ? undefined : before
}

/** "The July-to-September second quarter", "the April-June period": the months, and the part of the year that they are said to be. */
function monthsAt(doc: Doc, t: number, from: number): When | undefined {
  const months = monthRange(doc, t)
  if (months === undefined) return undefined
  const { first, noun, bare, end, count } = months
  const own = bare ? { last: noun, keys: {}, at: {} } : whenAt(doc, doc.terms.at[noun] as number, from)
  const named = own ?? { last: noun + 1, keys: {}, at: {} }
  return { ...named, first, months: { last: end, count } }
}

/** "Results for the first quarter": what is told is over. */
function isToldOf(doc: Doc, first: number): boolean {
  for (let k = first - 1; k >= first - 3; k -= 1) if (conceptAt(doc, k) === 'result') return true
  return false
}

type Awaited = 'fiscalYearEnd' | 'to' | undefined

/** Reads the year and the end behind a name: "of fiscal year 2020", "ended June 30, 2007". */
function behind(
  doc: Doc,
  from: number,
  keys: WhenKeys,
  at: WhenPlaces,
  awaited: Awaited,
  year: boolean,
  part: 'told' | 'part' | undefined,
): { end: number; precise: boolean } {
  const { tokens, terms, mentions } = doc
  let pending = awaited
  let fiscal = year
  let k = from
  let end = from
  let precise = false
  let ending = false
  let m = mentionAt(mentions, k)
  while (k < tokens.count) {
    const here = conceptAt(doc, k)
    if (markAt(tokens, k) === '(' && markAt(tokens, k + 2) === ')' && isYear(conceptAt(doc, k + 1))) {
      k += 3 // "fiscal year (FY) 2011"
      continue
    }
    const months = part ? monthsInBrackets(doc, k) : k
    if (months > k) {
      k = end = months // "the first quarter (April-June) of fiscal 2011"
      continue
    }
    if (isYear(here)) {
      if (fiscal && keys.fiscalYear !== undefined) break
      // "Fiscal Year Results" above "For fiscal 2011, …": a heading, and the sentence below it
      if (here === 'fiscalYear' && fiscal && k > from && tokens.line[k] !== tokens.line[end - 1]) break
      // "3rd Quarter | Year Ended March 31": two heads side by side
      if (here !== 'fiscalYear' && part && k === end && !fiscal) break
      if (here === 'fiscalYear') fiscal = true
      else pending = 'fiscalYearEnd'
      k = terms.last[terms.at[k] as number] as number
      continue
    }
    while (m < mentions.length && (mentions[m] as Mention).first < k) m += 1
    const mention = mentions[m]
    if (mention !== undefined && mention.first === k) {
      if ((part || fiscal) && isByStroke(tokens, mention)) pending ??= 'fiscalYearEnd' // "2Q Mar/2013", "FY03/2021"
      if (mention.kind === 'year') {
        if (keys.fiscalYear !== undefined || keys.fiscalYearEnd !== undefined || keys.to !== undefined) break
        set(keys, at, 'fiscalYear', mention.year, mention)
      } else {
        const day = mention.kind === 'date' && pending !== undefined && keys[pending] === undefined ? dayOf(mention, 'to') : undefined
        if (mention.kind !== 'date' || pending === undefined || day === undefined) break
        // "the first quarter of fiscal 2007, ending …": the quarter or its year
        const own = ending && pending === 'to' && (keys.fiscalYear !== undefined || part === 'told') ? endOf(doc, keys, day) : pending
        if (own !== undefined && keys[own] === undefined) set(keys, at, own, day, mention)
        precise = mention.day !== undefined
      }
      k = end = mention.last
      continue
    }
    if (part && k === end && isTightStroke(tokens, k) && dateAt(doc, k + 1) !== undefined) {
      pending ??= 'fiscalYearEnd' // "Q2/March 2022"
      k += 1
      continue
    }
    const glue = glueAt(tokens, k)
    if (glue === 'ended') {
      if (k === end && awaited !== undefined && tokens.line[k] !== tokens.line[k - 1]) break // "Year ended" above "ended ended December 31": heads, stacked
      pending ??= 'to'
      ending = isEnding(tokens, k)
    } else if (part && k === end && here === 'dateTo' && dateAt(doc, k + 1) !== undefined)
      pending ??= keys.fiscalYear === undefined ? 'to' : 'fiscalYearEnd' // "the six-month period to September 30", "of FY2003 to March 2004"
    else if (here === 'dateTo' && isYear(conceptAt(doc, k - 1)) && dateAt(doc, k + 1) !== undefined)
      pending = 'fiscalYearEnd' // "fiscal year to March 2024"
    else if (!isSmall(glue) && here !== 'consolidated' && here !== 'period' && !isResults(doc, k) && markAt(tokens, k) !== ',') break
    k += 1
    if (k - end > SMALL) break
  }
  return { end, precise }
}

/** "Nine Months | Financial Results | for the Fiscal Year": what a period is told of. */
const isResults = (doc: Doc, k: number): boolean => conceptAt(doc, k) === 'result' || isOfResults(doc.tokens, k)

/** Whether a day is the end of a part of a year with a number, or of that year, or may be either: what is told is over by the day of the release. */
function endOf(doc: Doc, keys: WhenKeys, day: string): Awaited {
  const number = keys.fiscalYear
  const year = Number(day.slice(0, 4))
  const ofPart = number === undefined || inYear(number, keys, year * 12 + Number(day.slice(5, 7)) - 1)
  const ofYear = number === undefined || number === year || number === year - 1
  if (ofPart && ofYear) {
    const release = releaseDateOf(doc)?.value
    return release === undefined ? undefined : day <= release ? 'to' : 'fiscalYearEnd'
  }
  return ofPart ? 'to' : ofYear ? 'fiscalYearEnd' : undefined
}

const isSmall = (glue: ReturnType<typeof glueAt>): boolean => glue === 'of' || glue === 'the' || glue === 'for' || glue === 'in'
