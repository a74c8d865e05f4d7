import { placeIn } from '../../document/search.js'
import { isEnding } from '../../language/en/period.js'
import { periodSayings } from '../../reading/period.js'
import { type Doc, holds, type Range } from '../doc.js'
import type { Run } from './cell.js'
import type { Table } from './column.js'
import { holdsSentence, isRow, type RawRow, type RawTable } from './cut.js'
import { piecesOf } from './line-pieces.js'
import { roleOf } from './roles.js'
import { unitsIn } from './units.js'

/** Tables that print on under heads printed once have no more tokens between them. */
const LONGEST_CAPTION = 60
/** Rows of one table. */
const FEWEST_ROWS = 2

/** A table printed under the heads of the one before it, with a title of its own. */
interface Below {
  readonly caption: Range
  readonly rows: RawRow[]
}

/**
 * The tables behind one whose heads are theirs, too: "2. Full year (July 1 to June 30)" below the rows of the half year, then rows
 * with as many cells. Their titles must name a period or a scope, and their first row a forecast.
 */
export function tablesBelow(doc: Doc, { columns, last }: Table, runs: readonly Run[], until: number): Below[] {
  const found: Below[] = []
  let rows: RawRow[] | undefined
  let before = last
  for (let r = placeIn(runs, ({ first }) => first < last); r < runs.length; r += 1) {
    const run = runs[r] as Run
    if (run.first >= until) break
    const gap = { first: before, last: run.first }
    before = run.last
    if (rows !== undefined && isRow(doc, gap, run)) {
      rows.push({ title: gap, cells: run.cells })
      continue
    }
    const title = ownLine(doc, gap)
    const caption = { first: gap.first, last: title.first }
    if (run.cells.length !== columns.length || !opens(doc, caption, title)) break
    rows = [{ title, cells: run.cells }]
    found.push({ caption, rows })
  }
  return found.filter((below) => below.rows.length >= FEWEST_ROWS)
}

/**
 * A table without the rows from which on it is another's under the same heads: behind a forecast and its revision a line that
 * names a period or a scope, then a forecast again.
 */
export function withoutBelow(doc: Doc, raw: RawTable): RawTable {
  let seen = 0
  for (const [r, { title }] of raw.rows.entries()) {
    const own = ownLine(doc, title)
    if (seen === BOTH && opens(doc, { first: title.first, last: own.first }, own)) return { ...raw, rows: raw.rows.slice(0, r) }
    const role = roleOf(doc, [title])
    seen |= role === 'previous' ? 1 : role === 'revised' || role === 'actual' ? 2 : 0
  }
  return raw
}
/** A forecast and its revision. */
const BOTH = 3

/** The words before a row's cells on their line. */
function ownLine({ tokens }: Doc, { first, last }: Range): Range {
  const line = tokens.lines.token[tokens.line[last] as number] as number
  return { first: Math.max(first, line), last }
}

const FORECASTS: ReadonlySet<string | undefined> = new Set(['previous', 'dated'])

function opens(doc: Doc, caption: Range, title: Range): boolean {
  const words = caption.last - caption.first
  if (words === 0 || words > LONGEST_CAPTION || holdsSentence(doc, caption)) return false
  const role = roleOf(doc, [title])
  // "Six months ended" on a line above "September 30, 2016": one title
  if (role === 'dated' && isEnding(doc.tokens, caption.last - 1)) return false
  if (!FORECASTS.has(role) || hasHeads(doc, caption)) return false
  return periodSayings(doc, caption).length > 0 || holds(doc, caption, 'consolidated', 'nonConsolidated')
}

/** Whether words above rows tell of other figures: those of dividends, amounts without the scale of a table's, heads side by side. */
function hasHeads(doc: Doc, caption: Range): boolean {
  if (holds(doc, caption, 'dividend') || unitsIn(doc, caption).some(({ factor, percent }) => factor === undefined && !percent)) return true
  const { line } = doc.tokens
  for (let k = line[caption.first] as number; k < (line[caption.last] as number); k += 1)
    if ((piecesOf(doc, k)?.length ?? 0) > 2) return true
  return false
}
