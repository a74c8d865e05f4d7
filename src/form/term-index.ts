import { CONCEPTS, type Concept, conceptNumber } from '../language/concepts.js'
import type { Terms } from '../language/lexicon.js'
import type { Doc } from './doc.js'
import { once } from './once.js'

/** The terms of a text by their concepts, in a chain each: who looks for one matter goes from word to word of it. */
const chains = once(({ terms }: Doc): { readonly first: readonly number[]; readonly next: readonly number[] } => {
  // plain lists: the engine makes them faster than typed ones
  const first = new Array<number>(CONCEPTS.length + 1).fill(-1)
  const next = new Array<number>(terms.count).fill(-1)
  for (let t = terms.count - 1; t >= 0; t -= 1) {
    const concept = terms.concept[terms.first[t] as number] as number
    next[t] = first[concept] as number
    first[concept] = t
  }
  return { first, next }
})

/** The first term of a concept, or -1. */
export const firstTerm = (doc: Doc, concept: Concept): number => chains(doc).first[conceptNumber(concept)] as number

/** The next term of the same concept, or -1. */
export const nextTerm = (doc: Doc, t: number): number => chains(doc).next[t] as number

/** The first term that begins at a token or behind it. */
export function termFrom({ first, count }: Terms, token: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((first[middle] as number) < token) low = middle + 1
    else high = middle
  }
  return low
}
