import { isMark, WORD } from '../../document/scan.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { isInDate } from '../../form/dates.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { endsSentence } from '../../form/figures/cut.js'
import { zones } from '../../form/figures/period.js'
import type { Row, Table } from '../../form/figures/table.js'
import { isDateWord } from '../../language/en/letter.js'
import { endsAsPast, isHad, isSelf } from '../../language/en/prose.js'
import { isBeforeDay, isEdge, isOwner, isThatClause } from '../../language/en/revisions.js'
import { isOf, isOn, isThe } from '../../language/en/small.js'
import { dayOf } from '../../reading/calendar.js'
import type { FiscalPeriod, Scope } from '../../reading/figure-values.js'
import type { DateMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import { isCorrected } from './corrected-day.js'
import { daysIn } from './days-in.js'
import { isOfForecast } from './of-forecast.js'
import { isOneOfTwoDays } from './one-of-two-days.js'
import { paragraphAt } from './paragraph.js'
import { tellsPublication } from './publication.js'

/** What is told of a day on which a forecast was made known, in its sentence before it. */
const TOLD = conceptSet('announce', 'forecast', 'previous', 'revise')

/** What a table is about, to tell which of several dates is its own. */
export interface About {
  readonly actual: boolean
  readonly scope: Scope | undefined
  readonly kind: FiscalPeriod['kind']
  /** the release's own day, which is never the earlier one */
  readonly release: Found<string> | undefined
}

/** The day on which the previous forecast was announced: in its row, in the caption, in the head of the release. */
export function announcedOn(doc: Doc, table: Table, row: Row | undefined, head: Range, about: About): Found<string> | undefined {
  const near = [...zones(doc, table.caption)]
  if (row === undefined) return dayAnnounced(doc, near, head, about)
  const title = daysIn(doc, row.title) // "Six months ending September 30, 2017" above "Previous forecast (A)"
  const own = title.length > 0 ? title : datesIn(doc, bracketBehind(doc, row))
  const whole = own.filter((date) => date.day !== undefined && date.year !== undefined)
  if (whole.length === 1) return found(whole[0] as DateMention)
  if (whole.length > 1) return undefined
  const said = dayAnnounced(doc, near, head, about, own[0])
  if (said !== undefined) return said
  if (own.length === 0) return dayAnnounced(doc, footnoteOf(doc, table, row), undefined, about)
  return dayAnnounced(doc, near, head, about) === undefined ? lastOf(own, about) : undefined
}

/** The day of an announcement that the nearest of some words states, else the head of the release. */
export function dayAnnounced(
  doc: Doc,
  near: readonly Range[],
  head: Range | undefined,
  about: About,
  hint?: DateMention,
): Found<string> | undefined {
  const ranges = head === undefined ? near : [...near, head]
  const told = (date: DateMention): boolean =>
    date.day !== undefined &&
    !isAfter(date, about) &&
    announces(doc, date) &&
    !isOneOfTwoDays(doc, date) &&
    (hint !== undefined || !isCorrected(doc, date)) &&
    !isOfOther(doc, date, about) &&
    (hint === undefined || fits(hint, date))
  const whose = (date: DateMention): boolean => head === undefined || isOfForecast(doc, date) // a note is that of the row it belongs to
  for (const range of ranges) {
    const days = daysIn(doc, range).filter((date) => date.year !== undefined && told(date) && whose(date))
    if (days.length === 0) continue
    const before = (d: number): Range => ({ first: days[d - 1]?.last ?? range.first, last: (days[d] as DateMention).first })
    return (
      one(days) ?? one(days.filter((_, d) => isAbout(doc, before(d), about))) ?? one(days.filter((_, d) => !isOfDividend(doc, before(d))))
    )
  }
  return hint === undefined
    ? lastOf(
        ranges.flatMap((range) => datesIn(doc, range)).filter((date) => date.year === undefined && told(date) && isBehindVerb(doc, date)),
        about,
      )
    : undefined
}

/** "From the 45.0 billion yen announced on August 3": the day of figures that sentences set side by side. */
export function dayOfFigures(doc: Doc, sentences: readonly Range[], about: About): Found<string> | undefined {
  const days = sentences
    .flatMap((sentence) => datesIn(doc, sentence))
    .filter(
      (date) =>
        date.day !== undefined &&
        date.year !== undefined &&
        !isAfter(date, about) &&
        isOfFigure(doc, isOn(doc.tokens, date.first - 1) ? date.first - 2 : date.first - 1),
    )
  return one(days)
}
const FIGURES = conceptSet('currency', 'forecast')

/** Whether the verb at token `k` tells of the figure before it: "45.0 billion yen announced", "45.0 billion yen it forecast", "we had projected". */
function isOfFigure(doc: Doc, k: number): boolean {
  if (isAmong(doc, k, ANNOUNCED) && isAmong(doc, k - 1, FIGURES)) return true
  const who = isHad(doc.tokens, k - 1) ? k - 2 : k - 1
  return isAmong(doc, k, SAID) && isSelf(doc.tokens, who) && isAmong(doc, isThe(doc.tokens, who - 1) ? who - 2 : who - 1, FIGURES)
}
const SAID = conceptSet('announce', 'forecast')

/** "Announced on", "announced" right before a day. */
const isBehindVerb = (doc: Doc, { first }: DateMention): boolean =>
  isAmong(doc, isOn(doc.tokens, first - 1) ? first - 2 : first - 1, ANNOUNCED)
const ANNOUNCED = conceptSet('announce')

/** "Announced on October 31": a day without its year is the last of its name before the release. */
function lastOf(days: readonly DateMention[], { release }: About): Found<string> | undefined {
  const [date] = days
  if (date === undefined || release === undefined || !days.every(({ month, day }) => month === date.month && day === date.day))
    return undefined
  const year = Number(release.value.slice(0, 4))
  const own = dayOf(date, 'from', year)
  const value = own !== undefined && own < release.value ? own : dayOf(date, 'from', year - 1)
  // of the day of the release itself it is no earlier forecast
  if (date.day === undefined || value === undefined || own === release.value) return undefined
  return { value, at: { start: date.start, end: date.end }, grounds: [{ role: 'date', at: release.at }] }
}

/** The day of the release and those behind it are no day of an earlier announcement. */
const isAfter = (date: DateMention, { release }: About): boolean => release !== undefined && (dayOf(date) ?? '') >= release.value

/** "(Announced on August 1, 2002)" right behind a row's cells. */
function bracketBehind(doc: Doc, { cells }: Row): Range {
  const first = cells.filter((cell) => cell !== undefined).at(-1)?.last ?? 0
  let last = first
  if (isMark(doc.tokens, first, '(')) while (last < first + LONGEST_BRACKET && !isMark(doc.tokens, last, ')')) last += 1
  return { first, last: holds(doc, { first, last }, 'announce') ? last : first }
}
const LONGEST_BRACKET = 12

/** Lines behind a table among which its notes stand. */
const MOST_NOTES = 8

/** The note under a table to which the star of a row's title points: "Previous forecast (A)*", "* Announced on May 9". */
function footnoteOf({ tokens }: Doc, { last }: Table, { title }: Row): Range[] {
  let starred = false
  for (let i = title.first; i < title.last; i += 1) starred ||= isMark(tokens, i, '*')
  if (!starred) return []
  const from = tokens.line[last - 1] as number
  for (let line = from + 1; line <= from + MOST_NOTES; line += 1) {
    const first = tokens.lines.token[line] as number
    const end = tokens.lines.token[line + 1] as number
    if (first + 1 < end && isMark(tokens, first, '*') && tokens.kind[first + 1] === WORD) return [{ first, last: end }]
  }
  return []
}

const fits = (hint: DateMention, date: DateMention): boolean =>
  hint.month === date.month && (hint.year === undefined || hint.year === date.year) && (hint.day === undefined || hint.day === date.day)

const one = (days: readonly DateMention[]): Found<string> | undefined => {
  const first = days[0]
  return first !== undefined && days.every((date) => dayOf(date) === dayOf(first)) ? found(first) : undefined
}

/** Whether the words before a date speak of this table: of its scope and period, of results or of a revision. */
export function isAbout(doc: Doc, { first, last }: Range, { actual, scope, kind }: About): boolean {
  const says = new Set<string>()
  for (let i = first; i < last; i += 1) says.add(conceptAt(doc, i) ?? '')
  const differs = says.has('difference') || says.has('actual')
  if (actual !== differs) return false
  if (
    says.has('consolidated') !== says.has('nonConsolidated') &&
    scope !== undefined &&
    (scope === 'consolidated') !== says.has('consolidated')
  )
    return false
  const half = says.has('firstHalf') || says.has('sixMonths') || says.has('secondQuarter')
  return half === says.has('fullYear') || (kind === 'full-year') === says.has('fullYear')
}

/** "the forecasts for the first six months of the fiscal year published on": none of the whole year's. */
function isOfOther(doc: Doc, { first }: DateMention, { kind }: About): boolean {
  if (kind !== 'full-year') return false
  for (let i = first - 1; i >= 0 && i >= first - SENTENCE && !endsSentence(doc, i); i -= 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'firstHalf' || concept === 'sixMonths') return true
    if (concept === 'fullYear' || concept === 'annual' || (concept === 'announce' && i < first - 2)) return false
    if ((concept === 'fiscalYear' || concept === 'yearEnding') && !isOfWord(doc, i)) return false
  }
  return false
}

