import { isMark, type Tokens } from '../../../document/scan.js'
import { conceptAt, type Doc, type Range, rangeOfTerm } from '../../../form/doc.js'
import type { Run } from '../../../form/figures/cells.js'
import { unitsIn } from '../../../form/figures/units.js'
import { hasOne } from '../../../form/words.js'
import type { Concept } from '../../../language/concepts.js'
import { isUsed } from '../../../language/en/prose.js'
import type { Metric } from '../../../reading/figure-values.js'
import { NONE, type Row } from './row.js'

const FLOWS: Partial<Record<Concept, Metric>> = {
  investingActivities: 'cashFlowsFromInvestingActivities',
  financingActivities: 'cashFlowsFromFinancingActivities',
}
const IS_FLOW: ReadonlySet<Metric | undefined> = new Set<Metric | undefined>(['cashFlowsFromOperatingActivities', ...Object.values(FLOWS)])

/**
 * "Investing activities 25,007" right behind the row of the flows from operating activities: the words "Net cash provided by"
 * above that one are of all three. What stands between, but a unit, makes it another figure.
 */
export function flowRow(doc: Doc, { first, last }: Range, run: Run, above: Row | undefined): Row | undefined {
  const metric = FLOWS[conceptAt(doc, first) as Concept]
  if (metric === undefined || !IS_FLOW.has(above?.metric) || above?.metric === metric) return undefined
  const title = { first, last: rangeOfTerm(doc, first).last }
  if (doc.tokens.line[first] === doc.tokens.line[first - 1]) return undefined
  if (hasOne(doc, { first: Math.max(0, (above?.title.first ?? first) - LEAD), last: first }, isSpent)) return undefined
  const units = unitsIn(doc, { first: title.last, last })
  if (title.last < last && (units.length !== 1 || last - title.last > LONGEST_UNIT)) return undefined
  return { title, metric, cells: run.cells, whole: true, below: NONE }
}
/** "Used in", but not "provided by (used in)". */
const isSpent = (tokens: Tokens, k: number): boolean => isUsed(tokens, k) && !isMark(tokens, k - 1, '(')
/** "Net cash used in" on the line above: whether it is said of the next row, too, nobody tells. */
const LEAD = 6
/** "(million yen)". */
const LONGEST_UNIT = 4
