import { describe, expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

/** What the sentences of a release on a year tell: "year netSales", "Q4 netSales", then what the reader warns of. */
function told(...sentences: string[]): string[] {
  const text = `Consolidated Financial Results for the Fiscal Year Ended June 30, 2017
August 8, 2017
Torridon Loom Co., Ltd.
${sentences.join(' ')}`
  const result = safeParseEarnings(text)
  if (!result.success) return [result.error.code]
  expect(verifyRelease(result.data, text)).toEqual([])
  const { record, warnings } = result.data
  const figures = (record.results ?? []).flatMap(({ period, figures }) =>
    figures.map(({ metric }) => `${period.kind === 'full-year' ? 'year' : `Q${period.quarter}`} ${metric}`),
  )
  return [...figures, ...warnings.map(({ code }) => `! ${code}`)]
}

const YEAR = 'Net sales for the year were 62.3 billion yen.'
const FOURTH = 'In the fourth quarter net sales were 16.4 billion yen.'

describe("a figure behind a sentence on another period than the release's own", () => {
  test('may be of either where neither has it yet', () => {
    expect(told(YEAR, FOURTH, 'Net profit was 4.1 billion yen.')).toEqual(['year netSales', 'Q4 netSales', '! unpaired'])
  })

  test("is of that period where the release's own has it", () => {
    const year = 'Net sales for the year were 62.3 billion yen and net profit was 4.1 billion yen.'
    expect(told(year, FOURTH, 'Net profit was 1.2 billion yen.')).toEqual(['year netSales', 'year profit', 'Q4 netSales', 'Q4 profit'])
  })

  test("is of that period where nothing is told of the release's own", () => {
    expect(told(FOURTH, 'Net profit was 1.2 billion yen.')).toEqual(['Q4 netSales', 'Q4 profit'])
  })

  test('"for the year" is not of the quarter, and what follows may be of either', () => {
    expect(told(FOURTH, 'Operating profit for the year was 5.9 billion yen.', 'Net profit was 4.1 billion yen.')).toEqual([
      'Q4 netSales',
      '! unpaired',
    ])
  })
})

describe('a figure that names no period in a release whose headline is of a quarter', () => {
  const results = (headline: string, ...paragraphs: string[]): string[] => {
    const text = `Torridon Loom Co., Ltd. Reports ${headline}\n\nTOKYO, February 8, 2024 - Torridon Loom Co., Ltd. today announced its results.\n\n${paragraphs.join('\n\n')}\n`
    const result = safeParseEarnings(text)
    return result.success
      ? (result.data.record.results ?? []).flatMap(({ period, figures }) => figures.map(({ metric }) => `${period.kind} ${metric}`))
      : [result.error.code]
  }
  const third =
    'Net sales for the third quarter rose 8.1% to 31.2 billion yen, bringing net sales for the first nine months to 90.1 billion yen. Operating profit for the quarter was 2.1 billion yen, while for the nine months it came to 6.8 billion yen.'

  test('may be of the part of the year up to it, where the release tells of that', () =>
    expect(results('Third Quarter Results', third, 'Net profit was 4.3 billion yen.')).toEqual([
      'quarter netSales',
      'quarter operatingProfit',
      'year-to-date netSales',
    ]))

  test('may be of the year that the quarter ends', () =>
    expect(
      results(
        'Fourth Quarter Results',
        third.replaceAll('third', 'fourth').replaceAll('first nine months', 'full year'),
        'Net profit was 4.3 billion yen.',
      ),
    ).toEqual(['quarter netSales', 'quarter operatingProfit', 'full-year netSales']))

  test('is of the quarter where no other is told', () =>
    expect(
      results('Third Quarter Results', 'Net sales for the third quarter were 31.2 billion yen.', 'Net profit was 4.3 billion yen.'),
    ).toEqual(['quarter netSales', 'quarter profit']))
})

test('a percentage behind a second value with a period of its own is not that of the first', () => {
  const text = `Torridon Loom Co., Ltd. Q3 FY2023 Results

- Revenue: 3,410 million yen (Q3), 9,880 million yen (9M), +21.3% YoY
- Operating profit: 402 million yen (Q3), +33.0% YoY
`
  const result = safeParseEarnings(text)
  const figures = result.success ? result.data.record.results?.flatMap((one) => one.figures) : []
  expect(figures?.map(({ metric, yearOnYearPercent }) => [metric, yearOnYearPercent])).toEqual([
    ['netSales', undefined],
    ['operatingProfit', 33],
  ])
})
