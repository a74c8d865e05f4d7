import { isBought, isCompanyForm, isHaving, isThatOrWhich, isWith } from '../../language/en/prose.js'
import { glueAt, markAt } from './glue.js'
import type { Clause } from './state.js'
import { isNewName } from './subject.js'

/** Tokens from the word that leads to a figure back to that of the company it is of. */
const FAR = 14

/**
 * Whether what leads to a name speaks of another company than the issuer: "…, which had net sales of" behind the name of one that
 * the release's first words do not hold, "acquired a maker of lamps with net sales of". A comma behind "which" ends what is said of it.
 */
export function isOfOtherCompany({ doc, sentence }: Clause, outer: number): boolean {
  const { tokens } = doc
  let lead = -1
  for (let k = outer - 1; lead < 0 && k > sentence.first && k > outer - FAR; k -= 1) {
    if (markAt(tokens, k) === ',') return false
    if (isThatOrWhich(tokens, k) || isWith(tokens, k) || isHaving(tokens, k)) lead = k
  }
  if (lead < 0) return false
  let k = lead - 1
  while (markAt(tokens, k) === ',' || markAt(tokens, k) === '.' || isCompanyForm(tokens, k)) k -= 1
  if (k > sentence.first && isThatOrWhich(tokens, lead) && isNewName(doc, k, sentence.first)) return true
  for (let n = lead - 1; n >= sentence.first && n > lead - FAR; n -= 1) {
    if (glueAt(tokens, n) === 'be' && !isBought(tokens, n + 1)) return false
    if (isBought(tokens, n)) return true
  }
  return false
}
