import { isMark, MARK, type Span, WORD } from '../../document/scan.js'
import type { Concept } from '../../language/concepts.js'
import type { Metric } from '../../reading/figure-values.js'
import { conceptAt, type Doc, type Range, spanOfRange } from '../doc.js'

/** Words that name what a column or a row measures. */
export interface Head extends Range {
  /** none where the words name a figure that is no metric of ours ("Gross profit", "Core operating profit") */
  readonly metric?: Metric
  /** all its words stand together */
  readonly whole: boolean
  readonly adjusted: boolean
}

/** The heads of a table, as they stand together, and the loose words of others. */
export interface Heads extends Range {
  readonly heads: readonly Head[]
  /** head words that belong to a head printed elsewhere: "per share" alone */
  readonly loose: readonly number[]
}

const PREFIX = new Set<Concept>(['basic', 'diluted', 'adjusted', 'interim', 'fiscalYear', 'annual', 'quarter', 'consolidated', 'nonConsolidated', 'total', 'current', 'segment'])
const NOUN = new Set<Concept>(['profit', 'income', 'loss', 'netLoss'])
/** Words of units and such, which may stand between heads. */
const FILL = new Set<Concept>(['scale', 'currency', 'percentSign', 'each', 'yearOnYear', 'percent', 'amount'])
/** Words behind a noun that only say of when: "for the period". */
const OF_WHEN = new Set(['for', 'the', 'of', 'in'])
/** The words of "attributable to …" are the issuer's own; more than these are something else. */
const LONGEST_OWNERS = 8

const STARTS = new Set<Concept>(['sales', 'operating', 'ordinary', 'profit', 'netLoss', 'income', 'loss', 'eps', 'comprehensive', 'gross', 'totalAssets', 'netAssets', 'equity', 'beforeTax',
  'basic', 'diluted', 'adjusted', 'margin', 'dividend', 'cashFlow', 'cash'])
const LOOSE = new Set<Concept>(['perShare', 'owners', 'attributable', 'beforeTax'])
/** Words of row titles, which end the owners of "attributable to …". */
const TITLES = new Set<Concept>(['previous', 'forecast', 'revise', 'current', 'result', 'actual', 'change', 'difference', 'increase', 'decrease', 'reference', 'announce', 'month', 'scale', 'currency', 'yearEnded', 'yearEnding', 'fiscalYear', 'firstHalf', 'firstQuarter', 'percentSign'])

const next = ({ terms }: Doc, i: number): number => {
  const term = terms.at[i] as number
  return term < 0 ? i + 1 : (terms.last[term] as number)
}

/** "(loss)" or "or loss" at token `i`: the token behind it, else `i`. */
function skipLoss(doc: Doc, i: number): number {
  const { tokens } = doc
  if (isMark(tokens, i, '(')) {
    const concept = conceptAt(doc, i + 1)
    if ((concept === 'loss' || concept === 'netLoss' || concept === 'profit' || concept === 'income' || concept === 'decrease') && isMark(tokens, next(doc, i + 1), ')')) return next(doc, i + 1) + 1
    return i
  }
  if (isMark(tokens, i, '/')) {
    const concept = conceptAt(doc, i + 1)
    return concept === 'loss' || concept === 'netLoss' ? next(doc, i + 1) : isMark(tokens, i + 1, '(') ? skipLoss(doc, i + 1) : i
  }
  return isWord(doc, i, 'or') && conceptAt(doc, i + 1) === 'loss' ? next(doc, i + 1) : i
}

function isWord({ tokens }: Doc, i: number, word: string): boolean {
  return i < tokens.count && tokens.kind[i] === WORD && (tokens.end[i] as number) - (tokens.start[i] as number) === word.length &&
    tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase() === word
}

/** "Net income" behind "Ordinary" begins a head of its own. */
const isNet = ({ tokens }: Doc, i: number): boolean => tokens.text.slice(tokens.start[i], (tokens.start[i] as number) + 3).toLowerCase() === 'net'

/** "for the period" at token `i`: the token behind it, else `i`. */
function skipWhen(doc: Doc, i: number): number {
  if (!isWord(doc, i, 'for')) return i
  let k = i + 1
  if (isWord(doc, k, 'the')) k += 1
  const concept = conceptAt(doc, k)
  return concept === 'period' || concept === 'fiscalYear' || concept === 'quarter' ? next(doc, k) : i
}

