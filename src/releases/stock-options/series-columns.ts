import { isMark, MARK } from '../../document/scan.js'
import type { Doc, Range } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { segmentAt } from '../../form/readers.js'
import type { Target } from './rows.js'
import { seriesIn } from './series.js'

/** A series whose terms stand in a column of its own under its name. */
interface SeriesColumn {
  readonly series: Found<string>
  readonly fields: readonly Field<Target>[]
}

/** So many cells before a table's first label may name its columns. */
const HEADS = 16

/** No head of a column has more tokens. */
const LONGEST_HEAD = 14

/**
 * A table with a column for each series: "| 7th Series | 8th Series |" above rows with as many cells. Undefined where no columns are named so.
 * A row whose cells are not as many as the series is left out: which cell is whose is not told.
 */
export function seriesColumns(doc: Doc, fields: readonly Field<Target>[]): readonly SeriesColumn[] | undefined {
  const [first] = fields
  if (first === undefined) return undefined
  const names = namesAbove(doc, first)
  if (names.length < 2 || fields.every(({ extent }) => cellsOf(doc, extent).length !== names.length)) return undefined
  return names.map((series, k) => ({
    series,
    fields: fields.flatMap((field) => {
      const cells = cellsOf(doc, field.extent)
      const cell = cells.length === names.length ? cells[k] : undefined
      return cell === undefined ? [] : [{ ...field, body: cell, extent: cell }]
    }),
  }))
}

/** The names of series in the cells right above a table's first label, in order; none where one comes twice. */
function namesAbove(doc: Doc, { segment }: Field<Target>): Found<string>[] {
  const { segments } = doc.layout
  const names: Found<string>[] = []
  for (let k = Math.max(0, segment - HEADS); k < segment; k += 1) {
    const { first, last } = segments[k] as Range
    if (seriesIn(doc, { first, last }).length === 0) continue // what a line does not name none of its cells does
    for (const cell of cellsOf(doc, { first, last })) {
      const [name, ...others] = seriesIn(doc, cell)
      if (name === undefined) continue
      if (others.length > 0 || cell.last - cell.first > LONGEST_HEAD || names.some(({ value }) => value === name.value)) return []
      names.push(name)
    }
  }
  return names
}

/** The cells of a range: parted by bars, tabs, line ends or wide gaps. A row of dashes has none. */
function cellsOf(doc: Doc, { first, last }: Range): Range[] {
  const { tokens, text } = doc
  const { segments } = doc.layout
  const cells: { first: number; last: number }[] = []
  let open: { first: number; last: number } | undefined
  for (let i = first; i < last; i += 1) {
    if (isMark(tokens, i, '|')) {
      open = undefined
      continue
    }
    const parted =
      open !== undefined &&
      (segmentAt(segments, i - 1) !== segmentAt(segments, i) || isWide(text.slice(tokens.end[i - 1], tokens.start[i])))
    if (open === undefined || parted) {
      open = { first: i, last: i + 1 }
      cells.push(open)
    } else open.last = i + 1
  }
  return cells.filter((cell) => !isRule(doc, cell))
}

const WIDE = '   '
const isWide = (gap: string): boolean => gap.includes('\t') || gap.includes(WIDE)

/** "---" between a table's heads and its rows. */
function isRule({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (tokens.kind[i] !== MARK || !isMark(tokens, i, '-')) return false
  return last - first > 1
}
