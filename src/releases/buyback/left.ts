import { capital } from '../../form/capital.js'
import { type Clause, clausesOf, numbersOf } from '../../form/clauses.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { sentencesOf } from '../../form/prose/sentences.js'
import { numbersIn } from '../../form/readers.js'
import { countOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import { isBehind, isDeal, isOwns, isWhole } from '../../language/en/buyback.js'
import { isAs } from '../../language/en/small.js'

/** Words between a number of shares and what they are: "2,400 ordinary shares held in". */
const NEAR = 5
/** A sentence says behind what it counts before so many tokens are over. */
const OPENING = 14

/**
 * "Following the purchase, the Company has 12,400,500 shares in issue (excluding 350,000 held in treasury)"; behind a
 * cancellation "the Company will have 11,900,000 issued shares" are those that are left.
 */
export function readLeft(doc: Doc, draft: Draft): void {
  for (const { first, last } of sentencesOf(doc)) {
    const sentence = { first: beginning(doc, first, last), last }
    if (!isBehind(doc.tokens, sentence.first)) continue
    const opening = { first: sentence.first, last: Math.min(sentence.last, sentence.first + OPENING) }
    const cancels = holds(doc, opening, 'cancel', 'cancel:past')
    if (!cancels && !holds(doc, opening, 'acquire') && !hasOne(doc, opening, isDeal)) continue
    const issued = countsOf(doc, sentence, 'issued')
    const held = countsOf(doc, sentence, 'treasury')
    if (issued.length !== 1 || held.length > 1) continue
    const excluding = held.length > 0 || holds(doc, sentence, 'excludingTreasury')
    if (cancels && !excluding) draft.put(['cancellation', 'issuedAfter'], issued[0] as Found<number>)
    if (cancels || draft.has(['holdings'])) continue
    draft.put(['holdings', excluding ? 'issuedSharesExcludingTreasury' : 'issuedShares'], issued[0] as Found<number>)
    if (held[0] !== undefined) draft.put(['holdings', 'treasuryShares'], held[0])
  }
}

/** "The Company now owns a total of 762,322 shares as treasury shares", "it held 12,400 own shares": one count in all the text. */
export function readOwned(doc: Doc, draft: Draft): void {
  if (draft.has(['holdings', 'treasuryShares']) || !isOwns.occursIn(doc.tokens)) return
  let only: Found<number> | undefined
  for (const sentence of sentencesOf(doc)) {
    if (holds(doc, sentence, 'subsidiary')) continue
    for (const mention of numbersIn(doc, sentence)) {
      let verb = mention.first - 1
      while (verb > mention.first - NEAR && (isWhole(doc.tokens, verb) || conceptAt(doc, verb) === 'total')) verb -= 1
      if (!isOwns(doc.tokens, verb) || !(conceptAt(doc, mention.last) === 'treasury' || isHeldAs(doc, mention.last))) continue
      const count = countOf(mention)
      if (count === undefined) continue
      if (only !== undefined && only.value !== count.value) return
      only ??= count
    }
  }
  if (only !== undefined) draft.put(['holdings', 'treasuryShares'], only)
}

/** "762,322 shares as treasury shares". */
const isHeldAs = (doc: Doc, i: number): boolean =>
  conceptAt(doc, i) === 'share' && isAs(doc.tokens, i + 1) && conceptAt(doc, i + 2) === 'treasury'

/** Where a sentence begins that was taken for one with the line before it: at a line's head. */
function beginning({ tokens }: Doc, first: number, last: number): number {
  for (let i = last - 1; i > first; i -= 1) if (tokens.line[i] !== tokens.line[i - 1] && isBehind(tokens, i) && capital(tokens, i)) return i
  return first
}

/** The numbers of a sentence of which the words behind them, or those before them in their clause, say what they count. */
function countsOf(doc: Doc, sentence: Range, what: 'issued' | 'treasury'): Found<number>[] {
  const found: Found<number>[] = []
  for (const clause of clausesOf(doc, sentence)) {
    for (const mention of numbersOf(doc, clause)) {
      const count = countOf(mention)
      if (count === undefined || kindOf(doc, clause, mention) !== what) continue
      if (!found.some(({ value }) => value === count.value)) found.push(count)
    }
  }
  return found
}

function kindOf(doc: Doc, clause: Clause, { first, last }: Range): 'issued' | 'treasury' | undefined {
  for (let i = last; i < last + NEAR; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'issued' || concept === 'treasury') return concept
    if (concept !== undefined && concept !== 'share' && concept !== 'shareCommon') return undefined
  }
  const before = { first: clause.first, last: first }
  return holds(doc, before, 'issued') && !holds(doc, before, 'treasury') ? 'issued' : undefined
}
