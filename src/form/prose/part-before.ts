import { isIts } from '../../language/en/prose.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptAt } from '../doc.js'
import { holdsPart } from './part.js'
import { placeOf } from './place.js'
import { sentencesOf } from './sentences.js'
import type { Clause, Name } from './state.js'

/**
 * Whether a name is of the part of the company that the words before it name: "net sales of the Paper Division were 5
 * million yen, and its operating income …", "demand for the Paper Division grew, and its operating income …". What is said
 * to be consolidated is of all.
 */
export function isElsewhere(c: Clause, name: Name): boolean {
  const { doc, sentence, items, names } = c
  const { outer } = name.name
  for (let k = outer; k < name.first; k += 1) {
    if (conceptAt(doc, k) !== 'consolidated') continue
    c.elsewhere = false
    return false
  }
  if (names !== undefined) {
    const value = items.find(({ kind, first }) => first >= names.last && (kind === 'money' || kind === 'percent' || kind === 'name'))
    c.elsewhere ||= placeOf(c, names, value?.first ?? outer) === 'barred'
  }
  if (c.elsewhere || !isIts(doc.tokens, outer - 1)) return c.elsewhere
  c.elsewhere = holdsPart(doc, outer - 1 > sentence.first ? { first: sentence.first, last: outer } : before(c))
  return c.elsewhere
}

/** The sentence before. */
function before({ doc, sentence }: Clause): { first: number; last: number } {
  const all = sentencesOf(doc)
  return all[mentionAt(all, sentence.first) - 1] ?? { first: 0, last: 0 }
}
