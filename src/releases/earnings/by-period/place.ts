import type { Cell } from '../../../form/figures/cells.js'
import type { Head } from '../../../form/figures/heads.js'
import { fill, printedOf } from '../../../form/figures/place.js'
import { isPerShare } from '../../../form/figures/table.js'
import type { Metric } from '../../../reading/figure-values.js'
import { fits } from '../fine.js'

/** A row's cells under their heads. */
export type Placed = readonly { readonly head: Head; readonly value?: Cell | undefined; readonly percent?: Cell | undefined }[]

const isShare = ({ metric }: Head): boolean => metric !== undefined && isPerShare(metric)

/** A row without a diluted figure that is a loss beside a profit, or the other way: it is another column's. */
export function withoutContrary(row: Placed | undefined): Placed | undefined {
  const of = (metric: Metric): number | undefined => printedOf(row?.find(({ head }) => head.metric === metric)?.value)
  const [basic = 0, diluted = 0] = [of('earningsPerShare'), of('dilutedEarningsPerShare')]
  return basic * diluted < 0 ? row?.filter(({ head }) => head.metric !== 'dilutedEarningsPerShare') : row
}

/** The row without percentages that are each figure's share of sales, "200,000 (100.0%) | 21,000 (10.5%)": no growth. */
export function withoutShares(row: Placed | undefined): Placed | undefined {
  const sales = printedOf(row?.find(({ head }) => head.metric === 'netSales')?.value)
  const told = row?.filter(
    ({ head, value, percent }) => head.metric !== undefined && value?.number !== undefined && percent?.number !== undefined,
  )
  if (row === undefined || told === undefined || sales === undefined || sales <= 0 || told.length < FEWEST_SHARES) return row
  const all = told.every(({ value, percent }) => {
    const share = (100 * Math.abs(printedOf(value) ?? Number.NaN)) / sales
    return Math.abs(share - Math.abs(printedOf(percent) ?? Number.NaN)) <= HALF_DIGIT
  })
  return all ? row.map(({ head, value }) => ({ head, value })) : row
}
const FEWEST_SHARES = 2
/** Shares are printed with a digit behind the point. */
const HALF_DIGIT = 0.06

/**
 * The cells of a row under their heads: a value each, or a value and a percentage each. In a row that lacks cells, whole
 * numbers are amounts and decimals are percentages; only where there are as many amounts as heads is it certain.
 */
export function placeByHeads(cells: readonly Cell[], heads: readonly Head[]): Placed | undefined {
  const shares = heads.filter(isShare).length
  const full = shares > 0 ? undefined : fill(cells, heads.length * 2)
  if (full?.every((cell, c) => fits(cell, c % 2 === 1)))
    return heads.map((head, h) => ({ head, value: full[h * 2], percent: full[h * 2 + 1] }))
  // the columns of figures per share have no percentages
  const mixed = shares > 0 && shares < heads.length ? fill(cells, heads.length * 2 - shares) : undefined
  if (mixed !== undefined) {
    let c = 0
    return heads.map((head) => ({ head, value: mixed[c++], percent: isShare(head) ? undefined : mixed[c++] }))
  }
  const plain = fill(cells, heads.length)
  if (plain !== undefined && heads.every((head, h) => fits(plain[h], isShare(head)) || isAny(head)))
    return heads.map((head, h) => ({ head, value: plain[h] }))
  const told = bySigns(cells, heads) ?? byDigits(cells, heads)
  if (told !== undefined) return told
  if (shares > 0) {
    const [head] = heads
    // "(290.23)" alone under basic and diluted: the first, for a diluted figure never stands without it
    return cells.length === 1 && head?.metric === 'earningsPerShare' ? [{ head, value: cells[0] }] : undefined
  }
  const out: { head: Head; value: Cell; percent?: Cell }[] = []
  for (const cell of cells) {
    if (cell.number === undefined) continue
    if (cell.dash !== undefined) return undefined // a minus, or a cell that is empty
    const last = out.at(-1)
    if (fits(cell, false)) {
      const head = heads[out.length]
      if (head === undefined) return undefined
      out.push({ head, value: cell })
    } else if (last === undefined || last.percent !== undefined) return undefined
    else last.percent = cell
  }
  return out.length === heads.length ? out : undefined
}

/** A row that lacks some percentages, and no value, where all percentages print their signs: each stands behind its value. */
function bySigns(cells: readonly Cell[], heads: readonly Head[]): Placed | undefined {
  const out: { head: Head; value: Cell; percent?: Cell }[] = []
  for (const cell of cells) {
    const last = out.at(-1)
    if (cell.number === undefined || cell.dash !== undefined) return undefined
    if (cell.number.percent !== undefined) {
      if (last === undefined || last.percent !== undefined || isShare(last.head)) return undefined
      last.percent = cell
      continue
    }
    const head = heads[out.length]
    if (head === undefined || !fits(cell, isShare(head))) return undefined
    out.push({ head, value: cell })
  }
  return out.length === heads.length && out.some(({ percent }) => percent !== undefined) ? out : undefined
}

/** A row of amounts in whole numbers and figures per share in fine ones, and nothing else: where it lacks one of these it is the last, the diluted. */
function byDigits(cells: readonly Cell[], heads: readonly Head[]): Placed | undefined {
  const amounts = heads.filter((head) => !isShare(head))
  const shares = heads.filter(isShare)
  const [whole, fine] = [cells.slice(0, amounts.length), cells.slice(amounts.length)]
  if (amounts.length === 0 || fine.length === 0 || fine.length > shares.length || heads.slice(0, amounts.length).some(isShare))
    return undefined
  if (fine.length < shares.length && shares.at(-1)?.metric !== 'dilutedEarningsPerShare') return undefined
  if (cells.some(({ number, dash }) => number === undefined || number.percent !== undefined || dash !== undefined)) return undefined
  if (whole.some(({ number }) => number?.decimals !== 0) || fine.some(({ number }) => (number?.decimals ?? 0) < 2)) return undefined
  return [...amounts.map((head, h) => ({ head, value: whole[h] as Cell })), ...fine.map((value, f) => ({ head: shares[f] as Head, value }))]
}

/** A figure that is none of ours may be whole or fine. */
const isAny = ({ metric, adjusted }: Head): boolean => metric === undefined && !adjusted
