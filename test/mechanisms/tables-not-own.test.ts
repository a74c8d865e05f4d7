import { describe, expect, test } from 'vitest'
import { safeParseEarnings, safeParseForecastRevision } from '../../src/index.js'

const NAME = 'May 10, 2022\nHollin Paper Co., Ltd. (Code: 3899)\n\n'

function earnings(body: string, headline = 'Financial Results for the Fiscal Year Ended March 31, 2022') {
  const result = safeParseEarnings(`${headline}\n\n${NAME}${body}`)
  return result.success ? result.data.record : undefined
}
function revisions(body: string, headline = 'Notice Concerning Revision of Financial Forecasts') {
  const result = safeParseForecastRevision(`${headline}\n\n${NAME}${body}`)
  return result.success ? result.data.record : undefined
}

describe('a row of changes', () => {
  const ROWS = `                     Net sales   Operating income   Net income
FY2021                200,000        21,000          14,000
FY2020                181,000        17,500          11,900
`
  const growth = (body: string) =>
    earnings(`(Millions of yen)\n${body}`)?.results?.map(({ figures }) => figures.map(({ yearOnYearPercent }) => yearOnYearPercent))

  test.each(['Change (%)               10.5          20.0            17.6', 'Increase/decrease       10.5%         20.0%           17.6%'])(
    'below two years is that of the newer: %s',
    (row) =>
      expect(growth(`${ROWS}${row}\n`)).toEqual([
        [10.5, 20, 17.6],
        [undefined, undefined, undefined],
      ]),
  )

  test('shares of sales in brackets are no changes', () => {
    const body = `             Net sales           Operating income    Net income
FY2021       200,000 (100.0%)    21,000 (10.5%)      14,000 (7.0%)
FY2020       181,000 (100.0%)    17,500 (9.7%)       11,900 (6.6%)
`
    expect(growth(body)).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ])
  })
})

describe('columns that are expected', () => {
  test('by their own heads, not the last alone', () => {
    const record = earnings(`(Millions of yen)
                          FY2021 results    FY2022 forecast    FY2023 plan
Net sales                200,000   210,000    250,000
Operating income          21,000    22,000     30,000
`)
    expect(record?.results?.map(({ period }) => period.fiscalYear)).toEqual([2021])
    expect(record?.forecasts?.map(({ period }) => period.fiscalYear)).toEqual([2022, 2023])
  })

  test('are of no year that is over', () => {
    const record = earnings(`(Millions of yen)
                   FY2021      FY2022
                   (results)   (forecast)
Net sales          200,000     210,000
Operating income    21,000      22,000
`)
    expect(record?.forecasts?.some(({ period }) => period.fiscalYearEnd === '2022-03-31')).not.toBe(true)
  })
})

test('the first day of this year is not lent to the months of the year before', () => {
  const record = earnings(
    `Results for nine months (April 1 to December 31, 2021)
(Millions of yen)
                     2021       2020     Change
Net sales          149,200    134,700    10.8%
Operating income    16,700     13,000    28.5%
`,
    'Financial Results for the Third Quarter of the Fiscal Year Ending March 31, 2022',
  )
  const [, before] = record?.results ?? []
  expect(before?.period.from === undefined || before.period.from < '2020-12-31').toBe(true)
})

test('rates that are assumed are those of the forecast', () => {
  const record = earnings(
    'Net sales rose 10.5% to 200,000 million yen.\n\nAssumed exchange rates for FY2022: 1 US dollar = 120 yen, 1 euro = 130 yen.\n',
  )
  expect(record?.exchangeRates?.map(({ rate, appliesTo }) => [rate, appliesTo])).toEqual([
    [120, 'forecast'],
    [130, 'forecast'],
  ])
})

test('a row of forecasts may state ranges', () => {
  const record = earnings(`Net sales rose 10.5% to 2,000 million yen.

3. Forecast for the fiscal year ending March 31, 2023
(Millions of yen)
| | Net sales | Operating profit | Profit |
| Full year | 1,700 to 2,100 | △110 to △95 | △60 to △50 |
`)
  expect(record?.forecasts?.[0]?.figures.map(({ metric, value }) => [metric, value])).toEqual([
    ['netSales', { low: 1.7e9, high: 2.1e9, currency: 'JPY' }],
    ['operatingProfit', { low: -110e6, high: -95e6, currency: 'JPY' }],
    ['profit', { low: -60e6, high: -50e6, currency: 'JPY' }],
  ])
})

