import { describe, expect, test } from 'vitest'
import { safeParseEarnings, safeParseRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  return result.data.record
}

/** Period, metric and amount of each figure, a line each. */
const told = (text: string, list: 'results' | 'forecasts'): string[] =>
  (read(text)[list] ?? []).flatMap(({ period, figures }) => {
    const when = Object.values(period).join(' ')
    return figures.map(({ metric, value, yearOnYearPercent }) => {
      const amount =
        typeof value === 'object' && 'amount' in value ? value.amount : typeof value === 'object' ? `${value.low}~${value.high}` : value
      return [when, metric, amount, yearOnYearPercent].filter((part) => part !== undefined).join(' ')
    })
  })

const LEAD = `OSAKA, July 30, 2021 -- Tsubakiyama Industries, Ltd. today announced its consolidated financial results for the fiscal first quarter ended June 30, 2021.

`

describe('names and periods', () => {
  test('words of the period stand between a profit and its owners', () => {
    const text = `${LEAD}Consolidated profit for the fiscal first quarter attributable to owners of the parent totaled 24.3 billion yen, up 7.8% from a year ago.
`
    expect(told(text, 'results')).toEqual(['quarter 1 2021-06-30 profitAttributableToOwnersOfParent 24300000000 7.8'])
  })

  test('a verb behind the period leads to the value', () => {
    expect(told(`${LEAD}Ordinary income for the quarter totaled ¥8.1 billion.\n`, 'results')).toEqual([
      'quarter 1 2021-06-30 ordinaryProfit 8100000000',
    ])
  })

  test('a year is named by its days alone', () => {
    const text = `${LEAD}The forecast for consolidated net sales for the current fiscal year (April 1, 2021 through March 31, 2022) was revised upward by 5.0 billion yen to 155.0 billion yen, and that for operating profit to 12.0 billion yen.
`
    expect(told(text, 'forecasts')).toEqual([
      'full-year 2022-03-31 2021-04-01 2022-03-31 netSales 155000000000',
      'full-year 2022-03-31 2021-04-01 2022-03-31 operatingProfit 12000000000',
    ])
  })

  test('"consolidated fiscal year ended" names a year by its end', () => {
    expect(
      told(
        'With regard to the results of the consolidated fiscal year ended May 31, 2019, net sales amounted to ¥39.1 billion.\n',
        'results',
      ),
    ).toEqual(['full-year 2019-05-31 2019-05-31 netSales 39100000000'])
  })
})

describe('sentences', () => {
  test('two that ran into each other are two', () => {
    const text = `${LEAD}Operating profit was 9.9 billion yen, up 3.0% from a year ago, on higher prices.The forecast for net sales for the fiscal year ending March 31, 2022 is 310.0 billion yen.
`
    expect(told(text, 'results')).toEqual(['quarter 1 2021-06-30 operatingProfit 9900000000 3'])
    expect(told(text, 'forecasts')).toEqual(['full-year 2022-03-31 2022-03-31 netSales 310000000000'])
  })

  test('a formula states no figure of the period', () => {
    const text = `${LEAD}Net income was 4.96 billion yen. ROE, calculated as net income of 5.0 billion yen divided by equity of 62.0 billion yen, rose.
`
    expect(told(text, 'results')).toEqual(['quarter 1 2021-06-30 profit 4960000000'])
  })

  test('lines of a figure and its change in brackets, with a translation', () => {
    const text = `${LEAD}Highlights

Revenues JPY27,111 million ($244 million, up 4.2% YoY)
Operating Income JPY701 million ($6 million, down 41.0% YoY)
Net Income attributable to TSB  JPY414 million  ($4 million, down 48.5% YoY)
`
    expect(told(text, 'results')).toEqual([
      'quarter 1 2021-06-30 netSales 27111000000 4.2',
      'quarter 1 2021-06-30 operatingProfit 701000000 -41',
      'quarter 1 2021-06-30 profitAttributableToOwnersOfParent 414000000 -48.5',
    ])
    expect(read(text).results?.[0]?.figures[1]?.translation).toEqual({ amount: 6000000, currency: 'USD' })
  })
})

describe('forecasts that do not say so', () => {
  test('the items of a list below a sentence that does', () => {
    const text = `${LEAD}For the fiscal year ending March 31, 2022, the company revised the following forecasts:
- Net sales: 410 billion yen (10 billion yen increase from the previous forecast)
- Operating income: 31 billion yen (2 billion yen increase from the previous forecast)
`
    expect(told(text, 'results')).toEqual([])
    expect(told(text, 'forecasts')).toEqual([
      'full-year 2022-03-31 2022-03-31 netSales 410000000000',
      'full-year 2022-03-31 2022-03-31 operatingProfit 31000000000',
    ])
  })
})

