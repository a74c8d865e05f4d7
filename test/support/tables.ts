import { type Doc, open, type Range } from '../../src/form/doc.js'
import type { Cell } from '../../src/form/figures/cell.js'
import { runsIn } from '../../src/form/figures/cells.js'
import type { DividendPart } from '../../src/form/figures/dividend-part.js'
import { readDividends } from '../../src/form/figures/dividends.js'
import { type Head, headAt } from '../../src/form/figures/head.js'
import { lendKind, lendYear } from '../../src/form/figures/lent-period.js'
import { captionPeriod, type PeriodParts } from '../../src/form/figures/period.js'
import { printedOf } from '../../src/form/figures/place.js'
import { roleOf } from '../../src/form/figures/roles.js'
import { spreadOver } from '../../src/form/figures/spread.js'
import { readTables } from '../../src/form/figures/table.js'
import { type Unit, unitsIn } from '../../src/form/figures/units.js'
import { widestOf } from '../../src/form/figures/widest.js'
import { periodSayings } from '../../src/reading/period.js'
import { words } from './form.js'

const all = (doc: Doc): Range => ({ first: 0, last: doc.tokens.count })
const flat = (doc: Doc, range: Range): string => words(doc, range).replaceAll(/\s+/g, ' ')

const headLine = (doc: Doc, head: Head): string =>
  `${head.metric ?? 'no metric'}${head.adjusted ? ', adjusted' : ''}${head.whole ? '' : ', torn'}: ${flat(doc, head)}`

/** The heads that words name one after the other; a loose word stands with a question mark, others are stepped over. */
export function headsIn(text: string): string[] {
  const doc = open(text)
  const found: string[] = []
  for (let i = 0; i < doc.tokens.count; ) {
    const read = headAt(doc, i, doc.tokens.count)
    if (read?.head !== undefined) found.push(headLine(doc, read.head))
    else if (read !== undefined) found.push(`${flat(doc, { first: i, last: read.last })}?`)
    i = read?.last ?? i + 1
  }
  return found
}

/** What a title's words say that its row or column holds; a title in two parts is given with a stroke between them. */
export function roleIn(text: string): string {
  const doc = open(text)
  const bars = [...doc.tokens.kind.keys()].filter((i) => doc.text.charAt(doc.tokens.start[i] as number) === '|' && i < doc.tokens.count)
  const edges = [-1, ...bars, doc.tokens.count]
  const parts = edges.slice(1).map((last, p) => ({ first: (edges[p] as number) + 1, last }))
  return roleOf(doc, parts) ?? 'none'
}

const unitLine = ({ factor, currency, percent }: Unit): string =>
  percent ? '%' : [factor, currency].filter((part) => part !== undefined).join(' ')

/** The units that words say. */
export function unitsOf(text: string): string[] {
  const doc = open(text)
  return unitsIn(doc, all(doc)).map(
    (unit) =>
      `${unitLine(unit)}: ${doc.text.slice(unit.at.start, unit.at.end)}${unit.also === undefined ? '' : `, ${doc.text.slice(unit.also.start, unit.also.end)}`}`,
  )
}

/** A cell as it is printed, or its own part of what is printed for several. */
function cellLine(doc: Doc, cell: Cell | undefined, c: number, cells: readonly (Cell | undefined)[]): string {
  if (cell === undefined) return '_'
  if (cell.bar) return '|'
  const { number, glued } = cell
  if (glued !== undefined) return `${doc.text.slice(glued.at.start, glued.at.end)} (together)`
  const shares = number !== undefined && [c - 1, c + 1].some((other) => cells[other]?.first === cell.first)
  return shares ? doc.text.slice(number.at.start, number.at.end) : `${flat(doc, cell)}${cell.doubtful ? ' (doubtful)' : ''}`
}

/** Its number, too, where that is below zero. */
function ownLine(doc: Doc, cell: Cell, c: number, cells: readonly Cell[]): string {
  const words = cellLine(doc, cell, c, cells)
  const value = printedOf(cell)
  return value === undefined || value >= 0 ? words : `${words} = ${value}`
}

/** The rows of cells that stand together in a text. */
export function rowsOfCells(text: string): string[] {
  const doc = open(text)
  return runsIn(doc, all(doc)).map(({ cells }) => cells.map((cell, c) => ownLine(doc, cell, c, cells)).join(' ; '))
}

