import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  return result.data.record
}

/** Period, metric and amount of each result, a line each. */
const results = (text: string): string[] =>
  (read(text).results ?? []).flatMap(({ period, figures }) => {
    const when = Object.values(period).join(' ')
    return figures.map(({ metric, value, yearOnYearPercent }) => {
      const amount = typeof value === 'object' && 'amount' in value ? value.amount : value
      return [when, metric, amount, yearOnYearPercent].filter((part) => part !== undefined).join(' ')
    })
  })

describe('periods of newswire prose', () => {
  test('the end of the year, named twice above a list, is no range', () => {
    expect(
      results(`Harukawa Motor Corporation
Summary for the Third Quarter of Fiscal Year Ending March 2026 (Consolidated)
For the third quarter of the fiscal year ending March 2026, revenue was JPY 2,410 million (12% YoY increase), operating income was JPY 366 million (26% increase), and net income was JPY 389 million (43% increase).
Key Figures
- Revenue: JPY 2,410 million (12% YoY increase)
- Equity Ratio: 25.3%
`),
    ).toEqual([
      'quarter 3 2026-03-31 netSales 2410000000 12',
      'quarter 3 2026-03-31 operatingProfit 366000000 26',
      'quarter 3 2026-03-31 profit 389000000 43',
    ])
  })

  test('months name a quarter; the paragraphs behind it are not taken for the half', () => {
    expect(
      results(`Harukawa Motor's net income for the first half fell 4.0% to 52.0 billion yen.

Net revenues reached 812.5 billion yen in the April-to-September period, up 3.1% from a year ago.

For the July-to-September quarter, net income rose 2.5% to 27.1 billion yen.

Operating profit was 41.3 billion yen, down 1.2%.
`),
    ).toEqual(['year-to-date 2 profit 52000000000 -4', 'year-to-date 2 netSales 812500000000 3.1', 'quarter profit 27100000000 2.5'])
  })

  test('a heading names the period of what stands under it', () => {
    expect(
      results(`Tamazaki Foods Reports Third Quarter of Fiscal 2014 Results

Nine Months Results

Net sales were 91.0 billion yen.

Operating income

Operating income was 6.2 billion yen.
`),
    ).toEqual(['year-to-date 3 netSales 91000000000', 'year-to-date 3 operatingProfit 6200000000'])
  })

  test('what is set against is never the release’s own period', () => {
    expect(
      results(`Total net loss for the quarter was $420,000 or $0.03 per share, compared to a net loss of $3.2 million, or $0.22 per share, in second quarter 2011 and a net loss of $1.1 million, or $0.08 per share, in first quarter 2012. Commission fees were $2.0 million, an 8% increase over second quarter 2011.
`),
    ).toEqual([
      'quarter 2 2011 profit -3200000',
      'quarter 2 2011 earningsPerShare -0.22',
      'quarter 1 2012 profit -1100000',
      'quarter 1 2012 earningsPerShare -0.08',
    ])
  })

  test('"ending" behind a fiscal year: its end, or the quarter’s, as the years or the day of the release tell', () => {
    const head = (day: string, end: string): string =>
      `${day}Example Sensors Corp. today announced results for the first quarter of fiscal 2009, ending ${end}. Net sales were JPY 44,100 million.\n`
    const period = (text: string) => read(text).results?.[0]?.period
    const quarter = { kind: 'quarter', quarter: 1, fiscalYear: 2009 }
    expect(period(head('', 'March 31, 2010'))).toEqual({ ...quarter, fiscalYearEnd: '2010-03-31' })
    expect(period(head('', 'June 30, 2009'))).toEqual(quarter)
    expect(period(head('KYOTO, Japan, July 29, 2009 - ', 'June 30, 2009'))).toEqual({ ...quarter, to: '2009-06-30' })
  })

  test('the later of two ends is that of the release’s own period; "to" and "through" lead to an end', () => {
    const { results: [only] = [] } = read(`Example Optics Announces Results for the First Quarter of Fiscal Year 2008
Net sales for the first quarter were 31.0 billion yen, against 29.5 billion yen in the three months ended June 30, 2007. The three months ended June 30, 2008 saw lower costs.
`)
    expect(only?.period).toEqual({ kind: 'quarter', quarter: 1, fiscalYear: 2008, to: '2008-06-30' })
    expect(
      results('Example Optics announced results for the six-month period to September 30, 2016. Net sales were 31.0 billion yen.\n'),
    ).toEqual(['year-to-date 2 2016-09-30 netSales 31000000000'])
  })
})

