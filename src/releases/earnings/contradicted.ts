import type { Doc } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { known } from '../../form/interval.js'
import type { Known } from '../../form/prose/calendar.js'
import type { Fact, Money } from '../../form/prose/fact.js'
import type { Metric } from '../../reading/figure-values.js'
import { titleAt } from './part-titles.js'

type Figures = Map<Metric, Fact>

/**
 * The facts without those of lines below a title of a few words, "Logistics", that contradict what is told elsewhere of the same
 * period: what stands below such a title may be that of a part of the company.
 */
export function withoutContradicted(doc: Doc, facts: readonly Fact[], draft: Draft): readonly Fact[] {
  const told = new Map<Known | undefined, readonly [Figures, Figures]>()
  const titles = new Set<number>()
  for (const fact of facts) {
    if (fact.region !== undefined || fact.value === undefined) continue
    const lists = told.get(fact.period) ?? [new Map(), new Map()]
    told.set(fact.period, lists)
    const figures = lists[fact.forecast ? 1 : 0]
    const before = figures.get(fact.metric.value)
    if (before === undefined) figures.set(fact.metric.value, fact)
    else if (areApart(doc, before, fact)) {
      const [one, other] = [titleAt(doc, before.metric.at), titleAt(doc, fact.metric.at)]
      if (one === undefined && other !== undefined) titles.add(other)
      else if (one !== undefined && other === undefined) titles.add(one)
    }
  }
  if (titles.size === 0) return facts
  return facts.filter((fact) => {
    const title = titleAt(doc, fact.metric.at)
    if (title === undefined || !titles.has(title)) return true
    draft.warn(
      'conflict',
      'A figure below a title of its own differs from the one told elsewhere: it may be of a part.',
      undefined,
      fact.value?.at,
    )
    return false
  })
}

/** Whether two amounts of one currency differ in size by more than what the last digits of both leave open. */
function areApart(doc: Doc, one: Fact, other: Fact): boolean {
  const [a, b] = [figureOf(doc, one), figureOf(doc, other)]
  return (
    a !== undefined &&
    b !== undefined &&
    a.currency === b.currency &&
    Math.abs(Math.abs(a.value) - Math.abs(b.value)) > a.high - a.low + (b.high - b.low)
  )
}

function figureOf(doc: Doc, { value }: Fact): (ReturnType<typeof known> & { currency: string | undefined }) | undefined {
  const { amount, currency } = (value?.value ?? {}) as Partial<Money>
  if (value === undefined || amount === undefined) return undefined
  const { start, end } = value.at
  return { ...known(amount, { text: doc.text.slice(start, end), start, end }, 'measured', {}), currency }
}
