import { isMark, type Span } from '../../../document/scan.js'
import { conceptSet, isAmong } from '../../../form/concept-set.js'
import { conceptAt, type Doc, type Range, rangeOfTerm, spanOfTerm } from '../../../form/doc.js'
import type { Unit } from '../../../form/figures/units.js'
import { tokenOf } from '../../../form/prose/gap.js'
import type { When } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import { releaseDateOf } from '../../../form/release-date.js'
import { hasOne } from '../../../form/words.js'
import { isOn } from '../../../language/en/small.js'
import { isShareHead } from '../../../language/en/tables.js'
import { dayOf } from '../../../reading/calendar.js'
import { dollarAt } from '../../../reading/dollars.js'
import type { DateMention, NumberMention } from '../../../reading/mention.js'
import { mentionsIn } from '../../../reading/mentions.js'
import { standBelow, standTogether } from './days-together.js'
import { onlyColumn } from './only-column.js'
import type { PeriodColumn } from './period-column.js'
import type { Row } from './row.js'
import { daysAndYears, endRound, isOfTwoColumns, stackedEnds, whole } from './torn-heads.js'

const begins = (said: readonly When[], start: number): boolean => said.some(({ at }) => at.from?.start === start)
const isOneMonth = (one: DateMention, other: DateMention): boolean => one.year === other.year && one.month === other.month

/** The words of a period stand no more lines above its day, where each column has its own: "Three months ended | Six months ended". */
const HEAD_LINES = 2

/** What the cells of full rows hold, column by column. */
export type Kind = 'money' | 'percent' | 'foreign'

/**
 * The periods that the words above a table's rows name, in the order of its columns: dated ones, or years that share a
 * day ("Three months ended June 30, 2007 2006").
 */
export function periodsAbove(doc: Doc, above: Range, whens: readonly When[], most: number): readonly PeriodColumn[] {
  const said = whensIn(whens, above.first, above.last).filter((when) => when.relation === undefined)
  if (said.some((when) => isOfTwoColumns(doc, when))) return []
  const ranged = said.filter(({ keys }) => (keys.from ?? keys.fiscalYear ?? keys.to ?? keys.fiscalYearEnd) !== undefined)
  // the day of the release is that of no column
  const release = releaseDateOf(doc)?.at.start
  const mentions = mentionsIn(doc.mentions, above.first, above.last).filter(({ start }) => start !== release)
  const dates = mentions.filter(
    (mention): mention is DateMention => mention.kind === 'date' && mention.year !== undefined && !isOfNews(doc, mention.first),
  )
  const years: (Span & { year: number })[] = mentions.filter((mention) => mention.kind === 'year')
  const torn =
    most === 1
      ? endRound(doc, above, mentions)
      : (daysAndYears(doc, above, mentions, said, most) ?? stackedEnds(doc, above, mentions, most))
  if (torn !== undefined) return torn
  const ended = endsOfOne(dates.slice(-most), said, most)
  if (ended !== undefined) return ended
  const shared = sharedDay(doc, dates, years)
  if (shared === undefined && ranged.length >= 2 && !standBelow(ranged, dates, most)) {
    const last = ofLastLine(doc, ranged)
    if (last !== ranged && last.length > most && areApart(last)) return [] // heads without cells of theirs
    const taken = last.slice(-most)
    if (headsPlan(doc, above, taken)) return []
    const lent = dates.slice(-taken.length * 2)
    if (lent.length < taken.length * 2 || taken.some(({ keys }) => keys.to !== undefined)) return [...taken]
    // "for the year ending March 2026" said twice is no range
    if (taken.some((_, k) => isOneMonth(lent[k * 2] as DateMention, lent[k * 2 + 1] as DateMention))) return [...taken]
    return taken.map(({ keys, at }, k) => {
      const [a, b] = [lent[k * 2] as DateMention, lent[k * 2 + 1] as DateMention]
      const ends = { from: dayOf(a) as string, to: dayOf(b, 'to') as string }
      return { keys: { ...keys, ...ends }, at: { ...at, from: { start: a.start, end: a.end }, to: { start: b.start, end: b.end } } }
    })
  }
  const last = dates.slice(-(most === 3 && standTogether(dates.slice(-3)) ? 3 : Math.min(2, most)))
  if (most === 1 && ranged.length < 2 && dates.length < 2) return saysChange(doc, above) ? [] : onlyColumn(doc, said, ranged, dates)
  if (shared === undefined && dates.length >= 2) {
    if (last.some(({ start }) => begins(said, start))) return [] // "(April 1, 2025 to March 31, 2026)" ends no two columns
    const line = ({ first }: Range): number => doc.tokens.line[first] as number
    const heads = said.filter((when) => line(last[0] as DateMention) - line(when) <= HEAD_LINES)
    return last.map((date, k) => {
      const head = (heads.length < 2 ? undefined : heads.slice(-2)[k]) ?? said.at(-1)
      const to = dayOf(date, 'to') as string
      const at = { start: date.start, end: date.end }
      if (head?.keys.kind === 'full-year')
        return { keys: { kind: 'full-year', fiscalYearEnd: to, to }, at: { kind: head.at.kind as Span, fiscalYearEnd: at, to: at } }
      return { keys: { ...head?.keys, to }, at: { ...head?.at, to: at } }
    })
  }
  const single = shared ?? dates[0]
  const heads = years.filter(({ start }) => shared === undefined || start > shared.start)
  // "ended June 30 | 2004 2005": the first year stands right behind the day that all share
  if (single?.day !== undefined && heads[0] !== undefined && heads[0].start > single.start)
    heads.unshift({ start: single.start, end: single.end, year: single.year as number })
  const bare = mentions.filter(
    (mention): mention is DateMention => mention.kind === 'date' && mention.year === undefined && mention.day !== undefined,
  )
  // "June 30, 2015" of a headline is the day of no column where days without their years stand below it
  const lent = shared === undefined && single !== undefined && bare.some(({ start }) => start > single.start) ? undefined : single
  const days = lent?.day === undefined ? bare : [...bare, lent].sort((a, b) => a.start - b.start)
  const [only] = days
  if (heads.length < 2 || only === undefined) return []
  const run = heads.slice(-most)
  if (said.length === 0) {
    const ended = days.length === 1 ? yearBefore(doc, only) : undefined
    return ended === undefined ? [] : whole(run.map((year) => fullYear(year, only, ended)))
  }
  const groups = days.length >= 2 && run.length === days.length * 2 ? days.length : 1
  // three months and nine: whose years they are must be told
  if (groups === 1 && days.length > 1 && new Set(said.slice(-days.length).map(({ keys }) => keys.kind)).size > 1) return []
  const columns = run.map((year, k): PeriodColumn | undefined => {
    const g = groups - (groups === 1 ? 0 : k >> 1)
    const day = days.at(-g) as DateMention
    const head = said.at(-g)
    const last = dayOf(day, 'to', year.year)
    if (last === undefined || head === undefined) return undefined
    const at = { start: year.start, end: year.end }
    const { fiscalYear: _, ...keys } = head.keys
    const to = { ...at, rests: { start: day.start, end: day.end } }
    // the year's end that the heads name is that of one column only
    if (keys.kind === 'full-year') return { keys: { ...keys, fiscalYearEnd: last, to: last }, at: { ...head.at, fiscalYearEnd: to, to } }
    return { keys: { ...keys, to: last }, at: { ...head.at, to } }
  })
  return whole(columns)
}

