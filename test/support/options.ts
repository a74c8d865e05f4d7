import { expect } from 'vitest'
import { type StockOptions, safeParseRelease, verifyRelease } from '../../src/index.js'

/** The record of an invented release on stock options; every leaf must come out again from its evidence. */
export function readOptions(text: string): StockOptions {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  const { record } = result.data
  if (record.type !== 'stock-options') throw new Error(record.type)
  return record
}

/** Groups of allottees, each with its persons and its rights. */
export const groups = (...rows: readonly (readonly [category: string, persons: number, rights: number])[]) =>
  rows.map(([category, persons, rights]) => ({ category, persons, rights }))
