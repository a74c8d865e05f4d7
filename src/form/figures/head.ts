import { isMark, WORD } from '../../document/scan.js'
import type { Concept } from '../../language/concepts.js'
import { isGluedHead } from '../../language/en/figures.js'
import { isFrom, isPer } from '../../language/en/small.js'
import { isActivities, isBeforeNoun, isEarnings, isEbit, isNet, isOfEnd, isOfFlow, isPeriodWord } from '../../language/en/tables.js'
import type { Metric } from '../../reading/figure-values.js'
import { isApart } from '../apart.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc, type Range, spanOfRange } from '../doc.js'
import type { Ground } from '../draft.js'
import { next, skipContinuing, skipLoss, skipOwners, skipRange, skipSegment, skipTaxRest, skipWhen } from './head-words.js'

/** Words that name what a column or a row measures. */
export interface Head extends Range {
  /** none where the words name a figure that is no metric of ours ("Gross profit", "Core operating profit") */
  readonly metric?: Metric | undefined
  /** all its words stand together */
  readonly whole: boolean
  readonly adjusted: boolean
  /** its words in order, where they stand over several lines of a column */
  readonly words?: string
  /** where those lines stand that follow the first */
  readonly below?: readonly Range[]
}

/** The words of a head as grounds of what is read under it. */
export const headGrounds = (doc: Doc, head: Pick<Head, 'first' | 'last' | 'below'>): Ground[] =>
  [head, ...(head.below ?? [])].map((range) => ({ role: 'head', at: spanOfRange(doc, range) }))

const PREFIXES = [
  'basic',
  'diluted',
  'adjusted',
  'interim',
  'fiscalYear',
  'annual',
  'quarter',
  'consolidated',
  'nonConsolidated',
  'total',
  'current',
  'segment',
] as const
const NOUNS = ['profit', 'income', 'loss', 'netLoss'] as const
const PREFIX = conceptSet(...PREFIXES)
const NOUN = conceptSet(...NOUNS)
const OF_GROSS = conceptSet(...NOUNS, 'margin', 'sales')
/** The concepts that a head begins with: most words are none of them. */
const BEGINS = conceptSet(
  ...PREFIXES,
  ...NOUNS,
  'sales',
  'eps',
  'margin',
  'gross',
  'totalAssets',
  'netAssets',
  'comprehensive',
  'operating',
  'ordinary',
  'beforeTax',
  'perShare',
  'owners',
  'attributable',
  'cash',
  'cashFlow',
  'operatingActivities',
  'investingActivities',
  'financingActivities',
)

export interface Read {
  readonly head?: Head
  readonly last: number
  readonly loose?: boolean
}

/** The rest of a term that a line above begins: "before income | taxes". */
function isTail({ terms }: Doc, i: number): boolean {
  const term = terms.at[i] as number
  return term >= 0 && (terms.first[term] as number) < i
}

