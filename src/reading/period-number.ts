import { NUMBER } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { isMonths } from '../language/en/period.js'
import { isFrom, isTo } from '../language/en/small.js'
import { isOrdinalEnd } from '../language/en/values.js'
import { isTight } from './date.js'
import type { FiscalPeriod } from './figure-values.js'
import type { Mention, Reading } from './mention.js'

/** What a period is read from: the words and the values of a text. */
export interface Words {
  readonly tokens: Reading['tokens']
  readonly terms: Reading['terms']
  readonly mentions: readonly Mention[]
}

export const MONTHS: Partial<Record<Concept, 3 | 6 | 9 | 12>> = { threeMonths: 3, sixMonths: 6, nineMonths: 9, twelveMonths: 12 }

/** A part of a year that a number names, and the token behind it. */
interface Numbered {
  readonly saying: { readonly kind: FiscalPeriod['kind']; readonly quarter?: 1 | 2 | 3 | 4 }
  readonly last: number
}

export const whole = ({ tokens }: Words, i: number): number =>
  i >= 0 && i < tokens.count && tokens.kind[i] === NUMBER ? Number(tokens.text.slice(tokens.start[i], tokens.end[i])) : Number.NaN
const concept = ({ terms }: Words, i: number): Concept | undefined => {
  const term = terms.at[i] ?? -1
  return term < 0 ? undefined : terms.meaning[term]?.concept
}
const NAMED: Readonly<Record<number, Concept>> = { 3: 'threeMonths', 6: 'sixMonths', 9: 'nineMonths', 12: 'twelveMonths' }

/** A period named by a number: "2Q", "Q2", "2nd quarter", "1H", "H2", "6 months", or by those of its quarters: "Q1-Q3". */
export function numberedAt(words: Words, i: number): Numbered | undefined {
  const one = oneAt(words, i)
  if (one?.saying.kind !== 'quarter' || one.saying.quarter !== 1) return one
  const { tokens } = words
  // "rose from Q1 to Q3" compares the two
  const joint = isTight(tokens, one.last, '-') || (isTo(tokens, one.last) && !isFrom(tokens, i - 1))
  const { saying, last } = (joint ? oneAt(words, one.last + 1) : undefined) ?? one
  if (saying.kind !== 'quarter' || (saying.quarter ?? 1) === 1) return one
  return { saying: saying.quarter === 4 ? { kind: 'full-year' } : { ...saying, kind: 'year-to-date' }, last }
}

function oneAt(words: Words, i: number): Numbered | undefined {
  const { tokens } = words
  const letter = concept(words, i)
  const glued = tokens.start[i + 1] === tokens.end[i]
  if (glued && (letter === 'quarter' || letter === 'firstHalf') && (tokens.end[i] as number) - (tokens.start[i] as number) === 1)
    return named(letter, whole(words, i + 1), i + 2)
  if ((tokens.end[i] as number) - (tokens.start[i] as number) > 2) return undefined
  const n = whole(words, i)
  if (!(n >= 1 && n <= 12)) return undefined
  if (NAMED[n] !== undefined && isMonths(words.tokens, i + 1)) {
    const months = MONTHS[NAMED[n] as Concept]
    return {
      saying:
        months === 12
          ? { kind: 'full-year' }
          : months === 3
            ? { kind: 'quarter' }
            : { kind: 'year-to-date', quarter: months === 6 ? 2 : 3 },
      last: i + 2,
    }
  }
  const k = isOrdinalEnd(words.tokens, i + 1) ? i + 2 : i + 1
  const what = concept(words, k)
  if (what !== 'quarter' && what !== 'firstHalf') return undefined
  return k === i + 2 || glued ? named(what, n, k + 1) : undefined
}

function named(what: Concept, n: number, last: number): Numbered | undefined {
  if (what === 'quarter') return n >= 1 && n <= 4 ? { saying: { kind: 'quarter', quarter: n as 1 | 2 | 3 | 4 }, last } : undefined
  return n === 1 ? { saying: { kind: 'year-to-date', quarter: 2 }, last } : n === 2 ? { saying: { kind: 'second-half' }, last } : undefined
}
