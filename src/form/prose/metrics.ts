import { NUMBER, WORD } from '../../document/scan.js'
import type { Concept } from '../../language/concepts.js'
import type { Metric } from '../../reading/figure-values.js'
import { conceptAt, type Doc } from '../doc.js'
import { glueAt, markAt } from './glue.js'

/** A figure's name in a sentence. Without a metric it names a figure that is none of ours: its values are nobody's. */
export interface MetricName {
  readonly first: number
  readonly last: number
  readonly metric?: Metric
  /** a loss: what is printed plain is negative */
  readonly loss: boolean
  /** first token of the label, with the words that go with it: "consolidated", "GAAP" */
  readonly label: number
  /** "reported and adjusted EPS": of two values the first is ours */
  readonly pair?: boolean
  /** first token of all that goes with the name */
  readonly outer: number
}

const PARTS: ReadonlySet<Concept> = new Set<Concept>([
  'sales',
  'operating',
  'ordinary',
  'profit',
  'income',
  'loss',
  'netLoss',
  'beforeTax',
  'attributable',
  'owners',
  'basic',
  'diluted',
  'eps',
  'comprehensive',
  'gross',
  'cashFlow',
  'operatingActivities',
  'investingActivities',
  'financingActivities',
  'perShare',
  'perShareDiluted',
  'adjusted',
  'margin',
])
/** Words that may stand inside a name: "profit for the period attributable to …", "Cashflow from Operating Activities". */
const INSIDE = new Set(['of', 'the', 'for', 'from'])
const PERIODS: ReadonlySet<Concept> = new Set<Concept>([
  'firstQuarter',
  'secondQuarter',
  'thirdQuarter',
  'fourthQuarter',
  'quarter',
  'firstHalf',
  'secondHalf',
  'sixMonths',
  'nineMonths',
  'threeMonths',
  'fullYear',
])
const BEFORE: ReadonlySet<Concept> = new Set<Concept>(['consolidated', 'gaap', 'usGaap', 'jpGaap', 'ifrs', 'total'])

/** The metric that parts of a name make together; undefined where they make none of ours. */
export function metricOf(has: (concept: Concept) => boolean): { metric: Metric; loss: boolean } | undefined {
  if (has('adjusted') || has('margin') || has('gross')) return undefined
  const loss = has('loss') || has('netLoss')
  const earned = loss || has('profit') || has('income')
  const of = (metric: Metric) => ({ metric, loss: loss && !has('profit') && !has('income') })
  if (has('cashFlow')) {
    if (has('operatingActivities')) return of('cashFlowsFromOperatingActivities')
    if (has('investingActivities')) return of('cashFlowsFromInvestingActivities')
    return has('financingActivities') ? of('cashFlowsFromFinancingActivities') : undefined
  }
  if (has('eps') || has('perShare') || has('perShareDiluted'))
    return has('sales') ? undefined : of(has('diluted') || has('perShareDiluted') ? 'dilutedEarningsPerShare' : 'earningsPerShare')
  if (has('comprehensive')) return earned ? of('comprehensiveIncome') : undefined
  if (has('operating')) return earned ? of('operatingProfit') : undefined
  if (has('ordinary')) return earned ? of('ordinaryProfit') : undefined
  if (has('beforeTax')) return earned ? of('profitBeforeTax') : undefined
  if (has('sales')) return earned ? undefined : of('netSales')
  if (has('attributable')) return earned ? of('profitAttributableToOwnersOfParent') : undefined
  return has('profit') || has('netLoss') ? of('profit') : undefined
}

/** The figure's name that begins at token `i`, or undefined. */
export function nameAt(doc: Doc, i: number, end: number): MetricName | undefined {
  const { terms, tokens } = doc
  if (!isPart(conceptAt(doc, i))) return undefined
  if (conceptAt(doc, i) === 'adjusted' && isReported(doc, i)) {
    const own = nameAt(doc, terms.last[terms.at[i] as number] as number, end)
    if (own !== undefined) return own
  }
  const found = new Set<Concept>()
  let last = i
  let k = i
  while (k < end) {
    const concept = conceptAt(doc, k)
    if (isPart(concept)) {
      // a second head noun begins another name: "operating income net income"
      if (isHead(concept) && [...found].some(isHead)) break
      found.add(concept as Concept)
      k = terms.last[terms.at[k] as number] as number
      last = k
      continue
    }
    const attributed = conceptAt(doc, last - 1) === 'attributable'
    if (attributed) {
      // "attributable to IIJ", "attributable to Sony Corporation's stockholders"
      let n = k
      while (
        n < end &&
        n < k + 6 &&
        tokens.kind[n] === WORD &&
        (/^[A-Z]/.test(doc.text.slice(tokens.start[n], tokens.end[n])) || glueAt(tokens, n) !== undefined || isPart(conceptAt(doc, n)))
      ) {
        if (glueAt(tokens, n) === 'be' || glueAt(tokens, n) === 'reached') {
          if (!(tokens.start[n] === (tokens.end[n - 1] as number) + 1 && tokens.end[n] === (tokens.start[n] as number) + 1)) break
        }
        n += 1
      }
      if (n > k) {
        k = n
        last = n
        continue
      }
    }
    const step = skip(k)
    if (step === k || !isPart(conceptAt(doc, step)) || conceptAt(doc, step) === 'sales') break
    k = step
  }
  last = titled(last)
  const made = metricOf((concept) => found.has(concept))
  if (
    made === undefined &&
    !found.has('adjusted') &&
    !found.has('margin') &&
    !found.has('gross') &&
    !found.has('income') &&
    !found.has('loss') &&
    !found.has('sales') &&
    !found.has('cashFlow')
  )
    return undefined
  const label = labelFrom(doc, i)
  const plain = made !== undefined && !barred(doc, label.outer ?? label.first) && !label.barred
  return {
    first: i,
    last,
    loss: made?.loss ?? false,
    label: label.first,
    outer: label.outer ?? label.first,
    ...(label.pair === true ? { pair: true } : {}),
    ...(plain && made !== undefined ? { metric: made.metric } : {}),
  }

  /** "profit for the period": an accounting title, not a date. */
  function titled(from: number): number {
    if (glueAt(tokens, from) !== 'for' || glueAt(tokens, from + 1) !== 'the') return from
    const concept = conceptAt(doc, from + 2)
    return concept === 'period' && glueAt(tokens, from + 3) !== 'ended' ? from + 3 : from
  }

  /** Over "for the period", "from", footnote signs. */
  function skip(from: number): number {
    let n = from
    while (n < end) {
      const glue = glueAt(tokens, n)
      if (glue !== undefined && INSIDE.has(glue)) n += 1
      else if (conceptAt(doc, n) === 'period' && n > from) n += 1
      else break
    }
    return n
  }
}

