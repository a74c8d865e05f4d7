import type { Span } from '../../document/scan.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import type { Found, Ground } from '../draft.js'
import { ADDED } from './adding.js'
import type { Known } from './calendar.js'
import { isTorn } from './same-period.js'
import type { WhenKeys } from './when.js'

/** A period as a value with its places. */
export function foundPeriod(known: Known): Found<FiscalPeriod> | undefined {
  const { kind } = known.keys
  const first = known.at.kind
  if (kind === undefined || first === undefined) return undefined
  if (kind === 'year-to-date' && known.keys.quarter === undefined) return undefined // "FY2018 YTD", to which day nobody says
  if (kind === 'full-year' && known.keys.quarter !== undefined) return undefined // columns of years and quarters run into each other
  if (kind === 'full-year' && isTorn(known.keys)) return undefined
  const value: Record<string, unknown> = { kind }
  const parts: Record<string, { at: Span; grounds?: readonly Ground[] }> = {}
  for (const key of ADDED) {
    if (
      known.keys[key] === undefined ||
      (key === 'fiscalYearEnd' && endsBefore(known.keys)) ||
      (key === 'from' && beginsBehind(known.keys))
    )
      continue
    value[key] = known.keys[key]
    const at = known.at[key]
    if (at === undefined) continue
    parts[key] = at.rests === undefined ? { at } : { at, grounds: [{ role: 'date', at: at.rests }] }
  }
  return { value: value as FiscalPeriod, at: first, parts }
}

/** "Nine months ended … Year ended" over two dates in a line: the first nine months, or the third quarter, do not end on the last day of their year. */
const endsBefore = ({ kind, quarter, fiscalYearEnd, to }: WhenKeys): boolean =>
  (kind === 'year-to-date' || kind === 'quarter') && quarter !== undefined && quarter < LAST && fiscalYearEnd === to
const LAST = 4

/** The first day of this year's months lent to a column of last year's. */
const beginsBehind = ({ from, to }: WhenKeys): boolean => from !== undefined && to !== undefined && from > to
