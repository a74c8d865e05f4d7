import { describe, expect, test } from 'vitest'
import { safeParseEarnings, safeParseForecastRevision } from '../../src/index.js'

const NAME = 'May 10, 2022\nHollin Paper Co., Ltd. (Code: 3899)\n\n'

/** The growth of net sales in the first result, and the amount in millions. */
function growth(body: string, headline = 'Financial Results for the Fiscal Year Ended March 31, 2022'): unknown[] {
  const result = safeParseEarnings(`${headline}\n\n${NAME}(Millions of yen)\n${body}`)
  const figure = result.success ? result.data.record.results?.[0]?.figures.find(({ metric }) => metric === 'netSales') : undefined
  const value = figure?.value
  return [typeof value === 'object' && 'amount' in value ? value.amount / 1e6 : undefined, figure?.yearOnYearPercent]
}

describe('a percentage over other than the year before is no growth', () => {
  test.each([
    ['FY2021     FY2019     Change (%)', 'Net sales               98,000    78,400       25.0'],
    ['FY2021    FY2020    Decrease (%)', 'Net sales                       98,000   108,800       10.0'],
  ])('%s', (heads, row) => {
    expect(growth(`                        ${heads}\n${row}\nOperating income         9,800        9,000          8.9\n`)).toEqual([
      98_000,
      undefined,
    ])
  })

  test('a plan beside what was done', () => {
    const body =
      '                        Actual       Plan        vs. plan (%)    Prior year    YoY (%)\nNet sales               98,000       96,000          2.1           88,000       11.4\nOperating income         9,800        9,000          8.9            8,100       21.0\n'
    expect(growth(body)[1]).not.toBe(2.1)
  })

  test('a quarter beside the one before', () => {
    const body =
      '                 3Q FY2021   2Q FY2021   Change (%)\nNet sales               98,000       96,000          2.1\nOperating income         9,800        9,000          8.9\n'
    expect(growth(body, 'Financial Results for the Third Quarter of FY2021')).toEqual([98_000, undefined])
  })
})

describe('a decrease that no sign tells', () => {
  const figures = (body: string) => {
    const result = safeParseForecastRevision(
      `Notice Concerning Revision of Financial Forecasts\n\n${NAME}Year ending March 31, 2023\n(Billions of yen)\n${body}`,
    )
    const { revisions = [] } = result.success ? result.data.record : {}
    return revisions.flatMap(({ figures: own }) => own.map(({ metric, changePercent }) => [metric, changePercent]))
  }

  test('a row of it', () => {
    const rows = [
      '                         Net sales   Operating income    Ordinary income    Net income',
      'Previous forecast          1,210.0        52.0         50.0        30.0',
      'Revised forecast           1,115.0        24.0         20.0        16.0',
      'Decrease (%)                   7.9        53.8         60.0        46.7',
    ]
    expect(figures(`${rows.join('\n')}\n`)).toEqual([
      ['netSales', undefined],
      ['operatingProfit', undefined],
      ['ordinaryProfit', undefined],
      ['profit', undefined],
    ])
  })

  test('a column of it', () => {
    const rows = [
      '                         Previous    Revised    Decrease    Decrease (%)',
      'Net sales                1,210.0     1,115.0      95.0         7.9',
      'Net income                  30.0        16.0      14.0        46.7',
    ]
    expect(figures(`${rows.join('\n')}\n`)).toEqual([
      ['netSales', undefined],
      ['profit', undefined],
    ])
  })
})
