import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, type Range, spanOfRange } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { firstTerm } from '../../form/term-index.js'
import type { AccountingStandard, Scope } from '../../reading/figure-values.js'

/** Whose figures a table holds: the nearest word above it. */
export function scopeIn(doc: Doc, caption: Range): Found<Scope> | undefined {
  let quoted = false
  for (let i = caption.last - 1; i >= caption.first; i -= 1) {
    if (isMark(doc.tokens, i, '"')) quoted = !quoted
    if (quoted) continue
    const concept = conceptAt(doc, i)
    if (concept === 'consolidated' || concept === 'nonConsolidated') {
      const term = doc.terms.at[i] as number
      const at = spanOfRange(doc, { first: doc.terms.first[term] as number, last: doc.terms.last[term] as number })
      return { value: concept === 'consolidated' ? 'consolidated' : 'non-consolidated', at }
    }
  }
  return undefined
}

const STANDARDS = { jpGaap: 'JP-GAAP', ifrs: 'IFRS', usGaap: 'US-GAAP', jmis: 'JMIS' } as const
const NAMES = Object.keys(STANDARDS) as (keyof typeof STANDARDS)[]

/** The accounting standard that the head of a release names in brackets: "(IFRS)". */
export function standardIn(doc: Doc, { first, last }: Range): Found<AccountingStandard> | undefined {
  if (!NAMES.some((concept) => firstTerm(doc, concept) >= 0)) return undefined
  let found: Found<AccountingStandard> | undefined
  let quoted = false
  for (let i = first; i < last; i += 1) {
    if (isMark(doc.tokens, i, '"')) quoted = !quoted
    const standard = STANDARDS[conceptAt(doc, i) as keyof typeof STANDARDS]
    if (standard === undefined || quoted) continue
    const term = doc.terms.at[i] as number
    const end = doc.terms.last[term] as number
    const bracketed =
      (isMark(doc.tokens, i - 1, '(') && isMark(doc.tokens, end, ')')) || (isMark(doc.tokens, i - 1, '[') && isMark(doc.tokens, end, ']'))
    if (bracketed) {
      if (found !== undefined && found.value !== standard) return undefined
      found ??= { value: standard, at: spanOfRange(doc, { first: i, last: end }) }
    }
    i = end - 1
  }
  return found
}
