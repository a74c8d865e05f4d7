import { describe, expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

/** What the sentences of a release on a year tell: "FY netSales 40", amounts in billions, and "!" for each warning. */
function told(sentences: string): string[] {
  const text = `Carrow Tools Inc. Reports Results for Fiscal 2016

TOKYO, Japan, May 10, 2017 -- Carrow Tools Inc. (TSE: 7099) today announced results for the year ended March 31, 2017. Net income was 3 billion yen. ${sentences}
`
  const result = safeParseEarnings(text)
  if (!result.success) return [result.error.code]
  expect(verifyRelease(result.data, text)).toEqual([])
  const { record, warnings } = result.data
  const figures = (record.results ?? []).flatMap(({ period, figures }) =>
    figures.map(
      ({ metric, value }) => `${period.kind} ${metric} ${typeof value === 'object' && 'amount' in value ? value.amount / 1e9 : ''}`,
    ),
  )
  return [...figures.slice(1), ...warnings.map(() => '!')]
}

describe('a period in what a sentence tells before its figure', () => {
  test.each([
    ['Although orders slowed in the second half, net sales reached 40 billion yen.', ['full-year netSales 40', '!']],
    ['Despite a slow first half, operating profit increased 8% to 4 billion yen.', ['full-year operatingProfit 4', '!']],
    ['With the acquisition of Lund AB in the third quarter, net sales were 40 billion yen.', ['!']],
    ['As demand recovered in the second half, net sales were 40 billion yen.', ['!']],
    ['Driven by strong demand in the year ended March 31, 2017, net sales were 40 billion yen.', ['full-year netSales 40']],
    ['In the fourth quarter, the company sold its head office, and operating profit for the year was 4 billion yen.', []],
    ['For the consolidated fourth quarter, net sales were 12 billion yen.', ['quarter netSales 12']],
    ["In Carrow's fourth quarter, net sales were 12 billion yen.", ['quarter netSales 12']],
  ])('%s', (sentence, read) => {
    expect(told(sentence)).toEqual(read)
  })
})

describe('a headline that calls the months so far by their last quarter', () => {
  const text = (more: string): string => `Aster Games Announces FY2024 Q3 Results

Feb 6, 2025

Aster Games Inc. (TSE Prime: 3799) today announced its financial results for the nine months ended December 31, 2024.

Highlights
- Revenue was ¥71.9 billion, an increase of 18% YoY.
${more}
`
  const results = (more: string) => {
    const result = safeParseEarnings(text(more))
    return result.success
      ? (result.data.record.results ?? []).map(({ period, figures }) => [period, figures.map(({ metric }) => metric)])
      : result.error.code
  }

  test('where the quarter is told as such alone', () => {
    expect(results('- Q3 stand-alone revenue: ¥25.3 billion (+22% YoY)')).toEqual([
      [{ kind: 'year-to-date', quarter: 3, to: '2024-12-31' }, ['netSales']],
      [{ kind: 'quarter', quarter: 3 }, ['netSales']],
    ])
  })

  test('where it may be either', () => {
    expect(results('- Revenue of the third quarter was ¥25.3 billion.')).toEqual([
      [{ kind: 'quarter', quarter: 3, fiscalYear: 2024 }, ['netSales']],
    ])
  })
})
