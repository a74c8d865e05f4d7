import { betweenPages } from '../document/pages.js'
import { readWords, type Words } from '../form/words.js'
import type { WordTest } from '../language/words.js'
import type { Evidence, SupportRole } from '../result.js'

/** The words that a leaf rests on, read by themselves. */
export interface Proof {
  readonly text: string
  /** the same without lines inside that may be page numbers */
  readonly unpaged: string
  readonly own: Words
  /** the words around it, by what they do */
  readonly support: readonly { readonly role: SupportRole; readonly text: string; readonly words: Words }[]
}

export function proofOf({ text, support = [] }: Evidence): Proof {
  const unpaged = betweenPages(text)
  return {
    text,
    unpaged,
    own: readWords(unpaged),
    support: support.map((each) => ({ role: each.role, text: each.text, words: readWords(each.text) })),
  }
}

/** Everything that is said in a proof: its own words first, then those of the roles asked for (all where none is named). */
export function wordsIn(proof: Proof, ...roles: readonly SupportRole[]): Words[] {
  return [proof.own, ...proof.support.filter(({ role }) => roles.length === 0 || roles.includes(role)).map(({ words }) => words)]
}

/** The numbers or codes that words of one concept stand for: 1e6 for "million". */
export const dataOf = (words: readonly Words[], concept: string): (string | number)[] =>
  words.flatMap(({ terms }) =>
    terms.meaning.flatMap((meaning) => (meaning.concept === concept && meaning.datum !== undefined ? [meaning.datum] : [])),
  )

/** Whether one of the words passes a test. */
export function hasWord({ tokens }: Words, isWord: WordTest): boolean {
  for (let i = 0; i < tokens.count; i += 1) if (isWord(tokens, i)) return true
  return false
}

/** Whether the words hold one of the concepts, in whatever tense. */
export const says = (words: readonly Words[], concepts: ReadonlySet<string>): boolean =>
  words.some(({ terms }) => terms.meaning.some(({ concept }) => concepts.has(concept) || concepts.has(concept.split(':')[0] as string)))
