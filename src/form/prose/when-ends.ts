import type { Doc } from '../doc.js'
import { glueAt } from './glue.js'

/**
 * Whether a period that begins with token `first`, behind wide blanks of its line, ends that line before token `next`: a
 * head over a column, with which what begins the next line has nothing to do.
 */
export const headsColumn = ({ tokens: { line, start, end } }: Doc, first: number, next: number): boolean =>
  line[first] !== line[next] && line[first - 1] === line[first] && (start[first] as number) - (end[first - 1] as number) > 1

/** "of Fiscal 2025" that ends a line: the rest of a title, to which what begins the next line does not belong. */
export const endsTitle = ({ tokens }: Doc, year: number, last: number): boolean =>
  glueAt(tokens, year - 1) === 'of' && tokens.line[year - 1] === tokens.line[last - 1] && tokens.line[last] !== tokens.line[last - 1]

/** "First quarter of", "First quarter of the" that begins and ends a line: its year stands behind the cells below, the one above it is another's. */
export function breaksOff({ tokens }: Doc, first: number, last: number): boolean {
  if (glueAt(tokens, last) !== 'of' || tokens.line[first - 1] === tokens.line[first]) return false
  const end = glueAt(tokens, last + 1) === 'the' ? last + 2 : last + 1
  return tokens.line[end - 1] === tokens.line[last] && tokens.line[end] !== tokens.line[last]
}
