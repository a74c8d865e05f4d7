import { isWholeGroup } from '../../language/en/revisions.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { groupStarts } from './groups.js'
import { cellsAbove } from './headcells.js'
import { piecesOf } from './line-pieces.js'
import { byGaps, bySegments } from './role-columns.js'
import { type Role, roleOf } from './roles.js'
import { stacksOver } from './stacked.js'
import type { Transposed } from './transposed.js'

/** Columns set side by side under a head of their own: "Previous | Revised | Change" under "First half". */
export interface RoleGroup {
  /** what is said of it: its head, and for the first what stands above all */
  readonly caption: Range
  /** what is said of all groups */
  readonly above: Range
  readonly titles: readonly { readonly title: Range; readonly role: Role }[]
  /** the place of its first column */
  readonly from: number
}

/**
 * The groups of columns whose titles are printed once for each, "Previous Revised Previous Revised Change"; without any where these
 * are told, but not what each is of. Undefined where no titles are repeated.
 */
export function roleGroups(doc: Doc, { caption, header, rows }: Transposed, k: number): readonly RoleGroup[] | undefined {
  const titles = repeated(doc, titlesOf(doc, header, rows, k), k)
  if (titles === undefined) return undefined
  const groups = groupsIn(titles)
  const over = { first: caption.first, last: Math.min(...titles.map(({ title }) => title.first)) }
  const whole = totalOver(doc, over, groups.length)
  const starts = whole === undefined ? groupStarts(doc, over, groups.length) : []
  const found: RoleGroup[] = []
  const above = { first: caption.first, last: starts[0] ?? caption.first }
  let from = 0
  for (const [g, own] of groups.entries()) {
    const start = starts[g]
    const first = g === 0 ? caption.first : start
    if (whole?.at === g) found.push({ caption: { first: caption.first, last: whole.above }, above, titles: own, from })
    // of results alone there is no forecast
    else if (start !== undefined && first !== undefined && own.some(({ role }) => role === 'previous'))
      found.push({ caption: { first, last: starts[g + 1] ?? over.last }, above, titles: own, from })
    from += own.length
  }
  return found
}

/** The titles group by group: another begins with a role that the one before has, and with a forecast before its revision. */
function groupsIn(titles: RoleGroup['titles']): RoleGroup['titles'][] {
  const groups: { title: Range; role: Role }[][] = []
  for (const one of titles) {
    const open = groups.at(-1)
    if (open === undefined || one.role === 'previous' || open.some(({ role }) => role === one.role)) groups.push([one])
    else open.push(one)
  }
  return groups
}

/** "Chemicals | Group total" on the line over the titles: which group of columns is the whole company's, and where that line begins. */
function totalOver(doc: Doc, { last }: Range, times: number): { readonly at: number; readonly above: number } | undefined {
  const line = doc.tokens.line[last - 1] as number
  const above = doc.tokens.lines.token[line] as number
  const pieces = piecesOf(doc, line) ?? []
  const totals = pieces.map((piece) => isTotal(doc, piece))
  const at = totals.indexOf(true)
  return pieces.length === times && at >= 0 && totals.lastIndexOf(true) === at ? { at, above } : undefined
}

/** "Total", "Group total", "Company total": these words and no others. */
function isTotal(doc: Doc, { first, last }: Range): boolean {
  let total = false
  for (let i = first; i < last; i += 1) {
    if (conceptAt(doc, i) === 'total') total = true
    else if (!isWholeGroup(doc.tokens, i) && conceptAt(doc, i) !== 'consolidated') return false
  }
  return total
}

/** The titles over `k` columns in pieces, in each way that print may tell them. */
function* titlesOf(doc: Doc, header: Range, rows: Transposed['rows'], k: number): Generator<readonly (readonly Range[])[]> {
  const stacks = stacksOver(doc, rows, k, 1)
  if (stacks !== undefined) {
    yield stacks.map(({ pieces }) => pieces)
    yield stacks.map(({ pieces }) => pieces.slice(-1)) // the head of a group may stand over one of its columns
  }
  for (const pieces of [cellsAbove(doc, rows, k) ?? [], bySegments(doc, header), byGaps(doc, header, k)])
    yield pieces.slice(-k).map((piece) => [piece])
}

/** The first titles of which each names a role, and the roles are repeated. */
function repeated(doc: Doc, ways: Iterable<readonly (readonly Range[])[]>, k: number): RoleGroup['titles'] | undefined {
  for (const way of ways) {
    const roles = way.map((pieces) => roleOf(doc, pieces))
    if (roles.length !== k || roles.includes(undefined)) continue
    const titles = way.map((pieces, c) => ({ title: pieces[0] as Range, role: roles[c] as Role }))
    const groups = groupsIn(titles)
    if (!areGroups(groups)) continue
    const top = Math.min(...titles.map(({ title }) => doc.tokens.line[title.first] as number))
    const heads = piecesOf(doc, top)?.length === groups.length
    return titles.map(({ role }, c) => {
      const pieces = way[c] as readonly Range[]
      const own = heads ? pieces.find(({ first }) => doc.tokens.line[first] !== top) : pieces[0]
      return { title: own ?? (pieces[0] as Range), role }
    })
  }
  return undefined
}

/** Groups set side by side in one table. */
const MOST_GROUPS = 3

/** A forecast and its revision in more than one group, and none of a single column but of results. */
function areGroups(groups: readonly RoleGroup['titles'][]): boolean {
  const roles = groups.map((group) => new Set(group.map(({ role }) => role)))
  const whole = roles.filter((own) => own.has('previous') && (own.has('revised') || own.has('actual')))
  return (
    groups.length <= MOST_GROUPS && whole.length > 1 && roles.every((own) => whole.includes(own) || (own.size === 1 && own.has('actual')))
  )
}