describe('results and forecasts without the word', () => {
  test('the year of which the release tells a part is expected', () => {
    const text = `${LEAD}Net sales were 50.0 billion yen. For the full year, net sales of 214.0 billion yen and operating profit of 12.5 billion yen are unchanged.
`
    expect(told(text, 'results')).toEqual(['quarter 1 2021-06-30 netSales 50000000000'])
    expect(told(text, 'forecasts')).toEqual(['full-year netSales 214000000000', 'full-year operatingProfit 12500000000'])
  })

  test('a period that ends behind the release has no result', () => {
    const text = `${LEAD}Net sales were 50.0 billion yen. In the fiscal year ending March 31, 2022, operating profit was raised to 12.5 billion yen.
`
    expect(told(text, 'results')).toEqual(['quarter 1 2021-06-30 netSales 50000000000'])
    expect(told(text, 'forecasts')).toEqual([])
  })

  test('a sentence on a forecast does not make a forecast of what is over', () => {
    const text = `${LEAD}Net sales were 50.0 billion yen for the first quarter ended June 30, 2021, in line with expectations; the outlook for the fiscal year ending March 31, 2022 is net sales of 210.0 billion yen.
`
    expect(told(text, 'results')).toEqual(['quarter 1 2021-06-30 netSales 50000000000'])
    expect(told(text, 'forecasts')).toEqual(['full-year 2022-03-31 2022-03-31 netSales 210000000000'])
  })
})

describe('signs and verbs', () => {
  test('a profit that was, or turned to, a loss', () => {
    const text = `${LEAD}Operating profit turned to a loss of 3.1 billion yen, against a profit of 0.8 billion yen in the first quarter of fiscal 2020. Ordinary income was a loss of ¥2.2 billion.
`
    expect(told(text, 'results')).toEqual([
      'quarter 1 2021-06-30 operatingProfit -3100000000',
      'quarter 1 2021-06-30 ordinaryProfit -2200000000',
    ])
  })

  test('one verb for two figures', () => {
    const text = `${LEAD}Net sales were 50.0 billion yen and operating profit 4.1 billion yen, with net income 2.6 billion yen.
`
    expect(told(text, 'results')).toEqual([
      'quarter 1 2021-06-30 netSales 50000000000',
      'quarter 1 2021-06-30 operatingProfit 4100000000',
      'quarter 1 2021-06-30 profit 2600000000',
    ])
  })

  test('cash that was used', () => {
    expect(told(`${LEAD}Net cash used in investing activities was ¥6.2 billion. Net sales were ¥50.0 billion.\n`, 'results')).toEqual([
      'quarter 1 2021-06-30 cashFlowsFromInvestingActivities -6200000000',
      'quarter 1 2021-06-30 netSales 50000000000',
    ])
  })

  test('an amount of two currencies is of neither', () => {
    expect(told(`${LEAD}Net sales were $89.6 billion yen. Operating profit was ¥3.2 billion yen.\n`, 'results')).toEqual([
      'quarter 1 2021-06-30 operatingProfit 3200000000',
    ])
  })
})

describe('values before their names', () => {
  test('of the company', () => {
    const text = `${LEAD}The company posted a record 5.1 billion yen in net sales and 0.4 billion yen of operating profit, up 12% and 3%, respectively.
`
    expect(told(text, 'results')).toEqual([
      'quarter 1 2021-06-30 netSales 5100000000 12',
      'quarter 1 2021-06-30 operatingProfit 400000000 3',
    ])
  })

  test('not of a part, and no change', () => {
    const text = `${LEAD}Net income was 2.2 billion yen. The tools segment posted 2.0 billion yen in net sales. New stores brought an increase of 1.0 billion yen in net sales.
`
    expect(told(text, 'results')).toEqual(['quarter 1 2021-06-30 profit 2200000000'])
  })
})

describe('the financial position in sentences', () => {
  test('days before the name, behind the value and of the sentence before', () => {
    const text = `${LEAD}Net sales were 50.0 billion yen. As of June 30, 2021, total assets stood at 212.4 billion yen, up 3.1 billion yen from the end of the previous fiscal year. Net assets rose by 1.2 billion yen to 98.7 billion yen and the equity ratio was 45.9%, against 46.2% as of March 31, 2021.
`
    expect(read(text).financialPosition?.map(({ asOf, figures }) => [asOf, ...figures.map(({ metric }) => metric)])).toEqual([
      ['2021-06-30', 'totalAssets', 'netAssets', 'equityRatioPercent'],
      ['2021-03-31', 'equityRatioPercent'],
    ])
  })

  test('the end of a period that another place dates; a day that nothing dates is none', () => {
    const text = `${LEAD}Net sales were 50.0 billion yen. Total assets at the end of the first quarter amounted to ¥212,400 million. Total assets at the end of the previous fiscal year were ¥209,300 million. Cash and cash equivalents were ¥20,100 million.
`
    expect(read(text).financialPosition).toEqual([
      {
        asOf: '2021-06-30',
        figures: [{ metric: 'totalAssets', label: 'Total assets', value: { amount: 212400000000, currency: 'JPY' } }],
      },
    ])
  })
})

