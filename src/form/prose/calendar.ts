import type { Span } from '../../document/scan.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import { endYear, merge, resting } from './adding.js'
import { partOfInterim } from './interim-year.js'
import { NamedPeriods } from './named.js'
import { dates, endingOn, endsAlike, fits, isSameDay, isYearBefore, isYearLater, monthsOf, yearOfEnd } from './same-period.js'
import type { When, WhenKeys, WhenPlace, WhenPlaces } from './when.js'
import { YearEnds } from './year-ends.js'

/** A period of the release, put together from every place that names it. */
export interface Known {
  keys: WhenKeys
  at: WhenPlaces
  /** the year before the current one's, named as such only */
  prior?: boolean
  /** named so far only as what something is set against: never what the release is about */
  against?: boolean
  /** and said to be a year ago, so that it stays so */
  ago?: true
  /** named so far only as a year of which something is expected: what the release is about is told */
  ahead?: true
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
    const told = this.known.filter(({ against }) => against !== true)
    let latest = told.find(({ ahead }) => ahead !== true) ?? told[0]
    for (const one of told) if (latest !== undefined && isYearLater(one.keys, latest.keys)) latest = one
    return latest
  }

  /** how much less the number of a fiscal year is than that of the year it ends in, where the release says both of one */
  private offset: number | undefined

  /** Takes in what a place says of how the issuer numbers its years: "the year ended March 31, 2023 ("FY2022")". */
  learn({ keys: { fiscalYear, fiscalYearEnd } }: When): void {
    if (fiscalYear !== undefined && fiscalYearEnd !== undefined) this.offset ??= Number(fiscalYearEnd.slice(0, 4)) - fiscalYear
  }

  /** three months are named beside a longer period, or the release's own is not understood: a figure that names none may be of any */
  parted = false

  /** the year of which the release tells interim results */
  private interim: When | undefined

  /** the periods that the text names */
  private named = new NamedPeriods([])
  private ends = new YearEnds([])

  /** Takes in all that a text says of periods, so that what stands first may be dated by what stands behind it. */
  read(whens: readonly When[]): void {
    this.named = new NamedPeriods(whens)
    this.ends = new YearEnds(whens)
    for (const when of whens) this.learn(when)
    for (const when of whens) this.take(when)
  }

  /** The known period that a place names, with what the place adds; a new one where none fits. */
  take(named: When): Known | undefined {
    const when = this.ends.of(named)
    if (when === undefined) return undefined
    if (when.relation === 'priorYear') return this.prior(when)
    if (when.months !== undefined && when.keys.quarter === undefined) return this.byMonths(when, when.months)
    if (when.keys.kind === undefined) {
      if (when.interim === true) this.interim ??= when
      if (when.unclear === true && this.known.length === 0) this.parted = true // what the release is about
      return undefined
    }
    const current = this.current
    // "the quarter", and nothing more
    if (when.keys.kind === 'quarter' && Object.keys(when.keys).length === 1) {
      if (current?.keys.kind === 'quarter') return current
      this.parted ||= when.counted === true
      return undefined
    }
    if (when.keys.kind === 'year-to-date' && when.keys.quarter === undefined && current?.keys.quarter !== undefined) {
      const { keys, at } = current
      return this.take({
        ...when,
        keys: { ...when.keys, quarter: keys.quarter as 1 },
        at: { ...when.at, quarter: at.quarter as WhenPlace },
      })
    }
    if (when.point === true) return this.known.find(({ keys }) => keys.to !== undefined && keys.quarter === when.keys.quarter)
    if (when.bare === true && when.keys.fiscalYear === undefined) return this.onlyYear(when)
    for (const one of this.known) {
      // what something is set against lends no year
      if (when.bare === true) {
        if (fits(one.keys, when.keys, this.offset) && !this.named.isEitherYear(one.keys, when.keys)) return one
        continue
      }
      if (when.against === true ? one.against !== true && dates(one.keys, when.keys) : one.against === true && dates(when.keys, one.keys))
        continue
      const year = yearOfEnd(this.known, one.keys) // the third quarter and the nine months that end with it are of one year
      if (year !== undefined && when.keys.fiscalYear !== undefined && when.keys.fiscalYear !== year) continue
      if (year === undefined && this.offset === undefined && this.named.isEitherYear(one.keys, when.keys)) continue
      const narrow = when.widened === true && one.keys.kind === 'quarter' && one.keys.from === undefined
      if (!fits(narrow ? { ...one.keys, kind: 'year-to-date' } : one.keys, when.keys, this.offset)) continue
      if (narrow) one.keys = { ...one.keys, kind: 'year-to-date' }
      if (this.isEarlier(one, when)) continue
      merge(one, when)
      if (one.ahead === true && (when.keys.fiscalYearEnd ?? when.keys.to) !== undefined && when.over === true) delete one.ahead
      if (when.ago === true) one.ago = true
      else if (when.against !== true && one.ago !== true) this.tell(one)
      return one
    }
    const { keys, at, against, ago, ahead } = when
    const fresh: Known = { keys: { ...keys }, at: { ...at } }
    if (against === true) fresh.against = true
    if (ago === true) fresh.ago = true
    if (ahead === true) fresh.ahead = true
    this.known.push(fresh)
    return fresh
  }

  /** What was only set against something is told of itself: behind what was told before it. */
  private tell(one: Known): void {
    if (one.against !== true) return
    one.against = false
    this.known.push(...this.known.splice(this.known.indexOf(one), 1))
  }

  /** "For the year": the whole year that the release is about, else the only one that it names. */
  private onlyYear(when: When): Known | undefined {
    const { current } = this
    if (current?.keys.kind === 'full-year') return current
    const years = this.known.filter(({ keys, against }) => keys.kind === 'full-year' && against !== true)
    if (years.length > 1) return undefined
    if (years[0] !== undefined) return years[0]
    const fresh: Known = { keys: { ...when.keys }, at: { ...when.at } }
    this.known.push(fresh)
    return fresh
  }

  /** "The first quarter of fiscal 2007" does not end on June 30, 2006 where it may as well end on the June 30, 2007 of the same text. */
  private isEarlier(one: Known, { keys }: When): boolean {
    if (one.keys.fiscalYear === undefined) return false
    return this.named.namesLater(one.keys, keys, this.offset)
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

  /**
   * The period of a table's column: as that of a row, but in a release of six months "2Q FY2012" in a head of its own may be
   * the quarter or all six: the quarter where it stands beside columns of other parts of the year (`parted`) or the text tells of its
   * three months, the six months where the text gives it theirs, "the second quarter (April 1 to September 30)".
   */
  column(keys: When['keys'], at: When['at'], parted = false): Known | undefined {
    if (keys.kind !== 'quarter' || keys.quarter === undefined || this.current?.keys.kind !== 'year-to-date' || this.named.widens(keys))
      return this.row(keys, at, (at.to ?? at.kind) as Span)
    if ((keys.fiscalYear ?? keys.fiscalYearEnd ?? keys.to) === undefined || !(parted || this.parted || this.named.tellsMonths(keys)))
      return undefined
    const same = this.known.find((one) => one.keys.kind === 'quarter' && fits(one.keys, keys, this.offset))
    if (same === undefined) this.known.push({ keys: { ...keys }, at: { ...at } })
    else merge(same, { first: 0, last: 0, keys, at })
    return same ?? this.known.at(-1)
  }

  /** The period of a table's row: what its title does not say, it shares with the period of the release; `dated` where it is a day of a month. */
  row(keys: When['keys'], at: When['at'], title: Span, dated = false): Known | undefined {
    const current = (keys.kind === undefined ? endingOn(this.known, this.current, keys.to) : undefined) ?? this.current
    if (current === undefined) return this.take({ first: 0, last: 0, ...partOfInterim(this.interim, keys, at) })
    const base = current.keys
    const own = { ...keys }
    const where = { ...at }
    const same =
      own.kind === undefined ||
      own.kind === base.kind ||
      (own.kind === 'quarter' && own.quarter !== undefined && base.kind === 'year-to-date')
    // another part of the year, or all of it
    if (own.kind === undefined && base.kind === 'year-to-date' && !endsAlike(own.to, base.to)) return undefined
    if (same && (own.quarter === undefined || own.quarter === base.quarter)) {
      own.kind = base.kind as FiscalPeriod['kind']
      where.kind ??= resting(title, current.at.kind)
      if (base.quarter !== undefined && endsAlike(own.to, base.to)) {
        own.quarter = base.quarter
        where.quarter ??= resting(title, current.at.quarter)
      }
    }
    endYear(own, where, title, dated)
    if (own.kind === 'quarter' && own.quarter === undefined && own.to !== undefined) {
      // three months that end with the first half are the second quarter
      const whole = this.known.find(
        (one) => one.keys.kind === 'year-to-date' && one.keys.quarter !== undefined && isSameDay(one.keys.to, own.to),
      )
      if (whole !== undefined) {
        own.quarter = whole.keys.quarter as 2 | 3
        where.quarter = resting(title, whole.at.quarter)
      }
    }
    // three months of a release that is about three months; elsewhere they may be a part of what it is about
    if (own.kind === 'quarter' && own.quarter === undefined && base.kind !== 'quarter') return undefined
    where.kind ??= title
    if (own.fiscalYear === undefined && own.fiscalYearEnd === undefined && own.to === undefined) return undefined
    return this.take({ first: 0, last: 0, keys: own, at: where })
  }

  private prior(when: When): Known | undefined {
    const { known, current } = this
    const { to } = when.keys
    if (when.year !== undefined && current !== undefined && !isYearBefore(when.year, current.keys)) return undefined
    const prior = known.find((one) => one.prior === true)
    if (prior !== undefined) {
      merge(prior, when)
      return prior
    }
    if (to === undefined || current === undefined) return undefined
    const { kind, quarter } = current.keys
    const same = known.find(({ keys }) => keys.to === to && keys.kind === kind)
    if (same !== undefined) return same
    const title = when.at.to as Span
    const fresh: Known = {
      prior: true,
      keys: { ...when.keys, kind: kind as FiscalPeriod['kind'] },
      at: { ...when.at, kind: resting(title, current.at.kind) },
    }
    if (quarter !== undefined) {
      fresh.keys.quarter = quarter
      fresh.at.quarter = resting(title, current.at.quarter)
    }
    known.push(fresh)
    return fresh
  }
}
