import type { Evidence, FurtherRecord } from '../result.js'
import { isDay } from './date.js'
import { isCurrency, isFiscalYear, isFraction, isNumber, isQuarter } from './number.js'
import { type Proof, proofOf } from './proof.js'
import { isPrinted, isSeries, mayMean } from './words.js'

/** The keys whose numbers are read in a way of their own. */
const NUMBERS: Readonly<Record<string, (value: number, proof: Proof) => boolean>> = {
  fraction: isFraction,
  quarter: isQuarter,
  fiscalYear: isFiscalYear,
}

/** The keys whose value is a judgement over more words than can be read again alone: they are believed by their place. */
const BY_PLACE: ReadonlySet<string> = new Set(['stage', 'kind', 'appliesTo', 'exchange', 'status', 'forecast'])

/** The keys whose value is a currency's code. */
const CURRENCIES: ReadonlySet<string> = new Set(['currency', 'base', 'quote'])

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether a leaf comes out again when its words are read alone. */
function comesOut(key: string, value: unknown, proof: Proof): boolean {
  if (BY_PLACE.has(key) || typeof value === 'boolean') return true
  if (typeof value === 'number') return (Object.hasOwn(NUMBERS, key) ? NUMBERS[key] : undefined)?.(value, proof) ?? isNumber(value, proof)
  if (typeof value !== 'string') return false
  if (CURRENCIES.has(key)) return isCurrency(value, proof)
  if (DAY.test(value)) return isDay(value, proof)
  if (key === 'series') return isSeries(value, proof)
  return mayMean(key, value, proof) ?? isPrinted(value, proof)
}

/** Whether evidence points at its own words in the text. */
function isInPlace({ start, end, text, support = [] }: Evidence, input: string): boolean {
  return (
    start < end && [{ start, end, text }, ...support].every((span) => span.start >= 0 && input.slice(span.start, span.end) === span.text)
  )
}

/**
 * Reads every leaf of a result again from nothing but the words of its evidence and their support, and names those that
 * do not come out the same. No release is parsed for it: the words are taken by themselves, without lines, tables,
 * sections, labels or the record around them.
 *
 * Numbers, money, currencies, days, fractions and texts are read again in full. Of share classes, bases, scopes,
 * accounting standards, bodies, roundings and metrics it is proved that a word stands there that may mean them. Of
 * `stage`, `kind`, `status`, `appliesTo`, `exchange` and `forecast` only the place is proved: these are judgements over
 * more than one word. `type` is decided by the whole text, its evidence is but the first word for it.
 *
 * @param result what a parse gave; its further records (`more`) are read too, with pointers such as `/more/0/record/rights/count`
 * @param text the text that was parsed, as it was given
 * @returns JSON Pointers of the leaves that have no evidence, whose evidence is not in its place, or that read otherwise; none where all is proved
 * @example
 * const result = parseBuyback(text)
 * verifyRelease(result, text) // []
 * verifyRelease(result, text.replace('2,000,000', '3,000,000')) // ['/purchase/shares']
 */
export function verifyRelease(
  result: Pick<FurtherRecord<object>, 'record' | 'evidence'> & { readonly more?: readonly FurtherRecord<object>[] },
  text: string,
): string[] {
  const failing: string[] = []
  const visit = (value: unknown, key: string, at: string, evidence: FurtherRecord<object>['evidence'], prefix: string): void => {
    if (value !== null && typeof value === 'object') {
      for (const [step, child] of Object.entries(value)) {
        const next = `${at}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`
        visit(child, Array.isArray(value) ? key : step, next, evidence, prefix)
      }
      return
    }
    if (at === '/type') return
    const own = Object.hasOwn(evidence, at) ? evidence[at] : undefined
    if (own === undefined || !isInPlace(own, text) || !comesOut(key, value, proofOf(own))) failing.push(prefix + at)
  }
  visit(result.record, '', '', result.evidence, '')
  for (const [i, { record, evidence }] of (result.more ?? []).entries()) visit(record, '', '', evidence, `/more/${i}/record`)
  return failing
}
