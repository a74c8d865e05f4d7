import { isMark } from '../../document/scan.js'
import { type Doc, holds } from '../doc.js'

/**
 * The token behind a line that is a bracket of units, else `i`: "(Billions of yen; net income per share in yen)" above the
 * heads names no column.
 */
export function behindUnits(doc: Doc, i: number): number {
  const { tokens } = doc
  if (!isMark(tokens, i, '(')) return i
  const { token } = tokens.lines
  const line = tokens.line[i] as number
  const end = token[line + 1] as number
  if (token[line] !== i || !isMark(tokens, end - 1, ')')) return i
  for (let k = i + 1; k < end - 1; k += 1) if (isMark(tokens, k, '(') || isMark(tokens, k, ')')) return i // more than one bracket
  return holds(doc, { first: i, last: end }, 'scale') && holds(doc, { first: i, last: end }, 'currency') ? end : i
}
