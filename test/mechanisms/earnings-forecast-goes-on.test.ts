/** A table of forecasts whose further columns are printed below it. */
import { expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

const BLOCK = (caption: string): string => `Consolidated Financial Results for the Fiscal Year Ended March 31, 2023
May 11, 2023
Company name: Kurogane Railway Holdings Inc.
Code number: 9099
1. Consolidated Results for the Fiscal Year Ended March 31, 2023 (April 1, 2022 - March 31, 2023)
Operating revenue
Operating profit
Millions of yen
%
Millions of yen
%
Fiscal year ended
428,000
7.9
22,100
-
March 31, 2023
Fiscal year ended
396,000
17.5
(13,200)
-
March 31, 2022
3. ${caption} for the Fiscal Year Ending March 31, 2024 (from April 1, 2023 to March 31, 2024)
Operating revenue
Operating profit
Millions of yen
%
Millions of yen
%
Six months ending
236,000
11.0
23,000
71.4
September 30, 2023
Fiscal year ending
462,000
7.8
36,000
62.5
March 31, 2024
Ordinary profit
Basic earnings per share
Millions of yen
%
Yen
Six months ending
13,000
(79.9)
43.19
September 30, 2023
Fiscal year ending
24,000
(57.7)
79.74
March 31, 2024
`

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

test('they are forecasts, too', () => {
  const { results, forecasts } = read(BLOCK('Consolidated Earnings Forecasts'))
  expect(results?.map(({ period }) => period.to)).toEqual(['2023-03-31', '2022-03-31'])
  const half = forecasts?.find(({ period }) => period.quarter === 2)
  expect(half?.figures.map(({ metric }) => metric)).toEqual(['netSales', 'operatingProfit', 'ordinaryProfit', 'earningsPerShare'])
})

test('a period that is not over has no results, whatever its table is called', () => {
  const { results } = read(BLOCK('Consolidated Figures'))
  expect(results?.map(({ period }) => period.to)).toEqual(['2023-03-31', '2022-03-31'])
})
