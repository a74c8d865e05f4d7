import { expect } from 'vitest'
import { type Release, safeParseRelease, verifyRelease } from '../../src/index.js'

type Value = number | { readonly amount: number } | { readonly low: number; readonly high: number } | undefined

const short = (value: Value): string =>
  value === undefined ? '-' : typeof value === 'number' ? `${value}` : 'amount' in value ? `${value.amount}` : `${value.low}~${value.high}`

/** The record of a text, every value of which stands where its evidence says. */
export function read(text: string): Release {
  const parsed = safeParseRelease(text)
  if (!parsed.success) throw parsed.error
  expect(verifyRelease(parsed.data, text)).toEqual([])
  return parsed.data.record
}

/** Each revised figure as a line: metric, before, after, change, percent, the year before; a dash for what is absent. */
export function revised(text: string): string[][] {
  const record = read(text)
  if (record.type !== 'forecast-revision') throw new Error(`a release of another type: ${record.type}`)
  return (record.revisions ?? []).map(({ figures }) =>
    figures.map(({ metric, previous, revised, change, changePercent, priorYear }) =>
      [metric, ...[previous, revised, change, changePercent, priorYear].map(short)].join(' '),
    ),
  )
}

/** The periods of revisions. */
export function periods(text: string): unknown[] {
  const record = read(text)
  if (record.type !== 'forecast-revision') throw new Error(`a release of another type: ${record.type}`)
  return (record.revisions ?? []).map(({ period }) => period)
}

/** Each result as a line: metric, value, change to the year before. */
export function results(text: string): string[][] {
  const record = read(text)
  if (record.type !== 'earnings') throw new Error(`a release of another type: ${record.type}`)
  return (record.results ?? []).map(({ figures }) =>
    figures.map(({ metric, value, yearOnYearPercent = '' }) => `${metric} ${short(value)} ${yearOnYearPercent}`.trim()),
  )
}
