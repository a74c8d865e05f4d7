import type { Span } from '../../document/scan.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import type { Found, Ground } from '../draft.js'
import { dates, endingOn, fits, isTorn, isYearLater, monthsOf } from './same-period.js'
import type { When, WhenKeys, WhenPlace, WhenPlaces } from './when.js'

/** A period of the release, put together from every place that names it. */
export interface Known {
  keys: Partial<{ -readonly [Key in keyof FiscalPeriod]: FiscalPeriod[Key] }>
  at: WhenPlaces
  /** the year before the current one's, named as such only */
  prior?: boolean
  /** named so far only as what something is set against: never what the release is about */
  against?: boolean
  /** the months of the year that it is said to run over: "the July-to-September quarter" */
  months?: When['months']
}

/**
 * The periods of one release. What is named twice is one period: "the third quarter" of the headline and "the third
 * quarter of 2007" of the lead. Keys come only from print; two places that contradict each other are two periods.
 */
export class Calendar {
  readonly known: Known[] = []

  /** The period that the release is about. */
  get current(): Known | undefined {
    const first = this.known.find(({ against }) => against !== true)
    if (first === undefined) return undefined
    let latest = first
    for (const one of this.known) if (one.against !== true && isYearLater(one.keys, latest.keys)) latest = one
    return latest
  }

  /** how much less the number of a fiscal year is than that of the year it ends in, where the release says both of one */
  private offset: number | undefined

  /** Takes in what a place says of how the issuer numbers its years: "the year ended March 31, 2023 ("FY2022")". */
  learn({ keys: { fiscalYear, fiscalYearEnd } }: When): void {
    if (fiscalYear !== undefined && fiscalYearEnd !== undefined) this.offset ??= Number(fiscalYearEnd.slice(0, 4)) - fiscalYear
  }

  /** three months are named beside a longer period, by a head that says no more: a figure that names neither may be of either */
  parted = false

  /** the ends that the text names, with the parts of a year that end on them */
  private ends: WhenKeys[] = []

  /** Takes in all that a text says of periods, so that what stands first may be dated by what stands behind it. */
  read(whens: readonly When[]): void {
    this.ends = whens.flatMap(({ keys, relation }) => (relation === undefined && keys.to !== undefined ? [keys] : []))
    for (const when of whens) this.learn(when)
    for (const when of whens) this.take(when)
  }

  /** The known period that a place names, with what the place adds; a new one where none fits. */
  take(when: When): Known | undefined {
    if (when.relation === 'previousQuarter') return undefined
    if (when.relation === 'priorYear') return this.prior(when)
    if (when.months !== undefined && when.keys.quarter === undefined) return this.byMonths(when, when.months)
    if (when.keys.kind === undefined) return undefined
    const bare =
      when.keys.kind === 'quarter' &&
      when.keys.quarter === undefined &&
      when.keys.fiscalYear === undefined &&
      when.keys.fiscalYearEnd === undefined &&
      when.keys.to === undefined
    if (bare) {
      if (this.current?.keys.kind === 'quarter') return this.current
      this.parted ||= when.counted === true
      return undefined
    }
    const quarter = this.current?.keys.quarter
    if (when.keys.kind === 'year-to-date' && when.keys.quarter === undefined && quarter !== undefined) {
      const at = this.current?.at.quarter
      return this.take({ ...when, keys: { ...when.keys, quarter }, at: { ...when.at, ...(at === undefined ? {} : { quarter: at }) } })
    }
    for (const one of this.known) {
      if (when.against === true && one.against !== true && dates(one.keys, when.keys)) continue
      if (this.offset === undefined && this.isEitherYear(one.keys, when.keys)) continue
      const narrow = when.widened === true && one.keys.kind === 'quarter' && one.keys.from === undefined
      if (!fits(narrow ? { ...one.keys, kind: 'year-to-date' } : one.keys, when.keys, this.offset)) continue
      if (narrow) {
        one.keys = { ...one.keys, kind: 'year-to-date' }
      }
      if (this.isEarlier(one, when)) continue
      merge(one, when)
      if (when.against !== true) one.against = false
      return one
    }
    const fresh: Known = { keys: { ...when.keys }, at: { ...when.at }, ...(when.against === true ? { against: true } : {}) }
    this.known.push(fresh)
    return fresh
  }

