import { isMark, type Tokens, WORD } from '../../document/scan.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Field } from '../../form/fields.js'
import { datesIn, numbersIn, segmentAt } from '../../form/readers.js'
import { hasOne } from '../../form/words.js'
import { isOutcome, isPlanHead } from '../../language/en/buyback.js'
import { isAfterSide, isBeforeSide, isFormerSide, isNewSide } from '../../language/en/change.js'
import { isPartOfTime } from '../../language/en/period.js'
import { isBy } from '../../language/en/small.js'
import type { TokenTest } from '../../language/words.js'
import type { Target, Theme } from './rows.js'

/** A cell of a row, the group that the head of its column names, and the head. What held before a change holds no more. */
interface Column {
  readonly group: Theme | 'former'
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
export function columnsOf(doc: Doc, { label, targets }: Field<Target>): readonly Column[] | undefined {
  const line = doc.tokens.line[label.first] as number
  const cells = cellsOf(doc, line).filter(({ first }) => first >= label.last)
  if (cells.length < 2) return undefined
  const sided = cells.length === 2 && mayHaveSides(doc) ? sidedHeads(doc, line) : undefined
  const heads = sided ?? headsAbove(doc, line, cells.length)
  if (heads === undefined) return undefined
  const sides = sided === undefined ? undefined : sidesOf(doc, sided)
  const columns: Column[] = []
  for (let k = 0; k < cells.length; k += 1) {
    const head = heads[k] as Range
    if (!targets.includes('percent') && isPercentage(doc, cells[k] as Range)) continue // "Progress | 12.5%"
    const group = sides?.[k] ?? groupOf(doc, head)
    if (group === undefined || columns.some((other) => other.group === group)) return undefined
    columns.push({ group, cell: cells[k] as Range, head })
  }
  return columns
}

/** The cells of the next line below those of a row, where it goes on: "(1.9% of issued shares | (3.1% of issued shares". */
export function cellBelow(doc: Doc, cell: Range): Range | undefined {
  const line = doc.tokens.line[cell.first] as number
  const own = cellsOf(doc, line)
  const below = cellsOf(doc, line + 1)
  const behind = own.length - own.findIndex(({ first }) => first === cell.first)
  // the words that a label goes on with may stand before them
  return below.length === own.length || below.length === own.length - 1 ? below[below.length - behind] : undefined
}

/** Whether a range goes over several cells of its line. */
export const isRow = (doc: Doc, { first, last }: Range): boolean =>
  cellsOf(doc, doc.tokens.line[first] as number).filter((cell) => cell.last > first && cell.first < last).length > 1

function isPercentage(doc: Doc, cell: Range): boolean {
  const numbers = numbersIn(doc, cell)
  return numbers.length > 0 && numbers.every(({ percent }) => percent !== undefined)
}

/** Whether a text has words of such heads at all. */
export const mayHaveSides = ({ tokens }: Doc): boolean =>
  (isPlanHead.occursIn(tokens) && isOutcome.occursIn(tokens)) ||
  ((isBeforeSide.occursIn(tokens) || isFormerSide.occursIn(tokens)) && (isAfterSide.occursIn(tokens) || isNewSide.occursIn(tokens)))

/** The two heads of sides over a row of two cells: rows without numbers may stand between them, "Class | Common | Common". */
function sidedHeads(doc: Doc, row: number): readonly Range[] | undefined {
  for (let line = row - 1; line >= 0 && line >= row - MOST_LINES; line -= 1) {
    const cells = cellsOf(doc, line)
    const heads = cells.slice(-2)
    if (heads.length === 2 && sidesOf(doc, heads) !== undefined) return heads
    if (cells.length === 1 && parts(doc, cells[0] as Range)) return undefined
  }
  return undefined
}

/** A line of no table: a sentence, or a heading with a number ("2. Details of the acquisition"). */
function parts(doc: Doc, { first, last }: Range): boolean {
  const { segments } = doc.layout
  if (isMark(doc.tokens, last - 1, '.')) return true
  const { marker } = segments[segmentAt(segments, first)] ?? {}
  return marker !== undefined && marker.first === first && marker.number > 0
}
/** Cells over several lines among them. */
const MOST_LINES = 16

/** "Before the change | After the change", "Planned | Result": two columns of which each head needs the other. */
function sidesOf(doc: Doc, heads: readonly Range[]): readonly Column['group'][] | undefined {
  const [one, other] = heads
  if (one === undefined || other === undefined || heads.length !== 2) return undefined
  const says = (head: Range, isOne: TokenTest): boolean => hasOne(doc, head, isOne)
  const isPlan = (head: Range): boolean => says(head, isPlanHead) && !says(head, isOutcome)
  if (isPlan(one) && says(other, isOutcome)) return ['authorization', 'purchase']
  const isFormer = (head: Range): boolean => (says(head, isBeforeSide) || says(head, isFormerSide)) && !isNew(head)
  const isNew = (head: Range): boolean => says(head, isAfterSide) || says(head, isNewSide)
  return isFormer(one) && isNew(other) ? ['former', 'authorization'] : undefined
}

/** What the head of a column says that its cells are about. */
function groupOf(doc: Doc, head: Range): Theme | undefined {
  if (holds(doc, head, 'cancel', 'cancel:past', 'cancel:future', 'percent')) return undefined
  if (holds(doc, head, 'cumulative')) return 'cumulative'
  if (holds(doc, head, 'maximum', 'acquire:future', 'resolve')) return 'authorization'
  const [day, ...others] = datesIn(doc, head)
  if (day !== undefined && others.length === 0 && holds(doc, head, 'acquire:past') && isUntil(doc, day.first - 1)) return 'cumulative'
  if (day !== undefined) return 'purchase'
  return hasOne(doc, head, isPartOfTime) || holds(doc, head, 'month') ? 'purchase' : undefined
}

/** "Acquired by July 31", "Acquired as of July 31". */
const isUntil = (doc: Doc, i: number): boolean => isBy(doc.tokens, i) || conceptAt(doc, i) === 'dateAsOf' || conceptAt(doc, i) === 'dateTo'

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
