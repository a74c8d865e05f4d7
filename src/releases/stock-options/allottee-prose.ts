import { isMark } from '../../document/scan.js'
import type { Doc, Range } from '../../form/doc.js'
import { MODALS, RELATIVES, TARGETS } from '../../language/en/people.js'
import { type Count, namesPeople, wordAt } from './allottee-counts.js'

/** Whether the words before a number are the start of a sentence about it. */
export function isSentence(doc: Doc, name: Range, count: Count): boolean {
  return (
    TARGETS.has(wordAt(doc, count.first - 1)) ||
    (isProse(doc, { first: name.first, last: count.first }) && receiver(doc, name.first, count.first) === name.first)
  )
}

/** Where the group begins in "rights will be allotted to directors of the Company (5 persons, 120 rights)"; the first token where no sentence is before it. */
export function receiver(doc: Doc, first: number, last: number): number {
  if (!isMark(doc.tokens, last - 1, '(') || !isProse(doc, { first, last })) return first
  for (let i = last - 1; i > first; i -= 1)
    if (TARGETS.has(wordAt(doc, i))) return namesPeople(doc, i, last) && !isProse(doc, { first: i, last }) ? i + 1 : first
  return first
}

/** Whether words tell something: a verb that belongs to no relative clause of a name. */
export function isProse(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) {
    const word = wordAt(doc, i)
    if (RELATIVES.has(word)) return false
    if (MODALS.has(word)) return true
  }
  return false
}

/** Whether the first of these numbers goes on as prose: "A total of 274 rights will be allotted to …". */
export function leads(doc: Doc, counts: readonly Count[]): boolean {
  const [one, two] = counts
  if (one === undefined || two === undefined) return false
  for (let i = one.last; i < two.first; i += 1) if (MODALS.has(wordAt(doc, i)) || TARGETS.has(wordAt(doc, i))) return true
  return false
}
