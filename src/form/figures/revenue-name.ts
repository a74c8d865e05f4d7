import { ENDS_IN_INCOME } from '../../language/en/tables.js'
import type { Metric } from '../../reading/figure-values.js'
import { type Doc, type Range, spanOfRange, wordsOf } from '../doc.js'
import type { Cell } from './cell.js'
import type { Head } from './head.js'
import { printedOf } from './place.js'
import { type Role, roleOf } from './roles.js'

type Found = Head | 'percent' | undefined
type Rows = readonly { readonly title: Range; readonly cells: readonly Cell[] }[]

/** No profit from operations is so many times that before tax, in every row. */
const FAR = 3
const FEWEST_ROWS = 2
const FORECASTS: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['previous', 'revised', 'actual', 'dated'])

/**
 * The column of an "operating income" far above the ordinary profit in every row, in a table without revenue: a lender calls its
 * revenue so. Which of the two it is print does not tell.
 */
export function maybeRevenue(doc: Doc, rows: Rows, found: readonly Found[]): Head | undefined {
  const at = (metric: Metric): number => found.findIndex((head) => head !== undefined && head !== 'percent' && head.metric === metric)
  const income = at('operatingProfit')
  const profit = at('ordinaryProfit')
  const head = found[income]
  if (income < 0 || profit < 0 || at('netSales') >= 0 || head === undefined || head === 'percent') return undefined
  if (!ENDS_IN_INCOME.test(head.words ?? wordsOf(doc, spanOfRange(doc, head)))) return undefined
  let far = 0
  for (const { title, cells } of rows) {
    if (cells.length !== found.length || !FORECASTS.has(roleOf(doc, [title]))) continue
    const [one, other] = [printedOf(cells[income]), printedOf(cells[profit])]
    if (one === undefined || other === undefined) continue
    if (one < Math.abs(other) * FAR) return undefined
    far += 1
  }
  return far >= FEWEST_ROWS ? head : undefined
}
