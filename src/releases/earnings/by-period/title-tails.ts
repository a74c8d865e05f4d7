import { conceptSet, isAmong } from '../../../form/concept-set.js'
import { type Doc, holds, type Range } from '../../../form/doc.js'
import type { Found } from '../../../form/draft.js'
import type { Cell } from '../../../form/figures/cells.js'
import type { RawRow, RawTable } from '../../../form/figures/cut.js'
import { glueAt } from '../../../form/prose/glue.js'
import type { When } from '../../../form/prose/when.js'
import { endOf } from '../position/read.js'
import { type Said, saidIn } from '../said.js'
import { behindCells } from './wrapped-titles.js'

/** The words behind a row's cells that its title may go on with. */
const LONGEST_TAIL = 12

/** What a title says together with the words behind its cells. */
export function withTail(doc: Doc, whens: readonly When[], said: Said, row: RawRow, raw: RawTable): Said {
  const tail = tailOf(doc, row, raw)
  if (tail === undefined) return said
  const more = saidIn(doc, whens, tail) as Said
  const { keys, at } = { keys: { ...more.keys, ...said.keys }, at: { ...more.at, ...said.at } }
  // "Three months | … | ended May 2020": the months end there, not a year
  const year = isCounted(doc, row.title) ? undefined : yearEndIn(doc, tail, isPart(said) ? row.title.last : 0)
  if (year === undefined) return { ...said, keys, at, dated: said.dated === true || more.dated === true }
  const { to: _, ...rest } = keys
  return { ...said, keys: { ...rest, fiscalYearEnd: year.value }, at: { ...at, fiscalYearEnd: year.at } }
}

/** The words of a title that are its own where the row above goes on in front of them: those from the last period's name on. */
export function titleHead(doc: Doc, title: Range, r: number, raw: RawTable): Range {
  if (r === 0) return title
  const tail = behindCells(doc, raw, title)
  return tail > title.first ? { first: tail, last: title.last } : title
}

const isCounted = (doc: Doc, title: Range): boolean => holds(doc, title, 'threeMonths', 'sixMonths', 'nineMonths', 'monthCount')

function tailOf(doc: Doc, { cells }: RawRow, raw: RawTable): Range | undefined {
  const { last: first } = cells.at(-1) as Cell
  const last = behindCells(doc, raw, { first, last: first + LONGEST_TAIL })
  return last > first ? { first, last } : undefined
}

/** "Ending March, 2023" behind the cells, "March 2023" behind those of a title that breaks off at "Q1 of FYE": the year's end, not the period's. */
const yearEndIn = (doc: Doc, tail: Range, broken: number): Found<string> | undefined =>
  glueAt(doc.tokens, tail.first) === 'ended' || isAmong(doc, broken - 1, YEARS) ? endOf(saidIn(doc, [], tail) as Said) : undefined

const isPart = ({ keys: { kind } }: Said): boolean => kind !== undefined && kind !== 'full-year'
const YEARS = conceptSet('fiscalYear', 'yearEnded', 'yearEnding')
