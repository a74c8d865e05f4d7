import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

const HEAD = 'Consolidated Financial Results for the Year Ended March 31, 2023\nSorrelby Instruments Co., Ltd. (TSE: 6797)\n\n'

/** The statements of a release, one cell a line or aligned by blanks. */
const STATEMENTS = `(1) Consolidated balance sheets
(Millions of yen)
As of March 31, 2022 | As of March 31, 2023
Total assets | 902,110 | 914,230
Net assets
Shareholders' equity
Capital stock | 310 | 320
Capital surplus | 912 | 914
Total shareholders' equity | 380,120 | 391,440
Total net assets | 401,300 | 402,500

(2) Consolidated statements of income
(Millions of yen)
Fiscal year ended March 31, 2022 | Fiscal year ended March 31, 2023
Net sales | 378,610 | 421,850
Operating profit | 40,020 | 51,230
Non-operating income
Interest income | 120 | 130
Total non-operating income | 360 | 385
Ordinary profit | 40,300 | 51,525
Profit | 28,110 | 35,945

(3) Consolidated statements of comprehensive income
(Millions of yen)
Fiscal year ended March 31, 2022 | Fiscal year ended March 31, 2023
Profit | 28,110 | 35,945
Comprehensive income | 29,310 | 36,145

(4) Consolidated statements of cash flows
(Millions of yen)
Fiscal year ended March 31, 2022 | Fiscal year ended March 31, 2023
Cash flows from operating activities
Profit before income taxes | 40,160 | 51,470
Depreciation | 9,000 | 9,900
Net cash provided by operating activities | 33,000 | 44,000
Cash flows from investing activities
Purchase of property, plant and equipment | (12,000) | (13,000)
Net cash used in investing activities | (12,500) | (13,200)
Effect of exchange rate changes on cash and cash equivalents | 300 | 400
Cash and cash equivalents at beginning of period | 90,000 | 101,000
Cash and cash equivalents at end of period | 102,400 | 122,900
`
const oneCellALine = STATEMENTS.replaceAll(' | ', '\n')
const aligned = STATEMENTS.split('\n')
  .map((line) => {
    const [title = '', ...cells] = line.split(' | ')
    return title.includes('ended') || title.startsWith('As of')
      ? `${' '.repeat(62)}${title.padEnd(36)}${cells.join('')}`
      : `${title.padEnd(62)}${cells.map((cell) => cell.padStart(20).padEnd(36)).join('')}`.trimEnd()
  })
  .join('\n')

describe('whole statements behind the summary', () => {
  test.each([
    ['one cell a line', oneCellALine],
    ['aligned', aligned],
  ])('the heading of a group names no row below it: %s', (_, text) => {
    const read = told(HEAD + text)
    const flat = read.join('\n')
    expect(flat).toMatch(
      /result full-year 2023-03-31 to 2023-03-31: .*netSales \(Net sales\) 421850000000; operatingProfit \(Operating profit\) 51230000000; ordinaryProfit \(Ordinary profit\) 51525000000; profit \(Profit\) 35945000000/,
    )
    expect(flat).toMatch(/operatingProfit \(Operating profit\) 40020000000/)
    expect(read.filter((line) => /28110000000/.test(line) && !/; profit \(Profit\) 28110000000/.test(line))).toEqual([])
    expect(flat).toMatch(/cashFlowsFromOperatingActivities \([^)]*\) 44000000000/)
    expect(flat).toMatch(/cashFlowsFromInvestingActivities \([^)]*\) -13200000000/)
    expect(flat).toMatch(/at 2023-03-31: .*cashAndEquivalents \([^)]*\) 122900000000/)
    for (const other of ['310000000', '320000000', '51470000000;', '-13000000000', '400000000', '300000000'])
      expect(flat).not.toContain(` ${other}`)
  })

  test.each([
    ["Shareholders' equity\nCommon stock"],
    ['Equity attributable to owners of parent\nShare capital'],
    ['Equity attributable to stockholders of the parent\ncompany\nCommon stock'],
    ['Net assets\nCapital reserve'],
  ])('%s', (title) =>
    expect(
      told(
        `${HEAD}As of March 31, 2022\nAs of March 31, 2023\nMillions of yen\nTotal assets\n900,100\n910,200\n${title}\n310\n320\nTotal equity\n401,300\n402,500\n`,
      ).filter((line) => line.startsWith('at ')),
    ).toEqual([
      'at 2023-03-31: totalAssets (Total assets) 910200000000; netAssets (Total equity) 402500000000',
      'at 2022-03-31: totalAssets (Total assets) 900100000000; netAssets (Total equity) 401300000000',
    ]),
  )
})

test.each([
  ['in a line', ' '],
  ['one a line', '\n'],
])('heads of cash flows that may be used in activities, %s', (_, break_) =>
  expect(
    told(
      `${HEAD}(Amounts are rounded down to the nearest million yen)\n(3) Cash flows\n${[
        'Net cash provided by (used in) operating activities',
        'Net cash provided by (used in) investing activities',
        'Net cash provided by (used in) financing activities',
        'Cash and cash equivalents at end of period',
      ].join(break_)}
Million yen Million yen Million yen Million yen
Fiscal year ended March 31, 2023 5,515 (6,102) (1,014) 8,817
Fiscal year ended March 31, 2022 9,207 (4,418) (2,365) 10,418
`,
    ).map((line) => line.replaceAll(/ \(Net cash[^;]*activities\)| \(Cash[^;]*period\)/g, '')),
  ).toEqual([
    'result full-year 2023-03-31 to 2023-03-31: cashFlowsFromOperatingActivities 5515000000; cashFlowsFromInvestingActivities -6102000000; cashFlowsFromFinancingActivities -1014000000',
    'result full-year 2022-03-31 to 2022-03-31: cashFlowsFromOperatingActivities 9207000000; cashFlowsFromInvestingActivities -4418000000; cashFlowsFromFinancingActivities -2365000000',
    'at 2023-03-31: cashAndEquivalents 8817000000',
    'at 2022-03-31: cashAndEquivalents 10418000000',
  ]),
)

