import type { Span } from '../../document/scan.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'

/** What a place says of a period. */
export type WhenKeys = Partial<{ -readonly [Key in keyof FiscalPeriod]: FiscalPeriod[Key] }>
/** Where a key stands, and the words elsewhere that it rests on: the day that years share, the quarter of the release. */
export interface WhenPlace extends Span {
  readonly rests?: Span
}
export type WhenPlaces = Partial<Record<keyof FiscalPeriod, WhenPlace>>

/** Adds to keys, or to their places, those that they lack of others. */
export function lack<T extends WhenKeys | WhenPlaces>(own: T, more: Readonly<T>): void {
  for (const key in more) own[key] ??= more[key]
}

/** Says a key of a period, and where it stands. */
export function set<K extends keyof WhenKeys>(keys: WhenKeys, at: WhenPlaces, key: K, value: WhenKeys[K], { start, end }: Span): void {
  keys[key] = value
  at[key] = { start, end }
}

/** A period as a text names it in one place; keys that it does not name are absent. */
export interface When {
  readonly first: number
  readonly last: number
  readonly keys: WhenKeys
  /** where each key stands */
  readonly at: WhenPlaces
  /** "the same period a year ago", "the previous quarter" */
  readonly relation?: 'priorYear' | 'previousQuarter'
  /** the year that the former is named by: "the same period of fiscal 2019" */
  readonly year?: WhenKeys
  /** "the third quarter (April 1 to December 31)": its range shows that it runs from the year's start */
  readonly widened?: boolean
  /** named by the number of its months: "three months ended", "the twelve months to" */
  readonly counted?: boolean
  /** "the prior year second quarter ended July 28, 2012" */
  readonly ago?: true
  /** a year named by its number alone, which says nothing new of a year that the text names elsewhere */
  readonly bare?: true
  /** the months that it is named by: "the July-to-September quarter" */
  readonly months?: { readonly last: number; readonly count: number }
  /** a part of a year whose words do not tell which: no period at all */
  readonly unclear?: boolean
  /** a year of which interim results are told */
  readonly interim?: true
  /** said to be what the text is about, in the words that it is named by: "the nine months under review (April 1 to …)" */
  readonly reviewed?: true
  /** a day that only its part of the year names, "the end of the second quarter": it says nothing of a period that is named otherwise */
  point?: true
  /** a year by its number of which something is expected: "planned for FY2005" */
  ahead?: true
  /** a year said to have ended */
  over?: true
  /** what something is set against ("from $1.17 billion in the fourth quarter of 2011"): it lends no year to a period named without one */
  against?: boolean
}
