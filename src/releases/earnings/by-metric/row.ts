import { WORD } from '../../../document/scan.js'
import { conceptSet, isAmong } from '../../../form/concept-set.js'
import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import type { Cell } from '../../../form/figures/cells.js'
import { ratioAt } from '../../../form/figures/ratio.js'
import { startsHigh } from '../../../form/label.js'
import { wordsIn } from '../../../form/name-words.js'
import { glueAt, markAt } from '../../../form/prose/glue.js'
import { hasOne } from '../../../form/words.js'
import { isBeginning, isMarketWord } from '../../../language/en/tables.js'
import type { Metric } from '../../../reading/figure-values.js'
import { changedNumber } from '../../../reading/mention.js'
import { holdsDate } from '../said.js'
import { rowMetric } from './metric.js'

/** A row that a figure's name opens. */
export interface Row {
  readonly title: Range
  readonly metric: Metric | undefined
  readonly cells: readonly Cell[]
  /** the title stands in one piece */
  readonly whole: boolean
  /** the words above that say what it is a part of: "Per common share:" */
  readonly below: readonly Range[]
  /** its cells are the changes in percent of those of the row above: "(% change from the previous year)" */
  readonly changes?: true
}

export const NONE: readonly Range[] = []

const CHANGES = conceptSet('change', 'increase', 'yearOnYear', 'priorPeriod')

/** A row that no figure's name opens. */
export const otherRow = (doc: Doc, title: Range, cells: readonly Cell[]): Row => ({
  title,
  metric: undefined,
  cells,
  whole: false,
  below: NONE,
  ...(isChanges(doc, title) ? { changes: true } : {}),
})

/** "(% change from the previous year)": the title of a row of changes in percent. */
export function isChanges(doc: Doc, { first, last }: Range): boolean {
  if (holdsDate(doc, { first, last })) return false // a period's own row
  let percent = false
  let change = false
  for (let k = first; k < last; k += 1) {
    percent ||= conceptAt(doc, k) === 'percentSign' || markAt(doc.tokens, k) === '%'
    change ||= isAmong(doc, k, CHANGES)
  }
  return percent && change
}

/** "Operating profit on sales", "Operating profit (%)", "Cash and cash equivalents at beginning of year": none of ours. */
export function isOtherFigure(doc: Doc, { first, last }: Range, metric: Metric): boolean {
  if (metric === 'equityRatioPercent') return false
  if (ratioAt(doc, first, last) > first) return true
  for (let k = first; k < last; k += 1)
    if (markAt(doc.tokens, k) === '%' || (metric === 'cashAndEquivalents' && isBeginning(doc.tokens, k))) return true
  return false
}

/**
 * "Net sales" on a line of its own, and below it "Domestic | 41,203": the row of a part of the figure that the line above
 * names. What the last line of a title says of nothing that we know, in few words of its own, is such a part's name.
 */
export function isPartRow(doc: Doc, title: Range, metric: Metric): boolean {
  if (hasOne(doc, title, isMarketWord)) return true
  const { line, lines, kind } = doc.tokens
  const first = lines.token[line[title.last - 1] as number] as number
  if (first <= title.first || title.last - first > LONGEST_PART || !startsHigh(doc, first)) return false
  // "attributable to | Seiran Electric | Corporation" goes on below
  for (let k = title.first; k < first; k += 1)
    if (kind[k] === WORD && (conceptAt(doc, k) === undefined || (k === first - 1 && glueAt(doc.tokens, k) !== undefined))) return false
  if (rowMetric(wordsIn(doc, { first: title.first, last: first }), false, undefined) !== metric) return false
  for (let k = first; k < title.last; k += 1) {
    const concept = conceptAt(doc, k)
    if (kind[k] !== WORD || glueAt(doc.tokens, k) !== undefined || (concept !== undefined && concept !== 'region')) return false
  }
  return true
}
/** More words are no part's name. */
const LONGEST_PART = 4

/** The cells of the row behind row `r` that holds its changes in percent. */
export function changesBehind(rows: readonly Row[], r: number): readonly Cell[] {
  const next = rows[r + 1]
  return next?.changes === true ? next.cells : []
}

/** "($410.3 million)": brackets round an amount that is whole in itself are no minus. */
export function unwrapped(cell: Cell): Cell {
  const { number } = cell
  if (number?.bracketed !== true || number.scale === undefined || number.currency === undefined) return cell
  const { start } = number.currency.at
  if (start <= number.at.start) return cell
  return { ...cell, number: changedNumber(number, { bracketed: false, at: { start, end: number.scale.at.end } }) }
}

/** Rows without the empty cells that end every one of them: "| 190.7 | +72.7 | |". */
export function withoutEmptyEnds(rows: readonly Row[]): Row[] {
  const ends = rows.reduce((least, { cells }) => Math.min(least, emptyEnd(cells)), Number.POSITIVE_INFINITY)
  return ends === 0 ? [...rows] : rows.map((row) => ({ ...row, cells: row.cells.slice(0, -ends) }))
}

/** How many empty cells end a row; of a row of empty cells alone none. */
function emptyEnd(cells: readonly Cell[]): number {
  let k = cells.length
  while (k > 0 && cells[k - 1]?.number === undefined) k -= 1
  return k === 0 ? Number.POSITIVE_INFINITY : cells.length - k
}
