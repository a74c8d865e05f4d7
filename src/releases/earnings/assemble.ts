import type { Span } from '../../document/scan.js'
import { type Doc, wordsOf } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import type { Path } from '../../form/pointer.js'
import type { Calendar, Known } from '../../form/prose/calendar.js'
import type { Fact } from '../../form/prose/fact.js'
import { foundPeriod } from '../../form/prose/found-period.js'
import { monthsBetween } from '../../reading/calendar.js'
import type { Metric } from '../../reading/figure-values.js'

/** Puts figures under their periods: the release's own period first, the others as they come; what is said twice once. */
export function putFacts(doc: Doc, draft: Draft, told: readonly Fact[], growth: readonly Fact[], calendar: Calendar): void {
  const halves = areHalfYears(told)
  const facts = halves ? told.map(withoutChange) : told
  for (const list of ['results', 'forecasts'] as const) {
    const forecast = list === 'forecasts'
    const said = byPeriod(facts.filter((fact) => fact.forecast === forecast && fact.region === undefined))
    for (const { period, metric, yearOnYear } of halves ? [] : growth.filter((fact) => fact.forecast === forecast)) {
      const before = said.get(period as Known)?.get(metric.value)
      if (before !== undefined) before.yearOnYear ??= yearOnYear
    }
    let at = 0
    for (const period of forecast ? said.keys() : currentFirst([...said.keys()], calendar.current)) {
      const found = foundPeriod(period)
      if (found === undefined) continue
      draft.put([list, at, 'period'], found)
      let k = 0
      for (const fact of (said.get(period) as Figures).values()) putFigure(doc, draft, [list, at, 'figures', k++], fact)
      at += 1
    }
  }
  putRegions(doc, draft, facts)
}

/**
 * Whether the years are half ones: a fund's fiscal period is set against the half year before it, not against the same a
 * year before.
 */
function areHalfYears(facts: readonly Fact[]): boolean {
  const years = facts.flatMap(({ period }) => (period?.keys.kind === 'full-year' ? [period.keys] : []))
  const ends = years.map(({ to }) => to).sort()
  const isShort = (from: string | undefined, to: string | undefined, most: number): boolean =>
    from !== undefined && to !== undefined && from < to && monthsBetween(from, to) <= most
  return years.some(({ from, to }) => isShort(from, to, MONTHS - 1)) || ends.some((end, e) => isShort(ends[e - 1], end, MONTHS))
}

const withoutChange = (fact: Fact): Fact => (fact.period?.keys.kind === 'full-year' ? { ...fact, yearOnYear: undefined } : fact)

/** A half year has so many months. */
const MONTHS = 6

type Figures = Map<Metric, Fact>

/** The figures of each period, each once. */
function byPeriod(facts: readonly Fact[]): Map<Known, Figures> {
  const said = new Map<Known, Figures>()
  for (const fact of facts) {
    const period = fact.period as Known
    const figures = said.get(period) ?? new Map<Metric, Fact>()
    said.set(period, figures)
    const before = figures.get(fact.metric.value)
    if (before === undefined) figures.set(fact.metric.value, fact)
    else if (sayOf(before) === sayOf(fact)) {
      // the same figure said again may bring what the first place lacks
      before.yearOnYear ??= fact.yearOnYear
      before.translation ??= fact.translation
    }
  }
  return said
}

const sayOf = ({ value }: Fact): string => JSON.stringify((value as Found<unknown>).value)

/** The periods with that in front which the release is about, or a table's first: of the same part of a later year, the later. */
function currentFirst(periods: readonly Known[], named: Known | undefined): readonly Known[] {
  const [first] = periods
  const told = named !== undefined && periods.includes(named) ? named : first
  // the last three months of it stay above it where its day is told only below theirs
  const behind = (told?.at.to?.start ?? 0) > (first?.at.to?.start ?? Number.POSITIVE_INFINITY)
  const current = behind && first?.keys.kind === 'quarter' && first.keys.to === told?.keys.to ? first : told
  if (current === undefined) return periods
  const { kind, quarter } = current.keys
  let newest = current
  for (const one of periods)
    if (one.against !== true && one.keys.kind === kind && one.keys.quarter === quarter && endOf(one) > endOf(newest)) newest = one
  return [newest, ...periods.filter((one) => one !== newest)]
}

const endOf = ({ keys }: Known): string => keys.to ?? keys.fiscalYearEnd ?? (keys.fiscalYear === undefined ? '' : `${keys.fiscalYear}`)

function putFigure(doc: Doc, draft: Draft, path: Path, fact: Fact): void {
  draft.put([...path, 'metric'], fact.metric)
  if (fact.label !== undefined) draft.put([...path, 'label'], { value: wordsOf(doc, fact.label), at: fact.label })
  draft.put([...path, 'value'], fact.value as Found<unknown>)
  if (fact.translation !== undefined) draft.put([...path, 'translation'], fact.translation)
  if (fact.yearOnYear !== undefined) draft.put([...path, 'yearOnYearPercent'], fact.yearOnYear)
}

function putRegions(doc: Doc, draft: Draft, facts: readonly Fact[]): void {
  const taken = new Map<string, Fact & { region: Span }>()
  for (const fact of facts) {
    const { region, value } = fact
    if (region === undefined || fact.forecast) continue
    const key = `${wordsOf(doc, region)} ${fact.metric.value}`
    const before = taken.get(key)
    if (before === undefined) taken.set(key, { ...fact, region })
    else {
      before.value ??= value
      before.yearOnYear ??= fact.yearOnYear
    }
  }
  let at = 0
  for (const { region, metric, value, yearOnYear } of taken.values()) {
    draft.put(['regions', at, 'region'], { value: wordsOf(doc, region), at: region })
    draft.put(['regions', at, 'metric'], metric)
    if (value !== undefined) draft.put(['regions', at, 'value'], value)
    if (yearOnYear !== undefined) draft.put(['regions', at, 'yearOnYearPercent'], yearOnYear)
    at += 1
  }
}
