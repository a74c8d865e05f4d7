import { MARK } from '../../../document/scan.js'
import { conceptSet, isAmong } from '../../../form/concept-set.js'
import type { Doc, Range } from '../../../form/doc.js'
import type { RawRow, RawTable } from '../../../form/figures/cut.js'
import type { Head } from '../../../form/figures/heads.js'
import { isPerShare } from '../../../form/figures/table.js'
import { fits } from '../fine.js'

/** A table goes on within so many words of where it broke off. */
const REACH = 60

/**
 * The rows of a table's right half that is printed below its left half, heads first and then cells without titles: as many
 * rows as the left half has periods, of a value and a percentage for each head.
 */
export function continuedRows(
  doc: Doc,
  { caption, heads: { last }, rows }: RawTable,
  heads: readonly Head[],
  periods: readonly unknown[],
): RawRow[] | undefined {
  const only = rows[0] as RawRow
  if (rows.length > 1 || periods.length < 2 || periods.includes(undefined)) return undefined
  if (caption.last - caption.first > REACH || !isUntitled(doc, { first: last, last: only.title.last })) return undefined
  const fine = heads.flatMap(({ metric }) => (metric !== undefined && isPerShare(metric) ? [true] : [false, true]))
  const own = only.cells.findIndex(({ number }) => number?.scale !== undefined)
  const cells = only.cells.slice(0, own < 0 ? undefined : own) // what has a scale of its own is a note's
  if (cells.length !== fine.length * periods.length || !cells.every((cell, c) => fits(cell, fine[c % fine.length] === true)))
    return undefined
  return periods.map((_, r) => ({ title: only.title, cells: cells.slice(r * fine.length, (r + 1) * fine.length) }))
}

/** Units alone stand between the heads and the cells. */
function isUntitled(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (doc.tokens.kind[i] !== MARK && !isAmong(doc, i, UNITS)) return false
  return true
}
const UNITS = conceptSet('scale', 'currency')
