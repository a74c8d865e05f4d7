import { expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

const HEAD = `Kaede Rope Corporation
Consolidated Financial Results for the Fiscal Year Ended March 31, 2012
May 10, 2012

`

test('a title that reaches over the first column pushed its cells aside', () =>
  expect(
    told(`${HEAD}(Millions of yen)
                               FY2011      FY2010    Change
Net sales                      10,000       9,000     1,000
Operating income                1,000         900       100
Basic net income per share (yen)            50.25     45.10
Profit attributable to owners of parent       480       430
`).map((line) => /earningsPerShare \([^)]*\)\) [\d.]+|profitAttributable.*/.exec(line)?.[0]),
  ).toEqual(['earningsPerShare (Basic net income per share (yen)) 50.25', 'earningsPerShare (Basic net income per share (yen)) 45.1']))

test.each([
  'Total liabilities and shareholders’ equity stood at 8,765 million yen.',
  'Retained earnings in shareholders’ equity amounted to 2,500 million yen.',
  'The difference between net assets and shareholders’ equity was 200 million yen.',
])('shareholders’ equity in the name of another figure: %s', (sentence) =>
  expect(told(`${HEAD}As of March 31, 2012, total assets were 9,000 million yen. ${sentence}\n`).join()).not.toContain('ownersEquity'),
)

test('“used in” above may be said of the rows below, too', () =>
  expect(
    told(`${HEAD}(Millions of yen)
                                           Year ended March 31, 2012   Year ended March 31, 2011
Net cash provided by operating activities          30,000                 28,000
Net cash used in investing activities              25,007                 20,000
Financing activities                                9,000                  8,000
`).join(),
  ).not.toContain('Financing'))
