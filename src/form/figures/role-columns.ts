import { isMark } from '../../document/scan.js'
import { placeIn } from '../../document/search.js'
import { type PeriodSaying, periodSayings } from '../../reading/period.js'
import { conceptAt, type Doc, holds, type Range } from '../doc.js'
import { isStroke } from './bars.js'
import { firstMark } from './cut.js'
import { piecesOf } from './line-pieces.js'
import { holdsGap, isCaption, partedRoles } from './role-parts.js'
import { areDistinct, type Role, roleOf } from './roles.js'

/** A column of such a table: its words and what they say it holds. */
interface RoleColumn {
  readonly title: Range
  readonly role?: Role
}

/** The columns that a header's words name: by its cells or lines, by the gaps of its last line, or cut behind the form's marks. */
export function roleColumns(doc: Doc, header: Range, k: number): readonly RoleColumn[] | undefined {
  const gaps = byGaps(doc, header, k)
  for (const pieces of [bySegments(doc, header), gaps, byStrokes(doc, header)]) {
    if (pieces.length < k || pieces.slice(-k).some((piece) => holdsTwo(doc, piece)) || isCutOff(doc, pieces, k)) continue
    if (isUneven(doc, pieces.slice(-k))) continue
    const columns = pieces.slice(-k).map((title) => withRole(doc, title))
    const roles = columns.map(({ role }) => role)
    if (pieces === gaps ? areDistinct(roles) : areAllOthers(roles)) return columns
  }
  return belowCaption(doc, header, k) ?? marked(doc, header, k) ?? partedRoles(doc, header, k)
}

/** Whether a line of one piece stands among titles of which a line holds several: the caption above them is no column. */
function isUneven({ tokens }: Doc, pieces: readonly Range[]): boolean {
  const lines = pieces.map(({ last }) => tokens.line[last - 1])
  const alone = lines.map((line, p) => line !== lines[p - 1] && line !== lines[p + 1])
  return alone.includes(true) && alone.includes(false)
}

function withRole(doc: Doc, title: Range): RoleColumn {
  const role = roleOf(doc, [title])
  return { title, ...(role === undefined ? {} : { role }) }
}

const areAllOthers = (roles: readonly (Role | undefined)[]): boolean => !roles.includes(undefined) && new Set(roles).size === roles.length

/** The columns that a header makes cut behind the form's marks, each of which has a role of its own. */
function marked(doc: Doc, header: Range, k: number): readonly RoleColumn[] | undefined {
  const pieces = byMarks(doc, header, k)
  if (pieces.length !== k || pieces.some((piece) => holdsTwo(doc, piece))) return undefined
  const columns = pieces.map((title) => withRole(doc, title))
  return areAllOthers(columns.map(({ role }) => role)) ? columns : undefined
}

/** Titles over columns go on over so many lines at most. */
const MOST_LINES = 12
const AFTER: ReadonlySet<Role | undefined> = new Set<Role>(['revised', 'actual'])

/**
 * The columns that the lines below a caption name, which say of a forecast what it was and what it is: the lines above
 * ("Revision of the forecast for the year ending March 31, 2016") are no titles of columns.
 */
function belowCaption(doc: Doc, { first, last }: Range, k: number): readonly RoleColumn[] | undefined {
  const { line, lines } = doc.tokens
  const lowest = line[last - 1] as number
  for (let n = 0; n < MOST_LINES && n <= lowest; n += 1) {
    const from = lines.token[lowest - n] as number
    if (from < first) return undefined
    const own = { first: from, last }
    if (from > first && !isCaptionOver(doc, { first: lines.token[line[from - 1] as number] as number, last: from })) continue
    const columns = marked(doc, own, k) ?? partedRoles(doc, own, k)
    return columns?.some(({ role }) => role === 'previous') && columns.some(({ role }) => AFTER.has(role)) ? columns : undefined
  }
  return undefined
}

/** "Forecast for the year ending March 31, 2016", "Results of (April 1, 2015 to March 31, 2016)": a line that says what the table is of, and no mark or year before of a column. */
function isCaptionOver(doc: Doc, line: Range): boolean {
  if (firstMark(doc, line) > 0 || holds(doc, line, 'reference', 'priorPeriod')) return false
  const said = periodSayings(doc, line)
  if (said.some(({ from }) => from !== undefined)) return true
  return !holds(doc, line, 'result', 'actual', 'yearEnded') && (isCaption(doc, line) || said.some(isYearOrPart))
}
const isYearOrPart = ({ kind, fiscalYearEnd, to }: PeriodSaying): boolean => (fiscalYearEnd ?? (kind && to)) !== undefined

