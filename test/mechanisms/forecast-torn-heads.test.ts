import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision } from '../../src/index.js'

function read(text: string) {
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  return result.data.record
}

const amount = (value: unknown): unknown => (value as { amount?: number } | undefined)?.amount ?? '-'
const lines = (text: string): string[] =>
  (read(text).revisions ?? []).flatMap(({ figures }) =>
    figures.map(({ metric, previous, revised, change, changePercent }) =>
      [metric, amount(previous), amount(revised), amount(change), changePercent ?? '-'].join(' '),
    ),
  )

const LEAD = `Mikawa Networks Inc. (TSE: 3899) today announced that it has revised its forecasts announced on May 14, 2009.
1. Revised consolidated forecasts for the fiscal year ending March 31, 2010 (April 1, 2009 to March 31, 2010)
`
const ROWS =
  'Previous Target (A) 41,200 2,350 2,150 900 2,874.50 ----------------- New Target (B) 39,900 1,450 1,200 (300) (952.94) ----------------- Change (B-A) (1,300) (900) (950) (1,200) -- ----------------- Change (%) (3.2%) (38.3%) (44.2%) -- --'

describe('heads whose lines were run together', () => {
  test('in one line with rules, their words come out even with the cells', () => {
    const text = `${LEAD}------------------- Income before Basic Income Net Tax Income Operating Expense Net per Revenues Income (Benefit) Income Share ---------------- JPY JPY JPY JPY millions millions millions millions JPY ---------------- ${ROWS}
`
    expect(lines(text)).toEqual([
      'netSales 41200000000 39900000000 -1300000000 -3.2',
      'operatingProfit 2350000000 1450000000 -900000000 -38.3',
      'profitBeforeTax 2150000000 1200000000 -950000000 -44.2',
      'profit 900000000 -300000000 -1200000000 -',
      'earningsPerShare 2874.5 -952.94 - -',
    ])
  })

  test('one a line, with a profit that is none of ours', () => {
    const text = `Mikawa Pharma Co., Ltd.
July 30, 2021
Notice of amendments to the forecasts
1. Amendments to the consolidated financial forecasts for the fiscal year ending December 31, 2021 (January 1 to December 31, 2021)
Profit
Business
Operating
Profit before
Profit
attributable
Basic
Revenue
to owners of
earnings per
profit*
profit
taxes
the
share
Company
Million yen
Million yen
Million yen
Million yen
Million yen
Million yen
Yen
Previous forecast (A)
265,000
37,000
38,000
36,500
31,500
30,000
110.73
Revised forecast (B)
270,000
47,000
46,000
43,000
40,000
37,000
136.57
`
    expect(lines(text).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'netSales 265000000000 270000000000',
      'operatingProfit 38000000000 46000000000',
      'profitBeforeTax 36500000000 43000000000',
      'profit 31500000000 40000000000',
      'profitAttributableToOwnersOfParent 30000000000 37000000000',
      'earningsPerShare 110.73 136.57',
    ])
  })

  test('where the words are fewer or more than the cells ask for, nothing is read', () => {
    const heads = 'Income before Basic Net Tax Operating Expense Net per Revenues Income (Benefit) Income Share'
    expect(() => lines(`${LEAD}------------------- ${heads} ---------------- JPY ---------------- ${ROWS}\n`)).toThrow()
    const more = 'Income before Basic Income Income Income Net Tax Income Operating Net per Revenues Income (Benefit) Income Share'
    expect(() => lines(`${LEAD}------------------- ${more} ---------------- JPY ---------------- ${ROWS}\n`)).toThrow()
  })

  test('where the first column is not the largest, or the last has no decimals, nothing is read', () => {
    const heads = 'Income before Basic Income Net Tax Income Operating Expense Net per Revenues Income (Benefit) Income Share'
    const text = `${LEAD}------------------- ${heads} ---------------- JPY millions ---------------- ${ROWS}\n`
    expect(() => lines(text.replace('41,200 2,350', '1,200 2,350'))).toThrow()
    expect(() => lines(text.replace('2,874.50', '2,874'))).toThrow()
  })
})

test('of two days of an announcement none is taken', () => {
  const text = `${LEAD.replace('May 14, 2009', 'May 14, 2009 and August 7, 2009')}(Millions of yen)
Net sales   Operating income   Net income
Previous forecast (A)   41,200   2,350   900
Revised forecast (B)   39,900   1,450   300
`
  expect(read(text).revisions?.[0]?.previouslyAnnouncedOn).toBeUndefined()
  expect(read(text.replace(' and August 7, 2009', '')).revisions?.[0]?.previouslyAnnouncedOn).toBe('2009-05-14')
})

describe('a head of revenue that was lost', () => {
  const table = (rows: string): string => `Sagami Stores, Inc.
October 8, 2020
Revision of Earnings Forecasts
1. Revision for the fiscal year ending February 28, 2021 (March 1, 2020 to February 28, 2021)
Operating income Ordinary income Profit attributable
to owners of
Profit per share
Millions of yen Millions of yen Millions of yen Millions of yen Yen
${rows}`
  const rows = `Previous forecast (A) 270,000 15,000 14,000 5,000 50.00
Revised forecast (B) 266,001 18,876 17,610 8,689 86.89
Change (B-A) -3,999 3,876 3,610 3,689
Change (%) -1.5% 25.8% 25.8% 73.8%
`
  test('leaves its column out, and every other head one column on', () => {
    expect(lines(table(rows))).toEqual([
      'operatingProfit 15000000000 18876000000 3876000000 25.8',
      'ordinaryProfit 14000000000 17610000000 3610000000 25.8',
      'profitAttributableToOwnersOfParent 5000000000 8689000000 3689000000 73.8',
      'earningsPerShare 50 86.89 - -',
    ])
  })
  test('a change of the figure per share says nothing of sizes', () => {
    expect(lines(table(rows.replace('3,610 3,689\n', '3,610 3,689 36.89\n')))).toHaveLength(4)
  })
  test('nothing is read where the profit beside the figure per share is none of its, or the first column is no revenue', () => {
    expect(() => lines(table(rows.replace('50.00', '75.00')))).toThrow()
    expect(() => lines(table(rows.replace('270,000', '27,000').replace('266,001', '26,601')))).toThrow()
  })
})
