/**
 * What comes with a record: the words behind it, the sums it was held against, what was left unread, and the section tree.
 * Types only. Every offset counts UTF-16 units of the text as it was given, so `text === input.slice(start, end)`.
 */
import type { ReleaseError, Span } from './errors.js'

/**
 * What supporting words do for a value.
 * - `unit`: the scale, currency or kind of unit ("(in millions of yen)")
 * - `sign`: a sign or word that sets the direction ("△", "a decrease of", "減")
 * - `date`: the year or month that an elided date takes, or the dateline behind "today"
 * - `head`: a row title or column head of the value's table; `label`: the label in front of the value
 * - `title`: the title of the value's section; `heading`: one further up, or the headline
 * - `scope`: the words that say consolidated, or whose figure it is
 * - `mark`: a mark that settles the meaning ("(maximum)", "(B-A)"); `sum`: other figures, where arithmetic decided
 */
export type SupportRole = 'unit' | 'sign' | 'date' | 'head' | 'label' | 'title' | 'heading' | 'scope' | 'mark' | 'sum'

/** Other words that a value rests on, and what they do for it. */
export interface Support extends Span {
  readonly role: SupportRole
}

/**
 * The words that a leaf of the record was read from.
 *
 * @example
 * // "(in millions of yen) … Net Sales 25,000" for the leaf 25000000000
 * { start: 910, end: 916, text: '25,000', support: [{ role: 'unit', start: 800, end: 821, text: '(in millions of yen)' }] }
 */
export interface Evidence extends Span {
  readonly support?: readonly Support[]
}

/** Evidence by JSON Pointer into the record, one entry for every leaf: `/results/0/figures/1/value/amount`. */
export type EvidenceMap = Readonly<Record<string, Evidence>>

/**
 * The sums that a release's own figures are held against. Each reads: the printed figure, then how it is computed.
 * - `change-is-difference`: change = revised − previous
 * - `change-percent`: changePercent = (revised − previous) ÷ |previous| × 100
 * - `year-on-year-percent`: yearOnYearPercent, from the same metric of this and of the prior period
 * - `translation-at-rate`: translation = value ÷ exchange rate of the release
 * - `equity-ratio`: equityRatioPercent = ownersEquity ÷ totalAssets × 100
 * - `dividends-sum`: annual dividend = sum of the interim and year-end ones
 * - `rights-times-shares`: underlying.shares = rights.count × rights.sharesPerRight
 * - `price-per-right`: exercisePrice.perRight = exercisePrice.perShare × rights.sharesPerRight
 * - `aggregate-price`: aggregateExercisePrice = exercisePrice.perShare × underlying.shares
 * - `total-of-persons`, `total-of-rights`: totalAllottees = sum of the allottees' persons, of their rights
 * - `rights-allotted`: rights.count = totalAllottees.rights
 * - `shares-within-limit`, `cost-within-limit`: what was bought ≤ authorization.maxShares, its cost ≤ authorization.maxCost
 * - `purchase-within-cumulative`: what was bought in the period, and its cost, ≤ what was bought so far
 * - `average-price`: cost ÷ shares is of the size that the other costs and shares of the release imply (a lost scale is seen here)
 * - `percent-of-issued`: a printed percentage = shares ÷ issued shares × 100
 * - `stated-capital`: statedCapital.perShare = fraction × exercisePrice.perShare, rounded as stated
 * - `stated-capital-total`: statedCapital.total = statedCapital.perShare × underlying.shares
 * - `change-sign`: changePercent has the sign of change; both are told as -1, 0, 1
 * - `dates-in-order`: a day is not after the one that must follow it; days are told as numbers, 2006-09-20 as 20060920
 * - `period-within-limit`: the period bought in lies within that of the authorization; days are told as numbers
 */
export type CheckRule =
  | 'change-is-difference'
  | 'change-percent'
  | 'year-on-year-percent'
  | 'translation-at-rate'
  | 'equity-ratio'
  | 'dividends-sum'
  | 'rights-times-shares'
  | 'price-per-right'
  | 'aggregate-price'
  | 'total-of-persons'
  | 'total-of-rights'
  | 'rights-allotted'
  | 'shares-within-limit'
  | 'cost-within-limit'
  | 'purchase-within-cumulative'
  | 'average-price'
  | 'percent-of-issued'
  | 'stated-capital'
  | 'stated-capital-total'
  | 'change-sign'
  | 'dates-in-order'
  | 'period-within-limit'

/**
 * One sum of the release and whether it holds. It judges the record and never changes it.
 *
 * @example
 * { rule: 'rights-times-shares', paths: ['/underlying/shares', '/rights/count', '/rights/sharesPerRight'],
 *   status: 'holds', printed: 1100000, computed: 1100000, tolerance: 0 }
 */
export interface Check {
  readonly rule: CheckRule
  /** JSON Pointers of the leaves that take part; the first is the printed figure that is judged. */
  readonly paths: readonly string[]
  readonly status: 'holds' | 'fails'
  /** The figure as the release prints it, in the unit of its leaf (whole yen, shares, percent). */
  readonly printed: number
  /** The figure as it follows from the others, in the same unit; for a limit, the limit. */
  readonly computed: number
  /** How far the two may lie apart, from the digits printed and the rounding stated, in the same unit. */
  readonly tolerance: number
}

