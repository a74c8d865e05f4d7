import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import type { Cell } from '../../../form/figures/cell.js'
import type { RawRow, RawTable } from '../../../form/figures/cut.js'
import { next } from '../../../form/figures/head-words.js'
import type { When } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import { isOf, isThe } from '../../../language/en/small.js'
import { mentionsIn } from '../../../reading/mentions.js'
import { type Said, saidIn } from '../said.js'

/** What the title of the first row says before its cells. */
const firstSaid = (doc: Doc, { heads, rows }: RawTable, whens: readonly When[]): Said['keys'] =>
  saidIn(doc, whens, { first: heads.last, last: (rows[0] as RawRow).title.last })?.keys ?? {}

/** Whether titles go on behind their cells: the first has no date, the words behind the last cells begin with one. */
export function wraps(doc: Doc, raw: RawTable, whens: readonly When[]): boolean {
  const { to, fiscalYearEnd, fiscalYear, kind } = firstSaid(doc, raw, whens)
  if ((to ?? fiscalYearEnd ?? fiscalYear) !== undefined || isLineByLine(doc, raw)) return false
  return kind !== undefined || conceptAt(doc, (raw.rows[0] as RawRow).title.last - 1) === 'yearEnded' || goesOn(doc, raw)
}

/** Whether the second row has a line of its own for its title and its cells, as the first has: the title above does not go on in it. */
function isLineByLine({ tokens: { line } }: Doc, { rows: [top, second] }: RawTable): boolean {
  if (top === undefined || second === undefined) return false
  const lineOf = (cells: readonly Cell[]): number | undefined => line[cells[0]?.first ?? -1]
  return (
    line[second.title.first] === lineOf(second.cells) &&
    line[top.title.last - 1] === lineOf(top.cells) &&
    lineOf(top.cells) !== lineOf(second.cells)
  )
}

/** "12,110 | December 31, 2022 | 10,010": where the first row has no date before its cells, the one behind them is its own or the next row's. */
export function isAdrift(doc: Doc, raw: RawTable, whens: readonly When[]): boolean {
  const { title } = raw.rows[1] ?? {}
  const { to, fiscalYearEnd, fiscalYear, kind } = firstSaid(doc, raw, whens)
  if (title === undefined || (to ?? fiscalYearEnd ?? fiscalYear ?? kind) !== undefined) return false
  const [date] = mentionsIn(doc.mentions, title.first, title.last)
  return date?.kind === 'date' && date.first === title.first
}

/** "Fiscal | … | year ended March 31, 2021 | Fiscal": behind its date the second title says the word again with which the first breaks off. */
function goesOn(doc: Doc, { rows: [top, second] }: RawTable): boolean {
  if (top === undefined || second === undefined || conceptAt(doc, top.title.last - 1) !== 'fiscalYear') return false
  const own = behindDate(doc, second.title)
  return own > second.title.first && own < second.title.last && conceptAt(doc, own) === 'fiscalYear'
}

/** The token behind the first date of a range, or behind "of Fiscal 2025" that opens it; else its first token. */
export function behindDate(doc: Doc, { first, last }: Range): number {
  const said = mentionsIn(doc.mentions, first, last)
  const [year] = said
  if (isOf(doc.tokens, first) && conceptAt(doc, first + 1) === 'fiscalYear' && year?.kind === 'year' && year.first === next(doc, first + 1))
    return year.last
  return said.find(({ kind }) => kind === 'date')?.last ?? first
}

/** "FY2018" at token `first`, alone on its line: the token behind it; else `first`. */
export function behindYear(doc: Doc, first: number): number {
  if (conceptAt(doc, first) !== 'fiscalYear') return first
  const { tokens } = doc
  const [year] = mentionsIn(doc.mentions, first, first + LONGEST_YEAR)
  if (year?.kind !== 'year' || year.first !== next(doc, first)) return first
  const alone = tokens.line[first - 1] !== tokens.line[first] && tokens.line[year.last] !== tokens.line[first]
  return alone ? year.last : first
}
const LONGEST_YEAR = 4

/**
 * The words that a row's title goes on with behind its cells: up to a date, or a year alone on its line where the first title
 * breaks off ("First quarter of") or such a year stands behind the last row, too: these titles have theirs below them.
 */
export function behindCells(doc: Doc, { rows }: RawTable, range: Range): number {
  const dated = behindDate(doc, range)
  if (dated > range.first) return dated
  const behind = ((rows[rows.length - 1] as RawRow).cells.at(-1) as Cell).last
  const { last } = (rows[0] as RawRow).title
  const open = isOf(doc.tokens, last - 1) || (isThe(doc.tokens, last - 1) && isOf(doc.tokens, last - 2))
  return open || behindYear(doc, behind) > behind ? behindYear(doc, range.first) : range.first
}

/** Whether a title names two periods of one kind that end on other days: heads of columns, not the title of a row. */
export function namesTwo(whens: readonly When[], { first, last }: Range): boolean {
  const [one, ...others] = whensIn(whens, first, last).filter(({ keys }) => keys.to !== undefined)
  return one !== undefined && others.some(({ keys }) => keys.kind === one.keys.kind && keys.to !== one.keys.to)
}