/** "Revised on October 28, 2022": the day of news. */
const isOfNews = (doc: Doc, first: number): boolean => isOn(doc.tokens, first - 1) && isAmong(doc, first - 2, NEWS)
const NEWS = conceptSet('revise', 'announce')

/** "Nine months ending | December 31, 2021 | December 31, 2022": days side by side of which only the first has the words of its period before it. */
function endsOfOne(dates: readonly DateMention[], said: readonly When[], most: number): readonly PeriodColumn[] | undefined {
  const [first, ...rest] = dates
  const head = said[said.length - 1]
  if (most < 2 || dates.length !== most || first === undefined || head?.keys.kind === undefined || head.keys.from !== undefined)
    return undefined
  if (dates.some(({ day, first: at }) => day === undefined || at < head.first) || !standTogether(dates) || first.last !== head.last)
    return undefined
  const { kind, quarter } = head.keys
  const days = dates.map((date) => dayOf(date, 'to'))
  if (rest.length === 0 || days.includes(undefined) || new Set(days).size !== most) return undefined
  return dates.map(({ start, end }, k) => {
    const to = days[k] as string
    const at = { start, end }
    if (kind === 'full-year')
      return { keys: { kind, fiscalYearEnd: to, to }, at: { kind: head.at.kind as Span, fiscalYearEnd: at, to: at } }
    const own = quarter === undefined ? {} : { quarter }
    return {
      keys: { kind, ...own, to },
      at: { kind: head.at.kind as Span, ...(quarter === undefined ? {} : { quarter: head.at.quarter as Span }), to: at },
    }
  })
}

/** The last date where another year stands right behind its own: its day is that of several columns, whatever a headline above dates. */
function sharedDay({ text }: Doc, dates: readonly DateMention[], years: readonly Span[]): DateMention | undefined {
  const last = dates[dates.length - 1]
  const next = last === undefined ? undefined : years.find(({ start }) => start >= last.end)
  return last?.day !== undefined && next !== undefined && text.slice(last.end, next.start).trim() === '' ? last : undefined
}

/** Whether two of the periods end on other days, or are of other years. */
const areApart = (whens: readonly When[]): boolean =>
  new Set(whens.flatMap(({ keys }) => keys.to ?? [])).size > 1 || new Set(whens.flatMap(({ keys }) => keys.fiscalYear ?? [])).size > 1

