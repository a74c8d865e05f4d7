import { isMark } from '../../document/scan.js'
import type { Doc, Range } from '../doc.js'
import type { Cell } from './cell.js'
import { headAt } from './head.js'
import { unitsIn } from './units.js'

/** Heads are printed over no more lines than these, with lines of units and rules among them. */
const MOST_LINES = 8
const FEWEST_LINES = 2

/**
 * The words over each column where heads go over several lines and bars part the columns on each of them: as many bars on a
 * head's line as on the rows'. None where a column has no words, or where heads stand over the titles of the rows.
 */
export function barredStacks(doc: Doc, rows: readonly { readonly cells: readonly Cell[] }[], k: number): Range[][] | undefined {
  const { tokens } = doc
  const cells = rows.find((row) => row.cells.length === k)?.cells
  const first = cells?.[0]
  if (cells === undefined || first === undefined) return undefined
  const row = tokens.line[first.first] as number
  const own = fieldsOf(doc, row)
  const at = cells.map((cell) => fieldWith(own, cell))
  if (own.length <= k || at.includes(-1) || new Set(at).size < k) return undefined
  const stacks: Range[][] = cells.map(() => [])
  let found = 0
  for (let line = row - 1; line >= 0 && line >= row - MOST_LINES; line -= 1) {
    const fields = fieldsOf(doc, line)
    if (fields.length !== own.length) break
    if (fields.every((field) => isNoWord(doc, field))) continue
    if (fields.slice(0, at[0]).some((field) => namesFigure(doc, field))) return undefined
    found += 1
    at.forEach((f, c) => {
      const field = fields[f] as Range
      if (!isNoWord(doc, field)) stacks[c]?.unshift(field)
    })
  }
  return found < FEWEST_LINES || stacks.some((stack) => stack.length === 0) ? undefined : stacks
}

/** What stands between the bars of a line, the empty fields too; of a line without any nothing. */
function fieldsOf({ tokens }: Doc, line: number): Range[] {
  const last = tokens.lines.token[line + 1] as number
  const fields: Range[] = []
  let from = tokens.lines.token[line] as number
  for (let i = from; i < last; i += 1)
    if (isMark(tokens, i, '|')) {
      fields.push({ first: from, last: i })
      from = i + 1
    }
  if (fields.length > 0) fields.push({ first: from, last })
  return fields
}

/** The place of the field that holds a cell among those of its line, or -1. */
function fieldWith(fields: readonly Range[], { first, last }: Cell): number {
  let low = 0
  let high = fields.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((fields[middle] as Range).first <= first) low = middle + 1
    else high = middle
  }
  const field = fields[low - 1]
  return field !== undefined && last <= field.last ? low - 1 : -1
}

/** Nothing, a rule, or a unit alone. */
function isNoWord(doc: Doc, { first, last }: Range): boolean {
  const units = unitsIn(doc, { first, last })
  if (units.length > 0 && last - first <= units.length * 3) return true
  for (let i = first; i < last; i += 1) if (!isMark(doc.tokens, i, '-') && !isMark(doc.tokens, i, ':')) return false
  return true
}

function namesFigure(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (headAt(doc, i, last)?.head !== undefined) return true
  return false
}
