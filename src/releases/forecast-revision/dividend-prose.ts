import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { type DividendPart, partAt } from '../../form/figures/dividend-part.js'
import { next } from '../../form/figures/head-words.js'
import { tokenOf } from '../../form/prose/gap.js'
import { glueAt } from '../../form/prose/glue.js'
import { type Item, type ItemOf, itemsOf } from '../../form/prose/items.js'
import { sentencesOf } from '../../form/prose/sentences.js'
import { isFromEarlier } from '../../form/prose/spans.js'
import { firstTerm } from '../../form/term-index.js'
import { type FoundMoney, moneyOf, restedOn } from '../../form/values.js'
import { isDividendKind, isWillBe } from '../../language/en/revisions.js'
import { isThe } from '../../language/en/small.js'
import { behindAmount, bracketBehind } from './dividend-bracket.js'
import { isRaise } from './raise.js'
import { speaksOfPrevious } from './spoken.js'

type Role = 'previous' | 'revised' | 'priorYear'

/** Tokens between a payment and the word "dividend": "year-end dividend", "dividend per share for the year end". */
const NEAR = 6

/** A payment of the year as a sentence names it. */
interface Payment extends Range {
  readonly part: DividendPart
}

/**
 * Reads the dividend forecast before and after, and the dividend of the year before, where sentences tell it: "the year-end dividend is raised from 10 yen to
 * 12 yen". A payment of which they tell two things is left out.
 *
 * @returns the words that tell it, or undefined
 */
export function readToldDividend(doc: Doc, draft: Draft): Range | undefined {
  if (firstTerm(doc, 'dividend') < 0) return undefined
  const found = new Map<string, { role: Role; part: DividendPart; money: FoundMoney; head: Range }>()
  const doubtful = new Set<string>()
  let told: Range | undefined
  for (const sentence of sentencesOf(doc)) {
    const payments = paymentsIn(doc, sentence)
    if (payments.length === 0) continue
    const news = holds(doc, sentence, 'priorPeriod', 'yearOnYear') && !holds(doc, sentence, 'forecast') ? undefined : sentence
    // "raised to" is also what is done to fractions
    const raised = holds(doc, sentence, 'revise', 'increase', 'decrease', 'change', 'roundUp')
    const put = (role: Role, part: DividendPart, money: FoundMoney, head: Range): void => {
      const key = `${role} ${part}`
      const known = found.get(key)
      if (known !== undefined && known.money.value.amount !== money.value.amount) doubtful.add(key)
      found.set(key, known ?? { role, part, money, head })
      told ??= sentence
    }
    const items = itemsOf(doc, sentence, [], 0).filter((item) => !isChange(doc, item))
    let before: ItemOf<'money'> | undefined // the amount before, none in a bracket
    let behind = sentence.first // the last bracket of payments
    let p = -1 // the last payment named, none in a bracket
    const kinds = new Kinds()
    for (const [i, item] of items.entries()) {
      if (item.kind !== 'money' || item.first < behind) continue
      const last = before
      before = item
      if (item.mention.scale !== undefined) continue
      for (let k = p + 1; k < payments.length && (payments[k] as Payment).last <= item.first; k += 1)
        if ((payments[k] as Payment).first >= behind) p = k
      const payment = payments[p]
      if (payment === undefined || kinds.isOfKind(doc, payment, item.first)) continue
      const bracket = payment.part === 'annual' ? bracketBehind(doc, item, items, i) : undefined
      for (const [role, money] of rolesOf(doc, item, payment, raised, told !== undefined, {
        before: last,
        next: moneyBehind(items, i),
        behind,
      })) {
        if (role === 'previous' && news === undefined) continue
        put(role, payment.part, money, payment)
        for (const { part, head, money } of bracket?.parts ?? []) put(role, part, money, head)
      }
      behind = bracket?.last ?? behind
    }
  }
  for (const key of doubtful) found.delete(key)
  if (![...found.values()].some(({ role }) => role === 'revised')) return undefined
  for (const { role, part, money, head } of found.values()) {
    draft.put(['dividend', role, part], restedOn(money, { role: 'head', at: spanOfRange(doc, head) }))
  }
  return told
}

/** The payments that a sentence names as dividends. */
function paymentsIn(doc: Doc, { first, last }: Range): Payment[] {
  const payments: Payment[] = []
  if (tokenOf(doc, first, last, 'dividend') < 0) return payments
  for (let i = first; i < last; ) {
    const part = partAt(doc, i)
    if (part !== undefined && isDividend(doc, part.last, Math.min(last, part.last + NEAR), Math.max(first, i - NEAR), i)) {
      payments.push({ first: i, last: part.last, part: part.part })
      i = part.last
    } else i += 1
  }
  return payments
}

/** Whether a dividend is spoken of behind a payment, before any verb, or right before it. */
function isDividend(doc: Doc, from: number, to: number, before: number, at: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (conceptAt(doc, i) === 'dividend') return true
    if (glueAt(doc.tokens, i) === 'be') break
  }
  for (let i = before; i < at; i += 1) if (conceptAt(doc, i) === 'dividend') return true
  return false
}

