import { type Doc, holds, type Range } from '../../form/doc.js'
import type { Field } from '../../form/fields.js'
import { money, period, shares } from '../../form/readers.js'
import { listsOf } from './groups.js'
import { method } from './method.js'
import type { Target, Theme } from './rows.js'

/** What a list says was bought, and when. */
interface Block {
  /** the item that holds the list, or -1 */
  readonly parent: number
  readonly method: string | undefined
  readonly list: number
  readonly from: string
  readonly to: string
  readonly shares: number
  readonly cost: number
}

/**
 * Two lists of what was bought by one way, whose periods end on the same day: the longer one, with no fewer shares for no less
 * money, is what was bought so far, whether or not a heading says so.
 */
export function withLonger(
  doc: Doc,
  fields: readonly Field<Target>[],
  groups: readonly (Theme | undefined)[],
): readonly (Theme | undefined)[] {
  if (groups.includes('cumulative') || !groups.includes('purchase')) return groups
  const lists = listsOf(doc, fields)
  const own = new Set(lists.filter((_, i) => groups[i] === 'purchase'))
  if (own.size !== 2) return groups
  const blocks = [...own].flatMap(
    (list) =>
      blockOf(
        doc,
        fields.filter((_, i) => lists[i] === list && groups[i] === 'purchase'),
        list,
      ) ?? [],
  )
  const [one, other] = blocks
  if (one === undefined || other === undefined || one.to !== other.to || one.from === other.from) return groups
  const [long, short] = one.from < other.from ? [one, other] : [other, one]
  if (long.shares < short.shares || long.cost < short.cost || areApart(doc, long, short)) return groups
  return groups.map((group, i) => (group === 'purchase' && lists[i] === long.list ? 'cumulative' : group))
}

/** A list that says all three: how many, for how much, from when to when. */
function blockOf(doc: Doc, fields: readonly Field<Target>[], list: number): Block | undefined {
  const of = <Value>(target: Target, read: (doc: Doc, body: Field<Target>['body']) => { value: Value } | undefined): Value | undefined => {
    const [field, ...others] = fields.filter(({ targets }) => targets.includes(target))
    return field === undefined || others.length > 0 ? undefined : read(doc, field.body)?.value
  }
  const days = of('period', period)
  const count = of('shares', shares)
  const amount = of('cost', money)?.amount
  if (days?.from === undefined || days.to === undefined || count === undefined || amount === undefined) return undefined
  const parent = doc.layout.items[fields[0]?.item ?? -1]?.parent ?? -1
  return { list, parent, method: of('method', method)?.toLowerCase(), from: days.from, to: days.to, shares: count, cost: amount }
}

/** Two purchases, each for itself: by two methods, or below "1. On the market" and "2. Off the floor", neither of them for reference. */
function areApart(doc: Doc, long: Block, short: Block): boolean {
  const { items, segments } = doc.layout
  if (long.method !== undefined && short.method !== undefined) return long.method !== short.method
  const [one, other] = [items[long.parent], items[short.parent]]
  if (one === undefined || other === undefined || one === other || one.list !== other.list) return false
  return ![one, other].some(({ segment }) => holds(doc, segments[segment] as Range, 'reference'))
}
