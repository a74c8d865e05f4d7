import { expect } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

type Parsed = Extract<ReturnType<typeof safeParseEarnings>, { success: true }>['data']

/** A release of one paragraph about the third quarter of fiscal 2016. */
const HEAD = `Carrow Tools Inc. Reports Results for the Third Quarter of Fiscal 2016

TOKYO, Japan, January 31, 2017 -- `

/**
 * What the sentences of a release were read as, a line for each figure: whose and when, the metric with its label, the
 * value, its translation and its change, each with the words that make it negative or say its direction.
 */
export function toldIn(sentences: string): string[] {
  const text = `${HEAD}${sentences}\n`
  const result = safeParseEarnings(text)
  if (!result.success) return [result.error.code]
  const { record, warnings } = result.data
  expect(verifyRelease(result.data, text)).toEqual([])
  const out: string[] = []
  const { results = [], forecasts = [], regions = [], exchangeRates = [] } = record
  results.forEach(({ period, figures }, p) => {
    figures.forEach((figure, f) => {
      out.push(`${named(period)} ${line(result.data, figure, `/results/${p}/figures/${f}`)}`)
    })
  })
  forecasts.forEach(({ period, figures }, p) => {
    figures.forEach((figure, f) => {
      out.push(`expected ${named(period)} ${line(result.data, figure, `/forecasts/${p}/figures/${f}`)}`)
    })
  })
  regions.forEach((figure, f) => {
    out.push(`${figure.region}: ${line(result.data, figure, `/regions/${f}`)}`)
  })
  for (const { base, quote, rate, appliesTo } of exchangeRates) out.push(`1 ${base} = ${rate} ${quote} (${appliesTo})`)
  for (const { code, start, end } of warnings) if (code === 'unpaired') out.push(`unpaired: ${text.slice(start, end)}`)
  return out
}

const SHORT = { quarter: 'Q', 'year-to-date': 'YTD', 'full-year': 'FY', 'second-half': '2H' } as const

function named({ kind, quarter, fiscalYear, fiscalYearEnd, to }: NonNullable<Parsed['record']['results']>[number]['period']): string {
  return [
    `${SHORT[kind]}${quarter ?? ''}`,
    fiscalYear,
    fiscalYearEnd === undefined ? undefined : `of ${fiscalYearEnd}`,
    to === undefined ? undefined : `to ${to}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

type Amount = { amount: number; currency: string } | { low: number; high: number; currency: string }
interface Figure {
  metric: string
  label?: string | undefined
  value?: Amount | number | undefined
  translation?: Amount | undefined
  yearOnYearPercent?: number | undefined
}

const plain = (value: Amount | number): string =>
  typeof value === 'number'
    ? `${value}`
    : 'amount' in value
      ? `${value.amount} ${value.currency}`
      : `${value.low} to ${value.high} ${value.currency}`

function line({ evidence }: Parsed, { metric, label, value, translation, yearOnYearPercent: percent }: Figure, at: string): string {
  const sign = (path: string) => {
    const words = evidence[`${at}${path}`]?.support?.filter(({ role }) => role === 'sign').map(({ text }) => text) ?? []
    return words.length === 0 ? '' : ` "${words.join('" "')}"`
  }
  const parts = [
    label === undefined ? `${metric} of "${evidence[`${at}/metric`]?.text}"` : `${metric} "${label}"`,
    value === undefined ? undefined : `${plain(value)}${sign('/value/amount')}`,
    translation === undefined ? undefined : `(${plain(translation)}${sign('/translation/amount')})`,
    percent === undefined ? undefined : `${percent}%${sign('/yearOnYearPercent')}`,
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}
