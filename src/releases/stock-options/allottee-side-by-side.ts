import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc } from '../../form/doc.js'
import { isHigh } from '../../form/label.js'
import { isHeads } from '../../language/en/people.js'
import { isIn } from '../../language/en/small.js'
import type { Count } from './allottee-counts.js'

/** The numbers of rows that run on: of two side by side the second counts none of the people behind it, "Directors 5 100 Employees 36 210". */
export const countsInRows = (doc: Doc, counts: readonly Count[]): Count[] =>
  counts.map((count, k) =>
    isRightBehind(doc, counts[k - 1], count) || isSumOfRow(doc, counts[k - 1], count) ? withoutName(doc, count) : count,
  )

/** "5 100", "(5): 100" on one line: two numbers of one row. */
function isRightBehind({ tokens }: Doc, before: Count | undefined, { first }: Count): boolean {
  if (before === undefined) return false
  let i = before.last
  while (i < first && tokens.line[i] === tokens.line[first] && (isMark(tokens, i, ')') || isMark(tokens, i, ':'))) i += 1
  return i === first
}

/** "3 persons, a total of 90 Officers of the Company: 412 persons": the sum belongs to the row before, the people to the next. */
export const isSumOfRow = ({ tokens }: Doc, before: Count | undefined, { kind, first, total, behind }: Count): boolean =>
  kind === 'persons' && total && before?.kind === 'persons' && first - before.last <= SUM && isHigh(tokens, behind)
/** Words between the persons of a row and its sum: ", a total of". */
const SUM = 6

/** The second of two numbers side by side: the people behind it are the next row's, "Directors 5 100 Employees 36 210". */
function withoutName(doc: Doc, count: Count): Count {
  if (count.kind !== 'persons' || isHeads(doc.tokens, count.behind)) return count
  const { kind: _, found, ...rest } = count
  return { ...rest, found: { value: found.value, at: found.at }, last: count.behind }
}

/** "engineers in 12 countries", "(TSE: 1234)": a number that counts nobody. */
export const countsNobody = (doc: Doc, { kind, first }: Count): boolean =>
  (kind === undefined && isIn(doc.tokens, first - 1)) || (isMark(doc.tokens, first - 1, ':') && conceptAt(doc, first - 2) === 'exchange')
