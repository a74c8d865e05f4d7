import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, type Range, spanOfTerm } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { isContract, isCounted } from '../../language/en/buyback.js'

/** Whether what was bought is counted by the day of the trade or by that of its settlement: "(on a contract basis)". */
export function readBasis(doc: Doc, draft: Draft, { first, last }: Range): void {
  for (let i = first; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept !== 'basisTrade' && concept !== 'basisSettlement') continue
    if (isOfContract(doc, i)) continue
    draft.put(['purchase', 'basis'], { value: concept === 'basisTrade' ? 'trade' : 'settlement', at: spanOfTerm(doc, i) })
    return
  }
}

/**
 * "based on contracts with a securities company": how it was bought; "(based on contract)", "(trades, based on contract)"
 * in brackets of its own says by which day it is counted.
 */
function isOfContract({ terms, tokens }: Doc, i: number): boolean {
  const term = terms.at[i] as number
  const last = terms.last[term] as number
  let before = (terms.first[term] as number) - 1
  while (isCounted(tokens, before) || isMark(tokens, before, ',')) before -= 1
  const bracketed = isMark(tokens, before, '(') && isMark(tokens, last, ')')
  return isContract(tokens, last - 1) && !bracketed
}
