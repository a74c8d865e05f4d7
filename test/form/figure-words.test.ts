import { describe, expect, test } from 'vitest'
import { lineCases } from '../support/cases.js'
import { headsIn, roleIn, unitsOf } from '../support/tables.js'

const HEADS = `
  Net sales Operating profit Ordinary profit Profit attributable to owners of parent Basic earnings per share › netSales: Net sales; operatingProfit: Operating profit; ordinaryProfit: Ordinary profit; profitAttributableToOwnersOfParent: Profit attributable to owners of parent; earningsPerShare: Basic earnings per share
  Net income per share (basic) Net income per share (diluted) › earningsPerShare: Net income per share (basic); dilutedEarningsPerShare: Net income per share (diluted)
  Net income per share - diluted › dilutedEarningsPerShare: Net income per share - diluted
  Net income per share⏎diluted earnings per share › earningsPerShare: Net income per share; dilutedEarningsPerShare: diluted earnings per share
  Net income per share diluted net income › earningsPerShare: Net income per share; dilutedEarningsPerShare, torn: diluted net income
  Net income per share diluted › dilutedEarningsPerShare: Net income per share diluted
  Basic Diluted earnings per share › Basic Diluted?; earningsPerShare: earnings per share
  Basic › Basic?
  Diluted and others › Diluted?
  Adjusted EBITDA Adjusted operating profit Adjusted net sales › no metric, adjusted: Adjusted EBITDA; no metric, adjusted: Adjusted operating profit; netSales, adjusted: Adjusted net sales
  Segment profit Segment income › no metric, adjusted: Segment profit; Segment income?
  Operating income (loss) Ordinary income (loss) Net income (loss) › operatingProfit: Operating income (loss); ordinaryProfit: Ordinary income (loss); profit: Net income (loss)
  Operating income/(loss)  Operating income/loss › operatingProfit: Operating income/(loss); operatingProfit: Operating income/loss
  Operating (loss) income › operatingProfit: Operating (loss) income
  Operating margin Operating profit margin Operating › no metric: Operating margin; operatingProfit: Operating profit; no metric: margin; operatingProfit, torn: Operating
  Operating net income › operatingProfit, torn: Operating; profit: net income
  Ordinary earnings per share › ordinaryProfit, torn: Ordinary; earningsPerShare: earnings per share
  Income before income taxes Profit before tax › profitBeforeTax: Income before income taxes; profitBeforeTax: Profit before tax
  Income from continuing operations, before income taxes › profitBeforeTax: Income from continuing operations, before income taxes
  Income before income taxes, equity in earnings of affiliated companies 5 › profitBeforeTax: Income before income taxes, equity in earnings of affiliated companies
  Income before income taxes and minority interests 5 › profitBeforeTax: Income before income taxes and minority interests
  Income before income taxes and minority holders 5 › profitBeforeTax: Income before income taxes
  Income before income taxes minority interests 5 › profitBeforeTax: Income before income taxes minority interests
  Income from operations › operatingProfit: Income from operations
  Profit from operating activities › operatingProfit: Profit from operating activities
  Profit from business activities › no metric: Profit from business activities
  Profit from business lines › profit: Profit
  Basic profit from operating activities › earningsPerShare, torn: Basic profit; cashFlowsFromOperatingActivities: operating activities
  Comprehensive income Total comprehensive income (loss) › comprehensiveIncome: Comprehensive income; comprehensiveIncome: Total comprehensive income (loss)
  Comprehensive⏎sales › Comprehensive?; netSales: sales
  Comprehensive income attributable to owners of the parent › comprehensiveIncome: Comprehensive income attributable to owners of the parent
  Gross profit Gross margin Gross sales Gross › no metric: Gross profit; no metric: Gross margin; no metric: Gross sales; no metric: Gross
  Total assets Net assets Net assets per share › totalAssets: Total assets; netAssets: Net assets; bookValuePerShare: Net assets per share
  Cash flows from operating activities Cash flows from investing activities Cash flows used in financing activities › cashFlowsFromOperatingActivities: Cash flows from operating activities; cashFlowsFromInvestingActivities: Cash flows from investing activities; cashFlowsFromFinancingActivities: Cash flows used in financing activities
  Operating activities Investing activities Financing activities › cashFlowsFromOperatingActivities: Operating activities; cashFlowsFromInvestingActivities: Investing activities; cashFlowsFromFinancingActivities: Financing activities
  Cash flows from others ›
  Cash and cash equivalents at end of period › cashAndEquivalents: Cash and cash equivalents at end of period
  Cash and cash equivalents at the end of the year 5 › cashAndEquivalents: Cash and cash equivalents at the end of the year
  Cash and cash equivalents at end › cashAndEquivalents: Cash and cash equivalents at end
  Cash and cash equivalents Operating activities › cashAndEquivalents: Cash and cash equivalents; cashFlowsFromOperatingActivities: Operating activities
  Cash and cash equivalents, Operating activities › cashAndEquivalents: Cash and cash equivalents,; cashFlowsFromOperatingActivities: Operating activities
  Cash and cash equivalents, others › cashAndEquivalents: Cash and cash equivalents
  Revenue from semiconductors Revenue from › no metric: Revenue from semiconductors; no metric: Revenue from
  Revenue from Net sales › no metric: Revenue from; netSales: Net sales
  Underwriting profit › no metric: profit
  Underwriting  profit › profit: profit
  Underwriting⇥profit › profit: profit
  Underwriting⏎profit › profit: profit
  Underwriting net profit › profit: net profit
  the profit › profit: profit
  2019 profit › profit: profit
  Current profit Current net profit › no metric: Current profit; profit: Current net profit
  Profit for the period Profit for the fiscal year Profit for the quarter Profit for the others › profit: Profit for the period; profit: Profit for the fiscal year; profit: Profit for the quarter; profit: Profit
  Profit for the period attributable to owners of parent › profitAttributableToOwnersOfParent: Profit for the period attributable to owners of parent
  Profit attributable to minority interests › no metric: Profit attributable to minority interests
  Profit attributable to Hoshiguma Works, Ltd. shareholders per share › earningsPerShare: Profit attributable to Hoshiguma Works, Ltd. shareholders per share
  Profit attributable to owners of Hoshiguma Works per share › earningsPerShare: Profit attributable to owners of Hoshiguma Works per share
  Profit attributable to owners of hoshiguma works › profitAttributableToOwnersOfParent: Profit attributable to owners
  Net income attributable to shareholders of the parent per share (diluted) › dilutedEarningsPerShare: Net income attributable to shareholders of the parent per share (diluted)
  Basic profit attributable to owners of parent › earningsPerShare, torn: Basic profit attributable to owners of parent
  Diluted earnings attributable to owners of parent › dilutedEarningsPerShare, torn: Diluted earnings attributable to owners of parent
  Profit attributable › profitAttributableToOwnersOfParent, torn: Profit attributable
  Earnings Income Loss › Earnings?; Income?; Loss?
  per share attributable owners of parent before tax › per share?; attributable?; owners of parent?; before tax?
  EPS Diluted EPS › earningsPerShare: EPS; dilutedEarningsPerShare: Diluted EPS
  Equity ratio Equity ›
  Net income attributable to A & B Inc. Total assets › profitAttributableToOwnersOfParent: Net income attributable to A & B Inc.; totalAssets: Total assets
  Net income attributable to Kuma to total assets › profitAttributableToOwnersOfParent: Net income attributable to Kuma; totalAssets: total assets
  Net loss Net loss per share Loss › profit: Net loss; earningsPerShare: Net loss per share; Loss?
  Profit or loss › profit: Profit or loss
  Profit (decrease) › profit: Profit (decrease)
  Profit (other) › profit: Profit
  Net profit / (net loss) › profit: Net profit / (net loss)
  Consolidated net sales Total sales Annual sales Interim net income Current › netSales: Consolidated net sales; netSales: Total sales; netSales: Annual sales; profit: Interim net income
`

