import { describe, expect, test } from 'vitest'
import { parseEarnings, safeParseEarnings, safeParseForecastRevision } from '../../src/index.js'

/** List, kind of the period, metric and amount, a line each. */
function lines(text: string): string[] {
  const result = safeParseEarnings(text)
  if (!result.success) return [] // nothing of it is told
  const { results = [], forecasts = [] } = result.data.record
  const of = (name: string, list: typeof results | typeof forecasts) =>
    list.flatMap(({ period: { kind, quarter = '' }, figures }) =>
      figures.map(({ metric, value }) =>
        `${name} ${kind}${quarter} ${metric} ${JSON.stringify(value)}`.replace(/{"amount":(-?\d+).*/, '$1'),
      ),
    )
  return [...of('result', results), ...of('forecast', forecasts)]
}

const HEAD = 'Orrin Glass Announces Annual Results\n\nMay 14, 2018 - Orrin Glass Co., Ltd. (TSE: 5299)'
const LEAD = `${HEAD} announced results for the fiscal year ended March 31, 2018.\n\nNet sales were 52.4 billion yen.\n\n`
const SALES = 'result full-year netSales 52400000000'

describe('what is hoped for is no result', () => {
  test.each([
    'We aim for operating income of 4 billion yen next year.\n',
    'Operating income is now seen at 4.2 billion yen.\n',
    'Outlook\nThe plan calls on us for operating income of 4.2 billion yen.\n',
    'Guidance for the fiscal year ending March 31, 2019\nOperating income will be 4.2 billion yen and net income 2 billion yen.\n',
    'The year closed without a profit of 6 billion yen that had been expected.\n',
  ])('%s', (text) => {
    expect(lines(LEAD + text).filter((line) => line.startsWith('result'))).toEqual([SALES])
  })

  test('a table of a half and a year to come', () => {
    const table = `Consolidated Financial Results for the Year Ended March 31, 2012

May 11, 2012
Orrin Glass Co., Ltd.   Stock code 5299

1. Forecast for the year ending March 31, 2013 (Yen in millions)
                        Six months ending       Year ending
                        September 30, 2012      March 31, 2013
Sales                   21,300                  44,800
Operating income        900                     2,700
`
    expect(lines(table).filter((line) => line.startsWith('result'))).toEqual([])
  })

  test('a title that cuts an outlook tells no results of the year it is for', () => {
    const text = `Orrin Glass Cuts Annual Outlook

OSAKA - January 30, 2018 - Orrin Glass Co., Ltd. (TSE: 5299) lowered its outlook for the fiscal year ending March 31, 2018. Operating income is now seen at 3.1 billion yen, down from 5 billion yen.

In the year to March 31, 2017, revenues were 50.6 billion yen.
`
    const result = safeParseEarnings(text)
    expect(result.success ? (result.data.record.results ?? []) : []).toEqual([])
  })
})

describe('whose figure it is', () => {
  test('of a subsidiary or an affiliate', () => {
    expect(lines(`${LEAD}Our subsidiary Orrin Fibers earned ordinary income of 0.7 billion yen.\n`)).toEqual([SALES])
    expect(lines(`${LEAD}Our affiliate Lume Panels reported operating income of 1.9 billion yen.\n`)).toEqual([SALES])
  })

  test('of a subsidiary or a business, among revisions', () => {
    const head = 'Notice of Revision of Forecast\n\nNovember 2, 2018\nOrrin Glass Co., Ltd. (5299 TSE1)\n\n'
    const own =
      'We revise our forecast for the year ending March 31, 2019. Net sales are now forecast at 50,100 million yen (previously 53,000 million yen).'
    for (const part of ['At our subsidiary Orrin Fibers', 'In the overseas business']) {
      const result = safeParseForecastRevision(
        `${head}${own} ${part}, operating profit is forecast at 210 million yen (previously 340 million yen).\n`,
      )
      if (!result.success) throw result.error
      expect(result.data.record.revisions?.flatMap(({ figures }) => figures.map(({ metric }) => metric))).toEqual(['netSales'])
    }
  })
})

describe('sentences of a bank', () => {
  const BANK = `Ina Bank Reports First-Half Results

November 9, 2021 - Ina Bank, Ltd. (TSE: 8398) reported results for the six months ended September 30, 2021.

`
  test('its ordinary income is its revenue beside its ordinary profit', () => {
    expect(lines(`${BANK}Ordinary income was 37.5 billion yen, and ordinary profit was 8.1 billion yen.\n`)).toEqual([
      'result year-to-date2 netSales 37500000000',
      'result year-to-date2 ordinaryProfit 8100000000',
    ])
  })

  test('a share of the forecast is of a result', () => {
    expect(lines(`${BANK}Net income was 5.5 billion yen, which is 55 percent of the full-year forecast of 10.0 billion yen.\n`)).toEqual([
      'result year-to-date2 profit 5500000000',
    ])
  })
})

describe('which period it is', () => {
  test('the quarter of a title above nine months', () => {
    const text = `Orrin Glass Announces Third Quarter Results

February 8, 2018 - Orrin Glass Co., Ltd. (TSE: 5299) announced results for the nine months ended December 31, 2017.

Net sales were 39.9 billion yen.
`
    expect(lines(text)).toEqual(['result year-to-date3 netSales 39900000000'])
  })

  test('twelve months that end with the nine of the release are no year', () => {
    const text = `Orrin Glass Announces Results for the Nine Months Ended December 31, 2017

February 8, 2018
Orrin Glass Co., Ltd. (TSE 5299)

Net sales in the twelve months to December 31, 2017 were 52.4 billion yen. Net sales for the nine months were 39.9 billion yen.
`
    expect(lines(text)).toEqual(['result year-to-date3 netSales 39900000000'])
  })

  test('the year to a day', () => {
    const text = `Orrin Glass Announces Results for the Year to March 31, 2018

May 14, 2018
Orrin Glass Co., Ltd. (TSE 5299)

Highlights for the year to March 31, 2018
- Net sales: JPY 52.4 billion

Fourth quarter (January 2018 to March 2018)
Net sales were JPY 12.5 billion.
`
    expect(lines(text)).toEqual([SALES, 'result quarter4 netSales 12500000000'])
  })
})

test('a forecast is of the period that its own sentence names, not of the one before', () => {
  const { record } = parseEarnings(`Kobuna Textiles, Inc. expects to post extraordinary losses in the six months ending September 30, 2018.
Full year: the forecasts for the year ending March 31, 2019 (net sales of 31.0 billion yen and operating income of 1.2 billion yen) are under review.`)
  expect(record.forecasts).toMatchObject([
    {
      period: { kind: 'full-year', to: '2019-03-31' },
      figures: [{ value: { amount: 31_000_000_000 } }, { value: { amount: 1_200_000_000 } }],
    },
  ])
})

test('the quarter of a title is that of the months so far, also where another is expected', () => {
  const text = `Orrin Glass Second Quarter Results

November 10, 2017
Orrin Glass Co., Ltd. (TSE 5299)

Net sales for the six months ended September 30, 2017 were 26.1 billion yen and operating profit was 2.2 billion yen.

Forecast for the third quarter
Demand is expected to stay firm.
`
  expect(lines(text)).toEqual(['result year-to-date2 netSales 26100000000', 'result year-to-date2 operatingProfit 2200000000'])
})

test('what several forecasts are raised from is the end of no range', () => {
  const raised =
    'For the year ending March 31, 2019 the company raises its net sales forecast from 53 billion yen to 54 billion yen and its operating income forecast from 4.2 billion yen to 4.5 billion yen.\n'
  expect(lines(LEAD + raised).slice(1)).toEqual([
    'forecast full-year netSales 54000000000',
    'forecast full-year operatingProfit 4500000000',
  ])
  for (const whose of ['the Company’s', 'the Group’s', 'its group', 'its consolidated'])
    expect(
      lines(
        `${LEAD}For the year ending March 31, 2019 it has raised ${whose} operating income forecast from 4.2 billion yen to 4.5 billion yen.\n`,
      ).slice(1),
    ).toEqual(['forecast full-year operatingProfit 4500000000'])
  const ranges = [
    'For the year ending March 31, 2019, operating income is forecast from 4.2 billion yen to 4.5 billion yen.\n',
    'With orders up, the outlook holds for the year ending March 31, 2019 an operating income forecast from 4.2 billion yen to 4.5 billion yen.\n',
    'As costs have increased it gives for the year ending March 31, 2019 an operating income forecast from 4.2 billion yen to 4.5 billion yen.\n',
  ]
  for (const range of ranges)
    expect(lines(LEAD + range).slice(1)).toEqual([
      'forecast full-year operatingProfit {"low":4200000000,"high":4500000000,"currency":"JPY"}',
    ])
})

test('what stands before an arrow is no result', () => {
  expect(
    lines(`${LEAD}Operating income: 4.2 billion yen → 4.5 billion yen\nOrdinary income was 4.1 billion yen -> 4.0 billion yen.\n`),
  ).toEqual([SALES])
})

test('a period that leads to the next figures dates none before it', () => {
  const both =
    'The forecast for the first half ending September 30, 2018 remains unchanged at net sales of 26 billion yen and operating income of 1.5 billion yen, and for the full year at net sales of 53 billion yen and operating income of 4.2 billion yen.\n'
  expect(lines(LEAD + both).slice(1)).toEqual([
    'forecast year-to-date2 netSales 26000000000',
    'forecast year-to-date2 operatingProfit 1500000000',
  ]) // of the full year nobody says which
})

test('nine months do not end on the last day of their year, whatever stands in the heads beside them', () => {
  const { record } = parseEarnings(`Orrin Glass Co., Ltd. Financial Results for the Nine Months Ended December 31, 2017

February 8, 2018
(Millions of yen)
                            Nine months ended      Nine months ended      Year ended
                            December 31, 2017      December 31, 2016      March 31, 2017
Net sales                       21,330                 20,110                 27,004
Operating income                 1,520                  1,388                  1,840
`)
  expect(record.results?.[0]?.period).toEqual({ kind: 'year-to-date', quarter: 3, to: '2017-12-31' })
})
