import { conceptAt, type Doc, holds, type Range } from '../../../form/doc.js'
import type { Cell } from '../../../form/figures/cells.js'
import type { RawRow, RawTable } from '../../../form/figures/cut.js'
import { next } from '../../../form/figures/head-words.js'
import { type Head, headAt } from '../../../form/figures/heads.js'
import { fill } from '../../../form/figures/place.js'
import { isPerShare } from '../../../form/figures/table.js'
import { unitsIn } from '../../../form/figures/units.js'
import { widestOf } from '../../../form/figures/widest.js'
import { isPer } from '../../../language/en/small.js'
import { fits } from '../fine.js'

/** What a column's unit says that it holds: amounts in millions, yen of one share, percentages. */
type Held = 'amount' | 'share' | 'percent'

/** A table whose columns are told by the line of units under its heads: "Millions of yen % Yen Yen % % %". */
interface UnitTable {
  readonly heads: readonly Head[]
  readonly held: readonly Held[]
}

/** A ratio to equity, to assets and to sales follow the figures of a year. */
const FEWEST_RATIOS = 2
/** The words of such heads. */
const MOST_HEADS = 70

/**
 * The columns of the form's table of profit and ratios, where each column has its unit: profits before those per share, in
 * that order, whatever the names of the ratios behind them.
 */
export function unitTable(doc: Doc, raw: RawTable): UnitTable | undefined {
  const first = raw.rows[0] as RawRow
  const width = widestOf(raw.rows)
  const below = heldIn(doc, { first: raw.heads.last, last: first.title.last })
  const held = below.length < width ? heldIn(doc, { first: raw.heads.first, last: first.title.last }) : below
  const of = (kind: Held): number => held.filter((one) => one === kind).length
  const shares = of('share')
  const amounts = of('amount')
  if (shares < 1 || shares > 2 || held.length < width || (held !== below && held.length > width)) return undefined
  const profit = tornProfit(doc, raw, held, shares)
  if (profit !== undefined) return { heads: profit, held }
  if (held !== below || of('percent') - amounts < FEWEST_RATIOS) return undefined
  const words = headWords(raw, first)
  const found = headsIn(doc, words)
  const at = found.findIndex(({ metric }) => metric === 'earningsPerShare')
  const named = at < 0 ? undefined : found[at]
  if (at < 0 ? amounts > 0 || !isTorn(doc, words, shares) : at < amounts) return undefined
  const heads = [...found.slice(Math.max(0, at) - amounts, Math.max(0, at))]
  if (heads.some(({ metric }) => metric === undefined || isPerShare(metric))) return undefined
  const torn: Head = { ...words, whole: false, adjusted: false }
  const diluted = shares === 2 ? found[at + 1] : undefined
  const both = at >= 0 && diluted?.metric !== undefined && isPerShare(diluted.metric)
  // of two heads torn into each other neither has its words together
  heads.push({ ...(named ?? torn), metric: 'earningsPerShare', ...(shares === 2 && !both ? { whole: false } : {}) })
  if (shares === 2) {
    const own = both ? diluted : torn
    heads.push({ ...own, metric: 'dilutedEarningsPerShare', whole: own.whole && own.metric === 'dilutedEarningsPerShare' })
  }
  return { heads, held }
}

const heldIn = (doc: Doc, range: Range): Held[] =>
  unitsIn(doc, range).map(({ percent, factor }): Held => (percent ? 'percent' : factor === undefined ? 'share' : 'amount'))

/** Profit and its change, then what a share earns of it. */
const PROFIT_FIRST: readonly Held[] = ['amount', 'percent', 'share']

/**
 * The heads of profit and of what a share earns of it, torn over lines: "Net income | Net income per | Net income per | share |
 * share (diluted)". All name the profit, as many as there are such columns, and as many say "per" and "share" as there are
 * columns of yen; of two the second is the diluted one.
 */
