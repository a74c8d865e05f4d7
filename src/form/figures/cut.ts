import { isItemNumber } from '../../document/layout.js'
import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { isShort as isAbbreviation } from '../../language/en/prose.js'
import { conceptSet, firstAmong } from '../concept-set.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import type { Cell, Run } from './cell.js'
import { runsIn } from './cells.js'
import { withoutCorner } from './corner.js'
import { type Heads, lastHeads } from './heads.js'
import { roleOf } from './roles.js'
import { behindWordRow } from './word-cells.js'

/** A row as printed: the words before its cells, those that go on behind them, the cells. */
export interface RawRow {
  readonly title: Range
  readonly tail?: Range
  /** the words that name it where they stand with those of other rows */
  readonly named?: Range
  readonly cells: readonly Cell[]
}

/** A table as printed: what stands above it, its heads, its rows. */
export interface RawTable {
  readonly caption: Range
  readonly heads: Heads
  readonly rows: RawRow[]
  /** each head stands over the cells of its column */
  readonly placed?: true
}

/** A row's title is short; more words than these between cells are prose. */
const LONGEST_TITLE = 60
/** Words between the heads and the first cells: units and the first title. */
const LONGEST_START = 60

/** Whether a sentence ends at token `i`: a point behind a whole word, before a capital or the end of its line. */
export function endsSentence({ tokens }: Doc, i: number): boolean {
  if (!isMark(tokens, i, '.')) return false
  const before = i - 1
  if (tokens.end[before] !== tokens.start[i]) return false
  const length = (tokens.end[before] as number) - (tokens.start[before] as number)
  if (
    tokens.kind[before] === WORD
      ? isAbbreviation(tokens, before) || (length < 5 && isCapital(tokens.text.charCodeAt(tokens.start[before] as number)))
      : tokens.kind[before] === NUMBER
        ? length < 4
        : !isMark(tokens, before, ')')
  )
    return false
  if (tokens.line[i + 1] !== tokens.line[i]) return true
  if (tokens.start[i + 1] === tokens.end[i]) return false
  const initial = tokens.text.charAt(tokens.start[i + 1] as number)
  return initial !== initial.toLowerCase() || initial === '"'
}

/** "Ltd." and "Sept." end no sentence. */
const isCapital = (code: number): boolean => code >= 65 && code <= 90

export function holdsSentence(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (endsSentence(doc, i)) return true
  return false
}

/** The tables of a range whose columns are named, by metrics unless `find` looks for other heads. */
export function cutTables(
  doc: Doc,
  range: Range,
  runs: readonly Run[] = runsIn(doc, range),
  find: (doc: Doc, gap: Range) => Heads | undefined = lastHeads,
): RawTable[] {
  const tables: { caption: Range; heads: Heads; rows: { title: Range; tail?: Range; cells: readonly Cell[] }[] }[] = []
  let before = range.first
  let captionFrom = range.first
  let open = false
  for (const run of runs) {
    const gap: Range = { first: behindRule(doc, before, run.first), last: run.first }
    const heads = run.cells.length > 1 ? withoutCorner(doc, find(doc, gap)) : undefined
    const begin = heads === undefined ? gap.first : behindRules(doc, heads.last, run.first)
    const title = { first: open || heads !== undefined ? behindWordRow(doc, begin, run) : begin, last: run.first }
    if (heads !== undefined && isShort(doc, title, LONGEST_START) && !holdsSentence(doc, title)) {
      tables.push({
        caption: { first: tables.length > 0 ? behindTail(doc, captionFrom, heads.first) : captionFrom, last: heads.first },
        heads,
        rows: [{ title, cells: run.cells }],
      })
      open = true
      captionFrom = run.last
    } else if (open && find === lastHeads && namesPayments(doc, gap)) open = false
    else if (open && (isRow(doc, title, run) || (find !== lastHeads && isPaid(doc, title, run)))) {
      tables[tables.length - 1]?.rows.push({ title, cells: run.cells })
      captionFrom = run.last
    } else if (run.cells.length > 1 || !isRow(doc, title, run)) open = false
    before = run.last
  }
  for (const table of tables) splitTitles(doc, table.rows)
  return tables
}

/** Whether the words between two rows head a table of dividends: "Interim | Year-end | Annual". */
function namesPayments(doc: Doc, { first, last }: Range): boolean {
  const yearEnd = firstAmong(doc, first, last, YEAR_END)
  return yearEnd >= 0 && (firstAmong(doc, first, yearEnd, PAYMENTS) >= 0 || firstAmong(doc, yearEnd + 1, last, PAYMENTS) >= 0)
}
const YEAR_END = conceptSet('yearEnd')
const PAYMENTS = conceptSet('interim', 'annual', 'total', 'firstHalf', 'firstQuarter', 'secondQuarter')

