import type { Span } from '../../document/scan.js'
import { placeIn } from '../../document/search.js'
import { americanBefore } from '../../form/american.js'
import { conceptAt, type Doc } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { endsSentence } from '../../form/figures/cut.js'
import { markAt } from '../../form/prose/glue.js'
import { firstTerm, nextTerm } from '../../form/term-index.js'
import type { Concept } from '../../language/concepts.js'
import { isDepartment, isGroupCompany, isNo, isOneCompany, isPlanned } from '../../language/en/basis.js'

const STANDARDS = [
  ['jpGaap', 'JP-GAAP'],
  ['ifrs', 'IFRS'],
  ['usGaap', 'US-GAAP'],
  ['jmis', 'JMIS'],
] as const

/** Words of a headline and what stands above it. */
const HEAD = 60
/** So many words before a standard, or the word for a scope, may say that it is not this release's. */
const BEFORE = 16
/** … and behind it: "U.S. GAAP: None". */
const BEHIND = 3

/** The accounting standard and the scope, as far as the release names one only. */
export function readBasis(doc: Doc, draft: Draft): void {
  const named = STANDARDS.flatMap(([concept, value]) => {
    const places = [firstOf(doc, concept, isOwn), ...(concept === 'usGaap' ? [firstOf(doc, 'gaap', isAmerican)] : [])].filter((t) => t >= 0)
    return places.length === 0 ? [] : [{ value, at: spanOf(doc, Math.min(...places)) }]
  })
  const [standard] = named
  if (named.length > 1) draft.warn('ambiguous', 'The release names more than one accounting standard.', ['accountingStandard'])
  else if (standard !== undefined) draft.put(['accountingStandard'], standard)
  const consolidated = firstOf(doc, 'consolidated', isHad)
  const single = firstTerm(doc, 'nonConsolidated')
  if (consolidated >= 0 && !(single >= 0 && single < consolidated && isInHead(doc, single)))
    draft.put(['scope'], { value: 'consolidated', at: spanOf(doc, consolidated) })
  else if (single >= 0) draft.put(['scope'], { value: 'non-consolidated', at: spanOf(doc, single) })
}

const spanOf = ({ terms, tokens }: Doc, t: number): Span => ({
  start: tokens.start[terms.first[t] as number] as number,
  end: tokens.end[(terms.last[t] as number) - 1] as number,
})

/** The first term of a concept that passes a test, or -1. */
function firstOf(doc: Doc, concept: Concept, passes: (doc: Doc, t: number) => boolean): number {
  let t = firstTerm(doc, concept)
  while (t >= 0 && !passes(doc, t)) t = nextTerm(doc, t)
  return t
}

/** Whether a term stands in the release's first words, before a sentence ends. */
function isInHead(doc: Doc, t: number): boolean {
  const first = doc.terms.first[t] as number
  if (first >= HEAD) return false
  for (let k = 0; k < first; k += 1) if (endsSentence(doc, k)) return false
  return true
}

/** Not "does not prepare consolidated statements", "Manager, Consolidated Accounting Section" or "its consolidated subsidiary". */
const isHad = (doc: Doc, t: number): boolean =>
  !holdsBefore(doc, doc.terms.first[t] as number, isNo) && !isOfOffice(doc, t) && !isOneCompany(doc.tokens, doc.terms.last[t] as number)

/** So near behind the word stands the office that it names. */
const OFFICE = 3

function isOfOffice({ terms, tokens }: Doc, t: number): boolean {
  const last = terms.last[t] as number
  for (let i = last; i < last + OFFICE && tokens.line[i] === tokens.line[last - 1]; i += 1) if (isDepartment(tokens, i)) return true
  return false
}

/** A standard that the release is prepared on: not "U.S. GAAP: None", "plans to adopt IFRS", "its subsidiary, which applies U.S. GAAP". */
function isOwn(doc: Doc, t: number): boolean {
  const { terms, tokens } = doc
  const first = terms.first[t] as number
  for (let k = terms.last[t] as number; k < (terms.last[t] as number) + BEHIND && !isEnd(doc, k); k += 1) if (isNo(tokens, k)) return false
  return !holdsBefore(doc, first, (all, k) => isNo(all, k) || isPlanned(all, k) || isGroupCompany(all, k))
}

/** The first "U.S. GAAP". */
const isAmerican = (doc: Doc, t: number): boolean => americanBefore(doc, doc.terms.first[t] as number) && isOwn(doc, t)

/** Whether a word stands before token `i` in its sentence; a line of its own is one. */
function holdsBefore(doc: Doc, i: number, test: (tokens: Doc['tokens'], k: number) => boolean): boolean {
  const { segments } = doc.layout
  const from = Math.max(i - BEFORE, segments[placeIn(segments, ({ last }) => last <= i)]?.first ?? 0)
  for (let k = i - 1; k >= from && !isEnd(doc, k); k -= 1) if (test(doc.tokens, k)) return true
  return false
}

/** A sentence's end, or what parts the cells and items of a line. */
const isEnd = (doc: Doc, k: number): boolean =>
  endsSentence(doc, k) || '|;'.includes(markAt(doc.tokens, k) || ' ') || conceptAt(doc, k) === 'note' || doc.layout.markers[k] === 1
