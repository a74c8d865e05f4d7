import type { Span } from '../document/scan.js'
import { isOneOf } from '../language/en/options.js'
import { conceptAt, type Doc, spanOfTerm } from './doc.js'

export type Per = 'perRight' | 'perShare'

/** What the words right behind an amount say it is for: "per right", "a share". */
export function perAt(doc: Doc, i: number): { readonly base: Per; readonly at: Span } | undefined {
  const concept = conceptAt(doc, i)
  if (concept === 'perRight' || concept === 'perShare') return { base: concept, at: spanOfTerm(doc, i) }
  if (!isOneOf(doc.tokens, i)) return undefined
  const thing = conceptAt(doc, i + 1)
  if (thing === 'right') return { base: 'perRight', at: spanOfTerm(doc, i + 1) }
  return thing === 'share' || thing === 'shareCommon' ? { base: 'perShare', at: spanOfTerm(doc, i + 1) } : undefined
}
