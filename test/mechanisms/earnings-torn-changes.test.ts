/** Heads of a summary torn over lines, the words of the changes between them among the rest. */
import { expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

const ROWS = ['1Q FY12/2021', '48,230', '-', '2,914', '(3.1)', '3,006', '4.4', '1,877', '-']
const PRIOR = ['1Q FY12/2020', '50,112', '(24.5)', '3,007', '(71.2)', '2,879', '(68.9)', '(1,204)', '-']
const UNITS = ['(Million yen)', '(%)', '(Million yen)', '(%)', '(Million yen)', '(%)', '(Million yen)', '(%)']

function read(heads: readonly string[], gap: string) {
  const text = `April 30, 2021
Summary of Financial Results for the First Quarter of Fiscal Year Ending December 31, 2021 [Japanese GAAP]
Company name: Hozuki Corporation
Stock code: 4999
1. Consolidated Financial Results for the Three Months Ended March 31, 2021 (January 1, 2021 - March 31, 2021)
(1) Consolidated financial results
${[...heads, ...UNITS, ...ROWS, ...PRIOR].join(gap)}
`
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record.results ?? []
}

const LINES = ['Net sales', 'YoY', 'Operating', 'YoY', 'Ordinary', 'YoY', 'Profit attributable to', 'YoY']
const BELOW = ['change', 'profit', 'change', 'profit', 'change', 'owners of parent', 'change']

test.each([
  ['a cell a line', [...LINES, ...BELOW], '\n'],
  ['blank lines between', [...LINES, ...BELOW], '\n\n'],
  ['two lines', [LINES.join(' '), BELOW.join(' ')], '\n'],
  ['the word "change" lost', [...LINES, 'profit', 'profit', 'owners of parent'], '\n'],
])('%s', (_, heads, gap) => {
  const [now, prior] = read(heads, gap)
  expect(now?.figures.map(({ metric, value }) => [metric, (value as { amount: number }).amount])).toEqual([
    ['netSales', 48_230_000_000],
    ['operatingProfit', 2_914_000_000],
    ['ordinaryProfit', 3_006_000_000],
    ['profitAttributableToOwnersOfParent', 1_877_000_000],
  ])
  expect(now?.figures.map(({ yearOnYearPercent }) => yearOnYearPercent)).toEqual([undefined, -3.1, 4.4, undefined])
  expect(prior?.figures.map(({ value }) => (value as { amount: number }).amount)).toEqual([
    50_112_000_000, 3_007_000_000, 2_879_000_000, -1_204_000_000,
  ])
})
