import { describe, expect, test } from 'vitest'
import { parseBuyback, verifyRelease } from '../../src/index.js'

const yen = (amount: number) => ({ amount, currency: 'JPY' })

const change = (...lines: string[]): string => `Notice of Change to the Acquisition of Own Shares
June 12, 2023
Tamamizu Foods Co., Ltd. (TSE: 2977)
The Board of Directors resolved today to change the acquisition of own shares as follows.
${lines.join('\n')}`

const terms = (...[shares, amount, until]: string[]): string[] => [
  `Total number of shares to be acquired: up to ${shares} shares`,
  `Total amount: up to ${amount} million yen`,
  `Period: February 1, 2023 to ${until}`,
]
const former = terms('310,000', '450', 'June 30, 2023')
const revised = terms('520,000', '680', 'November 30, 2023')
const numbered = (lines: string[]): string[] => lines.map((line, i) => `(${i + 1}) ${line}`)

const held = {
  resolvedOn: '2023-06-12',
  maxShares: 520_000,
  maxCost: yen(680_000_000),
  period: { from: '2023-02-01', to: '2023-11-30' },
}

describe('terms before and after a change, each below a heading of its own: those after it hold', () => {
  test.each([
    ['lines with colons', ['Before the change:', ...former, 'After the change:', ...revised]],
    ['items', ['1. Before change', ...numbered(former), '2. After change', ...numbered(revised)]],
    ['brackets', ['[Original plan]', ...former, '[Revised plan]', ...revised]],
    ['the new ones first', ['(After the revision)', ...revised, '(Before the revision)', ...former]],
    ['words more', ['1. Previous terms (announced on January 31)', ...numbered(former), '2. Terms after the change', ...numbered(revised)]],
  ])('%s', (_, lines) => {
    const text = change(...lines)
    const result = parseBuyback(text)
    expect(result.record.authorization).toEqual(held)
    expect(result.warnings.map(({ code }) => code)).toContain('ambiguous')
    expect(verifyRelease(result, text)).toEqual([])
  })

  test('the old ones alone are none', () => {
    expect(parseBuyback(change('Before the change:', ...former)).record.authorization?.maxShares).toBeUndefined()
  })

  test('the heads of two columns, one a line, head no terms', () => {
    const { record } = parseBuyback(change('Before change', 'After change', 'Total number of shares to be acquired: up to 520,000 shares'))
    expect(record.authorization).toMatchObject({ maxShares: 520_000 })
  })
})

describe('two cells of one line behind "Method"', () => {
  test.each([
    ['that say the same are one', 'Purchase on the market\tPurchase on the market', 'Purchase on the market'],
    ['that differ are none', 'Purchase on the market\tPurchase off the floor', undefined],
  ])('%s', (_, cells, method) => {
    const { record } = parseBuyback(change('(1) Total number of shares to be acquired: up to 520,000 shares', `(2) Method\t${cells}`))
    expect(record.authorization?.method).toBe(method)
  })
})

test('the day of a change is later than the first day of the period: the two are not compared', () => {
  const rules = (text: string) => parseBuyback(text).checks.map(({ paths }) => paths.join(' '))
  const compared = '/authorization/resolvedOn /authorization/period/from'
  expect(rules(change('After the change:', ...revised))).not.toContain(compared)
  const later = revised.map((line) => line.replace('February 1', 'June 13'))
  expect(rules(change('After the change:', ...later))).toContain(compared)
  expect(
    rules(
      change(...revised)
        .replace('Change to the Acquisition', 'Acquisition')
        .replace('to change', 'on'),
    ),
  ).toContain(compared)
})
