/** Percentages that are set against another year than the one before. */
import { expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

function growth(sentence: string): number | undefined {
  const text = `Minato Rope Reports Results for the Nine Months Ended December 31, 2021

KOBE, Japan — February 10, 2022 — Minato Rope Co., Ltd. (TSE: 3599) today reported its results for the nine months ended December 31, 2021.

${sentence}
`
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  const [figure] = result.data.record.results?.[0]?.figures ?? []
  expect(figure?.value).toEqual({ amount: 5_040_000_000, currency: 'JPY' })
  return figure?.yearOnYearPercent
}

test.each([
  'from the same period of fiscal year 2019',
  'from the same period of the year ended March 31, 2020',
  'from the same period of 2019',
  'from 2019',
  'on fiscal 2019',
  'on the first nine months of 2019',
  'from the nine months ended December 31, 2019',
  'from December 31, 2019',
  'compared with two years earlier',
  'from the same period two years ago',
  'from the pre-pandemic level',
  'from 4,500 million yen in the same period of 2019',
])('no growth on the year: up 12.5%% %s', (against) => {
  expect(growth(`Net sales were 5,040 million yen, up 12.5% ${against}.`)).toBeUndefined()
})

test('words that open a sentence say what its growth is set against', () => {
  const since = (year: number): string => `Compared with the same period of fiscal ${year}, net sales rose 12.5% to 5,040 million yen.`
  expect([growth(since(2019)), growth(since(2020))]).toEqual([undefined, 12.5])
})

test.each([
  'from the same period of fiscal year 2020',
  'from the same period of the year ended March 31, 2021',
  'on 2020',
  'from the nine months ended December 31, 2020',
  'year on year, for the first time since 2019',
  'from 4,480 million yen a year earlier',
  'from a year earlier and the best since 2010',
  'from the previous fiscal year when the pandemic had kept shops closed',
  'from the previous fiscal year despite the crisis',
])('growth on the year: up 12.5%% %s', (against) => {
  expect(growth(`Net sales were 5,040 million yen, up 12.5% ${against}.`)).toBe(12.5)
})

test('a quarter that is dated by the end of its year alone has its own quarter of the year before', () => {
  const text = `Minato Rope Reports First Quarter Results

KOBE, Japan — August 5, 2021 — Minato Rope Co., Ltd. (TSE: 3599) today reported its results for the first quarter of the fiscal year ending March 31, 2022.

Net sales were 5,040 million yen, up 12.5% from the same quarter of 2020.
`
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(result.data.record.results?.[0]?.figures[0]).toMatchObject({ metric: 'netSales', yearOnYearPercent: 12.5 })
})