/** Whether "of" or "of the" stands before the term at token `i`. */
function isOfWord({ tokens, terms }: Doc, i: number): boolean {
  const first = terms.first[terms.at[i] as number] as number
  return isOf(tokens, isThe(tokens, first - 1) ? first - 2 : first - 1)
}
/** A sentence has no more tokens before its day. */
const SENTENCE = 60

/** "the dividend forecast announced on": none of figures. */
const isOfDividend = (doc: Doc, range: Range): boolean => holds(doc, range, 'dividend') && !holds(doc, range, 'result', 'profit', 'sales')

function found(date: DateMention): Found<string> | undefined {
  const value = dayOf(date)
  return value === undefined ? undefined : { value, at: { start: date.start, end: date.end } }
}

export function datesIn({ mentions }: Doc, { first, last }: Range): DateMention[] {
  const dates: DateMention[] = []
  for (let at = mentionAt(mentions, first); at < mentions.length; at += 1) {
    const mention = mentions[at]
    if (mention === undefined || mention.first >= last) break
    if (mention.kind === 'date') dates.push(mention)
  }
  return dates
}

/**
 * A date behind "announced on", "published on", "of", or between "its" and "forecast": not a range's end, not a year's end. Behind "on" alone its sentence
 * must have spoken of an announcement or a forecast before it: "the sale was completed on" tells of another day.
 */
