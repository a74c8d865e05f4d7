import type { Span } from '../../document/scan.js'
import type { Metric } from '../../reading/figure-values.js'
import type { NumberMention } from '../../reading/mention.js'
import { scaled } from '../../reading/number.js'
import { conceptAt, type Doc, type Range, spanOfRange } from '../doc.js'
import type { Found, Ground } from '../draft.js'
import { moneyOf, percentOf } from '../values.js'
import type { Calendar, Known } from './calendar.js'
import type { Fact, Money, MoneyRange, Rate } from './fact.js'
import { directionIn, jointOf, leads, spanOfTerm, tokenOf } from './gap.js'
import { glueAt, markAt } from './glue.js'
import type { Item, ItemOf } from './items.js'
import type { MetricName } from './metrics.js'

/** What is carried from one sentence to the next. */
export interface Thread {
  readonly calendar: Calendar
  readonly facts: Fact[]
  /** growth without a value of its own: "19 percent growth in net sales" */
  readonly growth: Fact[]
  readonly rates: Rate[]
  /** the period that the last forecast named */
  forecast?: Known
  /** the metric that the last sentence about regions spoke of */
  regional?: MetricName
  warn(message: string, at: Span): void
}

type Name = ItemOf<'name'>
type Group<T> = { readonly items: T[]; readonly first: number; readonly last: number }

