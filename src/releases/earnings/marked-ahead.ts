import { isMark, NUMBER } from '../../document/scan.js'
import { type Doc, holds, type Range } from '../../form/doc.js'
import type { When } from '../../form/prose/when.js'
import { tokenAt } from '../../form/span-tokens.js'
import { isExpectedLetter } from '../../language/en/tables.js'

/** A footnote stands no more lines below a table's last row. */
const NOTES = 6

/** What the warning says. */
export const MARKED = 'Figures are marked as forecasts by a letter or a footnote alone, so they were left out.'

/**
 * Whether the head of a column, or the title of a row, has a mark of something expected behind its year: "FY2022E", "FY2022 (F)", or
 * "FY2022*" where the footnote of that star below the table, which ends before token `end`, says that it is a forecast.
 */
export function isMarkedAhead(doc: Doc, { first, last }: Range, end: number, at: When['at']): boolean {
  const named = at.fiscalYear ?? at.to ?? at.fiscalYearEnd
  if (named === undefined || named.start < (doc.tokens.start[first] as number)) return false
  let k = tokenAt(doc, named.start)
  while (k < last && (doc.tokens.start[k] as number) < named.end) k += 1
  if (isMark(doc.tokens, k, '(')) k += 1
  return isExpectedLetter(doc.tokens, k) || (isMark(doc.tokens, k, '*') && isForecastNote(doc, k, end))
}

/** Whether a line below token `end` begins with the star at token `k`, with its number where it has one, and tells of a forecast. */
function isForecastNote(doc: Doc, k: number, end: number): boolean {
  const { kind, line, lines, start, end: ends } = doc.tokens
  const number = kind[k + 1] === NUMBER && start[k + 1] === ends[k] ? wordAt(doc, k + 1) : undefined
  const from = (line[end - 1] as number) + 1
  for (let n = from; n < from + NOTES && n < lines.count; n += 1) {
    const [first, last] = [lines.token[n] as number, lines.token[n + 1] as number]
    if (!isMark(doc.tokens, first, '*') || (number !== undefined && wordAt(doc, first + 1) !== number)) continue
    if (holds(doc, { first, last }, 'forecast')) return true
  }
  return false
}

const wordAt = ({ tokens, text }: Doc, k: number): string => text.slice(tokens.start[k], tokens.end[k])
