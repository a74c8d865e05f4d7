import { MARK } from '../../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import { glueAt } from '../../../form/prose/glue.js'
import { isAsBefore, isAuxiliary, isOfPlan, isPaid, isPlanned } from '../../../language/en/dividends.js'

/** A word that says of a dividend whether it is decided or expected. */
export interface Tense {
  readonly at: number
  readonly last: number
  readonly forecast: boolean
}

/** Words between "was" and "planned", "expected" and "paid". */
const NEAR = 3

/** No sentence has more of these words; each is held against its payments. */
const MOST = 40

/** The words of a sentence that say so, in order; none where it tells of what was once planned. */
export function tensesIn(doc: Doc, { first, last }: Range): readonly Tense[] {
  const { tokens } = doc
  const out: Tense[] = []
  for (let k = first; k < last; k += 1) {
    const begins = doc.terms.first[doc.terms.at[k] as number] === k
    const plan = isPlanned(tokens, k) ? !isOfPlan(tokens, k - 1) : conceptAt(doc, k) === 'forecast' && begins
    if (plan && isAsBefore(tokens, k - 1)) continue
    const before = out[out.length - 1]
    const near = before !== undefined && k - before.last < NEAR
    if (plan) {
      if (near && !before.forecast && isAuxiliary(tokens, before.at)) return [] // "was planned"
      out.push({ at: k, last: isPlanned(tokens, k) ? k + 1 : (doc.terms.last[doc.terms.at[k] as number] as number), forecast: true })
    } else if (isPaid(tokens, k) && !(near && before.forecast && isAuxiliary(tokens, k) && k - before.last <= 1)) {
      out.push({ at: k, last: k + 1, forecast: false })
    }
  }
  return out.length > MOST ? [] : out
}

/**
 * Whether the payment named at a token, with its amount up to `end`, is expected: as the words between the two say, else
 * those that end its own clause ("of 11 yen is planned"), else the last before it, else all of the sentence alike.
 */
export function isExpected(doc: Doc, tenses: readonly Tense[], name: number, end: number): boolean | undefined {
  const between = tenses.filter(({ at }) => at > name && at < end)
  const behind = tenses.filter(({ at }) => at >= end && at - end <= CLAUSE && endsClause(doc, end, at))
  const before = tenses.filter(({ at }) => at < name)
  const [nearest] = between.length > 0 ? between : behind.length > 0 ? behind : before.slice(-1)
  if (nearest !== undefined) return nearest.forecast
  const [only] = tenses
  return tenses.every(({ forecast }) => forecast === only?.forecast) ? only?.forecast : undefined
}

/** "11 yen per share has been" before "planned": so many words. */
const CLAUSE = 5

/** Whether the words behind an amount lead on to what is said of it, not to what comes next. */
function endsClause({ tokens }: Doc, end: number, at: number): boolean {
  for (let k = end; k < at; k += 1) if (tokens.kind[k] === MARK || glueAt(tokens, k) === 'and') return false
  return isAuxiliary(tokens, at) || glueAt(tokens, at - 1) === 'be'
}
