import type { Metric } from '../../reading/figure-values.js'
import { conceptAt } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import type { Item, ItemOf } from './items.js'
import type { Clause, Group, Name } from './state.js'

/** Items of one kind in a row: "operating income and net income", "V and V", "16 and 12 percent". */
export function gather<K extends Item['kind']>(c: Clause, from: number, kind: K): Group<ItemOf<K>> {
  const { items } = c
  const found: ItemOf<K>[] = []
  let end = (items[from] as Item).first
  for (let k = from; k < items.length; k += 1) {
    const item = items[k] as Item
    if (item.kind === 'aside' || item.kind === 'rate') {
      if (found.length > 0) {
        end = item.last
        continue
      }
    }
    if (item.kind !== kind) break
    if (found.length > 0 && !joined(c, end, item.first, kind)) break
    const next = items[k + 1]
    if (kind === 'money' && found.length > 0 && next?.kind === 'name' && next.first === item.last && isPerShare(c, next)) break
    if (kind === 'money' && found.length > 0 && isOfYearAgo(c, item)) break
    found.push(item as ItemOf<K>)
    end = item.last
  }
  return { items: found, first: (found[0] as Item).first, last: (found[found.length - 1] as Item).last }
}

/** "5 billion yen, 4 billion yen a year ago": what the amount before is set against. */
const isOfYearAgo = ({ whens }: Clause, { last }: Item): boolean =>
  whens.some(({ first, when }) => when.relation === 'priorYear' && first >= last && first - last <= 2)

export function joined(c: Clause, from: number, to: number, kind: Item['kind']): boolean {
  const { doc } = c
  const { tokens } = c.doc
  let and = false
  for (let k = from; k < to; k += 1) {
    const mark = markAt(tokens, k)
    const glue = glueAt(tokens, k)
    if (mark === ',' || glue === 'and') and = true
    else if (mark === ')' || mark === '(' || mark === '*') continue
    else if (kind === 'name' && (glue === 'the' || conceptAt(doc, k) === 'consolidated')) continue
    else return false
  }
  return and
}

/** "$0.12 per share", "$0.12 loss per share": the name of what a share has, the amount right before it. */
export function isPerShare({ doc, items }: Clause, item: Item): boolean {
  if (item.kind !== 'name') return false
  const concept = conceptAt(doc, item.first)
  if (concept === 'perShare' || concept === 'perShareDiluted') return true
  return isShareOf(item.name.metric) && items.some(({ kind, last }) => kind === 'money' && last === item.first)
}

/** Whether a metric is what a share earns. */
export const isShareOf = (metric: Metric | undefined): boolean => metric === 'earningsPerShare' || metric === 'dilutedEarningsPerShare'

/** "excluding" alone is no figure's name. */
export function isExclusion(c: Clause, item: Name): boolean {
  const { doc } = c
  return conceptAt(doc, item.first) === 'adjusted' && doc.terms.last[doc.terms.at[item.first] as number] === item.last
}
