import { expect, test } from 'vitest'
import { copierOf, MISFIT } from '../src/form/schema-copy.js'
import { Release } from '../src/releases/record.js'
import { fixtures } from './support/fixtures.js'

const copy = copierOf(Release)
const records = fixtures()
  .map(({ expected }) => expected)
  .filter((record) => !('error' in record))

/** What the quick way gives, and what zod gives; both written out, for the order of keys counts. */
function both(record: unknown): readonly [string | undefined, string | undefined] {
  const quick = copy(record)
  const result = Release.safeParse(record)
  return [quick === MISFIT ? undefined : JSON.stringify(quick), result.success ? JSON.stringify(result.data) : undefined]
}

/** Every record that differs from this one in one place: a key gone, a key more, another value, none. */
function* spoiled(value: unknown): Generator<unknown> {
  if (value === null || typeof value !== 'object') {
    yield* [null, undefined, '', ' a', 'a', -1, 0.5, 2, Number.NaN, 2 ** 60, true, [], {}, '2023-02-30', '2024-02-29', 'USD']
    return
  }
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) for (const other of spoiled(item)) yield [...value.slice(0, i), other, ...value.slice(i + 1)]
    return
  }
  yield { unknown: 1, ...value }
  yield Object.fromEntries(Object.entries(value).reverse())
  for (const [key, own] of Object.entries(value)) {
    const { [key]: _, ...rest } = value as Record<string, unknown>
    yield rest
    for (const other of spoiled(own)) yield { ...value, [key]: other }
  }
}

test('a record is copied as zod copies it', () => {
  for (const record of records) {
    const [quick, whole] = both(record)
    expect(quick).toBe(whole)
    expect(quick).toBeDefined()
  }
})

test('a record that is spoiled in one place is refused where zod refuses it', () => {
  const kept = records.filter((_, i) => i % 9 === 0)
  for (const record of kept)
    for (const other of spoiled(record)) {
      const [quick, whole] = both(other)
      if (quick !== whole) expect({ other, quick }).toEqual({ other, quick: whole })
    }
})
