import type { Tokens } from '../../document/scan.js'
import { isDiluted, isMay, isSinceWord, isWas, isWill } from '../../language/en/prose.js'
import type { Metric } from '../../reading/figure-values.js'
import { conceptAt, type Doc, type Range, spanOfRange } from '../doc.js'
import type { Found } from '../draft.js'
import { moneyOf } from '../values.js'
import { hasOne } from '../words.js'
import type { Known } from './calendar.js'
import { isOfChange } from './change-told.js'
import { isAgainst } from './dating.js'
import { type Fact, factOf, type Money } from './fact.js'
import { jointOf, leads, tokenOf } from './gap.js'
import { glueAt, markAt } from './glue.js'
import { isExclusion, isShareOf, joined } from './group.js'
import { isOfGoal } from './hoped.js'
import type { ItemOf } from './items.js'
import { rowBeside } from './joined-places.js'
import { labelSpan } from './name-span.js'
import { isAddition, isBeforeArrow, isFromPart, isMovedOn, isOfOther, isOldRecord, isTurned, tellsTwo } from './not-its-value.js'
import { grow } from './percents.js'
import { periodsOf } from './periods.js'
import { placeBehind, placeOf } from './place.js'
import { scopeAt } from './scope.js'
import { isCapital } from './sentences.js'
import type { Clause, Group, Name } from './state.js'
import { tenseOf } from './tense.js'
import { inOwnCurrency } from './translated.js'
import type { ValueFirst } from './value-first.js'
import { amountOf, negated } from './worth.js'

export function take(c: Clause, group: Group<ItemOf<'money'>>): void {
  const { doc, sentence, items, thread, paired } = c
  const joint = jointOf(doc, c.last?.last ?? sentence.first, group.first, c.whens)
  if (c.names === undefined) {
    c.given = []
    return
  }
  const { names } = c
  const share = shareOf(c, names.items[0] as Name, group)
  const targets = share === undefined ? names.items : [share]
  // "non-GAAP earnings and earnings per share"
  if (targets.length > 1 && tokenOf(doc, Math.max(sentence.first, names.first - 6), (targets[0] as Name).last, 'adjusted') >= 0) {
    c.barred = true
    return
  }
  const from = (c.last ?? names).last
  if (c.given.length > 0 && joint !== 'against') {
    if (joint === 'value' || joint === 'none' || (joint === 'and' && isBesideOther(c, group.last))) {
      c.given = [] // another matter's value: what follows is not the name's
      c.barred = true
    }
    return
  }
  if (tokenOf(doc, from, group.first, 'dividend') >= 0) {
    c.barred = true
    return
  }
  if (c.changed !== undefined || c.barred) return
  if (names.items.some((name) => isOfGoal(c, name) || (isOfChange(c, name) && glueAt(doc.tokens, names.last) !== 'to'))) {
    c.barred = true
    return
  }
  // "sales were 5 billion yen and are expected to reach 20 billion yen", "net sales will total 5 billion yen"
  const expected = tokenOf(doc, sentence.first, names.last, 'forecast') >= 0
  const before = c.forecast ? names.last : behindValues(c, names.first) // "the deal will bring net sales of"
  if (!expected && hasOne(doc, { first: before, last: group.first }, c.forecast ? isWas : isComing)) {
    c.barred = true
    return
  }
  const elided = joint === 'and' && c.elided && group.first === c.names.last
  if ((joint === 'none' || joint === 'and') && !elided) {
    c.barred = true
    return
  } // a stranger's value: what follows is not the name's either
  if (c.forecast && isMovedOn(c, group)) return
  if (isOldRecord(doc, group.first)) return
  if (joint === 'value' && isOfOther(doc, names.last, group.first)) {
    c.barred = true
    return
  }
  if (joint === 'value' && !leads(doc, from, group.first)) return
  const behind = items.find(
    (item) =>
      item.first >= group.last && (item.kind === 'money' || item.kind === 'percent' || (item.kind === 'name' && !isExclusion(c, item))),
  )
  if (tokenOf(doc, group.last, behind?.first ?? sentence.last, 'adjusted') >= 0) {
    c.barred = true
    return
  } // "…, excluding a charge of"
  c.barred = isFromPart(c, group.last) || isTurned(doc, group.last) || isAddition(doc, group.last) || isBeforeArrow(doc, group.last)
  if (c.barred) return
  const against = joint === 'against' && group.items[0]?.high === undefined // "from 5 to 6 billion yen" is a range
  const periods = periodsOf(c, names, group, against)
  if (periods === undefined) return
  const values = group.items
  const made: Fact[] = []
  const make = (name: number, value: number, period: number, own?: Range): void => {
    const one = fact(c, targets[name] as Name, values[value] as ItemOf<'money'>, periods[period], own)
    if (one === undefined) return
    if (share !== undefined && names.items[0]?.name.loss) one.value = negated(one.value as Found<Money>, spanOfRange(doc, names))
    made.push(one)
  }
  const many = targets.length
  const row = paired && many === 1 ? rowBeside(c, targets[0] as Name, group) : []
  const pairs = many === 1 ? values.length === periods.length : values.length === many
  if (many === 1 && !paired && !(targets[0] as Name).name.pair && tellsTwo(c, values)) {
    thread.warn('Two values stand behind one name, so neither was taken.', spanOfRange(doc, group))
    c.barred = true
    return
  }
  if (targets.some((name) => name.name.pair)) {
    if (many === 1 && values.length === 2) make(0, 0, 0)
  } else if (many === 1 && (values.length === 1 || !paired) && periods.every((one) => one === periods[0])) make(0, 0, 0)
  else if (row.length > 1 && row.length === values.length && periods.length === 1) for (const [k, own] of row.entries()) make(0, k, 0, own)
  else if (paired && pairs) for (let k = 0; k < values.length; k += 1) make(many === 1 ? 0 : k, k, many === 1 ? k : 0)
  else thread.warn('Values and labels differ in number, so none were paired.', spanOfRange(doc, group))
  if (against) return
  c.given = made
  if (c.waiting !== undefined) {
    grow(c, c.waiting, made)
    c.waiting = undefined
  }
}

