import type { Concept } from '../../language/concepts.js'
import { conceptAt, type Doc } from '../doc.js'
import { markAt } from './glue.js'
import { nameAt } from './metrics.js'
import { HEADS } from './when-part.js'

/** Marks and small words between two months, at most: "- to -". */
const BETWEEN = 3

/** The token behind what leads from one end of a range to the other: "to", a dash, the hyphen of "April-June"; -1 where nothing does. */
export function overTo(doc: Doc, from: number): number {
  const { tokens, text } = doc
  let k = from
  if (markAt(tokens, k) === ',' && conceptAt(doc, k + 1) === 'dateTo') k += 1 // "April 1, 2019, to"
  while (k < from + BETWEEN && (markAt(tokens, k) === '-' || markAt(tokens, k) === '~' || conceptAt(doc, k) === 'dateTo')) k += 1
  const tight = tokens.start[from] === tokens.end[from - 1] && conceptAt(doc, from) === 'month' // "April 1, 2019December 31, 2019": a dash was lost
  return k > from || tight || text.charAt(tokens.end[from - 1] as number) === '-' ? k : -1
}

/** Months in a row with the noun behind them that says what they are. */
interface MonthRange {
  readonly first: number
  /** the noun: "quarter", "second quarter", "period"; the token behind the months where a figure's name stands there */
  readonly noun: number
  readonly bare: boolean
  /** the last month, and how many there are */
  readonly end: number
  readonly count: number
}

/** "July-to-September quarter", "April-September net profit" at a term that is a month; days and years make a range of dates of it, which others read. */
export function monthRange(doc: Doc, t: number): MonthRange | undefined {
  const { terms } = doc
  const close = terms.at[overTo(doc, terms.last[t] as number)] ?? -1
  if (terms.meaning[close]?.concept !== 'month') return undefined
  const noun = terms.last[close] as number
  const concept = conceptAt(doc, noun)
  const bare = concept !== 'period' && !HEADS.has(concept as Concept)
  if (bare && nameAt(doc, noun, doc.tokens.count)?.metric === undefined) return undefined
  const begin = terms.meaning[t]?.datum as number
  const end = terms.meaning[close]?.datum as number
  return { first: terms.first[t] as number, noun, bare, end, count: ((end - begin + 12) % 12) + 1 }
}

/** The end of brackets that hold a month or two and nothing else: "(April-June)"; `i` where there are none. */
export function monthsInBrackets(doc: Doc, i: number): number {
  const { tokens } = doc
  if (markAt(tokens, i) !== '(' || conceptAt(doc, i + 1) !== 'month') return i
  const k = overTo(doc, i + 2)
  const close = conceptAt(doc, k) === 'month' ? k + 1 : i + 2
  return markAt(tokens, close) === ')' ? close + 1 : i
}