const isPart = (concept: Concept | undefined): boolean => concept !== undefined && PARTS.has(concept)
const isHead = (concept: Concept | undefined): boolean =>
  concept === 'sales' ||
  concept === 'profit' ||
  concept === 'income' ||
  concept === 'loss' ||
  concept === 'netLoss' ||
  concept === 'eps' ||
  concept === 'cashFlow'

/** Takes in the words that go with a label: "consolidated", "reported", "GAAP". */
function labelFrom(doc: Doc, i: number): { first: number; barred: boolean; pair?: boolean; outer?: number } {
  const { tokens, text } = doc
  let first = i
  for (let k = i - 1; k >= 0 && k >= i - 6; k -= 1) {
    const concept = conceptAt(doc, k)
    if (concept === 'adjusted') {
      return isReported(doc, k) && first === i ? { first, barred: false, pair: true, outer: k - 2 } : { first, barred: true }
    }
    if (concept !== undefined && PERIODS.has(concept)) continue
    if (concept !== undefined && BEFORE.has(concept)) {
      first = k
      continue
    }
    if (tokens.kind[k] !== WORD) break
    const word = text.slice(tokens.start[k], tokens.end[k]).toLowerCase()
    if ((word === 'reported' && !followsSubject(doc, k)) || word === 'total' || word === 'overall') {
      if (word !== 'overall') first = k
      continue
    }
    break
  }
  return { first, barred: false }
}

/** "reported and adjusted": two figures under one name. */
function isReported(doc: Doc, i: number): boolean {
  const { tokens, text } = doc
  return (
    glueAt(tokens, i - 1) === 'and' &&
    (conceptAt(doc, i - 2) === 'gaap' || text.slice(tokens.start[i - 2], tokens.end[i - 2]).toLowerCase() === 'reported')
  )
}

/** "The company reported operating income": there it is the verb. */
function followsSubject({ tokens, text }: Doc, k: number): boolean {
  if (k === 0 || tokens.kind[k - 1] !== WORD) return false
  const word = text.slice(tokens.start[k - 1], tokens.end[k - 1])
  return (
    tokens.line[k - 1] === tokens.line[k] &&
    /^(?:[A-Z].*|company|group|it|we|also|has|have)$/.test(word) &&
    !/^(?:Quarter|Year|Half)$/i.test(word)
  )
}

/** Whether an unknown word in front makes the figure another one: "subscription revenue", "Automotive sales", "cost of sales". */
function barred(doc: Doc, label: number): boolean {
  const { tokens, text } = doc
  const k = label - 1
  if (k < 0 || (tokens.line[label] as number) - (tokens.line[k] as number) > 1) return false
  if (tokens.kind[k] === NUMBER) return false
  const mark = markAt(tokens, k)
  if (mark !== '') return mark === '&'
  const concept = conceptAt(doc, k)
  if (concept === 'segment' || concept === 'adjusted' || concept === 'region') return concept !== 'region'
  const glue = glueAt(tokens, k)
  if (glue === 'of')
    return tokens.kind[k - 1] === WORD && glueAt(tokens, k - 1) === undefined && costs(text.slice(tokens.start[k - 1], tokens.end[k - 1]))
  if (glue !== undefined || concept !== undefined) return false
  const word = text.slice(tokens.start[k], tokens.end[k])
  return (
    !/(?:ed|ing)$/.test(word) &&
    !/^(?:record|higher|lower|quarterly|annual|cumulative)$/i.test(word) &&
    tokens.line[k] === tokens.line[label]
  )
}

const costs = (word: string): boolean => /^(?:costs?|percent(?:age)?|share|portion|part|deal|ratio)$/i.test(word)
