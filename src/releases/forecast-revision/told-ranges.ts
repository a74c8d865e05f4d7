import { conceptAt, type Doc } from '../../form/doc.js'
import { isPerShare } from '../../form/figures/table.js'
import { glueAt } from '../../form/prose/glue.js'
import type { Item, ItemOf } from '../../form/prose/items.js'
import { type FoundMoney, type FoundRange, moneyOf, rangeOf } from '../../form/values.js'
import { isRaise } from './raise.js'
import type { Spoken } from './spoken.js'
import type { Told } from './told-figure.js'
import { bracketOf, isDone, isRevisedTo, roleOf, roleWithin } from './told-words.js'

type Amount = FoundMoney | FoundRange

const isTo = (doc: Doc, low: Item, high: Item): boolean => high.first === low.last + 1 && glueAt(doc.tokens, low.last) === 'to'

/** Whether one of the values of a figure is a range: "from 5.2 to 6.4 billion yen" may be a raise. */
export const holdsRange = (doc: Doc, last: number, values: readonly Item[]): boolean =>
  values.some((item, k) => {
    if (item.kind !== 'money') return false
    if (item.high !== undefined) return !isRaise(doc, item.first, last)
    // "$1.32 billion, down from its prior outlook of $1.36 billion to $1.40 billion"
    const next = values[k + 1]
    const named = glueAt(doc.tokens, item.first - 1) === 'of' // "down by A from B to C": B is what it was
    return named && next?.kind === 'money' && isTo(doc, item, next) && values.slice(0, k).some(({ kind }) => kind === 'money')
  })

/**
 * The forecast before and after of which one at least is a range: "now expects revenue of $210 million to $215 million, compared with
 * its previous guidance of $195 million to $205 million". The change between ranges is none that records hold.
 */
export function pairOfRanges(doc: Doc, spoken: Spoken, name: ItemOf<'name'>, values: readonly Item[], listed: boolean): Told | undefined {
  const { metric, label, last } = name.name
  if (metric === undefined) return undefined
  const found: { revised?: Amount; previous?: Amount } = {}
  let from = last
  let toTo = false // "revised to 10 billion to 11 billion yen", which may lack a "from"
  let taken: Item | undefined // as the end of a range
  for (const [k, item] of values.entries()) {
    if (item.kind === 'money' && item !== taken) {
      // "up from its previous guidance of $195 million to $205 million", behind the new range
      const next = found.revised === undefined ? undefined : values[k + 1]
      const end = item.high === undefined && next?.kind === 'money' && next.high === undefined && isTo(doc, item, next) ? next : undefined
      taken = end
      const high = item.high ?? end?.mention
      const amount = high === undefined ? moneyOf(item.mention) : rangeOf(item.mention, high)
      if (amount === undefined || (conceptAt(doc, item.last) === 'perShare' && !isPerShare(metric))) return undefined
      const bracket = found.revised === undefined ? undefined : bracketOf(doc, from, item.first)
      const role = item.first === last ? 'revised' : bracket === undefined ? roleOf(doc, from, item.first) : roleWithin(doc, bracket)
      if (role === undefined || role === 'change' || found[role] !== undefined) return undefined
      if (role === 'revised' && isDone(doc, spoken, name, item.first)) return undefined
      if (role === 'revised') toTo = glueAt(doc.tokens, item.first - 1) === 'to' && glueAt(doc.tokens, item.mention.last) === 'to'
      found[role] = amount
    }
    from = item.last
  }
  const { revised, previous } = found
  if (revised === undefined) return undefined
  const told = { metric, label: { first: label, last }, revised }
  if (previous !== undefined) return revised.value.currency === previous.value.currency ? { ...told, previous } : undefined
  return !toTo && (listed || isRevisedTo(doc, name, revised)) ? told : undefined
}
