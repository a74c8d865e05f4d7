import { conceptAt, type Doc, type Range, spanOfTerm } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'

/** Whether what was bought is counted by the day of the trade or by that of its settlement: "(on a contract basis)". */
export function readBasis(doc: Doc, draft: Draft, { first, last }: Range): void {
  for (let i = first; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept !== 'basisTrade' && concept !== 'basisSettlement') continue
    draft.put(['purchase', 'basis'], { value: concept === 'basisTrade' ? 'trade' : 'settlement', at: spanOfTerm(doc, i) })
    return
  }
}
