import type { Concept } from '../../language/concepts.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptAt, type Doc } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import { HEADS } from './when-part.js'

/** Marks and small words between two months, at most: "- to -". */
const BETWEEN = 3

/** Months in a row with the noun behind them that says what they are. */
interface MonthRange {
  readonly first: number
  readonly last: number
  /** the noun: "quarter", "second quarter", "period" */
  readonly noun: number
  /** the last month, and how many there are */
  readonly end: number
  readonly count: number
}

/** "July-to-September quarter" at a term that is a month; days and years make a range of dates of it, which others read. */
export function monthRange(doc: Doc, t: number): MonthRange | undefined {
  const { tokens, terms, mentions } = doc
  const first = terms.first[t] as number
  let k = terms.last[t] as number
  const from = k
  let joined = false
  for (; k < from + BETWEEN; k += 1) {
    if (markAt(tokens, k) !== '-' && glueAt(tokens, k) !== 'to' && conceptAt(doc, k) !== 'dateTo') break
    joined = true
  }
  const close = terms.at[k] ?? -1
  if (!joined || close < 0 || terms.meaning[close]?.concept !== 'month' || terms.first[close] !== k) return undefined
  const noun = terms.last[close] as number
  const concept = conceptAt(doc, noun)
  if (concept !== 'period' && !HEADS.has(concept as Concept)) return undefined
  for (const i of [first, k]) {
    const mention = mentions[mentionAt(mentions, i)]
    if (mention?.kind === 'date' && mention.first === i && (mention.day !== undefined || mention.year !== undefined)) return undefined
  }
  const begin = terms.meaning[t]?.datum as number
  const end = terms.meaning[close]?.datum as number
  return { first, last: noun + 1, noun, end, count: ((end - begin + 12) % 12) + 1 }
}

/** The end of brackets that hold months and nothing else: "(April-June)"; `i` where there are none. */
export function monthsInBrackets(doc: Doc, i: number): number {
  const { tokens } = doc
  if (markAt(tokens, i) !== '(' || conceptAt(doc, i + 1) !== 'month') return i
  for (let k = i + 2; k <= i + 2 + BETWEEN + 1; k += 1) {
    if (markAt(tokens, k) === ')') return k + 1
    if (conceptAt(doc, k) !== 'month' && markAt(tokens, k) !== '-' && glueAt(tokens, k) !== 'to' && conceptAt(doc, k) !== 'dateTo') return i
  }
  return i
}
