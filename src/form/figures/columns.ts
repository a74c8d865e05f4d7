import { isMark } from '../../document/scan.js'
import { ENDS_IN_INCOME, ENDS_IN_PROFIT } from '../../language/en/tables.js'
import { isAmountsVerb, isAmountsWord, isExceptWord, isUnitJoint } from '../../language/en/values.js'
import type { Metric } from '../../reading/figure-values.js'
import type { Doc, Range } from '../doc.js'
import { bySegments } from './by-segments.js'
import { headsByTurns } from './by-turns.js'
import type { Cell } from './cell.js'
import { type Column, isPerShare } from './column.js'
import type { RawTable } from './cut.js'
import type { Head } from './head.js'
import { countHeads } from './heads.js'
import { lineHeads } from './line-heads.js'
import { withoutRevenue } from './lost-head.js'
import { pairedHeads } from './paired.js'
import { fill, withoutBars } from './place.js'
import { maybeRevenue } from './revenue-name.js'
import { shuffledHeads } from './shuffled.js'
import { stackedHeads } from './stacked.js'
import { type Unit, unitsIn } from './units.js'

/** How many columns rows could have: the lengths of runs, dashes before numbers read either way. */
function votes({ rows }: RawTable): Map<number, number> {
  const count = new Map<number, number>()
  const bare = rows.map(({ cells }) => withoutBars(cells))
  const lengths = bare.map((cells) => cells.length)
  for (const [r, { cells }] of rows.entries()) {
    const dashes = cells.filter((cell) => cell.dash !== undefined).length
    for (const n of dashes === 0 ? [cells.length] : [cells.length, cells.length + dashes]) count.set(n, (count.get(n) ?? 0) + 1)
    const own = (bare[r] as readonly Cell[]).length
    if (own < cells.length) count.set(own, (count.get(own) ?? 0) + 1)
  }
  // rows of changes are shorter than others, never longer: what most rows are too long for is no number of columns
  for (const n of [...count.keys()]) if (lengths.filter((length) => length > n).length >= (count.get(n) as number)) count.delete(n)
  return count
}

/** The heads of a table's columns, one for each cell of a full row. */
export function columnsOf(doc: Doc, raw: RawTable): (Head | 'percent' | undefined)[] | undefined {
  const { heads, loose } = raw.heads
  if (raw.placed) return [...heads]
  const count = votes(raw)
  const torn = loose.length > 0 || heads.slice(0, -1).some((head) => !head.whole)
  const cut = heads[heads.length - 1]?.whole === false
  if (!torn && !cut && (count.has(heads.length) || (raw.rows.length === 1 && (raw.rows[0]?.cells.length ?? 0) >= heads.length * 3)))
    return [...heads]
  const [most = 0] = [...count].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  const stacked = stackedHeads(doc, raw.rows, most)
  if (stacked !== undefined) return stacked
  if (heads.length === most && lacksNouns(doc, raw.heads)) return [...heads]
  const counted = countHeads(doc, raw.heads)
  if (counted !== undefined && (torn || cut) && count.has(counted.length)) return counted
  if (!torn && !cut && count.has(heads.length * 2) && alternates(doc, raw, heads.length * 2))
    return heads.flatMap((head) => [head, 'percent' as const])
  if (counted !== undefined && torn && count.has(counted.length * 2) && alternates(doc, raw, counted.length * 2))
    return counted.flatMap((head) => [head, 'percent' as const])
  // the line of heads breaks off: those that stand there stand for the first columns
  if (!torn && cut && most > heads.length) return [...heads, ...new Array<undefined>(most - heads.length).fill(undefined)]
  return (
    (torn ? (headsByTurns(doc, raw, most) ?? pairedHeads(doc, raw, most)) : undefined) ??
    shuffledHeads(doc, raw) ??
    withoutRevenue(doc, raw) ??
    bySegments(doc, raw, most) ??
    lineHeads(doc, raw, most)
  )
}