/** Where the last line names several periods, these head the columns, not what a headline above says. */
function ofLastLine({ tokens }: Doc, whens: readonly When[]): readonly When[] {
  const line = tokens.line[(whens[whens.length - 1] as When).first]
  const own = whens.filter(({ first }) => tokens.line[first] === line)
  return own.length >= 2 ? own : whens
}

/** Results against their plan, in columns headed so below periods that stand in lines of their own: these tell of both columns. */
function headsPlan(doc: Doc, above: Range, whens: readonly When[]): boolean {
  const { line, lines } = doc.tokens
  const last = line[(whens[whens.length - 1] as When).first] as number
  if (whens.every(({ first }) => line[first] === last)) return false
  const below = lines.token[last + 1] as number
  const actual = tokenOf(doc, below, above.last, 'actual', 'result')
  const plan = tokenOf(doc, below, above.last, 'forecast')
  return actual >= 0 && line[actual] === line[plan]
}

/** "Fiscal year ended" right before a day without a year. */
const yearBefore = (doc: Doc, { first }: DateMention): Span | undefined =>
  conceptAt(doc, first - 1) === 'yearEnded' ? spanOfTerm(doc, first - 1) : undefined

function fullYear({ year, start, end }: Span & { year: number }, day: DateMention, kind: Span): PeriodColumn | undefined {
  const last = dayOf(day, 'to', year)
  if (last === undefined) return undefined
  const at = { start, end, rests: { start: day.start, end: day.end } }
  return { keys: { kind: 'full-year', fiscalYearEnd: last, to: last }, at: { kind, fiscalYearEnd: at, to: at } }
}

/** Whether the words above say that a column holds changes. */
export const saysChange = (doc: Doc, above: Range): boolean => tokenOf(doc, above.first, above.last, ...CHANGES) >= 0

/**
 * Whether the words above head as many changes as there are columns of percentages: "Change | Change".
 * "Increase/decrease" is one head; where a ratio is headed too, which column is which is not said.
 */
export function saysChanges(doc: Doc, { first, last }: Range, percents: number): boolean {
  if (percents < 1 || hasOne(doc, { first, last }, isShareHead)) return false
  let said = 0
  let behind = -1
  for (let k = tokenOf(doc, first, last, ...CHANGES); k >= 0; k = tokenOf(doc, behind, last, ...CHANGES)) {
    if (!(k === behind + 1 && (isMark(doc.tokens, behind, '/') || isMark(doc.tokens, behind, '(')))) said += 1
    behind = rangeOfTerm(doc, k).last
  }
  return said === percents
}
const CHANGES = ['change', 'increase', 'decrease', 'yearOnYear'] as const

const isPercent = ({ percent, sign }: NumberMention): boolean => percent !== undefined || sign > 0
const isInThousands = (number: NumberMention): boolean => !isPercent(number) && number.digits.includes(',')

/** The kinds of the columns of the longest rows. */
export function kindsOf(doc: Doc, rows: readonly Row[], base: string, units: readonly Unit[]): readonly Kind[] {
  const own = rows.filter(({ metric }) => metric !== undefined)
  const most = Math.max(0, ...own.map(({ cells }) => cells.length))
  const full = own.filter(({ metric, cells }) => cells.length === most && metric !== 'equityRatioPercent')
  const said = units.slice(-most)
  // cells that print their own signs know better than a line of units that may be torn
  const torn = full.some(({ cells }) => cells.some(({ number }, c) => number?.percent !== undefined && said[c]?.percent === false))
  if (most >= 3 && said.length === most && !torn && said.some((unit) => unit.percent))
    return said.map((unit) => (unit.percent ? 'percent' : (unit.currency ?? base) !== base ? 'foreign' : 'money'))
  const kinds = new Array<Kind>(most).fill('money')
  const foreign = new Set<number>()
  // a sign that slipped from the next row's title makes no column of thousands one of percentages: "32,739 | % change"
  const isSlip = (c: number): boolean => {
    const count = (of: (number: NumberMention) => boolean): number =>
      full.filter(({ cells }) => cells[c]?.number !== undefined && of(cells[c].number)).length
    return count(isInThousands) >= count(isPercent)
  }
  for (const { cells } of full)
    cells.forEach((cell, c) => {
      const { number } = cell
      if (number === undefined) return
      if (isPercent(number)) kinds[c] = isSlip(c) ? 'money' : 'percent'
      else if ((number.currency?.code ?? signBefore(doc, cell.first) ?? base) !== base) foreign.add(c)
    })
  return kinds.map((kind, c) => (foreign.has(c) ? 'foreign' : kind))
}

/** The currency of a sign in a cell of its own: "$ | 16,665". */
function signBefore({ tokens }: Doc, first: number): string | undefined {
  if (!isMark(tokens, first - 1, '|')) return undefined
  const k = isMark(tokens, first - 2, '|') ? first - 3 : first - 2
  return isMark(tokens, k, '$') ? dollarAt(tokens, k).code : isMark(tokens, k, '\u00a5') ? 'JPY' : undefined
}
