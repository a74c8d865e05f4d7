import { isDividendKind } from '../../language/en/revisions.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { lastLines } from '../last-lines.js'
import { hasOne } from '../words.js'
import type { Role } from './roles.js'

/** What matters of a row of dividends. */
interface Row {
  readonly title: Range
  readonly role?: Role
  readonly cells: object
}

/**
 * The rows of a table that parts its dividends, "Ordinary | Special | Total" below "Previous forecast": a forecast is that of the
 * row with the total; where no row has it, none of its parts is the dividend.
 */
export function withTotals<One extends Row>(doc: Doc, rows: readonly One[]): One[] {
  const isOrdinary = rows.map(({ title, role }) => role !== undefined && hasOne(doc, lastLines(doc, title), isDividendKind))
  if (!isOrdinary.includes(true)) return [...rows]
  return rows.map((row, r) => {
    if (!isOrdinary[r]) return row
    const parts: One[] = []
    for (let k = r + 1; k < rows.length && (rows[k] as One).role === undefined; k += 1) parts.push(rows[k] as One)
    if (parts.length === 0) return row
    const total = parts.find(({ title }) => conceptAt(doc, title.first) === 'total')
    if (total !== undefined) return { ...row, cells: total.cells }
    const { role: _, ...bare } = row
    return bare as One
  })
}
