import type { Span } from '../../document/scan.js'
import type { When, WhenKeys, WhenPlace, WhenPlaces } from './when.js'

/** Words that name a period by what another place says of it, or by what that one rests on in turn. */
export const resting = ({ start, end }: Span, at: WhenPlace | undefined): WhenPlace =>
  at === undefined ? { start, end } : { start, end, rests: at.rests ?? at }

/** What a place may add to a period. */
export const ADDED = ['quarter', 'fiscalYear', 'fiscalYearEnd', 'from', 'to'] as const

/** Adds what another place says of a period; most say nothing new. Keys are shared with what was read before, so they are copied. */
export function merge(one: { keys: WhenKeys; at: WhenPlaces }, { keys, at }: When): void {
  if (!ADDED.some((key) => one.keys[key] === undefined && keys[key] !== undefined)) return
  one.keys = { ...keys, ...one.keys }
  one.at = { ...at, ...one.at }
}

/** The day on which a whole year ends is its year's end; without a day of the month, "March 2020", it is the year's last month alone. */
export function endYear(keys: WhenKeys, at: WhenPlaces, title: Span, dated: boolean): void {
  if (keys.kind !== 'full-year' || keys.fiscalYearEnd !== undefined || keys.to === undefined) return
  keys.fiscalYearEnd = keys.to
  at.fiscalYearEnd = at.to ?? title
  if (dated) return
  delete keys.to
  delete at.to
}
