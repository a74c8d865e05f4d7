import { describe, expect, test } from 'vitest'
import { safeParseBuyback, safeParseEarnings, safeParseForecastRevision } from '../../src/index.js'

describe('releases of which a line or a paragraph is missing', () => {
  test('the second line of a head is no column, though a neighbour lost its own', () => {
    const cells = (...values: string[]) => values.join('\n\n')
    const result = safeParseForecastRevision(`Sekigawa Pump Co., Ltd.
(Code: 6218, TSE Prime)
November 8, 2023

Notice Regarding Revision of Full-Year Earnings Forecast

1. Revision of the consolidated forecast for the fiscal year ending March 31, 2024 (April 1, 2023 to March 31, 2024)

(Million yen)

${cells('Net', 'revenues', 'Operating income', 'Ordinary')}

${cells('Net', 'income', 'Net income per share', '(yen)')}

${cells('Previous forecasts (A)', '54,000', '3,200', '3,400', '2,100', '61.20')}

${cells('New forecasts (B)', '57,000', '4,100', '4,250', '2,600', '75.77')}

${cells('Amount changed', '(B - A)', '3,000', '900', '850', '500', '-')}
`)
    if (!result.success) throw result.error
    const { revisions } = result.data.record
    expect(revisions?.[0]?.figures.map(({ metric, revised }) => [metric, revised])).toEqual([
      ['netSales', { amount: 57_000_000_000, currency: 'JPY' }],
      ['operatingProfit', { amount: 4_100_000_000, currency: 'JPY' }],
      ['ordinaryProfit', { amount: 4_250_000_000, currency: 'JPY' }],
      ['profit', { amount: 2_600_000_000, currency: 'JPY' }],
      ['earningsPerShare', { amount: 75.77, currency: 'JPY' }],
    ])
  })

  test('years below a day that they share head the columns, not the day of the headline above', () => {
    const result = safeParseEarnings(`                 Consolidated Financial Results
           for the Third Quarter Ended December 31, 2012

    (Billions of yen, except per share amounts)

                                Third quarter ended December 31
                              2011       2012  Change
                                               in Yen
----------                  ------     ------  ------
Net sales                   Y812.4     Y790.3    -2.7%
Operating income (loss)       21.5      (4.1)       -
Net income (loss)             11.2      (6.6)       -
`)
    if (!result.success) throw result.error
    const { results } = result.data.record
    expect(results?.map(({ period, figures }) => [period.to, ...figures.map(({ value }) => (value as { amount: number }).amount)])).toEqual(
      [
        ['2012-12-31', 790_300_000_000, -4_100_000_000, -6_600_000_000],
        ['2011-12-31', 812_400_000_000, 21_500_000_000, 11_200_000_000],
      ],
    )
  })

  test('a period named twice above results and their plan is not one of each column', () => {
    const result = safeParseEarnings(`Yumori Networks Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2014

Highlights of 1H FY2013 Financial Results

    Actual Results Target Announced
Revenues JPY21,480 million ($218.9 million) JPY21,000 million
Operating Income JPY1,310 million ($13.4 million) JPY1,250 million
`)
    if (!result.success) throw result.error
    const { results = [], forecasts } = result.data.record
    expect(forecasts).toBeUndefined()
    for (const { figures } of results)
      for (const { value } of figures) expect([21_480_000_000, 1_310_000_000]).toContain((value as { amount: number }).amount)
  })

  test('a limit behind which other papers are named is not that of the resolution', () => {
    const result = safeParseBuyback(`Status and Completion of Share Repurchase under the Board Resolution of August 3, 2021

Mizukoshi Holdings Corp. told today of its own shares bought under Article 156 of the Companies Act. With this the buying in accordance with the resolution made by the Board of Directors on August 3, 2021 is over, as are the purchases of up to JPY 90 billion under the plan told of in “Mizukoshi Sets Out JPY 150 billion Plan to Repurchase Shares” dated April 6, 2021.

(1) Class of shares repurchased: Common stock
(2) Total number of shares repurchased: 310,200
(3) Total amount of repurchase: JPY 1,204,310,500
(4) Repurchase period: May 10, 2022
`)
    if (!result.success) throw result.error
    const { purchase, authorization } = result.data.record
    expect(purchase?.cost).toEqual({ amount: 1_204_310_500, currency: 'JPY' })
    expect(authorization?.maxCost).toBeUndefined()
  })

  test('the count behind the line of treasury stock is not that of the shares issued, whose own is missing', () => {
    const result = safeParseBuyback(`Notice of Repurchase of Own Shares

Mizukoshi Holdings Corp. resolved today under Article 156 of the Companies Act to repurchase its own shares.

(1) Class of shares to be repurchased: Common stock
(2) Total number of shares to be repurchased: 310,200 shares (maximum)

For reference (as of July 25, 2022)
Total number of shares issued (excluding treasury stock)
Number of shares of treasury stock
71,230
`)
    if (!result.success) throw result.error
    expect(result.data.record.holdings).toEqual({ asOf: '2022-07-25', treasuryShares: 71_230 })
  })

  const FORECAST = `Net sales Operating income Ordinary income Net income
Previous forecast (A) 30,400 1,200 1,150 640
Revised forecast (B) 32,100 1,450 1,400 810
Change (B-A) 1,700 250 250 170
Change (%) 5.6 20.8 21.7 26.6
`
  const revisions = (text: string) => {
    const result = safeParseForecastRevision(`Sekigawa Pump Co., Ltd.
(Code: 6218, TSE Prime)
November 8, 2023

Notice Regarding Revision of Earnings Forecast

${text}`)
    if (!result.success) throw result.error
    return result.data.record.revisions
  }

  test('a table whose row of a year before names another kind of period than the words above it is left out', () => {
    const text = (heading: string) => `1. Revision of the forecast for the fiscal year ending March 31, 2024 (Millions of yen)
${FORECAST}Actual results for the fiscal year ended March 31, 2023 29,950 1,105 1,090 602

${heading}
(Millions of yen)
${FORECAST.replaceAll('3', '1')}Actual results for the six months ended September 30, 2022 14,820 512 503 271
`
    const kinds = (heading: string) => revisions(text(heading))?.map(({ period }) => period.kind)
    expect(kinds('2. Revision of the forecast for the six months ending September 30, 2023')).toEqual(['full-year', 'year-to-date'])
    expect(kinds('')).toEqual(['full-year'])
  })

  test('a report named by its quarter is no period of a forecast', () => {
    const found =
      revisions(`Sekigawa Pump changes its forecast of operating results for the fiscal year ending March 31, 2024, given in the first quarter report dated August 4, 2023, as follows. (Millions of yen)
${FORECAST}`)
    expect(found?.[0]?.period).toEqual({ kind: 'full-year', fiscalYearEnd: '2024-03-31' })
  })

  test('of two periods before one amount in a note neither is its own', () => {
    const note = (lost: string) => {
      const result = safeParseEarnings(`Consolidated Financial Results for the Second Quarter of the Year Ending March, 2021

(Millions of yen)
                                                  Net sales   Operating profit   Ordinary profit
2nd Quarter of the Year Ending March, 2021           81,240              4,310             4,502
2nd Quarter of the Year Ended March, 2020            79,115              4,008             4,121

(Note) Comprehensive Income: Second Quarter of the Year ending March, 2021
${lost}Second Quarter of the Year ended March, 2020
¥2,190 million (63.1%)
`)
      if (!result.success) throw result.error
      return (result.data.record.results ?? []).flatMap(({ figures }) =>
        figures.flatMap(({ metric, value }) => (metric === 'comprehensiveIncome' ? [(value as { amount: number }).amount] : [])),
      )
    }
    expect(note('¥3,049 million (39.2%)\n')).toEqual([3_049_000_000, 2_190_000_000])
    expect(note('')).toEqual([])
  })
})
