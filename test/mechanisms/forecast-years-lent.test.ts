import { expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const REVISED = 'Net sales are revised from 21.0 billion yen to 22.5 billion yen.'

/** The period of a revision that sentences tell, behind others. */
function periodBehind(...sentences: string[]): string | undefined {
  const text = `November 4, 2021\n\nOkutama Castings Co., Ltd.\n\nNotice of Revision of Earnings Forecast\n\n${sentences.join(' ')} ${REVISED}\n`
  return revisionOf(text)[1]
}

test.each<[name: string, before: readonly string[], period: string]>([
  [
    'the year that the forecast before is for',
    ['Okutama has revised its forecast for the fiscal year ending March 31, 2022.', 'The forecast for the full year is as follows.'],
    'full-year 2022-03-31',
  ],
  [
    'a year that has ended',
    ['Results for the fiscal year ended March 31, 2021 were as planned.', 'Okutama has revised its forecast for the full year.'],
    'full-year',
  ],
  [
    'a year by its number, with its results',
    ['Fiscal 2020 results exceeded the forecast.', 'Okutama has revised its forecast for the full year.'],
    'full-year',
  ],
  [
    'results of a year by its number',
    ['The results for fiscal 2020 exceeded the forecast.', 'Okutama has revised its forecast for the full year.'],
    'full-year',
  ],
  [
    'a forecast in the light of results',
    ['In the light of results so far the forecast for fiscal 2021 is revised.', 'The forecast for the full year is as follows.'],
    'full-year 2021',
  ],
  [
    'of two years neither',
    [
      'Okutama has revised its forecast for the fiscal year ending March 31, 2022.',
      'No forecast for the fiscal year ending March 31, 2023 is made.',
      'The forecast for the full year is as follows.',
    ],
    'full-year',
  ],
  [
    'a sentence that speaks of no forecast',
    ['Okutama will move its head office in fiscal 2024.', 'Okutama has revised its forecast for the full year.'],
    'full-year',
  ],
])('the year lent to a forecast: %s', (_, before, period) => expect(periodBehind(...before)).toBe(period))
