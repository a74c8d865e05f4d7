import { isMark, NUMBER } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { conceptAt, currencyAt, spanFrom } from './currency.js'
import { changedNumber, type Mention, type Reading } from './mention.js'
import { coded, readNumber, scaleAt } from './number.js'

/**
 * A number in words at token `i` where it counts something: "One hundred shares", "three directors"; with its digits in
 * brackets behind it ("Eighteen (18) officers", "one (1) yen") the digits are the number.
 */
export function readNumeral(reading: Reading, i: number): Mention | undefined {
  const { tokens, terms } = reading
  const term = terms.at[i] as number
  const last = terms.last[term] as number
  if (isMark(tokens, last, '(') && tokens.kind[last + 1] === NUMBER && isMark(tokens, last + 2, ')')) {
    const inner = readNumber(reading, last + 1, last + 1)
    if (inner?.kind !== 'number') return undefined
    const scale = scaleAt(reading, last + 3)
    const money = currencyAt(reading, scale?.last ?? last + 3)
    const end = money?.last ?? scale?.last ?? last + 3
    return changedNumber(inner, {
      first: i,
      last: end,
      start: tokens.start[i] as number,
      end: tokens.end[end - 1] as number,
      bracketed: false,
      scale: scale === undefined ? inner.scale : { factor: scale.factor, at: spanFrom(tokens, last + 3, scale.last) },
      currency: money === undefined ? inner.currency : coded(tokens, money),
      at: spanFrom(tokens, last + 1, last + 2),
    })
  }
  const next = conceptAt(reading, last)
  const money = currencyAt(reading, last)
  // "five cents a share"; "one million" is written in digits
  const cents = money === undefined && next === 'scale' ? scaleAt(reading, last) : undefined
  const small = cents !== undefined && cents.factor < 1 ? cents : undefined
  if (money === undefined && small === undefined && !(next !== undefined && COUNTABLE.has(next))) return undefined
  const at = spanFrom(tokens, i, last)
  const end = money?.last ?? small?.last ?? last
  return {
    kind: 'number',
    first: i,
    last: end,
    start: at.start,
    end: tokens.end[end - 1] as number,
    digits: String(terms.meaning[term]?.datum),
    decimals: 0,
    sign: 0,
    bracketed: false,
    loose: false,
    percent: undefined,
    scale: small && { factor: small.factor, at: spanFrom(tokens, last, small.last) },
    currency: coded(tokens, money),
    at,
  }
}

/** What a number in words may count: "one" before anything else is a pronoun. */
const COUNTABLE: ReadonlySet<Concept> = new Set<Concept>(['share', 'shareCommon', 'right', 'person', 'director', 'employee', 'officer'])
