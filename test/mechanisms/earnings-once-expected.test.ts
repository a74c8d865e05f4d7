import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'

const HEAD = `Consolidated Financial Results for the Nine Months Ended December 31, 2023

February 9, 2024
Hollin Paper Co., Ltd. (Code: 3899)

Net sales came to 39,000 million yen.

3. Forecast for the fiscal year ending March 31, 2024

`

/** The forecasts of net sales, in millions of yen. */
function sales(text: string): unknown[] {
  const result = safeParseEarnings(HEAD + text)
  const { forecasts = [] } = result.success ? result.data.record : {}
  return forecasts.flatMap(({ figures }) => figures.map(({ value }) => (value && 'amount' in value ? value.amount / 1e6 : value)))
}

describe('what was expected before is no forecast', () => {
  test.each([
    'The Company had originally forecast net sales of 50,000 million yen.',
    'In May, the Company had expected net sales of 50,000 million yen.',
    'At the beginning of the year the Company projected net sales of 50,000 million yen.',
    'Initially, net sales of 50,000 million yen were forecast.',
    'The original full-year forecast called for net sales of 50,000 million yen.',
    'The forecast announced on May 10, 2023 was for net sales of 50,000 million yen.',
    'In the forecast announced on August 10, 2023 the lower end of net sales was 50,000 million yen.',
    'Former forecast: net sales of 50,000 million yen',
    'Full-year forecast (previous): net sales of 50,000 million yen',
    'The forecast of net sales of 50,000 million yen is withdrawn.',
    'The forecast of net sales of 50,000 million yen given in May no longer holds.',
    'Previous forecast\n\nNet sales are expected to be 50,000 million yen.',
    'The forecast was revised from the previous forecast of net sales of 50,000 million yen to 54,000 million yen.',
  ])('%s', (text) => expect(sales(`${text}\n`)).toEqual([]))
})

describe('what is expected now stands beside it', () => {
  test.each([
    'Old forecast: net sales of 50,000 million yen; new forecast: net sales of 54,000 million yen.',
    'Our earlier forecast called for net sales of 50,000 million yen. We now expect net sales of 54,000 million yen.',
    'Previous forecast\n\nNet sales are expected to be 50,000 million yen.\n\nRevised forecast\n\nNet sales are expected to be 54,000 million yen.',
  ])('%s', (text) => expect(sales(`${text}\n`)).toEqual([54_000]))
})

describe('what was expected before and holds still is a forecast', () => {
  test.each([
    'The Company maintains its initial forecast of net sales of 50,000 million yen.',
    'The previously announced forecast of net sales of 50,000 million yen remains unchanged.',
    'The original forecast, net sales of 50,000 million yen, has not been revised.',
    'The company said it expected net sales of 50,000 million yen.',
    'Net sales of 50,000 million yen are forecast, as originally announced.',
  ])('%s', (text) => expect(sales(`${text}\n`)).toEqual([50_000]))
})

describe('a table or a list of a forecast before and after its revision', () => {
  test.each([
    'Previous forecast\nNet sales: 50,000 million yen\nRevised forecast\nNet sales: 54,000 million yen\n',
    '(millions of yen)\n\n| | Net sales | Operating profit |\n| Old forecast | 50,000 | 3,000 |\n| New forecast | 54,000 | 3,100 |\n',
    '(millions of yen)\n\n| | Net sales | Operating profit |\n| May forecast | 50,000 | 3,000 |\n| Latest forecast | 54,000 | 3,100 |\n',
  ])('%s', (text) => expect(sales(text).slice(0, 1)).toEqual([54_000]))

  test('two forecasts of one year by their days alone: which of them holds nobody says', () => {
    const rows = '| Forecast of May 10, 2023 | 50,000 | 3,000 |\n| Forecast of November 9, 2023 | 54,000 | 3,100 |\n'
    expect(sales(`(millions of yen)\n\n| | Net sales | Operating profit |\n${rows}`)).toEqual([])
  })
})