/** The head that begins at token `i`, or a loose word of one. */
export function headAt(doc: Doc, i: number, last: number): Read | undefined {
  if (!isAmong(doc, i, BEGINS) || isTail(doc, i)) return undefined
  let k = i
  let basic = false
  let diluted = false
  let adjusted = false
  for (; k < last && isAmong(doc, k, PREFIX); k = next(doc, k)) {
    const concept = conceptAt(doc, k)
    basic ||= concept === 'basic'
    diluted ||= concept === 'diluted'
    adjusted ||= concept === 'adjusted' || concept === 'segment'
    if (concept === 'adjusted' && isEbit(doc.tokens, k)) {
      const end = skipRange(doc, next(doc, k), last)
      return { head: { first: i, last: end, whole: true, adjusted: true }, last: end }
    }
  }
  if (basic && diluted) return { last: k, loose: true } // "Basic | Diluted | earnings per share | earnings per share"
  if (k >= last) return basic || diluted ? { last: k, loose: true } : undefined
  const core = conceptAt(doc, k)
  if (core === undefined) return basic || diluted ? { last: k, loose: true } : undefined
  const head = (metric: Metric | undefined, end: number, whole = true): Read => ({
    head: { first: i, last: end, whole, adjusted, metric: adjusted && metric !== 'netSales' ? undefined : metric },
    last: end,
  })
  const after = next(doc, k)
  const flow = flowAt(doc, core, k, last)
  if (flow !== undefined) return head(flow.metric, flow.last)
  if (core === 'sales') {
    const segment = isFrom(doc.tokens, after) ? skipSegment(doc, after + 1, last) : after
    return head(segment === after ? 'netSales' : undefined, segment)
  }
  if (core === 'eps') return head(diluted ? 'dilutedEarningsPerShare' : 'earningsPerShare', behindSpelled(doc, after, last))
  if (core === 'margin') return head(undefined, after)
  if (core === 'gross') return head(undefined, isAmong(doc, after, OF_GROSS) ? next(doc, after) : after)
  if (core === 'totalAssets') return head('totalAssets', after)
  if (core === 'netAssets')
    return conceptAt(doc, after) === 'perShare' ? head('bookValuePerShare', next(doc, after)) : head('netAssets', after)
  if (core === 'comprehensive') {
    if (!isAmong(doc, after, NOUN)) return { last: after, loose: true } // its noun stands on the next line
    const end = skipLoss(doc, next(doc, after))
    return head('comprehensiveIncome', conceptAt(doc, end) === 'attributable' ? skipOwners(doc, next(doc, end), last) : end)
  }
  if (core === 'operating' || core === 'ordinary') {
    const metric = core === 'operating' ? 'operatingProfit' : 'ordinaryProfit'
    if (isGluedHead(doc.tokens, k)) return head(metric, skipLoss(doc, after))
    const at = skipLoss(doc, after)
    if (conceptAt(doc, at) === 'margin' && !isApart(doc.tokens, at)) return head(undefined, next(doc, at))
    if (!isAmong(doc, at, NOUN) || isEarnings(doc.tokens, at) || isNet(doc.tokens, at)) return head(metric, after, false)
    return head(metric, skipLoss(doc, next(doc, at)))
  }
  if (core === 'beforeTax' && isAmong(doc, after, NOUN)) return head('profitBeforeTax', skipLoss(doc, next(doc, after)))
  if (isAmong(doc, k, NOUN)) return noun(doc, k, last, { basic, diluted, core, head })
  if (core === 'perShare' || core === 'owners' || core === 'attributable' || core === 'beforeTax') return { last: after, loose: true }
  return basic || diluted ? { last: k, loose: true } : undefined
}

/** "EPS (net income per share attributable to the Company)": the token behind the bracket that spells it out, else `i`. */
function behindSpelled(doc: Doc, i: number, last: number): number {
  if (!isMark(doc.tokens, i, '(') || !isAmong(doc, i + 1, NOUN)) return i
  const spelled = headAt(doc, i + 1, last)
  const end = spelled?.last ?? i
  return spelled?.head?.metric === 'earningsPerShare' && isMark(doc.tokens, end, ')') ? end + 1 : i
}

/** The cash flow that activities are of. */
function flowOf(concept: Concept | undefined): Metric | undefined {
  if (concept === 'operatingActivities') return 'cashFlowsFromOperatingActivities'
  if (concept === 'investingActivities') return 'cashFlowsFromInvestingActivities'
  return concept === 'financingActivities' ? 'cashFlowsFromFinancingActivities' : undefined
}

/** "Cash flows from operating activities", "Investing activities", "Cash and cash equivalents at end of period". */
function flowAt(doc: Doc, core: Concept, k: number, last: number): { metric: Metric; last: number } | undefined {
  const own = flowOf(core)
  // "Results of operations" are no flow
  if (own !== undefined) return next(doc, k) - k > 1 ? { metric: own, last: next(doc, k) } : undefined
  if (core !== 'cash' && core !== 'cashFlow') return undefined
  let at = next(doc, k)
  if (core === 'cash') {
    while (at < last && isOfEnd(doc.tokens, at)) at += 1
    if (at > next(doc, k) && at < last && isPeriodWord(doc.tokens, at)) at += 1
    // "Cash and cash equivalents," over "end of period", the other heads' lines between
    else if (at === next(doc, k) && isMark(doc.tokens, at, ',') && flowOf(conceptAt(doc, at + 1)) !== undefined) at += 1
    return { metric: 'cashAndEquivalents', last: at }
  }
  // "Net cash provided by (used in) operating activities"
  while (at < last && (isOfFlow(doc.tokens, at) || isMark(doc.tokens, at, '(') || isMark(doc.tokens, at, ')'))) at += 1
  const metric = flowOf(conceptAt(doc, at))
  return metric === undefined ? undefined : { metric, last: next(doc, at) }
}

/** A word that is none of ours right before "profit" makes another figure of it: "Underwriting profit". */
function isOther(doc: Doc, i: number): boolean {
  const { tokens } = doc
  const k = i - 1
  if (k < 0 || tokens.kind[k] !== WORD || tokens.line[k] !== tokens.line[i] || conceptAt(doc, k) !== undefined) return false
  return !isApart(tokens, i) && !isBeforeNoun(tokens, k)
}

