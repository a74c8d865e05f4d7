import { describe, expect, test } from 'vitest'
import { parseForecastRevision, safeParseEarnings } from '../../src/index.js'

const NAME = 'May 10, 2022\nHollin Paper Co., Ltd. (Code: 3899)\n\n'

function earnings(body: string, headline = 'Financial Results for the Fiscal Year Ended March 31, 2022') {
  const result = safeParseEarnings(`${headline}\n\n${NAME}${body}`)
  return result.success ? result.data : undefined
}
/** Every amount of a metric with its period: "full-year 2021: 200000". */
const told = (body: string, metric = 'netSales', headline?: string) =>
  earnings(body, headline)?.record.results?.flatMap(({ period, figures }) =>
    figures.flatMap((figure) =>
      figure.metric === metric && typeof figure.value === 'object' && 'amount' in figure.value
        ? [`${period.kind} ${period.fiscalYear ?? period.to}: ${figure.value.amount / 1e6}`]
        : [],
    ),
  )

describe('one figure of one period with two values', () => {
  test('is that of the sentence where the other stands below a title of a few words', () => {
    const body = `Consolidated net sales rose 10.5% to 200,000 million yen and operating income rose 20.0% to 21,000 million yen.

Packaging
Net sales           180,000 million yen  (up 11.8% year on year)
Operating income     17,000 million yen  (up 17.2% year on year)
Net income           11,000 million yen  (up 12.2% year on year)
`
    expect(told(body)).toEqual(['full-year 2022-03-31: 200000'])
    expect(told(body, 'profit')).toEqual([])
  })

  test('is that of the sentence where the title is a word of the issuer’s name', () => {
    const body =
      'Consolidated net sales rose 10.5% to 200,000 million yen.\n\nPaper\nNet sales   180,000 million yen  (up 11.8% year on year)\nOperating income   17,000 million yen\n'
    expect(told(body)).toEqual(['full-year 2022-03-31: 200000'])
    expect(told(body, 'operatingProfit')).toEqual([])
  })

  test('says so in a warning', () => {
    const body =
      'Net sales for the year were 200,000 million yen.\n\nPackaging\nNet sales   180,000 million yen\nNet income   11,000 million yen\n'
    expect(earnings(body)?.warnings.map(({ code }) => code)).toContain('conflict')
  })

  test('is one where only the rounding differs', () => {
    const body = 'Net sales for the year were 199,954 million yen. Net sales for the year reached 200 billion yen.'
    expect(told(body)).toEqual(['full-year 2022-03-31: 199954'])
  })

  test('what is said not to be counted as sales is not them', () => {
    const body =
      'Net sales for the year were 200,000 million yen. Orders from mills abroad, not yet booked as sales, were 9,000 million yen.'
    expect(told(body)).toEqual(['full-year 2022-03-31: 200000'])
  })
})

describe('years alone above columns', () => {
  const TABLE = (title: string) => `(Millions of yen)
                   FY2021    FY2020    Change
Net sales         200,000   181,000    10.5%
Operating income   21,000    17,500    20.0%

${title}
                   FY2021    FY2020    Change
Net sales          50,800    46,300     9.7%
Net income          3,700     3,200    15.6%
`
  test.each(['Fourth quarter', 'Fourth quarter only'])('below "%s" are that part of both years', (title) => {
    expect(told(TABLE(title))).toEqual(['full-year 2021: 200000', 'full-year 2020: 181000', 'quarter 2021: 50800', 'quarter 2020: 46300'])
    expect(told(TABLE(title), 'profit')).toEqual(['quarter 2021: 3700', 'quarter 2020: 3200'])
  })

  test.each(['Three months ended March 31', '(October 1 to March 31)', 'Quarterly results'])('below "%s" are no whole years', (title) => {
    expect(told(TABLE(title), 'profit')).toEqual([])
    expect(told(TABLE(title))).toEqual(['full-year 2021: 200000', 'full-year 2020: 181000'])
  })

  test.each([
    ['FY2022E', ''],
    ['FY2022 (F)', ''],
    ['FY2022*', '* Forecast of the company'],
    ['FY2022 *2', '*1 Restated\n*2 Plan for the year under way'],
  ])('%s is no result', (head, note) => {
    const columns = `(Millions of yen)\n                   FY2020    FY2021    ${head}\nNet sales         181,000   200,000   210,000\nOperating income   17,500    21,000    22,000\n${note}`
    expect(told(columns)?.some((one) => one.endsWith('210000'))).toBe(false)
    const rows = `(Millions of yen)\n            Net sales   Operating income\nFY2020      181,000     17,500\nFY2021      200,000     21,000\n${head}   210,000     22,000\n${note}`
    expect(told(rows)?.some((one) => one.endsWith('210000'))).toBe(false)
  })
})