describe('figures of others', () => {
  test('a quarter titled above two years', () => {
    const record = earnings(`(Millions of yen)
              Net sales   Operating income   Net income
Fourth quarter
  FY2021        50,800         5,100           3,700
  FY2020        46,300         4,500           3,200
Full year
  FY2021       200,000        21,000          14,000
  FY2020       181,000        17,500          11,900
`)
    const years = record?.results?.filter(({ period }) => period.kind === 'full-year') ?? []
    expect(years.map(({ figures }) => figures[0]?.value)).toEqual([
      { amount: 200e9, currency: 'JPY' },
      { amount: 181e9, currency: 'JPY' },
    ])
  })

  test('a table of adjusted results by its title', () => {
    const table = (sales: number, profit: number) =>
      `(Millions of yen)\n                   FY2021    FY2020\nNet sales         ${sales},000   181,000\nOperating income   ${profit},000    17,500\n`
    const record = earnings(`Adjusted results\n${table(205, 24)}\nResults\n${table(200, 21)}`)
    expect(record?.results?.[0]?.figures.map(({ value }) => value)).toEqual([
      { amount: 200e9, currency: 'JPY' },
      { amount: 21e9, currency: 'JPY' },
    ])
  })

  test('the balance sheet of the parent alone below a heading of its own', () => {
    const record = earnings(
      `1. Consolidated results
(Millions of yen)
                   FY2021    FY2020
Net sales         200,000   181,000
Operating income   21,000    17,500

2. Financial position of the parent company (non-consolidated)
(Millions of yen)
                  Total assets   Net assets   Equity ratio
March 31, 2022      210,000        110,000        52.4
March 31, 2021      205,000        107,000        52.2
`,
      'Consolidated Financial Results for the Fiscal Year Ended March 31, 2022',
    )
    expect([record?.scope, record?.financialPosition]).toEqual(['consolidated', undefined])
  })

  test('a segment whose title has a unit behind it', () => {
    const record = earnings(`Consolidated (Millions of yen)
                   FY2021    FY2020
Net sales         200,000   181,000
Net income         14,000    11,900

Packaging Segment (Millions of yen)
                   FY2021    FY2020
Net sales         180,000   161,000
Operating income   17,000    14,500
`)
    expect(record?.results?.[0]?.figures.map(({ metric }) => metric)).toEqual(['netSales', 'profit'])
  })
})

