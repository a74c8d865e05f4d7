import type { Doc } from '../../form/doc.js'
import { wordsOf } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Path } from '../../form/pointer.js'
import type { Calendar, Known } from '../../form/prose/calendar.js'
import { foundPeriod } from '../../form/prose/calendar.js'
import type { Fact } from '../../form/prose/fact.js'

/** Puts figures under their periods: the release's own period first, the others as they come; what is said twice once. */
export function putFacts(doc: Doc, draft: Draft, facts: readonly Fact[], growth: readonly Fact[], calendar: Calendar): void {
  for (const list of ['results', 'forecasts'] as const) {
    const forecast = list === 'forecasts'
    const own = facts.filter(
      (fact) => fact.forecast === forecast && fact.region === undefined && fact.value !== undefined && fact.period !== undefined,
    )
    const periods: Known[] = []
    for (const { period } of own) if (period !== undefined && !periods.includes(period)) periods.push(period)
    const named = calendar.current
    const current = named !== undefined && periods.includes(named) ? named : periods[0]
    if (!forecast && current !== undefined) {
      // of the same part of a later year, the later is what the release is about
      const newest = periods.reduce(
        (best, one) =>
          one.keys.kind === best.keys.kind && one.keys.quarter === best.keys.quarter && endOf(one) > endOf(best) ? one : best,
        current,
      )
      periods.unshift(...periods.splice(periods.indexOf(newest), 1))
    }
    let at = 0
    for (const period of periods) {
      const found = foundPeriod(period)
      if (found === undefined) continue
      const taken = new Map<string, Fact>()
      for (const fact of own) {
        if (fact.period !== period) continue
        const before = taken.get(fact.metric.value)
        if (before === undefined) taken.set(fact.metric.value, fact)
        else fill(before, fact)
      }
      for (const fact of growth) {
        const before = fact.forecast === forecast && fact.period === period ? taken.get(fact.metric.value) : undefined
        if (before !== undefined && before.yearOnYear === undefined && fact.yearOnYear !== undefined) before.yearOnYear = fact.yearOnYear
      }
      draft.put([list, at, 'period'], found)
      let k = 0
      for (const fact of taken.values()) putFigure(doc, draft, [list, at, 'figures', k++], fact)
      at += 1
    }
  }
  putRegions(doc, draft, facts)
}

const endOf = ({ keys }: Known): string => keys.to ?? keys.fiscalYearEnd ?? (keys.fiscalYear === undefined ? '' : `${keys.fiscalYear}`)

/** The same figure said again may bring what the first place lacks. */
function fill(before: Fact, again: Fact): void {
  if (!isSame(before.value?.value, again.value?.value)) return
  if (before.yearOnYear === undefined && again.yearOnYear !== undefined) before.yearOnYear = again.yearOnYear
  if (before.translation === undefined && again.translation !== undefined) before.translation = again.translation
}

type Value = NonNullable<Fact['value']>['value']

function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  if (a.currency !== b.currency) return false
  return 'amount' in a ? 'amount' in b && a.amount === b.amount : 'low' in b && a.low === b.low && a.high === b.high
}

function putFigure(doc: Doc, draft: Draft, path: Path, fact: Fact): void {
  draft.put([...path, 'metric'], fact.metric)
  if (fact.label !== undefined) draft.put([...path, 'label'], { value: wordsOf(doc, fact.label), at: fact.label })
  if (fact.value !== undefined) draft.put([...path, 'value'], fact.value)
  if (fact.translation !== undefined) draft.put([...path, 'translation'], fact.translation)
  if (fact.yearOnYear !== undefined) draft.put([...path, 'yearOnYearPercent'], fact.yearOnYear)
}

function putRegions(doc: Doc, draft: Draft, facts: readonly Fact[]): void {
  const taken = new Map<string, Fact>()
  for (const fact of facts) {
    if (fact.region === undefined || fact.forecast || (fact.value !== undefined && !isAmount(fact))) continue
    const key = `${wordsOf(doc, fact.region)} ${fact.metric.value}`
    const before = taken.get(key)
    if (before === undefined) taken.set(key, { ...fact })
    else {
      if (before.value === undefined && fact.value !== undefined) before.value = fact.value
      if (before.yearOnYear === undefined && fact.yearOnYear !== undefined) before.yearOnYear = fact.yearOnYear
    }
  }
  let at = 0
  for (const { region, metric, value, yearOnYear } of taken.values()) {
    if (region === undefined) continue
    draft.put(['regions', at, 'region'], { value: wordsOf(doc, region), at: region })
    draft.put(['regions', at, 'metric'], metric)
    if (value !== undefined) draft.put(['regions', at, 'value'], value)
    if (yearOnYear !== undefined) draft.put(['regions', at, 'yearOnYearPercent'], yearOnYear)
    at += 1
  }
}

const isAmount = ({ value }: Fact): boolean => typeof value?.value === 'object' && 'amount' in value.value
