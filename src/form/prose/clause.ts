import type { Span } from '../../document/scan.js'
import type { Doc, Range } from '../doc.js'
import { perShare, take } from './amounts.js'
import type { Calendar, Known } from './calendar.js'
import { isForecast } from './dating.js'
import type { Fact, Rate } from './fact.js'
import { type Direction, tokenOf } from './gap.js'
import { type Group, gather, isPerShare, type Name } from './group.js'
import type { Item, ItemOf } from './items.js'
import type { MetricName } from './metrics.js'
import { percents } from './percents.js'
import { rateOf } from './rate.js'

/** What is carried from one sentence to the next. */
export interface Thread {
  readonly calendar: Calendar
  readonly facts: Fact[]
  /** growth without a value of its own: "19 percent growth in net sales" */
  readonly growth: Fact[]
  readonly rates: Rate[]
  /** the period that the last forecast named */
  forecast?: Known
  /** the period that the paragraph speaks of: named by a sentence before; none where one sentence names several */
  spoken?: { period: Known | undefined; sentence: number } | undefined
  /** the metric that the last sentence about regions spoke of */
  regional?: MetricName
  warn(message: string, at: Span): void
}

/** A sentence that is being read: what it is made of, and what stands open in it. */
export interface Clause {
  readonly doc: Doc
  readonly sentence: Range
  readonly items: readonly Item[]
  readonly thread: Thread
  /** it speaks of what is expected */
  readonly forecast: boolean
  /** "respectively": names and values in pairs */
  readonly paired: boolean
  names: Group<Name> | undefined
  /** the facts of the last values, for the percentages behind them */
  given: Fact[]
  /** the item before */
  last: Item | undefined
  /** "rose 15.5% to": a percentage before its value */
  waiting: Group<ItemOf<'percent'>> | undefined
  waitingSign: Direction
  /** what follows is not the name's */
  barred: boolean
  /** the direction of the percentage before */
  before: Direction
}