describe('a revision', () => {
  const HEADS = '                              Net sales   Operating income   Ordinary income   Net income\n'

  test('of two periods below shared heads has their periods, and the day of no announcement is the end of one', () => {
    const record = revisions(`The Company revises the forecasts for the six months and the full year announced on May 10, 2021.

(Millions of yen)
${HEADS}Six months ending September 30, 2022
Previous forecast (A)     100,000        10,000            10,400           7,000
Revised forecast (B)      104,000        11,900            12,100           8,000
Year ending March 31, 2023
Previous forecast (A)     210,000        22,000            22,400          15,000
Revised forecast (B)      215,000        24,000            24,500          16,000
`)
    expect(record?.revisions?.map(({ period, previouslyAnnouncedOn }) => [period.kind, period.quarter, previouslyAnnouncedOn])).toEqual([
      ['year-to-date', 2, '2021-05-10'],
      ['full-year', undefined, '2021-05-10'],
    ])
  })

  test('whose earlier forecast was a range in two rows has no earlier one, and no change', () => {
    const record = revisions(`Year ending March 31, 2023 (Millions of yen)
${HEADS}Upper limit of previous forecast      212,000        23,000            23,400          15,700
Lower limit of previous forecast      208,000        21,000            21,400          14,300
Revised forecast                      215,000        24,000            24,500          16,000
`)
    const [sales] = record?.revisions?.[0]?.figures ?? []
    expect([sales?.previous, sales?.change, sales?.revised]).toEqual([undefined, undefined, { amount: 215e9, currency: 'JPY' }])
  })

  test.each([
    ['will be 24 yen per share, an increase of 3 yen from the previous forecast of 21 yen.', 21, 24],
    ['will be 24 yen per share, a decrease of 3 yen from the previous forecast of 27 yen.', 27, 24],
  ])('of a dividend that %s', (told, previous, revised) => {
    const record = revisions(
      `The year-end dividend for the fiscal year ending March 31, 2023 ${told}\n`,
      'Notice of Revision of Dividend Forecast',
    )
    const yen = (amount: number) => ({ yearEnd: { amount, currency: 'JPY' } })
    expect([record?.dividend?.previous, record?.dividend?.revised]).toEqual([yen(previous), yen(revised)])
  })

  test('has no year before that is two years before', () => {
    const record = revisions(`Year ending March 31, 2023 (Millions of yen)
${HEADS}Previous forecast                     210,000        22,000            22,400          15,000
Revised forecast                      215,000        24,000            24,500          16,000
Results for the fiscal year ended March 31, 2021   190,000        20,000            20,300          13,100
`)
    expect(record?.revisions?.[0]?.figures.map(({ priorYear }) => priorYear)).toEqual([undefined, undefined, undefined, undefined])
  })

  test('has no change that is one over the year before', () => {
    const record = revisions(`Year ending March 31, 2023 (Millions of yen)
                    FY2021    Revised forecast   Change (%)   Previous forecast
Net sales          200,000        215,000            7.5            210,000
Operating income    21,000         24,000           14.3             22,000
Net income          14,000         16,000           14.3             15,000
`)
    expect(record?.revisions?.[0]?.figures.map(({ changePercent }) => changePercent)).toEqual([undefined, undefined, undefined])
  })

  test('of a dividend in parts is that of their total', () => {
    const rows = (special: number) => [
      '  Ordinary                   20.00              20.00           40.00',
      `  Special                      -                ${special}.00           ${special}.00`,
      `  Total                      20.00              ${20 + special}.00           ${40 + special}.00`,
    ]
    const record = revisions(
      [
        '                              Dividend per share (Yen)',
        '                       Second quarter-end    Fiscal year-end    Annual',
        'Previous forecast',
        ...rows(10),
        'Revised forecast',
        ...rows(15),
        '',
      ].join('\n'),
      'Notice of Revision of Dividend Forecast',
    )
    const yen = (amount: number) => ({ amount, currency: 'JPY' })
    expect([record?.dividend?.previous?.annual, record?.dividend?.revised?.annual]).toEqual([yen(50), yen(55)])
  })
})

describe('rows of tables', () => {
  test('are no headlines', () => {
    const record = revisions(`Year ending March 31, 2023 (Millions of yen)
                                  Net sales   Operating income   Ordinary income   Net income
Previous forecast                   210,000        22,000            22,400          15,000
Revised forecast                    215,000        24,000            24,500          16,000
FY2021 results (restated)           198,000        20,800            21,200          13,900
FY2021 results (as reported)        200,000        21,000            21,400          14,000
`)
    expect(record?.headline).toBe('Notice Concerning Revision of Financial Forecasts')
  })

  test('below the name of a subsidiary are its own', () => {
    const record = revisions(`Benmore Parts Co., Ltd. (consolidated subsidiary), year ending March 31, 2023 (Billions of yen)
                   Previous forecast   Revised forecast   Change
Net sales               44.0               40.0           (4.0)
Operating income         4.0                3.0           (1.0)
`)
    expect(record?.revisions).toBeUndefined()
  })

  test('in cents are no amounts of the whole currency', () => {
    const record = earnings(
      'A$ million                  FY22       FY21      Change\nRevenue                   1,204.5    1,110.8     8.4%\nEarnings per share (cents)   31.0       37.2   (16.7%)\n',
    )
    expect(record?.results?.flatMap(({ figures }) => figures.map(({ metric }) => metric)).includes('earningsPerShare')).not.toBe(true)
  })
})

test('a company that owns the issuer lends it no code', () => {
  const { issuer } =
    revisions(`Hollin Paper Co., Ltd. (TSE: 3899), which is owned 51% by Benmore Holdings, Inc. (TSE: 5929), revises its forecast of February 10, 2022.

Year ending March 31, 2023 (Millions of yen)
                                  Net sales   Operating income   Ordinary income   Net income
Previous forecast                   210,000        22,000            22,400          15,000
Revised forecast                    215,000        24,000            24,500          16,000
`) ?? {}
  expect(new Set(issuer?.listings?.map(({ code }) => code))).toEqual(new Set(['3899']))
})
