import { isAfter, isFront, isTopicWord } from '../../language/en/prose.js'
import { isTax } from '../../language/en/tables.js'
import type { Doc } from '../doc.js'
import { isAdjustedBy, isBracketedExclusion } from './adjusted.js'
import { perShare, take, takeFirst } from './amounts.js'
import { isElided, isOnceSigned, isSetAnew, opensItem, signedAnew } from './anew.js'
import { asidesOf, NO_ASIDES } from './aside-period.js'
import { priorAt } from './bracket-prior.js'
import { changeOf } from './change-told.js'
import { isFormula, isLongAgo } from './dating.js'
import { type Direction, jointOf, tokenOf } from './gap.js'
import { glueAt, markAt } from './glue.js'
import { gather, isPerShare } from './group.js'
import { isGuessed, isHoped } from './hoped.js'
import { bracketedAt, giveBracketed, givenEach } from './in-pairs.js'
import type { Item, ItemOf } from './items.js'
import { wasExpected } from './once-expected.js'
import { isElsewhere } from './part-before.js'
import { percents } from './percents.js'
import { rateOf } from './rate.js'
import { scopesOf } from './scope.js'
import type { Sentence } from './sentences.js'
import type { Clause, Group, Name, Thread } from './state.js'
import { attributiveAt, valuesFirst } from './value-first.js'

/** "Quarter on quarter, net sales rose 3%", "On a sequential basis, …": the percentages behind compare with the quarter before. */
const opensOnSequence = (doc: Doc, { first }: Sentence, name: number, whens: readonly ItemOf<'when'>[]): boolean =>
  tokenOf(doc, first, name, 'previousQuarter') >= 0 || whens.some((one) => one.last <= name && one.when.relation === 'previousQuarter')

/** What the brackets up to `last` stand behind, and what goes on behind them. */
interface Held extends Pick<Clause, 'names' | 'given' | 'barred'> {
  readonly last: number
}

