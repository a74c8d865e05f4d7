import type { Fact } from './fact.js'
import type { ItemOf } from './items.js'
import type { Clause, Group } from './state.js'

/**
 * "net sales of 220 billion yen and operating profit of 19 billion yen, increases of 3.6% and 4.3%, respectively": the facts
 * of a sentence that told as many values as there are percentages, each by a name of its own. None where it may be otherwise.
 */
export function toldBefore(c: Clause, group: Group<ItemOf<'percent'>>): Fact[] {
  const { items, thread, paired, begin, given } = c
  const count = group.items.length
  if (!paired || count < 2 || given.length !== 1 || thread.facts.length - begin !== count) return []
  const values = items.filter(({ kind, first }) => kind === 'money' && first < group.first)
  const own = thread.facts.slice(begin)
  const [fact] = own
  if (values.length !== count || own[count - 1] !== given[0]) return []
  if (items.some(({ kind, first }) => kind === 'percent' && first < group.first)) return []
  return own.every((one) => one.period === fact?.period && one.forecast === fact?.forecast && one.region === undefined) ? own : []
}
