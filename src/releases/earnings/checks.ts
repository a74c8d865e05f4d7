import { agreed, measured, type Rule, type Rules, sum } from '../../form/check.js'
import { changePercent, type Figure, over, percentOf } from '../../form/interval.js'
import type { FiscalPeriod, Metric } from '../../reading/figure-values.js'
import { dividendSum } from '../dividend-checks.js'
import type { Earnings } from './record.js'

type Figures = readonly { readonly metric: Metric; readonly translation?: unknown; readonly yearOnYearPercent?: unknown }[]

/** What the figures of an earnings release say of each other. */
export const rules: Rules<Earnings> = {
  fixed: [],
  listed: (record) => [
    ...(record.results ?? []).flatMap(({ period, figures }, i) => [
      ...translations(record, 'results', figures, `/results/${i}/figures`),
      ...yearOnYear(record, period, figures, `/results/${i}/figures`),
    ]),
    ...(record.forecasts ?? []).flatMap(({ figures }, i) => translations(record, 'forecast', figures, `/forecasts/${i}/figures`)),
    ...(record.financialPosition ?? []).flatMap(({ figures }, i) => equityRatio(figures, `/financialPosition/${i}/figures`)),
    ...(record.dividends ?? []).map((_, i) => dividendSum(record, `/dividends/${i}`)),
  ],
}

/** A translation is its value divided by a rate that the release gives for figures of its kind. A rate in whole yen is agreed. */
function translations({ exchangeRates = [] }: Earnings, kind: 'results' | 'forecast', figures: Figures, at: string): Rule[] {
  const rates = exchangeRates.flatMap(({ appliesTo }, i) => (appliesTo === kind ? [`/exchangeRates/${i}/rate`] : []))
  return figures.flatMap(({ translation }, i): Rule[] => {
    if (translation === undefined || rates.length === 0) return []
    const [value, printed] = [measured(`${at}/${i}/value`), measured(`${at}/${i}/translation`)]
    const ways = rates.map((rate, k) => ({
      from: [value, whole(exchangeRates[k]?.rate) ? agreed(rate) : measured(rate)],
      compute: quotient,
    }))
    return [{ rule: 'translation-at-rate', across: true, printed, ways }]
  })
}

const whole = (rate: number | undefined): boolean => rate !== undefined && Number.isInteger(rate)
const quotient = (a?: Figure, b?: Figure): Figure | undefined => a && b && over(a, b)

/** The change on the year before, where the release prints that year's column too, with the metric once in each. */
function yearOnYear({ results = [] }: Earnings, period: FiscalPeriod, figures: Figures, at: string): Rule[] {
  const before = results.findIndex((other) => isYearBefore(other.period, period))
  const prior = results[before]
  if (prior === undefined) return []
  return figures.flatMap(({ metric, yearOnYearPercent }, i): Rule[] => {
    if (yearOnYearPercent === undefined || !only(figures, metric) || !only(prior.figures, metric)) return []
    const k = prior.figures.findIndex((other) => other.metric === metric)
    const sides = [measured(`${at}/${i}/value`), measured(`/results/${before}/figures/${k}/value`)]
    return [sum('year-on-year-percent', measured(`${at}/${i}/yearOnYearPercent`), sides, changeOnGain)]
  })
}

const only = (figures: Figures, metric: Metric): boolean => figures.filter((other) => other.metric === metric).length === 1

/** A change on a loss is printed in more than one way; none is held against it. */
const changeOnGain = (now?: Figure, before?: Figure): Figure | undefined =>
  now && before && before.low > 0 ? changePercent(now, before) : undefined

/** Whether a period is the same one a year earlier: by its fiscal year, else by its last day. */
function isYearBefore(before: FiscalPeriod, period: FiscalPeriod): boolean {
  if (before.kind !== period.kind || before.quarter !== period.quarter) return false
  if (before.fiscalYear !== undefined && period.fiscalYear !== undefined) return period.fiscalYear - before.fiscalYear === 1
  const [earlier, later] =
    before.fiscalYearEnd && period.fiscalYearEnd ? [before.fiscalYearEnd, period.fiscalYearEnd] : [before.to, period.to]
  return (
    earlier !== undefined &&
    later !== undefined &&
    Number(later.slice(0, 4)) - Number(earlier.slice(0, 4)) === 1 &&
    earlier.slice(5, 7) === later.slice(5, 7)
  )
}

function equityRatio(figures: Figures, at: string): Rule[] {
  const place = (metric: Metric): string | undefined =>
    only(figures, metric) ? `${at}/${figures.findIndex((other) => other.metric === metric)}/value` : undefined
  const [ratio, equity, assets] = [place('equityRatioPercent'), place('ownersEquity'), place('totalAssets')]
  if (ratio === undefined || equity === undefined || assets === undefined) return []
  return [sum('equity-ratio', measured(ratio), [measured(equity), measured(assets)], (a, b) => a && b && percentOf(a, b))]
}
