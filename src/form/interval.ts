import { foldTable } from '../document/clean.js'
import type { Evidence } from '../result.js'
import { type Doc, scaleOf } from './doc.js'

/** A figure with what it may have been before it was rounded: anything from `low` to `high`. */
export interface Figure {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * How closely a printed figure is known.
 * - `measured`: to half a unit of its last printed digit ("25.201 billion" to 0.5 million, "11.1%" to 0.05)
 * - `agreed`: counted or fixed, so it is exact ("2,906 rights", "4,240 yen a share") unless it is printed in thousands or millions
 * - `exact`: a ceiling or a day, however it is printed
 */
export type Precision = 'measured' | 'agreed' | 'exact'

/** How the release rounds: amounts in this unit (1e6 for "rounded down to the nearest million yen") have lost what is beyond it. */
export interface Rounding {
  readonly downTo?: number
}

/** A saying of how amounts are rounded names its unit this many tokens away: "Fractions of a million yen have been cut off". */
const UNIT_NEAR = 10

/** What the text says of how its amounts are rounded. A rounding of single yen (a price's, a capital's) is another matter. */
export function roundingOf({ terms }: Doc): Rounding {
  for (let t = 0; t < terms.count; t += 1) {
    if (terms.meaning[t]?.concept !== 'roundDown') continue
    for (const way of [-1, 1]) {
      for (let k = t + way; k >= 0 && k < terms.count; k += way) {
        const apart =
          way < 0 ? (terms.first[t] as number) - (terms.last[k] as number) : (terms.first[k] as number) - (terms.last[t] as number)
        if (apart > UNIT_NEAR) break
        const meaning = terms.meaning[k]
        if (meaning?.concept === 'scale' && (meaning.datum as number) >= 1000) return { downTo: meaning.datum as number }
      }
    }
  }
  return {}
}

export const exactly = (value: number): Figure => ({ value, low: value, high: value })

/** A printed figure as the range that its digits and the release's rounding leave open. */
export function known(value: number, evidence: Evidence | undefined, precision: Precision, { downTo }: Rounding): Figure {
  if (precision === 'exact' || evidence === undefined) return exactly(value)
  const { factor, decimals } = printOf(value, evidence)
  if (factor === 1 && precision === 'agreed') return exactly(value)
  const unit = factor / 10 ** decimals
  // what was cut off is less than a unit, in whole yen, and lies away from zero; of a 0 neither side is known
  if (unit === downTo) return { value, low: value > 0 ? value : value - unit + 1, high: value < 0 ? value : value + unit - 1 }
  return { value, low: value - unit / 2, high: value + unit / 2 }
}

/** A number's scale and how many decimals it is printed with: "25.201 billion" has 1e9 and 3. */
interface Print {
  readonly factor: number
  readonly decimals: number
}

/** The print of a value. Digits and value tell the scale together; a 0 has that of the words around it. */
function printOf(value: number, { text, support = [] }: Evidence): Print {
  const fold = foldTable()
  let first: Print | undefined
  for (let i = 0; i < text.length; ) {
    let number = 0
    let digits = 0
    let decimals = -1 // -1 before a point
    for (; i < text.length; i += 1) {
      const code = fold[text.charCodeAt(i)] as number
      if (code >= 48 && code <= 57) {
        number = number * 10 + code - 48
        digits += 1
        if (decimals >= 0) decimals += 1
      } else if (digits > 0 && code === 46 && decimals < 0) decimals = 0
      else if (digits === 0 || code !== 44) break
    }
    i += 1
    if (digits === 0) continue
    if (decimals < 0) decimals = 0
    if (value === 0)
      return { factor: scaleOf([text, ...support.flatMap((part) => (part.role === 'unit' ? [part.text] : []))].join('\n')), decimals }
    const factor = decimals === 0 ? Math.abs(value) / number : (Math.abs(value) / number) * 10 ** decimals
    if (factor === 1) return { factor, decimals }
    const power = Math.round(Math.log10(factor))
    if (Math.abs(factor / 10 ** power - 1) < 1e-9) return { factor: 10 ** power, decimals }
    first ??= { factor: 1, decimals }
  }
  return first ?? { factor: 1, decimals: 0 }
}

export const plus = (a: Figure, b: Figure): Figure => ({ value: a.value + b.value, low: a.low + b.low, high: a.high + b.high })
export const minus = (a: Figure, b: Figure): Figure => ({ value: a.value - b.value, low: a.low - b.high, high: a.high - b.low })
export const times = (a: Figure, b: Figure): Figure =>
  spread(a.value * b.value, a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high)

/** The size without its sign. */
export function size(a: Figure): Figure {
  const [low, high] = [Math.abs(a.low), Math.abs(a.high)]
  return { value: Math.abs(a.value), low: a.low < 0 && a.high > 0 ? 0 : Math.min(low, high), high: Math.max(low, high) }
}

/** The sign alone, -1, 0 or 1; of a figure that may be rounded from either side of 0 it is open. */
export const signOf = (a: Figure): Figure => ({ value: Math.sign(a.value), low: Math.sign(a.low), high: Math.sign(a.high) })

/** Undefined where the divisor may be 0. */
export function over(a: Figure, b: Figure): Figure | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined
  return spread(a.value / b.value, a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high)
}

/** `a` in percent of `b`. */
export function percentOf(a: Figure, b: Figure): Figure | undefined {
  const part = over(a, b)
  return part && times(part, exactly(100))
}

/** How far `a` lies from `b`, in percent of the size of `b`. The two ends of `b` go together: (a − b) ÷ b is a ÷ b − 1. */
export function changePercent(a: Figure, b: Figure): Figure | undefined {
  const part = over(a, size(b))
  if (part === undefined) return undefined
  const base = exactly(b.value > 0 ? 1 : -1)
  return times(minus(part, base), exactly(100))
}

function spread(value: number, a: number, b: number, c: number, d: number): Figure {
  return { value, low: Math.min(a, b, c, d), high: Math.max(a, b, c, d) }
}
