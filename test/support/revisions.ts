import { expect } from 'vitest'
import { safeParseRelease, verifyRelease } from '../../src/index.js'
import type { ForecastRevision } from '../../src/releases/forecast-revision/record.js'

/** Reads a release as a revision of forecasts whose every value is found again in the text. */
export function readRevision(text: string): ForecastRevision {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  const { record } = result.data
  if (record.type !== 'forecast-revision') throw new Error(`read as ${record.type}`)
  return record
}

/** Figures as short lines: metric, then before, after, change, percent, a year ago; a dash for what is absent. */
export function linesOf({ revisions = [] }: ForecastRevision): string[] {
  const amount = (value: unknown): string => {
    if (value === undefined) return '-'
    if (typeof value === 'number') return String(value)
    const money = value as { amount?: number; low?: number; high?: number }
    return money.amount === undefined ? `${money.low}~${money.high}` : String(money.amount)
  }
  return revisions.flatMap(({ figures }) =>
    figures.map(({ metric, previous, revised, change, changePercent, priorYear }) =>
      [metric, ...[previous, revised, change, changePercent, priorYear].map(amount)].join(' '),
    ),
  )
}
