import { NUMBER, type Span, WORD } from '../../document/scan.js'
import type { Concept } from '../../language/concepts.js'
import { isMonthsLetter, isSoFar } from '../../language/en/period.js'
import { isOf } from '../../language/en/small.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc } from '../doc.js'
import { markAt } from './glue.js'
import type { When, WhenKeys } from './when.js'
import { overTo } from './when-months.js'
import { COUNTS, HEADS, partAt } from './when-part.js'

/** What words beside a year say of it; without a kind where they name a part of it that they do not tell. */
interface Beside {
  readonly kind?: WhenKeys['kind']
  readonly quarter?: WhenKeys['quarter']
  readonly first: number
  readonly last: number
}

/** "1st half", "1-3Q": tokens before the term that its part is named by. */
const MOST_BEFORE = 3
const FIGURES = conceptSet('fiscalYear', 'result', 'sales', 'operating', 'ordinary', 'profit', 'income')
const SO_FAR = conceptSet('cumulative', 'cumulativePeriod')

/**
 * "6M FY2019", "FY2018 (Apr-Dec)", "FY2017 (3Q)": the part of a year that words beside the year's number name. Where they
 * name one and do not tell which, the period has no kind: it is no whole year, and nobody's.
 */
export function besideYear(doc: Doc, when: When): When {
  const { keys } = when
  if (keys.kind !== 'full-year' || keys.fiscalYear === undefined || keys.fiscalYearEnd !== undefined || keys.to !== undefined) return when
  const own = behindYear(doc, when.last) ?? beforeYear(doc, when.first)
  if (own === undefined) return when
  const { kind: _, ...rest } = keys
  const at = spanOf(doc, own)
  const { kind, quarter } = own
  return {
    ...when,
    first: Math.min(when.first, own.first),
    last: Math.max(when.last, own.last),
    keys: { ...rest, ...(kind === undefined ? {} : { kind }), ...(quarter === undefined ? {} : { quarter }) },
    at: { ...when.at, kind: at, ...(quarter === undefined ? {} : { quarter: at }) },
    ...(kind === undefined ? { unclear: true } : {}),
  }
}

/** "the third quarter (cumulative)", "3Q YTD", "cumulative third quarter": the months from the year's start to that quarter's end. */
export function soFar(doc: Doc, when: When): When {
  const { keys, first } = when
  if (keys.kind !== 'quarter' || keys.quarter === undefined) return when
  const last = behindSoFar(doc, when.last)
  const begin = isSoFar(doc.tokens, first - 1) && isTight(doc, first) ? first - 1 : first
  if (last === when.last && begin === first) return when
  return { ...when, first: begin, last, keys: { ...keys, kind: keys.quarter === 1 ? 'quarter' : 'year-to-date' } }
}

/** Behind "(cumulative)" or "YTD" at token `i`; `i` where neither stands there. */
export function behindSoFar(doc: Doc, i: number): number {
  if (markAt(doc.tokens, i) !== '(') return isTight(doc, i) ? bareSoFar(doc, i) : i
  let k = i + 1
  while (isAmong(doc, k, SO_FAR) || isSoFar(doc.tokens, k)) k += 1
  if (k > i + 1 && (conceptAt(doc, k) === 'total' || conceptAt(doc, k) === 'period')) k += 1 // "cumulative total"
  return k > i + 1 && markAt(doc.tokens, k) === ')' ? k + 1 : i
}

function bareSoFar(doc: Doc, i: number): number {
  if (isSoFar(doc.tokens, i)) return i + 1
  return conceptAt(doc, i) === 'cumulativePeriod' ? (doc.terms.last[doc.terms.at[i] as number] as number) : i
}

/** What stands behind a year's number: in brackets, behind a stroke, or by itself. */
function behindYear(doc: Doc, i: number): Beside | undefined {
  const { tokens } = doc
  const open = markAt(tokens, i) === '('
  const joined = open || markAt(tokens, i) === '/' || markAt(tokens, i) === '-'
  if (!open && !isTight(doc, i)) return undefined
  let k = joined ? i + 1 : i
  const cumulative = isSoFar(tokens, k)
  if (cumulative) k += 1
  const own = monthsByLetter(doc, k) ?? monthsIn(doc, k) ?? partIn(doc, k) ?? halfAt(doc, k, open)
  if (own === undefined)
    return cumulative ? { kind: 'year-to-date', first: i, last: open && markAt(tokens, k) === ')' ? k + 1 : k } : undefined
  const last = behindSoFar(doc, own.last)
  const whole = cumulative || last > own.last ? fromStart(own) : own
  if (!open) return { ...whole, first: i, last }
  return markAt(tokens, last) === ')' ? { ...whole, first: i, last: last + 1 } : undefined
}