test('a percentage that is the new figure over the old one is no growth', () => {
  const figures = earnings(
    '(Millions of yen)\n                     FY2021    FY2020     YoY\nNet sales           200,000   181,000    110.5%\nOperating income     21,000    17,500    120.0%\n',
  )?.record.results?.[0]?.figures
  expect(figures?.map(({ yearOnYearPercent }) => yearOnYearPercent)).toEqual([undefined, undefined])
})

test.each([
  ['GAAP', 'Non-GAAP', 44.9],
  ['Reported', 'Adjusted results', 44.9],
])('rows of one table below "%s" are the accounts, those below "%s" are not', (own, other, profit) => {
  const body = `(Millions of yen)
                    FY2021     FY2020
${own}
Net sales            402.1      377.9
Net income            44.9       40.1
${other}
Net income            70.2       60.7
Diluted EPS (yen)     7.82       6.81
`
  expect(told(body, 'profit')?.[0]).toBe(`full-year 2021: ${profit}`)
  expect(told(body, 'dilutedEarningsPerShare')).toEqual([])
})

test.each(['Results of the equity-method affiliate Orren Pulp Co., Ltd.', 'Orren Pulp Co., Ltd. (consolidated subsidiary)'])(
  'a table titled "%s" is that company’s, and says no scope of the issuer’s',
  (title) => {
    const rows = (first: number) =>
      `                   FY2021    FY2020\nNet sales          ${first},000    40,000\nOperating income    4,000     3,500\n`
    const body = `(Millions of yen)\n${rows(94)}\n${title}\n(Millions of yen)\n${rows(44)}`
    expect(told(body)?.[0]).toBe('full-year 2021: 94000')
    expect(earnings(body)?.record.scope).toBeUndefined()
  },
)

test('a group named with its subsidiaries is the issuer’s', () => {
  const body = `Hollin Paper Co., Ltd. and consolidated subsidiaries (Millions of yen)
                   FY2021    FY2020
Net sales          44,000    40,000
Operating income    4,000     3,500
`
  expect(told(body)?.[0]).toBe('full-year 2021: 44000')
})

test('a row on affiliates ends no table, whatever lines its cells stand on', () => {
  const body = `(Millions of yen)
              FY2021   FY2020
Net sales     200,000  181,000
Operating income 21,000  17,500
Share of profit of affiliates
              1,200    1,100
Investments in affiliates
              9,200    9,100
Ordinary income 22,000 18,500
`
  expect(told(body, 'ordinaryProfit')).toEqual(['full-year 2021: 22000', 'full-year 2020: 18500'])
})

test('dividends in parts are their total', () => {
  const dividends = earnings(`(Millions of yen)
                   FY2021    FY2020
Net sales         200,000   181,000
Operating income   21,000    17,500

2. Dividends
                                Dividends per share (yen)
                               2Q-end   Year-end   Total
Year ended March 31, 2021       15.00     17.00    32.00
Year ended March 31, 2022
 Ordinary                       18.00     19.00    37.00
 Commemorative                    -        5.00     5.00
 Total                          18.00     24.00    42.00
`)?.record.dividends
  expect(dividends?.map(({ annual }) => annual?.amount)).toEqual([32, 42])
})

test('equity told for reference beside net assets is that of the owners', () => {
  const body = `(Millions of yen)
                   FY2021    FY2020
Net sales         200,000   181,000

(2) Financial Position
                       Total assets   Net assets   Equity ratio
As of March 31, 2022      300,000       150,000       48.0%
As of March 31, 2021      280,000       140,000       47.0%
Reference: Total equity: March 31, 2022: 144,000 million yen, March 31, 2021: 131,600 million yen
`
  const figures = earnings(body)?.record.financialPosition?.map((one) => one.figures.find(({ metric }) => metric === 'ownersEquity')?.value)
  expect(figures).toEqual([
    { amount: 144_000_000_000, currency: 'JPY' },
    { amount: 131_600_000_000, currency: 'JPY' },
  ])
})

