import { NUMBER, type Span } from '../../document/scan.js'
import type { Concept } from '../../language/concepts.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import type { Doc } from '../doc.js'

/** The words that name a part of a year, with the kind of period and the quarter that they say. */
export const HEADS: ReadonlyMap<Concept, readonly [FiscalPeriod['kind'], (1 | 2 | 3 | 4)?]> = new Map<
  Concept,
  readonly [FiscalPeriod['kind'], (1 | 2 | 3 | 4)?]
>([
  ['firstQuarter', ['quarter', 1]],
  ['secondQuarter', ['quarter', 2]],
  ['thirdQuarter', ['quarter', 3]],
  ['fourthQuarter', ['quarter', 4]],
  ['threeMonths', ['quarter']],
  ['firstHalf', ['year-to-date', 2]],
  ['sixMonths', ['year-to-date', 2]],
  ['nineMonths', ['year-to-date', 3]],
  ['secondHalf', ['second-half']],
  ['fullYear', ['full-year']],
  ['twelveMonths', ['full-year']],
  ['quarter', ['quarter']],
  ['cumulativePeriod', ['year-to-date']],
  ['monthCount', ['quarter']],
])

/** "9 months" by its number. */
const COUNTS: Readonly<Record<number, readonly [FiscalPeriod['kind'], (1 | 2 | 3)?]>> = {
  3: ['quarter'],
  6: ['year-to-date', 2],
  9: ['year-to-date', 3],
  12: ['full-year'],
}

/** The part of a year that a phrase names. */
interface Part {
  readonly kind: FiscalPeriod['kind']
  readonly quarter: 1 | 2 | 3 | 4 | undefined
  /** its tokens: first, and the one after its last */
  readonly first: number
  readonly last: number
  readonly at: Span
}

/** The part of a year at a phrase: "third quarter", "3Q", "Q3", "1H", "1st half", "9 months". */
export function partAt({ text, tokens }: Doc, i: number, last: number, concept: Concept): Part | undefined {
  const head = HEADS.get(concept)
  if (head === undefined) return undefined
  let [kind, quarter] = head
  let first = i
  let end = last
  if (concept === 'monthCount') {
    const at = text.charAt(tokens.start[i - 1] as number) === '-' ? i - 2 : i - 1 // "12-month period"
    const count = COUNTS[Number(text.slice(tokens.start[at], tokens.end[at]))]
    if (count === undefined) return undefined
    kind = count[0]
    quarter = count[1]
    first = at
  }
  const letter = last === i + 1 && tokens.end[i] === (tokens.start[i] as number) + 1
  const numbered = tokens.kind[i - 1] === NUMBER && tokens.end[i - 1] === tokens.start[i]
  if (numbered && !letter && (concept === 'firstHalf' || concept === 'secondHalf')) first = i - 1 // "1st half"
  const at = { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
  const before = digitAt(tokens, i - 1)
  if (concept === 'quarter') {
    const behind = letter ? digitAt(tokens, last) : 0
    if (before > 0 && before < 5) {
      quarter = before as 1
      first = i - 1
      at.start = tokens.start[first] as number
    } else if (behind > 0 && behind < 5 && tokens.start[last] === tokens.end[last - 1]) {
      quarter = behind as 1
      end = last + 1
      at.end = tokens.end[last] as number
    } else if (letter) return undefined
  } else if (concept === 'firstHalf' && letter) {
    if (before !== 1 && before !== 2) return undefined
    if (before === 2) {
      kind = 'second-half'
      quarter = undefined
    }
    first = i - 1
    at.start = tokens.start[first] as number
  }
  const until = quarter === 1 && kind === 'quarter' ? quarterBehind(tokens, end) : 0
  if (until > 1) {
    at.end = tokens.end[end + 2] as number // "1Q-3Q": from the year's start
    return until === 4
      ? { kind: 'full-year', quarter: undefined, first, last: end + 3, at }
      : { kind: 'year-to-date', quarter: until as 2 | 3, first, last: end + 3, at }
  }
  return { kind, quarter, first, last: end, at }
}

/** The quarter of "-3Q" or "-Q3" at token `i`, or 0. */
function quarterBehind(tokens: Doc['tokens'], i: number): number {
  const { start, end, text } = tokens
  if (text.charAt(start[i] as number) !== '-' || end[i] !== start[i + 1] || end[i + 1] !== start[i + 2]) return 0
  const letter = (k: number): boolean => (end[k] as number) - (start[k] as number) === 1 && /[qQ]/.test(text.charAt(start[k] as number))
  const digit = letter(i + 2) ? digitAt(tokens, i + 1) : letter(i + 1) ? digitAt(tokens, i + 2) : 0
  return digit > 4 ? 0 : digit
}

function digitAt({ count, kind, start, end, text }: Doc['tokens'], i: number): number {
  if (i >= count || kind[i] !== NUMBER || (end[i] as number) - (start[i] as number) !== 1) return 0
  return text.charCodeAt(start[i] as number) - 48
}
