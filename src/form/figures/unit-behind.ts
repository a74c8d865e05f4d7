import { isMark } from '../../document/scan.js'
import { isUnitWord } from '../../language/en/tables.js'
import type { Doc } from '../doc.js'
import type { Cell } from './cell.js'
import { type Unit, unitsIn } from './units.js'

/** How far under a table its unit may stand, in tokens. */
const BEHIND = 8
/** Words before the scale: "(Unit:", "(in". */
const OPENING = 4

/** A unit printed under the rows of a table or between them: "(millions of yen; %)", "Unit: millions of yen". */
export const unitBehind = (doc: Doc, rows: readonly { readonly cells: readonly Cell[] }[]): Unit | undefined =>
  unitsBehind(doc, rows).find(isMoney)

/** All that such a line says, "%" too. */
export function unitsBehind(doc: Doc, rows: readonly { readonly cells: readonly Cell[] }[]): readonly Unit[] {
  for (let r = rows.length - 1; r >= 0; r -= 1) {
    const units = unitsAt(doc, rows[r]?.cells.at(-1)?.last ?? doc.tokens.count, r < rows.length - 1)
    if (units.length > 0) return units
  }
  return []
}

const isMoney = ({ factor, currency }: Unit): boolean => factor !== undefined && currency !== undefined

function unitsAt(doc: Doc, end: number, between: boolean): readonly Unit[] {
  const { tokens } = doc
  let first = end
  while (isMark(tokens, first, '|')) first += 1
  const below = tokens.line[first] !== tokens.line[first - 1]
  if (between && !below) return []
  if (!isMark(tokens, first, '(') && !(isUnitWord(tokens, first) && below)) return []
  const units = unitsIn(doc, { first, last: first + BEHIND })
  const money = units.find(isMoney)
  return money !== undefined && money.first <= first + OPENING ? units : []
}