/** Reads one sentence: its items in order, each value given to the name before it. */
export function readClause(doc: Doc, sentence: Range, items: readonly Item[], thread: Thread): void {
  const c: Clause = {
    doc,
    sentence,
    items,
    thread,
    forecast: isForecast(doc, sentence),
    paired: tokenOf(doc, sentence.first, sentence.last, 'respectively') >= 0,
    names: undefined,
    given: [],
    last: undefined,
    waiting: undefined,
    waitingSign: NOWHERE,
    barred: false,
    before: NOWHERE,
  }
  for (let i = 0; i < items.length; ) {
    const item = items[i] as Item
    if (item.kind === 'rate') {
      rateOf(c, item)
      i += 1
      continue
    }
    if (item.kind === 'name') {
      const group = gather(c, i, 'name')
      const only = group.items[0] as Name
      const behind = only.name.first === only.first && isPerShare(c, only) && c.last?.kind === 'money' && c.last.last === only.first
      if (behind && c.last !== undefined) {
        perShare(c, only, c.last as ItemOf<'money'>)
        i += 1
        c.last = only
        continue
      }
      c.names = group
      c.given = []
      c.waiting = undefined
      c.barred = false
      i += group.items.length
      c.last = group.items[group.items.length - 1]
      continue
    }
    if (item.kind === 'money') {
      const group = gather(c, i, 'money')
      take(c, group as Group<ItemOf<'money'>>)
      i = items.indexOf(group.items[group.items.length - 1] as Item) + 1
      c.last = group.items[group.items.length - 1]
      continue
    }
    if (item.kind === 'percent') {
      const group = gather(c, i, 'percent') as Group<ItemOf<'percent'>>
      percents(c, group, i)
      i = items.indexOf(group.items[group.items.length - 1] as Item) + 1
      c.last = group.items[group.items.length - 1]
      continue
    }
    i += 1
<<<<<<< HEAD
    if (item.kind !== 'aside' && item.kind !== 'when' && item.kind !== 'region') c.last = item
=======
    if (item.kind !== 'aside' && item.kind !== 'when' && item.kind !== 'region') last = item
  }

  function take(group: Group<ItemOf<'money'>>): void {
    const joint = jointOf(doc, last?.last ?? sentence.first, group.first)
    if (names === undefined) {
      given = []
      return
    }
    const targets = names.items
    if (
      targets.length > 1 &&
      targets[0]?.name.metric === undefined &&
      tokenOf(doc, Math.max(sentence.first, names.first - 6), names.first, 'adjusted') >= 0
    ) {
      barred = true
      return
    } // "non-GAAP earnings and earnings per share"
    const from = last === undefined ? names.last : Math.max(names.last, last.kind === 'percent' ? last.last : names.last)
    if (given.length > 0 && joint !== 'against') return
    if (joint === 'change' || barred) return
    if (joint === 'none' || joint === 'and') {
      barred = true
      return
    } // a stranger's value: what follows is not the name's either
    if (joint === 'value' && given.length === 0 && !leads(doc, Math.min(from, group.first), group.first)) return
    const place = placeOf(names, group.first)
    if (place === 'barred') {
      barred = true
      return
    }
    const behind = items.find(
      (item) =>
        item.first >= group.last && (item.kind === 'money' || item.kind === 'percent' || (item.kind === 'name' && !isExclusion(item))),
    )
    if (tokenOf(doc, group.last, behind?.first ?? sentence.last, 'adjusted') >= 0) {
      barred = true
      return
    } // "…, excluding a charge of"
    const against = joint === 'against'
    const periods = periodsOf(names, group, against)
    if (periods === undefined) return
    const values = group.items
    const made: Fact[] = []
    const many = targets.length
    if (targets.some((name) => name.name.pair === true)) {
      if (many === 1 && values.length === 2) made.push(...fact(targets[0] as Name, values[0] as ItemOf<'money'>, periods[0]))
    } else if (values.length === 1 && many === 1) made.push(...fact(targets[0] as Name, values[0] as ItemOf<'money'>, periods[0]))
    else if (values.length === many && (paired || many === 1)) {
      for (let k = 0; k < many; k += 1) made.push(...fact(targets[k] as Name, values[k] as ItemOf<'money'>, periods[0]))
    } else if (many === 1 && values.length === periods.length && paired) {
      for (let k = 0; k < values.length; k += 1) made.push(...fact(targets[0] as Name, values[k] as ItemOf<'money'>, periods[k]))
    } else if (many === 1 && !paired) made.push(...fact(targets[0] as Name, values[0] as ItemOf<'money'>, periods[0]))
    else if (values.length === 1 && many > 1) {
      // "operating income and net income of 5": the last one's
      made.push(...fact(targets[many - 1] as Name, values[0] as ItemOf<'money'>, periods[0]))
    } else thread.warn('Values and labels differ in number, so none were paired.', spanOfRange(doc, group))
    if (against) return
    given = made
    if (waiting !== undefined) {
      grow(waiting, made)
      waiting = undefined
    }
  }

  /** The periods of a name's values; undefined where a period is named and unknown. */
  function periodsOf(group: Group<Name>, values: Range, against: boolean): (Known | undefined)[] | undefined {
    const found = (whens: ItemOf<'when'>[]): (Known | undefined)[] => whens.map((when) => thread.calendar.take(when.when))
    const whens = items.filter((item): item is ItemOf<'when'> => item.kind === 'when')
    const next = items.find((item) => item.first >= values.last && (item.kind === 'money' || (item.kind === 'name' && !isPerShare(item))))
    const end = next?.first ?? sentence.last
    // behind the value: "$12.0 million in the third quarter of 2006"
    const dates = (when: Range): boolean =>
      !items.some((item) => item.kind === 'money' && item.first >= when.last && item.first - when.last <= 1) // "a year ago $32 million"
    const behind = whens.filter((when) => when.first >= values.last && when.first < end && isOf(values.last, when) && dates(when))
    const begin = given.length > 0 || against ? (last?.last ?? group.last) : group.last
    const between = whens.filter((when) => when.first >= begin && when.last <= values.first && !isAgainst(when))
    if (against) {
      const own = between.length > 0 ? between : behind
      if (own.length === 0) {
        // "after third quarter 2006 revenue of $73.2 million" has its own name
        return undefined
      }
      const periods = found(own)
      return periods.every((period) => period !== undefined && period !== thread.calendar.current) ? periods : undefined
    }
    if (between.length > 0) return all(speak(found(between)))
    const ahead = whens.filter((when) => when.last <= group.first && near(when.last, labelOf(group)))
    if (ahead.length > 0) return all(speak(found(chain(ahead, group))))
    if (behind.length > 0) return all(found(behind))
    const lead = whens.filter(
      (when) =>
        when.last <= group.first &&
        when.first - sentence.first <= 4 &&
        !isAgainst(when) &&
        (markAt(tokens, when.last) === ',' || glueAt(tokens, sentence.first) === 'in' || glueAt(tokens, sentence.first) === 'for'),
    )
    if (lead.length > 0) return all(speak(found([lead[0] as ItemOf<'when'>])))
    if (forecast) {
      const named = whens.filter((when) => when.last <= group.first || when.first >= values.last)
      if (named.length > 0 && thread.forecast === undefined) return all(found([named[0] as ItemOf<'when'>]))
      return thread.forecast === undefined ? undefined : [thread.forecast]
    }
    const current = open()
    return current === undefined ? undefined : [current]
  }

  /** The period of a figure that names none: the paragraph's, else the release's where it has one only. */
  function open(): Known | undefined {
    if (thread.spoken !== undefined && thread.spoken.sentence !== sentence.first) return thread.spoken.period ?? undefined
    const current = thread.calendar.current
    // a release of a quarter and a year: a figure that names neither may be of either
    return current !== undefined &&
      thread.facts.some((fact) => !fact.forecast && fact.period !== undefined && fact.period.keys.kind !== current.keys.kind)
      ? undefined
      : current
  }

  /** Notes the period that a sentence names for those behind it. */
  function speak(periods: (Known | undefined)[]): (Known | undefined)[] {
    if (forecast) return periods
    const [period] = periods
    const before = thread.spoken
    const same = before === undefined || before.sentence !== sentence.first || before.period === period
    thread.spoken = { period: same && periods.length === 1 ? period : undefined, sentence: sentence.first }
    return periods
  }
  function all(periods: (Known | undefined)[]): (Known | undefined)[] | undefined {
    if (periods.some((period) => period === undefined)) return undefined
    if (forecast && periods[0] !== undefined) thread.forecast = periods[0]
    return periods
  }

  function fact(name: Name, money: ItemOf<'money'>, period: Known | undefined): Fact[] {
    const { metric } = name.name
    if (metric === undefined || period === undefined) return []
    const place = placeOf({ items: [name], first: name.first, last: name.last }, money.first)
    if (place === 'barred') return []
    const value = amountOf(money, name.name)
    if (value === undefined || (money.high !== undefined && !forecast)) return []
    const translation = money.translation === undefined ? undefined : moneyOf(money.translation)
    const made: Fact = {
      metric: { value: metric, at: labelSpan(doc, name.name) },
      label: labelSpan(doc, name.name),
      forecast,
      period,
      value,
      ...(translation === undefined ? {} : { translation }),
      ...(place === undefined ? {} : { region: spanOfRange(doc, place) }),
    }
    thread.facts.push(made)
    return [made]
  }

  /** "$0.4 million, or $0.02 per share": the share's part of what was just named. */
  function perShare(name: Name, money: ItemOf<'money'>): void {
    const before = given[0]
    if (before === undefined || name.name.metric === undefined || before.period === undefined) return
    if (before.metric.value !== 'profit' && before.metric.value !== 'profitAttributableToOwnersOfParent') return
    const k = items.indexOf(money) - 1
    const main = items
      .slice(0, k + 1)
      .reverse()
      .find((item) => item.kind === 'money')
    if (main === undefined || !joined(main.last, money.first, 'money')) return
    const value = amountOf(money, name.name)
    if (value === undefined || money.high !== undefined) return
    thread.facts.push({
      metric: { value: name.name.metric, at: spanOfRange(doc, name) },
      label: spanOfRange(doc, name),
      forecast,
      period: before.period,
      value,
    })
  }

  function percents(group: Group<ItemOf<'percent'>>, index: number): void {
    const at = items.indexOf(group.items[group.items.length - 1] as Item)
    const next = items.slice(at + 1).find((item) => item.kind !== 'aside' && item.kind !== 'when')
    const end = next?.first ?? sentence.last
    if (isOther(group, end)) return
    const regions = items.filter((item): item is ItemOf<'region'> => item.kind === 'region')
    const noun = nounBehind(group, at)
    const verb = directionIn(doc, last?.last ?? sentence.first, group.first)
    let direction = noun.direction.sign !== 0 ? noun.direction : verb
    if (
      direction.sign === 0 &&
      before.sign !== 0 &&
      items[index - 1] !== undefined &&
      items.slice(0, index).some((item) => item.kind === 'percent') &&
      glueAt(tokens, group.first - 1) === 'by'
    )
      direction = before // ", and by 12 percent in"
    if (direction.sign === 0) return
    before = direction
    // regions: "a 25 percent increase in APAC", "Europe and Japan achieved 16 and 12 percent growth"
    const in_ = regions.filter((region) => region.first >= group.last && region.first < noun.end)
    const subject =
      in_.length > 0
        ? []
        : regions.filter(
            (region) =>
              region.last <= group.first &&
              !items.some(
                (item) => (item.kind === 'percent' || item.kind === 'money') && item.first >= region.last && item.last <= group.first,
              ),
          )
    const places = in_.length > 0 ? in_ : subject
    const named = noun.name ?? names?.items[names.items.length - 1]
    if (places.length > 0) {
      if (in_.length === 0 && names !== undefined && (names.items[0] as Name).last < (places[0] as Range).first && given.length > 0) return
      const metric = named?.name ?? thread.regional
      if (metric?.metric === undefined) return
      thread.regional = metric
      if (places.length !== group.items.length) {
        thread.warn('Regions and percentages differ in number, so none were paired.', spanOfRange(doc, group))
        return
      }
      places.forEach((place, k) => {
        regional(metric, place, group.items[k] as ItemOf<'percent'>, direction)
      })
      return
    }
    if (noun.name !== undefined && noun.direction.sign !== 0 && !barredAfter(noun.name)) {
      growth(noun.name, group, direction)
      return
    }
    if (given.length > 0) {
      grow(group, given, direction)
      return
    }
    if (names === undefined) return
    const place = placeOf(names, group.first)
    if (place === 'barred') {
      barred = true
      return
    }
    if (place !== undefined) return
    if (items.slice(index + 1).some((item) => item.kind === 'money' && jointOf(doc, group.last, item.first) === 'value')) {
      waiting = group
      waitingSign = direction
      return
    }
    if (names.items.length === 1 && group.items.length === 1) growth(names.items[0] as Name, group, direction)
    else if (names.items.length === group.items.length && paired)
      names.items.forEach((name, k) => {
        growth(name, { items: [group.items[k] as ItemOf<'percent'>], first: group.first, last: group.last }, direction)
      })
  }

  function barredAfter(name: Name): boolean {
    return placeOf({ items: [name], first: name.first, last: name.last }, Math.min(sentence.last, name.last + 3)) === 'barred'
  }

  /** Percentages that are no change on the year before: shares of sales, changes on the quarter before, at constant currencies. */
  function isOther(group: Group<ItemOf<'percent'>>, end: number): boolean {
    if (glueAt(tokens, group.last) === 'of') {
      const next = items.find((item) => item.first >= group.last && item.first <= group.last + 2)
      if (next?.kind === 'name') return true
    }
    if (conceptAt(doc, group.last) === 'margin') return true
    const stop = Math.min(end, nextBreak(group.last, end))
    if (
      items.some(
        (item) => item.kind === 'when' && item.when.relation === 'previousQuarter' && item.first >= group.last && item.first < stop,
      )
    )
      return true
    if (tokenOf(doc, group.last, stop, 'adjusted', 'previousQuarter', 'forecast') >= 0) return true
    return tokenOf(doc, Math.max(last?.last ?? sentence.first, group.first - 6), group.first, 'adjusted') >= 0
  }

  function grow(group: Group<ItemOf<'percent'>>, facts: Fact[], direction = waitingSign): void {
    if (facts.length !== group.items.length) {
      if (facts.length > 1 && group.items.length > 1)
        thread.warn('Values and percentages differ in number, so none were paired.', spanOfRange(doc, group))
      if (facts.length > 1 || group.items.length > 1) return
    }
    facts.forEach((one, k) => {
      if (one.yearOnYear !== undefined || one.forecast !== forecast) return
      const found = signed(group.items[k] as ItemOf<'percent'>, direction)
      if (found !== undefined) one.yearOnYear = found
    })
  }

  function growth(name: Name, group: Group<ItemOf<'percent'>>, direction: ReturnType<typeof directionIn>): void {
    const { metric } = name.name
    const found = signed(group.items[0] as ItemOf<'percent'>, direction)
    if (metric === undefined || found === undefined) return
    const whens = items.filter(
      (item): item is ItemOf<'when'> => item.kind === 'when' && item.when.relation === undefined && !isAgainst(item),
    )
    const period = whens.length === 0 ? (forecast ? thread.forecast : open()) : thread.calendar.take((whens[0] as ItemOf<'when'>).when)
    if (period === undefined) return
    thread.growth.push({ metric: { value: metric, at: labelSpan(doc, name.name) }, forecast, period, yearOnYear: found })
  }

  function regional(name: MetricName, place: Range, percent: ItemOf<'percent'>, direction: ReturnType<typeof directionIn>): void {
    const found = signed(percent, direction)
    if (found === undefined || name.metric === undefined || forecast) return
    const region = spanOfRange(doc, place)
    thread.facts.push({ metric: { value: name.metric, at: labelSpan(doc, name) }, forecast, region, yearOnYear: found })
  }

  function rateOf({ one, other }: ItemOf<'rate'>): void {
    const unit =
      scaled(one.digits, one.scale?.factor ?? 1) === 1 ? one : scaled(other.digits, other.scale?.factor ?? 1) === 1 ? other : undefined
    if (unit === undefined || one.currency === undefined || other.currency === undefined) return
    const price = unit === one ? other : one
    const rate = scaled(price.digits, price.scale?.factor ?? 1)
    if (Number.isNaN(rate)) return
    thread.rates.push({
      base: { value: (unit.currency as { code: string }).code, at: (unit.currency as { at: Span }).at },
      quote: { value: (price.currency as { code: string }).code, at: (price.currency as { at: Span }).at },
      rate: { value: rate, at: price.at },
      forecast,
    })
>>>>>>> read2
  }
}

const NOWHERE: Direction = { sign: 0, token: -1 }
