import { monthsBetween } from '../../reading/calendar.js'
import { resting } from './adding.js'
import type { When, WhenPlace } from './when.js'

const YEAR = 12
/** Months of a quarter, and of two. */
const QUARTER = 3
const HALF = 6

/** The month that a day stands in. */
const monthOf = (day: string): number => Number(day.slice(5, 7))

/** Where the years end that a text names. Six months that end with a year are its second half, nine are of a year that was cut short. */
export class YearEnds {
  private readonly months = new Map<number, WhenPlace | undefined>()

  constructor(whens: readonly When[]) {
    for (const { keys, at, relation, counted } of whens) {
      const { kind, from, to, fiscalYearEnd: end } = keys
      if (kind !== 'full-year' || relation !== undefined || end === undefined) continue
      if (counted === true) continue // "the twelve months to December 31" need be no year of the company's
      if (from !== undefined && monthsBetween(from, to ?? end) + 1 < YEAR) continue // a fund's six months
      if (!this.months.has(monthOf(end))) this.months.set(monthOf(end), at.fiscalYearEnd)
    }
  }

  /** A period as the years allow it: as it was named, numbered by their end, their second half, or none. */
  of(when: When): When | undefined {
    const { kind, quarter, to } = when.keys
    if (kind === 'quarter' && quarter === undefined && to !== undefined) return this.numbered(when, to)
    const last = to === undefined ? when.months?.last : monthOf(to)
    if (kind !== 'year-to-date' || quarter === undefined || last === undefined || !this.months.has(last)) return when
    const length = quarter * 3
    for (const end of this.months.keys()) if ((last - end + YEAR) % YEAR === length) return when
    return length === HALF ? asSecondHalf(when) : undefined
  }

  /** "Three months ended June 30" are the first quarter where the only year that the text dates ends in March. */
  private numbered(when: When, to: string): When {
    const [only, ...others] = this.months
    if (only === undefined || others.length > 0 || when.at.to === undefined) return when
    const quarter = ((monthOf(to) - only[0] + YEAR) % YEAR || YEAR) / QUARTER
    if (!Number.isInteger(quarter)) return when
    const place: WhenPlace = only[1] === undefined ? when.at.to : resting(when.at.to, only[1])
    return { ...when, keys: { ...when.keys, quarter: quarter as 1 }, at: { ...when.at, quarter: place } }
  }
}

function asSecondHalf(when: When): When {
  const { quarter: _, ...keys } = when.keys
  const { quarter: __, ...at } = when.at
  return { ...when, keys: { ...keys, kind: 'second-half' }, at }
}
