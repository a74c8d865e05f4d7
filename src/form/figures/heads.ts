import { isMark, MARK } from '../../document/scan.js'
import type { Concept } from '../../language/concepts.js'
import { isRevision } from '../../language/en/change.js'
import { isOfWhen, isTornRevenue } from '../../language/en/tables.js'
import type { Metric } from '../../reading/figure-values.js'
import { isParted } from '../apart.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { coreBeside } from './core-column.js'
import { type Head, headAt, type Read } from './head.js'
import { next, TITLES } from './head-words.js'
import { besideAt, besideToo, NONE_BESIDE, ratioAt } from './ratio.js'
import { tornFlows } from './torn-flows.js'
import { tornPerShare, tornTaxes } from './torn-words.js'
import { behindUnits } from './unit-line.js'

export { type Head, headAt } from './head.js'

/** The heads of a table, as they stand together, and the loose words of others. */
export interface Heads extends Range {
  readonly heads: readonly Head[]
  /** head words that belong to a head printed elsewhere: "per share" alone */
  readonly loose: readonly number[]
}

/** Words of units and such, which may stand between heads. */
const FILL = conceptSet('scale', 'currency', 'percentSign', 'each', 'yearOnYear', 'percent', 'amount')

/**
 * The heads that stand nearest before a table's cells: the last stretch of a gap that is made of head words, units and
 * bars, with the words of the first row's title behind it.
 */
export function lastHeads(doc: Doc, { first, last }: Range): Heads | undefined {
  const { tokens } = doc
  let best: Heads | undefined
  let heads: Head[] = []
  let loose: number[] = []
  let beside = NONE_BESIDE
  let start = -1
  let end = -1
  let foreign = 0
  let percents = 0
  const close = (): void => {
    if (heads.length + loose.length >= 2 && heads.length > 0) best = { first: start, last: end, heads, loose }
    heads = []
    loose = []
    beside = NONE_BESIDE
    start = -1
    percents = 0
  }
  for (let i = first; i < last; ) {
    i = behindUnits(doc, i)
    if (i >= last) break
    const flows = tornFlows(doc, i, last)
    if (flows !== undefined) {
      if (start < 0) start = i
      heads.push(...flows)
      end = i = i + flows.length
      continue
    }
    const ratio = besideAt(doc, i, last, beside) ?? ratioAt(doc, i, last)
    const found: Read | undefined =
      ratio > i ? { head: { first: i, last: ratio, whole: true, adjusted: false }, last: ratio } : headAt(doc, i, last)
    if (found !== undefined) {
      if (start < 0) start = i
      if (found.head !== undefined) {
        heads.push(found.head)
        beside = besideToo(beside, found.head)
      } else loose.push(i)
      end = found.last
      foreign = 0
      i = found.last
      continue
    }
    if (isAmong(doc, i, PERCENT) || isTornChange(doc, i)) percents += 1
    // "(rounded to millions, except amounts per share)": what a bracket closes that opened before it is no head of what follows
    if (start >= 0 && isMark(tokens, i, ')') && opensBefore(doc, start, i)) close()
    const marked = isAmong(doc, i, CHANGES) && isByPercent(doc, i)
    const change = marked || (percents > 0 && isAmong(doc, i, CHANGES)) // "Percentage change" over the column marked a figure's
    if (change && !marked) percents -= 1
    if (start >= 0 && !change) {
      const concept = conceptAt(doc, i)
      if (
        concept !== undefined ? !isAmong(doc, i, FILL) : tokens.kind[i] === MARK ? isMark(tokens, i, ',') || isMark(tokens, i, '.') : true
      ) {
        if (heads.length === 0 && (concept !== undefined || !isSmall(doc, i))) close() // "except per share data"
        foreign += concept === undefined && isSmall(doc, i) ? 0 : 1
        if (foreign > 1 || isMark(tokens, i, ',') || isMark(tokens, i, '.') || (isAmong(doc, i, TITLES) && !isAmong(doc, i, FILL))) {
          close()
          foreign = 0
        }
      }
    }
    i = next(doc, i)
  }
  close()
  return best
}

/** No remark on a table's units has more tokens. */
const LONGEST_REMARK = 30

/** Whether the bracket that closes at `end` opened before `start`. */
function opensBefore({ tokens }: Doc, start: number, end: number): boolean {
  let depth = 1
  for (let i = end - 1; i > end - LONGEST_REMARK; i -= 1) {
    if (isMark(tokens, i, ')')) depth += 1
    else if (isMark(tokens, i, '(')) depth -= 1
    if (depth === 0) return i < start
  }
  return false
}

/** "YoY" whose "change" stands in the line below. */
const isTornChange = (doc: Doc, i: number): boolean => conceptAt(doc, i) === 'yearOnYear' && !isRevision(doc.tokens, next(doc, i) - 1)

const CHANGES = conceptSet('change', 'increase', 'decrease')
const PERCENT = conceptSet('percent', 'percentSign')

/** "% change" on one line, "Change (%)". */
function isByPercent(doc: Doc, i: number): boolean {
  const { tokens } = doc
  const behind = next(doc, i)
  if (isMark(tokens, behind, '(') && isMark(tokens, behind + 1, '%')) return true
  const k = isMark(tokens, i - 1, '%') ? i - 1 : behind
  return isMark(tokens, k, '%') && tokens.line[k] === tokens.line[i]
}

