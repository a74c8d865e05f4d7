import { isMark } from '../../../document/scan.js'
import { conceptAt, type Doc, holds, type Range } from '../../../form/doc.js'
import { glueAt } from '../../../form/prose/glue.js'
import { isEstimate } from '../../../language/en/tables.js'
import { behindDate } from '../position/read.js'

/** The token behind "March 31, 2014", "ended March 31, 2014" at token `i`, or `i`. */
export function behindEnd(doc: Doc, i: number): number {
  const date = glueAt(doc.tokens, i) === 'ended' ? behindDate(doc, i + 1) : i
  return date > i + 1 ? date : behindDate(doc, i)
}

/** "(forecast)", "(Est.)" at token `i`. */
export const isForecast = (doc: Doc, i: number): boolean =>
  isMark(doc.tokens, i, '(') && (conceptAt(doc, i + 1) === 'forecast' || isEstimate(doc.tokens, i + 1))

export function saysForecast(doc: Doc, range: Range): boolean {
  if (holds(doc, range, 'forecast')) return true
  for (let i = range.first; i < range.last; i += 1) if (isForecast(doc, i)) return true
  return false
}
