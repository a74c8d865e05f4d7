import type { Draft } from '../../form/draft.js'
import type { Known } from '../../form/prose/calendar.js'
import type { Fact } from '../../form/prose/fact.js'

/**
 * The facts of tables without those of columns in which the sales are below zero: nobody sells less than nothing, so
 * what such a column holds are changes, whatever period its head names.
 */
export function withoutChanges(facts: readonly Fact[], draft: Draft): readonly Fact[] {
  const changes = new Set<Known | undefined>()
  for (const { metric, value, period } of facts) {
    const amount = typeof value?.value === 'object' && 'amount' in value.value ? value.value.amount : 0
    if (metric.value !== 'netSales' || amount >= 0 || changes.has(period)) continue
    changes.add(period)
    draft.warn('ambiguous', 'A column of figures below zero where sales stand is one of changes, so it was left out.', undefined, value?.at)
  }
  return changes.size === 0 ? facts : facts.filter(({ period }) => !changes.has(period))
}
