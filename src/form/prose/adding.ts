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
