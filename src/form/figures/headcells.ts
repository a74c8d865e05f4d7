import { isMark } from '../../document/scan.js'
import { placeIn } from '../../document/search.js'
import { isReturn } from '../../language/en/tables.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import type { Cell } from './cell.js'
import { type Head, headAt } from './head.js'
import { holdsTwo } from './role-columns.js'
import { areDistinct, type Role, roleOf } from './roles.js'
import { headOfWords, stacksOver } from './stacked.js'
import { unitsIn } from './units.js'

/** Lines of units and rules between a line of heads and the first row. */
const MOST_BETWEEN = 4
const MOST_CELLS = 20

/** The cells of the line above the first full row, the last `k` of them; rules and lines of units are stepped over. */
export function cellsAbove(doc: Doc, rows: readonly { readonly cells: readonly Cell[] }[], k: number): Range[] | undefined {
  const { tokens, layout } = doc
  const first = rows.find((row) => row.cells.length === k)?.cells[0]
  if (first === undefined || k < 2) return undefined
  const line = tokens.line[first.first] as number
  const low = placeIn(layout.segments, (segment) => segment.line < line)
  for (let s = low - 1; s >= 0; s -= 1) {
    const segment = layout.segments[s]
    if (segment === undefined || !segment.cell || line - segment.line > MOST_BETWEEN) return undefined
    const cells: Range[] = []
    const { line: head } = segment
    for (; s >= 0 && layout.segments[s]?.line === head && cells.length < MOST_CELLS; s -= 1) {
      const cell = layout.segments[s] as Range
      if (cell.last > cell.first) cells.unshift({ first: cell.first, last: cell.last })
    }
    s += 1
    if (!cells.some((cell) => isWords(doc, cell))) continue
    return cells.length >= k && cells.length <= k + 1 ? cells.slice(-k) : undefined
  }
  return undefined
}

/** A cell of words that are more than a unit. */
function isWords(doc: Doc, { first, last }: Range): boolean {
  const units = unitsIn(doc, { first, last })
  if (units.length > 0 && last - first <= units.length * 3) return false
  for (let i = first; i < last; i += 1)
    if (!isMark(doc.tokens, i, '-') && !isMark(doc.tokens, i, ':') && !isMark(doc.tokens, i, '|')) return true
  return false
}

/**
 * The heads of columns that have a cell each, or stand over them: ratios ("Return on equity") keep their places without
 * a metric. None where a head is neither a figure nor a ratio.
 */
export function cellHeads(doc: Doc, rows: readonly { readonly cells: readonly Cell[] }[], k: number): Head[] | undefined {
  const stacks = cellsAbove(doc, rows, k)?.map((cell) => [cell]) ?? stacksOver(doc, rows, k)?.map(({ pieces }) => pieces)
  if (stacks === undefined) return undefined
  const heads: Head[] = []
  for (const pieces of stacks) {
    const { first, last } = pieces[0] as Range
    const whole = pieces.length === 1
    if (pieces.some((piece) => isRatio(doc, piece) || endsInPercent(doc, piece))) {
      heads.push({ first, last, whole, adjusted: false })
      continue
    }
    const words = pieces.map((piece) => doc.text.slice(doc.tokens.start[piece.first], doc.tokens.end[piece.last - 1])).join(' ')
    const read = whole ? headAt(doc, first, last)?.head : headOfWords(words)
    if (read?.metric === undefined) return undefined
    heads.push({ first, last: whole ? read.last : last, whole, adjusted: false, words, below: pieces.slice(1), metric: read.metric })
  }
  return heads.some(({ metric }) => metric !== undefined) ? heads : undefined
}

/** "Ratio of ordinary profit to total assets", "Return on equity": no figure of its own. */
function isRatio(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'percent' || concept === 'ratio' || concept === 'margin') return true
  }
  return isReturn(doc.tokens, first)
}

/** "Operating income to | sales (%)". */
const endsInPercent = ({ tokens }: Doc, { first, last }: Range): boolean =>
  last - first > 3 && isMark(tokens, last - 1, ')') && isMark(tokens, last - 2, '%') && isMark(tokens, last - 3, '(')

/** What columns set side by side, where the line above has a cell for each and every one names a role of its own. */
export function cellRoles(
  doc: Doc,
  rows: readonly { readonly cells: readonly Cell[] }[],
  k: number,
): { readonly title: Range; readonly role: Role }[] | undefined {
  const cells = cellsAbove(doc, rows, k)
  const columns = cells?.flatMap((title) => {
    const role = roleOf(doc, [title])
    return role === undefined || holdsTwo(doc, title) ? [] : [{ title, role }]
  })
  return columns?.length === k && areDistinct(columns.map(({ role }) => role)) ? columns : undefined
}
