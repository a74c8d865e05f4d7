import type { Doc, Range } from '../doc.js'
import { groupStarts } from './groups.js'
import { cellsAbove } from './headcells.js'
import { byGaps, bySegments } from './role-columns.js'
import { type Role, roleOf } from './roles.js'
import { stacksOver } from './stacked.js'
import type { Transposed } from './transposed.js'

/** Columns set side by side under a head of their own: "Previous | Revised | Change" under "First half". */
export interface RoleGroup {
  /** what is said of it: its head, and for the first what stands above all */
  readonly caption: Range
  readonly titles: readonly { readonly title: Range; readonly role: Role }[]
  /** the place of its first column */
  readonly from: number
}

/** Groups set side by side in one table. */
const MOST_GROUPS = 3

/**
 * The groups of columns whose titles are printed once for each, "Previous Revised Change Previous Revised Change"; without
 * any where these are told, but not what each is of. Undefined where no titles are repeated.
 */
export function roleGroups(doc: Doc, { caption, header, rows }: Transposed, k: number): readonly RoleGroup[] | undefined {
  const found = repeated(doc, titlesOf(doc, header, rows, k), k)
  if (found === undefined) return undefined
  const { titles, times } = found
  const width = k / times
  const over = { first: caption.first, last: Math.min(...titles.map(({ title }) => title.first)) }
  const starts = groupStarts(doc, over, times)
  return starts.map((start, g) => ({
    caption: { first: g === 0 ? caption.first : start, last: starts[g + 1] ?? over.last },
    titles: titles.slice(g * width, (g + 1) * width),
    from: g * width,
  }))
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
function repeated(doc: Doc, ways: Iterable<readonly (readonly Range[])[]>, k: number): Repeated | undefined {
  for (const way of ways) {
    const roles = way.map((pieces) => roleOf(doc, pieces))
    const times = roles.length === k ? timesOf(roles) : 1
    if (times === 1) continue
    return { times, titles: way.map((pieces, c) => ({ title: pieces[0] as Range, role: roles[c] as Role })) }
  }
  return undefined
}
interface Repeated {
  readonly times: number
  readonly titles: RoleGroup['titles']
}

/** How often the same roles are named one after the other, a forecast before and after among them. */
function timesOf(roles: readonly (Role | undefined)[]): number {
  for (let times = MOST_GROUPS; times > 1; times -= 1) {
    const own = roles.slice(0, roles.length / times)
    if (own.length * times !== roles.length || new Set(own).size < own.length || roles.includes(undefined)) continue
    if (own.includes('previous') && roles.every((role, c) => role === own[c % own.length])) return times
  }
  return 1
}
