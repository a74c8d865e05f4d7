import type { Draft } from '../../form/draft.js'
import type { Fact, Money } from '../../form/prose/fact.js'

const textOf = ({ metric, value, forecast, region }: Fact): string =>
  JSON.stringify([metric.value, value?.value, forecast, region !== undefined])

const isNothing = ({ value }: Fact): boolean => value === undefined || (value.value as Partial<Money>).amount === 0

/**
 * The facts without those of a quarter alone that say again what the months up to its end came to: "Third quarter ended December 31"
 * above figures from April on names these, and no quarter behind the first is worth all that went before it.
 */
export function withoutSaidOfQuarter(facts: readonly Fact[], draft: Draft): readonly Fact[] {
  const soFar = new Map<string, string | undefined>()
  for (const fact of facts) {
    const { kind, quarter, to } = fact.period?.keys ?? {}
    if (kind === 'year-to-date' && quarter !== undefined && !isNothing(fact)) soFar.set(`${quarter} ${textOf(fact)}`, to)
  }
  if (soFar.size === 0) return facts
  return facts.filter((fact) => {
    const { kind, quarter, to } = fact.period?.keys ?? {}
    if (kind !== 'quarter' || quarter === undefined || quarter === 1 || isNothing(fact)) return true
    const key = `${quarter} ${textOf(fact)}`
    if (!soFar.has(key) || (to !== undefined && (soFar.get(key) ?? to) !== to)) return true
    draft.warn('conflict', 'A figure of a quarter is that of all months up to its end: it is theirs.', undefined, fact.value?.at)
    return false
  })
}
