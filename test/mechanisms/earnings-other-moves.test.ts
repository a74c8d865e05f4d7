/** Percentages behind a figure by which something else moved, and names that begin as a figure's. */
import { describe, expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

function figures(words: string) {
  const text = `Wakatake Kiln Reports Annual Results

SETO, Japan — May 10, 2022 — Wakatake Kiln Co., Ltd. (TSE: 5399) today reported consolidated results for the fiscal year ended March 31, 2022.

${words}
`
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record.results?.[0]?.figures
}
const sales = { metric: 'netSales', label: 'Net sales', value: { amount: 48_600_000_000, currency: 'JPY' } }

describe('what moved is something else', () => {
  test.each([
    'as the yen weakened 4.5% against the dollar',
    'and the euro sank 4.5%',
    'while prices of clay rose 4.5%',
    'as volumes slightly dropped 4.5% and prices rose 2.0%',
    'although the market contracted 4.5%',
    'in a market that shrank 4.5%',
    'in a market which shrank 4.5%',
    'helped by a yen that fell 4.5%',
    'as the number of kilns increased 4.5%',
    'with prices up 4.5%',
    'as prices were up 4.5%',
    'as prices had risen 4.5%',
    'thanks to a 4.5% rise in prices',
    'with a price increase of 4.5%',
  ])('%s', (words) => {
    expect(figures(`Net sales were ¥48.6 billion, ${words}.`)).toEqual([sales])
    expect(figures(`Net sales were ¥48.6 billion ${words}.`)).toEqual([sales])
  })

  test.each(['Sales volume rose 4.5%.', 'Sales prices fell 4.5%.', 'The number of sales offices increased 4.5%.'])('%s', (words) => {
    expect(figures(`Net sales were ¥48.6 billion. ${words}`)).toEqual([sales])
  })
})

describe('what moved is the figure', () => {
  test.each([
    ', which rose 4.5%',
    ', and rose 4.5%',
    ' for the year, and sharply increased 4.5%',
    ', an increase of 4.5% thanks to price rises of 2.0%',
    ', a level that grew 4.5%',
    ', having increased by 4.5%',
    ', a 4.5% rise in the year',
    ' for the year increased 4.5%',
    ', 4.5% more than a year before',
  ])('%s', (words) => {
    expect(figures(`Net sales were ¥48.6 billion${words}.`)).toEqual([{ ...sales, yearOnYearPercent: 4.5 }])
  })
})
