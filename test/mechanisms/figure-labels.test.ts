import { describe, expect, test } from 'vitest'
import { safeParseRelease, verifyRelease } from '../../src/index.js'

/** The earnings of an invented text; every leaf must come out again from its evidence. */
function read(text: string) {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  if (result.data.record.type !== 'earnings') throw new Error('no earnings')
  return { ...result.data.record, checks: result.data.checks }
}

const labels = ({ results }: ReturnType<typeof read>) => results?.[0]?.figures.map(({ label }) => label)

describe('labels', () => {
  test('the heading of a group is no part of the first row’s label', () => {
    const report = read(`February 8, 2018
Kazahana Tools Co., Ltd.
Consolidated Financial Report for the Third Quarter of the Fiscal Year Ending March 31, 2018 [J-GAAP]

1. Business results for the nine months ended December 31, 2017
(Unit: Millions of yen, %)
Sales | 31,400 | 5.4
Operating income | 1,200 | 4.76

2. Cash flows
Net cash provided by operating activities: 2,310 million yen
Net cash used in investing activities: 1,040 million yen
`)
    expect(labels(report)).toEqual([
      'Sales',
      'Operating income',
      'Net cash provided by operating activities',
      'Net cash used in investing activities',
    ])
  })

  test('owners behind a line’s end belong to their label', () => {
    const report = read(`Kibitaki Devices Announces Third Quarter Results
OSAKA, Jan. 30, 2014 - Kibitaki Devices Corp. (TSE: 6908) today announced its consolidated results for the nine months ended December 31, 2013 (U.S. GAAP).

Net sales rose 2.8% to ¥31.4 billion. Operating loss was ¥260 million. Net loss attributable to the
company came to ¥412 million.
`)
    expect(labels(report)).toEqual(['Net sales', 'Operating loss', 'Net loss attributable to the company'])
  })
})

describe('brackets round a percentage', () => {
  const bank = (
    ...changes: string[]
  ): string => `Sazanami Bank, Ltd. Summary of Financial Results for the Year Ended March 31, 2021 (Non-Consolidated, Japanese GAAP)
May 13, 2021
Results
Ordinary income
Ordinary profit
Net income
FY2020
24,310 million yen ${changes[0]}
3,120 million yen ${changes[1]}
2,250 million yen ${changes[2]}
FY2019
23,625 million yen
3,250 million yen
2,101 million yen
`
  test('wrap it where another cell prints its sign inside', () => {
    const { results, checks } = read(bank('(2.9%)', '(-4.0%)', '(7.1%)'))
    expect(results?.[0]?.figures.map(({ yearOnYearPercent }) => yearOnYearPercent)).toEqual([2.9, -4, 7.1])
    expect(checks.filter(({ status }) => status === 'fails')).toEqual([])
  })

  test('wrap it behind an amount with its unit', () => {
    const { results } = read(bank('(2.9%)', '4.0%', '(7.1%)'))
    expect(results?.[0]?.figures.map(({ yearOnYearPercent }) => yearOnYearPercent)).toEqual([2.9, 4, 7.1])
  })

  test('may hold the word of its direction', () => {
    const { results } = read(bank('(up 2.9%)', '(a decrease of 4.0%)', '(up 7.1% year on year)'))
    expect(results?.[0]?.figures.map(({ yearOnYearPercent }) => yearOnYearPercent)).toEqual([2.9, -4, 7.1])
  })
})

describe('tables', () => {
  const table = (heads: string, ...rows: string[]): string => `Uguisu Games Reports Second Quarter Results

TOKYO, August 6, 2021 -- Uguisu Games Holdings, Inc. (TSE: 3927) today reported its results for the first half of the fiscal year ending December 31, 2021.

${[heads, ...rows].join('\n')}
`
  const heads = '| (in millions of yen) | 1H FY2021 (Jan-Jun) | 1H FY2020 (Jan-Jun) | YoY |'

  test('a footnote’s digit is no part of a title; a head of changes stands over percent signs', () => {
    const { results } = read(table(heads, '| Revenue | 11,450 | 10,210 | 12.1% |', '| Operating profit3 | 1,870 | 1,905 | (1.8)% |'))
    expect(results?.[0]?.figures).toMatchObject([
      { label: 'Revenue', yearOnYearPercent: 12.1 },
      { label: 'Operating profit', yearOnYearPercent: -1.8 },
    ])
    expect(results?.[1]?.figures).toMatchObject([{ label: 'Revenue' }, { label: 'Operating profit' }])
  })

  test('a unit may stand below the rows', () => {
    const { results } = read(`November 9, 2016
Umineko Foods Co., Ltd.
Consolidated Financial Report for the Second Quarter of the Fiscal Year Ending March 31, 2017 [J-GAAP]

1. Business results for the six months ended September 30, 2016
Sales | 45,120 | 3.6
Operating income | 1,830 | 2.71
Ordinary income | 1,790 | (1.2)
Net income | - 940 | -
(Unit: Millions of yen, %)
`)
    const [{ period, figures } = { period: undefined, figures: [] }] = results ?? []
    expect(period).toMatchObject({ kind: 'year-to-date', quarter: 2, to: '2016-09-30' })
    expect(figures.map(({ value }) => value)).toEqual(
      [45_120, 1_830, 1_790, -940].map((millions) => ({ amount: millions * 1e6, currency: 'JPY' })),
    )
  })
})

test('the day of the release ends no period; a bank’s income in a row is no profit', () => {
  const result = safeParseRelease(`Kawarahiwa Bank Results for the Year Ended March 31, 2019 (Non-consolidated)
May 10, 2019
Ordinary income 18,220 million yen
Ordinary profit 3,015 million yen
Net income 2,100 million yen
`)
  const results = result.success && result.data.record.type === 'earnings' ? (result.data.record.results ?? []) : []
  expect(results.map(({ period }) => period.to)).not.toContain('2019-05-10')
  const profits = results.flatMap(({ figures }) => figures.filter(({ metric }) => metric === 'ordinaryProfit'))
  expect(profits.map(({ value }) => value)).not.toContainEqual({ amount: 18_220_000_000, currency: 'JPY' })
})
