import { NUMBER, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import { type Clause, clausesOf, numbersOf } from '../../form/clauses.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { headOf } from '../../form/head.js'
import { sentencesOf } from '../../form/prose/sentences.js'
import { numbersIn } from '../../form/readers.js'
import { countOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import { isAlready, isAnother, isBehind, isDeal, isIssue, isOwned, isOwns, isWhole } from '../../language/en/buyback.js'
import { isEach } from '../../language/en/people.js'
import { isSelf } from '../../language/en/prose.js'
import { isAs, isIn, isOf } from '../../language/en/small.js'

/** Words between a number of shares and what they are: "2,400 ordinary shares held in". */
const NEAR = 5
/** A sentence says behind what it counts before so many tokens are over. */
const OPENING = 14

/** What is issued and held behind a purchase or a cancellation, as sentences tell it. */
export function readLeft(doc: Doc, draft: Draft): void {
  readBehind(doc, draft)
  readOwned(doc, draft)
}

/**
 * "Following the purchase, the Company has 12,400,500 shares in issue (excluding 350,000 held in treasury)"; behind a
 * cancellation "the Company will have 11,900,000 issued shares" are those that are left.
 */
function readBehind(doc: Doc, draft: Draft): void {
  for (const { first, last } of sentencesOf(doc)) {
    const sentence = behind(doc, { first: beginning(doc, first, last), last })
    if (sentence === undefined) continue
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

/** What a sentence tells behind "Following the purchase"; of all of it where it ends so: "has 402,538,325 shares in issue after this transaction". */
function behind(doc: Doc, { first, last }: Range): Range | undefined {
  if (isBehind(doc.tokens, first)) return { first, last }
  for (let k = first + 1; k < last; k += 1) {
    if (!isBehind(doc.tokens, k)) continue
    const deal = { first: k + 1, last: Math.min(k + 1 + DEAL, last) }
    if (holds(doc, deal, 'acquire', 'cancel') || hasOne(doc, deal, isDeal)) return last - k > OPENING ? { first: k, last } : { first, last }
  }
  return undefined
}
/** Words from "after" to "purchase": "this", "these on-market". */
const DEAL = 3

/** "The Company now owns a total of 762,322 shares as treasury shares": what the issuer holds now, and no other count of what it held once. */
function readOwned(doc: Doc, draft: Draft): void {
  if (draft.has(['holdings', 'treasuryShares']) || !isOwns.occursIn(doc.tokens)) return
  let only: Found<number> | undefined
  let now = false
  for (const sentence of sentencesOf(doc)) {
    if (holds(doc, sentence, 'subsidiary')) continue
    for (const mention of numbersIn(doc, sentence)) {
      let verb = mention.first - 1
      while (verb > mention.first - NEAR && (isWhole(doc.tokens, verb) || conceptAt(doc, verb) === 'total')) verb -= 1
      if (
        !(isOwns(doc.tokens, verb) || isOwned(doc.tokens, verb)) ||
        !isIssuer(doc, sentence.first, verb) ||
        !(conceptAt(doc, mention.last) === 'treasury' || isHeldAs(doc, mention.last))
      )
        continue
      const count = countOf(mention)
      if (count === undefined) continue
      if (only !== undefined && only.value !== count.value) return
      only ??= count
      now ||= isOwns(doc.tokens, verb)
    }
  }
  if (now && only !== undefined) draft.put(['holdings', 'treasuryShares'], only)
}

/** "The Company now", "Example", "it" right before a verb: not "the parent company Example", "its owner, Sample Works", "the trust". */
function isIssuer(doc: Doc, first: number, verb: number): boolean {
  const { tokens } = doc
  let subject = verb - 1
  while (subject > first && isAlready(tokens, subject)) subject -= 1
  for (let i = subject; i > subject - NEAR && i >= first; i -= 1) if (isAnother(tokens, i)) return false
  return isSelf(tokens, subject) || (capital(tokens, subject) && namesIssuer(doc, subject))
}

/** More tokens no head needs to name who speaks. */
const LONGEST_HEAD = 300

/** Whether a word stands in the head of a text. */
function namesIssuer(doc: Doc, i: number): boolean {
  const { tokens } = doc
  const end = Math.min(headOf(doc).end, LONGEST_HEAD, tokens.count)
  for (let k = 0; k < end; k += 1) if (tokens.kind[k] === WORD && tokens.code[k] === tokens.code[i]) return true
  return false
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
      if (count === undefined || nominalEnd(doc, mention.first - 1) >= mention.first || kindOf(doc, clause, mention) !== what) continue
      if (!found.some(({ value }) => value === count.value)) found.push(count)
    }
  }
  return found
}

function kindOf(doc: Doc, clause: Clause, { first, last }: Range): 'issued' | 'treasury' | undefined {
  for (let i = last, end = last + NEAR; i < end; i += 1) {
    const nominal = nominalEnd(doc, i)
    end += nominal - i
    i = nominal
    const concept = conceptAt(doc, i)
    if (concept === 'issued' || concept === 'treasury') return concept
    if (isIn(doc.tokens, i) && isIssue(doc.tokens, i + 1)) return 'issued'
    if (concept !== undefined && concept !== 'share' && concept !== 'shareCommon') return undefined
  }
  const before = { first: clause.first, last: first }
  return holds(doc, before, 'issued') && !holds(doc, before, 'treasury') ? 'issued' : undefined
}

/** Behind "of 25p each", "of 11 16/29 pence each" at token `i`: what a share is called by; `i` where that does not stand there. */
function nominalEnd(doc: Doc, i: number): number {
  const { tokens } = doc
  if (!isOf(tokens, i) || (tokens.kind[i + 1] !== NUMBER && conceptAt(doc, i + 1) !== 'currency')) return i
  for (let k = i + 2; k < i + NOMINAL; k += 1) if (isEach(tokens, k)) return k + 1
  return i
}
/** Tokens of a nominal value. */
const NOMINAL = 9