/** Whether a range has no more tokens than that; the bars and rules of a wide table are none. */
function isShort({ tokens }: Doc, { first, last }: Range, most: number): boolean {
  let words = 0
  for (let i = first; i < last && words <= most; i += 1) if (!isMark(tokens, i, '|') && !isMark(tokens, i, '-')) words += 1
  return words <= most
}

/** Fewer dashes than these may be empty cells. */
const SHORTEST_RULE = 4

/** The token behind the dashes of a rule at token `i`, or `i`. */
function behindRule({ tokens }: Doc, i: number, last: number): number {
  let k = i
  while (k < last && (isMark(tokens, k, '-') || isMark(tokens, k, '='))) k += 1
  return k - i >= SHORTEST_RULE ? k : i
}

/** The token behind the last rule between heads and cells, or `i`. */
function behindRules(doc: Doc, i: number, last: number): number {
  let from = i
  for (let k = i; k < last; k += 1) {
    const end = behindRule(doc, k, last)
    if (end > k) {
      from = end
      k = end - 1
    }
  }
  return from
}

/** Brackets right behind the last cells still belong to that row's title: "(Year ended December 31, 2019)". */
export function behindTail(doc: Doc, first: number, last: number): number {
  const { tokens, layout } = doc
  if (!isMark(tokens, first, '(') || layout.markers[first] === 1) return first
  for (let i = first; i < last; i += 1) {
    if (isMark(tokens, i, ')')) return i + 1
    const concept = conceptAt(doc, i)
    if (concept === 'consolidated' || concept === 'nonConsolidated') return first // the caption of the next table
  }
  return first
}

/** "Actual results for the current year 10.00" among rows that are printed on: what was paid so far stands alone in its row. */
function isPaid(doc: Doc, gap: Range, { cells }: Run): boolean {
  const title = cells.length === 1 && isShort(doc, gap, LONGEST_TITLE) && !holdsSentence(doc, gap) && !holdsItem(doc, gap)
  const role = title ? roleOf(doc, [gap]) : undefined
  return role === 'actual' || role === 'other' || role === 'priorYear'
}

/** Whether an item of a list begins in a range: what follows is no row. */
export function holdsItem({ layout }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (isItemNumber(layout, i)) return true
  return false
}

export function isRow(doc: Doc, gap: Range, run: Run): boolean {
  const { tokens } = doc
  if (!isShort(doc, gap, LONGEST_TITLE) || holdsSentence(doc, gap) || holdsItem(doc, gap)) return false
  if (run.cells.length > 1) return true
  // "(commemorative dividend 10.00)" under a row
  const last = isMark(tokens, run.last, ')') ? run.last + 1 : run.last
  if (last > run.last && tokens.line[last] !== tokens.line[last - 1]) return true
  return tokens.line[run.last] !== tokens.line[run.last - 1] || isMark(tokens, run.last, '|')
}

/**
 * A title may go on behind its cells: "Amount of | 1,900 1,200 | increase/decrease (B-A)". Where a row has no form's
 * mark of its own and the words behind its cells begin with one, they are its tail.
 */
function splitTitles(doc: Doc, rows: { title: Range; tail?: Range; cells: readonly Cell[] }[]): void {
  for (let r = 1; r < rows.length; r += 1) {
    const row = rows[r]
    const above = rows[r - 1]
    if (
      row === undefined ||
      above === undefined ||
      firstMark(doc, above.title) > 0 ||
      (above.tail !== undefined && firstMark(doc, above.tail) > 0)
    )
      continue
    const end = firstMark(doc, row.title)
    if (end <= 0 || end >= row.title.last || isMark(doc.tokens, end, '/')) continue // "(B-A)/(A)" is the row's own
    let words = false
    for (let i = end; i < row.title.last; i += 1) words ||= doc.tokens.kind[i] === WORD && conceptAt(doc, i) !== 'month'
    if (!words) continue
    above.tail = { first: row.title.first, last: end }
    row.title = { first: end, last: row.title.last }
  }
}

/** The token behind the first mark of a form: "(A)", "(B-A)", "(B)-(A)", "(%)"; 0 where there is none. */
export function firstMark({ tokens }: Doc, { first, last }: Range): number {
  for (let i = first; i < last; i += 1) {
    if (!isMark(tokens, i, '(')) continue
    let k = i + 1
    let good = false
    while (k < last && !isMark(tokens, k, ')')) {
      const letter = tokens.text.charAt(tokens.start[k] as number)
      good = tokens.end[k] === (tokens.start[k] as number) + 1 && 'ABCabc%-'.includes(letter)
      if (!good) break
      k += 1
    }
    if (good && k < last) {
      const more = isMark(tokens, k + 1, '-') && isMark(tokens, k + 2, '(') ? k + 4 : k
      return Math.min(more, last - 1) + 1
    }
  }
  return 0
}
