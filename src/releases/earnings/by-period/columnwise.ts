import { type Doc, spanOfRange } from '../../../form/doc.js'
import type { Draft } from '../../../form/draft.js'
import type { Cell } from '../../../form/figures/cells.js'
import type { RawRow, RawTable } from '../../../form/figures/cut.js'
import type { When } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import { type Sound, soundness } from './sound.js'

/** Periods of one table whose rows were printed as one. */
const MOST_ROWS = 4
/** Words of so many titles. */
const LONGEST_TITLES = 60

/** A way in which the cells of `k` rows may have been printed as one: row by row, column by column, each amount with its change. */
type Layout = (cells: readonly Cell[], k: number) => Cell[][]
const BY_ROWS: Layout = (cells, k) => partsOf(cells, k, (c) => Math.floor(c / (cells.length / k)))
const BY_COLUMNS: Layout = (cells, k) => partsOf(cells, k, (c) => c % k)
const IN_PAIRS: Layout = (cells, k) => partsOf(cells, k, (c) => Math.floor(c / 2) % k)
const LAYOUTS: readonly Layout[] = [BY_ROWS, BY_COLUMNS, IN_PAIRS]

const partsOf = (cells: readonly Cell[], k: number, rowOf: (c: number) => number): Cell[][] =>
  Array.from({ length: k }, (_, r) => cells.filter((_, c) => rowOf(c) === r))

/**
 * A table without rows that were printed as one, their titles together: "FY2008 FY2007 | 107,667 114,831 | 51.2% 47.1%" are
 * two rows, each with every second cell. Which cells are whose the kinds of the columns tell, or what the figures allow; of
 * titles that stand behind the cells the changes that the rows print must tell that they are theirs.
 */
export function withoutColumnwise(doc: Doc, draft: Draft, raw: RawTable, whens: readonly When[]): RawTable {
  let changed = false
  const rows = raw.rows.flatMap((row, r): readonly RawRow[] => {
    const several = rowsOf(doc, draft, raw, row, whens, r === 0 && raw.rows.length <= 1 + NOTES)
    changed ||= several !== undefined
    return several ?? [row]
  })
  return changed ? { ...raw, rows } : raw
}
/** Rows of a note under the table. */
const NOTES = 3

function rowsOf(doc: Doc, draft: Draft, raw: RawTable, row: RawRow, whens: readonly When[], alone: boolean): RawRow[] | undefined {
  const { title, cells } = row
  const before = inARow(whensIn(whens, title.first, title.last), title.last)
  if (before.length >= 2) return parted(doc, draft, raw, row, before, false)
  const { last } = cells[cells.length - 1] as Cell
  if (!alone || before.length > 0 || cells.length < 2 * 2) return undefined
  const behind = opening(whensIn(whens, last, last + LONGEST_TITLES), last)
  return behind.length < 2 ? undefined : parted(doc, draft, raw, row, behind, true)
}

/** The periods of one kind that stand right behind each other up to a token. */
function inARow(said: readonly When[], end: number): readonly When[] {
  let k = said.length
  while (k > 0 && endOf(said[k - 1], said[k]) === (said[k]?.first ?? end) && isAlike(said[k - 1], said[k])) k -= 1
  return said.slice(k)
}

/** The periods of one kind that stand right behind each other from a token on. */
function opening(said: readonly When[], start: number): readonly When[] {
  let k = 0
  while (k < said.length && said[k]?.first === (endOf(said[k - 1], said[k]) ?? start) && isAlike(said[k], said[k - 1])) k += 1
  return said.slice(0, k)
}

/** Where a period's words end: of "Interim FY08 Interim FY07" those of the first reach for the word that begins the second. */
const endOf = (one: When | undefined, next: When | undefined): number | undefined =>
  one === undefined || next === undefined ? one?.last : Math.min(one.last, next.first)

const isAlike = (one: When | undefined, other: When | undefined): boolean =>
  one?.keys.kind !== undefined && one.relation === undefined && (other === undefined || one.keys.kind === other.keys.kind)

/** A row's cells as those of as many rows as it has titles, where one layout of them is the likeliest by far. */
function parted(doc: Doc, draft: Draft, raw: RawTable, row: RawRow, titles: readonly When[], behind: boolean): RawRow[] | undefined {
  const { title, cells } = row
  const k = titles.length
  if (k > MOST_ROWS || cells.length % k !== 0 || cells.length < 2 * k) return undefined
  const alike = LAYOUTS.flatMap((layout): { rows: RawRow[]; sound: Sound }[] => {
    const parts = layout(cells, k)
    const [top] = parts
    if (layout === IN_PAIRS && cells.length === 2 * k) return [] // one pair a row is row by row
    if (top === undefined || !parts.every((part) => part.length === top.length && areAlike(top, part))) return []
    const rows = parts.map((part, r): RawRow => {
      const { first, last } = titles[r] as When
      return {
        title: behind || r === 0 ? { first: title.first, last: behind ? title.last : last } : { first, last },
        named: { first, last },
        cells: part,
      }
    })
    return [{ rows, sound: soundness(doc, raw, rows) }]
  })
  const possible = alike.filter(({ sound }) => sound !== 'wrong')
  const proven = possible.filter(({ sound }) => sound === 'proven')
  const [found] = proven.length > 0 ? proven : behind ? [] : possible
  if (found === undefined || (proven.length > 0 ? proven : possible).length > 1) return undefined
  if (alike.length > 1)
    draft.warn(
      'settled-by-arithmetic',
      'Cells were given to the rows of which they are by what the figures of the rows allow.',
      undefined,
      spanOfRange(doc, { first: (cells[0] as Cell).first, last: (cells[cells.length - 1] as Cell).last }),
    )
  return found.rows
}

/** Whether the cells of two rows are of one kind, column by column. */
const areAlike = (above: readonly Cell[], below: readonly Cell[]): boolean =>
  above.every((cell, c) => {
    const [x, y] = [kindOf(cell), kindOf(below[c] as Cell)]
    return x === undefined || y === undefined || x === y
  })

const kindOf = ({ number }: Cell): string | undefined =>
  number === undefined ? undefined : number.percent !== undefined ? 'percent' : number.decimals > 0 ? 'fine' : 'whole'
