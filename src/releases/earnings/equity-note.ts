import { conceptAt, type Doc } from '../../form/doc.js'
import { tokenOf } from '../../form/prose/gap.js'
import { markAt } from '../../form/prose/glue.js'
import { firstTerm } from '../../form/term-index.js'
import { isRemark } from '../../language/en/lines.js'
import { isShareIn } from '../../language/en/prose.js'

/** Whether a name of equity is that of a note on the owners' part. */
export function isOfOwners(doc: Doc, t: number): boolean {
  const { terms } = doc
  const first = terms.first[t] as number
  return conceptAt(doc, first) === 'equity' ? isNote(doc, first, terms.last[t] as number) : isBesideNet(doc, t)
}

/** Own equity is told in a note: "(Reference) Shareholders' equity:". */
function isNote(doc: Doc, first: number, last: number): boolean {
  if (isShareIn(doc.tokens, last)) return false
  if (markAt(doc.tokens, last) === ':' || tokenOf(doc, Math.max(0, first - 4), first, 'reference', 'note') >= 0) return true
  return markAt(doc.tokens, first - 1) === ':' && isRemark(doc.tokens, first - 2)
}

/** "Reference: Total equity" where the tables name "Net assets": what is told for reference beside them is the owners' part. */
function isBesideNet(doc: Doc, t: number): boolean {
  const { terms } = doc
  const first = terms.first[t] as number
  if (tokenOf(doc, Math.max(0, first - 4), first, 'reference') < 0) return false
  const net = firstTerm(doc, 'netAssets')
  return net < t && wordsOf(doc, net) !== wordsOf(doc, t)
}

function wordsOf({ terms, tokens, text }: Doc, t: number): string {
  return text.slice(tokens.start[terms.first[t] as number], tokens.end[terms.last[t] as number]).toLowerCase()
}
