import { WORD } from '../../document/scan.js'
import type { Concept } from '../../language/concepts.js'
import type { Metric } from '../../reading/figure-values.js'
import { conceptAt, type Doc } from '../doc.js'
import { glueAt } from './glue.js'
import { barred, isReported, labelFrom } from './label.js'
import { isHead, isPart, isSomeFigure, metricOf } from './metric-of.js'

export { metricOf } from './metric-of.js'

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

/** The figure's name that begins at token `i`, or undefined. */
export function nameAt(doc: Doc, i: number, end: number): MetricName | undefined {
  return isPart(conceptAt(doc, i)) ? readName(doc, i, end) : undefined
}

function readName(doc: Doc, i: number, end: number): MetricName | undefined {
  const { terms } = doc
  if (conceptAt(doc, i) === 'adjusted' && isReported(doc, i)) {
    const own = nameAt(doc, terms.last[terms.at[i] as number] as number, end)
    if (own !== undefined) return own
  }
  const found = new Set<Concept>()
  let headed = false
  let last = i
  let k = i
  while (k < end) {
    const concept = conceptAt(doc, k)
    if (isPart(concept)) {
      // a second head noun begins another name: "operating income net income"
      if (isHead(concept)) {
        if (headed) break
        headed = true
      }
      found.add(concept as Concept)
      k = terms.last[terms.at[k] as number] as number
      last = k
      continue
    }
    if (conceptAt(doc, last - 1) === 'attributable') {
      const owners = skipOwners(doc, k, end)
      if (owners > k) {
        k = owners
        last = owners
        continue
      }
    }
    const step = skip(doc, k, end)
    if (step === k || !isPart(conceptAt(doc, step)) || conceptAt(doc, step) === 'sales') break
    k = step
  }
  const made = metricOf(found)
  if (made === undefined && !isSomeFigure(found)) return undefined
  const label = labelFrom(doc, i)
  const outer = label.outer ?? label.first
  const name = { first: i, last: titled(doc, last), loss: made?.loss ?? false, label: label.first, outer }
  const own = made !== undefined && !label.barred && !barred(doc, outer) ? { ...name, metric: made.metric } : name
  return label.pair === true ? { ...own, pair: true } : own
}

/** The owners of "attributable to …" are few words. */
const LONGEST_OWNERS = 6

/** Over the owners behind "attributable": "to Example Corporation's stockholders". */
function skipOwners(doc: Doc, from: number, to: number): number {
  const { tokens } = doc
  let n = from
  while (n < to && n < from + LONGEST_OWNERS && tokens.kind[n] === WORD) {
    const glue = glueAt(tokens, n)
    const code = tokens.text.charCodeAt(tokens.start[n] as number)
    const capital = code >= 65 && code <= 90
    if (!capital && glue === undefined && !isPart(conceptAt(doc, n))) break
    if ((glue === 'be' || glue === 'reached') && !isGenitive(doc, n)) break
    n += 1
  }
  return n
}

/** The "s" of "Corporation's". */
function isGenitive({ tokens: { start, end } }: Doc, n: number): boolean {
  const first = start[n] as number
  return first === (end[n - 1] as number) + 1 && end[n] === first + 1
}

/** "profit for the period": an accounting title, not a date. */
function titled(doc: Doc, from: number): number {
  const { tokens } = doc
  if (glueAt(tokens, from) !== 'for' || glueAt(tokens, from + 1) !== 'the' || conceptAt(doc, from + 2) !== 'period') return from
  return glueAt(tokens, from + 3) === 'ended' ? from : from + 3
}

/** Over "of the", "for the period", "from". */
function skip(doc: Doc, from: number, end: number): number {
  let n = from
  while (n < end) {
    const glue = glueAt(doc.tokens, n)
    if (glue !== 'of' && glue !== 'the' && glue !== 'for' && glue !== 'from' && (n === from || conceptAt(doc, n) !== 'period')) break
    n += 1
  }
  return n
}
