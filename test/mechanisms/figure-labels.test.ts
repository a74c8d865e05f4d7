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
})
