import { monthsBetween } from '../../reading/calendar.js'
import { fits, MIDDLE } from './same-period.js'
import type { When, WhenKeys } from './when.js'

/**
 * The periods that a text names, each as often as it does, and what is asked of all of them. A long text names thousands and
 * asks of each, so the answers are gathered at the first question.
 */
export class NamedPeriods {
  private widened: ReadonlySet<unknown> | undefined
  private monthly: ReadonlySet<unknown> | undefined
  private years:
    | { readonly ends: ReadonlySet<unknown>; readonly ahead: ReadonlySet<unknown>; readonly over: ReadonlySet<unknown> }
    | undefined
  private ending: ReadonlyMap<string, readonly WhenKeys[]> | undefined

  constructor(private readonly whens: readonly When[]) {}

  /** Whether the text says of a quarter that it runs from the year's start: "the second quarter (April 1 to September 30)". */
  widens({ quarter }: WhenKeys): boolean {
    this.widened ??= this.all((when) => (when.widened === true ? when.keys.quarter : undefined))
    return this.widened.has(quarter)
  }

  /** Whether the text gives a quarter its own three months: "the second quarter (July 1 to September 30)". */
  tellsMonths({ quarter }: WhenKeys): boolean {
    this.monthly ??= this.all(({ keys: { kind, quarter: own, from, to } }) =>
      kind === 'quarter' && from !== undefined && to !== undefined && monthsBetween(from, to) === 2 ? own : undefined,
    )
    return this.monthly.has(quarter)
  }

  /**
   * Whether "FY2015" would be joined with the year ended March 31, 2015, where the text also tells of the year ended March
   * 31, 2016, or only expects something of FY2015: an issuer may number its years by their beginning as well as by their end.
   */
  isEitherYear(one: WhenKeys, other: WhenKeys): boolean {
    return this.isEitherOf(one, other.fiscalYearEnd) || this.isEitherOf(other, one.fiscalYearEnd)
  }

  private isEitherOf({ fiscalYear, fiscalYearEnd }: WhenKeys, end: string | undefined): boolean {
    if (fiscalYearEnd !== undefined || end === undefined || !end.startsWith(`${fiscalYear}`) || end.slice(5) >= MIDDLE) return false
    this.years ??= {
      ends: this.all(({ keys }) => keys.fiscalYearEnd),
      ahead: this.all(({ keys, ahead }) => (ahead === true ? keys.fiscalYear : undefined)),
      over: this.all(({ keys, over }) => (over === true ? keys.fiscalYearEnd : undefined)),
    }
    const { ends, ahead, over } = this.years
    const next = `${Number(end.slice(0, 4)) + 1}${end.slice(4)}`
    return ends.has(next) || (ahead.has(fiscalYear) && over.has(end))
  }

  /** Whether the text names the same part of a year, ending later than the one and fitting a known period. */
  namesLater(known: WhenKeys, { kind, quarter, to }: WhenKeys, offset: number | undefined): boolean {
    if (to === undefined) return false
    this.ending ??= this.byPart()
    const others = this.ending.get(partOf(kind, quarter))
    return others?.some((other) => (other.to as string) > to && fits(known, other, offset)) ?? false
  }

  /** By the part of the year the periods of which the text names the last day, those that say the same once. */
  private byPart(): ReadonlyMap<string, readonly WhenKeys[]> {
    const found = new Map<string, WhenKeys[]>()
    const seen = new Set<string>()
    for (const { keys } of this.whens) {
      const { kind, quarter, from, to, fiscalYear, fiscalYearEnd } = keys
      if (to === undefined) continue
      const part = partOf(kind, quarter)
      const said = `${part} ${from} ${to} ${fiscalYear} ${fiscalYearEnd}`
      if (seen.has(said)) continue
      seen.add(said)
      const own = found.get(part)
      if (own === undefined) found.set(part, [keys])
      else own.push(keys)
    }
    return found
  }

  private all(of: (when: When) => unknown): ReadonlySet<unknown> {
    const found = new Set<unknown>()
    for (const when of this.whens) {
      const told = of(when)
      if (told !== undefined) found.add(told)
    }
    return found
  }
}

const partOf = (kind: WhenKeys['kind'], quarter: WhenKeys['quarter']): string => `${kind} ${quarter}`
