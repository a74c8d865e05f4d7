import { describe, expect, test } from 'vitest'
import { safeParseEarnings, safeParseRelease } from '../../src/index.js'
import { told } from '../support/earnings-told.js'
import { toldIn } from '../support/told.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  return result.data.record
}

describe('figures in lists', () => {
  test('items without a verb, several figures in one, the outlook in the last', () => {
    const { results, forecasts } = read(`Torridon Shipping Reports Results for the Second Quarter of FY2021

KOBE, October 29, 2021 - Torridon Shipping Co., Ltd. today announced its results for the six months ended September 30, 2021.

- Revenues JPY 71.4bn, up 8.2% year on year
- Ordinary profit JPY 20.3bn, net profit JPY 15.6bn
- Outlook for FY2021: revenues JPY 140bn, net profit JPY 29bn
`)
    expect(results).toMatchObject([
      {
        period: { kind: 'year-to-date', quarter: 2 },
        figures: [
          { metric: 'netSales', value: { amount: 71400000000 }, yearOnYearPercent: 8.2 },
          { metric: 'ordinaryProfit', value: { amount: 20300000000 } },
          { metric: 'profit', value: { amount: 15600000000 } },
        ],
      },
    ])
    expect(forecasts).toMatchObject([
      {
        period: { kind: 'full-year', fiscalYear: 2021 },
        figures: [
          { metric: 'netSales', value: { amount: 140000000000 } },
          { metric: 'profit', value: { amount: 29000000000 } },
        ],
      },
    ])
  })
})

