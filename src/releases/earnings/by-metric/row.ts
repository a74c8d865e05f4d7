import { WORD } from '../../../document/scan.js'
import { conceptSet, isAmong } from '../../../form/concept-set.js'
import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import type { Cell } from '../../../form/figures/cells.js'
import { ratioAt } from '../../../form/figures/ratio.js'
import { unitsIn } from '../../../form/figures/units.js'
import { startsHigh } from '../../../form/label.js'
import { HAS, wordsIn } from '../../../form/name-words.js'
import { glueAt, markAt } from '../../../form/prose/glue.js'
import { hasOne } from '../../../form/words.js'
import { isIn, isOn } from '../../../language/en/small.js'
import { isBeginning, isDangling, isMarketWord } from '../../../language/en/tables.js'
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

/**
 * "Operating profit on sales", "Operating profit (%)", "Cash and cash equivalents at beginning of year", "Effect of exchange
 * rates on cash and cash equivalents": none of ours.
 */
export function isOtherFigure(doc: Doc, { first, last }: Range, metric: Metric): boolean {
  if (metric === 'equityRatioPercent') return false
  if (metric === 'cashAndEquivalents' && (isOn(doc.tokens, first - 1) || isIn(doc.tokens, first - 1))) return true
  if (ratioAt(doc, first, last) > first) return true
  for (let k = first; k < last; k += 1)
    if (markAt(doc.tokens, k) === '%' || (metric === 'cashAndEquivalents' && isBeginning(doc.tokens, k))) return true
  return false
}

/**
 * "Net sales" on a line of its own, and below it "Domestic | 41,203"; "Cash flows from operating activities", and below it
 * "Depreciation": the row of a part of the figure that the line above names.
 */
export function isPartRow(doc: Doc, title: Range, metric: Metric): boolean {
  if (hasOne(doc, title, isMarketWord) || headsFlow(doc, title, metric)) return true
  const { line, lines, kind } = doc.tokens
  const last = line[title.last - 1] as number
  for (let n = (line[title.first] as number) + 1; n <= last; n += 1) {
    const first = lines.token[n] as number
    // "attributable to | Seiran Electric | Corporation" goes on below
    for (let k = lines.token[n - 1] as number; k < first; k += 1)
      if (k >= title.first && kind[k] === WORD && (isName(doc, k) || (k === first - 1 && isDangling(doc.tokens, k)))) return false
    if (!startsHigh(doc, first) || rowMetric(wordsIn(doc, { first: title.first, last: first }), false, undefined) !== metric) continue
    if (namesPart(doc, { first, last: title.last }, metric)) return true
  }
  return false
}

/** "Income before income taxes" without cells of its own, and below it "Net income | 5,000": the row is not of the figure that is named first. */
export function isBelowOther(doc: Doc, title: Range, metric: Metric): boolean {
  const { line, lines } = doc.tokens
  for (let n = (line[title.first] as number) + 1; n <= (line[title.last - 1] as number); n += 1) {
    const first = lines.token[n] as number
    if (!startsHigh(doc, first) || rowMetric(wordsIn(doc, { first: title.first, last: first }), false, undefined) !== metric) continue
    const below = rowMetric(wordsIn(doc, { first, last: title.last }), false, undefined)
    if (below !== undefined && below !== metric) return true
  }
  return false
}

const isName = (doc: Doc, k: number): boolean => conceptAt(doc, k) === undefined && startsHigh(doc, k)

/** Whether words below the name of a figure name a part of it: words of their own, and few where a name may go on over its line. */
function namesPart(doc: Doc, part: Range, metric: Metric): boolean {
  if (unitsIn(doc, part).length > 0) return false // "Cash flows from operating activities | Millions of yen"
  // what "… activities" ends is whole
  if (FLOWS.has(metric)) return (wordsIn(doc, part) & (HAS.cashFlow | HAS.cash)) === 0
  if (part.last - part.first > LONGEST_PART) return false
  for (let k = part.first; k < part.last; k += 1) {
    if (doc.tokens.kind[k] !== WORD || glueAt(doc.tokens, k) !== undefined) return false
    if (conceptAt(doc, k) !== undefined && !isAmong(doc, k, PARTS)) return false
  }
  return true
}
const FLOWS: ReadonlySet<Metric> = new Set<Metric>([
  'cashFlowsFromOperatingActivities',
  'cashFlowsFromInvestingActivities',
  'cashFlowsFromFinancingActivities',
])
/** Net sales have regions; what "Shareholders' equity" heads begins with "Common stock" or "Share capital". */
const PARTS = conceptSet('region', 'share', 'shareCommon', 'sharePreferred', 'capital', 'reserve', 'treasury')
/** More words are no part's name. */
const LONGEST_PART = 4

/** "Cash flows from operating activities Profit before income taxes": in a text that runs on in one line a heading stands before the first row below it. */
function headsFlow(doc: Doc, { first, last }: Range, metric: Metric): boolean {
  if (!FLOWS.has(metric)) return false
  let k = first
  while (k < last && rowMetric(wordsIn(doc, { first, last: k }), false, undefined) !== metric) k += 1
  k = doc.terms.last[doc.terms.at[k - 1] as number] ?? k // "operating activities" to its end
  return k < last && startsHigh(doc, k) && doc.tokens.kind[k] === WORD && namesPart(doc, { first: k, last }, metric)
}

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