const UNITS = `
  (in millions of yen) › 1000000 JPY: millions of yen
  (millions of yen; %) › 1000000 JPY: millions of yen; %: %
  Millions of yen › 1000000 JPY: Millions of yen
  ¥ million › 1000000 JPY: ¥ million
  ¥Million › 1000000 JPY: ¥Million
  Yen › JPY: Yen
  JPY mn › 1000000 JPY: JPY mn
  ¥ › JPY: ¥
  $ › USD: $
  € › EUR: €
  \\ › JPY: \\
  % › %: %
  Yen and U.S. dollars › JPY: Yen; USD: dollars
  Millions of yen and U.S. dollars › 1000000 JPY: Millions of yen; 1000000 USD: dollars, Millions of yen
  Millions of yen, U.S. dollars › 1000000 JPY: Millions of yen; USD: dollars
  Millions of yen and thousands of U.S. dollars › 1000000 JPY: Millions of yen; 1000 USD: thousands of U.S. dollars
  Millions of yen and yen › 1000000 JPY: Millions of yen; JPY: yen
  Millions of yen          and U.S. dollars › 1000000 JPY: Millions of yen; USD: dollars
  Millions of yen or so and U.S. dollars › 1000000 JPY: Millions of yen; USD: dollars
  million › 1000000: million
  million, then yen › 1000000: million; JPY: yen
  million of the yen › 1000000: million of; JPY: yen
  thousand million yen › 1000000000 JPY: thousand million yen
  yen million › 1000000 JPY: yen million
  yen thousand dollars › 1000 JPY: yen thousand; USD: dollars
  5 million yen ›
  5% and yen › JPY: yen
  Unit: 1,000 yen ›
  in thousands › 1000: thousands
  Billion yen billion dollars › 1000000000 JPY: Billion yen; 1000000000 USD: billion dollars
  %, yen › %: %; JPY: yen
  yen % › JPY: yen; %: %
  million 5 yen › 1000000: million
  million yen 5 thousand dollars › 1000000 JPY: million yen
  ¥ $ € › JPY: ¥; USD: $; EUR: €
  Millions of yen except per share (yen) › 1000000 JPY: Millions of yen; JPY: yen
  hundred million yen › 100000000 JPY: hundred million yen
  100 million yen ›
  ¥100 million ›
`

