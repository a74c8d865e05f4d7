import { isMark, WORD } from '../document/scan.js'
import { isPossessive, isSale, isThat } from '../language/en/letter.js'
import { isSelf } from '../language/en/prose.js'
import { isOwnSubsidiary } from '../language/en/revisions.js'
import { isBy, isOf, isThe } from '../language/en/small.js'
import { capital } from './capital.js'
import { conceptSet, firstAmong, isAmong } from './concept-set.js'
import { conceptAt, type Doc, type Range, rangeOfTerm } from './doc.js'

const SHARES = conceptSet('share', 'shareCommon', 'sharePreferred', 'treasury')
const BUYS = conceptSet('acquire', 'acquire:past', 'acquire:future')
/** What a company does that no release of another is about, behind "by"; and what it has, behind "of"; whose a forecast is, its own reader asks. */
const DONE = conceptSet(
  'share',
  'shareCommon',
  'sharePreferred',
  'treasury',
  'right',
  'issue',
  'issue:past',
  'allot',
  'allot:past',
  'acquire',
  'acquire:past',
  'acquire:future',
)
const HAD = conceptSet('right', 'result')
const VERBS = conceptSet('resolve', 'determine', 'announce')
/** Tokens of a company's name behind "by": "by Example Parts Co., Ltd. (Consolidated Subsidiary)". */
const NAME = 10
/** The first sentence says so early who acts. */
const EARLY = 40

/** Whether a headline tells of what a subsidiary does or has: "Acquisition of Own Shares by a Consolidated Subsidiary", not "held by a subsidiary" nor "sale of the Company's shares by a subsidiary". */
export function isOfSubsidiary(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  for (let i = first + 1; i < last; i += 1) {
    if (conceptAt(doc, i) !== 'subsidiary') continue
    const k = nameStart(doc, i, first)
    const before = k - 1
    if (isBy(tokens, k) && isAmong(doc, before, DONE)) return !isAmong(doc, before, SHARES) || areBought(doc, first, k)
    // "Results of a Subsidiary and Consolidated Results": the issuer's own, too
    if (isOf(tokens, k) && isAmong(doc, before, HAD)) return firstAmong(doc, i + 1, last, HAD) < 0
  }
  return false
}

/** Where "by" or "of" would stand before a subsidiary: before its name, or its kind. */
function nameStart(doc: Doc, i: number, first: number): number {
  const { tokens } = doc
  let k = i - 1
  while (k > first && (isOwnSubsidiary(tokens, k) || conceptAt(doc, k) === 'consolidated')) k -= 1
  if (!isMark(tokens, k, '(') && !isMark(tokens, k, ',')) return k
  for (let n = k - 1; n > first && n > k - NAME; n -= 1) {
    if (isBy(tokens, n) || isOf(tokens, n)) return n
    if (tokens.kind[n] === WORD && !capital(tokens, n)) return k
  }
  return k
}

/** Whether the nearest word of a deal before token `k` is that of buying. */
function areBought(doc: Doc, first: number, k: number): boolean {
  for (let i = k - 1; i >= first; i -= 1) {
    if (isAmong(doc, i, BUYS)) return true
    if (isSale(doc.tokens, i)) return false
  }
  return true
}

/**
 * Whether the first sentence tells what a subsidiary did: "Our subsidiary resolved", "Example Parts Co., Ltd., our consolidated
 * subsidiary, resolved", "announces that its subsidiary resolved"; not "Example Parts Co., Ltd., a subsidiary of Example Holdings".
 */
export function isToldOfSubsidiary(doc: Doc, lead: number): boolean {
  const { tokens } = doc
  for (let i = lead; i < lead + EARLY && i < tokens.count; i += 1) {
    if (conceptAt(doc, i) !== 'subsidiary') continue
    let k = i - 1
    while (k >= lead && isWhose(doc, k)) k -= 1
    const behind = rangeOfTerm(doc, i).last
    const ofOther = isOf(tokens, behind) && !isSelf(tokens, isThe(tokens, behind + 1) ? behind + 2 : behind + 1)
    if (
      ofOther ||
      isPossessive(tokens, behind) ||
      isMark(tokens, behind, "'") ||
      !(k < lead || isThat(tokens, k) || (isMark(tokens, k, ',') && isName(doc, lead, k)))
    )
      return false
    return firstAmong(doc, behind, Math.min(tokens.count, behind + EARLY), VERBS) >= 0
  }
  return false
}

/** "Our consolidated", "The Company's wholly owned" */
const isWhose = (doc: Doc, k: number): boolean =>
  isOwnSubsidiary(doc.tokens, k) ||
  conceptAt(doc, k) === 'consolidated' ||
  isSelf(doc.tokens, k) ||
  isPossessive(doc.tokens, k) ||
  isMark(doc.tokens, k, "'") ||
  isMark(doc.tokens, k, '-')

/** Whether a sentence has nothing but a company's name up to a comma. */
function isName(doc: Doc, first: number, last: number): boolean {
  for (let k = first; k < last; k += 1) if (doc.tokens.kind[k] === WORD && !capital(doc.tokens, k)) return false
  return first < last
}