/** By what they show: sentences of a release, then its figures, a line each. */
const TOLD = `
    Net sales were ¥5 billion and ¥6 billion.  ›  nothing-read
    Net sales were ¥5 billion and ¥6 billion, and net income was ¥1 billion.  ›  Q3 2016 profit "net income" 1000000000 JPY  ›  unpaired: ¥5 billion and ¥6 billion
    Net sales were ¥5 billion, ¥1 billion more than a year ago.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, ¥1 billion of it from the mills.  ›  nothing-read
    Net sales in the first half of FY2017/3 were ¥9 billion.  ›  YTD2 of 2017-03-31 netSales "Net sales" 9000000000 JPY
    Net income was $2.5 million, compared with a $1.5 million net loss, or $0.03 loss per share, in the third quarter of fiscal 2015.  ›  Q3 2016 profit "Net income" 2500000 USD  ›  Q3 2015 profit "net loss" -1500000 USD "net loss"  ›  Q3 2015 earningsPerShare "loss per share" -0.03 USD "loss per share"
    For the fiscal year ended March 31, 2016, net sales were ¥9 billion, compared with ¥8 billion in 2015.  ›  FY of 2016-03-31 to 2016-03-31 netSales "net sales" 9000000000 JPY  ›  FY 2015 netSales "net sales" 8000000000 JPY
    Net sales were ¥9 billion, compared with ¥8 billion in 2015.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Against this backdrop, net sales for the third quarter of fiscal 2016 were ¥9 billion.  ›  Q3 2016 netSales "net sales" 9000000000 JPY
    Operating profit increased by 8.1% or 3.5 billion yen to 46.7 billion yen.  ›  Q3 2016 operatingProfit "Operating profit" 46700000000 JPY 8.1% "increased"
    Net income was JPY 1,204 million or JPY 18.55 per share.  ›  Q3 2016 profit "Net income" 1204000000 JPY  ›  Q3 2016 earningsPerShare "per share" 18.55 JPY
    In terms of profits, operating income rose 8.1% to 467 million yen.  ›  Q3 2016 operatingProfit "operating income" 467000000 JPY 8.1% "rose"
    On the profit front, operating income rose 8.1% to 467 million yen.  ›  Q3 2016 operatingProfit "operating income" 467000000 JPY 8.1% "rose"
    Net sales decreased by 7.0%, to 852 million yen, over the previous fiscal year.  ›  Q3 2016 netSales "Net sales" 852000000 JPY -7% "decreased"
    Operating income reached a new peak, exceeding the previous high of 474 million yen in the fiscal year ended March 31, 2006.  ›  nothing-read
    Operating income was 238 million yen (+1.2% year on year), net income was 127 million yen (-1.7% year on year).  ›  Q3 2016 operatingProfit "Operating income" 238000000 JPY 1.2%  ›  Q3 2016 profit "net income" 127000000 JPY -1.7%
    Operating income was 238 million yen (1.2% year on year), net income was 127 million yen (1.7%).  ›  Q3 2016 operatingProfit "Operating income" 238000000 JPY 1.2%  ›  Q3 2016 profit "net income" 127000000 JPY
    Net income attributable to owners of the parent after income taxes was 96 million yen.  ›  Q3 2016 profitAttributableToOwnersOfParent "Net income attributable to owners of the parent" 96000000 JPY
    Operating income rose and income taxes fell to 96 million yen.  ›  nothing-read
    Guidance was given for the fiscal year ending June 30, 2017. For the year, net sales of ¥9 billion are expected.  ›  expected FY of 2017-06-30 to 2017-06-30 netSales "net sales" 9000000000 JPY
    In the toy business, demand fell. In addition, profit attributable to owners of parent decreased 2.8% from the previous fiscal year to 33 million yen.  ›  Q3 2016 profitAttributableToOwnersOfParent "profit attributable to owners of parent" 33000000 JPY -2.8% "decreased"
    In the toy business, demand fell. Operating profit decreased 2.8% to 33 million yen.  ›  nothing-read
    For the prior year third quarter ended October 28, 2015, the Company recorded a net loss of $1.3 million, or $0.08 per diluted share.  ›  Q3 to 2015-10-28 profit "net loss" -1300000 USD "net loss"  ›  Q3 to 2015-10-28 dilutedEarningsPerShare "per diluted share" -0.08 USD "net loss"
    Net income was $5.0 million, compared with $4.0 million in the prior year third quarter.  ›  Q3 2016 profit "Net income" 5000000 USD
    Operating income, totaling ¥1.8 billion, dropped ¥0.6 billion, or 27.3%, year on year.  ›  Q3 2016 operatingProfit "Operating income" 1800000000 JPY -27.3% "dropped"
    The group grew in the first half of the business year ending in March 2017, with ¥490 million in net sales and ¥40 million in profit attributable to owners of parent.  ›  YTD2 of 2017-03-31 netSales "net sales" 490000000 JPY  ›  YTD2 of 2017-03-31 profitAttributableToOwnersOfParent "profit attributable to owners of parent" 40000000 JPY
    The toy business did well, with ¥490 million in net sales and ¥40 million in operating profit.  ›  nothing-read
    Net sales were $172-million.  ›  Q3 2016 netSales "Net sales" 172000000 USD
    The basics segment had sales of $5.6 million.  ›  nothing-read
    The three segments had sales of $5.6 million.  ›  Q3 2016 netSales "sales" 5600000 USD
    Global net sales were $5.6 million.  ›  Q3 2016 netSales "net sales" 5600000 USD
    The company earned $1.7 million in net income as compared to $1.1 million in the third quarter of the prior year and had earnings per diluted share of $0.26.  ›  Q3 2016 profit "net income" 1700000 USD  ›  Q3 2016 dilutedEarningsPerShare "earnings per diluted share" 0.26 USD
    In the third quarter of the prior year, net income was $9.1 million.  ›  nothing-read
    The company had net sales of $5 million in the first half and $7 million in the second half.  ›  YTD2 netSales "net sales" 5000000 USD
    Net income was $5.2 million, or 26 cents a share, compared with $4.1 million, or 21 cents a share, a year ago.  ›  Q3 2016 profit "Net income" 5200000 USD  ›  Q3 2016 earningsPerShare "a share" 0.26 USD
    Net income was $5.2 million, or five cents per diluted share.  ›  Q3 2016 profit "Net income" 5200000 USD  ›  Q3 2016 dilutedEarningsPerShare "per diluted share" 0.05 USD
    Net income was $5.2 million, or $0.26 a diluted share.  ›  Q3 2016 profit "Net income" 5200000 USD  ›  Q3 2016 dilutedEarningsPerShare "a diluted share" 0.26 USD
    Net sales were $8.1 million. Earnings per share were 57 cents.  ›  Q3 2016 netSales "Net sales" 8100000 USD  ›  Q3 2016 earningsPerShare "Earnings per share" 0.57 USD
    Net sales were ¥8.1 billion. Earnings per share were 57 cents.  ›  Q3 2016 netSales "Net sales" 8100000000 JPY
    Net income was $5.2 million, or 26 cents.  ›  Q3 2016 profit "Net income" 5200000 USD
    Net income was $5.2 million, up from $4.1 million, or $0.21 per diluted share, in the prior year's third quarter.  ›  Q3 2016 profit "Net income" 5200000 USD
    Operating income was ¥12 million, ¥11 million a year ago.  ›  Q3 2016 operatingProfit "Operating income" 12000000 JPY
    Net sales were ¥5 billion and pre-tax quarterly net income was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 profitBeforeTax "pre-tax quarterly net income" 1000000000 JPY
    Net sales were ¥5 billion, up 40% from the second quarter.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 4% from the third quarter of fiscal 2015.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 4% "up"
    Net sales were ¥5 billion (forecast: ¥4.8 billion).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales of ¥5 billion (forecasts as of May) are expected.  ›  nothing-read
    Net sales in the first half of FY2015/16 were ¥9 billion.  ›  YTD2 2015 netSales "Net sales" 9000000000 JPY
`

