import type { Known } from '../../form/prose/calendar.js'
import type { Fact, Money } from '../../form/prose/fact.js'
import type { WhenKeys } from '../../form/prose/when.js'
import { monthsBetween } from '../../reading/calendar.js'
import type { Metric } from '../../reading/figure-values.js'

/** What is printed with one decimal may be off by half of it; amounts are rounded, too. */
const CLOSE = 0.15

const amountOf = ({ value }: Fact): number | undefined => (value?.value as Partial<Money> | undefined)?.amount

/** Whether one is the same part of the year before. */
function isYearAgo(one: WhenKeys, of: WhenKeys): boolean {
  if (one.kind !== of.kind || one.quarter !== of.quarter) return false
  const [end, ofEnd] = [one.to ?? one.fiscalYearEnd, of.to ?? of.fiscalYearEnd]
  if (end !== undefined && ofEnd !== undefined) return monthsBetween(end, ofEnd) === YEAR
  return one.fiscalYear !== undefined && of.fiscalYear !== undefined && of.fiscalYear - one.fiscalYear === 1
}
const YEAR = 12

/**
 * The facts without percentages that are no change but the new figure in percent of the old one: "200,000 | 181,000 | 110.5%",
 * which says a rise of 10.5%.
 */
export function withoutRatios(facts: readonly Fact[]): readonly Fact[] {
  const amounts = new Map<Metric, { period: Known; amount: number }[]>()
  for (const fact of facts) {
    const amount = amountOf(fact)
    if (fact.forecast || fact.region !== undefined || fact.period === undefined || amount === undefined) continue
    const told = amounts.get(fact.metric.value) ?? []
    amounts.set(fact.metric.value, told)
    told.push({ period: fact.period, amount })
  }
  // one percentage may be so by chance
  const ratios = new Map<Known | undefined, number>()
  const isRatio = (fact: Fact): boolean => {
    const change = fact.yearOnYear?.value
    const own = amountOf(fact)
    if (change === undefined || change <= 0 || own === undefined || fact.period === undefined || fact.region !== undefined) return false
    const { keys } = fact.period
    const before = amounts.get(fact.metric.value)?.find(({ period }) => isYearAgo(period.keys, keys))?.amount
    return before !== undefined && before > 0 && own > 0 && Math.abs((own / before) * 100 - change) < CLOSE
  }
  const found = facts.map(isRatio)
  for (const [f, { period }] of facts.entries()) if (found[f]) ratios.set(period, (ratios.get(period) ?? 0) + 1)
  return facts.map((fact, f) => (found[f] && (ratios.get(fact.period) ?? 0) > 1 ? { ...fact, yearOnYear: undefined } : fact))
}
