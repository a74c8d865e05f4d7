import { isMark, NUMBER, type Span } from '../../document/scan.js'
import { type Clause, speaksOf } from '../../form/clauses.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import { isBe } from '../../language/en/letter.js'
import { findCondition, isAdjusting, isBased, isIs, isMayBe, isOfOpening, isThan } from '../../language/en/options.js'
import { isArticleWord } from '../../language/en/period.js'
import { isAt } from '../../language/en/small.js'
import { leavesOpen } from './alternatives.js'

/** The words that reckon a price. */
export interface Formula {
  /** left out where the sentence goes on behind a bracket: half a formula is none */
  readonly value?: string
  readonly at: Span
}

const FORMULA = ['formulaWord', 'average'] as const

/** Shorter words reckon nothing. */
const SHORTEST_FORMULA = 12

function formulaAt(doc: Doc, range: Range): Formula | undefined {
  const at = spanOfRange(doc, range)
  const value = wordsOf(doc, at)
  return value.length < SHORTEST_FORMULA ? undefined : { value, at }
}

export function formulaBefore(doc: Doc, clauses: readonly Clause[], until: Clause): Formula | undefined {
  for (const clause of clauses) {
    if (clause === until) return undefined
    const formula = formulaOf(doc, clause)
    if (formula !== undefined) return formula
  }
  return undefined
}

/** "To be determined on the allotment date: the higher of (i) the closing price … and (ii) 1,310 yen". */
export function behindColon(doc: Doc, clause: Clause, extent: Range): Formula | undefined {
  const { tokens } = doc
  const { first, last } = clause
  let colon = first
  while (colon < last && !isMark(tokens, colon, ':')) colon += 1
  if (colon >= last || !speaksOf(doc, { parts: [{ first, last: colon }] }, 'pending')) return undefined
  let end = colon + 1
  while (end < extent.last && !isMark(tokens, end, '.') && !isMark(tokens, end, ';')) end += 1
  const range = { first: colon + 1, last: end }
  return holds(doc, range, ...FORMULA) ? formulaAt(doc, range) : undefined
}

/** "Fair value per right as worked out with the Black-Scholes model": a body that is nothing but the words of a formula. */
export function wholeFormula(doc: Doc, clause: Clause, { first }: Range): Formula | undefined {
  if (clause.parts.length > 1 || clause.first !== first) return undefined
  const opening = conceptAt(doc, behindOpening(doc, clause))
  if (opening !== 'formulaWord' && opening !== 'average' && !leavesOpen(doc, clause)) return undefined
  // "or 1,310 yen if that is higher", "whichever is higher" are of the formula
  const end = findCondition(doc.tokens, clause.first, clause.last)
  for (let i = clause.first; i < end; i += 1) if (saysBe(doc, i)) return undefined
  return formulaAt(doc, clause)
}

/** The token behind "105% of the", "an amount equal to the": what a formula may begin with. */
function behindOpening({ tokens }: Doc, { first, last }: Range): number {
  let i = first
  while (i < last && (isArticleWord(tokens, i) || isOfOpening(tokens, i) || tokens.kind[i] === NUMBER || isMark(tokens, i, '%'))) i += 1
  return i
}

/** Words behind "shall be", "set at", "based on" that reckon a price: an average, a closing price, a percentage of it. */
export function formulaOf(doc: Doc, clause: Clause): Formula | undefined {
  const part = clause.parts.find((range) => holds(doc, range, ...FORMULA))
  if (part === undefined) return undefined
  const { tokens } = doc
  let first = -1
  for (let i = part.first; i < part.last; i += 1) {
    if (conceptAt(doc, i) === 'formulaWord' || conceptAt(doc, i) === 'average') break
    if (saysBe(doc, i) || (isAt(tokens, i) && i > part.first)) first = i + 1
    else if (isBased(tokens, i)) first = i
  }
  // no "shall be", no formula: a remark on adjustments
  if (first < 0 || isAdjusting(tokens, first) || isThan(tokens, first + 1)) return undefined // "shall not be lower than"
  const found = formulaAt(doc, { first, last: part.last })
  return found !== undefined && goesOn(doc, clause.parts[clause.parts.indexOf(part) + 1]) ? { at: found.at } : found
}

/** Whether a part behind a bracket begins with a small letter. */
function goesOn({ text, tokens }: Doc, part: Range | undefined): boolean {
  if (part === undefined) return false
  const initial = text.charAt(tokens.start[part.first] as number)
  return initial !== initial.toUpperCase()
}

/** "is", "shall be", "will be": not the "be" of "to be paid". */
export function saysBe({ tokens }: Doc, i: number): boolean {
  return isIs(tokens, i) || (i > 0 && isBe(tokens, i) && !isMayBe(tokens, i - 1))
}