describe('parts of the company by their proper names', () => {
  test.each([
    'Tape & Label posted net sales of 21.0 billion yen, up 3.0%, and operating profit of 2.0 billion yen.',
    'Home Comfort: net sales of 21.0 billion yen; operating profit of 2.0 billion yen.',
  ])('%s', (sentence) => {
    expect(told(`${LEAD}Net income was 4.4 billion yen.\n\n${sentence}\n`, 'results')).toEqual(['quarter 1 2021-06-30 profit 4400000000'])
  })

  test('the issuer is none', () => {
    expect(told(`${LEAD}Tsubakiyama posted net sales of 21.0 billion yen.\n`, 'results')).toEqual([
      'quarter 1 2021-06-30 netSales 21000000000',
    ])
  })
})

describe('amounts of something else', () => {
  test('the noun before "of" has it', () => {
    const text = `${LEAD}Net sales hit a high of 50.0 billion yen. Net loss for the quarter includes write-offs of 1.8 billion yen. Operating income rose on a windfall of 0.7 billion yen.
`
    expect(told(text, 'results')).toEqual(['quarter 1 2021-06-30 netSales 50000000000'])
  })

  test('growth of a number of things is none of sales', () => {
    const text = `${LEAD}Net income was 2.0 billion yen. Sales in Japan rose by 2.1% to 59,600 units.
`
    expect(read(text).regions).toBeUndefined()
  })
})

describe('lists of two periods', () => {
  test('each item is of the heading above it; brackets round all but the scale are a minus', () => {
    const text = `NEWTON, Mass., March 12, 2020 -- Larchwood Devices, Inc. today announced results for its fourth quarter and full year ended December 31, 2019.
Fourth Quarter 2019 Financial Highlights:
- Total revenues were $4.7 million, up 2%
- Operating cash flow was ($1.5) million, an improvement from ($3.1) million
Full Year 2019 Financial Highlights:
- Total revenues were $17.3 million, down 13%
`
    expect(told(text, 'results')).toEqual([
      'quarter 4 2019 2019-12-31 netSales 4700000 2',
      'quarter 4 2019 2019-12-31 cashFlowsFromOperatingActivities -1500000',
      'full-year 2019 2019-12-31 2019-12-31 netSales 17300000 -13',
    ])
  })

  test('a half and a quarter of one year', () => {
    const text = `Tsubakiyama Industries, Ltd. announced its results for the first six months (April-September) and the second quarter (July-September) of fiscal 2014. Net sales for the first six months increased by 10.7 billion yen to 310.8 billion yen.
Operating income for the first six months was 8.1 billion yen.
`
    expect(told(text, 'results')).toEqual(['year-to-date 2 2014 netSales 310800000000', 'year-to-date 2 2014 operatingProfit 8100000000'])
  })
})

describe('tables among sentences', () => {
  test('a footnote behind a bracket, a unit of three words, a year of twelve months', () => {
    const text = `OSAKA, Japan -- Tsubakiyama Industries, Ltd. today announced financial results for the 12-month period ended March 31, 2019.
(Reported basis - equity method)2
Yen in billions
FY 2017
FY 2018
% change
Revenues
119.5
115.7
-3.2
Operating profit
5.7
3.1
-45.6
`
    expect(told(text, 'results')).toEqual([
      'full-year 2018 netSales 115700000000 -3.2',
      'full-year 2018 operatingProfit 3100000000 -45.6',
      'full-year 2017 netSales 119500000000',
      'full-year 2017 operatingProfit 5700000000',
    ])
  })
})

describe('who tells', () => {
  test('a paper, by how its sentences end', () => {
    const result = safeParseRelease(`Tsubakiyama Posts Improved Results

Osaka - Tsubakiyama reported higher net sales in its fiscal second quarter.

Net sales were 162.9 billion yen, up 4%, and net income was 2.7 billion yen. Its tools sold better, the company reported.
`)
    expect(result.success).toBe(false)
  })

  test('a role ends with its sentence', () => {
    const text = `${LEAD}Net sales were 50.0 billion yen. “Our customers came back to us this spring,” said Mina Arai, President of TSB. In the last five years we grew.
`
    expect(read(text).quotes?.[0]?.role).toBe('President of TSB')
  })
})

describe('what a headline names first', () => {
  test('results and a revision: the results', () => {
    const result = safeParseRelease(`Tsubakiyama Reports Results for the Second Quarter and Revision of Its Full-Year Forecast

OSAKA, October 29, 2021 -- Net sales for the second quarter ended September 30, 2021 were 77.0 billion yen.
`)
    expect(result.success && result.data.record.type).toBe('earnings')
  })
})
