import { describe, expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

const amountOf = (value: unknown): unknown => (value as { amount?: number }).amount ?? value

/** Each period with its figures: its last day, then metric, value and change. */
const results = (text: string) =>
  (read(text).results ?? []).map(({ period, figures }) => [
    `${period.kind} ${period.to}`,
    ...figures.map(({ metric, value, yearOnYearPercent = '' }) => `${metric} ${amountOf(value)} ${yearOnYearPercent}`.trim()),
  ])

const HEAD = `Tsubame Shinkin Holdings, Inc.
Outline of Consolidated Results (Japanese GAAP)
November 2, 2012

Name of the company:     Tsubame Shinkin Holdings, Inc.
Stock listings:          Tokyo Stock Exchange, First Section (code 8399)
Representative:          Mariko Ueda, Representative Director and President
For further information: Kenta Mori, Senior General Manager, Corporate Planning Department, head office

`

describe('rows of which each says its unit', () => {
  test('tell a bank its revenue from its profit by their last words before the unit', () => {
    const rows = `                                      Six months ended      Six months ended
                                     September 30, 2012    September 30, 2011
Ordinary income      (million yen)          41,906                43,115
Ordinary profit      (million yen)           8,240                 7,951
`
    expect(results(HEAD + rows)).toEqual([
      ['year-to-date 2012-09-30', 'netSales 41906000000', 'ordinaryProfit 8240000000'],
      ['year-to-date 2011-09-30', 'netSales 43115000000', 'ordinaryProfit 7951000000'],
    ])
    // of two figures of which neither says that it is the profit, none is the revenue
    const one = rows.replace('Ordinary profit ', 'Net income      ')
    expect(results(HEAD + one)).toEqual([
      ['year-to-date 2012-09-30', 'ordinaryProfit 41906000000', 'profit 8240000000'],
      ['year-to-date 2011-09-30', 'ordinaryProfit 43115000000', 'profit 7951000000'],
    ])
  })

  test('count per share in what the row itself says, under a line of days below one of lengths', () => {
    expect(
      results(`${HEAD}                                       Year ended           Year ended          Change
                                      March 31, 2012       March 31, 2011         (%)
Operating revenue    (million yen)        26,310               25,044             5.1
Operating income     (million yen)         1,873                2,104           (11.0)
Net income per share (yen)                 38.70                45.15
Diluted net income
  per share          (yen)                 38.66                45.09
`),
    ).toEqual([
      [
        'full-year 2012-03-31',
        'netSales 26310000000 5.1',
        'operatingProfit 1873000000 -11',
        'earningsPerShare 38.7',
        'dilutedEarningsPerShare 38.66',
      ],
      [
        'full-year 2011-03-31',
        'netSales 25044000000',
        'operatingProfit 2104000000',
        'earningsPerShare 45.15',
        'dilutedEarningsPerShare 45.09',
      ],
    ])
  })

  test('of cash flows take the words above the first of them', () => {
    const rows = `                                       Year ended           Year ended
                                      March 31, 2012       March 31, 2011
Net cash provided by (used in)
  Operating activities (million yen)       3,114                2,870
  Investing activities (million yen)      (1,962)              (2,205)
  Financing activities (million yen)        (480)                 318
`
    expect(results(HEAD + rows)).toEqual([
      [
        'full-year 2012-03-31',
        'cashFlowsFromOperatingActivities 3114000000',
        'cashFlowsFromInvestingActivities -1962000000',
        'cashFlowsFromFinancingActivities -480000000',
      ],
      [
        'full-year 2011-03-31',
        'cashFlowsFromOperatingActivities 2870000000',
        'cashFlowsFromInvestingActivities -2205000000',
        'cashFlowsFromFinancingActivities 318000000',
      ],
    ])
    // what else is told of them is another figure
    const other = rows.replace('Financing activities (million yen)', 'Financing activities, leases excepted')
    expect(results(HEAD + other)[0]).toEqual([
      'full-year 2012-03-31',
      'cashFlowsFromOperatingActivities 3114000000',
      'cashFlowsFromInvestingActivities -1962000000',
    ])
  })
})