describe('the heads that words name', () => {
  test.each(lineCases(HEADS))('%s', (words, heads) => expect(headsIn(words)).toEqual(heads))
})

describe('the units that words say', () => {
  test.each(lineCases(UNITS))('%s', (words, units) => expect(unitsOf(words)).toEqual(units))
})

describe('what a title says that its row or column holds', () => {
  test.each([
    [
      'previous',
      [
        'Previous forecast (A)',
        '(A)',
        '[A]',
        'Latest announced forecast (A)',
        'Announced forecast',
        'Forecast announced on May 10, 2018',
        'Forecast before revision',
        'Revision of previous forecast (A)',
        'Previous',
        'Previous announcement',
        'Previous (A)',
        'Old',
        'Before',
        'Before (May 10)',
        'Previous | forecast (A)',
        'Announced (A)',
        'Revised announcement (A)',
        'Initial forecast',
      ],
    ],
    [
      'revised',
      [
        'Revised forecast (B)',
        '(B)',
        'Results forecast (B)',
        'Forecast after revision',
        'Revised',
        'Current forecast',
        'New',
        'After',
        'After revision of plan',
        'Effect of revised forecast',
        'Revised (A)',
      ],
    ],
    [
      'change',
      [
        'Change (B-A)',
        'Change (B) - (A)',
        '(B-A)',
        'B-A',
        'B - A',
        'Change from previous forecast',
        'Change of the actual results',
        'Increase from actual results (B-A)',
        'Increase',
        'Decrease',
        'Increase/decrease',
        'Difference',
        'Amount of | increase/decrease (B-A)',
      ],
    ],
    ['changePercent', ['Change (%)', 'Percentage change', 'Rate of change (%)', 'B/A (%)', '(B-A)/(A) (%)', 'Percent', '%']],
    ['none', ['B-C', 'A', 'B', 'A/B', 'Full year', 'Forecast', 'Old after', 'Words', '5', 'guidance', 'Announced', 'Translation']],
    ['ratio', ['(B)/(A)', '(B/A)']],
    [
      'priorYear',
      [
        '(Reference) Results for the previous fiscal year',
        'Results for the previous year (A)',
        'Results for the first half of last year',
        'Actual results',
        'Actual results for FY2018',
        'Actual for the year ended March 31, 2018',
        'Result',
        'Year ended March 31, 2018',
        'Fiscal year 2018',
        'First half',
        'Six months ended September 30, 2018',
        'Nine months ended December 31, 2018',
        'Three months ended June 30, 2018',
        'Interim period',
        '9M 2018 actual',
        '9M prior-year results',
        '9 M actual',
        'Previous year',
        'Previous fiscal year',
        'Previous fiscal year results',
        'Year-to-year actual performance',
        'Prior year',
        'Prior-year results',
        '(Guidance) previous year',
        '(guidance)',
        'Completed',
        'Reference',
        'For reference: FY2017',
      ],
    ],
    ['actual', ['Actual results (B)', 'Results (B)', 'Actual']],
    ['dated', ['Year ending March 31, 2019', 'Forecast (May 10, 2018)', 'Forecast 2018', 'May 10, 2018']],
    [
      'other',
      [
        '9M actual',
        'Q3 actual',
        'H1 actual',
        'actual 1H',
        'Current',
        'Current year',
        'Progress rate (%)',
        'Achievement ratio (%)',
        'Effect of exchange rates',
        'Change effect',
      ],
    ],
    [
      'yearOnYear',
      [
        'Previous year change',
        'Change from previous fiscal year',
        'Change from the actual results of fiscal 2007',
        'Difference from results',
        'Year-on-year change',
        'Year on year',
        'Year-on-year actual (%)',
        'Compared with the previous year',
        'Versus prior year',
        'Percentage of previous year',
        'Reference change',
      ],
    ],
  ])('%s', (role, titles) => {
    for (const title of titles) expect(`${title}: ${roleIn(title)}`).toBe(`${title}: ${role}`)
  })
})
