import { type Clause, numbersOf } from '../../form/clauses.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import { date, datesIn, percent, period, type Read, shareClass } from '../../form/readers.js'
import { countOf, moneyOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import { isRatio, isWhole } from '../../language/en/buyback.js'
import { isCopula } from '../../language/en/options.js'
import { isEach } from '../../language/en/people.js'
import { isOf, isOn } from '../../language/en/small.js'
import type { NumberMention } from '../../reading/mention.js'

/** What a sentence may tell of a group. */
export type Key = 'shareClass' | 'shares' | 'percent' | 'cost' | 'period' | 'scheduledOn'
export type Facts = Partial<Record<Key, Read<unknown>>>
/** "to cancel 640,000 treasury shares on April 30". */
export function cancelled(doc: Doc, clause: Clause): Facts {
  const counted = theOne(
    doc,
    numbersOf(doc, clause).filter((mention) => isShares(doc, mention)),
  )
  const shares = counted === undefined ? undefined : countOf(counted)
  if (counted === undefined || shares === undefined) return {}
  const end = (clause.parts[clause.parts.length - 1] as Range).last
  const days = clause.parts
    .flatMap(({ first, last }) => datesIn(doc, { first: Math.max(first, counted.last), last }))
    .filter(({ first }) => isOn(doc.tokens, first - 1))
  const day = days.length === 1 ? date(doc, days[0] as Range) : undefined
  const part = percentBehind(doc, counted, { first: counted.first, last: end })
  return {
    shares: { ...shares, last: counted.last },
    ...(day === undefined ? {} : { scheduledOn: day }),
    ...(part === undefined ? {} : { percent: part }),
  }
}

/** The one number of shares, the one cost and the one period of a sentence, brackets left out. */
export function factsOf(doc: Doc, sentence: Range, clause: Clause): Facts {
  const facts: Facts = {}
  const numbers = numbersOf(doc, clause)
  const counted = theOne(
    doc,
    numbers.filter((mention) => isShares(doc, mention) || isCounted(doc, clause, mention)),
  )
  const paid = theOne(
    doc,
    numbers.filter(
      (mention) =>
        mention.currency !== undefined &&
        conceptAt(doc, mention.last) !== 'perShare' &&
        !isEach(doc.tokens, mention.last) && // "ordinary shares of £0.05 each"
        !namesProgramme(doc, mention),
    ),
  )
  const shares = counted === undefined ? undefined : countOf(counted)
  const cost = paid === undefined ? undefined : moneyOf(paid)
  if (counted !== undefined && shares !== undefined) {
    facts.shares = { ...shares, last: counted.last }
    const kind =
      shareClass(doc, { first: counted.last - 1, last: Math.min(counted.last + CLASS_NEAR, sentence.last) }) ??
      shareClass(doc, { first: Math.max(sentence.first, counted.first - CLASS_NEAR), last: counted.first })
    if (kind !== undefined) facts.shareClass = kind
    const part = percentBehind(doc, counted, sentence)
    if (part !== undefined) facts.percent = part
  }
  if (paid !== undefined && cost !== undefined) facts.cost = { ...cost, last: paid.last }
  const days = clause.parts
    .map((part) => period(doc, part))
    .find((read) => read?.value.to !== undefined && read.value.from !== read.value.to)
  if (days !== undefined) facts.period = days
  return facts
}

/**
 * What of a limit a sentence tells that tells of a purchase too: the figures right behind "up to", and their days where no other
 * figure stands in it. "The Company spent 811 million yen in July under the resolution to acquire up to 800,000 shares."
 */
export function limitsOf(doc: Doc, clause: Clause, { shares, cost, period: days, percent: part, shareClass: kind }: Facts): Facts {
  const figures = numbersOf(doc, clause).filter((mention) => mention.currency !== undefined || isShares(doc, mention))
  const limits = figures.filter((mention) => isLimit(doc, mention))
  const isOne = (read: Read<unknown> | undefined): boolean => read !== undefined && limits.some(({ last }) => last === read.last)
  const counted = isOne(shares)
  return {
    ...(counted && { shares }),
    ...(counted && part !== undefined && { percent: part }),
    ...(counted && kind !== undefined && { shareClass: kind }),
    ...(isOne(cost) && { cost }),
    ...(limits.length === figures.length && days !== undefined && { period: days }),
  } as Facts
}

/** "¥12 Billion Share Repurchase", "the $250 million common stock buyback program": an amount right before the noun names a programme by its limit. */
export function namesProgramme(doc: Doc, { currency, last }: NumberMention): boolean {
  let i = last
  while (i < last + NOUN_NEAR && (conceptAt(doc, i) === 'share' || conceptAt(doc, i) === 'shareCommon')) i += 1
  return currency !== undefined && conceptAt(doc, i) === 'acquire'
}
/** Tokens between an amount and the noun. */
const NOUN_NEAR = 3

/** "shares of the Company's common stock". */
const CLASS_NEAR = 7

/** The only number of its kind, or the only one that is called a limit. */
function theOne(doc: Doc, mentions: readonly NumberMention[]): NumberMention | undefined {
  if (mentions.length === 1) return mentions[0]
  const limits = mentions.filter((mention) => isLimit(doc, mention))
  return limits.length === 1 ? limits[0] : undefined
}

const isShares = (doc: Doc, { first, last, percent: part, currency }: NumberMention): boolean => {
  if (part !== undefined || currency !== undefined || isOfReceipt(doc, first)) return false
  // "120,000 of its own shares", "1.2 million of": a scale has its "of"
  const near = isOf(doc.tokens, last) || isOf(doc.tokens, last - 1) ? last + 3 : last
  for (let i = last; i <= near; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'share' || concept === 'shareCommon' || concept === 'treasury') return true
  }
  return false
}

/** "depositary receipts, each representing two shares". */
const isOfReceipt = (doc: Doc, first: number): boolean =>
  isRatio(doc.tokens, first - 1) && hasOne(doc, { first: first - EACH_NEAR, last: first - 1 }, isEach)
const EACH_NEAR = 5

/** "The maximum number of shares to be repurchased is 400,000": a bare number behind its copula. */
function isCounted(doc: Doc, clause: Clause, { first, last, percent: part, currency }: NumberMention): boolean {
  if (part !== undefined || currency !== undefined || conceptAt(doc, last) !== undefined || !isCopula(doc.tokens, first - 1)) return false
  const before = { first: clause.first, last: first }
  return holds(doc, before, 'number') && holds(doc, before, 'share', 'shareCommon', 'treasury')
}

/** "up to", "a maximum of", "up to a total of" right before a number. */
function isLimit(doc: Doc, { first }: NumberMention): boolean {
  let i = first - 1
  while (i > first - 5 && (isWhole(doc.tokens, i) || conceptAt(doc, i) === 'total')) i -= 1
  return conceptAt(doc, i) === 'maximum'
}

/** "(1.4% of the shares issued)" right behind the number. */
function percentBehind(doc: Doc, { last }: NumberMention, sentence: Range): Read<number> | undefined {
  const near = { first: last, last: Math.min(last + PERCENT_NEAR, sentence.last) }
  const found = percent(doc, near)
  if (found === undefined || found.value <= 0) return undefined
  return holds(doc, { first: last, last: Math.min(found.last + ISSUED_NEAR, sentence.last) }, 'issued') ? found : undefined
}

const PERCENT_NEAR = 16
const ISSUED_NEAR = 8
