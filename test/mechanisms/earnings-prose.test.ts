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

  test('an agency that asks analysts is no issuer', () => {
    const result =
      safeParseRelease(`(RTTNews) - Carrow Tools Inc. reported net income for the third quarter of $42.7 million or $2.41 per share. On average, five analysts polled expected earnings of $1.46 per share for the quarter.
`)
    expect(result.success ? result.data.record.type : result.error.code).toBe('unrecognized')
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
