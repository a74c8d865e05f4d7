import { describe, expect, test } from 'vitest'
import { safeParseRelease, tokenizeRelease, verifyRelease } from '../src/index.js'
import { joined } from './support/fixtures.js'

const HEAD = `Sorane Instruments Corporation
Notice of Revision of Earnings Forecast
October 21, 2016
Sorane Instruments Corporation hereby revises the earnings forecast for the fiscal year ending March 31, 2017, that it
announced on May 12, 2016.
Revised consolidated forecast for the fiscal year ending March 31, 2017 (April 1, 2016 to March 31, 2017)
(Millions of yen)
`.split('\n')
const TABLE = `Net sales
Operating income
Ordinary income
Previous forecast (A)
31,400
2,150
2,090
Revised forecast (B)
29,800
1,700
1,655
Change (B-A)
-1,600
-450
-435
Change (%)
-5.1
-20.9
-20.8`.split('\n')
const REASON = `Reason for the revision
Orders for spectrometers came in later than was assumed in May, and the stronger yen took
its share of what was sold abroad, so that both sales and income stay behind the forecast.`.split('\n')
const LINES = [...HEAD, ...TABLE, ...REASON]
const TEXT = LINES.join('\n')

/** The text with a line put before each of some lines. */
function paged(places: readonly number[], print: (page: number) => string): string {
  return LINES.flatMap((line, i) => (places.includes(i) ? [print(places.indexOf(i) + 1), line] : [line])).join('\n')
}

function read(text: string) {
  const parsed = safeParseRelease(text)
  if (!parsed.success) throw new Error(parsed.error.message)
  expect(verifyRelease(parsed.data, text)).toEqual([])
  return parsed.data
}

const whole = read(TEXT).record

describe('page numbers', () => {
  test.each([
    ['- 3 -', (n: number) => `- ${n} -`],
    ['Page 3 of 4', (n: number) => `Page ${n} of 4`],
    ['p. 3', (n: number) => `p. ${n}`],
    ['3/4', (n: number) => `${n}/4`],
    ['3 with blank lines', (n: number) => `\n${n}\n`],
    ['3', (n: number) => `${n}`],
  ])('as "%s" between cells, rows and the lines of a sentence are no values', (_, print) => {
    // behind a cell of the first row, of the last row, and in the reason
    const text = paged([12, 22, 29], print)
    expect(read(text).record).toEqual(whole)
    expect(joined(tokenizeRelease(text))).toBe(text)
  })

  test('counting from 7 are page numbers too', () => {
    expect(read(paged([12, 22, 29], (n) => `${n + 6}`)).record).toEqual(whole)
  })

  test('begin an excerpt', () => {
    expect(read(`14\n${TEXT}`).record).toEqual(whole)
  })

  test.each([
    ['above their form feeds', (n: number) => `${n}\n\f`],
    ['above their form feeds, blank lines between', (n: number) => `\n${n}\n\n\f`],
    ['below their form feeds', (n: number) => `\f${n}`],
  ])('stand %s', (_, print) => {
    // two cells' lines apart: without the feeds these were cells of a row
    for (const first of [1, 5]) expect(read(paged([12, 15], (n) => print(n + first - 1))).record).toEqual(whole)
    const text = paged([12], print)
    expect(read(text).record).toEqual(whole)
    expect(joined(tokenizeRelease(text))).toBe(text)
  })

  test('are not taken from the cells that end a page', () => {
    const text = paged([12, 17, 22], () => '\f')
    expect(read(text).record).toEqual(whole)
  })

  test('are listed nowhere', () => {
    const { unread, warnings } = read(paged([12, 22, 29], (n) => `- ${n} -`))
    expect(unread).toEqual(read(TEXT).unread.map((one) => expect.objectContaining({ text: one.text })))
    expect(warnings).toEqual(read(TEXT).warnings)
  })
})

describe('a number that may be a page or a cell', () => {
  const lines = `Notice Concerning Acquisition of Own Shares
October 21, 2016
Sorane Instruments Corporation
At the meeting of its board of directors held today the company resolved to acquire its own shares.
Reason for the acquisition
To let shareholders have more of what the company earns
Class of shares to be acquired
Common shares
Total number of shares to be acquired
1
640,000 shares (maximum)
Total amount to be paid for the acquisition
900 million yen (maximum)`.split('\n')
  const text = lines.join('\n')
  const { record, warnings, unread } = read(text)

  test('takes along what would read otherwise without it, and is said', () => {
    expect(record).toMatchObject({ type: 'buyback', authorization: { maxCost: { amount: 900_000_000, currency: 'JPY' } } })
    expect(record).not.toHaveProperty('authorization.maxShares')
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'ambiguous', start: text.indexOf('\n1\n') + 1 }))
  })

  test('may be another than the first: an excerpt begins on any page', () => {
    const third = lines.map((line) => (line === '1' ? '3' : line)).join('\n')
    expect(read(third).record).toEqual(record)
  })

  test('is a figure not read', () => {
    expect(unread).toContainEqual(expect.objectContaining({ kind: 'number', text: '1' }))
  })

  test('is a page where others count on from it', () => {
    const more = [...lines, ...REASON, ...REASON, '2', ...REASON, ...REASON, ...REASON, '3', ...REASON]
    expect(read(more.join('\n')).record).toMatchObject({ authorization: { maxShares: 640_000 } })
  })
})

test('small numbers in cells of their own are cells', () => {
  const directors = ['Directors of the Company', '1', '20', 'Executive officers', '2', '35', 'Employees', '3', '40']
  const text = `Notice of Issuance of Stock Options
July 1, 2014
At its meeting today the board of directors of Sorane Instruments Corporation resolved to issue stock acquisition rights.
1. Number of stock acquisition rights: 95
2. Allottees
Category
Number of persons
Number of rights
${directors.join('\n')}
Total
6
95`
  const { record } = read(text)
  expect(record).toMatchObject({
    allottees: [
      { persons: 1, rights: 20 },
      { persons: 2, rights: 35 },
      { persons: 3, rights: 40 },
    ],
  })
})
