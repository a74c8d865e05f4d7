import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision } from '../../src/index.js'

function parse(text: string) {
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  return result.data
}

/** Figures as short lines: metric, then before, after, change, percent, a year ago; a dash for what is absent. */
const lines = (text: string): string[] =>
  (parse(text).record.revisions ?? []).flatMap(({ figures }) =>
    figures.map(({ metric, previous, revised, change, changePercent, priorYear }) =>
      [
        metric,
        ...[previous, revised, change, priorYear].map((value) => (value as { amount?: number } | undefined)?.amount ?? '-'),
        changePercent ?? '-',
      ].join(' '),
    ),
  )

const HEAD = `Akebono Lines, Inc.
(Code: 9188, TSE Prime)
November 12, 2024

Notice of Revision to Forecasts for the Fiscal Year Ending March 31, 2025

1. Revision of consolidated forecasts for the fiscal year ending March 31, 2025 (April 1, 2024 to March 31, 2025)

 RevenueOperating ProfitProfit before TaxProfit for the yearBasic earnings per share
JPY millionsJPY millionsJPY millionsJPY millionsJPY
`

describe('cells with nothing between them', () => {
  test('an amount below a thousand before one with decimals is parted where print leaves one way', () => {
    const text = `${HEAD}Previous forecast (A)81,3003,1002,40052011.40
Revised forecast (B)84,1103,6052,9001,00021.93
Change (B-A)2,810505500480
Change (%)3.516.320.892.3
`
    expect(lines(text)).toEqual([
      'netSales 81300000000 84110000000 2810000000 - 3.5',
      'operatingProfit 3100000000 3605000000 505000000 - 16.3',
      'profitBeforeTax 2400000000 2900000000 500000000 - 20.8',
      'profit 520000000 1000000000 480000000 - 92.3',
      'earningsPerShare 11.4 21.93 - - -',
    ])
  })

  test('where print leaves several the printed changes decide', () => {
    const text = `${HEAD}Previous forecast (A)81,3003,1002,40052211.40
Revised forecast (B)84,1103,6052,9001,00021.93
Change (B-A)2,81050550047810.53
`
    expect(lines(text)).toContain('profit 522000000 1000000000 478000000 - -')
    expect(lines(text)).toContain('earningsPerShare 11.4 21.93 10.53 - -')
    expect(parse(text).warnings.map(({ code }) => code)).toContain('settled-by-arithmetic')
  })

  test('where nothing decides, none of them is read', () => {
    const text = `${HEAD}Previous forecast (A)81,3003,1002,40052211.40
Revised forecast (B)84,1103,6052,9001,00021.93
`
    expect(() => lines(text)).toThrow()
  })

  test('a title or a year may be glued to the first of them', () => {
    const text = `Akebono Credit Co., Ltd.
(Code: 8599)
October 28, 2010

Revised Earnings Forecast

1. Revised forecast for the interim period of FY2011 (April 1, 2010 - September 30, 2010)
(Millions of yen)
Non-ConsolidatedOperating revenueRecurring profitNet income
Previous forecast (A)101,34020,40012,300
Revised forecast (B)100,21218,301(29,416)
Amount of revision (B-A)(1,128)(2,099)(41,716)
Percentage change (%)(1.1)(10.3)(339.2)
Result of FY2010 interim period99,46021,80711,358
`
    expect(lines(text)).toEqual([
      'netSales 101340000000 100212000000 -1128000000 99460000000 -1.1',
      'ordinaryProfit 20400000000 18301000000 -2099000000 21807000000 -10.3',
      'profit 12300000000 -29416000000 -41716000000 11358000000 -339.2',
    ])
    expect(parse(text).record.revisions?.[0]?.scope).toBe('non-consolidated')
    expect(lines(text.replace('Result of FY2010 interim period', 'Result of FY2010'))[0]).toContain(' 99460000000 ')
  })
})

describe('operating income that may be revenue', () => {
  const table = (sales: string, before: string, after: string): string => `Akebono Credit Co., Ltd.
(Code: 8599)
October 28, 2010

Revised Earnings Forecast

1. Forecast for the fiscal year ending March 31, 2011 (April 1, 2010 - March 31, 2011)
(Millions of yen)
${sales}Operating income   Ordinary income   Net income
Previous forecast (A)   ${before}   20,400   12,300
Revised forecast (B)   ${after}   18,301   9,416
`
  test('far above the ordinary profit in each row it is left out and said', () => {
    const text = table('', '101,340', '100,212')
    expect(lines(text).map((line) => line.split(' ')[0])).toEqual(['ordinaryProfit', 'profit'])
    expect(parse(text).warnings.map(({ message }) => message)).toContain('Operating income far above the ordinary profit may be revenue.')
  })
  test('near it, or behind revenue, it is a profit', () => {
    expect(lines(table('', '21,340', '19,212'))[0]).toContain('operatingProfit 21340000000 19212000000')
    expect(lines(table('Operating revenue   ', '301,340   101,340', '300,212   100,212'))).toContain(
      'operatingProfit 101340000000 100212000000 - - -',
    )
  })
})
