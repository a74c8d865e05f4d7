import type { Doc, Range } from '../../../form/doc.js'
import type { Cell, Run } from '../../../form/figures/cells.js'
import { markAt } from '../../../form/prose/glue.js'
import { isChange } from './kinds.js'
import type { Row } from './row.js'

/** "1,842 | 1,941 | % | -5.1 | 2.7", each on a line of its own: a percent sign right in the middle of a run titles its second half. */
export function partedAtPercent({ tokens }: Doc, run: Run): readonly Run[] {
  if (run.cells.length < 4 || run.cells.length % 2 === 1) return [run] // the cell of no place is dear to ask for
  const { line } = tokens
  const half = run.cells.length / 2
  const [before, behind] = [run.cells[half - 1], run.cells[half]]
  const at = before?.last
  if (before === undefined || behind === undefined || at === undefined || behind.first !== at + 1) return [run]
  if (markAt(tokens, at) !== '%' || line[at] === line[at - 1] || line[at] === line[at + 1]) return [run]
  return [
    { first: run.first, last: before.last, cells: run.cells.slice(0, half) },
    { first: behind.first, last: run.last, cells: run.cells.slice(half) },
  ]
}

/**
 * Rows of which those titled "%" alone hold the changes of the rows above them: where the amounts of the table show it of
 * one of them at least, and of none that it holds something else.
 */
export function withPercentRows(doc: Doc, rows: readonly Row[]): readonly Row[] {
  const bare = rows.flatMap((row, r) => (r > 0 && row.metric === undefined && isPercentSign(doc, row.title) ? [r] : []))
  if (bare.length === 0) return rows
  const proofs = bare.map((r) => proves(rows[r - 1]?.cells ?? [], rows[r]?.cells ?? []))
  if (proofs.includes(false) || !proofs.includes(true)) return rows
  return rows.map((row, r) => (bare.includes(r) ? { ...row, changes: true } : row))
}

const isPercentSign = ({ tokens }: Doc, { first, last }: Range): boolean => {
  for (let k = first; k < last; k += 1) if (!'%|()'.includes(markAt(tokens, k) || ' ')) return false
  return last > first
}

/** Whether of two amounts side by side one is what the percentage under it makes of the other; undefined where no two can be compared. */
function proves(amounts: readonly Cell[], percents: readonly Cell[]): boolean | undefined {
  if (amounts.length !== percents.length) return false
  let told: boolean | undefined
  for (let c = 1; c < amounts.length; c += 1) {
    const [x, y] = [amounts[c - 1] as Cell, amounts[c] as Cell]
    const [p, q] = [percents[c - 1] as Cell, percents[c] as Cell]
    if (isChange(y, x, p) || isChange(x, y, q)) return true
    if (x.number !== undefined && y.number !== undefined && p.number !== undefined && q.number !== undefined) told = false
  }
  return told
}
