import { isMark } from '../../document/scan.js'
import type { Doc } from '../doc.js'
import type { Cell } from './cell.js'
import type { RawRow } from './cut.js'
import type { PartHead } from './dividend-part.js'
import { printedOf } from './place.js'
import { roleOf } from './roles.js'

/**
 * Rows that a note between their cells tore: "Revised forecast 35 | Payment on December 10 | 41 76". The sum of the payments
 * must say that they are one.
 */
export function joined(doc: Doc, rows: readonly RawRow[], parts: readonly PartHead[]): RawRow[] {
  const out: RawRow[] = []
  for (const row of rows) {
    const above = out.at(-1)
    const cells = above === undefined ? [] : [...above.cells, ...row.cells]
    const role = above === undefined || cells.length !== parts.length ? undefined : roleOf(doc, [above.title])
    const own = roleOf(doc, [row.title])
    if (above !== undefined && role !== undefined && (own === undefined || own === 'dated') && opensLine(doc, row) && addsUp(cells, parts))
      out[out.length - 1] = { ...above, cells }
    else out.push(row)
  }
  return out
}

/** Whether a row's cells begin their line: words before them there are a title of its own. */
function opensLine({ tokens }: Doc, { cells: [cell] }: RawRow): boolean {
  let k = (cell?.first ?? 0) - 1
  while (isMark(tokens, k, '|')) k -= 1
  return cell !== undefined && tokens.line[k] !== tokens.line[cell.first]
}

/** Whether a row prints the payment of the half year, of the year's end and their sum. */
function addsUp(cells: readonly Cell[], parts: readonly PartHead[]): boolean {
  const [interim, end, annual] = (['secondQuarter', 'yearEnd', 'annual'] as const).map((part) =>
    printedOf(cells[parts.findIndex((head) => head.part === part)]),
  )
  return interim !== undefined && end !== undefined && annual !== undefined && Math.abs(interim + end - annual) < 0.005
}
