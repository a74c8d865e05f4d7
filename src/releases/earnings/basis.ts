import type { Doc } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Concept } from '../../language/concepts.js'

/** The standard that a phrase names. */
function standardOf({ terms, tokens }: Doc, t: number, concept: Concept): string | undefined {
  switch (concept) {
    case 'jpGaap':
      return 'JP-GAAP'
    case 'ifrs':
      return 'IFRS'
    case 'usGaap':
      return 'US-GAAP'
    case 'jmis':
      return 'JMIS'
    case 'gaap':
      return americanBefore(tokens, terms.first[t] as number) ? 'US-GAAP' : undefined
    default:
      return undefined
  }
}

/** The accounting standard and the scope, as far as the release names one only. */
export function readBasis(doc: Doc, draft: Draft): void {
  const { terms, tokens } = doc
  const standards = new Map<string, number>()
  let consolidated = -1
  let single = -1
  for (let t = 0; t < terms.count; t += 1) {
    const concept = (terms.meaning[t] as { concept: Concept }).concept
    const standard = standardOf(doc, t, concept)
    if (standard !== undefined && !standards.has(standard)) standards.set(standard, t)
    else if (concept === 'consolidated' && consolidated < 0) consolidated = t
    else if (concept === 'nonConsolidated' && single < 0) single = t
  }
  const at = (t: number) => ({
    start: tokens.start[terms.first[t] as number] as number,
    end: tokens.end[(terms.last[t] as number) - 1] as number,
  })
  if (standards.size === 1) for (const [value, t] of standards) draft.put(['accountingStandard'], { value, at: at(t) })
  else if (standards.size > 1) draft.warn('ambiguous', 'The release names more than one accounting standard.', ['accountingStandard'])
  if (consolidated >= 0) draft.put(['scope'], { value: 'consolidated', at: at(consolidated) })
  else if (single >= 0) draft.put(['scope'], { value: 'non-consolidated', at: at(single) })
}

/** "U.S. GAAP": the points part the words. */
function americanBefore(tokens: Doc['tokens'], i: number): boolean {
  const letter = (k: number, char: string): boolean =>
    k >= 0 && (tokens.end[k] as number) - (tokens.start[k] as number) === 1 && tokens.text.charAt(tokens.start[k] as number) === char
  return letter(i - 1, '.') && letter(i - 2, 'S') && letter(i - 3, '.') && letter(i - 4, 'U')
}