/** Whether the title before the last `k` is one of a column, too: then whose cells are whose is not known. */
function isCutOff(doc: Doc, pieces: readonly Range[], k: number): boolean {
  const before = pieces[pieces.length - k - 1]
  const own = pieces[pieces.length - k]
  return (
    before !== undefined &&
    own !== undefined &&
    doc.tokens.line[before.last - 1] === doc.tokens.line[own.first] &&
    roleOf(doc, [before]) !== undefined
  )
}

/** "Previous forecast Revised forecast": the titles of two columns, with nothing between them. */
export function holdsTwo(doc: Doc, range: Range): boolean {
  const { first, last } = range
  let forecasts = 0
  let previous = false
  let revised = false
  for (let i = first; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'forecast') forecasts += 1
    else if (concept === 'previous') previous = true
    else if (concept === 'revise') revised = true
  }
  return (forecasts > 1 && previous && revised) || holdsGap(doc, range)
}

/** The cells of a header, or its lines. */
export function bySegments({ layout, tokens }: Doc, { first, last }: Range): Range[] {
  const { segments } = layout
  const pieces: { first: number; last: number }[] = []
  for (let s = placeIn(segments, (segment) => segment.last <= first); s < segments.length; s += 1) {
    const segment = segments[s]
    if (segment === undefined || segment.first >= last) break
    if (segment.last === segment.first) continue
    const piece = { first: Math.max(first, segment.first), last: Math.min(last, segment.last) }
    const before = pieces[pieces.length - 1]
    // a line in brackets goes on with the title before it: "Previous forecast | (October 31, 2024)"
    if (before !== undefined && isBracketed(tokens, piece)) before.last = piece.last
    else pieces.push(piece)
  }
  return pieces
}

/** Whether one bracket holds a whole range: "(October 31, 2024)", not "(Ref.) Results (ended March 31, 2024)". */
function isBracketed(tokens: Doc['tokens'], { first, last }: Range): boolean {
  if (!isMark(tokens, first, '(') || !isMark(tokens, last - 1, ')')) return false
  for (let i = first + 1; i < last - 1; i += 1) {
    if (isMark(tokens, i, '(')) return true // one inside it
    if (isMark(tokens, i, ')')) return false
  }
  return true
}

/**
 * The heads that two blanks or more part on the line right above the rows: where they are as many as the cells, their
 * order tells whose cells are whose, though they may not stand over them. A title of the metrics' column is none of them.
 */
export function byGaps(doc: Doc, { first, last }: Range, k: number): Range[] {
  const line = last > first ? piecesOf(doc, doc.tokens.line[last - 1] as number) : undefined
  const pieces = (line ?? []).filter((piece) => first <= piece.first && piece.last <= last)
  const heads = pieces.length === k + 1 && roleOf(doc, pieces.slice(0, 1)) === undefined ? pieces.slice(1) : pieces
  return heads.length === k ? heads : []
}

/** The titles that strokes part on the line right above the rows, behind the title of these: "Item: Previous / Revised / Change". */
function byStrokes(doc: Doc, { first, last }: Range): Range[] {
  const { tokens } = doc
  let from = last - 1
  while (from > first && tokens.line[from - 1] === tokens.line[last - 1]) from -= 1
  const pieces: Range[] = []
  for (let i = from; i < last; i += 1) {
    if (pieces.length === 0 && isMark(tokens, i, ':')) from = i + 1
    if (!isStroke(doc, i)) continue
    pieces.push({ first: from, last: i })
    from = i + 1
  }
  return pieces.length === 0 ? [] : [...pieces, { first: from, last }]
}

/** Cut behind each of the form's marks: none where there are more of them than cells, for which is empty is not known. */
function byMarks(doc: Doc, { first, last }: Range, k: number): Range[] {
  const pieces: Range[] = []
  let from = first
  for (;;) {
    const end = firstMark(doc, { first: from, last })
    if (end <= from) break
    pieces.push({ first: from, last: end })
    from = end
  }
  if (from < last) pieces.push({ first: from, last })
  return pieces.length === k ? pieces : []
}
