import { NUMBER, WORD } from '../../document/scan.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { glueAt, markAt } from '../../form/prose/glue.js'
import type { When } from '../../form/prose/when.js'
import { isBeside } from '../../form/prose/when-beside.js'
import { whensIn } from '../../form/prose/whens.js'
import type { Concept } from '../../language/concepts.js'
import { isOfYearHead, isPartOfYearWord } from '../../language/en/period.js'

/** Words of a part of a year, or of what is counted so far. */
const PARTS = conceptSet(
  'interim',
  'month',
  'monthCount',
  'quarter',
  'firstHalf',
  'secondHalf',
  'threeMonths',
  'sixMonths',
  'nineMonths',
  'cumulative',
  'cumulativePeriod',
)

/** What the warning says of a period that is not understood. */
export const UNCLEAR = "Words beside a year name a part of it that can't be told, so the figures below or beside it were left out."

/**
 * "FY2018 7M", "1st trimester FY2018", "FY2018 (4-12)": a word or a number beside a year's own that nobody understands may
 * name a part of it, so the figures below are not read as those of all of it.
 */
export function isUnclear(doc: Doc, when: When, said: readonly When[], within: Range): boolean {
  if (when.unclear === true) return true
  if (when.keys.fiscalYear === undefined || when.relation !== undefined) return false
  const own = said.filter(({ last, first }) => last <= when.first || first >= when.last)
  return isStray(doc, when.first, own, within, -1) || isStray(doc, when.last - 1, own, within, 1)
}

/** The line of heads nearest above a table's rows, where one of its periods is not understood. */
export function unclearHead(doc: Doc, above: Range, whens: readonly When[]): Range | undefined {
  const { line } = doc.tokens
  const said = whensIn(whens, above.first, above.last)
  const numbered = said.filter(({ keys, unclear }) => keys.fiscalYear !== undefined || unclear === true)
  const last = line[numbered[numbered.length - 1]?.first ?? -1]
  return numbered.find((when) => line[when.first] === last && isUnclear(doc, when, numbered, above))
}

/** Whether a word or a number that goes on with token `i` in its cell names a part of a year, or the first is not understood. */
function isStray(doc: Doc, i: number, others: readonly When[], { first, last }: Range, step: -1 | 1): boolean {
  const { tokens } = doc
  let near = true
  for (let k = i + step; k >= first && k < last && Math.abs(k - i) <= FAR; k += step) {
    if (!isBeside(doc, step > 0 ? k : k + 1) || '|,:'.includes(markAt(tokens, k) || ' ') || ENDS.has(conceptAt(doc, k))) return false
    if (others.some((other) => other.first <= k && k < other.last)) return false
    if (tokens.kind[k] === NUMBER ? isPart(doc, k) : isAmong(doc, k, PARTS) || isPartOfYearWord(tokens, k)) return true
    if (tokens.kind[k] !== WORD) continue
    if (near && conceptAt(doc, k) === undefined && glueAt(tokens, k) === undefined && !isOfYearHead(tokens, k)) return true
    near = false
  }
  return false
}
/** What begins something else: another year, all of this one, a day. */
const ENDS: ReadonlySet<Concept | undefined> = new Set<Concept>(['fiscalYear', 'fullYear', 'dateAsOf', 'announce', 'revise'])
/** So many tokens from the year. */
const FAR = 5

/** A number glued to a word, or joined with another: "7M", "4-12". */
function isPart({ tokens }: Doc, i: number): boolean {
  const { kind, start, end } = tokens
  const glued = (k: number): boolean => end[k - 1] === start[k]
  if ((kind[i - 1] === WORD && glued(i)) || (kind[i + 1] === WORD && glued(i + 1))) return true
  const joined = (k: number, far: number): boolean => kind[far] === NUMBER && (markAt(tokens, k) === '-' || markAt(tokens, k) === '~')
  return joined(i + 1, i + 2) || joined(i - 1, i - 2)
}
