import { isMark } from '../../document/scan.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc } from '../../form/doc.js'
import { glueAt } from '../../form/prose/glue.js'
import { endsAsPast } from '../../language/en/prose.js'
import { isUpOrDown } from '../../language/en/revisions.js'
import { periodSayings } from '../../reading/period.js'

/**
 * "from" right before an amount, behind a verb, a noun or the name itself, not "of from": what it was, not the lower end.
 * `last` is the token behind the name.
 */
export function isRaise(doc: Doc, at: number, last: number): boolean {
  if (glueAt(doc.tokens, at - 1) !== 'from') return false
  // "by 10 yen, from"
  if (isMark(doc.tokens, at - 2, ',')) return isChange(doc, at - 3)
  if (at - 2 === last && isMark(doc.tokens, last, ':')) return true // "Net sales: from"
  // "ordinary profit (before revision) from"
  const k = isUpOrDown(doc.tokens, at - 2) ? at - 3 : beforePeriod(doc, beforeBracket(doc, at - 2), last)
  if (k < last || isChange(doc, k) || isMark(doc.tokens, k, '%')) return true
  // "expected to be from", "is forecast from" and "estimated from" tell a range, "the forecast from" what it was
  if (conceptAt(doc, k) === 'forecast') return !isParticiple(doc, k) && ![k, k - 1, k - 2].some((i) => glueAt(doc.tokens, i) === 'be')
  return isAmong(doc, k, RAISES) || isParticiple(doc, k)
}
const RAISES = conceptSet('revise', 'change', 'increase', 'decrease', 'dividend', 'perShare', 'percentSign')

/** The token before the bracket that ends at token `i`, or `i`. */
function beforeBracket({ tokens }: Doc, i: number): number {
  if (!isMark(tokens, i, ')')) return i
  for (let k = i - 1; k > i - LONGEST_BRACKET && k >= 0; k -= 1) if (isMark(tokens, k, '(')) return k - 1
  return i
}
const LONGEST_BRACKET = 8

/** The token before "for the fiscal year ending March 31, 2023" that ends at token `i`, or `i`. */
function beforePeriod(doc: Doc, i: number, from: number): number {
  for (let k = i; k >= from && k > i - LONGEST_PERIOD; k -= 1)
    if (glueAt(doc.tokens, k) === 'for') return periodSayings(doc, { first: k + 1, last: i + 1 }).at(-1)?.last === i + 1 ? k - 1 : i
  return i
}
const LONGEST_PERIOD = 16

/** "by 1 yen", "by ¥1" that ends at token `i`. */
function isChange(doc: Doc, i: number): boolean {
  for (let k = i; k > i - 5 && k > 0; k -= 1)
    if (glueAt(doc.tokens, k) === 'by') return conceptAt(doc, i) === 'currency' || conceptAt(doc, k + 1) === 'currency'
  return false
}

const isParticiple = ({ tokens }: Doc, i: number): boolean => endsAsPast(tokens.text, tokens.end[i] as number)
