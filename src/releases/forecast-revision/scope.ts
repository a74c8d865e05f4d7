import { isMark } from '../../document/scan.js'
import { AMERICAN, americanBefore } from '../../form/american.js'
import { standsFor } from '../../form/concept-set.js'
import { conceptAt, type Doc, type Range, spanOfRange, spanOfTerm } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { endsSentence } from '../../form/figures/cut.js'
import { segmentAt } from '../../form/readers.js'
import { firstTerm } from '../../form/term-index.js'
import { type Concept, conceptTable } from '../../language/concepts.js'
import { isOf } from '../../language/en/small.js'
import type { AccountingStandard, Scope } from '../../reading/figure-values.js'

/** Whose figures a table holds: the nearest word above it, unless its sentence speaks of both. */
export function scopeIn(doc: Doc, caption: Range): Found<Scope> | undefined {
  let quoted = false
  for (let i = caption.last - 1; i >= caption.first; i -= 1) {
    if (isMark(doc.tokens, i, '"')) quoted = !quoted
    if (quoted) continue
    const concept = conceptAt(doc, i)
    if ((concept === 'consolidated' || concept === 'nonConsolidated') && !isShareOf(doc, i) && !isOfCompany(doc, i)) {
      if (speaksOf(doc, { first: caption.first, last: i }, concept === 'consolidated' ? 'nonConsolidated' : 'consolidated'))
        return undefined
      return { value: concept === 'consolidated' ? 'consolidated' : 'non-consolidated', at: spanOfTerm(doc, i) }
    }
  }
  return undefined
}

/** "Payouts of 20% of consolidated net income": the word names what a ratio is of. */
const isShareOf = (doc: Doc, i: number): boolean =>
  isOf(doc.tokens, i - 1) && (isMark(doc.tokens, i - 2, '%') || conceptAt(doc, i - 2) === 'percentSign')

/** "Some consolidated subsidiaries": the word tells of companies, not of figures. */
const isOfCompany = (doc: Doc, i: number): boolean => conceptAt(doc, i + 1) === 'subsidiary'

/** Whether the words of a range in its last sentence, or line, speak of something. */
function speaksOf(doc: Doc, { first, last }: Range, concept: Concept): boolean {
  const { segments } = doc.layout
  const from = Math.max(first, segments[segmentAt(segments, last)]?.first ?? 0)
  for (let i = last - 1; i >= from && !endsSentence(doc, i); i -= 1) if (conceptAt(doc, i) === concept) return true
  return false
}

const STANDARDS = { jpGaap: 'JP-GAAP', ifrs: 'IFRS', usGaap: 'US-GAAP', jmis: 'JMIS' } as const
const NAMES = Object.keys(STANDARDS) as (keyof typeof STANDARDS)[]
const STANDARD_OF = conceptTable<AccountingStandard>(STANDARDS)

/** The accounting standard that the head of a release names in brackets: "(IFRS)". */
export function standardIn(doc: Doc, { first, last }: Range): Found<AccountingStandard> | undefined {
  if (![...NAMES, 'gaap' as const].some((concept) => firstTerm(doc, concept) >= 0)) return undefined
  let found: Found<AccountingStandard> | undefined
  let quoted = false
  for (let i = first; i < last; i += 1) {
    if (isMark(doc.tokens, i, '"')) quoted = !quoted
    const american = conceptAt(doc, i) === 'gaap' && americanBefore(doc, i)
    const standard = american ? STANDARDS.usGaap : standsFor(doc, i, STANDARD_OF)
    if (standard === undefined || quoted) continue
    const term = doc.terms.at[i] as number
    const end = doc.terms.last[term] as number
    const from = american ? i - AMERICAN : i
    const bracketed =
      (isMark(doc.tokens, from - 1, '(') && isMark(doc.tokens, end, ')')) ||
      (isMark(doc.tokens, from - 1, '[') && isMark(doc.tokens, end, ']'))
    if (bracketed) {
      if (found !== undefined && found.value !== standard) return undefined
      found ??= { value: standard, at: spanOfRange(doc, { first: from, last: end }) }
    }
    i = end - 1
  }
  return found
}
