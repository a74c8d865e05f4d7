import { isMark, MARK, NUMBER } from '../../document/scan.js'
import { isUnchanged } from '../../language/en/revisions.js'
import { isFirstLetter, isLastLetter, isNoAmount, isNotInCell, isNotWhat } from '../../language/en/tables.js'
import { isApart } from '../apart.js'
import { conceptSet, firstAmong, isAmong } from '../concept-set.js'
import type { Doc, Range } from '../doc.js'
import type { Run } from './cell.js'
import { roleOf } from './roles.js'

/** The token behind words that stand in a cell for an amount, the row's others before it or not; `i` where there are none. */
export function behindWord(doc: Doc, i: number, open: boolean): number {
  const none = behindNone(doc, i, open)
  return none === i && open ? behindUnchanged(doc, i) : none
}

/**
 * The token behind the last line, from `first` to a row's cells, that is a row of words whatever they say: as many pieces as
 * the cells, behind a title that says what the row holds, "Revised forecast   under study   under study"; `first` where there is none.
 */
export function behindWordRow(doc: Doc, first: number, { first: last, cells }: Run): number {
  const { tokens } = doc
  const { token } = tokens.lines
  const end = tokens.line[last] as number
  let behind = first
  for (let line = (tokens.line[first - 1] ?? -1) + 1; line < end; line += 1) {
    const next = token[line + 1] as number
    if (isWordRow(doc, { first: token[line] as number, last: next }, cells.length)) behind = next
  }
  return behind
}

function isWordRow(doc: Doc, { first, last }: Range, k: number): boolean {
  const { tokens } = doc
  let title = 0
  let pieces = 0
  for (let i = first; i < last; i += 1) {
    if (tokens.kind[i] === NUMBER && pieces > 1) return false
    if (isMark(tokens, i, '|') || (i > first && !isEdge(tokens, i))) continue
    pieces += 1
    if (pieces === 2) title = i
  }
  return pieces === k + 1 && isRowTitle(doc, { first, last: title }) && firstAmong(doc, title, last, FIGURES) < 0
}

const isRowTitle = (doc: Doc, title: Range): boolean =>
  roleOf(doc, [title]) !== undefined || firstAmong(doc, title.first, title.last, YEAR) >= 0
const YEAR = conceptSet('fullYear', 'fiscalYear')
/** Words of a line of heads. */
const FIGURES = conceptSet(
  'sales',
  'operating',
  'ordinary',
  'profit',
  'netLoss',
  'income',
  'eps',
  'dividend',
  'interim',
  'yearEnd',
  'annual',
)

/** What is said in the place of an amount that there is not, or not yet. */
const NONE = conceptSet('pending', 'none')

/**
 * The token behind words that say there is no amount, "Undecided", "n/a", "Not disclosed", where they stand as a cell stands:
 * alone on their line, between bars, parted by two blanks or more, or among other cells. Were they no cell, the row would be
 * none, and the figures of the next row its own.
 */
function behindNone(doc: Doc, i: number, open: boolean): number {
  const end = noneEnd(doc, i)
  if (end === i || (isEdge(doc.tokens, i) && isEdge(doc.tokens, end))) return end
  if (open && isBeforeNumber(doc.tokens, end)) return end
  // with others like it to the end of its line, or to the amount that ends it
  let words = 1
  let last = end
  for (let next = noneEnd(doc, last); next > last && words < MOST_WORDS; next = noneEnd(doc, last)) {
    last = next
    words += 1
  }
  return (open || words > 1) && (endsLine(doc.tokens, last) || isBeforeNumber(doc.tokens, last)) ? end : i
}
/** Rows have no more cells than these. */
const MOST_WORDS = 12

/** The token behind words for no amount at token `i`, or `i`. */
function noneEnd(doc: Doc, i: number): number {
  const { tokens, terms } = doc
  if (isAmong(doc, i, NONE)) return terms.last[terms.at[i] as number] as number
  if (isNoAmount(tokens, i)) return i + 1
  if (isFirstLetter(tokens, i) && '/.'.includes(tokens.text.charAt(tokens.end[i] as number)) && isLastLetter(tokens, i + 2))
    return isMark(tokens, i + 3, '.') ? i + 4 : i + 3
  if (!isNotInCell(tokens, i)) return i
  let end = i + 1
  while (isNotWhat(tokens, end)) end += 1
  return end > i + 1 ? end : i
}

/** Whether a cell's edge stands before token `i`: a line's, a bar, a tab, two blanks or more. */
const isEdge = (tokens: Doc['tokens'], i: number): boolean =>
  tokens.line[i] !== tokens.line[i - 1] || isMark(tokens, i, '|') || isMark(tokens, i - 1, '|') || isApart(tokens, i)

const endsLine = (tokens: Doc['tokens'], i: number): boolean => tokens.line[i] !== tokens.line[i - 1]

const isBeforeNumber = ({ kind, line }: Doc['tokens'], i: number): boolean =>
  line[i] === line[i - 1] && (kind[i] === NUMBER || (kind[i] === MARK && kind[i + 1] === NUMBER))

/**
 * The token behind a word that stands for an amount that did not change, "Unchanged", before an amount on its line or alone
 * on its own; `i` where there is none.
 */
function behindUnchanged({ tokens }: Doc, i: number): number {
  if (!isUnchanged(tokens, i)) return i
  const end = i + 1
  return endsLine(tokens, end) || isMark(tokens, end, '|') || isBeforeNumber(tokens, end) ? end : i
}
