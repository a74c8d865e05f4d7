import { WORD } from '../../../document/scan.js'
import { conceptSet, isAmong } from '../../../form/concept-set.js'
import type { Doc, Range } from '../../../form/doc.js'
import { markAt } from '../../../form/prose/glue.js'
import { isPastVerb, isReportedWord } from '../../../language/en/prose.js'
import { isLeadingOn } from '../../../language/en/tables.js'

const MOVES = conceptSet('increase', 'decrease')

/**
 * "operating income rose by", "net sales of", "Net income came in": words of a sentence, which the reader of sentences
 * weighs; no row's title ends on a verb or on what leads to an amount. What stands in brackets tells nothing: "(decrease)".
 */
export function isClause(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  let end = last - 1
  while (end > first && tokens.kind[end] !== WORD) end -= 1
  if (isLeadingOn(tokens, end)) return true
  let depth = 0
  for (let k = first; k < last; k += 1) {
    const mark = markAt(tokens, k)
    if (mark === '(') depth += 1
    else if (mark === ')') depth -= 1
    else if (depth <= 0 && (isAmong(doc, k, MOVES) || (isPastVerb(tokens, k) && !isReportedWord(tokens, k)))) return true
  }
  return false
}