describe('a revision', () => {
  const revisions = (body: string) =>
    parseForecastRevision(`Notice Concerning Revision of Financial Forecasts\n\n${NAME}${body}`).record.revisions?.map(({ figures }) =>
      figures.map(({ previous, revised, priorYear }) =>
        [previous, revised, priorYear].map((value) => (typeof value === 'object' && 'amount' in value ? value.amount / 1e6 : undefined)),
      ),
    )
  const HEADS = '                     Net sales   Operating income\n'

  test('compares with the last forecast before it, not with the first', () => {
    const body = `Year ending March 31, 2023 (Millions of yen)\n${HEADS}Initial forecast            205,000        21,500
Forecast as of Nov. 10      210,000        22,000
Latest forecast             215,000        24,000
Change from initial forecast 10,000         2,500
`
    expect(revisions(body)).toEqual([
      [
        [210_000, 215_000, undefined],
        [22_000, 24_000, undefined],
      ],
    ])
  })

  test('has no change from another forecast than that', () => {
    const body = `Year ending March 31, 2023 (Millions of yen)\n${HEADS}Initial forecast            205,000        21,500
Forecast as of Nov. 10      210,000        22,000
Latest forecast             215,000        24,000
Change from initial forecast 10,000         2,500
`
    const result = parseForecastRevision(`Notice Concerning Revision of Financial Forecasts\n\n${NAME}${body}`)
    expect(result.record.revisions?.[0]?.figures.map(({ change }) => change)).toEqual([undefined, undefined])
  })

  test.each(['Results of the year before last', 'Actual results two years ago'])('has no prior year in "%s"', (title) => {
    const body = `Year ending March 31, 2023 (Millions of yen)\n${HEADS}Previous forecast     210,000        22,000\nRevised forecast      215,000        24,000\n${title}   190,000        20,000\n`
    expect(revisions(body)?.[0]?.[0]).toEqual([210_000, 215_000, undefined])
  })

  test.each([
    [200_000, undefined],
    [101_000, 101_000],
  ])('of six months has no whole year before: %d', (amount, prior) => {
    const body = `Six months ending September 30, 2022 (Millions of yen)\n${HEADS}Previous forecast     100,000        10,000\nRevised forecast      104,000        11,900\nFY2021 results        ${amount.toLocaleString('en')}        9,000\n`
    expect(revisions(body)?.[0]?.[0]).toEqual([100_000, 104_000, prior])
  })

  test('is not the one before it, which is told for reference', () => {
    const table = (a: string, b: string) => `${HEADS}Previous forecast     ${a}        21,000\nRevised forecast      ${b}        22,000\n`
    const body = `1. Year ending March 31, 2023\n(Millions of yen)\n${table('210,000', '215,000')}\n2. Previous revision (announced on November 10, 2021; for reference)\n${table('208,000', '210,000')}`
    expect(revisions(body)).toHaveLength(1)
  })
})

describe('forecasts of a loss in brackets', () => {
  const figures = (change: string) =>
    parseForecastRevision(`Notice Concerning Revision of Financial Forecasts

${NAME}Year ending March 31, 2023 (Millions of yen)
                     Net sales   Operating loss   Ordinary loss
Forecast (A)           1,840        (620)            (640)
Revised (B)            1,913        (511)            (498)
Difference (B-A)          73         ${change}              142
`).record.revisions?.[0]?.figures.map(({ revised, change: moved }) =>
      [revised, moved].map((value) => (value as { amount?: number } | undefined)?.amount),
    )
  test('are below zero, and a change that fits is read', () =>
    expect(figures('109')?.slice(1)).toEqual([
      [-511_000_000, 109_000_000],
      [-498_000_000, 142_000_000],
    ]))
  test('have no change that goes the other way', () => expect(figures('(109)')?.[1]).toEqual([-511_000_000, undefined]))
})
