import { conceptAt } from '../doc.js'
import type { Fact } from './fact.js'
import { type Direction, directionIn, tokenOf } from './gap.js'
import { areListed, markAt } from './glue.js'
import type { Item, ItemOf } from './items.js'
import { isOther } from './other-basis.js'
import type { Clause, Group } from './state.js'
import { signed } from './worth.js'

type Percent = ItemOf<'percent'>

/** Values with the change of each in the brackets behind it, and the index of the item behind all of them. */
export interface Bracketed {
  readonly values: Group<ItemOf<'money'>>
  readonly changes: readonly { readonly percent: Percent; readonly direction: Direction }[]
  readonly next: number
}

/** "were 4,022 million yen (down 6.5%) and 2,718 million yen (down 5.9%), respectively": as many values as names, from item `i` on. */
export function bracketedAt(c: Clause, i: number): Bracketed | undefined {
  const { items, names, paired } = c
  const count = names?.items.length ?? 0
  if (!paired || count < 2) return undefined
  const values: ItemOf<'money'>[] = []
  const changes: Bracketed['changes'][number][] = []
  let k = i
  let end = 0
  while (values.length < count) {
    const value = items[k]
    const percent = items[k + 1]
    if (value?.kind !== 'money' || value.high !== undefined || percent?.kind !== 'percent') return undefined
    if (values.length > 0 && !isJoined(c, end, value.first)) return undefined
    const bracket = bracketBehind(c, value.last, percent, items[k + 2])
    if (bracket === undefined) return undefined
    values.push(value)
    changes.push({ percent, direction: bracket.direction })
    end = bracket.last
    k += items[k + 2]?.kind === 'when' && (items[k + 2] as Item).last <= end ? 3 : 2
  }
  const [first] = values as [ItemOf<'money'>]
  // "…, respectively, compared with the previous quarter" is said of all brackets
  const sequential = c.whens.some((item) => item.first >= end && item.when.relation === 'previousQuarter')
  const other = sequential || tokenOf(c.doc, end, c.sentence.last, 'previousQuarter') >= 0
  return {
    values: { items: values, first: first.first, last: (values[count - 1] as Item).last },
    changes: other ? [] : changes,
    next: k,
  }
}

/** "(down 6.5%)", "(+6.5% year on year)": the direction that a bracket behind a value says of its percentage, where it says no more, and its end. */
function bracketBehind(
  { doc }: Clause,
  from: number,
  { first, last, mention }: Percent,
  next: Item | undefined,
): { direction: Direction; last: number } | undefined {
  if (first === from && mention.bracketed) return mention.sign === 0 ? undefined : { direction: { sign: mention.sign, token: -1 }, last }
  const compared = next?.kind === 'when' && next.when.relation === 'priorYear' && next.first === last
  const told = conceptAt(doc, last) === 'yearOnYear' ? (doc.terms.last[doc.terms.at[last] as number] as number) : last
  const end = compared ? next.last : told
  if (markAt(doc.tokens, from) !== '(' || markAt(doc.tokens, end) !== ')') return undefined
  if (first === from + 1 && mention.sign !== 0) return { direction: { sign: mention.sign, token: -1 }, last: end + 1 }
  const direction = directionIn(doc, from, first)
  return direction.sign === 0 || first - from > LONGEST ? undefined : { direction, last: end + 1 }
}
/** "(a decrease of 6.5%)" */
const LONGEST = 5

/** Gives each value the change of its bracket, where those are changes on the year. */
export function giveBracketed(c: Clause, { changes }: Bracketed): void {
  if (c.given.length !== changes.length) return
  changes.forEach(({ percent, direction }, k) => {
    give(c.given[k] as Fact, percent, direction)
  })
}

/**
 * "…, respectively, up 4.1% and down 7.8%": a percentage with its own word for each of several values, from item `i` on. The
 * index of the item behind them; `i` where they are not such.
 */
export function givenEach(c: Clause, i: number): number {
  const { items, given, paired, last } = c
  if (!paired || given.length < 2 || c.changed !== undefined) return i
  const percents = items.slice(i, i + given.length)
  const directions: Direction[] = []
  let from = last?.last ?? 0
  for (const item of percents) {
    if (item.kind !== 'percent') return i
    const said = directionIn(c.doc, from, item.first)
    if (said.sign === 0 || (directions.length > 0 && !isJoined(c, from, said.token))) return i
    directions.push(said)
    from = item.last
  }
  if (directions.length !== given.length || items[i + given.length]?.kind === 'percent') return i
  const whole = { items: percents as Percent[], first: (percents[0] as Item).first, last: from }
  let next = i + given.length
  while (items[next]?.kind === 'aside' || items[next]?.kind === 'when') next += 1 // "…, from the first quarter"
  if (isOther(c, whole, items[next]?.first ?? c.sentence.last)) return i
  given.forEach((fact, k) => {
    give(fact, percents[k] as Percent, directions[k] as Direction)
  })
  return i + given.length
}

function give(fact: Fact, percent: Percent, direction: Direction): void {
  fact.yearOnYear ??= signed(percent, direction)
}

/** Whether no more than commas and "and" stand between two values, and what ends a bracket before them. */
const isJoined = ({ doc: { tokens } }: Clause, from: number, to: number): boolean =>
  areListed(tokens, from, to, (k) => markAt(tokens, k) === ')')
