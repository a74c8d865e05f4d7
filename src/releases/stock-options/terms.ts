import type { Span } from '../../document/scan.js'
import { isMark, NUMBER } from '../../document/scan.js'
import { type Clause, clausesOf, numbersOf, speaksOf, type Words } from '../../form/clauses.js'
import { conceptAt, type Doc, holds, type Range, rangeOfTerm, spanOfTerm } from '../../form/doc.js'
import type { Found, Ground } from '../../form/draft.js'
import { type Per, perAt } from '../../form/per.js'
import { tokenOf } from '../../form/prose/gap.js'
import { datesIn } from '../../form/readers.js'
import { moneyOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import type { Concept } from '../../language/concepts.js'
import { isBefore } from '../../language/en/letter.js'
import { isExcess, isOfRounding, isOneOf, isProvisional, isThan } from '../../language/en/options.js'
import { dayOf } from '../../reading/calendar.js'
import { isAlternative } from './alternatives.js'
import { goesToCapital } from './capital.js'
import { isRangeEnd, saysTotal } from './counts.js'
import { behindColon, formulaBefore, formulaOf, wholeFormula } from './formula.js'

/** A price that may be open, with the value's own places. */
export type TermValue =
  | { status: 'set'; value: { amount: number; currency: string } }
  | { status: 'pending'; decidedOn?: string; formula?: string }
  | { status: 'none' }

/** What a price is paid for. */
export type Base = Per | undefined

/** An amount with what it is per. */
export interface Price {
  readonly base: Base
  readonly found: Found<TermValue>
  /** its clause calls it a total, "(total issue price: 8,840,000 yen)", or it is a product: "131,000 yen, 1,310 yen times 100" */
  total: boolean
}

/** No clause names more amounts; each is held against the words before it, so a text that is one clause would take its square in time. */
const MOST_AMOUNTS = 400

/** The amounts of a range, each with what it is per. */
export function pricesIn(doc: Doc, extent: Range, base: Base): Price[] {
  const prices: Price[] = []
  for (const clause of clausesOf(doc, extent)) {
    // "(reference: 1,310 yen on May 7)": what a formula came to on another day
    if (conceptAt(doc, clause.first) === 'reference' || numbersOf(doc, clause).length > MOST_AMOUNTS) continue
    for (const mention of numbersOf(doc, clause)) {
      const money = moneyOf(mention)
      if (money === undefined || money.value.amount < 0) continue
      // "half of the exercise price, 655 yen": a part of the price
      if (speaksOf(doc, until(clause, mention.first), 'fraction', 'capital', 'reserve') || goesToCapital(doc, clause, mention.last))
        continue
      // "a fraction of less than one yen", "any amount less than 1 yen": a rounding, no price
      if (isRounding(doc, mention.first)) continue
      if (conceptAt(doc, mention.last) === 'formulaWord') {
        // "JPY 611,500, which is JPY 1,223 multiplied by the 500 shares": a factor, no price
        const product = prices[prices.length - 1]
        if (product !== undefined && product.base === undefined) product.total = true
        continue
      }
      if (
        isAlternative(doc, mention, extent) ||
        isRangeEnd(doc, mention) ||
        isForNow(doc, mention) ||
        isBound(doc, mention) ||
        isBeforeSplit(doc, mention)
      )
        continue
      const own =
        saidAt(perAt(doc, mention.last)) ??
        baseRightBefore(doc, mention.first) ??
        baseBehind(doc, mention.last, clause.last) ??
        baseBefore(doc, clause, mention.first)
      const at = money.at
      prices.push({
        base: own?.base ?? base,
        total: own === undefined && totalBefore(doc, clause, mention.first),
        found: {
          value: { status: 'set', value: money.value },
          at,
          parts: { value: { at }, ...(own === undefined ? {} : { status: { at, grounds: [own.ground] } }), ...money.parts },
        },
      })
    }
  }
  return prices
}

/** "1,310 yen (provisional)", "an indicative price of 1,310 yen", "Provisional exercise price: 1,310 yen": it will be another. */
function isForNow(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  if (!isProvisional.occursIn(tokens)) return false
  for (let i = first - 1; i > first - FOR_NOW && !isMark(tokens, i, '.') && !isMark(tokens, i, ')'); i -= 1)
    if (isProvisional(tokens, i)) return true
  let open = last
  while (open < last + FOR_NOW && !isMark(tokens, open, '(')) open += 1
  if (!isMark(tokens, open, '(')) return false
  let close = open + 1
  while (close < open + SHORT && !isMark(tokens, close, ')')) close += 1
  return isMark(tokens, close, ')') && hasOne(doc, { first: open, last: close }, isProvisional)
}
const FOR_NOW = 7
/** A bracket that says so says little else. */
const SHORT = 5

/** "falls below 1,500 yen", "not lower than 1,982 yen": a price that another is held against, or its floor. */
const isBound = ({ tokens }: Doc, { first }: Range): boolean =>
  isExcess(tokens, first - 1) || (isExcess(tokens, first - 2) && isThan(tokens, first - 1))

/** "9,910 yen before the stock split": it holds no more. */
const isBeforeSplit = (doc: Doc, { last }: Range): boolean =>
  isBefore(doc.tokens, last) && holds(doc, { first: last, last: last + FOR_NOW }, 'split')

function isRounding(doc: Doc, first: number): boolean {
  return hasOne(doc, { first: first - 4, last: first }, isOfRounding)
}

/** "One yen is to be paid in for each share": so far behind an amount stands what it is per. */
const NEAR = 8

/** What an amount is per, and the words that say so. */
type Said = { base: Per; ground: Ground } | undefined

const saidAt = (per: ReturnType<typeof perAt>): Said => per && { base: per.base, ground: { role: 'mark', at: per.at } }
const baseAt = (doc: Doc, i: number): Said => (isOneOf(doc.tokens, i) ? undefined : saidAt(perAt(doc, i)))

/** "per right: 131,000 yen, per share: 1,310 yen": what stands right before an amount is its own, not what stands behind. */
function baseRightBefore(doc: Doc, first: number): Said {
  const i = isMark(doc.tokens, first - 1, ':') ? first - 2 : first - 1
  const said = baseAt(doc, i)
  return said === undefined || isExercised(doc, i) ? undefined : said
}

/** "per option", "per one unit of the right", "per share" right behind an amount. */
function baseBehind(doc: Doc, last: number, end: number): Said {
  for (let i = last; i < last + NEAR && i < end; i += 1) {
    const concept = conceptAt(doc, i)
    if (isMark(doc.tokens, i, ';') || isMark(doc.tokens, i, '.') || concept === 'right') return undefined
    if (doc.tokens.kind[i] === NUMBER && !isMark(doc.tokens, i + 1, ')')) return undefined // "93,400 yen (934 yen per share)"
    if (concept === 'currency' && conceptAt(doc, i - 1) === 'numeral') return undefined // "12,300 yen, and one yen per share"
    const said = baseAt(doc, i)
    if (said !== undefined) return said
  }
  return undefined
}

/** "total issue price: 8,840,000 yen": a sum in a clause of its own. */
const totalBefore = (doc: Doc, clause: Clause, to: number): boolean => saysTotal(doc, until(clause, to))

/** "53,200 yen per right (no payment is required as …)": a price right before says otherwise. */
export const isPriced = (doc: Doc, { first }: Range): boolean =>
  pricesIn(doc, { first: Math.max(0, first - PRICE_NEAR), last: first }, undefined).some(({ base }) => base === 'perRight')

const PRICE_NEAR = 10

/** What stands of a clause before a token. */
const until = ({ parts }: Clause, to: number): Words => ({
  parts: parts.map(({ first, last }) => ({ first, last: Math.max(first, Math.min(last, to)) })),
})

/** What an open price is per, as the words before it in its clause say. */
export function openBase(doc: Doc, extent: Range, found: Found<TermValue>): Base {
  for (const clause of clausesOf(doc, extent)) {
    const { first, last } = clause
    if ((doc.tokens.end[last - 1] as number) <= found.at.start || (doc.tokens.start[first] as number) > found.at.start) continue
    let to = first
    while (to < last && (doc.tokens.start[to] as number) < found.at.start) to += 1
    return baseBefore(doc, clause, to)?.base
  }
  return undefined
}

/**
 * "Exercise price per share: 1,610 yen": the words before an amount in its own clause. "The amount per share upon exercise of
 * each right" is per share: what is exercised is not what is paid for.
 */
function baseBefore(doc: Doc, { parts }: Clause, to: number): Said {
  let exercised: number | undefined
  for (const { first, last } of parts) {
    for (let i = Math.min(last, to) - 1; i >= first; i -= 1) {
      const concept = conceptAt(doc, i)
      if (concept !== 'perRight' && concept !== 'perShare') continue
      if (concept === 'perRight' && exercised === undefined && isExercised(doc, i)) exercised = i
      else if (concept === 'perShare' || exercised === undefined) return { base: concept, ground: { role: 'mark', at: spanOfTerm(doc, i) } }
    }
  }
  return exercised === undefined ? undefined : { base: 'perRight', ground: { role: 'mark', at: spanOfTerm(doc, exercised) } }
}

/** "upon exercise of each right". */
function isExercised(doc: Doc, i: number): boolean {
  const { first } = rangeOfTerm(doc, i)
  return conceptAt(doc, first - 1) === 'exercise' || conceptAt(doc, first - 2) === 'exercise'
}

/** "None", "No payment is required": nothing is to be paid. A price that a claim to pay is set off against is one. */
export function freeIn(doc: Doc, extent: Range): Found<TermValue> | undefined {
  for (const clause of clausesOf(doc, extent)) {
    if (speaksOf(doc, clause, 'setOff')) continue
    for (const part of clause.parts) {
      const at = termAt(doc, part, 'free', 'none')
      if (at !== undefined) return { value: { status: 'none' }, at }
    }
  }
  return undefined
}

/** The day of an open price: in its own clause, else in another that says it is open: "Undetermined (to be determined on June 1)". */
const dayIn = (doc: Doc, clause: Clause, clauses: readonly Clause[]) =>
  datesIn(doc, clause)[0] ??
  clauses.filter((other) => other !== clause && speaksOf(doc, other, 'pending')).flatMap((other) => datesIn(doc, other))[0]

/** "To be decided on November 8, 2006"; or the words of a formula, where a price is given by one. */
export function pendingIn(doc: Doc, extent: Range): Found<TermValue> | undefined {
  const clauses = clausesOf(doc, extent)
  for (const clause of clauses) {
    const at = speaksOf(doc, clause, 'pending') ? termAt(doc, clause, 'pending') : undefined
    if (at === undefined) continue
    const day = dayIn(doc, clause, clauses)
    const decidedOn = day === undefined ? undefined : dayOf(day)
    // the clause with the day says no more than when; a clause before it may say how
    const formula =
      behindColon(doc, clause, extent) ?? (decidedOn === undefined ? formulaOf(doc, clause) : formulaBefore(doc, clauses, clause))
    return {
      value: {
        status: 'pending',
        ...(decidedOn === undefined ? {} : { decidedOn }),
        ...(formula?.value === undefined ? {} : { formula: formula.value }),
      },
      at,
      parts: {
        ...(day === undefined ? {} : { decidedOn: { at: { start: day.start, end: day.end } } }),
        ...(formula === undefined ? {} : { formula: { at: formula.at } }),
      },
    }
  }
  for (const clause of clauses) {
    const formula = formulaOf(doc, clause) ?? (clause === clauses[0] ? wholeFormula(doc, clause, extent) : undefined)
    if (formula !== undefined)
      return { value: { status: 'pending', ...(formula.value === undefined ? {} : { formula: formula.value }) }, at: formula.at }
  }
  return undefined
}

/** The first term of a range that has one of the concepts. */
function termAt(doc: Doc, { first, last }: Range, ...concepts: Concept[]): Span | undefined {
  const i = tokenOf(doc, first, last, ...concepts)
  return i < 0 ? undefined : spanOfTerm(doc, i)
}
