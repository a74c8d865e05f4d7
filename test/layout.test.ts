import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Release, safeParseRelease } from '../src/index.js'
import { layoutGaps } from './layout-gaps.js'
import { compare, isText } from './support/compare.js'
import { fixtures } from './support/fixtures.js'
import { type Print, prints } from './support/layouts.js'

// The project's own fixtures alone: a gap is named by its fixture, and folders from elsewhere have no list of gaps.
const own = fixtures().filter(({ name }) => name.startsWith('fixtures/'))
const releases = own.flatMap(({ name, text }) => {
  const parsed = safeParseRelease(text)
  return parsed.success ? [{ name, text, record: parsed.data.record }] : []
})

/** The record of a text in another print, or an empty one where nothing could be read any more. */
function read(text: string): Partial<Release> {
  const parsed = safeParseRelease(text)
  return parsed.success ? parsed.data.record : {}
}

/** What a print changes of a record that it must not change. */
function faultsOf({ change, harmless, words }: Print, seed: number, text: string, record: Release): string[] {
  const changed = change(text, seed)
  if (changed === text) return []
  const after = read(changed)
  const { different, extra, missing } = compare(record, after, (at) => !isText(at))
  const texts = words ? [] : compare(record, after, isText).different
  return [...different, ...extra, ...(harmless ? missing : []), ...texts]
}

test.each(prints)('$name: no other number, date, choice or words', { timeout: 120_000 }, (print) => {
  const known = layoutGaps[print.name] ?? []
  const property = (seed: number) => {
    for (const { name, text, record } of releases) {
      if (known.includes(name)) continue
      expect({ name, seed, faults: faultsOf(print, seed, text, record) }).toEqual({ name, seed, faults: [] })
    }
  }
  if (print.seeds === undefined) property(0)
  else fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), property), { seed: 1, numRuns: print.seeds, endOnFailure: true })
})

test('every gap is of a print and a fixture that there are', () => {
  expect(Object.keys(layoutGaps).filter((name) => !prints.some((print) => print.name === name))).toEqual([])
})

test('the changes change the fixtures', () => {
  const idle = prints.filter(({ change }) => releases.every(({ text }) => change(text, 7) === text)).map(({ name }) => name)
  expect(idle).toEqual([])
})
