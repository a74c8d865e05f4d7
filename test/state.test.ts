import { describe, expect, test } from 'vitest'
import { type Release, safeParseRelease, tokenizeRelease, untakenLabels, verifyRelease } from '../src/index.js'
import { isText } from './support/compare.js'
import { fixtures, leaves } from './support/fixtures.js'

const texts = fixtures().map(({ text }) => text)

/** All that is made of a text, as one string. */
function allOf(text: string): string {
  const parsed = safeParseRelease(text)
  const read = parsed.success ? { ...parsed.data, wrong: verifyRelease(parsed.data, text) } : parsed.error.message
  return JSON.stringify({ read, labels: untakenLabels(text), tree: tokenizeRelease(text) })
}

describe('a text is read alike whatever was read before it', () => {
  test('A, B, A: every fixture before and after another', () => {
    const once = texts.map(allOf)
    const changed = texts.filter((text, a) => {
      const b = (a * 37 + 11) % texts.length
      return allOf(texts[b] as string) !== once[b] || allOf(text) !== once[a]
    })
    expect(changed).toEqual([])
  })

  test('after an error, and after a text of another size', () => {
    const [first = ''] = texts
    const once = allOf(first)
    for (const other of ['', '\0', 'Lentil soup', first.slice(0, 300), first.repeat(40)]) {
      safeParseRelease(other)
      expect(allOf(first)).toBe(once)
    }
  })

  test('a result is its reader’s own: nothing of it is shared with the next', () => {
    const [text = ''] = texts
    const once = allOf(text)
    const parsed = safeParseRelease(text)
    if (parsed.success) spoil(parsed.data)
    expect(allOf(text)).toBe(once)
  })
})

/** Overwrites all that can be reached. */
function spoil(value: object): void {
  for (const [key, inner] of Object.entries(value)) {
    if (inner !== null && typeof inner === 'object') spoil(inner)
    else (value as Record<string, unknown>)[key] = 'spoilt'
  }
}

/** Words that every object of the language answers to. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__', 'prototype']

/** Where a text may say such a word: releases of invented issuers, each with a word in all its places. */
const saying: Readonly<Record<Release['type'], (word: string) => string>> = {
  buyback: (word) => `${word} to Repurchase Own Shares
TOKYO, June 3, 2019 -- Kazehaya Foods (TSE: 2998) today resolved at its board of directors to acquire its own shares.
${word}: 300
1. ${word}: 400,000 yen
2. Total number of shares to be acquired: 200,000 shares
3. Total amount to be paid for the acquisition: 500 million yen
4. Class of shares to be acquired: ${word}
(1) ${word}
700,000 shares
Contact: ${word}, ${word} Department`,
  'stock-options': (word) => `Notice of Issuance of Stock Options
July 1, 2014
At its meeting today the board of directors of Sorane Instruments Corporation resolved to issue stock acquisition rights.
1. Number of stock acquisition rights: 95
2. ${word}: 12
3. Allottees
Category\tNumber of persons\tNumber of rights
${word}\t1\t20
Directors of ${word}\t2\t35
Employees\t3\t40
Total\t6\t95
4. Date of allotment: July 16, 2014
5. ${word}
July 20, 2014`,
  earnings: (word) => `Enoura Lines, Ltd.
Consolidated Financial Results for the Fiscal Year Ended March 31, 2017 (Japanese GAAP)
May 10, 2017
Consolidated net sales rose 6.0% to 110,200 million yen.
(Millions of yen)
\tNet sales\tOperating profit\t${word}\tOrdinary profit
FY2017\t110,200\t7,400\t55\t7,100
FY2016\t104,000\t8,500\t44\t8,300
${word}: 8,300
Sales by region
${word}\t10,000
Europe\t20,000
Dividends\t2nd quarter\tYear-end\tAnnual
${word}\t5.00\t6.00\t11.00
FY2017\t10.00\t12.00\t22.00
${word} segment: net sales rose 5.0% to 30,000 million yen.
"We made it," said ${word}, president.`,
  'forecast-revision': (word) => `Notice of Revision of Earnings Forecast
October 21, 2016
Sorane Instruments Corporation hereby revises its consolidated forecast for the fiscal year ending March 31, 2017.
(Millions of yen)
\tNet sales\tOperating income\tOrdinary income
Previous forecast (A)\t31,400\t2,150\t900
Revised forecast (B)\t29,800\t1,700\t800
Change (B-A)\t-1,600\t-450\t-100
${word}\t12\t13\t14
${word}: 55
Reason for the revision
${word} sold less than was assumed.`,
}

const cases = Object.entries(saying).flatMap(([type, text]) => INHERITED.map((word) => [type, word, text] as const))

describe('words that objects answer to are words like others', () => {
  test.each(cases)('%s: %s', (type, word, text) => {
    const before = inherited()
    const parsed = safeParseRelease(text(word))
    if (!parsed.success) throw parsed.error
    expect(parsed.data.record.type).toBe(type)
    expect(verifyRelease(parsed.data, text(word))).toEqual([])
    const labels = untakenLabels(text(word))
    expect(inherited()).toEqual(before)
    for (const made of [parsed.data, labels, tokenizeRelease(text(word))]) expectPlain(made, word)
    // its figures, days and choices are those that another word in its place gives
    const other = safeParseRelease(text('quillwort'))
    expect(strict(parsed.data.record)).toEqual(other.success && strict(other.data.record))
  })
})

const strict = (record: Release) => leaves(record).filter(([pointer]) => !isText(pointer))

/** What all objects, lists and functions answer to. */
const inherited = (): unknown => [Object, Array, Function, Map, String].map(({ prototype }) => Reflect.ownKeys(prototype))

/** Every object is a plain one that was made here, and no key of it is the word. */
function expectPlain(value: unknown, word: string): void {
  if (value === null || typeof value !== 'object') return
  expect([Object.prototype, Array.prototype, null]).toContain(Object.getPrototypeOf(value))
  expect(Object.hasOwn(value, word)).toBe(false)
  for (const inner of Object.values(value)) expectPlain(inner, word)
}
