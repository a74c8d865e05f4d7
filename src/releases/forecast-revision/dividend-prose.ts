import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { type DividendPart, partAt } from '../../form/figures/dividend-part.js'
import { next } from '../../form/figures/head-words.js'
import { tokenOf } from '../../form/prose/gap.js'
import { glueAt } from '../../form/prose/glue.js'
import { type Item, type ItemOf, isFromEarlier, itemsOf } from '../../form/prose/items.js'
import { sentencesOf } from '../../form/prose/sentences.js'
import { firstTerm } from '../../form/term-index.js'
import { type FoundMoney, moneyOf, restedOn } from '../../form/values.js'
import { isDividendKind, isWillBe } from '../../language/en/revisions.js'
import { isThe } from '../../language/en/small.js'
import { isRaise } from './raise.js'

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
    const amounts = itemsOf(doc, sentence, [], 0).filter(isMoney)
    let named = 0 // payments before this one stand before the amount
    let ofKind = (_: number): boolean => false
    for (const [i, item] of amounts.entries()) {
      if (item.mention.scale !== undefined) continue
      while (named < payments.length && (payments[named] as Payment).last <= item.first) {
        ofKind = kindBehind(doc, (payments[named] as Payment).last)
        named += 1
      }
      const payment = payments[named - 1]
      if (payment === undefined || ofKind(item.first)) continue
      const beside = { before: amounts[i - 1], next: amounts[i + 1] }
      for (const [role, money] of rolesOf(doc, item, payment, raised, told !== undefined, beside)) {
        if (role === 'previous' && news === undefined) continue
        const key = `${role} ${payment.part}`
        const known = found.get(key)
        if (known !== undefined && known.money.value.amount !== money.value.amount) doubtful.add(key)
        found.set(key, known ?? { role, part: payment.part, money, head: payment })
        told ??= sentence
      }
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

/** Whether an amount with "to" before it stands right before another's "from". */
function isBehind(doc: Doc, { first, mention }: ItemOf<'money'>, item: ItemOf<'money'>): boolean {
  const behind = conceptAt(doc, mention.last) === 'perShare' ? next(doc, mention.last) : mention.last
  return glueAt(doc.tokens, first - 1) === 'to' && behind === item.first - 1
}

/** "22 yen per share for the previous fiscal year": the words right behind an amount at token `i` say that it is a year old. */
function isOfYearBefore(doc: Doc, i: number): boolean {
  const behind = conceptAt(doc, i) === 'perShare' ? next(doc, i) : i
  const glue = glueAt(doc.tokens, behind)
  if (glue !== 'for' && glue !== 'in') return false
  return conceptAt(doc, isThe(doc.tokens, behind + 1) ? behind + 2 : behind + 1) === 'priorPeriod'
}

/**
 * "A final dividend of 58 yen, its ordinary dividend raised to 48 yen": whether words behind a payment and before a token tell of
 * a part of it. Asked for one amount after another, it goes on where it ended.
 */
function kindBehind(doc: Doc, first: number): (last: number) => boolean {
  let at = first
  let named = false // the dividend itself
  let found = false
  return (last) => {
    for (; at < last && !found; at += 1) {
      if (named) found = isDividendKind(doc.tokens, at) && tokenOf(doc, at, at + KIND, 'dividend') >= 0
      else named = conceptAt(doc, at) === 'dividend'
    }
    return found
  }
}
/** "Ordinary cash dividend" */
const KIND = 4

const isMoney = (item: Item): item is ItemOf<'money'> => item.kind === 'money'

/** What an amount is of its payment: "from A to B" both, "raised to B" and, once a revision is told, "will be B" the new one. */
function rolesOf(
  doc: Doc,
  item: ItemOf<'money'>,
  payment: Payment,
  raised: boolean,
  told: boolean,
  { before, next }: { before?: ItemOf<'money'> | undefined; next?: ItemOf<'money'> | undefined },
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
  if (from && raised && before !== undefined && before.first > payment.last && isBehind(doc, before, item)) return [['previous', low]]
  return glue === 'be' && told && isWillBe(doc.tokens, item.first - 2) ? [['revised', low]] : []
}
