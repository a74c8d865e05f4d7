import { agreed, measured, type Rule, type Rules, type Side, sum } from '../../form/check.js'
import { changePercent, type Figure, over, percentOf } from '../../form/interval.js'
import { below, type Place, placeAt } from '../../form/pointer.js'
import { monthsBetween } from '../../reading/calendar.js'
import type { FiscalPeriod, Metric } from '../../reading/figure-values.js'
import { dividendSum } from '../dividend-checks.js'
import type { Earnings } from './record.js'

type Figures = readonly { readonly metric: Metric; readonly translation?: unknown; readonly yearOnYearPercent?: unknown }[]

/** What the figures of an earnings release say of each other. */
export const rules: Rules<Earnings> = {
  fixed: [],
  listed: (record, found) => {
    const { results = [], forecasts = [], financialPosition = [], dividends = [] } = record
    for (const [i, { period, figures }] of results.entries()) {
      const at = placeAt(['results', i, 'figures'])
      translations(found, record, 'results', figures, at)
      yearOnYear(found, record, period, figures, at)
    }
    for (const [i, { figures }] of forecasts.entries())
      translations(found, record, 'forecast', figures, placeAt(['forecasts', i, 'figures']))
    for (const [i, { figures }] of financialPosition.entries()) equityRatio(found, figures, placeAt(['financialPosition', i, 'figures']))
    for (let i = 0; i < dividends.length; i += 1) found.push(dividendSum(record, placeAt(['dividends', i])))
  },
}

/** A key of one of some figures. */
const keyOf = (figures: Place, i: number, key: string): Place => below(below(figures, i), key)

/** A translation is its value divided by a rate that the release gives for figures of its kind. A rate in whole yen is agreed. */
function translations(found: Rule[], { exchangeRates }: Earnings, kind: 'results' | 'forecast', figures: Figures, at: Place): void {
  const rates = (exchangeRates ?? []).flatMap(({ appliesTo, rate }, i): Side[] => {
    const place = placeAt(['exchangeRates', i, 'rate'])
    return appliesTo === kind ? [Number.isInteger(rate) ? agreed(place) : measured(place)] : []
  })
  if (rates.length === 0) return
  figures.forEach(({ translation }, i) => {
    if (translation === undefined) return
    const [value, printed] = [measured(keyOf(at, i, 'value')), measured(keyOf(at, i, 'translation'))]
    const ways = rates.map((rate) => ({ from: [value, rate], compute: over }))
    found.push({ rule: 'translation-at-rate', across: true, printed, ways })
  })
}

/** The change on the year before, where the release prints that year's column too. */
function yearOnYear(found: Rule[], { results = [] }: Earnings, period: FiscalPeriod, figures: Figures, at: Place): void {
  const before = results.findIndex((other) => isYearBefore(other.period, period))
  const prior = results[before]
  if (prior === undefined) return
  figures.forEach(({ metric, yearOnYearPercent }, i) => {
    const k = prior.figures.findIndex((other) => other.metric === metric)
    if (yearOnYearPercent === undefined || k < 0) return
    const sides = [measured(keyOf(at, i, 'value')), measured(placeAt(['results', before, 'figures', k, 'value']))]
    found.push(sum('year-on-year-percent', measured(keyOf(at, i, 'yearOnYearPercent')), sides, changeOnGain))
  })
}

/** A change on a loss is printed in more than one way; none is held against it. */
const changeOnGain = (now: Figure, before: Figure): Figure | undefined => (before.low > 0 ? changePercent(now, before) : undefined)

/** Whether a period is the same one a year earlier: by its fiscal year, else by its last day. */
function isYearBefore(before: FiscalPeriod, period: FiscalPeriod): boolean {
  if (before.kind !== period.kind || before.quarter !== period.quarter) return false
  if (before.fiscalYear !== undefined && period.fiscalYear !== undefined) return period.fiscalYear - before.fiscalYear === 1
  const [earlier, later] =
    before.fiscalYearEnd && period.fiscalYearEnd ? [before.fiscalYearEnd, period.fiscalYearEnd] : [before.to ?? '', period.to ?? '']
  return monthsBetween(earlier, later) === 12
}

function equityRatio(found: Rule[], figures: Figures, at: Place): void {
  const place = (metric: Metric): Place | undefined => {
    const i = figures.findIndex((other) => other.metric === metric)
    return i < 0 ? undefined : keyOf(at, i, 'value')
  }
  const [ratio, equity, assets] = [place('equityRatioPercent'), place('ownersEquity'), place('totalAssets')]
  if (ratio === undefined || equity === undefined || assets === undefined) return
  found.push(sum('equity-ratio', measured(ratio), [measured(equity), measured(assets)], percentOf))
}
