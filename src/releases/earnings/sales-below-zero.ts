import type { Draft, Found } from '../../form/draft.js'
import type { Known } from '../../form/prose/calendar.js'
import type { Fact, Money } from '../../form/prose/fact.js'

/**
 * The facts of tables without those of columns in which the sales are below zero: nobody sells less than nothing, so
 * what such a column holds are changes, whatever period its head names.
 */
export function withoutChanges(facts: readonly Fact[], draft: Draft): readonly Fact[] {
  const changes = new Map<Known | undefined, Found<Money>>()
  for (const { metric, value, period } of facts)
    if (metric.value === 'netSales' && (value as Found<Money>).value.amount < 0) changes.set(period, value as Found<Money>)
  for (const { at } of changes.values())
    draft.warn('ambiguous', 'A column of figures below zero where sales stand is one of changes, so it was left out.', undefined, at)
  return changes.size === 0 ? facts : facts.filter(({ period }) => !changes.has(period))
}
