import type { Tokens } from '../../document/scan.js'
import { isNo } from '../../language/en/basis.js'
import {
  isCalled,
  isExpectedVerb,
  isForecastVerb,
  isLongerWord,
  isOnce,
  isOnceAdverb,
  isUpheld,
  isWithdrawn,
} from '../../language/en/expected.js'
import { isAnnounced } from '../../language/en/press.js'
import { endsAsAdverb, isBeen, isHad, isSelf, isThatOrWhich, isWas } from '../../language/en/prose.js'
import { isAs, isNot } from '../../language/en/small.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { hasOne } from '../words.js'
import { glueAt, markAt } from './glue.js'

/** Words between "target" and "was". */
const TARGET = 3
/** And where the day of its announcement stands behind it. */
const ANNOUNCED = 10
/** Words between "original" and "forecast": "consolidated full-year". */
const NAMED = 6
/** Words between "the Company" and "forecast": adverbs. */
const ADVERBS = 2

/**
 * Whether a sentence tells what was expected before: "Our target range was $0.13 to $0.16", "The Company had expected", "The
 * original forecast called for". That is neither a result nor a forecast; one that is said to hold still is one.
 */
export function wasExpected(doc: Doc, sentence: Range): boolean {
  const { tokens, terms } = doc
  const { first, last } = sentence
  let any = false
  for (let k = first; k < last; k += 1) {
    if (conceptAt(doc, k) !== 'forecast') continue
    any = true
    if (isBeen(tokens, k - 1)) return true // "whereas a profit of 6 billion yen had been expected"
    if (isToldOfPast(doc, k, first)) return true
    const own = terms.last[terms.at[k] as number] as number
    const end = announcedEnd(doc, own)
    const reach = end > own + 1 ? ANNOUNCED : TARGET // "in the forecasts announced on August 10 the lower end of revenue was"
    for (let n = end; n < end + reach && n < last; n += 1) if (isWas(tokens, n) || isCalled(tokens, n)) return true
  }
  return any && isOfBefore(doc, sentence)
}

/** "The Company had originally expected", "we initially expected", "the Company forecast". */
function isToldOfPast(doc: Doc, verb: number, first: number): boolean {
  const { tokens } = doc
  let k = verb - 1
  while (k > first && verb - k <= ADVERBS && endsAsAdverb(tokens.text, tokens.end[k] as number)) k -= 1
  if (isHad(tokens, k)) return true
  if (!isSelf(tokens, k) || !(isExpectedVerb(tokens, verb) || isForecastVerb(tokens, verb))) return false
  return !isCompared(doc, k) && !saysSo(doc, first, k)
}

/** "better than the company expected", "…, which the company estimated": a result beside it. */
function isCompared({ tokens }: Doc, subject: number): boolean {
  const k = glueAt(tokens, subject - 1) === 'the' ? subject - 2 : subject - 1
  return isThatOrWhich(tokens, k) || isAs(tokens, k) || glueAt(tokens, k) === 'against'
}

/** "The company said it expected": what was said today holds today. */
function saysSo(doc: Doc, first: number, subject: number): boolean {
  for (let k = first; k < subject; k += 1) if (glueAt(doc.tokens, k) === 'say' || isAnnounced(doc.tokens, k)) return true
  return false
}

/** Behind "announced on February 9, 2024", where that follows; else where it began. */
function announcedEnd({ tokens, mentions }: Doc, from: number): number {
  if (!isAnnounced(tokens, from)) return from
  const date = mentions[mentionAt(mentions, from)]
  return date?.kind === 'date' && date.first <= from + 3 ? date.last : from + 1
}

/** Whether the forecast of a sentence is one of before: "Original forecast: …", "Full-year forecast (previous): …", "Initially we projected". */
function isOfBefore(doc: Doc, sentence: Range): boolean {
  const { tokens } = doc
  const { first, last } = sentence
  const lost = hasOne(doc, sentence, isWithdrawn) || hasOne(doc, sentence, isLonger)
  if (!lost && !hasOne(doc, sentence, isOnce)) return false
  if (!lost && isHeldUp(doc, sentence)) return false
  if (lost || (isOnceAdverb(tokens, first) && !isAnnounced(tokens, first + 1))) return true
  for (let k = first; k < last; k += 1) {
    if (!isOnce(tokens, k)) continue
    if (markAt(tokens, k - 1) === '(' && markAt(tokens, k + 1) === ')' && conceptAt(doc, k - 2) === 'forecast') return true
    if (glueAt(tokens, k - 1) !== undefined && glueAt(tokens, k - 1) !== 'the') continue // "from the previous forecast", "in line with"
    const head = glueAt(tokens, k - 1) === 'the' ? k - 1 : k
    if (head > first && !isClauseEdge(doc, head - 1)) continue
    for (let n = k + 1; n <= k + NAMED && n < last && (glueAt(tokens, n) === undefined || isAnnounced(tokens, n)); n += 1)
      if (conceptAt(doc, n) === 'forecast') return true
  }
  return false
}

/** "no longer stands" */
const isLonger = (tokens: Tokens, k: number): boolean => isLongerWord(tokens, k) && isNo(tokens, k - 1)

/** What stands before the subject of a clause. */
const isClauseEdge = ({ tokens }: Doc, k: number): boolean => {
  const mark = markAt(tokens, k)
  return mark === ',' || mark === ';' || mark === ':' || mark === '('
}

/** "remains unchanged", "is maintained", "has not been revised": what was expected before is so now. */
function isHeldUp(doc: Doc, sentence: Range): boolean {
  if (hasOne(doc, sentence, isUpheld)) return true
  for (let k = sentence.first; k < sentence.last; k += 1) {
    const concept = conceptAt(doc, k)
    if (concept !== 'change' && concept !== 'revise') continue
    for (let n = k - 1; n >= k - 3 && n >= sentence.first; n -= 1) if (isNot(doc.tokens, n) || isNo(doc.tokens, n)) return true
  }
  return false
}
