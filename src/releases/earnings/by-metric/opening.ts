import { isMark } from '../../../document/scan.js'
import { conceptSet, isAmong } from '../../../form/concept-set.js'
import type { Doc, Range } from '../../../form/doc.js'
import type { Run } from '../../../form/figures/cells.js'
import { wordsIn } from '../../../form/name-words.js'
import { HEADS } from '../../../form/prose/when-part.js'
import { holdsDate } from '../said.js'
import { rowMetric } from './metric.js'
import { otherRow, type Row } from './row.js'

/** The rows of figures of no name that we know, which a table opens with: "Orders received" above "Net sales". */
export interface Opening {
  /** where the title of the first of them begins: the heads stand above */
  readonly first: number
  readonly rows: Row[]
}

/** More words are no title. */
const LONGEST = 12
/** Words of a period: the row's columns are figures. */
const PERIODS = conceptSet('interim', 'fiscalYear', 'yearEnded', 'yearEnding', ...HEADS.keys())

/** What a run of cells behind no known name opens or goes on with. */
export function openedBy(doc: Doc, open: Opening | undefined, before: number, run: Run): Opening | undefined {
  const title = ownTitle(doc, before, run)
  if (title === undefined) return undefined
  const row = otherRow(doc, title, run.cells)
  if (open !== undefined && goesOn(open, run) && title.first === before) return { first: open.first, rows: [...open.rows, row] }
  return { first: title.first, rows: [row] }
}

/** Whether a run has the cells of an opening's rows. */
export const goesOn = ({ rows }: Opening, { cells }: Run): boolean => rows[0]?.cells.length === cells.length

/** The words of a row's own line, or of the line above where the cells have a line each. */
function ownTitle(doc: Doc, before: number, run: Run): Range | undefined {
  const { line, lines } = doc.tokens
  if (run.cells.length < 2) return undefined
  const own = line[run.first] as number
  const start = lines.token[own] as number
  const first = Math.max(before, start < run.first ? start : (lines.token[own - 1] ?? 0))
  const title = { first, last: run.first }
  if (first >= run.first || run.first - first > LONGEST || holdsDate(doc, title)) return undefined
  for (let k = first; k < run.first; k += 1) if (isMark(doc.tokens, k, '.') || isAmong(doc, k, PERIODS)) return undefined
  return title
}

/**
 * Words with a date before a title begin another table: "Forecast for the year ending March 31, 2006"; so do words before
 * a figure that the table has, where it has other columns now: "By quarter | 1Q | 2Q | 3Q | 4Q"; so does another matter.
 */
export function headsAnew(doc: Doc, above: Range, rows: readonly Row[], title: Range, { cells, first }: Run): boolean {
  if (isOtherMatter(doc, { first: above.first, last: first })) return true
  if (above.last - above.first < FEWEST_HEADS) return false
  if (holdsDate(doc, above)) return true
  const metric = rowMetric(wordsIn(doc, title), false, undefined)
  const same = metric === undefined ? undefined : rows.slice(0, MOST_ROWS).find((row) => row.metric === metric)
  return same !== undefined && same.cells.length !== cells.length
}

/**
 * "Forecast: net sales of A, profit of B; results: profit of C": behind the semicolon a colon heads another matter. A
 * semicolon in a bracket that is closed before parts nothing: "Net sales (millions of yen; unaudited):".
 */
function isOtherMatter({ tokens }: Doc, { first, last }: Range): boolean {
  let parted = false
  let opened = false
  let within = false
  for (let k = first; k < last; k += 1) {
    if (isMark(tokens, k, '(')) opened = true
    else if (isMark(tokens, k, ')')) opened = within = false
    else if (isMark(tokens, k, ';')) {
      if (opened) within = true
      else parted = true
    } else if ((parted || within) && isMark(tokens, k, ':')) return true
  }
  return false
}

/** A table's figures are among its first rows. */
const MOST_ROWS = 40
/** Fewer words are the tail of a row above. */
const FEWEST_HEADS = 5
