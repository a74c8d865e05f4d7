import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc } from '../../form/doc.js'
import { glueAt } from '../../form/prose/glue.js'
import { endsAsPast } from '../../language/en/prose.js'

/**
 * "from" right before an amount, behind a verb, a noun or the name itself, not "of from": what it was, not the lower end.
 * `last` is the token behind the name.
 */
export function isRaise(doc: Doc, at: number, last: number): boolean {
  if (glueAt(doc.tokens, at - 1) !== 'from') return false
  if (at - 1 === last || isChange(doc, at - 2) || isMark(doc.tokens, at - 2, '%')) return true
  const concept = conceptAt(doc, at - 2)
  // "expected to be from" and "estimated from" tell a range, "the forecast from" what it was
  if (concept === 'forecast') return at - 2 >= last && !isParticiple(doc, at - 2) && glueAt(doc.tokens, at - 2) !== 'be'
  return (
    concept === 'revise' ||
    concept === 'change' ||
    concept === 'increase' ||
    concept === 'decrease' ||
    concept === 'dividend' ||
    concept === 'perShare' ||
    concept === 'percentSign' ||
    isParticiple(doc, at - 2)
  )
}

/** "by 1 yen" that ends at token `i`. */
function isChange(doc: Doc, i: number): boolean {
  for (let k = i; k > i - 5 && k > 0; k -= 1) if (glueAt(doc.tokens, k) === 'by') return conceptAt(doc, i) === 'currency'
  return false
}

const isParticiple = ({ tokens }: Doc, i: number): boolean => endsAsPast(tokens.text, tokens.end[i] as number)
