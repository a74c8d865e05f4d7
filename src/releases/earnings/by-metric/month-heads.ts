import { isMark, NUMBER, type Span } from '../../../document/scan.js'
import { conceptAt, type Doc, type Range, spanOfTerm } from '../../../form/doc.js'
import type { WhenKeys, WhenPlace, WhenPlaces } from '../../../form/prose/when.js'
import { overTo } from '../../../form/prose/when-months.js'
import { dayOf } from '../../../reading/calendar.js'
import type { DateMention } from '../../../reading/mention.js'
import { mentionsIn } from '../../../reading/mentions.js'

/** The months of a column with their year, and the quarter of the year that they end with where they run from its start. */
interface Months {
  readonly keys: Pick<WhenKeys, 'from' | 'to'>
  readonly at: Pick<WhenPlaces, 'from' | 'to'>
  /** how many quarters they are; a year's four have no number */
  readonly quarter?: 1 | 2 | 3
}

/**
 * "Oct.-Dec." over "2022", "(Apr-Dec 2022)": months in a row and the year that stands behind them or below. `other` where
 * they are no quarters, run over the end of a year, or there are several.
 */
export function monthsOver(doc: Doc, pieces: readonly Range[]): Months | 'other' | undefined {
  const { terms, text, tokens } = doc
  let range: { readonly from: number; readonly to: number; readonly at: Span } | undefined
  let behind = -1 // the token behind the months
  let year: { readonly year: number; readonly at: Span } | undefined
  for (const { first, last } of pieces)
    for (let i = first; i < last; i += 1) {
      if (conceptAt(doc, i) === 'month') {
        const close = overTo(doc, isMark(tokens, i + 1, '.') ? i + 2 : i + 1)
        if (close < 0 || close >= last || conceptAt(doc, close) !== 'month' || terms.first[terms.at[i] as number] !== i) continue
        if (range !== undefined) return 'other'
        behind = isMark(tokens, close + 1, '.') ? close + 2 : close + 1
        const monthOf = (k: number): number => terms.meaning[terms.at[k] as number]?.datum as number
        range = { from: monthOf(i), to: monthOf(close), at: { start: tokens.start[i] as number, end: spanOfTerm(doc, close).end } }
        i = behind - 1
        continue
      }
      if (tokens.kind[i] !== NUMBER) continue
      const digits = text.slice(tokens.start[i], tokens.end[i])
      if (!/^(?:19|20)\d\d$/.test(digits)) continue
      // "FY2018 (Apr-Dec)": in which of its years the months are nobody says
      const alone = last - first === 1 || (range !== undefined && i === behind)
      if (!alone) continue
      if (year !== undefined && year.year !== Number(digits)) return range === undefined ? undefined : 'other'
      year = { year: Number(digits), at: { start: tokens.start[i] as number, end: tokens.end[i] as number } }
    }
  if (range === undefined) return undefined
  const count = range.to - range.from + 1
  if (year === undefined || count < 3 || count % 3 !== 0) return 'other'
  const from = dayOf({ month: range.from }, 'from', year.year)
  const to = dayOf({ month: range.to }, 'to', year.year)
  if (from === undefined || to === undefined) return 'other'
  const at = { ...range.at, rests: year.at }
  return { keys: { from, to }, at: { from: at, to: at }, ...(count === 12 ? {} : { quarter: (count / 3) as 1 | 2 | 3 }) }
}

/** "Year ended" over "December 31, 2013": the only day; "… ended December 31" over "2013": the year that it lacks stands by itself. */
export function dayOver(doc: Doc, pieces: readonly Range[]): { readonly to: string; readonly at: WhenPlace } | undefined {
  const said = pieces.flatMap(({ first, last }) => mentionsIn(doc.mentions, first, last))
  const days = said.filter((one): one is DateMention => one.kind === 'date')
  const years = said.filter((one) => one.kind === 'year')
  const [day] = days
  const [year] = years
  if (day?.day === undefined || days.length > 1) return undefined
  if (day.year !== undefined) {
    const own = years.length > 0 ? undefined : dayOf(day, 'to')
    return own === undefined ? undefined : { to: own, at: { start: day.start, end: day.end } }
  }
  if (year === undefined || years.length > 1) return undefined
  const to = dayOf(day, 'to', year.year)
  return to === undefined ? undefined : { to, at: { start: year.start, end: year.end, rests: { start: day.start, end: day.end } } }
}