/** "to Ricoh Company, Ltd. shareholders" behind "attributable": the token behind it, else `i`. */
function skipOwners(doc: Doc, i: number, last: number): number {
  let k = i
  if (isWord(doc, k, 'to')) k += 1
  if (isWord(doc, k, 'the')) k += 1
  if (conceptAt(doc, k) === 'owners') return next(doc, k)
  const { tokens } = doc
  let words = 0
  let end = k
  while (k < last && words < LONGEST_OWNERS) {
    const concept = conceptAt(doc, k)
    if (concept === 'perShare') break
    if (concept === 'owners' || concept === 'company' || concept === 'parent') { end = k = next(doc, k); words += 1; continue }
    if (concept !== undefined && (STARTS.has(concept) || TITLES.has(concept))) break
    if (tokens.kind[k] === WORD) { k += 1; end = k; words += 1; continue }
    // "Company, Ltd.": the marks of a name
    if (isMark(tokens, k, ',') || isMark(tokens, k, '.') || isMark(tokens, k, '&')) { if (isMark(tokens, k, '.')) end = k + 1; k += 1; continue }
    break
  }
  return end
}

/** "Revenue from semiconductors": the words of the segment. */
function skipSegment(doc: Doc, i: number, last: number): number {
  let k = i
  while (k < last && k < i + 3 && doc.tokens.kind[k] === WORD && conceptAt(doc, k) === undefined) k += 1
  return k
}

interface Read { readonly head?: Head; readonly last: number; readonly loose?: boolean }

/** The head that begins at token `i`, or a loose word of one. */
export function headAt(doc: Doc, i: number, last: number): Read | undefined {
  let k = i
  let basic = false
  let diluted = false
  let adjusted = false
  for (; k < last; k = next(doc, k)) {
    const concept = conceptAt(doc, k)
    if (concept === undefined || !PREFIX.has(concept)) break
    basic ||= concept === 'basic'
    diluted ||= concept === 'diluted'
    adjusted ||= concept === 'adjusted' || concept === 'segment'
    if (concept === 'adjusted' && isEbit(doc, k)) return { head: { first: i, last: next(doc, k), whole: true, adjusted: true }, last: next(doc, k) }
  }
  if (k >= last) return basic || diluted ? { last: k, loose: true } : undefined
  const core = conceptAt(doc, k)
  if (core === undefined) return basic || diluted ? { last: k, loose: true } : undefined
  const head = (metric: Metric | undefined, end: number, whole = true): Read => ({
    head: { first: i, last: end, whole, adjusted, ...(metric === undefined || (adjusted && metric !== 'netSales') ? {} : { metric }) }, last: end,
  })
  const after = next(doc, k)
  const flow = flowAt(doc, core, k, last)
  if (flow !== undefined) return head(flow.metric, flow.last)
  if (core === 'sales') {
    const segment = isWord(doc, after, 'from') ? skipSegment(doc, after + 1, last) : after
    return head(segment === after ? 'netSales' : undefined, segment)
  }
  if (core === 'eps') return head(diluted ? 'dilutedEarningsPerShare' : 'earningsPerShare', after)
  if (core === 'margin') return head(undefined, after)
  if (core === 'gross') return head(undefined, NOUN.has(conceptAt(doc, after) as Concept) || conceptAt(doc, after) === 'margin' ? next(doc, after) : after)
  if (core === 'totalAssets') return head('totalAssets', after)
  if (core === 'netAssets') return conceptAt(doc, after) === 'perShare' ? head('bookValuePerShare', next(doc, after)) : head('netAssets', after)
  if (core === 'comprehensive') return NOUN.has(conceptAt(doc, after) as Concept) ? head('comprehensiveIncome', next(doc, after)) : undefined
  if (core === 'operating' || core === 'ordinary') {
    const metric = core === 'operating' ? 'operatingProfit' as const : 'ordinaryProfit' as const
    const at = skipLoss(doc, after)
    const noun = conceptAt(doc, at)
    if (noun === 'margin') return head(undefined, next(doc, at))
    if (noun === undefined || !NOUN.has(noun) || isWord(doc, at, 'earnings') || isNet(doc, at)) return head(metric, after, false)
    return head(metric, skipLoss(doc, next(doc, at)))
  }
  if (core === 'beforeTax' && NOUN.has(conceptAt(doc, after) as Concept)) return head('profitBeforeTax', skipLoss(doc, next(doc, after)))
  if (NOUN.has(core)) return noun(doc, k, last, { basic, diluted, core, head })
  if (LOOSE.has(core)) return { last: after, loose: true }
  return basic || diluted ? { last: k, loose: true } : undefined
}

const FLOWS: Partial<Record<Concept, Metric>> = {
  operatingActivities: 'cashFlowsFromOperatingActivities', investingActivities: 'cashFlowsFromInvestingActivities', financingActivities: 'cashFlowsFromFinancingActivities',
}

