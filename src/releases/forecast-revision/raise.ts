import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc } from '../../form/doc.js'
import { glueAt } from '../../form/prose/glue.js'
import { endsAsPast } from '../../language/en/prose.js'
import { isDownward, isUpward } from '../../language/en/revisions.js'

/**
 * "from" right before an amount, behind a verb, a noun or the name itself, not "of from": what it was, not the lower end.
 * `last` is the token behind the name.
 */
export function isRaise(doc: Doc, at: number, last: number): boolean {
  if (glueAt(doc.tokens, at - 1) !== 'from') return false
  // "ordinary profit (before revision) from"
  const k = isUpward(doc.tokens, at - 2) || isDownward(doc.tokens, at - 2) ? at - 3 : behindBracket(doc, at - 2)
  if (k < last || isChange(doc, k) || isMark(doc.tokens, k, '%')) return true
  const concept = conceptAt(doc, k)
  // "expected to be from" and "estimated from" tell a range, "the forecast from" what it was
  if (concept === 'forecast') return !isParticiple(doc, k) && glueAt(doc.tokens, k) !== 'be'
  return (
    concept === 'revise' ||
    concept === 'change' ||
    concept === 'increase' ||
    concept === 'decrease' ||
    concept === 'dividend' ||
    concept === 'perShare' ||
    concept === 'percentSign' ||
    isParticiple(doc, k)
  )
}

/** The token before the bracket that ends at token `i`, or `i`. */
function behindBracket({ tokens }: Doc, i: number): number {
  if (!isMark(tokens, i, ')')) return i
  for (let k = i - 1; k > i - LONGEST_BRACKET && k >= 0; k -= 1) if (isMark(tokens, k, '(')) return k - 1
  return i
}
const LONGEST_BRACKET = 8

/** "by 1 yen" that ends at token `i`. */
function isChange(doc: Doc, i: number): boolean {
  for (let k = i; k > i - 5 && k > 0; k -= 1) if (glueAt(doc.tokens, k) === 'by') return conceptAt(doc, i) === 'currency'
  return false
}

const isParticiple = ({ tokens }: Doc, i: number): boolean => endsAsPast(tokens.text, tokens.end[i] as number)
