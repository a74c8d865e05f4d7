import { CONCEPT_ID, CONCEPTS, type Concept } from '../language/concepts.js'
import type { Meaning } from '../language/lexicon.js'
import type { Doc, Range } from './doc.js'
import { termFrom } from './term-index.js'

/**
 * Concepts that say a thing together: each a concept or several parted by bars, all of them in one stretch of text;
 * those behind a minus in none of it. `'revise|difference forecast -split'`
 */
export type Say = string

/** A say by its concepts' numbers. */
export interface Compiled {
  readonly all: readonly (readonly number[])[]
  readonly none: readonly number[]
}

export function compile(say: Say): Compiled {
  const ids = (names: string): number[] =>
    names.split('|').flatMap((name) => {
      const wanted = name.endsWith('*')
        ? CONCEPTS.filter((c) => c === name.slice(0, -1) || c.startsWith(`${name.slice(0, -1)}:`))
        : [name as Concept]
      return wanted.map((concept) => CONCEPT_ID.get(concept) as number)
    })
  const parts = say.split(' ')
  return {
    all: parts.filter((part) => !part.startsWith('-')).map(ids),
    none: parts.filter((part) => part.startsWith('-')).flatMap((part) => ids(part.slice(1))),
  }
}

/** How often each concept occurs in a stretch of text, by its number. */
export type Counts = Uint16Array

/** Counts how often each concept occurs in a range. */
export function count({ terms }: Doc, { first, last }: Range, counts: Counts): Counts {
  counts.fill(0)
  let term = termFrom(terms, first)
  for (; term < terms.count && (terms.first[term] as number) < last; term += 1) {
    if ((terms.meaning[term] as Meaning).datum === 'loose') continue // "right" alone may be a voting right
    const id = (terms.concept[terms.first[term] as number] as number) - 1
    counts[id] = (counts[id] as number) + 1
  }
  return counts
}

/** How often a text says it: as often as the rarest of its parts. */
export function times({ all, none }: Compiled, counts: Counts): number {
  for (const id of none) if ((counts[id] as number) > 0) return 0
  let rarest = Number.POSITIVE_INFINITY
  for (const ids of all) {
    let sum = 0
    for (const id of ids) sum += counts[id] as number
    if (sum === 0) return 0
    if (sum < rarest) rarest = sum
  }
  return rarest
}

export function saysAny(says: readonly Compiled[], counts: Counts): boolean {
  for (const say of says) if (times(say, counts) > 0) return true
  return false
}