/** Reads one sentence: its items in order, each value given to the name before it. */
export function readClause(doc: Doc, sentence: Range, items: readonly Item[], thread: Thread): void {
  const { tokens } = doc
  const forecast = isForecast(doc, sentence)
  const paired = tokenOf(doc, sentence.first, sentence.last, 'respectively') >= 0
  let names: Group<Name> | undefined
  let given: Fact[] = [] // the facts of the last values, for the percentages behind them
  let last: Item | undefined // the item before
  let waiting: Group<ItemOf<'percent'>> | undefined // "rose 15.5% to": a percentage before its value
  let waitingSign: ReturnType<typeof directionIn> = { sign: 0, token: -1 }
  let barred = false
  let before: ReturnType<typeof directionIn> = waitingSign // the direction of the percentage before

  for (let i = 0; i < items.length; ) {
    const item = items[i] as Item
    if (item.kind === 'rate') {
      rateOf(item)
      i += 1
      continue
    }
    if (item.kind === 'name') {
      const group = gather(i, 'name')
      const only = group.items[0] as Name
      const behind = only.name.first === only.first && isPerShare(only) && last?.kind === 'money' && last.last === only.first
      if (behind && last !== undefined) {
        perShare(only, last as ItemOf<'money'>)
        i += 1
        last = only
        continue
      }
      names = group
      given = []
      waiting = undefined
      barred = false
      i += group.items.length
      last = group.items[group.items.length - 1]
      continue
    }
    if (item.kind === 'money') {
      const group = gather(i, 'money')
      take(group as Group<ItemOf<'money'>>)
      i = items.indexOf(group.items[group.items.length - 1] as Item) + 1
      last = group.items[group.items.length - 1]
      continue
    }
    if (item.kind === 'percent') {
      const group = gather(i, 'percent') as Group<ItemOf<'percent'>>
      percents(group, i)
      i = items.indexOf(group.items[group.items.length - 1] as Item) + 1
      last = group.items[group.items.length - 1]
      continue
    }
    i += 1
    if (item.kind !== 'aside' && item.kind !== 'when' && item.kind !== 'region') last = item
  }

  /** Items of one kind in a row: "operating income and net income", "V and V", "16 and 12 percent". */
  function gather<K extends Item['kind']>(from: number, kind: K): Group<ItemOf<K>> {
    const found: ItemOf<K>[] = []
    let end = (items[from] as Item).first
    for (let k = from; k < items.length; k += 1) {
      const item = items[k] as Item
      if (item.kind === 'aside' || item.kind === 'rate') {
        if (found.length > 0) {
          end = item.last
          continue
        }
      }
      if (item.kind !== kind) break
      if (found.length > 0 && !joined(end, item.first, kind)) break
      const next = items[k + 1]
      if (kind === 'money' && found.length > 0 && next?.kind === 'name' && next.first === item.last && isPerShare(next)) break
      found.push(item as ItemOf<K>)
      end = item.last
    }
    return { items: found, first: (found[0] as Item).first, last: (found[found.length - 1] as Item).last }
  }
  function joined(from: number, to: number, kind: Item['kind']): boolean {
    let and = false
    for (let k = from; k < to; k += 1) {
      const mark = markAt(tokens, k)
      const glue = glueAt(tokens, k)
      if (mark === ',' || glue === 'and') and = true
      else if (mark === ')' || mark === '(' || mark === '*') continue
      else if (kind === 'name' && (glue === 'the' || conceptAt(doc, k) === 'consolidated')) continue
      else return false
    }
    return and
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

  /** Where the figure of a name is earned: everywhere, in a region, or in a part that the record has no place for. */
  function placeOf(group: Group<Name>, before: number): 'barred' | Range | undefined {
    const only = group.items[group.items.length - 1] as Name
    const ahead = items.find(
      (other) =>
        other.kind === 'region' &&
        (other.last === only.first ||
          (other.first >= sentence.first &&
            other.last < only.first &&
            other.first - sentence.first <= 3 &&
            glueAt(tokens, other.first - 1) === 'in')),
    )
    if (ahead !== undefined) return ahead
    for (let k = only.last; k < before; k += 1) {
      const glue = glueAt(tokens, k)
      if (conceptAt(doc, k) === 'segment') return 'barred'
      if (glue !== 'of' && glue !== 'in' && glue !== 'for' && glue !== 'from' && glue !== 'to' && glue !== 'by') continue
      const next = glueAt(tokens, k + 1) === 'the' ? k + 2 : k + 1
      const region = items.find((other) => other.kind === 'region' && other.first === next)
      if (region !== undefined) return region
      if (k !== only.last) continue
      if (items.some((other) => other.first === k + 1 || other.first === next)) continue
      const concept = conceptAt(doc, next)
      if (
        concept === 'fiscalYear' ||
        concept === 'period' ||
        concept === 'consolidated' ||
        concept === 'priorPeriod' ||
        concept === 'forecast'
      )
        continue
      if (glueAt(tokens, next) !== undefined && glueAt(tokens, next) !== 'the') continue
      return 'barred'
    }
    return undefined
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
    if (between.length > 0) return all(found(between))
    const ahead = whens.filter((when) => when.last <= group.first && near(when.last, labelOf(group)))
    if (ahead.length > 0) return all(found(chain(ahead, group)))
    if (behind.length > 0) return all(found(behind))
    const lead = whens.filter(
      (when) =>
        when.last <= group.first &&
        when.first - sentence.first <= 4 &&
        !isAgainst(when) &&
        (markAt(tokens, when.last) === ',' || glueAt(tokens, sentence.first) === 'in' || glueAt(tokens, sentence.first) === 'for'),
    )
    if (lead.length > 0) return all(found([lead[0] as ItemOf<'when'>]))
    if (forecast) {
      const named = whens.filter((when) => when.last <= group.first || when.first >= values.last)
      if (named.length > 0 && thread.forecast === undefined) return all(found([named[0] as ItemOf<'when'>]))
      return thread.forecast === undefined ? undefined : [thread.forecast]
    }
    const current = thread.calendar.current
    // a release of a quarter and a year: a figure that names neither may be of either
    if (current === undefined || thread.facts.some((fact) => !fact.forecast && fact.period !== undefined && fact.period.keys.kind !== current.keys.kind)) return undefined
    return [current]
  }
  function all(periods: (Known | undefined)[]): (Known | undefined)[] | undefined {
    if (periods.some((period) => period === undefined)) return undefined
    if (forecast && periods[0] !== undefined) thread.forecast = periods[0]
    return periods
  }
  /** "third quarter and nine-month sales": the periods in a row before a name. */
  function chain(ahead: ItemOf<'when'>[], group: Group<Name>): ItemOf<'when'>[] {
    const out: ItemOf<'when'>[] = []
    let end = labelOf(group)
    for (let k = ahead.length - 1; k >= 0; k -= 1) {
      const when = ahead[k] as ItemOf<'when'>
      if (!near(when.last, end)) break
      out.unshift(when)
      end = when.first
    }
    return out
  }
  function near(from: number, to: number): boolean {
    if (to - from > 3) return false
    for (let k = from; k < to; k += 1) {
      const glue = glueAt(tokens, k)
      if (glue !== 'and' && glue !== 'the' && glue !== 'of' && glue !== 'reached' && markAt(tokens, k) !== ',' && markAt(tokens, k) !== ')')
        return false
    }
    return true
  }
  function labelOf(group: Group<Name>): number {
    return (group.items[0] as Name).name.outer
  }
  function isAgainst(when: Range): boolean {
    for (let k = when.first - 1; k >= when.first - 4 && k >= sentence.first; k -= 1) {
      const glue = glueAt(tokens, k)
      if (glue === 'against' || glue === 'from') return true
      if (glue === undefined && markAt(tokens, k) === '') return false
    }
    return false
  }
  /** Whether a period behind a value dates it: joined by small words, not set against it. */
  function isOf(from: number, when: Range): boolean {
    if (isAgainst(when)) return false
    let words = 0
    for (let k = from; k < when.first; k += 1) {
      const concept = conceptAt(doc, k)
      if (concept === 'increase' || concept === 'decrease' || concept === 'yearOnYear') return false
      if (
        glueAt(tokens, k) === undefined &&
        markAt(tokens, k) === '' &&
        concept !== 'perShare' &&
        concept !== 'diluted' &&
        concept !== 'respectively'
      )
        words += 1
    }
    return words <= 1
  }
  /** "excluding" alone is no figure's name. */
  function isExclusion(item: Name): boolean {
    return conceptAt(doc, item.first) === 'adjusted' && doc.terms.last[doc.terms.at[item.first] as number] === item.last
  }
  function isPerShare(item: Item): boolean {
    return item.kind === 'name' && (conceptAt(doc, item.first) === 'perShare' || conceptAt(doc, item.first) === 'perShareDiluted')
  }

  function fact(name: Name, money: ItemOf<'money'>, period: Known | undefined): Fact[] {
    const { metric } = name.name
    if (metric === undefined || period === undefined) return []
    const place = placeOf({ items: [name], first: name.first, last: name.last }, money.first)
    if (place === 'barred') return []
    const value = valueOf(money, name.name)
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

  function valueOf(money: ItemOf<'money'>, name: MetricName): Found<Money | MoneyRange> | undefined {
    const low = moneyOf(money.mention)
    if (low === undefined) return undefined
    if (money.high !== undefined) {
      const high = moneyOf(money.high)
      if (high === undefined) return undefined
      const shared =
        money.mention.scale === undefined && money.high.scale !== undefined ? moneyOf({ ...money.mention, scale: money.high.scale }) : low
      if (shared === undefined) return undefined
      return {
        value: { low: shared.value.amount, high: high.value.amount, currency: high.value.currency },
        at: { start: low.at.start, end: high.at.end },
        parts: { low: shared.parts?.amount ?? shared, high: high.parts?.amount ?? high, currency: high.parts?.currency ?? high },
      }
    }
    const bracket = negativeBrackets(doc, money.mention)
    const sign = tokenOf(doc, Math.max(sentence.first, money.first - 2), money.first, 'negative')
    if (!bracket && sign < 0 && !name.loss) return low
    const grounds: Ground[] = [...(low.parts?.amount?.grounds ?? [])]
    if (sign >= 0) grounds.push({ role: 'sign', at: spanOfTerm(doc, sign) })
    if (name.loss) grounds.push({ role: 'sign', at: spanOfRange(doc, name) })
    const amount = low.value.amount <= 0 ? low.value.amount : -low.value.amount
    return { ...low, value: { ...low.value, amount }, parts: { ...low.parts, amount: { at: low.parts?.amount?.at ?? low.at, grounds } } }
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
    const value = valueOf(money, name.name)
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
      places.forEach((place, k) => regional(metric, place, group.items[k] as ItemOf<'percent'>, direction))
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
      names.items.forEach((name, k) =>
        growth(name, { items: [group.items[k] as ItemOf<'percent'>], first: group.first, last: group.last }, direction),
      )
  }

  function barredAfter(name: Name): boolean {
    return placeOf({ items: [name], first: name.first, last: name.last }, Math.min(sentence.last, name.last + 3)) === 'barred'
  }

  /** "P growth in NAME", "P revenue increase in REGION": what stands behind a percentage. */
  function nounBehind(group: Range, at: number): { direction: ReturnType<typeof directionIn>; name?: Name; end: number } {
    let name: Name | undefined
    let end = group.last
    let direction: ReturnType<typeof directionIn> = { sign: 0, token: -1 }
    for (let k = group.last; k < sentence.last; k += 1) {
      const item = items.find((other) => other.first === k)
      if (item?.kind === 'name') {
        if (name !== undefined) break
        name = item
        k = item.last - 1
        end = item.last
        continue
      }
      if (item?.kind === 'region') {
        end = item.last
        k = item.last - 1
        continue
      }
      if (item !== undefined && item.kind !== 'when') break
      const concept = conceptAt(doc, k)
      if (concept === 'increase' || concept === 'decrease') {
        if (direction.sign !== 0) break
        direction = directionIn(doc, k, k + 1)
        continue
      }
      const glue = glueAt(tokens, k)
      if (
        concept === 'yearOnYear' ||
        concept === 'consolidated' ||
        glue === 'in' ||
        glue === 'of' ||
        glue === 'the' ||
        (glue === 'for' && direction.sign !== 0)
      )
        continue
      if (glue === 'reached' && direction.sign !== 0 && name === undefined) continue
      break
    }
    void at
    if (direction.sign === 0) name = undefined
    if (name !== undefined && direction.token > name.last && end === name.last) name = direction.token - name.last <= 1 ? name : undefined
    return { direction, end, ...(name === undefined ? {} : { name }) }
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
  function nextBreak(from: number, to: number): number {
    for (let k = from; k < to; k += 1) if (markAt(tokens, k) === ',' && glueAt(tokens, k + 1) === 'and') return k
    return to
  }

  function signed(percent: ItemOf<'percent'>, direction: ReturnType<typeof directionIn>): Found<number> | undefined {
    const mention: NumberMention =
      percent.mention.percent !== undefined ? percent.mention : { ...percent.mention, percent: percent.unit.percent as Span }
    const found = percentOf(mention)
    if (found === undefined) return undefined
    const value = direction.sign < 0 ? -Math.abs(found.value) : found.value
    return {
      value,
      at: found.at,
      grounds: [...(found.grounds ?? []), ...(direction.at === undefined ? [] : [{ role: 'sign' as const, at: direction.at }])],
    }
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
    const period =
      whens.length === 0 ? (forecast ? thread.forecast : thread.calendar.current) : thread.calendar.take((whens[0] as ItemOf<'when'>).when)
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
  }
}

/** "$(0.08)": brackets behind the currency are a minus; "(15.6 million dollars)" are none. */
function negativeBrackets(doc: Doc, mention: NumberMention): boolean {
  return (
    mention.bracketed &&
    mention.currency !== undefined &&
    mention.currency.at.end <= mention.at.start &&
    doc.text.charAt(mention.at.start) === '('
  )
}

const labelSpan = (doc: Doc, name: MetricName): Span => spanOfRange(doc, { first: name.label, last: name.last })

/** Whether a sentence speaks of what is expected: not "higher than expected". */
function isForecast(doc: Doc, { first, last }: Range): boolean {
  for (let k = first; k < last; k += 1) {
    if (conceptAt(doc, k) !== 'forecast') continue
    if (doc.terms.first[doc.terms.at[k] as number] !== k) continue
    let against = false
    for (let n = k - 1; n >= k - 3 && n >= first; n -= 1) if (glueAt(doc.tokens, n) === 'against') against = true
    if (!against) return true
  }
  return false
}