interface NounPart {
  readonly basic: boolean
  readonly diluted: boolean
  readonly core: Concept
  readonly head: (metric: Metric | undefined, end: number, whole?: boolean) => Read
}

/** What a noun of profit measures: whose, before tax, per share. */
function noun(doc: Doc, k: number, last: number, { basic, diluted, core, head }: NounPart): Read {
  const perShare = diluted ? ('dilutedEarningsPerShare' as const) : ('earningsPerShare' as const)
  const own = skipLoss(doc, next(doc, k))
  let at = skipWhen(doc, own)
  const taxed = skipContinuing(doc, at)
  if (conceptAt(doc, taxed) === 'beforeTax') return head('profitBeforeTax', skipTaxRest(doc, next(doc, taxed), last))
  // "Profit from operating activities", "Income (loss) from operations"
  if (isFrom(doc.tokens, at) && conceptAt(doc, at + 1) === 'operatingActivities' && !basic && !diluted)
    return head('operatingProfit', skipLoss(doc, next(doc, at + 1)))
  // "Profit from business activities" is before other items than operating profit is
  if (isFrom(doc.tokens, at) && conceptAt(doc, at + 1) === 'segment' && isActivities(doc.tokens, at + 2)) return head(undefined, at + 3)
  if (conceptAt(doc, at) === 'perShare') {
    const behind = behindShare(doc, next(doc, at))
    const end = conceptAt(doc, behind.last) === 'attributable' ? skipOwners(doc, next(doc, behind.last), last) : behind.last
    const more = end > behind.last ? behindShare(doc, end) : behind
    return head(behind.diluted || more.diluted ? 'dilutedEarningsPerShare' : perShare, more.last)
  }
  // "Profit (owners of parent)"
  if (isMark(doc.tokens, at, '(') && conceptAt(doc, at + 1) === 'owners' && isMark(doc.tokens, next(doc, at + 1), ')') && core !== 'income')
    return head(basic || diluted ? perShare : 'profitAttributableToOwnersOfParent', next(doc, at + 1) + 1)
  if (conceptAt(doc, at) === 'attributable') {
    at = next(doc, at)
    if (conceptAt(doc, at) === 'minority') return head(undefined, next(doc, at))
    const end = skipOwners(doc, at, last)
    if (conceptAt(doc, end) === 'perShare')
      return head(behindShare(doc, next(doc, end)).diluted ? 'dilutedEarningsPerShare' : perShare, behindShare(doc, next(doc, end)).last)
    return head(basic || diluted ? perShare : 'profitAttributableToOwnersOfParent', end, end > at && !basic && !diluted)
  }
  if (losesShare(doc, at)) return head(undefined, at + 1)
  if (basic || diluted) return head(perShare, at, false)
  if (core === 'loss' && at > own) return head('profit', at) // "Loss for the period"
  if (core === 'income' || core === 'loss') return { last: at, loose: true }
  if (isEarnings(doc.tokens, k)) return { last: at, loose: true }
  // "Current profit" is the ordinary profit's name or the net profit's
  const other = isOther(doc, k) || conceptAt(doc, k - 1) === 'current'
  return head(other && !isNet(doc.tokens, k) ? undefined : 'profit', at)
}

/** "Net income per |": what it is per was lost with the line, and the unit follows. */
function losesShare({ tokens }: Doc, i: number): boolean {
  if (!isPer(tokens, i)) return false
  let k = i + 1
  while (isMark(tokens, k, '|')) k += 1
  return k > i + 1 && isMark(tokens, k, '(') && tokens.line[k] !== tokens.line[i]
}

/** "- diluted" or "(diluted)" behind "per share", or behind whose it is. */
function behindShare(doc: Doc, i: number): { last: number; diluted: boolean } {
  const marked = isMark(doc.tokens, i, '(') || isMark(doc.tokens, i, '-') ? i + 1 : i
  const concept = conceptAt(doc, marked)
  if (concept !== 'diluted' && concept !== 'basic') return { last: i, diluted: false }
  if (doc.text.slice(doc.tokens.end[i - 1], doc.tokens.start[i]) === '-') return { last: next(doc, i), diluted: concept === 'diluted' } // "per share-Basic"
  if (marked === i && (doc.tokens.line[i] !== doc.tokens.line[i - 1] || isAmong(doc, next(doc, marked), NOUN)))
    return { last: i, diluted: false } // "basic earnings per share | diluted earnings per share"
  const end = next(doc, marked)
  return { last: isMark(doc.tokens, i, '(') ? end + 1 : end, diluted: concept === 'diluted' }
}
