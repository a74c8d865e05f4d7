import { isMark, MARK } from '../../document/scan.js'
import { mentionAt } from '../../reading/mentions.js'
import type { Doc, Range } from '../doc.js'

/** The pieces of a line that two blanks or more part; none where the line is empty. */
export function piecesOf({ tokens, text }: Doc, line: number): Range[] | undefined {
  const first = tokens.lines.token[line] as number
  const last = tokens.lines.token[line + 1] as number
  if (first >= last) return undefined
  const pieces: Range[] = []
  let from = first
  for (let i = first + 1; i <= last; i += 1) {
    const wide =
      i < last && ((tokens.start[i] as number) - (tokens.end[i - 1] as number) >= 2 || text.charAt(tokens.end[i - 1] as number) === '\t')
    if (i < last && !wide) continue
    pieces.push({ first: from, last: i })
    from = i
  }
  return pieces
}

/** A line of dashes under heads. */
export function isRule({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1)
    if (tokens.kind[i] !== MARK || !(isMark(tokens, i, '-') || isMark(tokens, i, '=') || isMark(tokens, i, '_'))) return false
  return true
}

/** Figures beside each other are a row of the table above, no heads of this one, whose own may stand above that row. */
export const isOfOther = (doc: Doc, pieces: readonly Range[]): boolean => pieces.filter((piece) => isFigure(doc, piece)).length > 1

/** A number alone; a year is none. */
function isFigure({ mentions }: Doc, { first, last }: Range): boolean {
  const mention = mentions[mentionAt(mentions, first)]
  return mention?.kind === 'number' && mention.first === first && mention.last === last
}
