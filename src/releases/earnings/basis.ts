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
  const named = STANDARDS.flatMap(([concept, value]) => {
    const places = [firstTerm(doc, concept), ...(concept === 'usGaap' ? [americanGaap(doc)] : [])].filter((t) => t >= 0)
    return places.length === 0 ? [] : [{ value, at: at(Math.min(...places)) }]
  })
  const [standard] = named
  if (named.length > 1) draft.warn('ambiguous', 'The release names more than one accounting standard.', ['accountingStandard'])
  else if (standard !== undefined) draft.put(['accountingStandard'], standard)
  const consolidated = firstTerm(doc, 'consolidated')
  const single = firstTerm(doc, 'nonConsolidated')
  if (consolidated >= 0) draft.put(['scope'], { value: 'consolidated', at: at(consolidated) })
  else if (single >= 0) draft.put(['scope'], { value: 'non-consolidated', at: at(single) })
}

/** The first "U.S. GAAP". */
function americanGaap(doc: Doc): number {
  let t = firstTerm(doc, 'gaap')
  while (t >= 0 && !americanBefore(doc.tokens, doc.terms.first[t] as number)) t = nextTerm(doc, t)
  return t
}

/** "U.S. GAAP": the points part the words. */
const americanBefore = ({ text, start, end }: Doc['tokens'], i: number): boolean => text.slice(start[i - 4], end[i - 1]) === 'U.S.'