describe('figures of sentences', () => {
  test.each(TOLD.trim().split('\n'))('%s', (line) => {
    const [sentences = '', ...told] = line.trim().split('  ›  ')
    expect(toldIn(sentences).map((one) => one.replaceAll('\n', '⏎'))).toEqual(told)
  })
})

describe('dividends of sentences', () => {
  const HEAD = `Torridon Paper Corporation announced results for the third quarter of fiscal 2016. Net sales were ¥24.5 billion. `
  test.each([
    ['The company has decided to pay an interim dividend of ¥9 per share, up ¥2.', [{ forecast: false, secondQuarter: 9 }]],
    ['The company plans to pay an annual dividend of ¥18 per share.', [{ forecast: true, annual: 18 }]],
    [
      'The year-end dividend for the fiscal year ended March 31, 2016 was ¥12 per share, for an annual dividend of ¥22 per share.',
      [{ fiscalYearEnd: '2016-03-31', forecast: false, yearEnd: 12, annual: 22 }],
    ],
    ['The company will pay an interim dividend of ¥9 per share.', undefined],
    ['The company plans an annual dividend of ¥19 per share, against ¥18 for the year ended March 31, 2016.', undefined],
    [
      'The company has decided to pay an interim dividend and expects an annual dividend of ¥18 per share.',
      [{ forecast: true, annual: 18 }],
    ],
    [
      'The company has decided to pay an interim dividend of ¥9 per share according to the initial plan and plans a year-end dividend of ¥9 per share (for an annual dividend of ¥18 per share).',
      [
        { forecast: false, secondQuarter: 9 },
        { forecast: true, yearEnd: 9, annual: 18 },
      ],
    ],
    [
      'The company plans to raise the interim and year-end dividends by ¥1 to ¥9 per share, respectively, making an annual dividend ¥18 per share.',
      [{ forecast: true, secondQuarter: 9, yearEnd: 9, annual: 18 }],
    ],
    ['The company plans to raise the interim and year-end dividends to ¥9 per share.', undefined],
    [
      'An interim dividend of ¥9 and a year-end dividend of ¥10 per share are planned, for an annual total of ¥19.',
      [{ forecast: true, secondQuarter: 9, yearEnd: 10, annual: 19 }],
    ],
    [
      'The company resolved to pay a year-end dividend of ¥9, bringing the annual dividend to ¥18 per share.',
      [{ forecast: false, yearEnd: 9, annual: 18 }],
    ],
    ['The interim dividend is ¥9 per share, unchanged from the plan.', undefined],
    ['The year-end dividend was planned at ¥9 per share.', undefined],
    ['An annual dividend of ¥18 per share is expected to be paid.', [{ forecast: true, annual: 18 }]],
    ['The forecast for the year-end dividend remains at ¥9 per share.', [{ forecast: true, yearEnd: 9 }]],
    ['The annual dividend forecast was revised upward from ¥16 per share to ¥18 per share.', [{ forecast: true, annual: 18 }]],
    ['Dividend forecasts were revised: the interim dividend to ¥9 and the year-end dividend to ¥10.', undefined],
    ['The company paid a special interim dividend of ¥9 per share.', undefined],
    ['The company has decided to raise the interim dividend by ¥9 per share.', undefined],
  ])('%s', (sentence, dividends) => {
    const parts = read(`${HEAD}${sentence}\n`).dividends?.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'object' ? value.amount : value])),
    )
    expect(parts).toEqual(dividends)
  })
})

test('a year expected is not the year told, whatever number it bears', () =>
  expect(
    told(`Torridon Paper reported results for the year ended March 31, 2018. Net sales were ¥8.1 billion and net income was ¥310 million.

The year-end dividend has been set at ¥7.5 per share.

For the fiscal year 2018, the company expects net sales of ¥9.0 billion.

For the fiscal year 2018, the company expects mid-year dividend of ¥8 per share and year-end dividend of ¥9 per share.
`),
  ).toEqual([
    'result full-year 2018-03-31 to 2018-03-31: netSales (Net sales) 8100000000; profit (net income) 310000000',
    'forecast full-year FY2018: netSales (net sales) 9000000000',
    'dividend 2018-03-31: yearEnd 7.5',
    'dividend  forecast: secondQuarter 8, yearEnd 9',
  ]))

