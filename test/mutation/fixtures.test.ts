import { describe, expect, test } from 'vitest'
import { safeParseRelease, verifyRelease } from '../../src/index.js'
import { knownGaps } from '../known-gaps.js'
import { layoutGaps } from '../layout-gaps.js'
import { compare, isText } from '../support/compare.js'
import { fixtures, leaves } from '../support/fixtures.js'
import { prints } from '../support/layouts.js'
import { differences } from '../support/same.js'

/**
 * What test/fixtures.test.ts asks of a fixture, in one test that reads the text once: a mutant is run against every test that
 * comes through it, and its five readings of a text would be five times the wait.
 */
const IN_OTHER_PRINT = prints.filter(({ name }) => /blank lines|wrapped|a line for tabs|aligned|items as/.test(name))

describe.each(fixtures().filter(({ name }) => !(name in knownGaps)))('whole $name', ({ name, text, expected }) => {
  const others = IN_OTHER_PRINT.filter((print) => !layoutGaps[print.name]?.includes(name))
  test.skipIf(expected.error !== undefined)('says nothing else in other prints', () => {
    for (const changed of new Set(others.map(({ change }) => change(text, 37)))) {
      if (changed === text) continue
      const parsed = safeParseRelease(changed)
      if (!parsed.success) continue
      const { different, extra } = compare(expected, parsed.data.record, (at) => !isText(at))
      expect([...different, ...extra]).toEqual([])
    }
  })

  test('is read whole', () => {
    const parsed = safeParseRelease(text)
    if (typeof expected.error === 'string') {
      expect(parsed.success ? parsed.data.record.type : parsed.error.code).toBe(expected.error)
      return
    }
    if (!parsed.success) throw parsed.error
    expect(differences(expected, parsed.data.record)).toEqual([])
    expect(verifyRelease(parsed.data, text)).toEqual([])
    for (const { record, evidence, checks } of [parsed.data, ...(parsed.data.more ?? [])]) {
      expect(Object.keys(evidence).sort()).toEqual(
        leaves(record)
          .map(([pointer]) => pointer)
          .sort(),
      )
      expect(checks.filter(({ status }) => status === 'fails')).toEqual([])
    }
    for (const { start, end, text: words } of parsed.data.unread) expect(text.slice(start, end)).toBe(words)
  })
})