/** Reads one sentence: its items in order, each value given to the name before it. True where the figures are those of a part of the company. */
export function readClause(doc: Doc, sentence: Sentence, items: readonly Item[], thread: Thread, expected?: Clause['expected']): boolean {
  const dated = items.some(({ kind }) => kind === 'when')
  const name = items.find(({ kind }) => kind === 'name')
  if (name !== undefined && isGuessed(doc, sentence, name.first)) return false
  if (wasExpected(doc, sentence) || isHoped(doc, sentence, dated) || isFormula(doc, sentence) || isLongAgo(doc, sentence)) return false
  const whens: ItemOf<'when'>[] = []
  const regions: ItemOf<'region'>[] = []
  for (const item of items) {
    if (item.kind === 'when') whens.push(item)
    else if (item.kind === 'region') regions.push(item)
  }
  const c: Clause = {
    doc,
    sentence,
    items,
    whens,
    regions,
    asides: expected === undefined ? asidesOf(doc, sentence, items, whens, thread) : NO_ASIDES, // "The forecasts for the year ending …, announced in May, are unchanged:"
    scopes: scopesOf(doc, sentence, items, whens),
    thread,
    forecast: expected !== undefined,
    expected,
    begin: thread.facts.length,
    paired: tokenOf(doc, sentence.first, sentence.last, 'respectively') >= 0,
    names: undefined,
    former: undefined,
    given: [],
    last: undefined,
    waiting: undefined,
    waitingSign: NOWHERE,
    barred: false,
    elided: false,
    before: NOWHERE,
    sequential: name !== undefined && opensOnSequence(doc, sentence, name.first, whens),
    part: false,
    elsewhere: false,
    changed: undefined,
  }
  let held: Held | undefined
  for (let i = 0; i < items.length; ) {
    const item = items[i] as Item
    if (held !== undefined && item.first >= held.last) {
      c.names = held.names
      c.given = held.given
      c.barred = held.barred
      held = undefined
    }
    if (item.kind === 'rate') {
      rateOf(c, item)
      i += 1
      continue
    }
    if (item.kind === 'name') {
      if (isTopic(c, item) || isTakenOff(c, item)) {
        i += 1
        continue
      }
      const group = gather(c, i, 'name')
      const only = group.items[0] as Name
      const behind = only.name.first === only.first && isPerShare(c, only) && c.last?.kind === 'money' && c.last.last === only.first
      if (behind && c.last !== undefined) {
        perShare(c, only, c.last as ItemOf<'money'>)
        i += 1
        c.last = only
        continue
      }
      if (isBracketedExclusion(c, only)) {
        i += 1
        continue
      }
      if (isAdjustedBy(c, only)) return c.part
      const signed = group.items.length === 1 ? signedAnew(c, only) : undefined
      const once = isOnceSigned(c, only)
      c.former = once ? c.names : undefined
      const own = once || isSetAnew(c, only) || isElsewhere(c, only) ? unnamed(only) : group
      c.elided = isElided(c, only.name.outer) || opensItem(c, only)
      c.names = signed ?? own
      c.given = []
      c.waiting = undefined
      c.barred = false
      i += group.items.length
      c.last = group.items[group.items.length - 1]
      continue
    }
    if (item.kind === 'money') {
      const whole = attributiveAt(c, i)
      if (whole !== undefined) {
        const joint = jointOf(doc, c.last?.last ?? sentence.first, item.first)
        takeFirst(c, [whole], joint === 'against')
        i += 2
        c.last = whole.name
        continue
      }
      const pairs = valuesFirst(c, i)
      if (pairs.length > 0) {
        takeFirst(c, pairs)
        i += 2 * pairs.length
        c.last = pairs[pairs.length - 1]?.name
        continue
      }
      const bracketed = bracketedAt(c, i)
      if (bracketed !== undefined) {
        take(c, bracketed.values)
        giveBracketed(c, bracketed)
        i = bracketed.next
        c.last = items[i - 1]
        continue
      }
      const group = gather(c, i, 'money')
      c.changed = changeOf(c, group as Group<ItemOf<'money'>>)
      if (c.changed === undefined || c.last?.kind !== 'percent') take(c, group as Group<ItemOf<'money'>>)
      i = items.indexOf(group.items[group.items.length - 1] as Item) + 1
      c.last = group.items[group.items.length - 1]
      continue
    }
    if (item.kind === 'percent') {
      const behind = givenEach(c, i)
      if (behind > i) {
        i = behind
        c.last = items[i - 1]
        continue
      }
      const group = gather(c, i, 'percent') as Group<ItemOf<'percent'>>
      percents(c, group, i)
      i = items.indexOf(group.items[group.items.length - 1] as Item) + 1
      c.last = group.items[group.items.length - 1]
      continue
    }
    const prior = priorAt(c, i)
    if (prior > i) {
      i = prior
      c.last = items[i - 1]
      continue
    }
    i += 1
    const scope = item.kind === 'when' ? c.scopes.find(({ when }) => when === item) : undefined
    if (scope !== undefined) {
      held = { names: c.names, given: c.given, barred: c.barred, last: scope.last }
      c.names = undefined
      c.given = []
    }
    if (item.kind !== 'aside' && item.kind !== 'when' && item.kind !== 'region') c.last = item
  }
  return c.part
}

/** "In terms of profits, operating income", "On the profit front, operating income": the name only says what the sentence is about. */
function isTopic({ doc: { tokens }, sentence }: Clause, { name, last }: Name): boolean {
  const end = isFront(tokens, last) ? last + 1 : last
  if (markAt(tokens, end) !== ',') return false
  let told = end > last
  for (let k = sentence.first; k < name.outer; k += 1) {
    if (isTopicWord(tokens, k)) told = true
    else if (glueAt(tokens, k) === undefined) return false
  }
  return told
}

/** "net income after income taxes was", "after accounting for income taxes": what was taken off a figure before its value is told. */
function isTakenOff({ doc: { tokens }, names, given }: Clause, { first, last }: Name): boolean {
  if (names === undefined || given.length > 0 || last - first !== 1 || !isTax(tokens, last)) return false
  const glue = glueAt(tokens, first - 1)
  return glue === 'for' || isAfter(tokens, first - 1)
}

/** A name of which nobody can tell what figure's it is. */
const unnamed = (name: Name): Group<Name> => ({ ...name, items: [{ ...name, name: { ...name.name, metric: undefined } }] })

const NOWHERE: Direction = { sign: 0, token: -1 }
