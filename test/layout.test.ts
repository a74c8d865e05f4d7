import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeParseRelease } from '../src/index.js'
import { layoutGaps } from './layout-gaps.js'
import { fixtures } from './support/fixtures.js'
import { type Print, prints } from './support/layouts.js'
import { faultsOfPrint } from './support/prints.js'

const releases = fixtures().flatMap(({ name, text }) => {
  const parsed = safeParseRelease(text)
  return parsed.success ? [{ name, text, record: parsed.data.record }] : []
})

/** The numbers that a print is tried with: the same in every run. */
const seedsOf = ({ seeds }: Print): number[] =>
  seeds === undefined ? [0] : fc.sample(fc.integer({ min: 0, max: 10_000 }), { seed: 1, numRuns: seeds })

test.each(prints)('$name: no other number, date, choice or words', { timeout: 120_000 }, (print) => {
  const known = new Set(layoutGaps[print.name])
  const seeds = seedsOf(print)
  for (const { name, text, record } of releases) {
    const faults = seeds.flatMap((seed) => faultsOfPrint(print, seed, text, record).map((fault) => `${seed}: ${fault}`))
    if (!known.has(name)) expect({ name, faults }).toEqual({ name, faults: [] })
    else expect(faults, `${name} is no gap any more: take it off the list`).not.toEqual([])
    known.delete(name)
  }
  expect([...known], 'gaps of fixtures that are none').toEqual([])
})

test('every gap is of a print that there is', () => {
  expect(Object.keys(layoutGaps).filter((name) => !prints.some((print) => print.name === name))).toEqual([])
})

test('the changes change the fixtures', () => {
  const idle = prints.filter(({ change }) => releases.every(({ text }) => change(text, 7) === text)).map(({ name }) => name)
  expect(idle).toEqual([])
})
