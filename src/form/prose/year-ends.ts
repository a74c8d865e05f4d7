import { monthsBetween } from '../../reading/calendar.js'
import type { When } from './when.js'

const YEAR = 12
/** Months of two quarters. */
const HALF = 6

/** The month that a day stands in. */
const monthOf = (day: string): number => Number(day.slice(5, 7))

/** Where the years end that a text names. Six months that end with a year are its second half, nine are of a year that was cut short. */
export class YearEnds {
  private readonly months = new Set<number>()

  constructor(whens: readonly When[]) {
    for (const { keys, relation, counted } of whens) {
      const { kind, from, to, fiscalYearEnd: end } = keys
      if (kind !== 'full-year' || relation !== undefined || end === undefined) continue
      if (counted === true) continue // "the twelve months to December 31" need be no year of the company's
      if (from !== undefined && monthsBetween(from, to ?? end) + 1 < YEAR) continue // a fund's six months
      this.months.add(monthOf(end))
    }
  }

  /** A period as the years allow it: as it was named, their second half, or none. */
  of(when: When): When | undefined {
    const { kind, quarter, to } = when.keys
    const last = to === undefined ? when.months?.last : monthOf(to)
    if (kind !== 'year-to-date' || quarter === undefined || last === undefined || !this.months.has(last)) return when
    const length = quarter * 3
    for (const end of this.months) if ((last - end + YEAR) % YEAR === length) return when
    return length === HALF ? asSecondHalf(when) : undefined
  }
}

function asSecondHalf(when: When): When {
  const { quarter: _, ...keys } = when.keys
  const { quarter: __, ...at } = when.at
  return { ...when, keys: { ...keys, kind: 'second-half' }, at }
}
