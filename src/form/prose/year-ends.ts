import { monthsBetween } from '../../reading/calendar.js'
import { resting } from './adding.js'
import type { When, WhenPlace } from './when.js'

const YEAR = 12
/** Months of a quarter, and of two. */
const QUARTER = 3
const HALF = 6
/** The quarter that ends with its year. */
const LAST = 4

/** The month that a day stands in. */
const monthOf = (day: string): number => Number(day.slice(5, 7))

/** Where the years end that a text names. Six months that end with a year are its second half, nine are of a year that was cut short. */
export class YearEnds {
  private readonly months = new Set<number>()
  private readonly years = new Map<string, Year>()

  /** the months in which a quarter ends that is named as one of the first three: no year ends then, whatever is printed */
  private readonly quarters = new Set<number>()

  constructor(whens: readonly When[]) {
    for (const { keys, relation } of whens)
      if (keys.kind === 'quarter' && keys.quarter !== undefined && keys.quarter < LAST && keys.to !== undefined && relation === undefined)
        this.quarters.add(monthOf(keys.to))
    for (const { keys, at, relation, counted } of whens) {
      const { kind, from, to, fiscalYearEnd: end } = keys
      if (kind !== 'full-year' || relation !== undefined || end === undefined) continue
      if (this.quarters.has(monthOf(end))) continue
      if (counted === true) continue // "the twelve months to December 31" need be no year of the company's
      if (from !== undefined && monthsBetween(from, to ?? end) + 1 < YEAR) continue // a fund's six months
      this.months.add(monthOf(end))
      const key = `${from} ${end}`
      if (!this.years.has(key)) this.years.set(key, { from, end, at: from === undefined ? at.fiscalYearEnd : at.from })
    }
  }

  /** A period as the years allow it: as it was named, numbered by their days, their second half, or none. */
  of(when: When): When | undefined {
    const { kind, quarter, to, fiscalYearEnd } = when.keys
    // "Year ended September 2019" in a release of the second quarter ended September 30: a misprint
    if (kind === 'full-year' && fiscalYearEnd !== undefined && this.quarters.has(monthOf(fiscalYearEnd))) return undefined
    if (kind === 'quarter' && quarter === undefined && to !== undefined) return this.numbered(when, to)
    const last = to === undefined ? when.months?.last : monthOf(to)
    if (kind !== 'year-to-date' || quarter === undefined || last === undefined || !this.months.has(last)) return when
    const length = quarter * 3
    for (const end of this.months) if ((last - end + YEAR) % YEAR === length) return when
    return length === HALF ? asSecondHalf(when) : undefined
  }

  /** "Three months ended June 30" are the first quarter behind a year that ended on March 31, or of one that began on April 1. */
  private numbered(when: When, to: string): When {
    let found: Year | undefined
    let quarter = 0
    for (const year of this.years.values()) {
      const own = monthsSince(year, to) / QUARTER
      if (own === 0) continue
      if (!Number.isInteger(own) || (found !== undefined && own !== quarter)) return when
      found = year
      quarter = own
    }
    if (found === undefined || when.at.to === undefined || this.belies(found, to)) return when
    const place = found.at === undefined ? when.at.to : resting(when.at.to, found.at)
    return { ...when, keys: { ...when.keys, quarter: quarter as 1 }, at: { ...when.at, quarter: place } }
  }

  /** Whether a year that goes on ends so long behind one that is over that both are not of one company: a subsidiary's ends in December. */
  private belies({ end }: Year, to: string): boolean {
    for (const { end: later } of this.years.values()) {
      const between = later < to ? 0 : monthsBetween(end, later)
      if (between > YEAR && between % YEAR !== 0) return true
    }
    return false
  }
}

interface Year {
  readonly from: string | undefined
  readonly end: string
  readonly at: WhenPlace | undefined
}

/** The months of a year up to a day in it, or of the next behind one that is over; 0 where it says nothing of that day: a year may be cut short. */
function monthsSince({ from, end }: Year, to: string): number {
  if (from !== undefined && from <= to && to <= end) return monthsBetween(from, to) + 1
  return end < to && monthsBetween(end, to) < YEAR ? monthsBetween(end, to) : 0
}

function asSecondHalf(when: When): When {
  const { quarter: _, ...keys } = when.keys
  const { quarter: __, ...at } = when.at
  return { ...when, keys: { ...keys, kind: 'second-half' }, at }
}
