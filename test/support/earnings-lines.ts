import { expect } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

/** The record of an earnings release, every value of it proved. */
export function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

type Figures = readonly { readonly metric: string; readonly value?: unknown; readonly yearOnYearPercent?: number | undefined }[]

/** Figures as a line each: metric, value, change. */
export const lines = (figures: Figures | undefined) =>
  (figures ?? []).map(({ metric, value, yearOnYearPercent = '' }) => {
    const amount = typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value
    return `${metric} ${amount} ${yearOnYearPercent}`.trim()
  })

/** The periods of a release's results, each with its figures as lines. */
export const told = (text: string) => read(text).results?.map(({ period, figures }) => ({ ...period, figures: lines(figures) }))
