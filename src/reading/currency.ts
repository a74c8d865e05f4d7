import { isMark, MARK, NUMBER, type Span, type Tokens, WORD } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { isUnitJoint } from '../language/en/values.js'
import { dollarAt } from './dollars.js'
import type { Reading } from './mention.js'

/** The currency of a mark; a backslash is how some fonts print the yen sign. */
function currencyOf(mark: number): string | undefined {
  return mark === 0xa5 || mark === 92 ? 'JPY' : mark === 36 ? 'USD' : mark === 0x20ac ? 'EUR' : mark === 0xa3 ? 'GBP' : undefined
}

/** The currency of the mark at token `i`, with the letters that say whose dollar it is. */
export const currencyOfMark = (tokens: Tokens, i: number): string | undefined => {
  const code = currencyOf(tokens.code[i] as number)
  return code === 'USD' ? dollarAt(tokens, i).code : code
}

/** A currency as printed: its code and its tokens. */
export interface Printed {
  readonly code: string
  readonly first: number
  readonly last: number
  /** where the text says whose dollars a plain sign means */
  readonly said?: Span | undefined
}

/** The meaning's concept of the term that token `i` belongs to. */
export const conceptAt = ({ terms }: Pick<Reading, 'terms'>, i: number): Concept | undefined => {
  const term = i >= 0 ? (terms.at[i] ?? -1) : -1
  return term < 0 ? undefined : terms.meaning[term]?.concept
}

/** A currency that ends right before token `i`: "¥", "\", "US$", "U.S.$", "US \$", "HK$", "JPY", "Yen", a "Y" glued to the digits. */
export function currencyBefore(reading: Reading, i: number, from: number): Printed | undefined {
  const { tokens, terms } = reading
  const k = i - 1
  if (k < from) return undefined
  if (tokens.kind[k] === MARK) {
    const code = currencyOf(tokens.code[k] as number)
    if (code === undefined) return isFiledYen(tokens, k) && k - 2 >= from ? { code: 'JPY', first: k - 2, last: i } : undefined
    if (code !== 'USD') return { code, first: k, last: i }
    const dollar = dollarAt(tokens, k)
    return dollar.code === undefined ? undefined : { code: dollar.code, first: Math.max(from, dollar.first), last: i, said: dollar.said }
  }
  if (tokens.kind[k] !== WORD) return undefined
  const glued = tokens.end[k] === tokens.start[i]
  if (glued && tokens.end[k] === (tokens.start[k] as number) + 1 && tokens.text.charAt(tokens.start[k] as number) === 'Y') {
    return { code: 'JPY', first: k, last: i }
  }
  const term = terms.at[k] as number
  if (conceptAt(reading, k) !== 'currency' || (tokens.line[k] !== tokens.line[i] && !isWrapped(reading, i))) return undefined
  const first = terms.first[term] as number
  // "Net sales Millions of yen 94,156": the unit of the row; the scale in "1.8 billion | JPY 2.7 billion", "1,733 million or JPY 21.97" is a number's
  const scale = isUnitJoint(tokens, first - 1) ? first - 2 : first - 1
  if (!glued && conceptAt(reading, scale) === 'scale' && tokens.kind[scale - 1] !== NUMBER) return undefined
  return { code: terms.meaning[term]?.datum as string, first: Math.max(from, first), last: i }
}

/** "(Y)" before an amount: how filings print the yen sign. */
const isFiledYen = (tokens: Tokens, k: number): boolean =>
  isMark(tokens, k, ')') && isMark(tokens, k - 2, '(') && tokens.text.slice(tokens.start[k - 1], tokens.end[k - 1]) === 'Y'

/** A line of running text is at least so long before it is wrapped. */
const WRAPPED = 45

/** Whether the line before number `i` is a sentence's that goes on with it: "operating income was JPY / 9,669 million", "June 30: JPY / 9,669 million"; a head's "Yen" is alone. */
function isWrapped(reading: Reading, i: number): boolean {
  const { tokens } = reading
  const k = i - 1
  if (tokens.line[i] !== (tokens.line[k] as number) + 1 || conceptAt(reading, i + 1) !== 'scale') return false
  const before = k - 1
  if (!isMark(tokens, before, ':') && (tokens.kind[before] !== WORD || conceptAt(reading, before) !== undefined)) return false
  let first = k
  while (first > 0 && tokens.line[first - 1] === tokens.line[k]) first -= 1
  return (tokens.end[k] as number) - (tokens.start[first] as number) >= WRAPPED
}

/** A currency word at token `i`: "yen", "US dollars", "U.S. dollars". */
export function currencyAt(reading: Pick<Reading, 'tokens' | 'terms'>, i: number): Printed | undefined {
  const { tokens, terms } = reading
  if (conceptAt(reading, i) === 'currency') {
    const term = terms.at[i] as number
    if (terms.first[term] === i) return { code: terms.meaning[term]?.datum as string, first: i, last: terms.last[term] as number }
  }
  if (isMark(tokens, i + 1, '.') && isMark(tokens, i + 3, '.') && conceptAt(reading, i + 4) === 'currency') {
    const term = terms.at[i + 4] as number
    return { code: terms.meaning[term]?.datum as string, first: i, last: terms.last[term] as number }
  }
  return undefined
}

/** From the beginning of one token to the end of the one before another. */
export function spanFrom(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
}
