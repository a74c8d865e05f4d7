import { CONCEPTS, type Concept, type ConceptTable, conceptNumber } from '../language/concepts.js'
import type { Doc } from './doc.js'

/** Some concepts, as a flag for each number that terms note: asking a token hashes no name. */
type ConceptSet = Uint8Array

export function conceptSet(...concepts: readonly Concept[]): ConceptSet {
  const set = new Uint8Array(CONCEPTS.length + 1)
  for (const concept of concepts) set[conceptNumber(concept)] = 1
  return set
}

/** What the concept of the term stands for that token `i` belongs to. */
export const standsFor = <T>({ terms }: Doc, i: number, table: ConceptTable<T>): T | undefined =>
  i >= 0 && i < terms.concept.length ? table[terms.concept[i] as number] : undefined

/** Whether token `i` belongs to a term of one of some concepts. */
export const isAmong = ({ terms }: Doc, i: number, set: ConceptSet): boolean =>
  i >= 0 && i < terms.concept.length && set[terms.concept[i] as number] === 1

/** The first token of a range that belongs to a term of one of some concepts, or -1. */
export function firstAmong({ terms: { concept } }: Doc, from: number, to: number, set: ConceptSet): number {
  const last = Math.min(to, concept.length)
  for (let i = Math.max(from, 0); i < last; i += 1) if (set[concept[i] as number] === 1) return i
  return -1
}
