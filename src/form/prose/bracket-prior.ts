import { conceptAt } from '../doc.js'
import { fact } from './amounts.js'
import type { Known } from './calendar.js'
import { glueAt, markAt } from './glue.js'
import type { Item, ItemOf } from './items.js'
import type { Clause, Name } from './state.js'

/**
 * "¥18.6 billion (1Q FY2023: ¥16.5 billion)", "(2008: loss of £2 million)": in the brackets behind a value that of the same
 * figure in another such period, from item `i`, the period, on. The index of the item behind it; `i` where it is not such.
 */
export function priorAt(c: Clause, i: number): number {
  const { doc, items, names, given, last } = c
  const when = items[i]
  const [only] = names?.items ?? []
  const [own] = given
  if (when?.kind !== 'when' || only === undefined || own === undefined || names?.items.length !== 1 || given.length !== 1) return i
  if (last === undefined || when.first - last.last !== 1 || markAt(doc.tokens, when.last) !== ':') return i
  const sign = signAt(c, items[i + 1])
  const money = items[sign === undefined ? i + 1 : i + 2]
  if (money?.kind !== 'money' || money.high !== undefined || !isClosing(c, money.last)) return i
  const behind = sign === undefined ? i + 2 : i + 3
  // of a loss a plain amount may be either
  if (own.forecast || own.region !== undefined || only.name.metric === undefined || (sign === undefined && only.name.loss)) return behind
  const period = c.thread.calendar.take(when.when)
  if (period === undefined || !isSuch(period, own.period)) return behind
  fact(c, sign === undefined ? only : signed(c, only, sign), money, period)
  return behind
}

/** "loss of", "profit of" right behind the colon: the figure named before, by its sign alone. */
function signAt({ doc }: Clause, item: Item | undefined): Name | undefined {
  if (item?.kind !== 'name' || item.last !== item.first + 1 || glueAt(doc.tokens, item.last) !== 'of') return undefined
  const concept = conceptAt(doc, item.first)
  return concept === 'loss' || concept === 'profit' || concept === 'income' ? item : undefined
}

const isClosing = ({ doc: { tokens } }: Clause, k: number): boolean => markAt(tokens, k) === ')' || markAt(tokens, k) === ']'

const signed = ({ doc }: Clause, name: Name, { first }: ItemOf<'name'>): Name => ({
  ...name,
  name: { ...name.name, loss: conceptAt(doc, first) === 'loss', lossAt: first },
})

/** Whether one period is the same part of another year. */
const isSuch = (one: Known, own: Known | undefined): boolean =>
  own !== undefined && one !== own && one.keys.kind === own.keys.kind && one.keys.quarter === own.keys.quarter
