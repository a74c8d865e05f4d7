import type { Draft } from '../../form/draft.js'
import type { Fact, Money } from '../../form/prose/fact.js'

const PER_SHARE = new Set(['earningsPerShare', 'dilutedEarningsPerShare'])
/** The profit that is divided by the shares, the owners' first. */
const OWNERS = ['profitAttributableToOwnersOfParent', 'profit']
/** What lies right above it in a statement, and loses its brackets with it. */
const PROFITS = new Set([...OWNERS, 'profitBeforeTax'])

const amountOf = ({ value }: Fact): number => (value?.value as Partial<Money> | undefined)?.amount ?? 0
const keyOf = ({ period, forecast }: Fact): string => `${forecast} ${JSON.stringify(period?.keys ?? {})}`

/**
 * The facts without those whose sign was lost in print: a loss per share stands beside a profit, or a profit per share beside a loss.
 * The side that prints no sign is the doubtful one.
 */
export function withoutLostSigns(facts: readonly Fact[], draft: Draft): readonly Fact[] {
  const below = facts.filter((fact) => amountOf(fact) < 0 && fact.region === undefined)
  const losses = new Set(below.filter(({ metric }) => PER_SHARE.has(metric.value)).map(keyOf))
  const deficits = new Set(below.filter(({ metric }) => OWNERS.includes(metric.value)).map(keyOf))
  const lost = new Set<Fact>()
  const periods = new Map([...losses, ...deficits].map((key): [string, Fact[]] => [key, []]))
  if (periods.size === 0) return facts
  for (const fact of facts) if (fact.region === undefined) periods.get(keyOf(fact))?.push(fact)
  for (const own of periods.values()) {
    const perShare = own.filter(({ metric }) => PER_SHARE.has(metric.value))
    const divided = OWNERS.map((metric) => own.filter((fact) => fact.metric.value === metric)).find((all) => all.length > 0) ?? []
    if (perShare.length === 0 || divided.length === 0) continue
    const [up, down] = [(fact: Fact) => amountOf(fact) > 0, (fact: Fact) => amountOf(fact) < 0]
    if (perShare.every(down) && divided.every(up)) for (const fact of own) if (PROFITS.has(fact.metric.value) && up(fact)) lost.add(fact)
    if (perShare.every(up) && divided.every(down)) for (const fact of perShare) lost.add(fact)
  }
  for (const { value } of lost)
    draft.warn(
      'conflict',
      'The signs of profit and of earnings per share contradict each other: one was lost in print.',
      undefined,
      value?.at,
    )
  return lost.size === 0 ? facts : facts.filter((fact) => !lost.has(fact))
}
