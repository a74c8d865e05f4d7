import { conceptAt, type Doc } from '../../../form/doc.js'
import type { Cell, Run } from '../../../form/figures/cells.js'
import { markAt } from '../../../form/prose/glue.js'

/** Runs parted by a currency's sign in a cell of its own are one; a lone year is none. */
export function joinedRuns(doc: Doc, runs: readonly Run[]): Run[] {
  const { tokens } = doc
  const out: Run[] = []
  let growing: Cell[] | undefined // the cells of the last run, where others were put to them
  for (const run of runs) {
    if (run.cells.every((cell) => cell.number !== undefined && cell.number.decimals === 0 && /^(?:19|20)\d\d$/.test(cell.number.digits)))
      continue
    const tail = run.cells.at(-1) as Cell
    const next = conceptAt(doc, run.last)
    // the dash before "Diluted" is the next title's
    const own =
      tail.number === undefined && run.cells.length > 1 && (next === 'basic' || next === 'diluted')
        ? { first: run.first, last: tail.first, cells: run.cells.slice(0, -1) }
        : run
    const last = out.length === 0 ? undefined : out[out.length - 1]
    let near = last !== undefined && run.first - last.last <= 3
    for (let k = last?.last ?? 0; near && k < run.first; k += 1) if (!'$\u00a5|'.includes(markAt(tokens, k) || ' ')) near = false
    if (near && last !== undefined) {
      growing ??= [...last.cells]
      for (const cell of run.cells) growing.push(cell)
      out[out.length - 1] = { first: last.first, last: run.last, cells: growing }
    } else {
      growing = undefined
      out.push(own)
    }
  }
  return out
}
