import { isMark, type Tokens, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import type { Doc, Range } from '../../form/doc.js'
import { endsAsOne, isHeadWord, isOffice, isSuffix } from '../../language/en/letter.js'
import { isHereby } from '../../language/en/press.js'
import { isAnd, isOf } from '../../language/en/small.js'

const isQuote = (tokens: Tokens, i: number): boolean => isMark(tokens, i, '"') || isMark(tokens, i, "'")

/** Tokens between a bracket and the short name in quotes: ("the "Company")". */
const SHORT_NAME = 5

/** Whether words with capitals and an "and" or an "of" stand before a name, from token `start` on. */
export const isJoined = (doc: Doc, start: number, { first }: Range): boolean =>
  (isAnd(doc.tokens, first - 1) || isOf(doc.tokens, first - 1)) && first - 1 > start && isRun(doc, start, first - 1)

/** Words with capitals and no company's legal form, no office and no word of headlines among them. */
function isRun({ tokens }: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1)
    if (tokens.kind[i] !== WORD || !capital(tokens, i) || isSuffix(tokens, i) || isOffice(tokens, i) || isHeadWord(tokens, i)) return false
  return true
}

/**
 * "Hill Telegraph and Telephone Corporation ("HTT")": one company where a short name of its own stands behind it, or the verb of one.
 * "Hill Works and Dale Corporation announced" may be two: neither is taken. "Mary of Kent Limited" is one.
 */
export function joinedName({ tokens, text }: Doc, first: number, { first: second, last }: Range): Range | undefined {
  if (isOf(tokens, second - 1)) return { first, last }
  if (isMark(tokens, last, '(')) {
    let i = last + 1
    while (i < last + SHORT_NAME && !isQuote(tokens, i)) i += 1
    if (!isQuote(tokens, i)) return undefined
    for (let k = second; k < last; k += 1) if (tokens.code[k] === tokens.code[i + 1]) return undefined
    return { first, last }
  }
  const verb = tokens.kind[last] === WORD && !capital(tokens, last) ? (isHereby(tokens, last) ? last + 1 : last) : -1
  return verb >= 0 && endsAsOne(text.slice(tokens.start[verb], tokens.end[verb])) ? { first, last } : undefined
}
