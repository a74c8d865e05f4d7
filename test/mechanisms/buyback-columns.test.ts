import { describe, expect, test } from 'vitest'
import { safeParseBuyback, verifyRelease } from '../../src/index.js'

/** Reads an invented text; every leaf must come out again from its evidence. */
function read(text: string) {
  const result = safeParseBuyback(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  const { record, warnings } = result.data
  return { record, warned: warnings.map(({ code, path }) => `${code} ${path}`) }
}

const yen = (amount: number) => ({ amount, currency: 'JPY' })

/** A report of one month, its resolution below it. */
const report = (bought: string, limit = 'Up to 640,000 shares', rest = ''): string => `March 4, 2026

Suzukake Optical Co., Ltd.

Notice of Status of Repurchase of Own Shares

Suzukake Optical Co., Ltd. (the "Company") announces the status of the repurchase of its own shares.

${bought}

(Reference) Details of the resolution at the meeting of the Board of Directors held on November 6, 2025
(1) Number of shares to be repurchased: ${limit}
(2) Period of repurchase: From November 7, 2025 to October 30, 2026
${rest}`

const ROWS = [
  ['Number of shares repurchased', '17,600 shares', '88,100 shares'],
  ['Total cost', '29,840,000 yen', '150,733,500 yen'],
]

const PRINTS: readonly (readonly [string, (cells: readonly string[]) => string])[] = [
  ['bars', (cells) => `| ${cells.join(' | ')} |`],
  ['tabs', (cells) => cells.join('\t')],
  ['gaps', (cells) => cells.map((cell) => cell.padEnd(44)).join('')],
]

describe('columns of a report', () => {
  test.each(PRINTS)('are read by their heads, parted by %s', (_, print) => {
    const heads = ['Item', 'February 1 to February 28, 2026', 'Cumulative total (as of February 28, 2026)']
    const { record } = read(report([heads, ...ROWS].map(print).join('\n')))
    expect(record.purchase).toEqual({ period: { from: '2026-02-01', to: '2026-02-28' }, shares: 17_600, cost: yen(29_840_000) })
    expect(record.cumulative).toEqual({ to: '2026-02-28', shares: 88_100, cost: yen(150_733_500) })
  })

  test('a column of percentages beside them says nothing of its own', () => {
    const heads = ['', 'Resolved', 'In the month', 'To date', 'Rate']
    const rows = [
      ['Number of shares', '640,000 shares', '17,600 shares', '88,100 shares', '13.8%'],
      ['Cost', '1,300 million yen', '29,840,000 yen', '150,733,500 yen', '11.6%'],
    ]
    const { record } = read(report([heads, ...rows].map((cells) => cells.join('\t')).join('\n')))
    expect(record.authorization).toMatchObject({ maxShares: 640_000, maxCost: yen(1_300_000_000) })
    expect(record.purchase).toEqual({ shares: 17_600, cost: yen(29_840_000) })
    expect(record.cumulative).toEqual({ shares: 88_100, cost: yen(150_733_500) })
  })

  test.each([
    ['two heads that say the same', ['', 'In the month', 'Period before']],
    ['a head that says nothing', ['', 'In the month', 'Amount B']],
  ])('%s leave both columns out', (_, heads) => {
    const { record, warned } = read(report([heads, ...ROWS].map((cells) => cells.join(' | ')).join('\n')))
    expect(record.purchase).toBeUndefined()
    expect(record.cumulative).toBeUndefined()
    expect(warned.some((said) => said.startsWith('ambiguous'))).toBe(true)
  })

  test('one cell a line: which column a number is of is lost', () => {
    const { record } = read(
      report(['In the month', 'Cumulative (as of February 28, 2026)', 'Shares repurchased', '17,600', '88,100'].join('\n')),
    )
    expect(record.purchase?.shares).toBeUndefined()
    expect(record.cumulative?.shares).toBeUndefined()
  })

  test('a class before the numbers of a row is that of another column', () => {
    const { record } = read(
      report(
        '| Class of shares | Number of shares tendered | Number of shares purchased |\n| Common stock | 91,200 shares | 88,100 shares |',
      ),
    )
    expect(record.purchase?.shares).toBeUndefined()
  })
})

describe('two values behind one label', () => {
  test.each([
    ['after a split in a bracket', 'Up to 640,000 shares (1,920,000 shares after the stock split)'],
    ['an arrow', '640,000 shares → 900,000 shares'],
    ['before and after', 'Before the change: 640,000 shares After the change: 900,000 shares'],
    ['from one to the other', 'raised from 640,000 shares to 900,000 shares'],
    ['a slash', '640,000 / 900,000 shares'],
    ['lines', '\n640,000 shares (original)\n900,000 shares (amended)'],
    ['numbers without their unit', '640,000 (before adjustment), 1,920,000 (after adjustment)'],
  ])('are left out with a warning: %s', (_, limit) => {
    const { record, warned } = read(report('1. Number of shares repurchased: 17,600 shares', limit))
    expect(record.authorization?.maxShares).toBeUndefined()
    expect(record.authorization?.period).toEqual({ from: '2025-11-07', to: '2026-10-30' })
    expect(warned).toContain('ambiguous /authorization/maxShares')
  })

  test.each([
    ['a bracket on what was before', 'Up to 900,000 shares (640,000 shares before the revision)', 900_000],
    ['the issued shares', 'Up to 640,000 shares (1.6% of the 40,000,000 shares issued)', 640_000],
    ['how many more', 'Up to 900,000 shares (260,000 shares more)', 900_000],
  ])('a remark makes no second value: %s', (_, limit, shares) => {
    expect(read(report('1. Number of shares repurchased: 17,600 shares', limit)).record.authorization?.maxShares).toBe(shares)
  })

  test('a price of one share is no second cost', () => {
    const { record } = read(report('1. Total cost of repurchase: 29,840,000 yen (1,695 yen per share)'))
    expect(record.purchase?.cost).toEqual(yen(29_840_000))
  })

  test('a period and its new end', () => {
    const { record } = read(report('1. Period of repurchase: From February 1 to February 28, 2026 (changed: to March 15, 2026)'))
    expect(record.purchase?.period).toBeUndefined()
  })
})

describe('whose a value is', () => {
  test('a limit in a report of what was bought is no cost of it; a period beside both is of neither', () => {
    const { record } = read(`Notice of Status of Repurchase of Own Shares

Disclosure date: March 4, 2026

- Number of shares repurchased: 0 shares
- Upper limit of shares to buy: 640,000 shares
- Upper limit of cost: 1,300 million yen
- Repurchase period: From November 7, 2025 to October 30, 2026
`)
    expect(record.purchase).toEqual({ shares: 0 })
    expect(record.authorization).toEqual({ maxShares: 640_000, maxCost: yen(1_300_000_000) })
  })

  test('the line of a number heads nothing', () => {
    const rest = `2. The accumulative number of own shares repurchased pursuant to the resolution above:
(1)
Accumulative number of own shares repurchased
88,100
(2)
Total accumulative repurchase amount
150,733,500yen
`
    expect(read(report('1. Number of shares repurchased: 17,600 shares', undefined, rest)).record.cumulative).toEqual({
      shares: 88_100,
      cost: yen(150_733_500),
    })
  })

  test('the heading of a cancellation names its day; "the Same Act" is the one named before', () => {
    const { record } = read(`March 4, 2026

Notice of Completion of Repurchase of Own Shares and Number of Shares to be Cancelled
(Repurchase under Article 165, Paragraph 2 of the Companies Act and Cancellation under Article 178 of the Same Act)

Suzukake Optical Co., Ltd. announces that the repurchase of its own shares has been completed.

1. Repurchase of own shares
(1) Number of shares repurchased: 17,600 shares
(2) Total cost: 29,840,000 yen
2. Shares to be cancelled on March 31, 2026
(1) Class of shares: Common stock
(2) Number of shares: 88,100 shares
`)
    expect(record.cancellation).toEqual({ shareClass: 'common', shares: 88_100, scheduledOn: '2026-03-31' })
    expect(record.legalBasis).toEqual([
      { article: '165', paragraph: '2', law: 'Companies Act' },
      { article: '178', law: 'Companies Act' },
    ])
  })

  test('a method ends where a sentence begins that no point parts from it', () => {
    const { record } = read(
      report(
        '1. Number of shares repurchased: 17,600 shares\n2. Method of repurchase: Purchase on the Tokyo Stock Exchange The shares will be kept for staff',
      ),
    )
    expect(record.purchase?.method).toBe('Purchase on the Tokyo Stock Exchange')
  })

  test('a heading that points down is no label', () => {
    const { record } = read(
      report(
        'Details of the share repurchase are as follows:\n\n1. Class of shares: Common stock\n2. Number of shares repurchased: 17,600 shares',
      ),
    )
    expect(record.purchase).toEqual({ shareClass: 'common', shares: 17_600 })
  })

  test('a sentence that says what was not done is no label', () => {
    expect(
      safeParseBuyback('Cancellation of Treasury Stock\n\nThe Company has not canceled treasury stock in the past 9 years.\n').success,
    ).toBe(false)
  })
})