test('results of a year with its position and the dividends of the next', () => {
  expect(
    told(`Torridon Paper Announces Third Quarter Results of FY2018

Net sales were ¥8.1 billion and net income was ¥310 million.
`),
  ).toEqual(['result quarter 3 FY2018: netSales (Net sales) 8100000000; profit (net income) 310000000'])
  expect(
    told(`Torridon Paper Announces Results for the Fiscal Year Ended March 31, 2019

Net sales were ¥8.1 billion. Total assets at the end of the fiscal year stood at ¥30.5 billion. Net assets were ¥20.5 billion, up from the end of the previous fiscal year.

For the fiscal year ending March 31, 2020, the company forecasts net sales of ¥9.0 billion. The annual dividend is forecast to be ¥20 per share, with an interim dividend of ¥9.

A year-end dividend of ¥11 per share is planned.
`),
  ).toEqual([
    'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8100000000',
    'forecast full-year 2020-03-31 to 2020-03-31: netSales (net sales) 9000000000',
    'at 2019-03-31: totalAssets (Total assets) 30500000000; netAssets (Net assets) 20500000000',
    'dividend 2020-03-31 forecast: secondQuarter 9, annual 20',
  ])
})

describe('what a text without a headline is', () => {
  test('the year of a quarter that something is up from is not its own', () => {
    const { results } =
      read(`Sales for the first quarter were $221 million, up 3% from the first quarter of fiscal 2009 when the company posted sales of $215 million. Net income was $4 million.
`)
    expect(results?.[0]).toMatchObject({ period: { quarter: 1 }, figures: [{ value: { amount: 221000000 } }, { metric: 'profit' }] })
    expect(results?.[0]?.period.fiscalYear).toBeUndefined()
  })

  test('of three companies only a round-up tells', () => {
    const result = safeParseRelease(`Northern Gears Ltd. (NGR) announced fourth-quarter revenue of $189 million. Net income was $8 million.
Sienna Homes Inc. (SNH) announced fourth-quarter revenue of $172 million.
Harbour Capital Group Ltd. (HCG) reported revenue of $49 million in the fourth quarter. Net earnings attributable to shareholders were $30 million.
`)
    expect(result.success).toBe(false)
  })

  test('results that it opens with, though it ends with a revised forecast', () => {
    expect(
      read(`Torridon Paper Corporation reported consolidated earnings results for the first half ended September 30, 2018. For the period, the company reported net sales of ¥24.5 billion against ¥21.7 billion a year ago.

The company revised earnings guidance for the fiscal year ending March 31, 2019. For the year, the company now expected net sales of ¥58 billion compared to ¥55 billion as previously forecasted.
`),
    ).toMatchObject({ type: 'earnings', results: [{ period: { quarter: 2 }, figures: [{ value: { amount: 24500000000 } }] }] })
  })

  test('of the year before, named first: what the release is about comes first all the same', () => {
    const { results } = read(`For the prior year second quarter ended July 28, 2012, the Company recorded a net loss of $12.3 million.

For the six months ended August 3, 2013, the Company recorded net income of $1.4 million. The second quarter ended July 28, 2012 had one week less.
`)
    expect(results?.map(({ period }) => period.to)).toEqual(['2013-08-03', '2012-07-28'])
  })
})

describe('who tells', () => {
  test.each([
    ['a headline run together with the name before it', 'Torridon Shipping Co., Ltd. Notice of Results for the First Quarter of FY2021\n'],
    ['a headline that the name begins', 'Torridon Shipping Co., Ltd. Announces Results for the First Quarter of FY2021\n'],
    [
      "an agency's name before the first sentence",
      'EXAMPLE-NEWS. Torridon Shipping Co., Ltd. announced results for the first quarter of FY2021. ',
    ],
  ])('%s', (_, head) => {
    expect(read(`${head}Net sales rose 5.0% to 5.1 billion yen.\n`)).toMatchObject({
      issuer: { name: 'Torridon Shipping Co., Ltd.' },
      results: [{ figures: [{ metric: 'netSales', value: { amount: 5100000000 }, yearOnYearPercent: 5 }] }],
    })
  })
})