/** Values before their names: "5.1 billion yen in net sales and 0.4 billion yen of operating profit", "against a $2 million net loss". */
export function takeFirst(c: Clause, pairs: readonly ValueFirst[], against = false): void {
  const [first] = pairs as [ValueFirst]
  const names: Name[] = pairs.map(({ name }) => name)
  const last = names[names.length - 1] as Name
  c.names = { items: names, first: first.money.first, last: last.last }
  c.given = []
  const scope = scopeAt(c.scopes, first.money.first)
  const before =
    against || scope !== undefined
      ? []
      : c.whens.filter(
          (when) =>
            when.last <= first.money.first &&
            when.when.relation === undefined &&
            !isAgainst(c, when) &&
            scopeAt(c.scopes, when.first) === undefined,
        )
  if (before.length > 1) return
  const named = before.map(({ when }) => c.thread.calendar.take(when))
  const made: Fact[] = []
  for (const { name, money } of pairs) {
    if (placeOf(c, { items: [name], first: name.first, last: name.last }, c.sentence.last) !== undefined) return
    const periods = named.length > 0 ? named : periodsOf(c, { items: [name], first: first.money.first, last: name.last }, last, against)
    const one = periods?.length === 1 ? fact(c, name, money, periods[0]) : undefined
    if (one !== undefined) made.push(one)
  }
  c.given = made
}

/** "5 billion yen (3Q), 14 billion yen (9M), +21%": a second value with words of its own in brackets behind it, which name no year before. */
const isBesideOther = ({ doc: { tokens }, items, whens }: Clause, last: number): boolean =>
  markAt(tokens, last) === '(' &&
  !items.some(({ kind, first }) => kind === 'percent' && first === last + 1) &&
  !whens.some(({ first, when }) => first > last && first - last <= 2 && (when.relation !== undefined || when.against === true))

/** The token behind the last value before a token, where what goes before a name begins. */
function behindValues({ items, sentence }: Clause, first: number): number {
  let from = sentence.first
  for (const { kind, last } of items) if ((kind === 'money' || kind === 'percent') && last <= first) from = last
  return from
}

/** "will", "would", "may fall to" */
const isComing = (tokens: Tokens, k: number): boolean =>
  isWill(tokens, k) || (isMay(tokens, k) && !isCapital(tokens.text, tokens.start[k] as number))

