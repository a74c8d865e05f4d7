import { describe, expect, test } from 'vitest'
import { type Release, safeParseRelease } from '../../src/index.js'
import { knownGaps, partGaps } from '../known-gaps.js'
import { layoutGaps } from '../layout-gaps.js'
import { fixtures } from '../support/fixtures.js'
import { prints } from '../support/layouts.js'
import { faultsOfParts } from '../support/parts.js'
import { faultsOfPrint } from '../support/prints.js'

/** A fixture is tried in one of so many prints: in all of them a mutant would be run against thousands of texts. */
const EACH = 3

/** What test/layout.test.ts and test/parts.test.ts ask of all prints and parts, a share of it, a test for each fixture. */
describe.each(
  fixtures()
    .filter(({ name, expected }) => expected.error === undefined && !(name in knownGaps))
    .map((fixture, place) => ({ ...fixture, place })),
)('$name', ({ name, text, expected, place }) => {
  test('in other prints says nothing else', () => {
    const faults = prints.flatMap((print, k) =>
      (k + place) % EACH === 0 && !layoutGaps[print.name]?.includes(name)
        ? faultsOfPrint(print, place, text, recordOf(text)).map((fault) => `${print.name}: ${fault}`)
        : [],
    )
    expect(faults).toEqual([])
  })

  if (!partGaps.includes(name)) test('in part says nothing else', () => expect(faultsOfParts(text, expected)).toEqual([]))
})

function recordOf(text: string): Release {
  const parsed = safeParseRelease(text)
  if (!parsed.success) throw parsed.error
  return parsed.data.record
}