/** Whether an amount with "to" before it stands right before another's "from", a bracket of its payments between. */
function isBehind(doc: Doc, amount: ItemOf<'money'>, item: ItemOf<'money'>, bracket: number): boolean {
  const from = item.first - 1
  return (
    glueAt(doc.tokens, amount.first - 1) === 'to' && (from === behindAmount(doc, amount) || (from === bracket && bracket > amount.last))
  )
}

/** "22 yen per share for the previous fiscal year": the words right behind an amount at token `i` say that it is a year old. */
function isOfYearBefore(doc: Doc, i: number): boolean {
  const behind = conceptAt(doc, i) === 'perShare' ? next(doc, i) : i
  const glue = glueAt(doc.tokens, behind)
  if (glue !== 'for' && glue !== 'in') return false
  return conceptAt(doc, isThe(doc.tokens, behind + 1) ? behind + 2 : behind + 1) === 'priorPeriod'
}

/**
 * "A final dividend of 58 yen, its ordinary dividend raised to 48 yen": words behind a payment that tell of a part of it. Asked for
 * one amount behind the other, so no words are looked at twice.
 */
class Kinds {
  private at = 0
  private named = false // the dividend that the payment is
  private found = false
  private of: Payment | undefined

  isOfKind(doc: Doc, payment: Payment, last: number): boolean {
    if (this.of !== payment) {
      this.of = payment
      this.at = payment.last
      this.named = false
      this.found = false
    }
    for (; this.at < last && !this.found; this.at += 1) {
      if (this.named) this.found = isDividendKind(doc.tokens, this.at) && tokenOf(doc, this.at, this.at + KIND, 'dividend') >= 0
      else this.named = conceptAt(doc, this.at) === 'dividend'
    }
    return this.found
  }
}
/** "Ordinary cash dividend" */
const KIND = 4

/** The next amount of a sentence. */
function moneyBehind(items: readonly Item[], i: number): ItemOf<'money'> | undefined {
  for (let k = i + 1; k < items.length; k += 1) {
    const item = items[k] as Item
    if (item.kind === 'money') return item
  }
  return undefined
}

/** "36 yen per share, up from its previous forecast of 32 yen": whether the words between two amounts call the second the earlier forecast. */
const isEarlier = (doc: Doc, one: Item, other: Item): boolean =>
  other.first - one.last <= EARLIER && speaksOfPrevious(doc, { first: one.last, last: other.first })
const EARLIER = 14
const isOfOrBe = (glue: ReturnType<typeof glueAt>): boolean => glue === 'of' || glue === 'be'

/** "will be 24 yen, an increase of 3 yen from the previous forecast of 21 yen": an amount that something changes by is none of the payment. */
const isChange = (doc: Doc, { first }: Item): boolean => glueAt(doc.tokens, first - 1) === 'of' && isAmong(doc, first - 2, CHANGES)
const CHANGES = conceptSet('increase', 'decrease', 'change', 'difference')

/** What an amount is of its payment: "from A to B" both, "raised to B" and, once a revision is told, "will be B" the new one. */
function rolesOf(
  doc: Doc,
  item: ItemOf<'money'>,
  payment: Payment,
  raised: boolean,
  told: boolean,
  { before, next, behind }: { before?: ItemOf<'money'> | undefined; next?: ItemOf<'money'> | undefined; behind: number },
): [Role, FoundMoney][] {
  const { mention, high } = item
  const low = moneyOf(mention)
  if (low === undefined) return []
  if (high === undefined && isOfYearBefore(doc, mention.last)) return told ? [['priorYear', low]] : []
  if (high !== undefined) {
    const to = moneyOf(high)
    return to !== undefined && raised && isRaise(doc, item.first, payment.last)
      ? [
          ['previous', low],
          ['revised', to],
        ]
      : []
  }
  const glue = glueAt(doc.tokens, item.first - 1)
  if (glue === 'to' && raised) return [['revised', low]]
  // "from 15 yen, announced on May 10, to 25 yen", "from the original plan of 15 yen to 25 yen"
  const from = glue === 'from' || (glue === 'of' && isFromEarlier(doc, item.first - 2))
  if (from && raised && next !== undefined && glueAt(doc.tokens, next.first - 1) === 'to') return [['previous', low]]
  // "to 25 yen per share from 15 yen"
  if (from && raised && before !== undefined && before.first > payment.last && isBehind(doc, before, item, behind))
    return [['previous', low]]
  // "an annual dividend of 36 yen, up from its previous forecast of 32 yen"
  if (isOfOrBe(glue) && next !== undefined && isEarlier(doc, item, next)) return [['revised', low]]
  const set = before !== undefined && before.first > payment.last && isOfOrBe(glueAt(doc.tokens, before.first - 1))
  if (set && isEarlier(doc, before as ItemOf<'money'>, item)) return [['previous', low]]
  return glue === 'be' && told && isWillBe(doc.tokens, item.first - 2) ? [['revised', low]] : []
}
