import { isMark, NUMBER } from '../../document/scan.js'
import { type Clause, clausesOf, numbersOf, speaksOf } from '../../form/clauses.js'
import { standsFor } from '../../form/concept-set.js'
import { conceptAt, type Doc, datumAt, type Range, spanOfRange, spanOfTerm } from '../../form/doc.js'
import type { Draft, Found, Ground } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { perAt } from '../../form/per.js'
import { numbersIn } from '../../form/readers.js'
import { moneyOf, restedOn } from '../../form/values.js'
import { conceptTable } from '../../language/concepts.js'
import { isInto, isRespectively } from '../../language/en/options.js'
import { isNot } from '../../language/en/small.js'
import { saysTotal } from './counts.js'
import { putRead } from './put.js'
import type { Target } from './rows.js'
import { says } from './says.js'

const ROUNDINGS = conceptTable<'up' | 'down' | 'nearest'>({ roundUp: 'up', roundDown: 'down', roundNearest: 'nearest' })

/** The part of the exercise price that becomes stated capital, and how its fractions are rounded; or the amounts themselves. */
export function readCapital(doc: Doc, draft: Draft, { extent, label }: Pick<Field<Target>, 'extent' | 'label'>): void {
  putRead(draft, ['statedCapital', 'fraction'], fractionIn(doc, extent))
  readAmounts(doc, draft, extent, label)
  for (let i = extent.first; i < extent.last; i += 1) {
    const rounding = standsFor(doc, i, ROUNDINGS)
    if (rounding === undefined) continue
    draft.put(['statedCapital', 'rounding'], { value: rounding, at: spanOfTerm(doc, i) })
    return
  }
}

/**
 * "789 yen per share", "233,139,500 yen in all". What a label or clause calls "not incorporated into stated capital"
 * is reserve; a clause that names stated capital itself speaks for itself.
 */
function readAmounts(doc: Doc, draft: Draft, extent: Range, label: Range): void {
  for (const clause of clausesOf(doc, extent)) {
    const own = speaksOf(doc, clause, 'capital') || speaksOf(doc, clause, 'reserve')
    const about = own ? clause : { parts: [label] }
    if (!speaksOf(doc, about, 'capital') || speaksOf(doc, about, 'reserve') || denies(doc, about)) continue
    if (saysRespectively(doc, clause)) continue // "issue price and stated capital are 900 yen and 450 yen, respectively"
    for (const mention of numbersOf(doc, clause)) {
      const money = moneyOf(mention)
      if (money === undefined || money.value.amount <= 1) continue // "a fraction of less than 1 yen"
      const per = perAt(doc, mention.last) // "512 yen a share"
      const base: Ground | undefined = per?.base === 'perShare' ? { role: 'mark', at: per.at } : shareIn(doc, label)
      if (base !== undefined) putRead(draft, ['statedCapital', 'perShare'], restedOn(money, base))
      else if (saysTotal(doc, clause) || saysTotal(doc, { parts: [label] })) putRead(draft, ['statedCapital', 'total'], money)
    }
  }
}

/** "310 yen per share is added to stated capital": what goes there is this amount, not half of it, nor another behind it. */
export function goesToCapital(doc: Doc, { parts }: Clause, from: number): boolean {
  for (const { first, last } of parts) {
    for (let i = Math.max(first, from); i < last; i += 1) {
      const concept = conceptAt(doc, i)
      if (concept === 'fraction' || doc.tokens.kind[i] === NUMBER) return false
      if ((concept === 'capital' || concept === 'reserve') && isInto(doc.tokens, i - 1)) return true
    }
  }
  return false
}

/** "per share" right behind an amount. */
function shareBehind(doc: Doc, last: number): Ground | undefined {
  return conceptAt(doc, last) === 'perShare' ? { role: 'mark', at: spanOfTerm(doc, last) } : undefined
}

/** "Amount of capital increase per share": the label says it. */
function shareIn(doc: Doc, { first, last }: Range): Ground | undefined {
  for (let i = first; i < last; i += 1) {
    const found = shareBehind(doc, i)
    if (found !== undefined) return found
  }
  return undefined
}

/** "not to be incorporated into stated capital". */
const denies = says(isNot)
const saysRespectively = says(isRespectively)

/** "0.5", "one-half", "1/2", "50%" of an amount. */
function fractionIn(doc: Doc, extent: Range): Found<number> | undefined {
  const { tokens } = doc
  for (let i = extent.first; i < extent.last; i += 1) {
    if (isHalf(doc, i)) return { value: 0.5, at: spanOfRange(doc, { first: i, last: i + 3 }) }
    if (conceptAt(doc, i) !== 'fraction') continue
    return {
      value: datumAt(doc, i) as number,
      at: spanOfTerm(doc, i),
    }
  }
  for (const mention of numbersIn(doc, extent)) {
    const value = Number(mention.digits)
    if (mention.percent === undefined && value > 0 && value < 1) return { value, at: mention.at }
    if (mention.percent !== undefined && value === 50) return { value: 0.5, at: { start: mention.start, end: mention.end } }
  }
  return undefined

  function isHalf(doc: Doc, i: number): boolean {
    return (
      tokens.kind[i] === NUMBER &&
      isMark(tokens, i + 1, '/') &&
      word(doc, i) === '1' &&
      word(doc, i + 2) === '2' &&
      !isMark(tokens, i + 3, '/') &&
      !isMark(tokens, i - 1, '/')
    )
  }
}

const word = ({ text, tokens }: Doc, i: number): string => text.slice(tokens.start[i], tokens.end[i])
