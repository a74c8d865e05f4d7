import { expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const notice = (...lines: readonly string[]) =>
  `Minato Rope Co., Ltd.\nAugust 5, 2022\nNotice of Revision of Earnings Forecast\n\nMinato Rope has revised its forecast.\n\nConsolidated forecast for the fiscal year ending March 31, 2023 (Millions of yen)\n${lines.join('\n')}\n`
const KEYS = ['previous', 'revised', 'change', 'changePercent', 'priorYear']

/** What the row of 10.5 is taken for; a dash where it is left out. */
function roleOf(...rows: readonly string[]): string {
  const [, , figure = ''] = revisionOf(notice(' | Net sales | Operating income', ...rows))
  return KEYS[figure.split(' ').indexOf('10.5') - 1] ?? '-'
}

test.each<[title: string, besideRevised: string, besidePrevious: string]>([
  ['Previous forecast', 'previous', '-'],
  ['Forecast announced on May 10, 2022', 'previous', '-'],
  ['Previously announced forecast', 'previous', '-'],
  ['Initial plan (A)', 'previous', '-'],
  ['Original estimate', 'previous', '-'],
  ['Before revision', 'previous', '-'],
  ['Before', 'previous', '-'],
  ['Forecast before revision', 'previous', '-'],
  ['Prior forecast [A]', 'previous', '-'],
  ['(A) Plan', 'previous', '-'],
  ['A', '-', '-'],
  ['Forecast as of May 10, 2022', 'previous', 'revised'],
  ['May 10, 2022', 'previous', 'revised'],
  ['Forecast', '-', '-'],
  ['Current forecast', 'revised', 'revised'],
  ['Latest forecast (B)', 'revised', 'revised'],
  ['New forecast', 'revised', 'revised'],
  ['After revision', 'revised', 'revised'],
  ['After', 'revised', 'revised'],
  ['Amended plan', 'revised', 'revised'],
  ['Forecast this time', 'revised', 'revised'],
  ['Revised', 'revised', 'revised'],
  ['Current fiscal year', '-', '-'],
  ['Actual', 'revised', 'revised'],
  ['Actual results for the year ended March 31, 2022', 'priorYear', '-'],
  ['Results of the previous fiscal year', 'priorYear', '-'],
  ['Previous year', 'priorYear', '-'],
  ['Previous fiscal year results (reference)', 'priorYear', '-'],
  ['(Reference) Results for the year ended March 31, 2022', 'priorYear', '-'],
  ['Last year', 'priorYear', '-'],
  ['FY2021 results', 'priorYear', '-'],
  ['Prior-year results', 'priorYear', '-'],
  ['Change', 'change', '-'],
  ['Change (B-A)', 'change', '-'],
  ['Change (B)-(A)', 'change', '-'],
  ['(B)-(A)', 'change', '-'],
  ['B-A', 'change', '-'],
  ['B/A (%)', 'changePercent', '-'],
  ['(B-A)/A (%)', 'changePercent', '-'],
  ['Increase (decrease)', 'change', '-'],
  ['Amount of change', 'change', '-'],
  ['Difference', 'change', '-'],
  ['Change (%)', 'changePercent', '-'],
  ['Rate of change', 'changePercent', '-'],
  ['Percentage change', 'changePercent', '-'],
  ['Ratio of change (%)', 'changePercent', '-'],
  ['Year on year', '-', '-'],
  ['Year-on-year change (%)', '-', '-'],
  ['Change from the previous year', '-', '-'],
  ['Change from previous forecast', 'change', '-'],
  ['Compared with the previous fiscal year (%)', '-', '-'],
  ['Progress rate', '-', '-'],
  ['Ropes sold', '-', '-'],
  ['(%)', 'changePercent', '-'],
])('a row titled "%s"', (title, besideRevised, besidePrevious) => {
  const row = `${title} | 10.5 | 20.5`
  expect(roleOf(row, 'Revised forecast (B) | 11,000 | 900')).toBe(besideRevised)
  expect(roleOf('Previous forecast (A) | 10,000 | 800', row)).toBe(besidePrevious)
})

test.each<[head: string, metric: string]>([
  ['Operating profit', 'operatingProfit'],
  ['Operating income (loss)', 'operatingProfit'],
  ['Operating income or loss', 'operatingProfit'],
  ['Income (loss) from operations', 'operatingProfit'],
  ['Profit before tax', 'profitBeforeTax'],
  ['Income before income taxes', 'profitBeforeTax'],
  ['Income (loss) before income taxes and minority interests', 'profitBeforeTax'],
  ['Profit', 'profit'],
  ['Net income', 'profit'],
  ['Net income (loss)', 'profit'],
  ['Net income or loss', 'profit'],
  ['Profit (loss) attributable to owners of parent', 'profitAttributableToOwnersOfParent'],
  ['Profit attributable to owners of the Company', 'profitAttributableToOwnersOfParent'],
  ['Net income attributable to shareholders of Minato Rope', 'profitAttributableToOwnersOfParent'],
  ["Net income attributable to the company's shareholders", 'profitAttributableToOwnersOfParent'],
  ['Profit attributable to non-controlling interests', '-'],
  ['Profit for the year', 'profit'],
  ['Profit for the period attributable to owners of the parent company', 'profitAttributableToOwnersOfParent'],
  ['Net income per share', 'earningsPerShare'],
  ['Net income per share (yen)', 'earningsPerShare'],
  ['Diluted net income per share', 'dilutedEarningsPerShare'],
  ['Net income per share - diluted', 'dilutedEarningsPerShare'],
  ['Net income per share, basic', 'earningsPerShare'],
  ['Basic earnings per share', 'earningsPerShare'],
  ['Earnings per share (diluted)', 'dilutedEarningsPerShare'],
  ['EPS', 'earningsPerShare'],
  ['Dividend per share', '-'],
  ['Adjusted operating profit', '-'],
  ['Core operating income', '-'],
  ['Total assets', 'totalAssets'],
  ['Net assets', 'netAssets'],
  ['Gross profit', '-'],
  ['Comprehensive income', 'comprehensiveIncome'],
  ['Cash flows', '-'],
  ['Equity ratio', '-'],
  ['Net assets per share', 'bookValuePerShare'],
  ['Ratio of profit to sales', '-'],
  ['Return on equity', '-'],
])('a column headed "%s"', (head, metric) => {
  const [, , ...figures] = revisionOf(
    notice(
      ` | Net sales | ${head} | Ordinary income`,
      'Previous forecast (A) | 10,000 | 8.5 | 70',
      'Revised forecast (B) | 11,000 | 9.5 | 80',
    ),
  )
  const named = figures.map((figure) => figure.split(' ')[0])
  expect(named).toEqual(['netSales', ...(metric === '-' ? [] : [metric]), 'ordinaryProfit'])
})

test('the amounts of a column that is named by a loss want their sign', () => {
  const loss = (head: string, before: string, after: string) =>
    revisionOf(
      notice(` | Net sales | ${head}`, `Previous forecast (A) | 10,000 | ${before}`, `Revised forecast (B) | 11,000 | ${after}`),
    ).slice(3)
  expect(loss('Net loss', '(80)', '(90)')).toEqual(['profit -80 -90 - - -'])
  expect(loss('Net loss', '80', '90')).toEqual(['ambiguous /revisions/0 Net loss'])
  expect(loss('Operating loss', '(80)', '90')).toEqual(['ambiguous /revisions/0 Operating loss'])
  expect(loss('Net income (loss)', '80', '90')).toEqual(['profit 80 90 - - -'])
  expect(loss('Net profit or loss', '80', '90')).toEqual(['profit 80 90 - - -'])
})