test('a unit on the line below a name is no part of it', () =>
  expect(
    told(`${HEAD}(Amounts are rounded down to the nearest million yen)
(3) Cash Flows
Year ended
March 31, 2023
March 31, 2022
Cash flows from operating activities
Millions of yen
7,012
6,538
Cash flows from investing activities
Millions of yen
(4,411)
(3,907)
`).map((line) => line.replaceAll(' Millions of yen', '')),
  ).toEqual([
    'result full-year 2023-03-31 to 2023-03-31: cashFlowsFromOperatingActivities (Cash flows from operating activities) 7012000000; cashFlowsFromInvestingActivities (Cash flows from investing activities) -4411000000',
    'result full-year 2022-03-31 to 2022-03-31: cashFlowsFromOperatingActivities (Cash flows from operating activities) 6538000000; cashFlowsFromInvestingActivities (Cash flows from investing activities) -3907000000',
  ]))

describe('a day above a table of one column', () => {
  const balance = (above: string): string[] =>
    told(`Consolidated Financial Results for the Year Ended March 31, 2023
May 12, 2023
Sorrelby Instruments Co., Ltd. (TSE: 6797)
Net sales for the year ended March 31, 2023 were 42,185 million yen.

3. Consolidated balance sheet
${above}
(Millions of yen)
Total assets 34,021
Net assets 25,614
`).filter((line) => line.startsWith('at '))

  test.each([
    ['the meeting that the line breaks before', 'The dividend is to be put before the general meeting of shareholders of\nJune 25, 2023'],
    ['a meeting on a line of its own', 'General meeting of shareholders\nJune 25, 2023'],
    ['a meeting that something is approved at', '(to be approved at June 25, 2023 meeting)'],
    ['a day of work', 'Closed by the accounting department\nApril 18, 2023'],
  ])('%s dates nothing', (_, above) => expect(balance(above)).toEqual([]))

  test.each([['As of March 31, 2023'], ['At March 31, 2023'], ['March 31, 2023'], ['As of March 20, 2023']])('%s', (above) =>
    expect(balance(above)).toEqual([
      `at ${above.includes('20,') ? '2023-03-20' : '2023-03-31'}: totalAssets (Total assets) 34021000000; netAssets (Net assets) 25614000000`,
    ]),
  )
})

describe('changes and shares of sales beside each amount', () => {
  test('each amount has the change right behind it', () =>
    expect(
      told(`${HEAD}(Millions of yen)
                     FY ended March 2023           FY ended March 2022
                     Amount    % change   %        Amount    % change      %
Net sales            42,185      11.4    100.0     37,861       3.2    100.0
Operating income      5,123      28.0     12.1      4,002      (5.5)    10.6
`),
    ).toEqual([
      'result full-year 2023-03-31 to 2023-03-31: netSales (Net sales) 42185000000 11.4; operatingProfit (Operating income) 5123000000 28',
      'result full-year 2022-03-31: netSales (Net sales) 37861000000 3.2; operatingProfit (Operating income) 4002000000 -5.5',
    ]))
})

describe('months in brackets below heads side by side', () => {
  test('each stand below their own', () =>
    expect(
      told(`${HEAD}(Millions of yen)
                   Third quarter   Fourth quarter
                  (Oct-Dec 2022)   (Jan-Mar 2023)
Net sales            23,804           24,915
Operating income      1,523            1,688
`).filter((line) => line.startsWith('result')),
    ).toEqual([
      'result quarter 3 2022-10-01 on to 2022-12-31: netSales (Net sales) 23804000000; operatingProfit (Operating income) 1523000000',
      'result quarter 4 2023-01-01 on to 2023-03-31: netSales (Net sales) 24915000000; operatingProfit (Operating income) 1688000000',
    ]))
})

describe('half years of a fund', () => {
  test('are set against the half year before: no change is on a year', () =>
    expect(
      told(`Summary of Financial Results for the Fiscal Period Ended August 31, 2021 (REIT)
October 14, 2021
REIT issuer: Wharfside Warehouse Investment Corporation
Securities code: 3499

1. Summary of financial results for the fiscal period ended August 31, 2021 (from March 1, 2021 to August 31, 2021)
(1) Operating results (% figures represent changes from the previous period)
	Operating revenue		Operating profit
Period ended	Million yen	%	Million yen	%
August 31, 2021	7,214	4.1	3,490	3.6
February 28, 2021	6,930	1.9	3,369	1.2
`).filter((line) => line.startsWith('result')),
    ).toEqual([
      'result full-year 2021-08-31 2021-03-01 on to 2021-08-31: netSales (Operating revenue) 7214000000; operatingProfit (Operating profit) 3490000000',
      'result full-year 2021-02-28 to 2021-02-28: netSales (Operating revenue) 6930000000; operatingProfit (Operating profit) 3369000000',
    ]))
})