/** "earnings of $1.46 per share": what a share earns, not the company. */
function shareOf({ items }: Clause, name: Name, group: Group<ItemOf<'money'>>): Name | undefined {
  const share = items[items.indexOf(group.items[group.items.length - 1] as ItemOf<'money'>) + 1]
  const its = share?.kind === 'name' && share.first === group.last && isShareOf(share.name.metric)
  return its && isProfit(name.name.metric) ? share : undefined
}

const isProfit = (metric: Metric | undefined): boolean => metric === 'profit' || metric === 'profitAttributableToOwnersOfParent'

/** Takes an amount as that of a name in a period, where what surrounds them allows it. */
export function fact(c: Clause, name: Name, printed: ItemOf<'money'>, period: Known | undefined, own?: Range): Fact | undefined {
  const { doc, thread } = c
  const { metric } = name.name
  const money = inOwnCurrency(c, printed)
  if (money === undefined) return undefined
  if (metric === undefined || period === undefined || !isOfLength(c, name, period)) return undefined
  const tense = tenseOf(c, period)
  if (tense === undefined) return undefined
  const forecast = tense === 'forecast'
  const place = own ?? placeOf(c, { items: [name], first: name.first, last: name.last }, money.first) ?? placeBehind(c, money)
  if (place === 'barred') return undefined
  const value = amountOf(c, money, name.name)
  if (value === undefined || (money.high !== undefined && !forecast)) return undefined
  const translation = money.translation === undefined ? undefined : moneyOf(money.translation)
  const signed = translation === undefined || !name.name.loss ? translation : negated(translation, spanOfRange(doc, name))
  const label = labelSpan(doc, name.name)
  const made = factOf({ value: metric, at: label }, label, forecast, period, value)
  made.translation = signed
  if (place !== undefined) made.region = spanOfRange(doc, place)
  thread.facts.push(made)
  return made
}

/** "$0.4 million, or $0.02 per share": the share's part of what was just named. */
export function perShare(c: Clause, name: Name, money: ItemOf<'money'>): void {
  const { doc, items, thread } = c
  const prior = c.given[0]
  if (prior === undefined || name.name.metric === undefined || prior.period === undefined) return
  if (!isProfit(prior.metric.value)) return
  const [main] = items.filter(({ kind, last }) => kind === 'money' && last <= money.first).slice(-1)
  if (main?.kind !== 'money' || (prior.value as Found<Money> | undefined)?.at.start !== main.mention.start) return // "up from $4 million, or $0.21 per share"
  const own = items.find(({ kind, first }) => kind === 'name' && first === main.last) // "a $2 million net loss, or"
  if (!joined(c, (own ?? main).last, money.first, 'money')) return
  const value = amountOf(c, money, name.name)
  if (value === undefined || money.high !== undefined) return
  const label = spanOfRange(doc, name)
  const signed = isLost(prior) ? negated(value as Found<Money>, prior.metric.at) : value
  thread.facts.push(factOf({ value: name.name.metric, at: label }, label, prior.forecast, prior.period, signed))
  const diluted = name.name.metric === 'earningsPerShare' ? dilutedIn(doc, name) : -1
  if (diluted < 0) return
  const words = spanOfRange(doc, { first: diluted, last: name.last }) // "per basic and diluted share"
  thread.facts.push(factOf({ value: 'dilutedEarningsPerShare', at: words }, label, prior.forecast, prior.period, signed))
}

function dilutedIn({ tokens }: Doc, { first, last }: Name): number {
  for (let k = first; k < last; k += 1) if (isDiluted(tokens, k)) return k
  return -1
}

/** "annual revenue" is no quarter's, "cumulative profit" neither a quarter's nor, since the listing, any period's. */
function isOfLength({ doc, sentence }: Clause, { name, first }: Name, { keys: { kind, quarter } }: Known): boolean {
  for (let k = name.outer - 1; k < first; k += 1) {
    const concept = conceptAt(doc, k)
    if (concept === 'annual' && kind !== 'full-year') return false
    if (
      concept === 'cumulative' &&
      ((kind !== 'year-to-date' && quarter !== 1) || hasOne(doc, { first: sentence.first, last: first }, isSinceWord))
    )
      return false
  }
  return true
}

/** What a share loses of a loss is printed plain, too. */
const isLost = ({ value }: Fact): boolean => Number((value as Found<Partial<Money>>).value.amount) < 0
