import { isMark } from '../../../document/scan.js'
import { conceptSet, isAmong } from '../../../form/concept-set.js'
import { type Doc, type Range, rangeOfTerm } from '../../../form/doc.js'
import type { Cell } from '../../../form/figures/cells.js'

export const YEAR = conceptSet('fiscalYear', 'yearEnded', 'yearEnding')

/** A dash and a blank before a dividend is an empty cell: no dividend is negative. */
export function split(cells: readonly Cell[]): Cell[] {
  return cells.flatMap((cell): Cell[] => {
    if (cell.dash === undefined) return [cell]
    const { dash, ...rest } = cell
    return [
      { first: dash, last: dash + 1 },
      { ...rest, first: dash + 1 },
    ]
  })
}

/**
 * How many empty cells stand before the last year that a title names: "Year ending March 31, 2024 - Year ending March 31,
 * 2024 | 75.00 …" in a line is a row of what was paid so far, and that of the forecast.
 */
export function emptyBefore(doc: Doc, { first, last }: Range): number {
  let k = last - 1
  while (k > first && !isAmong(doc, k, YEAR)) k -= 1
  const own = k > first ? rangeOfTerm(doc, k).first : first
  let dashes = 0
  while (own - dashes - 1 > first && isMark(doc.tokens, own - dashes - 1, '-')) dashes += 1
  for (let i = first; dashes > 0 && i < own; i += 1) if (isAmong(doc, i, YEAR)) return dashes
  return 0
}
