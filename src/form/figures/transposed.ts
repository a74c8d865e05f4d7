import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { placeIn } from '../../document/search.js'
import { isOfColumns } from '../../language/en/tables.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import type { Cell, Run } from './cell.js'
import { firstMark, holdsSentence } from './cut.js'
import { type Head, headAt } from './heads.js'
import { type Role, roleOf } from './roles.js'
import { piecesOf } from './stacked.js'

/** A table whose rows are metrics and whose columns are what is set side by side. */
export interface Transposed {
  readonly caption: Range
  /** the words over the columns */
  readonly header: Range
  readonly rows: { readonly head: Head; readonly title: Range; readonly cells: readonly Cell[] }[]
}

/** Fewer rows are no table. */
const FEWEST = 2
const LONGEST_TITLE = 24

/** The tables of a range whose row titles are metrics. */
export function cutTransposed(doc: Doc, runs: readonly Run[], range: Range): Transposed[] {
  const tables: Transposed[] = []
  let open: Transposed | undefined
  let before = range.first
  let captionFrom = range.first
  for (const run of runs) {
    const gap = { first: before, last: run.first }
    before = run.last
    const head = run.cells.length > 1 ? titleHead(doc, gap) : undefined
    if (head === undefined) {
      // a row of another figure: "Gross margin 40.1 39.8"
      if (open !== undefined && (run.cells.length === 1 || gap.last - gap.first > LONGEST_TITLE || holdsSentence(doc, gap)))
        open = undefined
      continue
    }
    const title = { first: head.first, last: run.first }
    const rest = open !== undefined && head.first - gap.first <= LONGEST_TITLE && !holdsSentence(doc, gap) && !hasItem(doc, gap)
    if (rest) open?.rows.push({ head, title, cells: run.cells })
    else {
      open = {
        caption: { first: captionFrom, last: head.first },
        header: { first: gap.first, last: head.first },
        rows: [{ head, title, cells: run.cells }],
      }
      tables.push(open)
    }
    captionFrom = run.last
  }
  return tables.filter(({ rows }) => rows.length >= FEWEST)
}

function hasItem({ layout, tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (layout.markers[i] === 1 && tokens.kind[i] === NUMBER) return true
  return false
}

/** The one head that ends a gap, with only its unit behind it. */
function titleHead(doc: Doc, { first, last }: Range): Head | undefined {
  let from = last
  const { tokens } = doc
  // the title is on the last lines of the gap: no need to look further up
  for (let i = last - 1; i >= Math.max(first, last - LONGEST_TITLE); i -= 1) from = i
  let found: Head | undefined
  for (let i = from; i < last; ) {
    const read = headAt(doc, i, last)
    if (read === undefined) {
      i += 1
      continue
    }
    if (read.head !== undefined) found = read.head
    i = read.last
  }
  if (found === undefined) return undefined
  for (let i = found.last; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    const unit = concept === 'scale' || concept === 'currency' || concept === 'percentSign'
    if (!unit && tokens.kind[i] === WORD && !isOfColumns(tokens, i)) return undefined
    if (isMark(tokens, i, ',') || isMark(tokens, i, '.')) return undefined
  }
  return found.whole ? found : undefined
}

/** A column of such a table: its words and what they say it holds. */
interface RoleColumn {
  readonly title: Range
  readonly role?: Role
}

/** The columns that a header's words name: by its cells or lines, by the gaps of its last line, or cut behind the form's marks. */
export function roleColumns(doc: Doc, header: Range, k: number): RoleColumn[] | undefined {
  for (const pieces of [bySegments(doc, header), byGaps(doc, header, k), byMarks(doc, header)]) {
    if (pieces.length < k) continue
    const columns = pieces.slice(-k).map((title): RoleColumn => {
      const role = roleOf(doc, [title])
      return { title, ...(role === undefined ? {} : { role }) }
    })
    const roles = columns.map(({ role }) => role)
    if (roles.filter((role) => role === undefined).length === 0 && new Set(roles).size === k) return columns
  }
  return undefined
}

function bySegments({ layout, tokens }: Doc, { first, last }: Range): Range[] {
  const { segments } = layout
  const pieces: { first: number; last: number }[] = []
  for (let s = placeIn(segments, (segment) => segment.last <= first); s < segments.length; s += 1) {
    const segment = segments[s]
    if (segment === undefined || segment.first >= last) break
    if (segment.last === segment.first) continue
    const piece = { first: Math.max(first, segment.first), last: Math.min(last, segment.last) }
    const before = pieces[pieces.length - 1]
    // a line in brackets goes on with the title before it: "Previous forecast | (October 31, 2024)"
    if (before !== undefined && isMark(tokens, piece.first, '(') && isMark(tokens, piece.last - 1, ')')) before.last = piece.last
    else pieces.push(piece)
  }
  return pieces
}

/**
 * The heads that two blanks or more part on the line right above the rows: where they are as many as the cells, their
 * order tells whose cells are whose, though they may not stand over them. A title of the metrics' column is none of them.
 */
function byGaps(doc: Doc, { first, last }: Range, k: number): Range[] {
  const line = last > first ? piecesOf(doc, doc.tokens.line[last - 1] as number) : undefined
  const pieces = (line ?? []).filter((piece) => first <= piece.first && piece.last <= last)
  const heads = pieces.length === k + 1 && roleOf(doc, pieces.slice(0, 1)) === undefined ? pieces.slice(1) : pieces
  return heads.length === k ? heads : []
}

function byMarks(doc: Doc, { first, last }: Range): Range[] {
  const pieces: Range[] = []
  let from = first
  for (;;) {
    const end = firstMark(doc, { first: from, last })
    if (end <= from) break
    pieces.push({ first: from, last: end })
    from = end
  }
  if (from < last) pieces.push({ first: from, last })
  return pieces
}
