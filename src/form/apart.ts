import type { Tokens } from '../document/scan.js'
import type { Doc } from './doc.js'
import type { Range } from './range.js'

const TAB = 9

/** Whether more than one blank stands between a token and the one before it in its line: the words of two columns. */
export const isApart = ({ line, start, end, text }: Tokens, i: number): boolean =>
  line[i] === line[i - 1] && ((start[i] as number) - (end[i - 1] as number) > 1 || text.charCodeAt(end[i - 1] as number) === TAB)

/** "Ordinary   Profit attributable": words of two columns, with blanks between them. */
export function isParted({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first + 1; i < last; i += 1) if (isApart(tokens, i)) return true
  return false
}