function isSmall({ tokens }: Doc, i: number): boolean {
  return isOfWhen(tokens, i) || isMark(tokens, i, '|')
}

/** The order in which the exchange's form prints the columns. */
const FORM_ORDER: readonly Metric[] = [
  'netSales',
  'operatingProfit',
  'ordinaryProfit',
  'profitBeforeTax',
  'profit',
  'profitAttributableToOwnersOfParent',
  'comprehensiveIncome',
  'earningsPerShare',
  'dilutedEarningsPerShare',
]

/** The words that tell a torn head from its neighbours. */
const KEYS: Partial<Record<Metric, readonly Concept[]>> = {
  netSales: ['sales'],
  operatingProfit: ['operating'],
  ordinaryProfit: ['ordinary'],
  profitBeforeTax: ['beforeTax'],
  profit: ['profit', 'income', 'netLoss'],
  profitAttributableToOwnersOfParent: ['attributable'],
  comprehensiveIncome: ['comprehensive'],
  earningsPerShare: ['perShare', 'eps'],
  dilutedEarningsPerShare: ['diluted'],
}

/**
 * The columns that the words of heads make where these were torn over lines: counted, not read in order. The columns
 * then stand in the order of the exchange's form. None where the words do not come out even.
 */
export function countHeads(doc: Doc, { first, last, heads }: Heads): (Head | undefined)[] | undefined {
  const count = new Map<Concept, number>()
  const place = new Map<Concept, Range>()
  const sales: string[] = []
  let tornSales = false
  for (let i = first; i < last; i = next(doc, i)) {
    const concept = conceptAt(doc, i)
    if (concept === undefined) continue
    if (opensRevenue(doc, i)) {
      tornSales = true
      i = next(doc, i)
      continue
    }
    if (concept === 'sales') sales.push(doc.text.slice(doc.tokens.start[i], doc.tokens.end[i]).toLowerCase())
    count.set(concept, (count.get(concept) ?? 0) + 1)
    if (!place.has(concept)) place.set(concept, { first: i, last: next(doc, i) })
  }
  const of = (concept: Concept): number => count.get(concept) ?? 0
  if (of('gross') + of('margin') + of('totalAssets') + of('netAssets') > 0) return undefined
  const core = of('adjusted') === 0 ? undefined : coreBeside(doc, { first, last })
  if (of('adjusted') > (core === undefined ? 0 : 1)) return undefined
  const torn = tornPerShare(doc, { first, last })
  const perShare = of('perShare') + of('eps') + torn.times
  const diluted = of('diluted')
  const taxes = tornTaxes(doc, { first, last })
  if (taxes === undefined) return undefined
  const beforeTax = of('beforeTax') + taxes.times
  const nouns =
    of('profit') +
    of('income') -
    taxes.incomes +
    of('netLoss') -
    of('operating') -
    of('ordinary') -
    beforeTax -
    perShare +
    of('eps') -
    of('comprehensive')
  const attributable = Math.min(of('attributable'), Math.max(0, nouns))
  const made: [Metric, number][] = [
    ['netSales', isTornRevenue(sales) ? 1 : of('sales')],
    ['operatingProfit', of('operating') - of('adjusted')],
    ['ordinaryProfit', of('ordinary')],
    ['profitBeforeTax', beforeTax],
    ['profitAttributableToOwnersOfParent', attributable],
    ['profit', nouns - attributable],
    ['comprehensiveIncome', of('comprehensive')],
    ['earningsPerShare', perShare - diluted],
    ['dilutedEarningsPerShare', diluted],
  ]
  if (made.some(([, n]) => !(n >= 0 && n <= 1))) return undefined
  const present = new Set(made.filter(([, n]) => n === 1).map(([metric]) => metric))
  const found = FORM_ORDER.filter((metric) => present.has(metric)).map((metric) => {
    const whole = heads.filter((head) => head.metric === metric && head.whole && !isParted(doc, head) && !opensRevenue(doc, head.first - 1))
    const key = KEYS[metric]?.find((concept) => place.has(concept))
    const rent = metric === 'profitBeforeTax' && taxes.times > 0 ? taxes.places : undefined
    const one = whole[0] ??
      (key === undefined ? undefined : place.get(key)) ??
      rent?.[0] ?? { first, last: perShareOf(metric) ? torn.last : last }
    return {
      first: one.first,
      last: one.last,
      ...(rent !== undefined && one === rent[0] ? { below: rent.slice(1) } : {}),
      metric,
      whole:
        whole.length > 0 &&
        core === undefined &&
        !(tornSales && metric === 'netSales') &&
        !(
          perShareOf(metric) &&
          of('basic') + of('diluted') > 0 &&
          conceptAt(doc, one.first) !== 'basic' &&
          conceptAt(doc, one.first) !== 'diluted'
        ),
      adjusted: false,
    }
  })
  const at = found.findIndex(({ metric }) => metric === 'operatingProfit')
  const split = core === 'before' ? at : at + 1
  return core === undefined ? found : [...found.slice(0, split), undefined, ...found.slice(split)]
}

/** "Gross operating" at a line's end: of the name "gross operating revenue", whose last word stands further below. */
const opensRevenue = (doc: Doc, i: number): boolean =>
  conceptAt(doc, i) === 'gross' && conceptAt(doc, i + 1) === 'operating' && doc.tokens.line[i + 2] !== doc.tokens.line[i]

const perShareOf = (metric: Metric): boolean => metric === 'earningsPerShare' || metric === 'dilutedEarningsPerShare'
