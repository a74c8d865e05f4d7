import type { Span } from '../../document/scan.js'
import { isAssumed } from '../../language/en/expected.js'
import { scaled } from '../../reading/scaled.js'
import { spanOfRange } from '../doc.js'
import { hasOne } from '../words.js'
import type { ItemOf } from './items.js'
import type { Clause } from './state.js'

/** An exchange rate between two amounts, one of them a single unit, or of one unit of a currency. */
export function rateOf(c: Clause, { one, other }: ItemOf<'rate'>): void {
  const { thread, sentence } = c
  // "Assumed exchange rates for fiscal 2022": of what is expected, whatever else the sentence tells
  const forecast = c.forecast || hasOne(c.doc, sentence, isAssumed)
  if (!('digits' in other)) {
    // of what was earned such rates are averages as a rule, which the figures were not translated at
    const rate = scaled(one.digits, one.scale?.factor ?? 1)
    if (!forecast || one.currency === undefined || Number.isNaN(rate)) return
    thread.rates.push({
      base: { value: other.code, at: spanOfRange(c.doc, other) },
      quote: { value: one.currency.code, at: one.currency.at },
      rate: { value: rate, at: one.at },
      forecast,
    })
    return
  }
  const unit =
    scaled(one.digits, one.scale?.factor ?? 1) === 1 ? one : scaled(other.digits, other.scale?.factor ?? 1) === 1 ? other : undefined
  if (unit === undefined || one.currency === undefined || other.currency === undefined) return
  const price = unit === one ? other : one
  const rate = scaled(price.digits, price.scale?.factor ?? 1)
  if (Number.isNaN(rate)) return
  thread.rates.push({
    base: { value: (unit.currency as { code: string }).code, at: (unit.currency as { at: Span }).at },
    quote: { value: (price.currency as { code: string }).code, at: (price.currency as { at: Span }).at },
    rate: { value: rate, at: price.at },
    forecast,
  })
}
