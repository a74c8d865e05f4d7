import { type PeriodSaying, periodSayings } from '../../reading/period.js'
import { type Doc, type Range, spanOfRange, wordsOf } from '../doc.js'
import type { RawTable } from './cut.js'
import type { Head } from './head.js'
import { PeriodParts, zones } from './period.js'

/** Periods set side by side in one table. */
const MOST_GROUPS = 3

/**
 * The tables that one makes whose heads are printed twice, once under each period: "First half | Full year" over "Net
 * sales, profit, net sales, profit". Its caption must name as many periods as the heads are repeated, in their order.
 */
export function groupsOf(doc: Doc, raw: RawTable): RawTable[] {
  const { heads, loose } = raw.heads
  const times = loose.length > 0 ? 1 : repeats(doc, heads)
  if (times === 1) return [raw]
  const starts = periodsOver(doc, raw.caption).slice(-times)
  if (starts.length < times) return [raw]
  const width = heads.length / times
  const rows = raw.rows.filter(({ cells }) => cells.length === heads.length)
  if (rows.length < 2) return [raw]
  return starts.map((first, g): RawTable => {
    const own = heads.slice(g * width, (g + 1) * width)
    return {
      caption: { first: g === 0 ? raw.caption.first : first, last: starts[g + 1] ?? raw.caption.last },
      heads: { ...raw.heads, heads: own },
      rows: rows.map((row) => ({ ...row, cells: row.cells.slice(g * width, (g + 1) * width) })),
    }
  })
}

/** How often the same heads are printed one after the other. */
function repeats(doc: Doc, heads: readonly Head[]): number {
  for (let times = MOST_GROUPS; times > 1; times -= 1) {
    const width = heads.length / times
    if (!Number.isInteger(width) || width < 2 || heads.some(({ metric }, h) => metric !== heads[h % width]?.metric)) continue
    const words = heads.map(({ first, last }) => wordsOf(doc, spanOfRange(doc, { first, last })).toLowerCase())
    if (words.every((word, i) => word === words[i % width])) return times
  }
  return 1
}

/** Where each of the periods that a caption sets side by side begins: sayings that contradict each other are of different ones. */
function periodsOver(doc: Doc, caption: Range): number[] {
  const [zone] = zones(doc, caption)
  if (zone === undefined) return []
  const starts: number[] = []
  const kinds = new Set<string>()
  let parts = new PeriodParts()
  let first: PeriodSaying | undefined
  const close = (): void => {
    const period = parts.finish()?.period
    if (period === undefined || first === undefined) return
    starts.push(first.first)
    kinds.add(JSON.stringify(period))
  }
  for (const saying of periodSayings(doc, zone)) {
    if (!parts.take(saying)) {
      close()
      parts = new PeriodParts()
      parts.take(saying)
      first = saying
    } else first ??= saying
  }
  close()
  return kinds.size === starts.length ? starts : []
}
