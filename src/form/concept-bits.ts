import { CONCEPTS, type Concept, conceptNumber } from '../language/concepts.js'
import type { Doc, Range } from './doc.js'

/** At most 31 concepts with a bit each, so that all that a few words mean is one number. */
interface ConceptBits<C extends Concept> {
  /** the bit of each: `words & bits.has.sales` */
  readonly has: { readonly [concept in C]: number }
  /** the bit of token `i`, or 0 */
  at(doc: Doc, i: number): number
  /** the bits of all tokens of a range */
  in(doc: Doc, range: Range): number
}

export function conceptBits<const C extends Concept>(concepts: readonly C[]): ConceptBits<C> {
  const bitOf = new Int32Array(CONCEPTS.length + 1)
  concepts.forEach((concept, n) => {
    bitOf[conceptNumber(concept)] = 1 << n
  })
  return {
    has: Object.fromEntries(concepts.map((concept, n) => [concept, 1 << n])) as { readonly [concept in C]: number },
    at: ({ terms }, i) => (i >= 0 && i < terms.concept.length ? (bitOf[terms.concept[i] as number] as number) : 0),
    in({ terms: { concept } }, { first, last }) {
      let words = 0
      for (let i = first; i < last; i += 1) words |= bitOf[concept[i] as number] as number
      return words
    },
  }
}