export function announces(doc: Doc, { first, last }: DateMention): boolean {
  const { tokens } = doc
  if (conceptAt(doc, last) === 'forecast' && isOwner(tokens, first - 1)) return true
  const k = isMark(tokens, first - 1, '(') ? first - 2 : first - 1
  if (k === first - 2 && isMark(tokens, last, ')') && tellsPublication(doc, k)) return true
  if (!isBeforeDay(tokens, k) || isEdge(tokens, k - 1) || isOfRevision(doc, last)) return false
  // "with the record date of September 30"
  if (isOf(tokens, k) && isDateWord(tokens, k - 1) && !isAmong(doc, k - 2, ANNOUNCED)) return false
  if (!isOn(tokens, k)) return true
  const from = paragraphAt(doc, k)
  for (let i = k - 1; i >= from && (!isMark(tokens, i, '.') || isInDate(doc, i)) && !isMark(tokens, i, ';'); i -= 1)
    if (isAmong(doc, i, TOLD)) return true
  return false
}

/** "Announced on May 12 that it has revised its forecasts", "that it now expects": the day of the revision itself. */
function isOfRevision(doc: Doc, that: number): boolean {
  const { tokens } = doc
  if (!isThatClause(tokens, that)) return false
  for (let i = that; i < that + CLAUSE && i < tokens.count; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'revise' || (concept === 'forecast' && !endsAsPast(tokens.text, tokens.end[i] as number))) return true
  }
  return false
}
const CLAUSE = 5
