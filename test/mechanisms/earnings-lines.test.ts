import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  return result.data.record
}

const yen = (amount: number) => ({ amount, currency: 'JPY' })

/** Period and figures, a line each. */
function lines(text: string): string[] {
  const { results = [], forecasts = [] } = read(text)
  return [...results, ...forecasts].flatMap(({ period, figures }) =>
    figures.map(({ metric, value, yearOnYearPercent = '' }) =>
      [
        period.kind,
        period.quarter ?? '',
        period.fiscalYear ?? '',
        period.fiscalYearEnd ?? period.to ?? '',
        metric,
        typeof value === 'number' || !('amount' in value) ? '' : value.amount,
        yearOnYearPercent,
      ]
        .filter((one) => one !== '')
        .join(' '),
    ),
  )
}

const LEAD = `Hayase Networks Announces its Financial Results for the Fiscal Year Ended March 31, 2018

OSAKA, May 11, 2018 -- Hayase Networks Inc. ("Hayase", TSE: 9431) today announced its consolidated financial results for the fiscal year ended March 31, 2018 ("FY2017", from April 1, 2017 to March 31, 2018).

`

describe('lines of a name, an amount and its change', () => {
  const expected = [
    'full-year 2017 2018-03-31 netSales 84100000000 4.2',
    'full-year 2017 2018-03-31 operatingProfit 6300000000 -8.1',
    'full-year 2017 2018-03-31 profit 4000000000 3.5',
    'full-year 2018 2019-03-31 netSales 90000000000 7',
  ]
  const dividends = [
    { fiscalYearEnd: '2018-03-31', forecast: false, annual: yen(21.5) },
    { fiscalYearEnd: '2019-03-31', forecast: true, annual: yen(24) },
  ]

  test('cells between bars, a footnote at a name', () => {
    const { dividends: found } = read(`${LEAD}Highlights of Financial Results for FY2017 | ||||
Total revenues | JPY 84.1 billion | up | 4.2 | % | YoY2 | ||
Operating profit | JPY 6.3 billion | down | 8.1 | % | YoY | ||
Net profit3 | JPY 4.0 billion | up | 3.5 | % | YoY | ||
Annual cash dividend | JPY21.50 | per share of common stock up 4.9% YoY | |||
Highlights of Financial Targets for FY2018 (fiscal year ending March 31, 2019) | ||||
Total revenues | JPY 90.0 billion | up | 7.0 | % | YoY | ||
Annual cash dividend | JPY24.00 | per share of common stock | |||
`)
    expect(found).toEqual(dividends)
  })

  test('cells glued to each other', () => {
    const text = `${LEAD}Highlights of Financial Results for FY2017
Total revenuesJPY 84.1 billionup4.2%YoY2
Operating profitJPY 6.3 billiondown8.1%YoY
Net profit3JPY 4.0 billionup3.5%YoY
Annual cash dividendJPY21.50per share of common stock
Highlights of Financial Targets for FY2018 (fiscal year ending March 31, 2019)
Total revenuesJPY 90.0 billionup7.0%YoY
Annual cash dividendJPY24.00per share of common stock
`
    expect(lines(text)).toEqual(expected)
    expect(read(text).dividends).toEqual(dividends)
  })
})

describe('periods', () => {
  test('the number of a year is what the release says it is: the next one is not the year that ends in it', () => {
    expect(
      lines(`${LEAD}Highlights of Financial Results for FY2017
Total revenues JPY84.1 billion up 4.2% YoY

Highlights of Financial Targets for FY2018
Total revenues JPY90.0 billion up 7.0% YoY
`),
    ).toEqual(['full-year 2017 2018-03-31 netSales 84100000000 4.2', 'full-year 2018 netSales 90000000000 7'])
  })

  test('"1Q-3Q" is nine months', () => {
    expect(
      lines(`Hayase Networks Announces its Nine Months Financial Results for the Fiscal Year Ending March 31, 2019

OSAKA, Feb. 8, 2019 -- Hayase Networks Inc. today announced its nine months consolidated financial results for the fiscal year ending March 31, 2019 ("1Q-3Q18", from April 1, 2018 to December 31, 2018).

Highlights of Financial Results for 1Q-3Q18
Total revenues JPY66.0 billion up 6.1% YoY
`),
    ).toEqual(['year-to-date 3 2019-03-31 netSales 66000000000 6.1'])
  })

  test('the same quarter of a year named by its number is not this one', () => {
    expect(
      lines(`Orihara Software Reports First Quarter Results

Tokyo, April 22, 2004 - Orihara Software Inc. reported results for the first quarter, ended March 31, 2004. Net sales were 8.1 billion yen. All lines grew compared to the same quarter in 2003.
`),
    ).toEqual(['quarter 1 2004-03-31 netSales 8100000000'])
  })

  test('years under "Fiscal year ended March 31", signs of currencies in cells of their own', () => {
    const { results } = read(`(Billions of yen, millions of U.S. dollars, except per share amounts)
|
Fiscal year ended March 31
|
2011
|
2012
|
Change in yen
|2012*
|
Sales and operating revenue
|¥
|412.5
|¥
|398.1
|-3.5
|%
|$
|4,855
|
Operating income (loss)
|11.2
|(4.4
|)
|-
|(54
|)
|
Income (loss) before income taxes
|10.9
|(5.0
|)
|-
|(61
|)
`)
    expect(results?.map(({ period }) => period)).toEqual([
      { kind: 'full-year', fiscalYearEnd: '2012-03-31', to: '2012-03-31' },
      { kind: 'full-year', fiscalYearEnd: '2011-03-31', to: '2011-03-31' },
    ])
    expect(results?.[0]?.figures[0]).toEqual({
      metric: 'netSales',
      label: 'Sales and operating revenue',
      value: yen(398100000000),
      yearOnYearPercent: -3.5,
      translation: { amount: 4855000000, currency: 'USD' },
    })
  })
})
