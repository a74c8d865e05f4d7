import type { Span } from '../document/scan.js'
import { changedNumber, type NumberMention } from '../reading/mention.js'
import { scaled } from '../reading/scaled.js'
import type { Found, Ground } from './draft.js'

/** The sign of a number as its own print says it: glued signs, and brackets round all but its unit: "$(0.08)", "(1.2) billion yen". */
const signOf = (mention: NumberMention): number => (mention.sign < 0 || isLoss(mention) ? -1 : 1)

const isLoss = ({ at, bracketed, currency, scale }: NumberMention): boolean =>
  bracketed && (scale === undefined ? currency?.at.end === at.start : scale.at.start >= at.end)

/** A count of whole things: "2 million shares" is 2000000. Undefined where it is no integer or the commas part no thousands. */
export function countOf(mention: NumberMention): Found<number> | undefined {
  const value = scaled(mention.digits, mention.scale?.factor ?? 1)
  if (!Number.isSafeInteger(value) || mention.percent !== undefined || mention.currency !== undefined || mention.sign < 0) return undefined
  return { value, at: withScale(mention), ...grounded(scaleGround(mention)) }
}

/** Money that rests on further words. */
export const restedOn = (money: FoundMoney, ground: Ground): FoundMoney => {
  const { amount } = money.parts
  return { ...money, parts: { ...money.parts, amount: { at: amount.at, grounds: [...amount.grounds, ground] } } }
}

/** A printed percentage: "11.1%" is 11.1. */
export function percentOf(mention: NumberMention): Found<number> | undefined {
  const value = scaled(mention.digits, 1) * signOf(mention)
  if (Number.isNaN(value) || mention.percent === undefined) return undefined
  return { value, at: printed(mention), grounds: [{ role: 'unit', at: mention.percent }] }
}

/** Money of a text, its amount and its currency with places of their own. */
export interface FoundMoney extends Found<{ amount: number; currency: string }> {
  readonly parts: { readonly amount: { readonly at: Span; readonly grounds: readonly Ground[] }; readonly currency: { readonly at: Span } }
}

/** Money as printed with its own currency and scale: whole units of the currency. */
export function moneyOf(mention: NumberMention): FoundMoney | undefined {
  if (mention.currency === undefined || mention.percent !== undefined) return undefined
  const value = scaled(mention.digits, mention.scale?.factor ?? 1) * signOf(mention)
  if (Number.isNaN(value)) return undefined
  return {
    value: { amount: value === 0 ? 0 : value, currency: mention.currency.code },
    at: { start: mention.start, end: mention.end },
    parts: {
      amount: { at: withScale(mention), grounds: scaleGround(mention) },
      currency: { at: mention.currency.said ?? mention.currency.at },
    },
  }
}

/** A range of money, each end with a place of its own. */
export type FoundRange = Found<{ low: number; high: number; currency: string }>

/** Two amounts as the ends of a range; a scale behind the second is that of both: "$5 to $6 million". */
export function rangeOf(first: NumberMention, second: NumberMention): FoundRange | undefined {
  const high = moneyOf(second)
  const low = moneyOf(first.scale === undefined && second.scale !== undefined ? changedNumber(first, { scale: second.scale }) : first)
  if (low === undefined || high === undefined) return undefined
  return {
    value: { low: low.value.amount, high: high.value.amount, currency: high.value.currency },
    at: { start: low.at.start, end: high.at.end },
    parts: { low: low.parts.amount, high: high.parts.amount, currency: high.parts.currency },
  }
}

/** The number with its scale where the two stand together: "25.201 billion". */
function withScale(mention: NumberMention): Span {
  const scale = mention.scale?.at
  const at = printed(mention)
  return scale !== undefined && scale.start >= at.end && scale.start - at.end <= 1 ? { start: at.start, end: scale.end } : at
}

/** The number; brackets that may make it negative, as in "JPY(24,421) million", belong to it, brackets that merely hold it do not. */
function printed(mention: NumberMention): Span {
  const { at, bracketed, sign, percent, scale, currency } = mention
  if (!bracketed || sign < 0 || currency?.at.end === at.start || isLoss(mention)) return at
  const inside = [percent, scale?.at].filter((span) => span !== undefined && span.start > at.start && span.start < at.end)
  return { start: at.start + 1, end: Math.min(at.end - 1, ...inside.map((span) => (span as Span).start)) }
}

const scaleGround = (mention: NumberMention): Ground[] => (mention.scale === undefined ? [] : [{ role: 'unit', at: mention.scale.at }])
const grounded = (grounds: readonly Ground[]): { grounds?: readonly Ground[] } => (grounds.length === 0 ? {} : { grounds })
