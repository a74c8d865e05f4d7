import { WORD } from '../../document/scan.js'
import { isCompound, isUsed } from '../../language/en/prose.js'
import { currencyAt } from '../../reading/currency.js'
import type { Metric } from '../../reading/figure-values.js'
import { capital } from '../capital.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc } from '../doc.js'
import { HAS, wordAt } from '../name-words.js'
import { glueAt, markAt } from './glue.js'
import { barred, isReported, labelFrom, PARTS_OF_YEAR } from './label.js'
import { isHead, isLoss, isPart, isSomeFigure, metricOf } from './metric-of.js'
import { isGenitive } from './whose.js'

/** A figure's name in a sentence. Without a metric it names a figure that is none of ours: its values are nobody's. */
export interface MetricName {
  readonly first: number
  readonly last: number
  readonly metric: Metric | undefined
  /** a loss: what is printed plain is negative */
  readonly loss: boolean
  /** the token of the word that says so, where it is none of the name's */
  readonly lossAt?: number
  /** first token of the label, with the words that go with it: "consolidated", "GAAP" */
  readonly label: number
  /** the token behind the label: words of the period may part the name from its owners */
  readonly ends: number
  /** "reported and adjusted EPS": of two values the first is ours */
  readonly pair: boolean
  /** first token of all that goes with the name */
  readonly outer: number
}

/** The figure's name that begins at token `i`, or undefined. */
export function nameAt(doc: Doc, i: number, end: number): MetricName | undefined {
  return isPart(wordAt(doc, i)) ? readName(doc, i, end) : undefined
}

function readName(doc: Doc, i: number, end: number): MetricName | undefined {
  const { terms } = doc
  if (wordAt(doc, i) === HAS.adjusted && isReported(doc, i)) {
    const own = nameAt(doc, terms.last[terms.at[i] as number] as number, end)
    if (own !== undefined) return own
  }
  let words = 0
  let headed = false
  let last = i
  let k = i
  while (k < end) {
    const word = wordAt(doc, k)
    if (isPart(word)) {
      // a second head noun begins another name: "operating income net income"
      if (isHead(word)) {
        if (headed) break
        headed = true
      }
      words |= word
      k = terms.last[terms.at[k] as number] as number
      last = k
      continue
    }
    if (wordAt(doc, last - 1) === HAS.attributable || ((words & HAS.attributable) !== 0 && isOfNamed(doc, last))) {
      const owners = skipOwners(doc, k, end)
      if (owners > k) {
        k = owners
        last = owners
        continue
      }
    }
    if (headed && isOrLoss(doc, k)) {
      k += 3
      last = k
      continue
    }
    const kind = (words & (HAS.perShare | HAS.eps)) === 0 ? 0 : kindOfShare(doc, k)
    if (kind > 0) {
      words |= kind
      k += 3
      last = k
      continue
    }
    // "pre-tax quarterly net income"
    if (words === HAS.beforeTax && isAmong(doc, k, OF_PERIOD) && (wordAt(doc, k + 1) & (HAS.profit | HAS.income)) !== 0) {
      k += 1
      continue
    }
    // "minority interests in profit"
    if (words === HAS.minority && glueAt(doc.tokens, k) === 'in' && isPart(wordAt(doc, k + 1))) {
      k += 1
      continue
    }
    const step = skip(doc, k, end)
    const next = wordAt(doc, step)
    if (step === k || !isPart(next) || next === HAS.sales) break
    k = step
  }
  const owned = headed ? ownersBehind(doc, last, end) : last
  if (owned > last) words |= HAS.attributable
  const metric = metricOf(words)
  if (metric === undefined && !isSomeFigure(words)) return undefined
  const label = labelFrom(doc, i)
  const outer = label.outer ?? label.first
  return {
    first: i,
    last: titled(doc, last),
    metric: metric === undefined || label.barred || barred(doc, outer) || isCompound(doc.tokens, last) ? undefined : metric,
    loss: metric !== undefined && (isLoss(words) || ((words & HAS.cashFlow) !== 0 && isSpent(doc, i, last))),
    label: label.first,
    ends: owned > last ? owned : titled(doc, last),
    pair: label.pair === true,
    outer,
  }
}

/** "net cash used in investing activities": an amount printed plain is negative. */
function isSpent({ tokens }: Doc, first: number, last: number): boolean {
  for (let k = first; k < last; k += 1) if (isUsed(tokens, k)) return true
  return false
}

/** "(loss)" behind "operating income": the name of what may be either. */
const isOrLoss = (doc: Doc, k: number): boolean =>
  markAt(doc.tokens, k) === '(' && (wordAt(doc, k + 1) & (HAS.loss | HAS.netLoss)) !== 0 && markAt(doc.tokens, k + 2) === ')'

/** "per share (diluted)": the word in the bracket behind a name, 0 where none stands there. */
function kindOfShare(doc: Doc, k: number): number {
  if (markAt(doc.tokens, k) !== '(' || markAt(doc.tokens, k + 2) !== ')') return 0
  return wordAt(doc, k + 1) & (HAS.basic | HAS.diluted)
}

/** Words between a name and its owners, at most … */
const PERIOD = 14

/** … all of them of a period. */
const OF_PERIOD = conceptSet(
  ...PARTS_OF_YEAR,
  'twelveMonths',
  'fiscalYear',
  'yearEnded',
  'yearEnding',
  'cumulativePeriod',
  'month',
  'period',
  'current',
)

/** "profit for the fiscal first quarter attributable to owners of the parent": the token behind the owners, behind words of a period alone. */
function ownersBehind(doc: Doc, from: number, end: number): number {
  const { tokens } = doc
  if (glueAt(tokens, from) !== 'for') return from
  for (let k = from + 1; k < Math.min(end, from + PERIOD); k += 1) {
    if (wordAt(doc, k) === HAS.attributable) return skipOwners(doc, doc.terms.last[doc.terms.at[k] as number] as number, end)
    const glue = glueAt(tokens, k)
    if (tokens.kind[k] === WORD && glue === undefined && !isAmong(doc, k, OF_PERIOD)) return from
    if (glue === 'be' || glue === 'and') return from
  }
  return from
}

/** "shareholders of Example Corporation": the company's name behind its owners. */
function isOfNamed(doc: Doc, k: number): boolean {
  const { tokens } = doc
  if (glueAt(tokens, k) !== 'of' || wordAt(doc, k - 1) !== HAS.owners) return false
  const name = glueAt(tokens, k + 1) === 'the' ? k + 2 : k + 1
  return tokens.kind[name] === WORD && capital(tokens, name) && currencyAt(doc, name) === undefined
}

/** The owners of "attributable to …" are few words. */
const LONGEST_OWNERS = 6

/** Over the owners behind "attributable": "to Example Corporation's stockholders". */
function skipOwners(doc: Doc, from: number, to: number): number {
  const { tokens } = doc
  let n = from
  while (n < to && n < from + LONGEST_OWNERS && tokens.kind[n] === WORD) {
    const glue = glueAt(tokens, n)
    if (glueAt(tokens, n - 1) === 'the' && n > from) {
      n += 1 // "to the company": behind its article stands the owner
      continue
    }
    if ((!capital(tokens, n) && glue === undefined && !isPart(wordAt(doc, n))) || currencyAt(doc, n) !== undefined) break
    if ((glue === 'be' || glue === 'reached') && !isGenitive(doc, n)) break
    n += 1
  }
  return n
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