  /** "The first quarter of fiscal 2007" does not end on June 30, 2006 where it may as well end on the June 30, 2007 of the same text. */
  private isEarlier(one: Known, { keys }: When): boolean {
    if (one.keys.to !== undefined || one.keys.fiscalYear === undefined || keys.to === undefined) return false
    return this.ends.some(
      (other) =>
        other.kind === keys.kind &&
        other.quarter === keys.quarter &&
        (other.to as string) > (keys.to as string) &&
        fits(one.keys, other, this.offset),
    )
  }

  /** "The July-to-September quarter": the known period that runs over as many months, if it is said to run over no others. */
  private byMonths(when: When, months: NonNullable<When['months']>): Known | undefined {
    const found = this.known.find(({ keys, against, months: own }) => {
      if (against === true || monthsOf(keys) !== months.count) return false
      const last = own?.last ?? (keys.to === undefined ? undefined : Number(keys.to.slice(5, 7)))
      return last === undefined || last === months.last
    })
    if (found !== undefined) {
      found.months ??= months
      return found
    }
    if (when.keys.kind === undefined) return undefined
    const fresh: Known = { keys: { ...when.keys }, at: { ...when.at }, months }
    this.known.push(fresh)
    return fresh
  }

  /** The period of a table's row: what its title does not say, it shares with the period of the release. */
  row(keys: When['keys'], at: When['at'], title: Span): Known | undefined {
    const current = (keys.kind === undefined ? endingOn(this.known, this.current, keys.to) : undefined) ?? this.current
    const base = current?.keys
    if (base?.kind === undefined) return keys.kind === undefined ? undefined : this.take({ first: 0, last: 0, keys, at })
    const own = { ...keys }
    const where = { ...at }
    const same =
      own.kind === undefined ||
      own.kind === base.kind ||
      (own.kind === 'quarter' && base.kind === 'year-to-date' && own.quarter === base.quarter)
    if (same && (own.kind !== 'quarter' || own.quarter === undefined || own.quarter === base.quarter)) {
      if (own.kind !== base.kind) {
        own.kind = base.kind
        where.kind ??= resting(title, current?.at.kind)
      }
      if (own.quarter === undefined && base.quarter !== undefined) {
        own.quarter = base.quarter
        where.quarter ??= resting(title, current?.at.quarter)
      }
    }
    if (own.kind === 'full-year' && own.fiscalYearEnd === undefined && own.to !== undefined) {
      own.fiscalYearEnd = own.to
      where.fiscalYearEnd = where.to ?? title
      delete own.to
    }
    if (
      own.kind === 'quarter' &&
      own.quarter === undefined &&
      base.quarter !== undefined &&
      base.to !== undefined &&
      own.to?.slice(4) === base.to.slice(4)
    ) {
      own.quarter = base.quarter // three months that end where the release's own period ends
      where.quarter ??= resting(title, current?.at.quarter)
    }
    // three months of a release that is about three months; elsewhere they may be a part of what it is about
    if (own.kind === 'quarter' && own.quarter === undefined && base.kind !== 'quarter') return undefined
    where.kind ??= title
    if (own.fiscalYear === undefined && own.fiscalYearEnd === undefined && own.to === undefined && own.from === undefined) return undefined
    return this.take({ first: 0, last: 0, keys: own, at: where })
  }

