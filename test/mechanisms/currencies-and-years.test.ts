import { describe, expect, test } from 'vitest'
import { safeParseRelease, verifyRelease } from '../../src/index.js'

function resultOf(text: string) {
  const result = safeParseRelease(text)
  return result.success ? result.data : undefined
}
function earnings(body: string, head = 'Results for the year ended March 31, 2022') {
  const text = `Harrow Grain Announces ${head}\n\nRegina, May 12, 2022 -- Harrow Grain Ltd. today announced its results.\n\n${body}\n`
  const result = resultOf(text)
  const record = result?.record.type === 'earnings' ? result.record : undefined
  return { record, unverified: result === undefined ? undefined : verifyRelease(result, text) }
}

describe('whose dollars a text counts in', () => {
  const VALUES = (words: string) => {
    const { record, unverified } = earnings(
      `${words}\n\nNet sales for the year were $143.2 million and net loss was $2.3 million.\n\n($ millions)     FY2022    FY2021\nNet cash provided by operating activities   12.1   14.0\nIncome before taxes   (3.0)   2.2\n`,
    )
    expect(unverified).toEqual([])
    return [...new Set(record?.results?.flatMap(({ figures }) => figures.map(({ value }) => (value as { currency?: string }).currency)))]
  }
  test.each([
    ['All amounts are in Canadian dollars.', 'CAD'],
    ['(In thousands of Australian dollars unless noted)', 'AUD'],
    ['Figures are stated in Hong Kong dollars.', 'HKD'],
    ['All amounts are in U.S. dollars; the notes are in Canadian dollars.', 'USD'],
    ['The company has mills in Canada, and a loan that is payable in Canadian dollars.', 'USD'],
  ])('%s', (words, code) => expect(VALUES(words)).toEqual([code]))
})

test.each([
  ['KRW 12.83 trillion', 12_830_000_000_000, 'KRW'],
  ['INR 1,254 crore', 12_540_000_000, 'INR'],
  ['THB 4.5 billion', 4_500_000_000, 'THB'],
])('an amount of %s', (words, amount, currency) =>
  expect(earnings(`Net sales for the year were ${words}.`).record?.results?.[0]?.figures[0]?.value).toEqual({ amount, currency }),
)

describe('a year of two digits', () => {
  test.each(['for FY22.', 'for FY22, up 3%.', 'for FY22; it was a good year.'])('at the end of words: %s', (words) =>
    expect(earnings(`Net sales were JPY 20.1 billion ${words}`).record?.results?.[0]?.period.fiscalYear).toBe(2022),
  )

  test('before the head of the next column; the nine months end with the third quarter', () => {
    const { record } = earnings(
      `(JPY million)            Q3 FY23   Q3 FY22   YoY %   9M FY23   9M FY22   YoY %
Net sales                 1,254     1,082    15.9     3,611     2,967     21.7
Profit before tax           128        98    30.6       344       260     32.3
`,
      'Results for the Third Quarter and Nine Months ended December 31, 2022 (FY23)',
    )
    const told = record?.results?.map(({ period, figures }) => [
      period.kind,
      period.fiscalYear,
      ((figures[0]?.value as { amount?: number } | undefined)?.amount ?? 0) / 1e6,
    ])
    expect(told).toEqual([
      ['quarter', 2023, 1254],
      ['quarter', 2022, 1082],
      ['year-to-date', 2023, 3611],
      ['year-to-date', 2022, 2967],
    ])
  })
})

test('recurring operating income is not operating income', () => {
  const body =
    '(in millions of euros)   FY2021   FY2020\nRevenue   3,412.5   2,987.1\nRecurring operating income   402.3   310.8\nOperating income   391.0   285.5\n'
  const figures = earnings(body).record?.results?.[0]?.figures
  expect(figures?.find(({ metric }) => metric === 'operatingProfit')?.value).toEqual({ amount: 391_000_000, currency: 'EUR' })
})

test('a row that ends in two numbers is no headline', () => {
  const text = `Vasari Announces 2021 Annual Results

Lyon, 24 February 2022

(in millions of euros)               2021      2020     Change
Revenue                           3,412.5   2,987.1     +14.2%
Operating income                    391.0     285.5     +37.0%
Diluted earnings per share (€)       5.12      3.55     +44.2%
Dividend per share (€)               1.80      1.40

The Board of Directors of Vasari SA approved the results for the year ended 31 December 2021.
`
  expect(resultOf(text)?.record.headline).toBe('Vasari Announces 2021 Annual Results')
})

test('a quarter whose title gives it nine months in brackets is these months, in its columns, too', () => {
  const text = `Hollin Paper Co., Ltd.  Code: 3899
FY2013 3Q Consolidated Financial Results (Nine months ended December 31, 2013)
January 31, 2014
(Millions of yen, %)
                    FY2012 3Q   FY2013 3Q   Change    % change
Net sales             31,420      33,918     2,498       8.0
Operating income       2,104       2,611       507      24.1
`
  const record = resultOf(text)?.record
  expect(record?.type === 'earnings' ? record.results?.map(({ period }) => period) : undefined).toEqual([
    { kind: 'year-to-date', quarter: 3, fiscalYear: 2013, to: '2013-12-31' },
    { kind: 'year-to-date', quarter: 3, fiscalYear: 2012 },
  ])
})