/** A field that a label comes near to, and what keeps it away: a word of each of `lacks` is missing, `foreign` must not be there. */
export interface NearField {
  /** The field's name in the rows of its release type, or the metric of a table's row or column. */
  readonly field: string
  readonly lacks: readonly string[]
  readonly foreign: readonly string[]
}

/** A label of a release that no field took: an item's title, the words before a colon, a table's row title or column head. */
export interface UntakenLabel extends Span {
  /** The type of release whose fields were asked. */
  readonly type: string
  /** What its known words speak of. */
  readonly concepts: readonly string[]
  /** Its words that the lexicon does not know, in lower case. */
  readonly unknown: readonly string[]
  /** Left out where no field has anything in common with it. */
  readonly nearest?: NearField
}

/** A number or date of the body that no strict leaf rests on. A text leaf covers no number. */
export interface Unread extends Span {
  readonly kind: 'number' | 'date'
  /** The title of the section that it stands in. */
  readonly heading?: string
  /** JSON Pointer of the leaf that it says again. */
  readonly repeats?: string
}

/**
 * Every code a warning can have. But for `settled-by-arithmetic`, `several-series` and `second-type` the key in doubt is left out of the record.
 * - `settled-by-arithmetic`: print allowed several readings; exactly one satisfies all the release's sums and was taken
 * - `ambiguous`: two readings are possible and nothing decides
 * - `unreadable`: the label was understood, the value behind it was not (cut off, an impossible date, no value)
 * - `several-series`, `second-type`: the text holds further series of options, a release of a second type; they are under `more`
 * - `conflict`: the release states one fact twice, with different values
 * - `unpaired`: values and labels differ in number ("respectively", labels in a run), so none were paired
 * - `unplaced-row`: a table row whose cells could not be given to columns for certain
 * - `scale-unknown`, `currency-unknown`, `period-unknown`: figures whose scale, currency or period is not printed for certain
 */
export type WarningCode =
  | 'settled-by-arithmetic'
  | 'ambiguous'
  | 'unreadable'
  | 'several-series'
  | 'second-type'
  | 'conflict'
  | 'unpaired'
  | 'unplaced-row'
  | 'scale-unknown'
  | 'currency-unknown'
  | 'period-unknown'

/** A doubt about one key or one place. The record stands without it. */
export interface ReleaseWarning {
  readonly code: WarningCode
  /** What is in doubt, for people. */
  readonly message: string
  /** JSON Pointer of the key in doubt, where there is one. */
  readonly path?: string
  /** The place in doubt; both offsets are there or neither. */
  readonly start?: number
  readonly end?: number
}

/**
 * A piece of the text that is cut no further; a break is line ends and blanks, a mark is print (a bar, a tab, a colon, a bullet).
 */
export interface Leaf extends Span {
  readonly kind: 'marker' | 'title' | 'text' | 'cell' | 'break' | 'mark'
}

/** A list marker as read: "(2)" is `{ text: '(2)', style: '(1)', number: 2 }`; style is how the first of its kind is printed. */
export interface Marker {
  readonly text: string
  readonly style: string
  readonly number: number
}

/**
 * A title with a body; a heading and a field label are one thing. The root has level 0 and spans the whole text.
 * Walking `children` alone meets every leaf once and in order: joined, they are the text, to the character.
 * `marker` and `title` say again which of those leaves name the section. The pieces are made when they are first asked for.
 */
export interface Section {
  readonly kind: 'section'
  readonly level: number
  readonly marker?: Marker
  readonly title?: Leaf
  readonly start: number
  readonly end: number
  readonly children: readonly (Section | Leaf)[]
}

/** A further record of the same text: a second series of options, a second type. */
export interface FurtherRecord<R> {
  readonly record: R
  readonly evidence: EvidenceMap
  readonly checks: readonly Check[]
}

/**
 * What a parse gives. `R` is the record's type; `M` is that of the further ones, which may be of another type.
 *
 * @example
 * const { record, evidence } = parseBuyback(text)
 * record.purchase?.shares                 // 2000000
 * evidence['/purchase/shares']?.text      // '2 million shares'
 */
export interface ReleaseResult<R, M = R> extends FurtherRecord<R> {
  readonly unread: readonly Unread[]
  /** Which part of the body's numbers and dates the leaves rest on, 0 to 1; 1 where the body has none. */
  readonly coverage: number
  readonly warnings: readonly ReleaseWarning[]
  readonly sections: Section
  /** Left out where the text holds one record only. */
  readonly more?: readonly FurtherRecord<M>[]
}

/** Options of a parse. `T` is the union of type names that the caller may choose from. */
export interface ParseOptions<T extends string = string> {
  /** The type of the release, where the caller knows it; else it is recognised from the text. */
  readonly type?: T
  /** The longest text taken, in UTF-16 units; longer ones give the error `too-large`. Anything but a positive whole number throws a TypeError. */
  readonly maxLength?: number
}

/** The face that never throws over a text: zod's shape, told apart by `success`. */
export type SafeResult<R, M = R> =
  | { readonly success: true; readonly data: ReleaseResult<R, M> }
  | { readonly success: false; readonly error: ReleaseError }