/** "Cash flows from operating activities", "Investing activities", "Cash and cash equivalents at end of period". */
function flowAt(doc: Doc, core: Concept, k: number, last: number): { metric: Metric; last: number } | undefined {
  const own = FLOWS[core]
  if (own !== undefined) return { metric: own, last: next(doc, k) }
  if (core === 'cash') {
    let at = next(doc, k)
    while (at < last && ['at', 'the', 'end', 'of', 'year', 'period', 'term'].some((word) => isWord(doc, at, word))) at += 1
    return { metric: 'cashAndEquivalents', last: at }
  }
  if (core !== 'cashFlow') return undefined
  let at = next(doc, k)
  while (at < last && ['from', 'by', 'in', 'provided', 'used', 'for'].some((word) => isWord(doc, at, word))) at += 1
  const metric = FLOWS[conceptAt(doc, at) as Concept]
  return metric === undefined ? undefined : { metric, last: next(doc, at) }
}
/** "EBITDA" is a figure by itself. */
const isEbit = ({ tokens }: Doc, i: number): boolean => tokens.text.slice(tokens.start[i], (tokens.start[i] as number) + 4).toLowerCase() === 'ebit'

/** A word that is none of ours right before "profit" makes another figure of it: "Underwriting profit". */
function isOther(doc: Doc, i: number): boolean {
  const { tokens } = doc
  const k = i - 1
  if (k < 0 || tokens.kind[k] !== WORD || tokens.line[k] !== tokens.line[i] || conceptAt(doc, k) !== undefined) return false
  for (let at = tokens.end[k] as number; at < (tokens.start[i] as number); at += 1) if (tokens.text.charCodeAt(at) === 9 || at > (tokens.end[k] as number)) return false
  return !SMALL.has(tokens.text.slice(tokens.start[k], tokens.end[k]).toLowerCase())
}
const SMALL = new Set(['the', 'of', 'and', 'for', 'to', 'its', 'in'])

interface NounPart { readonly basic: boolean; readonly diluted: boolean; readonly core: Concept; readonly head: (metric: Metric | undefined, end: number, whole?: boolean) => Read }

/** What a noun of profit measures: whose, before tax, per share. */
function noun(doc: Doc, k: number, last: number, { basic, diluted, core, head }: NounPart): Read {
  const perShare = diluted ? 'dilutedEarningsPerShare' as const : 'earningsPerShare' as const
  let at = skipWhen(doc, skipLoss(doc, next(doc, k)))
  if (conceptAt(doc, at) === 'beforeTax') return head('profitBeforeTax', next(doc, at))
  if (conceptAt(doc, at) === 'perShare') {
    const behind = behindShare(doc, next(doc, at))
    const end = conceptAt(doc, behind.last) === 'attributable' ? skipOwners(doc, next(doc, behind.last), last) : behind.last
    return head(behind.diluted ? 'dilutedEarningsPerShare' : perShare, end)
  }
  if (conceptAt(doc, at) === 'attributable') {
    at = next(doc, at)
    const end = skipOwners(doc, at, last)
    if (conceptAt(doc, end) === 'perShare') return head(behindShare(doc, next(doc, end)).diluted ? 'dilutedEarningsPerShare' : perShare, behindShare(doc, next(doc, end)).last)
    return head(basic || diluted ? perShare : 'profitAttributableToOwnersOfParent', end, end > at && !basic && !diluted)
  }
  if (basic || diluted) return head(perShare, at, false)
  if (core === 'income' || core === 'loss') return { last: at, loose: true }
  // "earnings" alone is a word of "earnings per share"
  if (isWord(doc, k, 'earnings')) return { last: at, loose: true }
  return head(isOther(doc, k) && !isNet(doc, k) ? undefined : 'profit', at)
}

/** "- diluted" or "(diluted)" behind "per share". */
function behindShare(doc: Doc, i: number): { last: number; diluted: boolean } {
  const marked = isMark(doc.tokens, i, '(') || isMark(doc.tokens, i, '-') ? i + 1 : i
  const concept = conceptAt(doc, marked)
  if (concept !== 'diluted' && concept !== 'basic') return { last: i, diluted: false }
  if (marked === i && (doc.tokens.line[i] !== doc.tokens.line[i - 1] || NOUN.has(conceptAt(doc, next(doc, marked)) as Concept))) return { last: i, diluted: false } // "basic earnings per share | diluted earnings per share"
  return { last: isMark(doc.tokens, i, '(') ? marked + 2 : marked + 1, diluted: concept === 'diluted' }
}

