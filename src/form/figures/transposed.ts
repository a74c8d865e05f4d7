import { isMark, WORD } from '../../document/scan.js'
import { isOfColumns } from '../../language/en/tables.js'
import { periodSayings } from '../../reading/period.js'
import { conceptAt, type Doc, holds, type Range } from '../doc.js'
import type { Cell, Run } from './cell.js'
import { holdsItem, holdsSentence } from './cut.js'
import { type Head, headAt } from './heads.js'

/** A table whose rows are metrics and whose columns are what is set side by side. */
export interface Transposed {
  readonly caption: Range
  /** the words over the columns */
  readonly header: Range
  readonly rows: { readonly head: Head; readonly title: Range; readonly cells: readonly Cell[] }[]
  /** the same figures of another period or scope follow on those of the table above, whose titles may stand for both */
  readonly goesOn?: true
}

/** Fewer rows are no table. */
const FEWEST = 2
const LONGEST_TITLE = 36

/** The tables of a range whose row titles are metrics. */
export function cutTransposed(doc: Doc, runs: readonly Run[], range: Range): Transposed[] {
  const tables: Transposed[] = []
  let open: Transposed | undefined
  let before = range.first
  let captionFrom = range.first
  for (const run of runs) {
    const gap = { first: before, last: run.first }
    before = run.last
    const head = run.cells.length > 1 ? titleHead(doc, gap) : undefined
    if (head === undefined) {
      // a row of another figure: "Gross margin 40.1 39.8"
      if (open !== undefined && (run.cells.length === 1 || gap.last - gap.first > LONGEST_TITLE || holdsSentence(doc, gap)))
        open = undefined
      continue
    }
    const title = { first: head.first, last: run.first }
    const anew =
      open?.rows.some((row) => row.head.metric === head.metric) === true && opensAnew(doc, { first: gap.first, last: head.first })
    const rest = !anew && open !== undefined && head.first - gap.first <= LONGEST_TITLE && !holdsSentence(doc, gap) && !holdsItem(doc, gap)
    if (rest) open?.rows.push({ head, title, cells: run.cells })
    else {
      open = {
        caption: { first: captionFrom, last: head.first },
        header: { first: gap.first, last: head.first },
        rows: [{ head, title, cells: run.cells }],
        ...(anew && isOneLine(doc, { first: gap.first, last: head.first }) ? { goesOn: true } : {}),
      }
      tables.push(open)
    }
    captionFrom = run.last
  }
  return tables.filter(({ rows }) => rows.length >= FEWEST)
}

/** Whether the words between two rows say of what other period or scope those below are: "Full year", "Non-consolidated". */
const opensAnew = (doc: Doc, between: Range): boolean =>
  holds(doc, between, 'consolidated', 'nonConsolidated') || periodSayings(doc, between).length > 0

/** Words on one line, of no sentence and no item: titles over columns would be another. */
const isOneLine = (doc: Doc, range: Range): boolean =>
  doc.tokens.line[range.first] === doc.tokens.line[range.last - 1] && !holdsSentence(doc, range) && !holdsItem(doc, range)

/** The one head that ends a gap, with only its unit behind it. */
function titleHead(doc: Doc, { first, last }: Range): Head | undefined {
  const { tokens } = doc
  const from = Math.min(last, Math.max(first, last - LONGEST_TITLE)) // the title is on the last lines of the gap
  let found: Head | undefined
  for (let i = from; i < last; ) {
    const read = headAt(doc, i, last)
    if (read === undefined) {
      i += 1
      continue
    }
    if (read.head !== undefined) found = read.head
    i = read.last
  }
  if (found === undefined) return undefined
  for (let i = found.last; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    const unit = concept === 'scale' || concept === 'currency' || concept === 'percentSign'
    if (!unit && tokens.kind[i] === WORD && !isOfColumns(tokens, i)) return undefined
    if (isMark(tokens, i, ',') || isMark(tokens, i, '.')) return undefined
  }
  return found.whole && !isInside(doc, { first: from, last: found.first }) ? found : undefined
}

/** Whether a bracket is left open: "(Restructuring charges recorded within operating income)" is no row of operating income. */
function isInside({ tokens }: Doc, { first, last }: Range): boolean {
  let depth = 0
  for (let i = first; i < last; i += 1) {
    if (isMark(tokens, i, '(')) depth += 1
    else if (isMark(tokens, i, ')')) depth = Math.max(0, depth - 1)
  }
  return depth > 0
}
