import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeParseRelease, tokenizeRelease, verifyRelease } from '../src/index.js'
import { damaged } from './support/damage.js'
import { fixtures, joined } from './support/fixtures.js'

/** How many damaged copies are tried, and from where the lot is drawn: DAMAGED=200000 DAMAGE_SEED=7 npx vitest run test/damage.test.ts */
const runs = Number(process.env.DAMAGED ?? 20_000)
const seed = Number(process.env.DAMAGE_SEED ?? 20_250_401)
const LOTS = 8 // tests of their own, so that a failure tells of one lot and is found again fast

const copies = damaged(fixtures().map(({ text }) => text))

test.each(Array.from({ length: LOTS }, (_, lot) => lot))('damaged copies are read as they print, or not at all (lot %i)', (lot) => {
  fc.assert(
    fc.property(copies, (text) => {
      expect(joined(tokenizeRelease(text))).toBe(text)
      const parsed = safeParseRelease(text)
      if (!parsed.success) return
      const { evidence, unread } = parsed.data
      for (const { start, end, text: words } of [...Object.values(evidence), ...unread]) expect(text.slice(start, end)).toBe(words)
      expect(verifyRelease(parsed.data, text)).toEqual([])
    }),
    { numRuns: Math.ceil(runs / LOTS), seed: seed + lot },
  )
})
