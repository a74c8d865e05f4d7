import { NUMBER, type Span } from '../../../document/scan.js'
import { type Doc, type Range, spanOfRange } from '../../../form/doc.js'
import type { Spread } from '../../../form/figures/spread.js'
import { unitsIn } from '../../../form/figures/units.js'
import type { Calendar } from '../../../form/prose/calendar.js'
import type { When } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import { dayOf } from '../../../reading/calendar.js'
import type { ColumnKind } from './kinds.js'
import type { PeriodColumn } from './period-column.js'

/**
 * Heads of which each is a year and no more, "2005 | 2006", in a release of the year that ended on a day of the last of them:
 * the same days of the years.
 */
export function bareYears(
  doc: Doc,
  above: Range,
  stacks: readonly Spread[],
  kinds: readonly (ColumnKind | undefined)[],
  whens: readonly When[],
  calendar: Calendar,
): readonly (PeriodColumn | undefined)[] | undefined {
  const { current } = calendar
  const end = current?.keys.fiscalYearEnd
  const last = current?.at.fiscalYearEnd
  if (current?.keys.kind !== 'full-year' || end === undefined || last === undefined) return undefined
  if (whensIn(whens, above.first, above.last).some(({ keys }) => keys.kind !== undefined && keys.kind !== 'full-year')) return undefined
  const years = kinds.map((kind, c) => (kind === 'money' ? yearOver(doc, stacks[c] as Spread) : undefined))
  const amounts = kinds.filter((kind) => kind === 'money').length
  const told = years.filter((year) => year !== undefined)
  if (told.length !== amounts || Math.max(...told.map(({ year }) => year)) !== Number(end.slice(0, 4))) return undefined
  const day = { month: Number(end.slice(5, 7)), day: Number(end.slice(8)) }
  return years.map((year): PeriodColumn | undefined => {
    const to = year === undefined ? undefined : dayOf(day, 'to', year.year)
    if (year === undefined || to === undefined) return undefined
    const resting = (rests: Span): Span & { rests: Span } => ({ ...year.at, rests })
    const own = resting(last.rests ?? last)
    return {
      keys: { kind: 'full-year', fiscalYearEnd: to, to },
      at: { kind: resting(current.at.kind ?? last), fiscalYearEnd: own, to: own },
    }
  })
}

/** The year that stands alone over a column, and that it is over: no other word tells of when. */
function yearOver(doc: Doc, { own, lent }: Spread): { readonly year: number; readonly at: Span } | undefined {
  const dated = [...own, ...lent].filter((piece) => unitsIn(doc, piece).length === 0)
  const [only] = dated
  if (only === undefined || dated.length > 1 || only.last - only.first !== 1 || doc.tokens.kind[only.first] !== NUMBER) return undefined
  const at = spanOfRange(doc, only)
  const year = doc.text.slice(at.start, at.end)
  return /^(?:19|20)\d\d$/.test(year) ? { year: Number(year), at } : undefined
}
