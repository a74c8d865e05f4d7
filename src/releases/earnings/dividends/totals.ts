import { conceptAt, type Doc, holds, type Range } from '../../../form/doc.js'
import { type Cell, runsIn } from '../../../form/figures/cells.js'
import { printedOf } from '../../../form/figures/place.js'

/** "Total | Yen" stand within so many tokens of the cells under them. */
const REACH = 4

/** Whether the heads above the rows name a total, other than in "Annual dividends per share" over them all. */
export function headsTotal(doc: Doc, { first, last }: Range): boolean {
  for (let k = first; k < last; k += 1) {
    const concept = conceptAt(doc, k)
    if (concept === 'total' || concept === 'fullYear') return true
    if (concept === 'annual' && conceptAt(doc, k + 1) !== 'dividend') return true
  }
  return false
}

/** The cells of a column of totals that is printed behind the rows of the quarters, one a year. */
export function totalsBehind(doc: Doc, range: Range): readonly Cell[] | undefined {
  return runsIn(doc, range).find(({ first }) => holds(doc, { first: Math.max(range.first, first - REACH), last: first }, 'total', 'annual'))
    ?.cells
}

/** Whether the payments of a year come to its total. */
export function comesTo(parts: readonly Cell[], total: Cell): boolean {
  const sum = parts.reduce((all, cell) => all + (printedOf(cell) ?? 0), 0)
  return Math.abs(sum - (printedOf(total) ?? Number.NaN)) < 0.005
}
