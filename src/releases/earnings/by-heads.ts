import type { Cell } from '../../form/figures/cells.js'
import type { Head } from '../../form/figures/heads.js'
import { fill } from '../../form/figures/place.js'
import { isPerShare } from '../../form/figures/table.js'

type Placed = readonly { readonly head: Head; readonly value?: Cell | undefined; readonly percent?: Cell | undefined }[]

const isEmpty = (cell: Cell): boolean => cell.number === undefined
const isFine = (cell: Cell): boolean => cell.number !== undefined && (cell.number.decimals > 0 || cell.number.percent !== undefined)

/**
 * The cells of a row under their heads: a value each, or a value and a percentage each. In a row that lacks cells, whole
 * numbers are amounts and decimals are percentages; only where there are as many amounts as heads is it certain.
 */
export function placeByHeads(cells: readonly Cell[], heads: readonly Head[]): Placed | undefined {
  const shares = heads.map((head) => head.metric !== undefined && isPerShare(head.metric))
  const full = fill(cells, heads.length * 2)
  const amounts = heads.length - shares.filter(Boolean).length
  if (
    cells.length === heads.length &&
    heads.some(({ metric }) => metric === undefined) &&
    cells.every(
      (cell, h) =>
        isEmpty(cell) || (heads[h]?.metric === undefined && heads[h]?.adjusted === false && isFine(cell)) || isFine(cell) === shares[h],
    )
  )
    return heads.map((head, h) => ({ head, value: cells[h], percent: undefined }))
  if (full !== undefined && !shares.includes(true) && fits(full))
    return heads.map((head, h) => ({ head, value: full[h * 2], percent: full[h * 2 + 1] }))
  // the columns of figures per share have no percentages
  const mixed = fill(cells, amounts * 2 + (heads.length - amounts))
  if (mixed !== undefined && shares.includes(true) && amounts > 0) {
    let c = 0
    return heads.map((head, h) =>
      shares[h] === true ? { head, value: mixed[c++], percent: undefined } : { head, value: mixed[c++], percent: mixed[c++] },
    )
  }
  const plain = fill(cells, heads.length)
  if (plain?.every((cell, h) => cell === undefined || isEmpty(cell) || isFine(cell) === shares[h]))
    return heads.map((head, h) => ({ head, value: plain[h], percent: undefined }))
  if (shares.includes(true)) {
    // "(290.23)" alone under basic and diluted: the first, for a diluted figure never stands without it
    return cells.length === 1 && amounts === 0 && heads[0]?.metric === 'earningsPerShare'
      ? [{ head: heads[0], value: cells[0] as Cell }]
      : undefined
  }
  const out: { head: Head; value?: Cell; percent?: Cell }[] = []
  for (const cell of cells) {
    if (isEmpty(cell)) continue
    const last = out[out.length - 1]
    if (!isFine(cell)) {
      const head = heads[out.length]
      if (head === undefined) return undefined
      out.push({ head, value: cell })
    } else if (last === undefined || last.percent !== undefined) return undefined
    else last.percent = cell
  }
  return out.length === heads.length ? out : undefined

  function fits(row: readonly (Cell | undefined)[]): boolean {
    return row.every((cell, c) => cell === undefined || isEmpty(cell) || isFine(cell) === (c % 2 === 1))
  }
}
