import { NUMBER, type Span } from '../../document/scan.js'
import type { Concept } from '../../language/concepts.js'
import { isPaper, isQuarterly, isUntil } from '../../language/en/period.js'
import { isOrdinalEnd } from '../../language/en/values.js'
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
export const COUNTS: Readonly<Record<number, readonly [FiscalPeriod['kind'], (1 | 2 | 3)?]>> = {
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
    } else if (letter && ordinalBefore(tokens, i) > 0) {
      quarter = ordinalBefore(tokens, i) as 1 // "2nd Q"
      first = i - 2
      at.start = tokens.start[first] as number
    } else if (letter || isOfPaper(tokens, i)) return undefined
  } else if (concept === 'firstHalf' && letter) {
    const behind = tokens.start[last] === tokens.end[last - 1] ? digitAt(tokens, last) : 0
    const half = before === 1 || before === 2 ? before : behind
    if (half !== 1 && half !== 2) return undefined
    if (half === 2) {
      kind = 'second-half'
      quarter = undefined
    }
    if (half === before) first = i - 1
    else end = last + 1
    at.start = tokens.start[first] as number
    at.end = tokens.end[end - 1] as number
  }
  if (kind === 'quarter' && quarter !== undefined) {
    const run = quartersTo(tokens, first, end, quarter)
    if (run !== undefined && run.from !== 1 && run.first < first) return undefined // "2-3Q"
    if (run?.from === 1) {
      at.start = tokens.start[run.first] as number // "1Q-3Q": from the year's start
      at.end = tokens.end[run.last - 1] as number
      return run.to === 4 ? { ...run, kind: 'full-year', quarter: undefined, at } : { ...run, kind: 'year-to-date', quarter: run.to, at }
    }
  }
  return { kind, quarter, first, last: end, at }
}

/** "Scheduled date of filing of the quarterly securities report" */
const isOfPaper = (tokens: Doc['tokens'], i: number): boolean => {
  for (let k = i + 1; isQuarterly(tokens, i) && k <= i + PAPER; k += 1) if (isPaper(tokens, k)) return true
  return false
}
const PAPER = 3

/** The number of "2nd" right before token `i`, of the quarters of a year; else 0. */
function ordinalBefore(tokens: Doc['tokens'], i: number): number {
  const n = isOrdinalEnd(tokens, i - 1) && tokens.end[i - 2] === tokens.start[i - 1] ? digitAt(tokens, i - 2) : 0
  return n < 5 ? n : 0
}

const isDash = (mark: string): boolean => mark === '-' || mark === '~'

/** Quarters in a row. */
interface Quarters extends Omit<Part, 'kind' | 'quarter' | 'at'> {
  readonly from: number
  readonly to: 1 | 2 | 3 | 4
}

/** "1Q-3Q", "Q1-Q3", "1Q to 3Q", "1-3Q", "Q1-3": the quarters that go on from one, or lead to it. */
function quartersTo(tokens: Doc['tokens'], first: number, last: number, quarter: 1 | 2 | 3 | 4): Quarters | undefined {
  const { start, end, text } = tokens
  const letter = (k: number): boolean => (end[k] as number) - (start[k] as number) === 1 && /[qQ]/.test(text.charAt(start[k] as number))
  const dash = last < tokens.count && isDash(text.charAt(start[last] as number))
  const next = last + 1
  if (dash || isUntil(tokens, last)) {
    const behind = letter(next) ? digitAt(tokens, next + 1) : digitAt(tokens, next)
    const two = letter(next) || (letter(next + 1) && start[next + 1] === end[next])
    // "Q1-3" has its letter before the first digit; "to 3" may be any number
    const bare = dash && letter(first) && end[last] === start[next]
    if (behind > quarter && behind < 5 && (two || bare)) return { from: quarter, to: behind as 2, first, last: two ? next + 2 : next + 1 }
  }
  const from = digitAt(tokens, first - 2)
  const tight = isDash(text.charAt(start[first - 1] as number)) && end[first - 1] === start[first] && end[first - 2] === start[first - 1]
  return tight && !letter(first) && from > 0 && from < quarter ? { from, to: quarter, first: first - 2, last } : undefined
}

function digitAt({ count, kind, start, end, text }: Doc['tokens'], i: number): number {
  if (i >= count || kind[i] !== NUMBER || (end[i] as number) - (start[i] as number) !== 1) return 0
  return text.charCodeAt(start[i] as number) - 48
}
