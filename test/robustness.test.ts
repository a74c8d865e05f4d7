import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Leaf,
  parseBuyback,
  parseRelease,
  type Section,
  safeParseBuyback,
  safeParseEarnings,
  safeParseForecastRevision,
  safeParseRelease,
  safeParseStockOptions,
  tokenizeRelease,
} from '../src/index.js'
import { fixtures, joined } from './support/fixtures.js'

const texts = fixtures().map(({ text }) => text)
const typed = [safeParseBuyback, safeParseStockOptions, safeParseEarnings, safeParseForecastRevision]

/** Every piece lies in its place: children follow one another without a gap, from their parent's start to its end. */
function expectPlaced(text: string, piece: Section | Leaf): void {
  if (piece.kind !== 'section') expect(piece.text).toBe(text.slice(piece.start, piece.end))
  else {
    let at = piece.start
    for (const child of piece.children) {
      expect(child.start).toBe(at)
      expectPlaced(text, child)
      at = child.end
    }
    expect(at).toBe(piece.end)
  }
}

/** Lines of print, whole and broken, in any order: nearer to releases than letters drawn by lot. */
const print = fc.oneof(
  fc.constantFrom(...new Set(texts.flatMap((text) => text.split('\n')))),
  fc.constantFrom(
    '1. ',
    '(2)',
    '(1',
    '| a | b |',
    '|---|---|',
    'a\tb\t',
    '△1,2',
    '（３）',
    'a:b：',
    '\f',
    '---',
    '"',
    '5,034)',
    '\u3000',
    '\r',
    '\u2028',
    '\ufeff',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const page = fc.array(print, { maxLength: 30 }).chain((lines) => fc.constantFrom('\n', '\r\n', '', ' ').map((end) => lines.join(end)))
/** A real text with a piece taken out, doubled or put elsewhere. */
const mutilated = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(200), fc.nat(), fc.boolean())
  .map(([text, from, length, to, keep]) => {
    const start = from % text.length
    const piece = text.slice(start, start + length)
    const rest = keep ? text : text.slice(0, start) + text.slice(start + length)
    return rest.slice(0, to % text.length) + piece + rest.slice(to % text.length)
  })

type Damage = (lines: string[], at: number, other: string) => string[]
/** What happens to texts on their way: each takes a place and another text. */
const damages: readonly Damage[] = [
  (lines, at) => [...lines.slice(0, at), ...lines.slice(at + 3)],
  (lines, at) => [...lines.slice(0, at), ...lines.slice(at, at + 1), ...lines.slice(at)],
  (lines, at) => lines.map((line, i) => (i === at ? (lines[0] ?? '') : i === 0 ? (lines[at] ?? '') : line)),
  (lines, at) => lines.map((line, i) => (i % 7 === at % 7 ? line.replace(/\d/, String(at % 10)) : line)),
  (lines, at, other) => [...lines.slice(0, at), ...other.split('\n').slice(at)],
  (lines, at) => lines.map((line, i) => (i > at && /[\t|]/.test(line) ? line.replace(/^[^\t|]*[\t|]/, '') : line)),
  (lines, at) => lines.filter((line, i) => line.length > 12 || i % 5 !== at % 5),
  (lines, at) => [...lines.slice(at, at + 20), ...lines],
]
const damaged = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.constantFrom(...damages), fc.nat(), fc.constantFrom(...texts)), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, each]) =>
    each.reduce((lines, [damage, at, other]) => damage(lines, at % Math.max(1, lines.length), other), text.split('\n')).join('\n'),
  )

