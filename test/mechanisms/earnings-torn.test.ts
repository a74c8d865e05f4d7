import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'
import { lines, read } from '../support/earnings-lines.js'

const HEAD = `Summary of Consolidated Financial Results for the Year Ended March 31, 2022 [IFRS]
Holding of results presentation meeting: Yes (for institutional investors and analysts)
1. Results for the year ended March 31, 2022 (April 1, 2021 to March 31, 2022)
`

describe('heads torn over lines', () => {
  const FLOWS = `Millions of yen Millions of yen Millions of yen Millions of yen
Year ended March 31, 2022 7,120 (2,905) (1,440) 18,316
Year ended March 31, 2021 6,433 (3,018) 2,207 15,541
`
  for (const [how, heads] of [
    [
      'in two lines',
      `Cash flows from Cash flows from Cash flows from Cash and cash equivalents
operating activities investing activities financing activities at end of period
`,
    ],
    [
      'one cell a line, a comma',
      `Cash flows from
Cash flows from
Cash flows from
Cash and cash equivalents,
operating activities
investing activities
financing activities
end of period
`,
    ],
  ] as const)
    test(`cash flows stand in the order of the form: ${how}`, () => {
      const { results, financialPosition } = read(`${HEAD}(3) Consolidated cash flows
${heads}${FLOWS}`)
      expect(results?.map(({ figures }) => lines(figures))).toEqual([
        [
          'cashFlowsFromOperatingActivities 7120000000',
          'cashFlowsFromInvestingActivities -2905000000',
          'cashFlowsFromFinancingActivities -1440000000',
        ],
        [
          'cashFlowsFromOperatingActivities 6433000000',
          'cashFlowsFromInvestingActivities -3018000000',
          'cashFlowsFromFinancingActivities 2207000000',
        ],
      ])
      expect(financialPosition?.map(({ figures }) => lines(figures))).toEqual([
        ['cashAndEquivalents 18316000000'],
        ['cashAndEquivalents 15541000000'],
      ])
    })

  test('equity, its ratio and its value per share', () => {
    const { financialPosition } = read(`${HEAD}(2) Consolidated financial position
Ratio of equity
Equity attributable
Equity attributable
attributable to
Total assets
Total equity
to owners of
to owners of parent
owners of parent
parent
per share
Millions of yen
Millions of yen
Millions of yen
%
Yen
As of March 31, 2022
64,020
41,377
40,915
63.9
1,204.18
As of March 31, 2021
60,884
38,208
37,790
62.1
1,110.66
`)
    expect(financialPosition?.map(({ figures }) => lines(figures))).toEqual([
      [
        'totalAssets 64020000000',
        'netAssets 41377000000',
        'ownersEquity 40915000000',
        'equityRatioPercent 63.9',
        'bookValuePerShare 1204.18',
      ],
      [
        'totalAssets 60884000000',
        'netAssets 38208000000',
        'ownersEquity 37790000000',
        'equityRatioPercent 62.1',
        'bookValuePerShare 1110.66',
      ],
    ])
  })

  test('equity above total assets stands in no column of its head', () => {
    const result = safeParseEarnings(`${HEAD}(2) Consolidated financial position
Net assets Total assets Equity ratio
Millions of yen Millions of yen %
As of March 31, 2022 64,020 41,377 63.9
`)
    expect(result.success).toBe(false)
  })

  test('comprehensive income behind the owners’ profit', () => {
    const { results } = read(`${HEAD}(1) Consolidated operating results (millions of yen)
Profit
Total
Profit before
attributable to
Sales revenue
Operating profit
Profit
comprehensive
income taxes
owners of
income
parent
Fiscal year ended
Millions
%
Millions
%
Millions
%
Millions
%
Millions
%
Millions
%
of yen
of yen
of yen
of yen
of yen
of yen
March 31, 2022
48,310
(4.0)
3,902
(7.7)
3,815
2.4
2,640
1.3
2,598
1.1
3,077
－
March 31, 2021
50,322
2.9
4,227
6.1
3,726
(5.9)
2,606
(6.0)
2,570
(6.2)
(988)
－
`)
    expect(lines(results?.[0]?.figures)).toEqual([
      'netSales 48310000000 -4',
      'operatingProfit 3902000000 -7.7',
      'profitBeforeTax 3815000000 2.4',
      'profit 2640000000 1.3',
      'profitAttributableToOwnersOfParent 2598000000 1.1',
      'comprehensiveIncome 3077000000',
    ])
    expect(lines(results?.[1]?.figures).at(-1)).toBe('comprehensiveIncome -988000000')
  })
})

describe('what else is told by the share', () => {
  test('a dividend per share is no profit', () => {
    const { results, headline } = read(`${HEAD}(1) Consolidated operating results
Net sales Operating profit
Millions of yen Millions of yen
Year ended March 31, 2022 9,120 905
The fiscal year-end dividend per share for the year ended March 31, 2022 consists of ¥14.00 for ordinary dividend and ¥5.00 for commemorative dividend.
Net assets per share for the year ended March 31, 2022 were ¥812.00.
`)
    expect(lines(results?.[0]?.figures)).toEqual(['netSales 9120000000', 'operatingProfit 905000000'])
    expect(headline).toBe('Summary of Consolidated Financial Results for the Year Ended March 31, 2022 [IFRS]')
  })

  test('net worth per share is a column of its own; whose equity it is stands in its label', () => {
    const { financialPosition } = read(`${HEAD}(2) Consolidated financial position
Total assets Total equity Equity attributable to owners of parent Per-share net worth
Millions of yen Millions of yen Millions of yen Yen
As of March 31, 2022 64,020 41,377 40,915 1,204.18
`)
    expect(financialPosition?.[0]?.figures.map(({ label }) => label)).toEqual([
      'Total assets',
      'Total equity',
      'Equity attributable to owners of parent',
      'Per-share net worth',
    ])
  })
})
