import { isMark } from '../../document/scan.js'
import { isSentenceEnd } from '../../form/clauses.js'
import { type Doc, holds, type Range } from '../../form/doc.js'
import { numbersIn } from '../../form/readers.js'
import { hasOne } from '../../form/words.js'
import { findCondition, isComparative, isIs } from '../../language/en/options.js'
import { isOf, isOr } from '../../language/en/small.js'

/** So near behind an amount stands the "or" of another: "1,450 yen per share, or". */
const NEAR = 6

/**
 * Whether an amount is one of two prices between which a later day decides: "the higher of 1,450 yen and the closing price",
 * "1,450 yen, or the closing price if that is higher". "1,310 yen, the higher of the average and the closing price" is not.
 */
export const isAlternative = (doc: Doc, amount: Range, within: Range): boolean =>
  isCompared(doc, amount, within) || isOrOther(doc, amount, within) || isBracketOfChoice(doc, amount, within)

/** "the higher of" before an amount, and nothing between that says what came of it. */
function isCompared(doc: Doc, { first }: Range, within: Range): boolean {
  const { tokens } = doc
  for (let i = first - 1; i > within.first && !isSentenceEnd(doc, i, within.last); i -= 1) {
    if (isMark(tokens, i, ':') || isIs(tokens, i)) return false
    if (isOf(tokens, i) && isComparative(tokens, i - 1)) return true
  }
  return false
}

/** "or" on one side of an amount, and behind both "if that is higher", "whichever is higher". */
function isOrOther(doc: Doc, { first, last }: Range, within: Range): boolean {
  const { tokens } = doc
  let or = isOr(tokens, first - 1)
  let depth = 0
  let end = last
  for (; end < within.last && depth >= 0 && !isSentenceEnd(doc, end, within.last); end += 1) {
    depth += isMark(tokens, end, '(') ? 1 : isMark(tokens, end, ')') ? -1 : 0
    if (!or && end >= last + NEAR) return false
    if (depth === 0 && end < last + NEAR && isOr(tokens, end)) or = true
  }
  if (!or) return false
  for (let i = findCondition(tokens, last, end); i < end; i += 1) if (isComparative(tokens, i)) return true
  return false
}

/** "The average price, or the closing price on the allotment date (1,982 yen on July 11), whichever is higher": what one of the two was. */
function isBracketOfChoice(doc: Doc, { first, last }: Range, within: Range): boolean {
  const { tokens } = doc
  let open = first - 1
  while (open > within.first && open > first - BRACKET && !isMark(tokens, open, '(') && !isMark(tokens, open, ')')) open -= 1
  if (!isMark(tokens, open, '(')) return false
  let close = last
  while (close < within.last && close < last + BRACKET && !isMark(tokens, close, ')')) close += 1
  let or = false
  for (let i = open - 1; i > within.first && !isSentenceEnd(doc, i, within.last); i -= 1) {
    if (isIs(tokens, i)) return false
    or ||= isOr(tokens, i)
  }
  let end = close
  while (end < within.last && !isSentenceEnd(doc, end, within.last)) {
    or ||= isOr(tokens, end)
    end += 1
  }
  return or && hasOne(doc, { first: findCondition(tokens, close, end), last: end }, isComparative)
}
/** Tokens of a bracket that says what a price was on a day. */
const BRACKET = 12

/** Whether a later day decides between the one amount of some words and a market price. */
export function leavesOpen(doc: Doc, part: Range): boolean {
  const amounts = numbersIn(doc, part).filter(({ currency }) => currency !== undefined)
  return amounts.length === 1 && amounts.every((only) => isAlternative(doc, only, part)) && holds(doc, part, 'formulaWord', 'average')
}
