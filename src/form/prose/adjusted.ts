import { isBasis, isLeavingOut } from '../../language/en/prose.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { markAt } from './glue.js'
import type { Clause, Name } from './state.js'

/** Words between "pro forma" and "basis", at most. */
const BASIS = 4

/**
 * Whether a name stands behind an aside that makes its figure another one: "excluding special items, operating profit
 * rose …", "on a pro forma basis, which includes …, net revenue". What was said before the last value belongs to that.
 */
export function isAdjustedBy(c: Clause, name: Name): boolean {
  const { doc, sentence, items } = c
  let from = sentence.first
  for (const { kind, first, last } of items) if ((kind === 'money' || kind === 'percent') && first < name.first) from = last
  const aside = asideIn(doc, { first: from, last: name.name.outer })
  if (aside < 0) return false
  for (let k = aside + 1; k < name.name.outer; k += 1) if (markAt(doc.tokens, k) === ',') return true
  return false
}

/** Whether a sentence begins with the basis of its figures: those of the paragraph's other sentences have it too. */
export function opensOnBasis(doc: Doc, { first, last }: Range): boolean {
  const aside = asideIn(doc, { first, last: Math.min(last, first + BASIS) })
  return aside >= 0 && !isLeavingOut(doc.tokens, aside)
}

/** The first token that leaves something out, or that names a basis other than the reported one; -1 where none does. */
function asideIn(doc: Doc, { first, last }: Range): number {
  for (let k = first; k < last; k += 1) {
    if (conceptAt(doc, k) !== 'adjusted') continue
    if (isLeavingOut(doc.tokens, k)) return k
    for (let n = k; n <= k + BASIS; n += 1) if (isBasis(doc.tokens, n)) return k
  }
  return -1
}
