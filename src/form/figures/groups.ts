import { isMark, WORD } from '../../document/scan.js'
import { type PeriodSaying, periodSayings } from '../../reading/period.js'
import { isApart } from '../apart.js'
import { conceptAt, type Doc, type Range, spanOfRange, wordsOf } from '../doc.js'
import type { RawTable } from './cut.js'
import type { Head } from './head.js'
import { PeriodParts, zones } from './period.js'
import { headOfWords, stacksOver } from './stacked.js'
import { widestOf } from './widest.js'

/** Periods set side by side in one table. */
const MOST_GROUPS = 3

/**
 * The tables that one makes whose heads are printed twice, once under each period: "First half | Full year" over "Net
 * sales, profit, net sales, profit". Its caption must name as many periods as the heads are repeated, in their order.
 */
export function groupsOf(doc: Doc, printed: RawTable): RawTable[] {
  const raw = stackedGroups(doc, printed) ?? printed
  const { heads, loose } = raw.heads
  const times = loose.length > 0 ? 1 : repeats(doc, heads)
  if (times === 1) return [printed]
  const said = periodsOver(doc, raw.caption)
  const starts = said.length < times ? groupStarts(doc, raw.caption, times) : said.slice(-times)
  if (starts.length < times) return [raw]
  const width = heads.length / times
  const rows = raw.rows.filter(({ cells }) => cells.length === heads.length)
  if (rows.length < 2) return [raw]
  return starts.map((first, g): RawTable => {
    const own = heads.slice(g * width, (g + 1) * width)
    return {
      ...raw,
      caption: { first: g === 0 ? raw.caption.first : first, last: starts[g + 1] ?? raw.caption.last },
      heads: { ...raw.heads, heads: own },
      rows: rows.map((row) => ({ ...row, cells: row.cells.slice(g * width, (g + 1) * width) })),
    }
  })
}

/** A table whose heads stand over its columns in lines, where those of its groups are repeated: the heads column by column, the words over the groups in its caption. */
function stackedGroups(doc: Doc, raw: RawTable): RawTable | undefined {
  const whole = raw.heads.loose.length === 0 && raw.heads.heads.every((head) => head.whole)
  const k = widestOf(raw.rows)
  const stacks = whole || k < FEWEST_GROUPED ? undefined : stacksOver(doc, raw.rows, k)
  if (stacks === undefined) return undefined
  const heads: Head[] = []
  for (const { pieces: all } of stacks) {
    const pieces = all.filter((piece) => !isGroupHead(doc, piece))
    const [at] = pieces
    const words = pieces.map((piece) => wordsOf(doc, spanOfRange(doc, piece))).join(' ')
    const found = at === undefined ? undefined : headOfWords(words)
    if (at === undefined || found === undefined) return undefined
    heads.push({ ...found, first: at.first, last: at.last, below: pieces.slice(1), words, whole: pieces.length === 1 })
  }
  const first = Math.min(...heads.map((head) => head.first))
  return { ...raw, caption: { first: raw.caption.first, last: first }, heads: { ...raw.heads, first, heads, loose: [] }, placed: true }
}
const FEWEST_GROUPED = 4

/** "Consolidated", "First half" over the first column of a group. */
const isGroupHead = (doc: Doc, piece: Range): boolean =>
  isBare(doc, piece, periodSayings(doc, piece)) ||
  (doc.terms.last[doc.terms.at[piece.first] as number] === piece.last && isScope(doc, piece.first))

const isScope = (doc: Doc, i: number): boolean => conceptAt(doc, i) === 'consolidated' || conceptAt(doc, i) === 'nonConsolidated'

/** How often the same heads are printed one after the other. */
function repeats(doc: Doc, heads: readonly Head[]): number {
  for (let times = MOST_GROUPS; times > 1; times -= 1) {
    const width = heads.length / times
    if (!Number.isInteger(width) || width < 2 || heads.some(({ metric }, h) => metric !== heads[h % width]?.metric)) continue
    const words = heads.map((head) => (head.words ?? wordsOf(doc, spanOfRange(doc, head))).toLowerCase())
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

/** Where each of the last `times` heads of groups in a caption begins: periods, or the group beside its parent; none where other words stand there. */
export function groupStarts(doc: Doc, caption: Range, times: number): number[] {
  const periods = periodHeads(doc, caption, times)
  return periods.length > 0 ? periods : scopeHeads(doc, caption, times)
}

/** "Consolidated | Non-consolidated" over groups of columns, each in a cell of its own, nothing behind them but units. */
function scopeHeads(doc: Doc, { first, last }: Range, times: number): number[] {
  const { terms } = doc
  const starts: number[] = []
  const scopes = new Set<string>()
  for (let i = last - 1; i >= first && starts.length < times; i -= 1) {
    if (doc.tokens.kind[i] !== WORD || UNITS.has(conceptAt(doc, i) as string)) continue
    const term = terms.at[i] as number
    const scope = conceptAt(doc, i)
    if (scope === undefined || !isScope(doc, i)) break
    i = terms.first[term] as number
    if (!opensCell(doc, i)) break
    starts.unshift(i)
    scopes.add(scope)
  }
  return starts.length === times && scopes.size === times ? starts : []
}

/**
 * Where each of the last `times` periods of a caption begins that head groups of columns, each on a line or in a cell of its
 * own: "Six months ended September 30 | Fiscal year ending March 31". Neither contradicts the other, but each is a whole.
 */
function periodHeads(doc: Doc, caption: Range, times: number): number[] {
  const heads: PeriodSaying[][] = []
  for (const saying of periodSayings(doc, caption)) {
    if (opensCell(doc, saying.first)) heads.push([saying])
    else heads.at(-1)?.push(saying)
  }
  const own = heads.slice(-times)
  const periods = new Set(own.map((said) => JSON.stringify(periodOf(said))))
  const starts = own.map(([saying]) => (saying as PeriodSaying).first)
  const [first = caption.last] = starts
  return periods.size === times &&
    own.every((said) => periodOf(said) !== undefined) &&
    isBare(doc, { first, last: caption.last }, own.flat())
    ? starts
    : []
}

function periodOf(said: readonly PeriodSaying[]): unknown {
  const parts = new PeriodParts()
  return said.every((saying) => parts.take(saying)) ? parts.finish()?.period : undefined
}

/** Whether a line, or a cell, begins with token `i`. */
const opensCell = ({ tokens }: Doc, i: number): boolean =>
  tokens.line[i] !== tokens.line[i - 1] || isMark(tokens, i - 1, '|') || isApart(tokens, i)

/** Whether a range holds no words but those of periods and units. */
function isBare(doc: Doc, { first, last }: Range, said: readonly PeriodSaying[]): boolean {
  for (let i = first; i < last; i += 1) {
    const saying = said.find((one) => one.first === i)
    if (saying !== undefined) while (i + 1 < last && (doc.tokens.start[i + 1] as number) < (saying.ends ?? saying.at).end) i += 1
    else if (doc.tokens.kind[i] === WORD && !BESIDE.has(conceptAt(doc, i) as string)) return false
  }
  return true
}
const UNITS: ReadonlySet<string> = new Set(['currency', 'scale', 'percent', 'percentSign'])
/** "First half (April-Sept. 2023)": months that say of the period what its name says. */
const BESIDE: ReadonlySet<string> = new Set([...UNITS, 'month', 'dateTo'])
