import { isEarned, isOne, isSelf, isWith } from '../../language/en/prose.js'
import { glueAt, markAt } from './glue.js'
import type { Item, ItemOf } from './items.js'
import type { Clause, Name } from './state.js'

/** An amount before its name: "5 billion yen in net sales". */
export interface ValueFirst {
  readonly name: Name
  readonly money: ItemOf<'money'>
}

/**
 * The amounts that stand before their names from item `i` on: "the company posted 5.1 billion yen in net sales and 0.4
 * billion yen of operating profit". Who earned it must be the company or the period, for a part earns a part.
 */
export function valuesFirst(c: Clause, i: number): readonly ValueFirst[] {
  const { doc, items, sentence } = c
  const money = items[i] as ItemOf<'money'>
  const listed = isWith(doc.tokens, money.first - 1)
  if (!listed && (c.names !== undefined || !isEarnedBy(c, money.first))) return []
  const out: ValueFirst[] = []
  let before = money.first
  for (let k = i; k + 1 < items.length; k += 2) {
    const value = items[k] as Item
    const name = items[k + 1] as Item
    if (value.kind !== 'money' || name.kind !== 'name' || (out.length > 0 && !isListed(c, before, value.first))) break
    if (!isNamed(c, value.last, name.name.outer)) break
    const next = items[k + 2]
    // "… in sales of 3 billion yen" has its own value
    if (next?.kind === 'money' && glueAt(doc.tokens, next.first - 1) === 'of') return []
    out.push({ name, money: value })
    before = name.last
  }
  // "…, with 5 billion yen in net sales": whoever that is of, what is left for the owners is the company's
  if (listed && !out.some(({ name }) => isOfAll(name))) return []
  return before < sentence.last ? out : []
}

/** No part of a company has a profit of its owners or before taxes. */
const isOfAll = ({ name: { metric } }: Name): boolean => metric === 'profitAttributableToOwnersOfParent' || metric === 'profitBeforeTax'

/** "a $2 million net loss": an amount between an article and its name, the name's value neither before nor behind it. */
export function attributiveAt({ doc: { tokens }, items }: Clause, i: number): ValueFirst | undefined {
  const money = items[i]
  const name = items[i + 1]
  if (money?.kind !== 'money' || name?.kind !== 'name' || name.first !== money.last || money.high !== undefined) return undefined
  if (!isOne(tokens, money.first - 1)) return undefined
  const next = items[i + 2]
  if (next?.kind === 'money' && (next.first - name.last > 1 || markAt(tokens, name.last) === '')) {
    const glue = glueAt(tokens, next.first - 1)
    if (glue === 'of' || glue === 'be' || glue === 'to') return undefined
  }
  return { name, money }
}

/** "the company posted", "the first quarter brought", the verb right before the amount. */
function isEarnedBy({ doc, sentence, whens }: Clause, first: number): boolean {
  const { tokens } = doc
  let k = first - 1
  while (k > sentence.first && glueAt(tokens, k) === 'reached' && !isEarned(tokens, k)) k -= 1 // "posted a record"
  if (glueAt(tokens, k) === 'the') k -= 1
  if (!isEarned(tokens, k)) return false
  const subject = k - 1
  return isSelf(tokens, subject) || whens.some(({ last }) => last === k)
}

/** "in", "of" and small words to the name. */
function isNamed({ doc: { tokens } }: Clause, from: number, to: number): boolean {
  const glue = glueAt(tokens, from)
  if (glue !== 'in' && glue !== 'of') return false
  for (let k = from + 1; k < to; k += 1) if (glueAt(tokens, k) !== 'the' && glueAt(tokens, k) !== 'reached') return false
  return true
}

function isListed({ doc: { tokens } }: Clause, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (markAt(tokens, k) !== ',' && glueAt(tokens, k) !== 'and') return false
  return to > from
}
