import type { Span } from '../../document/scan.js'
import { WORD } from '../../document/scan.js'
import type { Concept } from '../../language/concepts.js'
import { isCameTo, isRange } from '../../language/en/prose.js'
import { conceptAt, type Doc, type Range, spanOfTerm } from '../doc.js'
import { glueAt, markAt } from './glue.js'

/** A name and its value may have this many words between them that nobody knows ("… which includes the new subsidiary, was …"). */
const STRANGERS = 4

/** How many words of a gap are neither small words nor known phrases. */
export function strangers(doc: Doc, from: number, to: number): number {
  let n = 0
  for (let k = from; k < to; k += 1)
    if (doc.tokens.kind[k] === WORD && glueAt(doc.tokens, k) === undefined && conceptAt(doc, k) === undefined) n += 1
  return n
}

/** How a value is joined to what stands before it. */
type Joint = 'value' | 'change' | 'against' | 'and' | 'none'

/**
 * Reads the words right before a value: "of", "was", "to" lead to a value; "by" leads to a change; "from" and "compared
 * with" lead to what it is set against. `from` is the end of the mention before; `periods` are those of the sentence.
 */
export function jointOf(doc: Doc, from: number, at: number, periods: readonly Range[] = []): Joint {
  const { tokens } = doc
  let verb = false
  for (let k = at - 1; k >= from; k -= 1) {
    if (verb && periods.some(({ last }) => last === k + 1)) return 'value' // "for the quarter totaled"
    const mark = markAt(tokens, k)
    if (mark === ':') return 'value'
    if (mark === '(' || mark === '"' || mark === '\\') continue
    if (mark === '.' && glueAt(tokens, k - 1) === 'against') continue // "vs."
    if (mark === ',' && verb) return 'value' // "operating income, totaling 5 billion yen, dropped"
    if (mark === ',') return conceptAt(doc, k - 1) === undefined && glueAt(tokens, k - 1) !== undefined ? jointOf(doc, from, k) : 'and'
    const concept = conceptAt(doc, k)
    if (concept === 'increase' || concept === 'decrease') return 'change'
    if (verb && (concept === 'owners' || concept === 'attributable')) continue // "for the quarter attributable to owners of the parent totaled"
    if (concept === 'negative' || concept === 'positive' || concept === 'consolidated' || concept === 'maximum') continue
    if (concept === 'forecast') return 'value'
    if (concept === 'dateFrom' && glueAt(tokens, k) !== 'from') return 'value' // "between $121 million and $124 million"
    const glue = glueAt(tokens, k)
    if (glue === 'by') return 'change'
    if (glue === 'from' && isRange(tokens, k - 1)) return 'value'
    if (glue === 'from' || glue === 'against') return 'against'
    if (glue === 'to') return glueAt(tokens, k - 1) === 'against' ? 'against' : 'value'
    if (glue === 'of' && isMove(conceptAt(doc, k - 1))) return 'change' // "a decrease of"
    if (glue === 'of' || glue === 'at' || glue === 'be') return 'value'
    if (glue === 'and') return 'and'
    if (glue === 'reached') {
      const word = (tokens.end[k] as number) - (tokens.start[k] as number)
      if (word === 4 && glueAt(tokens, k - 1) === 'against') return 'against' // "compared with"
      verb ||= isCameTo(tokens, k)
      continue
    }
    if (glue === 'the' || glue === 'ended') continue
    return 'none'
  }
  return verb ? 'value' : 'and'
}

const isMove = (concept: Concept | undefined): boolean => concept === 'increase' || concept === 'decrease'

/** Whether the words from a name to its value let the value be the name's: few unknown words, at least one that joins. */
export function leads(doc: Doc, from: number, to: number): boolean {
  let words = 0
  for (let k = from; k < to; k += 1) if (doc.tokens.kind[k] === WORD || markAt(doc.tokens, k) === ':') words += 1
  return words > 0 && strangers(doc, from, to) <= STRANGERS
}

/** Up, down or neither, and the words that say so. */
export interface Direction {
  readonly sign: -1 | 0 | 1
  readonly at?: Span
  readonly token: number
}

/** A direction between two mentions: the nearest to the value; -1, 1 or 0, and where it stands. */
export function directionIn(doc: Doc, from: number, to: number): Direction {
  for (let k = to - 1; k >= from; k -= 1) {
    const concept = conceptAt(doc, k)
    if (concept !== 'increase' && concept !== 'decrease') continue
    return { sign: concept === 'increase' ? 1 : -1, at: spanOfTerm(doc, k), token: k }
  }
  return { sign: 0, token: -1 }
}

/** The first token of a concept in a range, or -1. */
export function tokenOf(doc: Doc, from: number, to: number, ...concepts: (Concept | undefined)[]): number {
  for (let k = from; k < to; k += 1) if (concepts.includes(conceptAt(doc, k))) return k
  return -1
}