describe('whose figure it is', () => {
  test('adjusted by an aside, or on another basis', () => {
    expect(
      results(`Kitanami Motor Co., Ltd. announced results for the first half of fiscal year 2013. Net revenues were 3.2 trillion yen.

In the second quarter, excluding recall costs, operating profit rose 9.0% to 160.0 billion yen.

On a pro forma basis, which includes the joint venture in Brazil, operating profit was 371.0 billion yen. Net income was 201.0 billion yen, up 3.0%.
`),
    ).toEqual(['year-to-date 2 2013 netSales 3200000000000'])
  })

  test('a region that is only a reason has no figure', () => {
    const record = read(`Kitanami Motor Co., Ltd. announced results for the first half of fiscal year 2013.
Thanks to strong demand in Brazil, net income fell less steeply, declining 9.9% to 46.3 billion yen. In Thailand, light truck unit sales rose by 7.5% to 12,000 units. In Vietnam, sales increased 4.0%.
`)
    expect(record.results?.[0]?.figures).toMatchObject([{ metric: 'profit', value: { amount: 46300000000 }, yearOnYearPercent: -9.9 }])
    expect(record.regions).toEqual([{ region: 'Vietnam', metric: 'netSales', yearOnYearPercent: 4 }])
  })

  test('what will be is no result; a change told behind another matter’s value is not the figure’s', () => {
    expect(
      results(`Tanigawa Heavy Industries announced results for the first half of fiscal 2011. Operating income was 31.0 billion yen. Net sales will decline to total 1,480 billion yen.
Net income was 15.0 billion yen and total borrowings came to 80.0 billion yen, an increase of 9.4%.
`),
    ).toEqual(['year-to-date 2 2011 operatingProfit 31000000000', 'year-to-date 2 2011 profit 15000000000'])
  })
})

describe('what is expected', () => {
  const lead =
    'Example Fabrics Inc. reported results for the third quarter of fiscal 2016. Revenue for the third quarter was $70 million.\n\n'
  const forecasts = (text: string) =>
    (read(lead + text).forecasts ?? []).flatMap(({ figures }) =>
      figures.map(({ metric, value, yearOnYearPercent }) => [metric, value, yearOnYearPercent]),
    )

  test('ranges: "in the range of", "in the range from", "of between … and …"', () => {
    expect(
      forecasts(
        'Looking at fiscal 2016 fourth quarter, the company expects to achieve consolidated revenue in the range of $73 to $78 million.\n',
      ),
    ).toEqual([['netSales', { low: 73000000, high: 78000000, currency: 'USD' }, undefined]])
    expect(
      forecasts(
        'For fiscal 2017, the company forecasts net sales of between 73.5 billion yen and 78 billion yen, and operating income in the range from 5 to 6 billion yen.\n',
      ),
    ).toEqual([
      ['netSales', { low: 73500000000, high: 78000000000, currency: 'JPY' }, undefined],
      ['operatingProfit', { low: 5000000000, high: 6000000000, currency: 'JPY' }, undefined],
    ])
  })

  test('a figure that is to grow by so much to its value', () => {
    expect(forecasts('The company expects full-year 2017 revenue to increase 5% to $300 million.\n')).toEqual([
      ['netSales', { amount: 300000000, currency: 'USD' }, 5],
    ])
  })

  test('what is better than a forecast, or estimated in a relative clause, is a result all the same', () => {
    expect(
      results(`Results for the year ended March 31, 2013
Net sales for the year ended March 31, 2013 were 2,478.5 billion yen, which improved from our previous forecast. Operating income was 146.2 billion yen, which the company estimated to be $1.5 billion.
`),
    ).toEqual(['full-year 2013-03-31 2013-03-31 netSales 2478500000000', 'full-year 2013-03-31 2013-03-31 operatingProfit 146200000000'])
  })

  test('rates that a forecast assumes, one for a currency; no averages of what was earned', () => {
    expect(
      read(`${lead}The average exchange rates were 110 yen to the U.S. dollar and 125 yen to the euro. The forecast assumes exchange rates of ¥105 per US dollar and 120 yen/euro. The forecast for the half year assumes 118 yen to the euro.
`).exchangeRates,
    ).toEqual([{ base: 'USD', quote: 'JPY', rate: 105, appliesTo: 'forecast' }])
  })
})

