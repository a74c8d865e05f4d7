import { isMark, type Span } from '../../document/scan.js'
import { conceptAt, type Doc } from '../../form/doc.js'
import { resting } from '../../form/prose/adding.js'
import type { Calendar, Known } from '../../form/prose/calendar.js'
import type { When, WhenKeys } from '../../form/prose/when.js'
import { overTo } from '../../form/prose/when-months.js'
import { whensIn } from '../../form/prose/whens.js'
import { dayOf } from '../../reading/calendar.js'
import { mentionAt } from '../../reading/mentions.js'

/** Months in a row with the year behind them, "July-Sept. 2024". */
interface Months {
  readonly first: number
  readonly last: number
  readonly from: string
  readonly to: string
  readonly count: number
  readonly at: Span
}

/**
 * The periods of a text with those that heads and titles name by their months alone, "July-Sept. 2024 | April-Sept. 2024":
 * as long as they say, whatever ends on the same day. Which part of a year they are the release's own period tells; where
 * it does not, they are no period that is understood.
 */
export function withMonthRanges(
  doc: Doc,
  whens: readonly When[],
  { current, known }: Pick<Calendar, 'current' | 'known'>,
): readonly When[] {
  const ends = new Set(known.flatMap(({ keys }) => keys.fiscalYearEnd?.slice(FROM_MONTH) ?? []))
  const [yearEnd] = ends.size === 1 ? ends : []
  const found = rangesIn(doc).filter(({ first, last }) => !isTaken(whens, first, last))
  return found.length === 0 ? whens : [...whens, ...found.map((range) => whenOf(range, current, yearEnd))].sort((a, b) => a.first - b.first)
}

/** Whether a period says its first and its last day, so that it is as long as these say whatever the release's own period is. */
export const isRanged = ({ from, to }: WhenKeys): boolean => from !== undefined && to !== undefined

const isTaken = (whens: readonly When[], first: number, last: number): boolean =>
  whensIn(whens, first, last).length > 0 || (whens[mentionAt(whens, first) - 1]?.last ?? 0) > first || startsBefore(whens, first, last)

const startsBefore = (whens: readonly When[], first: number, last: number): boolean => {
  const next = whens[mentionAt(whens, first)]
  return next !== undefined && next.first < last
}

function rangesIn(doc: Doc): Months[] {
  const { terms, tokens } = doc
  const out: Months[] = []
  for (let t = 0; t < terms.count; t += 1) {
    const begin = terms.meaning[t]
    if (begin?.concept !== 'month') continue
    const first = terms.first[t] as number
    const behind = terms.last[t] as number
    const close = overTo(doc, isMark(tokens, behind, '.') ? behind + 1 : behind)
    const end = close < 0 ? undefined : doc.mentions[mentionAt(doc.mentions, close)]
    if (end?.kind !== 'date' || end.first !== close || end.day !== undefined || end.year === undefined) continue
    if (conceptAt(doc, close) !== 'month') continue
    const month = begin.datum as number
    const from = dayOf({ year: end.year - (month > end.month ? 1 : 0), month }, 'from')
    const to = dayOf(end, 'to')
    if (from === undefined || to === undefined) continue
    const count = ((end.month - month + 12) % 12) + 1
    out.push({ first, last: end.last, from, to, count, at: { start: tokens.start[first] as number, end: end.end } })
  }
  return out
}

function whenOf({ first, last, from, to, count, at }: Months, current: Known | undefined, yearEnd: string | undefined): When {
  const part = partOf(count, to, current?.keys, yearEnd)
  if (part === undefined || current === undefined) return { first, last, keys: {}, at: {}, unclear: true }
  const kind = resting(at, current.at.kind)
  const end = part.kind === 'full-year' ? { fiscalYearEnd: to } : {}
  return {
    first,
    last,
    keys: { ...part, ...end, from, to },
    at: {
      kind,
      ...(part.quarter === undefined ? {} : { quarter: resting(at, current.at.quarter ?? current.at.kind) }),
      fiscalYearEnd: at,
      from: at,
      to: at,
    },
  }
}

/**
 * The part of a year that so many months are, counted from where in its year the release's own period ends; of "the second
 * quarter of fiscal 2024", which names no day, from where the years of the release end.
 */
function partOf(count: number, to: string, current: WhenKeys | undefined, yearEnd: string | undefined): Part | undefined {
  const own = current?.to ?? (current?.kind === 'full-year' ? current.fiscalYearEnd : undefined)
  const end = own?.slice(FROM_MONTH) ?? yearEnd
  const whole = own === undefined || current?.kind === 'full-year' || current?.kind === 'second-half'
  const last = whole ? QUARTERS : current?.quarter
  if (current === undefined || end === undefined || last === undefined) return undefined
  const behind = monthOf(end) - monthOf(to.slice(FROM_MONTH))
  if (behind % MONTHS !== 0) return undefined
  const quarter = (((last - behind / MONTHS - 1 + QUARTERS * 2) % QUARTERS) + 1) as 1 | 2 | 3 | 4
  if (count === MONTHS) return { kind: 'quarter', quarter }
  if (count === MONTHS * QUARTERS && quarter === QUARTERS) return { kind: 'full-year' }
  if (count === MONTHS * 2 && quarter === QUARTERS) return { kind: 'second-half' }
  return count === quarter * MONTHS ? { kind: 'year-to-date', quarter } : undefined
}
type Part = { readonly kind: NonNullable<WhenKeys['kind']>; readonly quarter?: 1 | 2 | 3 | 4 }

const monthOf = (day: string): number => Number(day.slice(0, 2))
/** The month of "2024-09-30" begins here. */
const FROM_MONTH = 5
const MONTHS = 3
const QUARTERS = 4
