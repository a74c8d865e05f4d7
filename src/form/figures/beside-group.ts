import type { Doc, Range } from '../doc.js'
import { bySegments } from './role-columns.js'
import { type Role, roleOf } from './roles.js'

/** The heads of two groups on a line: what is forecast, and the results of a year before. */
const GROUPS = 2

/**
 * The columns of a forecast whose titles stand under the head of their group, and the results of a year before, whose head on that
 * line has none below it: "Six months ending September 30 | (Reference) Six months ended September 30" above "Previous | Revised |
 * Change | Change (%)".
 */
export function besideGroup(doc: Doc, header: Range, k: number): { title: Range; role: Role }[] | undefined {
  const pieces = bySegments(doc, header)
  const lineOf = ({ last }: Range): number => doc.tokens.line[last - 1] as number
  const titles = pieces.slice(1 - k)
  const groups = pieces.slice(1 - k - GROUPS, 1 - k)
  const reference = groups[1]
  if (titles.length !== k - 1 || titles.length < GROUPS || reference === undefined) return undefined
  const low = lineOf(titles[0] as Range)
  const high = lineOf(reference)
  const before = pieces[pieces.length - k - GROUPS]
  if (titles.some((title) => lineOf(title) !== low) || groups.some((group) => lineOf(group) !== high) || high >= low) return undefined
  if (before !== undefined && lineOf(before) === high) return undefined
  const columns = [...titles, reference].map((title) => ({ title, role: roleOf(doc, [title]) }))
  const roles = columns.map(({ role }) => role)
  const said = roles.includes('previous') && (roles.includes('revised') || roles.includes('actual')) && roles.at(-1) === 'priorYear'
  return said && !roles.includes(undefined) && new Set(roles).size === k ? (columns as { title: Range; role: Role }[]) : undefined
}