describe('figures beside others', () => {
  test('what brackets leave out; a percentage of sales between a change and the next value', () => {
    expect(
      results(`Example Fabrics Inc. reported results for the third quarter of 2016. Net sales for the third quarter of 2016 decreased 12.6% (or 7.9% excluding currency fluctuation), compared to the third quarter of 2015, to $141.7 million. Operating income was $9.1 million. Operating income increased 3.0%, while selling expenses, at 5.0% of net sales, were $7.1 million.
`),
    ).toEqual(['quarter 3 2016 netSales 141700000', 'quarter 3 2016 operatingProfit 9100000 3'])
  })

  test('a quarter and the nine months that end with it; the year of a comparison is lent to neither', () => {
    expect(
      results(`Example Fabrics Inc. reported results for the third quarter and nine months ended November 30, 2014. For the quarter, net income was $5.0 million. Income after charges came to $4.0 million, compared to $4.7 million for the third quarter of fiscal year 2014.

For the nine months, net income was $14.0 million.
`),
    ).toEqual(['quarter 3 2014-11-30 profit 5000000', 'year-to-date 3 2014-11-30 profit 14000000'])
  })
})

describe('changes on what', () => {
  test('what one percentage is set against, the next ones are', () => {
    expect(
      results(`Example Securities reported results for the second quarter of fiscal 2025. Groupwide net revenue came to JPY 515.5 billion (down 2% QoQ), income before income taxes came to JPY 136.6 billion (down 15%). Income before income taxes of all three overseas offices was JPY 44.9 billion.
`),
    ).toEqual(['quarter 2 2025 netSales 515500000000', 'quarter 2 2025 profitBeforeTax 136600000000'])
  })

  test('results of a quarter "ending" on the last day of its year', () => {
    const { headline, results: [only] = [] } = read(`Umibe Airways Announces Results for First Quarter Ending March 31, 2023
NAGOYA, July 30, 2022 - Umibe Airways today announced its results. Revenue for the first quarter increased by 12.1% year on year to 68.8 billion yen.
`)
    expect(headline).toBe('Umibe Airways Announces Results for First Quarter Ending March 31, 2023')
    expect(only?.period).toEqual({ kind: 'quarter', quarter: 1, fiscalYearEnd: '2023-03-31' })
  })
})

describe('parts of a company and columns of changes', () => {
  test('a paragraph that opens on a part of the company, a heading that names one', () => {
    expect(
      results(`Kurozumi Electric Corporation announced results for the first quarter (April-June) of fiscal year (FY) 2009 to March 2010. Company-wide sales for the quarter were $13.9 billion.

In the digital storage operation, where its drives reside, operating profit was down 24 percent to $50.1 million. Net income was $20.0 million.

Medical Business

Profit before tax was $1.5 billion.
`),
    ).toEqual(['quarter 1 2009 2010-03-31 netSales 13900000000'])
  })

  test('a segment as the subject, or behind the name: the paragraph goes on about it', () => {
    expect(
      results(`Kurozumi Electric Corp. reported an 8% decrease in sales for its Home Goods business segment in the first half of its current fiscal year. Sales were 23.3 billion yen in the six-month period ending Sept. 30, 2012.

In the second quarter of the fiscal year, the Home Goods business segment's total sales were 12.9 billion yen, down 9%. Operating income was 0.9 billion yen.

Net income was 4.6 billion yen in the six-month period, down 37%.
`),
    ).toEqual(['year-to-date 2 2012-09-30 profit 4600000000 -37'])
  })

  test('a heading below which longer lines stand is none of their words', () => {
    const text = `Results of the first six months of the year showed that profits were up to ¥24.5bn, compared with ¥4bn last year, as the effects of earlier restructuring came through at last.
Sales and profit forecasts down for full year
In local currency the revenue for the period was up by 5.5%, a figure that reflects the effects of exchange rates on what was reported at the end of the last year of all.
Executives say that they expect sales for the full year 2016 to be ¥848bn, which is less than was expected at the beginning of the year, when the yen was weaker.
`
    const { results: own = [], forecasts = [] } = read(text)
    expect(own.flatMap(({ figures }) => figures.map(({ metric }) => metric))).toEqual(['profit'])
    expect(forecasts.flatMap(({ figures }) => figures)).toEqual([
      { metric: 'netSales', label: 'sales', value: { amount: 848000000000, currency: 'JPY' } },
    ])
  })

  test('of two quarters a year apart the release is about the later; three months beside nine leave a figure’s period open', () => {
    expect(
      results(`The operating results for the fiscal quarter ended October 26, 2012 include a gain of $1.3 million. Those for the fiscal quarter ended October 25, 2013 do not.

Worldwide sales of $70.1 million, an increase of 12.0%;
`),
    ).toEqual(['quarter 2013-10-25 netSales 70100000 12'])
    expect(
      safeParseEarnings(`Record revenue of $107.0 million,

Three Months Ended
Nine Months Ended
November 30,
November 30,
`).success,
    ).toBe(false)
  })

  test('sales below zero show that a column holds changes', () => {
    const { results: own = [] } = read(`Consolidated Results for the First Quarter of Fiscal 2011
(billion yen)

Change from
1Q of FY2011
1Q of FY2010
Net sales
1,326.1
-125.3
Operating income (loss)
4.1
-29.7
`)
    expect(own.map(({ period }) => period.fiscalYear)).toEqual([2011])
  })
})

