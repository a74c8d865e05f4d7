import { clausesOf, speaksOf } from '../../form/clauses.js'
import { type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { period } from '../../form/readers.js'
import { saysTotal } from './counts.js'
import { putRead } from './put.js'
import type { Target } from './rows.js'
import { type Base, freeIn, pendingIn, pricesIn } from './terms.js'

/** What is paid for a right itself: nothing, an amount, or an open price. Several amounts, or an amount and nothing, are no one price. */
export function readIssuePrice(doc: Doc, draft: Draft, { extent, label }: Field<Target>): void {
  if (draft.has(['issuePrice'])) return
  const prices = pricesIn(doc, extent, 'perRight').filter(({ base }) => base === 'perRight')
  const free = freeIn(doc, extent)
  const amounts = new Set(prices.map(({ found }) => JSON.stringify(found.value)))
  if (amounts.size > 1 || (amounts.size === 1 && free !== undefined)) {
    draft.warn('ambiguous', 'The price of a right is stated in more than one way.', ['issuePrice'], spanOfRange(doc, label))
    return
  }
  putRead(draft, ['issuePrice'], prices[0]?.found ?? free ?? pendingIn(doc, extent))
}

/** Whether a price was found to have two readings: no other words may decide it then. */
export const isAmbiguous = (draft: Draft, path: string): boolean => draft.warnings.some((warning) => warning.code === 'ambiguous' && warning.path === path)

/** The price of a share or of a right on exercise. A label that says "total" and names no single one is about all of them. */
export function readExercisePrice(doc: Doc, draft: Draft, { extent, label }: Field<Target>): void {
  const each = holds(doc, label, 'perShare') ? 'perShare' : holds(doc, label, 'perRight') ? 'perRight' : undefined
  const prices = pricesIn(doc, extent, each)
  const all = each === undefined && saysTotal(doc, { parts: [label] })
  const base: Base = each ?? 'perShare'
  const open = pendingIn(doc, extent)
  if (open !== undefined && (prices.length === 0 || isBefore(open.at, prices[0]?.found.at))) {
    if (all) putRead(draft, ['aggregateExercisePrice'], open)
    else putRead(draft, ['exercisePrice', base], open)
    return
  }
  for (const { base: own, found } of prices) {
    if (own === undefined && all) putRead(draft, ['aggregateExercisePrice'], found)
    else putRead(draft, ['exercisePrice', own ?? base], found)
  }
}

const isBefore = (one: { start: number }, other: { start: number } | undefined): boolean => other === undefined || one.start < other.start

/** The total to be paid where all rights are exercised. */
export function readAggregate(doc: Doc, draft: Draft, { extent }: Field<Target>): void {
  putRead(draft, ['aggregateExercisePrice'], pricesIn(doc, extent, undefined)[0]?.found ?? pendingIn(doc, extent))
}

/** "From August 2, 2022 to August 1, 2052": one day alone is no period. */
export function readExercisePeriod(doc: Doc, draft: Draft, extent: Range): void {
  const found = period(doc, extent)
  if (found !== undefined && found.value.from !== found.value.to) putRead(draft, ['exercisePeriod'], found)
}

/** An item on the exercise as a whole: sentences that say what is paid for a share and when. */
export function readExercise(doc: Doc, draft: Draft, { extent }: Field<Target>): void {
  for (const clause of clausesOf(doc, extent)) {
    const whole = { first: clause.parts[0]?.first ?? 0, last: clause.parts[clause.parts.length - 1]?.last ?? 0 }
    if (speaksOf(doc, clause, 'payment', 'exercisePrice', 'price')) {
      const price = pricesIn(doc, whole, undefined)[0]
      if (price?.base !== undefined) putRead(draft, ['exercisePrice', price.base], price.found)
    } else readExercisePeriod(doc, draft, whole)
  }
}
