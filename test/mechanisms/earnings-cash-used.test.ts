import { expect, test } from 'vitest'
import { parseEarnings, verifyRelease } from '../../src/index.js'

const release = (rows: string) => `Kobuna Textiles, Inc.
November 12, 2019
Consolidated Financial Report for the Second Quarter of the Fiscal Year Ending March 31, 2020
1. Results for the six months ended September 30, 2019
(Unit: Millions of yen)
 | Six months ended September 30, 2019 | Six months ended September 30, 2018
Sales | 61,300 | 60,100
Net cash provided by operating activities | 3,150 | 2,870
${rows}`

/** The amounts of a metric, by the end of their period. */
const amounts = (text: string, metric: string) => {
  const result = parseEarnings(text)
  expect(verifyRelease(result, text)).toEqual([])
  return (result.record.results ?? []).flatMap(({ period, figures }) =>
    figures.filter((figure) => figure.metric === metric).map(({ value }) => [period.to, (value as { amount: number }).amount]),
  )
}

test.each([
  ['Net cash used in investing activities | 4,020 | 1,990', [-4_020_000_000, -1_990_000_000]],
  ['Net cash used in investing activities | (4,020) | (1,990)', [-4_020_000_000, -1_990_000_000]],
  ['Net cash provided by (used in) investing activities | 4,020 | (1,990)', [4_020_000_000, -1_990_000_000]],
])('%s', (row, [now, before]) => {
  expect(amounts(release(row), 'cashFlowsFromInvestingActivities')).toEqual([
    ['2019-09-30', now],
    ['2018-09-30', before],
  ])
  expect(amounts(release(row), 'cashFlowsFromOperatingActivities')).toEqual([
    ['2019-09-30', 3_150_000_000],
    ['2018-09-30', 2_870_000_000],
  ])
})

test('of a row of cash used that prints a sign at one amount only, the other is left out', () => {
  const text = release('Net cash used in financing activities | 1,020 | (900)')
  expect(amounts(text, 'cashFlowsFromFinancingActivities')).toEqual([['2018-09-30', -900_000_000]])
  expect(parseEarnings(text).warnings.map(({ code }) => code)).toContain('ambiguous')
})

test('the quarter that a second row takes from the first is proved by the words that name it', () => {
  const text = `Kobuna Textiles Announces Results for First Quarter
TOKYO, July 30, 2021 -- Kobuna Textiles (TSE: 3198) today reported its results for the first quarter of FY2021) (1) Operating results
Sales Operating income Ordinary income
million yen % million yen % million yen %
Period ended March 2021 11,600 (3.6) 31 5.0 28 4.0
Period ended March 2020 12,034 0.7 29 2.0 27 3.0`
  const result = parseEarnings(text)
  expect(result.record.results?.map(({ period }) => period.quarter)).toEqual([1, 1])
  expect(verifyRelease(result, text)).toEqual([])
})

test.each([
  ['Net loss | 850 | 950', 'profit', [-850_000_000, -950_000_000]],
  ['Net loss | (850) | (950)', 'profit', [-850_000_000, -950_000_000]],
  ['Operating loss | 850 | 950', 'operatingProfit', [-850_000_000, -950_000_000]],
  ['Loss attributable to owners of parent | 850 | 950', 'profitAttributableToOwnersOfParent', [-850_000_000, -950_000_000]],
  ['Net loss per share (yen) | 8.50 | 9.50', 'earningsPerShare', [-8.5, -9.5]],
  ['Net income (loss) | 850 | (950)', 'profit', [850_000_000, -950_000_000]],
  ['Net income or loss | 850 | (950)', 'profit', [850_000_000, -950_000_000]],
])('a loss is below zero: %s', (row, metric, [now, before]) => {
  expect(amounts(release(row), metric)).toEqual([
    ['2019-09-30', now],
    ['2018-09-30', before],
  ])
})

test('of a row of losses that prints a sign at one amount only, the other is left out', () => {
  const text = release('Net loss | 850 | (950)')
  expect(amounts(text, 'profit')).toEqual([['2018-09-30', -950_000_000]])
  expect(parseEarnings(text).warnings.map(({ code }) => code)).toContain('ambiguous')
})
