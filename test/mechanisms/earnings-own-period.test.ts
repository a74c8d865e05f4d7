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
