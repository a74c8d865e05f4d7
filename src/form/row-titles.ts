import { isMark, MARK } from '../document/scan.js'
import type { Doc, Range } from './doc.js'

/** The words before "(A)" that may be its row's title, in tokens. */
const ROW = 10

/** The titles that end with "(A)". */
export function rowTitles({ tokens }: Doc): Range[] {
  const { kind, code, start, end, count, text } = tokens
  const found: Range[] = []
  for (let i = 1; i + 2 < count; i += 1)
    if (
      code[i] === OPEN &&
      kind[i] === MARK &&
      text.charCodeAt(start[i + 1] as number) === CAPITAL_A &&
      end[i + 1] === (start[i + 1] as number) + 1 &&
      isMark(tokens, i + 2, ')')
    )
      found.push({ first: Math.max(0, i - ROW), last: i })
  return found
}
const OPEN = '('.charCodeAt(0)
const CAPITAL_A = 'A'.charCodeAt(0)