  /**
   * Whether "FY2015" would be joined with the year ended March 31, 2015, where the release also tells of the year ended
   * March 31, 2016: an issuer may number its years by their beginning as well as by their end.
   */
  private isEitherYear(one: Known['keys'], other: When['keys']): boolean {
    const named = one.fiscalYearEnd === undefined ? one : other
    const end = (named === one ? other : one).fiscalYearEnd
    if (named.fiscalYear === undefined || named.fiscalYearEnd !== undefined || named.to !== undefined || end === undefined) return false
    const next = named.fiscalYear + 1
    return (
      end.startsWith(`${named.fiscalYear}`) &&
      end.slice(5) < MIDDLE &&
      this.known.some(({ keys }) => keys.fiscalYearEnd === `${next}${end.slice(4)}`)
    )
  }

  private prior(when: When): Known | undefined {
    let prior = this.known.find((one) => one.prior === true)
    const current = this.current
    if (prior === undefined && when.keys.to !== undefined && current?.keys.kind !== undefined) {
      const same = this.known.find((one) => one.keys.to === when.keys.to && one.keys.kind === current.keys.kind)
      if (same !== undefined) return same
      prior = {
        prior: true,
        keys: { kind: current.keys.kind, ...(current.keys.quarter === undefined ? {} : { quarter: current.keys.quarter }) },
        at: {},
      }
      const span = when.at.to as Span
      prior.at = { kind: resting(span, current.at.kind), quarter: resting(span, current.at.quarter) }
      this.known.push(prior)
    }
    if (prior !== undefined) merge(prior, when)
    return prior
  }
}

/** Years that end before it may bear the number of the year before. */
const MIDDLE = '07-01'

/** Words that name a period by what another place says of it. */
const resting = ({ start, end }: Span, rests: Span | undefined): WhenPlace => (rests === undefined ? { start, end } : { start, end, rests })

/** Adds what another place says of a period; most say nothing new. Keys are shared with what was read before, so they are copied. */
function merge(one: Known, { keys, at }: When): void {
  const { quarter, fiscalYear, fiscalYearEnd, from, to } = one.keys
  if (quarter === undefined && keys.quarter !== undefined) lend(one, 'quarter', keys.quarter, at.quarter)
  if (fiscalYear === undefined && keys.fiscalYear !== undefined) lend(one, 'fiscalYear', keys.fiscalYear, at.fiscalYear)
  if (fiscalYearEnd === undefined && keys.fiscalYearEnd !== undefined) lend(one, 'fiscalYearEnd', keys.fiscalYearEnd, at.fiscalYearEnd)
  if (from === undefined && keys.from !== undefined) lend(one, 'from', keys.from, at.from)
  if (to === undefined && keys.to !== undefined) lend(one, 'to', keys.to, at.to)
}

function lend<K extends keyof FiscalPeriod>(one: Known, key: K, value: Known['keys'][K], span: WhenPlace | undefined): void {
  // an object copied whole and then added to costs the engine less than one copied with more behind
  const keys = { ...one.keys }
  keys[key] = value
  one.keys = keys
  if (span === undefined) return
  const at = { ...one.at }
  at[key] = span
  one.at = at
}

/** A period as a value with its places. */
export function foundPeriod(known: Known): Found<FiscalPeriod> | undefined {
  const { kind } = known.keys
  const first = known.at.kind
  if (kind === undefined || first === undefined) return undefined
  if (kind === 'full-year' && known.keys.quarter !== undefined) return undefined // columns of years and quarters run into each other
  if (kind === 'full-year' && isTorn(known.keys)) return undefined
  const value: Record<string, unknown> = { kind }
  const parts: Record<string, { at: Span; grounds?: readonly Ground[] }> = {}
  for (const key of ['quarter', 'fiscalYear', 'fiscalYearEnd', 'from', 'to'] as const) {
    if (known.keys[key] === undefined) continue
    value[key] = known.keys[key]
    const at = known.at[key]
    if (at === undefined) continue
    parts[key] = at.rests === undefined ? { at } : { at, grounds: [{ role: 'date', at: at.rests }] }
  }
  return { value: value as FiscalPeriod, at: first, parts }
}