/**
 * The heads that stand nearest before a table's cells: the last stretch of a gap that is made of head words, units and
 * bars, with the words of the first row's title behind it.
 */
export function lastHeads(doc: Doc, { first, last }: Range): Heads | undefined {
  const { tokens } = doc
  let best: Heads | undefined
  let heads: Head[] = []
  let loose: number[] = []
  let start = -1
  let end = -1
  let foreign = 0
  const close = (): void => {
    if (heads.length + loose.length >= 2 && heads.length > 0) best = { first: start, last: end, heads, loose }
    heads = []
    loose = []
    start = -1
  }
  for (let i = first; i < last; ) {
    const found = headAt(doc, i, last)
    if (found !== undefined) {
      if (start < 0) start = i
      if (found.head !== undefined) heads.push(found.head)
      else loose.push(i)
      end = found.last
      foreign = 0
      i = found.last
      continue
    }
    if (start >= 0) {
      const concept = conceptAt(doc, i)
      if (concept !== undefined ? !FILL.has(concept) : tokens.kind[i] === MARK ? isMark(tokens, i, ',') || isMark(tokens, i, '.') : true) {
        if (heads.length === 0 && (concept !== undefined || !isSmall(doc, i))) close() // "except per share data"
        foreign += concept === undefined && isSmall(doc, i) ? 0 : 1
        if (foreign > 1 || isMark(tokens, i, ',') || isMark(tokens, i, '.') || (concept !== undefined && TITLES.has(concept) && !FILL.has(concept))) { close(); foreign = 0 }
      }
    }
    i = next(doc, i)
  }
  close()
  return best
}

function isSmall({ tokens }: Doc, i: number): boolean {
  return tokens.kind[i] === WORD && OF_WHEN.has(tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase()) || isMark(tokens, i, '|')
}

/** The order in which the exchange's form prints the columns. */
const FORM_ORDER: readonly Metric[] = ['netSales', 'operatingProfit', 'ordinaryProfit', 'profitBeforeTax', 'profit', 'profitAttributableToOwnersOfParent', 'earningsPerShare', 'dilutedEarningsPerShare']

/**
 * The columns that the words of heads make where these were torn over lines: counted, not read in order. The columns
 * then stand in the order of the exchange's form.
 *
 * @returns undefined where the words do not come out even
 */
export function countHeads(doc: Doc, { first, last, heads }: Heads): (Head | undefined)[] | undefined {
  const count = new Map<Concept, number>()
  for (let i = first; i < last; i = next(doc, i)) {
    const concept = conceptAt(doc, i)
    if (concept !== undefined) count.set(concept, (count.get(concept) ?? 0) + 1)
  }
  const of = (concept: Concept): number => count.get(concept) ?? 0
  if (of('adjusted') + of('gross') + of('margin') + of('comprehensive') + of('totalAssets') + of('netAssets') > 0) return undefined
  const perShare = of('perShare') + of('eps')
  const diluted = of('diluted')
  const nouns = of('profit') + of('income') + of('netLoss') - of('operating') - of('ordinary') - of('beforeTax') - of('perShare')
  const attributable = Math.min(of('attributable'), Math.max(0, nouns))
  const made: [Metric, number][] = [
    ['netSales', of('sales')], ['operatingProfit', of('operating')], ['ordinaryProfit', of('ordinary')], ['profitBeforeTax', of('beforeTax')],
    ['profitAttributableToOwnersOfParent', attributable], ['profit', nouns - attributable], ['earningsPerShare', perShare - diluted], ['dilutedEarningsPerShare', diluted],
  ]
  if (made.some(([, n]) => n < 0 || n > 1)) return undefined
  const present = new Set(made.filter(([, n]) => n === 1).map(([metric]) => metric))
  return FORM_ORDER.filter((metric) => present.has(metric)).map((metric) => {
    const whole = heads.filter((head) => head.metric === metric && head.whole)
    const any = heads.find((head) => head.metric === metric)
    const one = whole[0] ?? any ?? { first, last }
    return { first: one.first, last: one.last, metric, whole: whole.length > 0 && !(perShareOf(metric) && of('basic') + of('diluted') > 0 && conceptAt(doc, one.first) !== 'basic' && conceptAt(doc, one.first) !== 'diluted'), adjusted: false }
  })
}

const perShareOf = (metric: Metric): boolean => metric === 'earningsPerShare' || metric === 'dilutedEarningsPerShare'

/** The words of a head as its label's span. */
export const spanOfHead = (doc: Doc, head: Head): Span => spanOfRange(doc, head)
