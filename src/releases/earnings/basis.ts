import type { Doc } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { firstTerm, nextTerm } from '../../form/term-index.js'

const STANDARDS = [
  ['jpGaap', 'JP-GAAP'],
  ['ifrs', 'IFRS'],
  ['usGaap', 'US-GAAP'],
  ['jmis', 'JMIS'],
] as const

/** The accounting standard and the scope, as far as the release names one only. */
export function readBasis(doc: Doc, draft: Draft): void {
  const { terms, tokens } = doc
  const at = (t: number) => ({
    start: tokens.start[terms.first[t] as number] as number,
    end: tokens.end[(terms.last[t] as number) - 1] as number,
  })
  let standard: { value: string; t: number } | undefined
  let several = false
  for (const [concept, value] of STANDARDS) {
    let t = firstTerm(doc, concept)
    if (concept === 'usGaap') t = earlier(t, americanGaap(doc))
    if (t < 0) continue
    several = standard !== undefined
    if (several) break
    standard = { value, t }
  }
  if (several) draft.warn('ambiguous', 'The release names more than one accounting standard.', ['accountingStandard'])
  else if (standard !== undefined) draft.put(['accountingStandard'], { value: standard.value, at: at(standard.t) })
  const consolidated = firstTerm(doc, 'consolidated')
  const single = firstTerm(doc, 'nonConsolidated')
  if (consolidated >= 0) draft.put(['scope'], { value: 'consolidated', at: at(consolidated) })
  else if (single >= 0) draft.put(['scope'], { value: 'non-consolidated', at: at(single) })
}

const earlier = (a: number, b: number): number => (a < 0 ? b : b < 0 ? a : Math.min(a, b))

/** The first "U.S. GAAP". */
function americanGaap(doc: Doc): number {
  let t = firstTerm(doc, 'gaap')
  while (t >= 0 && !americanBefore(doc.tokens, doc.terms.first[t] as number)) t = nextTerm(doc, t)
  return t
}

/** "U.S. GAAP": the points part the words. */
function americanBefore(tokens: Doc['tokens'], i: number): boolean {
  const letter = (k: number, char: string): boolean =>
    k >= 0 && (tokens.end[k] as number) - (tokens.start[k] as number) === 1 && tokens.text.charAt(tokens.start[k] as number) === char
  return letter(i - 1, '.') && letter(i - 2, 'S') && letter(i - 3, '.') && letter(i - 4, 'U')
}
