import type { Doc } from '../../form/doc.js'
import type { Field } from '../../form/fields.js'
import { money, period, shares } from '../../form/readers.js'
import { listsOf } from './groups.js'
import type { Target, Theme } from './rows.js'

/** What a list says was bought, and when. */
interface Block {
  readonly list: number
  readonly from: string
  readonly to: string
  readonly shares: number
  readonly cost: number
}

/**
 * Two lists of what was bought, whose periods end on the same day: the longer one, with no fewer shares for no less
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
  if (long.shares < short.shares || long.cost < short.cost) return groups
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
  return { list, from: days.from, to: days.to, shares: count, cost: amount }
}
