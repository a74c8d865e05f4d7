import { expect } from 'vitest'
import { type Buyback, safeParseRelease, verifyRelease } from '../../src/index.js'

/** The record of an invented release on a buyback; every leaf must come out again from its evidence. */
export function readBuyback(text: string): Buyback {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  const { record } = result.data
  if (record.type !== 'buyback') throw new Error(record.type)
  return record
}

/** A value on one line: "5", "1200 JPY", "2019-05-07/2019-06-03". */
function word(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value)
  if ('amount' in value && 'currency' in value) return `${value.amount} ${value.currency}`
  const { from = '', to = '' } = value as { from?: string; to?: string }
  return `${from}/${to}`
}

/** What a record says of the shares, a line for each part: "authorization: maxShares 500, maxCost 1200 JPY". */
export function partsOf({ stage, authorization, purchase, cumulative, cancellation, holdings }: Buyback): string[] {
  const parts = Object.entries({ authorization, purchase, cumulative, cancellation, holdings })
  return [
    ...(stage === undefined ? [] : [stage]),
    ...parts.flatMap(([name, part]) => {
      const said = Object.entries(part ?? {}).map(([key, value]) => `${key} ${word(value)}`)
      return said.length === 0 ? [] : [`${name}: ${said.join(', ')}`]
    }),
  ]
}

/** The parts, what the reader warns of ("! ambiguous /purchase/cost"), and the checks that a figure fails. */
export function toldOf(text: string): string[] {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  const warnings = result.data.warnings.map(({ code, path = '' }) => `! ${code} ${path}`.trimEnd())
  const failing = result.data.checks.filter(({ status }) => status === 'fails').map(({ rule }) => `fails ${rule}`)
  return [...partsOf(readBuyback(text)), ...warnings, ...failing]
}