describe('how amounts are told', () => {
  test('verbs that lead to an amount, a company’s name before the figure’s, a currency at a wrapped line’s end', () => {
    expect(
      results(`During the second quarter of fiscal 2015, Minamoto Glass Corporation revenues totaled 30,165 million yen, increasing by 7.4%. As a result, the Group's operating income was JPY
3,120 million. Net income after taxes totaled JPY 1,980 million. Income from continuing operations before income taxes hit JPY 3,002 million.
`),
    ).toEqual([
      'quarter 2 2015 netSales 30165000000 7.4',
      'quarter 2 2015 operatingProfit 3120000000',
      'quarter 2 2015 profit 1980000000',
      'quarter 2 2015 profitBeforeTax 3002000000',
    ])
  })

  test('an approximate translation; one amount for basic and diluted shares', () => {
    const { results: [only] = [] } =
      read(`Example Storage Inc. reported results for the first half of fiscal 2006. Revenues rose 8 percent, to 4.8 billion yen (approx. U.S. $40.8 million). Net loss was $1.8 million, or $0.09 per basic and diluted share.
`)
    expect(only?.figures).toMatchObject([
      { metric: 'netSales', translation: { amount: 40800000, currency: 'USD' } },
      { metric: 'profit', value: { amount: -1800000 } },
      { metric: 'earningsPerShare', value: { amount: -0.09 } },
      { metric: 'dilutedEarningsPerShare', value: { amount: -0.09 } },
    ])
  })

  test('a change and the value it leads to are no range; what a loss is worth abroad is a loss too', () => {
    const { results: [only] = [] } =
      read(`Example Storage Inc. reported results for the first half of fiscal 2006. Net sales decreased by 64.1 billion yen to 1,349.9 billion yen (US$11,064.6 million). Operating income (loss) declined by 15 billion yen from a year earlier to -41.3 billion yen (-$344 million). Net loss was 37.3 billion yen ($478.2 million).
`)
    expect(only?.figures).toMatchObject([
      { metric: 'netSales', value: { amount: 1349900000000 }, translation: { amount: 11064600000 } },
      { metric: 'operatingProfit', label: 'Operating income (loss)', value: { amount: -41300000000 }, translation: { amount: -344000000 } },
      { metric: 'profit', value: { amount: -37300000000 }, translation: { amount: -478200000 } },
    ])
  })

  test('letters for millions; what something is set in comparison to', () => {
    const { results: [only] = [] } =
      read(`Kanatsu Steel's consolidated net sales in the nine months to December 31, 2012 were 247.7bn yen ($2.66bn).
Operating income fell 62.6bn yen ($672.6M) in comparison to the same period last year to 6.4bn yen ($68.7M), a drop of 90.7%.
`)
    expect(only).toMatchObject({
      period: { kind: 'year-to-date', quarter: 3, to: '2012-12-31' },
      figures: [
        { metric: 'netSales', value: { amount: 247700000000 }, translation: { amount: 2660000000 } },
        { metric: 'operatingProfit', value: { amount: 6400000000 }, translation: { amount: 68700000 }, yearOnYearPercent: -90.7 },
      ],
    })
  })

  test('an office before the speaker’s name', () => {
    const { quotes } = read(`Example Storage Inc. reported results for the first half of fiscal 2006. Revenues were 4.8 billion yen.
"This was a sound half for all of us," said Example Storage President and CEO Jane Roe.
`)
    expect(quotes).toEqual([
      { speaker: 'Jane Roe', role: 'Example Storage President and CEO', text: 'This was a sound half for all of us' },
    ])
  })
})
