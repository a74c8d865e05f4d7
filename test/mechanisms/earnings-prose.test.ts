import { describe, expect, test } from 'vitest'
import { safeParseEarnings, safeParseRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  return result.data.record
}

/** Kind of the period, metric and amounts, a line each. */
function lines(text: string): string[] {
  const { results = [], forecasts = [] } = read(text)
  const of = (name: string, list: typeof results | typeof forecasts) =>
    list.flatMap(({ period, figures }) =>
      figures.map(({ metric, value }) => {
        const amount = typeof value === 'number' ? value : 'amount' in value ? value.amount : `${value.low}-${value.high}`
        return `${name} ${period.kind} ${metric} ${amount}`
      }),
    )
  return [...of('result', results), ...of('forecast', forecasts)]
}

const LEAD = 'Carrow Tools Inc. Reports Third Quarter Results\n\n'

describe('sentences of US releases', () => {
  test('what a share loses, and what a profit is set against', () => {
    expect(
      lines(`${LEAD}For the third quarter of 2017, the company reported revenues of $81,200,000 against $90,400,000 a year ago. Net loss was $4,100,000 or $0.31 per diluted share against profit of $2,200,000 or $0.17 per diluted share a year ago.
`),
    ).toEqual(['result quarter netSales 81200000', 'result quarter profit -4100000', 'result quarter dilutedEarningsPerShare -0.31'])
  })

  test('earnings of so much per share are the share’s', () => {
    expect(
      lines(`${LEAD}Revenue for the third quarter of 2017 was $81.2 million. The company posted earnings of $0.46 per share for the third quarter.
`),
    ).toEqual(['result quarter netSales 81200000', 'result quarter earningsPerShare 0.46'])
  })

  test('a target of the past is no forecast, annual guidance none of a quarter', () => {
    expect(
      lines(`${LEAD}"A fine quarter," said Ann Lee, chief executive officer. "Our outlook remains positive."
Diluted earnings per share for the third quarter of fiscal 2017 were $0.16. The third quarter EPS target range was $0.13 to $0.16.

Based on projected results for the fourth quarter, annual revenue guidance is now between $1.2 billion and $1.25 billion.
`),
    ).toEqual(['result quarter dilutedEarningsPerShare 0.16'])
  })

  test('what a part loses, a dividend, another matter’s change', () => {
    expect(
      lines(`${LEAD}Net income for the third quarter of 2017 was $15.0 million, or $3.06 per diluted share. The price per dozen reached $2.39, an increase of 50.5%.

We recorded a net loss of $9.3 million in the third quarter from the sale of securities. Sales by store were strong, the company declared a dividend of $5.0 million.
`),
    ).toEqual(['result quarter profit 15000000', 'result quarter dilutedEarningsPerShare 3.06'])
  })

  test('the year that a quarter is set against is not its own', () => {
    const { results } = read(`Carrow Tools Inc. Reports First Quarter Results

Net income for the first quarter was $15.0 million, compared to $926,000, or $0.02 per diluted share, for the first quarter of fiscal 2012.
`)
    expect(results?.map(({ period }) => period.fiscalYear)).toEqual([undefined, 2012])
  })

  test('an agency that asks analysts is no issuer', () => {
    const result =
      safeParseRelease(`(RTTNews) - Carrow Tools Inc. reported net income for the third quarter of $42.7 million or $2.41 per share. On average, five analysts polled expected earnings of $1.46 per share for the quarter.
`)
    expect(result.success ? result.data.record.type : result.error.code).toBe('unrecognized')
  })
})

