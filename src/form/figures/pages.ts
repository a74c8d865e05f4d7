import { NUMBER } from '../../document/scan.js'
import type { Doc } from '../doc.js'

/** Lines between two page numbers; tables are not printed with so many lines between 1 and 2. */
const PAGE = 15

/**
 * The tokens that are page numbers: numbers alone on a line that count 1, 2, 3 far from each other; a single one where
 * the lines around it hold several cells or none.
 */
export function pageNumbers(doc: Doc, first: number, last: number): ReadonlySet<number> {
  const { tokens } = doc
  const { kind } = tokens
  const found: number[] = []
  let wanted = 1
  for (let i = first; i < last; i += 1) {
    if (
      kind[i] !== NUMBER ||
      (tokens.end[i] as number) - (tokens.start[i] as number) > 2 ||
      !isAlone(tokens, i) ||
      doc.layout.markers[i] === 1
    )
      continue
    if (Number(tokens.text.slice(tokens.start[i], tokens.end[i])) !== wanted) continue
    const before = found[found.length - 1]
    if (before !== undefined && (tokens.line[i] as number) - (tokens.line[before] as number) < PAGE) continue
    found.push(i)
    wanted += 1
  }
  if (found.length > 1) return new Set(found)
  const only = found[0]
  return only !== undefined &&
    !(isNumber(tokens, only - 1) && isAlone(tokens, only - 1)) &&
    !(isNumber(tokens, only + 1) && isAlone(tokens, only + 1))
    ? new Set(found)
    : NONE
}

const NONE: ReadonlySet<number> = new Set()
const isNumber = (tokens: Doc['tokens'], i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === NUMBER
const isAlone = (tokens: Doc['tokens'], i: number): boolean =>
  (i === 0 || tokens.line[i - 1] !== tokens.line[i]) && (i + 1 >= tokens.count || tokens.line[i + 1] !== tokens.line[i])
