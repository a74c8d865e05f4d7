import type { Doc } from '../../../form/doc.js'
import { banks } from '../../../form/figures/columns.js'
import type { RawRow, RawTable } from '../../../form/figures/cut.js'
import { cellHeads } from '../../../form/figures/headcells.js'
import { countHeads, type Head } from '../../../form/figures/heads.js'
import { stackedPairs } from '../../../form/figures/stacked.js'
import { isPerShare } from '../../../form/figures/table.js'
import { widestOf } from '../../../form/figures/widest.js'
import { tokenOf } from '../../../form/prose/gap.js'
import { isNet, isOperating } from '../../../language/en/tables.js'
import { flowHeads } from './flow-heads.js'

/** The heads of a table whose columns are figures. */
export const figureHeads = (doc: Doc, raw: RawTable): readonly Head[] | undefined => named(doc, headsOf(doc, raw))

/** Heads that name one figure each: of a bank's two "ordinary" ones the income is its revenue; of other twins neither is read. */
function named(doc: Doc, heads: readonly Head[] | undefined): readonly Head[] | undefined {
  if (heads === undefined) return undefined
  const bank = banks(doc, heads)
  const own = bank === undefined ? heads : heads.map((head): Head => (head === bank.income ? { ...head, metric: 'netSales' } : head))
  return own.map((head) => {
    if (
      head.metric === 'netSales' &&
      !isNetOperating(doc, head) &&
      own.every((other) => other === head || other.metric !== 'netSales' || isNetOperating(doc, other))
    )
      return head
    if (head.metric === undefined || own.every((other) => other === head || other.metric !== head.metric)) return head
    const { metric: _, ...rest } = head
    return rest
  })
}

/** "Net operating revenue" beside "Operating revenue": what is left of it. */
const isNetOperating = ({ tokens }: Doc, { first }: Head): boolean => isNet(tokens, first) && isOperating(tokens, first + 1)

/** "Net income per | Net income per | share share": heads torn over lines look alike. */
const hasTwins = (heads: readonly Head[]): boolean => {
  const metrics = heads.flatMap(({ metric }) => (metric === undefined ? [] : [metric]))
  return new Set(metrics).size < metrics.length
}

function headsOf(doc: Doc, raw: RawTable): readonly Head[] | undefined {
  const { heads, loose } = raw.heads
  const whole = loose.length === 0 && heads.every((head) => head.whole)
  const widest = widestOf(raw.rows)
  const flows = flowHeads(raw, widest)
  if (flows !== undefined) return flows
  const shares = heads.filter(({ metric }) => metric !== undefined && isPerShare(metric)).length
  if (whole && (widest === heads.length || widest === heads.length * 2 || widest === heads.length * 2 - shares)) return heads
  const cells = cellHeads(doc, raw.rows, widest)
  if (cells !== undefined) return cells
  if (whole && !hasTwins(heads)) return heads
  const pairs = stackedPairs(doc, raw.rows, widest)
  if (pairs !== undefined) return pairs
  const counted = (countHeads(doc, raw.heads) as readonly Head[] | undefined) ?? (whole ? heads : undefined)
  const share = tokenOf(doc, raw.heads.first, (raw.rows[0] as RawRow).title.last, 'perShare')
  const plain = counted?.find(({ metric }) => metric === 'profit')
  if (
    share >= 0 &&
    counted !== undefined &&
    plain !== undefined &&
    counted.some(({ metric }) => metric === 'profitAttributableToOwnersOfParent') &&
    !counted.some(({ metric }) => metric === 'earningsPerShare')
  ) {
    // "Net income" whose "per share" was torn off: the form's last column
    return [
      ...counted.filter((head) => head !== plain),
      {
        ...plain,
        metric: 'earningsPerShare',
        whole: false,
        below: [{ first: share, last: doc.terms.last[doc.terms.at[share] as number] as number }],
      },
    ]
  }
  return counted
}