describe('tables of web pages', () => {
  test('columns by the numbers of years, an empty cell at the end of each row', () => {
    const { results } = read(`Consolidated Financial Results for the Third Quarter Ended December 31, 2016
(BN JPY)
FY2015 Q3 | FY2016 Q3 | Difference | ||
---|---|---|---|---|
Revenue | 548.6 | 925.3 | +376.7 | |
Operating profit | 62.0 | 108.7 | +46.7 | |
`)
    expect(results?.map(({ period, figures }) => [period.fiscalYear, period.to, figures[0]?.value])).toEqual([
      [2016, '2016-12-31', { amount: 925300000000, currency: 'JPY' }],
      [2015, undefined, { amount: 548600000000, currency: 'JPY' }],
    ])
  })

  test('a caption is near over many empty cells', () => {
    expect(
      lines(`3. | Forecasts of Consolidated Financial Results for the Fiscal Year Ending March 31, 2024 |
|${' |'.repeat(70)}
| | Net sales | | | Operating income | | | Ordinary income | | |
| | Millions of yen | | % | | | Millions of yen | | % | | | Millions of yen | | % |
FY 2024 | | 700,000 | | | 12.8 | | | 20,000 | | | 14.9 | | | 15,000 | | | -5.0 |
`),
    ).toEqual([
      'forecast full-year netSales 700000000000',
      'forecast full-year operatingProfit 20000000000',
      'forecast full-year ordinaryProfit 15000000000',
    ])
  })

  test('"FY2023 3rd Quarter" is a quarter', () => {
    const { results } = read(`FY2023 3rd Quarter Financial Highlights

  • Net revenue was 60.6 billion yen, an increase of 5.3 billion yen year-on-year
`)
    expect(results?.map(({ period }) => period)).toEqual([{ kind: 'quarter', quarter: 3, fiscalYear: 2023 }])
  })
})

describe('heads of summaries', () => {
  test('a registrant whose name holds an "and"', () => {
    const { issuer } =
      read(`Financial Results Release May 13, 2014 For the Year Ended March 31, 2014 [U.S. GAAP] Name of registrant: Kita Cable and Telephone Corporation Code No.: 9931 Stock exchange on which the shares are listed: Tokyo Representative: Ken Doe, President Contact: Jo Roe, Head of IR TEL +81-3-0000-0000
1. Consolidated Financial Results for the Year Ended March 31, 2014 (April 1, 2013 - March 31, 2014)
(Millions of yen) Operating Revenues Operating Income Year ended March 31, 2014 25,174 2.1% 1,653 1.0% Year ended March 31, 2013 24,656 1.8% 1,637 (1.7)%
`)
    expect(issuer?.name).toBe('Kita Cable and Telephone Corporation')
  })

  test('a rule of dashes between units and rows counts no words', () => {
    const { results } = read(`Consolidated Results for the First Quarter Ended June 30, 2009

                    (Yen in billions, dollars in millions, except per share)
                                Three months ended June 30
                 ----------------------------------------------------------------------------------
                               2008      2009    Change    2009
                 ----------------------------------------------------------------------------------
Net sales                    Y812.4    Y745.1    -8.3%   $7,603
Operating income               41.0      12.3   -70.0       126
`)
    for (const { figures } of results ?? [])
      for (const { value } of figures) expect(typeof value === 'number' ? value : value.amount).toBeGreaterThan(1e9)
  })
})

describe('summaries', () => {
  const summary = (rest: string) => `Consolidated Financial Results for the Three Months Ended June 30, 2022
1. Results for the three months ended June 30, 2022 (April 1, 2022 to June 30, 2022)
Net sales
Operating profit
Million yen
%
Million yen
%
Three months ended June 30, 2022
8,114
3.0
602
(1.5)
Three months ended June 30, 2021
7,878
-
611
8.2
${rest}`

  test('"Basic | Diluted" over "earnings per share" twice: the first column is the basic one', () => {
    expect(
      lines(
        summary(`Basic
Diluted
earnings per share
earnings per share
Three months ended
Yen
Yen
June 30, 2022
18.40
-
June 30, 2021
18.02
-
`),
      ).filter((line) => line.includes('Share')),
    ).toEqual(['result quarter earningsPerShare 18.4', 'result quarter earningsPerShare 18.02'])
  })

  test('brackets within brackets are a minus', () => {
    const { results } = read(
      summary(
        '(Note) Comprehensive income: Three months ended June 30, 2022: ¥512 million [4.1%] Three months ended June 30, 2021: ¥492 million [(5.1%)]\n',
      ),
    )
    expect(results?.map(({ figures }) => figures.find(({ metric }) => metric === 'comprehensiveIncome')?.yearOnYearPercent)).toEqual([
      4.1, -5.1,
    ])
  })
})
