import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Release, safeParseRelease } from '../src/index.js'
import { compare, isText } from './support/compare.js'
import { fixtures } from './support/fixtures.js'
import { prints } from './support/layouts.js'

const releases = fixtures().flatMap(({ name, text }) => {
  const parsed = safeParseRelease(text)
  return parsed.success ? [{ name, text, record: parsed.data.record }] : []
})

/** Runs a property over the numbers that a print takes: the same ones every time. */
function each(seeds: number | undefined, property: (seed: number) => void): void {
  if (seeds === undefined) property(0)
  else fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), property), { seed: 1, numRuns: seeds })
}

/** The record of a text in another print, or an empty one where nothing could be read any more. */
function read(text: string): Partial<Release> {
  const parsed = safeParseRelease(text)
  return parsed.success ? parsed.data.record : {}
}

describe.each(prints)('$name', ({ change, seeds, harmless, words }) => {
  test('gives no other number, date or choice and none more', () => {
    each(seeds, (seed) => {
      for (const { name, text, record } of releases) {
        const { different, extra } = compare(record, read(change(text, seed)), (at) => !isText(at))
        expect({ name, different, extra }).toEqual({ name, different: [], extra: [] })
      }
    })
  })

  if (harmless)
    test('takes none away', () => {
      each(seeds, (seed) => {
        for (const { name, text, record } of releases) {
          const { missing } = compare(record, read(change(text, seed)), (at) => !isText(at))
          expect({ name, missing }).toEqual({ name, missing: [] })
        }
      })
    })

  if (!words)
    test('gives no other words', () => {
      each(seeds, (seed) => {
        for (const { name, text, record } of releases) {
          const { different } = compare(record, read(change(text, seed)), isText)
          expect({ name, different }).toEqual({ name, different: [] })
        }
      })
    })
})

test('the changes change the fixtures', () => {
  const idle = prints.filter(({ change }) => releases.every(({ text }) => change(text, 7) === text)).map(({ name }) => name)
  expect(idle).toEqual([])
})
