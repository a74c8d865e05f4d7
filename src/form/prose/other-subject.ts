import { WORD } from '../../document/scan.js'
import {
  endsAsAdverb,
  endsAsPast,
  isCircumstance,
  isClauseStart,
  isHaving,
  isMeasure,
  isMovedNoun,
  isMovedVerb,
  isSince,
  isStated,
  isThatOrWhich,
} from '../../language/en/prose.js'
import { conceptAt, type Doc } from '../doc.js'
import type { Direction } from './gap.js'
import { glueAt, markAt } from './glue.js'
import type { Item } from './items.js'

/**
 * Whether a change behind a figure is that of something else: "80 billion yen as the yen weakened 5%", "with prices up 5%",
 * "a market that shrank 5%", "a price increase of 5%". "80 billion yen, which rose 5%" and "for the year increased 5%" are the figure's.
 */
export function isOfOther(doc: Doc, { token }: Direction, from: number, whens: readonly Item[]): boolean {
  const { tokens } = doc
  if (token <= from) return false
  let k = token - 1
  if (isMovedNoun(tokens, k)) return true
  while (k > from && (isStated(tokens, k) || endsAsAdverb(tokens.text, tokens.end[k] as number))) k -= 1
  if (isThatOrWhich(tokens, k)) return k - 1 > from && isNoun(doc, k - 1) && !isMeasure(tokens, k - 1)
  if (k <= from || isHaving(tokens, k) || !isNoun(doc, k) || whens.some(({ first, last }) => first <= k && last > k)) return false
  const verb = isMovedVerb(tokens, token) || endsAsPast(tokens.text, tokens.end[token] as number)
  for (let n = k - 1; n >= from; n -= 1) if (verb ? markAt(tokens, n) === ',' || isClauseStart(tokens, n) : isSince(tokens, n)) return true
  return false
}

const isNoun = (doc: Doc, k: number): boolean =>
  doc.tokens.kind[k] === WORD && (glueAt(doc.tokens, k) === undefined || conceptAt(doc, k) === 'currency')

/** "a 5% rise in prices": what a change behind a percentage is of, where that is no figure, place or period. */
export function isInOther(doc: Doc, { token }: Direction, taken: readonly Item[]): boolean {
  const { tokens } = doc
  if (glueAt(tokens, token + 1) !== 'in') return false
  let k = token + 2
  while (glueAt(tokens, k) === 'the') k += 1
  if (tokens.kind[k] !== WORD || glueAt(tokens, k) !== undefined || taken.some(({ first, last }) => first <= k && last > k)) return false
  return (isMovedNoun(tokens, k) || conceptAt(doc, k) === undefined) && !isCircumstance(tokens, k)
}
