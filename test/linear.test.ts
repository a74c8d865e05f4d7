import { describe, expect, test } from 'vitest'
import {
  safeParseBuyback,
  safeParseEarnings,
  safeParseForecastRevision,
  safeParseRelease,
  safeParseStockOptions,
  tokenizeRelease,
} from '../src/index.js'
import { fixtures } from './support/fixtures.js'

/** Every eighth fixture: all of them would take longer than the rest of the suite, and the pieces below are what tempts. */
const texts = fixtures()
  .filter((_, at) => at % 8 === 0)
  .map(({ text }) => text)
const calls = [tokenizeRelease, safeParseRelease, safeParseBuyback, safeParseStockOptions, safeParseEarnings, safeParseForecastRevision]

// A busy machine is slow now and then, so a slow run is tried again; time that grows too fast does so every time.
describe('time grows with the length and no faster', () => {
  const short = 1 << 14
  const long = 1 << 17
  const most = 4 // times the growth of the length; what grows with its square would be 8
  /** Print that tempts a reader to look ahead, or back, to the end of the text from every place. */
  const tempting = [
    '1',
    '(',
    '((1) ',
    ' ',
    '\t',
    '|',
    '| a | 1 ',
    '\n',
    'a\n',
    '1. ',
    '- ',
    '"',
    '1,',
    '(1\n',
    'May ',
    'net sales ',
    'respectively, ',
    '5 yen and ',
    '$',
    '第',
    '：',
  ]

  const least = (text: string, call: (text: string) => unknown) => {
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now()
      call(text)
      return performance.now() - start
    })
    return Math.min(...times)
  }

  test.each([...tempting, ...texts].map((piece) => [piece.trim().slice(0, 40) || piece, piece]))('of %j', { retry: 5 }, (_, piece) => {
    const filled = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
    for (const call of calls) {
      expect(least(filled(long), call)).toBeLessThan(20 + most * (long / short) * least(filled(short), call))
    }
  })
})
