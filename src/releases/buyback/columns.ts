import { isMark, type Tokens, WORD } from '../../document/scan.js'
import { type Doc, holds, type Range } from '../../form/doc.js'
import type { Field } from '../../form/fields.js'
import { datesIn, numbersIn } from '../../form/readers.js'
import { hasOne } from '../../form/words.js'
import { isPartOfTime } from '../../language/en/period.js'
import type { Target, Theme } from './rows.js'

/** A cell of a row, the group that the head of its column names, and the head. */
interface Column {
  readonly group: Theme
  readonly cell: Range
  readonly head: Range
}

const isWord = (tokens: Tokens, i: number): boolean => tokens.kind[i] === WORD

/** No head stands more lines above its row. */
const MOST_ROWS = 8

/**
 * The cells behind a label, each with what the head above it says: "Bought in May | Bought so far". Undefined where a
 * head says nothing of the kind, or two say the same.
 */
export function columnsOf(doc: Doc, { label }: Field<Target>): readonly Column[] | undefined {
  const line = doc.tokens.line[label.first] as number
  const cells = cellsOf(doc, line).filter(({ first }) => first >= label.last)
  if (cells.length < 2) return undefined
  const heads = headsAbove(doc, line, cells.length)
  if (heads === undefined) return undefined
  const columns: Column[] = []
  for (let k = 0; k < cells.length; k += 1) {
    const head = heads[k] as Range
    if (isPercentage(doc, cells[k] as Range)) continue // "Progress | 12.5%"
    const group = groupOf(doc, head)
    if (group === undefined || columns.some((other) => other.group === group)) return undefined
    columns.push({ group, cell: cells[k] as Range, head })
  }
  return columns
}

/** Whether a range goes over several cells of its line. */
export const isRow = (doc: Doc, { first, last }: Range): boolean =>
  cellsOf(doc, doc.tokens.line[first] as number).filter((cell) => cell.last > first && cell.first < last).length > 1

const isPercentage = (doc: Doc, cell: Range): boolean => numbersIn(doc, cell).every(({ percent }) => percent !== undefined)

/** What the head of a column says that its cells are about. */
function groupOf(doc: Doc, head: Range): Theme | undefined {
  if (holds(doc, head, 'cancel', 'cancel:past', 'cancel:future', 'percent')) return undefined
  if (holds(doc, head, 'cumulative')) return 'cumulative'
  if (holds(doc, head, 'maximum', 'acquire:future', 'resolve')) return 'authorization'
  if (datesIn(doc, head).length > 0) return 'purchase'
  return hasOne(doc, head, isPartOfTime) || holds(doc, head, 'month') ? 'purchase' : undefined
}

/** The heads over as many cells: the nearest line above with so many and without numbers. */
function headsAbove(doc: Doc, row: number, count: number): Range[] | undefined {
  for (let line = row - 1; line >= 0 && line >= row - MOST_ROWS; line -= 1) {
    const cells = cellsOf(doc, line)
    if (!cells.some((cell) => hasOne(doc, cell, isWord))) continue // a rule, or nothing
    if (cells.length < count) return undefined
    if (cells.some((cell) => numbersIn(doc, cell).length > 0)) continue // a row
    return cells.slice(-count)
  }
  return undefined
}

/** The cells of a line, parted by bars, tabs or wide gaps; empty ones are left out. */
function cellsOf(doc: Doc, line: number): Range[] {
  const { tokens, text } = doc
  const cells: Range[] = []
  const last = tokens.lines.token[line + 1] as number
  let first = tokens.lines.token[line] as number
  const end = (to: number): void => {
    if (to > first) cells.push({ first, last: to })
  }
  for (let i = first; i < last; i += 1) {
    if (isMark(tokens, i, '|')) {
      end(i)
      first = i + 1
    } else if (i > first && /\t| {3}/.test(text.slice(tokens.end[i - 1], tokens.start[i]))) {
      end(i)
      first = i
    }
  }
  end(last)
  return cells
}
