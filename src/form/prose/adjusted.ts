import type { Tokens } from '../../document/scan.js'
import { isBasis, isLeavingOut } from '../../language/en/prose.js'
import { conceptSet, firstAmong } from '../concept-set.js'
import type { Doc, Range } from '../doc.js'
import { hasOne } from '../words.js'
import { tokenOf } from './gap.js'
import { glueAt, markAt } from './glue.js'
import { isExclusion } from './group.js'
import type { Clause, Name } from './state.js'

/** Words between "pro forma" and "basis", at most. */
const BASIS = 4

/**
 * Whether a name stands behind an aside that makes its figure another one: "excluding special items, operating profit
 * rose …", "on a pro forma basis, which includes …, net revenue". What was said before the last value belongs to that.
 */
export function isAdjustedBy(c: Clause, name: Name): boolean {
  const { doc, sentence, items } = c
  let from = sentence.first
  for (const { kind, first, last } of items) if ((kind === 'money' || kind === 'percent') && first < name.first) from = last
  const before = name.name.outer
  // "Excluding special items, net sales were 5 million yen and operating income was …": where the sentence opens on it, it is said of all
  const opening = asideIn(doc, { first: sentence.first, last: Math.min(before, sentence.first + 1) })
  const aside = opening < 0 ? asideIn(doc, { first: from, last: before }) : opening
  if (aside < 0) return false
  let near = true // "in local currency the revenue"
  for (let k = doc.terms.last[doc.terms.at[aside] as number] as number; k < before; k += 1) {
    if (markAt(doc.tokens, k) === ',') return true
    near &&= glueAt(doc.tokens, k) !== undefined || isBasis(doc.tokens, k)
  }
  return near && !isLeavingOut(doc.tokens, aside)
}

/** "(or 7.9% excluding currency effects)": what brackets say beside the figure leaves it as it is. */
export function isBracketedExclusion(c: Clause, name: Name): boolean {
  const { doc, sentence } = c
  if (!isExclusion(c, name) || c.last?.kind === 'name') return false // "operating profit (excluding special items) was"
  for (let k = name.first - 1; k >= Math.max(sentence.first, name.first - BRACKET); k -= 1) {
    if (markAt(doc.tokens, k) === ')') return false
    if (markAt(doc.tokens, k) === '(') return true
  }
  return false
}

/** "up 5% at constant currency", "up 5%, excluding currency effects, and …": item `next` behind a percentage makes it one on another basis. */
export function isOnOtherBasis(c: Clause, percent: number, next: number): boolean {
  const { doc, items, sentence } = c
  const item = items[next]
  if (item?.kind !== 'name' || !isExclusion(c, item) || asideIn(doc, item) < 0) return false
  let parted = false
  for (let k = percent; k < item.first; k += 1) {
    if (glueAt(doc.tokens, k) === 'and') return false
    parted ||= markAt(doc.tokens, k) === ','
  }
  const behind = items[next + 1]
  if (!parted || behind === undefined) return true
  for (let k = item.last; k < Math.min(behind.first, sentence.last); k += 1) if (markAt(doc.tokens, k) === ',') return true
  return false // "up 5%, at constant currency up 7%"
}

/** Words between a bracket and what it leaves out. */
const BRACKET = 6

/** Whether a sentence begins with the basis of its figures: those of the paragraph's other sentences have it too. */
export function opensOnBasis(doc: Doc, { first, last }: Range): boolean {
  const aside = asideIn(doc, { first, last: Math.min(last, first + BASIS) })
  return aside >= 0 && !isLeavingOut(doc.tokens, aside)
}

/** The first token that leaves something out, or that names a basis other than the reported one; -1 where none does. */
function asideIn(doc: Doc, { first, last }: Range): number {
  for (let k = firstAmong(doc, first, last, ADJUSTED); k >= 0; k = firstAmong(doc, k + 1, last, ADJUSTED)) {
    if (isLeavingOut(doc.tokens, k)) return k
    for (let n = k; n <= k + BASIS; n += 1) if (isBasis(doc.tokens, n)) return k
  }
  return -1
}
const ADJUSTED = conceptSet('adjusted')

/** "increased 27.7% compared with the adjusted earnings": set against a figure that is another. */
export function isAgainstOther({ doc, items }: Clause, from: number, end: number): boolean {
  const name = items.find((item) => item.kind === 'name' && item.first >= end)
  if (name?.kind !== 'name' || name.first - from > COMPARED) return false
  const against = tokenOf(doc, from, name.last, 'adjusted') >= 0
  return against && hasOne(doc, { first: from, last: name.first }, isSetAgainst)
}
/** Words from a change to the figure that it is set against: "compared with the". */
const COMPARED = 6

const isSetAgainst = (tokens: Tokens, k: number): boolean => glueAt(tokens, k) === 'against'