function tornProfit(doc: Doc, raw: RawTable, held: readonly Held[], shares: number): Head[] | undefined {
  const { heads } = raw.heads
  const [profit, ...others] = heads
  const own = others.slice(0, shares)
  if (!PROFIT_FIRST.every((kind, c) => held[c] === kind) || held.lastIndexOf('share') !== 1 + shares) return undefined
  if (profit?.metric !== 'profit' || own.length < shares || !own.some(({ metric }) => metric === 'profit')) return undefined
  if (own.some(({ metric }) => metric !== 'profit' && !(metric !== undefined && isPerShare(metric)))) return undefined
  // what stands behind them are ratios
  if (others.length > shares && held.length === 2 + shares) return undefined
  const per: Range[] = []
  const share: Range[] = []
  const diluted: Range[] = []
  let basic = -1
  for (let k = raw.heads.first; k < (raw.rows[0] as RawRow).title.last; k = next(doc, k)) {
    const concept = conceptAt(doc, k)
    const at = { first: k, last: next(doc, k) }
    if (concept === 'perShare' || (concept === undefined && isPer(doc.tokens, k))) per.push(at)
    if (concept === 'perShare' || concept === 'share') share.push(at)
    if (concept === 'diluted') diluted.push(at)
    if (concept === 'basic') basic = k
  }
  if (per.length !== shares || share.length !== shares || diluted.length !== shares - 1 || basic > (diluted[0]?.first ?? basic))
    return undefined
  const torn = own.map((head, h): Head => {
    const words = [per[h], share[h], ...(h === 1 ? diluted : [])].filter((at): at is Range => at !== undefined && at.first >= head.last)
    return { ...head, metric: h === 1 ? 'dilutedEarningsPerShare' : 'earningsPerShare', whole: false, below: words }
  })
  return [profit, ...torn]
}

/** The cells of a row under the heads; of a row that lacks cells only what its digits leave no doubt about. */
export function placeByUnits(
  { heads, held }: UnitTable,
  cells: readonly Cell[],
): { head: Head; value?: Cell; percent?: Cell }[] | undefined {
  const full = fill(cells, held.length)
  if (full !== undefined) {
    const columns = held.flatMap((kind, c) => (kind === 'percent' ? [] : [c]))
    if (!columns.every((c, h) => fits(full[c], isShare(heads[h])))) return undefined
    return heads.map((head, h) => {
      const c = columns[h] as number
      const [value, percent] = [full[c], held[c] === 'amount' && held[c + 1] === 'percent' ? full[c + 1] : undefined]
      return { head, ...(value === undefined ? {} : { value }), ...(percent === undefined ? {} : { percent }) }
    })
  }
  const shares = heads.filter(isShare)
  const amounts = heads.filter((head) => !isShare(head))
  const numbers = cells.filter(({ number }) => number !== undefined)
  const whole = numbers.filter((cell) => cell.number?.decimals === 0)
  const fine = numbers.filter((cell) => (cell.number?.decimals ?? 0) >= 2)
  if (whole.length !== amounts.length || (fine.length !== shares.length && fine.length !== 1)) return undefined
  return [
    ...amounts.map((head, h) => ({ head, value: whole[h] as Cell })),
    ...fine.map((value, f) => ({ head: shares[f] as Head, value })), // a diluted figure never stands without the basic one
  ]
}

const isShare = (head: Head | undefined): boolean => head?.metric !== undefined && isPerShare(head.metric)

/** The words from the first of the heads, which need not stand with the last stretch of them, to the units. */
function headWords({ caption, heads }: RawTable, { title }: RawRow): Range {
  return { first: Math.max(caption.first, Math.min(heads.first, title.first) - MOST_HEADS), last: heads.last }
}

function headsIn(doc: Doc, { first, last }: Range): Head[] {
  const out: Head[] = []
  for (let i = first; i < last; ) {
    const read = headAt(doc, i, last)
    if (read?.head !== undefined) out.push(read.head)
    i = Math.max(i + 1, read?.last ?? 0)
  }
  return out
}

/** "Basic earnings | Diluted earnings | … | per share | per share": all words of the heads, parted by lines. */
function isTorn(doc: Doc, words: Range, shares: number): boolean {
  let n = 0
  for (let i = words.first; i < words.last; i += 1)
    if (conceptAt(doc, i) === 'perShare' && doc.terms.first[doc.terms.at[i] as number] === i) n += 1
  return n === shares && (shares === 1 || holds(doc, words, 'diluted'))
}
