import type { Doc } from '../../form/doc.js'
import type { Row, Table } from '../../form/figures/table.js'
import { dayOf } from '../../reading/calendar.js'
import { mentionAt } from '../../reading/mentions.js'

/** The rows of a table by what they hold. */
export interface Roles {
  previous?: Row
  revised?: Row
  change?: Row
  changePercent?: Row
  priorYear?: Row
  /** the revised row holds actual results */
  actual: boolean
}

/** Which row is which: by its words, or, where rows are named by dates alone, the earlier date first. */
export function rolesOf(doc: Doc, table: Table, release: string | undefined): Roles {
  const roles: Roles = { actual: false }
  const dated: Row[] = []
  for (const row of table.rows) {
    if (row.role === 'dated') dated.push(row)
    else if (row.role === 'actual' || row.role === 'revised') {
      if (roles.revised === undefined) {
        roles.revised = row
        roles.actual = row.role === 'actual'
      }
    } else if (row.role !== undefined && row.role !== 'yearOnYear' && row.role !== 'ratio' && row.role !== 'other') {
      // what is printed behind the year before compares with that
      if ((row.role === 'change' || row.role === 'changePercent') && roles.priorYear !== undefined && roles.revised !== undefined) continue
      roles[row.role] ??= row
    }
  }
  if (dated.length === 1 && roles.revised === undefined && roles.previous !== undefined) roles.revised = dated[0] as Row
  else if (dated.length === 1 && roles.previous === undefined && roles.revised !== undefined) {
    // of the day of the release itself it is no earlier forecast
    const [only] = dated as [Row]
    if (release === undefined || dateOf(doc, only) !== release) roles.previous = only
  } else if (dated.length === 2 && roles.revised === undefined && roles.previous === undefined) {
    const [a, b] = dated as [Row, Row]
    const first = dateOf(doc, a)
    const second = dateOf(doc, b)
    if (first !== undefined && second !== undefined && first !== second) {
      roles.previous = first < second ? a : b
      roles.revised = first < second ? b : a
    }
  }
  return roles
}

/** The day that a row's title states. */
function dateOf({ mentions }: Doc, { title }: Row): string | undefined {
  let found: string | undefined
  for (let at = mentionAt(mentions, title.first); at < mentions.length && (mentions[at] as { last: number }).last <= title.last; at += 1) {
    const date = mentions[at]
    if (date?.kind === 'date' && date.day !== undefined && date.year !== undefined) found = dayOf(date)
  }
  return found
}
