import { isIts } from '../../language/en/prose.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptAt, type Doc, type Range, spanOfRange } from '../doc.js'
import { isOnOtherBasis } from './adjusted.js'
import { isAgainst, isOfAgainst } from './dating.js'
import { type Fact, factOf } from './fact.js'
import { type Direction, directionIn, jointOf, strangers } from './gap.js'
import { glueAt, markAt } from './glue.js'
import type { Item, ItemOf } from './items.js'
import { areJoined, areOfMore } from './joined-places.js'
import type { MetricName } from './metrics.js'
import { moreAt } from './more-than.js'
import { labelSpan } from './name-span.js'
import { isOther } from './other-basis.js'
import { isInOther, isOfOther } from './other-subject.js'
import { open } from './periods.js'
import { nounBehind, placeOf } from './place.js'
import type { Clause, Group, Name } from './state.js'
import { toldBefore } from './told-before.js'
import { signed } from './worth.js'

export function percents(c: Clause, group: Group<ItemOf<'percent'>>, index: number): void {
  const { doc, sentence, items, regions, thread, paired } = c
  const { tokens } = c.doc
  let next = items.indexOf(group.items[group.items.length - 1] as Item) + 1
  while (items[next]?.kind === 'aside' || items[next]?.kind === 'when') next += 1
  const end = items[next]?.first ?? sentence.last
  if (isOther(c, group, end) || isOnOtherBasis(c, group.last, next)) return
  const noun = nounBehind(c, group)
  const verb = directionIn(doc, c.last?.last ?? sentence.first, group.first)
  if (c.given.length > 0 && c.last !== undefined && isOfOther(doc, verb, c.last.last - 1, c.whens)) return
  if (noun.direction.sign !== 0 && noun.name === undefined && isInOther(doc, noun.direction, items)) return
  let direction = noun.direction.sign !== 0 ? noun.direction : verb
  if (
    direction.sign === 0 &&
    c.before.sign !== 0 &&
    items[index - 1] !== undefined &&
    items.slice(0, index).some((item) => item.kind === 'percent') &&
    glueAt(tokens, group.first - 1) === 'by'
  )
    direction = c.before // ", and by 12 percent in"
  if (direction.sign === 0 && glueAt(tokens, group.first - 1) === 'by') direction = raised(c)
  if (direction.sign === 0 && isSaidAgain(c, group.first)) direction = c.changed?.direction ?? direction
  if (direction.sign === 0) direction = printedAt(c, group) ?? moreAt(c, group)
  if (direction.sign === 0) return
  c.before = direction
  // regions: "a 25 percent increase in APAC", "Europe and Japan achieved 16 and 12 percent growth"
  const in_ = regions.filter((region) => region.first >= group.last && region.first < noun.end)
  for (const other of regions) if (in_.length > 0 && areJoined(c, in_[in_.length - 1] as Range, other)) in_.push(other)
  const subject =
    in_.length > 0
      ? []
      : regions.filter(
          (region) =>
            region.last <= group.first &&
            !items.some(
              (item) => (item.kind === 'percent' || item.kind === 'money') && item.first >= region.last && item.last <= group.first,
            ) &&
            leadsTo(c, region, group.first),
        )
  const places = in_.length > 0 ? in_ : subject
  const named = noun.name ?? c.names?.items[c.names.items.length - 1]
  if (places.length > 0) {
    if (in_.length === 0 && c.names !== undefined && (c.names.items[0] as Name).last < (places[0] as Range).first && c.given.length > 0)
      return
    const metric = named?.name ?? thread.regional
    if (metric?.metric === undefined) return
    thread.regional = metric
    if (places.length !== group.items.length || areOfMore(c, places)) {
      thread.warn('Regions and percentages differ in number, so none were paired.', spanOfRange(doc, group))
      return
    }
    places.forEach((place, k) => {
      regional(c, metric, place, group.items[k] as ItemOf<'percent'>, direction)
    })
    return
  }
  if (noun.name !== undefined && noun.direction.sign !== 0 && !barredAfter(c, noun.name)) {
    growth(c, noun.name, group, direction)
    return
  }
  if (c.given.length > 0) {
    const before = toldBefore(c, group)
    grow(c, group, before.length > 0 ? before : c.given, direction)
    return
  }
  if (c.names === undefined || c.barred) return
  const place = placeOf(c, c.names, group.first)
  if (place === 'barred') {
    c.barred = true
    return
  }
  if (place !== undefined) return
  if (leadsToValue(c, group, index)) {
    c.waiting = group
    c.waitingSign = direction
    return
  }
  if (c.names.items.length === 1 && group.items.length === 1) growth(c, c.names.items[0] as Name, group, direction)
  else if (c.names.items.length === group.items.length && paired)
    c.names.items.forEach((name, k) => {
      growth(c, name, { items: [group.items[k] as ItemOf<'percent'>], first: group.first, last: group.last }, direction)
    })
}

/** "increased its revenue in the first half by 7 percent": the verb stands before the name. */
function raised({ doc, sentence, names, given }: Clause): Direction {
  if (names === undefined || given.length > 0 || names.items.length > 1) return { sign: 0, token: -1 }
  const { outer } = (names.items[0] as Name).name
  const from = glueAt(doc.tokens, outer - 1) === 'the' || isIts(doc.tokens, outer - 1) ? outer - 2 : outer - 1
  return directionIn(doc, Math.max(sentence.first, from), from + 1)
}

