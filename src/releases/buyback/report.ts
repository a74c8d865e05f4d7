import { isMark, MARK, NUMBER } from '../../document/scan.js'
import { conceptSet, firstAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange, termsIn } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { numbersIn, period } from '../../form/readers.js'
import { countOf, moneyOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import { isEnd } from '../../language/en/buyback.js'
import type { NumberMention } from '../../reading/mention.js'
import { scaled } from '../../reading/scaled.js'

/** A row's title reaches so far before the words that name the month reported. */
const TITLE = 16
/** Words between "by the end of" and "the reporting month". */
const END_NEAR = 4
/** How far the rows of a report's days go on, and its heads stand above its first row. */
const FAR = 600
const HEAD = 90

/**
 * The report on own shares that the law asks for every month: a table with a column of shares and one of yen, and rows
 * for the resolution, the days of the month, their total, and all so far.
 */
export function readReport(doc: Doc, draft: Draft): void {
  const named = termsIn(doc, { first: 0, last: doc.tokens.count })
    .map((term) => ({ first: doc.terms.first[term] as number, last: doc.terms.last[term] as number }))
    .filter(({ first }) => conceptAt(doc, first) === 'reportingMonth')
  const rows = named.filter(
    ({ first, last }) => conceptAt(doc, last) !== 'dateFrom' && holds(doc, titleOf(doc, first), 'acquire', 'acquire:past'),
  )
  const inMonth = rows.find(({ first }) => !isToEnd(doc, first))
  const soFar = rows.find(({ first }) => isToEnd(doc, first))
  if (named.length === 0) return
  readMonth(doc, draft, named)
  readResolved(doc, draft, titleOf(doc, (inMonth ?? soFar)?.first ?? doc.tokens.count).first)
  if (inMonth !== undefined) {
    const limit = soFar === undefined ? Math.min(doc.tokens.count, inMonth.last + FAR) : titleOf(doc, soFar.first).first
    const total = totalIn(doc, { first: inMonth.last, last: limit })
    if (total >= 0) putPair(doc, draft, 'purchase', pairFrom(doc, { first: total + 1, last: limit }))
  }
  if (soFar !== undefined)
    putPair(doc, draft, 'cumulative', pairFrom(doc, { first: soFar.last, last: Math.min(doc.tokens.count, soFar.last + TITLE) }))
  const first = rows[0]
  if (first !== undefined) draft.put(['stage'], { value: 'progress', at: spanOfRange(doc, first) })
}

/** The words of a row's title before a token, from the bar, the bracket or the number before them on. */
function titleOf({ tokens }: Doc, end: number): Range {
  let first = end
  while (
    first > 0 &&
    first > end - TITLE &&
    tokens.kind[first - 1] !== NUMBER &&
    !isMark(tokens, first - 1, '|') &&
    !isMark(tokens, first - 1, ')')
  )
    first -= 1
  return { first, last: end }
}

/** "as of the end of the reporting month". */
const isToEnd = (doc: Doc, first: number): boolean =>
  hasOne(doc, { first: Math.max(0, first - END_NEAR), last: first }, isEnd) ||
  holds(doc, { first: Math.max(0, first - END_NEAR), last: first }, 'complete')

/** "Reporting month from May 1 to May 31": the days that the report is about. */
function readMonth(doc: Doc, draft: Draft, named: readonly Range[]): void {
  for (const { last } of named) {
    const days = period(doc, { first: last, last: Math.min(doc.tokens.count, last + TITLE) })
    if (days === undefined || days.value.from === undefined || days.value.to === undefined || days.value.from === days.value.to) continue
    draft.put(['purchase', 'period'], days)
    return
  }
}

/** The limits: the last two numbers before the rows of the month, where a resolution is named before them. */
function readResolved(doc: Doc, draft: Draft, end: number): void {
  const [shares, cost] = numbersIn(doc, { first: Math.max(0, end - FAR), last: end }).slice(-2)
  if (shares === undefined || cost === undefined || !isPair(doc, shares, cost)) return
  let title = shares.first - 1
  while (title > shares.first - HEAD && conceptAt(doc, title) !== 'resolve') title -= 1
  if (conceptAt(doc, title) !== 'resolve') return
  let titled = shares.first
  while (titled > title && doc.tokens.kind[titled - 1] === MARK) titled -= 1
  if (holds(doc, titleOf(doc, titled), 'total')) return // the total of the month, whose own row was not found
  putPair(doc, draft, 'authorization', { shares, cost })
  // behind the day of the meeting: "held on May 9 (Period of repurchase: until April 28)"
  const named = firstAmong(doc, title, shares.first, PERIOD)
  const days = period(doc, { first: named < 0 ? title : named, last: shares.first })
  if (days?.value.from !== undefined && days.value.to !== days.value.from) draft.put(['authorization', 'period'], days)
}

/** The cell that says "Total" and nothing else. */
function totalIn(doc: Doc, { first, last }: Range): number {
  for (let i = first; i < last; i += 1) if (conceptAt(doc, i) === 'total' && isBar(doc, i - 1) && isBar(doc, i + 1)) return i
  return -1
}

const isBar = ({ tokens }: Doc, i: number): boolean =>
  tokens.kind[i] === MARK || tokens.line[i] !== tokens.line[i + 1] || tokens.line[i] !== tokens.line[i - 1]

const PERIOD = conceptSet('period')

interface Pair {
  readonly shares: NumberMention
  readonly cost: NumberMention
}

/** The two numbers that a row begins with. */
function pairFrom(doc: Doc, range: Range): Pair | undefined {
  const [shares, cost] = numbersIn(doc, range)
  if (shares === undefined || cost === undefined || !isPair(doc, shares, cost)) return undefined
  for (let i = range.first; i < shares.first; i += 1) if (doc.tokens.kind[i] !== MARK) return undefined
  return { shares, cost }
}

/** A number of shares and an amount, with nothing but units, bars and "(Maximum)" between them. */
function isPair(doc: Doc, shares: NumberMention, cost: NumberMention): boolean {
  if (shares.currency !== undefined || shares.percent !== undefined || cost.percent !== undefined) return false
  for (let i = shares.last; i < cost.first; i += 1) {
    const concept = conceptAt(doc, i)
    if (doc.tokens.kind[i] !== MARK && concept !== 'maximum' && concept !== 'share' && concept !== 'currency') return false
  }
  return true
}

const KEYS = {
  authorization: ['maxShares', 'maxCost'],
  purchase: ['shares', 'cost'],
  cumulative: ['shares', 'cost'],
} as const

function putPair(doc: Doc, draft: Draft, group: keyof typeof KEYS, pair: Pair | undefined): void {
  const shares = pair === undefined ? undefined : countOf(pair.shares)
  const cost = pair === undefined ? undefined : (moneyOf(pair.cost) ?? inUnitOfHead(doc, pair.cost))
  if (shares === undefined || cost === undefined) return
  const [count, amount] = KEYS[group]
  draft.put([group, count], shares)
  draft.put([group, amount], cost)
}

/** A bare amount in the currency that the nearest head of a column names: "Total amount (Yen)". */
function inUnitOfHead(
  doc: Doc,
  { first, start, end, digits, scale }: NumberMention,
): Found<{ amount: number; currency: string }> | undefined {
  const above = termsIn(doc, { first: Math.max(0, first - FAR), last: first })
  const unit = above.filter((term) => doc.terms.meaning[term]?.concept === 'currency').at(-1)
  if (unit === undefined) return undefined
  const range = { first: doc.terms.first[unit] as number, last: doc.terms.last[unit] as number }
  if (!isMark(doc.tokens, range.first - 1, '(') || !isMark(doc.tokens, range.last, ')')) return undefined // "(in millions of yen)"
  const at = spanOfRange(doc, range)
  const value = { amount: scaled(digits, scale?.factor ?? 1), currency: String(doc.terms.meaning[unit]?.datum) }
  const own = { start, end }
  return { value, at: own, parts: { amount: { at: own, grounds: [{ role: 'unit', at }] }, currency: { at } } }
}