/** What stands before it: "9M FY2018", "Apr-Dec FY2018", "YTD FY2018". */
function beforeYear(doc: Doc, i: number): Beside | undefined {
  const { tokens } = doc
  const joined = markAt(tokens, i - 1) === '/' || markAt(tokens, i - 1) === '-' || isOf(tokens, i - 1)
  const k = joined ? i - 1 : i
  if (!isTight(doc, k)) return undefined
  if (isSoFar(tokens, k - 1)) return { first: k - 1, last: i } // "YTD FY2018": until when nobody says
  const letter = monthsByLetter(doc, k - 2)
  if (letter?.last === k) return { ...letter, last: i }
  for (let first = k - 2; first >= k - LONGEST_RANGE; first -= 1) {
    const months = conceptAt(doc, first) === 'month' ? monthsIn(doc, first) : undefined
    if (months?.last === k) return { ...months, last: i }
  }
  const half = halfAt(doc, k - 1, false)
  return half?.last === k ? { ...half, last: i } : undefined
}
/** "Apr.-Dec." */
const LONGEST_RANGE = 6

/** "9M", "6mo": a number of months; of three nobody knows which. */
function monthsByLetter({ text, tokens }: Doc, i: number): Beside | undefined {
  if (tokens.kind[i] !== NUMBER || tokens.kind[i + 1] !== WORD || tokens.end[i] !== tokens.start[i + 1]) return undefined
  if (!isMonthsLetter(tokens, i + 1)) return undefined
  const [kind, quarter] = COUNTS[Number(text.slice(tokens.start[i], tokens.end[i]))] ?? []
  const told = kind === 'quarter' ? undefined : kind
  return { first: i, last: i + 2, ...(told === undefined ? {} : { kind: told }), ...(quarter === undefined ? {} : { quarter }) }
}

/** "Apr-Dec", "April to December": nine months run from the year's start; of fewer nobody knows which they are. */
function monthsIn(doc: Doc, i: number): Beside | undefined {
  const { terms, tokens } = doc
  const open = terms.at[i] ?? -1
  if (open < 0 || terms.meaning[open]?.concept !== 'month' || terms.first[open] !== i) return undefined
  const point = (k: number): number => (markAt(tokens, k) === '.' ? k + 1 : k)
  const close = terms.at[overTo(doc, point(i + 1))] ?? -1
  if (terms.meaning[close]?.concept !== 'month') return undefined
  const count = (((terms.meaning[close]?.datum as number) - (terms.meaning[open]?.datum as number) + 12) % 12) + 1
  const range = { first: i, last: point(terms.last[close] as number) }
  const behind = markAt(tokens, range.last) === ',' ? range.last + 1 : range.last
  if (tokens.kind[behind] === NUMBER) return undefined // with a day or a year of its own
  return count === 9 ? { ...range, kind: 'year-to-date', quarter: 3 } : count === 12 ? { ...range, kind: 'full-year' } : range
}

/** "3Q", "1H", "nine months": a part of a year by its own name. */
function partIn(doc: Doc, i: number): Beside | undefined {
  const { terms } = doc
  for (let k = i; k <= i + MOST_BEFORE; k += 1) {
    const concept = conceptAt(doc, k) as Concept
    if (!HEADS.has(concept) || concept === 'fullYear') continue
    const part = partAt(doc, k, terms.last[terms.at[k] as number] as number, concept)
    if (part === undefined || part.first !== i || (part.kind === 'quarter' && part.quarter === undefined)) return undefined
    const { kind, quarter, first, last } = part
    return { kind, first, last, ...(quarter === undefined ? {} : { quarter }) }
  }
  return undefined
}

/** "Interim", "Mid-term" in brackets, or before a figure's name; "the FY2018 interim dividend" is none of the half year alone. */
function halfAt(doc: Doc, i: number, open: boolean): Beside | undefined {
  if (conceptAt(doc, i) !== 'interim') return undefined
  const term = doc.terms.at[i] as number
  const first = doc.terms.first[term] as number
  const last = doc.terms.last[term] as number
  if (!open && doc.tokens.kind[last] === WORD && isTight(doc, first) && isTight(doc, last) && !isAmong(doc, last, FIGURES)) return undefined
  return { kind: 'year-to-date', quarter: 2, first, last }
}

const fromStart = (own: Beside): Beside => (own.kind === 'quarter' ? (own.quarter === 1 ? own : { ...own, kind: 'year-to-date' }) : own)

/** Whether no more than a blank parts token `i` from the one before it. */
export const isBeside = ({ text, tokens: { count, end, line, start } }: Doc, i: number): boolean => {
  if (i <= 0 || i >= count || line[i] !== line[i - 1]) return false
  const from = end[i - 1] as number
  return start[i] === from || (start[i] === from + 1 && text.charAt(from) === ' ')
}

/** Whether token `i` goes on with the one before it in its cell. */
const isTight = (doc: Doc, i: number): boolean => isBeside(doc, i) && markAt(doc.tokens, i) !== '|' && markAt(doc.tokens, i - 1) !== '|'

const spanOf = ({ tokens }: Doc, { first, last }: Beside): Span => ({
  start: tokens.start[first] as number,
  end: tokens.end[last - 1] as number,
})
