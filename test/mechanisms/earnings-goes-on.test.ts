import { describe, expect, test } from 'vitest'
import { parseEarnings, safeParseRelease } from '../../src/index.js'

const HEAD = `Minato Looms Announces Results for Fiscal 2011

NAGOYA, May 11, 2012 -- Minato Looms Co., Ltd. (NSE: 6988) today announced its results for the fiscal year ended March 31, 2012.

`

/** The figures of the year's results, as short words. */
function told(text: string): string[] {
  const result = safeParseRelease(HEAD + text)
  if (!result.success || result.data.record.type !== 'earnings') return []
  return (result.data.record.results ?? []).flatMap(({ figures }) =>
    figures.map(({ metric, value }) => `${metric} ${typeof value === 'number' ? value : value.amount / 1e6}`),
  )
}

describe('whose figures a sentence goes on to tell', () => {
  test.each([
    ['goods that sold', 'Narrow looms sold briskly. Sales were 8,120 million yen, up 4.4%.'],
    [
      'a business that did well',
      'The spare parts business grew. Sales rose to 8,120 million yen and operating income was 940 million yen.',
    ],
    ['sales of goods and what is joined to them', 'Loom sales of 8,120 million yen and operating income of 940 million yen were recorded.'],
    ['goods behind "for"', 'For looms, sales were 8,120 million yen and operating income was 940 million yen.'],
    ['what others guess', 'According to analysts, operating income was 940 million yen.'],
    ['the parent', 'Minato Holdings, the parent of Minato Looms, announced net sales of 95,000 million yen.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  test('what is said to be of all, or was never of a part, is read', () => {
    expect(
      told('Narrow looms sold briskly. Consolidated net sales were 21,300 million yen, and net income was 1,010 million yen.'),
    ).toEqual(['netSales 21300', 'profit 1010'])
    expect(told('Above the analyst consensus, operating income reached 2,400 million yen.')).toEqual(['operatingProfit 2400'])
    expect(told('Record sales of 21,300 million yen and operating income of 2,400 million yen were posted.')).toEqual([
      'netSales 21300',
      'operatingProfit 2400',
    ])
  })

  test('what is left out for that is warned of', () => {
    const { warnings } = parseEarnings(`${HEAD}Net income was 1,010 million yen. Narrow looms sold briskly. Sales were 8,120 million yen.`)
    expect(warnings.map(({ code }) => code)).toEqual(['unpaired'])
  })
})

describe('who speaks behind a dateline', () => {
  test('the issuer, though no headline names it', () => {
    const { record } = parseEarnings(
      'OSAKA, May 11, 2012 -- Tsukimi Pumps Co., Ltd. reported net sales of 5,400 million yen for the fiscal year ended March 31, 2012. Net income was 210 million yen.',
    )
    expect(record.issuer?.name).toBe('Tsukimi Pumps Co., Ltd.')
    expect(record.results?.[0]?.figures.map(({ metric }) => metric)).toEqual(['netSales', 'profit'])
  })

  test('not the parent that its lead names first', () => {
    const { record } = parseEarnings(`Financial Results for the Six Months Ended September 30, 2019
November 8, 2019
Tsukimi Pump's parent, Tsukimi Holdings, reported net sales of 81,000 million yen.
Tsukimi Pump's net sales were 2,900 million yen in the six months ended September 30, 2019.
`)
    expect(record.issuer?.name).toBeUndefined()
    expect(record.results?.[0]?.figures.map(({ value }) => value)).toEqual([{ amount: 2_900_000_000, currency: 'JPY' }])
  })
})

describe("a headline's fiscal year and the lead's date", () => {
  test.each([
    ['numbered by its beginning', 'Fiscal 2018', 'March 31, 2019', '2019-03-31'],
    ['numbered by its end', 'Fiscal 2019', 'March 31, 2019', '2019-03-31'],
    ['a calendar year', 'Fiscal 2018', 'December 31, 2018', '2018-12-31'],
  ])('%s: one year', (_, named, day, end) => {
    const { record } = parseEarnings(`Tsukimi Pumps Reports Results for ${named}

OSAKA, May 11, 2019 -- Tsukimi Pumps today announced its results for the year ended ${day}. Net sales were 5,400 million yen. Operating income of 300 million yen is expected for the year ending ${day.replace(/\d+$/, (year) => String(Number(year) + 1))}.
`)
    expect(record.results?.map(({ period }) => [period.fiscalYear, period.fiscalYearEnd])).toEqual([[Number(named.slice(-4)), end]])
  })

  test('a lead that dates another year leaves them two', () => {
    const { record } = parseEarnings(`Tsukimi Pumps Reports Results for Fiscal 2018

OSAKA, May 11, 2019 -- Tsukimi Pumps today announced its results. Net sales were 5,400 million yen in fiscal 2018, after 5,100 million yen in the year ended March 31, 2018.
`)
    expect(record.results?.[0]?.period).toEqual({ kind: 'full-year', fiscalYear: 2018 })
  })
})