/** "Ordinary" between whole heads, whose noun was lost with its line: one of each figure, no word over, no bare noun in a line below. */
function lacksNouns({ tokens }: Doc, { heads, loose }: RawTable['heads']): boolean {
  const torn = heads.find(({ whole }) => !whole)
  const isNoun = ({ metric, first, last }: Head): boolean => metric === 'profit' && last - first === 1
  return (
    loose.length === 0 &&
    heads.every(({ metric, whole }) => metric !== undefined && (whole || metric === 'operatingProfit' || metric === 'ordinaryProfit')) &&
    new Set(heads.map(({ metric }) => metric)).size === heads.length &&
    !heads.some((head) => isNoun(head) && tokens.line[head.first] !== tokens.line[torn?.first ?? head.first])
  )
}

/** From the first head to the first row's cells. */
const overRows = ({ heads, rows }: Pick<RawTable, 'heads' | 'rows'>): Range => ({
  first: heads.first,
  last: (rows[0] as RawTable['rows'][number]).title.last,
})

/** Whether units say that every second column is a percentage. */
function alternates(doc: Doc, { heads, rows }: RawTable, k: number): boolean {
  const units = unitsIn(doc, overRows({ heads, rows }))
  const tail = units.slice(-k)
  if (tail.length === k && tail.every((unit, i) => unit.percent === (i % 2 === 1))) return true
  return rows.some(
    ({ cells }) =>
      cells.length === k && cells.every(({ number }, i) => number === undefined || (number.percent !== undefined) === (i % 2 === 1)),
  )
}

/** The unit of a table's money: the nearest saying among its heads, else the last one above them. */
export function moneyUnit(doc: Doc, { caption, heads, rows }: RawTable): Unit | undefined {
  const among = unitsIn(doc, overRows({ heads, rows }))
  const scaled = among.filter((unit) => unit.factor !== undefined)
  const [one] = scaled
  if (one !== undefined && scaled.every(({ factor }) => factor === one.factor)) {
    const whole = scaled.find(({ currency }) => currency !== undefined)
    if (whole !== undefined) return whole
    const torn = among.find(({ currency }) => currency !== undefined)
    if (torn !== undefined) return { ...one, currency: torn.currency, also: torn.at }
    // "Million | yen 140,000 |": the currency went to the number
    const own = rows[0]?.cells[0]?.number?.currency
    if (own !== undefined) return { ...one, currency: own.code, also: own.at }
  }
  const above = unitsIn(doc, caption).filter((unit) => !unit.percent)
  return above.reverse().find((unit) => unit.factor !== undefined) ?? above.find((unit) => isSet(doc, unit))
}

/** Whether a currency stands as a unit does, in brackets, behind a colon or alone in its line or cell: "a weaker yen" is none. */
function isSet({ tokens }: Doc, { first, at }: Unit): boolean {
  const { line } = tokens
  let before = first - 1
  while (isUnitJoint(tokens, before)) before -= 1
  const lead = before + 1 < first ? amountsBefore(tokens, before) : undefined
  if (lead !== undefined) before = lead - 1
  let behind = first + 1
  while ((tokens.start[behind] ?? at.end) < at.end) behind += 1
  const opens = line[before] !== line[first] || OPENS.some((mark) => isMark(tokens, before, mark))
  const excepted = lead !== undefined && isExceptWord(tokens, behind)
  return opens && (line[behind] !== line[first] || excepted || CLOSES.some((mark) => isMark(tokens, behind, mark)))
}

/** Where "Amounts", "Figures are stated" begins, which ends here: capital, so that it is no tail of "per share amounts". */
function amountsBefore(tokens: Doc['tokens'], last: number): number | undefined {
  let i = last
  while (tokens.line[i] === tokens.line[last] && isAmountsVerb(tokens, i)) i -= 1
  if (tokens.line[i] !== tokens.line[last] || !isAmountsWord(tokens, i)) return undefined
  const from = tokens.text.charAt(tokens.start[i] as number)
  return from === from.toLowerCase() ? undefined : i
}
const OPENS = ['(', '[', ':', '|']
const CLOSES = [')', ']', '|', ',']