/** The tables of a text as they are placed: what each column measures and in what, then each row with its role and its cells. */
export function tablesIn(text: string): string[] {
  const doc = open(text)
  const range = all(doc)
  return readTables(doc, range, runsIn(doc, range)).flatMap(({ columns, rows, unclear }) => [
    unclear
      ? 'unclear'
      : columns
          .map(({ metric, percent, unit }) =>
            [percent ? 'percent' : (metric ?? '?'), unit === undefined ? undefined : unitLine(unit)]
              .filter((part) => part !== undefined)
              .join(' '),
          )
          .join(' | '),
    ...rows.map(({ title, tail, role, cells, settled, unplaced }) =>
      `${role ?? 'none'}${settled ? ', settled' : ''}${unplaced ? ', unplaced' : ''} «${flat(doc, title)}${tail === undefined ? '' : ` … ${flat(doc, tail)}`}» ${cells.map((cell, c) => cellLine(doc, cell, c, cells)).join(' ; ')}`.trimEnd(),
    ),
  ])
}

/** The tables of dividends of a text: the payments that its columns are and in what, then each row with its role and its cells. */
export function dividendsIn(text: string): string[] {
  const doc = open(text)
  const range = all(doc)
  return readDividends(doc, range, runsIn(doc, range)).flatMap(({ parts, unit, rows }) => [
    `${parts.map(({ part }) => part).join(' | ')}${unit === undefined ? '' : ` in ${unitLine(unit)}`}`,
    ...rows.map(({ title, tail, role, cells }) => {
      const paid = (Object.entries(cells) as [DividendPart, Cell][]).map(([part, cell]) => `${part} ${cellLine(doc, cell, 0, [])}`)
      return `${role ?? 'none'} «${flat(doc, title)}${tail === undefined ? '' : ` … ${flat(doc, tail)}`}» ${paid.join(' ; ')}`.trimEnd()
    }),
  ])
}

const periodLine = (doc: Doc, parts: PeriodParts): string => {
  const read = parts.finish()
  if (read === undefined) return 'none'
  return Object.entries(read.period)
    .map(([key, value]) => {
      const at = read.parts[key]
      return `${key} ${value}${at === undefined ? '' : ` (${doc.text.slice(at.start, at.end)})`}`.replaceAll(/\s+/g, ' ')
    })
    .join(', ')
}

/** The period that the words above a table say, with the words of each of its parts. */
export function periodAbove(text: string, deep = 2, strict = false): string {
  const doc = open(text)
  return periodLine(doc, captionPeriod(doc, all(doc), deep, strict))
}

/** The same of the words below a text's first line, which is the head of its release and lends what they leave out. */
export function periodLent(text: string): string {
  const doc = open(text)
  const first = doc.tokens.lines.token[1] as number
  const head = periodSayings(doc, { first: 0, last: first })
  const parts = captionPeriod(doc, { first, last: doc.tokens.count }, 2)
  lendKind(parts, head)
  lendYear(parts, head)
  return periodLine(doc, parts)
}

/** What is said of each table of a text: the words above it, those above it and its neighbours, those over its columns. */
function saidOf(text: string): string[] {
  const doc = open(text)
  const range = all(doc)
  return readTables(doc, range, runsIn(doc, range)).map(
    ({ caption, above, heads }) => `${above === undefined ? '' : `«${flat(doc, above)}» `}«${flat(doc, caption)}» «${flat(doc, heads)}»`,
  )
}

/** The words over each column of the cells of a text, the topmost first, then those of the column at its left that go on over it. */
export function spreadIn(text: string): string[] {
  const doc = open(text)
  const rows = runsIn(doc, all(doc))
  return (spreadOver(doc, rows, widestOf(rows)) ?? []).map(({ own, lent }) =>
    [...own.map((piece) => flat(doc, piece)), ...lent.map((piece) => `on: ${flat(doc, piece)}`)].join(' / '),
  )
}

/** What is said of the tables of a text, then the tables. */
export const saidTablesIn = (text: string): string[] => [...saidOf(text), ...tablesIn(text)]

/** The words over each column of the tables of a text, line by line, whether they say what it measures, and the words of its unit. */
export function columnsIn(text: string): string[] {
  const doc = open(text)
  const range = all(doc)
  return readTables(doc, range, runsIn(doc, range)).flatMap(({ columns }) =>
    columns.map(({ metric, percent, head, unsure, unit }) => {
      const over = head === undefined ? [] : [head, ...(head.below ?? [])].map((piece) => flat(doc, piece))
      const units = [unit?.at, unit?.also].flatMap((at) => (at === undefined ? [] : [doc.text.slice(at.start, at.end)]))
      const what = `${percent ? 'percent' : (metric ?? 'none')}${unsure ? ', unsure' : ''}${head?.adjusted ? ', adjusted' : ''}`
      const words = head === undefined ? '' : ` «${over.join(' / ')}»${head.whole ? '' : ', torn'}`
      return `${what}${words}${units.length === 0 ? '' : ` in «${units.join('», «')}»`}`
    }),
  )
}
