import type { Span } from '../../document/scan.js'
import { changedNumber, type NumberMention } from '../../reading/mention.js'
import { type Doc, spanOfRange, spanOfTerm } from '../doc.js'
import type { Found, Ground } from '../draft.js'
import { isPerShare } from '../figures/column.js'
import { moneyOf, percentOf, rangeOf } from '../values.js'
import type { Money, MoneyRange } from './fact.js'
import { type Direction, tokenOf } from './gap.js'
import type { ItemOf } from './items.js'
import type { MetricName } from './metrics.js'
import type { Clause } from './state.js'

export function amountOf(c: Clause, money: ItemOf<'money'>, name: MetricName): Found<Money | MoneyRange> | undefined {
  const { doc, sentence } = c
  const low = moneyOf(money.mention)
  const odd = name.metric !== undefined && isPerShare(name.metric) ? isLarge : isSmall
  if (low === undefined || odd(money.mention)) return undefined
  if (money.high !== undefined) {
    return name.loss ? undefined : rangeOf(money.mention, money.high) // of a loss, which of two plain amounts is the lower?
  }
  const bracket = negativeBrackets(doc, money.mention)
  const near = tokenOf(doc, Math.max(sentence.first, money.first - 2), money.first, 'negative')
  const sign = near < 0 ? tokenOf(doc, Math.max(sentence.first, name.outer - 1), name.outer, 'negative') : near // "a negative operating income of"
  if (!bracket && sign < 0 && !name.loss) return low
  const grounds: Ground[] = [...(low.parts?.amount?.grounds ?? [])]
  // "($1.5) million": the number's own words lack the bracket before the currency
  if (bracket && (money.mention.currency?.at.start ?? 0) > money.mention.start && doc.text.charAt(money.mention.start) === '(')
    grounds.push({ role: 'sign', at: spanOfRange(doc, { first: money.mention.first, last: money.mention.last }) })
  if (sign >= 0) grounds.push({ role: 'sign', at: spanOfTerm(doc, sign) })
  if (name.loss)
    grounds.push({ role: 'sign', at: spanOfRange(doc, name.lossAt === undefined ? name : { first: name.lossAt, last: name.lossAt + 1 }) })
  const amount = low.value.amount <= 0 ? low.value.amount : -low.value.amount
  return { ...low, value: { ...low.value, amount }, parts: { ...low.parts, amount: { at: low.parts?.amount?.at ?? low.at, grounds } } }
}

/** No share earns or is paid thousands of anything: "per share … 795 million" is another figure's amount. */
const isLarge = ({ scale }: NumberMention): boolean => (scale?.factor ?? 1) > 1

/** No company earns dollars and cents: "earnings of $1.46 and $1.40 per share". */
const isSmall = ({ scale, decimals }: NumberMention): boolean => scale === undefined && decimals > 0

export function signed(percent: ItemOf<'percent'>, direction: Direction): Found<number> | undefined {
  const mention: NumberMention =
    percent.mention.percent !== undefined ? percent.mention : changedNumber(percent.mention, { percent: percent.unit.percent as Span })
  const found = percentOf(mention)
  if (found === undefined) return undefined
  const value = direction.sign < 0 ? -Math.abs(found.value) : found.value
  return {
    value,
    at: found.at,
    grounds: [...(found.grounds ?? []), ...(direction.at === undefined ? [] : [{ role: 'sign' as const, at: direction.at }])],
  }
}

/** "$(0.08)", "($1.5) million": brackets behind the currency or round all but the scale are a minus; "(15.6 million dollars)" are none. */
function negativeBrackets(doc: Doc, mention: NumberMention): boolean {
  if (mention.bracketed && mention.scale !== undefined && mention.scale.at.start >= mention.at.end) return true
  return (
    mention.bracketed &&
    mention.currency !== undefined &&
    mention.currency.at.end <= mention.at.start &&
    doc.text.charAt(mention.at.start) === '('
  )
}

/** An amount printed plain that words make negative. */
export function negated(value: Found<Money>, sign: Span): Found<Money> {
  if (value.value.amount <= 0) return value
  const own = value.parts?.amount
  const grounds: Ground[] = [...(own?.grounds ?? []), { role: 'sign', at: sign }]
  return {
    ...value,
    value: { ...value.value, amount: -value.value.amount },
    parts: { ...value.parts, amount: { at: own?.at ?? value.at, grounds } },
  }
}