/** The columns with what each is measured in. */
export function withUnits(doc: Doc, raw: RawTable, found: readonly (Head | 'percent' | undefined)[], unit: Unit | undefined): Column[] {
  const units = unitsIn(doc, overRows(raw))
  const row = units.filter(({ first }) => first >= raw.heads.last)
  const perShare = units.find((own) => own.factor === undefined && own.currency !== undefined)
  const seen = new Map<Metric, number>()
  for (const head of found)
    if (head !== undefined && head !== 'percent' && head.metric !== undefined) seen.set(head.metric, (seen.get(head.metric) ?? 0) + 1)
  const dead = new Set<Metric>()
  const both = banks(doc, found)
  const unsure = maybeRevenue(doc, raw.rows, found)
  return found.map((head, c) => {
    if (head === undefined) return column()
    if (head === 'percent') return column(undefined, undefined, undefined, true)
    if (head === both?.income) return column(head, 'netSales', unit)
    if (head === both?.profit) return column(head, head.metric, unit)
    if (head === unsure) return { ...column(head), unsure: true }
    const { metric } = head
    if (metric === undefined) return column(head)
    if (dead.has(metric) || (seen.get(metric) === 2 && isFine(raw, c, found.length))) return column(head)
    if ((seen.get(metric) ?? 0) > 1) {
      const twin = found.findIndex((other, o) => o !== c && other !== undefined && other !== 'percent' && other.metric === metric)
      if (!isFine(raw, twin, found.length)) {
        dead.add(metric)
        return column(head)
      }
    }
    const own = row.length === found.length ? row[c] : ownUnit(units, head, raw, found)
    if (isPerShare(metric)) {
      const saying =
        own !== undefined && own.factor === undefined && own.currency !== undefined
          ? own
          : (perShare ?? (unit?.currency === undefined ? (unitOfCells(raw, c, found.length) ?? unit) : unit))
      return column(head, metric, saying)
    }
    if (isFine(raw, c, found.length)) return column(head) // a figure per share whose head lost these words
    const saying = own?.factor !== undefined && own.currency !== undefined ? own : unit
    return column(head, metric, saying)
  })
}

const column = (head?: Head, metric?: Metric, unit?: Unit, percent = false): Column => ({ head, metric, percent, unit })

/** A bank prints its ordinary income, a lender its operating income, which is its revenue, beside the profit of that name. */
export function banks(
  doc: Doc,
  found: readonly (Head | 'percent' | undefined)[],
): { readonly income: Head; readonly profit: Head } | undefined {
  const heads = found.filter((head): head is Head => head !== undefined && head !== 'percent')
  if (heads.some(({ metric }) => metric === 'netSales')) return undefined
  for (const metric of ['ordinaryProfit', 'operatingProfit'] as const) {
    const pair = heads.filter((head) => head.metric === metric)
    const words = (head: Head): string => head.words ?? doc.tokens.text.slice(doc.tokens.start[head.first], doc.tokens.end[head.last - 1])
    const income = pair.find((head) => ENDS_IN_INCOME.test(words(head)))
    const profit = pair.find((head) => ENDS_IN_PROFIT.test(words(head)))
    if (pair.length === 2 && income !== undefined && profit !== undefined) return { income, profit }
  }
  return undefined
}

/** The currency that one cell of a column prints for all of them: "yen 16.53", then "-107.43". */
function unitOfCells({ rows }: RawTable, column: number, k: number): Unit | undefined {
  for (const { cells } of rows) {
    const cell = fill(cells, k)?.[column]
    const own = cell?.number?.currency
    if (cell !== undefined && own !== undefined) return { currency: own.code, percent: false, at: own.at, first: cell.first }
  }
  return undefined
}

/** The unit that stands right behind a head, before the next. */
function ownUnit(units: readonly Unit[], head: Head, raw: RawTable, found: readonly unknown[]): Unit | undefined {
  const { heads } = raw.heads
  const at = heads.indexOf(head)
  if (at < 0 || found.length < heads.length) return undefined
  const until = heads[at + 1]?.first ?? raw.heads.last + 4
  return (
    units.find(({ first }) => first >= head.last && first < until) ?? units.find(({ first }) => first >= head.first && first < head.last)
  )
}

/** Whether a column is printed with two decimals or more while most others are whole numbers: a figure per share. */
function isFine({ rows }: RawTable, column: number, k: number): boolean {
  let fine = 0
  let whole = 0
  for (const { cells } of rows) {
    fill(cells, k)?.forEach((cell, c) => {
      if (cell?.number === undefined || cell.number.percent !== undefined) return
      if (c === column) fine += cell.number.decimals >= 2 ? 1 : cell.number.decimals === 0 ? -1 : 0
      else whole += cell.number.decimals === 0 ? 1 : 0
    })
  }
  return fine > 0 && whole >= 2
}
