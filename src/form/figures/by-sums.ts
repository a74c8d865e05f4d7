import type { Concept } from '../../language/concepts.js'
import { conceptSet, firstAmong } from '../concept-set.js'
import type { Doc, Range } from '../doc.js'
import type { Cell } from './cell.js'
import { printedOf } from './place.js'
import type { Role } from './roles.js'
import { isChange } from './rows.js'

interface Titled {
  readonly title: Range
  readonly role?: Role
}
type Rows = readonly { readonly cells: readonly Cell[] }[]

/** Rows whose sums prove what columns hold. */
const FEWEST = 2
/** The columns of a sum: before, after, change. */
const SUM = 3

/** The first of three columns that all full rows show to be the forecast before, after, and what lies between; -1 where none are. */
function sumAt(rows: Rows, k: number): number {
  const full = rows.filter(({ cells }) => cells.length === k)
  for (let c = 0; c + SUM <= k; c += 1) {
    const [before, after, change] = [c, c + 1, c + 2]
    const proved = full.filter(({ cells }) => isMoved(cells[before], cells[after], cells[change]))
    if (proved.length >= FEWEST && proved.length * 2 > full.length) return c
  }
  return -1
}

/** Whether a cell is the change between two others that differ. */
function isMoved(before: Cell | undefined, after: Cell | undefined, change: Cell | undefined): boolean {
  if (change?.number === undefined || change.number.percent !== undefined) return false
  const [a, b] = [printedOf(before), printedOf(after)]
  return a !== undefined && b !== undefined && a !== b && isChange(change, before, after)
}

/** Whether the sums of the rows show other columns to be the forecast before and after than their titles. */
export function contradicts(rows: Rows, titles: readonly Titled[]): boolean {
  const at = sumAt(rows, titles.length)
  if (at < 0) return false
  const [before, after, change] = titles.slice(at, at + SUM).map(({ role }) => role)
  if (NO_AFTER.has(after) || NO_CHANGE.has(change)) return true
  return titles.some(({ role }) => role === 'previous') && before !== 'previous' && before !== 'dated' && before !== 'revised'
}
/** What stands between a forecast and its change, and what the change is, is none of these: a title was lost. */
const NO_AFTER: ReadonlySet<Role | undefined> = new Set(['priorYear', 'change', 'changePercent'])
const NO_CHANGE: ReadonlySet<Role | undefined> = new Set(['previous', 'dated', 'revised', 'actual', 'priorYear'])

const SIDES: readonly (readonly [Role, readonly Concept[]])[] = [
  ['previous', ['previous']],
  ['revised', ['revise', 'current']],
  ['change', ['change', 'difference', 'increase']],
]
const CHANGES = conceptSet('change', 'difference', 'increase', 'percent', 'percentSign')

/** "For the year ending March 2013 | For the year ended March 2012" on the line above the titles: the second of the two. */
function yearOver(doc: Doc, { first }: Range, before: number): Range | undefined {
  const { terms, tokens } = doc
  const over = firstAmong(doc, Math.max(first, before - NEAR), before, ENDED)
  const last = over < 0 ? before : (terms.last[terms.at[over] as number] as number)
  if (over < 0 || firstAmong(doc, last, before, YEARS) >= 0) return undefined
  const coming = firstAmong(doc, Math.max(first, before - NEAR), over, COMING)
  return coming >= 0 && tokens.line[coming] === tokens.line[over] ? { first: over, last } : undefined
}
/** Titles over columns stand so near. */
const NEAR = 24
const ENDED = conceptSet('yearEnded')
const COMING = conceptSet('yearEnding')
const YEARS = conceptSet('yearEnded', 'yearEnding')

/** The words over columns are no more. */
const LONGEST = 80

/** Where the words for before, after and change begin, the last time that they stand in this order. */
function sidesIn(doc: Doc, { first, last }: Range): number[] | undefined {
  for (let i = last - 1; i >= Math.max(first, last - LONGEST); i -= 1) {
    const starts: number[] = []
    for (const words of SIDES.map(([, own]) => conceptSet(...own))) {
      const found = firstAmong(doc, starts.length === 0 ? i : (starts.at(-1) as number) + 1, starts.length === 0 ? i + 1 : last, words)
      if (found < 0) break
      starts.push(found)
    }
    if (starts.length === SIDES.length) return starts
  }
  return undefined
}

/**
 * The columns that the sums of all rows tell, where the words over them name these in the same order, whatever else stands
 * there: "Year ending March 2013 | Year ended March 2012" over "Previous | Revised | Change | Change (%)". Of the columns
 * behind them only a percentage is told.
 */
export function bySums(doc: Doc, header: Range, rows: Rows, k: number): readonly Titled[] | undefined {
  if (sumAt(rows, k) !== 0) return undefined
  const starts = sidesIn(doc, header)
  if (starts === undefined) return undefined
  const from = (starts.at(-1) as number) + 1
  const second = firstAmong(doc, from, header.last, CHANGES)
  const ends = [...starts.slice(1), second < 0 ? header.last : second]
  const titles = SIDES.map(([role], c): Titled => ({ role, title: { first: starts[c] as number, last: ends[c] as number } }))
  const rest = { first: second < 0 ? header.last - 1 : second, last: header.last }
  const percent = rows.some(({ cells }) => cells.length === k && cells[SUM]?.number?.percent !== undefined)
  for (let c = SUM; c < k; c += 1) titles.push(c === SUM && percent ? { role: 'changePercent', title: rest } : { title: rest })
  // one column behind a percentage, under a year of its own that is over
  const over = k === SUM + 2 && percent ? yearOver(doc, header, starts[0] as number) : undefined
  if (over !== undefined) titles[k - 1] = { role: 'priorYear', title: over }
  return titles
}
