import { describe, expect, test } from 'vitest'
import { Release, type ReleaseResult, safeParseRelease, tokenizeRelease, verifyRelease } from '../src/index.js'
import { knownGaps, unproved } from './known-gaps.js'
import { type Fixture, fixtures, joined, leaves } from './support/fixtures.js'
import { differences } from './support/same.js'

const all = fixtures()

test('there are fixtures', () => {
  expect(all.length).toBeGreaterThan(0)
})

test('every known gap is the name of a fixture of the project', () => {
  const names = all.map(({ name }) => name)
  expect(Object.keys(knownGaps).filter((name) => !names.includes(name))).toEqual([])
})

describe.each(all)('$name', (fixture) => {
  if (fixture.name in knownGaps) {
    test(`is a known gap: ${knownGaps[fixture.name]}`, () => {
      expect(() => expectWhole(fixture), 'it is read right now: take it out of test/known-gaps.ts').toThrow()
    })
  } else {
    test('gives its record', () => expectWhole(fixture))
  }

  const unread = fixture.name in knownGaps && !safeParseRelease(fixture.text).success
  if (fixture.expected.error === undefined && !unread) {
    test('has evidence for every leaf and for nothing else', () => {
      for (const { record, evidence } of records(resultOf(fixture))) {
        expect(Object.keys(evidence).sort()).toEqual(
          leaves(record)
            .map(([pointer]) => pointer)
            .sort(),
        )
      }
    })

    test('shows as evidence words that stand in the text', () => {
      const result = resultOf(fixture)
      const spans = records(result).flatMap(({ evidence }) => Object.values(evidence).flatMap((words) => [words, ...(words.support ?? [])]))
      for (const { start, end, text } of [...spans, ...result.unread]) expect(fixture.text.slice(start, end)).toBe(text)
      expect(spans.filter(({ text }) => text.trim() === '')).toEqual([])
    })

    test('gives a record that its schema accepts and that holds no null', () => {
      for (const { record } of records(resultOf(fixture))) {
        expect(Release.parse(record)).toEqual(record)
        expect(leaves(record).filter(([, leaf]) => leaf === null || leaf === undefined)).toEqual([])
      }
    })

    if (fixture.name in unproved) {
      test('is not proved whole yet', () => {
        const proof = verifyRelease(resultOf(fixture), fixture.text)
        expect(proof, 'every leaf of it is proved now: take it out of test/known-gaps.ts').not.toEqual([])
      })
    } else {
      test('proves every leaf', () => expect(verifyRelease(resultOf(fixture), fixture.text)).toEqual([]))
    }

    test('lists what is unread in order, and tells its share', () => {
      const { unread, coverage } = resultOf(fixture)
      expect(unread.map(({ start }) => start)).toEqual([...unread.map(({ start }) => start)].sort((a, b) => a - b))
      expect(coverage).toBeGreaterThanOrEqual(0)
      expect(coverage).toBeLessThanOrEqual(1)
    })

    test('gives no check that fails', () => {
      expect(records(resultOf(fixture)).flatMap(({ checks }) => checks.filter(({ status }) => status === 'fails'))).toEqual([])
    })
  }

  test('is tokenized without a loss', () => {
    expect(joined(tokenizeRelease(fixture.text))).toBe(fixture.text)
  })
})

function expectWhole({ text, expected }: Fixture): void {
  const parsed = safeParseRelease(text)
  if (typeof expected.error === 'string') expect(parsed.success ? parsed.data.record.type : parsed.error.code).toBe(expected.error)
  else if (parsed.success) expect(differences(expected, parsed.data.record)).toEqual([])
  else throw parsed.error
}

function resultOf({ text }: Fixture): ReleaseResult<Release> {
  const parsed = safeParseRelease(text)
  if (!parsed.success) throw parsed.error
  return parsed.data
}

/** The record and the further records of the same text. */
function records(result: ReleaseResult<Release>) {
  return [result, ...(result.more ?? [])]
}