describe('any text', () => {
  test('damaged on its way gives a record with evidence in its words, the same each time, or an error', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const parsed = safeParseRelease(text)
        if (parsed.success)
          for (const { start, end, text: words } of Object.values(parsed.data.evidence)) expect(text.slice(start, end)).toBe(words)
        expect(safeParseRelease(text)).toEqual(parsed)
        expect(joined(tokenizeRelease(text))).toBe(text)
      }),
      { seed: 1, numRuns: 300, endOnFailure: true },
    )
  })

  test('is tokenized without a loss, every piece in its place', () => {
    fc.assert(
      fc.property(fc.oneof(page, mutilated), (text) => {
        const tree = tokenizeRelease(text)
        expect(joined(tree)).toBe(text)
        expect([tree.start, tree.end]).toEqual([0, text.length])
        expectPlaced(text, tree)
      }),
      { numRuns: 300 },
    )
  })

  test('gives a record with evidence in its words, or an error', () => {
    fc.assert(
      fc.property(fc.oneof(page, mutilated), (text) => {
        for (const parse of [safeParseRelease, ...typed]) {
          const parsed = parse(text)
          if (!parsed.success) expect(parsed.error.message).not.toBe('')
          else {
            const { evidence, unread } = parsed.data
            for (const { start, end, text: words } of [...Object.values(evidence), ...unread]) expect(text.slice(start, end)).toBe(words)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('one print over and over', () => {
  const pieces = [' ', '\n', 'a\n', '1,', '(', '(1\n', '((1) ', '1.1.', '1. ', '- ', '- 1 - ', '* ', '|', '| a | 1 ', '"', '$', '：', '第']
  const words = ['May ', 'May 1, ', '5 yen and ', 'net sales ', 'respectively, ', 'Date May 1, 2020 ', 'Tokyo, May 1, 2020 - ', 'X Inc. ']
  test.each([...pieces, ...words])('%j is read or refused, never thrown at', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    for (const parse of [safeParseRelease, ...typed]) expect(parse(text)).toHaveProperty('success')
    expect(joined(tokenizeRelease(text))).toBe(text)
  })
})

describe('line ends', () => {
  test.each(texts.map((text, i) => [i, text] as const))('of another kind give the same record (fixture %i)', (_, text) => {
    const read = (given: string) => {
      const parsed = safeParseRelease(given)
      return parsed.success ? parsed.data.record : parsed.error.code
    }
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text))
    expect(read(`\ufeff${text}`)).toEqual(read(text))
  })
})

describe('bad input', () => {
  test.each([
    ['', 'empty'],
    [' \n\t\u3000\n', 'empty'],
    ['%PDF-1.4\u0000\u0001\u0002', 'not-text'],
    ['Lentil soup\n\nBoil the lentils for twenty minutes.', 'unrecognized'],
    ['Notice Regarding Acquisition of Own Shares', 'nothing-read'],
    ['Yubari Optics Announces Status of Repurchase of Treasury Stock\n\nThe status is shown in the table attached.', 'nothing-read'],
    ['Notice of Issuance of Stock Acquisition Rights\n\nJuly 1, 2014\nYubari Optics, Inc.', 'nothing-read'],
    ['Consolidated Financial Results for the Six Months Ended September 30, 2016', 'nothing-read'],
    ['Notice of Revision of Earnings Forecast\n\nOctober 21, 2016', 'nothing-read'],
    ['Results of the Vote at the Ordinary General Meeting of Shareholders\n\nAll were approved.', 'unrecognized'],
    ['Yubari Optics to Hold Third Quarter Earnings Call', 'unrecognized'],
    ['Notice of Dividends from Surplus and Acquisition of Own Shares', 'unrecognized'],
  ])('%j is the error %s, returned by one face and thrown by the other', (text, code) => {
    expect(safeParseRelease(text)).toMatchObject({ success: false, error: { code } })
    expect(() => parseRelease(text)).toThrow(expect.objectContaining({ name: 'ReleaseError', code }))
  })

  test('a text of another type is the error wrong-type', () => {
    const other = fixtures().find(({ expected }) => expected.type === 'earnings')?.text ?? ''
    expect(safeParseBuyback(other)).toMatchObject({ success: false, error: { code: 'wrong-type' } })
    expect(() => parseBuyback(other)).toThrow(expect.objectContaining({ code: 'wrong-type' }))
  })

  test('a text over maxLength is the error too-large', () => {
    expect(safeParseRelease('Share buyback. '.repeat(10), { maxLength: 149 })).toMatchObject({
      success: false,
      error: { code: 'too-large' },
    })
  })

  test.each([Number.NaN, null, '10', -1, 0, 1.5, Number.POSITIVE_INFINITY])(
    'a maxLength of %j is a slip of the program: a TypeError',
    (value) => {
      for (const parse of [safeParseRelease, parseRelease, ...typed])
        expect(() => parse('Share buyback', { maxLength: value as number })).toThrow(/maxLength of a parse must be a positive whole number/)
    },
  )

  test('a type that is none is a slip of the program: a TypeError that names the types', () => {
    expect(() => safeParseRelease('Share buyback', { type: 'buy-back' as 'buyback' })).toThrow(/one of buyback, stock-options/)
  })

  test.each([undefined, null, 7, {}, Buffer.from('Share buyback')])('%j is no text: both faces throw a TypeError', (value) => {
    for (const parse of [safeParseRelease, parseRelease, tokenizeRelease, ...typed])
      expect(() => parse(value as unknown as string)).toThrow(TypeError)
  })
})