/** "(+10.2% year on year)", "(12.5% YoY)": the number's own sign, where the words behind it say what it is set against. */
function printedAt({ doc }: Clause, { items, last }: Group<ItemOf<'percent'>>): Direction | undefined {
  const [only, ...others] = items
  if (only === undefined || others.length > 0 || conceptAt(doc, last) !== 'yearOnYear') return undefined
  return { sign: only.mention.sign < 0 ? -1 : 1, token: -1 }
}

/** A region speaks for the change behind it where nothing but small words leads to it: "thanks to demand in China, net income" is of all. */
function leadsTo({ doc, sentence, items, regions }: Clause, region: Range, before: number): boolean {
  let from = sentence.first
  for (const { kind, last } of items) if (last <= region.first && kind !== 'region' && kind !== 'when') from = last
  if (strangers(doc, from, region.first) > 0) return false
  const name = items.find((item) => item.kind === 'name' && item.first >= region.last && item.last <= before)
  if (name === undefined) return true
  let next = region // "in Europe and Asia, sales"
  for (const other of regions) if (other.first >= next.last && joinedBy(doc, next.last, other.first)) next = other
  if (name.first === next.last) return true
  return from === sentence.first && (name.first - next.last === 1 || markAt(doc.tokens, next.last) === ',')
}

function joinedBy({ tokens }: Doc, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1)
    if (markAt(tokens, k) !== ',' && glueAt(tokens, k) !== 'and' && glueAt(tokens, k) !== 'in') return false
  return true
}

/** "rose 15.5% to 5 million": a value of the same name stands behind the percentage. */
function leadsToValue({ doc, items }: Clause, group: Group<ItemOf<'percent'>>, index: number): boolean {
  for (let k = index + 1; k < items.length; k += 1) {
    const item = items[k] as Item
    if (item.kind === 'money' && jointOf(doc, group.last, item.first) === 'value') return true
    if (item.kind === 'name' && markAt(doc.tokens, group.last) === ',') return false
  }
  return false
}

/** "a decrease of 29.0 billion yen, or 67.7%": the change that was just told, as a percentage. */
function isSaidAgain({ doc, changed }: Clause, first: number): boolean {
  if (changed === undefined || first < changed.last || first - changed.last > 2) return false
  for (let k = changed.last; k < first; k += 1)
    if (markAt(doc.tokens, k) !== ',' && markAt(doc.tokens, k) !== '(' && glueAt(doc.tokens, k) !== 'and') return false
  return true
}

function barredAfter(c: Clause, name: Name): boolean {
  const { sentence } = c
  return placeOf(c, { items: [name], first: name.first, last: name.last }, Math.min(sentence.last, name.last + 3)) === 'barred'
}

export function grow(c: Clause, group: Group<ItemOf<'percent'>>, facts: Fact[], direction = c.waitingSign): void {
  const { doc, thread } = c
  if (facts.length !== group.items.length) {
    if (facts.length > 1 && group.items.length > 1)
      thread.warn('Values and percentages differ in number, so none were paired.', spanOfRange(doc, group))
    if (facts.length > 1 || group.items.length > 1) return
  }
  facts.forEach((one, k) => {
    if (one.yearOnYear !== undefined) return
    const found = signed(group.items[k] as ItemOf<'percent'>, direction)
    if (found !== undefined) one.yearOnYear = found
  })
}

function growth(c: Clause, name: Name, group: Group<ItemOf<'percent'>>, direction: Direction): void {
  const { doc, thread, forecast } = c
  const { metric } = name.name
  const found = signed(group.items[0] as ItemOf<'percent'>, direction)
  if (metric === undefined || found === undefined || isTitleOfRow(doc, name)) return
  const own = c.whens.find((item) => item.when.relation === undefined && !isAgainst(c, item) && !isOfAgainst(c, item))
  const period = own === undefined ? (forecast ? thread.forecast : open(c)) : thread.calendar.take(own.when)
  if (period === undefined) return
  const made = factOf({ value: metric, at: labelSpan(doc, name.name) }, undefined, forecast, period)
  made.yearOnYear = found
  thread.growth.push(made)
}

/** "Net income 402 414" right above a sentence: the title of a table's row, whose cells have no unit of their own. */
function isTitleOfRow({ mentions }: Clause['doc'], { last }: Name): boolean {
  const m = mentionAt(mentions, last)
  return [mentions[m], mentions[m + 1]].every(
    (one, k, [before]) =>
      one?.kind === 'number' && one.first === (k === 0 ? last : before?.last) && (one.currency ?? one.percent ?? one.scale) === undefined,
  )
}

function regional(c: Clause, name: MetricName, place: Range, percent: ItemOf<'percent'>, direction: Direction): void {
  const { doc, thread, forecast } = c
  const found = signed(percent, direction)
  if (found === undefined || name.metric === undefined || forecast) return
  const made = factOf({ value: name.metric, at: labelSpan(doc, name) }, undefined, forecast, undefined)
  made.region = spanOfRange(doc, place)
  made.yearOnYear = found
  thread.facts.push(made)
}
