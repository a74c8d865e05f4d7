import { describe, expect, test } from 'vitest'
import { safeParseRelease, verifyRelease } from '../../src/index.js'
import { knownGaps } from '../known-gaps.js'
import { fixtures, leaves } from '../support/fixtures.js'
import { differences } from '../support/same.js'

/**
 * What test/fixtures.test.ts asks of a fixture, in one test that reads the text once: a mutant is run against every test that
 * comes through it, and its five readings of a text would be five times the wait.
 */
describe.each(fixtures().filter(({ name }) => !(name in knownGaps)))('whole $name', ({ text, expected }) => {
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
