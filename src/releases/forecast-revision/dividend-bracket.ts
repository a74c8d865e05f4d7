import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { type DividendPart, partAt } from '../../form/figures/dividend-part.js'
import { next } from '../../form/figures/head-words.js'
import type { Item, ItemOf } from '../../form/prose/items.js'
import { type FoundMoney, moneyOf } from '../../form/values.js'

/** A payment that a bracket names, and its amount. */
interface Part {
  readonly part: DividendPart
  readonly head: Range
  readonly money: FoundMoney
}

/** "36 yen per share (interim 16 yen, year-end 20 yen)": the bracket right behind a year's dividend, and the payments that it is made of. */
interface Bracket extends Range {
  readonly parts: readonly Part[]
}

/** Sums of fractions of a yen are not exact. */
const SLACK = 1e-6

/** A bracket of payments has no more tokens. */
const LONGEST = 48

/** The token behind an amount and its "per share". */
export const behindAmount = (doc: Doc, { last }: Item): number => (conceptAt(doc, last) === 'perShare' ? next(doc, last) : last)

/** The bracket behind an amount, where it holds payments and their amounts by turns and nothing is told twice. */
export function bracketBehind(doc: Doc, item: ItemOf<'money'>, items: readonly Item[], i: number): Bracket | undefined {
  const first = behindAmount(doc, item)
  if (!isMark(doc.tokens, first, '(')) return undefined
  let last = first + 1
  while (last < first + LONGEST && !isMark(doc.tokens, last, ')')) last += 1
  if (!isMark(doc.tokens, last, ')')) return undefined
  const parts: Part[] = []
  let from = first + 1
  for (let k = i + 1; k < items.length && (items[k] as Item).first < last; k += 1) {
    const amount = items[k] as Item
    if (amount.kind !== 'money') continue
    const named = namedIn(doc, { first: from, last: amount.first })
    const money = amount.high === undefined && amount.mention.scale === undefined ? moneyOf(amount.mention) : undefined
    if (named === undefined || money === undefined || named.part === 'annual' || parts.some(({ part }) => part === named.part))
      return undefined
    parts.push({ part: named.part, head: named.head, money })
    from = amount.last
  }
  if (parts.length < 2) return undefined
  // "36 yen, up from 32 yen (interim 16 yen, year-end 20 yen)": what does not come to the year's dividend is that of another amount
  let sum = 0
  for (const { money } of parts) sum += money.value.amount
  const whole = moneyOf(item.mention)?.value.amount
  return { first, last: last + 1, parts: whole !== undefined && Math.abs(sum - whole) < SLACK ? parts : [] }
}

/** The one payment that words name. */
function namedIn(doc: Doc, { first, last }: Range): { part: DividendPart; head: Range } | undefined {
  let found: { part: DividendPart; head: Range } | undefined
  for (let i = first; i < last; i += 1) {
    const part = partAt(doc, i)
    if (part === undefined) continue
    if (found !== undefined) return undefined
    found = { part: part.part, head: { first: i, last: part.last } }
    i = part.last - 1
  }
  return found
}
