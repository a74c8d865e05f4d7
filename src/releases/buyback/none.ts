import { isMark, MARK } from '../../document/scan.js'
import { conceptAt, type Doc, type Range, rangeOfTerm, spanOfRange } from '../../form/doc.js'
import { type Read, type Reader, shares } from '../../form/readers.js'
import { tokenAt } from '../../form/span-tokens.js'
import { hasOne } from '../../form/words.js'
import { isExcept, isNone } from '../../language/en/buyback.js'
import { isBeforeSide, isSaidBefore } from '../../language/en/change.js'
import type { Theme } from './rows.js'

/**
 * A number of shares, or "None" in its place: what was bought is nothing then. Behind "except" stands the number of those
 * that a sentence does not mean.
 */
export const sharesOrNone: Reader<number> = (doc, body) => {
  const none = noneAt(doc, body)
  if (none !== undefined) return none
  const found = shares(doc, body)
  if (found === undefined) return undefined
  const first = Math.min(body.first, tokenAt(doc, found.at.start) - 1) // the label may end with it
  return hasOne(doc, { first: Math.max(0, first), last: found.last }, isExcept) ? undefined : found
}

/** "None" that fills its line, a bracket behind it left out. */
function noneAt(doc: Doc, { first, last }: Range): Read<number> | undefined {
  const { tokens } = doc
  if (first >= last || !isNone(tokens, first)) return undefined
  const next = first + 1
  if (next < last && tokens.line[next] === tokens.line[first] && tokens.kind[next] !== MARK) return undefined
  if (next < last && isMark(tokens, next, ',')) return undefined
  return { value: 0, at: spanOfRange(doc, { first, last: next }), last: next }
}

/** "154,300 shares (cumulative), 61,000 shares (July)": the bracket right behind a value says that it is of all so far. */
function isSoFar(doc: Doc, last: number): boolean {
  let open = last
  while (open < last + 2 && !isMark(doc.tokens, open, '(')) open += 1
  return (
    isMark(doc.tokens, open, '(') && conceptAt(doc, open + 1) === 'cumulative' && isMark(doc.tokens, rangeOfTerm(doc, open + 1).last, ')')
  )
}

/** "(formerly up to 600 million yen)": a value in a bracket that says that it holds no more. */
function isFormer({ tokens }: Doc, first: number): boolean {
  let open = first
  while (open > 0 && open > first - BRACKET && !isMark(tokens, open, '(') && !isMark(tokens, open, ')')) open -= 1
  return isMark(tokens, open, '(') && (isSaidBefore(tokens, open + 1) || isBeforeSide(tokens, open + 1))
}
const BRACKET = 10

/** Only of what was bought "None" is a number: no resolution is for none, and no cancellation of 0 shares is one. Nor is a number of what was bought that is said to be of all so far. */
export const isNoneOf = (doc: Doc, group: Theme | undefined, { value, last, at }: Read<unknown>): boolean =>
  isFormer(doc, tokenAt(doc, at.start)) ||
  (group === 'cancellation' && value === 0) ||
  (group === 'purchase' && isSoFar(doc, last)) ||
  (isNone(doc.tokens, last - 1) && group !== 'purchase' && group !== 'cumulative')
