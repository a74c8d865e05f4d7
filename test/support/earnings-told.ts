import { expect } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

type Value = number | { amount: number } | { low: number; high: number } | undefined
const printed = (value: Value): string =>
  typeof value !== 'object' ? `${value ?? ''}` : 'amount' in value ? `${value.amount}` : `${value.low}-${value.high}`

interface Period {
  kind: string
  quarter?: number
  fiscalYear?: number
  fiscalYearEnd?: string
  from?: string
  to?: string
}
const named = ({ kind, quarter, fiscalYear, fiscalYearEnd, from, to }: Period): string =>
  [kind, quarter, fiscalYear && `FY${fiscalYear}`, fiscalYearEnd, from && `${from} on`, to && `to ${to}`].filter(Boolean).join(' ')

/** What an earnings release is read as, a line for each period, date, row of dividends, region and rate. */
export function told(text: string): string[] {
  const parsed = safeParseEarnings(text)
  if (!parsed.success) return [parsed.error.code]
  expect(verifyRelease(parsed.data, text)).toEqual([])
  const { results = [], forecasts = [], financialPosition = [], dividends = [], regions = [], exchangeRates = [] } = parsed.data.record
  const { warnings } = parsed.data
  const figures = (
    list: readonly { metric: string; label?: string; value: Value; translation?: Value; yearOnYearPercent?: number }[],
  ): string =>
    list
      .map(
        ({ metric, label = '', value, translation, yearOnYearPercent = '' }) =>
          `${metric} (${label}) ${printed(value)} ${translation === undefined ? '' : `= ${printed(translation)}`} ${yearOnYearPercent}`,
      )
      .join('; ')
      .replaceAll(/ +(?=;| |$)/g, '')
  return [
    ...results.map((one) => `result ${named(one.period)}: ${figures(one.figures)}`),
    ...forecasts.map((one) => `forecast ${named(one.period)}: ${figures(one.figures)}`),
    ...financialPosition.map((one) => `at ${one.asOf}: ${figures(one.figures)}`),
    ...dividends.map(
      ({ fiscalYearEnd = '', forecast, ...parts }) =>
        `dividend ${fiscalYearEnd}${forecast ? ' forecast' : ''}: ${Object.entries(parts)
          .map(([part, money]) => `${part} ${printed(money)}`)
          .join(', ')}`,
    ),
    ...regions.map(({ region, metric, value, yearOnYearPercent = '' }) =>
      `region ${region}: ${metric} ${printed(value)} ${yearOnYearPercent}`.trimEnd(),
    ),
    ...exchangeRates.map(({ base, quote, rate, appliesTo }) => `rate ${appliesTo}: 1 ${base} = ${rate} ${quote}`),
    ...warnings.map(({ code }) => `warns ${code}`),
  ]
}
